"""Lines on standard error."""

import os
import traceback

import typer

from dienstreis.output.printable import printable, printable_lines

__all__ = ["tell", "tell_failure"]

ISSUES = "https://github.com/dienstreis/dienstreis/issues"
DEBUG = "DIENSTREIS_DEBUG"  # environment variable: when set, an error in dienstreis itself shows its traceback
LONGEST_ERROR = 200  # characters of an exception's own words


def tell(message: str) -> None:
    """Print one line on standard error; what a terminal would obey in it is escaped."""
    typer.echo(printable(f"dienstreis: {message}"), err=True)


def tell_failure(error: Exception, path: str | None = None) -> None:
    """Print one line about an exception that nobody foresaw, met while reading ``path``."""
    if os.environ.get(DEBUG):
        typer.echo(printable_lines("".join(traceback.format_exception(error))), err=True)
    what = f"{type(error).__name__}: {error}"[:LONGEST_ERROR]
    tell(f"{f'{path}: ' if path else ''}an error in dienstreis itself ({what}); please report it at {ISSUES}")
