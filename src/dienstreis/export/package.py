"""An archive as a Frictionless data package: a CSV file a table, and ``datapackage.json`` (Data Package, version 1)."""

import csv
import json
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from dienstreis.export.identity import key_for
from dienstreis.export.rows import keyed
from dienstreis.export.tables import TABLES, ExportTable
from dienstreis.output.printable import printable_lines
from dienstreis.output.spreadsheet import harmless
from dienstreis.writing import whole_file

if TYPE_CHECKING:
    from dienstreis.export.matching import Incoming
    from dienstreis.export.rows import Rows

__all__ = ["DESCRIPTION", "Package", "description"]

DESCRIPTION = "datapackage.json"
TYPES = {"text": "string", "integer": "integer", "number": "number", "date": "date"}


class Package:
    """A data package that is being written into a folder; use it in a ``with`` statement."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = ExitStack()
        self.writers: dict[str, csv.DictWriter[str]] = {}
        self.keys: set[str] = set()

    def __enter__(self) -> Self:
        self.folder.mkdir(parents=True, exist_ok=True)
        with ExitStack() as files:
            for table in TABLES:
                stream = files.enter_context(whole_file(self.folder / f"{table.name}.csv"))
                self.writers[table.name] = csv.DictWriter(stream, [column.name for column in table.columns])
                self.writers[table.name].writeheader()
            self.files = files.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.files.__exit__(kind, error, trace)
        if kind is None:
            with whole_file(self.folder / DESCRIPTION) as stream:
                stream.write(json.dumps(description(), ensure_ascii=False, indent=2) + "\n")

    def put(self, report: "Incoming", rows: "Rows") -> str:
        """Add the rows of a report, and give the key that they have."""
        key = key_for(report.place or f"-\n{report.sha256}", self.keys)
        self.keys.add(key)
        rows = keyed(rows, key)
        for name, writer in self.writers.items():
            writer.writerows({column: cell(value) for column, value in row.items()} for row in rows[name])
        return key


def cell(value: Any) -> Any:
    """A value as a cell that neither a terminal nor a spreadsheet obeys."""
    return harmless(printable_lines(value)) if isinstance(value, str) else value


def description() -> dict[str, Any]:
    """What the package says of itself."""
    return {
        "name": "dienstreizen",
        "title": "Dienstreizen",
        "description": "Text that a spreadsheet would run begins with an apostrophe; control characters are escapes.",
        "profile": "tabular-data-package",
        "resources": [resource(table) for table in TABLES],
    }


def resource(table: ExportTable) -> dict[str, Any]:
    """What the package says of a table."""
    return {
        "name": table.name,
        "title": table.title,
        "description": table.description,
        "path": f"{table.name}.csv",
        "profile": "tabular-data-resource",
        "encoding": "utf-8",
        "schema": {
            "fields": [
                {"name": column.name, "type": TYPES[column.type], "description": column.description}
                for column in table.columns
            ],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {
                    "fields": list(here),
                    "reference": {"resource": other, "fields": list(there)},
                }
                for here, other, there in table.references
                if other != table.name  # an outermost section has no parent, and the format knows no optional key
            ],
        },
    }
