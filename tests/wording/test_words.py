"""The words of a text, before anything is looked for among them."""

from dienstreis.wording.words import letters_of, words_of


def test_a_word_counts_once_and_in_small_letters() -> None:
    assert words_of("De raad vroeg de Raad om 2 mei.") == {"de", "raad", "vroeg", "om", "2", "mei"}


def test_figures_and_lines_are_part_of_a_word_but_of_no_run_of_letters() -> None:
    assert words_of("op 5mei en _juni_") == {"op", "5mei", "en", "_juni_"}
    assert letters_of("op 5mei en _juni_") == {"op", "mei", "en", "juni"}
