"""JSON: one object, or an array of them."""

from collections.abc import Iterable, Iterator
from textwrap import indent
from typing import TYPE_CHECKING

from dienstreis.output.printable import escape_json

if TYPE_CHECKING:
    from dienstreis.model import TripReport

__all__ = ["dump", "frame"]


def dump(report: "TripReport") -> str:
    """A report as a JSON object over several lines."""
    return escape_json(report.model_dump_json(indent=2))


def frame(reports: Iterable[str], *, one: bool) -> Iterator[str]:
    """The object, or ``null`` where there is none; else an array, written element by element."""
    if one:
        yield next(iter(reports), "null") + "\n"
        return
    opening = "["
    for report in reports:
        yield f"{opening}\n{indent(report, '  ')}"
        opening = ","
    yield "[]\n" if opening == "[" else "\n]\n"
