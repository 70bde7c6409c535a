"""What they did: activities with their days, times and places."""

from collections.abc import Callable
from datetime import date

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

HEAD = "# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\nPeriode: 8-10 mei 2023\nReisdoel: Finland, Porvoo\n"
MONDAY, TUESDAY = date(2023, 5, 8), date(2023, 5, 9)


def texts(report: TripReport) -> list[str]:
    return [entry.text for entry in report.programme]


def dated(report: TripReport) -> list[tuple[date | None, str | None, str]]:
    return [(entry.date, entry.time, entry.text) for entry in report.programme]


@pytest.mark.parametrize(
    "section",
    [
        "## Programma\n\n- haven bekeken\n- gesprek met de brandweer\n",
        "## Activiteiten/programma onderdelen van de reis\n\n• haven bekeken\n• gesprek met de brandweer\n",
        "## Programma\n\n1. haven bekeken\n2. gesprek met de brandweer\n",
        "## Programma\n\n- haven bekeken;\n- gesprek met de brandweer;\n",
        "Programma:\n\n- haven bekeken\n- gesprek met de brandweer\n",
        "PROGRAMMA\n\n- haven bekeken\n- gesprek met de brandweer\n",
        "## Wat hebben we gedaan?\n\n- haven bekeken\n- gesprek met de brandweer\n",
        "## Programme\n\n* haven bekeken\n* gesprek met de brandweer\n",
        "## Programma\n\n| Onderdeel |\n|---|\n| haven bekeken |\n| gesprek met de brandweer |\n",
    ],
)
def test_each_item_is_an_activity(parse_report: Parse, section: str) -> None:
    assert texts(parse_report(f"{HEAD}\n{section}")) == ["haven bekeken", "gesprek met de brandweer"]


@pytest.mark.parametrize(
    ("item", "day", "time"),
    [
        ("8 mei 2023: haven bekeken", MONDAY, None),
        ("8 mei: haven bekeken", MONDAY, None),
        ("8 mei – haven bekeken", MONDAY, None),
        ("maandag 8 mei: haven bekeken", MONDAY, None),
        ("Maandag: haven bekeken", MONDAY, None),
        ("ma: haven bekeken", MONDAY, None),
        ("Dinsdagmiddag: haven bekeken", TUESDAY, None),
        ("op 8 mei haven bekeken", MONDAY, None),
        ("8-5: haven bekeken", MONDAY, None),
        ("08-05-2023 haven bekeken", MONDAY, None),
        ("8 mei, 9.30 uur: haven bekeken", MONDAY, "09:30"),
        ("09:30 haven bekeken", None, "09:30"),
        ("9.30-11.00 uur: haven bekeken", None, "09:30"),
        ("14u30 haven bekeken", None, "14:30"),
        ("maandag 8 mei 2023 14.00 uur haven bekeken", MONDAY, "14:00"),
        ("haven bekeken (8 mei)", MONDAY, None),
        ("8 May 2023: haven bekeken", MONDAY, None),
        ("May 8: haven bekeken", MONDAY, None),
    ],
)
def test_day_and_time_stand_before_the_activity(
    parse_report: Parse, item: str, day: date | None, time: str | None
) -> None:
    (entry,) = parse_report(f"{HEAD}\n## Programma\n\n- {item}\n").programme
    assert (entry.date, entry.time) == (day, time)
    assert entry.text.startswith("haven bekeken")


@pytest.mark.parametrize(
    "item",
    ["gesprek over de verbouwing van 8 mei 2019 en later", "3 scholen bekeken", "12 huizen bekeken", "Mei: haven"],
)
def test_a_number_in_an_activity_is_no_day(parse_report: Parse, item: str) -> None:
    (entry,) = parse_report(f"{HEAD}\n## Programma\n\n- {item}\n").programme
    assert (entry.text, entry.date) == (item, None)


@pytest.mark.parametrize(
    "section",
    [
        "## Programma\n\n### Maandag 8 mei\n\n- haven\n- school\n\n### Dinsdag 9 mei\n\n- stadhuis\n",
        "## Programma\n\n**Maandag 8 mei**\n\n- haven\n- school\n\n**Dinsdag 9 mei**\n\n- stadhuis\n",
        "## Programma\n\nMaandag 8 mei\n\n- haven\n- school\n\nDinsdag 9 mei\n\n- stadhuis\n",
        "## Maandag 8 mei 2023\n\n- haven\n- school\n\n## Dinsdag 9 mei 2023\n\n- stadhuis\n",
        "## Programma\n\n### Maandag\n\n- haven\n- school\n\n### Dinsdag\n\n- stadhuis\n",
        "## Programma\n\n### Dag 1: maandag 8 mei\n\n- haven\n- school\n\n### Dag 2: dinsdag 9 mei\n\n- stadhuis\n",
    ],
)
def test_the_heading_of_a_day_dates_its_activities(parse_report: Parse, section: str) -> None:
    assert dated(parse_report(f"{HEAD}\n{section}")) == [
        (MONDAY, None, "haven"),
        (MONDAY, None, "school"),
        (TUESDAY, None, "stadhuis"),
    ]


def test_times_under_the_heading_of_a_day_keep_its_day(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Programma\n\n### Maandag 8 mei\n\n- 9.00 uur: haven\n- 13.15 uur: school\n"
    assert dated(parse_report(text)) == [(MONDAY, "09:00", "haven"), (MONDAY, "13:15", "school")]


def test_dated_lines_without_bullets_are_activities(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Programma\n\n8 mei: haven bekeken\n9 mei: gesprek met de brandweer\n"
    assert dated(parse_report(text)) == [
        (MONDAY, None, "haven bekeken"),
        (TUESDAY, None, "gesprek met de brandweer"),
    ]


def test_a_story_is_no_list_of_activities(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Programma\n\nWij bekeken de haven en spraken de brandweer. Daarna aten wij.\n"
    assert texts(parse_report(text)) == []


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            (
                "| Datum | Tijd | Activiteit | Plaats |\n|---|---|---|---|\n"
                "| 8 mei 2023 | 9.30 | haven bekeken | Porvoo |\n| | 14.00 | gesprek | Loviisa |\n"
            ),
            [
                (MONDAY, "09:30", "haven bekeken", "Porvoo"),
                (MONDAY, "14:00", "gesprek", "Loviisa"),
            ],
        ),
        (
            "| Nr | Dag | Wat | Locatie |\n|---|---|---|---|\n| 1 | 8 mei | haven bekeken | |\n",
            [(MONDAY, None, "haven bekeken", None)],
        ),
        (
            "| When | What |\n|---|---|\n| 8 May 2023, 9:30 | haven bekeken |\n",
            [(MONDAY, "09:30", "haven bekeken", None)],
        ),
    ],
)
def test_each_row_of_a_table_is_an_activity(
    parse_report: Parse, table: str, expected: list[tuple[date, str | None, str, str | None]]
) -> None:
    report = parse_report(f"{HEAD}\n## Programma\n\n{table}")
    assert [(e.date, e.time, e.text, e.place) for e in report.programme] == expected


def test_what_is_nested_belongs_to_the_activity(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Programma\n\n- haven\n  - kade\n    - paal\n  - kraan\n- school\n"
    first, second = parse_report(text).programme
    assert [(item.text, [inner.text for inner in item.items]) for item in first.items] == [
        ("kade", ["paal"]),
        ("kraan", []),
    ]
    assert second.items == []


def test_activities_that_ran_together_are_parted(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Programma\n\n- Bezoek aan de haven Gesprek met de brandweer\n"
    assert texts(parse_report(text)) == ["Bezoek aan de haven", "Gesprek met de brandweer"]


@pytest.mark.parametrize(
    "item", ["Bezoek met rondleiding door de haven", "Het Gesprek van de Dag", "Lunch in Bezoekerscentrum"]
)
def test_an_activitys_word_inside_another_parts_nothing(parse_report: Parse, item: str) -> None:
    assert texts(parse_report(f"{HEAD}\n## Programma\n\n- {item}\n")) == [item]


@pytest.mark.parametrize(
    "section",
    [
        "## Resultaten\n\n- de haven is oud\n",
        "## Vervolg\n\n- 1 juni 2023: brief\n",
        "## Delegatie\n\n- wethouder K. Lemstra\n",
        "## Kosten\n\n- hotel € 90\n",
    ],
)
def test_items_of_other_sections_are_no_activities(parse_report: Parse, section: str) -> None:
    assert texts(parse_report(f"{HEAD}\n{section}")) == []


def test_an_activity_has_its_passage_and_its_days(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Programma\n\n### Maandag 8 mei\n\n- 9.00 uur: haven bekeken\n"
    places = parse_report(text).provenance
    words = [text[places[pointer].start : places[pointer].end] for pointer in ("/programme/0", "/programme/0/date")]
    assert words[0] == "9.00 uur: haven bekeken"
    assert "8 mei" in words[1]


def test_activities_stand_under_bare_places(parse_report: Parse) -> None:
    section = (
        "Programma\n\nPorvoo\nMaandag 8 mei: wandeling langs de kade\nDinsdag 9 mei: gesprek met de havenmeester\n\n"
        "Sipoo\nDinsdag 9 mei: rondleiding door de school\n"
    )
    assert dated(parse_report(f"{HEAD}\n{section}")) == [
        (MONDAY, None, "wandeling langs de kade"),
        (TUESDAY, None, "gesprek met de havenmeester"),
        (TUESDAY, None, "rondleiding door de school"),
    ]


def test_what_a_visit_yielded_is_no_activity(parse_report: Parse) -> None:
    section = "## Programma\n\n### Haven\n\nDe haven is oud. Wij zagen:\n\nVeel hout.\n\n- drie kranen\n- twee kades\n"
    assert texts(parse_report(f"{HEAD}\n{section}")) == []


@pytest.mark.parametrize("day", ["**Maandag 8 mei**", "Maandag 8 mei", "maandag", "8 mei"])
def test_activities_may_be_nested_under_their_day(parse_report: Parse, day: str) -> None:
    section = f"## Programma\n\n- {day}\n  - wandeling langs de kade\n  - 14.00 uur gesprek in de haven\n"
    assert dated(parse_report(f"{HEAD}\n{section}")) == [
        (MONDAY, None, "wandeling langs de kade"),
        (MONDAY, "14:00", "gesprek in de haven"),
    ]


def test_a_day_heads_the_table_of_its_times(parse_report: Parse) -> None:
    table = "| Tijd | Wat | Waar |\n|---|---|---|\n| 9.00 | wandeling langs de kade | Porvoo |\n"
    report = parse_report(f"{HEAD}\n## Programma\n\n### Maandag 8 mei\n\n{table}\n### Dinsdag 9 mei\n\n{table}")
    assert [(entry.date, entry.time, entry.place) for entry in report.programme] == [
        (MONDAY, "09:00", "Porvoo"),
        (TUESDAY, "09:00", "Porvoo"),
    ]


def test_a_list_of_the_days_of_the_trip_is_the_programme_wherever_it_stands(parse_report: Parse) -> None:
    section = "## Langs kades en kranen\n\n- ma. 8 mei: wandeling\n- di. 9 mei: gesprek in de haven\n"
    assert dated(parse_report(f"{HEAD}\n{section}")) == [
        (MONDAY, None, "wandeling"),
        (TUESDAY, None, "gesprek in de haven"),
    ]


@pytest.mark.parametrize(
    "items", ["- 8 juni: brief\n- 9 juni: gesprek", "- 8 mei: wandeling\n- een brief", "- 8 mei: wandeling"]
)
def test_a_list_of_other_days_is_no_programme(parse_report: Parse, items: str) -> None:
    assert texts(parse_report(f"{HEAD}\n## Langs kades en kranen\n\n{items}\n")) == []


@pytest.mark.parametrize("mark", [":", " –"])
@pytest.mark.parametrize(("morning", "afternoon"), [("Ochtend", "Middag"), ("’s Ochtends", "’s Middags")])
def test_the_part_of_the_day_is_no_part_of_an_activity(
    parse_report: Parse, morning: str, afternoon: str, mark: str
) -> None:
    section = (
        f"## Programma\n\n### Maandag 8 mei: Porvoo\n\n- {morning}{mark} wandeling\n- {afternoon}{mark} gesprek\n\n"
        f"### Dinsdag 9 mei: Porvoo\n\n- {morning}{mark} rondleiding\n"
    )
    assert dated(parse_report(f"{HEAD}\n{section}")) == [
        (MONDAY, None, "wandeling"),
        (MONDAY, None, "gesprek"),
        (TUESDAY, None, "rondleiding"),
    ]


PLAIN = "Verslag dienstreis gemeente Oudemeer naar Porvoo\n\nPeriode: 8-10 mei 2023\nReisdoel: Finland, Porvoo\n\n"
TWO_DAYS = [(MONDAY, None, "wandeling langs de kade"), (TUESDAY, None, "gesprek in de haven")]


@pytest.mark.parametrize(
    "lines",
    [
        "Programma\nMaandag 8 mei\n- wandeling langs de kade\nDinsdag 9 mei\n- gesprek in de haven\n",
        "Programma:\nMaandag 8 mei\n• wandeling langs de kade\nDinsdag 9 mei\n• gesprek in de haven\n",
        "Programma\n\nMaandag 8 mei\nwandeling langs de kade\nDinsdag 9 mei\ngesprek in de haven\n",
        "Programma\n\n- maandag 8 mei\n- wandeling langs de kade\n- dinsdag 9 mei\n- gesprek in de haven\n",
        "Programma\n\nDag 1 (maandag 8 mei): wandeling langs de kade\nDag 2 (dinsdag 9 mei): gesprek in de haven\n",
        "Programma\n\n(maandag) wandeling langs de kade\n(dinsdag) gesprek in de haven\n",
        "Programma\n\nma 8/5 (ochtend): wandeling langs de kade\ndi 9/5 (hele dag): gesprek in de haven\n",
        "Programma\n\nMaandag – wandeling langs de kade\nDinsdag – gesprek in de haven\n",
        "Kades en kranen\n\nMaandagmiddag: wandeling langs de kade\nDinsdagavond: gesprek in de haven\n",
        "1. Programma\n\n1.1 Ma 8 mei\n\n- wandeling langs de kade\n\n1.2 Di 9 mei\n\n- gesprek in de haven\n",
    ],
)
def test_days_may_stand_without_any_markup(parse_report: Parse, lines: str) -> None:
    assert dated(parse_report(f"{PLAIN}{lines}\nKosten\n\nGeen.\n")) == TWO_DAYS


@pytest.mark.parametrize(
    "section",
    [
        "### 8 mei – in de haven\n\n- wandeling langs de kade\n\n### 9 mei – in Porvoo\n\n- gesprek in de haven\n",
        "## Programma\n\n**Maandag 8 mei:** wandeling langs de kade\n\n**Dinsdag 9 mei:** gesprek in de haven\n",
        "## Programma 8 mei\n\n- wandeling langs de kade\n\n## Programma 9 mei\n\n- gesprek in de haven\n",
        (
            "## Programma\n\n| | maandag 8 mei | dinsdag 9 mei |\n|---|---|---|\n"
            "| hele dag | wandeling langs de kade | gesprek in de haven |\n"
        ),
        (
            "## Langs kades\n\n| Datum | Activiteit |\n|---|---|\n| 08-05-2023 | wandeling langs de kade |\n"
            "| 09-05-2023 | gesprek in de haven |\n"
        ),
        "## Programma\n\n| 8 mei | wandeling langs de kade |\n|---|---|\n| 9 mei | gesprek in de haven |\n",
    ],
)
def test_days_may_stand_in_headings_and_tables(parse_report: Parse, section: str) -> None:
    assert dated(parse_report(f"{HEAD}\n{section}")) == TWO_DAYS


def test_the_heading_of_two_days_dates_nothing(parse_report: Parse) -> None:
    section = "## Programma\n\n### Maandag 8 en dinsdag 9 mei\n\n- wandeling langs de kade\n"
    assert dated(parse_report(f"{HEAD}\n{section}")) == [(None, None, "wandeling langs de kade")]


def test_the_parts_of_the_day_may_have_columns(parse_report: Parse) -> None:
    table = "| Dag | Ochtend | Middag |\n|---|---|---|\n| 8 mei | wandeling | gesprek |\n| 9 mei | rondleiding | – |\n"
    assert dated(parse_report(f"{HEAD}\n## Programma\n\n{table}")) == [
        (MONDAY, None, "wandeling"),
        (MONDAY, None, "gesprek"),
        (TUESDAY, None, "rondleiding"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "| Datum | Omschrijving | Bedrag |\n|---|---|---|\n| 8 mei | hotel | € 90 |\n| 9 mei | hotel | € 90 |\n",
        "| Datum | Wat |\n|---|---|\n| 8 juni | brief schrijven |\n| 9 juni | gesprek voeren |\n",
    ],
)
def test_a_table_of_costs_or_of_later_days_is_no_programme(parse_report: Parse, table: str) -> None:
    assert texts(parse_report(f"{HEAD}\n## Langs kades\n\n{table}")) == []


@pytest.mark.parametrize("sentence", ["Op 9 mei was er niets te doen.", "Dinsdag 9 mei had iedereen vrij."])
def test_a_sentence_about_a_day_is_no_activity(parse_report: Parse, sentence: str) -> None:
    text = f"{HEAD}\n## Programma\n\n- maandag: wandeling\n\n{sentence}\n"
    assert texts(parse_report(text)) == ["wandeling"]


def test_what_stands_out_under_a_programme_is_no_activity(parse_report: Parse) -> None:
    section = (
        "Programma\n- 9.00 uur: wandeling\n- 11.00 uur: gesprek\n\nOver kranen\n"
        "- De haven telt zestien kranen.\n- De havenmeester belooft ons een tekening.\n"
    )
    assert texts(parse_report(f"{PLAIN}{section}")) == ["wandeling", "gesprek"]


@pytest.mark.parametrize(
    ("item", "time"),
    [
        ("(9.30 uur) wandeling", "09:30"),
        ("[09:30-10:30] wandeling", "09:30"),
        ("tussen 9 en 10 uur: wandeling", "09:00"),
        ("half tien: wandeling", "09:30"),
        ("kwart over negen – wandeling", "09:15"),
        ("om tien uur wandeling", "10:00"),
        ("9.30 uur 's ochtends wandeling", "09:30"),
        ("'s ochtends wandeling", None),
        ("in de middag: wandeling", None),
        ("09:30 | wandeling", "09:30"),
    ],
)
def test_times_are_written_in_many_ways(parse_report: Parse, item: str, time: str | None) -> None:
    (entry,) = parse_report(f"{HEAD}\n## Programma\n\n- {item}\n").programme
    assert (entry.time, entry.text) == (time, "wandeling")


def test_a_day_holds_for_the_times_behind_it(parse_report: Parse) -> None:
    lines = "8 mei  9.00 uur  wandeling\n       11.00 uur gesprek\n9 mei  10.00 uur rondleiding\n"
    assert dated(parse_report(f"{PLAIN}Programma\n\n{lines}")) == [
        (MONDAY, "09:00", "wandeling"),
        (MONDAY, "11:00", "gesprek"),
        (TUESDAY, "10:00", "rondleiding"),
    ]


def test_one_line_may_tell_of_several_activities(parse_report: Parse) -> None:
    lines = "- ma 8 mei: 9.00 uur: wandeling; 11.00 uur: gesprek\n- di 9 mei: rondleiding; lunch\n"
    assert dated(parse_report(f"{HEAD}\n## Programma\n\n{lines}")) == [
        (MONDAY, "09:00", "wandeling"),
        (MONDAY, "11:00", "gesprek"),
        (TUESDAY, None, "rondleiding"),
        (TUESDAY, None, "lunch"),
    ]


def test_a_clause_behind_a_semicolon_is_no_activity(parse_report: Parse) -> None:
    line = "ma 8 mei: wandeling; daar spraken wij de havenmeester"
    assert texts(parse_report(f"{HEAD}\n## Programma\n\n- {line}\n")) == [line.partition(": ")[2]]


def test_lines_that_begin_with_times_have_no_numbers(parse_report: Parse) -> None:
    lines = "09.00 wandeling\n10.30 gesprek met de havenmeester\n      en zijn vrouw\n13.00 lunch\n"
    assert dated(parse_report(f"{PLAIN}Programma\n\n{lines}")) == [
        (None, "09:00", "wandeling"),
        (None, "10:30", "gesprek met de havenmeester en zijn vrouw"),
        (None, "13:00", "lunch"),
    ]


def test_a_line_under_the_last_activity_is_no_part_of_it(parse_report: Parse) -> None:
    lines = "- 8 mei: wandeling langs de kade van de oude haven\n- 9 mei: gesprek\nFoto's van het bezoek\n"
    assert texts(parse_report(f"{PLAIN}Programma\n{lines}")) == ["wandeling langs de kade van de oude haven", "gesprek"]


def test_days_of_a_programme_without_a_year_are_those_of_the_trip(parse_report: Parse) -> None:
    section = "## Programma\n\n### Maandag 8 mei 2023\n\n- haven\n\n### Dinsdag 9 mei\n\n- school\n"
    assert dated(parse_report(f"# Verslag dienstreis naar Porvoo\n\nReisdoel: Porvoo\n\n{section}")) == [
        (MONDAY, None, "haven"),
        (TUESDAY, None, "school"),
    ]


@pytest.mark.parametrize(
    "heading",
    ["Dinsdag 9 mei – van Porvoo naar Loviisa", "Tuesday 9th – Porvoo", "Dinsdag 9e, Porvoo", "Tuesday the 9th"],
)
def test_headings_of_days_with_a_route_or_without_a_month(parse_report: Parse, heading: str) -> None:
    report = parse_report(
        f"{HEAD}\n## Programma\n\nMaandag 8 mei\n\n9.00 uur: overleg met de kapitein\n\n"
        f"{heading}\n\n10.00 uur: rondgang door het dok\n"
    )
    assert dated(report) == [(MONDAY, "09:00", "overleg met de kapitein"), (TUESDAY, "10:00", "rondgang door het dok")]


def test_a_day_that_is_not_of_the_trip_is_no_date(parse_report: Parse) -> None:
    report = parse_report(f"{HEAD}\n## Programme\n\n### Tuesday 19th – Porvoo\n\n- visit to the dock\n")
    assert [entry.date for entry in report.programme] == [None]


def test_a_bold_heading_with_a_full_stop(parse_report: Parse) -> None:
    report = parse_report(
        f"{HEAD}\n## In het kort\n\n**Waarom.** Wij wilden leren van de haven.\n\n"
        "**Programma.**\n\n- 8 mei: dok bekeken\n- 9 mei: vaartocht\n"
    )
    assert dated(report) == [(MONDAY, None, "dok bekeken"), (TUESDAY, None, "vaartocht")]


def test_heads_of_a_lost_table_are_no_activity(parse_report: Parse) -> None:
    report = parse_report(f"{HEAD}\n## Programma\n\nDatum Tijd Onderdeel\n8 mei 15.00 Rondgang\n9 mei 9.00 Vaartocht\n")
    assert texts(report) == ["Rondgang", "Vaartocht"]


@pytest.mark.parametrize("title", ["Wat we hebben gezien", "Wat we zagen", "Waar we zijn geweest"])
def test_places_seen_where_no_programme_is_told(parse_report: Parse, title: str) -> None:
    listed = f"{HEAD}\n## {title}\n\n- het dok, met uitleg van de kapitein\n- een wijk met 400 woningen\n"
    assert texts(parse_report(listed)) == ["het dok, met uitleg van de kapitein", "een wijk met 400 woningen"]
    learnt = f"{HEAD}\n## {title}\n\n- Het dok groeit elk jaar met een tiende.\n- De wijk heeft geen auto's meer.\n"
    assert parse_report(learnt).programme == []


def test_places_seen_beside_a_programme(parse_report: Parse) -> None:
    report = parse_report(
        f"{HEAD}\n## Programma\n\n- dok bekeken\n\n## Wat we hebben gezien\n\n- een kraan\n- een loods\n"
    )
    assert texts(report) == ["dok bekeken"]


def test_a_table_of_facts_without_heads_dates_the_programme(parse_report: Parse) -> None:
    report = parse_report(
        "# Verslag dienstreis gemeente Oudemeer\n\n| | |\n|---|---|\n| **Waar** | Porvoo (Finland) |\n"
        "| **Dagen** | ma 8 t/m wo 10 mei 2023 |\n"
        "| **Kleur van de map** | groen |\n\n## Bezoeken\n\n"
        "| Wanneer | Wat |\n|---|---|\n| 9 mei, 15.00 | Lopen langs het dok |\n"
    )
    assert dated(report) == [(TUESDAY, "15:00", "Lopen langs het dok")]
