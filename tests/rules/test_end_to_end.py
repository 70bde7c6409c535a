"""From a text to findings: one report that lacks nothing, and what is found when a part of it goes."""

import pytest

from dienstreis.rules import validate

PARTS = {
    "title": "# Verslag dienstreis wethouder Vermaas naar Porvoo",
    "traveller": "Deelnemer namens het college: wethouder T. Vermaas",
    "destination": "Bestemming: Porvoo, Finland",
    "period": "Reisperiode: 8 tot en met 10 mei 2023",
    "officials": "Aantal meereizende ambtenaren: 1",
    "purpose": "## Aanleiding en doel\n\nDe gemeente wil weten hoe lang houten vlonders meegaan.",
    "delegation": (
        "## Samenstelling van de delegatie\n\n"
        "1. T. Vermaas, wethouder Openbare Ruimte, gemeente Oudeveen\n"
        "2. K. Bakhuis, adviseur Waterkant, gemeente Oudeveen"
    ),
    "programme": "## Programma\n\n- 9 mei: rondleiding langs de rivier\n- 10 mei: gesprek met de havendienst",
    "results": "## Resultaten\n\nVlonders van lariks blijven in Porvoo dertig jaar liggen.",
    "gifts": "## Geschenken\n\nEr zijn geen geschenken ontvangen.",
    "costs": "## Kosten\n\nDe reis kostte € 1.310,00. De gemeente Oudeveen heeft dit betaald.",
}


def report(**changes: str | None) -> str:
    """The report with some parts written in another way, or left out."""
    return "\n\n".join(part for part in (PARTS | changes).values() if part) + "\n"


def found(text: str) -> list[tuple[str, int]]:
    return [(finding.code, finding.line) for finding in validate(text)]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_report_that_tells_everything_has_no_findings(end: str) -> None:
    assert found(report().replace("\n", end)) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"purpose": None}, ("DR201", 1)),
        ({"programme": None}, ("DR202", 15)),
        ({"results": None}, ("DR203", 20)),
        ({"gifts": None}, ("DR501", 29)),
        ({"costs": None}, ("DR401", 29)),
        ({"costs": "## Kosten"}, ("DR401", 33)),
        ({"period": "Reisperiode:"}, ("DR103", 7)),
        ({"period": "Reisperiode: mei 2023"}, ("DR103", 7)),
        ({"period": "Reisperiode: 29 mei tot en met 31 juni 2023"}, ("DR105", 7)),
        ({"period": "Reisperiode: 10 mei 2023 tot en met 8 mei 2023"}, ("DR104", 7)),
        ({"officials": "Aantal meereizende ambtenaren:"}, ("DR302", 9)),
    ],
)
def test_what_goes_is_found(changes: dict[str, str | None], expected: tuple[str, int]) -> None:
    assert found(report(**changes)) == [expected]


@pytest.mark.parametrize(
    "changes",
    [
        {"officials": "Aantal meereizende ambtenaren: geen", "delegation": None},
        {"gifts": "De geschenken zijn opgenomen in het geschenkenregister."},
        {"costs": "Kosten: geen"},
    ],
)
def test_another_word_on_it_is_enough(changes: dict[str, str | None]) -> None:
    assert found(report(**changes)) == []


def test_a_report_without_a_traveller_a_place_and_a_delegation() -> None:
    text = report(
        title="# Verslag dienstreis",
        traveller=None,
        destination=None,
        delegation=None,
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
