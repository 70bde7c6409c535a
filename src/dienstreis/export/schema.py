"""What a database holds besides its rows: tables, views and the version of them all, made or brought up to date.

SQLite keeps the version as ``user_version``; it is 0 in a new database, and in those of the release that had none.
"""

import re
import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from dienstreis.errors import Message, Refused
from dienstreis.export.tables import TABLES, Column, ExportTable
from dienstreis.export.views import VIEWS, View

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "BOOKKEEPING",
    "FINGERPRINT",
    "PLACE",
    "UNREAD",
    "VERSION",
    "bring_up_to_date",
    "check",
    "columns_of",
    "foreign_views",
    "is_current",
    "quoted",
    "same_sql",
]

VERSION: Final = 1
"""The version of the tables, which grows when a database has to be brought up to date."""
PLACE: Final = "_place"
FINGERPRINT: Final = "_fingerprint"
UNREAD: Final = ""
"""The fingerprint of a report whose rows are not what they would be now."""
BOOKKEEPING: Final = (
    Column(PLACE, "text", "Where the file of the report stands, from the folder of the database: for the next export."),
    Column(FINGERPRINT, "text", "What the rows of the report were read with, and when: for the next export."),
)
"""The columns of `reports` that only the next export needs; a data package has none."""
SQL_TYPES: Final = {"text": "text", "date": "text", "integer": "integer", "number": "float"}
NOISE = re.compile(r'[\s"`;\[\]]+')


def check(connection: sqlite3.Connection) -> None:
    """Raise `Refused` for a database of a newer release, or with something else under the name of a table."""
    version = version_of(connection)
    if version > VERSION:
        raise Refused(Message("newer-database", version=version, known=VERSION))
    kinds = dict(connection.execute("select name, type from sqlite_master where type in ('table', 'view')"))
    for table in TABLES:
        if table.name in kinds and not (kinds[table.name] == "table" and is_ours(connection, table)):
            raise Refused(Message("foreign-table", name=table.name))


def version_of(connection: sqlite3.Connection) -> int:
    """The version that a database says that it has."""
    ((version,),) = connection.execute("pragma user_version")
    return int(version)


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether a database says which files its reports come from."""
    return {PLACE, FINGERPRINT} <= set(columns_of(connection, TABLES[0].name))


def is_ours(connection: sqlite3.Connection, table: ExportTable) -> bool:
    """Whether a table has the key of ours, and most of its columns: a release may have had a few less."""
    found = columns_of(connection, table.name)
    key = tuple(sorted((name for name, place in found.items() if place), key=found.__getitem__))
    known = [column.name for column in table.columns if column.name in found]
    return key == table.key and 2 * len(known) > len(table.columns)


def columns_of(connection: sqlite3.Connection, table: str) -> dict[str, int]:
    """The columns of a table, each with its place in the primary key, from 1; 0 for one that is not part of it."""
    return {row[1]: row[5] for row in connection.execute(f"pragma table_info({quoted([table])})")}


def bring_up_to_date(connection: sqlite3.Connection) -> bool:
    """Make what is missing, and tell whether anything was; the rows of all reports then have to be read anew.

    Call it within a transaction, after `check`.
    """
    added = [table for table in TABLES if make_table(connection, table)]
    changed = any([added, *(make_view(connection, view) for view in VIEWS)])
    if added:
        known = f"{FINGERPRINT} is not null or {version_of(connection)} < {VERSION}"  # not what users have put there
        connection.execute(f"update reports set {FINGERPRINT} = ? where {known}", (UNREAD,))  # noqa: S608 - ours
    if version_of(connection) < VERSION:
        connection.execute(f"pragma user_version = {VERSION}")
        changed = True
    return changed


def make_table(connection: sqlite3.Connection, table: ExportTable) -> bool:
    """Make a table where there is none, or the columns that it lacks; whether it has changed."""
    found = columns_of(connection, table.name)
    if not found:
        connection.execute(table_sql(table))
        return True
    lacking = [column for column in all_columns(table) if column.name not in found]
    for column in lacking:
        connection.execute(f"alter table {quoted([table.name])} add column {column_sql(column)}")
    return bool(lacking)


def all_columns(table: ExportTable) -> "Iterable[Column]":
    """The columns of a table in a database."""
    return (*table.columns, *BOOKKEEPING) if table is TABLES[0] else table.columns


def table_sql(table: ExportTable) -> str:
    """The statement that makes a table, with its key and its references."""
    columns = [column_sql(column) for column in all_columns(table)]
    references = [
        f"foreign key ({quoted(here)}) references {quoted([other])} ({quoted(there)}) on delete cascade"
        for here, other, there in table.references
    ]
    lines = ",\n  ".join([*columns, f"primary key ({quoted(table.key)})", *references])
    return f"create table {quoted([table.name])} (\n  {lines}\n)"


def column_sql(column: Column) -> str:
    """A column as SQLite declares it."""
    return f"{quoted([column.name])} {SQL_TYPES[column.type]}"


def make_view(connection: sqlite3.Connection, view: View) -> bool:
    """Make a view where its name is free; whether it was."""
    if connection.execute("select 1 from sqlite_master where name = ?", (view.name,)).fetchone():
        return False
    connection.execute(f"create view {quoted([view.name])} as {view.query.strip()}")
    return True


def foreign_views(connection: sqlite3.Connection) -> Iterator[str]:
    """The names of our views that something else has."""
    for view in VIEWS:
        for kind, sql in connection.execute("select type, sql from sqlite_master where name = ?", (view.name,)):
            if not (kind == "view" and same_sql(sql, f"create view {view.name} as {view.query}")):
                yield view.name


def same_sql(one: str | None, other: str) -> bool:
    """Whether two statements say the same, however they quote names and break lines."""
    return NOISE.sub("", one or "").casefold() == NOISE.sub("", other).casefold()


def quoted(names: "Iterable[str]") -> str:
    """Names, quoted and in a row."""
    return ", ".join('"' + name.replace('"', '""') + '"' for name in names)
