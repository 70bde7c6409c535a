"""Points to days: neighbours lend each other months and years, and the reference lends the rest."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from dienstreis.grammar.dates.lexicon import PAST
from dienstreis.grammar.dates.tokens import FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dienstreis.grammar.dates.cursor import Point
    from dienstreis.grammar.dates.reading import DateProblem, Reference

LONGEST_CARRY: Final = timedelta(days=184)
"""How far apart two dates may lie that a year on one of them is carried over New Year to the other."""
LEAP_YEAR: Final = 2000
_PART_STARTS: Final = (1, 11, 21)


class DateRange(NamedTuple):
    """Some days, both ends included."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """How many days."""
        return (self.end - self.start).days + 1

    def contains(self, other: DateRange) -> bool:
        """Tell whether all days of another span are its own."""
        return self.start <= other.start and other.end <= self.end


class Resolved(NamedTuple):
    """A point, and the days that it stands for."""

    point: Point
    span: DateRange | None
    """``None`` where there is a problem."""
    problem: DateProblem | None
    """With a span, only ``weekday``."""


def resolve(points: Sequence[Point], reference: Reference) -> list[Resolved]:
    """Return the days of points that stand together, in their order.

    A day without a month takes that of the nearest point behind it, else before it; so does a date its year,
    which changes at New Year between them.
    """
    points = _with_months([_with_this_month(point, reference) for point in points])
    years = _years(points, reference)
    return [_resolved(point, year) for point, year in zip(points, years, strict=True)]


def is_impossible(point: Point) -> bool:
    """Tell whether a point is a date in no year at all."""
    if point.precision == "day" or point.day is not None:
        return not _is_day_of_month(point)
    if point.precision == "week":
        return not all(1 <= number <= 53 for number in _numbers(point))
    if point.precision == "quarter":
        return not all(1 <= number <= 4 for number in _numbers(point))
    return False


def _is_day_of_month(point: Point) -> bool:
    month = point.month or 1
    if not 1 <= month <= 12 or point.day is None:
        return False
    return 1 <= point.day <= calendar.monthrange(LEAP_YEAR, month)[1]


def _numbers(point: Point) -> tuple[int, int]:
    first = point.number or 0
    return first, first if point.last_number is None else point.last_number


def _with_this_month(point: Point, reference: Reference) -> Point:
    """Put a day of "this month" into the month of writing, if that is known."""
    if not point.this_month or reference.until is None:
        return point
    return point._replace(month=reference.until.month, year=reference.until.year)


def _with_months(points: Sequence[Point]) -> list[Point]:
    filled = list(points)
    for order in (range(len(filled) - 2, -1, -1), range(1, len(filled))):
        for index in order:
            lender = filled[index + 1 if order.step < 0 else index - 1]
            if filled[index].partial and lender.precision == "day" and lender.month is not None:
                filled[index] = filled[index]._replace(month=lender.month)
    return filled


def _years(points: Sequence[Point], reference: Reference) -> list[int | None]:
    """Return the year of each point."""
    years = [_own_year(point, reference) for point in points]
    if [point for point in points if point.other_year]:
        return years
    told = [index for index, year in enumerate(years) if year is not None]
    if not told:
        years[0] = _year_by_reference(points, reference)
        if years[0] is None:
            return years
    anchor = told[0] if told else 0
    for index in range(anchor - 1, -1, -1):
        years[index] = _carried(points[index], points[index + 1], years[index + 1], by=-1)
    for index in range(anchor + 1, len(points)):
        if years[index] is None:
            years[index] = _carried(points[index], points[index - 1], years[index - 1], by=1)
    return years


def _own_year(point: Point, reference: Reference) -> int | None:
    now = reference.until or reference.since
    if point.years_from_now is not None and now is not None:
        return now.year + point.years_from_now
    return point.year


def _carried(point: Point, neighbour: Point, year: int | None, *, by: int) -> int | None:
    """Return the neighbour's year, or the one before or after it where New Year lies between the two."""
    if year is None:
        return None
    there, here, beyond = _span(neighbour, year), _span(point, year), _span(point, year + by)
    if there is None or here is None or (here.start - there.start) * by >= timedelta():
        return year
    crosses = beyond is not None and abs(beyond.start - there.start) <= LONGEST_CARRY
    return year + by if crosses else year


def _year_by_reference(points: Sequence[Point], reference: Reference) -> int | None:
    relation = next((point.relation for point in points if point.relation is not None), None)
    since, until = reference.since, reference.until
    if relation is None:
        past = since is None
    elif relation == PAST:
        past = until is not None
    else:
        past, since = False, until or since
    latest = until if past else since
    return None if latest is None else _nearest_year(points[0], latest, past=past)


def _nearest_year(point: Point, day: date, *, past: bool) -> int | None:
    """Return the last year in which a point begins by a day, or the first in which it ends no earlier."""
    probe = point
    if (point.month, point.day) == (2, 29):
        probe = point._replace(day=28)
    years = range(day.year + 1, day.year - 3, -1) if past else range(day.year - 1, day.year + 3)
    for year in years:
        span = _span(probe, year)
        if span is not None and (span.start <= day if past else span.end >= day):
            return year
    return None


def _resolved(point: Point, year: int | None) -> Resolved:
    if point.precision is None or point.partial:
        return Resolved(point, None, "unreadable")
    if point.this_month and point.month is None:
        return Resolved(point, None, "year-unknown")
    if is_impossible(point):
        return Resolved(point, None, "impossible")
    if year is None:
        return Resolved(point, None, "year-unknown")
    span = _span(point, year)
    if span is None:
        return Resolved(point, None, "impossible")
    contradicts = point.weekday is not None and span.start.weekday() != point.weekday
    return Resolved(point, span, "weekday" if contradicts else None)


def _span(point: Point, year: int) -> DateRange | None:
    """Return the days of a point in a year; ``None`` where that year has no such days."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return _SPANS[point.precision](point, year) if point.precision else None
    except ValueError:
        return None


def _day(point: Point, year: int) -> DateRange:
    day = date(year, point.month or 0, point.day or 0)
    return DateRange(day, day)


def _week(point: Point, year: int) -> DateRange:
    if point.day is not None:
        day = _day(point, year).start
        monday = day if point.number else day - timedelta(days=day.weekday())
        return DateRange(monday, monday + timedelta(days=6))
    first, last = _numbers(point)
    begins_before = point.last_number is not None and last < first
    start = date.fromisocalendar(year - begins_before, first, 1)
    return DateRange(start, date.fromisocalendar(year, last, 7))


def _months(year: int, month: int, count: int) -> DateRange:
    """Return the days of some months, of which the first may be in the year before."""
    years, last = divmod(month + count - 2, 12)
    end = date(year + years, last + 1, calendar.monthrange(year + years, last + 1)[1])
    return DateRange(date(year, month, 1), end)


def _part(point: Point, year: int) -> DateRange:
    month = _months(year, point.month or 0, 1)
    part = point.number or 0
    start = month.start.replace(day=_PART_STARTS[part])
    return DateRange(start, month.end if part == 2 else start + timedelta(days=9))


def _quarter(point: Point, year: int) -> DateRange:
    first, last = _numbers(point)
    begins_before = last < first
    start = _months(year - begins_before, first * 3 - 2, 3).start
    return DateRange(start, _months(year, last * 3 - 2, 3).end)


def _month(point: Point, year: int) -> DateRange:
    return _months(year, point.month or 0, 1)


def _season(point: Point, year: int) -> DateRange:
    return _months(year, point.month or 0, 3)


def _year(_: Point, year: int) -> DateRange:
    return _months(year, 1, 12)


_SPANS: Final = {
    "day": _day,
    "week": _week,
    "part_of_month": _part,
    "month": _month,
    "quarter": _quarter,
    "season": _season,
    "year": _year,
}
