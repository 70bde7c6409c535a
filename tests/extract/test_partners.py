"""With whom a trip was made or prepared."""

from collections.abc import Callable

import pytest

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
