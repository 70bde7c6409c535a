"""Time and memory of two pieces of work, measured in turns, so that what else the machine does burdens both."""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

__all__ = ["Comparison", "Process", "answer", "compare", "run"]

ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
"""That of a user: modules are compiled once, and found where they are installed."""
DISCARD = subprocess.DEVNULL
MEGABYTE = 1024  # kilobytes, which `getrusage` counts in on Linux


@dataclass(frozen=True)
class Process:
    """What a process took."""

    seconds: float
    """From its start to its end."""
    peak: float
    """The most memory that it held at once, in MB: its own and that of its largest child."""


@dataclass(frozen=True)
class Comparison:
    """Two pieces of work side by side, in medians of several measurements, in ``unit``."""

    what: str
    """What is compared to what."""
    ours: float
    theirs: float
    unit: str
    target: str
    """What the ratio should be, in words."""

    @property
    def ratio(self) -> float:
        """How many times theirs ours takes."""
        return self.ours / self.theirs


def compare(ours: Callable[[], float], theirs: Callable[[], float], times: int) -> tuple[float, float]:
    """The medians of what two measurements give, each done ``times`` times, in turns, after one that does not count."""
    ours()
    theirs()
    pairs = [(ours(), theirs()) for _ in range(times)]
    return median(one for one, _ in pairs), median(other for _, other in pairs)


def run(command: Sequence[str | Path], *, status: Sequence[int] = (0,)) -> Process:
    """Run a command to its end, without its output. Raises `RuntimeError` where it ends with none of ``status``."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdin=DISCARD, stdout=DISCARD, stderr=DISCARD, env=ENVIRONMENT)
    _, ended, used = os.wait4(process.pid, 0)
    took = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(ended)
    if process.returncode not in status:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return Process(took, peak_of(used))


def answer(command: Sequence[str | Path], question: str = "") -> str:
    """What a command prints where this is given on its standard input."""
    asked = subprocess.run(command, input=question, stdout=subprocess.PIPE, check=True, text=True, env=ENVIRONMENT)
    return asked.stdout


def peak_of(used: resource.struct_rusage) -> float:
    """The most memory that a process held at once, in MB; macOS counts it in bytes."""
    return used.ru_maxrss / (MEGABYTE if sys.platform != "darwin" else MEGABYTE * MEGABYTE)
