"""The hook for pre-commit, run by its own entry."""

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))


def test_there_is_a_hook_for_validate() -> None:
    (hook,) = HOOKS
    assert hook["id"] == "dienstreis-validate"
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
