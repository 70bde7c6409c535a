"""The reports that are measured: those of the project itself, and many or long ones made of them."""

import re
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

__all__ = ["corpus", "long_report", "varied", "write_many"]

ROOT = Path(__file__).parents[1]
FOLDERS = (ROOT / "examples", ROOT / "tests" / "gold")
SUFFIXES = {".md", ".txt"}
SHORTEST = 4  # reports that a batch is made of, of 0.6 to 2.4 kB
NUMBER = re.compile(r"(?<![\d.,-])[1-9]\d{0,1}(?![\d.,:-])")


def corpus(folder: Path | None = None) -> list[Path]:
    """The reports in ``folder``; without one, the examples and the reports whose data are known."""
    folders = FOLDERS if folder is None else (folder,)
    return sorted(
        path for one in folders for path in one.iterdir() if path.suffix in SUFFIXES and path.stem != "README"
    )


def varied(text: str, number: int) -> str:
    """A report with its small numbers changed, so that no two are the same."""
    return NUMBER.sub(lambda match: str((int(match[0]) + number) % 27 + 1), text)


def long_report(text: str, size: int) -> str:
    """A report repeated, with other numbers each time, to about ``size`` characters."""
    return "\n\n".join(varied(text, number) for number in range(max(1, round(size / len(text)))))


def write_many(folder: Path, count: int) -> list[Path]:
    """``count`` reports, no two the same, as files in ``folder``."""
    paths = []
    for number, report in enumerate(many(count)):
        path = folder / f"verslag-{number:05}.txt"
        path.write_text(report, encoding="utf-8")
        paths.append(path)
    return paths


def many(count: int) -> Iterator[str]:
    """``count`` reports, no two the same: of the shorter ones, so that a run ends in minutes."""
    texts = cycle(sorted((path.read_text(encoding="utf-8") for path in corpus()), key=len)[:SHORTEST])
    for number, text in enumerate(islice(texts, count)):
        yield varied(f"{text}\n\nVolgnummer {number}\n", number)
