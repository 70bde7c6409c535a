"""Tense and status: what a sentence's verbs and adverbs say of how far something is."""

import re

from dienstreis.grammar.clauses import read_clause
from dienstreis.grammar.words import any_of
from dienstreis.model import FollowUpStatus
from dienstreis.vocabulary import follow_ups as vocabulary

__all__ = ["acts_in", "is_perfect", "is_present", "main_clause", "main_verb", "status_in"]

PARTICIPLE = re.compile(
    r"\b(?:(?:aan|af|bij|door|in|mee|om|op|over|terug|toe|uit|voor|na|rond|samen)?ge[a-zà-ÿ]{1,40}(?:d|t|en|aan|ien)"
    r"|(?:ver|be|ont|her)[a-zà-ÿ]{3,40}(?:d|t|en)"
    r"|onder(?:zocht|handeld|tekend|schreven|bouwd)|[a-z]{3,40}ed|sent|held|made|given|begun|drawn|written|taken|put|found|brought|paid|told)\b"
)
AUXILIARY = re.compile(r"\b(?:heeft|hebben|heb|is|zijn|ben|has|have|was|were|werd|werden)\b", re.IGNORECASE)
PAST = re.compile(r"\b(?:heeft|hebben|had|hadden|was|waren|werd|werden|has|have|had|were)\b", re.IGNORECASE)
CLAUSE_END = re.compile(r"[,;]\s|\s(?:om|omdat|die|dat|maar|en|because|but|that|which)\s")
ACTS = any_of(vocabulary.ACTS)
STATUS: dict[FollowUpStatus, re.Pattern[str]] = {
    status: any_of(words) for status, words in vocabulary.STATUS_WORDS.items()
}


def is_perfect(text: str) -> bool:
    """Whether a sentence has a perfect tense: an auxiliary and a participle."""
    return AUXILIARY.search(text) is not None and PARTICIPLE.search(text) is not None


def is_present(text: str) -> bool:
    """Whether no verb of a sentence is in a past or perfect tense."""
    return PAST.search(text) is None


def main_clause(text: str) -> str:
    """A sentence up to its first subordinate or second clause."""
    return CLAUSE_END.split(text, maxsplit=1)[0]


def main_verb(text: str, pattern: re.Pattern[str]) -> str | None:
    """The words of a pattern that begin with the finite verb of a sentence."""
    clause = read_clause(text)
    match = pattern.match(text, clause.verb) if clause else None
    return match[0] if match else None


def acts_in(text: str) -> str | None:
    """The verb of a follow-up, if it is the finite verb of a sentence in the present tense."""
    return main_verb(text, ACTS)


def status_in(words: str) -> FollowUpStatus | None:
    """What a cell of a column of statuses, or a remark behind a task, says."""
    return next((status for status, pattern in STATUS.items() if pattern.search(words)), None)
