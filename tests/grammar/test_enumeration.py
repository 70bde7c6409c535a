"""What "en" joins: two names, or two things that one body is about."""

import pytest

from dienstreis.grammar.enumeration import joins_themes


@pytest.mark.parametrize(
    "text", ["Raad voor Natuur{en}Milieu", "Chamber of Trade{en}Industry", "Bond van Visserij{en}Scheepvaart"]
)
def test_two_themes_stand_in_one_name(text: str) -> None:
    assert joins(text)


@pytest.mark.parametrize("text", ["Kamer van Zeevaart{en}Rederij Aalto", "Aalto{en}Brouwer", "Natuur{en}Brouwer"])
def test_two_names_are_two(text: str) -> None:
    assert not joins(text)


def joins(text: str) -> bool:
    first = text.index("{en}")
    return joins_themes(text.replace("{en}", " en "), first, first + len(" en "))
