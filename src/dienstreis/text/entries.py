"""What front matter says."""

from typing import NamedTuple

from dienstreis.text.passage import Passage, Span

__all__ = ["FrontMatterEntry", "FrontMatterError"]


class FrontMatterEntry(NamedTuple):
    """A key with its values; a scalar is one value, a mapping's values stand in its entries."""

    key: Passage
    values: tuple[Passage, ...]
    entries: "tuple[FrontMatterEntry, ...]" = ()
    listed: bool = False


class FrontMatterError(Exception):
    """Front matter that is no YAML mapping, with the place where that shows."""

    def __init__(self, reason: str, span: Span) -> None:
        super().__init__(reason)
        self.reason = reason
        self.span = span
