"""How the time that some work takes grows with the length of its text."""

import time
from collections.abc import Callable

__all__ = ["grows_evenly"]

SHORT = 0.02  # seconds below which a measurement says nothing
ATTEMPTS = 6
TIMES = 16
"""How much longer the longer text is: far enough apart that a small part that grows faster shows."""


def grows_evenly(work: Callable[[str], object], unit: str | Callable[[int], str], length: int = 32_000) -> bool:
    """Whether a text of this length takes at most twice what sixteen times a sixteenth of it takes.

    A text is a unit again and again, or what a function makes of about a length.

    The longer one comes first, so that what is only done once makes no short text slow. What else the machine does can
    lengthen any measurement, and does so less often each time: the shortest one counts.
    """
    longer, shorter = (text_of(unit, each) for each in (length, length // TIMES))
    allowed = 2 * len(longer) / len(shorter)
    before = after = float("inf")
    for _ in range(ATTEMPTS):
        after = min(after, seconds(work, longer))
        if after <= SHORT:
            return True
        before = min(before, seconds(work, shorter))
        if after <= allowed * before:
            return True
    return False


def text_of(unit: str | Callable[[int], str], length: int) -> str:
    """A text of about a length."""
    return (unit * (length // len(unit) + 1))[:length] if isinstance(unit, str) else unit(length)


def seconds(work: Callable[[str], object], text: str) -> float:
    """Processor time that a text takes, which programs beside this one lengthen less than they lengthen the clock's."""
    start = time.process_time()
    work(text)
    return time.process_time() - start
