"""Tables of gifts: which columns hold the gift, the giver, the recipient, the value, and what became of it."""

from collections.abc import Iterator

from dienstreis.extract.content import says_nothing
from dienstreis.extract.gifts.headings import heading_direction
from dienstreis.extract.gifts.sentence import Direction
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.grammar.amounts import amount_of_cell
from dienstreis.model import Gift
from dienstreis.text.blocks import Table
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import giving, programmes
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of

__all__ = ["attribute_named", "gifts_of_table"]

WHAT_COLUMN = any_of(giving.WHAT_COLUMNS)
DATE_COLUMN = any_of(programmes.DATE_COLUMNS)
DIRECTION_COLUMN = any_of(giving.DIRECTION_COLUMNS)
CURRENCY = "EUR"
COLUMNS = {
    "value": any_of(giving.VALUE_COLUMNS),
    "giver": any_of(giving.GIVER_COLUMNS),
    "recipient": any_of(giving.RECIPIENT_COLUMNS),
    "disposition": any_of(giving.DISPOSITION_COLUMNS),
}
FROM_WHOM = frozenset({"van", "van wie", "by"})
NUMBER_CELL = regex(r"\d{0,3}[.)]?$")


def gifts_of_table(table: Table, *, mixed: bool, direction: Direction = "received") -> Iterator[Grounded[Gift]]:
    """A gift a row; in a section about costs too (``mixed``) only where a column names the giver."""
    columns = columns_of(table)
    if mixed and "giver" not in columns:
        return
    for row in table.rows:
        cells = {name: row[column].passage for name, column in columns.items() if column < len(row)}
        what = cells.get("what")
        if not what or says_nothing(what):
            continue
        amount = amount_of_cell(cells["value"].text, CURRENCY) if "value" in cells else None
        way = heading_direction(cells["direction"].text) if "direction" in cells else None
        passages = [cell.passage for cell in row if cell.passage]
        value = Gift(
            direction=way or direction,
            description=what.text,
            giver=words_of(cells, "giver"),
            recipient=words_of(cells, "recipient"),
            value=amount.value if amount else None,
            currency=amount.currency if amount else None,
            disposition=words_of(cells, "disposition"),
        )
        yield ground(value, passages[0].span().through(passages[-1].span()))


def attribute_named(words: str) -> str | None:
    """What a label tells of the gift before it: its giver, recipient or value, or what became of it."""
    words = words.strip(" :").casefold()
    return "giver" if words in FROM_WHOM else next((n for n, p in COLUMNS.items() if p.fullmatch(words)), None)


def columns_of(table: Table) -> dict[str, int]:
    """The columns by what they tell: the gift is in one that names it, else in the first that tells nothing else."""
    columns: dict[str, int] = {}
    for column, cell in enumerate(table.header):
        if counts_rows(table, column):
            continue
        head = cell.passage.text.strip(" :").casefold()
        if WHAT_COLUMN.fullmatch(head):
            columns["what"] = column
        elif not DATE_COLUMN.fullmatch(head):
            columns.setdefault(column_name(head), column)
    return columns


def column_name(head: str) -> str:
    """What a column tells of the gifts, as its head says; "Van" alone stands above the givers."""
    if head.strip(" :").casefold() in FROM_WHOM:
        return "giver"
    if DIRECTION_COLUMN.fullmatch(head.strip(" :")):
        return "direction"
    return next((name for name, pattern in COLUMNS.items() if pattern.search(head)), "what")


def counts_rows(table: Table, column: int) -> bool:
    """Whether a column holds nothing but numbers of a few digits under a head that does not speak of a value."""
    if COLUMNS["value"].search(table.header[column].passage.text):
        return False
    return all(NUMBER_CELL.match(row[column].passage.text) for row in table.rows if column < len(row))


def words_of(cells: dict[str, Passage], name: str) -> str | None:
    """The words of a cell; ``None`` for an empty one."""
    return cells[name].text or None if name in cells else None
