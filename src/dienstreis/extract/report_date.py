"""When the report was written, as its labels, its own words or a line of its own tell."""

import re
from collections.abc import Iterator
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from dienstreis.extract.content import items_of, paragraphs_of, sentences_of, value_of
from dienstreis.extract.grounded import Grounded, Problem, ground
from dienstreis.extract.spans import day_of, problem_of
from dienstreis.grammar.dates import DateReading, Reference, find_dates
from dienstreis.text.blocks import lines_of
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import documents, grammar, headings
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of

__all__ = ["Dating", "Rank", "best_dating", "find_datings", "plain_label", "problems_of_labels"]

LABELS = headings.TOPICS["report_date"]
REPORTED = regex(lambda: rf"{source_of(LABELS)}[^.]{{0,80}}$", re.IGNORECASE)
PLACE_BEFORE = regex(
    lambda: rf"^(?:[^\W\d_][\w'’.() -]{{1,40}})?,?\s*(?:{source_of(documents.BEFORE_DATE)})?\s*$", re.IGNORECASE
)
LETTERHEAD = regex(r"(?:[^.!?]|\.(?=\d)){0,80}[-–—|,·•]\s*$")
BYLINE = regex(r"[^|.!?]{0,80}\|\s*$")
REST_OF_BYLINE = regex(r"\s*\|[^|\d]{2,60}$")
BY_WHOM = regex(lambda: rf"\s+{source_of(grammar.BY)}\s[^!?\d]{{2,60}}", re.IGNORECASE)
THIS_DOCUMENT = any_of(documents.THIS_DOCUMENT)
MADE = any_of(documents.MADE)
PUBLISHED = any_of(documents.PUBLISHED)
CHANGED = any_of(documents.CHANGED)
SIGNED = regex(lambda: rf"{source_of(documents.MADE)}\s+{source_of(grammar.AT)}", re.IGNORECASE)
FOOTNOTE = regex(r"\d{1,2}\s+[A-Z][^\W\d_]+\s+[^\W\d_]")  # "1 Vastgesteld door ..."
AFTER_TRIP = frozenset({"costs", "follow_ups", "gifts", "signature"})
"""Topics behind which no day of a programme stands any more: a date there is that of the signature."""
LONGEST_DATE_LINE = 110
MOST_LINES = 4  # of a paragraph that may date a report
LONGEST_SIGNATURE = 600  # characters of an item that tells when and by whom a report was signed


class Rank(IntEnum):
    """What speaks for a date as that of the report, the surest first."""

    LABEL = 0
    LINE = 1
    PUBLISHED = 2


class Dating(NamedTuple):
    """A date that the report may bear."""

    rank: Rank
    dated: Grounded[date]


def find_datings(outline: Outline, reference: Reference) -> list[Dating]:
    """Every date that the report may bear, the surest first, and then in the report's order."""
    found = [*labelled(outline, reference), *lines(outline, reference), *told(outline)]
    return sorted(found, key=lambda dating: dating.rank)


def best_dating(datings: list[Dating], returned: date | None) -> Grounded[date] | None:
    """The surest date; a report is written after the return, if anything tells of a date after it."""
    later = [dating for dating in datings if returned and dating.dated.value >= returned]
    return (later or datings)[0].dated if datings else None


def labelled(outline: Outline, reference: Reference) -> Iterator[Dating]:
    """The date of the report as a label gives it."""
    for value, reading in readings_of_labels(outline, reference):
        if day := day_of(reading):
            yield Dating(Rank.LABEL, ground(day, value.span(reading.first, reading.last)))


def problems_of_labels(outline: Outline, reference: Reference) -> Iterator[Problem]:
    """What is wrong with the dates under the labels of the report's date."""
    for value, reading in readings_of_labels(outline, reference):
        if reading.problem in {"impossible", "reversed", "weekday"}:
            yield problem_of(reading, value)


def readings_of_labels(outline: Outline, reference: Reference) -> Iterator[tuple[Passage, DateReading]]:
    """The dates in the value of each label of the report's date, up to the first that is a day."""
    for part in outline.about("report_date"):
        value = value_of(part)
        for reading in find_dates(value.text, reference):
            yield value, reading
            if day_of(reading):
                break


def plain_label(outline: Outline, reference: Reference) -> Grounded[date] | None:
    """The one day under a plain "Datum", which dates the report or the trip."""
    for part in outline.about("date"):
        value = value_of(part)
        readings = find_dates(value.text, reference)
        if len(readings) == 1 and (day := day_of(readings[0])):
            return ground(day, value.span(readings[0].first, readings[0].last))
    return None


def lines(outline: Outline, reference: Reference) -> Iterator[Dating]:
    """The lines that say nothing but where and when they were written, at either end of a report."""
    for line in short_lines(outline):
        if CHANGED.search(line.text) or FOOTNOTE.match(line.text):
            continue
        for reading in find_dates(line.text, reference):
            rank = rank_of(line.text[: reading.first], line.text[reading.last :])
            if rank is not None and (day := day_of(reading)) and reading.year_given:
                yield Dating(rank, ground(day, line.span(reading.first, reading.last)))


def rank_of(before: str, after: str) -> Rank | None:
    """What the words of a line before and behind its date make of it; ``None`` where they tell something else."""
    if BYLINE.fullmatch(before) and REST_OF_BYLINE.fullmatch(after):
        return Rank.LINE
    if PUBLISHED.search(before) and after.lstrip().startswith("|"):
        return Rank.PUBLISHED
    if BY_WHOM.fullmatch(after):
        return Rank.LINE if REPORTED.search(before) else None
    if after.strip(" .)*|"):
        return None
    if PUBLISHED.search(before):
        return Rank.PUBLISHED
    own = PLACE_BEFORE.match(before) or REPORTED.search(before) or LETTERHEAD.fullmatch(before)
    return Rank.LINE if own else None


def short_lines(outline: Outline) -> Iterator[Passage]:
    """The lines in which a report may be dated: short ones of running text, not the values of labels."""
    after_trip = False
    for part in outline.walk():
        after_trip = after_trip or AFTER_TRIP.issuperset(part.topics[:1] or ("",))
        if part.title and is_day(part) and (after_trip or not part.blocks):
            yield part.title
        if part.title is None or not CHANGED.search(part.title.text.replace("_", " ")):
            yield from lines_of_paragraphs(part)
            yield from lines_of_signature(part)


def is_day(part: Part) -> bool:
    """Whether a heading is nothing but a day: of the programme, if words stand under it."""
    return part.style != Style.LABEL and part.topics[:1] == ("day",)


def has_value(part: Part) -> bool:
    """Whether the first paragraph is the value of a label; "Plaats en datum" is one over a line with a date."""
    if part.style == Style.LABEL:
        return "date" not in part.topics[1:]
    return part.style == Style.FRONT_MATTER and bool(part.topics)


def lines_of_paragraphs(part: Part) -> Iterator[Passage]:
    """The short lines of a section's short paragraphs."""
    for block in list(paragraphs_of(part))[has_value(part) :]:
        if len(block.lines) <= MOST_LINES:
            yield from (line.passage for line in block.lines if len(line.passage.text) <= LONGEST_DATE_LINE)


def lines_of_signature(part: Part) -> Iterator[Passage]:
    """The lines of items that tell when and by whom a report was signed."""
    lines = (line.passage for item in items_of(part) for line in lines_of(item.blocks))
    return (line for line in lines if SIGNED.match(line.text) and len(line.text) <= LONGEST_SIGNATURE)


def told(outline: Outline) -> Iterator[Dating]:
    """The dates of sentences such as "Dit verslag is op 3 mei 2018 door het college vastgesteld"."""
    for part in outline.walk():
        for block in paragraphs_of(part):
            for sentence in sentences_of(block.passage):
                if reading := making(sentence.text):
                    day = day_of(reading)
                    if day:
                        yield Dating(Rank.LINE, ground(day, sentence.span(reading.first, reading.last)))


def making(words: str) -> DateReading | None:
    """The one day on which a sentence says that this document was made."""
    document = THIS_DOCUMENT.search(words)
    if document is None or not MADE.search(words, document.end()):
        return None
    readings = [reading for reading in find_dates(words) if reading.first > document.end()]
    return readings[0] if len(readings) == 1 and readings[0].year_given else None
