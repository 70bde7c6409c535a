"""Patterns out of lists of words."""

import re
from collections.abc import Iterable, Mapping

from dienstreis.grammar.verbs import verb_pattern

__all__ = ["any_compound_of", "any_of", "phrase_pattern"]

GAP = " ... "
BETWEEN = r"(?!\w)[^.;!?]{1,120}?(?<!\w)"


def phrase_pattern(phrase: str) -> str:
    """A pattern for a phrase.

    Its spaces may be missing or many, ``...`` stands for up to a dozen words, and ``{infinitive}`` for every form of
    a verb, its particle before it or behind it.
    """
    halves = [r"\s?".join(map(word_pattern, half.split())) for half in phrase.split(GAP)]
    return BETWEEN.join(halves)


def word_pattern(word: str) -> str:
    """A pattern for a word of a phrase."""
    if word.startswith("{") and word.endswith("}"):
        return verb_pattern(word[1:-1], BETWEEN)
    return re.escape(word)


def any_of(by_language: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    """A pattern for any phrase of any language as words, the longest first, whatever the case."""
    phrases = sorted({phrase for listed in by_language.values() for phrase in listed}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(phrase_pattern, phrases))})(?!\w)", re.IGNORECASE)


def any_compound_of(by_language: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    """A pattern for any word or phrase of any language, also as the last part of a compound ("filmfestival")."""
    phrases = sorted({phrase for listed in by_language.values() for phrase in listed}, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(phrase_pattern, phrases))})\b", re.IGNORECASE)
