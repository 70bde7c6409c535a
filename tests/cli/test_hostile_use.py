"""Names, streams and arguments that no command line likes."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Command = Callable[..., subprocess.CompletedProcess[bytes]]
COMMANDS = ("parse", "validate", "summary")
posix = pytest.mark.skipif(os.name != "posix", reason="streams are closed in a shell")


@pytest.mark.parametrize("name", ["", "a" * 300, "b" * 5000, "missing\x1b[31m.md"])
@pytest.mark.parametrize("subcommand", COMMANDS)
def test_a_name_that_can_be_no_file(run: Callable[..., Result], subcommand: str, name: str) -> None:
    result = run(subcommand, name)
    assert result.exit_code == 3
    assert "in dienstreis itself" not in result.stderr
    assert "\x1b" not in result.stderr


@posix
@pytest.mark.parametrize("subcommand", [COMMANDS[0], *(pytest.param(c, marks=pytest.mark.slow) for c in COMMANDS[1:])])
@pytest.mark.parametrize(("closing", "status"), [("- <&-", 3), ("a.md >&-", 2)])
def test_a_closed_stream(folder: Path, subcommand: str, closing: str, status: int) -> None:
    line = f'"{sys.executable}" -m dienstreis {subcommand} {closing}'
    result = subprocess.run(["sh", "-c", line], cwd=folder, capture_output=True, timeout=60, check=False)
    assert result.returncode == status
    assert len(result.stderr.splitlines()) == 1


@posix
def test_a_folder_with_loops_and_a_pipe(command: Command, folder: Path) -> None:
    os.mkfifo(folder / "pipe.md")
    (folder / "loop").symlink_to(folder)
    (folder / "self.md").symlink_to(folder / "self.md")
    result = command("validate", folder)
    assert result.returncode == 3
    assert b"self.md" in result.stderr
    assert b"pipe.md" not in result.stdout + result.stderr


@pytest.mark.parametrize(
    "arguments",
    [["parse"], ["validate"], ["summary"], ["track"], ["export", "--to", "tables.db"], ["validate", "--diff"]],
    ids=" ".join,
)
def test_no_command_reads_what_is_too_large(run: Callable[..., Result], folder: Path, arguments: list[str]) -> None:
    (folder / "large.md").write_text("# Verslag dienstreis Gent\n\n" + "woord " * 200, encoding="utf-8")
    arguments = [str(folder / each) if each.endswith(".db") else each for each in arguments]
    result = run(*arguments, str(folder / "large.md"), "--max-size", "0.001")
    assert result.exit_code == 3
    assert "--max-size" in result.output
