"""Patterns out of lists of words."""

import re
from collections.abc import Iterable, Mapping

__all__ = ["any_compound_of", "any_of", "phrase_pattern"]

GAP = " ... "


def phrase_pattern(phrase: str) -> str:
    """A pattern for a phrase: its spaces may be missing or many, and ``...`` stands for up to a dozen words between."""
    halves = [r"\s?".join(map(re.escape, half.split())) for half in phrase.split(GAP)]
    return r"(?!\w)[^.;!?]{1,120}?(?<!\w)".join(halves)


def any_of(by_language: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    """A pattern for any phrase of any language as words, the longest first, whatever the case."""
    phrases = sorted({phrase for listed in by_language.values() for phrase in listed}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(phrase_pattern, phrases))})(?!\w)", re.IGNORECASE)


def any_compound_of(by_language: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    """A pattern for any word or phrase of any language, also as the last part of a compound ("filmfestival")."""
    phrases = sorted({phrase for listed in by_language.values() for phrase in listed}, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(phrase_pattern, phrases))})\b", re.IGNORECASE)
