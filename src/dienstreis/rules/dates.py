"""DR103 to DR107 and DR702: whether the days of the trip are known, and agree with what else is said of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dienstreis.extract.content import value_of
from dienstreis.grammar.dates import Reference, find_dates
from dienstreis.rules.places import where_missing
from dienstreis.rules.presence import is_due
from dienstreis.rules.rule import Hit
from dienstreis.vocabulary import dates
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.wordings import alternatives

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document
    from dienstreis.extract.grounded import Problem
    from dienstreis.model import Period
    from dienstreis.rules.rule import Bounds

__all__ = [
    "date_outside_trip",
    "dates_impossible",
    "dates_missing",
    "dates_order",
    "duration_mismatch",
    "report_late",
]

DAYS = regex(rf"(?P<days>\d{{1,3}})\s*(?:{alternatives(sorted(in_order(dates.DAY_UNITS)))})\b", re.IGNORECASE)
TOPICS = ("period", "return", "duration")
OTHER_RULES = frozenset({"impossible", "reversed"})
"""Problems of a period that have a rule of their own."""


def dates_missing(document: Document) -> Iterator[Hit]:
    """Norms ask when the trip began and ended, both to the day.

    Dates that can be read but cannot be true are findings of `dates_order` and `dates_impossible` only.
    """
    period = document.report.period
    if not is_due(document, *TOPICS) or is_known_to_the_day(period):
        return
    if period is None:
        yield Hit(where_missing(document, *TOPICS))
        return
    kinds = {problem.kind for problem in problems_of_period(document)}
    if not kinds & OTHER_RULES:
        place = document.place("/period") or where_missing(document, *TOPICS)
        yield Hit(place, {"text": period.text}, flaw(period, kinds))


def dates_order(document: Document) -> Iterator[Hit]:
    """A return before the departure."""
    for problem in problems_of_period(document):
        if problem.kind == "reversed":
            yield contradiction(document, problem)


def dates_impossible(document: Document) -> Iterator[Hit]:
    """A date that no calendar has ("31 juni 2016"), anywhere in the report."""
    found = [problem for problem in document.problems if problem.kind == "impossible"]
    end = 0
    for problem in sorted(found, key=lambda problem: (problem.span.start, problem.span.end)):
        if problem.span.start >= end:
            end = problem.span.end
            yield contradiction(document, problem)


def duration_mismatch(document: Document) -> Iterator[Hit]:
    """A weekday, a number of days or nights, or a month in the title that contradicts the dates, which are kept."""
    for problem in {p.span: p for p in problems_of_period(document) if p.kind in {"weekday", "duration"}}.values():
        hit = contradiction(document, problem)
        yield Hit(hit.span, hit.facts, problem.kind)
    yield from other_duration(document)
    yield from other_month_in_title(document)


def other_duration(document: Document) -> Iterator[Hit]:
    """A number of days under a label of its own that the dates contradict."""
    period = document.report.period
    if period is None or period.days is None or period.precision != "day":
        return
    for part in document.outline.about("duration"):
        value = value_of(part)
        stated = DAYS.search(value.text)
        if stated and int(stated["days"]) != period.days:
            yield Hit(value.span(), {"text": f"{part.title}: {value}"}, "duration")


def other_month_in_title(document: Document) -> Iterator[Hit]:
    """A month in the title in which the trip was not made."""
    period, title = document.report.period, document.outline.title
    if title is None or period is None or period.start is None or period.end is None:
        return
    for reading in find_dates(title.text, Reference(since=period.start, until=period.end)):
        outside = reading.start and reading.end and (reading.end < period.start or reading.start > period.end)
        if outside and reading.precision == "month":
            yield Hit(
                title.span(reading.first, reading.last), {"text": title.text[reading.first : reading.last]}, "month"
            )


def date_outside_trip(document: Document) -> Iterator[Hit]:
    """A part of the programme that is dated before the departure or after the return."""
    period = document.report.period
    if period is None or period.start is None or period.end is None or period.precision != "day":
        return
    outside = [
        (index, entry.date)
        for index, entry in enumerate(document.report.programme)
        if entry.date and not period.start <= entry.date <= period.end
    ]
    told = set()
    for index, day in outside:
        place = document.place(f"/programme/{index}/date") or document.place(f"/programme/{index}")
        if place and day not in told:
            told.add(day)
            yield Hit(place, {"day": day, "first": period.start, "last": period.end})


def report_late(document: Document, bounds: Bounds) -> Iterator[Hit]:
    """Norms ask for the report soon after the return."""
    period, dated = document.report.period, document.report.report_date
    if period is None or period.end is None or period.precision != "day" or dated is None:
        return
    days = (dated - period.end).days
    place = document.place("/report_date")
    if place and days > bounds.report_days:
        yield Hit(place, {"days": str(days), "most": str(bounds.report_days)})


def contradiction(document: Document, problem: Problem) -> Hit:
    """A hit that quotes the words of a problem."""
    words = problem.facts.get("text") or document.text[slice(*problem.span)]
    return Hit(problem.span, {"text": f"{words})" if words.count("(") > words.count(")") else words})


def is_known_to_the_day(period: Period | None) -> bool:
    """Whether both the first and the last day are known."""
    return period is not None and None not in (period.start, period.end) and period.precision == "day"


def flaw(period: Period, kinds: set[str]) -> str:
    """Which message says why the days of a period are not known."""
    if "year-unknown" in kinds:
        return "year-unknown"
    if period.start is not None:
        return "imprecise"
    days = [reading for reading in find_dates(period.text) if reading.precision == "day"]
    return "half" if len(days) == 1 and days[0].start == days[0].end else "unreadable"


def problems_of_period(document: Document) -> list[Problem]:
    """The problems with the words that the trip's period was read from."""
    place = document.place("/period")
    if place is None:
        return []
    return [
        problem for problem in document.problems if problem.span.start < place.end and place.start < problem.span.end
    ]
