"""Where a gate is closed, its reader finds nothing: reports are read alike with all gates open."""

import random
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from tests.fuzz.damage import inputs
from tests.shapes import SHAPES

from dienstreis.document import read_document
from dienstreis.wording.gates import Gate, Gates

ROOT = Path(__file__).parents[2]
OWN = [ROOT / "examples", ROOT / "tests" / "gold", ROOT / "tests" / "fuzz" / "seeds"]
SHARED = ROOT.parent / "shared"
CORPORA = [SHARED / name for name in ("corpus", "corpus-real", "cases")]
SEED, DAMAGED = 15, 150  # damaged reports, the same ones every time
LENGTH = 400  # characters of a shape, which returns in them to where it began


def texts(folder: Path) -> dict[str, str]:
    """The reports in a folder, by their names."""
    paths = [path for path in sorted(folder.rglob("*")) if path.suffix in {".md", ".txt"}]
    return {str(path.relative_to(ROOT.parent)): path.read_text(encoding="utf-8", errors="replace") for path in paths}


def read(text: str) -> tuple[dict[str, Any], list[Any]]:
    """What is read in a text, and the problems met on the way."""
    document = read_document(text)
    return document.report.model_dump(mode="json"), document.problems


def check(named: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> int:
    """That texts are read alike with all gates open; how many gates were closed before."""
    closed = 0
    opens = Gate.opens

    def counting(gate: Gate, text: str) -> bool:
        nonlocal closed
        opened = opens(gate, text)
        closed += not opened
        return opened

    opens_in = Gates.open_in

    def counting_several(gates: Gates, text: str) -> set[Gate]:
        nonlocal closed
        opened = opens_in(gates, text)
        closed += len(gates.gates) - len(opened)
        return opened

    for name, text in named.items():
        with monkeypatch.context() as patched:
            patched.setattr(Gate, "opens", counting)
            patched.setattr(Gates, "open_in", counting_several)
            gated = read(text)
        with monkeypatch.context() as patched:
            patched.setattr(Gate, "opens", lambda *_: True)
            patched.setattr(Gates, "open_in", lambda gates, _: set(gates.gates))
            assert read(text) == gated, name
    return closed


def check_folders(folders: Iterable[Path], monkeypatch: pytest.MonkeyPatch) -> int:
    """`check` for the reports in some folders."""
    return sum(check(texts(folder), monkeypatch) for folder in folders)


def test_what_is_found_in_the_reports_of_the_project_opens_its_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    assert check_folders(OWN, monkeypatch) > 1_000


@pytest.mark.slow
def test_what_is_found_in_damaged_reports_opens_its_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    reports = [text for folder in OWN for text in texts(folder).values()]
    some = islice(inputs(reports, random.Random(SEED)), DAMAGED)  # noqa: S311 - no secret
    assert check({f"damaged report {number}": text for number, text in enumerate(some)}, monkeypatch) > 1_000


@pytest.mark.slow
def test_what_is_found_in_odd_texts_opens_its_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    assert check({name: make(LENGTH) for name, make in SHAPES.items()}, monkeypatch) > 1_000


@pytest.mark.slow
@pytest.mark.skipif(not SHARED.is_dir(), reason="the corpora of the project's developers are not here")
@pytest.mark.parametrize("folder", CORPORA, ids=lambda folder: folder.name)
def test_what_is_found_in_the_corpora_opens_its_gate(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert check_folders([folder], monkeypatch) > 1_000
