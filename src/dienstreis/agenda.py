"""The follow-ups of one report or many, as those who keep promises look at them."""

import calendar
import datetime
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from dienstreis.model import FollowUp, TripReport
from dienstreis.wording.patterns import regex

__all__ = ["OVER", "AgendaEntry", "Wanted", "entries_of", "is_overdue", "last_day", "selected", "steady_days"]

OVER = frozenset({"done", "dropped"})
"""Statuses of what needs nothing more."""
NUMBER = regex(r"\d+")
MONTHS_OF_QUARTER = 3


class AgendaEntry(NamedTuple):
    """A follow-up with the report that it stands in."""

    follow_up: FollowUp
    report: str | None
    """The report's id."""
    path: str
    line: int
    trip: str | None
    """The report's title."""
    departure: datetime.date | None = None
    """The first day of the trip; ``None`` where it is not known."""
    remark: str | None = None
    """What a ledger says besides; ``None`` where there is none."""

    @property
    def day(self) -> datetime.date | None:
        """The last day that it is due on; ``None`` where no date is known."""
        due = self.follow_up.due
        return last_day(due.date) if due and due.date else None


class Wanted(NamedTuple):
    """Which follow-ups are asked for; ``None`` and empty for all."""

    statuses: Collection[str] = ()
    kinds: Collection[str] = ()
    owner: str | None = None
    """A part of the owner's name, in capitals or not."""
    due_before: datetime.date | None = None
    open_only: bool = False
    """Whether only what is neither done nor dropped."""
    overdue_only: bool = False
    """Whether only what is open and past its day."""


def entries_of(report: TripReport, path: str) -> Iterator[AgendaEntry]:
    """The follow-ups of the report in the file ``path``, in its order."""
    departure = report.period.start if report.period else None
    for index, follow_up in enumerate(report.follow_ups):
        place = report.provenance.get(f"/follow_ups/{index}")
        yield AgendaEntry(follow_up, report.id, path, place.line if place else 1, report.title, departure)


def selected(entries: Iterable[AgendaEntry], wanted: Wanted, today: datetime.date) -> list[AgendaEntry]:
    """Those of the entries that are wanted, by due date, then by trip; what has no date comes last."""
    return sorted((entry for entry in entries if is_wanted(entry, wanted, today)), key=order)


def order(entry: AgendaEntry) -> tuple[datetime.date, datetime.date, str, int]:
    """What entries are sorted by."""
    return entry.day or datetime.date.max, entry.departure or datetime.date.max, entry.path, entry.line


def is_wanted(entry: AgendaEntry, wanted: Wanted, today: datetime.date) -> bool:
    """Whether an entry is one of those that are asked for."""
    follow_up = entry.follow_up
    owner = (follow_up.owner or "").casefold()
    return all(
        (
            not wanted.statuses or follow_up.status in wanted.statuses,
            not wanted.kinds or follow_up.kind in wanted.kinds,
            wanted.owner is None or wanted.owner.casefold() in owner,
            wanted.due_before is None or (entry.day is not None and entry.day < wanted.due_before),
            not wanted.open_only or follow_up.status not in OVER,
            not wanted.overdue_only or is_overdue(entry, today),
        )
    )


def is_overdue(entry: AgendaEntry, today: datetime.date) -> bool:
    """Whether something should have been done before ``today``, and is neither done nor dropped."""
    return entry.follow_up.status not in OVER and entry.day is not None and entry.day < today


def steady_days(report: TripReport, day: datetime.date) -> tuple[datetime.date, datetime.date]:
    """The first and the last of the days around ``day`` on which the same follow-ups are past theirs."""
    due = [last_day(each.due.date) for each in report.follow_ups if each.due and each.due.date]
    past = max((each for each in due if each < day), default=None)
    first = past + datetime.timedelta(days=1) if past else datetime.date.min
    return first, min((each for each in due if each >= day), default=datetime.date.max)


def last_day(date: str) -> datetime.date:
    """The last day of a date (ISO 8601) as exact as it is known: ``2016-07-01``, ``2016-07``, ``2016-Q3``, ``2016``."""
    year, *rest = map(int, NUMBER.findall(date))
    if "Q" in date:
        return end_of_month(year, MONTHS_OF_QUARTER * rest[0])
    match rest:
        case [month, day]:
            return datetime.date(year, month, day)
        case [month]:
            return end_of_month(year, month)
    return datetime.date(year, 12, 31)


def end_of_month(year: int, month: int) -> datetime.date:
    """The last day of a month."""
    return datetime.date(year, month, calendar.monthrange(year, month)[1])
