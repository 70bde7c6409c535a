"""Forms with all labels in one block and their values in the next."""

import pytest

from dienstreis import parse

LABELS = "Bestuurder\nBestemming\nPeriode\nDatum verslag"
VALUES = "wethouder K. Pluk\nLahti (Finland)\n3 tot en met 5 mei 2022\n1 juni 2022"


@pytest.mark.parametrize("gap", ["\n\n", "\n"], ids=["two blocks", "one block"])
def test_a_column_of_values_behind_a_column_of_labels(gap: str) -> None:
    report = parse(f"Verslag werkbezoek Lahti\n\n{LABELS}{gap}{VALUES}\n\nResultaten\n\nDe school is rond.\n")
    assert [person.name for person in report.travellers] == ["K. Pluk"]
    assert [found.place for found in report.destinations] == ["Lahti"]
    assert str(report.report_date) == "2022-06-01"
    assert report.period is not None
    assert report.period.days == 3


def test_labels_with_colons() -> None:
    text = (
        "Report of a visit to Lahti\n\nTraveller:\nDates:\nReport date:\n\nMayor A. Brook\n3-5 May 2022\n1 June 2022\n"
    )
    assert str(parse(text).report_date) == "2022-06-01"


def test_as_many_values_as_labels_or_none() -> None:
    text = f"Verslag werkbezoek Lahti\n\n{LABELS}\n\nwethouder K. Pluk\nLahti\n\nResultaten\n\nDe school is rond.\n"
    assert parse(text).report_date is None


def test_headings_over_headings_are_no_form() -> None:
    text = "Verslag werkbezoek Lahti\n\nDeelnemers\nProgramma\nResultaten\n\nEen\nTwee\nDrie\n"
    assert parse(text).results == []
