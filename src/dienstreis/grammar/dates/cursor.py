"""A cursor over tokens, which reads what all forms of a date share: their numbers and their years."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dienstreis.grammar.dates.tokens import (
    FIRST_YEAR,
    LAST_YEAR,
    DateToken,
    bears_footnote,
    full_year,
)
from dienstreis.vocabulary import dates as words
from dienstreis.wording.languages import every

if TYPE_CHECKING:
    from dienstreis.grammar.dates.lexicon import Kind
    from dienstreis.model import Precision

COUNTED: Final = every(words.COUNTED_WORDS)
_NUMBERING: Final = every(words.NUMBERING_WORDS) | every(words.NUMBER_WORDS)
_GLUABLE: Final = every(words.MONTH_CONTEXTS) | every(words.DAY_PREPOSITIONS)
"""Short words that lose the space behind them, while "A12" is one word."""
_BEFORE_YEARS: Final = frozenset(
    {
        "article", "dash", "number", "of", "open", "relation", "short_year", "slash", "that", "this", "year_word",
    }
)  # fmt: skip
"""What a year begins with behind a date."""
DAYS: Final = ("number", "ordinal")


class Point(NamedTuple):
    """A date as it is written: what it does not say is ``None``."""

    first: int
    """Offset of its first character."""
    last: int
    """Offset behind its last character."""
    precision: Precision | None
    """``None`` for words that no precision fits ("tweede helft van mei")."""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    number: int | None = None
    """Which part of the month, week or quarter; of a week that a day is told of, 1 where it begins on that day."""
    last_number: int | None = None
    """The last week or quarter of several in one ("week 41-42")."""
    weekday: int | None = None
    relation: int | None = None
    """Past or coming."""
    years_from_now: int | None = None
    """0 for "dit jaar", -1 for "vorig jaar", 1 for "volgend jaar"."""
    other_year: bool = False
    """Whether it stands in a year that is told elsewhere ("dat jaar")."""
    this_month: bool = False
    """Whether it is a day of the month in which it is written ("12 dezer")."""
    lends_forward: bool = False
    """Whether a day behind it may do without a month ("March 9-13", "the 18th of October till the 26th")."""
    short: bool = False
    """Whether it is a numeric day and month."""

    @property
    def partial(self) -> bool:
        """Whether it is a day without a month."""
        return self.precision == "day" and self.month is None and not self.this_month


class FoundPoint(NamedTuple):
    """A point, and the position of the token behind it."""

    point: Point
    position: int


class _Year(NamedTuple):
    year: int | None
    position: int
    years_from_now: int | None = None
    other: bool = False


class Cursor:
    """Reads the parts of a date from the tokens of a text.

    In ``prose`` it takes for a date only what can hardly be anything else; else the text is the value of a
    field that holds a period.
    """

    def __init__(self, tokens: list[DateToken], *, prose: bool) -> None:
        self.tokens = tokens
        self.kinds = [token.kind for token in tokens]
        self.end = len(tokens)
        self.prose = prose

    def kind(self, position: int) -> Kind | None:
        """Return the kind of a token, or ``None`` where there is none."""
        return self.kinds[position] if 0 <= position < self.end else None

    def token(self, position: int) -> DateToken | None:
        """Return a token, or ``None`` where there is none."""
        return self.tokens[position] if 0 <= position < self.end else None

    def _skip(self, position: int, *kinds: Kind) -> int:
        return position + 1 if self.kind(position) in kinds else position

    def _skip_dot(self, position: int) -> int:
        """Return the position behind a token and the dot of its abbreviation."""
        dot = self.token(position + 1)
        ends = dot is not None and dot.kind == "dot" and dot.glued and self.tokens[position].abbreviated
        return position + 1 + ends

    def _is_glued(self, position: int) -> bool:
        token = self.token(position)
        return token is not None and token.glued

    def _continues_a_number(self, position: int) -> bool:
        """Tell whether a number is the rest of a longer one ("1.412,75"), or of a word ("A12")."""
        before = self.token(position - 1)
        if before is None:
            return False
        if before.kind == "dot" and before.glued and position > 1:
            named = self.tokens[position - 2].word in _NUMBERING
        else:
            named = before.word in _NUMBERING
        if named or not self.tokens[position].glued:
            return named
        if before.kind == "word":
            return len(before.word) < 3 and before.word not in _GLUABLE
        in_number = before.kind in ("comma", "colon", "dot", "slash", "dash")
        ahead = self.token(position - 2)
        return in_number and before.glued and ahead is not None and ahead.kind in ("number", "decimal")

    def _year_at(self, position: int) -> int | None:
        """Return the year that a number of four digits is."""
        token = self.token(position)
        if token is None or token.kind != "number" or len(token.word) != 4:
            return None
        after = self.token(position + 1)
        if self.prose and after is not None and after.word in COUNTED:
            return None
        return token.value if FIRST_YEAR <= token.value <= LAST_YEAR else None

    def _named_year(self, position: int, *, comma: bool, two_digits: bool = False) -> _Year:
        """Return the year behind a date, and the position behind it."""
        at = self._skip(position, "comma") if comma else position
        if self.kind(at) not in _BEFORE_YEARS:
            return _Year(None, position)
        return (
            self._bracketed_year(at)
            or self._plain_year(self._after_of(at))
            or self._attached_year(at, two_digits=two_digits)
            or self._relative_year(self._skip(at, "of"))
            or self._trailing_year(at, two_digits=two_digits)
            or _Year(None, position)
        )

    def _after_of(self, position: int) -> int:
        position = self._skip(position, "of")
        position = self._skip(position, "article") if self.kind(position + 1) == "year_word" else position
        return self._skip(position, "year_word")

    def _bracketed_year(self, position: int) -> _Year | None:
        if self.kind(position) != "open" or self.kind(position + 2) != "close":
            return None
        year = self._year_at(position + 1)
        return _Year(year, position + 3) if year else None

    def _plain_year(self, position: int) -> _Year | None:
        token = self.token(position)
        if token is None:
            return None
        if token.kind == "short_year":
            return _Year(full_year(token.word[1:]), position + 1)
        if token.kind == "number" and bears_footnote(token.word):
            return _Year(full_year(token.word), position + 1)
        year = self._year_at(position)
        return _Year(year, position + 1) if year else None

    def _attached_year(self, position: int, *, two_digits: bool) -> _Year | None:
        """Read the year of "mei-2016" and "5-mrt-18"."""
        if self.kind(position) not in ("dash", "slash") or not self._is_glued(position):
            return None
        if not self._is_glued(position + 1):
            return None
        year = self._year_at(position + 1)
        token = self.token(position + 1)
        if year is None and two_digits and token and token.kind == "number" and len(token.word) == 2:
            back = self.token(position - 2)
            year = full_year(token.word) if back and back.kind == "dash" and back.glued else None
        return _Year(year, position + 2) if year else None

    def _relative_year(self, position: int) -> _Year | None:
        if self.kind(position + 1) != "year_word":
            return None
        token = self.tokens[position]
        if token.kind == "this":
            return _Year(None, position + 2, years_from_now=0)
        if token.kind == "relation":
            return _Year(None, position + 2, years_from_now=1 if token.value else -1)
        return _Year(None, position + 2, other=True) if token.kind == "that" else None

    def _trailing_year(self, position: int, *, two_digits: bool) -> _Year | None:
        """Read the year of "5 maart 18", where nothing that it could count follows."""
        token = self.token(position)
        if self.prose or not two_digits or token is None or token.kind != "number":
            return None
        ends = self.kind(position + 1) in (None, "range", "dash", "open", "close")
        if len(token.word) != 2 or not ends or not 10 <= token.value < 50:
            return None
        return _Year(full_year(token.word), position + 1)

    def _dated(self, found: FoundPoint, *, comma: bool, two_digits: bool = False) -> FoundPoint:
        """Add the year that follows."""
        year = self._named_year(found.position, comma=comma, two_digits=two_digits)
        if year.position == found.position:
            return found
        point = found.point._replace(
            last=self.tokens[year.position - 1].last,
            year=year.year,
            years_from_now=year.years_from_now,
            other_year=year.other,
        )
        return FoundPoint(point, year.position)

    def _found(self, position: int, end: int, precision: Precision | None, **said: int | bool | None) -> FoundPoint:
        point = Point(self.tokens[position].first, self.tokens[end - 1].last, precision, **said)  # type: ignore[arg-type]
        return FoundPoint(point, end)

    def _day_at(self, position: int) -> int | None:
        token = self.token(position)
        if token is None or token.kind not in DAYS:
            return None
        return token.value if token.kind == "ordinal" or len(token.word) <= 2 else None
