"""Lines on standard error."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import TextIO

import typer

from dienstreis.cli.language import spoken
from dienstreis.errors import Message, reason_of
from dienstreis.guard import Failure
from dienstreis.output.printable import printable, printable_lines
from dienstreis.vocabulary.addresses import ISSUES

__all__ = ["masking_messages", "silence", "tell", "tell_failure", "tell_unwritable"]

DEBUG = "DIENSTREIS_DEBUG"  # environment variable: when set, an error in dienstreis itself shows its traceback


as_shown: ContextVar[Callable[[str], str]] = ContextVar("as_shown", default=str)
"""What becomes of the words of a message before they are printed."""


@contextmanager
def masking_messages() -> Iterator[None]:
    """Mask personal data in messages meanwhile: they quote the names of files."""
    from dienstreis.grammar.masking import masked

    token = as_shown.set(masked)
    try:
        yield
    finally:
        as_shown.reset(token)


def tell(said: Message | str) -> None:
    """Print one line on standard error; what a terminal would obey in it is escaped."""
    words = said.worded(spoken()) if isinstance(said, Message) else said
    tell_lines(printable(f"dienstreis: {as_shown.get()(words)}"))


def tell_lines(harmless: str) -> None:
    """Print lines on standard error; where nobody can read them, the exit status must do."""
    try:
        typer.echo(harmless, err=True)
    except OSError:
        silence(sys.stderr)


def tell_unwritable(path: str | Message, error: BaseException) -> None:
    """Print one line about an output that cannot be written."""
    tell(Message("cannot-write", path=path, reason=reason_of(error)))


def silence(stream: TextIO | None) -> None:
    """Let nothing that is still buffered complain when Python ends; ``None`` is a stream that is closed."""
    if stream is None:
        return
    with Path(os.devnull).open("w") as nowhere:
        try:
            os.dup2(nowhere.fileno(), stream.fileno())
        except (OSError, ValueError):  # it has no file behind it
            return


def tell_failure(failure: Failure, path: str | None = None, part: str | None = None) -> None:
    """Print one line about what nobody foresaw, met while reading ``path``, or only a ``part`` of it."""
    if os.environ.get(DEBUG):
        tell_lines(printable_lines(as_shown.get()(failure.trace)))
    told = f"{part}: {failure.what}" if part else failure.what
    what = Message("own-error", what=told, address=ISSUES)
    tell(Message("of-path", path=path, what=what) if path else what)
