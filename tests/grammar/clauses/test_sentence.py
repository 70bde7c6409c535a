"""What a sentence says: tense, voice, agent and the phrases behind its prepositions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dienstreis.grammar.clauses import PRESENT_FORMS, read_sentence

PREPOSITIONS = frozenset({"van", "voor", "met", "with", "in", "door"})


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("De wethouder heeft de brief verstuurd.", "perfect"),
        ("Het college heeft de kaart laten drukken.", "perfect"),
        ("The clerk has sent the letter.", "perfect"),
        ("De wethouder verstuurde de brief.", "past"),
        ("Wij spraken met de rector.", "past"),
        ("The board wrote a letter.", "past"),
        ("De wethouder verstuurt de brief.", "present"),
        ("In mei zal de raad het plan bespreken.", "present"),
        ("The clerk sends the letter.", "present"),
    ],
)
def test_tense(text: str, tense: str) -> None:
    sentence = read_sentence(text)
    told = {"perfect": sentence.is_perfect, "past": sentence.is_simple_past, "present": sentence.is_present}
    assert told[tense]
    assert sentence.is_present == (tense == "present")


@pytest.mark.parametrize("text", ["De gemeenten hebben gebouwen.", "Het college heeft laten weten dat het komt."])
def test_nouns_and_what_was_told_make_no_perfect(text: str) -> None:
    assert not read_sentence(text).is_perfect


@pytest.mark.parametrize(
    "text",
    [
        "De brief is verstuurd.",
        "De brief wordt in mei verstuurd.",
        "De brief zal in mei worden verstuurd.",
        "Het rapport werd door de haven geschreven.",
        "Geasfalteerd wordt in mei de dijk.",
        "The letter was sent in May.",
        "The letter will be sent in May.",
        "The letters are sent in May.",
    ],
)
def test_passive(text: str) -> None:
    assert read_sentence(text).is_passive


@pytest.mark.parametrize(
    "text",
    [
        "De griffier heeft de brief verstuurd.",
        "De proef is begonnen.",
        "De wethouder is naar de haven gegaan.",
        "De griffier zal nagaan of de brief kan worden verstuurd.",
        "The clerk is to draft a letter that was promised.",
        "The staff are looking into exchanges that stopped in 2011.",
        "De zaal is koud.",
        "Een brief aan de haven",
        "",
    ],
)
def test_active(text: str) -> None:
    assert not read_sentence(text).is_passive


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        (
            "Wij kregen van de rector een vaas met bloemen voor de school.",
            [("van", "de rector"), ("voor", "de school")],
        ),
        ("Van hem krijgen wij de tekeningen.", [("van", "hem")]),
        ("Van haar krijgen wij de tekeningen.", [("van", "haar")]),
        ("Wij spraken met haar Finse collega.", [("met", "haar Finse collega")]),
        ("We met with the mayor of Lahti in the port.", [("with", "the mayor of Lahti"), ("in", "the port")]),
        ("De brief werd door de gemeente Veenhorst verstuurd.", [("door", "de gemeente Veenhorst")]),
        (
            "Wij spraken met de Nederlandse ambassade in Helsinki.",
            [("met", "de Nederlandse ambassade in Helsinki"), ("in", "Helsinki")],
        ),
        ("Wij spraken met werf Aalto & Co over ijs.", [("met", "werf Aalto & Co")]),
        ("Wij gingen in mei met de boot.", [("met", "de boot")]),
        ("De zaal was vol.", []),
    ],
)
def test_phrases(text: str, phrases: list[tuple[str, str]]) -> None:
    found = [
        (phrase.preposition, text[phrase.first : phrase.last].rstrip("."))
        for phrase in read_sentence(text).phrases(PREPOSITIONS)
    ]
    assert found == phrases


def test_the_main_clause_ends_where_another_one_begins() -> None:
    sentence = read_sentence("De griffier zoekt uit, waarom de brief niet is verstuurd.")
    assert sentence.text[: sentence.main_clause_end] == "De griffier zoekt uit"


def test_the_finite_verb_is_told_with_its_form() -> None:
    (verb,) = read_sentence("De griffier verstuurt de brief.").finite_verbs
    assert (verb.lemma, verb.form in PRESENT_FORMS) == ("versturen", True)


@pytest.mark.parametrize(
    ("text", "expected"), [("De griffier belt.", True), ("Brief aan de haven", False), ("", False)]
)
def test_a_title_has_no_finite_verb(text: str, *, expected: bool) -> None:
    assert read_sentence(text).has_finite_verb == expected


@given(st.text(alphabet=st.sampled_from("deDE vanwordt,.()door ") | st.characters()))
def test_places_lie_in_the_text(text: str) -> None:
    sentence = read_sentence(text)
    assert 0 <= sentence.main_clause_end <= len(text)
    for phrase in sentence.phrases(PREPOSITIONS):
        assert 0 <= phrase.start < phrase.first < phrase.last <= len(text)
        assert text[phrase.start :].casefold().lstrip("“”\"'‘’*.").startswith(phrase.preposition)
    assert sentence.is_passive in {True, False}
