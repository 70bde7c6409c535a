"""DR101, DR102, DR201 to DR203, DR205 and DR701: what every report of a trip tells."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from dienstreis.extract.content import value_of
from dienstreis.rules.places import has_words, where_missing
from dienstreis.rules.rule import Hit
from dienstreis.text.outline import Style
from dienstreis.text.topics import recognise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document
    from dienstreis.text.outline import Part

__all__ = [
    "destination_missing",
    "is_due",
    "is_report",
    "missing",
    "programme_missing",
    "purpose_missing",
    "report_date_missing",
    "results_missing",
    "section_empty",
    "traveller_missing",
]

TOLD_IN_WORDS = frozenset({"purpose", "programme", "results", "follow_ups"})
"""Topics of which a section with words tells something, though its words may not be understood."""
LONGEST_KEY = 100
UMBRELLAS = frozenset({("body",), ("frame",), ("summary",)})
LETTERHEAD = frozenset({"organisation", "title", "report_date", "date"})
"""Topics of lines that are facts by themselves."""
NO_HEADINGS = frozenset({Style.TITLE, Style.FRONT_MATTER})
"""What may stand without words of its own: a title, and a key of front matter that is kept for later."""
LONGEST_FRONT_MATTER = 200  # lines
CLOSES_FRONT_MATTER = frozenset({"---", "..."})


def traveller_missing(document: Document) -> Iterator[Hit]:
    """Norms ask who made the trip: at least one office-holder, with name and office."""
    return missing(document, document.report.travellers, "travellers", "delegation")


def destination_missing(document: Document) -> Iterator[Hit]:
    """Norms ask where the trip went: at least one country or place."""
    return missing(document, document.report.destinations, "destinations")


def purpose_missing(document: Document) -> Iterator[Hit]:
    """Norms ask why the trip was made: its occasion, its purpose, or a list of goals."""
    return missing(document, document.report.purpose, "purpose")


def programme_missing(document: Document) -> Iterator[Hit]:
    """A reader wants to know what was done: visits, meetings and other activities."""
    return missing(document, document.report.programme, "programme")


def results_missing(document: Document) -> Iterator[Hit]:
    """A reader wants to know what the trip yielded."""
    return missing(document, document.report.results, "results")


def report_date_missing(document: Document) -> Iterator[Hit]:
    """A report without a date cannot be placed: nobody knows whether it came in time, and which version it is."""
    return missing(document, document.report.report_date, "report_date")


def section_empty(document: Document) -> Iterator[Hit]:
    """A heading or label that promises words and has none under it."""
    for part, after in zip_longest(parts := list(document.outline.walk()), parts[1:]):
        if part.title is None or part.last_line < part.first_line or has_words(part):
            continue
        # Behind a label without markup, a heading about nothing known may be its value.
        is_value = part.style != Style.MARKDOWN and after is not None and not after.topics
        if promises_words(part) and not is_value:
            yield Hit(part.title.span(), {"title": part.title.text})


def promises_words(part: Part) -> bool:
    """Whether words must follow a heading: not behind the document's own, nor one that may stand over others."""
    if part.style in NO_HEADINGS or part.topics[:1] in UMBRELLAS:
        return False
    if part.style == Style.MARKDOWN:
        return part.depth > 1
    return part.kind is not None and part.topics[0] not in LETTERHEAD


def missing(document: Document, value: object, *topics: str) -> Iterator[Hit]:
    """One hit where the report should say something and its value is ``None`` or an empty list."""
    told = any(map(has_words, document.outline.about(topics[0]))) and topics[0] in TOLD_IN_WORDS
    if value in (None, []) and is_due(document, *topics) and not told and not misdated(document, topics[0]):
        yield Hit(where_missing(document, *topics))


def misdated(document: Document, topic: str) -> bool:
    """Whether what is said of a topic holds a date that cannot be, which is the cause of the rest."""
    values = [value.span() for part in document.outline.about(topic) if (value := value_of(part))]
    return any(
        problem.kind == "impossible" and value.start < problem.span.end and problem.span.start < value.end
        for problem in document.problems
        for value in values
    )


def is_report(document: Document) -> bool:
    """Whether a document tells of a trip that was made, and neither announces one nor lists many."""
    return document.report.document_type == "trip_report"


def is_due(document: Document, *topics: str) -> bool:
    """Whether a document owes its readers a word on ``topics``.

    Only the report of a trip does: of an announcement nothing is missing yet, and the lines of a register are
    no reports. Where front matter cannot be read and has such a key, or an error in dienstreis kept the topic from
    being read, that is one finding and not two.
    """
    could_read = all(map(document.could_read, topics))
    return (
        could_read
        and is_report(document)
        and not any(
            topic and topic.names[0] in topics for topic in map(recognise, keys_of_unreadable_front_matter(document))
        )
    )


def keys_of_unreadable_front_matter(document: Document) -> Iterator[str]:
    """What stands before a colon in front matter that is not YAML; nothing where it can be read."""
    if not document.outline.errors:
        return
    lines = document.lines
    for start, end in zip(lines.starts[1:LONGEST_FRONT_MATTER], lines.ends[1:LONGEST_FRONT_MATTER], strict=True):
        line = document.text[start:end].strip()
        if line in CLOSES_FRONT_MATTER:
            return
        key, colon, _ = line[:LONGEST_KEY].partition(":")
        if colon:
            yield key.replace("_", " ")
