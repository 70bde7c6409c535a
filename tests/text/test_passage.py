"""Words and their places."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dienstreis.text.passage import Lines, Passage, Span, fold, join, join_lines, joined

# A letter, one that takes two code points, a flag of two, and all that damage leaves between them.
PIECES = [
    "a", "B", "é", "e\u0301", "🚂", "🇳🇱", "-", ".", "7", " ", "  ", "\t", "\u00a0", "\u202f", "\u00ad",
    "\u200b", "\ufeff",
    "\n", "\r\n", "\r", "\x0c", "\u2028",
]  # fmt: skip
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def whole(text: str) -> Passage:
    """A text as one passage."""
    return Passage(text, ((0, 0),))


def lines_of(text: str) -> list[Passage]:
    """The lines of a text as passages."""
    lines = Lines(text)
    return [whole(text).slice(first, last) for first, last in zip(lines.starts, lines.ends, strict=True)]


def out_of_place(passage: Passage, text: str) -> list[str]:
    """The characters, but for white space, that do not stand in the text where the passage says."""
    return [
        character
        for index, character in enumerate(passage.text)
        if not character.isspace() and text[passage.offset(index)] != character
    ]


@st.composite
def texts_and_passages(draw: st.DrawFn) -> tuple[str, Passage]:
    """A text, and a passage of several parts of it."""
    text = draw(texts)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    parts = [whole(text).slice(first, last) for first, last in list(pairwise(cuts))[::2] if first < last]
    separators = draw(st.lists(st.sampled_from(["", " ", ", "]), min_size=len(parts), max_size=len(parts)))
    return text, joined(parts, separators[:-1])


# --- lines ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [""]),
        ("een", ["een"]),
        ("een\n", ["een", ""]),
        ("een\ntwee\r\ndrie\rvier", ["een", "twee", "drie", "vier"]),
        ("een\r\n\r\ntwee", ["een", "", "twee"]),
        ("een\n\rtwee", ["een", "", "twee"]),
        ("een\x0btwee\x0cdrie\x85vier\u2028vijf", ["een\x0btwee\x0cdrie\x85vier\u2028vijf"]),
    ],
)
def test_lines_end_as_in_markdown_and_nowhere_else(text: str, expected: list[str]) -> None:
    lines = Lines(text)
    assert [text[first:last] for first, last in zip(lines.starts, lines.ends, strict=True)] == expected
    assert len(lines) == len(expected)


@pytest.mark.parametrize(
    ("character", "place"), [("U", (1, 1)), ("D", (2, 1)), ("🚂", (2, 3)), ("x", (2, 4)), ("z", (4, 2))]
)
def test_lines_and_columns_count_from_one_in_code_points(character: str, place: tuple[int, int]) -> None:
    text = "Ulm\r\nD-🚂x\r\rez"
    lines = Lines(text)
    offset = text.index(character)
    assert (lines.number(offset), lines.column(offset)) == place


@pytest.mark.parametrize(("span", "last"), [(Span(0, 3), 1), (Span(0, 4), 1), (Span(0, 5), 2), (Span(4, 4), 2)])
def test_a_span_ends_on_the_line_of_its_last_character(span: Span, last: int) -> None:
    assert Lines("een\ntwee").last_number(span) == last


@given(texts)
@settings(deadline=None)
def test_every_offset_stands_on_the_line_that_it_is_counted_to(text: str) -> None:
    lines = Lines(text)
    for offset in range(len(text)):
        index = lines.number(offset) - 1
        assert lines.starts[index] <= offset < ([*lines.starts, len(text) + 1])[index + 1]


def test_a_span_through_another_reaches_over_both() -> None:
    assert Span(8, 9).through(Span(2, 4)) == Span(2, 9)


# --- parts ---------------------------------------------------------------------------------------------------


def test_a_span_is_where_the_words_stand() -> None:
    text = "Reis  naar\n 🚂 Ulm"
    passage = fold(whole(text))
    first = passage.text.index("naar")
    span = passage.span(first, len(passage.text))
    assert text[span.start : span.end] == "naar\n 🚂 Ulm"


def test_an_empty_span_has_no_length() -> None:
    assert whole("Ulm").span(2, 2) == Span(2, 2)


def test_a_part_loses_the_white_space_around_it() -> None:
    part = whole("a \u00a0Ulm\t b").part(1, 7)
    assert (part.text, part.span()) == ("Ulm", Span(3, 6))


def test_a_slice_keeps_the_white_space_around_it() -> None:
    assert whole("a Ulm b").slice(1, 6).text == " Ulm "


def test_strip_takes_signs_and_white_space_off_both_ends() -> None:
    stripped = whole(": Ulm. :").strip(":.")
    assert (stripped.text, stripped.span()) == ("Ulm", Span(2, 5))


def test_split_leaves_out_what_is_empty() -> None:
    parts = list(whole("Ulm; ; Gent;").split(re.compile(";")))
    assert [(part.text, part.span().start) for part in parts] == [("Ulm", 0), ("Gent", 7)]


@pytest.mark.parametrize(("text", "expected"), [("a  b", True), ("a \t b", True), ("a b", False), ("a\tb", False)])
def test_a_gap_is_white_space_that_was_wider_than_one_character(text: str, expected: bool) -> None:  # noqa: FBT001
    assert fold(whole(text)).starts_gap(1) is expected


@pytest.mark.parametrize("index", [0, 3])
def test_no_gap_stands_at_an_end(index: int) -> None:
    assert not whole(" ab ").starts_gap(index)


@given(texts_and_passages(), st.data())
@settings(deadline=None)
def test_slices_and_parts_keep_places(drawn: tuple[str, Passage], data: st.DataObject) -> None:
    text, passage = drawn
    first = data.draw(st.integers(0, len(passage.text)))
    last = data.draw(st.integers(first, len(passage.text)))
    cut = passage.slice(first, last)
    assert cut.text == passage.text[first:last]
    assert [cut.offset(index) for index in range(last - first)] == [passage.offset(i) for i in range(first, last)]
    part = passage.part(first, last)
    assert part.text == passage.text[first:last].strip()
    assert [c for c in out_of_place(part, text) if c not in " ,"] == []


@given(texts)
@settings(deadline=None)
def test_places_never_run_backwards(text: str) -> None:
    folded = fold(whole(text))
    offsets = [folded.offset(index) for index in range(len(folded.text))]
    assert offsets == sorted(offsets)


# --- folding -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  Ulm  ", "Ulm"),
        ("Ulm\t\n Gent", "Ulm Gent"),
        ("Ulm\u00a0Gent\u202f5", "Ulm Gent 5"),
        ("ge\u00admeen\u00adte", "gemeente"),
        ("\ufeffUlm\u200b", "Ulm"),
        ("Ulm\u200b Gent", "Ulm Gent"),
        ("Ulm\t\u200b\tGent", "Ulm Gent"),
        ("cafe\u0301 🚂", "cafe\u0301 🚂"),
        ("\u00ad \u200b", ""),
        ("", ""),
    ],
)
def test_white_space_is_folded_and_what_is_invisible_left_out(text: str, expected: str) -> None:
    assert fold(whole(text)).text == expected


@pytest.mark.parametrize(
    "text",
    [
        "een 👩\u200d🚒 en een 👁\ufe0f\u200d🗨\ufe0f",  # pictures that are joined to one
        "👨🏽\u200d🚀",
        "می\u200cخواهم",  # Persian: letters that are not joined
        "क्\u200dष",  # Hindi: half a letter before another one
        "ന്\u200d Ulm",  # Malayalam: a letter at the end of a word
    ],
)
def test_a_joiner_that_does_something_for_a_word_stays(text: str) -> None:
    folded = fold(whole(f"{text} en \u00a0 Gent"))
    assert folded.text == f"{text} en Gent"
    assert out_of_place(folded, f"{text} en \u00a0 Gent") == []


@pytest.mark.parametrize(
    "text", ["Kos\u200dten", "Kos\u200cten", "\u200dKosten\u200d", "Kosten\u200d\u200b", "K\u200d\u200dosten"]
)
def test_a_joiner_that_does_nothing_is_left_out(text: str) -> None:
    assert fold(whole(text)).text == "Kosten"


@pytest.mark.parametrize("text", ["Ulm \u200b Gent", "Ulm\t\u200b Gent", "Ulm \u00ad\u00a0Gent"])
def test_an_invisible_character_between_spaces_leaves_one_space(text: str) -> None:
    assert fold(whole(text)).text == "Ulm Gent"


@given(texts_and_passages())
@settings(deadline=None)
def test_folding_keeps_words_and_places(drawn: tuple[str, Passage]) -> None:
    text, passage = drawn
    folded = fold(passage)
    assert folded.text.split() == INVISIBLE.sub("", passage.text).split()
    assert [character for character in out_of_place(folded, text) if character != ","] == []


# --- joining -------------------------------------------------------------------------------------------------


def test_joined_passages_keep_their_places_around_the_separator() -> None:
    text = "Ulm ligt ver van Gent"
    passage = join([whole(text).slice(0, 3), whole(text).slice(17, 21)], ", ")
    assert (passage.text, passage.span()) == ("Ulm, Gent", Span(0, 21))
    assert passage.offset(passage.text.index("G")) == text.index("Gent")


def test_empty_passages_are_not_joined() -> None:
    assert join([whole(""), whole("Ulm"), whole("")], ", ").text == "Ulm"
    assert not join([])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("de haven\nvan Ulm", "de haven van Ulm"),
        ("de burge-\nmeester", "de burgemeester"),
        ("Noord-\nBrabant", "Noord-Brabant"),
        ("een EU-\nsubsidie", "een EU-subsidie"),
        ("land-\nen tuinbouw", "land- en tuinbouw"),
        ("in- of\nuitvoer", "in- of uitvoer"),
        ("import-\nand export", "import- and export"),
        ("3 -\n5 mei", "3 - 5 mei"),
        ("een -\ntwee", "een - twee"),
        ("een\n\ntwee", "een twee"),
        ("\n\n", ""),
        ("de hái-\ndúbel", "de háidúbel"),
    ],
)
def test_lines_become_running_text(text: str, expected: str) -> None:
    assert join_lines([fold(line) for line in lines_of(text)]).text == expected


def test_an_abbreviation_with_a_digit_keeps_its_hyphen() -> None:
    assert join_lines(lines_of("de A2-\nzone")).text == "de A2-zone"


@given(texts)
@settings(deadline=None)
def test_joined_lines_keep_characters_and_places(text: str) -> None:
    passage = join_lines([fold(line) for line in lines_of(text)])
    kept = re.sub(r"[\s-]", "", passage.text)
    assert kept == re.sub(r"[\s-]", "", INVISIBLE.sub("", text))
    assert out_of_place(passage, text) == []
