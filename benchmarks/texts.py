"""The reports that are measured: those of the project as they are found, or those of a folder."""

import re
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

__all__ = ["REPORTS", "other_texts", "reports", "texts", "write_many"]

ROOT = Path(__file__).parents[1]
REPORTS = ROOT / "tests" / "gold"
OTHERS = (ROOT / "examples", ROOT / "tests" / "fuzz" / "seeds")
SUFFIXES = {".md", ".txt"}
NUMBER = re.compile(r"(?<![\d.,-])[1-9]\d{0,1}(?![\d.,:-])")


def reports(folder: Path) -> list[Path]:
    """The reports in a folder."""
    return sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES and path.stem != "README")


def texts(folder: Path | None = None) -> list[str]:
    """The texts of the reports in ``folder``; without one, of the reports whose data are known."""
    return [path.read_text(encoding="utf-8") for path in reports(folder or REPORTS)]


def other_texts() -> list[str]:
    """Texts that make a reader ready for those."""
    return [text for folder in OTHERS for text in texts(folder)]


def varied(text: str, number: int) -> str:
    """A report with its small numbers changed, so that no two are the same."""
    return NUMBER.sub(lambda match: str((int(match[0]) + number) % 27 + 1), text)


def write_many(folder: Path, count: int) -> list[Path]:
    """``count`` reports, no two the same, as files in ``folder``."""
    paths = []
    for number, report in enumerate(many(count)):
        path = folder / f"verslag-{number:05}.txt"
        path.write_text(report, encoding="utf-8")
        paths.append(path)
    return paths


def many(count: int) -> Iterator[str]:
    """``count`` reports, no two the same: all of the project in turn, with other numbers each time."""
    for number, text in enumerate(islice(cycle(texts()), count)):
        yield varied(f"{text}\n\nVolgnummer {number}\n", number)
