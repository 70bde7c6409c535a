"""Files that are there whole or not at all, and stand where they were asked for."""

import errno
import os
import secrets
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from dienstreis.errors import Message, Unwritable

__all__ = ["ChangedError", "always", "beside", "place_of", "put_in_place", "replace_file", "whole_file"]

NEW_FILE = 0o666  # permissions, of which the user's mask takes away
LONGEST_NAME = 50  # characters of a name that its temporary file takes over: no file system cuts them off


class ChangedError(Unwritable):
    """Somebody else has changed a file since it was read."""

    def __init__(self) -> None:
        super().__init__(errno.EBUSY, Message("changed-meanwhile"))


def place_of(path: Path) -> Path:
    """Where a file is to be written: ``path``, or what it is a link to in the same folder.

    Raises `OSError` for a folder, for a device or a pipe, whose place a file would take for everybody, and for a link
    that leads to another folder, which would be written in unasked.
    """
    if path.is_dir():
        raise Unwritable(errno.EISDIR, Message("a-folder"))
    if path.exists() and not path.is_file():
        raise Unwritable(errno.EINVAL, Message("a-device"))
    target = Path(os.path.realpath(path))  # `Path.resolve` raises something else for a link to itself
    if target.parent != path.parent.resolve():
        raise Unwritable(errno.ELOOP, Message("link-elsewhere", name=path.name, target=str(target)))
    return target


def always() -> bool:
    """That a file is wanted in any case."""
    return True


@contextmanager
def whole_file(path: Path, *, wanted: Callable[[], bool] = always) -> Iterator[TextIO]:
    """A stream to a file that takes the place of ``path`` at the end.

    The file stays as it was where something fails before, or where ``wanted`` then says that there is nothing worth
    writing. Raises `OSError`.
    """
    target = place_of(path)
    with beside(target) as temporary:
        with temporary.open("w", encoding="utf-8", newline="") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if wanted():
            put_in_place(temporary, target)


def replace_file(path: Path, data: bytes, *, expected: bytes | None = None) -> None:
    """Write a file anew, whole or not at all.

    Raises `OSError`, and `ChangedError` among them where the file does not hold what is ``expected``: nothing for one
    that is not there, anything for ``None``.
    """
    target = place_of(path)
    with beside(target) as temporary:
        with temporary.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if expected is not None and expected != (target.read_bytes() if target.exists() else b""):
            raise ChangedError
        put_in_place(temporary, target)


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """An empty, hidden file beside ``target``, as private as that one, and gone at the end.

    Only a process that is killed leaves it behind.
    """
    temporary = target.with_name(f".{target.name[:LONGEST_NAME]}.dienstreis-{secrets.token_hex(8)}.tmp")
    permissions = stat.S_IMODE(target.stat().st_mode) if target.exists() else NEW_FILE
    try:
        temporary.touch(permissions, exist_ok=False)
        if target.exists():
            copy_attributes(target, temporary)  # before anything private is written: they say who may read it
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def put_in_place(temporary: Path, target: Path) -> None:
    """Let a file take the place of another one, with its attributes, and its owner where that is allowed."""
    if target.exists():
        before = target.stat()
        if hasattr(os, "chown"):
            with suppress(OSError):
                os.chown(temporary, before.st_uid, before.st_gid)
        copy_attributes(target, temporary)
    temporary.replace(target)


def copy_attributes(source: Path, target: Path) -> None:
    """Give a file the permissions, extended attributes and access control list of another.

    What the system does not let it have is passed over.
    """
    if sys.platform == "linux":
        copy_extended_attributes(source, target)
    elif sys.platform == "darwin":
        copy_with_system(source, target)
    target.chmod(stat.S_IMODE(source.stat().st_mode))


if sys.platform == "linux":

    def copy_extended_attributes(source: Path, target: Path) -> None:
        """Give a file the extended attributes of another, POSIX access control lists among them, and no others.

        What a folder gives to each new file is no attribute of one that was there before.
        """
        with suppress(OSError):
            names = os.listxattr(source)
            for name in {*os.listxattr(target)}.difference(names):
                with suppress(OSError):
                    os.removexattr(target, name)
            for name in names:
                with suppress(OSError):
                    os.setxattr(target, name, os.getxattr(source, name))


if sys.platform == "darwin":

    def copy_with_system(source: Path, target: Path) -> None:
        """Give a file the extended attributes and the access control list of another, by ``copyfile(3)``."""
        import ctypes

        access_control_list, extended_attributes = 1 << 0, 1 << 2  # COPYFILE_ACL and COPYFILE_XATTR of <copyfile.h>
        flags = ctypes.c_uint32(access_control_list | extended_attributes)
        ctypes.CDLL(None).copyfile(os.fsencode(source), os.fsencode(target), None, flags)
