"""How the time that some work takes grows with the length of its text."""

import time
from collections.abc import Callable
from itertools import pairwise

__all__ = ["grows_evenly"]

SHORT = 0.02  # seconds below which a measurement says nothing
ATTEMPTS = 6
LENGTHS = (2_000, 8_000, 32_000)


def grows_evenly(
    work: Callable[[str], object], unit: str | Callable[[int], str], lengths: tuple[int, ...] = LENGTHS
) -> bool:
    """Whether each text of four times the length takes about four times as long; sixteen times would be its square.

    A text is a unit again and again, or what a function makes of about a length.

    What else the machine does can lengthen any measurement, and does so less often each time: the shortest one counts.
    """
    if isinstance(unit, str):
        texts = [(unit * (length // len(unit) + 1))[:length] for length in lengths]
    else:
        texts = [unit(length) for length in lengths]
    return all(in_proportion(work, shorter, longer) for shorter, longer in pairwise(texts))


def in_proportion(work: Callable[[str], object], shorter: str, longer: str) -> bool:
    """Whether the longer text takes at most twice the share of the time that its length explains."""
    allowed = 2 * len(longer) / len(shorter)
    before = after = float("inf")
    for _ in range(ATTEMPTS):
        before, after = min(before, seconds(work, shorter)), min(after, seconds(work, longer))
        if after <= max(SHORT, allowed * before):
            return True
    return False


def seconds(work: Callable[[str], object], text: str) -> float:
    """Processor time that a text takes, which programs beside this one lengthen less than they lengthen the clock's."""
    start = time.process_time()
    work(text)
    return time.process_time() - start
