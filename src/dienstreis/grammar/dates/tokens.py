"""Text to tokens: numbers, names of months and days, and the words and marks that join them."""

from __future__ import annotations

import re
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from dienstreis.vocabulary import dates as words
from dienstreis.wording.languages import every
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


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


class Gap(Enum):
    """The white space before a token."""

    NONE = auto()
    SPACE = auto()
    LINE = auto()
    PARAGRAPH = auto()


class Token(NamedTuple):
    """A piece of the text that is not white space."""

    kind: Kind
    value: int
    """The number that it stands for: a day, a month, a weekday (Monday is 0), ...; -1 where there is none."""
    first: int
    """Offset of its first character."""
    last: int
    """Offset behind its last character."""
    word: str
    """Its characters in lower case, without soft hyphens."""
    gap: Gap
    """The white space before it."""
    capital: bool = False
    """Whether it begins with a capital."""
    language: str = "mul"
    """BCP 47 tag of the language that the word belongs to; ``mul`` for several."""
    abbreviated: bool = False
    """Whether a dot behind it is part of the abbreviation."""
    date: tuple[int, int, int] | None = None
    """Year, month and day of a numeric date, which may be impossible."""

    @property
    def glued(self) -> bool:
        """Whether no white space stands before it."""
        return self.gap is Gap.NONE


PAST: Final = 0
COMING: Final = 1
DAYS: Final = 0
NIGHTS: Final = 1
WORKING_DAYS: Final = 2

# A trip report is no history: years outside are typing errors, unless prose speaks of them.
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2099
PIVOT_OF_SHORT_YEARS: Final = 70
LONGEST_GLUED_WORD: Final = 24


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
_WORD: Final = Meaning(Kind.WORD)
_CALENDAR_NAMES: Final = frozenset(
    name for name, entry in LEXICON.items() if entry.kind in (Kind.MONTH, Kind.WEEKDAY) and not entry.abbreviated
)
_GLUE_BEFORE: Final = ("vanaf", "van", "totenmet", "tot", "tm", "op", "in")
_GLUE_AFTER: Final = ("totenmet", "tot", "tm")
_LAST_LETTERS_OF_GLUE: Final = ("t", "tm")
_BREAKABLE: Final = (Kind.MONTH, Kind.WEEKDAY, Kind.SEASON, Kind.QUARTER)
_MARK: Final = Meaning(Kind.MARK)
_MARKS: Final = {
    mark: Meaning(kind)
    for marks, kind in (
        ("-–—−‐‑―→", Kind.DASH),
        ("([", Kind.OPEN),
        (")]", Kind.CLOSE),
        (",;", Kind.COMMA),
        ("&+", Kind.JOIN),
        ("/", Kind.SLASH),
        (".", Kind.DOT),
        (":", Kind.COLON),
    )
    for mark in marks
}
_NUMBERED: Final = {"quarter_code": Kind.QUARTER_CODE, "ordinal": Kind.ORDINAL, "short_year": Kind.SHORT_YEAR}
_BULLETS: Final = frozenset("-–—+*•")

_CLOCK: Final = r"[0-9]{1,2}(?:[:.uh][0-9]{2})?"
_CLOCK_TO: Final = r"\s?(?:-|–|tot|t/m|en|to|until|till|and)\s?"
_CLOCK_UNIT: Final = r"\s?(?:uur|uren|hours|hrs|hr|u|h|[ap]\.?m\.?)(?![^\W_])"
_TOKEN: Final = regex(
    rf"""
    (?P<space>[\s\u200b\u2060\ufeff]*+)
    (?:(?P<week_code>[0-9]{{4}}-?W[0-9]{{1,2}}(?![^\W_]))
    |(?P<date>
        [0-9]{{4}}(?P<after_year>[-/.])[0-9]{{1,2}}(?P=after_year)[0-9]{{1,2}}(?![0-9])
        |[0-9]{{1,2}}\s?(?P<after_day>[-/.‐‑–])\s?[0-9]{{1,2}}\s?(?P=after_day)\s?
         (?:[0-9]{{4}}[1-9]?(?![0-9])|['’‘][0-9]{{2}}(?![0-9])|[0-9]{{2}}(?![-./]?[0-9])))
    |(?P<time>
        {_CLOCK}(?:{_CLOCK_UNIT})?(?:{_CLOCK_TO}{_CLOCK})?{_CLOCK_UNIT}
        |[0-9]{{1,2}}[:uh][0-9]{{2}}(?::[0-9]{{2}})?(?![0-9:])(?:{_CLOCK_TO}[0-9]{{1,2}}[:uh][0-9]{{2}}(?![0-9:]))?
        |[0-9]{{1,2}}\.[0-9]{{2}}{_CLOCK_TO}[0-9]{{1,2}}\.[0-9]{{2}}(?![0-9.]))
    |(?P<quarter_code>(?:Q\s?|K)[0-9](?![^\W_]))
    |(?P<ordinal>[0-9]{{1,2}}(?:ste|de|e|st|nd|rd|th)(?![^\W_]))
    |(?P<number>[0-9]+(?:\.[0-9]+)*)
    |(?P<short_year>['’‘`´][0-9]{{2}}(?![0-9]))
    |(?P<dotted>[^\W\d_](?:\.[^\W\d_])+(?![^\W_])\.?)
    |(?P<word>[^\W\d_]+(?:\u00ad\s{{0,9}}[^\W\d_]+)*)
    |(?P<mark>.))
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_DIGITS: Final = regex("[0-9]+")


_DIGIT: Final = regex("[0-9]")
_LETTERS: Final = regex(r"[^\W\d_]+")
_CORE_WORDS: Final = frozenset(
    name for name, entry in LEXICON.items() if entry.kind in (Kind.MONTH, Kind.SEASON, Kind.QUARTER, Kind.WEEK)
)
_CORE_NAMES: Final = tuple(name for name in _CORE_WORDS if len(name) > 4)  # also glued to other words


@remembered
def speaks_of_dates(text: str) -> bool:
    """Tell whether a text may hold a date: without a figure, a month, a season, a week or a quarter none does."""
    if _DIGIT.search(text):
        return True
    lowered = text.casefold()
    return not _CORE_WORDS.isdisjoint(_LETTERS.findall(lowered)) or any(name in lowered for name in _CORE_NAMES)


def tokenise(text: str) -> list[Token]:
    """Return the tokens of a text, in order and without its white space."""
    return list(_phrases(list(_mended(list(_scan(text))))))


def bears_footnote(digits: str) -> bool:
    """Tell whether five digits are a year and the number of a footnote, and hardly a year mistyped.

    "20151" is 2015; "20116" may as well be 2016 with a digit typed twice.
    """
    doubled = any(left == right for left, right in pairwise(digits))
    return len(digits) == 5 and FIRST_YEAR <= int(digits[:4]) <= LAST_YEAR and digits[4] != "0" and not doubled


def full_year(digits: str) -> int | None:
    """Return the year that two, four or (with a footnote) five digits stand for."""
    if len(digits) == 2:
        return int(digits) + (2000 if int(digits) < PIVOT_OF_SHORT_YEARS else 1900)
    if len(digits) == 4:
        return int(digits)
    return int(digits[:4]) if bears_footnote(digits) else None


def _scan(text: str) -> Iterator[Token]:
    position = 0
    previous: Token | None = None
    while found := _TOKEN.match(text, position):  # nothing is found behind the last token
        name, gap = found.lastgroup or "", _gap(found["space"], position)
        first, last = found.end("space"), found.end()
        if name == "date" and _begins_inside(text, first, found, previous):
            name, last = "number", _DIGITS.match(text, first).end()  # type: ignore[union-attr] # a date begins with one
        written = text[first:last]
        word, (kind, value, language, abbreviated, date) = _understood(name, written, gap)
        previous = Token(kind, value, first, last, word, gap, written[0].isupper(), language, abbreviated, date)
        yield previous
        position = last


def _gap(space: str, position: int) -> Gap:
    """Return what the white space between two tokens is; a text begins with a line."""
    if not space:
        return Gap.NONE if position else Gap.LINE
    lines = space.count("\n") or space.count("\r")
    if lines > 1:
        return Gap.PARAGRAPH
    return Gap.LINE if lines else Gap.SPACE


def _begins_inside(text: str, start: int, found: re.Match[str], previous: Token | None) -> bool:
    """Tell whether what looks like a date is the rest of a longer number, such as that of a telephone."""
    if start == 0:
        return False
    before = text[start - 1]
    if before.isalpha():
        return previous is not None and previous.kind is Kind.WORD and not found.group()[-4:].isdigit()
    separator = found["after_day"] or found["after_year"]
    if before != separator or start < 2:
        return False
    return text[start - 2].isdigit() and not (previous and _ends_with_date(text, start - 1))


def _ends_with_date(text: str, end: int) -> bool:
    return _FULL_DATE_BEFORE.search(text[max(0, end - 12) : end]) is not None


_FULL_DATE_BEFORE: Final = regex(r"(?<![0-9])[0-9]{1,2}([-./])[0-9]{1,2}\1[0-9]{4}\Z")


def _understood(name: str, text: str, gap: Gap) -> tuple[str, Meaning]:
    """Return the word of a token, and what it means; ``name`` is that of the group in the pattern."""
    word = text.lower()
    if name == "word":
        word = re.sub(r"\u00ad\s*", "", word) if "\u00ad" in word else word
        return word, LEXICON.get(word, _WORD)
    if name == "mark":
        bullet = word in _BULLETS and gap in (Gap.LINE, Gap.PARAGRAPH)
        return word, Meaning(Kind.BULLET) if bullet else _MARKS.get(word, _MARK)
    if name == "dotted":
        return _dotted(word.replace(".", ""))
    return word, _number(name, word)


def _dotted(letters: str) -> tuple[str, Meaning]:
    """Return the meaning of letters with dots, which are initials unless an abbreviation is known."""
    if letters in words.DOTTED_RELATIONS:
        letters = words.DOTTED_RELATIONS[letters]
        return letters, LEXICON.get(letters, _WORD)
    return letters, Meaning(Kind.RANGE) if letters in words.DOTTED_RANGES else _WORD


def _number(name: str, word: str) -> Meaning:
    if name == "number":
        return Meaning(Kind.DECIMAL) if "." in word else Meaning(Kind.NUMBER, int(word) if len(word) < 6 else -1)
    if name == "date":
        return Meaning(Kind.DATE, date=_year_month_day(word))
    if name == "time":
        return Meaning(Kind.TIME)
    digits = [int(digits) for digits in _DIGITS.findall(word)]
    if name == "week_code":
        return Meaning(Kind.WEEK_CODE, digits[1], date=(digits[0], 1, 1))
    return Meaning(_NUMBERED[name], digits[0])


def _year_month_day(text: str) -> tuple[int, int, int]:
    numbers = _DIGITS.findall(text)
    if len(numbers[0]) == 4:
        return int(numbers[0]), int(numbers[1]), int(numbers[2])
    return full_year(numbers[2]) or 0, int(numbers[1]), int(numbers[0])


def _as_word(base: Token, word: str) -> Token:
    """Return a token that reads ``word`` instead of what it read."""
    kind, value, language, abbreviated, _ = LEXICON.get(word, _WORD)
    return base._replace(kind=kind, value=value, word=word, language=language, abbreviated=abbreviated)


def _mended(tokens: list[Token]) -> Iterator[Token]:
    """Join names that are broken over a line end, and part those that lost the space beside them."""
    position = 0
    while position < len(tokens):
        token = tokens[position]
        joined = _joined(tokens, position)
        if joined is not None:
            yield joined[0]
            position = joined[1]
            continue
        if token.kind is Kind.WORD and token.last - token.first == len(token.word) <= LONGEST_GLUED_WORD:
            yield from _parted(tokens, position)
        else:
            yield token
        position += 1


def _joined(tokens: list[Token], position: int) -> tuple[Token, int] | None:
    first = tokens[position]
    rest = position + 1
    hyphen = rest < len(tokens) and tokens[rest].word in "-‐‑" and tokens[rest].glued
    rest += hyphen
    if rest >= len(tokens) or not (tokens[rest].gap is Gap.LINE or (hyphen and tokens[rest].gap is Gap.SPACE)):
        return None
    if (first.kind is not Kind.WORD and first.kind not in _BREAKABLE) or not first.word.isalpha():
        return None
    meaning = LEXICON.get(first.word + tokens[rest].word, _WORD)
    whole = first.kind in _BREAKABLE and tokens[rest].kind in _BREAKABLE
    if meaning.kind not in _BREAKABLE or whole:
        return None
    base = first._replace(last=tokens[rest].last)
    return _as_word(base, first.word + tokens[rest].word), rest + 1


def _parted(tokens: list[Token], position: int) -> Iterable[Token]:
    token = tokens[position]
    if not token.word.startswith(_GLUE_BEFORE) and not token.word.endswith(_LAST_LETTERS_OF_GLUE):
        return (token,)
    slash_m = [after.word for after in tokens[position + 1 : position + 3]] == ["/", "m"]
    after = (*_GLUE_AFTER, "t") if slash_m else _GLUE_AFTER
    for length in (len(glue) for glue in _GLUE_BEFORE if token.word.startswith(glue)):
        if token.word[length:] in _CALENDAR_NAMES:
            return _cut(token, length)
    for length in (len(token.word) - len(glue) for glue in after if token.word.endswith(glue)):
        if token.word[:length] in _CALENDAR_NAMES:
            return _cut(token, length)
    return (token,)


def _cut(token: Token, length: int) -> tuple[Token, Token]:
    middle = token.first + length
    left = _as_word(token._replace(last=middle), token.word[:length])
    right = _as_word(token._replace(first=middle, gap=Gap.NONE, capital=False), token.word[length:])
    return left, right


def _phrases(tokens: list[Token]) -> Iterator[Token]:
    position = 0
    while position < len(tokens):
        token = tokens[position]
        length = int(_is_within_night(tokens, position)) or _phrase_length(tokens, position)
        if length:
            yield token._replace(kind=Kind.RANGE, value=-1, last=tokens[position + length - 1].last)
        else:
            yield token
        position += length or 1


def _is_within_night(tokens: list[Token], position: int) -> bool:
    """Tell whether a word stands between the days of one night ("de nacht van 12 op 13 juni")."""
    if tokens[position].word not in _OVER_NIGHT or tokens[position - 1].kind is not Kind.NUMBER:
        return False
    before = [token.word for token in tokens[max(0, position - 4) : position - 1]]
    return any(word in _NIGHT_WORDS and following in _OF_WORDS for word, following in pairwise(before))


_OVER_NIGHT: Final = every(words.OVER_NIGHT_WORDS)
_NIGHT_WORDS: Final = every(words.NIGHT_UNITS)
_OF_WORDS: Final = every(words.OF_WORDS)


def _phrase_length(tokens: list[Token], position: int) -> int:
    if tokens[position].word not in _PHRASE_STARTS:
        return 0
    for phrase in words.RANGE_PHRASES:
        found = tuple(token.word for token in tokens[position : position + len(phrase)])
        if found == phrase:
            return len(phrase)
    return 0


_PHRASE_STARTS: Final = frozenset(phrase[0] for phrase in words.RANGE_PHRASES)
