"""What somebody may have meant."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["nearest"]


def nearest(written: str, known: Iterable[str]) -> str:
    """The one of ``known`` (at least one) that looks most like what was written, in capitals or not."""
    by_folded = {name.casefold(): name for name in known}
    return by_folded[difflib.get_close_matches(written.casefold(), by_folded, n=1, cutoff=0.0)[0]]
