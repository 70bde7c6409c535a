"""Forms of Dutch and English verbs, and where a sentence has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.growth import grows_evenly

from dienstreis.vocabulary import verbs as vocabulary
from dienstreis.wording.phrases import any_of
from dienstreis.wording.verbs import Form, find_verbs, forms_of, verbs_at


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("maakt", Form.PRESENT),  # the vowel of an open syllable is doubled
        ("schrapt", Form.PRESENT),  # of a closed one it is not
        ("belooft", Form.PRESENT),  # v at the end is f
        ("reist", Form.PRESENT),  # z at the end is s
        ("evalueert", Form.PRESENT),
        ("vergadert", Form.PRESENT),
        ("meldde", Form.PAST),
        ("praatten", Form.PAST),
        ("hoopte", Form.PAST),  # a voiceless sound
        ("reisden", Form.PAST),  # a voiced one, whatever the spelling
        ("besprak", Form.PAST),  # strong, behind a prefix
        ("vernamen", Form.PAST),
        ("ried", Form.PAST),
        ("geëvalueerd", Form.PARTICIPLE),
        ("gemeld", Form.PARTICIPLE),
        ("besproken", Form.PARTICIPLE),  # a prefix leaves no room for "ge"
        ("toegezegd", Form.PARTICIPLE),
        ("uitgenodigd", Form.PARTICIPLE),
        ("toezegde", Form.JOINED),  # as in: de stad, die toezegde
        ("sturen", Form.PLURAL),
        ("stuur", Form.STEM),
        ("tries", Form.PRESENT),
        ("planned", Form.PAST),
        ("undertook", Form.PAST),
        ("written", Form.PARTICIPLE),
    ],
)
def test_a_word_is_a_form(word: str, form: Form) -> None:
    assert form in forms_of(word)


@pytest.mark.parametrize("word", ["wethouder", "het", "van", "gemeente", "afspraken", "stuurd", "maked", ""])
def test_a_word_is_no_form(word: str) -> None:
    assert forms_of(word) == frozenset()


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("De stad zegde ons de cijfers toe.", "toezeggen"),
        ("De stad heeft de cijfers toegezegd.", "toezeggen"),
        ("De haven bood de delegatie een ligplaats aan.", "aanbieden"),
        ("Wij leggen het plan in mei aan de raad voor.", "voorleggen"),
        ("Ze nodigden de school uit om te komen.", "uitnodigen"),
        ("Hij raadde ons die tunnel ten zeerste af.", "afraden"),
    ],
)
def test_a_particle_may_stand_apart(text: str, lemma: str) -> None:
    assert lemma in {verb.lemma for verb in find_verbs(text)}


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("De stad zegde veel. De bus reed ons toe.", "toezeggen"),  # in another sentence
        ("Toe zegde de stad niets.", "toezeggen"),  # before the verb
    ],
)
def test_a_particle_of_something_else_makes_no_verb(text: str, lemma: str) -> None:
    assert lemma not in {verb.lemma for verb in find_verbs(text)}


def test_a_particle_that_is_no_preposition_excludes_the_bare_verb() -> None:
    assert {verb.lemma for verb in find_verbs("Twee leraren reizen mee.")} == {"meereizen"}


def test_places_are_those_of_the_words() -> None:
    text = "Daarna stuurde zij de brief."
    assert [text[verb.first : verb.last] for verb in find_verbs(text)][:1] == ["stuurde"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zij beloofde hulp.", "beloofde"),
        ("Er is hulp beloofd.", "beloofd"),
        ("Zij zegt de raad hulp toe.", "zegt de raad hulp toe"),
        ("Zij zegdetoe te helpen.", "zegdetoe"),  # a space that was lost
        ("Zij drukte het ons op het hart.", "drukte het ons op het hart"),
    ],
)
def test_a_phrase_stands_for_all_forms_of_its_verb(text: str, found: str) -> None:
    match = any_of({"nl": ("{beloven}", "{toezeggen}", "{drukken} ... op het hart")}).search(text)
    assert match is not None
    assert match[0] == found


def test_the_infinitive_of_a_separable_verb_tells_of_nothing_done() -> None:
    assert any_of({"nl": ("{aanbieden}",)}).search("Zo kunnen zij het goedkoop aanbieden.") is None


def test_every_verb_is_listed_once() -> None:
    for listed in (vocabulary.DUTCH, vocabulary.ENGLISH):
        assert len(listed) == len(set(listed))


@given(st.text())
def test_any_text(text: str) -> None:
    for verb in find_verbs(text):
        assert text[verb.first : verb.last].casefold().isprintable()


@pytest.mark.parametrize("unit", ["zegt ", "toe ", "maakt. ", "a"])
def test_time_grows_with_the_length_only(unit: str) -> None:
    assert grows_evenly(find_verbs, unit)


@pytest.mark.parametrize(
    "text",
    [
        "De raad stelt het plan morgen voor, en neemt dat mee.",
        "Wij zeggen toe. De stad komt; zij haakt aan.",
        "“Stuur” het op, zei men",
    ],
)
def test_the_verbs_at_a_place_are_those_that_the_text_has_there(text: str) -> None:
    found = find_verbs(text)
    assert found
    for first in range(len(text)):
        at_start = first == 0 or not text[first - 1].isalpha()
        assert verbs_at(text, first) == tuple(verb for verb in found if verb.first == first) or not at_start
