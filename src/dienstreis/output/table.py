"""Rows of words under heads: a table where a terminal has room for one, else a card a row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich import box
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, RenderableType
from rich.table import Table
from rich.text import Text

from dienstreis.output.unbroken import Unbroken

__all__ = ["Head", "TableOrCards"]

GAP = 3
"""Columns between two columns of a table."""
READABLE = 16
"""Columns in which words can be read, though not many stand on a line."""
INDENT = 2


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column, and how its values stand under it."""

    words: str
    is_number: bool = False
    least_width: int = 0
    """The columns that it takes in any case."""


class TableOrCards:
    """Rows under heads. No word, date or amount is broken that would fit on a line, and nothing is cut off."""

    def __init__(
        self,
        heads: Sequence[Head],
        rows: Sequence[Sequence[Unbroken]],
        total: Sequence[Unbroken] | None = None,
        *,
        edge: bool = False,
    ) -> None:
        """``total`` is a row that stands apart; ``edge`` is whether blank lines stand around the table."""
        self.heads, self.rows, self.total, self.edge = heads, rows, total, edge

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        widths = self.widths(options.max_width)
        if widths:
            yield self.table(widths)
        else:
            yield from self.cards(console, options.max_width)

    def widths(self, room: int) -> list[int] | None:
        """The widths of the columns of a table in so many columns of a terminal; ``None`` where they do not do."""
        least, full = [], []
        for index, head in enumerate(self.heads):
            cells = [Unbroken(head.words), *(row[index] for row in (*self.rows, *([self.total] if self.total else [])))]
            least.append(max(head.least_width, *map(least_width, cells)))
            full.append(max(head.least_width, *(cell.cell_len for cell in cells)))
        spare = room - sum(least) - GAP * (len(self.heads) - 1) - 2 * self.edge
        if spare < 0:
            return None
        share = min(1.0, spare / max(1, sum(full) - sum(least)))
        return [few + int((most - few) * share) for few, most in zip(least, full, strict=True)]

    def table(self, widths: Sequence[int]) -> Table:
        """The rows as a table."""
        grid = Table(box=box.SIMPLE_HEAD, show_edge=self.edge, pad_edge=False, show_footer=self.total is not None)
        for index, (head, width) in enumerate(zip(self.heads, widths, strict=True)):
            grid.add_column(
                Unbroken(head.words),
                footer=self.total[index] if self.total else "",
                justify="right" if head.is_number else "left",
                overflow="fold",
                width=width,
            )
        for row in self.rows:
            grid.add_row(*row)
        return grid

    def cards(self, console: Console, room: int) -> Iterator[Text]:
        """The lines of the rows as cards, one under the other; that of the total begins with its name."""
        for number, row in enumerate(self.rows):
            if number:
                yield Text()
            for head, cell in zip(self.heads, row, strict=True):
                yield from self.labelled(head, cell, console, room)
        if self.total:
            yield Text()
            yield Text(self.total[0].plain, style="bold")
            for head, cell in zip(self.heads[1:], self.total[1:], strict=True):
                yield from self.labelled(head, cell, console, room)

    def labelled(self, head: Head, cell: Unbroken, console: Console, room: int) -> Iterator[Text]:
        """The lines of a value that stands behind its head, or under it where there is no room beside."""
        if not cell.plain:
            return
        label = Unbroken(head.words, "cyan")
        indent = max(cell_len(each.words) for each in self.heads) + INDENT
        if least_width(cell) > room - indent:
            yield label
            label, indent = Unbroken(), INDENT
        for line in cell.wrap(console, room - indent):
            label.pad_right(indent - label.cell_len)
            yield Text.assemble(label, line, style="bold" if head is self.heads[0] else "", no_wrap=True)
            label = Unbroken()


def least_width(cell: Unbroken) -> int:
    """The columns that a cell needs: whole pieces, and not one short word a line."""
    return max(cell.least_width, min(cell.cell_len, READABLE))
