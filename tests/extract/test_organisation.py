"""Who reports, and what kind of body it is."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

LABELS = [
    "Reisdoel: Finland, Porvoo",
    "Vertrekdatum en duur van de reis: 8-10 mei 2023",
    "Aantal meereizende ambtenaren: 1",
    "Doel van de reis: leren over vlonders",
]
FORM = "\n".join(LABELS)


def named(report: TripReport) -> tuple[str, str | None] | None:
    return (report.organisation.name, report.organisation.type) if report.organisation else None


@pytest.mark.parametrize(
    ("line", "name", "kind"),
    [
        ("Organisatie: gemeente Oudemeer", "gemeente Oudemeer", "municipality"),
        ("Organisatie: Gemeente Oudemeer aan den Wiel", "Gemeente Oudemeer aan den Wiel", "municipality"),
        ("Bestuursorgaan: provincie Zuiderland", "provincie Zuiderland", "province"),
        ("Instelling: Universiteit Wielstad", "Universiteit Wielstad", "university"),
        ("Gemeente: Oudemeer", "Oudemeer", "municipality"),
        ("Municipality: Oudemeer", "Oudemeer", "municipality"),
        ("Organisatie: Waterlab Oost", "Waterlab Oost", None),
        ("Organisatie\n\nWaterschap Wiel en Dal", "Waterschap Wiel en Dal", "water_authority"),
    ],
)
def test_a_label_names_the_body(parse_report: Parse, line: str, name: str, kind: str | None) -> None:
    assert named(parse_report(f"Verslag buitenlandse dienstreis\n\n{line}\n{FORM}\n")) == (name, kind)


@pytest.mark.parametrize(
    ("title", "name", "kind"),
    [
        ("Verslag dienstreis van de gemeente Oudemeer", "gemeente Oudemeer", "municipality"),
        ("Verslag werkbezoek provincie Zuiderland naar Porvoo", "provincie Zuiderland", "province"),
        ("Verslag dienstreis waterschap De Wielen naar Porvoo", "waterschap De Wielen", "water_authority"),
        (
            "Verslag dienstreis hoogheemraadschap van Oudemeer naar Porvoo",
            "hoogheemraadschap van Oudemeer",
            "water_authority",
        ),
        ("Verslag werkbezoek ministerie van Getijden", "ministerie van Getijden", "ministry"),
        ("Verslag werkbezoek van de Tweede Kamer aan Porvoo", "Tweede Kamer", "parliament"),
        ("Verslag studiereis Veiligheidsregio Wielstad", "Veiligheidsregio Wielstad", "other"),
        ("Report of a trip by the city of Oudemeer", "city of Oudemeer", "municipality"),
        ("Report of a visit by Wielstad University", "Wielstad University", "university"),
        ("Verslag dienstreis gemeente 's-Wielhage", "gemeente 's-Wielhage", "municipality"),
        ("VERSLAG DIENSTREIS VAN DE GEMEENTE Oudemeer", "GEMEENTE Oudemeer", "municipality"),
    ],
)
def test_the_title_names_the_body(parse_report: Parse, title: str, name: str, kind: str) -> None:
    assert named(parse_report(f"# {title}\n\n{FORM}\n")) == (name, kind)


def test_front_matter_names_the_body(parse_report: Parse) -> None:
    text = f"---\norganisatie: gemeente Oudemeer\n---\n\n# Verslag dienstreis Porvoo\n\n{FORM}\n"
    assert named(parse_report(text)) == ("gemeente Oudemeer", "municipality")


def test_a_table_of_facts_names_the_body(parse_report: Parse) -> None:
    text = (
        "# Verslag dienstreis Porvoo\n\n| Gegeven | Waarde |\n|---|---|\n| Organisatie | provincie Zuiderland |\n"
        "| Bestemming | Porvoo |\n| Periode | 8-10 mei 2023 |\n"
    )
    assert named(parse_report(text)) == ("provincie Zuiderland", "province")


def test_the_label_of_the_officials_names_the_body(parse_report: Parse) -> None:
    text = "# Verslag dienstreis Porvoo\n\nAantal meereizende ambtenaren gemeente Oudemeer: 2\nReisdoel: Porvoo\n"
    assert named(parse_report(text)) == ("gemeente Oudemeer", "municipality")


def test_a_letterhead_names_the_body(parse_report: Parse) -> None:
    text = (
        "Provincie Zuiderland\nPostbus 1\n\nBetreft: verslag werkbezoek Porvoo\n\n"
        "In mei 2023 bracht ik een werkbezoek aan Porvoo in Finland.\n"
    )
    assert named(parse_report(text)) == ("Provincie Zuiderland", "province")


def test_running_text_names_the_body(parse_report: Parse) -> None:
    text = "# Verslag werkbezoek Porvoo\n\nWethouder Kuil van de gemeente Oudemeer bezocht Porvoo op 8 mei 2023.\n"
    assert named(parse_report(text)) == ("gemeente Oudemeer", "municipality")


def test_a_label_outranks_the_title(parse_report: Parse) -> None:
    text = f"# Verslag bezoek aan gemeente Bredewiel\n\nOrganisatie: gemeente Oudemeer\n{FORM}\n"
    assert named(parse_report(text)) == ("gemeente Oudemeer", "municipality")


@pytest.mark.parametrize(
    "sentence",
    [
        "De gemeente heeft kennis opgedaan.",
        "Elke provincie doet dat anders.",
        "Wij spraken met een waterschap dat dijken verhoogt.",
        "De regio groeit.",
    ],
)
def test_a_body_without_a_name_is_none(parse_report: Parse, sentence: str) -> None:
    assert parse_report(f"# Verslag dienstreis Porvoo\n\n{FORM}\n\n## Resultaten\n\n{sentence}\n").organisation is None


def test_an_empty_answer_names_no_body(parse_report: Parse) -> None:
    assert parse_report(f"# Verslag dienstreis Porvoo\n\nOrganisatie: n.v.t.\n{FORM}\n").organisation is None


def test_the_body_has_its_passage(parse_report: Parse) -> None:
    text = f"# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\n{FORM}\n"
    place = parse_report(text).provenance["/organisation"]
    assert text[place.start : place.end] == "gemeente Oudemeer"


@pytest.mark.parametrize(
    ("head", "name", "kind"),
    [
        (
            (
                "Aan: leden van het algemeen bestuur GGD Oudemeer\nVan: Anna Pluk, directeur\n\n"
                "Vorige week was ik in Porvoo. Kees Ooms van de gemeente Wielstad was ziek.\n"
            ),
            "GGD Oudemeer",
            "other",
        ),
        (
            "Hoogheemraadschap van de Hoge Kade\n\nWij bezochten Porvoo University.\n",
            "Hoogheemraadschap van de Hoge Kade",
            "water_authority",
        ),
        ("Oudemeer University of Applied Sciences\n", "Oudemeer University of Applied Sciences", "university"),
    ],
)
def test_a_name_of_its_own_outranks_one_in_passing(parse_report: Parse, head: str, name: str, kind: str) -> None:
    report = parse_report(f"# Verslag dienstreis Porvoo\n\n{head}\n{LABELS[0]}\n{LABELS[1]}\n")
    assert named(report) == (name, kind)


PROSE = "Verslag van de reis naar Finland\n\nVan 4 tot en met 6 mei 2022 is Turku bezocht.\n\n"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Schepen Anna Pluk van de stad Oudemeer bracht een bezoek aan de haven.", ("stad Oudemeer", "municipality")),
        ("Dijkgraaf Anna Pluk van waterschap Wiel reisde af.", ("waterschap Wiel", "water_authority")),
        ("Dit verslag is opgesteld door de provincie Wiel.", ("provincie Wiel", "province")),
        ("De wethouder sprak er voor de gemeente Oudemeer.", ("gemeente Oudemeer", "municipality")),
        ("De reis was op verzoek: mevrouw Pluk is gevraagd door het Ministerie van Zeezaken.", None),
        ("We spoke with the University of Turku at the Ministry of Ports.", None),
        ("Kees Ooms van de stad Turku bracht ons een bezoek.", None),
    ],
)
def test_who_travelled_tells_the_body_and_no_host_does(
    parse_report: Parse, told: str, expected: tuple[str, str] | None
) -> None:
    assert named(parse_report(PROSE + told + "\n")) == expected
