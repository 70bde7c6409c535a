"""Tables of costs: which columns hold what was paid for, the amounts and the payers."""

import re
from collections.abc import Container, Iterator
from itertools import takewhile
from typing import NamedTuple

from dienstreis.extract.columns import PAYERS, cells_of, columns_of
from dienstreis.extract.costs.amounts import CURRENCY, MOST, find_amounts, plain_amounts
from dienstreis.extract.costs.kinds import ACTUAL, ESTIMATE, names_total
from dienstreis.grammar.amounts import Amount, amount_of_cell
from dienstreis.model import CostBasis
from dienstreis.text.blocks import Line, Table
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import costs as vocabulary
from dienstreis.vocabulary import giving
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of

__all__ = ["CostRow", "columns_of_lines", "is_of_gifts", "rows_of", "split_table"]

AMOUNT_COLUMN = any_of(vocabulary.AMOUNT_COLUMNS)
EACH_COLUMN = any_of(vocabulary.EACH_COLUMNS)
EURO = regex(r"€|\beuro?\b", re.IGNORECASE)
GIFT_COLUMN = any_of({**giving.GIVER_COLUMNS, "mul": ("geschenk", "gift", "schenker")})
FEWEST_COLUMNS = 3
FEWEST_AMOUNTS = 2  # columns of amounts that a line without gaps shows to be a row
FEWEST_ROWS = 2
WORD = regex(r"\S+")


class CostRow(NamedTuple):
    """A row of a table of costs."""

    what: Passage
    cell: Passage
    amount: Amount
    basis: CostBasis
    payer: Passage | None
    is_total: bool


def is_of_gifts(table: Table) -> bool:
    """Whether a table in a section about costs too lists gifts."""
    return GIFT_COLUMN.search(" ".join(table.heads)) is not None


def rows_of(table: Table) -> Iterator[CostRow]:
    """The rows with an amount; the actual one where an estimate stands beside it."""
    columns = columns_of(table, PAYERS)
    money = sorted(amount_columns(table), key=lambda column: unfitness(table.heads[column]))
    columns["what"] = [naming_column(table, {*money, *columns.get("payer", [])[:1]})]
    for row in table.rows:
        told = cells_of(row, columns)
        totals = (cell.passage for at, cell in enumerate(row) if at not in money and names_total(cell.passage.text))
        what = told.get("what") or next(totals, None)
        amounts = ((column, found) for column in money if (found := amount_of_costs(row[column:])))
        column, amount = next(amounts, (0, None))
        if what and amount:
            basis: CostBasis = "estimate" if ESTIMATE.search(table.heads[column]) else "actual"
            payer = None if told.get("payer") == what else told.get("payer")
            yield CostRow(what, row[column].passage, amount, basis, payer, names_total(what.text))


def naming_column(table: Table, others: Container[int]) -> int:
    """The column that says what was paid for: the first that neither is one of ``others`` nor counts the rows."""
    free = (column for column in range(len(table.heads)) if column not in others)
    return next((column for column in free if not holds_numbers(table.column(column))), 0)


def unfitness(head: str) -> tuple[bool, bool, bool]:
    """How little a column of amounts says what was paid: an estimate, a price each, another currency."""
    return bool(ESTIMATE.search(head)), bool(EACH_COLUMN.search(head)), not EURO.search(head)


def columns_of_lines(lines: list[Line]) -> Table | None:
    """Lines in three columns or more under a line of heads, as a table; the last row may be shorter."""
    rows = [[Line(cell) for cell in line.passage.columns()] for line in lines]
    width = len(rows[0])
    heads = " ".join(cell.passage.text for cell in rows[0])
    if len(rows) < FEWEST_COLUMNS or width < FEWEST_COLUMNS or find_amounts(heads) or not is_about_money(heads):
        return None
    if any(not 1 < len(row) <= width for row in rows[1:]):
        return None
    return Table(rows[0], rows[1:])


def split_table(lines: list[Line]) -> tuple[Table, list[Line]] | None:
    """Lines that end in an amount for each of the heads in the first line, as a table, and the lines behind them.

    Of such a table an extraction left one space between the columns: "Post Raming Werkelijk", "Hotel € 400 € 380".
    """
    first = lines[0].passage
    heads = trailing_heads(first)
    if len(heads) < FEWEST_AMOUNTS:
        return None
    rows = []
    for line in lines[1:]:
        amounts = trailing_amounts(line.passage, len(heads))
        if not amounts:
            break
        cells = [line.passage.part(amount.first, amount.last) for amount in amounts]
        rows.append([Line(cell) for cell in (line.passage.part(0, amounts[0].first), *cells)])
    if len(rows) < FEWEST_ROWS:
        return None
    head_cells = [first.part(0, heads[0].start()), *(first.part(*head.span()) for head in heads)]
    return Table([Line(cell) for cell in head_cells], rows), lines[1 + len(rows) :]


def trailing_heads(line: Passage) -> list[re.Match[str]]:
    """The words at the end of a line that each head a column of amounts."""
    words = list(WORD.finditer(line.text))
    heads = takewhile(lambda word: is_head_of_amounts(word[0]), reversed(words))
    return [*heads][::-1]


def is_head_of_amounts(word: str) -> bool:
    """Whether one word is all of the head of a column of amounts."""
    return any(pattern.fullmatch(word) for pattern in (AMOUNT_COLUMN, ESTIMATE, ACTUAL))


def trailing_amounts(line: Passage, count: int) -> list[Amount]:
    """The amounts that a line ends with, if there are so many, with nothing between them."""
    amounts = plain_amounts(line.text, find_amounts(line.text))[-count:]
    if len(amounts) < count:
        return []
    edges = [*(amount.first for amount in amounts[1:]), len(line.text)]
    apart = any(line.text[amount.last : edge].strip() for amount, edge in zip(amounts, edges, strict=True))
    return [] if apart else amounts


def amount_columns(table: Table) -> list[int]:
    """The columns that hold amounts in half of their cells or more."""
    return [
        column
        for column, head in enumerate(table.heads)
        if 2 * count_amounts(cells := table.column(column), head) >= len(cells) > 0
    ]


def holds_numbers(cells: list[Passage]) -> bool:
    """Whether a column counts its rows."""
    return bool(cells) and all(cell.text.rstrip(".)").isdigit() for cell in cells)


def count_amounts(cells: list[Passage], head: str) -> int:
    """How many cells are amounts; numbers without a sign count under a head that speaks of money."""
    of_money = is_about_money(head)
    return sum(bool(find_amounts(cell.text) or (of_money and amount_of_cell(cell.text, CURRENCY))) for cell in cells)


def is_about_money(head: str) -> bool:
    """Whether a column's head says that it holds amounts."""
    return "€" in head or any(pattern.search(head) for pattern in (AMOUNT_COLUMN, ESTIMATE, ACTUAL))


def amount_of_costs(cells: list[Line]) -> Amount | None:
    """The amount in the first of some cells, where it is none of an investment."""
    found = amount_of_cell(cells[0].passage.text, CURRENCY) if cells else None
    return found if found and found.value < MOST else None
