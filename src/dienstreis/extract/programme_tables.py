"""Programmes as tables: an activity a row, or a column for every part of the day, or for every day."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from dienstreis.extract.grounded import Grounded
from dienstreis.extract.moments import Calendar
from dienstreis.model import ProgrammeEntry
from dienstreis.text.blocks import Line, Table
from dienstreis.text.passage import Passage, Span
from dienstreis.text.topics import recognise_day
from dienstreis.vocabulary import costs, programmes
from dienstreis.wording.phrases import any_of

__all__ = ["is_programme", "read_table"]

Entries = Iterator[Grounded[ProgrammeEntry]]

DATE_COLUMN = any_of(programmes.DATE_COLUMNS)
WHAT_COLUMN = any_of(programmes.WHAT_COLUMNS)
PLACE_COLUMN = any_of(programmes.PLACE_COLUMNS)
NUMBER_COLUMN = any_of(programmes.NUMBER_COLUMNS)
PART_COLUMN = any_of(programmes.PART_COLUMNS)
AMOUNT_COLUMN = any_of(costs.AMOUNT_COLUMNS)
PUNCTUATION = ";,"


class Columns(NamedTuple):
    """What the columns of a programme hold, by their number."""

    dates: frozenset[int]
    places: frozenset[int]
    what: tuple[int, ...]
    """Those of activities: one, or one for every part of the day."""


def read_table(table: Table, calendar: Calendar, day: date | None, day_span: Span | None) -> Entries:
    """The activities of a table; ``day`` is that of the heading over it."""
    days = [calendar.day_of(head.passage) if head.passage else (None, None) for head in table.header]
    if sum(found is not None for found, _ in days) > 1:
        yield from read_days(table, calendar, days)
        return
    table = with_headless_row(table, calendar)
    columns = columns_of(table, calendar)
    for row in table.rows:
        time = place = None
        beside: list[Passage] = []
        for column, line in enumerate(row):
            cell = line.passage
            if not is_filled(cell):
                continue
            if column in columns.dates:
                own, at = calendar.day_and_time(cell.text)
                day, day_span, time = (own, cell.span(), at or time) if own else (day, day_span, at or time)
            elif column in columns.places:
                place = cell.text
            else:
                continue
            beside.append(cell)
        for column in columns.what:
            if column < len(row) and is_filled(row[column].passage):
                yield activity(row[column].passage, calendar, beside, (day, day_span), time, place)


def read_days(table: Table, calendar: Calendar, days: Sequence[tuple[date | None, Span | None]]) -> Entries:
    """The activities of a table with a column for every day, day by day."""
    for column, (day, day_span) in enumerate(days):
        for row in table.rows if day else ():
            if column < len(row) and is_filled(row[column].passage):
                _, time = calendar.day_and_time(row[0].passage.text) if column else (None, None)
                beside = [row[0].passage] if time else []
                yield activity(row[column].passage, calendar, beside, (day, day_span), time, None)


def activity(
    cell: Passage,
    calendar: Calendar,
    beside: Sequence[Passage],
    day: tuple[date | None, Span | None],
    time: str | None,
    place: str | None,
) -> Grounded[ProgrammeEntry]:
    """The activity of one cell, with what the cells ``beside`` it say of it."""
    end, own, at = calendar.moment(cell.text)
    words = cell.part(end).strip(PUNCTUATION)
    span = words.span()
    for passage in (cell, *beside):
        span = span.through(passage.span())
    value = ProgrammeEntry(text=words.text, date=own or day[0], time=at or time, place=place)
    outside = day[1] if day[0] and not own and day[1] and not holds(span, day[1]) else None
    return Grounded(value, {"": span} | ({"/date": outside} if outside else {}))


def is_filled(cell: Passage) -> bool:
    """Whether a cell says anything; a dash does not."""
    return any(character.isalnum() for character in cell.text)


def with_headless_row(table: Table, calendar: Calendar) -> Table:
    """A table whose first row is an activity, as Markdown allows none without heads, with that row among the others."""
    first = table.header[0].passage.text if table.header else ""
    day, time = calendar.day_and_time(first)
    if day is None and time is None:
        return table
    return Table([Line(line.passage.slice(0, 0)) for line in table.header], [table.header, *table.rows])


def columns_of(table: Table, calendar: Calendar) -> Columns:
    """What the columns hold, by their heads; of a column without a head, by its cells."""
    heads = [line.passage.text for line in table.header]
    dated = frozenset(
        column
        for column, head in enumerate(heads)
        if DATE_COLUMN.search(head) or (not head and holds_moments(table, column, calendar))
    )
    places = frozenset(column for column, head in enumerate(heads) if PLACE_COLUMN.search(head)) - dated
    free = [c for c, head in enumerate(heads) if c not in dated | places and not NUMBER_COLUMN.search(head)]
    free = free or list(range(len(heads)))
    parts = [column for column in free if PART_COLUMN.fullmatch(heads[column])]
    if len(parts) > 1:
        return Columns(dated, places, tuple(parts))
    named = [column for column in free if WHAT_COLUMN.fullmatch(heads[column])]
    widest = max(named or free, key=lambda column: width(table, column), default=0)
    return Columns(dated - {widest}, places - {widest}, (widest,))


def holds_moments(table: Table, column: int, calendar: Calendar) -> bool:
    """Whether most cells of a column are days or times."""
    cells = [row[column].passage.text for row in table.rows if column < len(row) and row[column].passage]
    moments = sum(any(calendar.day_and_time(cell)) or recognise_day(cell) is not None for cell in cells)
    return 2 * moments > len(cells)


def width(table: Table, column: int) -> int:
    """How many characters a column holds."""
    return sum(len(row[column].passage.text) for row in table.rows if column < len(row))


def is_programme(table: Table, calendar: Calendar) -> bool:
    """Whether a table under no heading that says so is a programme: a day of the trip in every row, and activities."""
    heads = [line.passage.text for line in table.header]
    dated = [column for column, head in enumerate(heads) if DATE_COLUMN.search(head)]
    named = any(WHAT_COLUMN.fullmatch(head) or PART_COLUMN.fullmatch(head) for head in heads)
    if not dated or not named or len(table.rows) < 2 or any(map(AMOUNT_COLUMN.search, heads)):
        return False
    days = [
        calendar.day_and_time(row[dated[0]].passage.text)[0]
        for row in table.rows
        if dated[0] < len(row) and is_filled(row[dated[0]].passage)
    ]
    return bool(days) and all(day in calendar.days for day in days)


def holds(span: Span, inner: Span) -> bool:
    """Whether one passage stands within another."""
    return span.start <= inner.start and inner.end <= span.end
