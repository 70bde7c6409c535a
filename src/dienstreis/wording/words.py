"""The words of a text, each once: what readers ask for before they look for any among them."""

from collections.abc import Container

from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex

__all__ = ["ends_with", "letters_of", "words_of"]

LETTERS = regex(r"[^\W\d_]+")
WORD = regex(r"\w+")


@remembered
def words_of(text: str) -> frozenset[str]:
    """The words of a text, in small letters."""
    return frozenset(WORD.findall(text.casefold()))


@remembered
def letters_of(text: str) -> frozenset[str]:
    """Its runs of letters, without the figures and lines that make one word of them with others: "5mei", "_mei_"."""
    return frozenset(LETTERS.findall(text.casefold()))


def ends_with(text: str, phrases: Container[str]) -> bool:
    """Whether a text ends with one of some words in small letters, or phrases of two."""
    last = text.casefold().rsplit(maxsplit=2)[-2:]
    return bool(last) and (last[-1] in phrases or " ".join(last) in phrases)
