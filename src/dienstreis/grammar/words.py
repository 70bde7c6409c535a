"""Patterns out of lists of words."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dienstreis.grammar.verbs import written_forms

__all__ = ["GAP", "alternatives", "forms_of_word", "longest_first", "wordings"]

GAP = " ... "
BETWEEN = r"(?!\w)[^.;!?]{1,120}?(?<!\w)"


class Wording(NamedTuple):
    """One way to write a phrase."""

    opening: str
    """Its first word."""
    pattern: str


def wordings(phrase: str) -> list[Wording]:
    """The ways to write a phrase: several where it begins with a verb.

    Its spaces may be missing or many, ``...`` stands for up to a dozen words, and ``{infinitive}`` for every form of
    a verb, its particle before it or behind it.
    """
    first, _, rest = phrase.partition(" ")
    opening = word_wordings(first)
    if not rest:
        return opening
    gap = BETWEEN if phrase[len(first) :].startswith(GAP) else r"\s?"
    halves = [r"\s?".join(map(word_pattern, half.split())) for half in rest.removeprefix(GAP.lstrip()).split(GAP)]
    behind = gap + BETWEEN.join(halves)
    return [Wording(word, start + behind) for word, start in opening]


def word_wordings(word: str) -> list[Wording]:
    """The ways to write a word of a phrase: one, or one for each form of a verb."""
    apart = rf"(?:{BETWEEN}|\s?)"
    return [
        Wording(form, re.escape(form) + (apart + particle if particle else ""))
        for form, particle in forms_of_word(word)
    ]


def forms_of_word(word: str) -> tuple[tuple[str, str], ...]:
    """What a word of a phrase stands for: itself, or the forms of a verb, each with the particle that belongs to it.

    Raises `KeyError` for a verb that the vocabulary does not know.
    """
    return written_forms(word[1:-1]) if word.startswith("{") and word.endswith("}") else ((word, ""),)


def word_pattern(word: str) -> str:
    """One pattern for a word of a phrase."""
    patterns = [wording.pattern for wording in word_wordings(word)]
    return patterns[0] if len(patterns) == 1 else f"(?:{branches(longest_first(patterns))})"


def longest_first(patterns: Iterable[str]) -> list[str]:
    """Patterns without repetition, so that the longest of those that fit is found."""
    return sorted(dict.fromkeys(patterns), key=len, reverse=True)


def branches(patterns: Sequence[str]) -> str:
    """Alternatives grouped by their first letters: few of them are tried at each place of a text."""
    groups: dict[str, list[str]] = {}
    for pattern in patterns:
        letter = pattern[:1] if pattern[:1].isalnum() else ""
        groups.setdefault(letter or pattern, []).append(pattern[1:] if letter else pattern)
    return "|".join(
        opening + grouped(rests) if opening[:1].isalnum() and len(opening) == 1 else rests[0]
        for opening, rests in groups.items()
    )


def grouped(rests: Sequence[str]) -> str:
    """What may follow a first letter."""
    return rests[0] if len(rests) == 1 else f"(?:{branches(rests)})"


def alternatives(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases."""
    return branches(longest_first(wording.pattern for phrase in phrases for wording in wordings(phrase)))
