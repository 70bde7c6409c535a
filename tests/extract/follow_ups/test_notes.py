"""Labels before and notes behind a follow-up: who does it, when, and how far it is."""

from collections.abc import Callable

import pytest

from dienstreis.model import FollowUp

Read = Callable[[str], list[FollowUp]]


@pytest.mark.parametrize(
    ("item", "owner", "status", "date"),
    [
        ("Zaal boeken. Actie: griffie, uiterlijk 1 juni 2024.", "griffie", "planned", "2024-06-01"),
        ("Bestek opvragen. Wie: P. Hoving, mei 2024.", "P. Hoving", "planned", "2024-05"),
        ("Brief schrijven. Actie: H. Meinsma, gedaan op 28 maart 2024.", "H. Meinsma", "done", "2024-03-28"),
        ("Rooster maken. Actie: nog te verdelen.", None, "planned", None),
        ("De griffie boekt een zaal. Gereed: 1 juni 2024.", "De griffie", "planned", "2024-06-01"),
    ],
)
def test_a_note_belongs_to_the_item_before_it(
    dutch: Read, item: str, owner: str | None, status: str, date: str | None
) -> None:
    [found] = dutch(f"## Actiepunten\n\n1. {item}")
    assert (found.owner, found.status, found.due and found.due.date) == (owner, status, date)
    assert found.text == item.split(". ", 1)[0] + "."


def test_an_english_note(english: Read) -> None:
    [found] = english("## Next steps\n\n- Book a room. Owner: clerk, by 1 June 2024.")
    assert (found.owner, found.due and found.due.date) == ("clerk", "2024-06-01")


@pytest.mark.parametrize("label", ["Actie 1 ", "Actie: ", "Actiepunt 2: ", "Afspraak 3) "])
def test_a_label_makes_a_line_a_follow_up_and_is_no_part_of_it(dutch: Read, label: str) -> None:
    assert [f.text for f in dutch(f"{label}De werkplaats kiest twee leerlingen.")] == [
        "De werkplaats kiest twee leerlingen."
    ]


def test_a_word_that_only_begins_a_sentence_is_no_label(dutch: Read) -> None:
    assert dutch("Actie De Brug is een vereniging van bewoners.") == []


def test_a_report_without_a_sentence_has_none(parse_report: Callable[[str], object]) -> None:
    assert parse_report("# Verslag dienstreis Lahti")
