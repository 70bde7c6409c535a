"""What a text tells of a journey, whatever it calls itself."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

REPORTS = {
    "a visit and who met whom": """\
# Work visit to Lahti and Oulu

3-6 June 2024

Mayor Ann Brook and Cllr Tim Field

We met the harbour master, who promised us his drawings.
""",
    "labels of both sides": """\
Dienstreis Lahti

Bestuurlijk: wethouder K. Pluk
Ambtelijk: L. Vink
Periode: 4-6 maart 2019

Wij bezochten de kade en het aquarium.
""",
    "a title about something else": """\
# Lessen uit de fjorden

Bergen en Stavanger, 4 tot en met 7 juni 2023

Deelnemers: gedeputeerde P. Hol, J. Zand (adviseur)

## Walstroom

De haven van Bergen heeft drie aansluitingen.

## Kosten

€ 2.300
""",
    "headings only": """\
Lahti 2022

Deelnemers
- wethouder A. Pluk

Programma
- 3 mei: bezoek aan de haven
- 4 mei: gesprek in Bergen met de burgemeester

Resultaten
- De kade is elektrisch.
""",
    "a compound of both words": """\
Reisverantwoording

Naam: wethouder T. Pluk
Bestemming: Lahti
Kosten: € 800
""",
    "a compound of the journey": """\
Treinreis naar Bazel

4-6 mei 2023
wethouder B. Kern

We bekeken de trams.
""",
}
OTHERS = {
    "a committee": "# Commissieverslag\n\nDe wethouder sprak op 3 en 4 mei 2022 over Bergen.\n",
    "emissions": "# Emissierapport Bergen\n\nWij maten van 3 tot en met 5 mei 2022.\n",
    "news": "Nieuwe brug geopend\n\n3 mei 2022\n\nWethouder Pluk heeft de brug geopend met gasten uit Bergen.\n",
    "an offer": "Offerte reis Bergen\n\nVoor 3 tot en met 5 mei 2023 bieden wij trein en hotel aan. Kosten: € 400.\n",
    "guests": "# Bezoek uit Lahti\n\n3-5 mei 2022\n\nBurgemeester Tol\n\nWij lieten de gasten de school zien.\n",
    "a place in passing": "# Pluk over fietsen\n\n3-5 mei 2022\n\nWethouder Pluk\n\nWij spraken over Gent.\n",
    "a plan": "Projectplan Lahti\n\nDeelnemers: wethouder Pluk\nPeriode: 3-5 mei 2022\nKosten: € 400\n",
    "a conference": "Congres havens, Bergen, 3-5 mei 2022\n\nProgramma\n- 3 mei: opening door wethouder Pluk\n",
}


@pytest.mark.parametrize("text", REPORTS.values(), ids=REPORTS)
def test_a_report_by_what_it_tells(parse_report: Parse, text: str) -> None:
    assert parse_report(text).document_type == "trip_report"


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_no_report_by_a_few_of_its_facts(parse_report: Parse, text: str) -> None:
    assert parse_report(text).document_type != "trip_report"
