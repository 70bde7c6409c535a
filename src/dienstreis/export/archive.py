"""An archive as a SQLite database, through the extra ``sqlite``.

A run writes a copy of the database, which takes its place when all is well: a run that is stopped leaves the database
as it was. Keys come from the reports' ids, so that an edited or renamed file replaces its own rows.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from dienstreis.export.tables import TABLES, Table
from dienstreis.export.views import VIEWS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dienstreis.export.rows import Row

__all__ = ["LIBRARY", "Archive", "Keys", "metadata"]

LIBRARY = "sqlite_utils"
"""The module that it cannot do without."""
SEARCHED = {"sections": ("title", "text"), "follow_ups": ("text", "owner")}
"""The columns that can be searched as full text."""


class Keys:
    """What names reports: their ids, else their paths; others of the same id are numbered in the order of the run."""

    def __init__(self) -> None:
        self.given: dict[str, int] = {}

    def of(self, id_: str | None, path: str) -> str:
        """The key of the next report."""
        name = id_ or path
        self.given[name] = self.given.get(name, 0) + 1
        return name if self.given[name] == 1 else f"{name}~{self.given[name]}"


class Archive:
    """A database that is being written; use it in a ``with`` statement."""

    def __init__(self, target: Path, temporary: Path) -> None:
        """``temporary`` is where the copy stands until it is whole; whoever gives its name puts it in its place."""
        from sqlite_utils import Database

        self.connection = sqlite3.connect(temporary)
        if target.exists():
            with closing(sqlite3.connect(target)) as before:
                before.execute("pragma journal_mode = delete")  # a log left beside the new file would spoil it
                before.backup(self.connection)
        self.database: Database = Database(self.connection)
        self.seen: set[str] = set()

    def __enter__(self) -> Self:
        self.connection.execute("pragma foreign_keys = on")
        for table in TABLES:
            self.create(table)
        for view in VIEWS:
            self.database.create_view(view.name, view.query.strip(), replace=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.connection.commit()
        self.connection.close()

    def create(self, table: Table) -> None:
        """Make a table where there is none, with its keys, its references and its indexes."""
        if table.name in self.database.table_names():
            return
        columns = ",\n  ".join(f'"{column.name}" {sql_type(column.type)}' for column in table.columns)
        keys = f"primary key ({quoted(table.key)})"
        references = [
            f'foreign key ({quoted(here)}) references "{other}" ({quoted(there)}) on delete cascade'
            for here, other, there in table.references
        ]
        lines = ",\n  ".join([columns, keys, *references])
        self.connection.execute(f'create table "{table.name}" (\n  {lines}\n)')
        if table.name in SEARCHED:
            self.database.table(table.name).enable_fts(SEARCHED[table.name], create_triggers=True, tokenize="unicode61")

    def put(self, key: str, rows: "Mapping[str, Sequence[Row]]") -> None:
        """Let the rows of a report take the place of those that it had."""
        self.remove(key)
        self.seen.add(key)
        for table in TABLES:
            self.insert(table, rows[table.name])

    def insert(self, table: Table, rows: "Sequence[Row]") -> None:
        """Add rows to a table."""
        names = [column.name for column in table.columns]
        marks = ", ".join(f":{name}" for name in names)
        self.connection.executemany(f'insert into "{table.name}" ({quoted(names)}) values ({marks})', rows)  # noqa: S608

    def remove(self, key: str) -> None:
        """Remove a report, and with it all of its rows."""
        self.connection.execute("delete from reports where key = ?", (key,))

    def prune(self) -> int:
        """Remove the reports that this run has not put in, and tell how many those were."""
        stored = {key for (key,) in self.connection.execute("select key from reports")}
        for key in stored - self.seen:
            self.remove(key)
        return len(stored - self.seen)

    def leave_no_traces(self) -> None:
        """Take what rows said before out of the file: SQLite only forgets where it stands."""
        for table in SEARCHED:
            self.database.table(table).rebuild_fts()
        self.connection.commit()
        self.connection.execute("vacuum")


def sql_type(name: str) -> str:
    """What SQLite calls a type."""
    return {"text": "text", "date": "text", "integer": "integer", "number": "float"}[name]


def quoted(names: "Sequence[str] | tuple[str, ...]") -> str:
    """Names of columns, quoted and in a row."""
    return ", ".join(f'"{name}"' for name in names)


def metadata(name: str) -> dict[str, Any]:
    """What Datasette shows of the database of a name: titles, descriptions, sort orders and facets."""
    tables: dict[str, Any] = {
        table.name: {
            "title": table.title,
            "description": table.description,
            "columns": {column.name: column.description for column in table.columns},
        }
        for table in TABLES
    }
    tables["reports"] |= {"sort_desc": "start", "label_column": "title", "facets": ["organisation", "document_type"]}
    tables["follow_ups"] |= {"sort": "due_until", "facets": ["kind", "status"]}
    tables["people"] |= {"facets": ["capacity"]}
    tables["findings"] |= {"facets": ["severity", "name"]}
    views = {view.name: {"title": view.title, "description": view.description} for view in VIEWS}
    return {"title": "Dienstreizen", "databases": {name: {"tables": tables | views}}}
