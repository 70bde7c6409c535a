"""Numbers in words: "vijftien", "tweehonderdvijftig", "twelve hundred"."""

import re
from collections.abc import Iterator

from dienstreis.vocabulary import money as vocabulary
from dienstreis.wording.patterns import regex

__all__ = ["read_numeral"]

CARDINALS = {word: value for values in vocabulary.CARDINALS.values() for word, value in values.items()}
LINKS = frozenset({"", "en", "ën", "and", "-"})
MAGNITUDES = {word: value for values in vocabulary.MAGNITUDES.values() for word, value in values.items()}
PIECE = regex(
    "|".join(
        re.escape(word)
        for word in sorted({*CARDINALS, *MAGNITUDES, *LINKS - {""}}, key=lambda word: (-len(word), word))
    )
)
LONGEST = 60  # characters; no amount of a trip is longer in words


def read_numeral(words: str) -> int | None:
    """The number that words stand for; ``None`` where they are no number."""
    pieces = list(pieces_of(words.casefold()))
    if not pieces or not any(piece in CARDINALS or piece in MAGNITUDES for piece in pieces):
        return None
    total, current = 0, 0
    for piece in pieces:
        if not piece:
            return None
        if piece in CARDINALS:
            current += CARDINALS[piece]
        elif piece in MAGNITUDES:
            whole, current = (current or 1) * MAGNITUDES[piece], 0
            if MAGNITUDES[piece] > total > 0:
                total, whole = 0, (total + whole // MAGNITUDES[piece]) * MAGNITUDES[piece]
            total += whole
    return total + current


def pieces_of(words: str) -> Iterator[str]:
    """The numerals that a word or words are made of; an empty piece for what is none."""
    words = words[:LONGEST]
    at = 0
    while at < len(words):
        if words[at].isspace():
            at += 1
            continue
        match = PIECE.match(words, at)
        yield match[0] if match else ""
        if match is None:
            return
        at = match.end()
