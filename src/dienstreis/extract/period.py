"""When the trip was made, and when the report was written."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from dienstreis.extract.content import Statement, paragraphs_of, says_nothing, tables_of, value_of
from dienstreis.extract.grounded import Grounded, Problem, ground
from dienstreis.extract.journey_dates import (
    EARLIER,
    LATER,
    LONGEST_TRIP,
    OPENING,
    PRIVATE,
    RETURNED,
    TRAVELLED,
    Candidate,
    Evidence,
    dated_entries,
    find_candidates,
    told_of_journey,
)
from dienstreis.extract.report_date import Dating, Rank, best_dating, find_datings, plain_label, problems_of_labels
from dienstreis.extract.spans import day_of, extent, period_of, problem_of, spanning
from dienstreis.grammar.dates import DateReading, Reference, find_dates, read_period
from dienstreis.model import Period
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Passage, join
from dienstreis.vocabulary import dates, trips
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of

__all__ = ["Dates", "impossible_dates", "read_dates"]

NEXT_STOP = any_of(trips.NEXT_STOP)
UNIT = every(dates.DAY_UNITS, dates.NIGHT_UNITS)
WORD = regex(r"[^\W\d_]+")
YEAR = regex(r"(?<![\w-])(?:19|20)\d{2}(?![\w-])")
SURE_DATE = regex(r"\d{4}|\d\.?\s*[^\W\d_]{3,}")  # with a year, or with the name of a month


class Dates(NamedTuple):
    """The dates of a report."""

    period: Grounded[Period] | None
    report_date: Grounded[date] | None
    problems: list[Problem]


def read_dates(outline: Outline, *, coming: bool = False) -> Dates:
    """The trip's period and the report's own date: each may be needed to resolve the other's missing year.

    Of a trip that is still ``coming``, a day without a year comes after the day of the document.
    """
    signs = Signs.of(outline, Reference())
    latest = signs.latest
    until = latest or (signs.plain.value if signs.plain else year_of_title(outline) or year_of_opening(outline))
    if coming and latest:
        period = read_trip_period(outline, Reference(since=latest), None)
    else:
        period = read_trip_period(outline, Reference(until=until), latest)
    if period:
        signs = signs._replace(problems=[*signs.problems, *period.problems])
        if period.value.start:
            signs = signs.completed(outline, Reference(since=period.value.start))
    return Dates(period, signs.report_date(period), signs.problems)


class Signs(NamedTuple):
    """What tells when the report was written."""

    datings: list[Dating]
    plain: Grounded[date] | None
    """The day under a plain "Datum"."""
    problems: list[Problem]

    @classmethod
    def of(cls, outline: Outline, reference: Reference) -> "Signs":
        """What tells it in an outline."""
        problems = list(problems_of_labels(outline, reference))
        return cls(find_datings(outline, reference), plain_label(outline, reference), problems)

    def completed(self, outline: Outline, reference: Reference) -> "Signs":
        """The same, with what only the period resolves."""
        plain = self.plain or plain_label(outline, reference)
        if self.datings:
            return self._replace(plain=plain)
        problems = [*self.problems, *problems_of_labels(outline, reference)]
        return Signs(find_datings(outline, reference), plain, problems)

    @property
    def latest(self) -> date | None:
        """The last day of those that the report may bear."""
        sure = [dating for dating in self.datings if dating.rank != Rank.PUBLISHED] or self.datings
        return max((dating.dated.value for dating in sure), default=None)

    def report_date(self, period: Grounded[Period] | None) -> Grounded[date] | None:
        """The day on which the report was written; a plain date may be that of the trip."""
        returned = period.value.end if period else None
        labelled = any(dating.rank == Rank.LABEL for dating in self.datings)
        if self.plain and returned and self.plain.value >= returned and not labelled:
            return self.plain
        is_of_trip = period is not None and self.plain is not None and period.span == self.plain.span
        return best_dating(self.datings, returned) or (None if is_of_trip else self.plain)


def year_of_title(outline: Outline) -> date | None:
    """The last day that the title speaks of, or of its one year: a date without a year stands in that year."""
    if outline.title is None:
        return None
    dated = max((reading.end for reading in find_dates(outline.title.text) if reading.end), default=None)
    years = set(YEAR.findall(outline.title.text))
    return dated or (date(int(years.pop()), 12, 31) if len(years) == 1 else None)


def year_of_opening(outline: Outline) -> date | None:
    """The last day of the one year that the first sentences name and that one of them says the journey was in."""
    years: set[date] = set()
    of_journey = False
    for statement in told_of_journey(outline)[:OPENING]:
        words = statement.passage.text
        named = {reading.end for reading in find_dates(words) if reading.end and reading.precision == "year"}
        years |= named
        of_journey |= bool(named) and TRAVELLED.search(words) is not None and not EARLIER.search(words)
    return years.pop() if of_journey and len(years) == 1 else None


def read_trip_period(outline: Outline, reference: Reference, report_date: date | None) -> Grounded[Period] | None:
    """The period: as labels give it, else the title, else the sentence that most surely tells of the trip."""
    if found := labelled_period(outline, reference):
        return found
    titled = title_reading(outline, reference)
    of_title = period_of(titled, outline.title) if titled and outline.title else None
    if titled and titled.precision == "day":
        return of_title
    return told_period(outline, reference, report_date, of_title)


def told_period(
    outline: Outline, reference: Reference, report_date: date | None, of_title: Grounded[Period] | None
) -> Grounded[Period] | None:
    """The days that running text or the programme tells, else what the title gives, else the surest month or season."""
    told = told_of_journey(outline)
    evidence = Evidence.of(outline, report_date, reference)
    sure = [candidate for candidate in find_candidates(told, evidence, reference) if candidate.is_sure]
    best = next((candidate.period for candidate in sure if candidate.in_days), None)
    prose = [statement.passage for statement in told]
    if (best is None or best.value.days == 1) and (days := days_of_programme(outline, reference)):
        return prolonged(days, prose, reference, farthest=None)
    if best is None:
        return of_title or next((candidate.period for candidate in sure), None)
    best = with_next_stop(best, sure, prose)
    return best if best.value.days == 1 else prolonged(best, prose, reference, farthest=NEXT_SENTENCE)


def with_next_stop(found: Grounded[Period], sure: list[Candidate], prose: list[Passage]) -> Grounded[Period]:
    """A period with that of the next stop, which begins where it ends and is told of in the same sentence or the next.

    "Van 11 tot en met 14 mei bezocht ik Letland. Aansluitend was ik op 15 mei in Litouwen."
    """
    start, end = found.value.start, found.value.end
    for candidate in sorted(sure, key=lambda one: one.period.span.start):
        stop = candidate.period
        if not (start and end and stop.value.start and stop.value.end and candidate.in_days):
            continue
        if not 0 <= stop.span.start - found.span.end <= NEXT_SENTENCE or not leads_on(found, stop, prose):
            continue
        if end <= stop.value.start <= end + timedelta(days=1) and end < stop.value.end <= start + LONGEST_TRIP:
            whole = found.span.through(stop.span)
            return spanning(start, stop.value.end, whole, None, found.value.text)._replace(problems=found.problems)
    return found


def leads_on(found: Grounded[Period], stop: Grounded[Period], prose: list[Passage]) -> bool:
    """Whether words for the next stop stand between two periods, or before the second in its sentence."""
    for sentence in prose:
        span = sentence.span()
        if span.start <= stop.span.start < span.end:
            behind = max(0, found.span.end - span.start)
            return NEXT_STOP.search(sentence.text, behind) is not None
    return False


def title_reading(outline: Outline, reference: Reference) -> DateReading | None:
    """The days that the title names, else the first of its months, seasons or years."""
    readings = find_dates(outline.title.text, reference) if outline.title else []
    coming = outline.title is not None and LATER.search(outline.title.text) is not None
    dated = [reading for reading in readings if reading.start and (reading.year_given or not coming)]
    ranges = (reading for reading in dated if reading.precision == "day" and reading.start != reading.end)
    return next(ranges, next(iter(dated), None))


def days_of_programme(outline: Outline, reference: Reference) -> Grounded[Period] | None:
    """From the first to the last day that has a heading or a line of its own in the programme."""
    found = dated_entries(outline, reference)
    if not found:
        return None
    first, last = min(found, key=lambda entry: entry.day), max(found, key=lambda entry: entry.day)
    if first.day == last.day or last.day - first.day > LONGEST_TRIP:
        return None
    span = first.words.span().through(last.words.span())
    return spanning(first.day, last.day, span, None, join([first.words, last.words], ", ").text)


def prolonged(
    found: Grounded[Period], prose: list[Passage], reference: Reference, farthest: int | None
) -> Grounded[Period]:
    """A period that another day, or another traveller, prolonged: from the first day of all to the last.

    ``farthest`` is how many characters behind the period that may be told; ``None`` lets it be told anywhere, and
    count only where it is the next day.
    """
    start, end = found.value.start, found.value.end
    if start is None or end is None:
        return found
    latest = start + LONGEST_TRIP if farthest is not None else end + timedelta(days=1)
    for sentence in prose:
        if farthest is not None and not 0 <= sentence.span().start - found.span.end <= farthest:
            continue
        if not RETURNED.search(sentence.text) or PRIVATE.search(sentence.text):
            continue
        for reading in find_dates(sentence.text, reference):
            day = day_of(reading)
            if day and end < day <= latest:
                whole = found.span.through(sentence.span(reading.first, reading.last))
                return spanning(start, day, whole, sentence, found.value.text)._replace(problems=found.problems)
    return found


ENDS_OF_PERIOD = {label: end for end, labels in trips.ENDS_OF_PERIOD.items() for label in labels}
OF_JOURNEY = ("date", "duration")
"""Topics of labels that may give the days of a journey."""
NEXT_SENTENCE = 200  # characters in which a report goes on about the same journey


def labelled_period(outline: Outline, reference: Reference) -> Grounded[Period] | None:
    """What the labels of departure, return and duration say together."""
    parts = parts_about_period(outline, reference)
    values = [value for value in values_of(parts) if not says_nothing(value)]
    if not values:
        return from_until(outline, reference)
    returns = values_of(outline.about("return"))
    if len(values) == 1 and (found := period_of_one(values[0], returns, reference)):
        return found
    durations = [part for part in outline.about("duration") if value_of(part) and part not in parts]
    everything = join([*values, *returns, *map(duration_of, durations)], ", ")
    alone = join(values, ", ")
    for words, read in ((everything, [*values, *returns, *map(value_of, durations)]), (alone, values)):
        reading = read_period(words.text, reference)
        if reading and (reading.start or words is alone):
            return at_values(period_of(reading, words), read)
    return ground(Period(text=alone.text), extent(value.span() for value in values))


def parts_about_period(outline: Outline, reference: Reference) -> list[Part]:
    """The labels that give the period, in the style of the first; else what a date or a duration gives."""
    parts = outline.about("period")
    if parts:
        return [part for part in parts if part.style == parts[0].style]
    journeys = (
        [part for part in outline.about(topic) if is_journey(value_of(part), reference)] for topic in OF_JOURNEY
    )
    return next(filter(None, journeys), [])


def values_of(parts: Iterable[Part]) -> list[Passage]:
    """The values of labels that have one."""
    return [value for part in parts if (value := value_of(part))]


def period_of_one(value: Passage, returns: list[Passage], reference: Reference) -> Grounded[Period] | None:
    """The period that one label gives by itself, or with the label of the return."""
    alone = read_period(value.text, reference)
    if alone and alone.start != alone.end:
        return period_of(alone, value)
    return from_to(value, returns[0], reference) if returns else None


def at_values(period: Grounded[Period], values: list[Passage]) -> Grounded[Period]:
    """A period that several labels give together, in the place of them all."""
    return period._replace(places={"": extent(value.span() for value in values)}) if len(values) > 1 else period


def duration_of(part: Part) -> Passage:
    """How long it took; the label has the unit where the value is a bare number ("Aantal dagen: 3")."""
    value = value_of(part)
    words = WORD.finditer(part.title.text) if part.title and value.text.isdecimal() else ()
    unit = next((word for word in words if word[0].casefold() in UNIT), None)
    return join([value, part.title.part(*unit.span())]) if unit and part.title else value


def from_until(outline: Outline, reference: Reference) -> Grounded[Period] | None:
    """The period of a day under "Van" and one under "Tot", labels that may be about anything else."""
    found: dict[str, Passage] = {}
    for label, value in labels_and_lines(outline):
        if label in ENDS_OF_PERIOD and day_alone(value, reference):
            found.setdefault(ENDS_OF_PERIOD[label], value)
    if len(found) < len(set(ENDS_OF_PERIOD.values())):
        return None
    return from_to(found["first"], found["last"], reference)


def labels_and_lines(outline: Outline) -> Iterator[tuple[str, Passage]]:
    """Labels with their values, and lines of paragraphs with what stands behind their first colon."""
    for part in outline.walk():
        if part.title and part.style in {Style.LABEL, Style.FRONT_MATTER}:
            yield part.title.text.casefold(), value_of(part)
        for line in (line.passage for block in paragraphs_of(part) for line in block.lines):
            label, colon, _ = line.text.partition(":")
            if colon:
                yield label.casefold(), line.part(len(label) + 1)


def day_alone(value: Passage, reference: Reference) -> bool:
    """Whether a value is a day and nothing else."""
    reading = read_period(value.text, reference) if value else None
    return reading is not None and day_of(reading) is not None and reading.last - reading.first > len(value.text) // 2


def from_to(departure: Passage, home: Passage, reference: Reference) -> Grounded[Period] | None:
    """The period of a departure and a return under labels of their own, whatever else stands there.

    A return before the departure is a problem, and the period then has nothing but its words.
    """
    days = []
    for value in (departure, home):
        found = [(day, reading) for reading in find_dates(value.text, reference) if (day := day_of(reading))]
        if len(found) != 1:
            return None
        days.append((found[0][0], value.span(found[0][1].first, found[0][1].last), value))
    (start, out, first), (end, back, last) = days
    words, whole = join([first, last], ", "), first.span().through(last.span()).through(out).through(back)
    if start > end:
        reversed_ends = Problem("reversed", whole, {"text": words.text})
        return ground(Period(text=words.text), whole)._replace(problems=(reversed_ends,))
    period = Period(
        start=start,
        end=end,
        precision="day",
        days=(end - start).days + 1,
        text=words.text,
    )
    return ground(period, whole)


def is_journey(value: Passage, reference: Reference) -> bool:
    """Whether a value under "Datum" is the time of a journey: more than one day."""
    reading = read_period(value.text, reference)
    return reading is not None and reading.start is not None and reading.start != reading.end


def impossible_dates(outline: Outline, told: Iterable[Statement]) -> Iterator[Problem]:
    """Every date of running text, lists and tables that no calendar has; "ma 15.30" is an hour."""
    cells = (cell for part in outline.walk() for table in tables_of(part) for cell in table.cells)
    for passage in (*(statement.passage for statement in told), *cells):
        for reading in find_dates(passage.text):
            words = passage.text[reading.first : reading.last]
            if reading.problem == "impossible" and SURE_DATE.search(words):
                yield problem_of(reading, passage)
