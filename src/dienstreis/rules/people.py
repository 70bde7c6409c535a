"""DR301 and DR302: who went along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dienstreis.rules.places import has_words, where_missing
from dienstreis.rules.presence import is_due, missing
from dienstreis.rules.rule import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document

__all__ = ["delegation_missing", "officials_count_missing"]


def delegation_missing(document: Document) -> Iterator[Hit]:
    """Norms ask who went along: a list of the delegation, or a word that nobody did.

    "Aantal ambtenaren: geen" is such a word, and so is whatever stands under a heading of the delegation.
    """
    officials = document.report.accompanying_officials
    nobody = officials is not None and officials.count == 0
    if not nobody and not any(map(has_words, document.outline.about("delegation"))):
        yield from missing(document, document.report.delegation, "delegation")


def officials_count_missing(document: Document) -> Iterator[Hit]:
    """Norms ask how many officials travelled along; "geen" is a number, "enkele" is none."""
    officials = document.report.accompanying_officials
    topic = "accompanying_officials"
    if officials is None:
        yield from missing(document, None, topic)
    elif officials.count is None and is_due(document, topic):
        place = document.place(f"/{topic}") or where_missing(document, topic)
        yield Hit(place, {"text": officials.text}, "uncounted")
