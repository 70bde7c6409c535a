"""Deadlines that are no dates: counted from the return ("binnen zes weken na terugkeer"), or set by an event."""

import calendar
import re
from datetime import date, timedelta

from dienstreis.extract.follow_ups.wordings import VAGUE_TIME
from dienstreis.model import Due
from dienstreis.vocabulary import dates, grammar
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_compound_of, any_of

__all__ = ["BY_EVENT", "find_deadline", "find_relative", "find_vague"]

NUMBERS = {word: number for by in dates.CARDINALS.values() for word, number in by.items()}
ONE = ("een", "één", "a", "an", "one")
UNITS = {word: unit for unit, words in vocabulary.UNITS.items() for word in words}
DEADLINE = regex(
    rf"\b(?:{'|'.join(vocabulary.WITHIN_TIME)})\s+(?P<number>\d{{1,3}}|{'|'.join(dict.fromkeys((*NUMBERS, *ONE)))})\s+"
    rf"(?P<unit>{'|'.join(UNITS)})\b"
    rf"(?P<since>\s+(?:{'|'.join(vocabulary.COUNTED_FROM)})\s+(?:\w+\s)?(?:{'|'.join(vocabulary.RETURNS)})\b)?",
    re.IGNORECASE,
    needs=vocabulary.WITHIN_TIME,
)
SPANS = {word: unit for unit, words in vocabulary.SPANS.items() for word in words}
RELATIVE = regex(
    rf"\b(?P<which>{'|'.join((*vocabulary.THIS, *vocabulary.NEXT))})\s(?P<unit>{'|'.join(SPANS)})\b",
    re.IGNORECASE,
    needs=tuple(SPANS),
)
BY_EVENT = any_of(vocabulary.BY_EVENTS)
ARTICLE = "|".join(in_order(grammar.ARTICLES))
EVENT = regex(
    lambda: (
        rf"{BY_EVENT.pattern}\s(?:(?:{ARTICLE})\s)?(?:[\w-]+e\s)?"
        rf"(?:[\w-]*{any_compound_of(vocabulary.EVENTS).pattern})"
        rf"(?:\s(?:{'|'.join(in_order(grammar.OF))})\s(?:(?:{ARTICLE})\s)?(?:{'|'.join(vocabulary.YEARS)}|\d{{4}}))?"
    ),
    re.IGNORECASE,
    needs=tuple(name.split()[-1] for name in in_order(vocabulary.EVENTS)),
)


def find_vague(text: str) -> tuple[int, int] | None:
    """The words for a time that no calendar has: "na de zomer", "uiterlijk bij de begrotingsbehandeling"."""
    event = EVENT.search(text) if BY_EVENT.search(text) else None
    found = [match.span() for match in (VAGUE_TIME.search(text), event) if match]
    return max(found, key=lambda span: span[1] - span[0], default=None)


def find_relative(text: str, today: date | None) -> Due | None:
    """A year, a quarter or a month counted from the day of the report: "volgend jaar", "nog deze maand"."""
    match = RELATIVE.search(text)
    if match is None or today is None:
        return None
    ahead = 0 if match["which"].casefold() in vocabulary.THIS else 1
    unit = SPANS[match["unit"].casefold()]
    if unit == "year":
        return Due(text=match[0], date=str(today.year + ahead))
    if unit == "quarter":
        quarters = today.year * 4 + (today.month - 1) // 3 + ahead
        return Due(text=match[0], date=f"{quarters // 4}-Q{quarters % 4 + 1}")
    months = today.year * 12 + today.month - 1 + ahead
    return Due(text=match[0], date=f"{months // 12}-{months % 12 + 1:02}")


def find_deadline(text: str, returned: date | None) -> Due | None:
    """A number of days, weeks or months; with its date where it is counted from the return and that day is known."""
    match = DEADLINE.search(text)
    if match is None:
        return None
    word = match["number"].casefold()
    number = 1 if word in ONE else NUMBERS.get(word) or int(word)
    day = later(returned, number, UNITS[match["unit"].casefold()]) if match["since"] and returned else None
    return Due(text=match[0], date=day.isoformat() if day else None)


def later(day: date, number: int, unit: str) -> date:
    """The day so many days, weeks or months later; the last one of a shorter month."""
    if unit != "month":
        return day + timedelta(days=number * (7 if unit == "week" else 1))
    years, month = divmod(day.month - 1 + number, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
