"""Lines on standard error."""

import os
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Self

import typer

from dienstreis.output.printable import printable, printable_lines

__all__ = ["Failure", "masking_messages", "tell", "tell_failure"]

ISSUES = "https://github.com/dienstreis/dienstreis/issues"
DEBUG = "DIENSTREIS_DEBUG"  # environment variable: when set, an error in dienstreis itself shows its traceback
LONGEST_ERROR = 200  # characters of an exception's own words


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


@dataclass(frozen=True, slots=True)
class Failure:
    """What there is to say about an exception that nobody foresaw, wherever it was met."""

    what: str
    trace: str

    @classmethod
    def of(cls, error: Exception) -> Self:
        """What there is to say about ``error``."""
        return cls(f"{type(error).__name__}: {error}"[:LONGEST_ERROR], "".join(traceback.format_exception(error)))


def tell_failure(failure: Failure, path: str | None = None) -> None:
    """Print one line about what nobody foresaw, met while reading ``path``."""
    if os.environ.get(DEBUG):
        typer.echo(printable_lines(as_shown.get()(failure.trace)), err=True)
    where = f"{path}: " if path else ""
    tell(f"{where}an error in dienstreis itself ({failure.what}); please report it at {ISSUES}")
