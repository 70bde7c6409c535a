"""The rows of an archive: as many as the data have entries, and only columns that are described."""

from collections import Counter
from pathlib import Path

import pytest

from dienstreis.export.rows import keyed, rows_of
from dienstreis.export.tables import TABLES
from dienstreis.model import Section
from dienstreis.reading import document_of
from dienstreis.rules import check

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.[mt][dx]*"))


def count(sections: list[Section]) -> int:
    return sum(1 + count(section.sections) for section in sections)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_entry_is_a_row_and_every_line_is_in_one_section(path: Path) -> None:
    document = document_of(path.read_bytes(), path.as_posix())
    report, findings = document.report, check(document)
    rows = rows_of(document, findings)
    counts = {name: len(listed) for name, listed in rows.items()}
    assert counts == {
        "reports": 1,
        "people": len(report.travellers) + len(report.delegation),
        "destinations": len(report.destinations),
        "goals": len(report.purpose.goals) if report.purpose else 0,
        "partners": len(report.partners),
        "programme": len(report.programme),
        "results": len(report.results),
        "agreements": len(report.agreements),
        "follow_ups": len(report.follow_ups),
        "gifts": len(report.gifts.items) if report.gifts else 0,
        "costs": len(report.costs.items) if report.costs else 0,
        "links": len(report.links),
        "sections": count(report.sections),
        "findings": len(findings),
    }
    words = "".join(row["text"] for row in rows["sections"])
    assert Counter("".join(words.split())) == Counter("".join(document.text.split()))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_rows_have_the_columns_of_their_table(path: Path) -> None:
    document = document_of(path.read_bytes(), path.as_posix())
    rows = keyed(rows_of(document, check(document)), "k")
    for table in TABLES:
        columns = {column.name for column in table.columns}
        assert all(set(row) == columns for row in rows[table.name]), table.name
        assert all(column.description.strip() for column in table.columns)


def test_what_rows_are_known_by_are_columns_that_say_something() -> None:
    for table in TABLES[1:]:
        assert set(table.known_by) <= set(table.words)
