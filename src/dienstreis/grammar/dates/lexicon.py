"""Words of dates: what each means by itself, wherever it stands."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final, NamedTuple

from dienstreis.vocabulary import dates as words
from dienstreis.wording.languages import every

if TYPE_CHECKING:
    from collections.abc import Iterator


class Kind(Enum):
    """What a token is."""

    ARTICLE = auto()
    BETWEEN = auto()
    BULLET = auto()
    CARDINAL = auto()
    CLOSE = auto()
    COLON = auto()
    COMMA = auto()
    DASH = auto()
    DATE = auto()
    DECIMAL = auto()
    DOT = auto()
    DURATION = auto()
    HALF = auto()
    INDEFINITE = auto()
    JOIN = auto()
    MARK = auto()
    MONTH = auto()
    MONTH_WORD = auto()
    NUMBER = auto()
    OF = auto()
    OPEN = auto()
    ORDINAL = auto()
    ORDINAL_WORD = auto()
    PART = auto()
    QUARTER = auto()
    QUARTER_CODE = auto()
    RANGE = auto()
    RELATION = auto()
    SEASON = auto()
    SHORT_YEAR = auto()
    SLASH = auto()
    THAT = auto()
    THIS = auto()
    TIME = auto()
    UNIT = auto()
    WEEK = auto()
    WEEK_CODE = auto()
    WEEKDAY = auto()
    WEEKEND = auto()
    WORD = auto()
    YEAR_WORD = auto()


PAST: Final = 0
COMING: Final = 1
DAYS: Final = 0
NIGHTS: Final = 1
WORKING_DAYS: Final = 2


class Meaning(NamedTuple):
    """What a word or number says by itself, wherever it stands."""

    kind: Kind
    value: int = -1
    language: str = "mul"
    abbreviated: bool = False
    date: tuple[int, int, int] | None = None


def _lexicon() -> dict[str, Meaning]:
    entries: dict[str, Meaning] = {}
    valued: tuple[tuple[Kind, words.Values, bool], ...] = (
        (Kind.CARDINAL, words.CARDINALS, False),
        (Kind.ORDINAL_WORD, words.ORDINALS, False),
        (Kind.PART, words.PARTS_OF_MONTH, False),
        (Kind.SEASON, words.SEASONS, False),
        (Kind.WEEKDAY, words.WEEKDAY_ABBREVIATIONS, True),
        (Kind.WEEKDAY, words.WEEKDAYS, False),
        (Kind.MONTH, words.MONTH_ABBREVIATIONS, True),
        (Kind.MONTH, words.MONTHS, False),
    )
    for kind, values, abbreviated in valued:
        for language, by_word in values.items():
            entries |= {word: Meaning(kind, value, language, abbreviated) for word, value in by_word.items()}
    for weekday, value in words.WEEKDAYS["nl"].items():
        names = (weekday + part for part in words.DAY_PARTS["nl"])
        entries |= dict.fromkeys(names, Meaning(Kind.WEEKDAY, value, "nl"))
    plain: tuple[tuple[Kind, words.Words, int], ...] = (
        (Kind.ARTICLE, words.ARTICLES, -1),
        (Kind.BETWEEN, words.BETWEEN_WORDS, -1),
        (Kind.HALF, words.HALF_WORDS, -1),
        (Kind.INDEFINITE, words.INDEFINITE_ARTICLES, 1),
        (Kind.JOIN, words.JOINING_WORDS, -1),
        (Kind.MONTH_WORD, words.MONTH_WORDS, -1),
        (Kind.OF, words.OF_WORDS, -1),
        (Kind.QUARTER, words.QUARTER_WORDS, -1),
        (Kind.RANGE, words.RANGE_WORDS, -1),
        (Kind.RELATION, words.PAST_WORDS, PAST),
        (Kind.RELATION, words.COMING_WORDS, COMING),
        (Kind.THAT, words.THAT_WORDS, -1),
        (Kind.THIS, words.THIS_WORDS, -1),
        (Kind.UNIT, words.DAY_UNITS, DAYS),
        (Kind.UNIT, words.NIGHT_UNITS, NIGHTS),
        (Kind.UNIT, words.WORKING_DAY_UNITS, WORKING_DAYS),
        (Kind.WEEK, words.WEEK_WORDS, -1),
        (Kind.WEEKEND, words.WEEKEND_WORDS, -1),
        (Kind.YEAR_WORD, words.YEAR_WORDS, -1),
    )
    for kind, by_language, value in plain:
        for language, several in by_language.items():
            entries |= {name: Meaning(kind, value, language, name in _DOTTED_WORDS) for name in several}
    for compound, days in _compounds():
        entries.setdefault(compound, Meaning(Kind.DURATION, days))
    return entries


def _compounds() -> Iterator[tuple[str, int]]:
    """The adjectives that tell a number of days ("driedaags"), each with its number."""
    for cardinal, value in (words.CARDINALS["nl"] | {"een": 1}).items():
        for end in words.COMPOUND_DAYS:
            yield cardinal + end, value


# Abbreviations among the plain words, behind which a dot belongs to the word.
_DOTTED_WORDS: Final = frozenset({"wk", "kw", "jl", "weeknr", "tm", "tem"})
LEXICON: Final = _lexicon()
_CALENDAR_NAMES: Final = tuple(
    name for name, entry in LEXICON.items() if entry.kind in (Kind.MONTH, Kind.WEEKDAY) and not entry.abbreviated
)
_GLUE_BEFORE: Final = ("vanaf", "van", "totenmet", "tot", "tm", "op", "in")
_GLUE_BEHIND: Final = ("totenmet", "tot", "tm")
GLUED: Final = {glue + name: len(glue) for glue in _GLUE_BEFORE for name in _CALENDAR_NAMES} | {
    name + glue: len(name) for glue in _GLUE_BEHIND for name in _CALENDAR_NAMES
}
"""Names that lost the space beside them ("vanafmei"), each with the length of what must be cut off before the rest."""
GLUED_BEFORE_SLASH: Final = {name + "t": len(name) for name in _CALENDAR_NAMES}
"""The same where "/m" stands behind them ("maandagt/m")."""
_DATING: Final = (Kind.MONTH, Kind.SEASON, Kind.QUARTER, Kind.WEEK)
_LONG_NAMES: Final = tuple(name for name in _CALENDAR_NAMES if LEXICON[name].kind is Kind.MONTH and len(name) > 4)
DATING: Final = frozenset(name for name, entry in LEXICON.items() if entry.kind in _DATING) | frozenset(
    word for word in (*GLUED, *GLUED_BEFORE_SLASH) if any(name in word for name in _LONG_NAMES)
)
"""Words of which one stands in every date that is not written in figures."""
DATING_NUMBERS: Final = every(words.THIS_MONTH_WORDS) | GLUED.keys() | GLUED_BEFORE_SLASH.keys()
"""Words that make a date of a number that stands anywhere beside them."""
