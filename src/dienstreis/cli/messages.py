"""Lines on standard error."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import typer

from dienstreis.guard import Failure
from dienstreis.output.printable import printable, printable_lines
from dienstreis.vocabulary.addresses import ISSUES

__all__ = ["masking_messages", "tell", "tell_failure"]

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


def tell(message: str) -> None:
    """Print one line on standard error; what a terminal would obey in it is escaped."""
    typer.echo(printable(f"dienstreis: {as_shown.get()(message)}"), err=True)


def tell_failure(failure: Failure, path: str | None = None, part: str | None = None) -> None:
    """Print one line about what nobody foresaw, met while reading ``path``, or only a ``part`` of it."""
    if os.environ.get(DEBUG):
        typer.echo(printable_lines(as_shown.get()(failure.trace)), err=True)
    where = f"{path}: " if path else ""
    what = f"{part}: {failure.what}" if part else failure.what
    tell(f"{where}an error in dienstreis itself ({what}); please report it at {ISSUES}")
