"""Definition lists that list people, days, costs or actions under a heading, and state no facts of a form."""

from itertools import groupby

from dienstreis.text.blocks import Block, Definition, ItemList, Line, ListItem, Paragraph
from dienstreis.text.passage import join
from dienstreis.text.topics import recognise

__all__ = ["definitions_as_lists"]

FEWEST_FACTS = 3  # known terms of different topics that make a form, whatever stands between them
LONGEST_VALUE = 160  # characters behind a term of a list; what is longer is running text under a heading


def definitions_as_lists(blocks: list[Block]) -> list[Block]:
    """The blocks with such lists as lists of items: the only value behind its term, several values under it."""
    found: list[Block] = []
    for defines, group in groupby(blocks, key=lambda block: isinstance(block, Definition)):
        listed = list(group)
        terms = [block for block in listed if isinstance(block, Definition)]
        if defines and len(terms) > 1 and not state_facts(terms) and all(map(is_short, terms)):
            found.append(ItemList([item_of(term) for term in terms], ordered=False))
        else:
            found.extend(listed)
    return found


def state_facts(terms: list[Definition]) -> bool:
    """Whether terms are the labels of a form: known ones, of different topics."""
    topics = [recognise(term.term.passage.text.rstrip(":")) for term in terms]
    known = [topic.names[0] for topic in topics if topic and topic.leads and topic.whole]
    several = len(set(known))
    return several >= FEWEST_FACTS or (several > 1 and 2 * len(known) >= len(terms))


def is_short(term: Definition) -> bool:
    """Whether all that is said of a term is short, and tells no story."""
    return bool(term.blocks) and all(
        isinstance(block, Paragraph)
        and len(block.passage.text) <= LONGEST_VALUE
        and not block.passage.text.endswith((".", "!", "?"))
        for block in term.blocks
    )


def item_of(term: Definition) -> ListItem:
    """A term with what is said of it as an item of a list."""
    values = [block for block in term.blocks if isinstance(block, Paragraph)]
    if len(values) > 1:
        under = ItemList([ListItem(None, [value]) for value in values], ordered=False)
        return ListItem(None, [Paragraph([term.term]), under])
    links = [*term.term.links, *(link for line in values[0].lines for link in line.links)]
    return ListItem(
        None, [Paragraph([Line(join([term.term.passage.strip(":"), values[0].passage], ": "), links=links)])]
    )
