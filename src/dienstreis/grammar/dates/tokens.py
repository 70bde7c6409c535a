"""Text to tokens: numbers, names of months and days, and the words and marks that join them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from dienstreis.grammar.dates.lexicon import DATING, DATING_NUMBERS, GLUED, GLUED_BEFORE_SLASH, LEXICON, Kind, Meaning
from dienstreis.vocabulary import dates as words
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex
from dienstreis.wording.wordings import alternatives
from dienstreis.wording.words import letters_of

if TYPE_CHECKING:
    from collections.abc import Iterator


Gap = Literal["none", "space", "line", "paragraph"]
"""The white space before a token."""


class DateToken(NamedTuple):
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
        return self.gap == "none"


# A trip report is no history: years outside are typing errors, unless prose speaks of them.
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2099
PIVOT_OF_SHORT_YEARS: Final = 70
MONTHS: Final = 12

_WORD: Final = Meaning("word")
_BREAKABLE: Final = ("month", "weekday", "season", "quarter")
_MARK: Final = Meaning("mark")
_KINDS_OF_MARKS: Final[tuple[tuple[str, Kind], ...]] = (
    ("-–—−‐‑―→", "dash"),
    ("([", "open"),
    (")]", "close"),
    (",;", "comma"),
    ("&+", "join"),
    ("/", "slash"),
    (".", "dot"),
    (":", "colon"),
)
_MARKS: Final = {mark: Meaning(kind) for marks, kind in _KINDS_OF_MARKS for mark in marks}
_NUMBERED: Final[dict[str, Kind]] = {"quarter_code": "quarter_code", "ordinal": "ordinal", "short_year": "short_year"}
_BULLETS: Final = frozenset("-–—+*•")
_GLUED_WORDS: Final = GLUED.keys() | GLUED_BEFORE_SLASH.keys()
_HYPHENS: Final = "-‐‑"
_SPACE: Final = r"\s\u200b\u2060\ufeff"
_SOFT_HYPHEN: Final = regex(r"\u00ad\s*")

_LETTER: Final = r"(?-i:[^\W\d_])"
_HYPHENATED: Final = rf"(?:\u00ad\s{{0,9}}{_LETTER}+)*"
_CLOCK: Final = r"[0-9]{1,2}(?:[:.uh][0-9]{2})?"
_CLOCK_TO: Final = rf"\s?(?:-|–|{alternatives(in_order(words.CLOCK_RANGES))})\s?"
_CLOCK_UNIT: Final = rf"\s?(?:{alternatives(in_order(words.CLOCK_UNITS))}|u|h|[ap]\.?m\.?)(?![^\W_])"
_ORDINAL_END: Final = "|".join(in_order(words.ORDINAL_ENDINGS))
_TOKEN: Final = regex(
    rf"""
    (?P<space>[{_SPACE}]*+)
    (?:(?P<word>{_LETTER}{{2,}}{_HYPHENATED})
    |(?P<mark>(?!['’‘`´][0-9]{{2}}(?![0-9]))(?![0-9])[\W\d_])
    |(?P<week_code>[0-9]{{4}}-?W[0-9]{{1,2}}(?![^\W_]))
    |(?P<date>
        [0-9]{{4}}(?P<after_year>[-/.])[0-9]{{1,2}}(?P=after_year)[0-9]{{1,2}}(?![0-9])
        |[0-9]{{1,2}}\s?(?P<after_day>[-/.‐‑–])\s?[0-9]{{1,2}}\s?(?P=after_day)\s?
         (?:[0-9]{{4}}[1-9]?(?![0-9])|['’‘][0-9]{{2}}(?![0-9])|[0-9]{{2}}(?![-./]?[0-9])))
    |(?P<time>
        {_CLOCK}(?:{_CLOCK_UNIT})?(?:{_CLOCK_TO}{_CLOCK})?{_CLOCK_UNIT}
        |[0-9]{{1,2}}[:uh][0-9]{{2}}(?::[0-9]{{2}})?(?![0-9:])(?:{_CLOCK_TO}[0-9]{{1,2}}[:uh][0-9]{{2}}(?![0-9:]))?
        |[0-9]{{1,2}}\.[0-9]{{2}}{_CLOCK_TO}[0-9]{{1,2}}\.[0-9]{{2}}(?![0-9.]))
    |(?P<quarter_code>(?:Q\s?|K)[0-9](?![^\W_]))
    |(?P<ordinal>[0-9]{{1,2}}(?:{_ORDINAL_END})(?![^\W_]))
    |(?P<number>[0-9]+(?:\.[0-9]+)*)
    |(?P<short_year>['’‘`´][0-9]{{2}}(?![0-9]))
    |(?P<dotted>{_LETTER}(?:\.{_LETTER})+(?![^\W_])\.?)
    |(?P<letter>{_LETTER}{_HYPHENATED}))
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A token; plain words, which are the most frequent, come first."""
_DIGITS: Final = regex("[0-9]+")


_FIGURES: Final = regex(
    r"[0-9](?:[0-9]{3}|[-/.–—−‐‑―→][0-9]{1,2}(?![0-9])|\s?[-/.‐‑–]\s?[0-9]{1,2}\s?[-/.‐‑–])|(?:Q\s?|K)[0-9]",
    re.IGNORECASE,
)
"""Figures that may be a date: a year, a day and a month, a quarter. A single number of one or two digits is none."""
_DIGIT: Final = regex("[0-9]")
_BREAK: Final = regex(rf"[\n\r\u00ad]|[{_HYPHENS}][{_SPACE}]")
"""Where a name may be broken off, to go on behind it."""


@remembered
def speaks_of_dates(text: str) -> bool:
    """Tell whether a text may hold a date: without figures, a month, a season, a week or a quarter none does."""
    numbered = _DIGIT.search(text) is not None
    if numbered and _FIGURES.search(text):
        return True
    words = letters_of(text)
    if not DATING.isdisjoint(words):
        return True
    return numbered and (not DATING_NUMBERS.isdisjoint(words) or bool(_BREAK.search(text)))


def tokenise(text: str) -> list[DateToken]:
    """Return the tokens of a text, in order and without its white space."""
    tokens = _months_first(_scan(text))
    if _BREAK.search(text):
        tokens = list(_joined(tokens))
    different = {token.word for token in tokens}
    if not _GLUED_WORDS.isdisjoint(different):
        tokens = list(_parted(tokens))
    elif _PHRASE_STARTS.isdisjoint(different):
        return tokens
    return list(_phrases(tokens))


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


def _scan(text: str) -> list[DateToken]:
    tokens: list[DateToken] = []
    position = 0
    while found := _TOKEN.match(text, position):  # nothing is found behind the last token
        name, space = found.lastgroup or "", found[1]
        first, last = found.end(1), found.end()
        if name == "date" and _begins_inside(text, first, found, tokens[-1] if tokens else None):
            name, last = "number", _DIGITS.match(text, first).end()  # type: ignore[union-attr] # a date begins with one
        gap = "space" if space == " " else _gap(space, position)
        written = text[first:last]
        word = written.lower()
        if name in ("word", "letter"):
            word = _SOFT_HYPHEN.sub("", word) if "\u00ad" in word else word
            meaning = LEXICON[word] if word in LEXICON else _WORD  # noqa: SIM401 - asked of every word
        else:
            word, meaning = _understood(name, word, gap)
        kind, value, language, abbreviated, date = meaning
        capital = word != written and written[0].isupper()
        tokens.append(DateToken(kind, value, first, last, word, gap, capital, language, abbreviated, date))
        position = last
    return tokens


def _gap(space: str, position: int) -> Gap:
    """Return what the white space between two tokens is; a text begins with a line."""
    if not space:
        return "none" if position else "line"
    lines = space.count("\n") or space.count("\r")
    if lines > 1:
        return "paragraph"
    return "line" if lines else "space"


def _begins_inside(text: str, start: int, found: re.Match[str], previous: DateToken | None) -> bool:
    """Tell whether what looks like a date is the rest of a longer number, such as that of a telephone."""
    if start == 0:
        return False
    before = text[start - 1]
    if before.isalpha():
        return previous is not None and previous.kind == "word" and not found.group()[-4:].isdigit()
    separator = found["after_day"] or found["after_year"]
    if before != separator or start < 2:
        return False
    return text[start - 2].isdigit() and not (previous and _ends_with_date(text, start - 1))


def _ends_with_date(text: str, end: int) -> bool:
    return _FULL_DATE_BEFORE.search(text[max(0, end - 12) : end]) is not None


_FULL_DATE_BEFORE: Final = regex(r"(?<![0-9])[0-9]{1,2}([-./])[0-9]{1,2}\1[0-9]{4}\Z")


def _understood(name: str, word: str, gap: Gap) -> tuple[str, Meaning]:
    """Return the word of a token that is no plain one, and what it means; ``name`` is its group in the pattern."""
    if name == "mark":
        bullet = word in _BULLETS and gap in ("line", "paragraph")
        return word, Meaning("bullet") if bullet else _MARKS.get(word, _MARK)
    if name == "dotted":
        return _dotted(word.replace(".", ""))
    return word, _number(name, word)


def _dotted(letters: str) -> tuple[str, Meaning]:
    """Return the meaning of letters with dots, which are initials unless an abbreviation is known."""
    if letters in words.DOTTED_RELATIONS:
        letters = words.DOTTED_RELATIONS[letters]
        return letters, LEXICON.get(letters, _WORD)
    return letters, Meaning("range") if letters in words.DOTTED_RANGES else _WORD


def _number(name: str, word: str) -> Meaning:
    if name == "number":
        return Meaning("decimal") if "." in word else Meaning("number", int(word) if len(word) < 6 else -1)
    if name == "date":
        return Meaning("date", date=_year_month_day(word))
    if name == "time":
        return Meaning("time")
    digits = [int(digits) for digits in _DIGITS.findall(word)]
    if name == "week_code":
        return Meaning("week_code", digits[1], date=(digits[0], 1, 1))
    return Meaning(_NUMBERED[name], digits[0])


def _year_month_day(text: str) -> tuple[int, int, int]:
    numbers = _DIGITS.findall(text)
    if len(numbers[0]) == 4:
        return int(numbers[0]), int(numbers[1]), int(numbers[2])
    return full_year(numbers[2]) or 0, int(numbers[1]), int(numbers[0])


def _months_first(tokens: list[DateToken]) -> list[DateToken]:
    """Put month and day of all dates with slashes in the order of one that can be read in no other ("05/28/2024").

    A single date proves nothing: it may be mistyped.
    """
    if not any(token.date and token.date[1] > MONTHS for token in tokens):
        return tokens
    slashed = [token.date for token in tokens if token.date and _is_slashed(token)]
    proven = any(second > MONTHS for _, second, _ in slashed) and all(first <= MONTHS for _, _, first in slashed)
    return [_month_first(token) for token in tokens] if proven and len(slashed) > 1 else tokens


def _month_first(token: DateToken) -> DateToken:
    if not token.date or not _is_slashed(token):
        return token
    year, month, day = token.date
    return token._replace(date=(year, day, month))


def _is_slashed(token: DateToken) -> bool:
    """Tell whether a date is written with slashes, its year last."""
    return token.kind == "date" and token.word[1:3].strip("0123456789") == "/"


def _as_word(base: DateToken, word: str) -> DateToken:
    """Return a token that reads ``word`` instead of what it read."""
    kind, value, language, abbreviated, _ = LEXICON.get(word, _WORD)
    return base._replace(kind=kind, value=value, word=word, language=language, abbreviated=abbreviated)


def _joined(tokens: list[DateToken]) -> Iterator[DateToken]:
    """Join names that are broken over a line end."""
    position = 0
    while position < len(tokens):
        first, rest = tokens[position], position + 1
        hyphen = rest < len(tokens) and tokens[rest].word in _HYPHENS and tokens[rest].glued
        rest += hyphen
        broken = rest < len(tokens) and (tokens[rest].gap == "line" or (hyphen and tokens[rest].gap == "space"))
        word = _whole_name(first, tokens[rest]) if broken else None
        yield first if word is None else _as_word(first._replace(last=tokens[rest].last), word)
        position = position + 1 if word is None else rest + 1


def _whole_name(first: DateToken, rest: DateToken) -> str | None:
    """Return the name whose halves two tokens are; ``None`` where they are none, or a name each."""
    if (first.kind != "word" and first.kind not in _BREAKABLE) or not first.word.isalpha():
        return None
    word = first.word + rest.word
    each = first.kind in _BREAKABLE and rest.kind in _BREAKABLE
    return word if LEXICON.get(word, _WORD).kind in _BREAKABLE and not each else None


def _parted(tokens: list[DateToken]) -> Iterator[DateToken]:
    """Part names that lost the space beside them."""
    for position, token in enumerate(tokens):
        length = GLUED.get(token.word, 0)
        if not length and [after.word for after in tokens[position + 1 : position + 3]] == ["/", "m"]:
            length = GLUED_BEFORE_SLASH.get(token.word, 0)
        if length and token.kind == "word" and token.last - token.first == len(token.word):
            middle = token.first + length
            yield _as_word(token._replace(last=middle), token.word[:length])
            yield _as_word(token._replace(first=middle, gap="none", capital=False), token.word[length:])
        else:
            yield token


def _phrases(tokens: list[DateToken]) -> Iterator[DateToken]:
    """Make one token of each phrase that stands between the ends of a range."""
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token.word in _WEEK_STARTS and (length := _week_phrase_length(tokens, position)):
            yield token._replace(kind="week", value=-1, word=FIRST_DAY_OF_WEEK)
            yield tokens[position + length - 1]._replace(kind="of")
            position += length
            continue
        length = _phrase_length(tokens, position) if token.word in _PHRASE_STARTS else 0
        if length:
            yield token._replace(kind="range", value=-1, last=tokens[position + length - 1].last)
        else:
            yield token
        position += length or 1


def _phrase_length(tokens: list[DateToken], position: int) -> int:
    if _is_within_night(tokens, position):
        return 1
    for phrase in words.RANGE_PHRASES:
        if tuple(token.word for token in tokens[position : position + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def _week_phrase_length(tokens: list[DateToken], position: int) -> int:
    for phrase in words.WEEK_PHRASES:
        if tuple(token.word for token in tokens[position : position + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def _is_within_night(tokens: list[DateToken], position: int) -> bool:
    """Tell whether a word stands between the days of one night ("de nacht van 12 op 13 juni")."""
    if tokens[position].word not in _OVER_NIGHT or tokens[position - 1].kind != "number":
        return False
    before = [token.word for token in tokens[max(0, position - 4) : position - 1]]
    return any(word in _NIGHT_WORDS and following in _OF_WORDS for word, following in pairwise(before))


_OVER_NIGHT: Final = every(words.OVER_NIGHT_WORDS)
_NIGHT_WORDS: Final = every(words.NIGHT_UNITS)
_OF_WORDS: Final = every(words.OF_WORDS)
_WEEK_STARTS: Final = frozenset(phrase[0] for phrase in words.WEEK_PHRASES)
_PHRASE_STARTS: Final = frozenset(phrase[0] for phrase in words.RANGE_PHRASES) | _OVER_NIGHT | _WEEK_STARTS
FIRST_DAY_OF_WEEK: Final = "w/c"
"""The word of a token that stands before the first day of a week."""
