"""What somebody sets about doing, and how far it is: by the verb, or by a remark."""

import re

from dienstreis.grammar.tense import PRESENT_FORMS, finite_verbs
from dienstreis.grammar.words import any_of
from dienstreis.model import FollowUpStatus
from dienstreis.vocabulary import follow_ups as vocabulary

__all__ = ["acts_in", "status_in"]

STATUS: dict[FollowUpStatus, re.Pattern[str]] = {
    status: any_of(words) for status, words in vocabulary.STATUS_WORDS.items()
}


def acts_in(text: str) -> str | None:
    """The finite verb of a sentence in the present tense, if it tells of something that somebody does."""
    for verb in finite_verbs(text):
        if verb.form in PRESENT_FORMS and verb.lemma in vocabulary.ACTS:
            return text[verb.first : verb.last]
    return None


def status_in(words: str) -> FollowUpStatus | None:
    """What a cell of a column of statuses, or a remark behind a task, says."""
    return next((status for status, pattern in STATUS.items() if pattern.search(words)), None)
