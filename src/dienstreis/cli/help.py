"""The help of commands: in boxes, or as plain lines on a terminal that has no room for boxes or knows none."""

import sys
from typing import Any

from dienstreis.output.terminal import is_dumb, width_of

__all__ = ["fit_help"]

BOXES = 80  # columns in which boxes hold the longest option; in fewer, its end is cut off
MARGIN = 2


def fit_help(command: Any, formatter: Any) -> None:
    """Let the help of a command of typer be plain, and ``formatter`` as wide as the terminal, where that needs it."""
    if sys.stdout.isatty() and (is_dumb() or width_of(sys.stdout) < BOXES):
        command.rich_markup_mode = None
        formatter.width = min(width_of(sys.stdout), BOXES) - MARGIN
