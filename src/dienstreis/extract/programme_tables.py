"""Programmes as tables: an activity a row, or a column for every part of the day, or for every day."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TypeAlias

from dienstreis.extract.columns import ACTIVITIES, column_name, columns_of
from dienstreis.extract.grounded import Grounded
from dienstreis.extract.moments import Calendar
from dienstreis.model import ProgrammeEntry
from dienstreis.text.blocks import Line, Table
from dienstreis.text.passage import Passage, Span
from dienstreis.text.topics import recognise_day
from dienstreis.vocabulary import costs
from dienstreis.wording.phrases import any_of

__all__ = ["is_programme", "read_table"]

Entries: TypeAlias = Iterator[Grounded[ProgrammeEntry]]
Day: TypeAlias = tuple[date | None, Span | None]
"""A day with its place."""

AMOUNT_COLUMN = any_of(costs.AMOUNT_COLUMNS)
FEWEST_ROWS = 2  # of a programme under no heading that says so
PUNCTUATION = ";,"


def read_table(table: Table, calendar: Calendar, day: date | None, day_span: Span | None) -> Entries:
    """The activities of a table; ``day`` is that of the heading over it."""
    days = [calendar.day_of(head.passage) if head.passage else (None, None) for head in table.header]
    if sum(found is not None for found, _ in days) > 1:
        yield from read_days(table, calendar, days)
        return
    table = with_headless_row(table, calendar)
    names = names_of(table, calendar)
    told_day = day, day_span
    for row in table.rows:
        told = [(name, cell.passage) for name, cell in zip(names, row, strict=False) if is_filled(cell.passage)]
        told_day, time = moment_of((cell for name, cell in told if name == "date"), calendar, told_day)
        place = dict(told).get("place")
        beside = [cell for name, cell in told if name in {"date", "place"}]
        for name, cell in told:
            if name == "what":
                yield activity(cell, calendar, beside, told_day, time, place.text if place else None)


def moment_of(cells: Iterable[Passage], calendar: Calendar, day: Day) -> tuple[Day, str | None]:
    """The day and the hour that cells tell; without a day of their own, that of the row before."""
    time = None
    for cell in cells:
        own, at = calendar.day_and_time(cell.text)
        day, time = (own, cell.span()) if own else day, at or time
    return day, time


def read_days(table: Table, calendar: Calendar, days: Sequence[Day]) -> Entries:
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
    day: Day,
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


def names_of(table: Table, calendar: Calendar) -> list[str]:
    """What each column holds: activities are in one, or in one for every part of the day."""
    names = [
        column_name(head, ACTIVITIES) if head or not holds_moments(table.column(column), calendar) else "date"
        for column, head in enumerate(table.heads)
    ]
    parts = [column for column, name in enumerate(names) if name == "part"]
    activities = parts if len(parts) > 1 else [column_of_activities(table, names)]
    return ["what" if column in activities else name.replace("what", "") for column, name in enumerate(names)]


def column_of_activities(table: Table, names: list[str]) -> int:
    """The widest of the columns under a head of activities, else of those that nothing else is known of."""
    named = [column for column, name in enumerate(names) if name == "what"]
    free = [column for column, name in enumerate(names) if name in {"", "part"}]
    return max(named or free or range(len(names)), key=lambda column: width(table, column), default=0)


def holds_moments(cells: list[Passage], calendar: Calendar) -> bool:
    """Whether most cells of a column are days or times."""
    moments = sum(any(calendar.day_and_time(cell.text)) or recognise_day(cell.text) is not None for cell in cells)
    return 2 * moments > len(cells)


def width(table: Table, column: int) -> int:
    """How many characters a column holds."""
    return sum(len(cell.text) for cell in table.column(column))


def is_programme(table: Table, calendar: Calendar) -> bool:
    """Whether a table under no heading that says so is a programme: a day of the trip in every row, and activities."""
    columns = columns_of(table, ACTIVITIES)
    if "date" not in columns or columns.keys().isdisjoint({"what", "part"}):
        return False
    if len(table.rows) < FEWEST_ROWS or any(map(AMOUNT_COLUMN.search, table.heads)):
        return False
    days = [calendar.day_and_time(cell.text)[0] for cell in table.column(columns["date"][0]) if is_filled(cell)]
    return bool(days) and all(day in calendar.days for day in days)


def holds(span: Span, inner: Span) -> bool:
    """Whether one passage stands within another."""
    return span.start <= inner.start and inner.end <= span.end
