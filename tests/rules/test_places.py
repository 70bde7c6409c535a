"""Where a finding stands when what it is about is missing."""

from collections.abc import Callable

import pytest

from dienstreis.document import Document
from dienstreis.rules.places import where_missing

Make = Callable[..., Document]

SECTIONS = """\
# Verslag dienstreis Porvoo

Deelnemer: wethouder T. Vermaas

## Doel

Kennis opdoen over vlonders.

## Programma

- Rondleiding

## Vervolg

- Mevrouw Bakhuis schrijft een brief.
  NB: op gerecycled papier
"""


def place(make: Make, text: str, *topics: str) -> str:
    return text[slice(*where_missing(make(text), *topics))]


@pytest.mark.parametrize(
    ("topic", "words"),
    [
        ("destinations", "Verslag dienstreis Porvoo"),
        ("period", "Verslag dienstreis Porvoo"),
        ("purpose", "Doel"),
        ("accompanying_officials", "Deelnemer"),
        ("delegation", "Deelnemer"),
        ("results", "Programma"),
        ("costs", "Vervolg"),
        ("gifts", "Vervolg"),
    ],
)
def test_it_stands_where_a_reader_would_look(document: Make, topic: str, words: str) -> None:
    assert place(document, SECTIONS, topic) == words


def test_an_empty_label_comes_before_a_full_one(document: Make) -> None:
    text = "# Verslag\n\nVertrekdatum: 8 mei 2023\nTerugkomst:\nBestemming: Porvoo\n"
    assert place(document, text, "period", "return") == "Terugkomst"
    assert place(document, text, "period") == "Vertrekdatum"


def test_a_heading_over_a_full_section_is_not_empty(document: Make) -> None:
    text = "# Verslag\n\n## Kosten\n\n### Reiskosten\n\n€ 80\n\n## Financiën\n"
    assert place(document, text, "costs") == "Financiën"


def test_a_form_without_headings_ends_with_its_last_label(document: Make) -> None:
    text = "Verslag dienstreis Porvoo\n\nBestemming: Porvoo\nPeriode: 8 mei 2023\n"
    assert place(document, text, "costs") == "Periode"


def test_without_headings_it_is_the_title_and_without_a_title_the_first_line(document: Make) -> None:
    assert place(document, "Verslag dienstreis naar Porvoo\n\nEr was veel te zien.\n", "costs") == (
        "Verslag dienstreis naar Porvoo"
    )
    assert place(document, "er was veel te zien,\r\nen mooi weer.\r\n", "costs") == "er was veel te zien,"


def test_front_matter_has_labels_and_a_title(document: Make) -> None:
    text = "---\ntitel: Verslag dienstreis Porvoo\nkosten:\n---\n\nWij waren in Porvoo.\n"
    assert place(document, text, "costs") == "kosten"
    assert place(document, text, "destinations") == "Verslag dienstreis Porvoo"
