"""A terminal of a size, for a command that is a process of its own."""

import os
import struct
import subprocess
import sys
from collections.abc import Sequence

import pytest

__all__ = ["needs_terminals", "shown_on_terminal"]

needs_terminals = pytest.mark.skipif(sys.platform == "win32", reason="a terminal without a window is POSIX's")
PATIENCE = 60.0  # seconds
OWN = ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "COLORTERM", "TTY_COMPATIBLE", "TTY_INTERACTIVE", "TERM")
EXTENT = 65536  # bytes that are read at once


def shown_on_terminal(command: Sequence[str], columns: int, term: str = "xterm-256color", **environment: str) -> str:
    """All that a command writes, on both streams, to a terminal of so many columns; lines end with a line feed."""
    import fcntl
    import pty
    import termios

    ours, its_own = pty.openpty()
    fcntl.ioctl(its_own, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    inherited = {name: value for name, value in os.environ.items() if name not in OWN}
    process = subprocess.Popen(
        [sys.executable, *command],
        stdin=subprocess.DEVNULL,
        stdout=its_own,
        stderr=its_own,
        env=inherited | {"TERM": term, "LC_ALL": "C.UTF-8"} | environment,
    )
    os.close(its_own)
    written = bytearray()
    try:
        while data := read(ours):
            written += data
    finally:
        os.close(ours)
        process.wait(timeout=PATIENCE)
    return written.decode().replace("\r\n", "\n")


def read(terminal: int) -> bytes:
    """What is written next; nothing when all who could write are gone."""
    try:
        return os.read(terminal, EXTENT)
    except OSError:  # how Linux says so
        return b""
