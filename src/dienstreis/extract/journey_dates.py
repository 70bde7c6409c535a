"""The trip's period in running text: every date that it may be, with what speaks for and against each.

A report tells of many days: those of the trip, of the event that it went to, of the decision to go, of visits before
and after. No one sign tells them apart, so each candidate has a weight, and the heaviest one is the period.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from typing import NamedTuple

from dienstreis.extract.content import Statement, items_of, opening_statements, paragraphs_of, tables_of
from dienstreis.extract.grounded import Grounded
from dienstreis.extract.spans import day_of, period_of, spanning
from dienstreis.grammar.dates import DateReading, Reference, find_dates, find_recent_days
from dienstreis.grammar.places import find_places
from dienstreis.model import Period
from dienstreis.text.outline import Outline
from dienstreis.text.passage import Passage, Span
from dienstreis.text.titles import TRIP_WORD
from dienstreis.vocabulary import dates, grammar, trips
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_compound_of, any_of

__all__ = [
    "EARLIER",
    "LATER",
    "LONGEST_TRIP",
    "OPENING",
    "PRIVATE",
    "RETURNED",
    "TRAVELLED",
    "Candidate",
    "Evidence",
    "dated_entries",
    "find_candidates",
    "told_of_journey",
]

LEADING = every(grammar.PREPOSITIONS) | {""}
TRAVELLED = any_of(trips.TRAVELLED)
TRAVELLERS = any_of(trips.TRAVELLERS)
EVENT = any_compound_of(trips.EVENTS)
GATHERING = any_compound_of(trips.GATHERINGS)
TRIP_LASTED = any_of(trips.TRIP_LASTED)
RECENT_WEEK = any_of(trips.RECENT_WEEKS)
EARLIER = any_of(trips.EARLIER)
DECIDED = any_of(trips.DECIDED)
PRIVATE = any_of(trips.PRIVATE)
DEPARTED = any_of(trips.DEPARTED)
RETURNED = any_of(trips.RETURNED)
LATER = any_of(trips.LATER)
WEEKDAYS = sorted(in_order(dates.WEEKDAYS, dates.WEEKDAY_ABBREVIATIONS), key=len, reverse=True)
DATED_WEEKDAY = regex(rf"(?:{'|'.join(WEEKDAYS)})\b\.?,?\s+\d{{1,2}}\b", re.IGNORECASE)
OTHER_TOPICS = frozenset({"follow_ups", "costs", "gifts", "payer", "report_date", "date", "extension", "return"})
MOST_SENTENCES = 60  # in which a report says when the trip was, if no label and no title does
OPENING = 3  # sentences with which running text begins
LONGEST_TRIP = timedelta(days=31)
LONGEST_ENTRY = timedelta(days=2)  # from the first to the last day that one heading names
LONGEST_WAIT = timedelta(days=400)  # between a trip and its report
SHORT_LINE = 110
NEAR = 70  # characters before a date that say what happened then
DAY_AT_START = 5  # characters before the date that a line begins with
LEAST_WEIGHT = 3
LEAST_WEIGHT_OF_ONE = 4
SHORTEST_RUNNING = 60  # characters; shorter lines are those of a head
MOST_DAYS_WITHOUT_ENTRY = 4  # in a period whose other days have entries in the programme
ANY_YEAR = date(2000, 1, 1)


class Candidate(NamedTuple):
    """A period that the trip may have had."""

    period: Grounded[Period]
    weight: int

    @property
    def in_days(self) -> bool:
        """Whether it names days, and not a month or season."""
        return self.period.value.precision == "day"

    @property
    def is_sure(self) -> bool:
        """Whether enough speaks for it; more must where it is no range of days."""
        ranges = self.in_days and self.period.value.days != 1
        return self.weight >= (LEAST_WEIGHT if ranges else LEAST_WEIGHT_OF_ONE)


class Evidence(NamedTuple):
    """What the rest of the report tells of the time of the trip."""

    report_date: date | None
    title_places: frozenset[str]
    title_span: tuple[date, date] | None
    """The month or season of the title."""
    programme: frozenset[tuple[int, int]]
    """Month and day of every dated entry of the programme."""

    @classmethod
    def of(cls, outline: Outline, report_date: date | None, reference: Reference) -> "Evidence":
        """The evidence of a report."""
        title = outline.title.text if outline.title else ""
        names = {name.casefold() for place in find_places(title) for name in (place.place, place.country) if name}
        spans = [(r.start, r.end) for r in find_dates(title, reference) if r.start and r.end and r.year_given]
        entries = frozenset(
            (entry.day.month, entry.day.day) for entry in dated_entries(outline, Reference(since=ANY_YEAR))
        )
        return cls(report_date, frozenset(names), spans[0] if len(spans) == 1 else None, entries)

    def agreement(self, start: date, end: date) -> int:
        """What the programme, the title and the date of the report say of a time."""
        weight = 0
        days = {(day.month, day.day) for day in days_between(start, end)}
        if len(self.programme) > 1:
            covered = len(self.programme & days) * 2 > len(self.programme)
            weight += -3 if not covered else 3 if len(days) <= len(self.programme) + MOST_DAYS_WITHOUT_ENTRY else 0
        if self.title_span:
            weight += 2 if start <= self.title_span[1] and end >= self.title_span[0] else -4
        if self.report_date and start <= self.report_date - LONGEST_WAIT:
            weight -= 2
        return weight


def days_between(start: date, end: date) -> Iterator[date]:
    """The days of a period, of a long one the first."""
    for number in range(min((end - start).days, LONGEST_TRIP.days) + 1):
        yield start + timedelta(days=number)


class DatedEntry(NamedTuple):
    """The day of an entry of a programme, and its words."""

    day: date
    words: Passage


def dated_entries(outline: Outline, reference: Reference) -> list[DatedEntry]:
    """The days of headings, and of the lines, items and rows of a programme that begin with one.

    One without a year follows those before it.
    """
    found: list[DatedEntry] = []
    for words in programme_lines(outline):
        head = words.text[:SHORT_LINE]
        for reading in find_dates(head, reference)[:1]:
            if reading.first > DAY_AT_START:
                continue
            days = days_of_entry(reading)
            if not days and found and reading.problem == "year-unknown":
                days = days_of_entry(find_dates(head, Reference(since=found[-1].day))[0])
            found += [DatedEntry(day, words.part(reading.first, reading.last)) for day in days]
    return found


def days_of_entry(reading: DateReading) -> tuple[date, ...]:
    """The day that heads an entry, or the first and last of several days."""
    if reading.precision != "day" or reading.start is None or reading.end is None:
        return ()
    if reading.end - reading.start > LONGEST_ENTRY:
        return ()
    return (reading.start,) if reading.start == reading.end else (reading.start, reading.end)


def programme_lines(outline: Outline) -> Iterator[Passage]:
    """Headings of days, and what stands in a programme, line by line."""
    for part in outline.walk():
        if part.topics[:1] == ("day",) and part.title:
            yield part.title
        if OTHER_TOPICS.intersection(part.topics[:1]):
            continue
        announced = "programme" in part.topics
        listed = [item.passage for item in items_of(part)]
        rows = [cell.passage for table in tables_of(part) for row in table.rows for cell in row[:2]]
        for group in (listed, rows, *([line.passage for line in block.lines] for block in paragraphs_of(part))):
            if announced or is_dated_list(group):
                yield from group


def is_dated_list(lines: list[Passage]) -> bool:
    """Whether several lines begin with a day of the week and its date, as those of a programme do."""
    return sum(DATED_WEEKDAY.match(line.text) is not None for line in lines) > 1


def find_candidates(told: list[Statement], evidence: Evidence, reference: Reference) -> list[Candidate]:
    """Every period that running text tells of, the heaviest first, and then in the report's order."""
    running = accumulate(len(statement.passage.text) > SHORTEST_RUNNING for statement in told)
    found = [
        candidate
        for statement, count in zip(told, running, strict=True)
        for candidate in candidates_in(statement, evidence, reference, opens=count <= OPENING)
    ]
    found += pairs([statement.passage for statement in told], evidence, reference)
    return sorted(found, key=lambda candidate: -candidate.weight)


def told_of_journey(outline: Outline) -> list[Statement]:
    """The first sentences of a report's running text, and short lines under its title."""
    return list(opening_statements(outline, MOST_SENTENCES, OTHER_TOPICS))


def candidates_in(
    statement: Statement, evidence: Evidence, reference: Reference, *, opens: bool
) -> Iterator[Candidate]:
    """The periods that a sentence may tell of; ``opens`` if running text begins with it."""
    sentence = statement.passage
    readings = readings_in(sentence.text, evidence, reference)
    if not readings:
        return
    travels = TRAVELLED.search(sentence.text) is not None
    base = weight_of(sentence, evidence) + opens + 2 * (statement.part.topics[:1] == ("period",))
    for reading, start, end in readings:
        ranges = reading.precision == "day" and start != end
        heads = opens and is_place_and_day(sentence.text, reading, evidence)
        if not ranges and not travels and not heads:
            continue
        weight = base + weight_of_reading(sentence.text, reading, ranges=ranges) + LEAST_WEIGHT_OF_ONE * heads
        weight += evidence.agreement(start, end)
        if evidence.report_date and start > evidence.report_date and not LATER.search(sentence.text):
            weight -= 4
        yield Candidate(period_of(reading, sentence), weight)


def readings_in(words: str, evidence: Evidence, reference: Reference) -> list[tuple[DateReading, date, date]]:
    """The dates of a sentence that may be the time of a trip, each with its first and last day; no whole years."""
    readings = find_dates(words, reference)
    if evidence.report_date and not any(reading.start for reading in readings):
        readings = find_recent_days(words, evidence.report_date)
    return [
        (reading, reading.start, reading.end)
        for reading in readings
        if reading.start
        and reading.end
        and (reading.precision == "day" or (reading.year_given and reading.precision != "year"))
    ]


def is_place_and_day(words: str, reading: DateReading, evidence: Evidence) -> bool:
    """Whether a line is a place abroad and a day before that of the report ("Antwerpen, dinsdag 14 mei 2019")."""
    day = day_of(reading)
    if day is None or evidence.report_date is None or day >= evidence.report_date or words[reading.last :].strip(" .)"):
        return False
    places = find_places(words[: reading.first])
    last = max((place.last for place in places if place.lies_abroad), default=None)
    return last is not None and not words[last : reading.first].strip(" ,(–—-") and not words[: places[0].first].strip()


def weight_of(sentence: Passage, evidence: Evidence) -> int:
    """What the words of a sentence say about its telling of the trip."""
    words = sentence.text
    weight = 2 * (TRAVELLED.search(words) is not None) + (TRAVELLERS.search(words) is not None)
    weight += 2 * any(name in words.casefold() for name in evidence.title_places)
    weight += len(words) < SHORT_LINE
    weight -= 5 * (EVENT.search(TRIP_LASTED.sub("", words)) is not None)
    weight -= 5 * (EARLIER.search(words) is not None)
    weight -= 5 * (PRIVATE.search(words) is not None)
    return weight


def weight_of_reading(words: str, reading: DateReading, *, ranges: bool) -> int:
    """What a date's own form and the words right before it say."""
    weight = 2 if ranges else 0 if reading.precision == "day" else -1
    before = RECENT_WEEK.sub("", words[max(0, reading.first - NEAR) : reading.first])
    if GATHERING.search(before):
        weight -= 2
        bracketed = before.rstrip()[-1:] == "("
        weight -= 3 * bracketed
    if not ranges and DECIDED.search(words):
        weight -= 4
    if not ranges and reading.precision == "day" and DEPARTED.search(words) and not RETURNED.search(words):
        weight -= 4  # the first day of several
    return weight + 5 * (ranges and is_of_trip(words[: reading.first]) and not EARLIER.search(words))


def is_of_trip(before: str) -> bool:
    """Whether a word for a trip stands right before a date, but for a preposition ("the visit, from 9 to 14 April")."""
    trip = None
    for match in TRIP_WORD.finditer(before[-NEAR:]):
        trip = match
    return trip is not None and before[-NEAR:][trip.end() :].strip(" ,(–—-").casefold() in LEADING


def pairs(prose: list[Passage], evidence: Evidence, reference: Reference) -> Iterator[Candidate]:
    """The periods of a departure and a return that are told apart, in one sentence or two."""
    told = [sentence for sentence in prose if not EARLIER.search(sentence.text) and not PRIVATE.search(sentence.text)]
    for index, sentence in enumerate(told):
        if not DEPARTED.search(sentence.text):
            continue
        for reading in find_dates(sentence.text, reference):
            start = day_of(reading) or departure_before(told[index:], reading)
            home = first_return(told[index:], start, reading.last) if start else None
            if start and home:
                span = sentence.span(reading.first, reading.last).through(home.span)
                weight = weight_of(sentence, evidence) + 5 + evidence.agreement(start, home.day)
                yield Candidate(spanning(start, home.day, span, sentence), weight)


def departure_before(prose: list[Passage], reading: DateReading) -> date | None:
    """The day of a departure without a year, which is that of the return told in the same sentence or the next."""
    if reading.problem != "year-unknown":
        return None
    for sentence in prose[:2]:
        if not RETURNED.search(sentence.text):
            continue
        for home in find_dates(sentence.text):
            if day_of(home) and (sentence is not prose[0] or home.first > reading.first):
                known = find_dates(prose[0].text, Reference(until=home.start))
                return next((day_of(same) for same in known if same.first == reading.first), None)
    return None


class Return(NamedTuple):
    """The day of a return, and its place."""

    day: date
    span: Span


def first_return(prose: list[Passage], start: date, behind: int) -> Return | None:
    """The first return after a departure that ends ``behind`` in the first sentence."""
    for sentence in prose:
        first = behind if sentence is prose[0] else 0
        if not RETURNED.search(sentence.text):
            continue
        for reading in find_dates(sentence.text, Reference(since=start)):
            day = day_of(reading)
            if day and reading.first >= first and timedelta() < day - start <= LONGEST_TRIP:
                return Return(day, sentence.span(reading.first, reading.last))
    return None
