"""The gold set, and what the program makes of it."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

import dienstreis

from .fields import REPORT
from .scoring import Comparison

FOLDER = Path(__file__).parents[1] / "gold"
SUFFIX = ".gold.yaml"


def cases() -> dict[str, tuple[str, dict[str, Any]]]:
    """Every report's text and gold, by the name of the case."""
    found = {}
    for path in sorted(FOLDER.glob(f"*{SUFFIX}")):
        name = path.name.removesuffix(SUFFIX)
        (report,) = (FOLDER / f"{name}{end}" for end in (".md", ".txt") if (FOLDER / f"{name}{end}").exists())
        found[name] = report.read_text(encoding="utf-8"), yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


@cache
def comparisons() -> dict[str, list[Comparison]]:
    """The comparisons of every report with its gold, by the name of the case."""
    return {
        name: list(REPORT.compare("", gold, dienstreis.parse(text).model_dump(mode="json")))
        for name, (text, gold) in cases().items()
    }
