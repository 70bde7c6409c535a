"""Follow-ups that a place gives away: tables, task lists, announced lists, sections of their own."""

from collections.abc import Callable

import pytest

from dienstreis.model import FollowUp

Read = Callable[[str], list[FollowUp]]

DUTCH_TABLE = """## Vervolg

| Actie | Wie | Wanneer | Stand |
| --- | --- | --- | --- |
| Bestek opvragen | afdeling Bouw | 1 mei 2024 | gereed |
| Schoolbezoek regelen | griffie | juni 2024 | loopt |
| Proef opzetten | P. Hoving | najaar | |
| Reis naar Turku | wethouder | | vervallen |
"""
ENGLISH_TABLE = """## Follow-up

| Action | Owner | Deadline | Status |
| --- | --- | --- | --- |
| Request the tender documents | Building department | 1 May 2024 | done |
| Arrange a school visit | clerk | June 2024 | in progress |
| Set up a pilot | P. Hoving | Q3 2024 | planned |
"""


def test_table_has_an_action_a_row(dutch: Read) -> None:
    assert [(f.text, f.owner, f.status) for f in dutch(DUTCH_TABLE)] == [
        ("Bestek opvragen", "afdeling Bouw", "done"),
        ("Schoolbezoek regelen", "griffie", "ongoing"),
        ("Proef opzetten", "P. Hoving", "planned"),
        ("Reis naar Turku", "wethouder", "dropped"),
    ]


def test_english_table(english: Read) -> None:
    assert [(f.text, f.owner, f.status, f.due and f.due.date) for f in english(ENGLISH_TABLE)] == [
        ("Request the tender documents", "Building department", "done", "2024-05-01"),
        ("Arrange a school visit", "clerk", "ongoing", "2024-06"),
        ("Set up a pilot", "P. Hoving", "planned", "2024-Q3"),
    ]


def test_table_columns_in_another_order(dutch: Read) -> None:
    told = "| Wanneer | Wie | Actie |\n| --- | --- | --- |\n| mei 2024 | griffie | Zaal boeken |"
    assert [(f.text, f.owner, f.due and f.due.date) for f in dutch(told)] == [("Zaal boeken", "griffie", "2024-05")]


@pytest.mark.parametrize(
    "table",
    [
        "| Stad | Inwoners |\n| --- | --- |\n| Lahti | 120.000 |",
        "| Wat | Kleur |\n| --- | --- |\n| Tram | rood |",
        "| Dag | Bezoek |\n| --- | --- |\n| 12 maart | Zwembad |",
    ],
)
def test_tables_of_something_else_hold_none(dutch: Read, table: str) -> None:
    assert dutch(table) == []


@pytest.mark.parametrize(
    ("task", "kind", "status"),
    [
        ("- [x] Bestek opgevraagd bij Lahti", "action", "done"),
        ("- [X] Brief verstuurd", "action", "done"),
        ("- [ ] Zaal boeken", "action", "planned"),
        ("- [ ] Proef opzetten (is al begonnen)", "action", "ongoing"),
        ("- [ ] De rector beloofde een lijst met cursussen", "commitment", "planned"),
    ],
)
def test_task(dutch: Read, task: str, kind: str, status: str) -> None:
    assert [(f.kind, f.status) for f in dutch(task)] == [(kind, status)]


def test_text_of_a_task_has_no_box(dutch: Read) -> None:
    assert [(f.text, f.cue) for f in dutch("- [ ] Zaal boeken")] == [("Zaal boeken", "[ ]")]


@pytest.mark.parametrize(
    "lead",
    [
        "Afgesproken is:",
        "Wij spraken het volgende af:",
        "De volgende vervolgstappen zijn gepland:",
        "De stad Lahti beloofde:",
        "The following next steps were agreed:",
    ],
)
def test_items_of_an_announced_list(dutch: Read, lead: str) -> None:
    told = dutch(f"Het zwembad is rond.\n\n{lead}\n\n- een proef met twee scholen;\n- een brief aan de haven.")
    assert [f.text for f in told] == ["een proef met twee scholen", "een brief aan de haven."]


def test_looking_into_something_is_planned_where_a_list_announces_it(dutch: Read) -> None:
    told = dutch("De volgende acties zijn afgesproken:\n\n- de griffie zoekt een zaal\n- een proef met twee scholen")
    assert [f.status for f in told] == ["planned", "planned"]


def test_list_of_what_has_been_done_since(dutch: Read) -> None:
    told = dutch("Aan dit bezoek is follow up gegeven door:\n\n- een brief aan de raad\n- het bellen van de aannemer")
    assert [f.status for f in told] == ["done", "done"]


def test_dropped_item_of_an_announced_list(dutch: Read) -> None:
    told = dutch("De volgende vervolgstappen zijn afgesproken:\n\n1. een proef\n2. het plan voor Turku is vervallen")
    assert [f.status for f in told] == ["planned", "dropped"]


def test_remark_behind_an_item_is_its_status(english: Read) -> None:
    told = english("The following next steps were agreed:\n\n- book the hall\n- send the drawings to Lahti (done)")
    assert [f.status for f in told] == ["planned", "done"]


def test_items_of_any_other_list_are_none(dutch: Read) -> None:
    assert dutch("Wij zagen:\n\n- een molen\n- een sluis") == []


@pytest.mark.parametrize("heading", ["Vervolg", "7. Vervolgstappen", "Actiepunten", "Toezeggingen", "Hoe nu verder?"])
def test_items_of_a_section_about_follow_ups(dutch: Read, heading: str) -> None:
    assert [f.text for f in dutch(f"## {heading}\n\n- Zaal boeken\n- Bestek opvragen")] == [
        "Zaal boeken",
        "Bestek opvragen",
    ]


def test_sentences_of_a_section_about_follow_ups_need_a_time_or_an_act(dutch: Read) -> None:
    told = dutch(
        "## Vervolg\n\nWij stellen een plan op. De stad Lahti is 500 jaar oud. In juni 2024 volgt een gesprek."
    )
    assert [f.text for f in told] == ["Wij stellen een plan op.", "In juni 2024 volgt een gesprek."]


@pytest.mark.parametrize(
    "section", ["## Actiepunten\n\ngeen", "## Toezeggingen\n\nEr zijn geen toezeggingen gedaan.", "Actiepunten: n.v.t."]
)
def test_section_that_says_there_are_none(dutch: Read, section: str) -> None:
    assert dutch(section) == []
