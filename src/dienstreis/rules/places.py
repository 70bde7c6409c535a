"""Where a finding stands when what it is about is missing: where a reader would look for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dienstreis.extract.content import value_of
from dienstreis.text.outline import Style
from dienstreis.text.passage import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dienstreis.document import Document
    from dienstreis.text.outline import Part

__all__ = ["has_words", "where_missing"]

STANDS_AFTER = {
    "accompanying_officials": ("travellers", "delegation"),
    "delegation": ("accompanying_officials", "travellers"),
    "programme": ("delegation", "purpose"),
    "results": ("programme",),
}
"""After which topics a topic is looked for, the likeliest first; others stand at the head of a report."""
STANDS_LAST = frozenset({"costs", "gifts"})
"""Topics that close a report."""
HEADINGS = frozenset({Style.MARKDOWN, Style.BARE, Style.NUMBERED, Style.ROMAN})


def where_missing(document: Document, *topics: str) -> Span:
    """The heading or label where a reader would look for ``topics``, of which the first is the topic proper.

    That is one of these topics, an empty one if there is any; else the one that it would stand under or
    after; else the report's title; else the first line.
    """
    outline = document.outline
    own = [part for topic in topics for part in outline.about(topic)]
    for part in (*sorted(own, key=has_words), *neighbours(document, topics[0])):
        if part.title:
            return part.title.span()
    if outline.title:
        return outline.title.span()
    return Span(document.lines.starts[0], document.lines.ends[0])


def has_words(part: Part) -> bool:
    """Whether anything stands under a heading or label."""
    return any(value_of(inner) for inner in part.walk())


def neighbours(document: Document, topic: str) -> Iterator[Part]:
    """The sections that a missing topic would stand under or after, the likeliest first."""
    if topic in STANDS_LAST:
        parts = list(document.outline.walk())
        yield from last_of(part for part in parts if part.style in HEADINGS)
        yield from last_of(part for part in parts if part.style == Style.LABEL)
    for before in STANDS_AFTER.get(topic, ()):
        yield from last_of(document.outline.about(before))


def last_of(parts: Iterable[Part]) -> list[Part]:
    """The last of some sections, if there are any."""
    return list(parts)[-1:]
