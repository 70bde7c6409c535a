"""Headings that ask what their sections answer."""

import pytest

from dienstreis.text.questions import read_question


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("Wat wij ervan opstaken", "results"),
        ("Wat wij gehoord en gezien hebben", "results"),
        ("Wat heeft de missie ons geleerd?", "results"),
        ("Hoe is het bezoek verlopen", "results"),
        ("What came out of it", "results"),
        ("Hoe zag de week eruit", "programme"),
        ("Zo zagen onze dagen eruit", "programme"),
        ("Wat er nu gebeurt", "follow_ups"),
        ("Wat wij gaan doen", "follow_ups"),
        ("Wat heeft de dienstreis de provincie gekost", "costs"),
        ("Heeft u iets gekregen", "gifts"),
        ("Zijn er stukken ondertekend", "agreements"),
        ("Wie reisden er mee", "delegation"),
        ("Wat mij opviel", "results"),
        ("Wat ons is bijgebleven", "results"),
        ("Dit nemen wij mee naar huis", "results"),
        ("Wat wij te weten kwamen", "results"),
        ("Waartoe diende het bezoek", "purpose"),
        ("Waarom gingen wij", "purpose"),
        ("Wat wilden wij leren", "purpose"),
        ("Why we went", "purpose"),
        ("Op welke dagen", "period"),
        ("Waar ging de reis naartoe", "destinations"),
    ],
)
def test_the_verb_tells_what_a_question_asks(words: str, topic: str) -> None:
    question = read_question(words)
    assert question is not None
    assert (question.topic, question.whole) == (topic, True)


@pytest.mark.parametrize(
    "words",
    [
        "Wat kost een kade van hout",
        "Hoe betaal je een kade",
        "Wat leerlingen van hout leren",
        "Waarom een kade verzakt",
    ],
)
def test_a_question_about_something_else_than_the_trip_is_a_theme(words: str) -> None:
    question = read_question(words)
    assert question is None or not question.whole


@pytest.mark.parametrize("words", ["Kades en kranen", "Heeft de kade toekomst", "Wat een stad", "Hout", "", "?"])
def test_no_question_about_the_trip(words: str) -> None:
    assert read_question(words) is None
