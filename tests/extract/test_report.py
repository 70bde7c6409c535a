"""The whole report: what its parts add up to."""

import json
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dienstreis
from dienstreis.model import Section, TripReport

Read = Callable[[str], TripReport]

REPORT = """Verslag buitenlandse dienstreis collegeleden van de gemeente Veenhorst

Deelnemer(s) namens college: wethouder H. Meinsma
Reisdoel (land, plaats): Finland, Lahti
Vertrekdatum en duur van de reis: 12 tot en met 14 maart 2024

Resultaten

De rector beloofde ons een lijst. Er zijn geen geschenken ontvangen.

Totale kosten: € 1.904,50
"""
PIECES = st.sampled_from(
    [
        "# Verslag dienstreis\n",
        "Bestemming: Finland, Lahti\n",
        "Periode: 12-14 maart 2024\n",
        "## Resultaten\n",
        "## Geschenken\n",
        "## Kosten\n",
        "## Vervolg\n",
        "| Actie | Wie | Wanneer |\n| --- | --- | --- |\n| Zaal boeken | griffie | mei 2024 |\n",
        "| Post | Bedrag |\n| --- | --- |\n| Hotel | 300 |\n",
        "- [x] Zaal geboekt\n",
        "1. een vaas van de rector (€ 40)\n",
        "Wij spraken af:\n",
        "De gemeente en de stad tekenden een MoU.\n",
        "---\n",
        "\n",
        "\f",
        "| | |\n",
    ]
)


def innermost(sections: list[Section]) -> Iterator[Section]:
    for section in sections:
        yield section
        yield from innermost(section.sections)


def test_facts_come_together(parse_report: Read) -> None:
    report = parse_report(REPORT)
    assert report.gifts is not None
    assert report.costs is not None
    assert report.period is not None
    assert (report.period.days, report.gifts.status, report.costs.total) == (3, "none", 1904.5)
    assert [f.kind for f in report.follow_ups] == ["commitment"]


def test_id_is_made_of_body_departure_and_place(parse_report: Read) -> None:
    assert parse_report(REPORT).id == "gemeente-veenhorst-2024-03-12-lahti"


def test_id_of_the_front_matter_comes_first(parse_report: Read) -> None:
    assert parse_report(f"---\nid: reis-7\n---\n\n{REPORT}").id == "reis-7"


def test_id_stays_when_the_text_is_edited(parse_report: Read) -> None:
    assert parse_report(REPORT.replace("een lijst", "twee lijsten")).id == parse_report(REPORT).id


@pytest.mark.parametrize(
    "missing",
    [" van de gemeente Veenhorst", "Reisdoel (land, plaats): Finland, Lahti\n", "12 tot en met 14 maart 2024"],
)
def test_no_id_without_body_departure_or_place(parse_report: Read, missing: str) -> None:
    assert parse_report(REPORT.replace(missing, "")).id is None


@pytest.mark.parametrize(("text", "language"), [(REPORT, "nl"), ("", None), ("Eieren en meel.", None)])
def test_language_is_that_of_the_labels(parse_report: Read, text: str, language: str | None) -> None:
    assert parse_report(text).language == language


def test_language_of_an_english_report(parse_report: Read) -> None:
    text = "# Report of a trip\n\nTravellers: alderman H. Meinsma\nDestination: Lahti, Finland\nPurpose: to learn\n"
    assert parse_report(text).language == "en"


def test_other_document_has_no_facts_of_a_trip(parse_report: Read) -> None:
    report = parse_report("# Beleidsnota stedenbanden\n\nDe rector beloofde ons een lijst voor € 300.")
    empty = {key: value for key, value in report.model_dump().items() if value in (None, [], {})}
    assert {"organisation", "period", "follow_ups", "costs", "gifts", "id", "destinations"} <= set(empty)


def test_every_line_stands_in_a_section(parse_report: Read) -> None:
    covered = {
        line
        for section in innermost(parse_report(REPORT).sections)
        for line in range(section.lines[0], section.lines[1] + 1)
    }
    written = {number for number, line in enumerate(REPORT.splitlines(), 1) if line.strip()}
    assert written <= covered


def test_every_value_has_a_place(parse_report: Read) -> None:
    report = parse_report(REPORT)
    for key in ("title", "organisation", "travellers", "destinations", "period", "follow_ups", "gifts", "costs"):
        assert any(pointer.startswith(f"/{key}") for pointer in report.provenance), key


def test_places_point_at_the_words(parse_report: Read) -> None:
    report = parse_report(REPORT)
    place = report.provenance["/follow_ups/0"]
    assert REPORT[place.start : place.end] == "De rector beloofde ons een lijst."
    assert place.line == 9


@pytest.mark.parametrize("heading", ["Resultaten", "Programma", "Geschenken", "Kosten", "Vervolg", "Deelnemers"])
def test_section_that_holds_only_a_table(parse_report: Read, heading: str) -> None:
    report = parse_report(f"{REPORT}\n## {heading}\n\n| Stad | Inwoners |\n| --- | --- |\n| Lahti | 120.000 |\n")
    assert report.document_type == "trip_report"


def test_data_comes_back_from_json(parse_report: Read) -> None:
    report = parse_report(REPORT)
    assert TripReport.model_validate(json.loads(report.model_dump_json())) == report


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=12))
def test_any_mixture_of_pieces_is_read(pieces: list[str]) -> None:
    text = "".join(pieces)
    report = dienstreis.parse(text)
    assert all(0 <= place.start < place.end <= len(text) for place in report.provenance.values())
