"""Tables of which a PDF extraction left one cell a line: their heads, and then the cells in turn."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dienstreis.text.blocks import Block, ItemList, Line, ListItem, Paragraph, Table
from dienstreis.text.marks import CURRENCY
from dienstreis.text.passage import Passage
from dienstreis.vocabulary.columns import COLUMN_HEADS
from dienstreis.wording.patterns import regex

__all__ = ["rebuild_tables"]

FEWEST_COLUMNS = 2
FEWEST_CELLS = 4  # a single row of two cells may as well be two labels with their values
LONGEST_HEAD = 40
FEWEST_WORDS = 5  # of a line that goes on as running text behind the last cell
PARENTHESIS = regex(r"\s*\([^()]*\)")
FOOTNOTE = regex(r"\d{1,2}\s+[^\W\d_a-z].*[.!?]$")
SENTENCE = regex(r"[^\W\d_a-z].*[.!?]$")
AMOUNT = regex(rf"(?:{CURRENCY})\s*\d|\d[.,]\d{{2}}\b|^(?:\d+|[-–—])$", re.IGNORECASE)


class FlattenedTable(NamedTuple):
    """The line before a table, if it is a heading, its heads and cells, and the lines behind it."""

    before: list[Line]
    heads: list[Line]
    cells: list[Line]
    behind: list[Line]

    def table(self) -> Table:
        """The table that it was; its last row may go on behind a page end."""
        width = len(self.heads)
        return Table(self.heads, [self.cells[at : at + width] for at in range(0, len(self.cells), width)])


def rebuild_tables(blocks: list[Block]) -> list[Block]:
    """The blocks with those tables as tables; what stood before and behind their cells stays as it was."""
    found: list[Block] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        index += 1
        pieces = list(rebuilt(block))
        found.extend(pieces)
        if not isinstance(block, Table) and isinstance(table := pieces[-1], Table):
            between, cells, taken = continuation(table, blocks, index)
            complete(table, cells)
            found.extend(between)
            index += taken
    return found


def rebuilt(block: Block) -> Iterator[Block]:
    """What a block is: itself, or a table with the paragraphs about it."""
    match block:
        case Paragraph() if flattened := find_table(block.lines):
            yield from pieces_of(flattened, apart=block.apart)
        case ItemList():
            yield from items_apart(block)
        case _:
            yield block


def pieces_of(flattened: FlattenedTable, *, apart: bool) -> Iterator[Block]:
    """A flattened table with the paragraphs about it."""
    if flattened.before:
        yield Paragraph(flattened.before, apart)
    yield flattened.table()
    if flattened.behind:
        yield Paragraph(flattened.behind, apart=False)


def items_apart(block: ItemList) -> Iterator[Block]:
    """A list; a numbered heading that a table stands under, which was read as an item, apart from its table."""
    kept: list[ListItem] = []
    for item in block.items:
        only = item.blocks[0] if len(item.blocks) == 1 else None
        flattened = find_table(only.lines) if isinstance(only, Paragraph) else None
        if flattened is None or not flattened.before:
            kept.append(item)
            continue
        if kept:
            yield ItemList(kept, block.ordered)
            kept = []
        yield ItemList([ListItem(item.marker, [Paragraph(flattened.before)], item.box)], block.ordered)
        yield from pieces_of(flattened._replace(before=[]), apart=True)
    if kept:
        yield ItemList(kept, block.ordered)


def find_table(lines: list[Line]) -> FlattenedTable | None:
    """The table in lines: its heads stand at the top, or under a heading; whole rows are preferred."""
    unfinished: FlattenedTable | None = None
    if len(lines) < FEWEST_COLUMNS + FEWEST_CELLS:
        return None
    for first in range(min(2, len(lines))):
        width = 0
        while first + width < len(lines) and is_head(lines[first + width]):
            width += 1
        heads, cells = lines[first : first + width], lines[first + width :]
        if width < FEWEST_COLUMNS or len({head.passage.text.casefold() for head in heads}) < width:
            continue
        last = end_of_cells(cells, width)
        if last < max(width, FEWEST_CELLS):
            continue
        found = FlattenedTable(lines[:first], heads, cells[:last], cells[last:])
        if last % width == 0:
            return found
        unfinished = found
    return unfinished


def is_head(line: Line) -> bool:
    """Whether a line is nothing but the head of a column."""
    words = line.passage.text
    if len(words) > LONGEST_HEAD or not (words[0].isupper() or words[0] == "#"):
        return False
    return PARENTHESIS.sub("", words).strip(" .").casefold() in COLUMN_HEADS


def end_of_cells(cells: list[Line], width: int) -> int:
    """How many lines are cells: all of them, unless running text goes on behind the last whole row."""
    for last in range(len(cells) - len(cells) % width, 0, -width):
        behind = cells[last:]
        if has_even_columns(cells[:last], width) and (not behind or is_running_on(behind)):
            return last
    return len(cells)


def is_running_on(lines: list[Line]) -> bool:
    """Whether lines are a sentence, and not the cells of a row."""
    words = " ".join(line.passage.text for line in lines)
    return SENTENCE.match(words) is not None and len(lines[0].passage.text.split()) >= FEWEST_WORDS


def has_even_columns(cells: list[Line], width: int) -> bool:
    """Whether a last column that begins with an amount holds nothing but amounts."""
    column = [cell.passage.text for cell in cells[width - 1 :: width]]
    return not column or not AMOUNT.search(column[0]) or all(AMOUNT.search(words) for words in column)


def continuation(table: Table, blocks: list[Block], index: int) -> tuple[list[Block], list[Line], int]:
    """What completes a last row behind a page end: the footnotes before it, its cells, and how many blocks."""
    width = len(table.header)
    missing = width - len(table.rows[-1])
    between: list[Block] = []
    for at in range(index, len(blocks) if missing else index):
        block = blocks[at]
        if not isinstance(block, Paragraph):
            break
        if all(FOOTNOTE.match(line.passage.text) for line in block.lines):
            between.append(block)
        elif (len(block.lines) - missing) % width == 0 and len(block.lines) >= missing:
            return between, block.lines, at + 1 - index
        else:
            break
    return [], [], 0


def complete(table: Table, cells: list[Line]) -> None:
    """Put further cells into a table; a last row that stays unfinished gets empty ones."""
    width = len(table.header)
    whole = [cell for row in table.rows for cell in row] + cells
    whole += [Line(Passage("", whole[-1].passage.runs[:1])) for _ in range(-len(whole) % width)]
    table.rows[:] = [whole[at : at + width] for at in range(0, len(whole), width)]
