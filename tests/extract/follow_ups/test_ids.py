"""What names a follow-up while its words stay."""

from collections.abc import Callable

import pytest

from dienstreis.model import FollowUp

Read = Callable[[str], list[FollowUp]]

PROMISE = "De rector beloofde ons een lijst met cursussen."
PLAN = "Wij zullen de raad informeren."


def ids(follow_ups: list[FollowUp]) -> dict[str, str]:
    return {follow_up.text: follow_up.id for follow_up in follow_ups}


def test_differs_by_words(dutch: Read) -> None:
    assert len(set(ids(dutch(f"{PROMISE} {PLAN}")).values())) == 2


def test_stays_when_items_move(dutch: Read) -> None:
    assert ids(dutch(f"{PROMISE} {PLAN}")) == ids(dutch(f"{PLAN}\n\n### Elders\n\n{PROMISE}"))


@pytest.mark.parametrize(
    "damaged",
    [
        "De rector beloofde ons eenlijst met cursussen.",
        "De  rector\nbeloofde ons een lijst met cursussen.",
        "De rector beloofde ons een *lijst* met cursussen.",
        "De rector beloofde ons een lijst met cur-\nsussen.",
        "- De rector beloofde ons een lijst met cursussen;",
    ],
)
def test_stays_when_only_spaces_and_marks_change(dutch: Read, damaged: str) -> None:
    assert [f.id for f in dutch(damaged)] == [f.id for f in dutch(PROMISE)]


def test_what_is_said_twice_gets_an_ordinal(dutch: Read) -> None:
    first, second, third = dutch("\n\n".join([PLAN, PLAN, PLAN]))
    assert (second.id, third.id) == (f"{first.id}-2", f"{first.id}-3")


def test_accents_in_either_notation_are_the_same(dutch: Read) -> None:
    composed, decomposed = "Wij zullen caf\u00e9 De Brug bellen.", "Wij zullen cafe\u0301 De Brug bellen."
    assert [f.id for f in dutch(composed)] == [f.id for f in dutch(decomposed)]
