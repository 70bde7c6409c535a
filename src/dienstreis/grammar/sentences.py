"""Sentences of running text, also where damage took the space between them."""

import re
from collections.abc import Iterator

from dienstreis.vocabulary.abbreviations import ABBREVIATIONS, CLOSING
from dienstreis.wording.patterns import regex

__all__ = ["sentences"]

BOUNDARY = regex(
    r"(?P<end>[.!?…](?<![.!?…]{2})[.!?…]*[\"'”’»)\]]*)(?:(?P<space>\s+)(?=[\"'“‘«(\[]*(?:[^\W_a-zà-ÿ]|'[ts]\b|’[ts]\b))|(?=[A-Z][a-zà-ÿ]))"
)
BEFORE_WORD = regex(r".*[\s(\"'“‘]", re.DOTALL)
INITIALS = regex(r"(?:[^\W\d_]\.)*[^\W\d_]{1,2}$")
WEB = regex(r"(?:www|https?:|@)\S*$")
LOOK_BACK = 40  # characters; no word that ends a sentence or an abbreviation is longer


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """First and last offset of each sentence of ``text``, without the white space between them."""
    first = 0
    for match in BOUNDARY.finditer(text):
        if is_end(text, match):
            yield first, match.end("end")
            first = match.end()
    if text[first:].strip():
        yield first, len(text)


def is_end(text: str, match: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence: not behind an abbreviation, an initial or a number, nor in an address."""
    before = text[max(0, match.start() - LOOK_BACK) : match.start()]
    if match["end"][0] != ".":
        return True
    other_words = BEFORE_WORD.match(before)
    word = before[other_words.end() :] if other_words else before
    if not match["space"]:
        return len(word) > 2 and word[-1].islower() and not WEB.search(before) and "." not in word
    if word.casefold() in ABBREVIATIONS - CLOSING:
        return False
    if INITIALS.fullmatch(word) and word[-1].isupper():
        return False
    return not (word.isdigit() and len(word) <= 2 and not before[: -len(word)].strip())
