"""What a sheet may be written as: one function a format, and the table of them all."""

import csv
import datetime
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Final, TextIO

from dienstreis.output.console import show
from dienstreis.output.printable import escape_json, printable
from dienstreis.output.reports.yaml import dump_yaml
from dienstreis.output.spreadsheet import harmless
from dienstreis.output.summary.sheet import Cell, Sheet
from dienstreis.output.table import Head, TableOrCards
from dienstreis.output.unbroken import Unbroken
from dienstreis.wording.patterns import regex

__all__ = ["DIALECTS", "FORMATS", "write_csv"]

JOIN = "; "
SENTENCES = frozenset({"what", "trip", "purpose"})
WIDE = 20
"""Columns of a terminal that a sentence takes at least."""
MARKUP = regex(r"([\\`*_{}\[\]<>|#~$])")
BYTE_ORDER_MARK = "\ufeff"


def write_table(sheet: Sheet, stream: TextIO) -> None:
    """For a terminal: a table or, where it is too narrow for one, cards; without columns that are empty."""
    if sheet.rows:
        show([table(without_empty_columns(sheet))], stream)
    show([Unbroken(remark) for remark in sheet.remarks], stream)


def without_empty_columns(sheet: Sheet) -> Sheet:
    """A sheet without the columns in which no row has a value."""
    kept = [index for index in range(len(sheet.columns)) if any(row[index] not in {None, (), ""} for row in sheet.rows)]
    return replace(
        sheet,
        columns=tuple(sheet.columns[index] for index in kept),
        rows=[tuple(row[index] for index in kept) for row in sheet.rows],
        total=tuple(sheet.total[index] for index in kept) if sheet.total else None,
    )


def table(sheet: Sheet) -> TableOrCards:
    """A table whose cells are words and nothing else."""
    heads = [
        Head(column.head, is_number=column.is_number, least_width=WIDE if column.key in SENTENCES else 0)
        for column in sheet.columns
    ]
    rows = [[Unbroken(words(cell)) for cell in row] for row in sheet.rows]
    return TableOrCards(heads, rows, [Unbroken(words(cell)) for cell in sheet.total] if sheet.total else None)


def words(cell: Cell) -> str:
    """A value in words."""
    if cell is None:
        return ""
    if isinstance(cell, tuple):
        return JOIN.join(cell)
    if isinstance(cell, float):
        return f"{cell:,.2f}"
    return cell.isoformat() if isinstance(cell, datetime.date) else str(cell)


def write_markdown(sheet: Sheet, stream: TextIO) -> None:
    """A table of GitHub Flavored Markdown; what would be markup in a value is escaped."""
    if sheet.rows:
        rows = [tuple(column.head for column in sheet.columns), *sheet.rows, *([sheet.total] if sheet.total else [])]
        lines = [" | ".join(escaped(cell) for cell in row) for row in rows]
        rule = " | ".join("---:" if column.is_number else "---" for column in sheet.columns)
        stream.writelines(f"| {line} |\n" for line in (lines[0], rule, *lines[1:]))
        stream.write("\n" if sheet.remarks else "")
    stream.writelines(f"{escaped(remark)}\n" for remark in sheet.remarks)


def escaped(cell: Cell) -> str:
    """A value that Markdown takes for nothing but words."""
    return MARKUP.sub(r"\\\1", printable(words(cell))).replace("&", "&amp;")


DIALECTS: Final[Mapping[str, Mapping[str, str]]] = {
    "excel": {"delimiter": ",", "decimal": ".", "mark": ""},
    "excel-nl": {"delimiter": ";", "decimal": ",", "mark": BYTE_ORDER_MARK},
}
"""``excel`` after RFC 4180; ``excel-nl`` as a Dutch Excel opens it: ``;``, decimal commas, a byte-order mark."""


def write_csv(sheet: Sheet, stream: TextIO, dialect: str = "excel") -> None:
    """A line a row under the keys of the columns; cells that a spreadsheet would run begin with an apostrophe."""
    chosen = DIALECTS[dialect]
    lines = io.StringIO()
    writer = csv.writer(lines, delimiter=chosen["delimiter"], lineterminator="\r\n")
    writer.writerow([column.head.lower() for column in sheet.columns])
    writer.writerows([csv_cell(cell, chosen["decimal"]) for cell in row] for row in sheet.rows)
    stream.write(chosen["mark"] + lines.getvalue())


def csv_cell(cell: Cell, decimal: str) -> str:
    """A value as a cell; an amount has no marks but the decimal one."""
    if isinstance(cell, float):
        return f"{cell:.2f}".replace(".", decimal)
    written = printable(words(cell).replace("\n", " "))
    return harmless(written) if isinstance(cell, str | tuple) else written


def write_json(sheet: Sheet, stream: TextIO) -> None:
    """An array of objects."""
    stream.write(escape_json(json.dumps(sheet.records, ensure_ascii=False, indent=2)) + "\n")


def write_json_lines(sheet: Sheet, stream: TextIO) -> None:
    """An object a line."""
    stream.writelines(lines_of(sheet))


def lines_of(sheet: Sheet) -> Iterator[str]:
    """The lines of JSON Lines."""
    return (escape_json(json.dumps(record, ensure_ascii=False)) + "\n" for record in sheet.records)


def write_yaml(sheet: Sheet, stream: TextIO) -> None:
    """A YAML list of mappings."""
    stream.write(dump_yaml(sheet.records))


FORMATS: Final[Mapping[str, Callable[[Sheet, TextIO], None]]] = {
    "table": write_table,
    "markdown": write_markdown,
    "csv": write_csv,
    "json": write_json,
    "jsonl": write_json_lines,
    "yaml": write_yaml,
}
"""Each writes a sheet to a stream."""
