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


def watched(items: Iterable[T], total: int) -> Iterator[T]:
    """The items, with a bar on standard error while they are worked on, if that is a terminal and takes a while."""
    began = time.monotonic()
    bar: Progress | None = None
    try:
        for done, item in enumerate(items):
            if bar is None and time.monotonic() - began > PATIENCE and sys.stderr.isatty():
                bar = bar_on_standard_error()
                bar.add_task("", total=total)
            if bar is not None:
                bar.update(bar.task_ids[0], completed=done)
            yield item
    finally:
        if bar is not None:
            bar.stop()


def bar_on_standard_error() -> "Progress":
    """A bar that has begun, and leaves nothing behind."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bar = Progress(*columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False)
    bar.start()
    return bar
