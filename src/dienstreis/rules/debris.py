"""DR901 to DR905: what an extraction from PDF or a wrong encoding left in the text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from dienstreis.grammar.glued import WORD_LIST, find_glued
from dienstreis.rules.rule import Hit
from dienstreis.text.debris import Damage
from dienstreis.text.passage import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document

__all__ = ["WORD_LIST", "glued_heading", "glued_words", "mojibake", "page_furniture", "stray_bullet"]


def glued_words(document: Document) -> Iterator[Hit]:
    """Words that ran together where a PDF extraction lost the space between them."""
    for glued in find_glued(document.text):
        words = document.text[glued.first : glued.last]
        yield Hit(Span(glued.first, glued.last), {"words": words, "apart": glued.apart(document.text)})


def stray_bullet(document: Document) -> Iterator[Hit]:
    """A bullet that only one font knows, or a list item behind another one on the same line."""
    yield from of_kinds(document, Damage.STRAY_BULLET, Damage.RUN_IN_ITEM)
    yield from people_run_together(document)


def people_run_together(document: Document) -> Iterator[Hit]:
    """Members of the delegation of whom nothing but a space on one line tells where one ends and the next begins."""
    places = [document.place(f"/delegation/{index}") for index in range(len(document.report.delegation))]
    for before, after in pairwise(places):
        between = document.text[before.end : after.start] if before and after else ""
        if after and between and not between.strip(" \t"):
            yield Hit(after, {"words": words_at(document, after)}, Damage.RUN_IN_ITEM.value)


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
        line = document.lines.number(debris.span.end - 1 if debris.repaired.startswith("\n") else debris.span.start)
        if debris.kind in kinds and (debris.kind, line) not in told:
            told.add((debris.kind, line))
            yield Hit(
                visible(document.text, debris.span), {"words": words_at(document, debris.span)}, debris.kind.value
            )


def visible(text: str, span: Span) -> Span:
    """A span without the white space at its ends, so that it begins where a reader sees something."""
    found = text[span.start : span.end]
    return Span(span.start + len(found) - len(found.lstrip()), max(span.start + 1, span.start + len(found.rstrip())))


def words_at(document: Document, span: Span) -> str:
    """The words of the line at a passage, from it on."""
    line = document.lines.last_number(span)
    seen = visible(document.text, span)
    start = document.text.rfind(" ", 0, seen.start) + 1 if document.text[seen.start : seen.end] == "-" else seen.start
    return document.text[max(start, document.lines.starts[line - 1]) : document.lines.ends[line - 1]]
