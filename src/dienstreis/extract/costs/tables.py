"""Tables of costs: which columns hold what was paid for, the amounts and the payers."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

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
PAYER_COLUMN = any_of(vocabulary.PAYER_COLUMNS)
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
    return GIFT_COLUMN.search(" ".join(cell.passage.text for cell in table.header)) is not None


def rows_of(table: Table) -> Iterator[CostRow]:
    """The rows with an amount; the actual one where an estimate stands beside it."""
    heads = [cell.passage.text for cell in table.header]
    money = sorted(amount_columns(table, heads), key=lambda column: unfitness(heads[column]))
    payers = next((column for column, head in enumerate(heads) if PAYER_COLUMN.search(head)), None)
    others = [column for column in range(len(heads)) if column not in money and column != payers]
    named = next((column for column in others if not holds_numbers(table, column)), 0)
    for row in table.rows:
        cells = [line.passage for line in row]
        amounts = [
            (column, found)
            for column in money
            if column < len(cells) and (found := amount_of_costs(cells[column].text))
        ]
        what = cells[named] if named < len(cells) else None
        if not what:
            what = next((cell for at, cell in enumerate(cells) if at not in money and names_total(cell.text)), None)
        if what and amounts:
            column, amount = amounts[0]
            basis: CostBasis = "estimate" if ESTIMATE.search(heads[column]) else "actual"
            payer = cells[payers] if payers is not None and payers < len(cells) and cells[payers] != what else None
            yield CostRow(what, cells[column], amount, basis, payer or None, names_total(what.text))


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


def amount_columns(table: Table, heads: list[str]) -> list[int]:
    """The columns that hold amounts."""
    return [
        column
        for column, head in enumerate(heads)
        if 2 * len(list(amounts_of_column(table, column, head))) >= filled(table, column) > 0
    ]


def filled(table: Table, column: int) -> int:
    """How many cells of a column have words."""
    return sum(1 for row in table.rows if column < len(row) and row[column].passage)


def holds_numbers(table: Table, column: int) -> bool:
    """Whether a column counts its rows."""
    cells = [row[column].passage.text for row in table.rows if column < len(row) and row[column].passage]
    return bool(cells) and all(cell.rstrip(".)").isdigit() for cell in cells)


def amounts_of_column(table: Table, column: int, head: str) -> Iterator[Line]:
    """The cells of a column that are amounts; numbers without a sign count under a head that speaks of money."""
    for row in table.rows:
        if column < len(row):
            words = row[column].passage.text
            if find_amounts(words) or (is_about_money(head) and amount_of_cell(words, CURRENCY)):
                yield row[column]


def is_about_money(head: str) -> bool:
    """Whether a column's head says that it holds amounts."""
    return "€" in head or any(pattern.search(head) for pattern in (AMOUNT_COLUMN, ESTIMATE, ACTUAL))


def amount_of_costs(words: str) -> Amount | None:
    """The amount in a cell, where it is none of an investment."""
    found = amount_of_cell(words, CURRENCY)
    return found if found and found.value < MOST else None
