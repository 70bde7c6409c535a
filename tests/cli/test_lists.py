"""Lists of paths, in files and from standard input."""

import codecs
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def _beside_the_reports(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


def paths(result: Result) -> list[str]:
    return [report["source"]["path"] for report in json.loads(result.stdout)]


@pytest.mark.parametrize(
    "data",
    [
        b"a.md\n2020/b.TXT\n",
        b"\n  \n2020/b.TXT\n\na.md",
        b"a.md\r\n2020/b.TXT\r\n\r\n",
        codecs.BOM_UTF8 + b"a.md\n2020/b.TXT\n",
        "\ufeffa.md\r\n2020/b.TXT\r\n".encode("utf-16-le"),
        "\ufeffa.md\r\n2020/b.TXT\r\n".encode("utf-16-be"),
        b"a.md\x002020/b.TXT\0",
        b"a.md\na.md\n./a.md\n2020/b.TXT\n",
    ],
)
def test_a_list_names_reports(run: Run, data: bytes) -> None:
    Path("lijst.txt").write_bytes(data)
    expected = ["2020/b.TXT", "a.md"]
    assert paths(run("parse", "@lijst.txt")) == expected
    assert paths(run("parse", "--files-from", "lijst.txt")) == expected
    assert paths(run("parse", "--files-from", "-", stdin=data)) == expected
    assert paths(run("parse", "@-", stdin=data)) == expected


def test_lists_add_to_paths(run: Run) -> None:
    Path("een").write_text("2020/b.TXT")
    Path("twee").write_text("2020/c.markdown")
    result = run("parse", "a.md", "@een", "--files-from", "twee", "--files-from", "een")
    assert paths(result) == ["2020/b.TXT", "2020/c.markdown", "a.md"]


def test_a_folder_in_a_list_is_read_as_elsewhere(run: Run) -> None:
    Path("lijst").write_text("2020\n")
    assert paths(run("parse", "@lijst")) == ["2020/b.TXT", "2020/c.markdown"]


def test_a_list_of_one_gives_a_list_of_one(run: Run) -> None:
    Path("lijst").write_text("a.md\n")
    assert paths(run("parse", "@lijst")) == ["a.md"]


def test_an_empty_list_is_a_list(run: Run) -> None:
    result = run("parse", "--files-from", "-", stdin=b"")
    assert (result.exit_code, result.stdout) == (0, "[]\n")


@pytest.mark.parametrize("name", ["@a.md", " a.md", "a\u00a0b.md", "één.md", os.fsdecode(b"caf\xe9.md")])
def test_names_stand_in_a_list_as_they_are(run: Run, report: str, name: str) -> None:
    Path(name).write_text(report)
    Path("lijst").write_bytes(os.fsencode(name) + b"\n")
    (path,) = paths(run("parse", "@lijst"))
    assert path == os.fsencode(name).decode(errors="replace")


def test_a_name_of_two_lines_stands_between_nuls(run: Run, report: str) -> None:
    Path("regel\nbreuk.md").write_text(report)
    Path("lijst").write_bytes(b"regel\nbreuk.md\0")
    assert paths(run("parse", "@lijst")) == ["regel\nbreuk.md"]


def test_a_report_whose_name_begins_as_a_list(run: Run, report: str) -> None:
    Path("@x.md").write_text(report)
    assert json.loads(run("parse", "./@x.md").stdout)["source"]["path"] == "./@x.md"


def test_standard_input_may_be_named_in_a_list(run: Run, report: str) -> None:
    Path("lijst").write_text("-\n")
    assert paths(run("parse", "@lijst", stdin=report.encode())) == ["-"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["@weg.txt"], "cannot read the list weg.txt: No such file or directory"),
        (["--files-from", "weg.txt"], "cannot read the list weg.txt: No such file or directory"),
        (["@"], "cannot read the list without a name"),
        (["@2020"], "cannot read the list 2020: Is a directory"),
        (["@foto.png"], "foto.png: is no list of paths; write one path on each line"),
        (["--files-from", "-", "-"], "standard input cannot be both a list and a report"),
    ],
)
@pytest.mark.parametrize("command", ["parse", "validate"])
def test_a_list_that_cannot_be_used(run: Run, command: str, arguments: list[str], words: str) -> None:
    Path("foto.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x04")
    result = run(command, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"dienstreis: {words}")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no endless device here")
@pytest.mark.parametrize("arguments", [["@endless"], ["--files-from", "endless"]], ids=" ".join)
def test_a_list_without_an_end_is_none(run: Run, arguments: list[str]) -> None:
    Path("endless").symlink_to("/dev/zero")
    result = run("parse", *arguments)
    assert result.exit_code == 2
    assert "endless: is no file but a device" in result.stderr


def test_a_list_may_be_longer_than_a_report(run: Run) -> None:
    Path("lijst").write_text("a.md\n" * 50_000)
    assert paths(run("parse", "@lijst", "--max-size", "0.1")) == ["a.md"]


def test_a_path_that_is_missing_in_a_list_costs_itself(run: Run) -> None:
    Path("lijst").write_text("weg.md\na.md\n")
    result = run("parse", "@lijst")
    assert (result.exit_code, paths(result)) == (3, ["a.md"])
    assert "weg.md: This file does not exist" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("parse",),
        ("validate", "--exit-zero"),
        ("summary",),
        ("track", "--file", "promises.yaml"),
        ("export", "--to", "archief"),
    ],
    ids=" ".join,
)
def test_every_command_takes_lists(run: Run, arguments: tuple[str, ...]) -> None:
    Path("lijst").write_text("2020/b.TXT\nweg.md\n")
    for listed in (["@lijst"], ["--files-from", "lijst"]):
        result = run(*arguments, *listed)
        assert result.exit_code == 3
        assert result.stderr.startswith("dienstreis: weg.md: ")


@pytest.mark.parametrize("command", ["parse", "validate", "summary", "track", "export"])
def test_nothing_to_read_is_wrong_usage(run: Run, command: str) -> None:
    result = run(command, *(["--to", "archief"] if command == "export" else []))
    assert result.exit_code == 2
    assert "--files-from" in result.stderr


def test_repairs_are_for_files_in_lists_too(run: Run) -> None:
    Path("lijst").write_text("-\n")
    assert run("validate", "--fix", "@lijst", stdin=b"x").exit_code == 2
    assert "x.md:1:3" in run("validate", "--stdin-filename", "x.md", "@lijst", stdin=b"# Verslag reis").stdout


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_nobody_writes_into_is_an_empty_list(run: Run) -> None:
    os.mkfifo("pijp")
    result = run("parse", "@pijp")
    assert (result.exit_code, json.loads(result.stdout)) == (0, [])
