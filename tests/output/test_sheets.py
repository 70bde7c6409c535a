"""Sheets as tables, Markdown and CSV: what stands in a cell is words and nothing else."""

import datetime
from io import StringIO

import pytest

from dienstreis.output.summary.formats import FORMATS, write_csv
from dienstreis.output.summary.sheet import Sheet, columns

HOSTILE = [
    "=1+1",
    "+1",
    "-1",
    "@x",
    "\t=1",
    "a|b",
    "<script>x</script>",
    "[a](b)",
    "*vet*",
    "\x1b[31m",
    "a\nb",
    "🛶 é",
    "&lt;",
]


def sheet(*cells: str | float | datetime.date | tuple[str, ...] | None) -> Sheet:
    return Sheet(columns(("what",), "en"), [(cell,) for cell in cells], [{"what": "x"} for _ in cells])


def written(name: str, made: Sheet) -> str:
    stream = StringIO()
    FORMATS[name](made, stream)
    return stream.getvalue()


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("cell", HOSTILE)
def test_nothing_in_a_cell_is_obeyed(name: str, cell: str) -> None:
    made = Sheet(columns(("what",), "en"), [(cell,)], [{"what": cell}])
    out = written(name, made)
    assert "\x1b" not in out
    if name == "markdown":
        assert len(out.splitlines()) == 3
        assert "<script>" not in out
        assert "[a](b)" not in out
    if name == "csv":
        assert out.splitlines()[1].strip('"')[:1] not in {"=", "+", "-", "@", "\t"}


def test_numbers_of_a_spreadsheet_are_numbers() -> None:
    stream = StringIO()
    write_csv(sheet(-5.0, 1234.5, None, datetime.date(2024, 10, 7), ("a", "b")), stream, "excel-nl")
    assert stream.getvalue() == '\ufeffwhat\r\n-5,00\r\n1234,50\r\n""\r\n2024-10-07\r\n"a; b"\r\n'


def test_an_empty_sheet_is_a_head_or_nothing() -> None:
    assert written("csv", sheet()) == "what\r\n"
    assert written("json", sheet()) == "[]\n"
    assert written("table", sheet()) == ""
