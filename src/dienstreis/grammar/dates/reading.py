"""What a reading of dates gives, and what it is resolved against."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from dienstreis.model import Precision

DateProblem = Literal["unreadable", "impossible", "reversed", "weekday", "duration", "year-unknown"]
"""Why dates cannot be given (the first three, and the last), or what contradicts those that are."""


class Reference(NamedTuple):
    """What a date without a year is resolved against.

    "jl." asks for the latest day up to ``until``, "a.s." for the earliest from ``until`` on; words that say
    neither for the earliest from ``since`` on, or, where that is unknown, the latest up to ``until``.
    """

    since: date | None = None
    """The first day that can be meant: that of the trip, or of whatever came before."""
    until: date | None = None
    """The last day that is past: the date of the report."""


class DateReading(NamedTuple):
    """A date or a period, and its place in the text."""

    first: int
    """Offset of its first character."""
    last: int
    """Offset behind its last character."""
    start: date | None
    """First day; ``None`` where the words cannot be read, or can be no date."""
    end: date | None
    """Last day, inclusive; ``None`` like ``start``."""
    precision: Precision | None
    """How exact the words are; ``None`` like ``start``."""
    problem: DateProblem | None
    """What is wrong; a contradicting weekday or duration leaves the dates as they are written."""
    year_given: bool
    """Whether the words themselves name a year."""

    def iso(self) -> str | None:
        """Return the last day, month, quarter or year in the notation of ISO 8601, at the precision known."""
        if self.end is None:
            return None
        if self.precision in ("day", "week"):
            return self.end.isoformat()
        if self.precision in ("month", "part_of_month"):
            return f"{self.end:%Y-%m}"
        if self.precision == "quarter":
            return f"{self.end:%Y}-Q{(self.end.month + 2) // 3}"
        return f"{self.end:%Y}" if self.precision == "year" else None
