"""The subject of a clause: who does something, in its words."""

from typing import NamedTuple

from dienstreis.grammar.clauses.finite_verbs import LONGEST_OPENING, finite_verb, is_finite
from dienstreis.grammar.clauses.noun_phrases import begins_named_phrase, begins_noun_phrase, noun_phrases_end
from dienstreis.grammar.clauses.words import (
    ARTICLES,
    CALENDAR,
    LITTLE_WORDS,
    PERSONAL,
    PREPOSITIONS,
    ClauseWords,
    clause_words,
)
from dienstreis.vocabulary import grammar
from dienstreis.wording.languages import every
from dienstreis.wording.memory import remembered
from dienstreis.wording.verbs import is_english, is_form

__all__ = ["Clause", "read_clause"]

SUBORDINATORS = every(grammar.SUBORDINATORS)
FILLERS_BEHIND_VERB = every(grammar.BEHIND_VERB)
ENGLISH_PREPOSITIONS = frozenset(grammar.PREPOSITIONS["en"]) - frozenset(grammar.PREPOSITIONS["nl"])
NOMINATIVE = every(grammar.NOMINATIVE)
ADDRESSED = every(grammar.ADDRESSED)
FOCUS = every(grammar.FOCUS)
POINTING = every(grammar.POINTING)
INDEFINITE = every(grammar.INDEFINITE)


class Clause(NamedTuple):
    """The subject of a sentence: ``text[first:last]``; and where its finite verb stands."""

    first: int
    last: int
    verb: int


@remembered
@remembered
def read_clause(text: str) -> Clause | None:
    """The subject and the finite verb of a main clause; the subject stands behind it where something else leads."""
    words = clause_words(text)
    start = main_clause_start(words)
    if words and words.plain[start] in FOCUS and start + 1 < len(words) and begins_noun_phrase(words, start + 1):
        start += 1
    verb = finite_verb(words, start)
    if verb is None:
        return None
    if verb > start and words.plain_behind(verb) in NOMINATIVE:
        return clause_of(words, verb + 1, verb + 1, verb)
    if verb > start and (opens_subject(words, start) or (verb == start + 1 and words.plain[start] in POINTING)):
        last = words.last(verb - 1)
        cut = text.find(",", words.first(start), last)
        return Clause(words.first(start), last if cut < 0 else cut, words.first(verb))
    return subject_between(words, start, verb) or subject_behind(words, verb)


def clause_of(words: ClauseWords, first: int, last: int, verb: int) -> Clause:
    """A clause, by the indexes of the first and the last word of its subject, and of its finite verb."""
    return Clause(words.first(first), words.last(last), words.first(verb))


def subject_between(words: ClauseWords, start: int, verb: int) -> Clause | None:
    """The subject of an English clause that something else leads: "By May the clerk will draft a plan"."""
    if not is_english(words.written[verb]) and words.plain[start] not in ENGLISH_PREPOSITIONS:
        return None
    commas = [i for i in range(start + 1, verb) if words.is_behind_comma(i)]
    for index in range(commas[-1] if commas else start + 1, verb):
        lowered, before = words.plain[index], words.plain[index - 1]
        opens = lowered in PERSONAL or lowered in ARTICLES or words.written[index][0].isupper()
        follows = index in commas or not (before in PREPOSITIONS or before in ARTICLES)
        if opens and follows and lowered not in CALENDAR:
            return clause_of(words, index, verb - 1, verb)
    return None


def main_clause_start(words: ClauseWords) -> int:
    """The index of the first word of the main clause: behind the comma that ends a subordinate one before it."""
    if not words or words.plain[0] not in SUBORDINATORS:
        return 0
    for index in range(1, min(len(words), LONGEST_OPENING)):
        if words.is_behind_comma(index) and (is_finite(words, index) or opens_subject(words, index)):
            return index
    return 0


def opens_subject(words: ClauseWords, index: int) -> bool:
    """Whether a clause's first word can begin its subject."""
    lowered = words.plain[index]
    if lowered in PERSONAL or lowered in ARTICLES:
        return True
    return lowered not in LITTLE_WORDS and not is_form(words.written[index].casefold())


def subject_behind(words: ClauseWords, verb: int) -> Clause | None:
    """The subject behind the verb: a pronoun, a name with or without an office, or a noun with its article."""
    index = verb + 1
    while index < len(words) and words.plain[index] in FILLERS_BEHIND_VERB:
        index += 1
    addressed = next((at for at in range(verb + 1, index) if words.plain[at] in ADDRESSED), None)
    reader = clause_of(words, addressed, addressed, verb) if addressed else None
    if index >= len(words):
        return reader
    lowered = words.plain[index]
    if lowered in PERSONAL:
        return clause_of(words, index, index, verb)
    if lowered in INDEFINITE or not begins_named_phrase(words, index):
        return reader
    if lowered in ARTICLES and index + 1 >= len(words):
        return None
    return clause_of(words, index, noun_phrases_end(words, index, commas=False), verb)
