"""The hook for pre-commit, run by its own entry."""

import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))


def test_there_are_hooks_for_validate_and_fix() -> None:
    assert [hook["id"] for hook in HOOKS] == ["dienstreis-validate", "dienstreis-fix"]
    for hook in HOOKS:
        assert hook["language"] == "python"
        assert hook["types_or"] == ["markdown", "plain-text"]


@pytest.mark.parametrize(
    ("text", "status", "code"),
    [("Notulen van de volkstuinvereniging.\n", 1, "DR002"), (None, 0, "")],
)
def test_the_entry_runs_as_pre_commit_runs_it(tmp_path: Path, text: str | None, status: int, code: str) -> None:
    report = ROOT / "examples" / "turku-2024-koppen.md"
    if text is not None:
        report = tmp_path / "notulen met spatie.md"
        report.write_text(text)
    entry = shlex.split(HOOKS[0]["entry"])
    program = shutil.which(entry[0], path=str(Path(sys.executable).parent))
    assert program, "the console script is not installed beside Python"
    run = [program, *entry[1:], str(report)]
    result = subprocess.run(run, capture_output=True, text=True, timeout=60, check=False)
    assert (result.returncode, result.stderr) == (status, "")
    assert code in result.stdout


DAMAGED = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\n\uf0b7 haven\n\uf0b7 stadhuis\n"


@pytest.mark.slow
def test_pre_commit_runs_the_configuration_of_the_readme(tmp_path: Path) -> None:
    if importlib.util.find_spec("pre_commit") is None or shutil.which("git") is None:
        pytest.skip("pre-commit or git is not installed")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    match = re.search(r"<!-- pre-commit -->\n```yaml\n(.*?)```", readme, re.DOTALL)
    assert match
    hooks = tmp_path / "hooks"
    git("clone", "--quiet", str(ROOT), str(hooks), folder=tmp_path)
    revision = git("rev-parse", "HEAD", folder=hooks).strip()
    configuration = yaml.safe_load(match[1])
    configuration["repos"][0] |= {"repo": str(hooks), "rev": revision}
    scratch = tmp_path / "scratch"
    reports = scratch / "verslagen"
    reports.mkdir(parents=True)
    git("init", "--quiet", folder=scratch)
    (scratch / ".pre-commit-config.yaml").write_text(yaml.safe_dump(configuration), encoding="utf-8")
    (reports / "goed.md").write_bytes((ROOT / "examples" / "turku-2024-koppen.md").read_bytes())
    (reports / "README.md").write_text("# Over deze map\n", encoding="utf-8")
    assert pre_commit(scratch).returncode == 0, pre_commit(scratch).stdout
    (reports / "kwaad één.md").write_text(DAMAGED, encoding="utf-8")
    first = pre_commit(scratch)
    assert first.returncode == 1
    assert "files were modified by this hook" in first.stdout
    assert "DR401" in first.stdout
    assert "DR902" not in pre_commit(scratch).stdout
    assert "- haven" in (reports / "kwaad één.md").read_text(encoding="utf-8")


def git(*arguments: str, folder: Path) -> str:
    run = ["git", *arguments]
    return subprocess.run(run, cwd=folder, capture_output=True, text=True, check=True, timeout=60).stdout


def pre_commit(folder: Path) -> subprocess.CompletedProcess[str]:
    """A run of pre-commit over all files of a folder, with a cache of its own."""
    git("add", "--all", folder=folder)
    environment = os.environ | {"PRE_COMMIT_HOME": str(folder.parent / "cache"), "LC_ALL": "C.UTF-8"}
    run = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
    return subprocess.run(run, cwd=folder, capture_output=True, text=True, check=False, timeout=600, env=environment)
