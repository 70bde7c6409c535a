"""Costs in the layouts that authors and conversions leave: columns, leaders, lost bullets, front matter, prose."""

from collections.abc import Callable

import pytest

from dienstreis.model import Costs, TripReport

Read = Callable[[str], Costs | None]

REPORT = """# Verslag dienstreis van wethouder H. Meinsma van de gemeente Veenhorst naar Lahti

Deelnemer(s) namens college: wethouder H. Meinsma
Reisdoel (land, plaats): Finland, Lahti
Vertrekdatum en duur van de reis: 12 tot en met 14 maart 2024

{told}
"""
NESTED = """kosten:
  totaal: 392.40
  betaald_door: griffie
  posten:
    - post: veerboot
      bedrag: 212.40
    - post: herberg
      bedrag: 180"""
FLOW = """costs:
  total: € 392,40
  items:
    - {description: veerboot, amount: 212.40}
    - {description: herberg, amount: 180}"""
FERRY_AND_INN = [("veerboot", 212.4), ("herberg", 180.0)]


@pytest.fixture
def read(parse_report: Callable[[str], TripReport]) -> Read:
    return lambda told: parse_report(REPORT.format(told=told)).costs


def items_of(costs: Costs | None) -> list[tuple[str | None, float | None]]:
    return (
        [(item.description.casefold() if item.description else None, item.amount) for item in costs.items]
        if costs
        else []
    )


@pytest.mark.parametrize(
    "told",
    [
        "Veerboot      € 212,40\nHerberg       € 180,00\n              --------\nTotaal        € 392,40",
        "Veerboot ........ 212,40\nHerberg ......... 180,00\nTotaal .......... 392,40",
        "Veerboot . . . . 212,40\nHerberg . . . . . 180,00\nTotaal . . . . . 392,40",
        "Veerboot\n€ 212,40\nHerberg\n€ 180,00\nTotaal\n€ 392,40",
        "€ 212,40 veerboot\n€ 180,00 herberg\n€ 392,40 totaal",
        "• Veerboot € 212,40 • Herberg € 180,00 • Totaal € 392,40",
        "Veerboot € 212,40 Herberg € 180,00 Totaal € 392,40",
        "Post    Bedrag (EUR)   Door wie\nVeerboot   212,40    griffie\nHerberg   180,00    griffie\nTotaal   392,40",
        "| Post | Bedrag |\n|---|---|\n| veerboot | 212,40 |\n| herberg | 180 |\n| | 392,40 |\n\nTotaal: € 392,40",
        "| Post | p.p. | Totaal |\n|--|--|--|\n| veerboot | 106,20 | 212,40 |\n| herberg | 90 | 180 |\n\nSom € 392,40",
    ],
)
def test_layout(read: Read, told: str) -> None:
    costs = read(f"## Kosten\n\n{told}")
    assert costs is not None
    assert (costs.total, items_of(costs)) == (392.4, FERRY_AND_INN)


@pytest.mark.parametrize(
    ("told", "total", "items"),
    [
        ("Veerboot 212, herberg 2 x 90 = 180, totaal € 392.", 392, [("veerboot", 212), ("herberg", 180)]),
        (
            "Veerboot: 2 × € 106 = € 212. Herberg: 2 nachten à € 90 = € 180. Totaal: € 392.",
            392,
            [("veerboot", 212), ("herberg", 180)],
        ),
        (
            "De veerboot was 212,40, de herberg 180 euro. Dat is 392,40 euro.",
            392.4,
            [("de veerboot", 212.4), ("de herberg", 180)],
        ),
        (
            "De veerboot heeft 212 euro gekost en de herberg nog eens 180. Met het eten erbij (50) komen we op 442.",
            442,
            [("de veerboot", 212), ("de herberg", 180), ("het eten", 50)],
        ),
        ("Veerboot (€ 212), herberg (€ 180): samen € 392.", 392, [("veerboot", 212), ("herberg", 180)]),
        (
            "De raming was 500 euro, uitgegeven is 392 euro: veerboot 212 en herberg 180.",
            392,
            [("veerboot", 212), ("herberg", 180)],
        ),
        (
            "In totaal 392 euro, terwijl 500 euro was geraamd: 212 euro aan de veerboot en 180 euro aan de herberg.",
            392,
            [("de veerboot", 212), ("de herberg", 180)],
        ),
        ("Ferry: £106 per person (x2) = £212. Inn £180. Grand total: £392.", 392, [("ferry", 212), ("inn", 180)]),
        (
            "De gemeente betaalde de veerboot (€ 212) en de herberg (€ 180).",
            None,
            [("de veerboot", 212), ("de herberg", 180)],
        ),
        ("Wethouder Meinsma: € 212,40\nTolk: € 180,00", None, [("wethouder meinsma", 212.4), ("tolk", 180)]),
    ],
)
def test_prose(read: Read, told: str, total: float | None, items: list[tuple[str, float]]) -> None:
    costs = read(f"## Kosten\n\n{told}")
    assert costs is not None
    assert costs.total == total
    assert items_of(costs) == items


@pytest.mark.parametrize(
    ("told", "total"),
    [
        ("De dag kostte € 96,20 aan kaartjes en soep.", 96.2),
        ("Wij waren in totaal 96,20 euro kwijt.", 96.2),
        ("De excursie heeft de gemeente € 480 gekost.", 480.0),
    ],
)
def test_total_outside_of_a_section(read: Read, told: str, total: float) -> None:
    costs = read(f"## Verslag\n\n{told}")
    assert costs is not None
    assert (costs.total, costs.items) == (total, [])


@pytest.mark.parametrize(
    "told",
    [
        "De excursie naar het park was mooi. Het park kostte € 450.000.",
        "De dagen waren lang; een dagkaart is € 7,50 per persoon.",
        "Wij zagen de brug van 12 miljoen euro.",
        "De dag kostte ons veel moeite.",
    ],
)
def test_no_costs_of_the_trip(read: Read, told: str) -> None:
    assert read(f"## Resultaten\n\n{told}") is None


@pytest.mark.parametrize(
    ("told", "items"),
    [
        ("De reis kostte € 640. In 2018 kostte een vergelijkbare reis € 702.", []),
        ("De reis kostte € 640. Daarvan nam de provincie € 320 voor haar rekening.", []),
        ("Vlucht: € 402\nHotel: € 318\nKoers 1 EUR = 1,17 CHF\nTotaal: € 720", [("vlucht", 402), ("hotel", 318)]),
        (
            "Vlucht: € 402\nHotel: € 318\nTotaal: € 720\n\nDe partner betaalde haar eigen ticket (€ 351,00).",
            [("vlucht", 402), ("hotel", 318)],
        ),
    ],
)
def test_amounts_that_are_no_items(read: Read, told: str, items: list[tuple[str, float]]) -> None:
    assert items_of(read(f"## Kosten\n\n{told}")) == items


@pytest.mark.parametrize(
    ("entry", "total", "payer"),
    [
        (
            NESTED,
            392.4,
            "griffie",
        ),
        ("kosten: {totaal: 392.40, veerboot: 212.40, herberg: 180}", 392.4, None),
        ("costs:\n  - veerboot: 212.40\n  - herberg: 180.00", None, None),
        (
            FLOW,
            392.4,
            None,
        ),
    ],
)
def test_front_matter(
    parse_report: Callable[[str], TripReport], entry: str, total: float | None, payer: str | None
) -> None:
    costs = parse_report(f"---\ntitel: Verslag\n{entry}\n---\n\n" + REPORT.format(told="")).costs
    assert costs is not None
    assert (costs.total, costs.paid_by, items_of(costs)) == (total, payer, FERRY_AND_INN)


@pytest.mark.parametrize("heads", ["Post Begroot Werkelijk", "Kostenpost Raming Realisatie", "Item Budget Actual"])
def test_a_table_that_lost_its_gaps(parse_report: Callable[[str], TripReport], heads: str) -> None:
    rows = "Veerboot € 200,00 € 212,40\nHerberg (1 nacht) 170,00 180,00\nTotaal € 370,00 € 392,40"
    told = f"## Kosten\n\n{heads}\n{rows}\nDe kosten zijn betaald door de griffie. De raming was van mei."
    costs = parse_report(REPORT.format(told=told)).costs
    assert costs is not None
    assert [(item.description, item.amount, item.basis) for item in costs.items] == [
        ("Veerboot", 212.40, "actual"),
        ("Herberg (1 nacht)", 180.0, "actual"),
    ]
    assert (costs.total, costs.paid_by) == (392.40, "de griffie")


def test_lines_with_a_single_amount_are_no_such_table(parse_report: Callable[[str], TripReport]) -> None:
    told = "## Kosten\n\nPost Begroot Werkelijk\nVeerboot € 212,40\nHerberg € 180,00"
    costs = parse_report(REPORT.format(told=told)).costs
    assert costs is not None
    assert [item.amount for item in costs.items] == [212.40, 180.0]
