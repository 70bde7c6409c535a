"""When a report need not be read again: its days are those on which the same is found in it."""

import datetime
from pathlib import Path

import pytest

from dienstreis.agenda import last_day, steady_days
from dienstreis.export.fingerprint import fingerprint, holds, with_days
from dienstreis.reading import document_of
from dienstreis.rules import Settings, check
from dienstreis.vocabulary.own_words import OwnWords

ROOT = Path(__file__).parents[2]
REPORTS = sorted([*(ROOT / "examples").glob("*.md"), *(ROOT / "tests" / "gold").glob("*.txt")])
DAY = datetime.timedelta(days=1)


def test_whatever_decides_what_is_found_makes_another_fingerprint() -> None:
    prints = [
        fingerprint(Settings(), OwnWords(), ".md"),
        fingerprint(Settings(), OwnWords(), ".txt"),
        fingerprint(Settings(language="nl"), OwnWords(), ".md"),
        fingerprint(Settings(profile="council"), OwnWords(), ".md"),
        fingerprint(Settings(select=["DR1"]), OwnWords(), ".md"),
        fingerprint(Settings(ignore=["DR1"]), OwnWords(), ".md"),
        fingerprint(Settings(severity={"DR101": "info"}), OwnWords(), ".md"),
        fingerprint(Settings(report_days=3), OwnWords(), ".md"),
        fingerprint(Settings(gift_value=3), OwnWords(), ".md"),
        fingerprint(Settings(), OwnWords(), ".md", masked=True),
        fingerprint(Settings(), OwnWords(offices=("dorpsmeester",)), ".md"),
    ]
    assert len(set(prints)) == len(prints)
    assert fingerprint(Settings(today=datetime.date(2020, 1, 1)), OwnWords(), ".MD") == prints[0]


def test_a_fingerprint_holds_on_its_days() -> None:
    first, last = datetime.date(2020, 1, 2), datetime.date(2020, 1, 4)
    stored = with_days("x", first, last)
    assert [holds(stored, "x", first + DAY * n) for n in range(-1, 4)] == [False, True, True, True, False]
    assert not holds(stored, "y", first)
    assert not holds(None, "x", first)
    assert not holds("", "x", first)


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_on_steady_days_the_same_is_found(path: Path) -> None:
    document = document_of(path.read_bytes(), path.name)
    day, ranges = datetime.date(1990, 1, 1), 0
    while day < datetime.date(2060, 1, 1):
        first, last = steady_days(document.report, day)
        assert first <= day <= last
        found = [
            check(document, Settings(today=each))
            for each in (max(first, datetime.date(1990, 1, 1)), min(last, datetime.date(2060, 1, 1)))
        ]
        assert found[0] == found[1]
        if last == datetime.date.max:
            break
        day, ranges = last + DAY, ranges + 1
    due = {last_day(each.due.date) for each in document.report.follow_ups if each.due and each.due.date}
    assert ranges == len(due)
