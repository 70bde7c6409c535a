"""Tests for whether the trip was made, is to come, or was cancelled."""

from collections.abc import Callable

import pytest

from dienstreis.model import TripReport


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("# Verslag dienstreis Lahti\n\nWethouder Meinsma bezocht op 3 mei 2024 Lahti.", "made"),
        ("# Report of the visit to Lahti\n\nAlderman Meinsma visited Lahti on 3 May 2024.", "made"),
        ("# Verslag: bezoek aan Lahti ging bijna niet door\n\nWethouder Meinsma bezocht op 3 mei 2024 Lahti.", "made"),
        ("# Upcoming visit to Lahti\n\nThe alderman will travel to Lahti on 12 March.", "planned"),
        ("# Verslag werkbezoek Lahti\n\nHet diner werd geannuleerd. Wethouder Meinsma reisde naar Lahti.", "made"),
        ("# Aankondiging werkbezoek Lahti: gaat niet door\n\nWethouder Meinsma zou Lahti bezoeken.", "cancelled"),
        ("# Notulen van de raad\n\nDe voorzitter opent de vergadering.", None),
    ],
)
def test_status(parse_report: Callable[[str], TripReport], text: str, status: str | None) -> None:
    assert parse_report(text).status == status
