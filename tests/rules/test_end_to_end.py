"""From a text to findings: one report that lacks nothing, and what is found when a part of it is changed."""

import datetime

import pytest

from dienstreis.grammar.glued import can_find_glued
from dienstreis.rules import RULES, validate

TODAY = datetime.date(2023, 7, 1)
PARTS = {
    "front_matter": None,
    "title": "# Verslag dienstreis wethouder Vermaas naar Porvoo",
    "suppression": None,
    "report_date": "Datum verslag: 22 mei 2023",
    "traveller": "Deelnemer namens het college: wethouder T. Vermaas",
    "destination": "Bestemming: Porvoo, Finland",
    "period": "Reisperiode: 8 tot en met 10 mei 2023",
    "officials": "Aantal meereizende ambtenaren: 1",
    "purpose": (
        "## Aanleiding en doel\n\nDe gemeente wil weten hoe lang houten vlonders meegaan. Doelen waren:\n\n"
        "- ervaringen met lariks horen"
    ),
    "delegation": (
        "## Samenstelling van de delegatie\n\n"
        "1. T. Vermaas, wethouder Openbare Ruimte, gemeente Oudeveen\n"
        "2. K. Bakhuis, adviseur Waterkant, gemeente Oudeveen"
    ),
    "programme": "## Programma\n\n- 9 mei: rondleiding langs de rivier\n- 10 mei: gesprek met de havendienst",
    "results": "## Resultaten\n\nVlonders van lariks blijven in Porvoo dertig jaar liggen.",
    "agreements": ("## Overeenkomsten\n\nDe gemeente Oudeveen en de stad Porvoo tekenden een intentieverklaring."),
    "follow_ups": "## Vervolg\n\n- De wethouder stuurt de raad vóór 1 september 2023 een voorstel.",
    "gifts": "## Geschenken\n\nEr zijn geen geschenken ontvangen.",
    "costs": "## Kosten\n\nDe reis kostte € 1.310,00, betaald door de gemeente Oudeveen.",
    "rest": None,
}


def report(**changes: str | None) -> str:
    """The report with some parts written in another way, or left out."""
    assert changes.keys() <= PARTS.keys()
    return "\n\n".join(part for part in (PARTS | changes).values() if part) + "\n"


def found(text: str) -> list[tuple[str, int]]:
    return [(finding.code, finding.line) for finding in validate(text, today=TODAY)]


def line_of(text: str, words: str) -> int:
    """The line on which some words begin."""
    return text.count("\n", 0, text.index(words)) + 1


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_report_that_tells_everything_has_no_findings(end: str) -> None:
    assert found(report().replace("\n", end)) == []


GIFT_HEAD = "## Geschenken\n\n| Geschenk | Gever | Waarde | Bestemming |\n| --- | --- | --- | --- |\n"
REGISTER = "\n\nAlle geschenken staan in het geschenkenregister."
CHANGES: list[tuple[str, dict[str, str | None], str]] = [
    ("DR003", {"front_matter": "---\ntags: [reis\n---"}, "tags"),
    ("DR003", {"front_matter": "---\ntitel: [Porvoo, Turku]\n---"}, "titel"),
    ("DR004", {"suppression": "<!-- dienstreis: ignore DR401 -->"}, "<!--"),
    ("DR004", {"suppression": "<!-- dienstreis: ignore kosten-missing -->"}, "<!--"),
    ("DR205", {"period": "Reisperiode:"}, "Reisperiode"),
    ("DR103", {"period": "Reisperiode: mei 2023"}, "Reisperiode"),
    ("DR104", {"period": "Reisperiode: 10 mei 2023 tot en met 8 mei 2023"}, "Reisperiode"),
    ("DR105", {"period": "Reisperiode: 29 mei tot en met 31 juni 2023"}, "Reisperiode"),
    ("DR106", {"period": "Reisperiode: dinsdag 8 tot en met woensdag 10 mei 2023"}, "Reisperiode"),
    ("DR107", {"programme": "## Programma\n\n- 9 mei: rondleiding\n- 12 mei: gesprek met de haven"}, "- 12 mei"),
    ("DR108", {"destination": "Bestemming: Turku, Finland"}, "# Verslag"),
    ("DR108", {"title": "# Verslag dienstreis wethouder Vermaas naar Porvo"}, "# Verslag"),
    ("DR201", {"purpose": None}, "# Verslag"),
    ("DR202", {"programme": None}, "## Samenstelling"),
    ("DR203", {"results": None}, "## Programma"),
    ("DR204", {"purpose": f"{PARTS['purpose']}\n- proefdraaien op een ijsbreker"}, "- proefdraaien"),
    ("DR205", {"rest": "## Ontmoetingen onderweg"}, "## Ontmoetingen"),
    ("DR301", {"delegation": None}, "Aantal"),
    ("DR302", {"officials": None}, "Deelnemer"),
    ("DR302", {"officials": "Aantal meereizende ambtenaren:"}, "Aantal"),
    ("DR303", {"officials": "Aantal meereizende ambtenaren: geen"}, "Aantal"),
    ("DR303", {"officials": "Aantal meereizende ambtenaren: 4"}, "Aantal"),
    (
        "DR304",
        {"traveller": "Deelnemers namens het college: wethouder T. Vermaas, burgemeester J. Oldewier"},
        "Deelnemers",
    ),
    ("DR305", {"rest": "De wethouder werd vergezeld door haar echtgenoot."}, "De wethouder werd"),
    ("DR306", {"rest": "De wethouder heeft de reis met twee dagen privé verlengd."}, "De wethouder heeft de reis"),
    ("DR401", {"costs": None}, "## Geschenken"),
    ("DR401", {"costs": "## Kosten"}, "## Kosten"),
    ("DR402", {"costs": "## Kosten\n\nDe reis kostte € 1.310,00."}, "De reis kostte"),
    (
        "DR402",
        {"costs": "## Kosten\n\nDe reis kostte € 1.310,00.", "rest": "Wij gingen op uitnodiging van Lariks Oy."},
        "De reis kostte",
    ),
    ("DR403", {"costs": "## Kosten\n\nTotaal: € 1.310,00\nBetaald door: Lariks Oy"}, "Betaald door"),
    (
        "DR404",
        {
            "costs": "## Kosten\n\n- Vlucht: € 410\n- Hotel: € 500\n- Totaal: € 1.310\n\n"
            "Dit is betaald door de gemeente Oudeveen."
        },
        "- Totaal",
    ),
    ("DR405", {"costs": "## Kosten\n\nDe reis is geraamd op € 1.310,00, betaald door de gemeente."}, "De reis is"),
    ("DR501", {"gifts": None}, "## Kosten"),
    ("DR502", {"gifts": f"{GIFT_HEAD}| vaas | | € 75 | staat in de hal van het stadhuis |{REGISTER}"}, "| vaas"),
    ("DR503", {"gifts": f"{GIFT_HEAD}| vaas | haven van Porvoo | € 75 | mee naar huis |{REGISTER}"}, "| vaas"),
    ("DR504", {"gifts": "## Geschenken\n\nWij kregen een vlaggetje van de havendienst."}, "Wij kregen"),
    ("DR601", {"follow_ups": None}, "## Resultaten"),
    ("DR602", {"follow_ups": "## Vervolg\n\n- Vóór 1 september 2023 wordt een voorstel gemaakt."}, "- Vóór 1 sept"),
    ("DR603", {"follow_ups": "## Vervolg\n\n- De wethouder stuurt de raad een voorstel."}, "- De wethouder"),
    (
        "DR604",
        {"follow_ups": "## Vervolg\n\n- De wethouder stuurt de raad vóór 1 juni 2023 een voorstel."},
        "- De weth",
    ),
    ("DR605", {"agreements": "## Overeenkomsten\n\nEr is een intentieverklaring getekend."}, "Er is een"),
    ("DR701", {"report_date": None}, "# Verslag"),
    ("DR702", {"report_date": "Datum verslag: 30 juni 2023"}, "Datum verslag"),
    ("DR801", {"rest": "Vragen? Mail t.vermaas@hotmail.com."}, "Vragen?"),
    ("DR902", {"programme": "## Programma\n\n\uf0b7 9 mei: rondleiding langs de rivier"}, "\uf0b7"),
    (
        "DR902",
        {"delegation": f"{PARTS['delegation']}\n3. M. Oost, directeur Houtbouw BV 2 raadsleden"},
        "3. M. Oost",
    ),
    ("DR903", {"rest": "## Bijlagen\n\n1.Kaart van de haven"}, "1.Kaart"),
    ("DR904", {"rest": "De vlonders van de haven zijn in 2019 ver-\nnieuwd."}, "De vlonders van"),
    ("DR905", {"rest": "Het cafÃ© aan de haven is ook van hout."}, "Het caf"),
]
"""A rule, what is changed in the report, and where the line begins on which the finding stands."""


@pytest.mark.parametrize(("code", "changes", "at"), CHANGES, ids=[code for code, *_ in CHANGES])
def test_one_change_is_one_finding(code: str, changes: dict[str, str | None], at: str) -> None:
    text = report(**changes)
    assert found(text) == [(code, line_of(text, at))]


def test_every_rule_has_a_change() -> None:
    whole_report = {"DR001", "DR002", "DR005", "DR101", "DR102", "DR901"}  # in tests of their own
    assert {code for code, *_ in CHANGES} == {rule.code for rule in RULES} - whole_report


@pytest.mark.parametrize(
    "changes",
    [
        {"officials": "Aantal meereizende ambtenaren: geen", "delegation": None},
        {"gifts": "De geschenken zijn opgenomen in het geschenkenregister."},
        {"costs": "Kosten: geen"},
        {"rest": "De wethouder werd vergezeld door haar echtgenoot, op eigen kosten."},
        {"rest": "Er reisden geen partners mee."},
        {"rest": "De partners van de stad gaven ons een rondleiding. Wij reisden samen met hen."},
        {
            "costs": "## Kosten\n\nTotaal: € 1.310,00\nBetaald door: Lariks Oy\n\n"
            "Het college heeft hier vooraf mee ingestemd."
        },
        {"costs": "## Kosten\n\nDe reis kostte € 1.310,00, minder dan geraamd, betaald door de gemeente."},
        {"gifts": "## Geschenken\n\nEen vaas van € 80 hebben wij niet aangenomen."},
        {"rest": "Vragen? Bel 14 0541 of mail gemeente@oudeveen.example."},
        {"suppression": "<!-- dienstreis: ignore costs-missing -->", "costs": None},
        {"suppression": "<!-- dienstreis: ignore DR4 -->", "costs": None},
    ],
)
def test_another_word_on_it_is_enough(changes: dict[str, str | None]) -> None:
    assert found(report(**changes)) == []


@pytest.mark.skipif(not can_find_glued(), reason="the word list of dienstreis[repair] is not installed")
def test_glued_words() -> None:
    damaged = "De haven enstudenten werken samen.\n\nZij gaan metelkaar naar zee.\n\nDat is nietaltijd nuttig."
    assert [code for code, _ in found(report(rest=damaged))] == ["DR901"] * 3
    assert found(report(rest=damaged.split("\n")[0])) == []


def test_a_report_without_a_traveller_a_place_and_a_delegation() -> None:
    text = report(
        title="# Verslag dienstreis",
        traveller=None,
        destination=None,
        delegation=None,
        agreements=None,
        programme="## Programma\n\n- rondleiding",
        results="## Resultaten\n\nVlonders van lariks blijven dertig jaar liggen.",
    )
    assert {"DR101", "DR102", "DR301"} == {code for code, _ in found(text)}


def test_a_recipe_is_no_report() -> None:
    assert found("# Erwtensoep\n\n- 500 gram spliterwten\n- 1 knolselderij\n") == [("DR002", 1)]


def test_front_matter_with_a_slip_is_one_finding() -> None:
    text = "---\nbestemming: Porvoo: Finland\n---\n\n" + report(
        title="# Verslag dienstreis wethouder Vermaas", destination=None, results=None
    )
    assert ("DR003", 2) in found(text)
    assert "DR102" not in {code for code, _ in found(text)}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"costs": "## Kosten\n\nTotaal: € 900\nBetaald door: Kamer van Koophandel Düsseldorf"}, ["DR403"]),
        ({"costs": "## Kosten\n\nTotaal: € 900\nBetaald door: de Raad van Europa"}, ["DR403"]),
        ({"costs": "## Kosten\n\nTotaal: € 900\nBetaald door: de gemeente"}, []),
        ({"costs": "## Kosten\n\nTotaal: € 900\nBetaald door: budget Internationaal"}, []),
        ({"report_date": "Datum verslag: 31 juni 2023"}, ["DR105"]),
        ({"programme": "## Programma\n\nWij hebben veel gezien, en met iedereen gesproken."}, []),
        ({"follow_ups": "## Vervolg\n\nDat is nog niet bekend."}, []),
        ({"title": "Gemeente Oudeveen\n\n# Verslag dienstreis wethouder Vermaas naar Porvoo"}, []),
        ({"title": "# Verslag dienstreis wethouder Vermaas naar Porwoo"}, ["DR108"]),
        ({"rest": "De dochter van de wethouder reisde mee."}, ["DR305"]),
        ({"rest": "Meereizende partner: ja"}, ["DR305"]),
        ({"period": "Reisperiode: 8 tot en met 10 mei 2023\n\nDuur: 4 dagen"}, ["DR106"]),
        ({"period": "Reisperiode: 8 tot en met 10 mei 2023\n\nDuur: 3 dagen"}, []),
        ({"suppression": "<!-- dienstreis: ignore DR401 -- dat volgt nog -->", "costs": None}, []),
        ({"suppression": "<!-- dienstreis: ignore DR401: dat volgt nog -->", "costs": None}, []),
        ({"suppression": "<!-- dienstreis: ignore -->"}, ["DR004"]),
    ],
)
def test_one_cause_is_one_finding(changes: dict[str, str | None], expected: list[str]) -> None:
    assert [code for code, _ in found(report(**changes))] == expected
