"""DR001 to DR003, and DR005: whether a file can be read at all, and as what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dienstreis.grammar.dates import find_dates
from dienstreis.rules.places import where_missing
from dienstreis.rules.rule import Hit, Term
from dienstreis.text.blocks import FrontMatter
from dienstreis.text.topics import recognise
from dienstreis.vocabulary.messages import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document
    from dienstreis.text.entries import FrontMatterEntry

__all__ = ["front_matter_invalid", "not_a_trip_report", "read_in_part", "unreadable_file"]

DIVISION = frozenset({"outline", "report"})
"""Parts without which nothing can be read: the sections, and what puts the fields together."""


def unreadable_file(_document: Document) -> Iterator[Hit]:
    """A file that is missing, is no text, or is in an encoding that cannot be told.

    Whoever opens the file reports it: no document comes of it, so there is nothing to find in one.
    """
    return iter(())


def not_a_trip_report(document: Document) -> Iterator[Hit]:
    """What is no report, announcement or register of a trip; the other rules then keep silent."""
    if document.report.document_type == "other" and document.guard.failures.keys().isdisjoint(DIVISION):
        yield Hit(where_missing(document, "title"))


def read_in_part(document: Document) -> Iterator[Hit]:
    """A part of the report that an error in dienstreis itself keeps from being read, or a rule from being applied."""
    for part in document.guard.failures:
        case = "whole" if part in DIVISION else "rule" if part in CATALOGUE else "message"
        yield Hit(where_missing(document, part), {"part": Term(part)}, case)


def front_matter_invalid(document: Document) -> Iterator[Hit]:
    """Front matter that is not YAML, or a key in it with a value of the wrong type."""
    for error in document.outline.errors:
        yield Hit(error.span, {"reason": Term(error.reason)})
    if document.outline.errors:
        return
    for block in document.outline.blocks:
        if isinstance(block, FrontMatter):
            from dienstreis.text.front_matter import read_front_matter

            for entry in read_front_matter(document.text, block.yaml, block.start):
                if expected := expected_type(entry):
                    yield Hit(entry.key.span(), {"key": entry.key.text, "expected": Term(expected)}, "type")


def expected_type(entry: FrontMatterEntry) -> str | None:
    """What the value of a key should be and is not; ``None`` where it is, or may be anything."""
    topic = recognise(entry.key.text.replace("_", " "))
    name = topic.names[0] if topic else None
    several = len(entry.values) > 1
    if name == "title" and (several or entry.entries):
        return "text"
    if name == "report_date" and (
        several or entry.entries or not all(find_dates(value.text) for value in entry.values)
    ):
        return "date"
    if name == "accompanying_officials" and entry.entries:
        return "number"
    return None
