"""Headings and labels as they are found, and what lines that may be headings look like."""

import re
from enum import IntEnum
from typing import NamedTuple

from dienstreis.text.passage import Passage
from dienstreis.text.topics import Topic
from dienstreis.vocabulary import dates, grammar, headings, money
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.words import ends_with

__all__ = [
    "COUNTED",
    "CURRENCY",
    "DATE_LIKE",
    "DECIMAL",
    "ENDS_SENTENCE",
    "END_OF_FRONT_MATTER",
    "HEADING_TOPICS",
    "LONGEST_HEADING",
    "MOST_LABEL_WORDS",
    "MOST_MINOR_WORDS",
    "Mark",
    "Style",
    "is_heading_shaped",
    "is_left_open",
    "take_number",
]


ENDS_SENTENCE = (".", ",", ";", "!")
DATE_LIKE = regex(
    r"\d(?<![\d-]\d)(?:\d{3}-\d{2}-\d{2}|\d?[-/.]\d{1,2}[-/.]\d{2,4}|\d?\s*[^\W\d_]{3,}\.?\s*\d{4})(?![\d-])"
)
LEFT_OPEN = every(grammar.LEFT_OPEN)
CURRENCY = "|".join(re.escape(word) if not word.isalpha() else rf"\b{word}\b" for word in money.CURRENCIES)
"""What stands before an amount."""
CLOCK_UNIT = "|".join(in_order(dates.CLOCK_UNITS))
LONGEST_HEADING = 100
MOST_LABEL_WORDS = 9
MOST_MINOR_WORDS = 12
# "10.15 Ontvangst" is a time of the day, and no number of a heading; nobody's day begins before seven without a zero.
DECIMAL = regex(
    r"(?!(?:0\d|[7-9]|1\d|2[0-3])\.[0-5][05]\s)"
    r"(?P<number>(?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2})+)\.?\s*(?=[^\W\d_])"
    rf"(?!(?:{CLOCK_UNIT})\b)"
    r"|(?P<lettered>(?:\d{1,2}|[IVX]{1,5})\.[a-z])\s+(?=[^\W\d_])"
)
NUMBER = regex(
    rf"(?:(?:{'|'.join(in_order(headings.NUMBERED))})\s+)?"
    r"(?P<number>\d{1,2}[a-z]?|[A-Z](?=[.)]))[.):]?\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
COUNTED = regex(r"^(?P<number>\d{1,2})[.)]?\s+(?=[^\W\d_a-z])")
TIME = regex(rf"\d{{1,2}}(?:[.:]\d{{2}})?\s*(?:{CLOCK_UNIT})\b|\d{{1,2}}:\d{{2}}\b")
ROMAN = regex(r"(?P<number>[IVX]{1,5})\.?\s+(?=[^\W\d_])")
HEADING_TOPICS = frozenset(
    {
        "purpose", "delegation", "partners", "programme", "results", "agreements", "follow_ups", "gifts", "costs",
        "summary", "body", "frame",
    }
)  # fmt: skip


class Style(IntEnum):
    """How a section is set apart."""

    TOP = 0
    """What stands before the first heading."""
    FRONT_MATTER = 1
    LABEL = 2
    TITLE = 3
    MARKDOWN = 4
    BARE = 5
    """A line of its own, in capitals, bold or plain, that the vocabulary knows."""
    NUMBERED = 6
    ROMAN = 7
    DAY = 8
    """The heading of a day of the programme."""
    MINOR = 9
    """A line of its own that the vocabulary does not know."""


class Mark(NamedTuple):
    """A heading or label that was found in the flow of blocks."""

    title: Passage
    style: Style
    depth: int = 1
    number: str | None = None
    topic: Topic | None = None
    in_form: bool = False
    """Whether it stands among labels without colons, which are no part of it."""
    in_prose: bool = False
    """Whether its value is the rest of its paragraph."""


END_OF_FRONT_MATTER = Mark(Passage("", ((0, 0),)), Style.TOP)
"""What follows belongs to no entry of the front matter any more."""


def take_number(passage: Passage, *, any_number: bool = False) -> tuple[str | None, Passage]:
    """The number before a heading, and the heading without it."""
    patterns = (DECIMAL, NUMBER, ROMAN) if any_number else (DECIMAL, ROMAN)
    for pattern in patterns:
        if match := pattern.match(passage.text):
            number = match["number"] or match["lettered"] if pattern is DECIMAL else match["number"]
            return number, passage.part(match.end()).strip(":")
    return None, passage.strip(":")


def is_left_open(words: str) -> bool:
    """Whether words announce what follows them, or break off amid a sentence."""
    return words.endswith(":") or ends_with(words, LEFT_OPEN)


def is_heading_shaped(words: str) -> bool:
    """Whether a line without any sign of a heading may be one: short, no sentence, no date, no time."""
    return (
        len(words.split()) <= MOST_MINOR_WORDS
        and not words.endswith(ENDS_SENTENCE)
        and (words[0].isupper() or (words[0].isdigit() and any(map(str.isalpha, words))))
        and not DATE_LIKE.search(words)
        and not TIME.match(words)
    )
