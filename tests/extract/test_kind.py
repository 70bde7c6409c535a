"""What kind of document a text is."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

LABELS = """Deelnemer(s) namens college: wethouder H. Meinsma
Reisdoel (land, plaats): Finland, Lahti
Vertrekdatum en duur van de reis: 12 tot en met 14 maart 2024
Doel van de reis: kennis opdoen
Aantal meereizende ambtenaren: 1
"""


@pytest.mark.parametrize(
    "text",
    [
        f"Verslag buitenlandse dienstreis van de gemeente Veenhorst\n\n{LABELS}",
        "# Werkbezoek wethouder Meinsma aan Lahti\n\nOp 12 maart 2024 bezocht de wethouder een school in Lahti.",
        "# Report of a trip to Lahti\n\nFrom 12 to 14 March 2024 the alderman visited Lahti.",
        f"{LABELS}\n## Resultaten\n\nDe school is rond.",
        "---\ntitle: Verslag dienstreis Lahti\n---\n\nWij bezochten Lahti.",
    ],
)
def test_trip_report(parse_report: Callable[[str], TripReport], text: str) -> None:
    assert parse_report(text).document_type == "trip_report"


TRIPS = """| Reiziger | Bestemming | Periode | Kosten |
|---|---|---|---|
| wethouder H. Meinsma | Lahti, Finland | 12 t/m 14 maart 2024 | € 640 |
| burgemeester L. Oord | Gent, België | 3 mei 2024 | € 85 |
"""
FORMS = """Wie: wethouder H. Meinsma
Bestemming: Lahti, Finland
Periode: 12 t/m 14 maart 2024

Wie: burgemeester L. Oord
Bestemming: Gent, België
Periode: 3 mei 2024
"""


@pytest.mark.parametrize(
    "text",
    [
        f"# Register van dienstreizen 2024\n\n{TRIPS}",
        f"# Dienstreizen college 2024\n\n{TRIPS}",
        f"# Overzicht buitenlandse reizen 2024\n\n{FORMS}",
        "# List of official trips 2024\n\n- 3 May: Ghent, the mayor\n- 12 March: Lahti, alderman Meinsma\n",
        f"# Buitenlandse werkbezoeken van het college\n\n{TRIPS}",
    ],
)
def test_register(parse_report: Callable[[str], TripReport], text: str) -> None:
    report = parse_report(text)
    assert report.document_type == "trip_register"
    assert (report.delegation, report.destinations, report.period, report.costs) == ([], [], None, None)


def test_a_report_of_two_trips_is_no_register(parse_report: Callable[[str], TripReport]) -> None:
    text = f"# Verslag dienstreizen naar Lahti en Gent\n\n{LABELS}\n## Resultaten\n\nDe school is rond."
    assert parse_report(text).document_type == "trip_report"


@pytest.mark.parametrize(
    "text",
    [
        "# Aankondiging werkbezoek aan Lahti\n\nWethouder Meinsma zal van 12 tot en met 14 maart Lahti bezoeken.",
        "# Wethouder Meinsma gaat op werkbezoek naar Lahti\n\nOp 12 maart vertrekt hij. Hij zal een school bezoeken.",
        "# Upcoming visit to Lahti\n\nThe alderman will travel to Lahti on 12 March and will visit a school.",
    ],
)
def test_announcement(parse_report: Callable[[str], TripReport], text: str) -> None:
    assert parse_report(text).document_type == "announcement"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "# Beleidsnota stedenbanden\n\nDe gemeente wil met Lahti samenwerken.",
        "# Notulen van de raad\n\nDe voorzitter opent de vergadering.",
        "# Recept\n\nNeem drie eieren en een kop meel.",
        "Geachte heer, hierbij de sleutels.",
        "# Minutes of the council\n\nThe chair opened the meeting.",
    ],
)
def test_other(parse_report: Callable[[str], TripReport], text: str) -> None:
    assert parse_report(text).document_type == "other"
