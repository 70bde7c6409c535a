"""How far a run is, on a terminal, where it takes long enough to wonder."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

__all__ = ["watched"]

T = TypeVar("T")
PATIENCE = 1.0  # seconds before a bar is shown
PAUSE = 0.1  # seconds between two looks of the bar


def watched(results: Iterable[T], total: int) -> Iterator[T]:
    """The results, with a bar on standard error while they come in, if that is a terminal and takes a while."""
    due = time.monotonic() + PATIENCE
    bar: Progress | None = None
    try:
        for done, result in enumerate(results, 1):
            if time.monotonic() >= due and sys.stderr.isatty():
                due = time.monotonic() + PAUSE
                bar = bar or bar_on_standard_error(total)
                bar.update(bar.task_ids[0], completed=done, refresh=True)
            yield result
    finally:
        if bar is not None:
            bar.stop()


def bar_on_standard_error(total: int) -> "Progress":
    """A bar that has begun, and leaves nothing behind; it has no thread, with which no process can be copied safely."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    bar = Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        auto_refresh=False,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    bar.add_task("", total=total)
    bar.start()
    return bar
