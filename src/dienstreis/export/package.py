"""An archive as a Frictionless data package: a CSV file a table, and ``datapackage.json`` (Data Package, version 1)."""

import csv
import json
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TextIO

from dienstreis.export.tables import TABLES, Table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dienstreis.export.rows import Row

__all__ = ["DESCRIPTION", "Package", "description"]

DESCRIPTION = "datapackage.json"
TYPES = {"text": "string", "integer": "integer", "number": "number", "date": "date"}


class Package:
    """A data package that is being written into a folder; use it in a ``with`` statement."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.streams: dict[str, TextIO] = {}
        self.writers: dict[str, csv.DictWriter[str]] = {}

    def __enter__(self) -> Self:
        self.folder.mkdir(parents=True, exist_ok=True)
        for table in TABLES:
            stream = (self.folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="")
            writer = csv.DictWriter(stream, [column.name for column in table.columns])
            writer.writeheader()
            self.streams[table.name], self.writers[table.name] = stream, writer
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for stream in self.streams.values():
            stream.close()
        if kind is None:
            text = json.dumps(description(), ensure_ascii=False, indent=2) + "\n"
            (self.folder / DESCRIPTION).write_text(text, encoding="utf-8")

    def put(self, _key: str, rows: "Mapping[str, Sequence[Row]]") -> None:
        """Add the rows of a report."""
        for name, writer in self.writers.items():
            writer.writerows(rows[name])


def description() -> dict[str, Any]:
    """What the package says of itself."""
    return {
        "name": "dienstreizen",
        "title": "Dienstreizen",
        "profile": "tabular-data-package",
        "resources": [resource(table) for table in TABLES],
    }


def resource(table: Table) -> dict[str, Any]:
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
