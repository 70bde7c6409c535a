"""Ledgers as people write them."""

from pathlib import Path

import pytest

from dienstreis.ledger import Change, Ledger, LedgerError, read_bytes, read_date

PATH = Path("follow-ups.yaml")


def read(text: str) -> Ledger:
    return read_bytes(PATH, text.encode())


def problems(text: str) -> list[tuple[str, int | None]]:
    return [(problem.kind, problem.line) for problem in read(text).problems]


@pytest.mark.parametrize("written", ["done", "DONE", "gedaan", "Gedaan", '"gedaan "'])
@pytest.mark.parametrize("key", ["status", "Stand"])
def test_a_status_is_dutch_or_english(key: str, written: str) -> None:
    assert read(f"a/b: {{{key}: {written}}}").changes["a/b"].status == "done"


def test_words_of_columns_are_names_of_fields() -> None:
    text = "a/b:\n  tekst: t\n  reis: r\n  plaats: p.md:3\n  stand: loopt\n  wanneer: 2025-q1\n  opmerking: o\n"
    assert read(text).changes == {"a/b": Change("t", "r", "p.md:3", "ongoing", "2025-Q1", "o")}
    assert read(text).changes["a/b"].path == "p.md"


@pytest.mark.parametrize("text", ["", " \n", "# niets\n", "---\n", "{}", "~", "---\n# niets\n...\n"])
def test_an_empty_file_says_nothing(text: str) -> None:
    assert (dict(read(text).changes), list(read(text).problems)) == ({}, [])


@pytest.mark.parametrize("text", ["a/b:\n", "a/b: ~\n", "a/b: {}\n", "a/b: {status: }\n", "a/b:\n  due: ''\n"])
def test_an_entry_may_say_nothing(text: str) -> None:
    assert read(text).changes == {"a/b": Change()}
    assert problems(text) == []


def test_quoted_words_are_words() -> None:
    assert read('a/b: {remark: "null", text: "~"}').changes["a/b"] == Change(text="~", remark="null")


def test_a_wrong_value_costs_itself() -> None:
    text = "a/b:\n  status: done\n  due: ooit\nc/d: {status: dropped}\n"
    assert read(text).changes == {"a/b": Change(status="done"), "c/d": Change(status="dropped")}
    assert problems(text) == [("due", 3)]


def test_entries_are_read_one_by_one_where_the_whole_is_no_yaml() -> None:
    text = "# van ons\n---\na/b:\n  status: done\n\"c/d\":\n  remark: zie: 12\n'e/f': {status: [}\ng/h:\n  due: 2025\n"
    assert read(text).changes == {
        "a/b": Change(status="done"),
        "c/d": Change(),
        "e/f": Change(),
        "g/h": Change(due="2025"),
    }
    assert problems(text) == [("broken", 6), ("broken", 7)]


def test_two_documents_are_one_ledger() -> None:
    assert list(read("a/b: {status: done}\n---\nc/d: {status: open}\n").changes) == ["a/b", "c/d"]


@pytest.mark.parametrize(
    ("first", "second", "counts"),
    [
        ("done", "planned", "done"),
        ("planned", "done", "done"),
        ("open", "planned", "planned"),
        ("done", "dropped", "dropped"),
    ],
)
def test_of_two_entries_with_one_key_that_counts_which_says_it_is_over(first: str, second: str, counts: str) -> None:
    ledger = read(f"a/b: {{status: {first}}}\na/b: {{status: {second}}}\n")
    assert ledger.changes["a/b"].status == counts
    (problem,) = ledger.problems
    assert problem.kind == "twice"
    assert {problem.line, int(problem.values["line"])} == {1, 2}


@pytest.mark.parametrize(
    ("data", "remark"),
    [
        ("a/b: {remark: één}".encode("utf-8-sig"), "één"),
        ("a/b: {remark: één}".encode("windows-1252"), "één"),
        ("a/b: {remark: één}".encode("utf-16"), "één"),
        (b"a/b:\r\n  remark: |\r\n    een\r\n    twee\r\n", "een\ntwee"),
        (b'a/b: {remark: "\\ud800"}', "\ufffd"),
    ],
)
def test_editors_write_as_they_do(data: bytes, remark: str) -> None:
    assert read_bytes(PATH, data).changes["a/b"].remark == remark


@pytest.mark.parametrize("text", ["[a]", "a", "a: [", "{a/b: {status: done}", "x\0y", "%PDF-1.7", "? [a]\n: b\n: ["])
def test_what_holds_no_entry_is_no_ledger(text: str) -> None:
    with pytest.raises(LedgerError, match=r"follow-ups\.yaml"):
        read(text)


def test_many_slips_take_no_time_of_their_own() -> None:
    text = "".join(f"a/{number}:\n  remark: zie: {number}\n" for number in range(2000)) + "b/c: {status: done}\n"
    assert len(read(text).problems) == 2000


@pytest.mark.parametrize("written", ["2025-03-01", "2025-03", "2025-Q1", "2025"])
def test_a_date_is_as_exact_as_it_is_known(written: str) -> None:
    assert read_date(written) == written
    assert read_date(f" {written.lower()} ") == written


@pytest.mark.parametrize("written", ["", "ooit", "2025-02-30", "2025-13", "0000", "2025-Q5", "٢٠٢٥", "20250301"])
def test_what_is_on_no_calendar_is_no_date(written: str) -> None:
    assert read_date(written) is None
