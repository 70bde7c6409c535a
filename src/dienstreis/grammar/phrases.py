"""Finding the phrases of a list in a text."""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from typing import NamedTuple

from dienstreis.grammar.words import GAP, alternatives, forms_of_word, longest_first, wordings
from dienstreis.text.memory import remembered
from dienstreis.text.patterns import regex

__all__ = ["Phrases", "any_compound_of", "any_of"]

WORD = regex(r"\w+|[^\w\s]")
ONE_WORD = regex(r"(?<!\w)\w+(?!\w)")


class Phrases:
    """Any phrase of a list as words, the longest first, whatever the case.

    It finds what its ``pattern`` finds. The words of a text are looked up once for all lists, and only where one of
    them opens a phrase, and the next one may go on with it, is a pattern tried, which is made when it is first needed.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        """Remember the phrases."""
        self.phrases = tuple(dict.fromkeys(phrases))

    @cached_property
    def pattern(self) -> str:
        """The source of a regular expression for them, to be a part of a larger one."""
        return as_words(alternatives(self.phrases))

    @cached_property
    def openings(self) -> "dict[str, Opening]":
        """The words and marks that a text may begin a phrase with."""
        found: dict[str, Opening] = {}
        for phrase in self.phrases:
            for word in openings_of(phrase):
                found.setdefault(word, Opening(word)).phrases.append(phrase)
        return found

    def search(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The first place of a phrase, as of a regular expression."""
        words = words_of(string[pos:endpos])
        return next(self.found_among(words, string, pos, endpos), None) if self.may_stand_among(words) else None

    def match(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The place of a phrase at ``pos``, as of a regular expression."""
        opening = self.opening_at(string, pos, endpos)
        return opening.matcher.match(string, pos, endpos) if opening else None

    def fullmatch(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The place of a phrase that is everything from ``pos`` to ``endpos``, as of a regular expression."""
        opening = self.opening_at(string, pos, endpos)
        return opening.matcher.fullmatch(string, pos, endpos) if opening else None

    def finditer(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All places of phrases that do not overlap, as of a regular expression."""
        words = words_of(string[pos:endpos])
        return self.found_among(words, string, pos, endpos) if self.may_stand_among(words) else iter(())

    def may_stand_among(self, words: "Words") -> bool:
        """Whether a phrase may begin with one of the words of a text."""
        return not self.openings.keys().isdisjoint(words.different)

    def found_among(self, words: "Words", string: str, pos: int, endpos: int) -> Iterator[re.Match[str]]:
        """The places of phrases in the text that has these words."""
        openings = self.openings
        end = pos
        for index, (word, first) in enumerate(words.placed):
            if word in openings and first + pos >= end:
                opening = openings[word]
                behind = opening.behind
                if behind is None or words.placed[index + 1][0] in behind:
                    match = opening.matcher.match(string, first + pos, endpos)
                    if match:
                        yield match
                        end = match.end()

    def sub(self, replacement: str, string: str) -> str:
        """The text with something else in place of each phrase."""
        parts, end = [], 0
        for match in self.finditer(string):
            parts += [string[end : match.start()], replacement]
            end = match.end()
        return "".join((*parts, string[end:]))

    def opening_at(self, string: str, pos: int, endpos: int) -> "Opening | None":
        """What may begin with the word or mark at ``pos``."""
        word = WORD.match(string, pos, endpos)
        return self.openings.get(word[0].casefold()) if word else None


class Opening:
    """A word or mark in small letters, and the phrases that a text may begin with it."""

    def __init__(self, word: str) -> None:
        self.word = word
        self.phrases: list[str] = []

    @cached_property
    def behind(self) -> frozenset[str] | None:
        """The words and marks one of which stands behind it; ``None`` where anything may."""
        found: set[str] = set()
        for phrase in self.phrases:
            words = tuple(phrase.partition(GAP)[0].split())
            whole = any(form.casefold() == self.word and not particle for form, particle in forms_of_word(words[0]))
            if not whole or len(words) == 1:
                return None
            found.update(openings(words[1:]))
        return frozenset(found)

    @cached_property
    def matcher(self) -> re.Pattern[str]:
        """A pattern of its phrases."""
        if all(phrase.isalpha() and phrase.casefold() == self.word for phrase in self.phrases):
            return ONE_WORD
        patterns = longest_first(
            wording.pattern
            for phrase in self.phrases
            for wording in wordings(phrase)
            if self.word.startswith(first_word(wording.opening))
        )
        return regex(as_words("|".join(patterns)), re.IGNORECASE)


class Words(NamedTuple):
    """The words and marks of a text, in small letters."""

    placed: tuple[tuple[str, int], ...]
    """Each with its place, in order; at the end, none."""
    different: frozenset[str]


@remembered
def words_of(text: str) -> Words:
    """The words and marks of a text."""
    placed = tuple((match[0].casefold(), match.start()) for match in WORD.finditer(text))
    return Words((*placed, ("", len(text))), frozenset(word for word, _ in placed))


def openings_of(phrase: str) -> tuple[str, ...]:
    """The words and marks with which a text may begin a phrase."""
    return (phrase.casefold(),) if phrase.isalpha() else openings(tuple(phrase.partition(GAP)[0].split()))


@cache
def openings(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words and marks with which a text may begin a phrase of ``words``, between which spaces may be missing."""
    found: dict[str, None] = {}
    for form, particle in forms_of_word(words[0]):
        for written in {form, form + particle}:
            opening = first_word(written)
            found[opening] = None
            if len(opening) == len(written) and written[-1].isalnum() and len(words) > 1:
                found.update(dict.fromkeys(opening + behind for behind in openings(words[1:])))
    return tuple(found)


def as_words(source: str) -> str:
    """The source of a pattern, so that what it finds neither begins nor ends within a word."""
    return rf"(?<!\w)(?:{source})(?!\w)"


def first_word(text: str) -> str:
    """The word or mark that a text begins with, in small letters."""
    word = WORD.match(text)
    return word[0].casefold() if word else ""


def any_of(by_language: Mapping[str, Iterable[str]]) -> Phrases:
    """What finds any phrase of any language as words, the longest first, whatever the case."""
    return Phrases(phrase for phrases in by_language.values() for phrase in phrases)


def any_compound_of(by_language: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    """A pattern for any word or phrase of any language, also as the last part of a compound ("filmfestival")."""
    phrases = (phrase for phrases in by_language.values() for phrase in phrases)
    return regex(rf"(?:{alternatives(phrases)})\b", re.IGNORECASE)
