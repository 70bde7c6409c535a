"""How far a run is, on a terminal, where it takes long enough to wonder."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, TypeVar

from dienstreis.cli.interruption import undisturbed
from dienstreis.output.terminal import is_dumb

if TYPE_CHECKING:
    from rich.progress import Progress

__all__ = ["give_way", "watched"]

T = TypeVar("T")
PATIENCE = 1.0  # seconds before a bar is shown
PAUSE = 0.1  # seconds between two looks of the bar
STANDING: "Final[list[Progress]]" = []
"""The bar that stands on the terminal now, if there is one."""


def watched(results: Iterable[T], total: int) -> Iterator[T]:
    """The results, with a bar on standard error while more are to come, if that is a terminal and takes a while."""
    due = time.monotonic() + PATIENCE
    bar: Progress | None = None
    try:
        for done, result in enumerate(results, 1):
            if done < total and time.monotonic() >= due and sys.stderr.isatty() and not is_dumb():
                due = time.monotonic() + PAUSE
                bar = bar or bar_on_standard_error(total)
                show(bar, done)
            yield result
    finally:
        give_way()


def give_way() -> None:
    """Take away the bar that stands on the terminal: whatever else is written there needs a line of its own."""
    while STANDING:
        STANDING.pop().stop()


def show(bar: "Progress", done: int) -> None:
    """Let a bar stand on the terminal, and tell how many are done."""
    with undisturbed():
        STANDING.clear()  # it need not give way to itself
        bar.update(bar.task_ids[0], completed=done)
        bar.start()
        bar.refresh()
        STANDING.append(bar)


def bar_on_standard_error(total: int) -> "Progress":
    """A bar that leaves nothing behind; it has no thread, with which no process can be copied safely."""
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
    return bar
