"""Sections about follow-ups: by the vocabulary of headings, or by words of a heading that speak of promises."""

from collections.abc import Iterator

from dienstreis.text.outline import Outline, Part
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.wording.phrases import any_of

__all__ = ["dedicated_sections", "topic_of"]

NAMES = frozenset({"travellers", "leader", "role"})
"""What a label is about that names the one whose tasks stand under it."""
HEADINGS = any_of(vocabulary.HEADINGS)


def topic_of(part: Part) -> str | None:
    """The topic of a section."""
    return next(iter(part.topics), None)


def dedicated_sections(outline: Outline) -> frozenset[Part]:
    """The sections about follow-ups, those under them among them."""
    return frozenset(part for root in outline.parts for part in dedicated_parts(root, within=False))


def dedicated_parts(part: Part, *, within: bool) -> Iterator[Part]:
    """A section and those under it that are about follow-ups, or about nothing else and stand in one that is."""
    topic = topic_of(part)
    speaks = topic is None and part.title is not None and HEADINGS.search(part.title.text) is not None
    dedicated = topic == "follow_ups" or (topic in {None, *NAMES} and within) or speaks
    if dedicated:
        yield part
    for inner in part.parts:
        yield from dedicated_parts(inner, within=dedicated)
