"""DR001 to DR003: whether a file can be read at all, and as what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dienstreis.rules.places import where_missing
from dienstreis.rules.rule import Hit, Term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document

__all__ = ["front_matter_invalid", "not_a_trip_report", "unreadable_file"]


def unreadable_file(_document: Document) -> Iterator[Hit]:
    """A file that is missing, is no text, or is in an encoding that cannot be told.

    Whoever opens the file reports it: no document comes of it, so there is nothing to find in one.
    """
    return iter(())


def not_a_trip_report(document: Document) -> Iterator[Hit]:
    """What is no report, announcement or register of a trip; the other rules then keep silent."""
    if document.report.document_type == "other":
        yield Hit(where_missing(document, "title"))


def front_matter_invalid(document: Document) -> Iterator[Hit]:
    """Front matter that is not YAML, or a key in it with a value of the wrong type."""
    for error in document.outline.errors:
        yield Hit(error.span, {"reason": Term(error.reason)})
    for problem in document.problems:
        if problem.kind == "front-matter-type":
            key, expected = problem.facts.get("key", ""), problem.facts.get("expected", "")
            yield Hit(problem.span, {"key": key, "expected": Term(expected)}, "type")
