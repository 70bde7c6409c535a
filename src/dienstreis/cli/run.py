"""One run over the inputs of a command: read each, tell what cannot be read, and remember what was met."""

import errno
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeVar

import typer

from dienstreis.cli.exits import Exit, exit_status
from dienstreis.cli.inputs import STANDARD_INPUT, find_inputs, same_file
from dienstreis.cli.messages import tell, tell_failure
from dienstreis.reading import document_of, source_path
from dienstreis.text.source import Unreadable, Why

if TYPE_CHECKING:
    from dienstreis.document import Document
    from dienstreis.model import Finding

__all__ = ["Run"]

T = TypeVar("T")


class Run:
    """What a command reads, and what it meets."""

    def __init__(self, arguments: Sequence[str], *, output: str | None = None, language: str = "en") -> None:
        """Find the inputs that ``arguments`` name. Ends the command where ``output`` is one of them."""
        self.inputs = find_inputs(arguments)
        self.language = language
        self.met: set[Exit] = set()
        self.unreadable: list[Finding] = []
        self.done = 0
        self.shown = [source_path(path) for path in self.inputs.paths]
        if output is not None and same_file(output, self.inputs.paths):
            tell(f"{output} is one of the reports: it is not written over")
            raise typer.Exit(Exit.USAGE)
        for note in self.inputs.notes:
            tell(note)
        for error in self.inputs.closed:
            self.refuse(str(error.filename), why_closed(error))

    def results(self, work: "Callable[[Document, str], T]") -> Iterator[T]:
        """What ``work`` makes of each document and its path; what goes wrong costs one input only."""
        for path, shown in zip(self.inputs.paths, self.shown, strict=True):
            try:
                result = work(document_of(read_bytes(path), path), shown)
            except Unreadable as problem:
                self.refuse(path, problem.why)
            except OSError as error:
                self.refuse(path, why_closed(error))
            except Exception as error:  # noqa: BLE001 - whatever it is, the other inputs still come out
                self.met.add(Exit.FAILED)
                tell_failure(error, shown)
            else:
                self.done += 1
                yield result

    def refuse(self, path: str, why: Why) -> None:
        """Tell that an input cannot be read, and remember it."""
        from dienstreis.rules import unreadable

        finding = unreadable(source_path(path), why, language=self.language)
        self.met.add(Exit.UNREADABLE)
        self.unreadable.append(finding)
        tell(f"{finding.path}: {finding.message}")

    def worth_writing(self) -> bool:
        """Whether output may replace a file: not where no input could be read."""
        return bool(self.done) or not self.met

    def end(self) -> None:
        """End the command with the status of what was met."""
        raise typer.Exit(exit_status(self.met))


def read_bytes(path: str) -> bytes:
    """The bytes of an input. Raises `OSError`."""
    if not path:
        raise FileNotFoundError(errno.ENOENT, "no name")
    if path != STANDARD_INPUT:
        return Path(path).read_bytes()
    standard_input: TextIO | None = sys.stdin  # None where it was closed before Python began
    if standard_input is None:
        raise OSError(errno.EBADF, "standard input is closed")
    return standard_input.buffer.read()


WHY = {
    errno.ENOENT: Why.MISSING,
    errno.ENOTDIR: Why.MISSING,
    errno.EACCES: Why.FORBIDDEN,
    errno.EPERM: Why.FORBIDDEN,
    errno.EISDIR: Why.FOLDER,
}


def why_closed(error: OSError) -> Why:
    """Why the operating system does not let a file or folder be read."""
    return WHY.get(error.errno or 0, Why.FAILED)
