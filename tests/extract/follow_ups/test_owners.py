"""Who must act, and with whom."""

from collections.abc import Callable

import pytest

from dienstreis.model import FollowUp

Read = Callable[[str], list[FollowUp]]
ReadIn = Callable[[str, str], list[FollowUp]]


@pytest.mark.parametrize(
    ("language", "told", "owner"),
    [
        ("nl", "De stad Lahti zegde toe haar rekenmodel te sturen.", "De stad Lahti"),
        ("nl", "Gent heeft toegezegd de tellingen te sturen.", "Gent"),
        ("nl", "Inmiddels heeft de afdeling Sport twee scholen benaderd.", "de afdeling Sport"),
        ("nl", "Volgende week stuurt de griffier de presentaties rond.", "de griffier"),
        ("nl", "Of het dak hier past, wordt onderzocht door de afdeling Bouw.", "de afdeling Bouw"),
        ("nl", "Afgesproken is dat de stad Lahti de tekeningen stuurt.", "de stad Lahti"),
        ("nl", "Met de rector is afgesproken dat beide steden een proef houden.", "beide steden"),
        ("nl", "Wij spraken af elkaar weer te zien.", "Wij"),
        ("nl", "Wij zijn in gesprek met de haven over een proef.", "Wij"),
        ("nl", "Aanbod van de schaatsclub om twee trainers te sturen.", "de schaatsclub"),
        ("nl", "De zaal in Lahti was klein; de griffier heeft de brief al verstuurd.", "de griffier"),
        ("nl", "Het kanaal was bevroren; de griffie heeft de tekening al gemaild.", "de griffie"),
        ("nl", "In oktober stuurt de raad een brief, zoals de delegatie in Lahti heeft beloofd.", "de raad"),
        ("nl", "In mei 2024 belt de griffier de haven, zoals wij hebben afgesproken.", "de griffier"),
        (
            "nl",
            "Afgesproken is dat de griffie en het bureau van de rector een lijst maken.",
            "de griffie en het bureau van de rector",
        ),
        ("nl", "In mei 2024 sturen de griffie en de haven een brief.", "de griffie en de haven"),
        ("nl", "In mei 2024 stuurt de griffier een brief en de tekening.", "de griffier"),
        ("nl", "Afgesproken is dat de griffier één lijst bijhoudt.", "de griffier"),
        ("en", "The clerk is looking into exchanges that stopped in 2011.", "The clerk"),
        ("en", "The rector undertook to share the course list.", "The rector"),
        ("en", "It was agreed that the city of Lahti sends the drawings.", "the city of Lahti"),
        ("en", "Our department is working on a pilot with heat pumps.", "Our department"),
    ],
)
def test_owner(either: ReadIn, language: str, told: str, owner: str) -> None:
    assert [f.owner for f in either(language, told)] == [owner]


@pytest.mark.parametrize(
    "told",
    [
        "De directeur van het zwembad adviseerde ons om vroeg met de buurt te praten.",
        "Onderzocht wordt of een veerpont haalbaar is.",
        "Een vervolgbezoek is gepland.",
        "Met de rector is afgesproken om elkaar in oktober 2024 weer te zien.",
    ],
)
def test_nobody(dutch: Read, told: str) -> None:
    assert [f.owner for f in dutch(told)] == [None]


@pytest.mark.parametrize(
    ("item", "owner"),
    [
        ("griffie: zaal regelen", "griffie"),
        ("P. Hoving - brief schrijven - uiterlijk 1 juni 2024", "P. Hoving"),
        ("zaal boeken -> griffie", "griffie"),
        ("bestek opvragen (H. Meinsma)", "H. Meinsma"),
        ("de gemeente Veenhorst stuurt de tekeningen naar Lahti", "de gemeente Veenhorst"),
        ("een brief aan de raad op 20 mei 2024", None),
        ("bestek: opvragen bij de haven", None),
        ("Een brief aan Lahti op 1 mei 2024; onderdelen van de brief zijn het rooster en de tekening", None),
    ],
)
def test_owner_of_an_item(dutch: Read, item: str, owner: str | None) -> None:
    assert [f.owner for f in dutch(f"## Vervolgstappen\n\n- {item}")] == [owner]


@pytest.mark.parametrize("item", ["nagaan of de school mee wil doen", "Raad informeren vóór 1 juni 2024"])
def test_item_in_the_infinitive_has_no_owner(dutch: Read, item: str) -> None:
    assert [f.owner for f in dutch(f"## Vervolgstappen\n\n- {item}")] == [None]


@pytest.mark.parametrize(
    ("told", "counterparts"),
    [
        ("De wethouder neemt contact op met het Noordfonds.", ["het Noordfonds"]),
        ("Wij zullen de cijfers delen met de stad Lahti.", ["de stad Lahti"]),
        ("Wij zullen de raad informeren.", []),
    ],
)
def test_counterparts(dutch: Read, told: str, counterparts: list[str]) -> None:
    assert [f.counterparts for f in dutch(told)] == [counterparts]


@pytest.mark.parametrize(
    ("told", "owner"),
    [
        ("De folder komt in mei 2024 online, een taak voor de afdeling Sport.", "de afdeling Sport"),
        ("Of de baan hier past, is bij de ijsmeester in onderzoek.", "de ijsmeester"),
        ("Aan de griffier is gevraagd vóór 1 juni 2024 een memo te schrijven.", "de griffier"),
        (
            "Het is te duur voor ons, maar de ijsclub peilt op dit moment de belangstelling bij onze leden.",
            "de ijsclub",
        ),
        ("Wethouder Meinsma zorgt voor een tekst, die vóór 1 juni 2024 in Lahti moet liggen.", "Wethouder Meinsma"),
        ("De kaarten zijn op 28 maart 2024 de deur uit gegaan.", None),
        ("Een verslag van de lezingen staat sinds 25 maart 2024 op intranet.", None),
        ("Het verslag zou worden vertaald, en dat is op 28 maart 2024 gebeurd.", None),
    ],
)
def test_who_acts_and_what_cannot(dutch: Read, told: str, owner: str | None) -> None:
    assert [f.owner for f in dutch(told)] == [owner]
