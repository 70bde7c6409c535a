"""A sentence, read once: who does what in it, in which tense and voice, as places in its text."""

from collections.abc import Container, Iterator
from functools import cached_property
from typing import NamedTuple

from dienstreis.grammar.clauses.agents import find_agent
from dienstreis.grammar.clauses.coordination import main_clauses
from dienstreis.grammar.clauses.noun_phrases import begins_named_phrase, noun_phrase_end
from dienstreis.grammar.clauses.participles import find_participle, has_two_infinitives
from dienstreis.grammar.clauses.subjects import Clause, read_clause
from dienstreis.grammar.clauses.voice import is_passive
from dienstreis.grammar.clauses.words import ARTICLES, LITTLE_WORDS, PERSONAL, ClauseWords, clause_words
from dienstreis.vocabulary import grammar
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import Finder, Match, regex
from dienstreis.wording.verbs import Form, Verb, find_verbs, is_form, verbs_at
from dienstreis.wording.words import words_of

__all__ = ["PRESENT_FORMS", "PrepositionalPhrase", "Sentence", "read_sentence"]

PRONOUNS = PERSONAL | every(grammar.THEM)
PERFECT = every(grammar.PERFECT)
PAST = every(grammar.PAST)
CLAUSE_END = regex(rf"[,;]\s|\s(?:{'|'.join(in_order(grammar.CLAUSE_ENDS))})\s")
PRESENT_FORMS = frozenset({Form.PRESENT, Form.PLURAL, Form.STEM})


class PrepositionalPhrase(NamedTuple):
    """A preposition, and the noun phrase behind it: ``text[first:last]``."""

    preposition: str
    """In small letters."""
    start: int
    """Where it begins."""
    first: int
    last: int


class Sentence:
    """What a sentence says. Each question is answered when it is first asked; offsets are those of ``text``."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def clause(self) -> Clause | None:
        """The subject and the finite verb of its main clause."""
        return read_clause(self.text)

    @cached_property
    def main_clauses(self) -> tuple[tuple[int, int], ...]:
        """First and last offset of each main clause that it joins."""
        return main_clauses(self.text)

    @cached_property
    def main_clause_end(self) -> int:
        """Where its first subordinate or second clause begins."""
        end = CLAUSE_END.search(self.text)
        return end.start() if end else len(self.text)

    @cached_property
    def verbs(self) -> tuple[Verb, ...]:
        """All readings of its words as forms of verbs."""
        return find_verbs(self.text)

    @cached_property
    def finite_verbs(self) -> tuple[Verb, ...]:
        """The readings of its finite verb."""
        return verbs_at(self.text, self.clause.verb) if self.clause else ()

    @cached_property
    def finite_lemmas(self) -> frozenset[str]:
        """The infinitives that its finite verb may be a form of."""
        return frozenset(verb.lemma for verb in self.finite_verbs)

    def at_finite_verb(self, wording: Finder) -> Match | None:
        """Where a wording begins with its finite verb."""
        return wording.match(self.text, self.clause.verb) if self.clause else None

    @cached_property
    def agent(self) -> tuple[int, int] | None:
        """Who does it in the passive."""
        return find_agent(self.text)

    def phrases(self, prepositions: Container[str], start: int = 0) -> Iterator[PrepositionalPhrase]:
        """From an offset on, these prepositions (in small letters) that lead to somebody or something."""
        words = clause_words(self.text)
        for index, word in enumerate(words.plain[:-1]):
            if word in prepositions and words.first(index) >= start and opens_phrase(words, index + 1):
                last = words.last(phrase_end(words, index + 1))
                yield PrepositionalPhrase(word, words.first(index), words.first(index + 1), last)

    @cached_property
    def is_passive(self) -> bool:
        """Whether its subject has something done to it."""
        return self.clause is not None and is_passive(self.text, self.clause)

    @cached_property
    def is_perfect(self) -> bool:
        """Whether it has a perfect tense: an auxiliary and a participle."""
        return not PERFECT.isdisjoint(words_of(self.text)) and (
            find_participle(self.text) is not None or has_two_infinitives(self.text)
        )

    @cached_property
    def is_present(self) -> bool:
        """Whether no verb is in a past or perfect tense."""
        if not PAST.isdisjoint(words_of(self.text)):
            return False
        forms = {verb.form for verb in self.finite_verbs}
        return not forms or bool(forms - {Form.PAST})

    @cached_property
    def is_simple_past(self) -> bool:
        """Whether its finite verb is in the past tense."""
        forms = {verb.form for verb in self.finite_verbs}
        return bool(forms) and forms <= {Form.PAST, Form.PARTICIPLE}

    @cached_property
    def has_finite_verb(self) -> bool:
        """Whether it is a sentence, and no title or note: it has a subject and a known finite verb."""
        return any(verb.form is not Form.PARTICIPLE for verb in self.finite_verbs)


def opens_phrase(words: ClauseWords, index: int) -> bool:
    """Whether a word behind a preposition begins what that leads to."""
    return not words.gap(index).strip() and (is_pronoun(words, index) or begins_named_phrase(words, index))


def is_pronoun(words: ClauseWords, index: int) -> bool:
    """Whether a word stands for somebody by itself; "haar" and "hun" may belong to a noun."""
    if words.plain[index] not in PRONOUNS:
        return False
    behind = words.plain_behind(index)
    return words.plain[index] not in ARTICLES or not behind or behind in LITTLE_WORDS or is_form(behind)


def phrase_end(words: ClauseWords, index: int) -> int:
    """The index of the last word of what a preposition leads to."""
    return index if is_pronoun(words, index) else noun_phrase_end(words, index)


@remembered
def read_sentence(text: str) -> Sentence:
    """A sentence, which is read when it is asked."""
    return Sentence(text)
