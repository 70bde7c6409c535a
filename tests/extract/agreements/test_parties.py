"""Between whom something was signed."""

import pytest

from dienstreis.extract.agreements.parties import OWN_ARTICLE, Names, listed_parties, parties_of, without_article
from dienstreis.text.passage import Passage

NOBODY = Names(())


def passage(text: str) -> Passage:
    return Passage(text, ((0, 0),))


@pytest.mark.parametrize(
    ("told", "parties"),
    [
        ("Convenant tussen de gemeente Veenhorst en de stad Lahti over ijs", ["gemeente Veenhorst", "stad Lahti"]),
        ("Covenant between Veenhorst and Lahti", ["Veenhorst", "Lahti"]),
        ("Contract met Brouwer & Zn. voor vier trossen", ["Brouwer & Zn"]),
        ("Convenant van twee steden", []),
    ],
)
def test_parties_stand_behind_between_and_with(told: str, parties: list[str]) -> None:
    assert [party.text for party in listed_parties(passage(told))] == parties


def test_a_name_that_is_known_to_have_and_in_it_stays_whole() -> None:
    known = Names(["Stichting Land en Water"])
    parties = parties_of(passage("Stichting Land en Water en Lahti"), known)
    assert [party.text for party in parties] == ["Stichting Land en Water", "Lahti"]


@pytest.mark.parametrize(
    ("piece", "name"), [("de stad Lahti", "stad Lahti"), ("De Brug", "De Brug"), ("de stad", "de stad")]
)
def test_an_article_that_is_part_of_a_name_is_kept(piece: str, name: str) -> None:
    assert without_article(passage(piece), opens=False, known=NOBODY).text == name


def test_at_the_beginning_of_a_sentence_a_capital_shows_nothing() -> None:
    assert without_article(passage("De Brug"), opens=True, known=NOBODY).text == "Brug"
    assert without_article(passage("De Brug"), opens=True, known=Names(["De Brug"])).text == "De Brug"


def test_a_capital_amid_a_sentence_shows_an_article_of_a_name() -> None:
    assert [match[0] for match in OWN_ARTICLE.finditer("De stad en De Brug tekenden")] == ["De Brug"]
