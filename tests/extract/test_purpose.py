"""Why they went, and who invited them."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

HEAD = "# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\nPeriode: 8-10 mei 2023\nReisdoel: Finland, Porvoo\n"


def purpose(report: TripReport) -> tuple[str | None, list[str]] | None:
    return (report.purpose.text, report.purpose.goals) if report.purpose else None


@pytest.mark.parametrize(
    "section",
    [
        "## Doel van de reis\n\nLeren over houten kades.\n",
        "## Aanleiding en doelen dienstreis Porvoo 2023\n\nLeren over houten kades.\n",
        "Doel van de reis: Leren over houten kades.\n",
        "Doel van de reis:\nLeren over houten kades.\n",
        "Doel van de reis:\n\nLeren over houten kades.\n",
        "**Doel van het bezoek**\n\nLeren over houten kades.\n",
        "1. Aanleiding en doel\n\nLeren over houten kades.\n\n2. Programma\n\n- 8 mei 2023: haven\n",
        "AANLEIDING\n\nLeren over houten kades.\n",
        "## Waarom gingen we?\n\nLeren over houten kades.\n",
        "## Purpose of the visit\n\nLeren over houten kades.\n",
    ],
)
def test_a_section_tells_why(parse_report: Parse, section: str) -> None:
    assert purpose(parse_report(f"{HEAD}\n{section}")) == ("Leren over houten kades.", [])


def test_listed_goals_are_goals(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Doelen\n\nDe reis had twee doelen:\n\n- kades bekijken;\n- de haven spreken.\n"
    assert purpose(parse_report(text)) == ("De reis had twee doelen:", ["kades bekijken", "de haven spreken."])


def test_goals_need_no_text(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Doelen van de reis\n\n1. kades bekijken\n2. de haven spreken\n"
    assert purpose(parse_report(text)) == (None, ["kades bekijken", "de haven spreken"])


def test_goals_joined_in_a_sentence_are_no_list(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Doel\n\nWij gingen om kades te bekijken en om de haven te spreken.\n"
    assert purpose(parse_report(text)) == ("Wij gingen om kades te bekijken en om de haven te spreken.", [])


def test_occasion_and_purpose_are_one_text(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Aanleiding\n\nDe kade verzakt.\n\n## Doel\n\nLeren over hout.\n"
    assert purpose(parse_report(text)) == ("De kade verzakt. Leren over hout.", [])


def test_paragraphs_of_a_section_are_one_text(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Doel\n\nDe kade verzakt.\n\nWij wilden leren\nover hout.\n"
    assert purpose(parse_report(text)) == ("De kade verzakt. Wij wilden leren over hout.", [])


@pytest.mark.parametrize(
    "sentence",
    [
        "Het doel van de reis was om houten kades te zien.",
        "De reis stond in het teken van houten kades.",
        "De reis had tot doel kennis op te doen.",
        "Aanleiding was het verzakken van de kade.",
        "The purpose of the visit was to see wooden quays.",
    ],
)
def test_a_sentence_tells_why(parse_report: Parse, sentence: str) -> None:
    text = f"{HEAD}\n## Inleiding\n\nDe haven is oud. {sentence} Het regende.\n"
    assert purpose(parse_report(text)) == (sentence, [])


@pytest.mark.parametrize(
    "section",
    [
        "## Resultaten\n\nHet doel van het havenplan was herstel.",
        "## Vervolg\n\nHet doel was een brief in juni.",
        "## Kosten\n\nHet doel van de begroting was zuinigheid.",
        "## Doel van de reis\n\nn.v.t.",
        "## Inleiding\n\nDe haven is oud.",
    ],
)
def test_other_aims_are_not_those_of_the_trip(parse_report: Parse, section: str) -> None:
    assert purpose(parse_report(f"{HEAD}\n{section}\n")) is None


def test_text_and_goals_have_their_passages(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Doelen\n\nTwee doelen:\n\n- kades bekijken;\n- de haven spreken\n"
    report = parse_report(text)
    words = {
        pointer: text[report.provenance[pointer].start : report.provenance[pointer].end]
        for pointer in ("/purpose/text", "/purpose/goals/0", "/purpose/goals/1")
    }
    assert list(words.values()) == ["Twee doelen:", "kades bekijken", "de haven spreken"]


# --- who invited ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "inviter"),
    [
        ("Uitgenodigd door: burgemeester M. Laine van Porvoo", "burgemeester M. Laine van Porvoo"),
        ("Uitgenodigd door:\n\nde stad Porvoo\n", "de stad Porvoo"),
        ("Op uitnodiging van: de stad Porvoo", "de stad Porvoo"),
        ("Invited by: the city of Porvoo", "the city of Porvoo"),
        ("Uitgenodigd: Ja, door de stad Porvoo", "de stad Porvoo"),
        ("Reis gemaakt op verzoek van: de stad Porvoo", "de stad Porvoo"),
        ("\n## Inleiding\n\nOp uitnodiging van de stad Porvoo bezocht de wethouder de haven.", "de stad Porvoo"),
        ("\n## Inleiding\n\nDe wethouder was uitgenodigd door de stad Porvoo, die jubileerde.", "de stad Porvoo"),
        ("\n## Inleiding\n\nWij gingen op uitnodiging van de stad Porvoo.", "de stad Porvoo"),
        (
            "\n## Introduction\n\nAt the invitation of the city of Porvoo, the alderman saw the port.",
            "the city of Porvoo",
        ),
    ],
)
def test_who_invited_is_told(parse_report: Parse, lines: str, inviter: str) -> None:
    assert parse_report(f"{HEAD}{lines}\n").invited_by == inviter


@pytest.mark.parametrize(
    "lines",
    [
        "",
        "Uitgenodigd door: n.v.t.",
        "\n## Vervolg\n\nWij nodigen de stad Porvoo uit.",
        "\n## Inleiding\n\nDe uitnodiging kwam laat.",
    ],
)
def test_a_report_may_name_no_inviter(parse_report: Parse, lines: str) -> None:
    assert parse_report(f"{HEAD}{lines}\n").invited_by is None


def test_the_inviter_has_a_passage(parse_report: Parse) -> None:
    text = f"{HEAD}\nWij gingen op uitnodiging van de stad Porvoo.\n"
    place = parse_report(text).provenance["/invited_by"]
    assert text[place.start : place.end] == "de stad Porvoo"


@pytest.mark.parametrize(
    "sentence",
    [
        "Mijn inzet was een plek te vinden waar hout en water samengaan.",
        "Zij ging erheen om de havenmeester over onze kades te vertellen.",
        "De delegatie ging naar Porvoo met de opdracht om de kades te bekijken.",
        "Deze reis moest uitwijzen of hout in zout water blijft staan.",
        "Het bestuur wil vóór de aanbesteding weten hoe lang hout blijft staan.",
        "We wanted to know how long timber lasts.",
    ],
)
def test_prose_tells_what_they_went_for(parse_report: Parse, sentence: str) -> None:
    assert purpose(parse_report(f"{HEAD}\nDe kades zijn aan vervanging toe. {sentence} Het regende.\n")) == (
        sentence,
        [],
    )


def test_the_purpose_goes_before_the_occasion(parse_report: Parse) -> None:
    text = f"{HEAD}\nDe aanleiding was een brief. Wij wilden horen hoe lang hout blijft staan.\n"
    assert purpose(parse_report(text)) == ("Wij wilden horen hoe lang hout blijft staan.", [])


def test_the_next_numbered_section_gives_no_goals(parse_report: Parse) -> None:
    text = f"{HEAD}\n1  Waar ging het om\n\nLeren over houten kades.\n\n2  Op pad\n\n- kades\n- kranen\n"
    assert purpose(parse_report(text)) == ("Leren over houten kades.", [])


@pytest.mark.parametrize(
    "sentence",
    [
        "De studiereis diende om te bepalen of hout volstaat.",
        "De opzet van het bezoek was om kades te vergelijken.",
        "Centraal stond de vraag hoe lang hout meegaat.",
        "Het ging ons om de kades.",
        "De wethouder wilde zich er zelf van overtuigen dat hout volstaat.",
        "Het college zocht antwoord op de vraag wat een kade kost.",
        "De delegatie toog naar Porvoo om daar over hout te leren.",
        "The mission sought to learn about timber.",
        "De reis stond in het teken van hout.",
    ],
)
def test_a_sentence_tells_what_they_went_for(parse_report: Parse, sentence: str) -> None:
    report = parse_report(f"{HEAD}\nDe haven van Porvoo is oud. {sentence} Het regende.\n")
    assert purpose(report) == (sentence, [])


def test_a_table_may_tell_what_became_of_the_goals(parse_report: Parse) -> None:
    table = "| Doel | Gehaald? |\n| --- | --- |\n| Kades leren kennen | ja |\n| Een partner vinden | nee |\n"
    report = parse_report(f"{HEAD}\n## Doelen en wat ervan kwam\n\n{table}")
    assert purpose(report) == (None, ["Kades leren kennen", "Een partner vinden"])


def test_a_table_about_something_else_names_no_goals(parse_report: Parse) -> None:
    table = "| Doel | Bedrag |\n| --- | --- |\n| Vlucht | 40 |\n| Hotel | 90 |\n"
    assert purpose(parse_report(f"{HEAD}\n## Kosten\n\n{table}")) is None


def test_a_sentence_left_open_announces_goals(parse_report: Parse) -> None:
    report = parse_report(f"{HEAD}\nPorvoo is oud. Wij gingen erheen om\n\n- kades te zien\n- de haven te spreken\n")
    assert purpose(report) == ("Wij gingen erheen om", ["kades te zien", "de haven te spreken"])


def test_a_list_of_something_else_names_no_goals(parse_report: Parse) -> None:
    report = parse_report(f"{HEAD}\nWij wilden leren over hout. Mee gingen:\n\n- Els Berk\n- Jan Eik\n")
    assert purpose(report) == ("Wij wilden leren over hout.", [])


def test_goals_that_lost_their_bullets(parse_report: Callable[[str], TripReport]) -> None:
    lost = "Wij vertrokken met drie vragen:\nwat kost een ronde school\nwie betaalt hem\nhoe lang gaat hij mee\n"
    text = f"Verslag reis Lahti\n\n1. Waarom\n{lost}De raad gaf daarvoor geld.\n\n2. Resultaten\nDe school is rond.\n"
    purpose = parse_report(text).purpose
    assert purpose is not None
    assert purpose.goals == ["wat kost een ronde school", "wie betaalt hem", "hoe lang gaat hij mee"]


def test_goals_of_which_one_lost_its_bullet(parse_report: Callable[[str], TripReport]) -> None:
    listed = "- zien hoe een school rond wordt;\nhoren wat dat kost;\n- leren van ouders.\n"
    text = f"# Verslag reis Lahti\n\n## Doel\n\n{listed}"
    purpose = parse_report(text).purpose
    assert purpose is not None
    assert [goal.rstrip(".") for goal in purpose.goals] == [
        "zien hoe een school rond wordt",
        "horen wat dat kost",
        "leren van ouders",
    ]


@pytest.mark.parametrize(
    "listed", ["- leren\n-\n- delen\n", "- leren\n  -\n- delen\n", "-\n  - leren\n  - delen\n- delen\n"]
)
def test_an_item_without_words_is_no_goal(parse_report: Parse, listed: str) -> None:
    purpose = parse_report(f"# Verslag dienstreis Gent\n\n## Doel\n\n{listed}").purpose
    assert purpose is not None
    assert all(purpose.goals)
    assert purpose.goals[-1] == "delen"
