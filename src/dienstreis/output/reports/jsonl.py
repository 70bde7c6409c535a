"""JSON Lines: an object a line."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from dienstreis.output.printable import escape_json

if TYPE_CHECKING:
    from dienstreis.model import TripReport

__all__ = ["dump", "frame"]


def dump(report: "TripReport") -> str:
    """A report as a JSON object on one line."""
    return escape_json(report.model_dump_json())


def frame(reports: Iterable[str], *, one: bool) -> Iterator[str]:  # noqa: ARG001 - a line is a line
    """A line each."""
    for report in reports:
        yield f"{report}\n"
