"""DR901 to DR905: what an extraction from PDF or a wrong encoding left in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dienstreis.grammar.glued import WORD_LIST, find_glued, looks_glued
from dienstreis.rules.rule import Hit
from dienstreis.text.debris import Damage
from dienstreis.text.passage import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document
    from dienstreis.text.debris import Debris

__all__ = [
    "WORD_LIST",
    "glued_heading",
    "glued_words",
    "mojibake",
    "page_furniture",
    "shows_glued_words",
    "stray_bullet",
]


def glued_words(document: Document) -> Iterator[Hit]:
    """Words that ran together where a PDF extraction lost the space between them."""
    for glued in find_glued(document.text):
        words = document.text[glued.first : glued.last]
        yield Hit(Span(glued.first, glued.last), {"words": words, "apart": glued.apart(document.text)})


def shows_glued_words(document: Document) -> bool:
    """Whether there are words that ran together, as far as can be seen without the word list."""
    return looks_glued(document.text)


def stray_bullet(document: Document) -> Iterator[Hit]:
    """A bullet that only one font knows, or a list item behind another one on the same line."""
    return of_kinds(document, Damage.STRAY_BULLET, Damage.RUN_IN_ITEM)


def glued_heading(document: Document) -> Iterator[Hit]:
    """A numbered subheading that ran into the text before it, or into its own number."""
    return of_kinds(document, Damage.GLUED_NUMBER, Damage.RUN_IN_HEADING)


def page_furniture(document: Document) -> Iterator[Hit]:
    """Page numbers, running heads and feet, and words broken at a line end, which a page needs and a text does not."""
    return of_kinds(document, Damage.FURNITURE, Damage.HYPHENATION)


def mojibake(document: Document) -> Iterator[Hit]:
    """Characters that were decoded with another encoding than they were written in."""
    return of_kinds(document, Damage.MOJIBAKE)


def of_kinds(document: Document, *kinds: Damage) -> Iterator[Hit]:
    """A hit for each line with debris of some kinds: the first on the line stands for the others."""
    told = set()
    for debris in document.debris:
        span = seen(document.text, debris)
        line = document.lines.number(span.start)
        if debris.kind in kinds and (debris.kind, line) not in told:
            told.add((debris.kind, line))
            yield Hit(span, {"words": words_at(document, span)}, debris.kind.value)


def seen(text: str, debris: Debris) -> Span:
    """Where a reader sees debris: what is to begin a line of its own, or the marks that are wrong."""
    start, end = debris.span
    if debris.repaired.startswith("\n"):
        while start < len(text) - 1 and text[start].isspace():
            start += 1
        return Span(start, max(start + 1, end))
    stripped = text[start:end].rstrip()
    return Span(start, start + max(1, len(stripped)))


def words_at(document: Document, span: Span) -> str:
    """The words of the line at a passage, from it on; of a broken word, from its beginning on."""
    line = document.lines.number(span.start)
    hyphen = document.text[span.start : span.end] == "-"
    start = document.text.rfind(" ", 0, span.start) + 1 if hyphen else span.start
    return document.text[max(start, document.lines.starts[line - 1]) : document.lines.ends[line - 1]]
