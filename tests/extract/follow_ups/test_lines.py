"""Lists of what is to be done that lost their markers."""

from collections.abc import Callable

import pytest

from dienstreis.model import FollowUp

Read = Callable[[str], list[FollowUp]]


def test_each_line_is_a_follow_up_with_its_owner(dutch: Read) -> None:
    told = "## Hoe verder\n\nWethouder Meinsma belt de rector\nGriffie: zaal regelen\nBrieven: verzonden op 28 maart"
    assert [(f.text, f.owner, f.status) for f in dutch(told)] == [
        ("Wethouder Meinsma belt de rector", "Wethouder Meinsma", "planned"),
        ("Griffie: zaal regelen", "Griffie", "planned"),
        ("Brieven: verzonden op 28 maart", None, "done"),
    ]


def test_a_colon_may_name_the_owner_and_the_day(dutch: Read) -> None:
    told = "## Nog te doen\n\nOpzet van de proef: wethouder Meinsma, 1 juni 2024\nOverleg met de club: griffie, loopt"
    assert [(f.owner, f.status, f.due and f.due.date) for f in dutch(told)] == [
        ("wethouder Meinsma", "planned", "2024-06-01"),
        ("griffie", "ongoing", None),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Wethouder Meinsma stuurt de raad een brief over de ijsbaan en de\nSporthal van Lahti.",
        "De wethouder schrijft de rector van\nLahti Academy een brief.",
    ],
)
def test_a_sentence_over_lines_is_one(dutch: Read, told: str) -> None:
    assert len(dutch(f"## Hoe verder\n\n{told}")) == 1


def test_lines_elsewhere_are_no_list(dutch: Read) -> None:
    assert dutch("## Indrukken\n\nDe ijsbaan van Lahti\nEen zaal voor 900 mensen\nDe oude fabriek") == []


def test_sentences_on_lines_of_their_own_are_no_list(dutch: Read) -> None:
    told = "De wethouder heeft de reis met een dag verlengd.\nHaar man is op 14 maart nagekomen."
    assert dutch(f"## Vervolg\n\n{told}") == []
