"""A text as words, with what stands between them."""

import re
from itertools import pairwise

from dienstreis.grammar.places.gazetteer import is_known, kept_names, most_words
from dienstreis.grammar.places.lexicon import COMMON_WORDS, GLUED_WORDS, TRIP_ENDINGS
from dienstreis.grammar.places.tokens import APOSTROPHES, HYPHENS, TOKEN, PlaceToken, fold
from dienstreis.vocabulary.places import NAME_PARTICLES
from dienstreis.wording.patterns import regex

__all__ = ["ON_ONE_LINE", "PlaceWording"]

TIGHT_HYPHENS = frozenset(HYPHENS)
ON_ONE_LINE = regex(r"\.?[^\S\n\r]*")
SHORTEST_GLUED = 4
SHORTEST_RUN_TOGETHER = 6  # letters of two words, a name and at least "in" or "en", of which no capital tells
LONGEST_GLUED = 40
LONGEST_ACRONYM = 5


class PlaceWording:
    """A text and its words."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = [token for match in TOKEN.finditer(text) for token in unglued(match)]
        self.gaps = [text[before.last : after.first] for before, after in pairwise(self.tokens)]
        self.last = len(self.gaps)
        self.has_capitals = text != text.lower()
        self.has_small_letters = not text.isupper()

    def written(self, index: int) -> str:
        """The word ``index`` as it stands in the text."""
        return self.text[self.tokens[index].first : self.tokens[index].last]

    def gap(self, index: int) -> str:
        """What stands between the word ``index`` and the next; a line end at either end of the text."""
        return self.gaps[index] if 0 <= index < self.last else "\n"

    def is_tight(self, index: int) -> bool:
        """Whether only a hyphen stands between the word ``index`` and the next."""
        return self.gap(index) in TIGHT_HYPHENS

    def is_capital(self, index: int) -> bool:
        """Whether the word has a capital."""
        written = self.written(index)
        return written != written.lower() or written[0] in APOSTROPHES

    def is_acronym(self, index: int) -> bool:
        """Whether the word is written in capitals, as a fair or body is, in a text that is not."""
        return (
            self.has_small_letters and len(self.tokens[index].word) <= LONGEST_ACRONYM and self.written(index).isupper()
        )

    def may_be_named(self, index: int) -> bool:
        """Whether the word can stand in a name that no list knows."""
        word = self.tokens[index].word
        if word in COMMON_WORDS or word.endswith(TRIP_ENDINGS) or not word.isalpha():
            return False
        if self.has_capitals:
            return self.is_capital(index)
        return len(word) > 2 and word not in NAME_PARTICLES


def unglued(match: re.Match[str]) -> list[PlaceToken]:
    """The word, or the words that a PDF extraction ran together in it; without a footnote's number behind."""
    text, (first, last) = match[0], match.span()
    word = fold(text)
    if word in most_words() or (len(text) < SHORTEST_RUN_TOGETHER and text.isalpha() and text[1:].islower()):
        return [PlaceToken(first, last, word)]
    if word[-1:].isdigit() and is_known(bare := word.rstrip("0123456789")):
        text, word = text.rstrip("0123456789"), bare
    found = []
    while cut := seam(text, word):
        found.append(PlaceToken(first, first + cut, fold(text[:cut])))
        text, first = text[cut:], first + cut
        word = fold(text)
    return [*found, PlaceToken(first, first + len(text), word)]


def seam(text: str, word: str) -> int:
    """Where the first of two glued words ends, as an index in ``text``; 0 where nothing is glued."""
    if word in most_words() or not len(text) == len(word) <= LONGEST_GLUED:
        return 0
    names, has_capital_within = kept_names(), not text[1:].islower()
    for cut in range(2, len(text) - 1):
        may_be_seam = word[:cut] in names or word[:cut] in GLUED_WORDS or (has_capital_within and text[cut].isupper())
        if may_be_seam and is_seam(text, word, cut):
            return cut
    return 0


def is_seam(text: str, word: str, cut: int) -> bool:
    """Whether two words meet at ``cut``: a known name, and a word that stands beside names or a capital."""
    before, after = word[:cut], word[cut:]
    name_before, name_after = is_glued_name(before), is_glued_name(after)
    if text[cut - 1].islower() and text[cut].isupper():
        return before in GLUED_WORDS or name_before or name_after
    return (name_after and (name_before or before in GLUED_WORDS)) or (name_before and after == "en")


def is_glued_name(word: str) -> bool:
    """Whether it is a known name, and long enough to be no mere part of a word."""
    return len(word) >= SHORTEST_GLUED and is_known(word)
