"""Where a trip went."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]


def places(report: TripReport) -> list[tuple[str | None, str | None]]:
    return [(found.country_code, found.place) for found in report.destinations]


def form(lines: str, title: str = "Verslag buitenlandse dienstreis") -> str:
    return f"# {title}\n\nDeelnemer(s) namens college: wethouder K. Lemstra\n{lines}\nPeriode: 8-10 mei 2023\n"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Reisdoel (land, plaats): Ierland, Sligo", [("IE", "Sligo")]),
        ("Reisdoel (plaats, land): Sligo, Ierland", [("IE", "Sligo")]),
        ("Bestemming: Sligo (Ierland)", [("IE", "Sligo")]),
        ("Bestemming: Ierland (Sligo)", [("IE", "Sligo")]),
        ("Bestemming:\nIerland, Sligo", [("IE", "Sligo")]),
        ("Bestemming:\n\nIerland, Sligo\n", [("IE", "Sligo")]),
        ("Bestemming: Ierland", [("IE", None)]),
        ("Bestemming: Sligo en Galway, Ierland", [("IE", "Sligo"), ("IE", "Galway")]),
        ("Bestemmingen:\n- Sligo, Ierland\n- Molde, Noorwegen\n", [("IE", "Sligo"), ("NO", "Molde")]),
        ("Bestemming: Ierland en Noorwegen", [("IE", None), ("NO", None)]),
        ("Waar: Sligo, Ierland", [("IE", "Sligo")]),
        ("Destination: Sligo, Ireland", [("IE", "Sligo")]),
        ("\nNaar welk land? Ierland\n", [("IE", None)]),
    ],
)
def test_a_label_tells_the_places(
    parse_report: Parse, lines: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert places(parse_report(form(lines))) == expected


def test_a_form_without_colons_tells_the_places(parse_report: Parse) -> None:
    text = (
        "# Verslag buitenlandse dienstreis\n\nDeelnemers namens college\n\nwethouder K. Lemstra\n\n"
        "Bestemming\n\nIerland, Sligo\n\nPeriode\n\n8-10 mei 2023\n"
    )
    assert places(parse_report(text)) == [("IE", "Sligo")]


@pytest.mark.xfail(strict=True, reason="a label without a colon counts only where a blank line parts it from its value")
def test_a_form_without_colons_and_blank_lines_tells_the_places(parse_report: Parse) -> None:
    text = (
        "# Verslag buitenlandse dienstreis\n\nDeelnemers namens college\nwethouder K. Lemstra\n"
        "Bestemming\nIerland, Sligo\nPeriode\n8-10 mei 2023\n"
    )
    assert places(parse_report(text)) == [("IE", "Sligo")]


@pytest.mark.xfail(strict=True, reason="only a direction ('naar') vouches for a place that no list knows")
@pytest.mark.parametrize("verb", ["bezocht", "bezochten"])
def test_an_unknown_place_that_was_visited_is_a_destination(parse_report: Parse, verb: str) -> None:
    text = f"# Verslag werkbezoek wethouder Lemstra\n\nWij {verb} Sligo in Ierland.\n"
    assert places(parse_report(text)) == [("IE", "Sligo")]


def test_the_country_is_as_written(parse_report: Parse) -> None:
    (found,) = parse_report(form("Destination: Sligo, Ireland")).destinations
    assert found.country == "Ireland"


def test_front_matter_tells_the_places(parse_report: Parse) -> None:
    text = "---\nbestemming:\n  - Sligo, Ierland\n  - Molde, Noorwegen\n---\n\n# Verslag dienstreis\n\nWij reisden.\n"
    assert places(parse_report(text)) == [("IE", "Sligo"), ("NO", "Molde")]


def test_a_table_of_facts_tells_the_places(parse_report: Parse) -> None:
    text = (
        "# Verslag dienstreis\n\n| Wat | Waarde |\n|---|---|\n| Bestemming | Sligo, Ierland |\n| Periode | mei 2023 |\n"
        "| Doel | leren |\n"
    )
    assert places(parse_report(text)) == [("IE", "Sligo")]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Verslag dienstreis naar Sligo (Ierland)", [("IE", "Sligo")]),
        ("Verslag dienstreis naar Ierland (Sligo)", [("IE", "Sligo")]),
        ("Verslag dienstreis wethouder Lemstra naar Ierland", [("IE", None)]),
        ("Verslag werkbezoek aan Helsinki en Tallinn", [("FI", "Helsinki"), ("EE", "Tallinn")]),
        ("Verslag dienstreis van de gemeente Utrecht naar Oslo", [("NO", "Oslo")]),
        ("Report of a visit to Sligo, Ireland", [("IE", "Sligo")]),
    ],
)
def test_the_title_tells_the_places(
    parse_report: Parse, title: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert places(parse_report(form("Doel van de reis: leren", title))) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Wethouder Lemstra bezocht van 8 tot en met 10 mei 2023 Helsinki.", [("FI", "Helsinki")]),
        ("Wij reisden naar Sligo in Ierland.", [("IE", "Sligo")]),
        ("The alderman travelled to Sligo in Ireland.", [("IE", "Sligo")]),
        ("De delegatie ging naar Ierland.", [("IE", None)]),
    ],
)
def test_a_sentence_about_the_journey_tells_the_places(
    parse_report: Parse, sentence: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert places(parse_report(f"# Verslag werkbezoek wethouder Lemstra\n\n{sentence}\n")) == expected


def test_a_sentence_makes_the_country_of_the_title_precise(parse_report: Parse) -> None:
    text = "# Verslag dienstreis naar Ierland\n\nWethouder Lemstra reisde naar Sligo in Ierland op 8 mei 2023.\n"
    assert places(parse_report(text)) == [("IE", "Sligo")]


def test_a_sentence_tells_the_country_of_the_place_in_the_title(parse_report: Parse) -> None:
    text = "# Verslag dienstreis naar Ballyduff\n\nWethouder Lemstra reisde naar Ballyduff in Ierland op 8 mei 2023.\n"
    assert [code for code, _ in places(parse_report(text))] == ["IE"]


def test_a_label_outranks_the_title(parse_report: Parse) -> None:
    text = form("Bestemming: Sligo, Ierland", "Verslag dienstreis naar Noorwegen")
    assert places(parse_report(text)) == [("IE", "Sligo")]


@pytest.mark.parametrize(
    "section",
    [
        "## Vervolg\n\nIn juni reizen wij naar Noorwegen.",
        "## Kosten\n\nDe vlucht naar Noorwegen is later.",
        "Uitgenodigd door: de ambassade van Noorwegen",
        "Partners: Universiteit van Oslo in Noorwegen",
    ],
)
def test_places_of_other_things_are_no_destinations(parse_report: Parse, section: str) -> None:
    text = f"# Verslag werkbezoek wethouder Lemstra\n\nWij reisden naar Sligo in Ierland.\n\n{section}\n"
    assert places(parse_report(text)) == [("IE", "Sligo")]


@pytest.mark.parametrize("value", ["geen", "n.v.t.", "-"])
def test_an_empty_answer_is_no_place(parse_report: Parse, value: str) -> None:
    assert places(parse_report(form(f"Bestemming: {value}"))) == []


def test_a_report_that_names_no_place_has_no_destination(parse_report: Parse) -> None:
    assert places(parse_report(form("Doel van de reis: leren"))) == []


def test_a_destination_has_its_passage(parse_report: Parse) -> None:
    text = form("Bestemming: Sligo en Galway, Ierland")
    report = parse_report(text)
    passages = [report.provenance[f"/destinations/{index}"] for index in range(2)]
    assert ["Sligo" in text[p.start : p.end] for p in passages] == [True, False]
    assert "Galway" in text[passages[1].start : passages[1].end]


def test_the_sentence_of_the_period_tells_the_places(parse_report: Parse) -> None:
    text = (
        "# Verslag werkbezoek aan Finland\n\nIn Oulu is in 2019 een school gebouwd. "
        "Zij vertrok op 8 mei 2023 en kwam op 10 mei 2023 terug; het bezoek gold de steden Helsinki en Tampere.\n"
    )
    assert places(parse_report(text)) == [("FI", "Helsinki"), ("FI", "Tampere")]


def test_the_parts_of_a_trip_have_labels_of_their_own(parse_report: Parse) -> None:
    text = (
        "# Verslag dienstreis wethouder Lemstra\n\nDeel 1\nWaar: Helsinki, Finland\nWanneer: 8 mei 2023\n\n"
        "Deel 2\nWaar: Tallinn, Estland\nWanneer: 9 en 10 mei 2023\n"
    )
    assert places(parse_report(text)) == [("FI", "Helsinki"), ("EE", "Tallinn")]


def test_city_and_country_under_labels_of_their_own_are_one(parse_report: Parse) -> None:
    assert places(parse_report(form("Stad: Ballyduff\nLand: Ierland"))) == [("IE", "Ballyduff")]


def test_the_letterhead_is_no_destination(parse_report: Parse) -> None:
    text = (
        "# Verslag van een werkbezoek\n\nDen Haag, 2 juni 2023\n\n"
        "Van 8 tot en met 10 mei 2023 was ik op reis: twee dagen in Helsinki, de laatste dag in Tallinn.\n"
    )
    assert places(parse_report(text)) == [("FI", "Helsinki"), ("EE", "Tallinn")]


def test_the_opening_adds_places_to_those_of_the_title(parse_report: Parse) -> None:
    text = "# Verslag reis naar Vilnius\n\nVorige week waren wij in Litouwen, in Vilnius en in Kaunas. Het regende.\n"
    assert [place.place for place in parse_report(text).destinations] == ["Vilnius", "Kaunas"]


def test_an_earlier_trip_adds_no_places(parse_report: Parse) -> None:
    text = "# Verslag dienstreis naar Vilnius\n\nEerder bezochten wij al Vilnius en Kaunas. Nu was het winter.\n"
    assert [place.place for place in parse_report(text).destinations] == ["Vilnius"]


def test_the_programme_tells_the_places_in_the_country(parse_report: Parse) -> None:
    text = (
        "# Verslag dienstreis naar Litouwen\n\n## Programma\n\n| Dag | Plaats | Wat |\n|---|---|---|\n"
        "| 8 mei 2023 | Vilnius | gesprek |\n| 9 mei 2023 | Kaunas | wandeling |\n| 10 mei 2023 | Utrecht | thuis |\n"
    )
    assert [(place.country_code, place.place) for place in parse_report(text).destinations] == [
        ("LT", "Vilnius"),
        ("LT", "Kaunas"),
    ]


def test_a_list_of_visits_gives_no_places(parse_report: Parse) -> None:
    text = "# Verslag werkbezoek Vilnius\n\nProgramma\nWij bezochten:\n- het stadhuis\n- de brandweer\n"
    assert [place.place for place in parse_report(text).destinations] == ["Vilnius"]


def test_a_country_under_a_label_takes_its_places_from_the_title(parse_report: Parse) -> None:
    title = "Verslag reis naar Galway en Sligo"
    assert places(parse_report(form("Land: Ierland", title))) == [("IE", "Galway"), ("IE", "Sligo")]
    assert places(parse_report(form("Land: Finland", title))) == [("FI", None)]
