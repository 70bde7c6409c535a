"""Reports as data: one module a format, and the table of them all."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple, Protocol

from dienstreis.output.reports import json, jsonl, yaml

if TYPE_CHECKING:
    from dienstreis.model import TripReport

__all__ = ["FORMATS", "Format"]


class Frame(Protocol):
    """Puts reports together that were written one by one; ``one`` asks for one object, and no list."""

    def __call__(self, reports: Iterable[str], *, one: bool) -> Iterator[str]:
        """The pieces of the output, in order."""


class Format(NamedTuple):
    """How reports are written: each by itself, so that no more than one is held in memory."""

    dump: "Callable[[TripReport], str]"
    frame: Frame


FORMATS = {
    "json": Format(json.dump, json.frame),
    "yaml": Format(yaml.dump, yaml.frame),
    "jsonl": Format(jsonl.dump, jsonl.frame),
}
