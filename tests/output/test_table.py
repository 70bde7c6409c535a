"""Tables and cards: whatever the width, each head and each word of each row is there."""

import datetime
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from dienstreis.output.summary.formats import write_table
from dienstreis.output.summary.sheet import Cell, Sheet, columns
from dienstreis.output.table import Head, TableOrCards
from dienstreis.output.unbroken import Unbroken

KEYS = ("date", "traveller", "costs", "purpose", "place")
ROW: tuple[Cell, ...] = (
    datetime.date(2024, 10, 7),
    ("A. van Dalen", "B. Bos"),
    ("EUR 1,250.00", "NOK 12,000.50"),
    "Kennismaken met de houtbouwers van 深圳市人民政府 op 7 oktober 2024 🛶",
    "archief/2024/verslag-van-de-dienstreis-naar-de-houtbouwers.md:73",
)
TOTAL: tuple[Cell, ...] = ("Totaal", "1 reis", "EUR 1,250.00", None, None)
WHOLE = ["2024-10-07", "1,250.00", "12,000.50", "7 oktober 2024", "Kennismaken", "深圳市人民政府"]


def shown(table: TableOrCards, width: int) -> list[str]:
    stream = StringIO()
    Console(file=stream, width=width, height=25, force_terminal=False).print(table)
    return stream.getvalue().splitlines()


def words(*cells: str) -> list[Unbroken]:
    return [Unbroken(cell) for cell in cells]


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def written(monkeypatch: pytest.MonkeyPatch, width: int, rows: list[tuple[Cell, ...]], language: str = "nl") -> str:
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("TERM", "dumb")
    stream = Terminal()
    write_table(Sheet(columns(KEYS, language), rows, [], total=TOTAL if rows else None, remarks=("Einde.",)), stream)
    return stream.getvalue()


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("count", [1, 2, 60])
def test_no_column_and_no_word_is_lost(monkeypatch: pytest.MonkeyPatch, width: int, language: str, count: int) -> None:
    out = written(monkeypatch, width, [ROW] * count, language)
    assert max(map(cell_len, out.splitlines())) <= width
    for head in columns(KEYS, language):
        assert head.head in out
    for whole in WHOLE:
        assert out.count(whole) >= count, whole
    assert "".join(out.split()).count("naar-de-houtbouwers.md:73") >= (count if width < 120 else 0)
    assert "Totaal" in out
    assert out.endswith("Einde.\n")


def test_no_rows_are_only_what_is_said_about_them(monkeypatch: pytest.MonkeyPatch) -> None:
    assert written(monkeypatch, 60, []) == "Einde.\n"


def test_a_terminal_with_room_shows_a_table() -> None:
    table = TableOrCards([Head("Wat"), Head("Bedrag", is_number=True)], [words("vliegreis", "EUR 12.00")])
    assert [line.rstrip() for line in shown(table, 21)] == ["Wat            Bedrag", "─" * 21, "vliegreis   EUR 12.00"]


def test_another_one_shows_cards_and_a_total_of_its_own() -> None:
    heads = [Head("Wat"), Head("Bedrag", is_number=True), Head("Door")]
    rows = [words("vliegreis", "EUR 12.00", "gemeente"), words("gids", "EUR 3.00", "")]
    table = TableOrCards(heads, rows, words("Totaal", "EUR 15.00", ""))
    assert [line.rstrip() for line in shown(table, 20)] == [
        *("Wat     vliegreis", "Bedrag  EUR 12.00", "Door    gemeente", ""),
        *("Wat     gids", "Bedrag  EUR 3.00", ""),
        *("Totaal", "Bedrag  EUR 15.00"),
    ]


def test_a_value_without_room_beside_its_head_stands_under_it() -> None:
    table = TableOrCards([Head("Opmerking"), Head("Plaats in verslag")], [words("ja", "verslagen/gent.md:7")])
    assert [line.rstrip() for line in shown(table, 25)] == [
        "Opmerking          ja",
        "Plaats in verslag",
        "  verslagen/gent.md:7",
    ]


CELL = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"]), max_size=60),
    st.text("ab 7-:深🛶", max_size=60),
    st.dates().map(str),
    st.sampled_from(["", "EUR 1,250.00", "van 7 oktober 2024 tot nu", "een/heel/lang/pad/naar/een/verslag.md:12"]),
).map(str.strip)
ROWS = st.integers(1, 6).flatmap(
    lambda count: st.lists(st.lists(CELL, min_size=count, max_size=count), min_size=1, max_size=4)
)


@given(rows=ROWS, width=st.integers(12, 220), edge=st.booleans())
def test_whatever_stands_in_the_cells_all_of_it_is_shown(rows: list[list[str]], width: int, *, edge: bool) -> None:
    heads = [Head(f"Kop {index}", is_number=index == 1) for index in range(len(rows[0]))]
    cells = [words(*row) for row in rows]
    lines = shown(TableOrCards(heads, cells, edge=edge), width)
    assert all(cell_len(line.rstrip()) <= width for line in lines)
    out = "\n".join(lines)
    for row in cells:
        for head, cell in zip(heads, row, strict=True):
            assert head.words in out or not cell.plain
            for word in cell.plain.split():
                assert word in out or cell_len(word) > width - 2
    plain = "".join(cell.plain for row in cells for cell in row if cell.plain.strip())
    for letter in set(plain) - {" "}:
        assert out.count(letter) >= plain.count(letter)
