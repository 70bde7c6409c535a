"""One run over the inputs of a command: read each, tell what cannot be read, and remember what was met."""

import errno
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO, TypeVar

import typer

from dienstreis.cli.exits import Exit, exit_status
from dienstreis.cli.inputs import STANDARD_INPUT, find_inputs, same_file
from dienstreis.cli.messages import tell, tell_failure
from dienstreis.cli.options import DEFAULT_MAX_SIZE
from dienstreis.cli.progress import watched
from dienstreis.cli.settings import Overrides
from dienstreis.configuration import Configuration, ConfigurationError, Configurations
from dienstreis.reading import document_of, source_path
from dienstreis.text.source import Unreadable, Why
from dienstreis.vocabulary.own_words import using

if TYPE_CHECKING:
    from dienstreis.document import Document
    from dienstreis.model import Finding
    from dienstreis.rules import Settings

__all__ = ["Run", "refuse_configuration"]

T = TypeVar("T")
MEGABYTE = 1_000_000


class Run:
    """What a command reads, under which configurations, and what it meets."""

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        output: str | None = None,
        overrides: Overrides | None = None,
        max_size: float = DEFAULT_MAX_SIZE,
        stdin_filename: str | None = None,
        streams: bool = False,
    ) -> None:
        """Find the inputs that ``arguments`` name, and their configurations.

        Ends the command where a configuration cannot be used, or ``output`` is one of the inputs.
        """
        self.overrides = overrides or Overrides()
        self.streams = streams  # whether output comes while inputs are read, where a bar would stand in its way
        self.stdin_filename = stdin_filename or STANDARD_INPUT
        self.most_bytes = round(max_size * MEGABYTE)
        self.arguments = list(arguments)
        self.inputs = find_inputs(arguments)
        self.met: set[Exit] = set()
        self.unreadable: list[Finding] = []
        self.done = 0
        self.settings_by_file: dict[Path | None, Settings] = {}
        self.configure()
        self.shown = list(self.configured)
        if output is not None and same_file(output, self.inputs.paths):
            tell(f"{output} is one of the reports: it is not written over")
            raise typer.Exit(Exit.USAGE)
        for note in self.inputs.notes:
            tell(note)
        for error in self.inputs.closed:
            self.refuse(str(error.filename), why_closed(error))

    def configure(self) -> None:
        """Find the configuration of each input, and leave out those that it excludes."""
        configurations = Configurations()
        self.configured: dict[str, tuple[str, Configuration]] = {}
        try:
            self.here = configurations.of(Path(STANDARD_INPUT))
            for path in self.inputs.paths:
                name = self.stdin_filename if path == STANDARD_INPUT else path
                configuration = configurations.of(Path(name))
                if name == STANDARD_INPUT or not configuration.excludes(Path(name).absolute()):
                    self.configured[source_path(name)] = path, configuration
        except ConfigurationError as error:
            refuse_configuration(error)

    def configuration(self, path: str) -> Configuration:
        """The configuration that counts for an input, by its path as shown; for no input, that of here."""
        return self.configured[path][1] if path in self.configured else self.here

    def settings(self, path: str) -> "Settings":
        """The settings of a check of an input, by its path as shown. Ends the command where they are wrong."""
        configuration = self.configuration(path)
        if configuration.path not in self.settings_by_file:
            try:
                self.settings_by_file[configuration.path] = self.overrides.settings(configuration)
            except ConfigurationError as error:
                refuse_configuration(error)
        return self.settings_by_file[configuration.path]

    @property
    def language(self) -> str:
        """The language of what is said about the run itself."""
        return self.overrides.message_language(self.here)

    def results(self, work: "Callable[[Document, str], T]") -> Iterator[T]:
        """What ``work`` makes of each document and its path; what goes wrong costs one input only."""
        inputs: Iterable[tuple[str, tuple[str, Configuration]]] = self.configured.items()
        if not (self.streams and sys.stdout.isatty()):
            inputs = watched(inputs, len(self.configured))
        for shown, (path, configuration) in inputs:
            try:
                with using(configuration.own_words):
                    result = work(document_of(read_bytes(path, self.most_bytes), shown), shown)
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

        finding = unreadable(source_path(path), why, self.settings(source_path(path)))
        self.met.add(Exit.UNREADABLE)
        self.unreadable.append(finding)
        tell(f"{finding.path}: {finding.message}")

    def worth_writing(self) -> bool:
        """Whether output may replace a file: not where no input could be read."""
        return bool(self.done) or not self.met

    def end(self) -> None:
        """End the command with the status of what was met."""
        raise typer.Exit(exit_status(self.met))


def refuse_configuration(error: ConfigurationError) -> NoReturn:
    """End the command, since nobody knows what it should do."""
    tell(str(error))
    raise typer.Exit(Exit.USAGE) from None


def read_bytes(path: str, most: int) -> bytes:
    """The bytes of an input. Raises `OSError`, and `Unreadable` where there are more than ``most``."""
    if not path:
        raise FileNotFoundError(errno.ENOENT, "no name")
    if path == STANDARD_INPUT:
        standard_input: TextIO | None = sys.stdin  # None where it was closed before Python began
        if standard_input is None:
            raise OSError(errno.EBADF, "standard input is closed")
        data = standard_input.buffer.read(most + 1)
    else:
        with open(path, "rb", opener=promptly) as stream:
            data = stream.read(most + 1)
    if len(data) > most:
        raise Unreadable(Why.TOO_LARGE)
    return data


def promptly(path: str, flags: int) -> int:
    """A descriptor of a file, without waiting for somebody to open the other end of a pipe."""
    without_waiting = getattr(os, "O_NONBLOCK", 0)  # what Windows does not know, and needs not
    descriptor = os.open(path, flags | without_waiting)
    if without_waiting:
        os.set_blocking(descriptor, True)
    return descriptor


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
