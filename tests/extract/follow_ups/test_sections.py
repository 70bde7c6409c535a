"""Headings and lead-ins that say what stands under them."""

from collections.abc import Callable

import pytest

from dienstreis.model import FollowUp

Read = Callable[[str], list[FollowUp]]


@pytest.mark.parametrize(
    ("heading", "kind", "status"),
    [
        ("Aan ons toegezegd", "commitment", "planned"),
        ("Toezeggingen", "commitment", "planned"),
        ("Ons aangeboden", "offer", "open"),
        ("Aanbevelingen", "advice", "open"),
        ("Door ons toegezegd", "action", "planned"),
        ("Acties", "action", "planned"),
    ],
)
def test_a_heading_says_what_the_items_are(dutch: Read, heading: str, kind: str, status: str) -> None:
    found = dutch(f"## {heading}\n\n- tekeningen van het zwembad\n- een plaats op de beurs")
    assert [(f.kind, f.status) for f in found] == [(kind, status)] * 2


@pytest.mark.parametrize(
    ("lead", "kind"),
    [
        ("De stad Lahti beloofde ons:", "commitment"),
        ("De commissie beveelt het college aan:", "advice"),
        ("Wij hebben afgesproken:", "action"),
    ],
)
def test_a_lead_in_says_what_the_items_are(dutch: Read, lead: str, kind: str) -> None:
    assert {f.kind for f in dutch(f"{lead}\n\n- tekeningen delen\n- ieder jaar overleggen")} == {kind}


@pytest.mark.parametrize("lead", [":", "::", "…:", "**:**"])
def test_a_lead_in_without_words_names_nobody(dutch: Read, lead: str) -> None:
    found = dutch(f"## Afspraken\n\n{lead}\n\n- overlegt ieder jaar\n- komt in mei terug")
    assert [(f.text, f.owner) for f in found] == [("overlegt ieder jaar", None), ("komt in mei terug", None)]


def test_what_an_item_says_itself_counts_more(dutch: Read) -> None:
    told = "## Acties\n\n- De haven van Lahti nodigde onze leerlingen uit.\n- De griffie boekt een zaal."
    assert [f.kind for f in dutch(told)] == ["offer", "action"]


def test_an_unknown_heading_with_words_of_promising(dutch: Read) -> None:
    told = "## Beloofd is beloofd\n\n### Wat doen zij?\n\n- De school stuurt in mei 2024 twintig leerlingen."
    assert [f.due and f.due.date for f in dutch(told)] == ["2024-05"]


@pytest.mark.parametrize(
    ("remark", "status"),
    [
        ("loopt", "ongoing"),
        ("in gang gezet door de griffie", "ongoing"),
        ("afgerond op 28 maart 2024", "done"),
        ("vervallen, want te duur", "dropped"),
        ("gepland voor mei 2024", "planned"),
    ],
)
def test_a_remark_behind_a_subject_says_how_far_it_is(dutch: Read, remark: str, status: str) -> None:
    [found] = dutch(f"## Stand van zaken\n\n- Vergelijken van de tarieven: {remark}")
    assert found.status == status


def test_tasks_under_a_name_have_that_owner(dutch: Read) -> None:
    told = "## Wie doet wat\n\nWethouder Meinsma\n:   bespreekt de lessen in mei 2024 met de raad\n"
    [found] = dutch(told)
    assert (found.owner, found.due and found.due.date) == ("Wethouder Meinsma", "2024-05")
