"""The rows of one report in a database: written, changed and removed so that what others hang on them stays with them.

Rows that say the same are kept, with all columns that users have added; where they have another number now, the rows of
users' tables that refer to them follow.
"""

import math
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dienstreis.export.matching import pair
from dienstreis.export.schema import quoted
from dienstreis.export.tables import KEY, TABLES, Column, ExportTable

if TYPE_CHECKING:
    from dienstreis.export.rows import Row, Rows

# ruff: noqa: S608 - the statements are put together of names that are ours or quoted

__all__ = ["Changes"]

REPORTS = TABLES[0]
NUMBER = "number"
PARENT = "parent"
LARGEST = 2**63 - 1
"""The largest integer that SQLite keeps."""


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """Columns of a user's table that refer to the numbers of a table of ours."""

    table: str
    report: str
    number: str


class Changes:
    """What is done to the rows of reports, within a transaction that somebody else begins and ends."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.references = references_to(connection)

    def put(self, key: str, rows: "Rows", bookkeeping: "Row") -> bool:
        """Let a report have these rows, and tell whether it had others.

        Raises `sqlite3.IntegrityError` where a row of a user's table holds on to one that has to go.
        """
        (report,) = rows[REPORTS.name]
        changed = self.put_report(key, kept(REPORTS, report))
        self.update_report(key, bookkeeping)
        for table in TABLES[1:]:
            changed |= self.replace(table, key, [kept(table, row) for row in rows[table.name]])
        return changed

    def put_report(self, key: str, report: "Row") -> bool:
        """Let a report have this row in `reports`, and tell whether it had another one."""
        if not self.rows_of(REPORTS, key, ["key"]):
            self.insert(REPORTS, [{"key": key} | report])
            return True
        return self.update_report(key, report)

    def update_report(self, key: str, values: "Row") -> bool:
        """Change what differs in the row of a report, and tell whether anything does."""
        (before,) = self.rows_of(REPORTS, key, list(values))
        return self.update(REPORTS, {"key": key}, before, values)

    def replace(self, table: ExportTable, key: str, after: "Sequence[Row]") -> bool:
        """Let a report have these rows in a table, and tell whether it had others."""
        names = [column.name for column in table.columns if column.name != KEY]
        before = self.rows_of(table, key, names)
        if before == [{name: row[name] for name in names} for row in after]:
            return False
        pairs = pair(before, after, table)
        moved = {old[NUMBER]: new[NUMBER] for old, new in pairs.kept if old[NUMBER] != new[NUMBER]}
        if PARENT in names and (pairs.gone or moved):
            self.let_go_of_parents(table, key)
            pairs.kept[:] = [(old | {PARENT: None}, new) for old, new in pairs.kept]
        for row in pairs.gone:
            self.execute(f"delete from {quoted([table.name])} where {KEY} = ? and {NUMBER} = ?", key, row[NUMBER])
        self.renumber(table, key, moved)
        self.insert(table, [{KEY: key} | row for row in pairs.new])  # a section stands after the one around it
        for old, new in pairs.kept:
            self.update(table, {KEY: key, NUMBER: new[NUMBER]}, old | {NUMBER: new[NUMBER]}, new)
        return True

    def let_go_of_parents(self, table: ExportTable, key: str) -> None:
        """Let no row of a report refer to another one, so that each can go without those in it."""
        name = quoted([table.name])
        self.execute(f"update {name} set {PARENT} = null where {KEY} = ? and {PARENT} is not null", key)

    def renumber(self, table: ExportTable, key: str, moved: Mapping[int, int]) -> None:
        """Give rows other numbers, by their old ones; rows that refer to them follow."""
        if not moved:
            return
        self.execute("pragma defer_foreign_keys = on")
        own = ForeignKey(table.name, KEY, NUMBER)
        # By way of negative numbers, since a row may get the number that another one still has.
        for steps in ({old: -old for old in moved}, {-old: new for old, new in moved.items()}):
            for reference in (own, *self.references.get(table.name, ())):
                number, report = quoted([reference.number]), quoted([reference.report])
                statement = f"update {quoted([reference.table])} set {number} = ? where {report} = ? and {number} = ?"
                self.connection.executemany(statement, [(new, key, old) for old, new in steps.items()])
        self.execute("pragma defer_foreign_keys = off")

    def update(self, table: ExportTable, key: "Row", before: "Row", after: "Row") -> bool:
        """Change what differs in a row, and tell whether anything does."""
        differing = {name: value for name, value in after.items() if before[name] != value}
        if differing:
            sets = ", ".join(f"{quoted([name])} = ?" for name in differing)
            where = " and ".join(f"{quoted([name])} = ?" for name in key)
            self.execute(f"update {quoted([table.name])} set {sets} where {where}", *differing.values(), *key.values())
        return bool(differing)

    def insert(self, table: ExportTable, rows: "Sequence[Row]") -> None:
        """Add rows to a table."""
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            statement = f"insert into {quoted([table.name])} ({quoted(rows[0])}) values ({marks})"
            self.connection.executemany(statement, [tuple(row.values()) for row in rows])

    def remove(self, key: str) -> None:
        """Remove a report, and with it all of its rows. Raises `sqlite3.IntegrityError` as `put` does."""
        for table in reversed(TABLES[1:]):  # one by one, since who changed a table may have lost its references
            if any(column.name == PARENT for column in table.columns):
                self.let_go_of_parents(table, key)
            self.execute(f"delete from {quoted([table.name])} where {KEY} = ?", key)
        self.execute("delete from reports where key = ?", key)

    def execute(self, statement: str, *values: Any) -> None:
        """Run a statement, with its values."""
        self.connection.execute(statement, values)

    def rows_of(self, table: ExportTable, key: str, names: Sequence[str]) -> "list[Row]":
        """The rows that a report has in a table, in their order."""
        by, order = ("key", "key") if table is REPORTS else (KEY, NUMBER)
        found = self.connection.execute(
            f"select {quoted(names)} from {quoted([table.name])} where {by} = ? order by {order}",
            (key,),
        )
        return [dict(zip(names, row, strict=True)) for row in found]


def kept(table: ExportTable, row: "Row") -> "Row":
    """A row as SQLite keeps it: its columns turn numbers into text, and integers have a limit."""
    types = {column.name: column for column in table.columns}
    return {name: kept_value(value, types.get(name)) for name, value in row.items()}


def kept_value(value: Any, column: Column | None) -> Any:
    """A value as SQLite keeps it in a column."""
    if isinstance(value, int | float) and column and column.type in {"text", "date"}:
        return str(value)
    if isinstance(value, int) and abs(value) > LARGEST:
        return math.inf if abs(value) > LARGEST**16 else float(value)
    return value


def references_to(connection: sqlite3.Connection) -> dict[str, list[ForeignKey]]:
    """The columns of other tables that refer to rows of ours by report and number, by the name of our table."""
    ours = {table.name: table for table in TABLES if NUMBER in table.key}
    found: dict[str, list[ForeignKey]] = {}
    tables = connection.execute("select name from sqlite_master where type = 'table'").fetchall()
    for name in {name for (name,) in tables} - set(ours):
        for other, columns in foreign_keys(connection, name):
            key = ours[other].key if other in ours else ()
            here = {there or default: each for (each, there), default in zip(columns, key, strict=False)}
            if set(here) == {KEY, NUMBER}:
                found.setdefault(other, []).append(ForeignKey(name, here[KEY], here[NUMBER]))
    return found


def foreign_keys(connection: sqlite3.Connection, table: str) -> list[tuple[str, list[tuple[str, str | None]]]]:
    """The foreign keys of a table: the table that each refers to, and its columns here and there.

    Those there are ``None`` where it is the primary key that is meant.
    """
    found: dict[int, tuple[str, list[tuple[str, str | None]]]] = {}
    for number, _order, other, here, there, *_ in connection.execute(f"pragma foreign_key_list({quoted([table])})"):
        found.setdefault(number, (other, []))[1].append((here, there))
    return list(found.values())
