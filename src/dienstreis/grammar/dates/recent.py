"""Days that words name by their distance from the day of writing: "woensdag jl.", "last Tuesday", "gisteren"."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date, timedelta
from typing import Final

from dienstreis.grammar.dates.reading import DateReading
from dienstreis.vocabulary import dates as words
from dienstreis.vocabulary import grammar
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex

__all__ = ["find_recent_days"]

DAYS_OF_WEEK: Final = 7
_NUMBERS: Final = {word: number for by_word in words.WEEKDAYS.values() for word, number in by_word.items()}
_WEEKDAY: Final = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_DAYS: Final = (
    rf"(?P<first>{_WEEKDAY})(?:\s(?P<link>en|tot en met|t/m|tot|and|to|until|through)\s(?P<last>{_WEEKDAY}))?"
)
_LAST: Final = ("afgelopen", "vorige", "verleden", "jongstleden", "voorbije", "laatstleden", "last", "this past")
_LAST_WEEK: Final = (
    r"(?:(?:in|van)\s)?(?:(?:de\s)?(?:vorige|afgelopen|voorbije)\sweek|last\sweek|(?:of\s)?the\sprevious\sweek)"
)
_FORMS: Final = tuple(
    regex(rf"(?<![\w-]){form}(?!\w)", re.IGNORECASE, needs=needs)
    for needs, form in (
        (("week",), rf"{_LAST_WEEK}\s(?:van\s|op\s|from\s|on\s)?{_DAYS}"),
        (("week",), rf"{_DAYS}\s(?:van\s|in\s|of\s)?{_LAST_WEEK}"),
        (_LAST, rf"(?:{'|'.join(_LAST)})\s{_DAYS}"),
        (
            ("jl", "l.", "jongstleden", "laatstleden", "last"),
            rf"{_DAYS},?\s(?:jl\.?|j\.l\.|l\.l\.|ll\.|jongstleden|laatstleden|last)",
        ),
    )
)
_OF_WEEK_BEFORE: Final = 2
"""How many of the forms name a day of the week before, and not the last one of its name."""
_DATE_BEHIND: Final = regex(rf",?\s+(?:(?:{'|'.join(in_order(grammar.DEFINITE))})\s)?\d")
_FROM_TODAY: Final = {"gisteren": 1, "eergisteren": 2, "yesterday": 1}
_AGO: Final = regex(rf"(?<![\w-])(?:{'|'.join(_FROM_TODAY)})(?!\w)", re.IGNORECASE, needs=tuple(_FROM_TODAY))


def find_recent_days(text: str, written: date) -> list[DateReading]:
    """Return the days that a text names by their weekday, all before the day on which it was written."""
    found: list[DateReading] = []
    taken: list[tuple[int, int]] = []
    for number, form in enumerate(_FORMS):
        for match in form.finditer(text):
            at = bisect_left(taken, (match.end(), 0))
            overlaps = at > 0 and match.start() < taken[at - 1][1]
            if not overlaps and not _DATE_BEHIND.match(text, match.end()):
                taken.insert(at, match.span())
                found.append(_reading(match, written, of_week_before=number < _OF_WEEK_BEFORE))
    for match in _AGO.finditer(text):
        day = written - timedelta(days=_FROM_TODAY[match[0].casefold()])
        found.append(DateReading(match.start(), match.end(), day, day, "day", None, year_given=False))
    return sorted(found, key=lambda reading: reading.first)


def _reading(match: re.Match[str], written: date, *, of_week_before: bool) -> DateReading:
    first = _NUMBERS[match["first"].casefold()] % DAYS_OF_WEEK
    last = _NUMBERS[match["last"].casefold()] % DAYS_OF_WEEK if match["last"] else first
    if of_week_before:
        monday = written - timedelta(days=written.weekday() + DAYS_OF_WEEK)
        end = monday + timedelta(days=last)
    else:
        end = written - timedelta(days=(written.weekday() - last - 1) % DAYS_OF_WEEK + 1)
    start = end - timedelta(days=(last - first) % DAYS_OF_WEEK)
    return DateReading(match.start(), match.end(), start, end, "day", None, year_given=False)
