"""The trip's period among the other dates of running text."""

from collections.abc import Callable
from datetime import date

import pytest

from dienstreis.model import TripReport

Parse = Callable[[str], TripReport]

MAY = (date(2023, 5, 8), date(2023, 5, 10))


def days(report: TripReport) -> tuple[date | None, date | None] | None:
    return (report.period.start, report.period.end) if report.period else None


def letter(*sentences: str) -> str:
    return f"# Verslag werkbezoek aan Helsinki\n\nDatum verslag: 2 juni 2023\n\n{' '.join(sentences)}\n"


@pytest.mark.parametrize(
    "other",
    [
        "De beurs Havendagen (5-12 mei 2023) is niet bezocht.",
        "Een eerdere delegatie bezocht Helsinki van 2 tot en met 4 april 2019.",
        "Het college stemde op 7 maart 2023 met de reis in.",
        "De vorige reis, naar Oslo, was van 3 tot en met 6 oktober 2021.",
        "De wethouder bleef er op vakantie van 11 tot en met 14 mei 2023.",
    ],
)
@pytest.mark.parametrize("order", [1, -1])
def test_other_dates_weigh_less(parse_report: Parse, other: str, order: int) -> None:
    trip = "Van maandag 8 tot en met woensdag 10 mei 2023 was ik met een kleine groep in Helsinki."
    assert days(parse_report(letter(*(other, trip)[::order]))) == MAY


@pytest.mark.parametrize(
    "sentences",
    [
        ("De delegatie vertrok op maandag 8 mei en keerde op woensdag 10 mei terug.",),
        ("Wethouder Lemstra reisde maandag 8 mei af en was woensdag 10 mei weer thuis.",),
        ("De reis begon op 8 mei 2023 in Helsinki en eindigde op 10 mei 2023 in Turku.",),
        ("We flew to Helsinki on Monday 8 May 2023 and were back on Wednesday 10 May.",),
        ("Wij waren op maandag 8, dinsdag 9 en woensdag 10 mei in Helsinki.",),
        ("In mei 2023 reisde een afvaardiging naar Finland.", "Zij vertrok op 8 mei en kwam op 10 mei terug."),
    ],
)
def test_the_days_are_told_in_many_ways(parse_report: Parse, sentences: tuple[str, ...]) -> None:
    assert days(parse_report(letter(*sentences))) == MAY


def test_the_lines_of_a_programme_tell_the_days(parse_report: Parse) -> None:
    text = letter("Wij spraken veel mensen.") + (
        "\nMa 8 mei: kennismaking met de haven\nDi 9 mei: bezoek aan een school\nWo 10 mei: slotgesprek\n"
    )
    assert days(parse_report(text)) == MAY


def test_a_return_on_the_day_after_the_programme_counts(parse_report: Parse) -> None:
    text = (
        "# Verslag werkbezoek aan Helsinki\n\n## Maandag 8 mei 2023\n\n- haven\n\n## Dinsdag 9 mei 2023\n\n- school\n\n"
        "Om 23.00 uur vertrok het vliegtuig; op 10 mei 2023 waren we thuis.\n"
    )
    assert days(parse_report(text)) == MAY


@pytest.mark.parametrize(
    "sentence",
    [
        "Het college heeft de reis op 3 maart 2023 goedgekeurd.",
        "Het horloge is op 4 mei in het register opgenomen.",
        "De Finnen willen de leden in het voorjaar graag ontvangen.",
        "Bij een eerder bezoek, van 3 tot en met 5 juni 2018, ging het over water.",
    ],
)
def test_what_is_no_journey_gives_no_period(parse_report: Parse, sentence: str) -> None:
    assert parse_report(letter(sentence)).period is None


def test_labels_of_a_first_and_a_last_day_tell_the_days(parse_report: Parse) -> None:
    text = (
        "# Verslag dienstreis\n\nStad: Sligo\nLand: Ierland\nEerste dag van de reis: 8 mei 2023\n"
        "Laatste dag van de reis: 10 mei 2023\nAantal meereizende ambtenaren: 1\n"
    )
    assert days(parse_report(text)) == MAY


# --- the report's own date -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "*Nieuwsbericht | 2 juni 2023 | Gemeente Oudemeer*",
        "*Blog van de wethouder – geplaatst op vrijdag 2 juni 2023*",
        "Gepubliceerd op 2 juni 2023",
        "Gemeente Oudemeer, 2 juni 2023",
        "Gepubliceerd op 9 juni 2023\n\nDit verslag is op 2 juni 2023 door het college vastgesteld.",
        "Besproken in: college van 7 maart 2023\nDatum van dit stuk: 2 juni 2023",
    ],
)
def test_a_report_bears_its_date_in_odd_places(parse_report: Parse, line: str) -> None:
    text = f"# Verslag werkbezoek aan Helsinki\n\n{line}\n\nWij waren van 8 tot en met 10 mei 2023 in Helsinki.\n"
    assert parse_report(text).report_date == date(2023, 6, 2)


@pytest.mark.parametrize(
    "line", ["Laatst gewijzigd op 2 juni 2023", "Thuiskomst: 10 mei 2023", "De raad stelt dit op 2 juni 2023 vast."]
)
def test_what_dates_something_else_dates_no_report(parse_report: Parse, line: str) -> None:
    text = f"# Verslag werkbezoek aan Helsinki\n\n{line}\n\nWij waren van 8 tot en met 10 mei 2023 in Helsinki.\n"
    assert parse_report(text).report_date is None


def test_a_bare_year_in_the_title_completes_the_days(parse_report: Parse) -> None:
    text = "# Verslag werkbezoek Helsinki 2023\n\nDe delegatie verbleef van 8 mei tot 10 mei in Helsinki.\n"
    assert days(parse_report(text)) == MAY


def test_a_week_gone_by_is_no_gathering(parse_report: Parse) -> None:
    assert days(parse_report(letter("Vorige week (8-10 mei 2023) waren Kim en ik in Helsinki."))) == MAY


def test_the_trip_itself_may_have_lasted(parse_report: Parse) -> None:
    assert days(parse_report(letter("Het bezoek duurde van maandagmiddag 8 tot en met woensdag 10 mei 2023."))) == MAY


def test_the_heading_of_two_days_tells_both(parse_report: Parse) -> None:
    text = letter("Wij spraken veel mensen.") + (
        "\n## Maandag 8 mei\n\nWij zagen de haven.\n\n## Dinsdag 9 en woensdag 10 mei\n\nToen was er een school.\n"
    )
    assert days(parse_report(text)) == MAY


@pytest.mark.parametrize(("dated", "expected"), [("20 mei 2023", date(2023, 5, 8)), ("2 mei 2023", None)])
def test_a_place_and_a_day_head_a_report_of_one_day(parse_report: Parse, dated: str, expected: date | None) -> None:
    text = f"Reisverslag wethouder Lemstra\nHelsinki, maandag 8 mei 2023\n\nHet regende.\n\nOpgemaakt: {dated}\n"
    period = parse_report(text).period
    assert (period.start if period else None) == expected
