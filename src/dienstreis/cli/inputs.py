"""Arguments of the command line to the paths of the reports that they name."""

import errno
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PurePosixPath
from typing import BinaryIO, TextIO

from dienstreis.reading import MARKDOWN_SUFFIXES, source_path
from dienstreis.text.source import Unreadable, Why

__all__ = ["MEGABYTE", "STANDARD_INPUT", "Inputs", "find_inputs", "read_bytes", "same_file"]

STANDARD_INPUT = "-"
MEGABYTE = 1_000_000  # bytes
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
    notes: list[str] = field(default_factory=list)
    """What the user should know about folders."""
    closed: list[OSError] = field(default_factory=list)
    """Folders that could not be looked into."""
    empty: list[str] = field(default_factory=list)
    """Folders without any report."""


def find_inputs(arguments: Sequence[str], *, one: bool = True) -> Inputs:
    """The files that ``arguments`` name: files, folders (read recursively), and ``-`` for standard input.

    Hidden files and folders are left out of folders, links to folders and out of a folder are not followed. ``one`` is
    whether a single file is to come out as one object.
    """
    folders = {argument for argument in arguments if argument != STANDARD_INPUT and is_folder(argument)}
    inputs = Inputs(one=one and len(arguments) == 1 and not folders)
    found: dict[str, str] = {}
    for argument in dict.fromkeys(arguments):
        for path in reports_in(argument, inputs) if argument in folders else [argument]:
            found.setdefault(path if path == STANDARD_INPUT else absolute(path), path)
    inputs.paths = sorted(found.values(), key=lambda path: (PurePosixPath(source_path(path)).parts, path))
    return inputs


def standard_input() -> BinaryIO:
    """Standard input as bytes. Raises `OSError` where it is closed."""
    stream: TextIO | None = sys.stdin  # None where it was closed before Python began
    if stream is None:
        raise OSError(errno.EBADF, "standard input is closed")
    return stream.buffer


def is_folder(path: str) -> bool:
    """Whether a path names a folder; what cannot even be asked for is none, and fails when it is read."""
    return os.path.isdir(path)  # noqa: PTH112 - `Path.is_dir` raises for a name too long, and takes "" for "."


def absolute(path: str) -> str:
    """What two ways to write a path have in common; a link and its file stay two."""
    return os.path.abspath(path)  # noqa: PTH100 - `Path.resolve` follows links


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
    if not count:
        inputs.empty.append(folder)
    if links:
        inputs.notes.append(f"{source_path(folder)}: {links_note(links)}")
    if passed_over:
        inputs.notes.append(f"{source_path(folder)}: {passed_over_note(passed_over)}")
    elif not count and not links:
        inputs.notes.append(f"{source_path(folder)}: no {', '.join(sorted(REPORT_SUFFIXES))} file in this folder")


def files_in(folder: str, closed: list[OSError]) -> Iterator[str]:
    """All files under a folder, less the hidden ones and pipes, and links that lead nowhere, to be told of."""
    for root, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(root, name)
            if not name.startswith(".") and (path.is_file() or not path.exists()):
                yield f"{root.rstrip(os.sep)}{os.sep}{name}"


def leads_out(path: str, folder: str) -> bool:
    """Whether a file in a folder is a link to one that is not: who names a folder has not asked for that one."""
    target, root = os.path.realpath(path), os.path.realpath(folder)
    return os.path.islink(path) and os.path.commonpath((target, root)) != root  # noqa: PTH114 - see `is_folder`


def links_note(links: Sequence[str]) -> str:
    """How many links were passed over, and what to do about them."""
    if len(links) == 1:
        return f"passed over a link that leads out of this folder ({source_path(links[0])}); name it to have it read"
    such = f"such as {source_path(links[0])}"
    return f"passed over {len(links)} links that lead out of this folder, {such}; name them to have them read"


def passed_over_note(counts: Counter[str]) -> str:
    """How many documents of which kinds were passed over, and what to do about them."""
    total = counts.total()
    kinds = ", ".join(f"{count} {suffix}" for suffix, count in sorted(counts.items()))
    what = "1 other document" if total == 1 else f"{total} other documents"
    them = "it" if total == 1 else "them"
    return f"passed over {what} ({kinds}); save {them} as text or Markdown to have {them} read"


def same_file(path: str, paths: Iterable[str]) -> bool:
    """Whether ``path`` is one of the files ``paths``, by whatever name."""
    target = os.path.realpath(path)
    return any(other != STANDARD_INPUT and os.path.realpath(other) == target for other in paths)


def read_bytes(path: str, most: int) -> bytes:
    """The bytes of a file or of standard input. Raises `OSError`, and `Unreadable` for more than ``most``."""
    if not path:
        raise FileNotFoundError(errno.ENOENT, "no name")
    if path == STANDARD_INPUT:
        data = standard_input().read(most + 1)
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
