"""Who lets whom have something, who said it, and what is only told by the way."""

from collections.abc import Callable

import pytest

from dienstreis.model import FollowUp

Read = Callable[[str, str], list[FollowUp]]


@pytest.mark.parametrize(
    ("language", "told", "kind", "status", "owner"),
    [
        ("nl", "Rector Aho gaf haar de verzekering dat de bus blijft rijden.", "commitment", "planned", "Rector Aho"),
        ("nl", "De bond wil onze kaarten gratis nakijken.", "offer", "open", "De bond"),
        ("nl", "Zijn museum ontvangt volgend jaar graag twee stagiairs.", "offer", "open", "Zijn museum"),
        ("nl", "Ze komt op eigen kosten graag naar onze scholen.", "offer", "open", "Ze"),
        ("nl", "Onze leerlingen zijn in mei welkom om mee te lopen, zei rector Aho.", "offer", "open", "rector Aho"),
        ("nl", "Wij krijgen van hem de tekeningen.", "commitment", "planned", "hem"),
        ("nl", "Wethouder Meinsma ontvangt in juni 2024 een groep van zes boeren.", "action", "planned", None),
        ("nl", "Directeur Aino Lahtinen stelde voor dat wij samen een les maken.", "offer", "open", None),
        ("nl", "Ons college heeft op 20 maart de kaart laten drukken.", "action", "done", "Ons college"),
    ],
)
def test_who_acts(either: Read, language: str, told: str, kind: str, status: str, owner: str | None) -> None:
    (found,) = either(language, told)
    assert (found.kind, found.status) == (kind, status)
    assert owner is None or found.owner == owner


@pytest.mark.parametrize(
    "told",
    [
        "De ouders spreken samen een bedtijd af.",
        "Een oudere afspraak met de haven, uit 2015, is daarmee van tafel.",
        "De adviezen van onze ingenieurs uit 2014 zijn voor de helft uitgevoerd.",
        "Onze zomer begint in het midden van de hunne.",
        "Op mijn verzoek gingen mee de heer Jansen en twee boeren.",
        "Daarom leg ik hier uit wat ik heb gedaan.",
        "Dit bericht kan vertrouwelijke informatie bevatten.",
        "Onze dank gaat uit naar de Bomenstichting, die het programma samenstelde.",
        "Afgesproken is het volgende.",
    ],
)
def test_what_is_no_follow_up(either: Read, told: str) -> None:
    assert either("nl", told) == []


@pytest.mark.parametrize(
    ("language", "item", "status", "owner"),
    [
        ("nl", "Schets van het plein – Piet de Wit, vóór 1 mei 2024", "planned", "Piet de Wit"),
        ("nl", "Bedankbrieven gaan vóór 1 april 2024 de deur uit.", "planned", None),
        ("nl", "Piet de Wit schrijft een plan; het moet op 3 juni 2024 klaar zijn.", "planned", "Piet de Wit"),
        ("nl", "De foto's staan op intranet; dat heeft de griffie op 20 maart gedaan.", "done", "de griffie"),
        ("en", "The clerk is choosing the first three schools.", "ongoing", "The clerk"),
        ("en", "Letters of thanks went out on 22 March.", "done", None),
    ],
)
def test_items(either: Read, language: str, item: str, status: str, owner: str | None) -> None:
    heading = {"nl": "## Vervolg", "en": "## Next steps"}[language]
    (found,) = either(language, f"{heading}\n\n- {item}")
    assert (found.status, found.owner) == (status, owner)


def test_the_heading_says_whose_promises_they_are(either: Read) -> None:
    (found,) = either("nl", "## Wat wij toegezegd hebben\n\n- een kaart sturen")
    assert found.kind == "action"


def test_what_a_list_says_was_agreed_is_planned(either: Read) -> None:
    (found,) = either("nl", "Wij spraken het volgende af:\n\n- De griffie zoekt uit of er geld is.")
    assert found.status == "planned"
