"""Tables of gifts: which columns hold the gift, the giver, the recipient, the value, and what became of it."""

from collections.abc import Iterator

from dienstreis.extract.columns import GIFTS, cells_of, columns_of
from dienstreis.extract.content import says_nothing
from dienstreis.extract.gifts.directions import Direction, heading_direction
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.grammar.amounts import amount_of_cell
from dienstreis.model import Gift
from dienstreis.text.blocks import Table
from dienstreis.wording.patterns import regex

__all__ = ["gifts_of_table"]

CURRENCY = "EUR"
NUMBER_CELL = regex(r"\d{0,3}[.)]?$")


def gifts_of_table(table: Table, *, mixed: bool, direction: Direction = "received") -> Iterator[Grounded[Gift]]:
    """A gift a row; in a section about costs too (``mixed``) only where a column names the giver."""
    columns = telling_columns(table)
    if mixed and "giver" not in columns:
        return
    for row in table.rows:
        cells = cells_of(row, columns)
        what = cells.get("what")
        if not what or says_nothing(what):
            continue
        words = {name: cell.text for name, cell in cells.items()}
        amount = amount_of_cell(words.get("value", ""), CURRENCY)
        passages = [cell.passage for cell in row if cell.passage]
        value = Gift(
            direction=heading_direction(words.get("direction", "")) or direction,
            description=what.text,
            giver=words.get("giver"),
            recipient=words.get("recipient"),
            value=amount.value if amount else None,
            currency=amount.currency if amount else None,
            disposition=words.get("disposition"),
        )
        yield ground(value, passages[0].span().through(passages[-1].span()))


def telling_columns(table: Table) -> dict[str, list[int]]:
    """The columns by what they tell: the gift is in the last one that names it, else in the first without a name."""
    columns = {
        name: telling
        for name, numbers in columns_of(table, GIFTS).items()
        if (telling := [number for number in numbers if name == "value" or not counts_rows(table, number)])
    }
    what = columns.get("what", [])[-1:] or columns.get("", [])[:1]
    return columns | ({"what": what} if what else {})


def counts_rows(table: Table, column: int) -> bool:
    """Whether a column holds nothing but numbers of a few digits."""
    return all(NUMBER_CELL.match(cell.text) for cell in table.column(column))
