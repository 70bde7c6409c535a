"""What somebody sets about doing, and how far it is: by the verb, or by a remark."""

from dienstreis.grammar.clauses import PRESENT_FORMS, finite_verbs, main_clauses
from dienstreis.model import FollowUpStatus
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.wording.patterns import Finder
from dienstreis.wording.phrases import any_of
from dienstreis.wording.verbs import Form, find_verbs

__all__ = ["acts_in", "status_in"]

ACTIVE = frozenset({"dragen", "houden", "komen", "nemen"})
"""Acts that in the passive tell of something else: "wordt gedragen door"."""
STATUS: dict[FollowUpStatus, Finder] = {status: any_of(words) for status, words in vocabulary.STATUS_WORDS.items()}


def acts_in(text: str) -> str | None:
    """The finite verb of a sentence in the present tense, if it tells of something that somebody does."""
    for verb in finite_verbs(text):
        if verb.form in PRESENT_FORMS and verb.lemma in vocabulary.ACTS:
            return text[verb.first : verb.last]
    return passive_act(text)


def passive_act(text: str) -> str | None:
    """The participle of such a verb behind "wordt": "De raad wordt in mei ingelicht"."""
    verbs = finite_verbs(text)
    if not any(verb.lemma == "worden" and verb.form in PRESENT_FORMS for verb in verbs):
        return None
    done = (verb for verb in find_verbs(up_to_clause_end(text, verbs[0].first)) if verb.form is Form.PARTICIPLE)
    return next((text[verb.first : verb.last] for verb in done if verb.lemma in vocabulary.ACTS - ACTIVE), None)


def up_to_clause_end(text: str, place: int) -> str:
    """A text up to the end of the main clause at an offset."""
    return text[: next(last for _, last in main_clauses(text) if last > place)]


def status_in(words: str) -> FollowUpStatus | None:
    """What a cell of a column of statuses, or a remark behind a task, says."""
    return next((status for status, pattern in STATUS.items() if pattern.search(words)), None)
