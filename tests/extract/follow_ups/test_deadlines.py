"""Deadlines that are counted from the return, which was on 14 March 2024."""

from collections.abc import Callable
from datetime import date

import pytest

from dienstreis.extract.follow_ups.deadlines import find_deadline
from dienstreis.model import FollowUp

RETURNED = date(2024, 3, 14)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("binnen zes weken na terugkeer", "2024-04-25"),
        ("binnen een maand na de reis", "2024-04-14"),
        ("binnen 10 dagen na thuiskomst", "2024-03-24"),
        ("binnen elf maanden na het bezoek", "2025-02-14"),
        ("within two weeks of our return", "2024-03-28"),
        ("within a month after the visit", "2024-04-14"),
    ],
)
def test_counted_from_the_return(text: str, due: str) -> None:
    found = find_deadline(f"Wij sturen het {text} op.", RETURNED)
    assert found is not None
    assert (found.text, found.date) == (text, due)


def test_a_shorter_month_ends_earlier() -> None:
    found = find_deadline("binnen een maand na terugkeer", date(2024, 1, 31))
    assert found is not None
    assert found.date == "2024-02-29"


@pytest.mark.parametrize("returned", [RETURNED, None])
def test_counted_from_an_unknown_day_it_has_no_date(returned: date | None) -> None:
    found = find_deadline("Zij antwoorden binnen drie weken.", returned)
    assert found is not None
    assert (found.text, found.date) == ("binnen drie weken", None)


@pytest.mark.parametrize("text", ["binnen de gemeente", "binnen korte tijd", "drie weken na terugkeer", "binnenweken"])
def test_no_deadline(text: str) -> None:
    assert find_deadline(text, RETURNED) is None


def test_a_promise_has_its_deadline(dutch: Callable[[str], list[FollowUp]]) -> None:
    [found] = dutch("De stad Lahti zegde toe de lijst binnen twee weken na terugkomst te sturen.")
    assert found.due is not None
    assert found.due.date == "2024-03-28"
