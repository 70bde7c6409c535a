"""Clock times at the start of an activity."""

from __future__ import annotations

import re
from typing import Final

from dienstreis.vocabulary import dates as words
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.wordings import alternatives

_CLOCK: Final = r"(?P<hour{0}>[0-9]{{1,2}})(?:[:.uh](?P<minute{0}>[0-9]{{2}}))?(?![0-9])"
_UNITS: Final = alternatives((*in_order(words.CLOCK_UNITS), "u", "h"))
_UNIT: Final = rf"(?:\s?(?:{_UNITS})(?![^\W_])\.?)?"
_NOON: Final = r"(?:\s?(?P<half{0}>[ap])\.?\s?m(?![^\W_])\.?)?"
_LAST_CLOCK: Final = _CLOCK.format("_to") + _UNIT + _NOON.format("_to")
_TIME: Final = regex(
    rf"\s{{0,99}}(?:(?:{alternatives(in_order(words.CLOCK_PREPOSITIONS))})\s)?(?P<clock>"
    + _CLOCK.format("")
    + _UNIT
    + _NOON.format("")
    + rf"(?:\s?(?:[-–—]|{alternatives(in_order(words.CLOCK_RANGES))})\s?"
    + _LAST_CLOCK
    + r")?)",
    re.IGNORECASE,
)
_HOURS: Final = {name: hour for by_name in words.HOURS.values() for name, hour in by_name.items()}
_HOUR: Final = words.CLOCK_UNITS["nl"][0]
_IN_WORDS: Final = regex(
    rf"\s{{0,99}}(?:(?P<at>{alternatives(in_order(words.CLOCK_POINTS))})\s)?"
    rf"(?P<clock>(?:(?P<part>{'|'.join(words.PARTS_OF_HOUR)})\s)?"
    rf"(?P<hour>{'|'.join(sorted(_HOURS, key=len, reverse=True))}|[0-9]{{1,2}})(?P<unit>\s{_HOUR})?)"
    r"(?![^\W_])",
    re.IGNORECASE,
)
_FIRST_HOUR: Final = 7  # of the day, as a programme means it: "half drie" is in the afternoon
_NAMED_UNIT: Final = regex(
    rf"(?:{alternatives(in_order(words.CLOCK_UNITS))}|[0-9]\s?[uh]|[ap]\.?\s?m)(?![^\W_])", re.IGNORECASE
)
# What follows a number that is none: more digits, an amount or a measure.
_NO_TIME_BEHIND: Final = regex(
    rf"[.,:/-]?[0-9]|%|\s?(?:{alternatives(in_order(words.MEASURES))})(?![^\W_])", re.IGNORECASE
)


def find_time(text: str) -> tuple[int, int, str] | None:
    """Return the clock time that a text begins with: its offsets, and its first hour and minute as ``HH:MM``.

    "9.30-11.00 uur" is one time, and begins at 09:30. ``None`` where the text begins with anything else, or
    with an hour that no clock has.
    """
    found = _TIME.match(text)
    if found is None:
        return _find_time_in_words(text)
    if _NO_TIME_BEHIND.match(text, found.end()):
        return None
    if found["minute"] is None and not _NAMED_UNIT.search(found["clock"]):
        return None
    hour, minute = _hour(found), int(found["minute"] or 0)
    if not 0 <= hour <= 23 or minute > 59:
        return None
    return found.start("clock"), found.end("clock"), f"{hour:02}:{minute:02}"


def _find_time_in_words(text: str) -> tuple[int, int, str] | None:
    """Read "half tien", "kwart over 9" and "om tien uur"; "tien uur" alone may be how long it took."""
    found = _IN_WORDS.match(text)
    if found is None or not (found["part"] or (found["at"] and found["unit"])):
        return None
    named = found["hour"].casefold()
    hour = _HOURS.get(named) or int(named)
    if not 1 <= hour <= 12:
        return None
    minutes = 60 * hour + words.PARTS_OF_HOUR.get((found["part"] or "").casefold(), 0)
    minutes += 12 * 60 if minutes < 60 * _FIRST_HOUR else 0
    return found.start("clock"), found.end("clock"), f"{minutes // 60:02}:{minutes % 60:02}"


def _hour(found: re.Match[str]) -> int:
    """Return the hour of 24; -1 for what no clock of twelve hours shows."""
    hour, half = int(found["hour"]), found["half"]
    if half is None and found["half_to"] is not None:
        # "11-2 pm" begins in the morning.
        later = hour % 12 <= int(found["hour_to"]) % 12
        half = found["half_to"] if later else {"a": "p", "p": "a"}[found["half_to"].lower()]
    if half is None:
        return hour
    if not 1 <= hour <= 12:
        return -1
    return hour % 12 + (12 if half.lower() == "p" else 0)
