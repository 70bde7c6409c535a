"""Patterns that are tried only where one of the words stands that they cannot do without."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.shapes import SHAPES

import dienstreis
from dienstreis.wording.patterns import GatedPattern, regex

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
FOLDERS = [ROOT / "examples", ROOT / "tests" / "gold", ROOT / "tests" / "fuzz" / "seeds", SHARED]


def gated() -> Iterator[tuple[str, GatedPattern]]:
    for module in pkgutil.walk_packages(dienstreis.__path__, "dienstreis."):
        if not module.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(module.name)).items():
                several = value if isinstance(value, tuple) else (value,)
                for number, pattern in enumerate(several):
                    if isinstance(pattern, GatedPattern):
                        yield f"{module.name}.{name}[{number}]", pattern


PATTERNS = dict(gated())


def lines(folder: Path) -> set[str]:
    paths = [path for path in folder.rglob("*") if path.suffix in {".md", ".txt"}]
    return {line for path in paths for line in path.read_text(encoding="utf-8", errors="replace").splitlines()}


def found_behind_closed_gates(texts: set[str]) -> list[tuple[str, str]]:
    return [
        (name, text)
        for name, pattern in PATTERNS.items()
        for text in texts
        if not pattern.may_stand_in(text) and pattern.ungated.search(text)
    ]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_gate_closed_nothing_found(folder: Path) -> None:
    if not folder.is_dir():
        pytest.skip("the corpora of the project's developers are not here")
    assert found_behind_closed_gates(lines(folder)) == []


def test_gate_closed_nothing_found_in_odd_texts() -> None:
    assert found_behind_closed_gates({make(400) for make in SHAPES.values()}) == []


def test_patterns_in_a_tuple_are_looked_at_too() -> None:
    assert "dienstreis.grammar.dates.recent._FORMS[1]" in PATTERNS


def test_a_gate_that_forgets_a_word_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    forgetful = GatedPattern(r"\b(?:boot|trein)reis", re.IGNORECASE, ("boot",))
    monkeypatch.setitem(PATTERNS, "forgetful", forgetful)
    assert found_behind_closed_gates({"Per Bootreis", "Per treinreis"}) == [("forgetful", "Per treinreis")]


def test_finds_what_the_pattern_finds_and_is_not_compiled_before() -> None:
    pattern = regex(r"\w+reis", re.IGNORECASE, needs=("reis",))
    assert isinstance(pattern, GatedPattern)
    nothing = "Er was niets."
    assert (pattern.search(nothing), pattern.match(nothing), pattern.fullmatch(nothing)) == (None, None, None)
    assert (list(pattern.finditer(nothing)), pattern.sub("-", nothing)) == ([], nothing)
    assert "search" not in vars(pattern.ungated)
    text = "Treinreis en BOOTREIS"
    assert [match[0] for match in pattern.finditer(text)] == ["Treinreis", "BOOTREIS"]
    assert pattern.sub("-", text) == "- en -"
    assert all((pattern.search(text, 5), pattern.match(text, 13), pattern.fullmatch("Treinreis")))
    assert pattern.search(text, 14, 15) is None


def test_of_words_that_hold_each_other_the_shortest_is_looked_for() -> None:
    pattern = regex("treinreis|reis|tocht", needs=("treinreis", "reis", "tocht"))
    assert isinstance(pattern, GatedPattern)
    assert pattern.needs == ("reis", "tocht")
