"""What a report says about gifts as a whole."""

from collections.abc import Callable

import pytest

from dienstreis.document import read_document
from dienstreis.model import Gifts, TripReport

Read = Callable[[str], Gifts | None]

REPORT = """# Verslag dienstreis van wethouder H. Meinsma van de gemeente Veenhorst naar Lahti

Deelnemer(s) namens college: wethouder H. Meinsma
Reisdoel (land, plaats): Finland, Lahti
Vertrekdatum en duur van de reis: 12 tot en met 14 maart 2024

## Resultaten

{told}
"""


@pytest.fixture
def read(parse_report: Callable[[str], TripReport]) -> Read:
    return lambda told: parse_report(REPORT.format(told=told)).gifts


def given(read: Read, told: str) -> Gifts:
    gifts = read(told)
    assert gifts is not None
    return gifts


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Geschenken: geen", "none"),
        ("## Geschenken\n\nGeen", "none"),
        ("## Geschenken\n\nN.v.t.", "none"),
        ("Er zijn geen geschenken ontvangen.", "none"),
        ("Wij hebben geen cadeaus aangenomen.", "none"),
        ("No gifts were received.", "none"),
        ("## Gifts\n\nNone", "none"),
        ("De ontvangen geschenken zijn opgenomen in het geschenkenregister.", "registered"),
        ("De cadeaus staan in het openbare register van de gemeente.", "registered"),
        ("De ontvangen attenties zijn geregistreerd.", "registered"),
        ("The gifts were entered in the gift register.", "registered"),
        ("Wij kregen als geschenk een houten eland van de burgemeester van Lahti.", "received"),
        ("We received a wooden elk as a gift from the mayor of Lahti.", "received"),
        ("Wij gaven als geschenk een tegel aan de rector.", None),
        ("## Geschenken\n\nEr is niets ontvangen. Wij gaven een tegel.", "none"),
    ],
)
def test_status(read: Read, told: str, status: str | None) -> None:
    assert given(read, told).status == status


@pytest.mark.parametrize(
    ("told", "register"),
    [
        ("De ontvangen geschenken zijn opgenomen in het geschenkenregister.", "geschenkenregister"),
        ("De cadeaus staan in het openbare register van de gemeente.", "openbare register"),
        ("De ontvangen attenties zijn geregistreerd.", None),
        ("The gifts were entered in the gift register.", "gift register"),
    ],
)
def test_register(read: Read, told: str, register: str | None) -> None:
    assert given(read, told).register_ == register


@pytest.mark.parametrize(
    "told",
    [
        "In het museum hangt een geschenk van de tsaar.",
        "De stad geeft elke baby een geschenk.",
        "De winkel verkoopt cadeaus.",
        "Wij kregen een rondleiding van de directeur.",
        "Wij kregen een warm welkom.",
        "De rector kreeg de vraag hoeveel de school kost.",
    ],
)
def test_silent(read: Read, told: str) -> None:
    assert read(told) is None


def test_text_is_what_tells_of_gifts(read: Read) -> None:
    told = "Het zwembad is rond. Er zijn geen geschenken ontvangen. Daarna was er koffie."
    assert given(read, told).text == "Er zijn geen geschenken ontvangen."


def test_sentence_that_points_back_brings_the_one_before(read: Read) -> None:
    told = "De rector gaf ons een boek. Het is als geschenk geregistreerd."
    assert given(read, told).text == told


def test_key_in_json_has_no_underscore(read: Read) -> None:
    dumped = given(read, "De ontvangen geschenken zijn opgenomen in het geschenkenregister.").model_dump(mode="json")
    assert dumped["register"] == "geschenkenregister"


@pytest.mark.parametrize(
    ("heading", "direction"),
    [
        ("Geschenken gegeven", "given"),
        ("Gegeven geschenken", "given"),
        ("Gifts given", "given"),
        ("Geschenken ontvangen", "received"),
        ("Cadeaus", "received"),
    ],
)
def test_a_heading_tells_which_way_gifts_went(
    parse_report: Callable[[str], TripReport], heading: str, direction: str
) -> None:
    report = REPORT.replace("## Resultaten", f"## {heading}")
    gifts = parse_report(report.format(told="een doos drop aan rector Virtanen, waarde € 8")).gifts
    assert gifts is not None
    (gift,) = gifts.items
    assert (gift.direction, gift.value) == (direction, 8)
    assert direction == "received" or (gift.description, gift.recipient) == ("een doos drop", "rector Virtanen")


def test_who_gave_it_though_somebody_of_ours_has_that_office(read: Read) -> None:
    gifts = read("De delegatie ontving van de wethouder een vaas als geschenk.")
    assert gifts is not None
    assert [gift.giver for gift in gifts.items] == ["de wethouder"]


def test_a_threshold_is_not_the_value(read: Read) -> None:
    gifts = read("De rector gaf de wethouder een vaas (waarde onder € 50).")
    assert gifts is not None
    assert [gift.value for gift in gifts.items] == [None]


@pytest.mark.parametrize(
    "told",
    [
        "De wethouder ontving een beeld ter waarde van € 120 van de burgemeester van Wenen.",
        "De wethouder kreeg een beeld van ca. 120 euro van de burgemeester van Wenen, en zette het in de hal.",
    ],
)
def test_the_giver_may_stand_behind_the_value(told: str) -> None:
    text = f"# Verslag dienstreis wethouder A. Jansen naar Wenen\n\n## Geschenken\n\n{told}\n"
    gifts = read_document(text).report.gifts
    assert gifts
    assert [(gift.giver, gift.value) for gift in gifts.items] == [("de burgemeester van Wenen", 120.0)]
