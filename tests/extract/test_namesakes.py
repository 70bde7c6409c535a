"""Who is named again."""

import pytest

from dienstreis.extract.grounded import Grounded, ground
from dienstreis.extract.namesakes import Namesakes
from dienstreis.model import Person
from dienstreis.text.passage import Span


def named(name: str | None) -> Grounded[Person]:
    """A person of whom only the name is known."""
    return ground(Person(name=name), Span(0, 0))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("K. Lemstra", "K. Lemstra", True),
        ("K. Lemstra", "Lemstra", True),
        ("K. Lemstra", "Karel Lemstra", True),
        ("K.J. Lemstra", "K. Lemstra", True),
        ("K. Lemstra", "P. Lemstra", False),
        ("K. Lemstra", "K. Pluk", False),
        ("K. Lemstra", None, False),
        (None, None, False),
        ("", "K. Lemstra", False),
    ],
)
def test_names_are_one_persons_if_surname_and_initial_agree(one: str | None, other: str | None, *, same: bool) -> None:
    assert (Namesakes([named(one)]).first(Person(name=other)) is not None) is same
    assert (Namesakes([named(other)]).first(Person(name=one)) is not None) is same


@pytest.mark.parametrize(
    ("known", "asked", "found"),
    [
        (["Lemstra", "K. Lemstra"], "K. Lemstra", "Lemstra"),
        (["K. Lemstra", "Lemstra"], "K. Lemstra", "K. Lemstra"),
        (["P. Lemstra", "K. Lemstra"], "Lemstra", "P. Lemstra"),
        (["P. Lemstra", "K. Lemstra"], "Karel Lemstra", "K. Lemstra"),
        (["Van der Pluk", "A. van der Pluk"], "B. van der Pluk", "Van der Pluk"),
        ([None, "P. Lemstra"], "K. Lemstra", None),
    ],
)
def test_the_first_namesake_is_found(known: list[str | None], asked: str, found: str | None) -> None:
    first = Namesakes(map(named, known)).first(Person(name=asked))
    assert (first.value.name if first else None) == found
