"""One run over the inputs of a command: read each, tell what cannot be read, and remember what was met."""

import errno
import hashlib
import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from itertools import chain, count
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Generic, NamedTuple, NoReturn, TypeAlias, TypeVar

import typer

from dienstreis.cli.contents import MEGABYTE, STANDARD_INPUT, read_bytes, read_standard_input
from dienstreis.cli.copies import Copies
from dienstreis.cli.excluded import Excluded, notes_of_excluded
from dienstreis.cli.exits import Exit, exit_status
from dienstreis.cli.inputs import find_inputs, same_file
from dienstreis.cli.language import speak
from dienstreis.cli.lists import ListError, named
from dienstreis.cli.messages import tell, tell_failure
from dienstreis.cli.options import DEFAULT_MAX_SIZE
from dienstreis.cli.progress import watched
from dienstreis.cli.settings import Overrides
from dienstreis.cli.usage import WrongUsage
from dienstreis.configuration import Configuration, ConfigurationError, Configurations, own_place
from dienstreis.errors import Message
from dienstreis.guard import Failure, Guard
from dienstreis.reading import document_of, source_path
from dienstreis.text.source import Unreadable, Why
from dienstreis.vocabulary.own_words import using

if TYPE_CHECKING:
    from dienstreis.document import Document
    from dienstreis.model import Finding
    from dienstreis.rules import Settings

__all__ = ["Run", "names_of", "refuse_configuration"]

T = TypeVar("T")
MUCH = 100_000  # bytes of reports that take longer to read than other processes to begin


class Done(NamedTuple, Generic[T]):
    """What came of an input."""

    value: T
    sha256: str
    """Of the input's bytes."""
    guard: Guard
    """Remembers the parts of the input that could not be read."""


InputOutcome: TypeAlias = Done[T] | Why | Failure


class Run:
    """What a command reads, under which configurations, and what it meets."""

    def __init__(
        self,
        arguments: Sequence[str] | None,
        *,
        output: str | None = None,
        overrides: Overrides | None = None,
        max_size: float = DEFAULT_MAX_SIZE,
        stdin_filename: str | None = None,
        streams: bool = False,
        files_from: Sequence[str] | None = None,
        jobs: int | None = None,
        timeout: float | None = None,
        mask_personal_data: bool = False,
        unique: bool | None = None,
    ) -> None:
        """Find the inputs that ``arguments`` and the lists ``files_from`` name, and their configurations.

        With ``mask_personal_data``, names are shown and documents read without what DR801 finds in them.
        ``unique`` is whether inputs with the same text as one before are left out; they are told of in either case, but
        for ``None``.
        Ends the command where a list or a configuration cannot be used, or ``output`` is one of the inputs.
        """
        self.overrides = overrides or Overrides()
        self.streams = streams  # whether output comes while inputs are read, where a bar would stand in its way
        self.stdin_filename = stdin_filename or STANDARD_INPUT
        self.most_bytes = round(max_size * MEGABYTE)
        self.jobs, self.timeout = jobs or cores(), timeout
        self.mask_personal_data = mask_personal_data
        self.copies = None if unique is None else Copies(unique=unique)
        longest_list = round(max(max_size, DEFAULT_MAX_SIZE) * MEGABYTE)  # one of short reports may be long
        self.arguments = paths_of(arguments or [], files_from or [], longest_list)
        self.inputs = find_inputs(self.arguments, one=self.arguments == arguments and not files_from)
        self.from_standard_input: bytes | Why | None = None
        self.met: set[Exit] = set()
        self.unreadable: list[Finding] = []
        self.done = 0
        self.settings_by_file: dict[Path | None, Settings] = {}
        self.excluded: list[Excluded] = []
        self.configure()
        speak(self.language)
        self.shown = list(self.configured)
        if output is not None and same_file(output, self.inputs.paths):
            tell(Message("input-is-output", path=output))
            raise typer.Exit(Exit.USAGE)
        for note in [*self.inputs.notes, *notes_of_excluded(self.excluded, nothing_left=not self.configured)]:
            tell(note)
        for error in self.inputs.closed:
            self.refuse(self.name(str(error.filename)), why_closed(error))

    def configure(self) -> None:
        """Find the configuration of each input, and leave out those that it excludes."""
        configurations = Configurations()
        self.configured: dict[str, tuple[str, Configuration]] = {}
        try:
            self.here = configurations.of(Path(STANDARD_INPUT))
            for path, shown in names_of(self.inputs.paths, self.stdin_filename, self.name).items():
                place = Path(self.stdin_filename if path == STANDARD_INPUT else path)
                configuration = configurations.of(place)
                pattern = None if shown == STANDARD_INPUT else configuration.exclusion(own_place(place))
                if pattern is None:
                    self.configured[shown] = path, configuration
                else:
                    file, named = str(configuration.path), self.inputs.is_named(path)
                    self.excluded.append(Excluded(shown, pattern, file, named))
        except ConfigurationError as error:
            refuse_configuration(error)

    def name(self, path: str) -> str:
        """What a path is called; a folder and what is in it are words of their own."""
        return "/".join(map(self.shown_words, source_path(path).split("/")))

    def shown_words(self, words: str) -> str:
        """Words that stand in no document, as they may be shown."""
        if not self.mask_personal_data:
            return words
        from dienstreis.grammar.masking import masked

        return masked(words)

    def document(self, data: bytes, name: str) -> "Document":
        """The document in the bytes of an input, as it may be shown. Raises `Unreadable`."""
        document = document_of(data, name)
        if not self.mask_personal_data:
            return document
        from dienstreis.personal_data import without_personal_data

        return without_personal_data(document)

    def configuration(self, path: str) -> Configuration:
        """The configuration that counts for an input, by its path as shown; for no input, that of here."""
        return self.configured[path][1] if path in self.configured else self.here

    def place(self, path: str) -> Path:
        """Where an input stands, or would: that of standard input has the name that was given for it."""
        return Path(self.stdin_filename) if self.file(path) == Path(STANDARD_INPUT) else self.file(path)

    def file(self, path: str) -> Path:
        """The file of an input, by its path as shown, where bytes that are no UTF-8 are lost."""
        return Path(self.configured[path][0])

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

    def results(
        self,
        work: "Callable[[Document, str], T]",
        *,
        here: bool = False,
        names: Sequence[str] | None = None,
        unread: Callable[[str, str], T | None] | None = None,
    ) -> Iterator[T]:
        """What ``work`` makes of each document and its path; what goes wrong costs one input only.

        Other processes do the work where that pays, unless it must be done ``here``: it changes nothing outside then,
        and can be pickled, with what it makes. ``names`` are the inputs that are wanted, by their paths as shown, if
        not all are. ``unread`` gives what is known of an input by its path and the SHA-256 of its bytes, for which it
        need not be read; ``None`` where it must be.
        """
        names = list(self.configured) if names is None else names
        outcomes = self.outcomes(partial(attempt, self, work, unread), names, 0 if here else self.processes())
        if not (self.streams and sys.stdout.isatty()):
            outcomes = watched(outcomes, len(names))
        for name, outcome in zip(names, outcomes, strict=True):
            match outcome:
                case Done(value, sha256, guard):
                    self.done += 1
                    self.tell_failures(name, guard)
                    if self.copies is None or self.copies.is_wanted(name, sha256):
                        yield value
                case Failure():
                    self.met.add(Exit.FAILED)
                    tell_failure(outcome, name)
                case _:
                    self.refuse(name, outcome)
        for note in self.copies.notes(self.language) if self.copies else ():
            tell(note)

    def tell_failures(self, path: str, guard: Guard) -> None:
        """Tell which parts of an input, by its path as shown, could not be read because of an error in dienstreis."""
        for part, failure in guard.failures.items():
            self.met.add(Exit.FAILED)
            tell_failure(failure, path, part)

    def outcomes(
        self, work: Callable[[str], InputOutcome[T]], names: Sequence[str], processes: int
    ) -> Iterable[InputOutcome[T]]:
        """What becomes of each input, in their order, by so many other processes or by this one."""
        if not processes:
            return map(work, names)
        from dienstreis.cli.workers import in_order

        if STANDARD_INPUT in self.inputs.paths:
            self.keep_standard_input()
        return in_order(work, names, processes, self.timeout)

    def processes(self) -> int:
        """How many other processes shall read the inputs; none where they would cost more time than they save."""
        useful = min(self.jobs, len(self.configured))
        if self.timeout is not None:
            return useful  # only what another process does can be broken off
        return useful if useful > 1 and is_much(self.inputs.paths) else 0

    def keep_standard_input(self) -> None:
        """Read standard input for the other processes, which have none."""
        try:
            self.from_standard_input = read_standard_input(self.most_bytes, self.timeout)
        except Unreadable as problem:
            self.from_standard_input = problem.why
        except OSError as error:
            self.from_standard_input = why_closed(error)

    def bytes_of(self, path: str) -> bytes:
        """The bytes of an input. Raises `OSError` and `Unreadable`."""
        if path != STANDARD_INPUT or self.from_standard_input is None:
            return read_bytes(path, self.most_bytes)
        if isinstance(self.from_standard_input, Why):
            raise Unreadable(self.from_standard_input)
        return self.from_standard_input

    def refuse(self, path: str, why: Why) -> None:
        """Tell that an input, by its path as shown, cannot be read, and remember it."""
        from dienstreis.rules import unreadable

        finding = unreadable(path, why, self.settings(path))
        self.met.add(Exit.UNREADABLE)
        self.unreadable.append(finding)
        tell(f"{finding.path}: {finding.message}")

    def worth_writing(self) -> bool:
        """Whether output may replace a file: not where no input could be read."""
        return bool(self.done) or not self.met

    def end(self) -> None:
        """End the command with the status of what was met."""
        raise typer.Exit(exit_status(self.met))


def attempt(
    run: Run, work: "Callable[[Document, str], T]", unread: Callable[[str, str], T | None] | None, name: str
) -> "InputOutcome[T]":
    """What becomes of an input of a run, by its path as shown. Never raises."""
    path, configuration = run.configured[name]
    try:
        data = run.bytes_of(path)
        sha256 = hashlib.sha256(data).hexdigest()
        known = unread(name, sha256) if unread else None
        if known is not None:
            return Done(known, sha256, Guard())
        with using(configuration.own_words):
            document = run.document(data, name)
            return Done(work(document, name), sha256, document.guard)
    except Unreadable as problem:
        return problem.why
    except OSError as error:
        return why_closed(error)
    except MemoryError:
        return Why.CRASH
    except Exception as error:  # noqa: BLE001 - whatever it is, the other inputs still come out
        return Failure.of(error)


def names_of(paths: Sequence[str], stdin_filename: str, name: Callable[[str], str] = source_path) -> dict[str, str]:
    """The paths of inputs, each with what it is called; a file keeps its name where standard input has the same."""
    taken: dict[str, str] = {}
    for path in sorted(paths, key=STANDARD_INPUT.__eq__):
        taken[distinct(name(stdin_filename if path == STANDARD_INPUT else path), taken)] = path
    names = {path: name for name, path in taken.items()}
    return {path: names[path] for path in paths}


def distinct(name: str, taken: Collection[str]) -> str:
    """A name that no other input has: those that differ in bytes that are no UTF-8 look the same, and are numbered."""
    path = PurePosixPath(name)
    others = (f"{name.removesuffix(path.suffix)}~{number}{path.suffix}" for number in count(2))
    return next(each for each in chain([name], others) if each not in taken)


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def is_much(paths: Iterable[str]) -> bool:
    """Whether files are so large together that reading them takes a while."""
    total = 0
    for path in paths:
        with suppress(OSError, ValueError):
            total += Path(path).stat().st_size
        if total > MUCH:
            return True
    return False


def paths_of(arguments: Sequence[str], files_from: Sequence[str], most: int) -> list[str]:
    """The paths that a command is given, those in lists among them. Ends the command where a list cannot be used."""
    if not arguments and not files_from:
        raise WrongUsage(Message("no-report-named"))
    try:
        return named(arguments, files_from, most)
    except ListError as error:
        tell(error.message)
        raise typer.Exit(Exit.USAGE) from None


def refuse_configuration(error: ConfigurationError) -> NoReturn:
    """End the command, since nobody knows what it should do."""
    tell(error.message)
    raise typer.Exit(Exit.USAGE) from None


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
