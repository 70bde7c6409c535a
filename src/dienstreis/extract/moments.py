"""Days and times before an activity: "ma 8 mei, 9.30 uur:", "Dinsdagmiddag –", "'s Avonds"."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from dienstreis.grammar.dates import Reference, find_dates, find_time
from dienstreis.model import Period
from dienstreis.text.passage import Passage, Span
from dienstreis.vocabulary import dates, grammar, headings, programmes
from dienstreis.wording.languages import in_order
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex
from dienstreis.wording.verbs import Form, forms_of

__all__ = ["Calendar", "Moment", "tells_story"]

DAYS_OF_WEEK = 7
MOST_DAYS = 62  # of a trip whose programme may be dated by day and month alone
LONGEST_WEEKDAY = 14
WEEKDAYS = {
    word: number
    for by in (dates.WEEKDAYS, dates.WEEKDAY_ABBREVIATIONS)
    for words in by.values()
    for word, number in words.items()
}
DAY_PARTS = "|".join(sorted(in_order(dates.DAY_PARTS)))
IN_PART = "|".join(in_order(programmes.IN_PART_OF_DAY))
DAY_WORDS = "|".join(in_order(headings.DAY_WORDS))
MARK = r"[:–—|,;-]"
PREFIX_END = regex(rf"\s*\)?\s*{MARK}?\s*")
TIME_BEHIND = regex(r"\((?P<time>[^()]{4,24})\)\s*$")
ON_DAY = "|".join(sorted(in_order(dates.DAY_PREPOSITIONS)))
ORDINAL_END = "|".join(in_order(dates.ORDINAL_ENDINGS))
ARTICLE = "|".join(in_order(grammar.DEFINITE))
CLOCK_UNIT = "|".join(in_order(dates.CLOCK_UNITS))
WEEKDAY_BEFORE = regex(rf"(?:\W*(?:{ON_DAY})?\W*)?[^\W\d_]{{2,9}}\.?,?\s*$", re.IGNORECASE)
WEEKDAY = regex(
    rf"(?P<weekday>{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})\.?(?:{'|'.join(programmes.PARTS_OF_DAY)})?"
    rf"(?P<mark>\s*[:–—|-]\s*|\s+(?=\(?\d{{1,2}}[.:uh]\d{{2}})|,\s+|\s*$)",
    re.IGNORECASE,
)
# "Monday 13th", whose month the trip tells
DAY_OF_MONTH = regex(
    rf"(?P<weekday>{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})\.?,?\s+(?:(?:{ARTICLE})\s)?"
    rf"(?P<day>\d{{1,2}})(?:{ORDINAL_END})?(?![\w.:/]|-\d|,\d|\s?(?:(?:{CLOCK_UNIT}|h)\b|[ap]m\b))",
    re.IGNORECASE,
)
NUMBERED_DAY = regex(rf"(?:{DAY_WORDS})\s+\d{{1,2}}\s*(?:{MARK}\s*|(?=\())", re.IGNORECASE)
# As in: Ochtend: bezoek aan de haven; 's Middags: overleg; In the afternoon - tour.
MARKED_PART = regex(rf"(?:(?:{IN_PART})\s)?(?:['’]s\s)?(?:{DAY_PARTS})s?\s*(?:[:|,]|\s[–—-])\s+(?=\S)", re.IGNORECASE)
PLAIN_PART = regex(rf"(?:['’]s\s(?:{DAY_PARTS})s|(?:{IN_PART})\s(?:{DAY_PARTS}))\s+(?=\S)", re.IGNORECASE)
# As in: 24/9 (avond): aankomst; wo 25/9 (hele dag) Excursie.
BRACKETED_PART = regex(
    rf"\((?:(?:{IN_PART})\s)?(?:['’]s\s)?(?:(?:{'|'.join(programmes.LENGTHS_OF_DAY)})\s)?(?:{DAY_PARTS}|{DAY_WORDS})s?\)\s*{MARK}?\s*(?=\S)",
    re.IGNORECASE,
)
IN_BRACKETS = regex(rf"[(\[](?P<words>[^()\[\]]{{2,60}})[)\]]\s*{MARK}?\s*")
BRACKET = regex(r"[(\[]\s*")
NUMERIC_DAY = regex(r"(?P<day>\d{1,2})[-/](?P<month>\d{1,2})(?![\d/-])(?=\s*[:–—|-]?\s)")
DAY_BEHIND = regex(r"\((?P<day>[^()]{3,24})\)\s*$")
WORD = regex(r"[^\W\d_]+")
SENTENCE = regex(r"[.!?]$")


class Moment(NamedTuple):
    """How much of an activity's words is its day and time, and which."""

    end: int
    day: date | None
    time: str | None


NEVER = Moment(0, None, None)


class Calendar(NamedTuple):
    """The days of a trip: a date without a year, a weekday and a bare "8/5" are among them."""

    reference: Reference
    days: tuple[date, ...]

    @classmethod
    def of(cls, period: Period | None, reference: Reference) -> "Calendar":
        """The days of a period; none where they are not known to the day."""
        if period is None or period.start is None or period.days is None or period.precision != "day":
            return cls(reference, ())
        ahead = range(min(period.days, MOST_DAYS))
        return cls(reference, tuple(period.start + timedelta(days=number) for number in ahead))

    def of_weekday(self, word: str) -> date | None:
        """The day that a weekday tells, of a trip that had each weekday once."""
        number = WEEKDAYS[word.casefold()] % DAYS_OF_WEEK
        days = self.days if len(self.days) <= DAYS_OF_WEEK else ()
        return next((day for day in days if day.weekday() == number), None)

    def of_day_of_month(self, match: re.Match[str]) -> date | None:
        """The day of the trip that a weekday and a day without its month tell, if they tell the same one."""
        found = [day for day in self.days if day.day == int(match["day"])]
        weekday = WEEKDAYS[match["weekday"].casefold()] % DAYS_OF_WEEK
        return found[0] if len(found) == 1 and found[0].weekday() == weekday else None

    def of_numbers(self, day: int, month: int) -> date | None:
        """The day of the trip that a day and a month in figures tell."""
        return next((one for one in self.days if (one.day, one.month) == (day, month)), None)

    def day_of(self, words: Passage) -> tuple[date | None, Span | None]:
        """The one day that the words of a heading name, and where."""
        for reading in find_dates(words.text, self.reference):
            if reading.precision == "day" and reading.start:
                day = reading.start if reading.start == reading.end else None
                return day, words.span(reading.first, reading.last)
        if match := DAY_OF_MONTH.match(words.text):
            return self.of_day_of_month(match), words.span(*match.span())
        if match := WEEKDAY.match(words.text):
            day = self.of_weekday(match["weekday"])
            return (day, words.span(*match.span("weekday"))) if day else (None, None)
        return None, None

    @remembered
    def moment(self, text: str) -> Moment:
        """The day and time that an activity begins with, and where its own words begin."""
        if bracketed := self.bracketed(text):
            return bracketed
        numbered = NUMBERED_DAY.match(text)
        end, day = self.day_before(text, numbered.end() if numbered else 0)
        if day is None and (match := DAY_BEHIND.search(text)):
            behind = find_dates(match["day"], self.reference)
            day = behind[0].start if behind and behind[0].precision == "day" else None
        end = behind_part_of_day(text, end)
        end, time = time_before(text, end)
        end = behind_part_of_day(text, end) if time else end
        if time is None and (match := TIME_BEHIND.search(text)) and (found := find_time(match["time"])):
            time = found[2]
        return Moment(end, day, time) if end < len(text) else NEVER

    def bracketed(self, text: str) -> Moment | None:
        """The day and time that stand in brackets before an activity: "(dinsdag, 10.00 uur) Bezoek"."""
        match = IN_BRACKETS.match(text)
        if match is None or match.end() == len(text):
            return None
        day, time = self.day_and_time(match["words"])
        return Moment(match.end(), day, time) if day or time else None

    def day_before(self, text: str, first: int) -> tuple[int, date | None]:
        """The day that stands at an offset, and where what follows it begins."""
        for reading in find_dates(text, self.reference)[:1]:
            before = text[first : reading.first]
            opens = not before.strip(" (") or (len(before) < LONGEST_WEEKDAY and WEEKDAY_BEFORE.fullmatch(before))
            if reading.first >= first and opens and reading.precision == "day" and reading.start:
                return behind_mark(text, reading.last), reading.start
        if (match := DAY_OF_MONTH.match(text, first)) and (day := self.of_day_of_month(match)):
            return behind_mark(text, match.end()), day
        match = NUMERIC_DAY.match(text, first)
        if match and (day := self.of_numbers(int(match["day"]), int(match["month"]))):
            return behind_mark(text, match.end("month")), day
        if match := WEEKDAY.match(text, first):
            day = self.of_weekday(match["weekday"])
            return (match.end() if day or match["mark"].strip() else first), day
        return first, None

    def day_and_time(self, cell: str) -> tuple[date | None, str | None]:
        """The day and the time that the cell of a table holds."""
        readings = find_dates(cell, self.reference)
        day = next((reading.start for reading in readings if reading.precision == "day"), None)
        if day is None and not readings:
            day = self.day_before(f"{cell} ", 0)[1]
        behind = (cell[behind_mark(cell, reading.last) :] for reading in readings)
        weekday = WEEKDAY.match(cell)
        rests = (cell, *behind, *([cell[weekday.end() :]] if weekday else []))
        found = next((time for text in rests if (time := find_time(text))), None)
        return day, found[2] if found else None


def behind_mark(text: str, end: int) -> int:
    """Where the words behind a day or time begin."""
    match = PREFIX_END.match(text, end)
    return match.end() if match else end


def behind_part_of_day(text: str, end: int) -> int:
    """Where the words behind "'s Ochtends", "Middag:" or "in the evening" begin; a sentence keeps them."""
    if match := MARKED_PART.match(text, end) or BRACKETED_PART.match(text, end):
        return match.end()
    match = PLAIN_PART.match(text, end)
    return match.end() if match and not opens_with_verb(text[match.end() :]) else end


def time_before(text: str, end: int) -> tuple[int, str | None]:
    """The time that stands at an offset, also in brackets, and where what follows it begins."""
    bracket = BRACKET.match(text, end)
    first = bracket.end() if bracket else end
    found = find_time(text[first:])
    if found is None:
        return end, None
    last = first + found[1]
    if bracket:
        closing = text[last:].lstrip()[:1]
        if closing not in {")", "]"}:
            return end, None
        last = text.index(closing, last) + 1
    return behind_mark(text, last), found[2]


def opens_with_verb(words: str) -> bool:
    """Whether words begin with a finite verb, as behind what leads a sentence: "was een reisdag"."""
    word = WORD.match(words)
    return word is not None and word[0].islower() and bool({Form.PRESENT, Form.PAST} & forms_of(word[0]))


def tells_story(text: str, moment: Moment) -> bool:
    """Whether a line is a sentence about a day ("Op 8 mei was iedereen vrij."), and no activity."""
    return opens_with_verb(text[moment.end :]) and moment.end > 0 and SENTENCE.search(text) is not None
