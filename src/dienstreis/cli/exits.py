"""Exit statuses, the same for every command."""

from collections.abc import Collection
from enum import IntEnum

__all__ = ["Exit", "exit_status"]


class Exit(IntEnum):
    """What a run met."""

    DONE = 0
    """Nothing but what was asked for."""
    FOUND = 1
    """Findings that matter."""
    USAGE = 2
    """Wrong usage, an output that cannot be written included."""
    UNREADABLE = 3
    """Some input could not be read."""
    FAILED = 70
    """An error in dienstreis itself."""


WORST_FIRST = (Exit.FAILED, Exit.USAGE, Exit.UNREADABLE, Exit.FOUND)


def exit_status(met: Collection[Exit]) -> Exit:
    """The one status of a run that met all of ``met``."""
    return next((outcome for outcome in WORST_FIRST if outcome in met), Exit.DONE)
