"""What a report is known by in an archive: the place of its file, and the key that it is given once."""

import hashlib
import os
from collections.abc import Container
from itertools import count
from pathlib import Path

__all__ = ["file_at", "is_file", "key_for", "place_from"]

KEY_LENGTH = 12  # hexadecimal digits: what two of a million reports share is then still unlikely, and looked out for
SYSTEM = (("/", "dev"), ("/", "proc"))
"""Folders whose files are other ones at every run: what a shell hands over stands there."""


def place_from(folder: Path, path: Path) -> str | None:
    """Where a file stands as seen from a folder, whatever the folder that the command runs in.

    ``None`` for what has no place of its own: standard input, a pipe, or a file that is not there.
    """
    parent = os.path.realpath(path.parent)
    if not is_file(path) or Path(parent).parts[:2] in SYSTEM:
        return None
    whole = os.path.normcase(os.path.join(parent, path.name))  # noqa: PTH118 - a name may hold what `Path` drops
    try:
        place = os.path.relpath(whole, os.path.normcase(os.path.realpath(folder)))
    except ValueError:  # on another drive
        place = whole
    return storable(place.replace(os.sep, "/"))


def is_file(path: Path) -> bool:
    """Whether there is a file of that name; what cannot even be asked for is none."""
    return os.path.isfile(path)  # noqa: PTH113 - `Path.is_file` raises for a name too long


def file_at(folder: Path, place: str) -> Path:
    """The file of a place as seen from a folder."""
    return Path(os.path.realpath(folder), os.fsdecode(unstorable(place)))


def storable(place: str) -> str:
    """A place as text that a database takes: bytes of a name that are no UTF-8 are written as escapes."""
    escaped = place.replace("%", "%25").replace("\\", "%5C")
    return os.fsencode(escaped).decode("utf-8", errors="backslashreplace").replace("\\x", "%")


def unstorable(place: str) -> bytes:
    """The bytes of a place that is stored as text."""
    from urllib.parse import unquote_to_bytes

    return unquote_to_bytes(place)


def key_for(place: str, taken: Container[str]) -> str:
    """A key for the report that is first seen at a place; no other one has it."""
    seeds = (place if number == 1 else f"{place}\n{number}" for number in count(1))
    keys = (hashlib.sha256(seed.encode()).hexdigest()[:KEY_LENGTH] for seed in seeds)
    return next(key for key in keys if key not in taken)
