"""Lines on standard error."""

import os
import traceback
from dataclasses import dataclass
from typing import Self

import typer

from dienstreis.output.printable import printable, printable_lines

__all__ = ["Failure", "tell", "tell_failure", "tell_unwritable"]

ISSUES = "https://github.com/dienstreis/dienstreis/issues"
DEBUG = "DIENSTREIS_DEBUG"  # environment variable: when set, an error in dienstreis itself shows its traceback
LONGEST_ERROR = 200  # characters of an exception's own words


def tell(message: str) -> None:
    """Print one line on standard error; what a terminal would obey in it is escaped."""
    typer.echo(printable(f"dienstreis: {message}"), err=True)


def tell_unwritable(path: object, error: OSError, language: str) -> None:
    """Print one line about a file that could not be written, and why."""
    from dienstreis.locking import InUseError
    from dienstreis.vocabulary.interface import PHRASES
    from dienstreis.writing import ChangedError

    known = {InUseError: "in_use", ChangedError: "changed_meanwhile"}.get(type(error))
    why = PHRASES[known][language] if known else error.strerror or str(error)
    tell(PHRASES["cannot_write"][language].format(path=path, why=why))


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
        typer.echo(printable_lines(failure.trace), err=True)
    where = f"{path}: " if path else ""
    tell(f"{where}an error in dienstreis itself ({failure.what}); please report it at {ISSUES}")
