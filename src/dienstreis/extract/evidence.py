"""What a text tells of a journey, whatever it calls itself: where to, when, who went, and what was done there."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

from dienstreis.extract.content import Statement, value_of
from dienstreis.extract.journeys import names_abroad, tells_of_those_who_report
from dienstreis.grammar.clauses import read_sentence
from dienstreis.grammar.dates import Reference, find_dates
from dienstreis.grammar.names import names_role
from dienstreis.text.blocks import lines_of
from dienstreis.text.marks import ENDS_SENTENCE
from dienstreis.text.outline import Outline
from dienstreis.text.topics import opens_day
from dienstreis.vocabulary import trips
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import source_of

__all__ = ["tells_account", "weigh_facts_told"]

WHO = frozenset({"travellers", "delegation"})
ACCOUNT = frozenset({"results", "follow_ups", "costs", "gifts"})
"""Sections that tell what came of a trip."""
COMES_FROM = regex(lambda: rf"(?i:{source_of(trips.COMING_FROM)})\s+[^\W\d_a-z]")
HEAD_BLOCKS = 8
MOST_LINES = 16
LONGEST_LINE = 110
LONGEST_TRIP = timedelta(days=21)
MOST_STATEMENTS = 40


def weigh_facts_told(outline: Outline, title: str) -> int:
    """How many of the facts of a trip stand in labels, the title and the short lines at the head: from 0 to 3.

    None where the title says that others came ("Bezoek uit Lahti").
    """
    if COMES_FROM.search(title) and names_abroad(title):
        return 0
    labels = {part.topics[0] for part in outline.walk() if part.topics and value_of(part)}
    lines = [title, *short_lines(outline)]
    where = "destinations" in labels or any(tells_where(words) for words in lines)
    when = "period" in labels or any(tells_days(words) for words in lines) or sum(map(opens_day, lines)) > 1
    who = bool(WHO & labels) or any(names_role(word) for words in lines for word in words.split())
    return where + when + who


def short_lines(outline: Outline) -> Iterator[str]:
    """The short lines at the head of a text."""
    lines = (line.passage.text for line in lines_of(outline.blocks[:HEAD_BLOCKS]))
    return islice((words for words in lines if len(words) <= LONGEST_LINE), MOST_LINES)


def tells_where(words: str) -> bool:
    """Whether a title or line that is no sentence names a place abroad, and not as where others come from."""
    return not words.endswith(ENDS_SENTENCE) and not COMES_FROM.search(words) and names_abroad(words)


def tells_days(words: str) -> bool:
    """Whether a line names the days of a trip: several, and not too many."""
    return any(
        found.start and found.end and found.precision == "day" and found.start < found.end <= found.start + LONGEST_TRIP
        for found in find_dates(words, Reference())
    )


def tells_account(outline: Outline, told: list[Statement]) -> bool:
    """Whether a text tells what was done or what came of it, and does not only announce it."""
    if any(part.topics[0] in ACCOUNT and value_of(part) for part in outline.walk() if part.topics):
        return True
    return any(is_account(statement.passage.text) for statement in told[:MOST_STATEMENTS])


def is_account(words: str) -> bool:
    """Whether a sentence tells what those who report did."""
    sentence = read_sentence(words)
    return tells_of_those_who_report(words) and (sentence.is_simple_past or sentence.is_perfect)
