"""Sentences that tell of a journey: one made by those who report, one that is still to come, or others' to them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from dienstreis.extract.content import Statement
from dienstreis.grammar.dates import Reference, find_dates
from dienstreis.grammar.places import lies_abroad, read_places
from dienstreis.text.titles import TRIP_WORD
from dienstreis.vocabulary import dates, documents, grammar, trips
from dienstreis.wording.gates import Gate
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of
from dienstreis.wording.wordings import alternatives

__all__ = ["MOST_TOLD", "Journeys", "comes_from_abroad", "find_journeys", "names_abroad", "tells_of_those_who_report"]

WENT = any_of(trips.WENT)
WAS_THERE = any_of(trips.WAS_THERE)
THOSE_WHO_REPORT = any_of(trips.THOSE_WHO_REPORT)
HOSTED = any_of(documents.HOSTED)
FUTURE = any_of(documents.FUTURE)
LATER = any_of(trips.LATER)
PAST_DAY = any_of(trips.PAST_DAYS)
WEEKDAY = any_of(dates.WEEKDAYS)
REPORTING = any_of(trips.REPORTING)
TELLS_OF_JOURNEY = Gate(WENT, WAS_THERE, LATER, REPORTING)
FOREIGN_GUESTS = regex(
    rf"\b(?:{alternatives(in_order(trips.GUESTS))})\s+(?:{alternatives(in_order(trips.OUT_OF))})\s+"
    rf"(?:(?:{alternatives(in_order(grammar.DEFINITE))})\s)?(?P<place>[^\W\d_a-z][\w'’-]+)",
    needs=in_order(trips.OUT_OF),
)
LONG_AGO = regex(
    rf"(?:\b(?:{alternatives(in_order(trips.SINCE))})|^)\s+(?:(?:{alternatives(in_order(trips.SEASON_OF))})\s)?"
    r"(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
    needs=("19", "20"),
)
MOST_STATEMENTS = 250
FIRST_STATEMENTS = 8
MOST_TOLD = 6
"""What sentences tell at most: more of them say no more."""
SURELY_MADE = 3  # told of a journey before: what is still to come is what follows from it
YEAR = timedelta(days=365)
LONGEST_STATEMENT = 800  # characters


@dataclass(slots=True)
class Journeys:
    """How much the sentences of a text tell of journeys."""

    made: int = 0
    coming: int = 0
    hosted: int = 0
    present: int = 0
    """How much is told in the present, and is still to come where nothing is told in the past."""
    is_named: bool = False
    """Whether what is to come is called a trip, or done by those who report: any manual says what a command will do."""


def find_journeys(told: Iterable[Statement], written: date | None) -> Journeys:
    """What the sentences tell of journeys; ``written`` is the day on which the text seems to be written."""
    found = Journeys()
    for index, statement in enumerate(told):
        if index >= MOST_STATEMENTS:
            break
        words = statement.passage.text[:LONGEST_STATEMENT]
        first = index < FIRST_STATEMENTS
        if first and ((HOSTED.search(words) and not is_long_ago(words, written)) or comes_from_abroad(words)):
            found.hosted += 1
            continue
        if not TELLS_OF_JOURNEY.opens(words):
            continue
        ours = tells_of_those_who_report(words)
        coming = weigh_coming_of(statement, words, written, ours=ours, first=first)
        if first and not coming:
            found.present += weigh_present(words, written)
        if found.made >= SURELY_MADE:
            coming = min(coming, 1)
        found.coming += coming
        found.is_named = found.is_named or (coming > 0 and is_of_trip(words, ours=ours))
        if coming < 2 and found.made < MOST_TOLD:
            found.made += weigh_made(words, written, ours=ours)
    return found


def tells_of_those_who_report(words: str) -> bool:
    """Whether a sentence speaks of those who report, or of their offices."""
    return THOSE_WHO_REPORT.search(words) is not None


def weigh_made(words: str, written: date | None, *, ours: bool) -> int:
    """How surely a sentence tells of a journey that was made: from 0 to 3."""
    if REPORTING.search(words) and TRIP_WORD.search(words):
        return 1 + ours + lies_abroad(words)
    went = WENT.search(words) is not None
    if not went and not (ours and WAS_THERE.search(words)):
        return 0
    if is_long_ago(words, written):
        return 0
    told = went + ours + is_dated(words)
    if told == SURELY_MADE:
        return told
    abroad = lies_abroad(words)
    return told + abroad if went or abroad else 0


def is_dated(words: str) -> bool:
    """Whether a sentence says when something was."""
    return bool(PAST_DAY.search(words) or WEEKDAY.search(words) or find_dates(words))


def weigh_coming_of(statement: Statement, words: str, written: date | None, *, ours: bool, first: bool) -> int:
    """How surely a statement does: less where it speaks of others, and not at all of what follows from a trip."""
    of_trip = is_of_trip(words, ours=ours)
    if statement.part.topics[:1] == ("follow_ups",) or not (first or of_trip):
        return 0
    return max(weigh_coming(words, written, first=first) - (not of_trip), 0)


def is_of_trip(words: str, *, ours: bool) -> bool:
    """Whether a sentence speaks of a trip, or of those who report."""
    return ours or TRIP_WORD.search(words) is not None


def weigh_coming(words: str, written: date | None, *, first: bool) -> int:
    """How surely a sentence tells of a journey that is still to come: from 0 to 4."""
    if not LATER.search(words) or WENT.search(words):
        return 0
    future = FUTURE.search(words) is not None
    days = [found.start for found in find_dates(words, Reference(since=written)) if found.start]
    after = written is not None and any(day > written for day in days)
    if not after and (not future or (WAS_THERE.search(words) and days)):
        return 0  # without a day to come, what was on a day is past
    abroad = lies_abroad(words)
    return 1 + abroad + first + after if abroad or first else 0


def weigh_present(words: str, written: date | None) -> int:
    """How surely a sentence tells in the present of a journey that was not made before the text was written."""
    if not LATER.search(words) or WENT.search(words) or not TRIP_WORD.search(words) or not lies_abroad(words):
        return 0
    days = [found.end for found in find_dates(words, Reference(until=written)) if found.end]
    return 0 if written is not None and any(day <= written for day in days) else SURELY_MADE


def is_long_ago(words: str, written: date | None) -> bool:
    """Whether a sentence speaks of a year without a day, or of an earlier year: what is told is history.

    A year of background beside a day of its own ("op 3 mei 2021 ..., waarmee wij sinds 1998 ...") makes no history.
    """
    match = LONG_AGO.search(words)
    if match is None or (written is not None and tells_day_near(words, written)):
        return False
    return written is None or int(match["year"]) < written.year


def tells_day_near(words: str, written: date) -> bool:
    """Whether a sentence names a day of the year before the text was written."""
    return any(
        found.start and found.precision == "day" and timedelta() <= written - found.start <= YEAR
        for found in find_dates(words)
    )


def names_abroad(title: str) -> bool:
    """Whether a title names a place abroad."""
    return any(place.lies_abroad for place in read_places(title))


def comes_from_abroad(words: str) -> bool:
    """Whether guests from abroad are spoken of ("een delegatie uit Suzhou")."""
    return any(place.lies_abroad for match in FOREIGN_GUESTS.finditer(words) for place in read_places(match["place"]))
