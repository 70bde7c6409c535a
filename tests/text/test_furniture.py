"""Page numbers, running heads and feet, which are left out of a text before its Markdown is read."""

import pytest

from dienstreis.text.passage import Lines
from dienstreis.text.tidy import markdown, tidy


def tidied(text: str) -> str:
    """The text that the Markdown parser gets to see."""
    return "\n".join(markdown(text, tidy(text, Lines(text))))


@pytest.mark.parametrize(
    "mark", ["2/5", "2 / 5", "Pagina 2", "pagina 2 van 5", "Page 2 of 5", "blz. 2", "Pag. 2", "- 2 -", "– 2 –"]
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_sentence_goes_on_over_a_page_number(mark: str, gap: str) -> None:
    assert tidied(f"De haven is in{gap}{mark}{gap}handen van de stad.") == "De haven is in\nhanden van de stad."


def test_a_page_number_by_another_word() -> None:
    assert tidied("De haven is in\nBladzijde 2\nhanden van de stad.") == "De haven is in\nhanden van de stad."


@pytest.mark.parametrize("after", ["12 mei 2024 een lijst.", "Lahti Academy een lijst."])
def test_a_sentence_goes_on_over_a_page_end_with_a_number_or_a_name(after: str) -> None:
    assert tidied(f"De rector stuurt ons vóór\n\n2/5\n\n{after}") == f"De rector stuurt ons vóór\n{after}"


def test_a_page_number_between_sentences_parts_paragraphs() -> None:
    assert tidied("De haven is klaar.\n2/5\nDe markt is leeg.") == "De haven is klaar.\n\nDe markt is leeg."


def test_a_hyphenated_word_goes_on_over_a_page_end() -> None:
    assert tidied("De burge-\n\n2/5\n\nmeester sprak.") == "De burge-\nmeester sprak."


def test_a_hyphenated_name_goes_on_over_a_page_end() -> None:
    assert tidied("De gedeputeerde van Noord-\n\n2/5\n\nHolland sprak.").split("\n")[1] == "Holland sprak."


def test_a_bullet_after_a_page_number_begins_an_item() -> None:
    assert tidied("• haven\n2/5\n• markt") == "- haven\n\n- markt"


def test_a_running_head_is_left_out_with_the_page_numbers() -> None:
    text = (
        "Bericht van Ulm\nEerst is\n1/2\nBericht van Ulm\nde haven bezocht en\n2/2\nBericht van Ulm\ndaarna de markt."
    )
    assert tidied(text).split("\n") == ["Bericht van Ulm", "Eerst is", "de haven bezocht en", "daarna de markt."]


@pytest.mark.parametrize("line", ["haven¹", "oppervlak in m²", "①"])
def test_a_line_may_end_in_a_superscript(line: str) -> None:
    assert tidied(line) == line


def test_a_running_foot_may_carry_the_page_number() -> None:
    body = "\n".join(["Een regel die lang"] * 8)
    text = f"{body}\nBericht van Ulm     1\n{body}\nBericht van Ulm     2\nen het slot."
    assert "Bericht" not in tidied(text)


def test_a_running_head_is_left_out_behind_form_feeds() -> None:
    text = "Bericht van Ulm\nEerst is\n\x0cBericht van Ulm\nde haven bezocht en\n\x0cBericht van Ulm\ndaarna de markt."
    assert tidied(text).count("Bericht") == 1


def test_what_stands_twice_behind_one_page_end_is_no_running_head() -> None:
    assert tidied("\x0cburge-\nburge-\n").count("burge-") == 2


def test_a_title_that_is_a_running_head_too_stays_where_the_text_begins() -> None:
    text = "# Verslag Ulm\n\nPagina 1 van 2\n\nDe haven groeit.\n\n# Verslag Ulm\n\nPagina 2 van 2\n\nHet slot."
    assert tidied(text).count("Verslag Ulm") == 1
    assert tidied(text).startswith("# Verslag Ulm\n")


@pytest.mark.parametrize("heading", ["Dag", "Bezoek", "Thema"])
def test_headings_that_count_are_no_page_numbers(heading: str) -> None:
    body = "\n".join(["Een regel die lang is."] * 8)
    text = f"{heading} 1\n\n{body}\n\n{heading} 2\n\n{body}"
    assert tidied(text) == text


def test_a_day_in_numbers_is_no_page_number() -> None:
    assert tidied("Vertrek:\n7/5") == "Vertrek:\n7/5"


# --- feet glued to text --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "• haven      pagina 2 van 4\n• markt",
        "• haven Verslag Ulm pagina 2 van 4\n• markt Verslag Ulm pagina 3 van 4",
        "• haven Verslag Ulm pagina 2 van 4\n• markt\nVerslag Ulm pagina 3 van 4",
    ],
)
def test_a_foot_glued_to_an_item_is_left_out(text: str) -> None:
    assert tidied(text).split() == ["-", "haven", "-", "markt"]


def test_a_page_that_a_sentence_refers_to_is_no_foot() -> None:
    assert "pagina 3 van 7" in tidied("1. Zie de bijlage op pagina 3 van 7\n2. haven")
