"""What they did: visits, meetings and other activities, dated."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from dienstreis.extract.content import Wrapping
from dienstreis.extract.grounded import Grounded, collect
from dienstreis.grammar.dates import Reference, find_dates, find_time
from dienstreis.grammar.words import any_of
from dienstreis.model import Item as ItemData
from dienstreis.model import Period, ProgrammeEntry
from dienstreis.text.blocks import Item, ItemList, Paragraph, Table
from dienstreis.text.outline import Outline, Part
from dienstreis.text.passage import Passage, Span
from dienstreis.text.topics import recognise_day
from dienstreis.vocabulary import dates, programmes

__all__ = ["nested_items", "read_programme"]

Entries = Iterator[Grounded[ProgrammeEntry]]

DATE_COLUMN = any_of(programmes.DATE_COLUMNS)
WHAT_COLUMN = any_of(programmes.WHAT_COLUMNS)
PLACE_COLUMN = any_of(programmes.PLACE_COLUMNS)
NUMBER_COLUMN = any_of(programmes.NUMBER_COLUMNS)
ACTIVITY_NAMES = "|".join(
    re.escape(name)
    for name in sorted({n for names in programmes.ACTIVITIES.values() for n in names}, key=len, reverse=True)
)
# "Bezoek aan X Meeting met Y": a line end was lost between two activities.
RUN_TOGETHER = re.compile(
    rf"(?<=[^\W\d_])(?<!\b[Dd]e)(?<!\b[Hh]et)(?<!\b[Ee]en)(?<!\b[Tt]he)\s+(?=(?:{ACTIVITY_NAMES})\s+(?:aan|met|bij|van|in|op|tussen|with|to|at|of)\b)"
)
PREFIX_END = re.compile(r"\s*[:–—,-]?\s*")
WEEKDAY_BEFORE = re.compile(r"(?:\W*(?:op|on)?\W*)?[^\W\d_]{2,9}\.?,?\s*$", re.IGNORECASE)
PUNCTUATION = ";,"
ENDS_SENTENCE = re.compile(r"[.!?]$")


def read_programme(
    outline: Outline, wrapping: Wrapping, reference: Reference, period: Period | None
) -> Grounded[list[ProgrammeEntry]]:
    """The activities of the sections about the programme, and of the days that have headings of their own."""
    reader = ProgrammeReader(wrapping, reference, days_of(period))
    entries: list[Grounded[ProgrammeEntry]] = []
    for part in programme_parts(outline):
        entries.extend(reader.entries(part))
    if not entries:
        entries.extend(entry for part in outline.walk() if not part.topics for entry in reader.diary(part))
    return collect(entries)


def programme_parts(outline: Outline) -> Iterator[Part]:
    """The sections about the programme and its days, and those under them that list what was done at a place."""
    listing: set[int] = set()
    for part in outline.walk():
        if part.topics[:1] in {("programme",), ("day",)}:
            listing.update(id(inner) for inner in part.parts if not inner.topics and lists_only(inner))
            yield part
        elif id(part) in listing:
            yield part


def lists_only(part: Part) -> bool:
    """Whether a section tells no story: it holds lists, tables and lines."""
    return not any(ENDS_SENTENCE.search(block.passage.text) for block in part.blocks if isinstance(block, Paragraph))


class ProgrammeReader:
    """Reads activities; dates without a year are those of the trip."""

    def __init__(self, wrapping: Wrapping, reference: Reference, days: list[date]) -> None:
        self.wrapping = wrapping
        self.reference = reference
        # A weekday tells the day of a trip that had each weekday once.
        self.days = {day.weekday(): day for day in days} if len(days) <= DAYS_OF_WEEK else {}
        self.numbered = {(day.day, day.month): day for day in days}

    def entries(self, part: Part) -> Entries:
        """The activities of one section."""
        day, day_span = self.day_of_heading(part)
        for block in part.blocks:
            match block:
                case ItemList():
                    for item in block.items:
                        yield from self.item(item, day, day_span)
                case Table():
                    yield from self.table(block, day, day_span)
                case Paragraph():
                    yield from self.paragraph(block, day, day_span)

    def diary(self, part: Part) -> Entries:
        """The activities of a section about nothing known: of its lists whose items are all days of the trip."""
        for block in part.blocks:
            if not isinstance(block, ItemList) or len(block.items) < FEWEST_DAYS:
                continue
            if all(self.is_day_of_trip(item.passage) for item in block.items):
                for item in block.items:
                    yield from self.item(item, None, None)

    def is_day_of_trip(self, passage: Passage) -> bool:
        """Whether a passage begins with a day of the trip."""
        own = recognise_day(passage.text)
        day = self.day_of(passage)[0] if own else self.prefix(passage)[1]
        return day in self.numbered.values()

    def day_of_heading(self, part: Part) -> tuple[date | None, Span | None]:
        """The day that a heading names, and where."""
        if part.title is None or part.topics[:1] != ("day",):
            return None, None
        return self.day_of(part.title)

    def day_of(self, title: Passage) -> tuple[date | None, Span | None]:
        """The day that the words of a heading name, and where."""
        for reading in find_dates(title.text, self.reference):
            if reading.precision == "day" and reading.start:
                return reading.start, title.span(reading.first, reading.last)
        if match := WEEKDAY.match(title.text):
            day = self.days.get(number_of_weekday(match["weekday"]))
            return (day, title.span(*match.span("weekday"))) if day else (None, None)
        return None, None

    def item(self, item: Item, day: date | None, day_span: Span | None) -> Entries:
        """An item is an activity, or several that ran together, or a day with its activities under it."""
        if item.items and recognise_day(item.passage.text):
            own, own_span = self.day_of(item.passage)
            for activity in item.items:
                yield from self.item(activity, own, own_span)
            return
        parts = list(item.passage.split(RUN_TOGETHER))
        for passage in parts:
            nested = nested_items(item.items) if passage is parts[-1] else collect([])
            if entry := self.entry(passage, day, day_span, nested):
                yield entry

    def paragraph(self, block: Paragraph, day: date | None, day_span: Span | None) -> Entries:
        """Lines that begin with a date or a time are activities; other running text tells a story."""
        lines = self.wrapping.unwrap(block.lines)
        dated = [line for line in lines if self.prefix(line)[0]]
        if 2 * len(dated) < len(lines):
            return
        for line in lines:
            if entry := self.entry(line, day, day_span, collect([])):
                yield entry

    def entry(
        self, passage: Passage, day: date | None, day_span: Span | None, nested: Grounded[list[ItemData]]
    ) -> Grounded[ProgrammeEntry] | None:
        """One activity, without the date or time before it."""
        end, own_day, time = self.prefix(passage)
        words = passage.part(end).strip(PUNCTUATION)
        if not words:
            return None
        span = passage.span()
        value = ProgrammeEntry(text=words.text, date=own_day or day, time=time, items=nested.value)
        places = {"": span} | {f"/items{pointer}": place for pointer, place in nested.places.items()}
        if own_day is None and day_span:
            places["/date"] = day_span
        return Grounded(value, places)

    def prefix(self, passage: Passage) -> tuple[int, date | None, str | None]:
        """How much of an activity is its date and time, and which."""
        end, day, time = 0, None, None
        text = passage.text
        for reading in find_dates(text, self.reference)[:1]:
            before = text[: reading.first]
            opens = not before.strip() or (len(before) < LONGEST_WEEKDAY and WEEKDAY_BEFORE.fullmatch(before))
            if opens and reading.precision == "day" and reading.start:
                day, end = reading.start, PREFIX_END.match(text, reading.last).end()  # type: ignore[union-attr]
        if day is None and (match := NUMERIC_DAY.match(text)):
            day = self.numbered.get((int(match["day"]), int(match["month"])))
            end = PREFIX_END.match(text, match.end("month")).end() if day else 0  # type: ignore[union-attr]
        if day is None and (match := WEEKDAY.match(text)):
            day = self.days.get(number_of_weekday(match["weekday"]))
            end = match.end() if day or match["mark"].strip() else 0
        if day is None and (match := DAY_BEHIND.search(text)):
            behind = find_dates(match["day"], self.reference)
            day = behind[0].start if behind and behind[0].precision == "day" else None
        if match := PART_OF_DAY.match(text, end):
            end = match.end()
        if found := find_time(text[end:]):
            time = found[2]
            end = PREFIX_END.match(text, end + found[1]).end()  # type: ignore[union-attr]
        return (end, day, time) if end < len(text) else (0, None, None)

    def table(self, table: Table, day: date | None, day_span: Span | None) -> Entries:
        """An activity a row: the widest column that is no day, time, place or number; its day may head the table."""
        heads = [cell.passage.text for cell in table.header]
        special = [
            bool(DATE_COLUMN.search(head) or PLACE_COLUMN.search(head) or NUMBER_COLUMN.search(head)) for head in heads
        ]
        free = [column for column, taken in enumerate(special) if not taken] or list(range(len(heads)))
        named = [column for column in free if WHAT_COLUMN.fullmatch(heads[column])]
        widest = max(
            named or free,
            key=lambda column: sum(len(row[column].passage.text) for row in table.rows),
            default=0,
        )
        day_cell = day_span
        for row in table.rows:
            words = row[widest].passage if widest < len(row) else None
            if not words:
                continue
            time = place = None
            span = words.span()
            for head, cell in zip(heads, row, strict=False):
                if not cell.passage or cell.passage is words:
                    continue
                if DATE_COLUMN.search(head):
                    _, own, at = self.prefix_of_cell(cell.passage)
                    day_cell = cell.passage.span() if own else day_cell
                    day, time = own or day, at or time
                elif PLACE_COLUMN.search(head):
                    place = cell.passage.text
                else:
                    continue
                span = span.through(cell.passage.span())
            value = ProgrammeEntry(text=words.text, date=day, time=time, place=place)
            places = {"": span} | ({"/date": day_cell} if day and day_cell and not holds(span, day_cell) else {})
            yield Grounded(value, places)

    def prefix_of_cell(self, cell: Passage) -> tuple[int, date | None, str | None]:
        """The day and time that a cell holds."""
        readings = find_dates(cell.text, self.reference)
        day = next((r.start for r in readings if r.precision == "day"), None)
        behind = (cell.text[PREFIX_END.match(cell.text, r.last).end() :] for r in readings)  # type: ignore[union-attr]
        found = next((time for text in (cell.text, *behind) if (time := find_time(text))), None)
        return 0, day, found[2] if found else None


LONGEST_WEEKDAY = 14
WEEKDAYS = {
    word: number
    for by in (dates.WEEKDAYS, dates.WEEKDAY_ABBREVIATIONS)
    for words in by.values()
    for word, number in words.items()
}
DAY_PARTS = frozenset(word for words in dates.DAY_PARTS.values() for word in words)
WEEKDAY = re.compile(
    rf"(?P<weekday>{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})\.?(?:{'|'.join(programmes.PARTS_OF_DAY)})?"
    r"(?P<mark>\s*[:–—-]\s*|\s+(?=\d{1,2}[.:u]\d{2})|,\s+|\s*$)",
    re.IGNORECASE,
)
# As in: Ochtend: bezoek aan de haven; 's Middags: overleg; Afternoon - tour.
PART_OF_DAY = re.compile(
    rf"(?:['’]s\s)?(?:{'|'.join(sorted(DAY_PARTS, key=len, reverse=True))})s?\s*(?::|\s[–—-])\s+(?=\S)", re.IGNORECASE
)
NUMERIC_DAY = re.compile(r"(?P<day>\d{1,2})[-/](?P<month>\d{1,2})(?![\d/-])(?=\s*[:–—-]?\s)")
DAY_BEHIND = re.compile(r"\((?P<day>[^()]{3,24})\)\s*$")


def holds(span: Span, inner: Span) -> bool:
    """Whether one passage stands within another."""
    return span.start <= inner.start and inner.end <= span.end


def number_of_weekday(word: str) -> int:
    """The number of a weekday, as Python counts them."""
    return WEEKDAYS[word.casefold()] % DAYS_OF_WEEK


DAYS_OF_WEEK = 7


def days_of(period: Period | None) -> list[date]:
    """The days of the trip; none where they are not known to the day."""
    if period is None or period.start is None or period.days is None or period.precision != "day":
        return []
    return [period.start + timedelta(days=ahead) for ahead in range(min(period.days, MOST_DAYS))]


FEWEST_DAYS = 2  # items that make a list a diary
MOST_DAYS = 62  # of a trip whose programme may be dated by day and month alone


def nested_items(items: list[Item]) -> Grounded[list[ItemData]]:
    """The items of a list with what is nested under them."""
    return collect(found for item in items for found in nested_item(item))


def nested_item(item: Item) -> Iterator[Grounded[ItemData]]:
    """One item with what is nested under it; of an item without words, what is nested under it."""
    passage = item.passage.strip(PUNCTUATION)
    if not passage:
        for nested in item.items:
            yield from nested_item(nested)
        return
    inner = nested_items(item.items)
    places = {"": passage.span()} | {f"/items{pointer}": span for pointer, span in inner.places.items()}
    yield Grounded(ItemData(text=passage.text, items=inner.value), places)
