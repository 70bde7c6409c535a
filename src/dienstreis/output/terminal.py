"""What kind of terminal a stream leads to."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import TextIO

__all__ = ["is_dumb", "width_of"]

COLUMNS = 80
"""What a terminal has that does not tell: as many as a punched card, after which most of them are made."""
DUMB = frozenset({"dumb", "unknown"})


def is_dumb() -> bool:
    """Whether the terminal obeys no escape sequences (terminfo's ``dumb``), such as a shell within Emacs."""
    return os.environ.get("TERM", "").lower() in DUMB


def width_of(stream: TextIO) -> int:
    """The columns of the terminal that ``stream`` leads to: as COLUMNS says (POSIX.1, chapter 8.3), else as it does."""
    asked = os.environ.get("COLUMNS", "")
    return int(asked) if asked.isdecimal() and int(asked) else next(told_widths(stream), COLUMNS)


def told_widths(stream: TextIO) -> Iterator[int]:
    """What terminals tell: that of ``stream`` first, then those of the standard streams. One without a size tells 0."""
    for each in (stream, sys.stdout, sys.stderr, sys.stdin):
        with suppress(AttributeError, ValueError, OSError):  # it is closed, or leads to no terminal
            columns = os.get_terminal_size(each.fileno()).columns
            if columns:
                yield columns
