"""Environments as users have them: what else is installed changes how long a start takes."""

import subprocess
import sys
from functools import cached_property
from pathlib import Path

__all__ = ["ROOT", "Environments"]

ROOT = Path(__file__).parents[1]
FOLDER = "Scripts" if sys.platform == "win32" else "bin"


class Environments:
    """Virtual environments in a folder, each made when it is first asked for, unless it is there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def plain(self) -> Path:
        """The programs of an installation without extras."""
        return self.made("plain", str(ROOT))

    @cached_property
    def repair(self) -> Path:
        """The programs of an installation with the list of words for --fix and DR901."""
        return self.made("repair", f"{ROOT}[repair]")

    @cached_property
    def others(self) -> Path:
        """The programs that dienstreis is compared to."""
        return self.made("others", f"{ROOT}[benchmarks]")

    def made(self, name: str, requirement: str) -> Path:
        """The programs of the environment of a name, with what it requires and the project as it is now."""
        programs = self.folder / name / FOLDER
        if not programs.exists():
            subprocess.run([sys.executable, "-m", "venv", self.folder / name], check=True)
        pip = [str(programs / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "install", "--upgrade", requirement], check=True)
        return programs
