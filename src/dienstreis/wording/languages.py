"""Lists of words that the vocabulary has by language, taken together: a text is in any of them, or in several."""

from collections.abc import Iterable, Mapping
from itertools import chain

__all__ = ["every", "in_order"]


def every(*lists: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """The words of some lists in all languages."""
    return frozenset(in_order(*lists))


def in_order(*lists: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The words of some lists in all languages, each once, list by list and language by language."""
    return tuple(dict.fromkeys(chain.from_iterable(words for by_language in lists for words in by_language.values())))
