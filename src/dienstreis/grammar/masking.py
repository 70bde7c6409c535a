"""Personal data masked: in the text that they were found in, and in all words that were taken from it."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from dienstreis.grammar.identifiers import find_identifiers
from dienstreis.text.lookalikes import plain
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

    from dienstreis.grammar.identifiers import Identifier

__all__ = ["MASK", "Masking", "mask", "masked"]

MASK = "*"
"""What stands for each character of personal data but the first, so that columns stay where they are."""
RUN = regex(r"[^\W_]+")
HYPHENATED = regex(r"-\n")
POSTCODE = regex(r"\b\d{4} ?[a-zA-Z]{2}\b")
WIDEST_GAP = 8  # characters between two words of personal data: a space, or marks with spaces around
MOST_GROUPS = 9  # of digits, as people write an account
LONG_NUMBER = 6  # digits that tell who it is without those before them


def mask(words: str) -> str:
    """Personal data with an asterisk for each letter and digit but the first."""
    return words[:1] + "".join(MASK if character.isalnum() else character for character in words[1:])


def masked(text: str) -> str:
    """``text`` with all personal data in it masked; it keeps its length."""
    return with_masks(text, ((found.first, found.last) for found in find_identifiers(text)))


def with_masks(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """``text`` with masks at some places, which may overlap."""
    parts, end = [], 0
    for first, last in sorted(spans):
        if last > end:
            parts += [text[end : max(first, end)], mask(text[max(first, end) : last])]
            end = last
    return "".join([*parts, text[end:]])


class Masking:
    """What masks the personal data of one text, in the text and in words that were read from it.

    Some of it is told only by what stands beside it ("woonadres: ..."), and is masked wherever its words return, be
    white space, marks and capitals as they may. What identifies somebody by itself is masked in any words.
    """

    def __init__(self, text: str) -> None:
        self.source = text
        self.identifiers: list[Identifier] = find_identifiers(text)
        """The personal data in the text, in its order."""

    @cached_property
    def text(self) -> str:
        """The text masked; it keeps its length."""
        return self.words(self.source, self.identifiers)

    def words(self, text: str, found: list[Identifier] | None = None) -> str:
        """Words from the text masked; they keep their length. ``found`` is what identifies somebody by itself."""
        if found is None:
            found = find_identifiers(text)
        spans = [(each.first, each.last) for each in found]
        return with_masks(text, [*spans, *self.returning(text)])

    @cached_property
    def known(self) -> set[tuple[str, ...]]:
        """The words of all personal data, and of the parts of them that tell as much."""
        known: set[tuple[str, ...]] = set()
        for identifier in self.identifiers:
            written = plain(self.source[identifier.first : identifier.last]).text.casefold()
            for spelled in (written, HYPHENATED.sub("", written)):
                known.update(parts_of(identifier.kind, spelled))
        return known

    @cached_property
    def lengths(self) -> dict[str, set[int]]:
        """How many words those are that begin with a word."""
        lengths: dict[str, set[int]] = defaultdict(set)
        for words in self.known:
            lengths[words[0]].add(len(words))
        return lengths

    def returning(self, text: str) -> Iterator[tuple[int, int]]:
        """Where words of personal data of the text stand in other words."""
        if not self.identifiers:
            return
        runs = list(RUN.finditer(text))
        words = [run[0].casefold() for run in runs]
        for index, word in enumerate(words):
            for length in self.lengths.get(word, ()):
                told = runs[index : index + length]
                if tuple(words[index : index + length]) in self.known and are_together(told):
                    yield told[0].start(), told[-1].end()


def are_together(words: Sequence[re.Match[str]]) -> bool:
    """Whether little stands between words."""
    return all(after.start() - before.end() <= WIDEST_GAP for before, after in pairwise(words))


def parts_of(kind: str, written: str) -> Iterator[tuple[str, ...]]:
    """The words of personal data, and of the parts that still tell who it is where a reader takes them apart."""
    words = tuple(RUN.findall(written))
    yield words
    if kind == "address":
        postcode = POSTCODE.search(written)
        street = tuple(RUN.findall(written[: postcode.start()] if postcode else written))
        yield from (street[first:] for first in range(len(street) - 1))
        if postcode:
            yield tuple(RUN.findall(postcode[0]))
    elif kind == "email":
        name = len(RUN.findall(written.partition("@")[0]))
        yield from (words[first:last] for first in {0, name - 1} for last in range(name + 1, len(words)))
    elif len(words) <= MOST_GROUPS:
        stretches = (words[first : last + 1] for first in range(len(words)) for last in range(first, len(words)))
        yield from (part for part in stretches if sum(map(len, part)) >= LONG_NUMBER)
