"""Sentences of running text, also where damage took the space between them."""

import re

from dienstreis.vocabulary.abbreviations import ABBREVIATIONS, CLOSING
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex

__all__ = ["sentences"]

BOUNDARY = regex(
    r"(?P<end>[.!?…](?<![.!?…]{2})[.!?…]*[\"'”’»)\]]*)(?:(?P<space>\s+)(?=[\"'“‘«(\[]*(?:[^\W_a-zà-ÿ]|'[ts]\b|’[ts]\b))|(?=[A-Z][a-zà-ÿ]))"
)
BEFORE_WORD = regex(r".*[\s(\"'“‘]", re.DOTALL)
INITIALS = regex(r"(?:[^\W\d_]\.)*[^\W\d_]{1,2}$")
WEB = regex(r"(?:www|https?:|@)\S*$")
WITHIN_SENTENCES = ABBREVIATIONS - CLOSING
LOOK_BACK = 40  # characters; no word that ends a sentence or an abbreviation is longer


@remembered
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """First and last offset of each sentence of ``text``, without the white space between them."""
    ends = [match for match in BOUNDARY.finditer(text) if is_end(text, match)]
    starts = [0, *(match.end() for match in ends)]
    found = [(first, match.end("end")) for first, match in zip(starts, ends, strict=False)]
    return (*found, (starts[-1], len(text))) if text[starts[-1] :].strip() else tuple(found)


def is_end(text: str, match: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence: not behind an abbreviation, an initial or a number, nor in an address."""
    if match["end"][0] != ".":
        return True
    before = text[max(0, match.start() - LOOK_BACK) : match.start()]
    other_words = BEFORE_WORD.match(before)
    word = before[other_words.end() :] if other_words else before
    if not match["space"]:
        return len(word) > 2 and word[-1].islower() and not WEB.search(before) and "." not in word
    if word.casefold() in WITHIN_SENTENCES:
        return False
    if INITIALS.fullmatch(word) and word[-1].isupper():
        return False
    return not (word.isdigit() and len(word) <= 2 and not before[: -len(word)].strip())
