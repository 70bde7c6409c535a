"""The columns of tables, by what their heads say that they hold."""

from collections.abc import Callable
from typing import TypeAlias

from dienstreis.text.blocks import Line, Table
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import columns, costs, delegations, follow_ups, giving, programmes
from dienstreis.wording.patterns import Match
from dienstreis.wording.phrases import any_of

__all__ = [
    "ACTIONS",
    "ACTIVITIES",
    "GIFTS",
    "GIFT_LABELS",
    "GOALS",
    "MEMBERS",
    "PAYERS",
    "PEOPLE",
    "PLACES",
    "RESULTS",
    "Heads",
    "cells_of",
    "column_name",
    "columns_of",
]

Heads: TypeAlias = tuple[tuple[str, Callable[[str], Match | None]], ...]
"""What columns hold, by name, each with what tells from a head that it is one of these; the first that does counts."""

PLACES: Heads = (("place", any_of(programmes.PLACE_COLUMNS).search),)
ACTIVITIES: Heads = (
    ("date", any_of(programmes.DATE_COLUMNS).search),
    *PLACES,
    ("number", any_of(programmes.NUMBER_COLUMNS).search),
    ("part", any_of(programmes.PART_COLUMNS).fullmatch),
    ("what", any_of(programmes.WHAT_COLUMNS).fullmatch),
)
ACTIONS: Heads = (
    ("status", any_of(follow_ups.STATUS_COLUMNS).match),
    ("who", any_of(follow_ups.WHO_COLUMNS).match),
    ("when", any_of(follow_ups.WHEN_COLUMNS).match),
    ("what", any_of(follow_ups.WHAT_COLUMNS).match),
)
TOLD_OF_GIFTS = {
    "value": any_of(giving.VALUE_COLUMNS),
    "giver": any_of(giving.GIVER_COLUMNS),
    "recipient": any_of(giving.RECIPIENT_COLUMNS),
    "disposition": any_of(giving.DISPOSITION_COLUMNS),
}
SOURCE = ("giver", any_of(giving.SOURCE_COLUMNS).fullmatch)
GIFTS: Heads = (
    ("what", any_of(giving.WHAT_COLUMNS).fullmatch),
    ("date", any_of(programmes.DATE_COLUMNS).fullmatch),
    SOURCE,
    ("direction", any_of(giving.DIRECTION_COLUMNS).fullmatch),
    *((name, heads.search) for name, heads in TOLD_OF_GIFTS.items()),
)
GIFT_LABELS: Heads = (SOURCE, *((name, heads.fullmatch) for name, heads in TOLD_OF_GIFTS.items()))
PAYERS: Heads = (("payer", any_of(costs.PAYER_COLUMNS).search),)
MEMBERS: Heads = (
    ("party", any_of(delegations.PARTY_COLUMNS).fullmatch),
    ("name", any_of(delegations.NAME_COLUMNS).search),
)
PEOPLE: Heads = (
    ("name", any_of(delegations.PEOPLE_COLUMNS).fullmatch),
    ("role", any_of(delegations.ROLE_COLUMNS).fullmatch),
)
GOALS: Heads = (("goal", any_of(columns.GOAL_COLUMNS).fullmatch),)
RESULTS: Heads = (
    ("result", any_of(columns.RESULT_COLUMNS).fullmatch),
    ("number", any_of(programmes.NUMBER_COLUMNS).fullmatch),
)


def columns_of(table: Table, heads: Heads) -> dict[str, list[int]]:
    """The columns of a table by what they hold; those of which no head tells are under an empty name."""
    found: dict[str, list[int]] = {}
    for column, head in enumerate(table.heads):
        found.setdefault(column_name(head, heads), []).append(column)
    return found


def column_name(head: str, heads: Heads) -> str:
    """What a column under this head holds, if its words tell, with their marks or without."""
    ways = dict.fromkeys((head, head.strip(" :?.")))
    return next((name for words in ways for name, suits in heads if suits(words)), "")


def cells_of(row: list[Line], columns: dict[str, list[int]]) -> dict[str, Passage]:
    """The cells of a row that say something, by what they tell; of several columns that tell it the first counts."""
    cells = {name: row[first].passage for name, (first, *_) in columns.items() if first < len(row)}
    return {name: cell for name, cell in cells.items() if cell}
