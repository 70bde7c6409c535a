"""What headings and labels are about."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dienstreis.text.topics import is_filler, is_phrase, recognise, recognise_day
from dienstreis.vocabulary import headings

PHRASES = [
    (phrase, topic)
    for topic, by_language in headings.TOPICS.items()
    for phrases in by_language.values()
    for phrase in phrases
]


def about(words: str) -> str | None:
    """The first topic of words."""
    topic = recognise(words)
    return topic.names[0] if topic else None


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("Bestemming", "destinations"),
        ("BESTEMMING", "destinations"),
        ("Reisdoel (land, plaats)", "destinations"),
        ("Vertrekdatum en duur van de reis", "period"),
        ("Deelnemer(s) namens het college", "travellers"),
        ("Aantal meereizende ambtenaren gemeente Lindewaard", "accompanying_officials"),
        ("Aanleiding en doelen dienstreis Ulm 2021", "purpose"),
        ("Activiteiten/programmaonderdelen van de reis", "programme"),
        ("Financiële verantwoording", "costs"),
        ("Kosten betaald door", "payer"),
        ("Resultaten en follow-up", "results"),
        ("Follow up", "follow_ups"),
        ("Wat hebben we geleerd", "results"),
        ("Ontvangen geschenken", "gifts"),
        ("Next steps", "follow_ups"),
        ("Costs and funding", "costs"),
        ("Number of accompanying officials", "accompanying_officials"),
        ("De haven van Ulm", None),
        ("", None),
        ("🚂", None),
    ],
)
def test_words_tell_the_topic(words: str, topic: str | None) -> None:
    assert about(words) == topic


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("Aantalmeereizendeambtenaren", "accompanying_officials"),
        ("Vertrekdatumen duur van de reis", "period"),
        ("Samenstelling vande delegatie", "delegation"),
        ("Totalekosten", "costs"),
        ("Deelnemersnamens college", "travellers"),
        ("Dereisbestemming", "destinations"),
    ],
)
def test_words_that_were_run_together_still_tell(words: str, topic: str) -> None:
    assert about(words) == topic


@pytest.mark.parametrize(
    "words", ["Kostenloos parkeren", "Duurzaam bouwen", "Waardevol erfgoed", "Wieringen", "Landbouw", "Doelman"]
)
def test_a_short_phrase_in_a_longer_word_does_not_tell(words: str) -> None:
    assert about(words) is None


@pytest.mark.parametrize("words", ["Wie gingen er mee", "Wie reisden mee", "Wie waren erbij"])
def test_questions_for_the_delegation(words: str) -> None:
    assert about(words) == "delegation"


def test_a_question_for_the_delegation_in_the_singular() -> None:
    assert about("Wie ging er mee") == "delegation"


def test_the_longest_phrase_wins() -> None:
    assert about("Datum van het verslag") == "report_date"
    assert about("Datum van de reis") == "period"


def test_several_topics_come_in_the_order_of_the_words() -> None:
    topic = recognise("Programma en resultaten")
    assert topic is not None
    assert topic.names == ("programme", "results")


@pytest.mark.parametrize(("words", "language"), [("Geschenken", "nl"), ("Gifts", "en")])
def test_the_language_is_that_of_the_phrase(words: str, language: str) -> None:
    topic = recognise(words)
    assert topic is not None
    assert topic.language == language


@pytest.mark.parametrize(
    ("words", "leads", "whole", "plain"),
    [
        ("Kosten van de reis", True, True, True),
        ("Kosten Lindewaard 2021", True, True, False),
        ("de hoge kosten", False, False, False),
        ("Kosten waren hoger dan gedacht", True, False, False),
        ("Hoge kosten", False, True, False),
        ("De totale kosten", True, True, True),
        ("2. Kosten", True, True, False),
    ],
)
def test_what_stands_beside_the_phrase(words: str, leads: bool, whole: bool, plain: bool) -> None:  # noqa: FBT001
    topic = recognise(words)
    assert topic is not None
    assert (topic.leads, topic.whole, topic.plain) == (leads, whole, plain)


@pytest.mark.parametrize("words", ["Wethouder opent nieuwe brug", "Land onder water", "Datum onbekend voor iedereen"])
def test_a_common_word_tells_only_where_it_stands_alone(words: str) -> None:
    assert about(words) is None


def test_a_sentence_is_no_heading() -> None:
    assert recognise("De kosten " + "van de lange reis " * 10) is None


def test_every_phrase_of_the_vocabulary_tells_a_topic() -> None:
    assert [phrase for phrase, _ in PHRASES if not (is_phrase(phrase) and is_phrase(phrase.upper()))] == []
    assert [phrase for phrase, _ in PHRASES if about(phrase) is None] == []


def test_phrases_are_written_plainly() -> None:
    assert [phrase for phrase, _ in PHRASES if phrase != phrase.lower().strip() or not phrase.isascii()] == []


def test_a_phrase_counts_for_one_topic_of_a_language() -> None:
    seen: dict[tuple[str, str], set[str]] = {}
    for topic, by_language in headings.TOPICS.items():
        for language, phrases in by_language.items():
            for phrase in phrases:
                seen.setdefault((language, phrase), set()).add(topic)
    assert {phrase: topics for phrase, topics in seen.items() if len(topics) > 1} == {}


def test_no_phrase_stands_twice_under_a_topic() -> None:
    twice = [
        (topic, phrase)
        for topic, by_language in headings.TOPICS.items()
        for phrases in by_language.values()
        for phrase in set(phrases)
        if phrases.count(phrase) > 1
    ]
    assert twice == []


def test_what_counts_alone_is_a_phrase() -> None:
    assert {phrase for phrase in headings.ALONE if not is_phrase(phrase)} == set()


def test_kinds_are_of_topics() -> None:
    known = {*headings.TOPICS, "day"}
    assert {*headings.KIND_OF_TOPIC, *headings.NO_KIND} <= known


@pytest.mark.parametrize(
    "words",
    [
        "Dag 1", "Dag 2: Ulm", "Dag 2 - dinsdag 6 maart - Ulm", "Dag drie", "DAG 1", "Day 1", "Day two",
        "Maandag 3 mei", "maandag", "Ma. 3 mei",
        "3 mei", "3 mei 2021", "Dinsdag 4 mei 2021 – Ulm", "Monday 3 May", "May 3, 2021", "3-5-2021",
        "Woensdag 5 mei (Gent)", "Maandag 3 mei:",
    ],
)  # fmt: skip
def test_the_heading_of_a_day(words: str) -> None:
    topic = recognise_day(words)
    assert topic is not None
    assert topic.names == ("day",)


@pytest.mark.parametrize(
    "words",
    [
        "Dagelijks bestuur", "Dag van de haven", "Maandag 3 mei gingen wij naar Ulm",
        "3 mei was een drukke dag", "Maart", "3 kranen", "3,5 ton", "",
        "Maandag 3 mei: bezoek aan de haven", "2021",
    ],
)  # fmt: skip
def test_no_heading_of_a_day(words: str) -> None:
    assert recognise_day(words) is None


@given(
    st.text()
    | st.lists(st.sampled_from([phrase for phrase, _ in PHRASES] + [" ", "(", ")", "s", ":", "Ulm", "3 mei"])).map(
        " ".join
    )
)
@settings(deadline=None)
def test_any_words_are_about_something_or_not(words: str) -> None:
    topic = recognise(words)
    if topic is not None:
        assert topic.names
        assert topic.whole or not topic.plain
    recognise_day(words)
    is_phrase(words)


@pytest.mark.parametrize(("word", "filler"), [("van", True), ("vande", True), ("vandede", True), ("vandedede", False)])
def test_fillers_may_have_run_together(word: str, *, filler: bool) -> None:
    assert is_filler(word) is filler
