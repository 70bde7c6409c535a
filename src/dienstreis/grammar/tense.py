"""The tense of a sentence: whether it tells what happened, happens or has happened."""

import re

from dienstreis.grammar.clauses import read_clause
from dienstreis.vocabulary import grammar
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

PARTICIPLE = regex(
    r"\b(?:(?:aan|af|bij|bijeen|binnen|deel|door|in|klaar|mee|om|op|open|over|plaats|terug|toe|uit|voor|vrij|weg|na|rond|samen)?ge[a-zà-ÿ]{1,40}(?:d|t|en|aan|ien)"
    r"|(?:ver|be|ont|her)[a-zà-ÿ]{3,40}(?:d|t|en)"
    r"|voorzien|onder(?:zocht|handeld|tekend|schreven|bouwd)|[a-z]{3,40}ed|sent|held|made|given|begun|drawn|written|taken|put|found|brought|paid|told)\b"
)
AUXILIARIES = frozenset({"heeft", "hebben", "heb", "is", "zijn", "ben", "has", "have", "was", "were", "werd", "werden"})
PAST = frozenset({"heeft", "hebben", "had", "hadden", "was", "waren", "werd", "werden", "has", "have", "were"})
LIKE_PARTICIPLES = frozenset(grammar.LIKE_PARTICIPLES)
TWO_INFINITIVES = regex(
    r"\b(?:heeft|hebben|heb)\s(?:(?!(?:die|waar\w*|hoe|of|om|als|en|maar|te)\s)[^\s,;:]+\s){0,16}?"
    r"(?:laten|kunnen|mogen|moeten|willen|gaan|komen|helpen|zien|horen)\s(?!weten\b)(?P<main>\w+en)\b"
)
NOUN_BEFORE = regex(r"\b(?:de|het|een|the|a|an|in|op|met|van|\w{3,}e)\s$", re.IGNORECASE)
CLAUSE_END = regex(r"[,;]\s|\s(?:om|omdat|die|dat|maar|en|because|but|that|which)\s")
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
