"""Cells that no spreadsheet runs."""

import pytest
from tests.growth import grows_evenly

from dienstreis.output.spreadsheet import harmless


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+31 6", "'+31 6"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        (' " =1', "' \" =1"),
        ("＝1+1", "'＝1+1"),
        ("\n=1", "'\n=1"),
        ("a;=SUM(A1)", "a;'=SUM(A1)"),
        ("a\t=SUM(A1)", "a\t'=SUM(A1)"),
        ('a\t\t "=cmd|x', "a\t\t' \"=cmd|x"),
        ('a, "-cmd|x', "a,' \"-cmd|x"),
        ("een\n@SUM(A1)\n- twee (drie)", "een\n'@SUM(A1)\n- twee (drie)"),
    ],
)
def test_what_would_be_run_gets_an_apostrophe(words: str, written: str) -> None:
    assert harmless(words) == written


@pytest.mark.parametrize(
    "words", ["", "-", "=", "'=1+1", "€ 12,- per persoon", "a; -b", "a = b", "a\t\tb(c)", "x@y.nl"]
)
def test_other_words_stay(words: str) -> None:
    assert harmless(words) == words


@pytest.mark.parametrize("unit", [",", ", ", ';"', "=(", '"', " ", "\n-a(", "-", "\t", "\t=a("])
def test_time_grows_with_the_length(unit: str) -> None:
    assert grows_evenly(harmless, unit, 80_000)
