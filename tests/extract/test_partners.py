"""With whom a trip was made or prepared."""

from collections.abc import Callable

import pytest

from dienstreis.extract.partners import PARTED, PARTED_TOGETHER
from dienstreis.model import TripReport

REPORT = """# Verslag dienstreis van wethouder H. Meinsma van de gemeente Veenhorst naar Lahti

Deelnemer(s) namens college: wethouder H. Meinsma
Reisdoel (land, plaats): Finland, Lahti
Vertrekdatum en duur van de reis: 12 tot en met 14 maart 2024

{told}
"""


@pytest.mark.parametrize(
    ("told", "partners"),
    [
        ("Partners: Hogeschool Noord, Stichting Open Water", ["Hogeschool Noord", "Stichting Open Water"]),
        ("Partners: Stichting Land en Water; Noordfonds", ["Stichting Land en Water", "Noordfonds"]),
        ("Voorbereid met: de ambassade in Helsinki en de Waterkamer", ["ambassade in Helsinki", "Waterkamer"]),
        ("Partners: Open Water Foundation", ["Open Water Foundation"]),
        ("## Partners\n\n- de Finse ambassade\n- Stichting Open Water", ["Finse ambassade", "Stichting Open Water"]),
        ("## Inleiding\n\nDe reis is voorbereid in samenwerking met de Finse ambassade.", ["Finse ambassade"]),
        ("## Inleiding\n\nHet bezoek werd georganiseerd door de Waterbond.", ["Waterbond"]),
        ("## Inleiding\n\nDeze missie is mede mogelijk gemaakt door het Noordfonds.", ["Noordfonds"]),
        ("## Introduction\n\nThe trip was prepared with the Finnish embassy.", ["Finnish embassy"]),
        ("Partners: geen", []),
        ("## Programma\n\nLahti werkt in samenwerking met de universiteit aan een park.", []),
        ("## Inleiding\n\nDe stad Lahti bouwt samen met de Waterbond een sluis.", []),
    ],
)
def test_partners(parse_report: Callable[[str], TripReport], told: str, partners: list[str]) -> None:
    assert [partner.name for partner in parse_report(REPORT.format(told=told)).partners] == partners


@pytest.mark.parametrize(
    ("told", "partner"),
    [
        ("De reis is in elkaar gezet samen met stichting De Vloot.", "stichting De Vloot"),
        ("Bij de organisatie kregen we hulp van de Kamer van Zeevaart.", "Kamer van Zeevaart"),
        ("De voorbereiding deden we samen met het netwerk Havens.", "netwerk Havens"),
        ("The programme was put together with the Port Institute.", "Port Institute"),
        ("De voorbereiding is samen gedaan met de Kamer voor Zeevaart en Handel.", "Kamer voor Zeevaart en Handel"),
        ("De voorbereiding lag in handen van de Finse ambassade.", "Finse ambassade"),
        ("Voor de voorbereiding deden wij een beroep op de Finse ambassade.", "Finse ambassade"),
        ("Het consulaat in Turku heeft geholpen bij de voorbereiding.", "consulaat in Turku"),
        ("De reis is opgezet met hulp van Botenbond Oudemeer2.", "Botenbond Oudemeer"),
        ("The visit was prepared with the help of the Port Institute.", "Port Institute"),
    ],
)
def test_those_who_helped_to_prepare_are_partners(
    parse_report: Callable[[str], TripReport], told: str, partner: str
) -> None:
    report = parse_report(
        f"# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\nPeriode: 8-10 mei 2023\n\n## Inleiding\n\n{told}\n"
    )
    assert [found.name for found in report.partners] == [partner]


def test_names_joined_by_their_prepositions(parse_report: Callable[[str], TripReport]) -> None:
    told = "## Inleiding\n\nHet bezoek is opgezet met hulp van de Zeekamer in Turku en van stichting De Vloot."
    found = parse_report(REPORT.format(told=told)).partners
    assert [partner.name for partner in found] == ["Zeekamer in Turku", "stichting De Vloot"]


@pytest.mark.parametrize(
    "told",
    [
        "Wethouder Meinsma heeft het programma voorbereid.",
        "De gids heeft ons geholpen.",
        "De stad Lahti helpt elk jaar scholen met het programma.",
    ],
)
def test_neither_travellers_nor_hosts_of_others_are_partners(
    parse_report: Callable[[str], TripReport], told: str
) -> None:
    assert parse_report(REPORT.format(told=f"## Inleiding\n\n{told}")).partners == []


@pytest.mark.parametrize(
    ("told", "partners"),
    [
        ("De reis is samen met het Fins Instituut in Delft opgezet.", ["Fins Instituut in Delft"]),
        ("De reis is voorbereid met de Waterbond, in nauw overleg met de Rivierkamer.", ["Waterbond", "Rivierkamer"]),
        ("Onze dank gaat uit naar de Bomenstichting, die het programma samenstelde.", ["Bomenstichting"]),
        ("We are grateful to Nordpunt and to the Reed Fund, with whom we planned the week.", ["Nordpunt", "Reed Fund"]),
        ("Het programma is door wethouder Meinsma samengesteld.", []),
        ("De reis is met de trein gemaakt.", []),
    ],
)
def test_partners_of_the_preparation(parse_report: Callable[[str], TripReport], told: str, partners: list[str]) -> None:
    report = parse_report(REPORT.format(told=f"## Inleiding\n\n{told}"))
    assert [partner.name for partner in report.partners] == partners


@pytest.mark.parametrize(
    "names",
    [
        "de Waterbond, Havenraad en de GGD",
        "Land en Water en Universiteit Lahti",
        "the Harbour Board, and Lahti Energy",
        "Waterbond; Havenraad",
    ],
)
def test_names_are_parted_alike_whether_or_not_the_pattern_knows_who_joined_in(names: str) -> None:
    assert PARTED.split(names) == PARTED_TOGETHER.split(names)
