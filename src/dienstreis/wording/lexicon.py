"""Where phrases stand in a text: its words are looked up once, for all lists of phrases together.

The phrases of all lists stand in one table by the words that a text may begin them with, and those that begin alike are
a tree of the words that follow. Trees are made when their first word is met.
"""

import json
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache, cached_property
from itertools import accumulate, takewhile
from operator import itemgetter
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeAlias

from dienstreis import vocabulary
from dienstreis.wording.memory import forget, forgetting, remembered
from dienstreis.wording.patterns import regex
from dienstreis.wording.wordings import APART, GAP, OPTIONAL, PhraseWords, forms_of_word, written

__all__ = ["BETWEEN", "LEXICON", "SPELLINGS", "Occurrence", "occurrences", "phrases_in", "spelled", "stands_in"]

SPELLINGS = "spellings.json"
"""The file beside the vocabulary that ``scripts/build_spellings.py`` makes."""
BETWEEN = {"_": OPTIONAL, "=": "", "~": GAP}
"""What stands before a word or mark, by the sign for it in that file."""
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
    lists: list[int]
    """The lists that it stands in."""


class Node:
    """The words that may follow in some phrases."""

    __slots__ = ("after_gap", "ended", "next", "tight")

    def __init__(self) -> None:
        self.next: dict[str, Node] = {}
        """By the next word or mark, behind a space or none."""
        self.tight: dict[str, Node] = {}
        """By the next word or mark, behind no space: the points of "d.d.", say."""
        self.after_gap: dict[str, Node] = {}
        """By the next word or mark behind other words."""
        self.ended: list[Ended] = []
        """The phrases that are complete."""

    def add(self, spelling: Spelling, ended: Ended) -> None:
        """Let a phrase go on with some words and marks."""
        node = self
        for between, token in spelling:
            following = node.after_gap if between == GAP else node.next if between else node.tight
            node = following.setdefault(token, Node())
        node.ended.append(ended)


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
        self.lists: dict[str, list[int]] = {}
        """The lists that each phrase stands in."""
        self.own: dict[str, list[tuple[str, int, Spelling]]] = {}
        """The spellings of phrases that are not of the vocabulary, by the words and marks that they begin with."""
        self.made: dict[str, Node] = {}
        """What follows the openings that were met."""

    @cached_property
    def data(self) -> dict[str, Any]:
        """The spellings of the vocabulary, which are kept as data: every start would feel the making of them."""
        data: dict[str, Any] = json.loads((Path(vocabulary.__file__).parent / SPELLINGS).read_text(encoding="utf-8"))
        return data

    @cached_property
    def openings(self) -> dict[str, str]:
        """The words and marks that phrases begin with; what follows them in the vocabulary, as it is kept."""
        return {word: rests for word, _, rests in (line.partition("\t") for line in self.data["spellings"])}

    @cached_property
    def known(self) -> set[str]:
        """The phrases whose openings are known."""
        return set(self.data["phrases"])

    def add(self, phrases: tuple[str, ...]) -> int:
        """Let a list of phrases be found, and tell its number."""
        if phrases not in self.numbers:
            self.numbers[phrases] = len(self.numbers)
            self.waiting.append(phrases)
            forget()  # what was found in texts before is without these
        return self.numbers[phrases]

    def learn(self) -> None:
        """Take in the lists that wait."""
        while self.waiting:
            phrases = self.waiting.pop()
            number = self.numbers[phrases]
            for phrase in phrases:
                if phrase not in self.known:
                    self.learn_phrase(phrase)
                self.lists.setdefault(phrase, []).append(number)

    def learn_phrase(self, phrase: str) -> None:
        """Take in a phrase that is not of the vocabulary."""
        self.known.add(phrase)
        for word, number, rest in spelled(phrase):
            self.own.setdefault(word, []).append((phrase, number, rest))
            self.openings.setdefault(word, "")
            self.made.pop(word, None)

    def make(self, word: str) -> Node:
        """What follows a word or mark that phrases begin with, when it is met for the first time."""
        root = Node()
        for phrase, number, rest in (*self.kept(word), *self.own.get(word, ())):
            root.add(rest, Ended(phrase, number, self.lists.setdefault(phrase, [])))
        self.made[word] = root
        return root

    def kept(self, word: str) -> Iterator[tuple[str, int, Spelling]]:
        """The spellings of the vocabulary that begin with a word or mark."""
        for line in filter(None, self.openings[word].split("\t")):
            phrase, number, *rest = line.split(" ")
            yield self.data["phrases"][int(phrase)], int(number), [(BETWEEN[token[0]], token[1:]) for token in rest]


LEXICON: Final = Lexicon()


# --- finding them ------------------------------------------------------------------------------------------------

Occurrence: TypeAlias = tuple[int, int, Ended]
"""Where a phrase begins and ends, and the phrase."""


class FoundPhrases:
    """The phrases that stand in a text."""

    def __init__(self, places: list[Occurrence], lists: set[int]) -> None:
        """``places`` from left to right, of those at one place the ones with shorter gaps first; all their lists."""
        self.places = places
        self.lists = lists
        self.by_list: dict[int, list[Occurrence]] = {}

    def between(self, first: int, end: int) -> "FoundPhrases":
        """Those that begin and end between two places, as places of what stands between these."""
        behind = range(bisect_left(self.places, first, key=itemgetter(0)), len(self.places))
        begun = takewhile(lambda place: place[0] < end, (self.places[index] for index in behind))
        places = [(start - first, last - first, ended) for start, last, ended in begun if last <= end]
        return FoundPhrases(places, {number for *_, ended in places for number in ended.lists})

    def of_list(self, number: int) -> list[Occurrence]:
        """Those of one list."""
        if number not in self.by_list:
            self.by_list[number] = [each for each in self.places if number in each[2].lists]
        return self.by_list[number]


def occurrences(number: int, text: str, pos: int, endpos: int) -> Iterable[Occurrence]:
    """Where the phrases of a list stand between two places of a text, as if the text ended at the second one.

    They are told as they are asked for: who looks for the next one only does not go through all that follow.
    """
    if endpos < len(text) and is_letter(text[endpos - 1 : endpos]) and is_letter(text[endpos]):
        return look_up(text, pos, endpos).of_list(number)  # a word that is cut off may be another one
    found = phrases_in(text)
    if number not in found.lists:  # which is so nearly always
        return ()
    listed = found.of_list(number)
    if pos or endpos < len(text):
        behind = range(bisect_left(listed, pos, key=itemgetter(0)), len(listed))
        return (listed[index] for index in behind if listed[index][1] <= endpos)
    return listed


@remembered
def phrases_in(text: str) -> FoundPhrases:
    """The phrases of all lists in a text."""
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
    end = first + len(part)
    edges = whole[max(0, first - 1) : first], whole[end : end + 1]
    if len(part) < len(whole) and whole.startswith(part, first) and not any(map(is_letter, edges)):
        PARTS.setdefault(part, (whole, first))


def look_up(text: str, pos: int, endpos: int) -> FoundPhrases:
    """The phrases of all lists between two places of a text."""
    LEXICON.learn()
    way = Way(text, pos, endpos)
    made = LEXICON.made
    for index in way.opened(LEXICON.openings):
        word = way.pieces[index]
        way.follow((made.get(word) or LEXICON.make(word)), index, way.starts[index])
    return FoundPhrases(way.places, {number for *_, ended in way.places for number in ended.lists})


class Way:
    """The words, marks and spaces between two places of a text, along which the trees of phrases are followed."""

    def __init__(self, text: str, pos: int, endpos: int) -> None:
        found = PIECE.findall(text, pos, endpos)
        self.pieces = [*map(str.casefold, found), ""]
        """In small letters; at the end, nothing."""
        self.starts = list(accumulate(map(len, found), initial=pos))
        """Where each begins in the text."""
        self.goes_on = pos > 0 and is_letter(text[pos - 1 : pos])
        """Whether a word that has begun before goes on with the first piece."""
        self.places: list[Occurrence] = []
        """Where phrases stand, as far as they have been followed."""

    @cached_property
    def different(self) -> set[str]:
        """The pieces, each once."""
        return set(self.pieces)

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

    def follow(self, node: Node, index: int, first: int) -> None:
        """Take in the phrases from a place on that are complete behind a piece, those with the shortest gaps first."""
        pieces, behind = self.pieces, index + 1
        piece = pieces[behind]
        if node.ended and (piece == " " or not is_letter(piece[:1])):
            end = self.starts[behind]
            for ended in node.ended:
                self.places.append((first, end, ended))
        if piece in node.tight:
            self.follow(node.tight[piece], behind, first)
        if node.next:
            following = behind + (piece == " " or piece.isspace())
            if pieces[following] in node.next:
                self.follow(node.next[pieces[following]], following, first)
        if node.after_gap and not node.after_gap.keys().isdisjoint(self.different) and not self.is_word(behind):
            self.follow_behind_gap(node, behind, first)

    def follow_behind_gap(self, node: Node, index: int, first: int) -> None:
        """The same behind some more words of the sentence, which begin with a piece."""
        pieces, starts, farthest = self.pieces, self.starts, self.starts[index] + LONGEST_GAP
        for following in range(index + 1, len(pieces) - 1):
            if pieces[following - 1] in SENTENCE_ENDS or starts[following] > farthest:
                return
            if pieces[following] in node.after_gap and not self.is_word(following - 1):
                self.follow(node.after_gap[pieces[following]], following, first)
