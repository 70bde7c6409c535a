"""The standard streams of the command: what is written there is whole, and never stands behind a bar."""

import sys
from io import TextIOWrapper
from typing import TextIO

from dienstreis.cli.interruption import undisturbed
from dienstreis.cli.progress import give_way

__all__ = ["WholeWrites", "whole_writes"]


def whole_writes(stream: TextIO) -> TextIO:
    """A standard stream in UTF-8 with Unix line ends, on which a signal stops no write halfway."""
    if not isinstance(stream, TextIOWrapper) or stream not in {sys.__stdout__, sys.__stderr__}:
        return stream  # it is closed, or somebody has put another one in its place
    buffered = stream.line_buffering
    return WholeWrites(
        stream.detach(), encoding="utf-8", errors="backslashreplace", newline="\n", line_buffering=buffered
    )


class WholeWrites(TextIOWrapper):
    """A stream on which a signal stops no write halfway, and to which a bar gives way."""

    def write(self, text: str, /) -> int:
        """Write ``text``, all of it."""
        with undisturbed():
            if self.isatty():
                give_way()
            return super().write(text)

    def flush(self) -> None:
        """Hand on what is left of earlier writes."""
        with undisturbed():
            super().flush()
