"""Reports as data: one module a format, and the table of them all."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from dienstreis.output.reports import json, jsonl, yaml

if TYPE_CHECKING:
    from dienstreis.model import TripReport

__all__ = ["FORMATS", "Format"]


class Frame(Protocol):
    """Puts reports together that were written one by one; ``one`` asks for one object, and no list."""

    def __call__(self, reports: Iterable[str], *, one: bool) -> Iterator[str]:
        """The pieces of the output, in order."""


@dataclass(frozen=True, slots=True)
class Format:
    """How reports are written: each by itself, so that no more than one is held in memory."""

    dump: "Callable[[TripReport], str]"
    frame: Frame


FORMATS = {
    "json": Format(json.dump, json.frame),
    "yaml": Format(yaml.dump, yaml.frame),
    "jsonl": Format(jsonl.dump, jsonl.frame),
}
