"""The voice of a clause: whether its subject acts, or has something done to it."""

from itertools import takewhile

from dienstreis.grammar.clauses.participles import find_participle, is_participle
from dienstreis.grammar.clauses.subjects import Clause
from dienstreis.grammar.clauses.words import ClauseWords
from dienstreis.vocabulary import grammar
from dienstreis.wording.languages import every
from dienstreis.wording.verbs import Form, find_verbs, verbs_at

__all__ = ["is_passive"]

INFINITIVE = frozenset(grammar.INFINITIVE["en"])
ENGLISH_AUXILIARIES = frozenset(grammar.PROGRESSIVE_AUXILIARIES["en"])
PARTING = every(grammar.SUBORDINATORS) | every(grammar.WITHOUT_COMMA)
"""Words behind which another clause begins."""


def is_passive(text: str, clause: Clause) -> bool:
    """Whether the finite verb and a participle make a passive: the subject is not who acts."""
    behind = auxiliary_end(text, clause.verb)
    if behind is None:
        return False
    if is_participle(text[clause.first : clause.verb].strip().lower()) and is_form_of(text, clause.verb, "worden"):
        return True  # "Onderzocht wordt of ..."
    return find_participle(text, behind) is not None and not is_active_perfect(text, clause.verb)


def auxiliary_end(text: str, verb: int) -> int | None:
    """Where the auxiliary of a passive ends, which is the verb at an offset or stands behind it if that is a modal."""
    words = ClauseWords(text, verb)
    lemmas = {reading.lemma for reading in verbs_at(text, verb)}
    if not lemmas.isdisjoint(grammar.PASSIVE_AUXILIARIES):
        to_do = words.plain_behind(0) in INFINITIVE and words.plain_behind(1) not in grammar.TO_BE_DONE
        return None if to_do or is_progressive(words) else words.last(0)
    if lemmas.isdisjoint(grammar.MODALS):
        return None
    within = takewhile(
        lambda index: not words.gap(index).strip() and words.plain[index] not in PARTING, range(1, len(words))
    )
    return next((words.last(index) for index in within if words.plain[index] in grammar.TO_BE_DONE), None)


def is_form_of(text: str, verb: int, lemma: str) -> bool:
    """Whether the verb at an offset may be a form of another."""
    return any(reading.lemma == lemma for reading in verbs_at(text, verb))


def is_progressive(words: ClauseWords) -> bool:
    """Whether a form of "be", the first word, tells with one in "ing" what somebody is doing: "are now looking"."""
    return words.plain[0] in ENGLISH_AUXILIARIES and any(
        word.endswith(grammar.PROGRESSIVE) for word in words.plain[1:3]
    )


def is_active_perfect(text: str, verb: int) -> bool:
    """Whether a participle behind a form of "zijn" is one of a verb that has it in the perfect tense of the active."""
    return any(
        reading.first > verb and reading.form is Form.PARTICIPLE and reading.lemma in grammar.OF_MOTION
        for reading in find_verbs(text)
    )
