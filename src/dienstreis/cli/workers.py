"""Processes that work beside this one, so that what makes one of them die or hang costs that piece of work only."""

import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

from dienstreis.cli.interruption import SIGNALS, allow_signals, undisturbed
from dienstreis.text.source import Why

__all__ = ["METHOD", "in_order"]

Item = TypeVar("Item")
Answer = TypeVar("Answer")

METHOD = "fork" if sys.platform == "linux" else "spawn"
"""How processes are started: a fork knows all that this one knows; elsewhere it is not safe, or not there."""
AT_HAND = 2  # items that a worker holds: the one that it works on, and the next, so that it need not wait
WINDOW = 64  # items a worker that may be done before it is their turn: what bounds the memory


def in_order(
    work: Callable[[Item], Answer], items: Sequence[Item], jobs: int, timeout: float | None = None
) -> Iterator[Answer | Why]:
    """What ``work`` makes of each item, in their order, by ``jobs`` processes; why not, where one died or was late.

    ``timeout`` is in seconds, for one item. ``work`` must not raise, and it, items and answers can be pickled.
    """
    pool = Pool(work, items, jobs, timeout)
    try:
        for turn in range(len(items)):
            while turn not in pool.answers:
                pool.advance(turn)
            yield pool.answers.pop(turn)
    finally:
        pool.stop()


class Worker(Generic[Item, Answer]):
    """A process, and the items that it holds."""

    def __init__(self, work: Callable[[Item], Answer], others: "Iterable[Worker[Item, Answer]]") -> None:
        context = get_context(METHOD)
        self.connection, its_own = context.Pipe()
        inherited = [self.connection, *(other.connection for other in others)] if METHOD == "fork" else []
        arguments = (work, its_own, inherited)
        if METHOD == "spawn" and sys.platform != "win32":
            resource_tracker.ensure_running()  # its start, which belongs to the first spawn, would let signals through
        with undisturbed():  # it begins with signals held back, and lets through those that are for it
            self.process = context.Process(target=serve, args=arguments, daemon=True)  # type: ignore[attr-defined]
            self.process.start()
        its_own.close()
        self.held: deque[int] = deque()
        self.since: float | None = None
        """When it began with the item that it works on; ``None`` before it is ready for the first."""

    def give(self, index: int, item: Item) -> bool:
        """Give it an item to work on; whether it could still take it."""
        try:
            self.connection.send(item)
        except OSError:
            return False
        if not self.held and self.since is not None:
            self.since = time.monotonic()
        self.held.append(index)
        return True

    def end(self) -> None:
        """End the process, whatever it does."""
        self.process.kill()
        self.process.join()
        self.connection.close()


def serve(
    work: Callable[[Item], Answer],
    connection: "Connection[Answer | None, Item]",
    inherited: "Iterable[Connection[Any, Any]]",
) -> None:
    """Work on items until there are none; to stop is up to the process that gives them.

    It is gone when nobody has the other ends of the connections any more, and so they are not kept here.
    """
    for end in inherited:
        end.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    allow_signals(SIGNALS)
    try:
        connection.send(None)
        while True:
            connection.send(work(connection.recv()))
    except (EOFError, OSError):
        return


class Pool(Generic[Item, Answer]):
    """Workers, and the items that are waiting, in hand, and answered."""

    def __init__(self, work: Callable[[Item], Answer], items: Sequence[Item], jobs: int, timeout: float | None) -> None:
        self.work, self.items, self.jobs, self.timeout = work, items, jobs, timeout
        self.waiting = deque(range(len(items)))
        self.workers: list[Worker[Item, Answer]] = []
        self.answers: dict[int, Answer | Why] = {}

    def advance(self, turn: int) -> None:
        """Hand out items, those of ``turn`` first, and wait until something comes back or is late."""
        self.hand_out(turn + WINDOW * self.jobs)
        speaking = wait([worker.connection for worker in self.workers], self.patience())
        for worker in list(self.workers):
            if worker.connection in speaking:
                self.hear(worker)
            elif self.is_late(worker):
                self.lose(worker, Why.TIMEOUT)

    def hand_out(self, limit: int) -> None:
        """Give the workers what they can hold, of the items before ``limit``."""
        while self.waiting and self.waiting[0] < limit:
            worker = self.free_worker()
            if worker is None:
                return
            if not worker.give(self.waiting[0], self.items[self.waiting[0]]):
                return  # it is gone, and what it said before will be heard first
            self.waiting.popleft()

    def free_worker(self) -> Worker[Item, Answer] | None:
        """A worker that can hold another item, idle ones and new ones first."""
        freest = min(self.workers, key=lambda worker: len(worker.held), default=None)
        if len(self.workers) < self.jobs and (freest is None or freest.held):
            freest = self.new_worker() or freest
        return freest if freest and len(freest.held) < AT_HAND else None

    def new_worker(self) -> Worker[Item, Answer] | None:
        """Another worker; where the system allows no more of them, those that there are must do."""
        try:
            worker = Worker(self.work, self.workers)
        except OSError:
            if not self.workers:
                raise
            self.jobs = len(self.workers)
            return None
        self.workers.append(worker)
        return worker

    def hear(self, worker: Worker[Item, Answer]) -> None:
        """Take what a worker says: first that it is ready, then its answers."""
        try:
            answer = worker.connection.recv()
        except (EOFError, OSError):
            self.lose(worker, Why.CRASH)
            return
        if worker.since is not None:
            self.answers[worker.held.popleft()] = answer
        worker.since = time.monotonic()

    def lose(self, worker: Worker[Item, Answer], why: Why) -> None:
        """Do without a worker: what it worked on will not come, and what it held besides is for another one."""
        self.workers.remove(worker)
        worker.end()
        if worker.held:
            self.answers[worker.held.popleft()] = why
        self.waiting.extendleft(reversed(worker.held))

    def deadline(self, worker: Worker[Item, Answer]) -> float | None:
        """When a worker is late; ``None`` where it never is."""
        if self.timeout is None or worker.since is None or not worker.held:
            return None
        return worker.since + self.timeout

    def is_late(self, worker: Worker[Item, Answer]) -> bool:
        """Whether a worker takes too long."""
        deadline = self.deadline(worker)
        return deadline is not None and deadline <= time.monotonic()

    def patience(self) -> float | None:
        """How long it may be before a worker is late; ``None`` for ever."""
        deadlines = [deadline for worker in self.workers if (deadline := self.deadline(worker)) is not None]
        return max(0.0, min(deadlines) - time.monotonic()) if deadlines else None

    def stop(self) -> None:
        """End all workers."""
        while self.workers:
            self.workers.pop().end()
