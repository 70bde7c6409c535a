"""DR801: personal data that do not belong in a public report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dienstreis.grammar.masking import mask
from dienstreis.rules.rule import Hit
from dienstreis.text.passage import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document

__all__ = ["personal_data"]


def personal_data(document: Document) -> Iterator[Hit]:
    """The law on personal data (AVG) asks that nothing is published about somebody's private life without need."""
    for found in document.masking.identifiers:
        data = mask(document.text[found.first : found.last])
        yield Hit(Span(found.first, found.last), {"data": data}, found.kind)
