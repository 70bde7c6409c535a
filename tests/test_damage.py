"""Each kind of damage does what it is called, and nothing else."""

import random
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from tests.damage import KINDS, damaged, passage, spliced

TEXT = "# Verslag\n\nBestemming: Porvoo\n\nEen haven, een kade.\nEn vlonders!\n\n\nKosten: € 3\n"
OTHER = "Brief\r\n\r\nGeachte raad\r\n"


def chances() -> Iterator[random.Random]:
    """Ever other damage."""
    return map(random.Random, range(200))


def of(name: str) -> Callable[[str, random.Random], str]:
    """A kind of damage by its name."""
    return next(kind for kind in KINDS if kind.__name__ == name)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_each_kind_changes_a_text_and_takes_any(kind: Callable[[str, random.Random], str]) -> None:
    assert {kind(TEXT, chance) for chance in chances()} - {TEXT}
    for chance in chances():
        kind("", chance)
        kind("\r\r\n", chance)


def test_shuffled_lines_are_the_same_lines_in_another_order() -> None:
    shuffled = {of("lines_shuffled")(TEXT, chance) for chance in chances()}
    assert len(shuffled) > 50
    assert all(Counter(text.splitlines()) == Counter(TEXT.splitlines()) for text in shuffled)


def test_without_blank_lines_the_others_stand_in_their_order() -> None:
    texts = {of("blank_lines_removed")(TEXT, chance) for chance in chances()}
    told = [line for line in TEXT.splitlines() if line]
    assert all([line for line in text.splitlines() if line] == told for text in texts)
    assert "\n".join((*told, "")) in texts


def test_lines_that_end_in_colons_keep_their_words() -> None:
    texts = {of("lines_ended_with_colons")(TEXT, chance) for chance in chances()}
    assert any("Een haven, een kade:\nEn vlonders:\n" in text for text in texts)
    assert all(text.replace(":", "") == TEXT.replace(":", "") for text in texts if "!" in text and "kade." in text)


def test_two_texts_in_one_have_lines_of_both() -> None:
    texts = {spliced(TEXT, OTHER, chance) for chance in chances()}
    assert any(text.startswith("# Verslag") and text.endswith("Geachte raad\r\n") for text in texts)
    assert any("raad" in text and text.startswith("# Verslag") and text.endswith("Kosten: € 3\n") for text in texts)
    assert all(set(text.splitlines(keepends=True)) <= set((TEXT + OTHER).splitlines(keepends=True)) for text in texts)


def test_a_passage_of_a_long_text_has_its_head_and_an_end() -> None:
    long = TEXT + "De haven groeit nog.\n" * 200
    for chance in chances():
        assert passage(long, chance).startswith(("# Verslag\n", "\n"))
        assert len(passage(long, chance)) < 1_000 + 21
        assert passage(TEXT, chance) == TEXT


def test_the_same_chance_gives_the_same_damage() -> None:
    assert [damaged(TEXT, chance) for chance in chances()] == [damaged(TEXT, chance) for chance in chances()]
