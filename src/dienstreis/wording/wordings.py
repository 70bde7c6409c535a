"""The ways to write a phrase, as words and as patterns."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple, TypeAlias

from dienstreis.wording.verbs import written_forms

__all__ = ["APART", "GAP", "OPTIONAL", "PhraseWords", "alternatives", "forms_of_word", "pattern_length", "written"]

GAP = " ... "
"""Up to a dozen words."""
OPTIONAL = " "
"""A space, or none."""
APART = " / "
"""A gap, a space, or none: what stands between a verb and its particle."""
PhraseWords: TypeAlias = tuple[tuple[str, str], ...]
"""The words of a phrase, each with what stands before it: `OPTIONAL`, `GAP` or `APART`."""
BETWEEN = r"(?!\w)[^.;!?]{1,120}?(?<!\w)"


@cache
def written(phrase: str) -> tuple[PhraseWords, ...]:
    """The ways to write a phrase, in words: several where it holds a verb."""
    (_, first), *others = words_apart(phrase)
    heads = [ways(OPTIONAL, form, particle) for form, particle in forms_of_word(first)]
    tails = [[ways(before, form, particle) for form, particle in in_order(word)] for before, word in others]
    return tuple(sum(way, ()) for way in product(heads, *tails))


def words_apart(phrase: str) -> Iterator[tuple[str, str]]:
    """The words of a phrase, each with what stands before it."""
    before = OPTIONAL
    for word in phrase.split():
        if word == GAP.strip():
            before = GAP
        else:
            yield before, word
            before = OPTIONAL


def ways(before: str, form: str, particle: str) -> PhraseWords:
    """A word of a phrase, with the particle that belongs to it."""
    return ((before, form), (APART, particle)) if particle else ((before, form),)


def in_order(word: str) -> list[tuple[str, str]]:
    """What a word behind the first one stands for, in the order in which a pattern tries it."""
    if not is_verb(word):
        return [(word, "")]
    forms = {wording.pattern: form for wording, form in zip(word_wordings(word), forms_of_word(word), strict=True)}
    return [forms[pattern] for pattern in longest_first(forms)]


@cache
def pattern_length(phrase: str, number: int) -> int:
    """The length of the pattern of a way to write a phrase, by which the one that counts is chosen among several."""
    patterns = wordings(phrase)
    return len(patterns[number * len(patterns) // len(written(phrase))].pattern)


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
    if phrase.isalpha():
        return [Wording(phrase, phrase)]
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
    return written_forms(word[1:-1]) if is_verb(word) else ((word, ""),)


def is_verb(word: str) -> bool:
    """Whether a word of a phrase stands for all forms of a verb."""
    return word.startswith("{") and word.endswith("}")


def word_pattern(word: str) -> str:
    """One pattern for a word of a phrase."""
    if word.isalpha():
        return word
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
