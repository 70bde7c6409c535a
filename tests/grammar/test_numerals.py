"""Numbers in words, alone and before a currency."""

import pytest

from dienstreis.grammar.amounts import find_amounts
from dienstreis.grammar.numerals import read_numeral


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("vijftien", 15),
        ("eenentwintig", 21),
        ("drieëndertig", 33),
        ("honderd", 100),
        ("tweehonderdvijftig", 250),
        ("twaalfhonderd", 1200),
        ("twee duizend vijfhonderd", 2500),
        ("honderdvijftigduizend", 150_000),
        ("twenty five", 25),
        ("three hundred and ten", 310),
        ("paar", None),
        ("enkele", None),
        ("en", None),
        ("", None),
    ],
)
def test_numeral(words: str, value: int | None) -> None:
    assert read_numeral(words) == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("een doos van ongeveer tien euro", [10.0]),
        ("twenty-five dollars", [25.0]),
        ("achttienhonderd euro en € 12", [1800.0, 12.0]),
        ("een euro", []),
        ("een paar euro", []),
    ],
)
def test_amounts_in_words(text: str, values: list[float]) -> None:
    assert [amount.value for amount in find_amounts(text)] == values
