"""Text that breaks at the end of a terminal's line, but never within a date or an amount."""

import re
from typing import Any

from rich.cells import cell_len
from rich.console import Console
from rich.containers import Lines
from rich.style import StyleType
from rich.text import Text

from dienstreis.output.printable import printable
from dienstreis.vocabulary.dates import MONTH_ABBREVIATIONS, MONTHS
from dienstreis.vocabulary.money import CURRENCIES, MULTIPLES
from dienstreis.wording.patterns import regex

__all__ = ["Unbroken"]


def any_word(*listed: str) -> str:
    """A pattern for any of the words, in lower case or not."""
    return f"(?i:{'|'.join(re.escape(word) for word in sorted(listed, key=len, reverse=True))})"


MONTH = any_word(*(name for names in (MONTHS, MONTH_ABBREVIATIONS) for words in names.values() for name in words))
DAY = r"\d{1,2}(?:e|st|nd|rd|th)?\b\.?"
YEAR = r",?\s\d{4}\b"
NUMBER = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d[\d.,]*"
SIGN = r"(?:[A-Z]{3}\b|[A-Z]{0,3}[€$£¥])"
MULTIPLE = rf"\s{any_word(*MULTIPLES)}\b"
UNIT = rf"(?:{any_word(*(word for word in CURRENCIES if word[-1].isalpha()))}\b|{SIGN})"
WHOLE = regex(
    rf"\b{DAY}\s{MONTH}\b\.?(?:{YEAR})?|\b{MONTH}\b\.?(?:\s{DAY})?(?:{YEAR})?"
    rf"|(?<!\w){SIGN}\s(?:{NUMBER})(?:{MULTIPLE})?|(?<![\d.,])(?:{NUMBER})(?:{MULTIPLE})?\s{UNIT}"
)
"""Dates and amounts as people write them: 7 oktober 2024, May 7th, EUR 1,250.00, 1 250 euro, € 2,5 miljoen."""
PIECE = regex(r"\S+")
GLUE = "\ufffe"
"""Stands for a space at which no line ends: as wide, and no character of any text (Unicode, chapter 23.7)."""


class Unbroken(Text):
    """Words for a terminal, which must neither read them as markup nor obey them."""

    def __init__(self, words: str = "", style: StyleType = "") -> None:
        super().__init__(printable(words), style=style, overflow="fold")

    @property
    def least_width(self) -> int:
        """The columns of the longest piece of it that should stand on one line."""
        return max(map(cell_len, glued(self.plain).split()), default=0)

    def wrap(self, console: Console, width: int, **options: Any) -> Lines:
        """Its lines, none of them longer than ``width`` columns."""
        whole = self.copy()  # as `Text`, whose lines end wherever there is a space
        whole.plain = PIECE.sub(lambda piece: fitting(piece[0], width), glued(self.plain))
        lines = whole.wrap(console, width, **options)
        for line in lines:
            line.plain = line.plain.replace(GLUE, " ")
        return lines


def glued(words: str) -> str:
    """Words in which no space stands within a date or an amount."""
    return WHOLE.sub(lambda match: re.sub(r"\s", GLUE, match[0]), words)


def fitting(piece: str, width: int) -> str:
    """A piece that stands on one line, or that may be parted where it is longer than any."""
    return piece if cell_len(piece) <= width else piece.replace(GLUE, " ")
