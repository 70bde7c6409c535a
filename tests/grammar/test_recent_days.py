"""Days that are named by their distance from the day of writing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dienstreis.grammar.dates import find_recent_days

WRITTEN = date(2023, 5, 12)  # a Friday


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("woensdag jl.", 10, 10),
        ("op vrijdag j.l.", 5, 5),
        ("afgelopen donderdag", 11, 11),
        ("afgelopen maandag en dinsdag", 8, 9),
        ("dinsdag tot en met donderdag jongstleden", 9, 11),
        ("vorige week woensdag", 3, 3),
        ("maandag en dinsdag van vorige week", 1, 2),
        ("last Tuesday", 9, 9),
        ("on Monday and Tuesday last week", 1, 2),
        ("gisteren", 11, 11),
        ("yesterday", 11, 11),
    ],
)
def test_recent_days(words: str, first: int, last: int) -> None:
    (found,) = find_recent_days(f"Ik was er {words} te gast", WRITTEN)
    assert (found.start, found.end) == (date(2023, 5, first), date(2023, 5, last))


@pytest.mark.parametrize(
    "words",
    ["op woensdag", "elke maandag", "komende dinsdag", "afgelopen dinsdag 9 mei", "afgelopen jaar", "aswoensdag jl"],
)
def test_no_recent_days(words: str) -> None:
    assert find_recent_days(f"Wij waren {words} te gast", WRITTEN) == []


@given(st.text(), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_any_text_has_days_before_it_was_written(text: str, written: date) -> None:
    assert all(found.end and found.end < written for found in find_recent_days(text, written))
