"""Follow-ups in a report of a trip of 12-14 March 2024, written on 2 April 2024."""

from collections.abc import Callable

import pytest

from dienstreis.model import FollowUp, TripReport

DUTCH = """# Verslag dienstreis van wethouder H. Meinsma van de gemeente Veenhorst naar Lahti

Deelnemer(s) namens college: wethouder H. Meinsma
Reisdoel (land, plaats): Finland, Lahti
Vertrekdatum en duur van de reis: 12 tot en met 14 maart 2024

## Resultaten

{told}

Vastgesteld 2 april 2024
"""
ENGLISH = """# Report of the official trip of alderman H. Meinsma of the municipality of Veenhorst to Lahti

Travellers: alderman H. Meinsma
Destination: Lahti, Finland
Dates: 12-14 March 2024

## Results

{told}

Report date: 2 April 2024
"""


@pytest.fixture
def dutch(parse_report: Callable[[str], TripReport]) -> Callable[[str], list[FollowUp]]:
    """The follow-ups of words among the results of a Dutch report."""
    return lambda told: parse_report(DUTCH.format(told=told)).follow_ups


@pytest.fixture
def english(parse_report: Callable[[str], TripReport]) -> Callable[[str], list[FollowUp]]:
    """The follow-ups of words among the results of an English report."""
    return lambda told: parse_report(ENGLISH.format(told=told)).follow_ups


@pytest.fixture
def either(
    dutch: Callable[[str], list[FollowUp]], english: Callable[[str], list[FollowUp]]
) -> Callable[[str, str], list[FollowUp]]:
    """The follow-ups of words in a report in the language with this tag."""
    return lambda language, told: {"nl": dutch, "en": english}[language](told)
