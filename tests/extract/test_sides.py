"""Who is of those who report, and who is not."""

import pytest

from dienstreis.extract.sides import Home
from dienstreis.model import Organisation, Person

HOME = Home.of(
    [Person(name="H. Meinsma", role="wethouder Wonen"), Person(name="J. van der Ploeg", organisation="Haven Noordwal")],
    Organisation(name="gemeente Veenhorst"),
    "twee ambtenaren, onder wie P. Hoving",
)


@pytest.mark.parametrize(
    "words",
    [
        "wij",
        "Onze afdeling",
        "I",
        "Meinsma",
        "mevrouw Van der Ploeg",
        "P. Hoving",
        "de gemeente Veenhorst",
        "Haven Noordwal",
        "De wethouder",
        "de griffie",
        "het college",
        "The delegation",
    ],
)
def test_ours(words: str) -> None:
    assert HOME.has(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "de gemeente Lahti",
        "de wethouder van Lahti",
        "de rector",
        "mevrouw A. Virtanen",
        "wethouder A. Virtanen",
        "de haven",
        "the mayor",
        "de burgemeester",
    ],
)
def test_not_ours(words: str) -> None:
    assert not HOME.has(words)


def test_nobody_known() -> None:
    assert not Home.of([], None, "").has("de gemeente Veenhorst")
