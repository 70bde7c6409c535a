"""What looks like a follow-up and is none: plans of an announcement, guests received, captions, menus, views."""

from collections.abc import Callable

import pytest

from dienstreis.model import FollowUp, TripReport

Read = Callable[[str], list[FollowUp]]
ReadIn = Callable[[str, str], list[FollowUp]]

ANNOUNCEMENT = """# Aankondiging dienstreis naar Lahti

Wethouder H. Meinsma van de gemeente Veenhorst zal van 12 tot en met 14 maart 2030 Lahti bezoeken, in Finland.

{told}
"""


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "Het doel was om te verkennen of er ruimte is voor een proef."),
        ("nl", "We bekeken hoe de stad haar regenwater bergt."),
        ("nl", "De wethouder is ontvangen door de rector van de hogeschool, waarbij het ijs is besproken."),
        ("nl", "Kritiek mag, wij leven van de haven."),
        ("nl", "De wethouder laat zich uitleggen hoe er met rioolwater wordt gewerkt."),
        ("nl", "Vrijdag rondt wethouder Meinsma haar werkbezoek aan Lahti af."),
        ("nl", "Op 17 maart bracht zij een bezoek aan Turku."),
        ("nl", "Intussen liep de wethouder met de rector naar het museum."),
        ("en", "The tower offered a wide view over the lake."),
        ("en", "The academy offers degrees in music."),
        ("en", "The schedule was designed to offer a broad picture of the town."),
        ("en", "Meanwhile, the alderman walked the rector to the museum."),
        ("en", "A good example is the work of Aino Laine, who studied in Veenhorst and now advises the ministry."),
    ],
)
def test_what_belongs_to_the_trip_itself_is_no_follow_up(either: ReadIn, language: str, told: str) -> None:
    assert either(language, told) == []


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "We bekijken of de proef ook hier past."),
        ("nl", "Intussen heeft de griffier de rector gebeld."),
        ("nl", "Wij krijgen van de haven de tekeningen."),
        ("nl", "Op 20 maart bracht de griffier de raad op de hoogte."),
        ("nl", "De wethouder werkt uit hoe er met rioolwater wordt gewerkt."),
        ("en", "The academy offered to lend us two pianos."),
        ("en", "Meanwhile, the clerk has written to the rector."),
        ("en", "We met Aino Laine, who advised us to start small."),
    ],
)
def test_what_looks_like_it_and_is_one(either: ReadIn, language: str, told: str) -> None:
    assert [follow_up.text for follow_up in either(language, told)] == [told]


@pytest.mark.parametrize(
    "line",
    ["https://example.org/lahti", "www.example.org/lahti", "Meer informatie", "Read more", "Gaat u zelf ook op reis?"],
)
def test_addresses_and_words_of_a_site_are_none(parse_report: Callable[[str], TripReport], line: str) -> None:
    text = f"# Verslag dienstreis naar Lahti\n\n## Vervolg\n\n- {line}\n- De griffier belt Lahti.\n"
    assert [follow_up.text for follow_up in parse_report(text).follow_ups] == ["De griffier belt Lahti."]


@pytest.mark.parametrize(("heading", "count"), [("Foto's", 0), ("Photo gallery", 0), ("Afspraken", 1)])
def test_a_caption_under_a_heading_of_pictures_is_none(
    parse_report: Callable[[str], TripReport], heading: str, count: int
) -> None:
    text = f"# Verslag dienstreis naar Lahti\n\n## Vervolg\n\n### {heading}\n\n- De haven bij avond\n"
    assert len(parse_report(text).follow_ups) == count


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("De wethouder spreekt in Lahti met ondernemers.", 0),
        ("In april 2030 beslist het college over een vervolg.", 0),
        ("Na afloop brengt de wethouder verslag uit aan de raad.", 1),
        ("De rector heeft toegezegd de delegatie rond te leiden.", 1),
    ],
)
def test_what_an_announcement_plans_is_no_follow_up(
    parse_report: Callable[[str], TripReport], told: str, count: int
) -> None:
    report = parse_report(ANNOUNCEMENT.format(told=told))
    assert report.document_type == "announcement"
    assert len(report.follow_ups) == count


@pytest.mark.parametrize(
    ("item", "owner"),
    [
        ("Verslag agenderen", None),
        ("Brief sturen aan Lahti", None),
        ("Zaal reserveren voor mei", None),
        ("Consider a return visit", None),
        ("Maintain established contacts", None),
        ("Griffie: zaal reserveren", "Griffie"),
        ("De griffier stuurt een brief", "De griffier"),
        ("Wij sturen een brief", "Wij"),
        ("Scholen sturen een brief", "Scholen"),
    ],
)
def test_the_first_word_of_a_task_is_no_owner(
    parse_report: Callable[[str], TripReport], item: str, owner: str | None
) -> None:
    text = (
        f"# Verslag dienstreis van wethouder H. Meinsma naar Lahti\n\n## Actiepunten\n\n- {item}\n- De griffier belt.\n"
    )
    assert parse_report(text).follow_ups[0].owner == owner


@pytest.mark.parametrize("title", ["Recommendations", "Aanbevelingen"])
def test_items_under_recommendations_are_advice(parse_report: Callable[[str], TripReport], title: str) -> None:
    text = f"# Report of the visit to Lahti\n\n## {title}\n\n- Consider a return visit\n- Invite the rector\n"
    assert {(f.kind, f.status, f.owner) for f in parse_report(text).follow_ups} == {("advice", "open", None)}
