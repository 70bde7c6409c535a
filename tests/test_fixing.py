"""Repairs, and the proof that they lose nothing."""

from pathlib import Path

import pytest

from dienstreis.fixing import fix, is_as_rich, letters

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.[mt][dx]*"))
TITLE = "# Verslag dienstreis wethouder A. Jansen naar Porvoo, 7 tot en met 10 oktober 2024\n\n"


@pytest.mark.parametrize(
    ("damaged", "repaired"),
    [
        ("\uf0b7 haven\n\uf0b7 stadhuis\n", "- haven\n- stadhuis\n"),
        ("• haven \uf0b7stadhuis\n", "• haven\n• stadhuis\n"),
        ("-\u00a0haven\n-\u00a0\u00a0stadhuis\n", "- haven\n- stadhuis\n"),
        ("## Resultaten\n\n1.Haven\n\nZij groeit.\n", "## Resultaten\n\n1. Haven\n\nZij groeit.\n"),
        ("De verbou-\nwing begint\nin mei.\n", "De verbouwing\nbegint\nin mei.\n"),
        ("De verbou-\nwing.\n", "De verbouwing.\n"),
        ("De haven van de\n\nPagina 1 van 2\n\nstad groeit.\n", "De haven van de\nstad groeit.\n"),
        ("De haven groeit.\n\nPagina 1 van 2\n\nDe stad ook.\n", "De haven groeit.\n\nDe stad ook.\n"),
        ("De verbou-\n\nPagina 1 van 2\n\nwing begint.\n", "De verbouwing\nbegint.\n"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_repairs(damaged: str, repaired: str, end: str) -> None:
    text = (TITLE + damaged).replace("\n", end)
    found = fix(text)
    assert found
    assert found.lost is None
    assert found.text == (TITLE + repaired).replace("\n", end)
    assert fix(found.text) is None


@pytest.mark.parametrize("text", ["", "Niets aan de hand.\n", TITLE, "Zuid-\nHolland\n", "Het cafÃ©.\n"])
def test_nothing_to_repair(text: str) -> None:
    assert fix(text) is None


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_examples_keep_their_words_and_their_data(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = fix(text)
    if found:
        assert found.lost is None
        assert fix(found.text) is None


def test_a_repair_that_would_lose_data_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dienstreis.fixing.mend", lambda text: text.replace("Kosten: € 900", "Kosten € 900,-"))
    found = fix(TITLE + "Kosten: € 900\n")
    assert found
    assert found.lost not in {None, "words"}


def test_a_repair_that_would_lose_words_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dienstreis.fixing.mend", lambda text: text.replace("haven", ""))
    found = fix(TITLE + "De haven groeit.\n")
    assert found
    assert found.lost == "words"


@pytest.mark.parametrize(
    ("before", "after", "as_rich"),
    [
        (None, "x", True),
        ([], ["x"], True),
        ("x", None, False),
        ("x y", "x-y", True),
        ("x", "y", False),
        (1.0, 1.0, True),
        (["a", "b"], ["a", "c", "b"], True),
        (["a", "b"], ["b", "a"], False),
        ({"a": None, "b": ["x"]}, {"a": 1, "b": ["x"]}, True),
        ({"a": 1}, {"a": None}, False),
    ],
)
def test_as_rich(before: object, after: object, *, as_rich: bool) -> None:
    assert is_as_rich(before, after) is as_rich


def test_letters() -> None:
    assert letters("De 2e haven-stad!") == "de2ehavenstad"


@pytest.mark.parametrize("text", ["\uf0b7 " * 60])
def test_repairs_that_find_no_end_are_none(text: str) -> None:
    assert fix(TITLE + text) is None


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_word_that_is_broken_twice(end: str) -> None:
    found = fix(TITLE.replace("\n", end) + end.join(("De ver-", "bou-", "wing begint", "in mei.", "")))
    assert found
    assert found.text == TITLE.replace("\n", end) + end.join(("De verbouwing", "begint", "in mei.", ""))
