"""Finding the phrases of a list in a text."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.growth import grows_evenly

from dienstreis.vocabulary.cues import Cues
from dienstreis.wording.phrases import any_compound_of, any_of

TRAVEL = any_of({"nl": ("op reis", "reis", "o.l.v.", "wij ... terug"), "en": ("trip",)})
EVENT = any_compound_of({"nl": ("festival", "open dag")})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Een reis naar Riga", "reis"),
        ("REIS", "REIS"),
        ("Wij zijn op reis", "op reis"),
        ("Wij zijn op  reis", "reis"),
        ("Wij zijn op\nreis", "op\nreis"),
        ("Wij zijn opreis", "opreis"),
        ("the trip", "trip"),
        ("een delegatie o.l.v. de burgemeester", "o.l.v."),
        ("(reis)", "reis"),
        ("reis-en verblijf", "reis"),
        ("wij keren in mei terug", "wij keren in mei terug"),
    ],
)
def test_a_phrase_is_found_as_words(text: str, found: str) -> None:
    match = TRAVEL.search(text)
    assert match is not None
    assert match[0] == found


@pytest.mark.parametrize("text", ["dienstreis", "reisbureau", "triple", "wij keren. Daarna terug", "olv", ""])
def test_a_phrase_inside_a_word_is_not_found(text: str) -> None:
    assert TRAVEL.search(text) is None


def test_the_longest_phrase_wins() -> None:
    match = TRAVEL.search("op reis")
    assert match is not None
    assert match[0] == "op reis"


@pytest.mark.parametrize("text", ["festival", "het filmfestival", "Muziekfestival 2024", "de open dag"])
def test_a_compound_ends_in_the_word(text: str) -> None:
    assert EVENT.search(text)


@pytest.mark.parametrize("text", ["festivals", "festivalterrein", "opende dag"])
def test_a_word_that_goes_on_is_no_compound(text: str) -> None:
    assert EVENT.search(text) is None


@pytest.mark.parametrize("phrase", ["a.b", "(x)", "wat?", "a+b", "[1]"])
def test_marks_in_a_phrase_stand_for_themselves(phrase: str) -> None:
    assert any_of({"nl": (phrase,)}).search(f" {phrase} ")


def test_a_gap_ends_at_the_sentence() -> None:
    assert any_of({"nl": ("zal ... bellen",)}).search("zal. Hij kan bellen") is None


def test_a_gap_is_searched_in_little_time() -> None:
    pattern = any_of({"nl": ("zal ... bellen",)})
    assert pattern.search("zal " * 25_000) is None
    assert grows_evenly(pattern.search, "zal ")


VERBS = any_of(
    {"nl": ("{toezeggen} hulp", "{maken} ... af", "zal {sturen}", "follow-up", "'s avonds", "#", "a"), "en": ("to-do",)}
)
ANY_VERBS = re.compile(VERBS.pattern, re.IGNORECASE)
PIECES = st.sampled_from(
    [
        *(
            "zegt",
            "hulp",
            "toe",
            "toegezegd",
            "maakt",
            "af",
            "zal",
            "sturen",
            "stuurt",
            "follow",
            "-",
            "up",
            "'s",
            "avonds",
        ),
        *(" ", " ", "  ", "\n", ".", "#", "a", "A", "x", "to", "do", "é", "1"),
    ]
)


@given(st.lists(PIECES).map("".join), st.integers(0, 20), st.integers(0, 60))
@example("af #zegt", 0, 4)
def test_phrases_are_found_where_their_pattern_finds_them(text: str, first: int, last: int) -> None:
    places = [match.span() for match in ANY_VERBS.finditer(text)]
    assert [match.span() for match in VERBS.finditer(text)] == places
    for method in ("search", "match", "fullmatch"):
        for arguments in ((text,), (text, first), (text, first, last)):
            found, expected = (getattr(finder, method)(*arguments) for finder in (VERBS, ANY_VERBS))
            assert (found and found.span()) == (expected and expected.span())
    assert VERBS.sub("-", text) == ANY_VERBS.sub("-", text)


def test_a_verb_that_the_vocabulary_does_not_know_is_an_error() -> None:
    with pytest.raises(KeyError, match="flierefluiten"):
        any_of({"nl": ("zal {flierefluiten}",)}).search("Hij zal flierefluiten")


POURED = any_of(
    Cues(
        nl=("geschonken", "{geven}"),
        hits=("Wij gaven een vaas.",),
        traps=(),
        unless=("wijn geschonken", "{geven} ... college"),
    )
)


@pytest.mark.parametrize("text", ["Er werd wijn geschonken.", "Zij geeft elke week college."])
def test_a_phrase_that_means_something_else_in_its_company_is_not_found(text: str) -> None:
    assert POURED.search(text) is None
    assert list(POURED.finditer(text)) == []


def test_it_means_something_else_wherever_the_search_begins_and_ends() -> None:
    text = "Er werd wijn geschonken."
    assert POURED.match(text, text.index("geschonken")) is None
    assert POURED.fullmatch(text, text.index("geschonken"), len(text) - 1) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [("De vaas werd geschonken.", "geschonken"), ("Er werd wijn geschonken; de vaas werd gegeven.", "gegeven")],
)
def test_elsewhere_it_is_found(text: str, found: str) -> None:
    assert [match[0] for match in POURED.finditer(text)] == [found]
