"""When the report was written."""

from collections.abc import Callable

import pytest

from dienstreis.document import read_document
from dienstreis.model import TripReport

HEAD = "# Drie dagen Lahti\n\nVan 3 tot en met 5 mei was ik in Lahti, in Finland. Ik sprak er met de rector.\n\n"


@pytest.mark.parametrize(
    "signed",
    [
        "Kees Pluk\nwethouder Onderwijs\n12 mei 2022\n",
        "Plaats en datum\nVeenhorst, 12 mei 2022\n",
        "**Gemeente Veenhorst** · team Onderwijs · versie 1.0 · 12 mei 2022\n",
        "Vastgesteld door Burgemeester en Wethouders\n     12 mei 2022\n",
    ],
    ids=["signature", "place and date", "letterhead", "adopted by"],
)
def test_a_line_that_dates_the_report(parse_report: Callable[[str], TripReport], signed: str) -> None:
    report = parse_report(HEAD + signed)
    assert str(report.report_date) == "2022-05-12"
    assert report.period is not None
    assert str(report.period.start) == "2022-05-03"


def test_a_heading_of_a_day_is_no_date_of_the_report(parse_report: Callable[[str], TripReport]) -> None:
    report = parse_report(f"{HEAD}3 mei 2022\n\nBezoek aan een school.\n\n4 mei 2022\n\nGesprek met de rector.\n")
    assert report.report_date is None


def test_what_is_wrong_with_the_date_under_a_label_is_told_up_to_the_first_day() -> None:
    label = "Verslagdatum: woensdag 14 mei 2019, herzien woensdag 16 mei 2019"
    document = read_document(f"# Verslag dienstreis wethouder A. Jansen naar Gent\n\nPeriode: 3 mei 2019\n\n{label}\n")
    assert str(document.report.report_date) == "2019-05-14"
    assert [(problem.kind, problem.facts) for problem in document.problems] == [
        ("weekday", {"text": "woensdag 14 mei 2019"})
    ]
