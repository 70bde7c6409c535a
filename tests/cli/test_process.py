"""The command as a process: its streams, its exit status, and what it imports."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

import dienstreis
from dienstreis.cli import main
from dienstreis.cli.exits import Exit, exit_status

Command = Callable[..., subprocess.CompletedProcess[bytes]]
Run = Callable[..., Result]


def test_version(command: Command) -> None:
    result = command("--version")
    assert (result.returncode, result.stdout) == (0, f"dienstreis {dienstreis.__version__}\n".encode())


HEAVY = (
    "pydantic",
    "markdown_it",
    "mdit_py_plugins",
    "yaml",
    "rich",
    "dienstreis.model",
    "dienstreis.document",
)


SELDOM_NEEDED = {
    "multiprocessing",
    "dienstreis.baseline",
    "dienstreis.exclusion",
    "rich",
    "sqlite3",
    "ssl",
    "stdnum",
    "wordfreq",
    "yaml",
}
"""What only some reports, configurations, outputs or commands need."""


def imported(*arguments: str) -> set[str]:
    """The modules that the command has imported when it ends."""
    code = (
        "import sys\nfrom dienstreis.cli import main\n"
        f"sys.argv = ['dienstreis', *{list(arguments)!r}]\n"
        "try: main()\nfinally: print(*sys.modules, file=sys.stderr)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    return set(result.stderr.splitlines()[-1].split())


def test_version_imports_nothing_heavy() -> None:
    assert not imported("--version") & set(HEAVY)


def test_a_command_imports_only_what_it_needs(folder: Path) -> None:
    modules = imported("parse", str(folder / "a.md"))
    assert "dienstreis.document" in modules
    assert not modules & {"dienstreis.cli.validate", "dienstreis.rules", *SELDOM_NEEDED}


def test_a_check_imports_only_what_it_needs(folder: Path) -> None:
    modules = imported("validate", str(folder / "a.md"))
    assert "dienstreis.rules.checking" in modules
    assert not modules & {"dienstreis.cli.summary", *SELDOM_NEEDED}


@pytest.mark.parametrize("code_page", ["cp1252", pytest.param("ascii", marks=pytest.mark.slow)])
def test_output_is_utf8_whatever_the_console_has(command: Command, run: Run, folder: Path, code_page: str) -> None:
    for arguments in (("parse",), ("parse", "--format", "yaml"), ("summary",), ("validate",)):
        plain = run(*arguments, folder / "a.md")
        other = command(*arguments, folder / "a.md", PYTHONIOENCODING=code_page)
        assert (other.stdout, other.returncode) == (plain.stdout_bytes, plain.exit_code)
        assert "“één café”" in other.stdout.decode("utf-8") or arguments != ("parse",)
        assert not other.stdout.startswith(b"\xef\xbb\xbf")
        assert b"\r" not in other.stdout


def test_standard_error_is_utf8_too(command: Command, tmp_path: Path) -> None:
    result = command("parse", tmp_path / "één.md", PYTHONIOENCODING="ascii")
    assert "één.md".encode() in result.stderr


def test_standard_input_is_read_as_bytes(command: Command, report: str) -> None:
    result = command("parse", "-", stdin=report.encode("windows-1252"), PYTHONIOENCODING="ascii")
    assert json.loads(result.stdout)["source"]["encoding"] == "windows-1252"


def test_a_reader_that_goes_away_ends_it_quietly(folder: Path, report: str) -> None:
    for number in range(30):
        (folder / f"{number}.md").write_text(report)
    process = subprocess.Popen(
        [sys.executable, "-m", "dienstreis", "parse", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(1)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=60) == 0


PRINTING = [
    pytest.param(line.split(), id=line, marks=marks)
    for marks, lines in (
        ((), ("parse a.md", "validate a.md", "summary a.md", "rules", "--help", "--version")),
        (
            (pytest.mark.slow,),
            (
                *("validate --format json --exit-zero a.md", "validate --color always a.md", "validate -h"),
                *("summary --format html a.md", "rules DR401", "config", "schema"),
            ),
        ),
    )
    for line in lines
]
"""Calls that print on standard output."""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
@pytest.mark.parametrize("arguments", PRINTING)
def test_a_full_disk_is_told_of(folder: Path, arguments: list[str]) -> None:
    line = [sys.executable, "-m", "dienstreis", *arguments]
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(line, stdout=full, stderr=subprocess.PIPE, cwd=folder, timeout=60, check=False)
    assert result.stderr.decode() == f"dienstreis: cannot write standard output: {os.strerror(28)}\n"
    assert result.returncode == Exit.USAGE


@pytest.mark.skipif(os.name != "posix", reason="pipes close otherwise elsewhere")
@pytest.mark.parametrize("arguments", PRINTING)
def test_a_pipe_that_is_closed_ends_it_quietly(folder: Path, arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    line = [sys.executable, "-m", "dienstreis", *arguments]
    result = subprocess.run(line, stdout=writing, stderr=subprocess.PIPE, cwd=folder, timeout=60, check=False)
    os.close(writing)
    assert (result.returncode, result.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
@pytest.mark.parametrize(
    ("arguments", "status"), [(["parse", "weg.md"], 3), (["parse", "--onzin"], 2), (["rules", "DR999"], 2)]
)
def test_a_full_standard_error_changes_no_status(folder: Path, arguments: list[str], status: int) -> None:
    line = [sys.executable, "-m", "dienstreis", *arguments]
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(line, stdout=subprocess.PIPE, stderr=full, cwd=folder, timeout=60, check=False)
    assert result.returncode == status


def test_an_error_outside_a_report_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_names: object) -> None:
        raise RuntimeError("geen idee")

    monkeypatch.setattr("dienstreis.cli.app.application", fail)
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == Exit.FAILED
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("dienstreis: an error in dienstreis itself (RuntimeError: geen idee); please report")


@pytest.mark.parametrize(
    ("met", "status"),
    [
        (set(), 0),
        ({Exit.FOUND}, 1),
        ({Exit.FOUND, Exit.UNREADABLE}, 3),
        ({Exit.UNREADABLE, Exit.USAGE}, 2),
        ({Exit.FOUND, Exit.UNREADABLE, Exit.USAGE, Exit.FAILED}, 70),
    ],
)
def test_the_worst_outcome_is_the_exit_status(met: set[Exit], status: int) -> None:
    assert exit_status(met) == status


def test_every_command_has_help(run: Run) -> None:
    for name in ("parse", "validate", "summary", "track", "export", "rules", "config", "schema"):
        result = run(name, "--help")
        assert result.exit_code == 0
        assert "Usage" in result.stdout


def test_wrong_usage(command: Command) -> None:
    result = command("parse", "--nonsense")
    assert (result.returncode, result.stdout) == (2, b"")
