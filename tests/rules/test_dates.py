"""DR103 to DR105: whether the days of the trip are known, and can be."""

from collections.abc import Callable
from datetime import date

import pytest

from dienstreis.document import Document
from dienstreis.model import Period
from dienstreis.rules import Settings, check, validate

Found = Callable[..., list[str]]
Make = Callable[..., Document]

REPORT = """\
# Verslag dienstreis Porvoo

Vertrek: {}
Terugkomst:

## Vervolg

Vóór 31 juni 2023 gaat er een bedankbrief uit.
"""
LATE_DUE = ("impossible", "31 juni 2023")


def period(words: str, **known: object) -> Period:
    return Period.model_validate({"text": words, **known})


def made(make: Make, words: str, *problems: tuple[str, str], **known: object) -> Document:
    """The report with these words as its period."""
    return make(REPORT.format(words), period=period(words, **known), places={"/period": words}, problems=[*problems])


def codes(document: Document) -> list[tuple[str, int]]:
    return [(finding.code, finding.line) for finding in check(document, Settings(select=["DR1"]))]


def test_no_period_is_found_at_the_empty_label(found: Found) -> None:
    assert found("DR103", REPORT.format("onbekend"), period=None) == ["Terugkomst"]


def test_days_are_enough(document: Make) -> None:
    day = date(2023, 5, 8)
    assert codes(made(document, "8 mei 2023", start=day, end=day, precision="day", days=1)) == []


@pytest.mark.parametrize(
    ("words", "known", "told"),
    [
        (
            "mei 2023",
            {"start": "2023-05-01", "end": "2023-05-31", "precision": "month"},
            "on which day the trip began",
        ),
        (
            "week 19 van 2023",
            {"start": "2023-05-08", "end": "2023-05-14", "precision": "week"},
            "on which day",
        ),
        ("vanaf 8 mei 2023", {}, "one of two days"),
        ("daags na Pasen", {}, "cannot be made out"),
    ],
)
def test_less_than_days_is_found_at_the_words(document: Make, words: str, known: dict[str, str], told: str) -> None:
    [finding] = check(made(document, words, **known), Settings(select=["DR1"]))
    assert (finding.code, finding.line, finding.column) == ("DR103", 3, 10)
    assert finding.end_column == 10 + len(words)
    assert f'"{words}"' in finding.message
    assert told in finding.message


def test_an_unknown_year_is_told(document: Make) -> None:
    [finding] = check(made(document, "8-10 mei", ("year-unknown", "8-10 mei")), Settings(select=["DR1"], language="nl"))
    assert finding.code == "DR103"
    assert finding.message.startswith('Bij "8-10 mei" is niet te zien welk jaar het was.')


def test_words_that_cannot_be_read_are_one_finding(document: Make) -> None:
    assert codes(made(document, "na Pasen", ("unreadable", "na Pasen"))) == [("DR103", 3)]


def test_a_return_before_the_departure_is_that_and_no_missing_date(document: Make) -> None:
    words = "10 mei tot en met 8 mei 2023"
    assert codes(made(document, words, ("reversed", words))) == [("DR104", 3)]


def test_a_date_of_no_calendar_is_that_and_no_missing_date(document: Make) -> None:
    words = "29 mei-31 juni 2022"
    assert codes(made(document, words, ("impossible", words))) == [("DR105", 3)]


def test_an_impossible_date_elsewhere_does_not_explain_a_missing_period(document: Make) -> None:
    assert codes(made(document, "na Pasen", LATE_DUE)) == [("DR103", 3), ("DR105", 8)]


def test_a_range_that_is_not_the_trip_has_no_departure(document: Make) -> None:
    known = {"start": "2023-05-08", "end": "2023-05-10", "precision": "day"}
    assert codes(made(document, "8-10 mei 2023", ("reversed", "31 juni 2023"), **known)) == []


def test_one_impossible_date_is_one_finding(document: Make) -> None:
    assert codes(made(document, "8 mei 2023", LATE_DUE, LATE_DUE)) == [("DR103", 3), ("DR105", 8)]


def test_a_weekday_and_a_duration_that_contradict_the_same_dates_are_one_finding(document: Make) -> None:
    known = {"start": "2023-05-08", "end": "2023-05-10", "precision": "day"}
    words = "8-10 mei 2023"
    assert codes(made(document, words, ("weekday", words), ("duration", words), **known)) == [("DR106", 3)]


@pytest.mark.parametrize(
    ("title", "period", "expected"),
    [
        ("Verslag dienstreis Lyon, mei 2023", "zondag 8 mei 2023 t/m 10 mei 2023", [("DR106", 3)]),
        ("Verslag dienstreis Lyon, mei 2023", "8 t/m 10 mei 2023 (5 nachten)", [("DR106", 3)]),
        ("Verslag dienstreis Lyon, april 2023", "8 t/m 10 mei 2023", [("DR106", 1)]),
        ("Verslag dienstreis Lyon, mei 2023", "maandag 8 t/m woensdag 10 mei 2023 (2 nachten)", []),
        ("Verslag dienstreis Lyon in het voorjaar", "8 t/m 10 mei 2023", []),
    ],
)
def test_what_contradicts_the_dates_is_found(title: str, period: str, expected: list[tuple[str, int]]) -> None:
    text = f"# {title}\n\nReisperiode: {period}\n"
    found = validate(text, select=["DR104", "DR105", "DR106"])
    assert [(finding.code, finding.line) for finding in found] == expected


def test_long_words_are_quoted_in_part(document: Make) -> None:
    words = "in de periode waarin " + "het regende en " * 20 + "woei"
    [finding] = check(made(document, words), Settings(select=["DR103"]))
    assert len(finding.message) < 250
    assert "…" in finding.message


def test_an_announcement_can_have_impossible_dates_but_lacks_none(document: Make) -> None:
    words = "30 februari 2023"
    announced = document(
        REPORT.format(words), document_type="announcement", period=None, problems=[("impossible", words)]
    )
    assert codes(announced) == [("DR105", 3)]


@pytest.mark.parametrize(
    "text",
    [
        "De notitie is er vóór 31 juni 2023.",
        "- Notitie sturen: 30-02-2023",
        "| Actie | Wanneer |\n|---|---|\n| Notitie | 31 november 2023 |",
        "The note follows by 31 April.",
    ],
)
def test_a_date_of_a_follow_up_may_be_impossible(text: str) -> None:
    found = validate(f"# Verslag dienstreis Porvoo\n\nPeriode: 8 mei 2023\n\n## Vervolg\n\n{text}\n")
    assert [finding.code for finding in found].count("DR105") == 1


@pytest.mark.parametrize("words", ["ma 15.30", "maandag 14.45", "29 februari 2024", "hoofdstuk 3.31"])
def test_what_only_looks_like_a_date_is_not_impossible(words: str) -> None:
    found = validate(f"# Verslag dienstreis Porvoo\n\nPeriode: 8 mei 2023\n\n## Vervolg\n\nAfspraak: {words} bellen.\n")
    assert "DR105" not in [finding.code for finding in found]
