"""Words of dates: what each means by itself, wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from dienstreis.vocabulary import dates as words
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator


Kind = Literal[
    "article",
    "between",
    "bullet",
    "cardinal",
    "close",
    "colon",
    "comma",
    "dash",
    "date",
    "decimal",
    "dot",
    "duration",
    "half",
    "indefinite",
    "join",
    "mark",
    "month",
    "month_word",
    "number",
    "of",
    "open",
    "ordinal",
    "ordinal_word",
    "part",
    "quarter",
    "quarter_code",
    "range",
    "relation",
    "season",
    "short_year",
    "slash",
    "that",
    "this",
    "time",
    "unit",
    "week",
    "week_code",
    "weekday",
    "weekend",
    "word",
    "year_word",
]
"""What a token is."""

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
    valued: tuple[tuple[Kind, words.Numbers, bool], ...] = (
        ("cardinal", words.CARDINALS, False),
        ("ordinal_word", words.ORDINALS, False),
        ("part", words.PARTS_OF_MONTH, False),
        ("season", words.SEASONS, False),
        ("weekday", words.WEEKDAY_ABBREVIATIONS, True),
        ("weekday", words.WEEKDAYS, False),
        ("month", words.MONTH_ABBREVIATIONS, True),
        ("month", words.MONTHS, False),
    )
    for kind, values, abbreviated in valued:
        for language, by_word in values.items():
            entries |= {word: Meaning(kind, value, language, abbreviated) for word, value in by_word.items()}
    for weekday, value in words.WEEKDAYS["nl"].items():
        names = (weekday + part for part in words.DAY_PARTS["nl"])
        entries |= dict.fromkeys(names, Meaning("weekday", value, "nl"))
    plain: tuple[tuple[Kind, words.Words, int], ...] = (
        ("article", words.ARTICLES, -1),
        ("between", words.BETWEEN_WORDS, -1),
        ("half", words.HALF_WORDS, -1),
        ("indefinite", words.INDEFINITE_ARTICLES, 1),
        ("join", words.JOINING_WORDS, -1),
        ("month_word", words.MONTH_WORDS, -1),
        ("of", words.OF_WORDS, -1),
        ("quarter", words.QUARTER_WORDS, -1),
        ("range", words.RANGE_WORDS, -1),
        ("relation", words.PAST_WORDS, PAST),
        ("relation", words.COMING_WORDS, COMING),
        ("that", words.THAT_WORDS, -1),
        ("this", words.THIS_WORDS, -1),
        ("unit", words.DAY_UNITS, DAYS),
        ("unit", words.NIGHT_UNITS, NIGHTS),
        ("unit", words.WORKING_DAY_UNITS, WORKING_DAYS),
        ("week", words.WEEK_WORDS, -1),
        ("weekend", words.WEEKEND_WORDS, -1),
        ("year_word", words.YEAR_WORDS, -1),
    )
    for kind, by_language, value in plain:
        for language, several in by_language.items():
            entries |= {name: Meaning(kind, value, language, name in _DOTTED_WORDS) for name in several}
    for compound, days in _compounds():
        entries.setdefault(compound, Meaning("duration", days))
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
    name for name, entry in LEXICON.items() if entry.kind in ("month", "weekday") and not entry.abbreviated
)
_GLUE_BEFORE: Final = ("vanaf", "van", "totenmet", "tot", "tm", "op", "in")
_GLUE_BEHIND: Final = ("totenmet", "tot", "tm")
GLUED: Final = {glue + name: len(glue) for glue in _GLUE_BEFORE for name in _CALENDAR_NAMES} | {
    name + glue: len(name) for glue in _GLUE_BEHIND for name in _CALENDAR_NAMES
}
"""Names that lost the space beside them ("vanafmei"), each with the length of what must be cut off before the rest."""
GLUED_BEFORE_SLASH: Final = {name + "t": len(name) for name in _CALENDAR_NAMES}
"""The same where "/m" stands behind them ("maandagt/m")."""
_DATING: Final = ("month", "season", "quarter", "week")
_LONG_NAMES: Final = tuple(name for name in _CALENDAR_NAMES if LEXICON[name].kind == "month" and len(name) > 4)
_LONG_NAME: Final = regex("|".join(_LONG_NAMES))
DATING: Final = frozenset(name for name, entry in LEXICON.items() if entry.kind in _DATING) | frozenset(
    filter(_LONG_NAME.search, (*GLUED, *GLUED_BEFORE_SLASH))
)
"""Words of which one stands in every date that is not written in figures."""
DATING_NUMBERS: Final = every(words.THIS_MONTH_WORDS) | GLUED.keys() | GLUED_BEFORE_SLASH.keys()
"""Words that make a date of a number that stands anywhere beside them."""
