"""Numbered questions with their answers under them."""

import pytest

from dienstreis import parse
from dienstreis.text.topics import recognise

FORM = """\
VRAGENLIJST NA EEN DIENSTREIS
gemeente Veenhorst

1. Wie maakte de reis?
Wethouder H. Pluk.

2. Waar bent u geweest?
Lahti, Finland.

3. Wanneer was u weg?
4 tot en met 6 maart 2024.

4. Hoeveel ambtenaren gingen mee?
2

5. Wat hebt u gedaan?
- Bezoek aan een school
- Gesprek met de rector

6. Wat hebt u geleerd?
- Een school kan rond zijn.
- Ouders eten mee.

7. Wat vond u van de reis, en
wat zou u de volgende keer anders doen?
Een dag langer blijven.

8. Hebt u iets gekregen?
Nee.
"""


def test_questions_head_their_answers() -> None:
    report = parse(FORM)
    assert [entry.text for entry in report.programme] == ["Bezoek aan een school", "Gesprek met de rector"]
    (result,) = report.results
    assert [item.text for item in result.items] == ["Een school kan rond zijn.", "Ouders eten mee."]
    assert report.accompanying_officials is not None
    assert report.accompanying_officials.count == 2
    assert report.destinations[0].place == "Lahti"
    assert report.period is not None
    assert report.period.days == 3


def test_a_question_over_two_lines_is_one_heading() -> None:
    titles = [section.title for part in parse(FORM).sections for section in part.sections]
    assert "Wat vond u van de reis, en wat zou u de volgende keer anders doen?" in titles


def test_a_list_of_questions_is_a_list() -> None:
    text = """\
# Verslag werkbezoek Lahti

## Doelen

1. Hoe bouw je rond?
2. Wie betaalt de school?
3. Eten ouders mee?
"""
    purpose = parse(text).purpose
    assert purpose is not None
    assert purpose.goals == ["Hoe bouw je rond?", "Wie betaalt de school?", "Eten ouders mee?"]


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("Wie heeft de reis gemaakt?", "travellers"),
        ("Wie heeft de reis betaald?", "payer"),
        ("Wie gingen er nog meer mee?", "delegation"),
        ("Waar ging u heen?", "destinations"),
        ("Wanneer bent u vertrokken?", "period"),
        ("Wat gaat u met de uitkomsten doen?", "follow_ups"),
        ("What did others promise?", "follow_ups"),
        ("Who made the trip?", "travellers"),
    ],
)
def test_what_a_form_asks(words: str, topic: str) -> None:
    found = recognise(words)
    assert found is not None
    assert found.names[0] == topic


@pytest.mark.parametrize(
    "words",
    ["Wat zou u een volgende keer anders doen?", "Welk cijfer geeft u de reis?", "What would you do differently?"],
)
def test_hindsight_is_no_field(words: str) -> None:
    assert recognise(words) is None
