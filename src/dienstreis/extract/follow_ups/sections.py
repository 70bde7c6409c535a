"""Sections about follow-ups: by the vocabulary of headings, or by words of a heading that speak of promises."""

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


def dedicated_sections(outline: Outline) -> frozenset[int]:
    """The identities of the sections about follow-ups, those under them among them."""
    found: set[int] = set()
    for root in outline.parts:
        collect_dedicated(root, found, within=False)
    return frozenset(found)


def collect_dedicated(part: Part, found: set[int], *, within: bool) -> None:
    """Note a section that is about follow-ups, or stands in one and is about nothing else."""
    topic = topic_of(part)
    speaks = topic is None and part.title is not None and HEADINGS.search(part.title.text) is not None
    dedicated = topic == "follow_ups" or (topic in {None, *NAMES} and within) or speaks
    if dedicated:
        found.add(id(part))
    for inner in part.parts:
        collect_dedicated(inner, found, within=dedicated)
