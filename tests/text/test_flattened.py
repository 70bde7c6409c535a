"""Tables of which a PDF extraction left one cell a line."""

from dienstreis.text.blocks import Paragraph, Table, read_blocks
from dienstreis.text.flattened import rebuild_tables
from dienstreis.text.passage import Lines


def tables(text: str) -> list[list[list[str]]]:
    """The rows of all tables, heads first."""
    blocks = rebuild_tables(read_blocks(text, Lines(text)))
    return [
        [[str(cell.passage) for cell in row] for row in (block.header, *block.rows)]
        for block in blocks
        if isinstance(block, Table)
    ]


def test_cells_follow_their_heads_under_a_heading() -> None:
    text = "Delegatie\nNaam\nRol\nA. Vlier\nwethouder\nB. Els\nadviseur\n"
    assert tables(text) == [[["Naam", "Rol"], ["A. Vlier", "wethouder"], ["B. Els", "adviseur"]]]


def test_running_text_behind_the_last_row_is_no_cell() -> None:
    text = "Kosten\nPost\nBedrag\nTrein\n€ 80,00\nHotel\n€ 120,00\nDe gastheer betaalde alle maaltijden zelf.\n"
    assert tables(text) == [[["Post", "Bedrag"], ["Trein", "€ 80,00"], ["Hotel", "€ 120,00"]]]


def test_lines_without_heads_are_no_table() -> None:
    text = "Delegatie\nA. Vlier\nwethouder\nB. Els\nadviseur\n"
    assert tables(text) == []
    assert all(isinstance(block, Paragraph) for block in rebuild_tables(read_blocks(text, Lines(text))))
