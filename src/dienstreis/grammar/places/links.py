"""What stands between names."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from dienstreis.grammar.places.lexicon import CONJUNCTIONS, LIST_WORDS, LOCATORS
from dienstreis.grammar.places.mentions import Mention
from dienstreis.grammar.places.wording import ON_ONE_LINE, PlaceWording

__all__ = ["PlaceLink", "Route"]

SENTENCE_MARKS = frozenset(".!?|")


class PlaceLink(NamedTuple):
    """What stands between two names."""

    text: str
    words: frozenset[str]

    @property
    def joins(self) -> bool:
        """Whether it makes two of them: "en", a slash."""
        return "/" in self.text or not self.words.isdisjoint(CONJUNCTIONS)

    @property
    def locates(self) -> bool:
        """Whether the second says where the first lies ("Parma in Italië")."""
        return not self.words.isdisjoint(LOCATORS)

    @property
    def opens(self) -> bool:
        """Whether a bracket is opened before the second name and not closed again."""
        return self.text.rfind("(") > self.text.rfind(")") or self.text.rfind("[") > self.text.rfind("]")

    @property
    def closes(self) -> bool:
        """Whether a bracket is closed behind the first name."""
        return ")" in self.text or "]" in self.text

    @property
    def is_blank(self) -> bool:
        """Whether only white space of one line stands there."""
        return not self.words and ON_ONE_LINE.fullmatch(self.text) is not None

    @property
    def is_apposition(self) -> bool:
        """Whether nothing else than the words of a list, or "in", stands there."""
        return self.words <= LIST_WORDS | LOCATORS and SENTENCE_MARKS.isdisjoint(self.text)

    @property
    def is_list(self) -> bool:
        """Whether both stand in one list, and not merely beside one another."""
        return self.is_apposition and bool(self.text.strip())

    @property
    def ends_clause(self) -> bool:
        """Whether another part of the list begins behind it."""
        line_end = "\n" in self.text.strip(" \t") and not self.joins
        return line_end or self.closes or ";" in self.text

    @property
    def pairs(self) -> bool:
        """Whether the two names can be one place and its country."""
        return not self.joins and ";" not in self.text and (not self.closes or self.opens)


class Route:
    """Mentions in their order, and what links each to the next."""

    def __init__(self, wording: PlaceWording, mentions: Iterable[Mention]) -> None:
        self.wording = wording
        self.mentions = list(mentions)
        self.links = [link_between(wording, before, after) for before, after in pairwise(self.mentions)]
        self.in_brackets = in_brackets(self.links)

    def link(self, index: int) -> PlaceLink | None:
        """What stands behind the mention ``index`` and before the next; ``None`` at either end."""
        return self.links[index] if 0 <= index < len(self.links) else None

    def neighbours(self, index: int) -> list[Mention]:
        """The mentions behind and before that can be its country, or the place in it."""
        links = ((index + 1, self.link(index)), (index - 1, self.link(index - 1)))
        return [self.mentions[neighbour] for neighbour, link in links if link is not None and link.pairs]


def link_between(wording: PlaceWording, before: Mention, after: Mention) -> PlaceLink:
    """What stands between two mentions."""
    tokens = wording.tokens
    text = wording.text[tokens[before.end - 1].last : tokens[after.start].first]
    return PlaceLink(text, frozenset(token.word for token in tokens[before.end : after.start]))


def in_brackets(links: Sequence[PlaceLink]) -> list[bool]:
    """Of each name whether it stands in brackets that were opened behind another."""
    inside = [False]
    for link in links:
        inside.append(link.opens or (inside[-1] and not link.closes))
    return inside
