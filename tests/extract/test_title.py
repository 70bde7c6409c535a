"""The report's own title."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

FORM = """Reisdoel: Noorwegen, Molde
Vertrekdatum en duur van de reis: 3-5 juni 2024
Aantal meereizende ambtenaren: 1

Verslag van de reis:

Wij bezochten de haven.
"""


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("# Verslag dienstreis Molde", "Verslag dienstreis Molde"),
        ("Verslag dienstreis Molde\n========================", "Verslag dienstreis Molde"),
        ("**Verslag dienstreis Molde**", "Verslag dienstreis Molde"),
        ("Verslag buitenlandse dienstreis naar Molde", "Verslag buitenlandse dienstreis naar Molde"),
        ("VERSLAG VAN EEN WERKBEZOEK AAN MOLDE", "VERSLAG VAN EEN WERKBEZOEK AAN MOLDE"),
        ("Rapportage studiereis Noorwegen", "Rapportage studiereis Noorwegen"),
        ("Dienstreis wethouder Pluk naar Molde", "Dienstreis wethouder Pluk naar Molde"),
        ("Report of a visit to Molde", "Report of a visit to Molde"),
        ("# Terugblik op de handelsmissie naar Noorwegen", "Terugblik op de handelsmissie naar Noorwegen"),
        ("# Drie dagen Molde", "Drie dagen Molde"),
        ("Terug uit Molde", "Terug uit Molde"),
        ("Wethouder Pluk terug uit Molde", "Wethouder Pluk terug uit Molde"),
        ("Back from Molde", "Back from Molde"),
        ("Betreft Terugkoppeling werkbezoek Molde", "Terugkoppeling werkbezoek Molde"),
        ("Bezoek van een delegatie aan Molde", "Bezoek van een delegatie aan Molde"),
    ],
)
def test_what_stands_on_top_is_the_title(parse_report: Parse, head: str, title: str) -> None:
    assert parse_report(f"{head}\n\n{FORM}").title == title


@pytest.mark.parametrize(
    "head",
    [
        "# Documenten\n\n## Verslag buitenlandse dienstreis naar Molde",
        "Skip to content\n\nHome\n\nVerslag buitenlandse dienstreis naar Molde",
        "Openbare stukken\n\nVerslag buitenlandse dienstreis naar Molde",
        "# Molde\n\nVerslag buitenlandse dienstreis naar Molde",
    ],
)
def test_what_calls_itself_a_report_outranks_a_caption(parse_report: Parse, head: str) -> None:
    assert parse_report(f"{head}\n\n{FORM}").title == "Verslag buitenlandse dienstreis naar Molde"


def test_the_title_of_the_front_matter_outranks_the_heading(parse_report: Parse) -> None:
    text = f"---\ntitle: Verslag havenreis Molde\n---\n\n# Verslag dienstreis\n\n{FORM}"
    assert parse_report(text).title == "Verslag havenreis Molde"


def test_white_space_in_a_title_is_folded(parse_report: Parse) -> None:
    assert parse_report(f"#  Verslag   dienstreis\u00a0Molde \n\n{FORM}").title == "Verslag dienstreis Molde"


def test_emphasis_in_a_title_is_dropped(parse_report: Parse) -> None:
    assert parse_report(f"# Verslag *dienstreis* Molde\n\n{FORM}").title == "Verslag dienstreis Molde"


@pytest.mark.parametrize("text", ["", FORM, "Wij bezochten Molde en spraken met de burgemeester.\n"])
def test_a_text_without_a_title_has_none(parse_report: Parse, text: str) -> None:
    assert parse_report(text).title is None


def test_a_known_heading_is_no_title(parse_report: Parse) -> None:
    assert parse_report(f"## Programma\n\n- 3 juni 2024: haven\n\n{FORM}").title is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Op 3 juni 2024 bracht ik een werkbezoek aan Molde.",
        "Ik heb een reis gemaakt naar Molde. Het was goed.",
        "Het bezoek was kort, maar de reis naar Molde was lang.",
    ],
)
def test_a_sentence_is_no_title(parse_report: Parse, sentence: str) -> None:
    report = parse_report(f"Geachte raad,\n\n{sentence}\n\n{FORM}")
    assert report.title is None
    assert sentence not in [section.title for section in report.sections]


def test_the_title_has_its_passage(parse_report: Parse) -> None:
    text = f"\n\n# Verslag dienstreis Molde\n\n{FORM}"
    place = parse_report(text).provenance["/title"]
    assert (text[place.start : place.end], place.line) == ("Verslag dienstreis Molde", 3)


@pytest.mark.parametrize(
    "line",
    [
        "Lees ook: Verslag van het werkbezoek aan Gent",
        "Verslag werkbezoek Gent | Alle nieuwsberichten",
        "Read more: report of our visit to Ghent",
        "Home > Nieuws > Verslag werkbezoek Gent",
    ],
)
def test_a_line_of_navigation_is_no_title(parse_report: Parse, line: str) -> None:
    assert parse_report(f"# Drie dagen Molde\n\nWij bezochten Molde.\n\n{line}\n").title == "Drie dagen Molde"


def test_a_line_of_running_text_is_no_title(parse_report: Parse) -> None:
    text = (
        f"{FORM}\nDe delegatie ging op bezoek naar Molde met de wens om de haven te zien en\n"
        "om met de havenmeester te spreken over de kade. Verslag van de missie naar Molde\n"
        "volgt in de commissie van juni.\n"
    )
    assert parse_report(text).title is None


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "VERSLAG VAN HET WERKBEZOEK VAN DE COMMISSIE WONEN\nAAN SLIGO EN GALWAY",
            "VERSLAG VAN HET WERKBEZOEK VAN DE COMMISSIE WONEN AAN SLIGO EN GALWAY",
        ),
        ("TERUGBLIK OP HET\nBEZOEK AAN SLIGO", "TERUGBLIK OP HET BEZOEK AAN SLIGO"),
        ("VERSLAG WERKBEZOEK SLIGO\nGEMEENTE VEENHORST", "VERSLAG WERKBEZOEK SLIGO"),
        ("Reisrapportage Ierland   blz. 1\n\nREISRAPPORTAGE SLIGO EN GALWAY", "REISRAPPORTAGE SLIGO EN GALWAY"),
    ],
)
def test_a_title_in_capitals_may_be_wrapped(parse_report: Callable[[str], TripReport], head: str, title: str) -> None:
    assert parse_report(f"{head}\n\nVan 8 tot en met 10 mei 2023 waren wij in Sligo.\n").title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Verslag van het werkbezoek van\nwethouder K. Pluk en burgemeester\nTol aan Lahti\n\nDe school is rond.\n",
            "Verslag van het werkbezoek van wethouder K. Pluk en burgemeester Tol aan Lahti",
        ),
        ("Verslag werkbezoek Lahti\nwethouder K. Pluk\n\nDe school is rond.\n", "Verslag werkbezoek Lahti"),
        (
            "Waterschap Eemdal                    Verslag dienstreis Lahti\n\n1 Resultaten\nDe school is rond.\n",
            "Verslag dienstreis Lahti",
        ),
        (
            "Gemeente Veen          Reisverslag Lahti 2022\n\nReisverslag Lahti\n\n1 Resultaten\nDe school is rond.\n",
            "Reisverslag Lahti",
        ),
        ("Reisverantwoording Lahti\n\nWij bezochten in mei 2022 een school.\n", "Reisverantwoording Lahti"),
    ],
    ids=["wrapped", "a name under it", "behind a letterhead", "again without the year", "compound"],
)
def test_titles_at_the_head_of_plain_text(parse_report: Callable[[str], TripReport], text: str, title: str) -> None:
    assert parse_report(text).title == title
