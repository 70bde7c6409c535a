"""The language of a report, by its sentences first, by its labels and headings else."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

Read = Callable[[str], TripReport]

DUTCH = "De gedeputeerde is naar Aarhus geweest. Zij zag er hoe de stad met het water omgaat en wat dat betekent."
ENGLISH = "The deputy mayor went to Aarhus. She saw how the city lives with the water and what that would mean to us."
OTHERS = [
    "Le maire a visité la ville de Gand avec une délégation de la commune en mai. Il a vu les travaux de la gare.",
    "Der Bürgermeister besuchte die Stadt Gent und sah dort, wie man mit dem Wasser lebt. Er war in der Werkstatt.",
    "Borgmesteren besøgte byen Gent og så, hvordan man lever med vandet. Det var en god tur for alle.",
]


@pytest.mark.parametrize(("text", "language"), [(DUTCH, "nl"), (ENGLISH, "en")])
def test_prose_without_a_label_has_the_language_of_its_words(parse_report: Read, text: str, language: str) -> None:
    assert parse_report(text).language == language


def test_sentences_outweigh_a_label_in_another_language(parse_report: Read) -> None:
    assert parse_report(f"{ENGLISH} {ENGLISH}\n\nBestemming: Aarhus\n").language == "en"


@pytest.mark.parametrize("text", OTHERS)
def test_prose_in_another_language_is_neither(parse_report: Read, text: str) -> None:
    assert parse_report(text).language is None


def test_a_title_in_another_language_changes_nothing(parse_report: Read) -> None:
    assert parse_report(f"# Report to the council\n\n{DUTCH}").language == "nl"
