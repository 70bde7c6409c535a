"""Full-text search over the words of reports: an index beside a table, and the triggers that keep it up to date.

Both are those of SQLite's FTS5, with the table as external content (https://sqlite.org/fts5.html).
"""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Final

from dienstreis.export.schema import quoted, same_sql

# ruff: noqa: S608 - the statements are put together of names that are ours

__all__ = ["SEARCHED", "foreign_parts", "mend", "rebuild"]

SEARCHED: Final = {"sections": ("title", "text"), "follow_ups": ("text", "owner")}
"""The columns that can be searched as full text."""


def index_of(table: str) -> str:
    """The name of the index of a table."""
    return f"{table}_fts"


def index_sql(table: str, columns: Sequence[str]) -> str:
    """The statement that makes the index of a table."""
    return (
        f"CREATE VIRTUAL TABLE {quoted([index_of(table)])} USING FTS5 (\n"
        f"    {quoted(columns)},\n    tokenize='unicode61',\n    content={quoted([table])}\n)"
    )


def triggers_sql(table: str, columns: Sequence[str]) -> dict[str, str]:
    """The statements that make the triggers of a table, by their names."""
    index, names = quoted([index_of(table)]), quoted(columns)
    new, old = (", ".join(f"{row}.{quoted([name])}" for name in columns) for row in ("new", "old"))
    put = f"INSERT INTO {index} (rowid, {names}) VALUES (new.rowid, {new});"
    take = f"INSERT INTO {index} ({index}, rowid, {names}) VALUES('delete', old.rowid, {old});"
    events = {"ai": ("INSERT", [put]), "ad": ("DELETE", [take]), "au": ("UPDATE", [take, put])}
    return {
        f"{table}_{suffix}": f"CREATE TRIGGER {quoted([f'{table}_{suffix}'])} AFTER {event} ON {quoted([table])}"
        " BEGIN\n" + "".join(f"  {statement}\n" for statement in statements) + "END"
        for suffix, (event, statements) in events.items()
    }


def mend(connection: sqlite3.Connection) -> bool:
    """Make the indexes and triggers that are missing, and build anew what does not say what the rows say.

    Tells whether there was anything to mend. Call it within a transaction. What is not ours stays as it is.
    """
    mended = [mend_index(connection, table, columns) for table, columns in SEARCHED.items()]
    return any(mended)


def mend_index(connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> bool:
    """The same for the index of one table."""
    found = parts(connection)
    wanted = {index_of(table): index_sql(table, columns)} | triggers_sql(table, columns)
    if any(is_foreign(name, found, sql, table) for name, sql in wanted.items()):
        return False
    missing = [name for name, sql in wanted.items() if name not in found or not same_sql(found[name], sql)]
    for name in missing:
        if name in found:
            connection.execute(f"drop trigger {quoted([name])}")
        connection.execute(wanted[name])
    if not missing and is_whole(connection, index_of(table)):
        return False
    rebuild_index(connection, table)
    return True


def rebuild_index(connection: sqlite3.Connection, table: str) -> None:
    """Build the index of a table anew."""
    name = quoted([index_of(table)])
    connection.execute(f"insert into {name}({name}) values ('rebuild')")


def rebuild(connection: sqlite3.Connection) -> None:
    """Build all indexes anew that are ours, so that nothing is left in them of what rows said before."""
    foreign = set(foreign_parts(connection))
    for table in SEARCHED:
        if index_of(table) not in foreign:
            rebuild_index(connection, table)


def parts(connection: sqlite3.Connection) -> dict[str, str]:
    """The statement that made each thing of a database, by its name."""
    return dict(connection.execute("select name, sql from sqlite_master where sql is not null"))


def is_foreign(name: str, found: dict[str, str], sql: str, table: str) -> bool:
    """Whether something that is not ours has a name of ours; an older trigger of ours is ours."""
    if name not in found or same_sql(found[name], sql):
        return False
    return name == index_of(table) or index_of(table) not in found[name]


def foreign_parts(connection: sqlite3.Connection) -> Iterator[str]:
    """The names of our indexes and triggers that something else has."""
    found = parts(connection)
    for table, columns in SEARCHED.items():
        wanted = {index_of(table): index_sql(table, columns)} | triggers_sql(table, columns)
        yield from (name for name, sql in wanted.items() if is_foreign(name, found, sql, table))


def is_whole(connection: sqlite3.Connection, index: str) -> bool:
    """Whether an index says what the rows of its table say."""
    name = quoted([index])
    try:
        connection.execute(f"insert into {name}({name}, rank) values ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:  # the code, without what extends it
            return False
        raise
    return True
