"""Ctrl-C, and other ways to ask the command to stop: at once, but never within a line of output."""

import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

__all__ = ["SIGNALS", "Stopped", "allow_signals", "end_early", "listen", "undisturbed"]

SIGNALS = frozenset({signal.SIGINT, signal.SIGTERM})


class Stopped(BaseException):
    """Someone asks the command to stop; libraries on the way have answers of their own to a ``KeyboardInterrupt``."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.status = 128 + number
        """The exit status that shells give to a command that a signal ended."""


def listen() -> None:
    """Let signals raise `Stopped`, those that whoever started the command has not switched off."""
    for number in SIGNALS:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, stop)


def stop(number: int, _frame: FrameType | None) -> None:
    """Stop, once: what is cleaned up on the way is not interrupted again."""
    for each in SIGNALS:
        signal.signal(each, signal.SIG_IGN)
    raise Stopped(number)


def end_early(stopped: Stopped) -> NoReturn:
    """End the command that someone asked to stop, with all lines that it has written."""
    from dienstreis.cli.language import spoken
    from dienstreis.cli.messages import silence, tell
    from dienstreis.vocabulary.interface import PHRASES

    tell(PHRASES["stopped"][spoken()])
    try:
        sys.stdout.flush()
    except OSError:
        silence(sys.stdout)
    sys.exit(stopped.status)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Hold signals back, here and in processes that are started within; what comes meanwhile counts afterwards."""
    if sys.platform == "win32":  # where Ctrl-C interrupts no system call
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def allow_signals(signals: Iterable[signal.Signals]) -> None:
    """Let signals through that were held back."""
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, signals)
