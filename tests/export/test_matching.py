"""Which report of a database is which of a run, and which row is which."""

import pytest

from dienstreis.export.matching import Incoming, Pairs, Stored, match, pair
from dienstreis.export.rows import Row
from dienstreis.export.tables import TABLES, ExportTable

BY_NAME = {table.name: table for table in TABLES}


def told(place: str | None, text: str, id_: str | None = None) -> Incoming:
    return Incoming(place or "-", place, text, "", id_)


def stored(key: str, place: str | None, text: str, id_: str | None = None) -> Stored:
    return Stored(key, place, id_, text, place, "")


def keys(incoming: list[Incoming], rows: list[Stored], files: set[str | None]) -> dict[str, str]:
    found = match(incoming, rows, lambda each: each.place not in files)
    return {report.name: row.key for report, row in found.items()}


def test_an_edited_report_is_that_of_its_file() -> None:
    assert keys([told("a", "2")], [stored("A", "a", "1")], {"a"}) == {"a": "A"}


def test_a_moved_report_is_that_of_its_text() -> None:
    rows = [stored("A", "x/a", "1"), stored("B", "x/b", "1")]
    assert keys([told("y/b", "1"), told("y/a", "1")], rows, {"y/a", "y/b"}) == {"y/a": "A", "y/b": "B"}


def test_a_copy_is_another_report_and_so_is_what_is_copied_before_an_edit() -> None:
    rows = [stored("A", "a", "1")]
    assert keys([told("a", "1"), told("b", "1")], rows, {"a", "b"}) == {"a": "A"}
    assert keys([told("a", "2"), told("b", "1")], rows, {"a", "b"}) == {"a": "A"}


def test_a_report_that_takes_the_name_of_another_one_keeps_its_rows() -> None:
    rows = [stored("A", "a", "1"), stored("B", "b", "2")]
    assert keys([told("a", "2")], rows, {"a"}) == {"a": "B"}


def test_a_report_that_is_renamed_and_edited_is_that_of_its_id_where_that_is_certain() -> None:
    rows = [stored("A", "a", "1", "gent"), stored("B", "b", "2", "oslo"), stored("C", "c", "3", "oslo")]
    files: set[str | None] = {"a2", "b2"}
    assert keys([told("a2", "4", "gent"), told("b2", "5", "oslo")], rows, files) == {"a2": "A"}
    assert keys([told("a2", "4", "gent")], rows, {"a", "a2"}) == {}


def test_what_has_no_place_is_known_by_its_text_and_its_id() -> None:
    rows = [stored("A", None, "1", "gent"), stored("B", None, "2", "oslo")]
    assert keys([told(None, "1", "gent")], rows, set()) == {"-": "A"}
    assert keys([told(None, "9", "oslo")], rows, set()) == {"-": "B"}
    assert keys([told(None, "9", "riga")], rows, set()) == {}


def test_rows_of_somebody_else_are_nobodys() -> None:
    assert keys([told("a", "1")], [Stored("mine", "a", None, "1", "a", None)], {"a"}) == {}


def paired(table: ExportTable, before: list[Row], after: list[Row]) -> Pairs:
    names = [column.name for column in table.columns if column.name != "report"]
    old, new = ([dict.fromkeys(names) | row for row in rows] for rows in (before, after))
    return pair(old, new, table)


def test_rows_that_say_the_same_are_the_same_wherever_they_stand() -> None:
    before: list[Row] = [{"number": n, "text": text} for n, text in enumerate("abca", 1)]
    after: list[Row] = [{"number": n, "text": text} for n, text in enumerate("xaab", 1)]
    pairs = paired(BY_NAME["goals"], before, after)
    assert [(old["number"], new["number"]) for old, new in pairs.kept] == [(1, 2), (4, 3), (2, 4)]
    assert [row["text"] for row in pairs.gone] == ["c"]
    assert [row["text"] for row in pairs.new] == ["x"]


@pytest.mark.parametrize(
    ("table", "before", "after", "kept"),
    [
        ("follow_ups", {"id": "1", "status": "open"}, {"id": "1", "status": "done"}, True),
        ("follow_ups", {"id": "1", "text": "brief"}, {"id": "2", "text": "brief!"}, False),
        ("costs", {"description": "hotel", "amount": 1}, {"description": "hotel", "amount": 2}, True),
        ("costs", {"category": "meals", "amount": 1}, {"category": "meals", "amount": 2}, False),
        ("findings", {"code": "DR602", "message": "a"}, {"code": "DR602", "message": "b"}, False),
        ("people", {"capacity": "traveller", "name": "A", "role": "x"}, {"capacity": "traveller", "name": "A"}, True),
        ("people", {"capacity": "traveller", "name": "A"}, {"capacity": "traveller", "name": "B"}, False),
    ],
)
def test_a_corrected_row_is_the_same_where_what_it_is_known_by_is(
    table: str, before: Row, after: Row, *, kept: bool
) -> None:
    assert bool(paired(BY_NAME[table], [before], [after]).kept) is kept


def test_what_two_rows_are_known_by_tells_nothing() -> None:
    before: list[Row] = [{"description": "hotel", "amount": 1}, {"description": "hotel", "amount": 2}]
    after: list[Row] = [{"description": "hotel", "amount": 3}, {"description": "hotel", "amount": 2}]
    pairs = paired(BY_NAME["costs"], before, after)
    assert [old["amount"] for old, _ in pairs.kept] == [2, 1]
    assert paired(BY_NAME["costs"], before, [after[0], {"description": "hotel", "amount": 4}]).kept == []
