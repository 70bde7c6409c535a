"""What a trip cost: amounts in every notation, items, tables, estimates; and amounts of something else."""

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
PAID = """| Post | Bedrag | Betaald door |
| --- | --- | --- |
| Trein | 120,00 | {train} |
| Hotel | 310,00 | {hotel} |
"""


@pytest.fixture
def read(parse_report: Callable[[str], TripReport]) -> Read:
    return lambda told: parse_report(REPORT.format(told=told)).costs


def known(read: Read, told: str) -> Costs:
    costs = read(told)
    assert costs is not None
    return costs


@pytest.mark.parametrize(
    ("written", "total"),
    [
        ("€ 1900", 1900.0),
        ("€ 412,91", 412.91),
        ("€ 217,-", 217.0),
        ("€ 217,--", 217.0),
        ("€ 3.614", 3614.0),
        ("€7.150", 7150.0),
        ("€2846.00", 2846.0),
        ("€14.731.", 14731.0),
        ("24.300 euro", 24300.0),
        ("€ 9.000,-", 9000.0),
        ("ongeveer € 17.000", 17000.0),
        ("bijna €11.000", 11000.0),
        ("ruim 61.000 euro", 61000.0),
        ("EUR 1.204,50", 1204.5),
        ("EUR 6,840.00", 6840.0),
        ("€ 1 204,50", 1204.5),
        ("1.204,50", 1204.5),
        ("16,85 euro", 16.85),
        ("4 euro en 19 cent", 4.19),
    ],
)
def test_notation(read: Read, written: str, total: float) -> None:
    costs = known(read, f"Totale kosten: {written}")
    assert (costs.total, costs.currency) == (total, "EUR")


@pytest.mark.parametrize(
    ("told", "total"),
    [
        ("Bestuurlijke kosten gemeente Veenhorst: raming € 900,- (reiskosten), werkelijke kosten € 812,40", 812.4),
        ("Kosten voor de gemeente: € 1900 (all-in)", 1900.0),
        ("Reiskosten: € 416,- (t.l.v. de Noordelijke Commissie)", 416.0),
        ("Total cost: € 1,930.25", 1930.25),
        ("## Inleiding\n\nDe reis kostte de gemeente Veenhorst € 2.714.", 2714.0),
        ("## Inleiding\n\nDe kosten van de reis bedroegen € 1.930,25.", 1930.25),
        ("## Introduction\n\nThe costs of the visit were € 1,930.", 1930.0),
        ("## Kosten\n\n- hotel: € 300\n- taxi: € 45", None),
    ],
)
def test_total(read: Read, told: str, total: float | None) -> None:
    assert known(read, told).total == total


@pytest.mark.parametrize("told", ["Kosten: geen", "Costs: none", "Kosten: nog niet bekend", "Kosten: volgen nog"])
def test_said_without_an_amount(read: Read, told: str) -> None:
    costs = known(read, told)
    assert (costs.total, costs.currency, costs.items, costs.text) == (None, None, [], told.partition(": ")[2])


@pytest.mark.parametrize(
    "told",
    [
        "De nieuwe tramlijn kostte € 40 miljoen.",
        "De bouw van de school heeft 12 miljoen euro gekost.",
        "Lahti heeft € 300.000 subsidie beschikbaar voor groene daken.",
        "Een kaartje voor de bus kost € 2,50.",
        "De kosten van de nieuwe brug zijn geraamd op € 9 miljoen.",
        "Wij bespraken de kosten van energie.",
        "De partner van de wethouder reisde op eigen kosten mee.",
        "The new tram line cost € 40 million.",
    ],
)
def test_costs_of_something_else(read: Read, told: str) -> None:
    assert read(f"## Resultaten\n\n{told}") is None


@pytest.mark.parametrize(
    ("line", "category", "description", "amount"),
    [
        ("vliegtickets: € 612,00", "airfare", "vliegtickets", 612.0),
        ("flights € 612.00", "airfare", "flights", 612.0),
        ("huurauto – € 45", "other_transport", "huurauto", 45.0),
        ("treinkaartjes € 45", "other_transport", "treinkaartjes", 45.0),
        ("twee overnachtingen: € 380,50", "lodging", "twee overnachtingen", 380.5),
        ("diner met de gastheren: € 88,-", "meals", "diner met de gastheren", 88.0),
        ("verzekering: € 20", "other", "verzekering", 20.0),
        ("hotel en maaltijden: € 500", "other", "hotel en maaltijden", 500.0),
    ],
)
def test_item(read: Read, line: str, category: str, description: str, amount: float) -> None:
    (item,) = known(read, f"## Kosten\n\n- {line}").items
    assert (item.category, item.description, item.amount, item.basis) == (category, description, amount, "actual")


def test_total_among_items_is_no_item(read: Read) -> None:
    costs = known(read, "## Kosten\n\n- hotel: € 300\n- taxi: € 45\n- Totaal: € 345")
    assert (costs.total, [item.amount for item in costs.items]) == (345.0, [300.0, 45.0])


@pytest.mark.parametrize(
    "told",
    [
        "Vlucht € 655,20\nHotel € 410,00\nTotaal € 1.065,20",
        "Vlucht: € 655,20\n\nHotel: € 410,00\n\nTotaal: € 1.065,20",
        "Vlucht € 655,20, Hotel € 410,00, in totaal € 1.065,20.",
        (
            "| Post | Raming | Werkelijk |\n| --- | --- | --- |\n| Vlucht | € 700 | € 655,20 |\n"
            "| Hotel | € 400 | € 410,00 |\n| Totaal | € 1.100 | € 1.065,20 |"
        ),
        "| Post | Bedrag |\n| --- | --- |\n| Vlucht | 655,20 |\n| Hotel | 410,00 |\n| Totaal | 1.065,20 |",
    ],
)
def test_same_costs_in_several_layouts(read: Read, told: str) -> None:
    costs = known(read, f"## Kosten\n\n{told}")
    items = [(item.category, item.description, item.amount, item.basis) for item in costs.items]
    assert items == [("airfare", "Vlucht", 655.2, "actual"), ("lodging", "Hotel", 410.0, "actual")]
    assert costs.total == 1065.2


def test_costs_in_a_sentence(read: Read) -> None:
    costs = known(read, "## Kosten\n\nDe totale kosten waren € 1.350, waarvan € 900 voor vluchten en € 450 aan hotels.")
    assert costs.total == 1350.0
    assert [(item.description, item.amount) for item in costs.items] == [("vluchten", 900.0), ("hotels", 450.0)]


def test_estimate_where_nothing_else_stands(read: Read) -> None:
    costs = known(read, "## Kosten\n\n| Post | Begroot |\n| --- | --- |\n| Vlucht | 700 |\n| Hotel | 400 |")
    assert [(item.amount, item.basis) for item in costs.items] == [(700.0, "estimate"), (400.0, "estimate")]


def test_payer_of_a_row(read: Read) -> None:
    costs = known(read, "## Kosten\n\n" + PAID.format(train="Veenhorst", hotel="Lahti"))
    assert [item.paid_by for item in costs.items] == ["Veenhorst", "Lahti"]
    assert costs.paid_by is None


def test_payer_that_all_rows_agree_on(read: Read) -> None:
    table = (
        "| Post | Bedrag | Betaald door |\n| --- | --- | --- |\n| Trein | 120,00 | Lahti |\n| Hotel | 310,00 | Lahti |"
    )
    assert known(read, f"## Kosten\n\n{table}").paid_by == "Lahti"


def test_gifts_are_no_costs(read: Read) -> None:
    costs = known(read, "## Kosten en geschenken\n\n- hotel: € 300\n- ontvangen geschenk: een vaas (€ 40)")
    assert [item.amount for item in costs.items] == [300.0]


@pytest.mark.parametrize(
    ("told", "items"),
    [
        (
            "De treinkaartjes kwamen uit op € 310 en de hotels op € 420.",
            [("De treinkaartjes", 310), ("de hotels", 420)],
        ),
        ("Het hotel kostte voor twee kamers en drie nachten 612,50 euro.", [("Het hotel", 612.5)]),
        ("Aan taxi's is € 95 uitgegeven en aan maaltijden € 112,50.", [("taxi's", 95), ("maaltijden", 112.5)]),
        ("Wij gaven € 210 uit aan treinkaartjes en € 340 aan hotels.", [("treinkaartjes", 210), ("hotels", 340)]),
        ("Voor de hotelkamers heeft de gemeente € 540,- betaald.", [("de hotelkamers", 540)]),
        ("De trein was € 120, het hotel € 300.", [("De trein", 120), ("het hotel", 300)]),
        ("Wij betaalden € 80 voor trein, bus en eten.", [("trein, bus en eten", 80)]),
        ("Flights accounted for EUR 900, accommodation for EUR 450.", [("Flights", 900), ("accommodation", 450)]),
        ("Of this, EUR 980 went on flights and EUR 760 on the hotel.", [("flights", 980), ("the hotel", 760)]),
        ("De zalen zijn getaxeerd op € 68.000.", []),
        ("De subsidie van € 1.500 aan de vereniging staat hier los van.", []),
        ("Het reisbudget voor dit jaar is € 5.000.", []),
        ("Begroot was € 2.200.", []),
        ("De gemeente heeft alles betaald, behalve het ticket van de rector (€ 351).", []),
        ("De museumdirecteur reisde op rekening van haar instituut en was € 890 kwijt.", []),
    ],
)
def test_what_an_amount_was_for(read: Read, told: str, items: list[tuple[str, float]]) -> None:
    costs = known(read, f"## Kosten\n\n{told}")
    assert [(item.description, item.amount) for item in costs.items] == items


@pytest.mark.parametrize(
    ("told", "total"),
    [
        ("De reis van de delegatie heeft € 1.204,60 gekost.", 1204.6),
        ("Alles bij elkaar was de reis € 1.665,-.", 1665.0),
        ("In totaal hebben we € 1.230 uitgegeven aan de reis.", 1230.0),
        ("Het ministerie was € 18.640 kwijt aan de missie.", 18640.0),
        ("All in, the trip came to EUR 1,950.", 1950.0),
        ("De reis kostte € 900; vooraf was gerekend op € 1.100.", 900.0),
    ],
)
def test_total_in_running_text(read: Read, told: str, total: float) -> None:
    costs = known(read, f"## Inleiding\n\n{told}")
    assert (costs.total, costs.items) == (total, [])


def test_total_beside_costs_of_its_parts(read: Read) -> None:
    told = "De rekening was € 860: € 480 voor de trein en € 380 voor het hotel. Wij hadden gerekend op € 1.000."
    costs = known(read, f"## Kosten\n\n{told}")
    assert (costs.total, [item.amount for item in costs.items]) == (860.0, [480.0, 380.0])


def test_an_investment_of_the_hosts_is_no_cost(read: Read) -> None:
    costs = read("## Kosten\n\nDe verbouwing van de kade kostte 48 miljoen euro. De reis kostte € 812,40.")
    assert costs is not None
    assert costs.total == 812.4
    assert costs.items == []


def test_the_budget_behind_ten_laste_gebracht_van_paid(read: Read) -> None:
    costs = read("## Kosten\n\nDe reis kostte € 640,00. Alles is ten laste gebracht van het bestuursbudget.")
    assert costs is not None
    assert costs.paid_by == "het bestuursbudget"


@pytest.mark.parametrize(
    "told",
    [
        "De sleutelhanger is zo'n 12 euro waard.",
        "Van de rector was er een vaas, ter waarde van ongeveer € 12.",
        "Aan de muur hangt nu een kaart (waarde onder € 12).",
        "The print is worth about € 12.",
    ],
)
def test_what_a_thing_is_worth_is_no_cost(read: Read, told: str) -> None:
    assert (
        known(read, f"## Kosten\n\nTrein € 80, hotel € 90.\n\n{told}").items
        == known(read, "## Kosten\n\nTrein € 80, hotel € 90.").items
    )


def test_the_total_told_again_is_no_cost(read: Read) -> None:
    table = "| Post | Bedrag |\n| --- | --- |\n| Trein | € 80 |\n| Hotel | € 90 |\n| Totaal | € 170 |\n"
    costs = known(read, f"## Kosten\n\n{table}\nDie € 170 komt uit het reisbudget.")
    assert (costs.total, costs.paid_by) == (170, "het reisbudget")
    assert [item.description for item in costs.items] == ["Trein", "Hotel"]


@pytest.mark.parametrize(
    "told",
    [
        "## Kosten\n\nTrein, hotel en eten kwamen voor ons tweeën op € 640,50.",
        "## Kosten\n\nBus, hotel en maaltijden kostten € 640,50.",
        "## Afspraken\n\nEr is niets getekend. Kosten: € 640,50 voor drie kaartjes; het brood betaalden we zelf.",
        "## Follow-up\n\nNothing was signed. Travel costs: € 640.50 for three.",
    ],
)
def test_all_of_it_told_as_one(read: Read, told: str) -> None:
    costs = known(read, told)
    assert (costs.total, costs.items) == (640.50, [])


@pytest.mark.parametrize("told", ["- hotel en maaltijden: € 500", "Wij betaalden € 500 voor trein, bus en eten."])
def test_a_line_of_several_kinds_is_an_item(read: Read, told: str) -> None:
    costs = known(read, f"## Kosten\n\n{told}")
    assert (costs.total, len(costs.items)) == (None, 1)
