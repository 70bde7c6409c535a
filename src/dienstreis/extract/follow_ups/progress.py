"""What somebody sets about doing, and how far it is: by the verb, or by a remark."""

from dienstreis.grammar.clauses import PRESENT_FORMS, Sentence
from dienstreis.model import FollowUpStatus
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.wording.patterns import Finder
from dienstreis.wording.phrases import any_of
from dienstreis.wording.verbs import Form, Verb, find_verbs

__all__ = ["acts_in", "status_in"]

ACTIVE = frozenset({"dragen", "houden", "komen", "nemen"})
"""Acts that in the passive tell of something else: "wordt gedragen door"."""
STATUS: dict[FollowUpStatus, Finder] = {status: any_of(words) for status, words in vocabulary.STATUS_WORDS.items()}


def acts_in(sentence: Sentence) -> Verb | None:
    """The finite verb of a sentence in the present tense, if it tells of something that somebody does."""
    present = [verb for verb in sentence.finite_verbs if verb.form in PRESENT_FORMS]
    acts = next((verb for verb in present if verb.lemma in vocabulary.ACTS), None)
    passive = any(verb.lemma in vocabulary.BECOMING for verb in present)
    return passive_act(sentence) if acts is None and passive else acts


def passive_act(sentence: Sentence) -> Verb | None:
    """The participle of such a verb behind "wordt": "De raad wordt in mei ingelicht"."""
    place = sentence.finite_verbs[0].first
    end = next(last for _, last in sentence.main_clauses if last > place)
    done = (verb for verb in find_verbs(sentence.text[:end]) if verb.form is Form.PARTICIPLE)
    return next((verb for verb in done if verb.lemma in vocabulary.ACTS - ACTIVE), None)


def status_in(words: str) -> FollowUpStatus | None:
    """What a cell of a column of statuses, or a remark behind a task, says."""
    return next((status for status, pattern in STATUS.items() if pattern.search(words)), None)
