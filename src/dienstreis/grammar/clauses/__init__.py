"""What a sentence says, clause by clause: who does what, in which tense and voice, and with whom, as places in it."""

from dienstreis.grammar.clauses.noun_phrases import read_noun_phrase, read_noun_phrases
from dienstreis.grammar.clauses.participles import find_participle
from dienstreis.grammar.clauses.sentence import PRESENT_FORMS, PrepositionalPhrase, Sentence, read_sentence
from dienstreis.grammar.clauses.subjects import Clause
from dienstreis.grammar.clauses.words import first_word

__all__ = [
    "PRESENT_FORMS",
    "Clause",
    "PrepositionalPhrase",
    "Sentence",
    "find_participle",
    "first_word",
    "read_noun_phrase",
    "read_noun_phrases",
    "read_sentence",
]
