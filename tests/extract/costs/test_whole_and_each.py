"""What a trip cost as a whole, and what is only a head, a day, or the value of a gift."""

from collections.abc import Callable

import pytest

import dienstreis
from dienstreis.model import TripReport

Read = Callable[[str], TripReport]

REPORT = """# Verslag dienstreis van wethouder H. Meinsma van de gemeente Veenhorst naar Lahti

Vertrekdatum en duur van de reis: 12 tot en met 14 maart 2024

{told}
"""
TABLE = "| Post | Bedrag |\n|---|---|\n| Vlucht | € 410 |\n| Hotel | € 190 |\n| Totaal | € 600 |\n"


def total_of(parse: Read, told: str) -> float | None:
    costs = parse(REPORT.format(told=told)).costs
    return costs.total if costs else None


@pytest.mark.parametrize(
    "told",
    [
        "## Kosten\n\nDe reis kostte € 845 per persoon.",
        "## Kosten\n\nDe reis kostte 845 euro elk.",
        "## Kosten\n\nKosten: € 845 p.p.",
        "De reis kostte de stad 500 euro per hoofd.",
        "## Kosten\n\nDe reis kostte € 300 per dag.",
        "## Costs\n\nThe trip cost about €500 a head.",
    ],
)
def test_an_amount_for_each_is_no_total(parse_report: Read, told: str) -> None:
    assert total_of(parse_report, told) is None


@pytest.mark.parametrize(
    ("told", "total"),
    [
        ("## Kosten\n\nDe kosten bedroegen 845 euro per deelnemer, samen 5.070 euro.", 5070),
        ("## Kosten\n\nAirfares should come to € 1,450 per person, or € 8,700 in all.", 8700),
        ("## Resultaten\n\nDe gemeente was aan de reis 1.280 euro kwijt.", 1280),
        ("## Resultaten\n\nDaarom heeft de reis de gemeente 2.140 euro gekost.", 2140),
        ("## Results\n\nThe council spent $18,450 on the visit.", 18450),
    ],
)
def test_the_whole_is_the_total(parse_report: Read, told: str, total: float) -> None:
    assert total_of(parse_report, told) == total


@pytest.mark.parametrize(
    "told",
    [
        "## Results\n\nThe port spent € 18,450 on new lamps.",
        "## Resultaten\n\nDe haven was aan lampen 1.280 euro kwijt.",
    ],
)
def test_what_others_spent_on_something_else_is_no_cost(parse_report: Read, told: str) -> None:
    assert parse_report(REPORT.format(told=told)).costs is None


@pytest.mark.parametrize(
    "gift",
    [
        "De wethouder ontving een vaas (circa € 30).",
        "De wethouder ontving een vaas (ongeveer € 30).",
        "The alderman received a vase (about € 30).",
    ],
)
def test_the_value_of_a_gift_behind_a_table_is_no_cost(parse_report: Read, gift: str) -> None:
    text = REPORT.format(told=f"## Kosten\n\n{TABLE}\n{gift}")
    costs = parse_report(text).costs
    assert costs
    assert [(item.description, item.amount) for item in costs.items] == [("Vlucht", 410), ("Hotel", 190)]
    assert "DR404" not in {finding.code for finding in dienstreis.validate(text)}


def test_a_rate_in_brackets_is_no_amount_of_its_item(parse_report: Read) -> None:
    told = "## Costs\n\n- Airfare: $640.00\n- Per diem (4 days @ $50): $200.00\n- Total: $840.00"
    costs = parse_report(REPORT.format(told=told)).costs
    assert costs
    assert [item.amount for item in costs.items] == [640, 200]
