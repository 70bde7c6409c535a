"""What stands in a section: values, items, sentences, lines."""

import pytest

from dienstreis.extract.content import (
    Statement,
    Wrapping,
    items_of,
    lists_of,
    paragraphs_of,
    says_nothing,
    sentences_of,
    statements,
    tables_of,
    value_of,
)
from dienstreis.text.blocks import read_blocks
from dienstreis.text.outline import Outline, Part, read_outline
from dienstreis.text.passage import Lines, Passage


def outline_of(text: str) -> Outline:
    lines = Lines(text)
    return read_outline(read_blocks(text, lines), text, lines)


def section(text: str) -> Part:
    """The innermost section of a text that has one heading."""
    return list(outline_of(f"# Verslag dienstreis\n\n## Resultaten\n\n{text}\n").walk())[-1]


def told(text: str) -> list[Statement]:
    return list(statements(outline_of(text)))


def words(text: str) -> Passage:
    return Passage(text, ((0, 0),))


@pytest.mark.parametrize(
    "value", ["geen", "Geen.", "n.v.t.", "N.v.t", "nee", "-", "–", "x", "nihil", "none", "N/A", " geen ", "0"]
)
def test_an_empty_answer_says_nothing(value: str) -> None:
    assert says_nothing(words(value))


@pytest.mark.parametrize("value", ["geen idee", "1", "nee, maar later", "niets bijzonders", "x-ray", "10"])
def test_an_answer_says_something(value: str) -> None:
    assert not says_nothing(words(value))


def test_a_section_has_its_blocks_by_kind() -> None:
    part = section("Een zin.\n\n- een\n- twee\n\n| a | b |\n|---|---|\n| c | d |\n\nNog een zin.")
    assert [block.passage.text for block in paragraphs_of(part)] == ["Een zin.", "Nog een zin."]
    assert [len(block.items) for block in lists_of(part)] == [2]
    assert [len(block.rows) for block in tables_of(part)] == [1]


def test_only_the_outermost_items_are_listed() -> None:
    assert [item.passage.text for item in items_of(section("- een\n  - twee\n- drie"))] == ["een", "drie"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Een zin\nover twee lijnen.", "Een zin over twee lijnen."),
        ("Een zin.\n\nNog een.", "Een zin. Nog een."),
        ("- een\n  - twee\n- drie", "een twee drie"),
        ("| a | b |\n|---|---|\n| c | |", "a b c"),
    ],
)
def test_the_value_of_a_section_is_all_its_words(text: str, value: str) -> None:
    assert value_of(section(text)).text == value


def test_an_empty_section_has_an_empty_value() -> None:
    assert not value_of(section(""))


def test_sentences_keep_their_places() -> None:
    (block,) = paragraphs_of(section("Een zin. Nog een."))
    one, two = sentences_of(block.passage)
    assert (one.text, two.text) == ("Een zin.", "Nog een.")
    assert two.span().start - one.span().start == len("Een zin. ")


def test_every_sentence_and_item_is_a_statement() -> None:
    text = "# Titel\n\nEen. Twee.\n\n- drie\n  - vier. Vijf.\n\n## Kop\n\nZes.\n"
    assert [s.passage.text for s in told(text)] == ["Een.", "Twee.", "drie", "vier.", "Vijf.", "Zes."]


def test_a_sentence_knows_the_one_before_it() -> None:
    one, two = told("Een. Twee.\n")
    assert one.before is None
    assert two.before is not None
    assert two.before.text == "Een."


def test_a_paragraph_begins_anew() -> None:
    assert [s.before for s in told("Een.\n\nTwee.\n")] == [None, None]


def test_the_last_sentence_before_a_list_announces_it() -> None:
    assert [s.announces for s in told("Een. Wij doen:\n\n- dit\n- dat\n")] == [False, True, False, False]


def test_items_know_what_announces_them() -> None:
    leads = [s.lead.text if s.lead else None for s in told("Wij doen:\n\n- dit\n- dat\n")]
    assert leads == [None, "Wij doen:", "Wij doen:"]


def test_a_known_heading_announces_the_list_under_it() -> None:
    leads = [s.lead.text if s.lead else None for s in told("# Verslag dienstreis\n\n## Vervolgacties\n\n- dit\n")]
    assert leads == ["Vervolgacties"]


def test_nested_items_are_announced_by_the_item_above() -> None:
    outer, inner = told("- plan:\n  - bellen\n")
    assert outer.announces
    assert inner.lead is not None
    assert inner.lead.text == "plan:"


def test_only_the_first_sentence_opens_an_item() -> None:
    assert [s.opens_item for s in told("- Een. Twee.\n\nDrie.\n")] == [True, False, False]


WRAPPED = "De wethouder van de gemeente sprak\nmet de directeur van de haven over\nde kade."


def test_lines_that_were_broken_are_joined() -> None:
    outline = outline_of(WRAPPED)
    (block,) = paragraphs_of(outline.parts[0])
    assert [line.text for line in Wrapping(outline).unwrap(block.lines)] == [WRAPPED.replace("\n", " ")]


def test_lines_that_end_where_their_words_do_stay_apart() -> None:
    outline = outline_of("haven\nde lange weg naar de oude school\nstadhuis\n")
    (block,) = paragraphs_of(outline.parts[0])
    assert [line.text for line in Wrapping(outline).unwrap(block.lines)] == [
        "haven",
        "de lange weg naar de oude school stadhuis",
    ]


def test_a_text_with_long_lines_was_not_broken() -> None:
    outline = outline_of(f"{'woord ' * 40}\nkort\n")
    assert Wrapping(outline).width == 0


def test_an_empty_text_has_no_width() -> None:
    assert Wrapping(outline_of("")).width == 0
