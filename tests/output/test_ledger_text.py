"""Ledgers stay as people wrote them, but for what changes."""

from pathlib import Path

import pytest
import yaml

from dienstreis.ledger import Change, read_bytes
from dienstreis.output.ledger import LedgerChanges, NotProvedError, first_words, with_changes

PATH = Path("follow-ups.yaml")
NEW = {"n/1": Change(text="Brief: “één” #2", place="map/a.md:3", status="planned")}
AS_YAML = {"text": "Brief: “één” #2", "place": "map/a.md:3", "status": "planned"}


def change(text: str | bytes, **changes: object) -> bytes:
    data = text.encode() if isinstance(text, str) else text
    return with_changes(read_bytes(PATH, data), LedgerChanges(**changes), "nl")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a/b: {status: done}\n", "a/b: {status: done}\n{new}"),
        ("a/b: {status: done}", "a/b: {status: done}\n{new}"),
        ("a/b:\n  status: done # ja\n\n# einde\n", "a/b:\n  status: done # ja\n\n# einde\n{new}"),
        ("---\na/b: {status: done}\n...\n", "---\na/b: {status: done}\n{new}...\n"),
        ("---\n# leeg\n", "---\n# leeg\n{new}"),
        ("{}\n", "\n{new}"),
        ("a/b:\n  remark: |\n    een\n    twee", "a/b:\n  remark: |\n    een\n    twee\n{new}"),
    ],
)
def test_new_entries_stand_behind_the_others(before: str, after: str) -> None:
    new = '"n/1":\n  text: "Brief: “één” #2"\n  place: "map/a.md:3"\n  status: planned\n'
    assert change(before, added=NEW).decode() == after.replace("{new}", new)
    if "\n" in before:
        before, after = before.replace("\n", "\r\n"), after.replace("{new}", new).replace("\n", "\r\n")
        assert change(before, added=NEW).decode() == after


@pytest.mark.parametrize(
    "text",
    [
        "{a/b: {status: done}}",
        '{"a/b": {status: done}, }\n',
        "{\n  # van ons\n  a/b: {status: done},  # klaar, en {meer}\n  # einde\n}\n# uit",
        "--- {a/b: {status: done}}\n",
        "{a/b: {\n  status: done\n}\n}",
        "  a/b:\n    status: done\n",
        "a/b: &x {status: done}\n",
        "? a/b\n: status: done\n",
        "# {\na/b: !!map {status: done}\n",
    ],
)
def test_any_style_is_still_yaml(text: str) -> None:
    made = change(text, added=NEW).decode()
    assert yaml.safe_load(made) == {"a/b": {"status": "done"}, "n/1": AS_YAML}
    for line in text.splitlines():
        assert line.partition("#")[0].rstrip("}, ") in made
        assert line.partition("#")[2] in made
    renamed = change(text, renamed={"a/b": "c/d"}, updates={"a/b": {"remark": "x: y", "status": "dropped"}})
    assert yaml.safe_load(renamed) == {"c/d": {"status": "dropped", "remark": "x: y"}}
    assert all(comment in renamed.decode() for comment in ("# van ons", "# klaar", "# uit") if comment in text)


@pytest.mark.parametrize("text", ["{ # niets\n}", "{\n}\n"])
def test_an_empty_file_in_flow_style_takes_entries(text: str) -> None:
    assert yaml.safe_load(change(text, added=NEW)) == {"n/1": AS_YAML}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "a/b:\n  text: x\n  status: open  # nog\nc/d: {}\n",
            "a/b:\n  text: x\n  status: done  # nog\n  due: 2025\n{c}",
        ),
        ("a/b:\n  due:\n  Stand: loopt\nc/d: {}\n", "a/b:\n  due: 2025\n  Stand: done\n{c}"),
        ("a/b:\n  text: x # y\n# z\nc/d: {}\n", "a/b:\n  text: x # y\n  status: done\n  due: 2025\n# z\n{c}"),
        ("a/b:\nc/d: {}\n", "a/b: {status: done, due: 2025}\n{c}"),
        ("a/b: ~\nc/d: {}\n", "a/b: {status: done, due: 2025}\n{c}"),
        ("a/b: {}\nc/d: {}\n", "a/b: {status: done, due: 2025}\n{c}"),
        ("a/b: {text: x}\nc/d: {}\n", "a/b: {status: done, due: 2025, text: x}\n{c}"),
        ("a/b:\n  due: ooit\nc/d: {}\n", "a/b:\n  due: 2025\n  status: done\n{c}"),
        ("a/b:\n  due: >\n    ooit\n    eens\n\nc/d: {}\n", "a/b:\n  due: 2025\n\n  status: done\n{c}"),
    ],
)
def test_what_an_entry_says_is_changed_in_its_place(before: str, after: str) -> None:
    made = change(before, updates={"a/b": {"status": "done", "due": "2025"}}).decode()
    assert made == after.replace("{c}", "c/d: {}\n")


def test_a_broken_entry_stays_and_the_others_change() -> None:
    text = "a/b:\n  remark: zie: 12\nc/d:\n  status: open\n"
    made = change(text, added=NEW, updates={"c/d": {"status": "done"}}).decode()
    assert made.startswith("a/b:\n  remark: zie: 12\nc/d:\n  status: done\n")
    with pytest.raises(NotProvedError):
        change(text, updates={"a/b": {"status": "done"}})


@pytest.mark.parametrize(
    "text",
    [
        "x/y: &x {status: open}\na/b: *x\n",  # a change would hold for both
        "a/b: klaar\n",  # nobody knows what that is worth
    ],
)
def test_what_cannot_be_proved_is_not_changed(text: str) -> None:
    with pytest.raises(NotProvedError):
        change(text, updates={"a/b": {"status": "done"}})


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252"])
def test_the_encoding_stays(encoding: str) -> None:
    made = change("a/b: {remark: één}\n".encode(encoding), added=NEW)
    assert made.decode(encoding).startswith("a/b: {remark: één}\n")
    assert "“één”" in made.decode(encoding)


def test_letters_that_an_encoding_lacks_make_it_utf_8() -> None:
    made = change("a/b: {remark: één}\n".encode("windows-1252"), added={"n/1": Change(text="Győr")})
    assert made.decode() == 'a/b: {remark: één}\n"n/1":\n  text: "Győr"\n'


def test_a_new_file_begins_with_what_may_be_written() -> None:
    made = change("", added=NEW).decode()
    head = [line for line in made.splitlines() if line.startswith("#")]
    assert made.startswith("#")
    assert "#   status: gedaan (done), loopt (ongoing), gepland (planned), open, vervallen (dropped)" in head
    assert any("2025-Q1" in line for line in head)
    assert yaml.safe_load(made) == {"n/1": AS_YAML}


@pytest.mark.parametrize("key", ["x" * 3000 + "/1", 'a"b\\c/1', "é: #/1", "\u202e\x85/1", "null"])
def test_any_key_can_be_written(key: str) -> None:
    made = change("a/b: {status: done}\n", added={key: Change(status="open")}).decode()
    assert yaml.safe_load(made) == {"a/b": {"status": "done"}, key: {"status": "open"}}
    assert "\u202e" not in made


def test_first_words() -> None:
    assert first_words("Kort.") == "Kort."
    assert first_words("woord " * 40) == "woord " * 16 + "…"
    assert first_words("w" * 200) == "w" * 100 + " …"
