"""The follow-ups of one report or many: a table for readers, an array for programs."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from dienstreis.model import FollowUp, TripReport
from dienstreis.output.printable import escape_json
from dienstreis.output.summary import words

__all__ = ["Listed", "array", "follow_ups_of", "table"]

NONE = "No follow-ups."


@dataclass(frozen=True, slots=True)
class Listed:
    """A follow-up with the report that it stands in."""

    follow_up: FollowUp
    report: str | None
    """The report's id."""
    path: str
    line: int
    trip: str | None
    """The report's title."""


def follow_ups_of(report: TripReport, path: str) -> Iterator[Listed]:
    """The follow-ups of the report in the file ``path``."""
    for index, follow_up in enumerate(report.follow_ups):
        place = report.provenance.get(f"/follow_ups/{index}")
        yield Listed(follow_up, report.id, path, place.line if place else 1, report.title)


def table(listed: Sequence[Listed], *, several: bool) -> Iterator[RenderableType]:
    """What, kind, status, owner, due and section; and the report where there are ``several``."""
    if not listed:
        yield Text(NONE)
        return
    grid = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    grid.add_column("What", overflow="fold", ratio=3, min_width=20)
    for title in ("Kind", "Status", "Owner", "Due", "Section", *(["Report"] if several else [])):
        grid.add_column(title, overflow="fold", no_wrap=title in {"Kind", "Status"})
    for each in listed:
        item = each.follow_up
        cells = [item.text, item.kind, item.status, item.owner, words.due(item.due), item.section]
        if several:
            cells.append(f"{each.path}:{each.line}")
        grid.add_row(*map(words.text, cells))
    yield grid


def array(listed: Sequence[Listed]) -> str:
    """The follow-ups as a JSON array, each with ``report``, ``path``, ``line`` and ``trip``."""
    rows = [
        {
            **each.follow_up.model_dump(mode="json"),
            "report": each.report,
            "path": each.path,
            "line": each.line,
            "trip": each.trip,
        }
        for each in listed
    ]
    return escape_json(json.dumps(rows, ensure_ascii=False, indent=2)) + "\n"
