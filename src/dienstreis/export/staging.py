"""Rows that wait until the database is locked, which should be for a moment only, while reading reports takes long."""

import json
import sqlite3
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dienstreis.export.matching import Incoming
    from dienstreis.export.rows import Rows

__all__ = ["Staging"]


class Staging:
    """The reports of a run, with their rows in a temporary file that SQLite removes by itself.

    Use it in a ``with`` statement.
    """

    def __init__(self) -> None:
        self.connection = sqlite3.connect("", isolation_level=None)
        self.connection.execute("pragma journal_mode = off")
        self.connection.execute("create table staged (name text primary key, rows text)")
        self.reports: dict[str, Incoming] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.connection.close()

    def put(self, report: "Incoming", rows: "Rows | None") -> None:
        """Add a report, or let it take the place of one of the same name; ``rows`` are there if it was read."""
        self.reports[report.name] = report
        if rows is not None:
            data = json.dumps({name: list(listed) for name, listed in rows.items()}, ensure_ascii=False)
            self.connection.execute("insert or replace into staged values (?, ?)", (report.name, data))

    def rows(self, report: "Incoming") -> "Rows":
        """The rows of a report that was read."""
        ((data,),) = self.connection.execute("select rows from staged where name = ?", (report.name,))
        rows: Rows = json.loads(data)
        return rows

    def drop(self, names: "Iterable[str]") -> None:
        """Leave out reports again, by their paths."""
        for name in names:
            del self.reports[name]
