"""When the trip was, in sentences of news items, letters and papers of parliament."""

from collections.abc import Callable
from datetime import date

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]
Days = tuple[date | None, date | None]


def days(report: TripReport) -> Days | None:
    return (report.period.start, report.period.end) if report.period else None


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Wethouder Meinsma vertrok op 8 mei en kwam op 11 mei 2023 terug.", (date(2023, 5, 8), date(2023, 5, 11))),
        ("Mayor Pratt left on 8 May. He returned on 11 May 2023.", (date(2023, 5, 8), date(2023, 5, 11))),
        ("De heenreis was op 30 december, de terugreis op 2 januari 2023.", (date(2022, 12, 30), date(2023, 1, 2))),
        ("De raad besprak de reis op 8 mei en keurde haar op 11 mei 2023 goed.", None),
    ],
)
def test_a_departure_takes_its_year_from_the_return(parse_report: Parse, told: str, expected: Days | None) -> None:
    assert days(parse_report(f"# Verslag dienstreis Lahti\n\n{told}\n")) == expected


@pytest.mark.parametrize(
    ("told", "end"),
    [
        ("Van 8 tot en met 10 mei 2023 bezochten wij Lahti. Vervolgens waren wij op 11 mei in Turku.", 11),
        ("We stayed in Lahti from 8 to 10 May 2023 and then in Turku from 10 to 12 May 2023.", 12),
        ("Van 8 tot en met 10 mei 2023 bezochten wij Lahti. Een andere groep bezocht op 11 mei Turku.", 10),
        ("Van 8 tot en met 10 mei 2023 bezochten wij Lahti. Daarna bezocht ik op 25 mei Turku.", 10),
        ("We visited Lahti from 8 to 10 May 2023. After that we visited Oslo from 1 to 4 July 2024.", 10),
    ],
)
def test_the_next_stop_prolongs_the_trip(parse_report: Parse, told: str, end: int) -> None:
    report = parse_report(f"# Verslag dienstreis\n\nDatum verslag: 2 juni 2023\n\n{told}\n")
    assert days(report) == (date(2023, 5, 8), date(2023, 5, end))


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "In 2017 the university travelled to Finland. The group of six was there from May 8th till 10th.",
            (date(2017, 5, 8), date(2017, 5, 10)),
        ),
        (
            "In 2017 reisde de commissie naar Lahti. De leden waren van 8 tot en met 10 mei in Lahti te gast.",
            (date(2017, 5, 8), date(2017, 5, 10)),
        ),
        ("In 2017 won Lahti a prize. The mayor was there from May 8th till 10th.", None),
        ("De vorige reis was in 2017. De commissie verbleef van 8 tot en met 10 mei in Lahti.", None),
        ("In 2017 reisde de raad naar Lahti, in 2019 weer. Van 8 tot en met 10 mei waren wij in Lahti.", None),
    ],
)
def test_the_year_of_the_journey_stands_before_its_days(parse_report: Parse, told: str, expected: Days | None) -> None:
    assert days(parse_report(f"# Report of the trip to Lahti\n\n{told}\n")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "# Upcoming visit to Lahti\n\nPublished on 3 March 2022\n\nMayor Pratt will visit Lahti. "
                "The visit, from 9 to 12 May, is timed for the harbour festival."
            ),
            (date(2022, 5, 9), date(2022, 5, 12)),
        ),
        (
            (
                "# Wethouder Meinsma gaat op werkbezoek naar Lahti\n\nGepubliceerd op 3 december 2022\n\n"
                "De wethouder vertrekt voor het werkbezoek van 9 tot en met 12 januari naar Lahti."
            ),
            (date(2023, 1, 9), date(2023, 1, 12)),
        ),
        (
            (
                "# Verslag werkbezoek Lahti\n\nVastgesteld 3 december 2022\n\n"
                "De wethouder bezocht van 9 tot en met 12 november Lahti."
            ),
            (date(2022, 11, 9), date(2022, 11, 12)),
        ),
    ],
)
def test_the_days_of_a_trip_to_come_follow_the_day_of_the_page(parse_report: Parse, text: str, expected: Days) -> None:
    assert days(parse_report(text)) == expected


@pytest.mark.parametrize(
    "told",
    [
        "Aan de zitting in Lahti, Finland, namen van 8 tot en met 10 mei 2023 zes Kamerleden deel.",
        "Van 8 t/m 10 mei 2023 kwamen in Lahti de voorzitters van de raden bijeen.",
        "Tijdens de inleefweek van 8 tot 10 mei 2023 keken schepen Maes en twee ambtenaren naar de scholen.",
        "The visit, from 8 to 10 May 2023, was timed for the harbour festival in Lahti.",
    ],
)
def test_verbs_and_nouns_of_a_journey(parse_report: Parse, told: str) -> None:
    report = parse_report(f"# Verslag van de reis\n\nOp het stadhuis van Hoogveld.\n\n{told}\n")
    assert days(report) == (date(2023, 5, 8), date(2023, 5, 10))


@pytest.mark.parametrize(
    "told",
    [
        "De beurs in Lahti liep van 8 tot en met 10 mei 2023.",
        "Tijdens de boekenweek van 8 tot 10 mei 2023 keken kinderen naar de scholen.",
        "The previous visit, from 8 to 10 May 2023, was timed for the harbour festival in Lahti.",
    ],
)
def test_other_days_are_no_period(parse_report: Parse, told: str) -> None:
    assert days(parse_report(f"# Verslag van de reis\n\nOp het stadhuis van Hoogveld.\n\n{told}\n")) is None
