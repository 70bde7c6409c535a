"""The rules for readers and programs: a table, a page each, and all pages together."""

from dienstreis.output.rules.listing import array, table
from dienstreis.output.rules.pages import book, page

__all__ = ["array", "book", "page", "table"]
