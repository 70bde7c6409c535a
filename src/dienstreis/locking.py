"""One run at a time writes the files of a folder, so that what a run reads is what it changes.

The operating system holds the lock, and lets it go when the process ends, however it ends: by `flock` on the folder
itself, which leaves no file behind; on Windows by a hidden file that the system deletes when it is closed.
"""

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from dienstreis.errors import Message, Unwritable

__all__ = ["InUseError", "one_writer"]

PATIENCE = 30.0  # seconds; what a run does meanwhile takes less than one
SOON = 1.0  # seconds after which somebody wonders what is going on
PAUSE = 0.02  # seconds


class InUseError(Unwritable):
    """Another run is writing in the folder, and goes on."""

    def __init__(self) -> None:
        super().__init__(errno.EBUSY, Message("in-use"))


@contextmanager
def one_writer(path: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Be the only run that writes in the folder of ``path``; ``waiting`` is called once where that takes a while.

    Raises `InUseError` where it takes too long. Where the system has no locks, as in some folders of a network, runs
    do not wait for each other.
    """
    descriptor = patiently(path, waiting)
    try:
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def patiently(path: Path, waiting: Callable[[], None]) -> int | None:
    """The lock on the folder of a file as an open descriptor, when it can be had; ``None`` where there is none."""
    begin, told = time.monotonic(), False
    while True:
        try:
            return lock(path)
        except BlockingIOError:
            passed = time.monotonic() - begin
        if passed > PATIENCE:
            raise InUseError
        if passed > SOON and not told:
            waiting()
            told = True
        time.sleep(PAUSE)


if sys.platform == "win32":

    def lock(path: Path) -> int | None:
        """The lock on the folder of a file. Raises `BlockingIOError` where another run has it."""
        place = path.with_name(f".{path.name[:50]}.dienstreis-lock.tmp")
        try:
            return os.open(place, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_TEMPORARY | os.O_NOINHERIT)
        except FileExistsError:
            raise BlockingIOError from None
        except OSError:  # one that is being deleted is there, and closed to all
            if place.exists():
                raise BlockingIOError from None
            return None

else:
    import fcntl

    def lock(path: Path) -> int | None:
        """The lock on the folder of a file. Raises `BlockingIOError` where another run has it."""
        try:
            descriptor = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except OSError:
            return None
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BaseException as error:
            os.close(descriptor)
            if isinstance(error, OSError) and not isinstance(error, BlockingIOError):
                return None
            raise
        return descriptor
