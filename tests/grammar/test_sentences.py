"""Where sentences end, and where a full stop ends none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.growth import grows_evenly

from dienstreis.grammar.sentences import sentences


def split(text: str) -> list[str]:
    return [text[first:last] for first, last in sentences(text)]


@pytest.mark.parametrize(
    "listed",
    [
        ["Wij vertrokken vroeg.", "De trein was op tijd."],
        ["Wat leverde het op?", "Veel!", "Heel veel…"],
        ["Hij zei: 'Kom terug.'", "Dat doen wij."],
        ["“Kom terug.”", "“Graag.”"],
        ["Dat kostte niets (zie onder).", "Goed."],
        ["(Wij bleven langer.)", "Daarna reisden wij door."],
        ["Zij sprak lang.", "'s Avonds aten wij samen."],
        ["Zij sprak lang.", "’t Was laat."],
        ["Het ging over water.", "80 mensen luisterden."],
        ["Het duurde tot 2023.", "Daarna niet meer."],
        ["Er waren 140 gasten.", "Ze bleven."],
        ["Wij spraken over riolen, wegen, enz.", "Daarna volgde de lunch."],
        ["De brief kwam op 3 mei jl.", "Wij hebben geantwoord."],
        ["Élise opende de dag.", "Ömer sloot af."],
        ["Wij zagen vijf plannen.", "Één ervan beviel."],
        ["Wij zijn in Vigo.", "Wij gaan naar Porto."],
    ],
)
def test_a_sentence_ends_at_its_mark(listed: list[str]) -> None:
    assert split(" ".join(listed)) == listed


@pytest.mark.parametrize(
    "text",
    [
        "De heer J. Vermaas sprak.",
        "Mevrouw A.B. Kuil en dhr. C. Ooms reisden mee.",
        "Prof. dr. Lindqvist ontving ons.",
        "Drs. Th. Aerts en mr. Q. Pol gingen mee.",
        "Het bureau o.l.v. Vera Pluk gaf uitleg.",
        "Dit betreft o.a. Riga en m.b.t. water ook Tartu.",
        "Bijv. Malta is klein.",
        "In sept. Volgde niets.",
        "Zie nr. 4 en blz. 12 van het plan.",
        "1. Ontvangst op het stadhuis",
        "Zie www.voorbeeld.nl voor meer",
        "Mail naar info@voorbeeld.Nl of bel",
        "De lengte is 3.5 kilometer",
        "Het kostte € 1.200,50 in totaal",
        "Om 9.30 uur begon het",
        "Wij reisden i.h.b. Met de trein",
    ],
)
def test_a_full_stop_inside_a_sentence_ends_none(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "listed"),
    [
        ("De dag was lang.Wij sliepen goed.", ["De dag was lang.", "Wij sliepen goed."]),
        ("Dat lukte!Iedereen klapte.", ["Dat lukte!", "Iedereen klapte."]),
        ("Wat nu?Verder.", ["Wat nu?", "Verder."]),
    ],
)
def test_a_sentence_ends_where_the_space_was_lost(text: str, listed: list[str]) -> None:
    assert split(text) == listed


def test_a_line_end_is_white_space() -> None:
    assert split("Wij kwamen aan.\nHet regende.") == ["Wij kwamen aan.", "Het regende."]


def test_a_text_without_a_mark_is_one_sentence() -> None:
    assert split("geen punt aan het eind") == ["geen punt aan het eind"]


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_a_blank_text_has_no_sentence(text: str) -> None:
    assert split(text) == []


@given(st.text(alphabet=st.sampled_from("aA.?! 1’'\")\n")))
def test_no_letter_is_lost_between_sentences(text: str) -> None:
    assert "".join("".join(split(text)).split()) == "".join(text.split())


@given(st.text())
def test_sentences_come_in_order_and_apart(text: str) -> None:
    end = 0
    for first, last in sentences(text):
        assert end <= first < last <= len(text)
        end = last


@pytest.mark.parametrize("unit", [".", ". ", "a.", "A. ", "!?", ".)", "ab.Cd", "…'"])
def test_time_grows_with_the_length_only(unit: str) -> None:
    assert grows_evenly(lambda text: list(sentences(text)), unit)
