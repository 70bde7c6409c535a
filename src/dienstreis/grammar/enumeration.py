"""Names in a row, and "en" within a name: "de Waterkamer en de Raad voor Natuur en Milieu"."""

import re

from dienstreis.vocabulary import organisations
from dienstreis.vocabulary.grammar import AND
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.patterns import regex

__all__ = ["joins_themes"]

THEMES = every(organisations.THEMES)
LONGEST_WORD = 64  # characters with the spaces behind it; none of the themes is longer
LAST_WORD = regex(r"[^\W\d_]+\s*$")
FIRST_WORD = regex(rf"\s*(?:{'|'.join(in_order(AND))}|&)?\s*(?P<word>[^\W\d_]+)")


def joins_themes(text: str, first: int, last: int) -> bool:
    """Whether "en" at ``text[first:last]`` joins two things that one body is about, and no two names."""
    before = LAST_WORD.search(text[max(0, first - LONGEST_WORD) : first])
    after = FIRST_WORD.match(text, last)
    return bool(before and after) and {word_of(before), word_of(after, "word")} <= THEMES


def word_of(match: re.Match[str] | None, group: str | int = 0) -> str:
    """The word that a pattern found, in lower case."""
    return match[group].strip().casefold() if match else ""
