"""Where output goes: standard output, or a file that is there whole or not at all."""

import errno
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import typer

from dienstreis.cli.exits import Exit
from dienstreis.cli.messages import silence, tell_unwritable
from dienstreis.errors import Message, Unwritable
from dienstreis.writing import always, whole_file

__all__ = ["STANDARD_OUTPUT", "unwritten", "writing_to"]

STANDARD_OUTPUT = "-"


@contextmanager
def writing_to(path: str | None, *, wanted: Callable[[], bool] = always) -> Iterator[TextIO]:
    """A stream for output: standard output for ``None`` and ``-``, else the file ``path``.

    A file is written beside its place and put there at the end; it stays as it was where something fails
    before, or where ``wanted`` then says that there is nothing worth writing. Ends the command where writing
    fails: quietly when the reader of standard output has gone, else with a line and status 2.
    """
    try:
        with standard_output() if path in {None, STANDARD_OUTPUT} else file(Path(path or ""), wanted) as stream:
            yield stream
    except OSError as error:
        raise typer.Exit(unwritten(path, error)) from None


def unwritten(path: str | None, error: OSError) -> Exit:
    """Tell that output could not be written, unless its reader has gone; with which status the command then ends."""
    gone, to_standard_output = isinstance(error, BrokenPipeError), path in {None, STANDARD_OUTPUT}
    if gone or to_standard_output:
        silence(sys.stdout)
    if gone:
        return Exit.DONE
    tell_unwritable(Message("standard-output") if to_standard_output else path or Message("nameless-file"), error)
    return Exit.USAGE


@contextmanager
def standard_output() -> Iterator[TextIO]:
    """Standard output, flushed while it can still be told that this fails."""
    stream: TextIO | None = sys.stdout  # None where it was closed before Python began
    if stream is None:
        raise Unwritable(errno.EBADF, Message("closed"))
    yield stream
    stream.flush()


@contextmanager
def file(path: Path, wanted: Callable[[], bool]) -> Iterator[TextIO]:
    """A file that replaces ``path`` at the end; a device or a pipe is written to as it is."""
    if path.exists() and not path.is_file() and not path.is_dir():
        with path.open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
    else:
        with whole_file(path, wanted=wanted) as stream:
            yield stream
