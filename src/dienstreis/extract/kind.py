"""What kind of document a text is."""

import re
from collections import Counter

from dienstreis.extract.content import Statement
from dienstreis.grammar.words import any_of
from dienstreis.model import DocumentType
from dienstreis.text.blocks import Table
from dienstreis.text.outline import Outline, Style
from dienstreis.text.titles import REPORT_WORD, TRIP_WORD
from dienstreis.text.topics import recognise
from dienstreis.vocabulary import documents, trips

__all__ = ["read_document_type"]

SEVERAL_TRIPS = any_of(documents.SEVERAL_TRIPS)
LISTS = any_of(documents.LISTS)
OTHER = any_of(documents.OTHER_KINDS)
ANNOUNCED = any_of(documents.ANNOUNCED)
TRAVELLED = any_of(trips.TRAVELLED)
LATER = any_of(trips.LATER)
JOURNEY = any_of(trips.JOURNEYS)
FACTS = (
    "travellers",
    "destinations",
    "period",
    "accompanying_officials",
    "delegation",
    "programme",
    "results",
    "purpose",
)
LISTED = frozenset({"travellers", "destinations", "period", "date", "purpose", "costs", "payer"})
SURE_COLUMNS = 3
FIRST_SENTENCES = 6


def read_document_type(outline: Outline, statements: list[Statement]) -> DocumentType:
    """The kind of document: by its title, the facts that it has labels and headings for, and its first sentences."""
    title = outline.title.text if outline.title else ""
    if OTHER.search(title) and not TRIP_WORD.search(title):
        return "other"
    if is_register(title, outline):
        return "trip_register"
    topics = {part.topics[0] for part in outline.walk() if part.topics}
    facts = sum(1 for fact in FACTS if fact in topics)
    opening = " ".join(statement.passage.text for statement in statements[:FIRST_SENTENCES])
    told = REPORT_WORD.search(title + " " + opening) is not None and JOURNEY.search(opening) is not None
    about_trip = TRIP_WORD.search(title) is not None or (facts > 2 and TRIP_WORD.search(opening) is not None) or told
    if not about_trip and facts < 4 and not TRIP_WORD.search(opening):
        return "other"
    if is_announcement(title, opening, topics):
        return "announcement"
    return "trip_report" if about_trip or facts > 3 or TRAVELLED.search(opening) else "other"


def is_register(title: str, outline: Outline) -> bool:
    """Whether a text lists trips: by its title and a table of them, or a label that comes back for each.

    Several trips in the title alone are not enough: a report may tell of two journeys.
    """
    if not SEVERAL_TRIPS.search(title):
        return False
    parts = list(outline.walk())
    if any(part.topics[:1] == ("results",) for part in parts):
        return False
    tables = [block for part in parts for block in part.blocks if isinstance(block, Table)]
    labels = Counter(part.topics[0] for part in parts if part.topics and part.style == Style.LABEL)
    lists = any(lists_trips(table) for table in tables) or sum(labels[fact] > 1 for fact in LISTED) > 1
    return lists or (LISTS.search(title) is not None and not REPORT_WORD.search(title))


def lists_trips(table: Table) -> bool:
    """Whether every row of a table is a trip: its columns say where, when and more."""
    topics = [topic.names[0] for cell in table.header if (topic := recognise(cell.passage.text))]
    return len(table.rows) > 1 and len(LISTED & set(topics)) >= SURE_COLUMNS


def is_announcement(title: str, opening: str, topics: set[str]) -> bool:
    """Whether the trip is still to come."""
    if REPORT_WORD.search(title) or "results" in topics:
        return False
    later = len(LATER.findall(opening)) + 2 * len(ANNOUNCED.findall(title + " " + opening))
    past = len(PAST.findall(opening))
    return later > 1 and later > past


PAST = re.compile(
    r"\b(?:bezocht(?:en)?|was|waren|heeft|hebben|ging(?:en)?|sprak(?:en)?|reisde[n]?|werd(?:en)?|visited|were|had)\b",
    re.IGNORECASE,
)
