"""What they did: visits, meetings and other activities, dated."""

import re
from collections.abc import Iterator
from datetime import date

from dienstreis.extract.content import Wrapping
from dienstreis.extract.grounded import Grounded, collect
from dienstreis.extract.moments import Calendar, Moment, tells_story
from dienstreis.extract.programme_tables import is_programme, read_table
from dienstreis.grammar.clauses import read_sentence
from dienstreis.grammar.dates import Reference, find_time
from dienstreis.model import Item as ItemData
from dienstreis.model import Period, ProgrammeEntry
from dienstreis.text.blocks import ItemList, ListItem, Paragraph, Table
from dienstreis.text.marks import DATE_LIKE
from dienstreis.text.outline import Outline, Part
from dienstreis.text.passage import Passage, Span, join_lines
from dienstreis.text.topics import recognise_day
from dienstreis.vocabulary import grammar, programmes
from dienstreis.vocabulary.columns import COLUMN_HEADS
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of
from dienstreis.wording.words import ends_with

__all__ = ["nested_items", "read_programme"]

Entries = Iterator[Grounded[ProgrammeEntry]]
Day = tuple[date | None, Span | None]

ACTIVITY_NAMES = "|".join(re.escape(name) for name in sorted(in_order(programmes.ACTIVITIES), key=len, reverse=True))
# "Bezoek aan X Meeting met Y": a line end was lost between two activities.
RUN_TOGETHER = regex(
    lambda: rf"(?<=[^\W\d_])\s+(?=(?:{ACTIVITY_NAMES})\s+{source_of(programmes.BEHIND_ACTIVITY)})",
    needs=tuple(in_order(programmes.ACTIVITIES)),
)
ARTICLES = every(grammar.DEFINITE, grammar.INDEFINITE)
SEEN = any_of(programmes.SEEN)
PUNCTUATION = ";,"
ENDS_SENTENCE = regex(r"[.!?]$")
BETWEEN_ACTIVITIES = regex(r"[.;]\s+")
ENDS_LINE = regex(r"[.!?:]$")
FEWEST_DAYS = 2  # items that make a list a diary
LONGEST_LINE = 120
NEAR = 12  # characters; no article has as many
MOST_HEADS = 6


def read_programme(
    outline: Outline, wrapping: Wrapping, reference: Reference, period: Period | None
) -> Grounded[list[ProgrammeEntry]]:
    """The activities of the sections about the programme, and of the days that have headings of their own."""
    reader = ProgrammeReader(wrapping, Calendar.of(period, reference))
    entries: list[Grounded[ProgrammeEntry]] = []
    for part in programme_parts(outline):
        entries.extend(reader.entries(part))
    if not entries:
        entries.extend(entry for part in places_seen(outline) for entry in reader.entries(part))
    if not entries:
        entries.extend(entry for part in outline.walk() if not part.topics for entry in reader.diary(part))
    return collect(entries)


def programme_parts(outline: Outline) -> Iterator[Part]:
    """The sections about the programme and its days, and those under them that list what was done at a place."""
    listing: set[Part] = set()
    for part in outline.walk():
        if part.topics[:1] in {("programme",), ("day",)}:
            listing.update(inner for inner in part.parts if not inner.topics and lists_only(inner))
            yield part
        elif part in listing:
            yield part


def places_seen(outline: Outline) -> Iterator[Part]:
    """The sections that list, under "Wat we hebben gezien", where a report has no programme, what was visited."""
    for part in outline.walk():
        if part.title and SEEN.fullmatch(part.title.text.strip(" :.?")):
            items = [item.passage.text for block in part.blocks if isinstance(block, ItemList) for item in block.items]
            if items and not any(map(is_sentence, items)):
                yield part


def lists_only(part: Part) -> bool:
    """Whether a section tells no story: it holds lists, tables and lines."""
    items = [item.passage.text for block in part.blocks if isinstance(block, ItemList) for item in block.items]
    told = sum(is_sentence(words) for words in items)
    return 2 * told <= len(items) and not any(
        ENDS_SENTENCE.search(block.passage.text) for block in part.blocks if isinstance(block, Paragraph)
    )


def is_sentence(words: str) -> bool:
    """Whether words are a sentence with a subject and a verb, or several."""
    return ENDS_SENTENCE.search(words) is not None and read_sentence(words).clause is not None


def parts_activities(gap: re.Match[str]) -> bool:
    """Whether a gap before the word for an activity stands behind no article of it."""
    return not ends_with(gap.string[max(0, gap.start() - NEAR) : gap.start()], ARTICLES)


class ProgrammeReader:
    """Reads activities; dates without a year are those of the trip."""

    def __init__(self, wrapping: Wrapping, calendar: Calendar) -> None:
        self.wrapping = wrapping
        self.calendar = calendar

    def entries(self, part: Part) -> Entries:
        """The activities of one section; a day with nothing under it has its activity behind its date."""
        day = self.day_of_heading(part)
        if part.title and day[0] and not (part.blocks or part.parts) and self.calendar.moment(part.title.text).end:
            yield from filter(None, [self.entry(part.title, day, collect([]))])
        only_lines = all(isinstance(block, Paragraph) for block in part.blocks)
        for block in part.blocks:
            match block:
                case ItemList():
                    yield from self.items(block.items, day)
                case Table():
                    yield from read_table(block, self.calendar, *day)
                case Paragraph():
                    is_day = part.topics[:1] == ("day",)
                    yield from self.paragraph(block, day, is_bare=is_day or (only_lines and len(block.lines) > 1))

    def diary(self, part: Part) -> Entries:
        """The activities of a section about nothing known: of its lists, lines and tables that are the trip's days.

        A line without a day may head the others.
        """
        for block in part.blocks:
            match block:
                case ItemList():
                    passages = [item.passage for item in block.items]
                    if self.is_diary(passages):
                        yield from self.items(block.items, (None, None))
                case Table() if is_programme(block, self.calendar):
                    yield from read_table(block, self.calendar, None, None)
                case Paragraph(lines=[first, *rest]):
                    under = block if self.calendar.moment(first.passage.text).end else Paragraph(rest)
                    if self.is_diary(self.lines_of(under)):
                        yield from self.paragraph(under, (None, None), is_bare=False)

    def lines_of(self, block: Paragraph) -> list[Passage]:
        """The lines of a paragraph, those that were broken joined again; a day or a time begins a line of its own."""
        return self.wrapping.unwrap(block.lines, lambda words: self.calendar.moment(words).end > 0)

    def is_diary(self, passages: list[Passage]) -> bool:
        """Whether several passages all begin with a day of the trip, or with a time of the day."""
        if len(passages) < FEWEST_DAYS or any(is_sentence(passage.text) for passage in passages):
            return False
        return all(self.is_day_of_trip(passage) or self.calendar.moment(passage.text).time for passage in passages)

    def is_day_of_trip(self, passage: Passage) -> bool:
        """Whether a passage begins with a day of the trip."""
        own = recognise_day(passage.text)
        day = self.calendar.day_of(passage)[0] if own else self.calendar.moment(passage.text).day
        return day in self.calendar.days

    def day_of_heading(self, part: Part) -> Day:
        """The day that the heading of a day, or of the programme of one, names, and where."""
        if part.title is None or part.topics[:1] not in {("day",), ("programme",)}:
            return None, None
        return self.calendar.day_of(part.title)

    def items(self, items: list[ListItem], day: Day) -> Entries:
        """The activities of a list; an item that is a day and nothing more heads those behind it."""
        heading = day
        for item in items:
            if recognise_day(item.passage.text) and (item.items or not self.calendar.moment(item.passage.text).end):
                heading = day = self.calendar.day_of(item.passage)
                yield from self.items(item.items, day)
                continue
            moment = self.calendar.moment(item.passage.text)
            yield from self.item(item, day if moment.time else heading)
            day = (moment.day, item.passage.span()) if moment.day else day

    def item(self, item: ListItem, day: Day) -> Entries:
        """An item is an activity, or several that ran together."""
        parts = list(self.parted(item.passage, is_whole=bool(item.items)))
        for passage in parts:
            nested = nested_items(item.items) if passage is parts[-1] else collect([])
            if entry := self.entry(passage, day, nested):
                day = self.carried(entry, passage, day)
                yield entry

    def parted(self, line: Passage, *, is_whole: bool = False) -> Iterator[Passage]:
        """The activities that one line tells of: they ran together, or each has its time, or they share the day."""
        moment = self.calendar.moment(line.text)
        run_together = RUN_TOGETHER.finditer(line.text, moment.end)
        cuts = [match.span() for match in run_together if match.start() > moment.end and parts_activities(match)]
        if not is_whole:
            cuts += self.marks_between(line.text, moment)
        first = 0
        for last, after in [*sorted(cuts), (len(line.text), 0)]:
            yield line.part(first, last)
            first = after

    def marks_between(self, text: str, moment: Moment) -> list[tuple[int, int]]:
        """The marks between the activities of a line: a time stands behind each, or they share the day before them."""
        marks = list(BETWEEN_ACTIVITIES.finditer(text, moment.end))
        timed = [mark for mark in marks if find_time(text[mark.end() :])]
        pieces = [piece for piece in text[moment.end :].split(";") if piece.strip()]
        shared = moment.day is not None and not any(read_sentence(piece).clause for piece in pieces)
        return [mark.span() for mark in timed or (mark for mark in marks if shared and mark[0].startswith(";"))]

    def carried(self, entry: Grounded[ProgrammeEntry], passage: Passage, day: Day) -> Day:
        """The day of what follows an activity: its own, where it names one."""
        own = self.calendar.moment(passage.text).day
        return (entry.value.date, passage.span()) if own else day

    def paragraph(self, block: Paragraph, day: Day, *, is_bare: bool) -> Entries:
        """Lines that begin with a date or a time are activities, and so are bare lines that are no sentences."""
        lines = self.lines_of(block)
        moments = [self.calendar.moment(line.text) for line in lines]
        dated = [
            moment.end > 0 and not tells_story(line.text, moment) for line, moment in zip(lines, moments, strict=True)
        ]
        if 2 * sum(dated) < len(lines):
            if not is_bare or any(map(is_told, lines)):
                return
        elif any(dated):
            lines = joined_lines(lines, dated)
        for line in lines:
            for passage in self.parted(line):
                if entry := self.entry(passage, day, collect([])):
                    day = self.carried(entry, passage, day)
                    yield entry

    def entry(self, passage: Passage, day: Day, nested: Grounded[list[ItemData]]) -> Grounded[ProgrammeEntry] | None:
        """One activity, without the date or time before it."""
        end, own_day, time = self.calendar.moment(passage.text)
        words = passage.part(end).strip(PUNCTUATION)
        if not any(map(str.isalpha, words.text)) or is_row_of_heads(words.text):
            return None
        span = passage.span()
        value = ProgrammeEntry(text=words.text, date=own_day or day[0], time=time, items=nested.value)
        places = {"": span} | {f"/items{pointer}": place for pointer, place in nested.places.items()}
        if own_day is None and day[0] and day[1]:
            places["/date"] = day[1]
        return Grounded(value, places)


def is_row_of_heads(words: str) -> bool:
    """Whether words are nothing but the heads of the columns of a table that was lost: "Datum Tijd Onderdeel"."""
    heads = words.split()
    return 1 < len(heads) <= MOST_HEADS and all(head.casefold() in COLUMN_HEADS for head in heads)


def is_told(line: Passage) -> bool:
    """Whether a line tells a story, or leads to something: it is no activity."""
    told = ENDS_LINE.search(line.text) or DATE_LIKE.search(line.text)
    return told is not None or len(line.text) > LONGEST_LINE


def joined_lines(lines: list[Passage], dated: list[bool]) -> list[Passage]:
    """Lines with those that go on from them: behind a dated line, one that begins with a small letter."""
    found: list[list[Passage]] = []
    for line, begins in zip(lines, dated, strict=True):
        if found and not begins and line.text[0].islower():
            found[-1].append(line)
        else:
            found.append([line])
    return [join_lines(parts) for parts in found]


def nested_items(items: list[ListItem]) -> Grounded[list[ItemData]]:
    """The items of a list with what is nested under them."""
    return collect(found for item in items for found in nested_item(item))


def nested_item(item: ListItem) -> Iterator[Grounded[ItemData]]:
    """One item with what is nested under it; of an item without words, what is nested under it."""
    passage = item.passage.strip(PUNCTUATION)
    if not passage:
        for nested in item.items:
            yield from nested_item(nested)
        return
    inner = nested_items(item.items)
    places = {"": passage.span()} | {f"/items{pointer}": span for pointer, span in inner.places.items()}
    yield Grounded(ItemData(text=passage.text, items=inner.value), places)
