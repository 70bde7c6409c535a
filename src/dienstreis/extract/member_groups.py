"""Members of the delegation group by group, each group behind its label: "Burgemeester: ...", "Vanuit de raad: ..."."""

from collections.abc import Iterator
from itertools import takewhile

from dienstreis.extract.companions import NOT_ALONG, People, people_in
from dienstreis.extract.content import paragraphs_of
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.grammar.names import names_role
from dienstreis.model import Person
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import join

__all__ = ["people_of_groups"]

TOPICS_OF_GROUPS = frozenset({"travellers", "accompanying_officials", "leader", "organisation"})


def people_of_groups(outline: Outline) -> People:
    """The people of the labels under a heading about the delegation, and of those behind an empty one."""
    parts = list(outline.walk())
    found = dict.fromkeys(
        group
        for index, part in enumerate(parts)
        if part.topics[:1] in (("delegation",), ("travellers",))
        for group in (*nested_groups(part), *groups_behind(part, parts[index + 1 :]))
    )
    return [person for group in found for person in people_of_group(group)]


def nested_groups(part: Part) -> Iterator[Part]:
    """The labels under a heading that are about a group of members, and whose topic is not the delegation's."""
    return (inner for inner in part.parts if inner.topics[:1] != part.topics[:1] and inner.topics and is_group(inner))


def groups_behind(part: Part, following: list[Part]) -> Iterator[Part]:
    """The labels that follow a heading with nothing under it."""
    return takewhile(is_group, following if not part.blocks and not part.parts else [])


def is_group(part: Part) -> bool:
    """Whether a label has people as its value."""
    labelled = part.style == Style.LABEL and (not part.topics or part.topics[0] in TOPICS_OF_GROUPS)
    return labelled and any(person.value.name for person in people_of_group(part))


def people_of_group(part: Part) -> Iterator[Grounded[Person]]:
    """The people of a label's lines; the label may be the role of the only one."""
    label = part.title.text if part.title else ""
    for block in paragraphs_of(part):
        for line in block.lines:
            words = line.passage
            people = [] if NOT_ALONG.search(words.text) else people_in(words)
            grouped = people_in(join([part.title, words], ": ")) if part.title and people else []
            for person in grouped if len(grouped) == len(people) else people:
                lone = len(people) == 1 and person.value.role is None and names_role(label.casefold())
                yield with_role(person, part, label) if lone else person


def with_role(person: Grounded[Person], part: Part, label: str) -> Grounded[Person]:
    """A person whose role only the label tells."""
    span = part.title.span().through(person.span) if part.title else person.span
    return ground(person.value.model_copy(update={"role": label}), span)
