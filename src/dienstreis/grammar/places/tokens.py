"""Words as they stand in a text, and folded to compare them."""

import unicodedata
from itertools import pairwise
from typing import NamedTuple

from dienstreis.wording.patterns import regex

__all__ = ["APOSTROPHES", "HYPHENS", "TOKEN", "PlaceToken", "fold", "key"]

MARKS = "\u0300-\u036f\u00ad"
APOSTROPHES = "'’‘ʼ`´"
HYPHENS = "-‐‑–"
WORD = rf"[^\W_][^\W_{MARKS}]*(?:[{MARKS}]+[^\W_{MARKS}]*)*"
TOKEN = regex(
    rf"[{APOSTROPHES}][sStT](?=[{HYPHENS}\s])"
    r"|(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?"
    rf"|{WORD}(?:[{APOSTROPHES}]{WORD})*"
    r"|[&+]"
)
UNACCENTED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ə": "e", "ð": "d", "þ": "th"}
    | dict.fromkeys(f".\u00ad{APOSTROPHES}", "")
)
SAME_WORDS = {"and": "en", "&": "en", "+": "en", "sint": "st", "sankt": "st", "saint": "st", "szent": "st"}


class PlaceToken(NamedTuple):
    """A word, a number or a sign that stands for "and": its offsets and its folded form."""

    first: int
    last: int
    word: str


def fold(text: str) -> str:
    """A word without case, accents, dots and apostrophes, spelled like its synonyms ("St." and "Sint")."""
    word = text.casefold()
    if word.isascii() and word.isalpha():
        return SAME_WORDS[word] if word in SAME_WORDS else word  # noqa: SIM401 - asked of every word
    if not word.isascii():
        decomposed = unicodedata.normalize("NFKD", word)
        word = "".join(character for character in decomposed if not unicodedata.combining(character))
    word = word.translate(UNACCENTED)
    return SAME_WORDS.get(word, word)


def key(name: str) -> str:
    """A name as its folded words with a space, or a comma and a space, between them."""
    if name.isalpha():  # most names are one word, and there are thousands
        return fold(name)
    tokens = list(TOKEN.finditer(name))
    parts = [fold(token.group()) for token in tokens]
    for index, (before, after) in enumerate(pairwise(tokens)):
        parts[index] += ", " if "," in name[before.end() : after.start()] else " "
    return "".join(parts)
