"""The reports that fuzzing begins with, which are all fictional."""

from pathlib import Path

__all__ = ["ROOT", "SEEDS", "texts"]

ROOT = Path(__file__).parents[2]
SEEDS = [ROOT / "examples", ROOT / "tests" / "gold", Path(__file__).parent / "seeds"]
SUFFIXES = frozenset({".md", ".txt"})


def texts(folders: list[Path]) -> list[str]:
    """The reports in folders, and in the folders in them."""
    paths = [path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in SUFFIXES]
    return [path.read_text(encoding="utf-8", errors="replace") for path in paths]
