"""Lines on standard error."""

import os
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Self, TextIO

import typer

from dienstreis.cli.language import spoken
from dienstreis.errors import Message, reason_of
from dienstreis.output.printable import printable, printable_lines

__all__ = ["Failure", "silence", "tell", "tell_failure", "tell_unwritable"]

ISSUES = "https://github.com/dienstreis/dienstreis/issues"
DEBUG = "DIENSTREIS_DEBUG"  # environment variable: when set, an error in dienstreis itself shows its traceback
LONGEST_ERROR = 200  # characters of an exception's own words


def tell(said: Message | str) -> None:
    """Print one line on standard error; what a terminal would obey in it is escaped."""
    words = said.worded(spoken()) if isinstance(said, Message) else said
    tell_lines(printable(f"dienstreis: {words}"))


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
        tell_lines(printable_lines(failure.trace))
    what = Message("own-error", what=failure.what, address=ISSUES)
    tell(Message("of-path", path=path, what=what) if path else what)
