"""Offices that users add to the vocabulary, as the grammar of people asks for them."""

from functools import lru_cache
from typing import NamedTuple

from dienstreis.vocabulary import people as vocabulary
from dienstreis.vocabulary.own_words import own_words

__all__ = ["OwnOffices", "own_offices"]

_PREPOSITIONS = frozenset(
    word
    for by_language in (vocabulary.GENITIVES, vocabulary.SERVICE_PREPOSITIONS, vocabulary.DOMAIN_PREPOSITIONS)
    for words in by_language.values()
    for word in words
)


class OwnOffices(NamedTuple):
    """Offices of one's own, in lower case."""

    names: frozenset[str]
    """The whole offices: "dorpsmeester", "hoofd van de wijk"."""
    nouns: frozenset[str]
    """The word of each that names its holder: the last one, or the one before a preposition."""
    modifiers: frozenset[str]
    """The words before those."""

    def tails(self, noun: str) -> tuple[str, ...]:
        """The words behind a noun that belong to an office."""
        return tuple(name.removeprefix(noun).strip() for name in self.names if name.startswith(f"{noun} "))


def own_offices() -> OwnOffices:
    """The offices that are added now."""
    return _offices(own_words().offices)


@lru_cache(maxsize=64)
def _offices(offices: tuple[str, ...]) -> OwnOffices:
    names = frozenset(" ".join(office.casefold().split()) for office in offices if office.strip())
    heads = [_head(name.split()) for name in names]
    return OwnOffices(
        names, frozenset(head[-1] for head in heads), frozenset(word for head in heads for word in head[:-1])
    )


def _head(words: list[str]) -> list[str]:
    """The words of an office up to the noun that names its holder."""
    return words[: next((at for at, word in enumerate(words) if at and word in _PREPOSITIONS), len(words))]
