"""DR204 and DR605: whether results answer to goals, and agreements name their parties."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from dienstreis.extract.content import value_of
from dienstreis.rules.presence import is_report
from dienstreis.rules.rule import Hit
from dienstreis.vocabulary.goals import EMPTY_WORDS
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document

__all__ = ["agreement_without_parties", "goal_without_result"]

WORD = regex(r"[^\W\d_]+")
SHORTEST_WORD = 4  # letters; shorter words rarely tell what a goal is about
LONGEST_STEM = 6  # letters: enough to tell words apart, few enough to find them in other forms and in compounds
ENDING = 2  # letters that a word may lose in another form
PICKED_UP_IN = ("results", "follow_ups", "agreements", "programme", "summary")


def goal_without_result(document: Document) -> Iterator[Hit]:
    """A goal that the report lists, and of which not one telling word comes back in what the trip yielded."""
    purpose = document.report.purpose
    if purpose is None or not document.report.results or not is_report(document):
        return
    told = plain(" ".join(passages(document)))
    for index, goal in enumerate(purpose.goals):
        stems = stems_of(goal)
        place = document.place(f"/purpose/goals/{index}")
        if place and stems and not any(stem in told for stem in stems):
            yield Hit(place, {"goal": goal})


def passages(document: Document) -> Iterator[str]:
    """The words of the sections that tell what came of the trip, wherever their headings stand."""
    for part in document.outline.walk():
        if part.kind in PICKED_UP_IN or part.kind is None:
            yield part.title.text if part.title else ""
            yield value_of(part).text
    for result in document.report.results:
        yield result.title or ""


def stems_of(goal: str) -> set[str]:
    """The beginnings of a goal's telling words."""
    words = {plain(word) for word in WORD.findall(goal)} - EMPTY_WORDS
    return {word[: min(LONGEST_STEM, max(SHORTEST_WORD, len(word) - ENDING))] for word in words if is_telling(word)}


def is_telling(word: str) -> bool:
    """Whether a word is long enough to tell what a goal is about."""
    return len(word) >= SHORTEST_WORD


def plain(words: str) -> str:
    """Words in lower case without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", words.casefold()) if not unicodedata.combining(c))


def agreement_without_parties(document: Document) -> Iterator[Hit]:
    """An agreement of which the report does not say who made it."""
    for index, agreement in enumerate(document.report.agreements):
        place = document.place(f"/agreements/{index}")
        if place and not agreement.parties:
            yield Hit(place, {"type": agreement.type})
