"""Debris of extractions, its place, and what should stand there."""

import pytest

from dienstreis.text.debris import Damage, find_debris
from dienstreis.text.passage import Lines


def found(text: str) -> list[tuple[str, str]]:
    return [(debris.kind.value, text[slice(*debris.span)]) for debris in find_debris(text, Lines(text))]


def repaired(text: str) -> str:
    """The text with all debris replaced."""
    for debris in reversed(find_debris(text, Lines(text))):
        text = text[: debris.span.start] + debris.repaired + text[debris.span.end :]
    return text


@pytest.mark.parametrize(
    ("text", "kinds", "expected"),
    [
        ("\uf0b7 haven\n\uf0b7 stadhuis\n", ["bullet", "bullet"], "- haven\n- stadhuis\n"),
        ("  \uf0a7\thaven\n", ["bullet"], "  - haven\n"),
        ("• haven • stadhuis\n", ["items"], "• haven\n• stadhuis\n"),
        ("- haven \uf0b7 stadhuis\n", ["items"], "- haven\n- stadhuis\n"),
        ("1. Haven; 2. Stadhuis\n", ["items"], "1. Haven;\n2. Stadhuis\n"),
        ("a) Haven; b) Stadhuis\n", ["items"], "a) Haven;\nb) Stadhuis\n"),
        ("1.Haven\n\nTekst.\n", ["number"], "1. Haven\n\nTekst.\n"),
        ("1. Haven\n\nZij groeit. 2.Stadhuis\n", ["run-in"], "1. Haven\n\nZij groeit.\n\n2. Stadhuis\n"),
        ("De verbou-\nwing begint.\n", ["hyphen"], "De verbouwing begint.\n"),
        ("De verbou-\r\n  wing begint.\r\n", ["hyphen"], "De verbouwing begint.\r\n"),
        ("Een zin.\n\nPagina 2 van 9\n\nNog een.\n", ["furniture"], "Een zin.\n\n\n\nNog een.\n"),
        ("De coÃ¶peratie kreeg â‚¬ 5.\n", ["mojibake", "mojibake"], "De coöperatie kreeg € 5.\n"),
        ("cafÃ©\n", ["mojibake"], "café\n"),
    ],
)
def test_debris(text: str, kinds: list[str], expected: str) -> None:
    assert [kind for kind, _ in found(text)] == kinds
    assert repaired(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "- haven\n- stadhuis\n",
        "• haven\n• stadhuis\n",
        "1. Haven\n2. Stadhuis\n",
        "Op 3 mei. 12 mei was er feest.\n",
        "De west-\nen noordkant.\n",
        "Zuid-\nHolland en de EU-\nlanden.\n",
        "Hij zei â€ en À en Ã.\n",
        "Ångström, façade, ÄÖÜ, «citaat».\n",
        "",
    ],
)
def test_what_is_sound(text: str) -> None:
    assert found(text) == []


def test_a_character_that_was_lost_has_no_repair() -> None:
    assert found("co\ufffdperatie") == [(Damage.MOJIBAKE.value, "\ufffd")]
    assert repaired("co\ufffdperatie") == "co\ufffdperatie"
