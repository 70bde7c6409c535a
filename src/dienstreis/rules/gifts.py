"""DR501: gifts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dienstreis.rules.presence import missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document
    from dienstreis.rules.rule import Hit

__all__ = ["gifts_missing"]


def gifts_missing(document: Document) -> Iterator[Hit]:
    """Norms ask for a word on gifts: that there were none, which they were, or what register holds them."""
    return missing(document, document.report.gifts, "gifts")
