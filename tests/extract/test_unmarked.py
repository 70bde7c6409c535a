"""Lists without marks."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

HEAD = "# Verslag dienstreis gemeente Oudemeer naar Porvoo\n\nPeriode: 8-10 mei 2023\nReisdoel: Finland, Porvoo\n"


def goals(report: TripReport) -> list[str]:
    return report.purpose.goals if report.purpose else []


@pytest.mark.parametrize(
    "section",
    [
        "kades leren kennen\nde haven spreken\neen partner vinden",
        "kades leren kennen\n\nde haven spreken\n\neen partner vinden",
        "Wij wilden drie dingen:\nkades leren kennen\nde haven spreken\neen partner vinden",
        "Wij wilden drie dingen:\nkades leren kennen;\nde haven spreken; en\neen partner vinden",
        "Wij wilden drie dingen:\nkades leren kennen,\nde haven spreken en\neen partner vinden",
        "Wij wilden drie dingen:\n\nkades leren kennen\n\nde haven spreken\n\neen partner vinden\n\nDat is gelukt.",
        "Wij wilden drie dingen: (a) kades leren kennen; (b) de haven spreken, en (c) een partner vinden",
        "Wij wilden drie dingen: 1) kades leren kennen, 2) de haven spreken en 3) een partner vinden",
        "(i) kades leren kennen\n(ii) de haven spreken\n(iii) een partner vinden",
        "Doel 1: kades leren kennen\nDoel 2: de haven spreken\nDoel 3: een partner vinden",
        "→ kades leren kennen\n→ de haven spreken\n→ een partner vinden",
    ],
)
def test_goals_without_marks_are_a_list(parse_report: Parse, section: str) -> None:
    assert goals(parse_report(f"{HEAD}\n## Doelen\n\n{section}\n")) == [
        "kades leren kennen",
        "de haven spreken",
        "een partner vinden",
    ]


def test_an_item_may_go_on_in_the_next_line(parse_report: Parse) -> None:
    text = (
        "De kades van Oudemeer zijn in de vorige eeuw gebouwd en verzakken ieder jaar\n"
        "verder. Wij wilden:\n"
        "horen hoe Porvoo het onderhoud van zijn houten kades heeft uitbesteed aan de\n"
        "haven;\n"
        "zien wat een stalen damwand doet.\n"
        "De raad had daarom gevraagd.\n"
    )
    report = parse_report(f"{HEAD}\n## Doel\n\n{text}")
    assert goals(report) == [
        "horen hoe Porvoo het onderhoud van zijn houten kades heeft uitbesteed aan de haven",
        "zien wat een stalen damwand doet.",
    ]
    assert report.purpose
    assert report.purpose.text == (
        "De kades van Oudemeer zijn in de vorige eeuw gebouwd en verzakken ieder jaar verder. Wij wilden: "
        "De raad had daarom gevraagd."
    )


@pytest.mark.parametrize(
    "section",
    [
        "Leren over houten kades en de vraag hoe je\nze onderhoudt in een stad met veel water en\nweinig geld.",
        "Leren over houten kades\nen over de haven",
        "Leren over de kades van\nPorvoo",
        "De kade verzakt.\nWij wilden leren.\nDat lukte.",
        "De kade verzakt.\n\nWij wilden leren over hout.",
        "Wij gingen om 1) te leren. Daarna aten wij.",
    ],
)
def test_running_text_is_no_list(parse_report: Parse, section: str) -> None:
    assert goals(parse_report(f"{HEAD}\n## Doel\n\n{section}\n")) == []


def test_results_may_have_lost_their_marks(parse_report: Parse) -> None:
    text = f"{HEAD}\n## Resultaten\n\nDan de haven:\nDe haven betaalt mee\nDe kade is van staal\n"
    (result,) = parse_report(text).results
    assert (result.text, [item.text for item in result.items]) == (
        "Dan de haven:",
        ["De haven betaalt mee", "De kade is van staal"],
    )


@pytest.mark.parametrize(
    "leads",
    [
        "Wij hoorden ook dit:\nIn de woorden van de gids:",
        "Wij spraken over:\nDe reder:\nDe schepen:",
        "Wij spraken over het volgende\nDe reder zei namelijk",
    ],
)
def test_leads_that_follow_each_other_lose_no_words(parse_report: Parse, leads: str) -> None:
    text = f"Wij voeren mee met de pont.\n{leads}\nHet veer vaart niet meer.\nDe steiger ligt er nog.\n"
    report = parse_report(f"{HEAD}\n## Resultaten\n\n{text}")
    assert [result.text for result in report.results] == [" ".join(text.split())]


@pytest.mark.parametrize("alone", ["; en", ", en", "; of", ";, and"])
def test_a_line_with_nothing_but_what_joins_items_is_no_item(parse_report: Parse, alone: str) -> None:
    mark = "," if "," in alone else ";"
    text = f"Wij wilden drie dingen:\nkades leren kennen{mark}\nde haven spreken{mark}\n{alone}\neen partner vinden.\n"
    report = parse_report(f"{HEAD}\n## Doel\n\n{text}")
    found = goals(report)
    assert "kades leren kennen" in found
    assert "een partner vinden." in found
    assert not [goal for goal in found if not goal.strip(" ;,")]
