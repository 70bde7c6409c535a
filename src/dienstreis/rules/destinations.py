"""DR108: whether the title and the field of the destination name the same places."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from dienstreis.extract.content import says_nothing, value_of
from dienstreis.grammar.places import find_places, key, read_places
from dienstreis.rules.rule import Hit
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document
    from dienstreis.grammar.places import PlaceReading
    from dienstreis.text.passage import Passage

__all__ = ["destination_mismatch"]

LONGEST_TITLE = 400  # characters; what goes on for longer is a text
CAPITALISED = regex(r"[A-ZÀ-Þ][\w'’-]{3,}(?:\s[A-ZÀ-Þ][\w'’-]+)*")
ALIKE = 0.75  # ratio of edits above which two names are one, spelled in two ways


def destination_mismatch(document: Document) -> Iterator[Hit]:
    """A title that names another place or country than the field of the destination, or spells it differently."""
    title = document.outline.title
    values = [value for part in document.outline.about("destinations") if (value := value_of(part))]
    fields = [place for value in values if not says_nothing(value) for place in read_places(value.text)]
    if title is None or not fields:
        return
    if misspelled := next(other_spellings(title, fields), None):
        yield misspelled
        return
    titled = [reading for reading in find_places(title.text) if not reading.lies_at_home]  # which a title may name too
    if titled and not any(agrees(reading, field) for reading in titled for field in fields):
        yield mismatch(title, titled[0].first, titled[0].last, values[0].text, "message")


def other_spellings(title: Passage, fields: list[PlaceReading]) -> Iterator[Hit]:
    """The words of a title that name a place of the fields, but spell it differently."""
    for word in CAPITALISED.finditer(title.text, 0, LONGEST_TITLE):
        if other := other_spelling(word[0], title.text, fields):
            yield mismatch(title, word.start(), word.end(), other, "spelling")


def mismatch(title: Passage, first: int, last: int, field: str, case: str) -> Hit:
    """A hit at a place in the title."""
    return Hit(title.span(first, last), {"title": title.text[first:last], "field": field}, case)


def other_spelling(word: str, title: str, fields: list[PlaceReading]) -> str | None:
    """How the fields spell the place that a word of the title names, where the title never spells it so."""
    names = list(dict.fromkeys(field.place for field in fields if field.place))
    folded = key(title)
    if any(key(name) in folded for name in names):
        return None
    return next((name for name in names if is_alike(name, word)), None)


def is_alike(name: str, other: str) -> bool:
    """Whether two names look like one."""
    return SequenceMatcher(None, key(name), key(other), autojunk=False).ratio() >= ALIKE


def agrees(reading: PlaceReading, field: PlaceReading) -> bool:
    """Whether a title and a field may mean the same: the same place, or a country and a place in it.

    Two places of one country differ, unless one of them is a region, in which the other may lie.
    """
    if reading.place and field.place and key(reading.place) == key(field.place):
        return True
    codes = {reading.country_code, field.country_code}
    both_places = bool(reading.place and field.place) and not (reading.is_region or field.is_region)
    return None in codes or (len(codes) == 1 and not both_places)
