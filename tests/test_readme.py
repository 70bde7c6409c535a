"""What the README promises: its commands, its excerpts, its snippets."""

import os
import re
import shlex
import tomllib
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

import dienstreis
from dienstreis.cli.app import application

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"(?m)^<!-- (?P<mark>[^\n]*) -->\n```\w*\n(?P<text>.*?)^```$", re.DOTALL)
BLOCKS = {match["mark"]: match["text"] for match in BLOCK.finditer(README)}
SHOWN = {mark.removeprefix("run: "): text for mark, text in BLOCKS.items() if mark.startswith("run: ")}


@pytest.fixture(autouse=True)
def in_the_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def printed(command: str) -> str:
    name, *arguments = shlex.split(command)
    assert name == "dienstreis"
    return CliRunner().invoke(application(), arguments).stdout


@pytest.mark.parametrize("command", SHOWN)
def test_an_excerpt_is_what_the_command_prints(command: str) -> None:
    rest = printed(command)
    for piece in re.split(r"(?m)^\.\.\.\n", SHOWN[command]):
        _, found, rest = f"\n{rest}".partition(f"\n{piece}")
        assert found, f"run scripts/update_examples.py:\n{piece}"


def test_every_command_is_shown() -> None:
    assert {command.split()[1] for command in SHOWN} == {"parse", "validate", "summary"}
    for name in (
        "parse",
        "validate",
        "summary",
        "schema",
        "rules",
        "config verslag.md",
        "track verslagen",
        "export verslagen --to reizen.db",
    ):
        assert f"`dienstreis {name}`" in README


def test_the_commands_for_a_fresh_machine_are_one_line_each() -> None:
    for mark in ("try", "test"):
        (line,) = BLOCKS[mark].splitlines()
        assert line.startswith("python3 -m venv .venv && .venv/bin/pip install ")
    assert "dienstreis parse examples" in BLOCKS["try"]
    assert BLOCKS["test"].strip().endswith("pytest")


def test_ci_runs_the_test_command_of_the_readme() -> None:
    ci = ROOT / ".ci" / "run"
    if not ci.exists():
        pytest.skip("an installed package has no .ci")
    assert os.access(ci, os.X_OK)
    script = ci.read_text(encoding="utf-8")
    assert "<!-- test -->" in script
    assert "README.md" in script
    assert README.count("<!-- test -->") == 1


def test_the_python_of_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(BLOCKS["python"], "README.md", "exec"), {})  # noqa: S102 - it is our own
    first, *findings = capsys.readouterr().out.splitlines()
    assert first == "2024-10-07 FI"
    assert any("DR401" in finding for finding in findings)


def test_the_configuration_of_the_readme_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "dienstreis.toml").write_text(BLOCKS["config"], encoding="utf-8")
    result = CliRunner().invoke(application(), ["config", str(tmp_path)])
    assert result.exit_code == 0
    assert set(tomllib.loads(result.stdout)) == set(tomllib.loads(BLOCKS["config"]))


@pytest.mark.parametrize("mark", ["github", "gitlab"])
def test_the_commands_of_a_pipeline_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mark: str) -> None:
    steps = yaml.safe_load(BLOCKS[mark])
    commands = [step["run"] for step in steps["jobs"]["validate"]["steps"] if "run" in step] if mark == "github" else []
    commands = commands or steps["verslagen"]["script"]
    (tmp_path / "verslagen").mkdir()
    (tmp_path / "verslagen" / "a.md").write_bytes((ROOT / "examples" / "turku-2024-koppen.md").read_bytes())
    monkeypatch.chdir(tmp_path)
    ours = [shlex.split(command) for command in commands if command.startswith("dienstreis ")]
    assert len(ours) == 2
    results = [CliRunner().invoke(application(), command[1:]) for command in ours]
    assert [result.exit_code for result in results] in ([0, 0], [0, 1])
    assert len(list(tmp_path.iterdir())) == 2


def test_the_snippet_for_pre_commit_names_the_hook_and_the_version() -> None:
    (repository,) = yaml.safe_load(BLOCKS["pre-commit"])["repos"]
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert repository["rev"] == f"v{dienstreis.__version__}"
    assert {hook["id"] for hook in repository["hooks"]} <= {hook["id"] for hook in hooks}


@pytest.mark.parametrize("link", re.findall(r"\]\((?!https?:)([^)#]+)\)", README))
def test_links_lead_somewhere(link: str) -> None:
    assert (ROOT / link).exists()
