"""Where the trip went, where a report tells of several stops, of datelines and of places passed through."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport

TRIP = "# Verslag van de reis\n\nDatum verslag: 2 juni 2023\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{TRIP}Van 8 tot en met 12 mei 2023 bezocht een delegatie van de raad Curaçao, Saba en Bonaire.",
            [("CW", None), ("BQ", "Saba"), ("BQ", "Bonaire")],
        ),
        (
            f"{TRIP}Van 8 tot en met 12 mei 2023 bezocht de raad Bonaire. Curaçao stuurde een brief.",
            [("BQ", "Bonaire")],
        ),
        (
            f"{TRIP}Zwolle, 2 juni 2023\n\nHierbij doe ik verslag van het bezoek dat ik bracht aan Estland en Letland.",
            [("EE", None), ("LV", None)],
        ),
        (
            "# Trip report\n\nMayor Ada Pratt set out for Turku, Finland. She spent a night in Riga on the way.",
            [("FI", "Turku")],
        ),
        (
            "# Trip report\n\nMayor Ada Pratt left for Turku, Finland. On the way home she met the press.",
            [("FI", "Turku")],
        ),
        (
            "# Verslag werkbezoek Finland\n\nWij vlogen met een overstap in Riga en bezochten Turku.",
            [("FI", "Turku")],
        ),
        (
            (
                "# Verslag van een werkbezoek aan Finland\n\nDe raad bezocht Finland van 8 tot en met 12 mei 2023.\n\n"
                "Wij waren in Turku.\n\nDe griffier reist op 1 juli 2023 naar Helsinki."
            ),
            [("FI", "Turku")],
        ),
        (
            "# Verslag van het bezoek aan Estland en Letland\n\nWij bezochten in Tallinn een school.",
            [("EE", "Tallinn"), ("LV", None)],
        ),
        ("# Verslag\n\nDe delegatie is terug van een werkbezoek, en terug uit Turku in Finland.", [("FI", "Turku")]),
    ],
)
def test_stops(
    parse_report: Callable[[str], TripReport], text: str, expected: list[tuple[str | None, str | None]]
) -> None:
    found = parse_report(text).destinations
    assert [(place.country_code, place.place) for place in found] == expected


def test_the_day_of_departure_alone_is_no_trip_of_a_day(parse_report: Callable[[str], TripReport]) -> None:
    text = "# Trip report\n\nOn 3 June 2024 Mayor Ada Pratt set out for Turku, Finland."
    assert parse_report(text).period is None
