"""What a run of ``validate`` came to, and how it shall look."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from dienstreis.model import Finding

__all__ = ["Look", "Outcome"]


class Look(NamedTuple):
    """How findings shall look to a reader."""

    language: str = "en"
    """``nl`` or ``en``: the language of the words around them."""
    color: bool | None = None
    """Whether in colour; ``None`` for in colour on a terminal."""
    quiet: bool = False
    """Whether nothing but the findings is told."""
    statistics: bool = False
    """Whether the findings are counted by rule."""


class Outcome(NamedTuple):
    """What a run of ``validate`` came to."""

    findings: "Sequence[Finding]"
    """What was found, by file in the order of the run, and in a file in the order of the text."""
    notes: Sequence[str]
    """What is to be said about the run itself."""
    files: int
    """How many files were looked at."""
    look: Look = Look()
