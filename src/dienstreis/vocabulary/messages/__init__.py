"""What the rules say, by code and language: in a few words ("summary"), and to whoever must mend the report.

A message tells what is wrong here and what to write instead, to readers who know reports and not software;
what stands in braces is filled in. A rule with one message calls it "message"; others have the name of their
case.
"""

from typing import Final

from dienstreis.vocabulary.interface import LANGUAGES
from dienstreis.vocabulary.messages import (
    dates,
    debris,
    follow_ups,
    gifts,
    money,
    people,
    privacy,
    reading,
    trip,
)
from dienstreis.vocabulary.messages.terms import NOTES, TERMS

__all__ = ["CATALOGUE", "LANGUAGES", "NOTES", "TERMS"]

CATALOGUE: Final[dict[str, dict[str, dict[str, str]]]] = dict(
    sorted(
        {
            **reading.MESSAGES,
            **trip.MESSAGES,
            **dates.MESSAGES,
            **people.MESSAGES,
            **money.MESSAGES,
            **gifts.MESSAGES,
            **follow_ups.MESSAGES,
            **privacy.MESSAGES,
            **debris.MESSAGES,
        }.items()
    )
)
"""By code, in the order of the codes."""
