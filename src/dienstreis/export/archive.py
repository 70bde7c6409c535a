"""An archive as a SQLite database: what a run tells is compared with what is there, and changed in one transaction.

Who reads meanwhile sees the old or the new state, and who writes waits or is waited for, as SQLite sees to it
(https://sqlite.org/lockingv3.html); where nothing has changed, not a byte is written.
"""

import errno
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from dienstreis.errors import Message, Refused
from dienstreis.export import schema, search
from dienstreis.export.changes import Changes
from dienstreis.export.identity import file_at, is_file, key_for, place_from
from dienstreis.export.matching import Incoming, Stored, match
from dienstreis.export.schema import FINGERPRINT, PLACE
from dienstreis.writing import place_of

if TYPE_CHECKING:
    from dienstreis.export.staging import Staging

__all__ = ["PATIENCE", "Archive", "ExportOutcome", "same_ids", "stored_in"]

T = TypeVar("T")
PATIENCE = 30.0
"""How many seconds a database may be in use before it is left alone."""
PAUSE = 250  # milliseconds of it that SQLite waits by itself, when Ctrl-C has to wait too
BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
LOGS = ("-journal", "-wal", "-shm")
"""What SQLite writes beside a database."""


@dataclass(slots=True)
class ExportOutcome:
    """What became of the reports of a run in a database, by their paths."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    held: list[str] = field(default_factory=list)
    """Those that stay as they were, since rows of users' tables hold on to them."""
    foreign: list[str] = field(default_factory=list)
    """The names of ours that something else has in the database."""
    same_id: dict[str, list[str]] = field(default_factory=dict)
    """Reports that have an id in common, and not their text, by that id."""


def stored_in(target: Path, *, waiting: Callable[[], None]) -> list[Stored]:
    """The reports that a database has now: none where it is new, or of a release that did not know whence they come.

    Raises as `Archive` does, also where there can be no database; it does not make one.
    """
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "its folder does not exist")
    if not place_of(target).exists():
        return []
    with Archive(target, waiting=waiting) as archive:
        return archive.stored()


class Archive:
    """A database; use it in a ``with`` statement. Raises `Refused`, `OSError` and `sqlite3.Error`."""

    def __init__(self, target: Path, *, waiting: Callable[[], None]) -> None:
        """``waiting`` is called once, when the database is in use, and this begins to wait."""
        self.path = place_of(target)
        for log in LOGS:
            place_of(self.path.with_name(self.path.name + log))
        self.folder = self.path.parent
        self.is_new = not self.path.exists()
        self.waiting = waiting
        self.deadline: float | None = None
        self.connection = sqlite3.connect(self.path, isolation_level=None, timeout=PAUSE / 1000)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None and self.is_new:
            self.leave_nothing()
        self.connection.close()

    def leave_nothing(self) -> None:
        """Remove the file of a database that has come to nothing, unless somebody else uses it."""
        with suppress(OSError, sqlite3.Error):
            self.connection.execute("begin exclusive")
            if not self.path.stat().st_size:
                self.path.unlink()
            self.connection.rollback()

    def patiently(self, act: Callable[[], T]) -> T:
        """What ``act`` gives, once nobody else uses the database. Raises `Refused` where that takes too long."""
        while True:
            try:
                return act()
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF not in BUSY:  # the code, without what extends it
                    raise
                if self.deadline is None:
                    self.deadline = time.monotonic() + PATIENCE
                    self.waiting()
                elif time.monotonic() > self.deadline:
                    raise Refused(Message("database-in-use", seconds=round(PATIENCE))) from error

    def stored(self) -> list[Stored]:
        """The reports that are there now, as far as their files are known."""

        def look() -> list[Stored]:
            schema.check(self.connection)
            return self.reports() if schema.is_current(self.connection) else []

        return self.patiently(look)

    def reports(self) -> list[Stored]:
        """The reports of a database that is up to date."""
        columns = ("key", "path", "id", "sha256", PLACE, FINGERPRINT)
        found = [
            Stored(*row)
            for row in self.connection.execute(f"select {schema.quoted(columns)} from reports order by rowid")  # noqa: S608
        ]
        taken = {each.place for each in found}
        for index, each in reversed(list(enumerate(found))):  # of an older release, the last is the newest
            if each.fingerprint == schema.UNREAD and each.place is None and each.path:
                place = place_from(self.folder, Path(each.path))
                if place not in taken:
                    found[index] = replace(each, place=place)
                    taken.add(place)
        return found

    @contextmanager
    def changing(self) -> Iterator[Changes]:
        """A transaction, which is taken back where something fails, or nothing has changed."""
        connection = self.connection
        connection.execute("pragma foreign_keys = on")
        self.patiently(lambda: connection.execute("begin immediate"))
        try:
            schema.check(connection)
            mended = schema.bring_up_to_date(connection)
            mended |= search.mend(connection)
            before = connection.total_changes
            yield Changes(connection)
            if mended or connection.total_changes != before:
                self.patiently(connection.commit)
        finally:
            if connection.in_transaction:
                connection.rollback()

    def write(
        self, staging: "Staging", *, left_out: Collection[str], prune: bool, is_current: Callable[[Stored, str], bool]
    ) -> ExportOutcome | list[str]:
        """Write the reports of a run, and tell what became of them.

        Where reports were not read, and the database has changed meanwhile, gives the names of those that have to be,
        and no report is written. ``left_out`` are places of files that are copies, and so not to be there;
        ``is_current`` tells whether a report, by its name, needs not be read for the rows that are stored to be right.
        """
        with self.changing() as changes:
            stored = self.reports()
            told = distinct(staging.reports.values())
            found = match(told, stored, lambda each: self.is_gone(each, left_out))
            unread = [
                each.name
                for each in told
                if not each.is_read and not (each in found and is_current(found[each], each.name))
            ]
            if unread:
                return unread
            outcome = ExportOutcome(
                foreign=[*schema.foreign_views(self.connection), *search.foreign_parts(self.connection)]
            )
            self.put_all(changes, staging, told, found, outcome)
            self.tidy(changes, stored, found, left_out, outcome, prune=prune)
            outcome.same_id = same_ids(self.reports(), {each.name for each in told})
            return outcome

    def is_gone(self, report: Stored, left_out: Collection[str]) -> bool:
        """Whether the file of a report is not there any more, or not to be in the database."""
        return report.place is None or report.place in left_out or not is_file(file_at(self.folder, report.place))

    def put_all(
        self,
        changes: Changes,
        staging: "Staging",
        told: Iterable[Incoming],
        found: dict[Incoming, Stored],
        outcome: ExportOutcome,
    ) -> None:
        """Let each report of a run have its rows."""
        taken = {each.key for each in self.reports()}
        for report in told:
            before = found.get(report)
            key = before.key if before else key_for(report.place or f"-\n{report.sha256}", taken)
            taken.add(key)
            bookkeeping = {PLACE: report.place, FINGERPRINT: report.fingerprint}
            with self.all_or_nothing(report.name, outcome):
                if report.is_read:
                    changed = changes.put(key, staging.rows(report), bookkeeping)
                else:
                    changed = changes.update_report(key, {"path": report.name})
                    changes.update_report(key, {PLACE: report.place})
                (outcome.new if not before else outcome.changed if changed else outcome.same).append(report.name)

    def tidy(
        self,
        changes: Changes,
        stored: Iterable[Stored],
        found: dict[Incoming, Stored],
        left_out: Collection[str],
        outcome: ExportOutcome,
        *,
        prune: bool,
    ) -> None:
        """Remove the reports that are not to be there; those that stay have no file that is another one's now."""
        kept, places = {each.key for each in found.values()}, {each.place for each in found}
        for report in stored:
            if report.key in kept or report.fingerprint is None:
                continue
            if prune or report.place in left_out:
                with self.all_or_nothing(report.path or report.key, outcome):
                    changes.remove(report.key)
                    outcome.removed.append(report.path or report.key)
            elif report.place in places and report.place is not None:
                changes.update_report(report.key, {PLACE: None})

    @contextmanager
    def all_or_nothing(self, name: str, outcome: ExportOutcome) -> Iterator[None]:
        """Let a report stay as it was where rows of users' tables hold on to what it has."""
        self.connection.execute("savepoint report")
        try:
            yield
        except sqlite3.IntegrityError:
            self.connection.execute("rollback to report")
            outcome.held.append(name)
        self.connection.execute("release report")

    def leave_no_traces(self) -> None:
        """Take what rows said before out of the file: SQLite only forgets where it stands."""
        self.patiently(lambda: self.connection.execute("begin immediate"))
        search.rebuild(self.connection)
        self.patiently(self.connection.commit)
        self.patiently(lambda: self.connection.execute("vacuum"))


def distinct(reports: Iterable[Incoming]) -> list[Incoming]:
    """Reports without those that are a file which another one is, by another way to it."""
    by_place = {each.place or each.name: each for each in reversed(list(reports))}
    return list(reversed(by_place.values()))


def same_ids(reports: Iterable[Stored], names: Collection[str]) -> dict[str, list[str]]:
    """Reports that have an id in common, and not their text, where one of them is of this run."""
    by_id: dict[str, list[Stored]] = {}
    for report in reports:
        if report.id is not None:
            by_id.setdefault(report.id, []).append(report)
    return {
        id_: [str(each.path) for each in group]
        for id_, group in by_id.items()
        if len({each.sha256 for each in group}) > 1 and any(each.path in names for each in group)
    }
