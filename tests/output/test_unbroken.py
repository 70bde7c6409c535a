"""Where the lines of a terminal end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from dienstreis.output.unbroken import Unbroken

CONSOLE = Console(width=80)


def lines(words: str, width: int) -> list[str]:
    return [line.plain.rstrip() for line in Unbroken(words).wrap(CONSOLE, width)]


WHOLE = [
    "7 oktober 2024",
    "7 okt. 2024",
    "October 7, 2024",
    "7th October 2024",
    "1 mei",
    "oktober 2024",
    "2024-10-07",
    "EUR 1,250.00",
    "€ 1.250",
    "C$ 12",
    "1 250 000 euro",
    "€ 2,5 miljoen",
    "12 miljoen euro",
    "412 euro",
    "300 USD",
]


@pytest.mark.parametrize("whole", WHOLE)
def test_a_date_or_amount_stands_on_one_line(whole: str) -> None:
    words = f"Er was {whole} genoemd, en {whole}."
    for width in range(cell_len(whole) + 1, cell_len(words)):
        shown = lines(words, width)
        assert sum(line.count(whole) for line in shown) == 2, shown
        assert max(map(cell_len, shown)) <= width
        assert "".join(shown).replace(" ", "") == words.replace(" ", "")


@pytest.mark.parametrize("words", ["in mei gaan zij", "zie DR401 voor meer", "de 3 leden", "7 of 8 mensen", "OK dan"])
def test_other_words_may_stand_on_lines_of_their_own(words: str) -> None:
    assert Unbroken(words).least_width == max(map(len, words.split()))


def test_a_word_longer_than_the_line_is_parted_and_not_cut() -> None:
    assert lines("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]
    assert "".join(lines("代表团访问了深圳市" * 5, 7)) == "代表团访问了深圳市" * 5


@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(2, 40))
def test_nothing_is_lost(words: str, width: int) -> None:
    text = Unbroken(words)
    shown = [line.plain for line in text.wrap(CONSOLE, width)]
    assert "".join("".join(shown).split()) == "".join(text.plain.split())
    assert all(cell_len(line.rstrip()) <= width for line in shown)
