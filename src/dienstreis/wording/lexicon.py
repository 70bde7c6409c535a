"""Where phrases stand in a text: its words are looked up once, for all lists of phrases together.

The phrases of all lists stand in one table by the words that a text may begin them with, and those that begin alike are
a tree of the words that follow. Trees are kept as data, and read when their first word is met.
"""

import json
import sys
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache, cached_property
from itertools import accumulate, filterfalse
from typing import Any, Final, NamedTuple, TypeAlias

from dienstreis.wording.memory import forget, forgetting, remembered
from dienstreis.wording.patterns import regex
from dienstreis.wording.word_files import kept_lines, kept_words
from dienstreis.wording.wordings import APART, GAP, OPTIONAL, PhraseWords, forms_of_word, written

__all__ = [
    "LEXICON",
    "PHRASES",
    "SPELLINGS",
    "Occurrence",
    "Tree",
    "grow",
    "kept",
    "occurrences",
    "phrases_in",
    "spelled",
    "stands_in",
]

PHRASES, SPELLINGS = "phrases.txt", "spellings.tsv"
"""The files beside the vocabulary that ``scripts/build_spellings.py`` makes."""
PIECE = regex(r"\w+|\s|[^\w\s]")
SENTENCE_ENDS = frozenset(".;!?")
LONGEST_GAP = 120  # letters that three points in a phrase stand for
Spelling: TypeAlias = Sequence[tuple[str, str]]
"""Words and marks, each with what stands before it: nothing, a space or none, or other words."""


# --- phrases as trees of words -----------------------------------------------------------------------------------


class Ended(NamedTuple):
    """A phrase that is complete."""

    phrase: str
    wording: int
    """Which of the ways to write it has been met."""
    lists: tuple[int, ...]
    """The lists that it stands in."""


Tree: TypeAlias = dict[str, Any]
"""The words that may follow in some phrases: trees by the next word or mark, by what stands before that: `OPTIONAL`,
`TIGHT` or `GAP`. Where phrases are complete, `ENDED` has the number of each, and that of the wording, in one string:
what holds nothing but strings is no work for the collector of garbage. Once that is met, `COMPLETE` has the phrases."""
TIGHT = ""
"""Behind no space: the points of "d.d.", say."""
ENDED, COMPLETE = ".", "!"


def grow(tree: Tree, spelling: Spelling, phrase: int, wording: int) -> None:
    """Let a phrase go on with some words and marks."""
    for between, token in spelling:
        tree.setdefault(between, {}).setdefault(token, {})
        tree = behind(tree[between], token)
    tree[ENDED] = f"{tree.get(ENDED, '')} {phrase}:{wording}".lstrip()


def behind(trees: Tree, token: str) -> Tree:
    """What may follow a word or mark, out of the trees by these: read from what is kept when it is first met."""
    if isinstance(trees[token], str):
        trees[token] = json.loads(trees[token])
    tree: Tree = trees[token]
    return tree


def kept(tree: Tree) -> str:
    """A tree as it is kept: so are those behind its words and marks, since most are never met."""
    branches = {
        between: {token: written_tree(tree) for token, tree in following.items()} if between != ENDED else following
        for between, following in tree.items()
    }
    return written_tree(branches)


def written_tree(tree: Tree) -> str:
    """A tree as text."""
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":"))


def spelled(phrase: str) -> Iterator[tuple[str, int, Spelling]]:
    """The ways to spell a phrase: the word or mark that a text begins it with, the wording, and what follows."""
    for word in openings_of(phrase):
        for number, wording in enumerate(written(phrase)):
            if word.startswith(first_word(wording[0][1])):
                for rest in spellings(wording, word):
                    yield word, number, rest


def spellings(wording: PhraseWords, opening: str) -> list[Spelling]:
    """The ways to spell a phrase that begin with a word or mark, without that: spaces may be missing between words."""
    (_, first), *others = wording
    found: list[tuple[Spelling, str, str]] = [((), OPTIONAL, first)]  # what is whole; the last word, and what is before
    for between, word in others:
        apart = GAP if between == APART else between
        found = [
            *(
                (parted, apart, word)
                for whole, before, last in found
                if (parted := (*whole, *tokens_of(before, last)))[0][1] == opening
            ),
            *(
                (whole, before, last + word)
                for whole, before, last in found
                if between != GAP and is_letter(last[-1]) and is_letter(word[0])
            ),
        ]
    complete = [(*whole, *tokens_of(before, last)) for whole, before, last in found]
    return [rest for (_, token), *rest in complete if token == opening]


def tokens_of(between: str, words: str) -> list[tuple[str, str]]:
    """The words and marks in some words that no space parts, the first with what stands before it."""
    if words.isalpha():
        return [(between, words.casefold())]
    first, *others = PIECE.findall(words.casefold())
    return [(between, first), *(("", other) for other in others)]


def openings_of(phrase: str) -> tuple[str, ...]:
    """The words and marks with which a text may begin a phrase."""
    return (phrase.casefold(),) if phrase.isalpha() else openings(tuple(phrase.partition(GAP)[0].split()))


@cache
def openings(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words and marks with which a text may begin a phrase of ``words``, between which spaces may be missing."""
    found: dict[str, None] = {}
    for form, particle in forms_of_word(words[0]):
        for written_so in {form, form + particle}:
            opening = first_word(written_so)
            found[opening] = None
            if len(opening) == len(written_so) and written_so[-1].isalnum() and len(words) > 1:
                found.update(dict.fromkeys(opening + behind for behind in openings(words[1:])))
    return tuple(found)


def first_word(text: str) -> str:
    """The word or mark that a text begins with, in small letters."""
    word = PIECE.match(text)
    return word[0].casefold() if word else ""


def is_letter(character: str) -> bool:
    """Whether a character may be a part of a word, as patterns have it."""
    return character.isalnum() or character == "_"


class Lexicon:
    """The phrases of all lists."""

    def __init__(self) -> None:
        self.numbers: dict[tuple[str, ...], int] = {}
        """The lists, by their phrases."""
        self.waiting: list[tuple[str, ...]] = []
        """Lists that no text has been looked through for."""
        self.lists: dict[str, tuple[int, ...]] = {}
        """The lists that each phrase stands in: tuples, which the collector of garbage does not go through."""
        self.own: dict[str, list[tuple[Spelling, int, int]]] = {}
        """The spellings of phrases that are not of the vocabulary, by the words and marks that they begin with."""
        self.made: dict[str, Tree] = {}
        """What follows the openings that were met."""

    @cached_property
    def phrases(self) -> list[str]:
        """All phrases, by their numbers: first those of the vocabulary."""
        return kept_lines(PHRASES)

    @cached_property
    def known(self) -> set[str]:
        """The phrases whose openings are known."""
        return set(self.phrases)

    @cached_property
    def openings(self) -> dict[str, str]:
        """The words and marks that phrases begin with, each with the tree of the vocabulary as it is kept."""
        return kept_words(SPELLINGS)

    def add(self, phrases: tuple[str, ...]) -> int:
        """Let a list of phrases be found, and tell its number."""
        if phrases not in self.numbers:
            self.numbers[phrases] = len(self.numbers)
            self.waiting.append(phrases)
            if self.lists:
                forget()  # what was found in texts before is without these
        return self.numbers[phrases]

    def learn(self) -> None:
        """Take in the lists that wait."""
        if self.waiting:
            self.made.clear()  # what has been made tells of lists that were known then
        while self.waiting:
            phrases = self.waiting.pop()
            number = self.numbers[phrases]
            for phrase in phrases:
                self.lists[phrase] = (*self.lists.get(phrase, ()), number)
            for phrase in filterfalse(self.known.__contains__, phrases):
                self.learn_phrase(phrase)

    def learn_phrase(self, phrase: str) -> None:
        """Take in a phrase that is not of the vocabulary."""
        self.known.add(phrase)
        for word, wording, rest in spelled(phrase):
            self.own.setdefault(word, []).append((rest, len(self.phrases), wording))
            self.openings.setdefault(word, "{}")
        self.phrases.append(phrase)

    def make(self, word: str) -> Tree:
        """What follows a word or mark that phrases begin with, when it is met for the first time."""
        tree: Tree = json.loads(self.openings[word])
        for spelling in self.own.get(word, ()):
            grow(tree, *spelling)
        self.made[word] = tree
        return tree

    def complete(self, tree: Tree) -> None:
        """Make the phrases that are complete at a place of a tree, when they are first met there."""
        numbers = (map(int, each.split(":")) for each in tree.pop(ENDED).split(" "))
        phrases = ((self.phrases[number], wording) for number, wording in numbers)
        tree[COMPLETE] = [Ended(phrase, wording, self.lists.get(phrase, ())) for phrase, wording in phrases]


LEXICON: Final = Lexicon()


# --- finding them ------------------------------------------------------------------------------------------------

Occurrence: TypeAlias = tuple[int, int, Ended]
"""Where a phrase begins and ends, and the phrase."""


class FoundPhrases:
    """The phrases that stand in a text."""

    def __init__(self, places: list[Occurrence]) -> None:
        """``places`` from left to right, of those at one place the ones with shorter gaps first."""
        self.places = places
        self.lists: set[int] = set().union(*[ended.lists for _, _, ended in places])
        self.by_list: dict[int, list[Occurrence]] = {}

    def between(self, first: int, end: int) -> "FoundPhrases":
        """Those that begin and end between two places, as places of what stands between these."""
        begun = self.places[bisect_left(self.places, (first,)) : bisect_left(self.places, (end,))]
        return FoundPhrases([(start - first, last - first, ended) for start, last, ended in begun if last <= end])

    def of_list(self, number: int) -> list[Occurrence]:
        """Those of one list."""
        if number not in self.by_list:
            self.by_list[number] = [each for each in self.places if number in each[2].lists]
        return self.by_list[number]


def occurrences(number: int, text: str, pos: int, endpos: int) -> Iterable[Occurrence]:
    """Where the phrases of a list stand between two places of a text, as if the text ended at the second one.

    They are told as they are asked for: who looks for the next one only does not go through all that follow.
    """
    cuts = endpos != sys.maxsize and endpos < len(text)
    if cuts and is_letter(text[endpos]) and not text[endpos - 1 : endpos].isspace():
        return look_up(text, pos, endpos).of_list(number)  # a word that is cut off, or its mark, may be another one
    found = phrases_in(text)
    if number not in found.lists:  # which is so nearly always
        return ()
    listed = found.of_list(number)
    if pos or cuts:
        behind = range(bisect_left(listed, (pos,)), len(listed))
        return (listed[index] for index in behind if listed[index][1] <= endpos)
    return listed


@remembered
def phrases_in(text: str) -> FoundPhrases:
    """The phrases of all lists in a text."""
    if LEXICON.waiting:
        LEXICON.learn()
    if text in PARTS:
        whole, first = PARTS[text]
        return phrases_in(whole).between(first, first + len(text))
    return look_up(text, 0, len(text))


PARTS: dict[str, tuple[str, int]] = {}
"""Parts of longer texts, each with the text and its place there."""
forgetting.append(PARTS.clear)


def stands_in(part: str, whole: str, first: int) -> None:
    """Let the phrases of a part be those of the text that it stands in: its words are not looked up again.

    A part that begins or ends within a word has words of its own, and phrases of its own.
    """
    if part == whole or part in PARTS:
        return
    end = first + len(part)
    begins_within, ends_within = is_letter(whole[max(0, first - 1) : first]), is_letter(whole[end : end + 1])
    if not begins_within and not ends_within and whole[first:end] == part:
        PARTS[part] = whole, first


def look_up(text: str, pos: int, endpos: int) -> FoundPhrases:
    """The phrases of all lists between two places of a text."""
    if LEXICON.waiting:
        LEXICON.learn()
    way = Way(text, pos, endpos)
    made = LEXICON.made
    for index in way.opened(LEXICON.openings):
        word = way.pieces[index]
        way.follow(made[word] if word in made else LEXICON.make(word), index, way.starts[index])
    return FoundPhrases(way.places)


class Way:
    """The words, marks and spaces between two places of a text, along which the trees of phrases are followed."""

    def __init__(self, text: str, pos: int, endpos: int) -> None:
        words = text[pos:endpos]
        folded = words.casefold()
        found = PIECE.findall(folded if len(folded) == len(words) else words)
        self.pieces = [*(found if len(folded) == len(words) else map(str.casefold, found)), ""]
        """In small letters; at the end, nothing."""
        self.starts = list(accumulate(map(len, found), initial=pos))
        """Where each begins in the text."""
        self.goes_on = pos > 0 and is_letter(text[pos - 1 : pos])
        """Whether a word that has begun before goes on with the first piece."""
        self.places: list[Occurrence] = []
        """Where phrases stand, as far as they have been followed."""

    def opened(self, openings: Container[str]) -> list[int]:
        """The places of words and marks that phrases may begin with."""
        pieces = self.pieces
        return [
            index
            for index, piece in enumerate(pieces)
            if piece in openings
            and (pieces[index - 1] == " " or not (self.is_word(index - 1) if index else self.goes_on))
        ]

    def is_word(self, index: int) -> bool:
        """Whether a piece is a word, and no mark or space."""
        return is_letter(self.pieces[index][:1])

    def follow(self, tree: Tree, index: int, first: int) -> None:
        """Take in the phrases from a place on that are complete behind a piece, those with the shortest gaps first."""
        pieces, next_piece = self.pieces, index + 1
        piece = pieces[next_piece]
        if ENDED in tree:
            LEXICON.complete(tree)
        if COMPLETE in tree and (piece == " " or not is_letter(piece[:1])):
            end = self.starts[next_piece]
            for ended in tree[COMPLETE]:
                self.places.append((first, end, ended))
        if TIGHT in tree and piece in tree[TIGHT]:
            self.follow(behind(tree[TIGHT], piece), next_piece, first)
        if OPTIONAL in tree:
            following = next_piece + (piece == " " or piece.isspace())
            if pieces[following] in tree[OPTIONAL]:
                self.follow(behind(tree[OPTIONAL], pieces[following]), following, first)
        if GAP in tree and not tree[GAP].keys().isdisjoint(pieces[next_piece + 1 : next_piece + LONGEST_GAP + 2]):
            self.follow_behind_gap(tree[GAP], next_piece, first)

    def follow_behind_gap(self, trees: Tree, index: int, first: int) -> None:
        """The same behind some more words of the sentence, which begin with a piece; ``trees`` by the next word."""
        pieces, starts, farthest = self.pieces, self.starts, self.starts[index] + LONGEST_GAP
        if self.is_word(index):
            return
        for following in range(index + 1, len(pieces) - 1):
            if pieces[following - 1] in SENTENCE_ENDS or starts[following] > farthest:
                return
            if pieces[following] in trees and not self.is_word(following - 1):
                self.follow(behind(trees, pieces[following]), following, first)
