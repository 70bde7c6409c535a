"""Debris of PDF extractions made readable for the Markdown parser."""

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dienstreis.text.passage import Lines
from dienstreis.text.tidy import markdown, tidy


def tidied(text: str) -> str:
    """The text that the Markdown parser gets to see."""
    return "\n".join(markdown(text, tidy(text, Lines(text))))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Een alinea\nvan twee regels.",
        "- haven\n- markt\n  - kade",
        "* haven\n+ markt",
        "1. Haven\n2. Markt",
        "# Programma\n\nTekst.",
        "Van 3-5 mei, om 12.30 uur, voor € 1.250.",
        "b) is geen lijst",
        "3.4 miljoen en 2.5 procent",
    ],
)
def test_markdown_stays_as_it_is(text: str) -> None:
    assert tidied(text) == text


# --- bullets -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bullet", ["•", "\uf0b7", "\uf0a7", "‣", "▪", "◦", "●", "➢", "✓", "–", "—", "o"])
def test_a_bullet_that_markdown_does_not_know_becomes_one(bullet: str) -> None:
    assert tidied(f"{bullet} haven\n{bullet} markt") == "- haven\n- markt"


@pytest.mark.parametrize("gap", ["", " ", "   ", "\t", "\u00a0", "\u2003"])
def test_any_white_space_may_stand_behind_a_bullet(gap: str) -> None:
    assert tidied(f"•{gap}haven") == "- haven"


def test_a_dash_before_a_word_is_no_bullet() -> None:
    assert tidied("–haven") == "–haven"


def test_a_bullet_alone_is_no_item() -> None:
    assert tidied("•") == "•"


def test_an_exclamation_is_no_bullet() -> None:
    assert tidied("O ja, het regende.") == "O ja, het regende."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("• haven\n   • kade\n      • kraan\n• markt", "- haven\n  - kade\n    - kraan\n- markt"),
        ("• haven\n\t• kade\n• markt", "- haven\n  - kade\n- markt"),
        ("    • haven\n    • markt", "- haven\n- markt"),
        ("• haven\no kade\no loods\n• markt", "- haven\n  - kade\n  - loods\n- markt"),
        ("\uf0b7 haven\n– kade\n\uf0b7 markt", "- haven\n  - kade\n- markt"),
        ("• haven\n\n   ◦ kade\n\n• markt", "- haven\n\n  - kade\n\n- markt"),
        ("   • haven\n• markt\n   • kraam", "- haven\n- markt\n  - kraam"),
    ],
)
def test_bullets_nest_by_their_indentation_and_their_kind(text: str, expected: str) -> None:
    assert tidied(text) == expected


def test_a_paragraph_ends_the_nesting() -> None:
    assert tidied("• haven\n   • kade\n\nDaarna:\n\n   • markt") == "- haven\n  - kade\n\nDaarna:\n\n- markt"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("• haven • markt • kade", "- haven \n- markt \n- kade"),
        ("\uf0b7 haven  \uf0b7markt", "- haven  \n- markt"),
        ("• haven\n   ◦ kade ◦ loods", "- haven\n  - kade \n  - loods"),
    ],
)
def test_items_run_together_stand_on_lines_of_their_own(text: str, expected: str) -> None:
    assert tidied(text) == expected


def test_a_dot_between_words_of_running_text_is_no_bullet() -> None:
    assert tidied("Ulm • Gent • Porvoo") == "Ulm • Gent • Porvoo"


def test_a_private_use_character_is_never_anything_but_a_bullet() -> None:
    assert "\uf0b7" not in tidied("Wij zagen: \uf0b7 haven \uf0b7 markt")


# --- numbers and letters -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.Haven", "1. Haven"),
        ("1)Haven", "1) Haven"),
        ("10.Vervolg", "10. Vervolg"),
        ("  1.Haven", "1. Haven"),
        ("1.Haven\n2.Markt", "1. Haven\n\n2. Markt"),
        ("Wij zagen\n2.Markt", "Wij zagen\n\n2. Markt"),
    ],
)
def test_a_number_glued_to_its_words_gets_a_space(text: str, expected: str) -> None:
    assert tidied(text) == expected


def test_a_numbered_heading_run_into_a_bullet_stands_on_its_own() -> None:
    text = "1.Haven\n• kranen\n• loodsen. 2.Markt\n• kramen; 3. Kade"
    assert tidied(text) == "1. Haven\n- kranen\n- loodsen. \n\n2. Markt\n- kramen; \n3. Kade"


@pytest.mark.parametrize("words", ["loodsen. 4.Markt", "om 2.30 uur", "in 2. klasse", "versie 2.0"])
def test_a_number_that_does_not_count_on_stays_where_it_is(words: str) -> None:
    assert tidied(f"1. Haven\n- {words}") == f"1. Haven\n- {words}"


def test_a_number_at_the_end_of_a_sentence_stays_there() -> None:
    text = "1. Haven\n- Zij bleven tot dag 2. Daarna volgde de markt."
    assert tidied(text) == text


def test_a_number_run_into_the_count_of_a_group_is_an_item_of_its_own() -> None:
    text = "1. T. Vlier, wethouder\n2. P. Doorn, griffier\n3.2 ambtenaren"
    assert tidied(text).endswith("griffier\n\n3. 2 ambtenaren")


@pytest.mark.parametrize("line", ["4.2 ambtenaren", "3.2 ha", "2.5 procent"])
def test_a_decimal_number_is_no_item(line: str) -> None:
    assert tidied(f"1. Een\n2. Twee\n{line}").endswith(f"\n{line}")


@pytest.mark.parametrize(
    "text",
    [
        "a) haven\nb) markt",
        "a. haven\nb. markt",
        "(a) haven\n(b) markt",
        "a.Haven\nb.Markt",
        "   a) haven\n   b) markt",
    ],
)
def test_letters_that_follow_each_other_are_items(text: str) -> None:
    lines = tidy(text, Lines(text))
    assert [(line.prefix, line.marker) for line in lines] == [("1) ", "a"), ("2) ", "b")]
    assert [text[line.start : line.end].lower() for line in lines] == ["haven", "markt"]


@pytest.mark.parametrize("text", ["a) haven", "b) haven\nc) markt", "a) haven\nc) markt", "e. g. dit\nf. dat"])
def test_letters_that_do_not_begin_at_a_or_do_not_count_on_are_none(text: str) -> None:
    assert tidied(text) == text


def test_lettered_items_run_together_stand_on_lines_of_their_own() -> None:
    assert tidied("a. Haven. b. Markt; c. Kade") == "1) Haven. \n2) Markt; \n3) Kade"


# --- white space and places ----------------------------------------------------------------------------------


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2003", "\x0b", "\x0c", "\x85", "\u2028", "\u200b", "\ufeff"])
def test_white_space_that_markdown_does_not_know_becomes_a_space(space: str) -> None:
    assert tidied(f"#{space}Programma") == "# Programma"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_is_one(end: str) -> None:
    assert tidied(f"• haven{end}• markt{end}") == "- haven\n- markt\n"


# Words of two letters or more are never a list marker, and no line ends in a number, as page numbers do.
TOKENS = [
    "haven ", "Markt ", "café ", "🚂 ", "e\u0301\u0301n ", "1. ", "1.", "2.", "2. ", "3.2 ", "10) ", "a) ",
    "b. ", "(c) ", "o ", "O ",
    "• ", "\uf0b7 ", "\uf0b7", "– ", "– kade", "- ", "* ", "# ", "| ", "\n", "\n\n", "\r\n", "\r", "\x0c",
    "\u00a0", "   ", "\t", "\u00ad",
    "burge-\n", ". ", ": ", "; ", "[x] ", "**", "<!-- ",
]  # fmt: skip
damaged = st.lists(st.sampled_from(TOKENS), max_size=60).map("".join)


# Lines that end in a superscript have a test of their own.
LETTERS = st.characters(exclude_categories=["Cs", "No"])


@given(damaged)
@settings(deadline=None)
def test_no_word_is_lost(text: str) -> None:
    assume(text.count("\x0c") < 2)  # what stands at the beginning of several pages is a running head
    covered = {offset for line in tidy(text, Lines(text)) for offset in range(line.start, line.end)}
    lost = [match[0] for match in re.finditer(r"[^\W\d_]{2,}", text) if not covered.issuperset(range(*match.span()))]
    assert lost == []


@given(damaged | st.text(LETTERS))
@settings(deadline=None)
def test_lines_come_in_the_order_of_the_text_and_never_overlap(text: str) -> None:
    end = 0
    for line in tidy(text, Lines(text)):
        assert end <= line.start <= line.end <= len(text)
        end = line.end


@given(damaged | st.text(LETTERS))
@settings(deadline=None)
def test_characters_are_replaced_one_for_one(text: str) -> None:
    lines = tidy(text, Lines(text))
    for line, words in zip(lines, markdown(text, lines), strict=True):
        assert len(words) == len(line.prefix) + line.end - line.start


def test_a_day_under_a_bullet_heads_those_behind_it() -> None:
    text = "Maandag 8 mei\n- haven\nDinsdag 9 mei\n- school\n"
    assert tidied(text) == "Maandag 8 mei\n- haven\n\nDinsdag 9 mei\n- school\n"


@pytest.mark.parametrize(
    "text",
    [
        "- een lange regel over de haven en de school,\nen wat er verder was\n- kort\n",
        "- een regel die helemaal tot het einde loopt van\nPorvoo en verder\n- nog een regel over de haven en Porvoo\n",
        "1. Haven\nDe haven is oud.\n2. School\nDe school is nieuw.\n",
        "- Haven\nDe haven is oud.\n\n- School\nDe school is nieuw.\n",
    ],
)
def test_a_line_that_may_go_on_from_an_item_stays_with_it(text: str) -> None:
    assert tidied(text) == text


def test_a_line_that_would_have_fitted_behind_the_item_stands_apart() -> None:
    text = "- een lange regel over de haven en over de school van Porvoo\n- kort\nFoto's\n"
    assert tidied(text).endswith("- kort\n\nFoto's\n")
