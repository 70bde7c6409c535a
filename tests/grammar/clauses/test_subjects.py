"""Subject, finite verb and agent of a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.growth import grows_evenly

from dienstreis.grammar.clauses.agents import find_agent
from dienstreis.grammar.clauses.subjects import read_clause


def subject(text: str) -> str | None:
    clause = read_clause(text)
    return text[clause.first : clause.last] if clause else None


def verb(text: str) -> str | None:
    clause = read_clause(text)
    return text[clause.verb :].split()[0].strip(".,") if clause else None


def agent(text: str) -> str | None:
    found = find_agent(text)
    return text[slice(*found)] if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what leads the sentence
        ("De wethouder heeft een brief gestuurd.", "De wethouder"),
        ("Het college zal het plan bespreken.", "Het college"),
        ("Wij hebben de school bezocht.", "Wij"),
        ("Ik stuur het verslag rond.", "Ik"),
        ("Mevrouw Kuil gaat met de haven in gesprek.", "Mevrouw Kuil"),
        ("Havenbedrijf Zuiderzoom wordt lid van het netwerk.", "Havenbedrijf Zuiderzoom"),
        ("Gemeente Waterdam en stad Viljandi zullen samenwerken.", "Gemeente Waterdam en stad Viljandi"),
        ("De directeur van het museum heeft ons uitgenodigd.", "De directeur van het museum"),
        ("De heer Ooms, wethouder, zal bellen.", "De heer Ooms"),
        ("The city of Bergen will send its plans.", "The city of Bergen"),
        ("We will share the notes.", "We"),
        ("Mevrouw Pluk zoekt een school.", "Mevrouw Pluk"),
        # the subject behind the verb
        ("Inmiddels heeft de wethouder gebeld.", "de wethouder"),
        ("Daarom zullen wij een plan maken.", "wij"),
        ("In het najaar komt Stad Viljandi op bezoek.", "Stad Viljandi"),
        ("Na afloop heeft de gemeente Waterdam bedankt.", "de gemeente Waterdam"),
        ("Voor de zomer zal het waterschap een proef doen.", "het waterschap"),
        ("Volgend jaar zullen we weer gaan.", "we"),
    ],
)
def test_the_subject_is_found_before_and_behind_the_verb(text: str, expected: str) -> None:
    assert subject(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De wethouder heeft een brief gestuurd.", "heeft"),
        ("Inmiddels zal de wethouder bellen.", "zal"),
        ("Mevrouw Pluk zoekt een school.", "zoekt"),
        ("Ik stuur het verslag rond.", "stuur"),
        ("The mayor invited us.", "invited"),
    ],
)
def test_the_finite_verb_is_found(text: str, expected: str) -> None:
    assert verb(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", " ", ",", "Vervolg", "Een brief aan de buren", "Met de trein naar Viljandi", "...", "2024", "Nog te doen"],
)
def test_words_without_a_finite_verb_are_no_clause(text: str) -> None:
    assert read_clause(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Het plan wordt door de provincie uitgewerkt.", "de provincie"),
        ("Het verslag is geschreven door mevrouw Kuil.", "mevrouw Kuil"),
        ("Dit gebeurt door Havenbedrijf Zuiderzoom.", "Havenbedrijf Zuiderzoom"),
        ("De kosten werden door de gemeente Waterdam betaald.", "de gemeente Waterdam"),
        ("The guide has been written by the city of Bergen.", "the city of Bergen"),
    ],
)
def test_who_does_it_in_the_passive_stands_behind_door(text: str, expected: str) -> None:
    assert agent(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "De provincie werkt het plan uit.",
        "Wij liepen door de stad.",
        "Het plan wordt uitgewerkt.",
        "Er is winst te halen door samenwerking.",
        "Het plan is gered door",
    ],
)
def test_a_sentence_without_a_passive_has_no_agent(text: str) -> None:
    assert agent(text) is None


@given(st.text(alphabet=st.sampled_from("deDE hetwordt,.()door ") | st.characters()))
def test_any_text_is_read_without_an_error(text: str) -> None:
    if clause := read_clause(text):
        assert 0 <= clause.first < clause.last <= len(text)
        assert 0 <= clause.verb < len(text)
    if found := find_agent(text):
        assert 0 <= found[0] < found[1] <= len(text)


@pytest.mark.parametrize("unit", ["wordt door ", "door ", "De ", "de van ", "A, ", "x" * 50 + " "])
def test_time_grows_with_the_length_only(unit: str) -> None:
    assert grows_evenly(read_clause, unit)
    assert grows_evenly(find_agent, unit)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 21 June he sent a proposal", "he"),
        ("On 21 June, the rector sent a proposal", "the rector"),
        ("In July Ms Aho will visit the yard", "Ms Aho"),
        ("By 1 May the department will draft a plan", "the department"),
        ("At Aalto High School, Mayor Brink spoke with pupils", "Mayor Brink"),
        ("Het lijkt ons te duur", "Het"),
        ("Binnen zes weken ontvangt u een voorstel", "u"),
        ("Binnenkort stuurt u de heer Aho een brief", "de heer Aho"),
    ],
)
def test_subject_behind_what_leads_the_sentence(text: str, expected: str) -> None:
    assert subject(text) == expected
