"""DR401: what the trip cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dienstreis.rules.presence import missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document
    from dienstreis.rules.rule import Hit

__all__ = ["costs_missing"]


def costs_missing(document: Document) -> Iterator[Hit]:
    """Norms ask what the trip cost the body that reports, or the statement that it cost nothing."""
    return missing(document, document.report.costs, "costs", "payer", "third_party_contribution")
