"""How long a period is said to last, in days, nights or weeks."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from dienstreis.grammar.dates.lexicon import DAYS, NIGHTS, WORKING_DAYS
from dienstreis.grammar.dates.resolution import DateRange
from dienstreis.vocabulary import dates as words
from dienstreis.wording.languages import every

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dienstreis.grammar.dates.cursor import Cursor
    from dienstreis.grammar.dates.lexicon import Kind
    from dienstreis.grammar.dates.tokens import DateToken

WEEKS: Final = 3
"""The unit of a duration in weeks, beside `DAYS`, `NIGHTS` and `WORKING_DAYS`."""
LONGEST_TRIP: Final = 366
"""In days; a longer one is a typing error."""
_HALF_DAY: Final = every(words.HALF_DAY_PREFIXES)


class Duration(NamedTuple):
    """A number of days, nights or weeks, and its place in the text."""

    amount: int
    unit: int
    first: int
    last: int


def read_duration(reader: Cursor, position: int) -> tuple[Duration, int] | None:
    """Read "3 dagen", "vijfdaags", "4 overnachtingen", "one week", "hele dag"."""
    token = reader.tokens[position]
    if token.kind == "duration":
        return Duration(token.value, DAYS, token.first, token.last), position + 1
    at = position + 1
    if reader.kind(at) == "dash" and token.kind in ("number", "cardinal"):
        at += 1
    unit = reader.token(at)
    kind = None if unit is None else _unit_of(unit, reader.kind(at + 1))
    counted = token.kind in ("number", "cardinal", "indefinite")
    same = token.word in _HALF_DAY or token.kind == "that"
    if unit is None or kind is None or not (counted or (same and kind == DAYS)):
        return None
    return Duration(token.value if counted else 1, kind, token.first, unit.last), at + 1


def _unit_of(token: DateToken, following: Kind | None) -> int | None:
    """Return what a word counts; "week 12" is the number of a week."""
    if token.kind == "week":
        return None if following == "number" or token.abbreviated else WEEKS
    return token.value if token.kind == "unit" else None


def lasting(durations: Sequence[Duration], start: DateRange) -> tuple[DateRange, bool] | None:
    """Return the period that begins on a day and lasts as is said, and whether that contradicts itself.

    ``None`` where its last day cannot be told.
    """
    if any(one.unit == WORKING_DAYS for one in durations):
        return None
    days = [_days(one) for one in durations]
    stated = next((_days(one) for one in durations if one.unit != NIGHTS), days[0])
    return DateRange(start.start, start.start + timedelta(days=stated - 1)), len(set(days)) > 1


def is_believable(duration: Duration) -> bool:
    """Tell whether a trip can last so long."""
    return duration.amount >= 1 and _days(duration) <= LONGEST_TRIP


def fits_within(duration: Duration, span: DateRange) -> bool:
    """Tell whether something of a duration can lie in a longer period, such as a month."""
    return (duration.amount * 5 if duration.unit == WEEKS else duration.amount) <= span.days


def agrees(duration: Duration, span: DateRange, legs: Sequence[DateRange]) -> bool:
    """Tell whether a duration is that of a period, or of its legs together."""
    if duration.unit == DAYS:
        return duration.amount in (span.days, sum(leg.days for leg in legs))
    if duration.unit == NIGHTS:
        return duration.amount in (span.days - 1, sum(leg.days - 1 for leg in legs))
    if duration.unit == WORKING_DAYS:
        return duration.amount <= span.days
    # A week of work has five days, and a week away may begin and end on the same weekday.
    return duration.amount * 7 - 2 <= span.days <= duration.amount * 7 + 1


def _days(duration: Duration) -> int:
    if duration.unit == NIGHTS:
        return duration.amount + 1
    return duration.amount * 7 if duration.unit == WEEKS else duration.amount
