"""Lists of trips: tables, forms or entries of which each is a trip of its own."""

from collections import Counter
from datetime import date, timedelta
from typing import NamedTuple

from dienstreis.grammar.dates import Reference, find_dates
from dienstreis.grammar.places import read_places
from dienstreis.text.blocks import Table, lines_of
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.titles import REPORT_WORD
from dienstreis.text.topics import recognise
from dienstreis.vocabulary import dates, documents
from dienstreis.wording.phrases import any_of

__all__ = ["is_register"]

SEVERAL_TRIPS = any_of(documents.SEVERAL_TRIPS)
MONTH = any_of(dates.MONTHS)
LISTS = any_of(documents.LISTS)
LISTED = frozenset({"travellers", "destinations", "period", "date", "purpose", "costs", "payer"})
SURE_COLUMNS = 3
LONGEST_ENTRY = 160
FEW_ENTRIES = 3
SPREAD = timedelta(days=45)  # no trip that is reported lasts so long


def is_register(title: str, outline: Outline) -> bool:
    """Whether a text lists trips: by a table of them, a label or an entry that comes back for each.

    Several trips in the title alone are not enough: a report may tell of two journeys.
    """
    parts = list(outline.walk())
    if any(part.topics[:1] == ("results",) for part in parts):
        return False
    several = SEVERAL_TRIPS.search(title) is not None
    lists = LISTS.search(title) is not None and not REPORT_WORD.search(title)
    if several and lists:
        return True
    tables = [block for part in parts for block in part.blocks if isinstance(block, Table)]
    found = any(map(lists_trips, tables)) or comes_back(parts)
    if several and found:
        return True
    return (several or lists or found) and has_entries(outline, tables, several=several)


def comes_back(parts: list[Part]) -> bool:
    """Whether labels about a trip stand there for several."""
    labels = Counter(part.topics[0] for part in parts if part.topics and part.style == Style.LABEL)
    return sum(labels[fact] > 1 for fact in LISTED) > 1


def lists_trips(table: Table) -> bool:
    """Whether every row of a table is a trip: its columns say where, when and more."""
    topics = [topic.names[0] for cell in table.header if (topic := recognise(cell.passage.text))]
    return len(table.rows) > 1 and len(LISTED & set(topics)) >= SURE_COLUMNS


def has_entries(outline: Outline, tables: list[Table], *, several: bool) -> bool:
    """Whether several short lines or rows name each a time and a place, and the times lie far apart.

    Months are enough where the title speaks of several trips.
    """
    rows = [" | ".join(cell.passage.text for cell in row) for table in tables for row in table.rows]
    lines = [line.passage.text for line in lines_of(outline.blocks)]
    entries = [entry for words in (*lines, *rows) if (entry := entry_in(words))]
    days = [entry.start for entry in entries if entry.start]
    if len(days) >= FEW_ENTRIES and max(days) - min(days) > SPREAD:
        return True
    return several and len({month for entry in entries for month in entry.months}) >= FEW_ENTRIES


class Entry(NamedTuple):
    """When a line or row that names a place abroad has it that somebody went there."""

    start: date | None
    months: frozenset[str]


def entry_in(words: str) -> Entry | None:
    """The entry that a line or row is, if it is short and names a time and a place abroad."""
    months = frozenset(month[0].casefold() for month in MONTH.finditer(words))
    if len(words) > LONGEST_ENTRY or not (months or any(map(str.isdigit, words))):
        return None
    start = next((found.start for found in find_dates(words, Reference()) if found.start), None)
    timed = start is not None or bool(months)
    return Entry(start, months) if timed and any(place.lies_abroad for place in read_places(words)) else None
