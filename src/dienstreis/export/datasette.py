"""What Datasette shows of an archive besides its rows: titles, descriptions, sort orders and facets."""

from typing import Any

from dienstreis.export.schema import BOOKKEEPING
from dienstreis.export.tables import TABLES
from dienstreis.export.views import VIEWS

__all__ = ["metadata"]


def metadata(name: str) -> dict[str, Any]:
    """What Datasette shows of the database of a name."""
    tables: dict[str, Any] = {
        table.name: {
            "title": table.title,
            "description": table.description,
            "columns": {column.name: column.description for column in table.columns},
        }
        for table in TABLES
    }
    tables["reports"]["columns"] |= {column.name: column.description for column in BOOKKEEPING}
    tables["reports"] |= {"sort_desc": "start", "label_column": "title", "facets": ["organisation", "document_type"]}
    tables["follow_ups"] |= {"sort": "due_until", "facets": ["kind", "status"]}
    tables["people"] |= {"facets": ["capacity"]}
    tables["findings"] |= {"facets": ["severity", "name"]}
    views = {view.name: {"title": view.title, "description": view.description} for view in VIEWS}
    return {"title": "Dienstreizen", "databases": {name: {"tables": tables | views}}}
