"""The dates of a sentence, against the trip and the day of the report."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from dienstreis.extract.follow_ups.wordings import AGREED, COMMITMENT, DEADLINE, OFFER, WILL
from dienstreis.grammar.clauses import read_sentence
from dienstreis.grammar.dates import DateReading, Reference, find_dates
from dienstreis.grammar.dates.tokens import speaks_of_dates
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.vocabulary import grammar
from dienstreis.wording.languages import in_order
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex

__all__ = ["AHEAD", "DateAnchors", "is_ahead", "is_deadline", "may_be_dated"]

AHEAD = (WILL, COMMITMENT, AGREED, OFFER)
WORD = regex(r"\S+")
THIS_MONTH = regex(
    rf"\b(?P<day>\d{{1,2}})(?:{'|'.join(vocabulary.ORDINAL_ENDINGS)})?\s(?:{'|'.join(vocabulary.OF_THIS_MONTH)})\b",
    re.IGNORECASE,
    needs=vocabulary.OF_THIS_MONTH,
)
# As in: vóór het eind van juni, uiterlijk in de week van 3 maart, by the end of May.
BETWEEN = regex(
    rf"\W*(?:(?:{'|'.join(in_order(vocabulary.BEFORE_DAY))})\s)?(?:(?:{'|'.join(in_order(grammar.DEFINITE))})\s)?"
    rf"(?:(?:{'|'.join(in_order(vocabulary.PART_OF_TIME))})\s)?"
    rf"(?:(?:{'|'.join(in_order(grammar.OF))})\s)?(?:(?:{'|'.join(in_order(grammar.DEFINITE))})\s)?",
    re.IGNORECASE,
)
BEFORE_DATE = 24  # characters before a date in which "uiterlijk" or "vóór" stands


class DateAnchors(NamedTuple):
    """When the trip was, and when the report was written, as far as both are known to the day."""

    since: date | None
    until: date | None
    report_date: date | None

    @property
    def reference(self) -> Reference:
        """What a date without a year is resolved against."""
        return Reference(since=self.since, until=self.report_date)

    def dates(self, text: str) -> list[DateReading]:
        """The dates of a sentence; those of what has happened lie before the day of the report."""
        reference = self.reference
        found = [coarser(text, reading, reference) for reading in find_dates(text, reference)]
        if found and self.report_date is not None and read_sentence(text).is_perfect and not is_ahead(text):
            past = Reference(until=self.report_date)
            found = [
                ahead if is_deadline(text, ahead.first) else coarser(text, behind, past)
                for ahead, behind in zip(found, find_dates(text, past), strict=False)
            ]
        return sorted([*found, *self.days_of_this_month(text)], key=lambda reading: reading.first)

    def days_of_this_month(self, text: str) -> Iterator[DateReading]:
        """Days of the month of the report: "op 15 dezer"."""
        for match in THIS_MONTH.finditer(text) if self.report_date else ():
            month = self.report_date or date.min
            day = int(match["day"])
            if 1 <= day <= monthrange(month.year, month.month)[1]:
                on = month.replace(day=day)
                yield DateReading(match.start(), match.end(), on, on, "day", None, year_given=False)

    def is_later(self, reading: DateReading) -> bool:
        """Whether a date lies behind the trip; some days begin there, too, while a month may have begun before."""
        if reading.end is None or self.until is None:
            return reading.end is not None
        days = reading.precision == "day" and reading.start is not None
        return (reading.start if days and reading.start else reading.end) > self.until

    def is_on_the_trip(self, reading: DateReading) -> bool:
        """Whether a date lies within the trip."""
        known = reading.start is not None and reading.end is not None and self.since is not None
        return known and self.since <= reading.start and not self.is_later(reading)  # type: ignore[operator]

    def is_to_come(self, reading: DateReading) -> bool:
        """Whether a date lies after the day of the report, or after the trip where that day is not known."""
        day = self.report_date or self.until
        return day is not None and reading.end is not None and reading.end > day

    def is_before_report(self, reading: DateReading) -> bool:
        """Whether a date does not lie after the day of the report, as far as that is known."""
        return reading.start is not None and (self.report_date is None or reading.start <= self.report_date)

    def is_before_trip(self, reading: DateReading) -> bool:
        """Whether a date that names its year lies before the trip."""
        return self.since is not None and reading.end is not None and reading.end < self.since and reading.year_given


@remembered
def may_be_dated(text: str) -> bool:
    """Whether a sentence may hold a date."""
    return speaks_of_dates(text) or THIS_MONTH.search(text) is not None


def is_ahead(text: str) -> bool:
    """Whether a sentence tells what will happen, or was promised, agreed or offered."""
    return any(pattern.search(text) for pattern in AHEAD)


def coarser(text: str, reading: DateReading, reference: Reference) -> DateReading:
    """A time that no calendar has, by the month or year at its end: "de eerste week van september 2019"."""
    if reading.problem != "unreadable":
        return reading
    for match in WORD.finditer(text, reading.first + 1, reading.last):
        rest = find_dates(text[match.start() : reading.last], reference)
        if rest and rest[0].first == 0 and rest[0].start is not None:
            return rest[0]._replace(first=match.start(), last=reading.last)
    return reading


def is_deadline(text: str, first: int) -> bool:
    """Whether "uiterlijk", "vóór" or the like stands before a date at an offset."""
    before = text[max(0, first - BEFORE_DATE) : first]
    return any(BETWEEN.fullmatch(before, match.end()) for match in DEADLINE.finditer(before))
