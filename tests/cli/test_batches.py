"""Many reports at once: by several processes as by one, whatever a report does to the process that reads it."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]
Troubled = Callable[..., subprocess.CompletedProcess[bytes]]
SCRIPT = Path(__file__).with_name("troubled.py")
EXAMPLES = Path(__file__).parents[2] / "examples"
METHODS = ["fork", pytest.param("spawn", marks=pytest.mark.slow)] if sys.platform == "linux" else ["spawn"]


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The language of messages, in this process and in others."""
    for name, value in (("LANG", "en_GB.UTF-8"), ("LC_ALL", ""), ("LC_MESSAGES", "")):
        monkeypatch.setenv(name, value)


@pytest.fixture
def troubled() -> Troubled:
    """The command, in which some words in a report make trouble, and for which two reports are many."""

    def call(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, SCRIPT, *map(str, arguments)],
            input=stdin,
            capture_output=True,
            env=os.environ | environment,
            timeout=120,
            check=False,
        )

    return call


@pytest.fixture
def batch(tmp_path: Path, report: str) -> Path:
    """A folder of eight reports; the first takes longest."""
    folder = tmp_path / "verslagen"
    folder.mkdir()
    for number in range(8):
        (folder / f"{number:02}.md").write_text(report.replace("412", str(500 + number)), encoding="utf-8")
    (folder / "00.md").write_text(f"{report}\nSLOW\n", encoding="utf-8")
    return folder


def names(output: bytes) -> list[str]:
    return [json.loads(line)["source"]["path"].rpartition("/")[2] for line in output.splitlines()]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("arguments", [("parse", "--format", "jsonl"), ("validate", "--format", "json")], ids=" ".join)
def test_several_processes_write_what_one_writes(
    run: Run, troubled: Troubled, batch: Path, method: str, arguments: tuple[str, ...]
) -> None:
    (batch / "03.md").write_bytes(b"%PDF-1.7")
    (batch / "05.md").write_text("")
    one, several = run(*arguments, "--jobs", "1", batch), troubled(*arguments, "--jobs", "3", batch, METHOD=method)
    assert (several.stdout, several.stderr, several.returncode) == (one.stdout_bytes, one.stderr_bytes, 3)
    assert len(one.stdout_bytes) > 1000


@pytest.mark.parametrize(
    "arguments",
    [
        ("summary",),
        pytest.param(("parse",), marks=pytest.mark.slow),
        pytest.param(("validate",), marks=pytest.mark.slow),
        pytest.param(("summary", "--follow-ups", "--format", "csv"), marks=pytest.mark.slow),
        pytest.param(("summary", "--table", "trips", "--format", "json"), marks=pytest.mark.slow),
    ],
    ids=" ".join,
)
def test_whatever_they_write(run: Run, troubled: Troubled, batch: Path, arguments: tuple[str, ...]) -> None:
    one, several = run(*arguments, "--jobs", "1", batch), troubled(*arguments, "--jobs", "3", batch)
    assert (several.stdout, several.stderr, several.returncode) == (one.stdout_bytes, one.stderr_bytes, one.exit_code)
    assert len(one.stdout_bytes) > 1000


def test_words_of_ones_own_hold_in_other_processes(troubled: Troubled, batch: Path) -> None:
    (batch / "dienstreis.toml").write_text('[words]\ntravellers = ["Wie trok eropuit"]\n')
    (batch / "04.md").write_text("# Verslag dienstreis Gent\n\nWie trok eropuit: wethouder A. van Dalen\n")
    lines = troubled("parse", "--format", "jsonl", "--jobs", "2", batch).stdout.splitlines()
    assert [traveller["name"] for traveller in json.loads(lines[4])["travellers"]] == ["A. van Dalen"]


@pytest.mark.slow
@pytest.mark.parametrize("target", ["archief.db", "archief"])
def test_several_processes_export_what_one_exports(
    troubled: Troubled, batch: Path, tmp_path: Path, target: str
) -> None:
    (batch / "03.md").write_bytes((batch / "04.md").read_bytes())
    for jobs in ("1", "3"):
        (tmp_path / jobs).mkdir()
        assert troubled("export", batch, "--jobs", jobs, "--to", tmp_path / jobs / target).returncode == 0
    one, several = (content(tmp_path / jobs / target) for jobs in ("1", "3"))
    assert one == several
    assert "03.md" in one


def content(target: Path) -> str:
    """All that an archive holds, as text."""
    if target.is_dir():
        return "".join(path.read_text(encoding="utf-8") for path in sorted(target.iterdir()))
    connection = sqlite3.connect(target)
    try:
        return "\n".join(connection.iterdump())
    finally:
        connection.close()


@pytest.mark.parametrize("method", METHODS)
def test_a_report_that_ends_its_process_costs_itself_only(troubled: Troubled, batch: Path, method: str) -> None:
    for name, word in (("02.md", "EXITS"), ("03.md", "KILLED"), ("06.md", "HUNGRY"), ("07.md", "EXITS")):
        (batch / name).write_text(word)
    result = troubled("parse", "--format", "jsonl", "--jobs", "2", batch, METHOD=method)
    assert result.returncode == 3
    assert names(result.stdout) == [f"{number:02}.md" for number in (0, 1, 4, 5)]
    told = result.stderr.decode().splitlines()
    assert [line.partition(".md")[0][-2:] for line in told] == ["02", "03", "06", "07"]
    assert all("Reading this file broke off" in line for line in told)


@pytest.mark.slow
def test_a_report_that_takes_too_long_is_a_finding(troubled: Troubled, batch: Path) -> None:
    (batch / "04.md").write_text("HANGS")
    result = troubled("validate", "--format", "json", "--jobs", "2", "--timeout", "5", batch)
    assert result.returncode == 3
    (late,) = [finding for finding in json.loads(result.stdout)["findings"] if finding["code"] == "DR001"]
    assert late["path"].endswith("04.md")
    assert "--timeout" in late["message"]


def test_one_report_can_take_too_long_too(troubled: Troubled, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("HANGS")
    result = troubled("parse", "--jobs", "1", "--timeout", "0.5", tmp_path / "a.md", LANG="nl_NL.UTF-8")
    assert (result.returncode, result.stdout) == (3, b"null\n")
    assert "Dit bestand lezen duurde langer dan mag" in result.stderr.decode()


@pytest.mark.slow
def test_time_counts_for_each_report_by_itself(troubled: Troubled, batch: Path) -> None:
    for number in range(12):
        (batch / f"{number:02}.md").write_text("SLOW")  # together they take longer than one of them may
    result = troubled("parse", "--format", "jsonl", "--jobs", "1", "--timeout", "3", batch)
    assert (result.returncode, len(result.stdout.splitlines())) == (0, 12)


@pytest.mark.slow
def test_an_error_in_another_process_is_told_as_one_in_this(troubled: Troubled, batch: Path) -> None:
    (batch / "02.md").write_text("BROKEN")
    one, several = (troubled("validate", "--jobs", jobs, batch) for jobs in ("1", "2"))
    assert (several.returncode, several.stderr, several.stdout) == (70, one.stderr, one.stdout)
    assert b"02.md: an error in dienstreis itself (RuntimeError: geen idee)" in several.stderr
    traced = troubled("validate", "--jobs", "2", batch, DIENSTREIS_DEBUG="1")
    assert b"Traceback" in traced.stderr
    assert b"troubled.py" in traced.stderr


@pytest.mark.parametrize("method", METHODS)
def test_a_part_that_cannot_be_read_is_told_by_other_processes_too(
    troubled: Troubled, batch: Path, report: str, method: str
) -> None:
    (batch / "02.md").write_text(report.replace("tellingen", "UNREAD tellingen"), encoding="utf-8")
    one, several = (troubled("parse", "--format", "jsonl", "--jobs", jobs, batch, METHOD=method) for jobs in ("1", "2"))
    assert (several.returncode, several.stderr, several.stdout) == (70, one.stderr, one.stdout)
    (line,) = several.stderr.decode().splitlines()
    assert "02.md: an error in dienstreis itself (results: IndexError: list index out of range); please" in line
    said = [json.loads(line) for line in several.stdout.splitlines()]
    assert [bool(each["results"]) for each in said] == [True, True, False, True, True, True, True, True]
    assert said[2]["gifts"] == said[1]["gifts"]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("size", ["20", pytest.param("0.00001", marks=pytest.mark.slow)])
def test_standard_input_reaches_other_processes(
    run: Run, troubled: Troubled, batch: Path, report: str, method: str, size: str
) -> None:
    arguments = ("parse", "--format", "jsonl", "--max-size", size, "-", batch)
    one = run(*arguments, "--jobs", "1", stdin=report.encode())
    several = troubled(*arguments, "--jobs", "2", stdin=report.encode(), METHOD=method)
    assert (several.stdout, several.stderr) == (one.stdout_bytes, one.stderr_bytes)


def test_standard_input_can_take_too_long(troubled: Troubled) -> None:
    result = troubled("validate", "-", "--stdin-filename", "x.md", "--timeout", "0.5", stdin=b"HANGS")
    assert result.returncode == 3
    assert b"x.md:1:1: DR001" in result.stdout


def test_a_few_short_reports_are_read_by_the_process_itself(troubled: Troubled, batch: Path) -> None:
    (batch / "02.md").write_text("EXITS")
    assert troubled("parse", "--jobs", "2", batch, MUCH="100000").returncode == 1
    assert troubled("parse", "--jobs", "2", batch, MUCH="100").returncode == 3


def test_repairs_are_not_broken_off(run: Run, batch: Path) -> None:
    result = run("validate", "--fix", "--timeout", "5", batch)
    assert result.exit_code == 2
    assert "--timeout" in result.stderr


def test_repairs_are_made_one_after_the_other(troubled: Troubled, batch: Path) -> None:
    (batch / "03.md").write_text("\ufeff# Verslag dienstreis Gent\n\n\uf0b7 een\n", encoding="utf-8")
    result = troubled("validate", "--fix", "--jobs", "2", batch)
    assert b"03.md: repaired" in result.stderr
    assert (batch / "03.md").read_text(encoding="utf-8").startswith("# Verslag")


@pytest.mark.parametrize("value", ["0", "-1", "veel"])
@pytest.mark.parametrize("option", ["--jobs", "--timeout"])
def test_numbers_that_make_no_sense(run: Run, batch: Path, option: str, value: str) -> None:
    assert run("parse", option, value, batch).exit_code == 2


@pytest.mark.parametrize("value", ["inf", "nan", "1e300", "1e7"])
def test_a_time_that_no_system_can_wait_for(run: Run, batch: Path, value: str) -> None:
    result = run("parse", "--timeout", value, batch)
    assert result.exit_code == 2
    assert "--timeout" in result.stderr


def test_the_longest_time(troubled: Troubled, batch: Path) -> None:
    assert troubled("parse", "--timeout", "1000000", batch / "03.md").returncode == 0


def test_the_follow_ups_of_many_reports_are_tracked(troubled: Troubled, batch: Path) -> None:
    (batch / "04.md").write_text("EXITS")
    result = troubled("track", batch, "--jobs", "2")
    assert result.returncode == 3
    assert "tellingen" in (batch / "follow-ups.yaml").read_text(encoding="utf-8")
