"""Where output goes: standard output, or a file that is there whole or not at all."""

import errno
import os
import secrets
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import typer

from dienstreis.cli.exits import Exit
from dienstreis.cli.messages import tell

__all__ = ["STANDARD_OUTPUT", "beside", "put_in_place", "replace_file", "silence_standard_output", "writing_to"]

STANDARD_OUTPUT = "-"


def always() -> bool:
    """That output is wanted in any case."""
    return True


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
    except BrokenPipeError:
        silence_standard_output()
        raise typer.Exit(Exit.DONE) from None
    except OSError as error:
        if path in {None, STANDARD_OUTPUT}:
            silence_standard_output()
            path = "standard output"
        tell(f"cannot write {path or 'a file without a name'}: {error.strerror or error}")
        raise typer.Exit(Exit.USAGE) from None


@contextmanager
def standard_output() -> Iterator[TextIO]:
    """Standard output, flushed while it can still be told that this fails."""
    stream: TextIO | None = sys.stdout  # None where it was closed before Python began
    if stream is None:
        raise OSError(errno.EBADF, "it is closed")
    yield stream
    stream.flush()


@contextmanager
def file(path: Path, wanted: Callable[[], bool]) -> Iterator[TextIO]:
    """A file that replaces ``path`` at the end; a device or a pipe is written to as it is."""
    target = path.resolve()
    if target.exists() and not target.is_file() and not target.is_dir():
        with target.open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
        return
    if target.is_dir():
        raise IsADirectoryError(21, "it is a folder")
    with beside(target) as temporary:
        with temporary.open("x", encoding="utf-8", newline="\n") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if wanted():
            put_in_place(temporary, target)


def replace_file(target: Path, data: bytes) -> None:
    """Write a file anew, whole or not at all; it keeps its permissions. Raises `OSError`."""
    with beside(target) as temporary:
        with temporary.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        put_in_place(temporary, target)


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """The name of a file beside ``target``, which is gone at the end."""
    temporary = target.with_name(f".{target.name[:100]}.{secrets.token_hex(8)}.tmp")
    try:
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def put_in_place(temporary: Path, target: Path) -> None:
    """Let a file take the place of another one, with its permissions."""
    if target.exists():
        temporary.chmod(stat.S_IMODE(target.stat().st_mode))
    temporary.replace(target)


def silence_standard_output() -> None:
    """Let nothing that is still buffered complain when Python ends."""
    stream: TextIO | None = sys.stdout
    if stream is None:
        return
    with Path(os.devnull).open("w") as nowhere:
        try:
            os.dup2(nowhere.fileno(), stream.fileno())
        except (OSError, ValueError):  # standard output has no file behind it
            return
