"""Personal data masked: in the text that they were found in, and in all words that were taken from it."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from dienstreis.grammar.identifiers import find_identifiers
from dienstreis.text.lookalikes import plain
from dienstreis.text.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dienstreis.grammar.identifiers import Identifier

__all__ = ["Masking", "mask", "masked"]

MASK = "*"
"""What stands for each character of personal data but the first, so that columns stay where they are."""
RUN = regex(r"[^\W_]+")
HYPHENATED = regex(r"-\n")
POSTCODE = regex(r"\b\d{4} ?[a-zA-Z]{2}\b")
WIDEST_GAP = 8  # characters between two words of personal data: a space, or marks with spaces around
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
    def known(self) -> dict[str, set[tuple[str, ...]]]:
        """The words of all personal data, and of parts that tell as much, by the first of them."""
        known: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for identifier in self.identifiers:
            written = plain(self.source[identifier.first : identifier.last]).text
            for part in parts_of(identifier.kind, written):
                for spelled in (part, HYPHENATED.sub("", part)):
                    if words := tuple(run.casefold() for run in RUN.findall(spelled)):
                        known[words[0]].add(words)
        return known

    def returning(self, text: str) -> Iterator[tuple[int, int]]:
        """Where words of personal data of the text stand in other words."""
        if not self.identifiers:
            return
        runs = list(RUN.finditer(text))
        words = [run[0].casefold() for run in runs]
        for index, word in enumerate(words):
            for sought in self.known.get(word, ()):
                last = index + len(sought)
                gaps = (runs[n + 1].start() - runs[n].end() for n in range(index, min(last, len(runs)) - 1))
                if tuple(words[index:last]) == sought and all(gap <= WIDEST_GAP for gap in gaps):
                    yield runs[index].start(), runs[last - 1].end()


def parts_of(kind: str, written: str) -> Iterator[str]:
    """Personal data, and their parts that stand by themselves where the words around them are taken apart."""
    yield written
    if kind == "address":
        if postcode := POSTCODE.search(written):
            yield written[: postcode.start()]
            yield postcode[0]
    elif kind != "email":
        yield from (run for run in RUN.findall(written) if len(run) >= LONG_NUMBER)
