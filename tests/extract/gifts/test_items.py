"""Gifts one by one, in sentences, lists and tables."""

from collections.abc import Callable

import pytest

from dienstreis.model import Gift, TripReport

Read = Callable[[str], list[Gift]]

REPORT = """# Verslag dienstreis van wethouder H. Meinsma van de gemeente Veenhorst naar Lahti

Deelnemer(s) namens college: wethouder H. Meinsma
Reisdoel (land, plaats): Finland, Lahti
Vertrekdatum en duur van de reis: 12 tot en met 14 maart 2024

## Resultaten

{told}
"""


@pytest.fixture
def read(parse_report: Callable[[str], TripReport]) -> Read:
    def gifts(told: str) -> list[Gift]:
        found = parse_report(REPORT.format(told=told)).gifts
        return found.items if found else []

    return gifts


@pytest.mark.parametrize(
    ("told", "description", "giver", "recipient"),
    [
        (
            "De wethouder ontving van de rector een boek over meren als geschenk.",
            "een boek over meren",
            "de rector",
            "De wethouder",
        ),
        ("Van de brandweer is een helm ontvangen als geschenk.", "een helm", "de brandweer", None),
        ("Wij kregen als geschenk een houten eland van de rector.", "een houten eland", "de rector", None),
        ("De burgemeester gaf ons een lepel als cadeau.", "een lepel", "De burgemeester", "ons"),
        ("De burgemeester gaf ons als cadeau een lepel.", "een lepel", "De burgemeester", "ons"),
        ("We received a wooden elk as a gift from the mayor.", "a wooden elk", "the mayor", None),
        ("## Geschenken\n\nWij kregen een eland van de rector.", "een eland", "de rector", None),
        ("## Geschenken\n\n- een glazen vaas van de universiteit", "een glazen vaas", "de universiteit", None),
        (
            "## Geschenken\n\n- een sjaal, aangeboden door de schaatsclub aan de wethouder",
            "een sjaal",
            "de schaatsclub",
            "de wethouder",
        ),
        ("## Geschenken\n\n- een beeld van brons", "een beeld van brons", None, None),
        ("Geschenken: een tegel van de stad Lahti", "een tegel", "de stad Lahti", None),
        ("## Gifts\n\n- a glass vase from the university", "a glass vase", "the university", None),
    ],
)
def test_received(read: Read, told: str, description: str, giver: str | None, recipient: str | None) -> None:
    assert [(g.direction, g.description, g.giver, g.recipient) for g in read(told)] == [
        ("received", description, giver, recipient)
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Wij gaven als geschenk een tegel aan de rector.",
        "Wij gaven een tegel aan de rector als geschenk.",
        "Aan de rector is als geschenk een tegel aangeboden.",
        "Aan de rector is een tegel aangeboden als geschenk.",
    ],
)
def test_given(read: Read, told: str) -> None:
    assert [(g.direction, g.description, g.recipient) for g in read(told)] == [("given", "een tegel", "de rector")]


@pytest.mark.parametrize(
    "told", ["Wij gaven de rector een tegel als geschenk.", "We presented the rector with a tile as a gift."]
)
def test_given_to_an_indirect_object(read: Read, told: str) -> None:
    assert [g.direction for g in read(told)] == ["given"]


@pytest.mark.parametrize(
    ("told", "direction", "description", "giver", "recipient"),
    [
        ("Van rector Lehto kreeg ik een glazen vis.", "received", "een glazen vis", "rector Lehto", None),
        ("Van de rector kreeg ik een houten dienblad.", "received", "een houten dienblad", "de rector", None),
        ("De vissers gaven ons een netje mee.", "received", "een netje", "De vissers", "ons"),
        ("De brandweer heeft ons een oude helm cadeau gedaan.", "received", "een oude helm", "De brandweer", "ons"),
        ("Door de stad is ons een penning overhandigd.", "received", "een penning", "de stad", None),
        ("Ons werd door de rector een schaal aangeboden.", "received", "een schaal", "de rector", None),
        ("Bij het afscheid gaf de rector me een boek.", "received", "een boek", "de rector", None),
        (
            "Van de leerlingen kregen we een tekening van de haven.",
            "received",
            "een tekening van de haven",
            "de leerlingen",
            None,
        ),
        (
            "De wethouder kreeg een maquette van een vuurtoren.",
            "received",
            "een maquette van een vuurtoren",
            None,
            "De wethouder",
        ),
        (
            "The provost presented the delegation with a silver spoon.",
            "received",
            "a silver spoon",
            "The provost",
            "the delegation",
        ),
        ("We were given a scarf by the mayor.", "received", "a scarf", "the mayor", None),
        ("De muziekschool kreeg van ons een trommel.", "given", "een trommel", None, "De muziekschool"),
        ("Wij gaven haar een theedoek.", "given", "een theedoek", None, "haar"),
        ("Wethouder Meinsma gaf burgemeester Lehto een tegel.", "given", "een tegel", None, "burgemeester Lehto"),
        ("Voor de gastheren hadden we een kaas bij ons.", "given", "een kaas", None, "de gastheren"),
        ("Zelf namen wij voor de rector een kaas mee.", "given", "een kaas", None, "de rector"),
        ("We handed the mayor a box of biscuits.", "given", "a box of biscuits", None, "the mayor"),
    ],
)
def test_any_order_of_words(
    read: Read, told: str, direction: str, description: str, giver: str | None, recipient: str | None
) -> None:
    assert [(g.direction, g.description, g.giver, g.recipient) for g in read(f"## Geschenken\n\n{told}")] == [
        (direction, description, giver, recipient)
    ]


def test_two_things_of_one_sentence(read: Read) -> None:
    told = read("## Geschenken\n\nDe rector gaf ons een boek (€ 20) en een sjaal (€ 15).")
    assert [(g.description, g.giver, g.value) for g in told] == [
        ("een boek", "De rector", 20.0),
        ("een sjaal", "De rector", 15.0),
    ]


@pytest.mark.parametrize(
    ("told", "gifts"),
    [
        ("- een vaas van de rector en een boek", [("een vaas", "de rector"), ("een boek", None)]),
        ("- een doos aangeboden door de rector aan de wethouder", [("een doos", "de rector")]),
        ("- wollen das (gekregen van rector Virtanen)", [("wollen das", "rector Virtanen")]),
        ("- De vaas van de rector staat in de kast", [("De vaas", "de rector")]),
        ("- Van de rector kregen wij een vaas", [("een vaas", "de rector")]),
        ("Een geschenk van de rector, een taart, is gedeeld.", [("een taart", "de rector")]),
        ("De wethouder weigerde een gouden pen van de rector.", [("een gouden pen", "de rector")]),
    ],
)
def test_a_thing_is_followed_by_who_gave_it(read: Read, told: str, gifts: list[tuple[str, str | None]]) -> None:
    assert [(gift.description, gift.giver) for gift in read(f"## Geschenken\n\n{told}")] == gifts


@pytest.mark.parametrize(
    "told",
    [
        "- De cadeaus staan in het register van de gemeente.",
        "- Wij kregen een rondleiding van de directeur.",
        "- In het museum hangt een geschenk van de tsaar.",
        "Een verslag van de lezingen staat op intranet.",
        "Wij kregen een warm welkom.",
        "Een delegatie van zes personen",
    ],
)
def test_in_a_section_about_gifts_not_everything_is_one(read: Read, told: str) -> None:
    assert read(f"## Geschenken\n\n{told}") == []


def test_value_in_the_sentence_behind(read: Read) -> None:
    (gift,) = read("## Geschenken\n\nWij kregen een klok van de rector. Hij wordt op € 60 geschat.")
    assert gift.value == 60.0


def test_what_was_given_back_was_received_and_refused(read: Read) -> None:
    told = "Een bouwbedrijf wilde me twee kaartjes voor de opera toestoppen. Die heb ik teruggegeven."
    (gift,) = read(f"## Geschenken\n\n{told}")
    assert (gift.giver, gift.disposition) == ("Een bouwbedrijf", "Die heb ik teruggegeven")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("(€ 40)", 40.0),
        ("(ongeveer € 20)", 20.0),
        ("ter waarde van € 35", 35.0),
        (", geschatte waarde € 12,50", 12.5),
        ("(17,95 euro)", 17.95),
        ("(3 euro en 29 cent)", 3.29),
        ("(waarde onbekend)", None),
        ("(onder de grens van € 50)", None),
    ],
)
def test_value(read: Read, words: str, value: float | None) -> None:
    (gift,) = read(f"## Geschenken\n\n- een vaas van de universiteit {words}")
    assert (gift.value, gift.currency) == (value, "EUR" if value else None)


def test_what_became_of_it_stands_behind_it(read: Read) -> None:
    (gift,) = read("## Geschenken\n\n- een vaas van de universiteit (€ 40). Staat in de vitrine.")
    assert gift.disposition == "Staat in de vitrine"


@pytest.mark.parametrize(
    ("told", "disposition"),
    [
        ("## Geschenken\n\n- een vulpen, geretourneerd aan de gever", "geretourneerd"),
        ("Een horloge is als geschenk niet aangenomen.", "niet aangenomen"),
        ("De wethouder kreeg een horloge als cadeau aangeboden en heeft het geweigerd.", "geweigerd"),
    ],
)
def test_refused_gift_counts_as_received(read: Read, told: str, disposition: str) -> None:
    assert [(g.direction, g.disposition) for g in read(told)] == [("received", disposition)]


def test_things_in_parentheses(read: Read) -> None:
    told = "Ontvangen cadeaus (een sjaal van de schaatsclub, een boek van de rector) staan in het geschenkenregister."
    assert [(g.description, g.giver) for g in read(told)] == [
        ("een sjaal", "de schaatsclub"),
        ("een boek", "de rector"),
    ]


def test_table(read: Read) -> None:
    told = (
        "## Geschenken\n\n| Geschenk | Gever | Ontvanger | Waarde | Bestemming |\n| --- | --- | --- | --- | --- |\n"
        "| Zilveren lepel | burgemeester van Lahti | wethouder | € 45,50 | vitrine |\n"
        "| Boek | rector | | onbekend | |"
    )
    spoon, book = read(told)
    assert spoon == Gift(
        direction="received",
        description="Zilveren lepel",
        giver="burgemeester van Lahti",
        recipient="wethouder",
        value=45.5,
        currency="EUR",
        disposition="vitrine",
    )
    assert book == Gift(direction="received", description="Boek", giver="rector")


@pytest.mark.parametrize(
    "told",
    [
        "Er zijn geen geschenken ontvangen.",
        "De ontvangen geschenken zijn geregistreerd.",
        "In het museum hangt een geschenk van de tsaar.",
        "Wij kregen een rondleiding van de directeur.",
        "Van de architect kreeg ik de raad om te wachten.",
        "Elke school kreeg van de stad een eigen coach.",
        "De stad gaf de vereniging een stuk grond.",
        "Van de directeur kregen wij een boeiende uitleg (ruim € 3 miljoen per jaar).",
        "De gemeente geeft elk jaar twee woningen aan studenten.",
        "The city gave residents a new park.",
    ],
)
def test_no_thing(read: Read, told: str) -> None:
    assert read(told) == []


def test_the_line_above_a_table_tells_the_direction(read: Read) -> None:
    found = read(
        "## Geschenken\n\nOntvangen:\n\n| Nr. | Wat | Van | Waarde |\n| --- | --- | --- | --- |\n"
        "| 1 | Houten eend | de rector | € 20,00 |\n\nGegeven:\n\n| Wat | Aan | Waarde |\n| --- | --- | --- |\n"
        "| Boek over Veenhorst | de rector | € 30,00 |\n"
    )
    assert [(one.direction, one.description, one.giver, one.recipient) for one in found] == [
        ("received", "Houten eend", "de rector", None),
        ("given", "Boek over Veenhorst", None, "de rector"),
    ]


def test_a_value_is_no_gift(read: Read) -> None:
    found = read("## Geschenken\n\nVan de rector kreeg ik een houten eend, die ongeveer € 35 waard is.")
    assert [one.description for one in found] == ["een houten eend"]


@pytest.mark.parametrize(
    ("told", "direction", "description", "giver", "recipient", "value"),
    [
        (
            "Van Sibelius Academie kreeg ik een houten spaan.",
            "received",
            "een houten spaan",
            "Sibelius Academie",
            None,
            None,
        ),
        (
            "De wethouder nam een ingelijste kaart aan van het observatorium, geschatte waarde 30 euro.",
            "received",
            "een ingelijste kaart",
            "het observatorium",
            "De wethouder",
            30,
        ),
        (
            "Mevrouw Meinsma heeft van de ombudsvrouw een koperen ketel gekregen.",
            "received",
            "een koperen ketel",
            "de ombudsvrouw",
            "Mevrouw Meinsma",
            None,
        ),
        (
            "Aan het slot bood gouverneur Virtanen ons een beeldje van een rendier aan.",
            "received",
            "een beeldje van een rendier",
            "gouverneur Virtanen",
            "ons",
            None,
        ),
        (
            "Wij werden verrast met een mand appels van de Kamer van Koophandel.",
            "received",
            "een mand appels",
            "de Kamer van Koophandel",
            None,
            None,
        ),
        (
            "Mevrouw Meinsma heeft een zilveren lepel mogen ontvangen van het stadsbestuur, waarde twintig euro.",
            "received",
            "een zilveren lepel",
            "het stadsbestuur",
            "Mevrouw Meinsma",
            20,
        ),
        (
            "## Geschenken\n\nDe tolk kreeg een boek over Veenhorst.",
            "given",
            "een boek over Veenhorst",
            None,
            "De tolk",
            None,
        ),
        ("Wij bedankten de school met een mand appels.", "given", "een mand appels", None, "de school", None),
        (
            "## Geschenken\n\n- Wollen das, van rector Virtanen, ca. € 25",
            "received",
            "Wollen das",
            "rector Virtanen",
            None,
            25,
        ),
        (
            "## Geschenken\n\nOntvangen geschenk: wollen das\nGever: rector Virtanen\nWaarde: € 25\nBestemming: hal",
            "received",
            "wollen das",
            "rector Virtanen",
            None,
            25,
        ),
        (
            "## Geschenken\n\nWethouder Meinsma: wollen das (van rector Virtanen)",
            "received",
            "wollen das",
            "rector Virtanen",
            "Wethouder Meinsma",
            None,
        ),
    ],
)
def test_who_gave_what_to_whom(
    read: Read,
    told: str,
    direction: str,
    description: str,
    giver: str | None,
    recipient: str | None,
    value: float | None,
) -> None:
    assert [(g.direction, g.description, g.giver, g.recipient, g.value) for g in read(told)] == [
        (direction, description, giver, recipient, value)
    ]


def test_second_verb_of_the_same_subject(read: Read) -> None:
    told = "## Geschenken\n\nDe delegatie ontving een glazen kom van de haven en gaf een set tegels."
    found = [(g.direction, g.description) for g in read(told)]
    assert found == [("received", "een glazen kom"), ("given", "een set tegels")]


def test_columns_by_their_heads(read: Read) -> None:
    table = """## Geschenken

| Datum | Geschenk | Van | Richting | Waarde |
|---|---|---|---|---|
| 12-3 | glazen kom | haven Lahti | ontvangen | 60 |
| 13-3 | tegels | | gegeven | 20 euro |
"""
    assert [(g.direction, g.description, g.giver, g.value) for g in read(table)] == [
        ("received", "glazen kom", "haven Lahti", 60),
        ("given", "tegels", None, 20),
    ]


def test_front_matter(parse_report: Callable[[str], TripReport]) -> None:
    entry = """---
titel: Verslag
geschenken:
  ontvangen:
    - wat: glazen kom
      van: haven Lahti
      aan: wethouder Meinsma
      waarde: € 14,50
  gegeven: geen
---
"""
    gifts = parse_report(entry + REPORT.format(told="")).gifts
    assert gifts is not None
    assert gifts.status == "received"
    assert [(g.direction, g.description, g.giver, g.recipient, g.value) for g in gifts.items] == [
        ("received", "glazen kom", "haven Lahti", "wethouder Meinsma", 14.5)
    ]


@pytest.mark.parametrize(
    "told",
    [
        "De stad kreeg een nieuwe brug van de provincie.",
        "De raad nam in 2018 een motie aan.",
        "Wij bedankten de gastheren met een kort woord.",
        "De school accepteert een leerling pas na een toets.",
    ],
)
def test_no_presents(read: Read, told: str) -> None:
    assert read(told) == []


@pytest.mark.parametrize(
    ("told", "givers"),
    [
        ("De wethouder kreeg een vaas van de rector en een boek van de school.", ["de rector", "de school"]),
        ("The alderman received a vase from the rector and a book from the school.", ["the rector", "the school"]),
        (
            "Wij ontvingen een schaal van de burgemeester, een sjaal van de haven en een boek van de universiteit.",
            ["de burgemeester", "de haven", "de universiteit"],
        ),
        ("De wethouder kreeg van de rector een vaas en een boek van goud.", ["de rector", "de rector"]),
        ("De wethouder ontving een vaas van de rector en een boek.", ["de rector", None]),
    ],
)
def test_each_thing_has_the_giver_right_behind_it(read: Read, told: str, givers: list[str | None]) -> None:
    assert [gift.giver for gift in read(told)] == givers
