"""What a sentence says, clause by clause: who does what, in which tense and voice, and with whom, as places in it."""

from dienstreis.grammar.clauses.agents import find_agent
from dienstreis.grammar.clauses.coordination import main_clauses
from dienstreis.grammar.clauses.noun_phrases import read_noun_phrase
from dienstreis.grammar.clauses.subjects import Clause, read_clause
from dienstreis.grammar.clauses.tense import (
    PRESENT_FORMS,
    find_participle,
    finite_verbs,
    has_verb,
    is_participle,
    is_perfect,
    is_present,
    is_simple_past,
    main_clause,
    main_verb,
)
from dienstreis.grammar.clauses.voice import is_passive

__all__ = [
    "PRESENT_FORMS",
    "Clause",
    "find_agent",
    "find_participle",
    "finite_verbs",
    "has_verb",
    "is_participle",
    "is_passive",
    "is_perfect",
    "is_present",
    "is_simple_past",
    "main_clause",
    "main_clauses",
    "main_verb",
    "read_clause",
    "read_noun_phrase",
]
