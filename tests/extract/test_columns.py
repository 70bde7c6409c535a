"""The columns of tables, by their heads."""

import pytest

from dienstreis.extract.columns import ACTIONS, GIFT_LABELS, GIFTS, MEMBERS, Heads, cells_of, column_name, columns_of
from dienstreis.text.blocks import Table, read_blocks
from dienstreis.text.passage import Lines

TABLE = """\
| Wie | Wat | Wie nog meer | Bijzonderheden |
| --- | --- | --- | --- |
| de griffier | een brief | de secretaris | |
"""


@pytest.fixture
def table() -> Table:
    (found,) = read_blocks(TABLE, Lines(TABLE))
    assert isinstance(found, Table)
    return found


def test_columns_have_the_names_of_their_heads(table: Table) -> None:
    assert columns_of(table, ACTIONS) == {"who": [0, 2], "what": [1], "": [3]}


def test_of_two_columns_of_a_name_the_first_counts_and_an_empty_cell_says_nothing(table: Table) -> None:
    cells = cells_of(table.rows[0], columns_of(table, ACTIONS))
    assert {name: cell.text for name, cell in cells.items()} == {"who": "de griffier", "what": "een brief"}


def test_a_row_may_be_shorter_than_its_table(table: Table) -> None:
    assert cells_of(table.rows[0][:1], columns_of(table, ACTIONS)).keys() == {"who"}


def test_a_column_holds_only_the_cells_that_say_something(table: Table) -> None:
    assert [cell.text for cell in table.column(0)] == ["de griffier"]
    assert table.column(3) == []


@pytest.mark.parametrize(
    ("head", "heads", "name"),
    [
        ("Van", GIFTS, "giver"),
        ("Van de reis", GIFTS, ""),
        ("Geschatte waarde", GIFTS, "value"),
        ("Geschatte waarde", GIFT_LABELS, ""),
        ("Waarde:", GIFT_LABELS, "value"),
        ("Gereed?", ACTIONS, "status"),
        ("Gereed", ACTIONS, "when"),
        ("Naam en fractie", MEMBERS, "name"),
        ("Fractie", MEMBERS, "party"),
    ],
)
def test_the_first_name_that_suits_a_head_counts(head: str, heads: Heads, name: str) -> None:
    assert column_name(head, heads) == name
