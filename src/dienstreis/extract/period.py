"""When the trip was made, and when the report was written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce

from dienstreis.extract.content import Statement, paragraphs_of, says_nothing, sentences_of, value_of
from dienstreis.extract.grounded import Grounded, Problem, ground
from dienstreis.grammar.dates import DateReading, Reference, find_dates, read_period
from dienstreis.grammar.words import any_compound_of, any_of
from dienstreis.model import Period
from dienstreis.text.blocks import Table
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Passage, Span, join
from dienstreis.vocabulary import headings, trips

__all__ = ["impossible_dates", "read_dates"]

TRAVELLED = any_of(trips.TRAVELLED)
EVENT = any_compound_of(trips.EVENTS)
DEPARTED = any_of(trips.DEPARTED)
RETURNED = any_of(trips.RETURNED)
REPORTED = re.compile(
    r"(?:"
    + "|".join(phrase for phrases in headings.TOPICS["report_date"].values() for phrase in phrases)
    + r")\b[^.]{0,80}$",
    re.IGNORECASE,
)
PLACE_BEFORE = re.compile(r"^(?:[^\W\d_][\w'’.() -]{1,40})?,?\s*(?:den|de|op|d\.d\.)?\s*$", re.IGNORECASE)
LETTERHEAD = re.compile(r"[^.!?]{0,80}[-–—|,]\s*$")
UNIT = re.compile(r"\b(?:dagen|nachten|overnachtingen|days|nights)\b", re.IGNORECASE)
SURE_DATE = re.compile(r"\d{4}|\d\.?\s*[^\W\d_]{3,}")  # with a year, or with the name of a month
LONGEST_DATE_LINE = 110
MOST_SENTENCES = 30  # in which a report says when the trip was, if no label and no title does


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of a report."""

    period: Grounded[Period] | None
    report_date: Grounded[date] | None
    problems: list[Problem]


def read_dates(outline: Outline) -> Dates:
    """The trip's period and the report's own date: each may be needed to resolve the other's missing year."""
    problems: list[Problem] = []
    report_date = labelled_report_date(outline, Reference(), problems) or dated_line(outline, Reference())
    plain = plain_label(outline)
    until = report_date.value if report_date else plain.value if plain else year_of_title(outline)
    period = read_trip_period(outline, Reference(until=until), problems)
    since = period.value.start if period else None
    if report_date is None and since is not None:
        later = Reference(since=since)
        report_date = labelled_report_date(outline, later, problems) or dated_line(outline, later)
    if report_date is None and plain is not None and (period is None or period.span != plain.span):
        report_date = plain
    return Dates(period, report_date, problems)


def year_of_title(outline: Outline) -> date | None:
    """The last day that the title speaks of: a date without a year stands in that year."""
    if outline.title is None:
        return None
    return max((reading.end for reading in find_dates(outline.title.text) if reading.end), default=None)


# --- the report's own date -----------------------------------------------------------------------------------


def labelled_report_date(outline: Outline, reference: Reference, problems: list[Problem]) -> Grounded[date] | None:
    """The date of the report as a label gives it."""
    for part in outline.about("report_date"):
        value = value_of(part)
        for reading in find_dates(value.text, reference):
            if reading.problem in {"impossible", "reversed", "weekday"}:
                problems.append(problem_of(reading, value))
            if day := day_of(reading):
                return ground(day, value.span(reading.first, reading.last))
    return None


def plain_label(outline: Outline) -> Grounded[date] | None:
    """The one day under a plain "Datum", which dates the report or the trip."""
    for part in outline.about("date"):
        value = value_of(part)
        readings = find_dates(value.text)
        if len(readings) == 1 and (day := day_of(readings[0])):
            return ground(day, value.span(readings[0].first, readings[0].last))
    return None


def dated_line(outline: Outline, reference: Reference) -> Grounded[date] | None:
    """A line that says nothing but where and when it was written, at either end of a report."""
    for line in short_lines(outline):
        for reading in find_dates(line.text, reference):
            before, after = line.text[: reading.first], line.text[reading.last :]
            own = PLACE_BEFORE.match(before) or REPORTED.search(before) or LETTERHEAD.fullmatch(before)
            if own and not after.strip(" .)*") and (day := day_of(reading)) and reading.year_given:
                return ground(day, line.span(reading.first, reading.last))
    return None


def short_lines(outline: Outline) -> Iterator[Passage]:
    """The lines in which a report may be dated: short ones of running text, not the values of labels."""
    for part in outline.walk():
        first = 1 if part.style in {Style.LABEL, Style.FRONT_MATTER} and part.topics else 0
        for block in list(paragraphs_of(part))[first:]:
            if len(block.lines) <= 4:
                yield from (line.passage for line in block.lines if len(line.passage.text) <= LONGEST_DATE_LINE)


def day_of(reading: DateReading) -> date | None:
    """The day that a reading is, if it is one day."""
    return reading.start if reading.precision == "day" and reading.start == reading.end else None


# --- the trip's period ---------------------------------------------------------------------------------------


def read_trip_period(outline: Outline, reference: Reference, problems: list[Problem]) -> Grounded[Period] | None:
    """The period: as labels give it, else the title, else the first sentence that tells of the trip."""
    if found := labelled_period(outline, reference, problems):
        return found
    vague: Grounded[Period] | None = None
    if outline.title and (found := best_in([outline.title], reference, problems, any_words=True)):
        if found.value.precision == "day":
            return found
        vague = found
    prose = [sentence for sentence in opening_sentences(outline) if not EVENT.search(sentence.text)]
    found = best_in(prose, reference, problems, any_words=False)
    if found is None or found.value.start == found.value.end:
        found = out_and_home(prose, reference) or days_with_headings(outline, reference) or found
    else:
        found = prolonged(found, prose, reference)
    if found and (found.value.precision == "day" or vague is None):
        return found
    return vague


def out_and_home(prose: list[Passage], reference: Reference) -> Grounded[Period] | None:
    """The period of a departure and a return that are told apart, in one sentence or two."""
    out: tuple[date, Span] | None = None
    for sentence in prose:
        for reading in find_dates(sentence.text, reference):
            day = day_of(reading)
            if day is None:
                continue
            span = sentence.span(reading.first, reading.last)
            if out is None and DEPARTED.search(sentence.text):
                out = (day, span)
            elif out and RETURNED.search(sentence.text) and timedelta() < day - out[0] <= LONGEST_TRIP:
                return spanning(out[0], day, out[1].through(span), sentence)
    return None


def days_with_headings(outline: Outline, reference: Reference) -> Grounded[Period] | None:
    """From the first to the last day that has a heading of its own."""
    titles = [part.title for part in outline.about("day") if part.title]
    found = [
        (day, title.span(reading.first, reading.last))
        for title in titles
        for reading in find_dates(title.text, reference)
        if (day := day_of(reading))
    ]
    if len(found) < 2 or not timedelta() <= found[-1][0] - found[0][0] <= LONGEST_TRIP:
        return None
    return spanning(found[0][0], found[-1][0], found[0][1].through(found[-1][1]), None)


def prolonged(found: Grounded[Period], prose: list[Passage], reference: Reference) -> Grounded[Period]:
    """A period that another traveller prolonged: from the first day of all to the last."""
    start, end = found.value.start, found.value.end
    if start is None or end is None:
        return found
    for sentence in prose:
        span = sentence.span()
        if (
            span.start < found.span.end
            or span.start - found.span.end > NEXT_SENTENCE
            or not RETURNED.search(sentence.text)
        ):
            continue
        for reading in find_dates(sentence.text, reference):
            day = day_of(reading)
            if day and end < day <= start + LONGEST_TRIP:
                whole = found.span.through(sentence.span(reading.first, reading.last))
                return spanning(start, day, whole, sentence, found.value.text)
    return found


def spanning(start: date, end: date, span: Span, sentence: Passage | None, text: str | None = None) -> Grounded[Period]:
    """A period out of a first and a last day."""
    words = text or (sentence.text if sentence else "")
    days = (end - start).days + 1
    return ground(
        Period(start=start, end=end, precision="day", days=days, text=words),
        span if sentence is None or text else sentence.span().through(span),
    )


LONGEST_TRIP = timedelta(days=31)
NEXT_SENTENCE = 200  # characters in which a report goes on about the same journey


def labelled_period(outline: Outline, reference: Reference, problems: list[Problem]) -> Grounded[Period] | None:
    """What the labels of departure, return and duration say together."""
    parts = outline.about("period")
    parts = [part for part in parts if part.style == parts[0].style] if parts else []
    parts = parts or [part for part in outline.about("date") if is_journey(value_of(part), reference)]
    values = [value for part in parts if (value := value_of(part)) and not says_nothing(value)]
    if not values:
        return None
    returns = [value for part in outline.about("return") if (value := value_of(part))]
    alone = read_period(values[0].text, reference) if len(values) == 1 else None
    if alone and alone.start != alone.end:
        return period_of(alone, values[0], problems)
    if len(values) == 1 and returns and (found := from_to(values[0], returns[0], reference)):
        return found
    durations = [part for part in outline.about("duration") if value_of(part)]
    more = [*returns, *map(duration_of, durations)]
    for extended in (more, []):
        words = join([*values, *extended], ", ")
        reading = read_period(words.text, reference)
        if reading and (reading.start or not extended):
            period = period_of(reading, words, problems)
            read = [*values, *returns, *map(value_of, durations)] if extended else values
            return ground(period.value, extent(read)) if len(read) > 1 else period
    return ground(Period(text=join(values, ", ").text), extent(values))


def duration_of(part: Part) -> Passage:
    """How long it took; the label has the unit where the value is a bare number ("Aantal dagen: 3")."""
    value = value_of(part)
    unit = UNIT.search(part.title.text) if part.title else None
    if not value.text.isdecimal() or unit is None or part.title is None:
        return value
    return join([value, part.title.part(*unit.span())])


def extent(passages: list[Passage]) -> Span:
    """From the first to the last character of passages, whatever their order in the text."""
    spans = [passage.span() for passage in passages]
    return reduce(Span.through, spans)


def from_to(departure: Passage, home: Passage, reference: Reference) -> Grounded[Period] | None:
    """The period of a departure and a return under labels of their own, whatever else stands there."""
    days = []
    for value in (departure, home):
        found = [(day, reading) for reading in find_dates(value.text, reference) if (day := day_of(reading))]
        if len(found) != 1:
            return None
        days.append((found[0][0], value.span(found[0][1].first, found[0][1].last), value))
    (start, out, first), (end, back, last) = days
    if start > end:
        return None
    period = Period(
        start=start,
        end=end,
        precision="day",
        days=(end - start).days + 1,
        text=join([first, last], ", ").text,
    )
    return ground(period, first.span().through(last.span()).through(out).through(back))


def is_journey(value: Passage, reference: Reference) -> bool:
    """Whether a value under "Datum" is the time of a journey: more than one day."""
    reading = read_period(value.text, reference)
    return reading is not None and reading.start is not None and reading.start != reading.end


def opening_sentences(outline: Outline) -> Iterator[Passage]:
    """The first sentences of a report's running text, and short lines under its title."""
    count = 0
    for part in outline.walk():
        if part.topics[:1] in {
            ("follow_ups",),
            ("costs",),
            ("gifts",),
            ("payer",),
            ("report_date",),
            ("date",),
        }:
            continue
        for block in paragraphs_of(part):
            for sentence in sentences_of(block.passage):
                count += 1
                if count > MOST_SENTENCES:
                    return
                yield sentence


def best_in(
    passages: list[Passage], reference: Reference, problems: list[Problem], *, any_words: bool
) -> Grounded[Period] | None:
    """The first range of days in the passages; else the first day, month or season in one that tells of the trip."""
    single: tuple[DateReading, Passage] | None = None
    for passage in passages:
        tells = any_words or TRAVELLED.search(passage.text) is not None or len(passage.text) < LONGEST_DATE_LINE
        if not tells:
            continue
        for reading in find_dates(passage.text, reference):
            if REPORTED.search(passage.text[: reading.first]):
                continue
            if reading.precision == "day" and reading.start != reading.end:
                return period_of(reading, passage, problems)
            is_year = reading.precision == "year"
            travels = any_words or TRAVELLED.search(passage.text) is not None
            if single is None and reading.start and travels and not (is_year and not any_words):
                single = (reading, passage)
    return period_of(*single, problems) if single else None


def period_of(reading: DateReading, passage: Passage, problems: list[Problem]) -> Grounded[Period]:
    """A reading as the contract's period; what is wrong with it is noted."""
    if reading.problem:
        problems.append(problem_of(reading, passage))
    words = passage.part(reading.first, reading.last)
    days = (reading.end - reading.start).days + 1 if reading.start and reading.end else None
    period = Period(start=reading.start, end=reading.end, precision=reading.precision, days=days, text=words.text)
    return ground(period, words.span())


def impossible_dates(outline: Outline, told: Iterable[Statement]) -> Iterator[Problem]:
    """Every date of running text, lists and tables that no calendar has; "ma 15.30" is an hour."""
    cells = (
        cell.passage
        for part in outline.walk()
        for table in part.blocks
        if isinstance(table, Table)
        for row in table.rows
        for cell in row
    )
    for passage in (*(statement.passage for statement in told), *cells):
        for reading in find_dates(passage.text):
            words = passage.text[reading.first : reading.last]
            if reading.problem == "impossible" and SURE_DATE.search(words):
                yield problem_of(reading, passage)


def problem_of(reading: DateReading, passage: Passage) -> Problem:
    """What is wrong with a date, at its place."""
    words = passage.part(reading.first, reading.last)
    return Problem(reading.problem or "unreadable", words.span(), {"text": words.text})
