"""Finding the phrases of a list in a text."""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import Literal

from dienstreis.vocabulary.cues import Cues
from dienstreis.wording.languages import in_order
from dienstreis.wording.lexicon import LEXICON, Occurrence, occurrences, phrases_in
from dienstreis.wording.patterns import regex
from dienstreis.wording.wordings import alternatives, pattern_length

__all__ = ["Phrases", "any_compound_of", "any_of", "any_word_of", "source_of"]


class PhraseMatch:
    """A place of a phrase in a text, with what a match of a regular expression tells of it."""

    __slots__ = ("first", "last", "text")

    def __init__(self, text: str, first: int, last: int) -> None:
        self.text, self.first, self.last = text, first, last

    def __getitem__(self, _whole: Literal[0], /) -> str:
        """The words."""
        return self.text[self.first : self.last]

    def start(self) -> int:
        """Where they begin."""
        return self.first

    def end(self) -> int:
        """Where they end."""
        return self.last

    def span(self) -> tuple[int, int]:
        """Where they begin and end."""
        return self.first, self.last


class Phrases:
    """Any phrase of a list as words, the longest first, whatever the case.

    It finds what its ``pattern`` finds, and looks it up where all phrases of a text have been found at once.
    """

    def __init__(self, phrases: Iterable[str], unless: Iterable[str] = ()) -> None:
        """Remember the phrases; one within a phrase of ``unless`` is not found, though the pattern finds it."""
        self.phrases = tuple(dict.fromkeys(phrases))
        self.number = LEXICON.add(self.phrases)
        self.unless = Phrases(unless) if unless else None

    @cached_property
    def pattern(self) -> str:
        """The source of a regular expression for them, to be a part of a larger one."""
        return as_words(alternatives(self.phrases))

    @cached_property
    def order(self) -> dict[str, int]:
        """The place of each phrase in the list."""
        return {phrase: index for index, phrase in enumerate(self.phrases)}

    def search(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> PhraseMatch | None:
        """The first place of a phrase, as of a regular expression."""
        if endpos == sys.maxsize and self.number not in phrases_in(string).lists:
            return None  # as is so nearly always
        return next(self.apart(string, occurrences(self.number, string, pos, endpos)), None)

    def match(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> PhraseMatch | None:
        """The place of a phrase at ``pos``, as of a regular expression."""
        found = self.search(string, pos, endpos)
        return found if found and found.first == pos else None

    def fullmatch(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> PhraseMatch | None:
        """The place of a phrase that is everything from ``pos`` to ``endpos``, as of a regular expression."""
        whole = pos, min(endpos, len(string))
        found = occurrences(self.number, string, pos, endpos)
        if self.unless:
            found = self.in_their_sense(string, found, self.unless)
        is_there = any(each[:2] == whole for each in found)
        return PhraseMatch(string, *whole) if is_there else None

    def finditer(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[PhraseMatch]:
        """All places of phrases that do not overlap, as of a regular expression."""
        found = occurrences(self.number, string, pos, endpos)
        return self.apart(string, found) if found else iter(())

    def apart(self, string: str, found: Iterable[Occurrence]) -> Iterator[PhraseMatch]:
        """Of the phrases at one place the one that counts, and none that begins within another."""
        end = 0
        if self.unless:
            found = self.in_their_sense(string, found, self.unless)
        for first, here in groupby(found, itemgetter(0)):
            if first >= end:
                *others, chosen = here
                if others:
                    chosen = min([*others, chosen], key=self.rank)
                end = chosen[1]
                yield PhraseMatch(string, first, end)

    @staticmethod
    def in_their_sense(string: str, found: Iterable[Occurrence], unless: "Phrases") -> Iterator[Occurrence]:
        """Of the phrases those that mean nothing else in their company."""
        others = list(occurrences(unless.number, string, 0, len(string)))
        return (each for each in found if not any(first <= each[0] and each[1] <= last for first, last, _ in others))

    def rank(self, occurrence: Occurrence) -> tuple[int, int, int]:
        """What tells which of several phrases at one place counts: the one with the longest pattern."""
        phrase, wording, _ = occurrence[2]
        return -pattern_length(phrase, wording), self.order[phrase], wording

    def sub(self, replacement: str, string: str) -> str:
        """The text with something else in place of each phrase."""
        parts, end = [], 0
        for match in self.finditer(string):
            parts += [string[end : match.first], replacement]
            end = match.last
        return "".join((*parts, string[end:]))


def as_words(source: str) -> str:
    """The source of a pattern, so that what it finds neither begins nor ends within a word."""
    return rf"(?<!\w)(?:{source})(?!\w)"


def any_of(by_language: Mapping[str, Iterable[str]]) -> Phrases:
    """What finds any phrase of any language as words, the longest first, whatever the case."""
    return Phrases(in_order(by_language), by_language.unless if isinstance(by_language, Cues) else ())


def source_of(*lists: Mapping[str, Iterable[str]]) -> str:
    """The source of a pattern that finds the same, to be a part of a larger one: such lists are not looked up."""
    return as_words(alternatives(in_order(*lists)))


def any_word_of(*lists: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    """The same for words that stand in nearly every text: a pattern, since to look them up everywhere costs more."""
    return regex(lambda: as_words(alternatives(in_order(*lists))), re.IGNORECASE)


def any_compound_of(by_language: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    """A pattern for any word or phrase of any language, also as the last part of a compound ("filmfestival")."""
    return regex(lambda: rf"(?:{alternatives(in_order(by_language))})\b", re.IGNORECASE)
