"""The bytes of an input, whatever it is: a file, standard input, a pipe; what would never come to an end is refused."""

import errno
import os
import select
import stat
import sys
import time
from collections.abc import Callable
from typing import BinaryIO, TextIO

from dienstreis.text.source import Unreadable, Why

__all__ = ["MEGABYTE", "STANDARD_INPUT", "read_bytes", "read_standard_input"]

STANDARD_INPUT = "-"
MEGABYTE = 1_000_000  # bytes
PIECE = 1_048_576  # bytes that are read at a time
PATIENCE = 5.0  # seconds that a named pipe may keep silent while somebody holds it open

Wait = Callable[[int], None]
"""Waits until there is something to be read from a descriptor. Raises `Unreadable` where that takes too long."""


def read_bytes(path: str, most: int) -> bytes:
    """The bytes of a file or of standard input.

    Raises `OSError`, and `Unreadable` for more than ``most``, for a device, and for what keeps silent for ever.
    """
    if path == STANDARD_INPUT:
        return read_standard_input(most)
    if not path:
        raise FileNotFoundError(errno.ENOENT, "no name")
    kind = os.stat(path).st_mode  # noqa: PTH116 - `Path` takes "" for "."
    if stat.S_ISCHR(kind) or stat.S_ISBLK(kind) or stat.S_ISSOCK(kind):
        raise Unreadable(Why.DEVICE)  # not even opened, which has an effect on some of them
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        return read_all(
            descriptor, most, when_silent=wait_for_pipe(path, descriptor) if stat.S_ISFIFO(kind) else refuse
        )
    finally:
        os.close(descriptor)


def read_standard_input(most: int, timeout: float | None = None) -> bytes:
    """The bytes of standard input. Raises as `read_bytes` does, also where they take more than ``timeout`` seconds."""
    stream: TextIO | None = sys.stdin  # None where it was closed before Python began
    if stream is None:
        raise OSError(errno.EBADF, "standard input is closed")
    if timeout is not None and (descriptor := descriptor_of(stream.buffer)) is not None:
        return read_all(descriptor, most, first=wait_until(time.monotonic() + timeout, Why.TIMEOUT))
    return not_more(stream.buffer.read(most + 1), most)


def descriptor_of(stream: BinaryIO) -> int | None:
    """The descriptor of a stream, if there is one that can be waited for."""
    if sys.platform == "win32":  # where only sockets can
        return None
    try:
        return stream.fileno()
    except OSError:  # somebody has put other bytes in its place
        return None


def at_once(_descriptor: int) -> None:
    """Wait for nothing."""


def refuse(_descriptor: int) -> None:
    """Wait for nothing that a file has not yet: messages of a kernel look like one, and there are always more."""
    raise Unreadable(Why.DEVICE)


def read_all(descriptor: int, most: int, *, first: Wait = at_once, when_silent: Wait = refuse) -> bytes:
    """What can be read, to its end, waiting ``first`` before each piece, and where there is none yet.

    Raises `OSError` and `Unreadable`.
    """
    data = bytearray()
    while len(data) <= most:
        first(descriptor)
        try:
            piece = os.read(descriptor, min(PIECE, most + 1 - len(data)))
        except BlockingIOError:
            when_silent(descriptor)
            continue
        if not piece:
            break
        data += piece
    return not_more(bytes(data), most)


def not_more(data: bytes, most: int) -> bytes:
    """What was read. Raises `Unreadable` for more than ``most`` bytes."""
    if len(data) > most:
        raise Unreadable(Why.TOO_LARGE)
    return data


def wait_for_pipe(path: str, descriptor: int) -> Wait:
    """How to wait for a pipe: one that whoever gave the command has made (``<(...)``) may take its time."""
    if has_place(path):
        return wait_for_next
    os.set_blocking(descriptor, True)
    return refuse


def wait_for_next(descriptor: int) -> None:
    """Wait for the next bytes of a pipe."""
    wait_until(time.monotonic() + PATIENCE, Why.SILENT)(descriptor)


def has_place(path: str) -> bool:
    """Whether a pipe stands in a folder, where anybody may write into it, or nobody."""
    return os.path.exists(os.path.realpath(path))  # noqa: PTH110 - see `read_bytes`


def wait_until(deadline: float, why: Why) -> Wait:
    """Waiting until a moment of `time.monotonic`; ``why`` is what is told after it."""

    def wait(descriptor: int) -> None:
        ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            raise Unreadable(why)

    return wait
