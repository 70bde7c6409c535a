"""Paths that stand in a file instead of on the command line, which holds only so many."""

import codecs
import os
import re
from collections.abc import Iterator, Sequence

from dienstreis.cli.contents import MEGABYTE, STANDARD_INPUT, read_bytes
from dienstreis.errors import Message, Refused, reason_of
from dienstreis.text.source import Unreadable, Why

__all__ = ["LIST", "ListError", "named"]

LIST = "@"
"""What stands before the name of a list among the arguments."""
# Characters that a name can hold but never does: they tell that a file is no list.
NO_LIST = re.compile(r"[\x01-\x08\x0b-\x1f\x7f]")


class ListError(Refused):
    """A list that cannot be used, and why."""


def named(arguments: Sequence[str], files_from: Sequence[str], most: int) -> list[str]:
    """The paths among ``arguments``, and those in the lists among them and in those of ``files_from``.

    Raises `ListError`, also for a list of more than ``most`` bytes: devices have no end.
    """
    lists = [argument.removeprefix(LIST) for argument in arguments if argument.startswith(LIST)] + [*files_from]
    paths = [argument for argument in arguments if not argument.startswith(LIST)]
    for each in lists:
        paths += paths_in(each, most)
    if STANDARD_INPUT in lists and STANDARD_INPUT in paths:
        raise ListError(Message("standard-input-twice"))
    return paths


def paths_in(path: str, most: int) -> Iterator[str]:
    """The paths in a list: one a line, or one before each NUL, as ``find -print0`` writes them."""
    text = text_of(read_list(path, most))
    lines = text.split("\0") if "\0" in text else [line.removesuffix("\r") for line in text.split("\n")]
    for line in lines:
        if NO_LIST.search(line):
            raise ListError(Message("no-list", path=path))
        if line.strip():
            yield line


def read_list(path: str, most: int) -> bytes:
    """The bytes of a list. Raises `ListError`."""
    try:
        return read_bytes(path, most)
    except OSError as error:
        named = path or Message("nameless-list")
        raise ListError(Message("list-unreadable", path=named, reason=reason_of(error))) from error
    except Unreadable as problem:
        if problem.why != Why.TOO_LARGE:
            raise ListError(Message("endless-list", path=path)) from None
        raise ListError(Message("list-too-large", path=path, size=most / MEGABYTE)) from None


def text_of(data: bytes) -> str:
    """The text of a list: names are bytes where the system has them so, and PowerShell writes UTF-16."""
    for mark in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        if data.startswith(mark):
            return data.decode("utf-16", errors="replace")
    return os.fsdecode(data.removeprefix(codecs.BOM_UTF8))
