"""What each visit or theme yielded."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

HEAD = "# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\nPeriode: 8-10 mei 2023\nReisdoel: Finland, Porvoo\n"


def results(report: TripReport) -> list[tuple[str | None, str | None, str | None, list[str]]]:
    return [(r.number, r.title, r.text, [item.text for item in r.items]) for r in report.results]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("### Haven", "### School"),
        ("### Haven ###", "### School ###"),
        ("**Haven**", "**School**"),
    ],
)
def test_a_subheading_is_a_result(parse_report: Parse, one: str, two: str) -> None:
    text = f"{HEAD}\n## Resultaten\n\n{one}\n\nDe haven is oud.\n\n{two}\n\nDe school is rond.\n"
    assert results(parse_report(text)) == [
        (None, "Haven", "De haven is oud.", []),
        (None, "School", "De school is rond.", []),
    ]


@pytest.mark.parametrize(
    ("one", "two", "numbers"),
    [
        ("### 1. Haven", "### 2. School", ["1", "2"]),
        ("### 4.1 Haven", "### 4.2 School", ["4.1", "4.2"]),
        ("1. Haven", "2. School", ["1", "2"]),
        ("1.Haven", "2.School", ["1", "2"]),
    ],
)
def test_a_result_has_its_number_as_written(parse_report: Parse, one: str, two: str, numbers: list[str]) -> None:
    text = f"{HEAD}\n## Resultaten\n\n{one}\n\nDe haven is oud.\n\n{two}\n\nDe school is rond.\n"
    assert [(r.number, r.title) for r in parse_report(text).results] == list(
        zip(numbers, ["Haven", "School"], strict=True)
    )


@pytest.mark.parametrize(
    "heading",
    [
        "## Resultaten",
        "## Resultaten en follow up",
        "## Bevindingen",
        "## Wat leverde het op?",
        "RESULTATEN",
        "**Resultaten**",
        "Resultaten:",
        "## Outcomes",
        "## Key takeaways",
    ],
)
def test_a_section_without_subheadings_is_one_result(parse_report: Parse, heading: str) -> None:
    text = f"{HEAD}\n{heading}\n\nDe haven is oud.\n"
    assert results(parse_report(text)) == [(None, None, "De haven is oud.", [])]


def test_the_narrative_of_the_trip_is_a_result_where_no_section_is(parse_report: Parse) -> None:
    text = f"{HEAD}\nVerslag van de reis:\n\nDe haven is oud.\n"
    assert results(parse_report(text)) == [(None, None, "De haven is oud.", [])]


def test_a_section_of_results_outranks_the_narrative(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Verslag van de reis\n\nHet regende.\n\n## Resultaten\n\nDe haven is oud.\n"
    assert results(parse_report(text)) == [(None, None, "De haven is oud.", [])]


def test_items_are_apart_from_the_text(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Resultaten\n\n### Haven\n\nDrie lessen:\n\n- hout drijft\n- steen zinkt;\n\nDat was het.\n"
    assert results(parse_report(text)) == [
        (None, "Haven", "Drie lessen: Dat was het.", ["hout drijft", "steen zinkt"]),
    ]


def test_a_result_may_have_items_only(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Resultaten\n\n- hout drijft\n- steen zinkt\n"
    assert results(parse_report(text)) == [(None, None, None, ["hout drijft", "steen zinkt"])]


def test_items_nest_as_in_the_report(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Resultaten\n\n- hout\n  - eik\n    - oud\n  - den\n"
    (item,) = parse_report(text).results[0].items
    assert [(inner.text, [deeper.text for deeper in inner.items]) for inner in item.items] == [
        ("eik", ["oud"]),
        ("den", []),
    ]


def test_a_word_hyphenated_over_a_line_end_is_joined(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Resultaten\n\nDe haven heeft een lange ka-\nde van hout.\n"
    assert results(parse_report(text)) == [(None, None, "De haven heeft een lange kade van hout.", [])]


def test_glued_words_stay_as_they_are(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Resultaten\n\nDe havenen de school.\n"
    assert results(parse_report(text)) == [(None, None, "De havenen de school.", [])]


@pytest.mark.parametrize("heading", ["### Kosten", "### Geschenken", "### Delegatie"])
def test_a_subheading_about_another_field_is_no_result(parse_report: Parse, heading: str) -> None:
    text = f"{HEAD}\n## Resultaten\n\n### Haven\n\nDe haven is oud.\n\n{heading}\n\nGeen.\n"
    assert [title for _, title, _, _ in results(parse_report(text))] == ["Haven"]


@pytest.mark.parametrize(
    "section",
    [
        "",
        "## Resultaten\n\nn.v.t.\n",
        "## Resultaten\n",
        "## Programma\n\n- haven\n",
        "## Kosten\n\nHet hotel kostte € 90.\n",
        "## Inleiding\n\nDe haven is oud.\n",
    ],
)
def test_a_report_may_tell_no_results(parse_report: Parse, section: str) -> None:
    assert results(parse_report(f"{HEAD}\n{section}")) == []


def test_results_and_their_items_have_their_passages(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Resultaten\n\n### Haven\n\nOud.\n\n- hout\n  - eik\n"
    places = parse_report(text).provenance
    words = {p: text[places[p].start : places[p].end] for p in places if p.startswith("/results")}
    assert words == {
        "/results/0": "Haven\n\nOud.\n\n- hout\n  - eik",
        "/results/0/items/0": "hout",
        "/results/0/items/0/items/0": "eik",
    }


def test_visits_whose_results_have_labels_are_results(parse_report: Parse) -> None:
    text = (
        f"{HEAD}\n## De bezoeken\n\n### Haven\n\nDe haven is oud.\n\n"
        "Resultaat: een beeld van de kades.\nVervolg: geen.\n\n"
        "### School\n\nDe school is rond.\n\nResultaat: een uitwisseling.\nVervolg: geen.\n"
    )
    assert results(parse_report(text)) == [
        (None, "Haven", "De haven is oud. een beeld van de kades.", []),
        (None, "School", "De school is rond. een uitwisseling.", []),
    ]


def test_a_question_heads_the_results(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Wat wij ervan opstaken\n\n### Haven\n\nDe haven is oud.\n"
    assert results(parse_report(text)) == [(None, "Haven", "De haven is oud.", [])]


ACCOUNT = (
    "De haven groeide in twee jaar met een derde, en de stad legde een tweede kade aan van staal. "
    "De bewoners waren tegen en kregen gelijk."
)


def test_visits_that_the_programme_tells_about_are_results(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Bezoeken\n\n### De haven\n\n{ACCOUNT}\n\n### De school\n\n{ACCOUNT}\n"
    assert [r.title for r in parse_report(text).results] == ["De haven", "De school"]


def test_visits_are_no_results_where_a_section_tells_them(parse_report: Parse) -> None:
    visits = f"## Bezoeken\n\n### De haven\n\n{ACCOUNT}\n\n### De school\n\n{ACCOUNT}\n"
    text = f"{HEAD}\n{visits}\n## Resultaten\n\nDe haven is oud.\n"
    assert results(parse_report(text)) == [(None, None, "De haven is oud.", [])]


def test_a_theme_named_after_a_fact_is_a_result(parse_report: Parse) -> None:
    themes = "### Organisatie\n\nDe haven telt zes mensen.\n\n### Geld\n\nDe kade kostte 4 miljoen euro.\n"
    report = parse_report(f"{HEAD}\n## Resultaten\n\n{themes}\n### Kosten\n\nDe reis kostte 90 euro.\n")
    assert [r.title for r in report.results] == ["Organisatie", "Geld"]


def test_a_table_may_tell_what_each_visit_yielded(parse_report: Parse) -> None:
    rows = "| 1 | Haven | De haven deelt gegevens |\n| 2 | School | De school zoekt stages |\n"
    text = f"{HEAD}\n## Resultaten\n\n| Nr. | Bezoek | Opbrengst |\n| --- | --- | --- |\n{rows}"
    assert results(parse_report(text)) == [
        ("1", "Haven", "De haven deelt gegevens", []),
        ("2", "School", "De school zoekt stages", []),
    ]
