"""Participles, and what stands in their place."""

import re

from dienstreis.vocabulary import grammar
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.verbs import Form, forms_of

__all__ = ["find_participle", "has_two_infinitives", "is_participle"]

LETTER = r"[a-zà-ÿ]"
PARTICIPLE = regex(
    rf"\b(?:(?:{'|'.join(grammar.SEPARABLE)})?{grammar.PARTICIPLE}{LETTER}{{1,40}}(?:{'|'.join(grammar.PARTICIPLE_ENDS)})"
    rf"|(?:{'|'.join(grammar.UNSTRESSED)}){LETTER}{{3,40}}(?:{'|'.join(grammar.UNSTRESSED_ENDS)})"
    rf"|{'|'.join(in_order(grammar.PARTICIPLES))}|[a-z]{{3,40}}{grammar.ENGLISH_PARTICIPLE})\b"
)
LIKE_PARTICIPLES = frozenset(grammar.LIKE_PARTICIPLES)
TWO_INFINITIVES = regex(
    rf"\b(?:{'|'.join(in_order(grammar.BEFORE_INFINITIVE_PAIRS))})\s"
    rf"(?:(?!(?:{'|'.join(in_order(grammar.NEVER_WITHIN_PAIRS, grammar.WITHOUT_COMMA))})\s)[^\s,;:]+\s){{0,16}}?"
    rf"(?:{'|'.join(in_order(grammar.FIRST_OF_INFINITIVE_PAIRS))})\s"
    rf"(?!(?:{'|'.join(in_order(grammar.NEVER_IN_PAIRS))})\b)(?P<main>\w+)\b"
)
NOUN_BEFORE = regex(rf"\b(?:{'|'.join(in_order(grammar.BEFORE_NOUNS))}|\w{{3,}}e)\s$", re.IGNORECASE)


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


def has_two_infinitives(text: str) -> bool:
    """Whether two infinitives stand where a participle would: "heeft de kaart laten opsturen"."""
    pair = TWO_INFINITIVES.search(text)
    return pair is not None and bool(forms_of(pair["main"]) & {Form.PLURAL, Form.JOINED})
