"""The tense of a sentence: whether it tells what happened, happens or has happened."""

import re

from dienstreis.grammar.clauses.subjects import read_clause
from dienstreis.vocabulary import grammar
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import Finder, regex
from dienstreis.wording.verbs import Form, Verb, forms_of, verbs_at
from dienstreis.wording.words import words_of

__all__ = [
    "PRESENT_FORMS",
    "find_participle",
    "finite_verbs",
    "has_verb",
    "is_participle",
    "is_perfect",
    "is_present",
    "is_simple_past",
    "main_clause",
    "main_verb",
]

LETTER = r"[a-zà-ÿ]"
PARTICIPLE = regex(
    rf"\b(?:(?:{'|'.join(grammar.SEPARABLE)})?{grammar.PARTICIPLE}{LETTER}{{1,40}}(?:{'|'.join(grammar.PARTICIPLE_ENDS)})"
    rf"|(?:{'|'.join(grammar.UNSTRESSED)}){LETTER}{{3,40}}(?:{'|'.join(grammar.UNSTRESSED_ENDS)})"
    rf"|{'|'.join(in_order(grammar.PARTICIPLES))}|[a-z]{{3,40}}{grammar.ENGLISH_PARTICIPLE})\b"
)
AUXILIARIES = every(grammar.PERFECT)
PAST = every(grammar.PAST)
LIKE_PARTICIPLES = frozenset(grammar.LIKE_PARTICIPLES)
TWO_INFINITIVES = regex(
    rf"\b(?:{'|'.join(in_order(grammar.BEFORE_INFINITIVE_PAIRS))})\s"
    rf"(?:(?!(?:{'|'.join(in_order(grammar.NEVER_WITHIN_PAIRS, grammar.WITHOUT_COMMA))})\s)[^\s,;:]+\s){{0,16}}?"
    rf"(?:{'|'.join(in_order(grammar.FIRST_OF_INFINITIVE_PAIRS))})\s"
    rf"(?!(?:{'|'.join(in_order(grammar.NEVER_IN_PAIRS))})\b)(?P<main>\w+)\b"
)
NOUN_BEFORE = regex(rf"\b(?:{'|'.join(in_order(grammar.BEFORE_NOUNS))}|\w{{3,}}e)\s$", re.IGNORECASE)
CLAUSE_END = regex(rf"[,;]\s|\s(?:{'|'.join(in_order(grammar.CLAUSE_ENDS))})\s")
PRESENT_FORMS = frozenset({Form.PRESENT, Form.PLURAL, Form.STEM})


def is_perfect(text: str) -> bool:
    """Whether a sentence has a perfect tense: an auxiliary and a participle."""
    return not AUXILIARIES.isdisjoint(words_of(text)) and (
        find_participle(text) is not None or has_two_infinitives(text)
    )


def has_two_infinitives(text: str) -> bool:
    """Whether two infinitives stand where a participle would: "heeft de kaart laten opsturen"."""
    pair = TWO_INFINITIVES.search(text)
    return pair is not None and bool(forms_of(pair["main"]) & {Form.PLURAL, Form.JOINED})


def find_participle(text: str, start: int = 0) -> re.Match[str] | None:
    """The first participle from an offset on: a known one, or a word that looks like one and stands for no noun."""
    for match in PARTICIPLE.finditer(text, start):
        if match[0].casefold() in LIKE_PARTICIPLES:
            continue
        if Form.PARTICIPLE in forms_of(match[0]) or not NOUN_BEFORE.search(
            text[max(0, match.start() - 24) : match.start()]
        ):
            return match
    return None


def is_participle(word: str) -> bool:
    """Whether a word is a participle, or looks like one."""
    return Form.PARTICIPLE in forms_of(word) or PARTICIPLE.fullmatch(word) is not None


def is_present(text: str) -> bool:
    """Whether no verb of a sentence is in a past or perfect tense."""
    if not PAST.isdisjoint(words_of(text)):
        return False
    forms = {verb.form for verb in finite_verbs(text)}
    return not forms or bool(forms - {Form.PAST})


def is_simple_past(text: str) -> bool:
    """Whether the finite verb of a sentence is in the past tense."""
    forms = {verb.form for verb in finite_verbs(text)}
    return bool(forms) and forms <= {Form.PAST, Form.PARTICIPLE}


@remembered
def main_clause(text: str) -> str:
    """A sentence up to its first subordinate or second clause."""
    return CLAUSE_END.split(text, maxsplit=1)[0]


def main_verb(text: str, pattern: Finder) -> str | None:
    """The words of a pattern that begin with the finite verb of a sentence."""
    clause = read_clause(text)
    match = pattern.match(text, clause.verb) if clause else None
    return match[0] if match else None


def has_verb(text: str) -> bool:
    """Whether a line is a sentence: it has a subject and a finite verb."""
    return any(verb.form is not Form.PARTICIPLE for verb in finite_verbs(text))


@remembered
def finite_verbs(text: str) -> tuple[Verb, ...]:
    """The readings of the finite verb of a sentence."""
    clause = read_clause(text)
    return verbs_at(text, clause.verb) if clause else ()
