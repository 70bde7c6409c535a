"""The comparison of two checkouts sees what differs, and nothing else."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "scripts" / "compare_outputs.py"


@pytest.mark.slow
def test_another_reading_is_seen(tmp_path: Path) -> None:
    other = tmp_path / "src" / "dienstreis"
    shutil.copytree(ROOT / "src" / "dienstreis", other, ignore=shutil.ignore_patterns("__pycache__"))
    title = other / "extract" / "title.py"
    title.write_text(
        title.read_text(encoding="utf-8") + "\n\ndef read_title(outline):\n    return None\n", encoding="utf-8"
    )
    done = subprocess.run([sys.executable, SCRIPT, "--short", tmp_path], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"differs: {ROOT / 'examples' / 'turku-2024-koppen.md'}" in done.stdout
    assert "differs: labels in bold, 300 characters" not in done.stdout, "a text without a title is read alike"
