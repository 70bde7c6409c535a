"""Follow-ups in a row each."""

from collections.abc import Sequence

from dienstreis.agenda import AgendaEntry
from dienstreis.output.counted import counted
from dienstreis.output.summary.sheet import Cell, Sheet, columns
from dienstreis.vocabulary.interface import KINDS, PHRASES, STATUSES

__all__ = ["KEYS", "follow_ups", "row"]

KEYS = ("what", "kind", "status", "owner", "counterparts", "due", "remark", "trip", "place", "id")


def follow_ups(entries: Sequence[AgendaEntry], of: int, language: str) -> Sheet:
    """A row a follow-up, in the order of ``entries``, which were selected out of ``of``."""
    nothing = PHRASES["nothing_left"][language].format(count=counted("follow_up", of, language))
    return Sheet(
        columns(KEYS, language),
        [row(entry, language) for entry in entries],
        [
            {
                **entry.follow_up.model_dump(mode="json"),
                "report": entry.report,
                "path": entry.path,
                "line": entry.line,
                "trip": entry.trip,
                **({"remark": entry.remark} if entry.remark else {}),
            }
            for entry in entries
        ],
        remarks=() if entries else (nothing if of else PHRASES["no_follow_ups"][language],),
    )


def row(entry: AgendaEntry, language: str) -> tuple[Cell, ...]:
    """The cells of a follow-up."""
    item = entry.follow_up
    return (
        item.text,
        KINDS[item.kind][language],
        STATUSES[item.status][language],
        item.owner,
        tuple(item.counterparts),
        (item.due.date or item.due.text) if item.due else None,
        entry.remark,
        entry.trip,
        f"{entry.path}:{entry.line}",
        item.id,
    )
