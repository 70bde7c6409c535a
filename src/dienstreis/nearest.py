"""What somebody may have meant."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["hint", "nearest"]

ALIKE = 0.5  # ratio of edits below which nobody meant it


def nearest(written: str, known: Collection[str]) -> str | None:
    """The one of ``known`` that looks most like what was written, in capitals or not; ``None`` where none does."""
    by_folded = {name.casefold(): name for name in known}
    found = difflib.get_close_matches(written.casefold(), by_folded, n=1, cutoff=ALIKE)
    return by_folded[found[0]] if found else None


def hint(written: str, known: Collection[str], *, listed: str | None = None) -> str:
    """A question that names what was probably meant, else what there is, or ``listed``: where that stands."""
    found = nearest(written, known)
    if found:
        return f"did you mean {found!r}?"
    return listed or f"there are {', '.join(known)}."
