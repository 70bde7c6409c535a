"""Rows of values under heads, whatever they are written as."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from dienstreis.vocabulary.interface import COLUMNS

if TYPE_CHECKING:
    import datetime

__all__ = ["Cell", "Sheet", "SheetColumn", "columns"]

Cell: TypeAlias = "str | int | float | datetime.date | tuple[str, ...] | None"
"""A value: amounts are floats, and several values of one kind a tuple."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its key, the same in every language, and its head."""

    key: str
    head: str
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table, with the same data as records for programs."""

    columns: tuple[SheetColumn, ...]
    rows: list[tuple[Cell, ...]]
    records: list[dict[str, Any]]
    """An object a row, with JSON's values."""
    total: tuple[Cell, ...] | None = None
    remarks: tuple[str, ...] = field(default=())
    """What is to be said under the table."""


NUMBERS = frozenset({"days", "costs", "agreements", "open", "gifts", "trips", "unknown", "amount", "value", "count"})


def columns(keys: tuple[str, ...], language: str) -> tuple[SheetColumn, ...]:
    """The columns of some keys, with their heads."""
    return tuple(SheetColumn(key, COLUMNS[key][language], key in NUMBERS) for key in keys)
