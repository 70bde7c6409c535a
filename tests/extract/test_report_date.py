"""When the report was written."""

from collections.abc import Callable

import pytest

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
