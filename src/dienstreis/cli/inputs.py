"""Arguments of the command line to the paths of the reports that they name."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath, PurePosixPath

from dienstreis.cli.contents import STANDARD_INPUT
from dienstreis.errors import Message
from dienstreis.reading import MARKDOWN_SUFFIXES, source_path

__all__ = ["Inputs", "find_inputs", "same_file"]

REPORT_SUFFIXES = MARKDOWN_SUFFIXES | {".txt"}
OTHER_DOCUMENT_SUFFIXES = frozenset(
    {
        *(".doc", ".docm", ".docx", ".dot", ".dotx", ".odt", ".ott", ".pages", ".rtf", ".wpd"),
        *(".adoc", ".eml", ".epub", ".htm", ".html", ".msg", ".pdf", ".rst", ".tex", ".xhtml"),
        *(".csv", ".ods", ".odp", ".ppt", ".pptx", ".xls", ".xlsx"),
    }
)


@dataclass(slots=True)
class Inputs:
    """What a command is to read."""

    one: bool
    """Whether exactly one file, or standard input, was named: one object comes out, and else a list."""
    paths: list[str] = field(default_factory=list)
    """The files, each once, in sorted order; ``-`` is standard input."""
    named: set[str] = field(default_factory=set)
    """The arguments that are no folders, as absolute paths."""
    notes: list[Message] = field(default_factory=list)
    """What the user should know about folders."""
    closed: list[OSError] = field(default_factory=list)
    """Folders that could not be looked into."""
    empty: list[str] = field(default_factory=list)
    """Folders without any report."""

    def is_named(self, path: str) -> bool:
        """Whether somebody named one of ``paths``, and it does not only stand in a folder."""
        return place_of(path) in self.named


def find_inputs(arguments: Sequence[str], *, one: bool = True) -> Inputs:
    """The files that ``arguments`` name: files, folders (read recursively), and ``-`` for standard input.

    Hidden files and folders are left out of folders, links to folders and out of a folder are not followed. ``one`` is
    whether a single file is to come out as one object.
    """
    folders = {argument for argument in arguments if argument != STANDARD_INPUT and is_folder(argument)}
    inputs = Inputs(one=one and len(arguments) == 1 and not folders)
    inputs.named = {place_of(argument) for argument in arguments if argument not in folders}
    found: dict[str, str] = {}
    for argument in dict.fromkeys(arguments):
        for path in reports_in(argument, inputs) if argument in folders else [argument]:
            found.setdefault(place_of(path), path)
    inputs.paths = sorted(found.values(), key=lambda path: (PurePosixPath(source_path(path)).parts, path))
    return inputs


def is_folder(path: str) -> bool:
    """Whether a path names a folder; what cannot even be asked for is none, and fails when it is read."""
    return os.path.isdir(path)  # noqa: PTH112 - `Path.is_dir` raises for a name too long, and takes "" for "."


def place_of(path: str) -> str:
    """What two ways to write a path have in common; a link and its file stay two."""
    return path if path == STANDARD_INPUT else os.path.abspath(path)  # noqa: PTH100 - `Path.resolve` follows links


def reports_in(folder: str, inputs: Inputs) -> Iterator[str]:
    """The reports in a folder; what else there is to say about it goes into ``inputs``."""
    passed_over: Counter[str] = Counter()
    links: list[str] = []
    count = 0
    for path in files_in(folder, inputs.closed):
        suffix = PurePath(path).suffix.lower()
        if suffix in REPORT_SUFFIXES and leads_out(path, folder):
            links.append(path)
        elif suffix in REPORT_SUFFIXES:
            count += 1
            yield path
        elif suffix in OTHER_DOCUMENT_SUFFIXES:
            passed_over[suffix] += 1
    notes = []
    if not count:
        inputs.empty.append(folder)
    if links:
        notes.append(links_note(links))
    if passed_over:
        notes.append(passed_over_note(passed_over))
    elif not count and not links:
        notes.append(Message("no-reports-in-folder", suffixes=sorted(REPORT_SUFFIXES)))
    inputs.notes += [Message("of-path", path=source_path(folder), what=note) for note in notes]


def files_in(folder: str, closed: list[OSError]) -> Iterator[str]:
    """All files under a folder, less the hidden ones and pipes, and links that lead nowhere, to be told of.

    ``os.walk`` would call itself for each folder in a folder, and there may be more of them than Python has room for.
    """
    folders = [folder.rstrip(os.sep) or folder]
    while folders:
        try:
            with os.scandir(folders.pop()) as entries:
                visible = [entry for entry in entries if not entry.name.startswith(".")]
        except OSError as error:
            closed.append(error)
            continue
        for entry in visible:
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            elif os.path.isfile(entry.path) or not os.path.exists(entry.path):  # noqa: PTH110, PTH113 - see `is_folder`
                yield entry.path


def leads_out(path: str, folder: str) -> bool:
    """Whether a file in a folder is a link to one that is not: who names a folder has not asked for that one."""
    if not os.path.islink(path):  # noqa: PTH114 - see `is_folder`
        return False
    target, root = os.path.realpath(path), os.path.realpath(folder)
    return os.path.commonpath((target, root)) != root


def links_note(links: Sequence[str]) -> Message:
    """How many links were passed over, and what to do about them."""
    key = "link-passed-over" if len(links) == 1 else "links-passed-over"
    return Message(key, path=source_path(links[0]), count=len(links))


def passed_over_note(counts: Counter[str]) -> Message:
    """How many documents of which kinds were passed over, and what to do about them."""
    key = "document-passed-over" if counts.total() == 1 else "documents-passed-over"
    kinds = [f"{count} {suffix}" for suffix, count in sorted(counts.items())]
    return Message(key, kinds=kinds, count=counts.total())


def same_file(path: str, paths: Iterable[str]) -> bool:
    """Whether ``path`` is one of the files ``paths``, by whatever name."""
    target = os.path.realpath(path)
    return any(other != STANDARD_INPUT and os.path.realpath(other) == target for other in paths)
