"""Everyone who went, as the report lists them."""

from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import pairwise

from dienstreis.extract.columns import MEMBERS, PEOPLE, cells_of, columns_of
from dienstreis.extract.companions import (
    NOT_ALONG,
    People,
    announces_members,
    grounded,
    people_in,
    people_in_sentences,
    travelling_with,
)
from dienstreis.extract.content import opening_sentences, prose_parts, says_nothing, sentences_of, tables_of, value_of
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.extract.member_groups import people_of_groups
from dienstreis.extract.member_lines import LABEL, announced_members, read_member_lines
from dienstreis.extract.namesakes import Namesakes
from dienstreis.grammar.names import find_people, names_body, read_person
from dienstreis.grammar.places import country_code
from dienstreis.model import Person
from dienstreis.text.blocks import ItemList, ListItem, Paragraph, Table
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Passage, Span, join
from dienstreis.vocabulary import delegations
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of

__all__ = [
    "NOT_ALONG",
    "WORD",
    "People",
    "grounded",
    "people_found",
    "people_in",
    "read_delegation",
    "without_repetition",
]


WORD = regex(r"\w+")
PROSE_TOPICS = frozenset({"purpose", "body", "frame", "summary", "delegation"})
HOME_DELEGATION = any_of(delegations.HOME_DELEGATION)
IN_SUM = any_of(delegations.IN_SUM)
FEWEST_PARTIES = 2
MOST_SENTENCES = 8  # in which a report says with whom the journey was made
LETTERS = regex(r"[^\W\d_]{2}")


def read_delegation(outline: Outline) -> Grounded[list[Person]]:
    """Everyone who went, as the report lists them: under a heading or label, or in sentences that announce them."""
    found: People = []
    headings = [part for part in outline.about("travellers") if part.style not in {Style.LABEL, Style.FRONT_MATTER}]
    lists = [inner for part in headings for inner in part.own()]
    listing = [*outline.sections_about("delegation"), *lists]
    for part in dict.fromkeys((*listing, *members_behind(outline, listing))):
        found.extend(people_of_section(part))
    found = [*found, *people_of_groups(outline)] or list(people_of_tables(outline))
    told = [person for part in prose_parts(outline, PROSE_TOPICS) for person in people_in_prose(part)]
    if not found or is_committee(found, told):
        met = {person.span.start for person in told}
        others = [person for person in companions_of_opening(outline) if person.span.start not in met]
        found = sorted([*told, *others], key=lambda person: person.span.start)
    return collect(with_local_parties(without_repetition([*found, *officials_by_name(outline)])))


def officials_by_name(outline: Outline) -> Iterator[Grounded[Person]]:
    """The officials whom a label about those who went along names, a line each."""
    for part in outline.about("accompanying_officials"):
        for block in part.blocks:
            members = read_member_lines(block) if isinstance(block, Paragraph) else None
            yield from (person for person in (members.people if members else ()) if person.value.name)


def people_of_tables(outline: Outline) -> Iterator[Grounded[Person]]:
    """The people of a table that its heads show to be one of people, under no heading about them."""
    for part in prose_parts(outline, PROSE_TOPICS):
        for table in tables_of(part):
            if columns_of(table, PEOPLE).keys() >= {"name", "role"}:
                yield from people_of_table(table)


def members_behind(outline: Outline, listing: Iterable[Part]) -> Iterator[Part]:
    """The sections behind an empty one about the delegation whose headings are its members."""
    empty = {part for part in listing if not part.blocks and not part.parts}
    for part, after in pairwise(outline.walk()):
        if part in empty and member_of_title(after):
            yield after


def companions_of_opening(outline: Outline) -> People:
    """The people with whom the first sentences say that the journey was made."""
    return [person for sentence in opening_sentences(outline, MOST_SENTENCES) for person in travelling_with(sentence)]


def with_local_parties(people: People) -> People:
    """What stands in brackets behind a name where the others have their party is a party, too."""
    if sum(person.value.party is not None for person in people) < FEWEST_PARTIES:
        return people
    return [
        Grounded(as_party(person.value), person.places) if is_bare_member(person.value) else person for person in people
    ]


def is_bare_member(person: Person) -> bool:
    """Whether of a person nothing is told but an organisation that no word shows to be one."""
    words = WORD.findall(person.organisation.casefold()) if person.organisation else []
    return bool(words) and person.role is None and person.party is None and not any(map(names_body, words))


def as_party(person: Person) -> Person:
    """A person whose organisation is a party."""
    return person.model_copy(update={"party": person.organisation, "organisation": None})


def is_committee(listed: People, told: People) -> bool:
    """Whether a list behind sentences that say who went is of the committee out of which they went."""
    if not told or listed[0].span.start < max(person.span.end for person in told):
        return False
    namesakes = Namesakes(listed)
    out_of_it = [person for person in told if namesakes.first(person.value)]
    return len(out_of_it) > 1 and len(without_repetition(listed)) > len(out_of_it)


def people_of_section(part: Part) -> Iterator[Grounded[Person]]:
    """The people of a section that lists the delegation."""
    listed = False
    blocks = part.blocks
    if grouped := people_of_group(part):
        yield from grouped
        listed, blocks = True, blocks[1:]
    elif own := member_of_title(part):
        yield from own
        listed = True
        if part.style in {Style.LABEL, Style.FRONT_MATTER}:
            return
    for block in blocks:
        if isinstance(block, ItemList):
            yield from people_of_list(block)
            listed = True
        elif isinstance(block, Table):
            yield from people_of_table(block)
            listed = True
        elif isinstance(block, Paragraph):
            labelled = part.style == Style.LABEL and not part.topics
            yield from people_of_paragraph(block, listed=listed or not (part.topics or labelled))


def people_of_group(part: Part) -> People:
    """The people of a label that names their party or organisation: "D66: A en B"."""
    block = part.blocks[0] if part.blocks else None
    if part.topics or part.title is None or not isinstance(block, Paragraph) or not block.passage:
        return []
    people = people_in(join([part.title, block.passage], ": "))
    start = block.passage.span().start
    return people if all(starts_before(person, start) for person in people) else []


def starts_before(person: Grounded[Person], start: int) -> bool:
    """Whether a person was read from words before a place on, too."""
    return person.span.start < start and serves_group(person)


def member_of_title(part: Part) -> People:
    """The members of whom a list has lost its bullets, or is one of definitions, so that they stand as titles."""
    if part.topics or part.title is None:
        return []
    if part.style in {Style.LABEL, Style.FRONT_MATTER}:
        value = value_of(part)
        return people_in(join([part.title, value], ", ")) if value and people_in(part.title) else []
    return people_in(part.title) if one_person(part.title) else []


def people_of_list(block: ItemList) -> Iterator[Grounded[Person]]:
    """The people of a list; where an item has people nested under it, it names their group."""
    for item in block.items:
        yield from people_of_item(item)


def people_of_item(item: ListItem) -> Iterator[Grounded[Person]]:
    """The people of an item and of those nested under it."""
    nested = [
        person
        for inner in item.blocks
        if isinstance(inner, ItemList)
        for member in inner.items
        for person in people_of_member(member, item.passage)
    ]
    own = people_in(item.passage) or one_person(item.passage)
    yield from (person for person in own if not nested or (person.value.name and told_of(person.value)))
    yield from nested


def people_of_member(item: ListItem, group: Passage) -> People:
    """The people of an item nested under words that may name their group: a party, an organisation."""
    alone = list(people_of_item(item))
    grouped = people_in(join([group.strip(" :"), item.passage], ": ")) if group and alone else []
    return grouped if len(grouped) == len(alone) and any(map(serves_group, grouped)) else alone


def told_of(person: Person) -> bool:
    """Whether more than a name, which may be a group's, is told of a person."""
    return any((person.title, person.role, person.organisation, person.party))


def serves_group(person: Grounded[Person]) -> bool:
    """Whether it is told whom a person serves."""
    return person.value.party is not None or person.value.organisation is not None


def one_person(passage: Passage) -> People:
    """The person of an item that names one with what else is said of them; none where it does not begin like a name."""
    reading = read_person(passage.text) if passage and passage.text[0].isupper() else None
    return [grounded(reading, passage)] if reading and reading.name and " " in reading.name and reading.role else []


def people_of_paragraph(block: Paragraph, *, listed: bool) -> Iterator[Grounded[Person]]:
    """The people of a paragraph: a label's value, a line each, or sentences that announce members."""
    passage = block.passage
    if says_nothing(passage):
        return
    if own := own_delegation(passage):
        yield from people_labelled(own)
        return
    if members := read_member_lines(block):
        yield from members.people
        if members.behind:
            yield from additional(people_in_sentences(members.behind), members.behind)
        return
    found = list(people_in_sentences(passage))
    if found and not listed:
        found = list(people_in_sentences(passage, asked=True))
    if found or listed:
        yield from additional(found, passage) if listed else found
        return
    for sentence in sentences_of(passage):
        if not NOT_ALONG.search(sentence.text):
            yield from people_in(sentence) or travelling_with(sentence)


def additional(people: Iterable[Grounded[Person]], passage: Passage) -> Iterator[Grounded[Person]]:
    """The people of sentences behind a list, without the groups that count those who are listed."""
    if not IN_SUM.search(passage.text):
        yield from people
        return
    yield from (person for person in people if person.value.name)


def people_labelled(sentences: list[Passage]) -> Iterator[Grounded[Person]]:
    """The people of sentences that a label may begin: "Tweede Kamer: ..."."""
    for sentence in sentences:
        if not NOT_ALONG.search(sentence.text):
            label = LABEL.match(sentence.text)
            yield from people_in(sentence.part(label.end() if label else 0))


def own_delegation(passage: Passage) -> list[Passage]:
    """The sentences about the delegation that reports, where those of other countries are listed too."""
    found: list[Passage] = []
    home, others = False, False
    for sentence in sentences_of(passage):
        if label := LABEL.match(sentence.text):
            words = label["label"].split(" - ")[0]
            if HOME_DELEGATION.match(words):
                home = True
            elif country_code(words):
                home, others = False, True
        if home:
            found.append(sentence)
    return found if others else []


def people_in_prose(part: Part) -> Iterator[Grounded[Person]]:
    """The people whom sentences outside of a section about the delegation announce."""
    blocks = part.blocks
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph):
            continue
        if members := announced_members(block):
            yield from members.people
            continue
        yield from people_in_sentences(block.passage)
        after = blocks[index + 1] if index + 1 < len(blocks) else None
        if isinstance(after, ItemList | Table) and announces_members(block.passage):
            yield from people_of_list(after) if isinstance(after, ItemList) else people_of_table(after)


def people_of_table(table: Table) -> Iterator[Grounded[Person]]:
    """A person a row, out of the cells from the name on."""
    columns = columns_of(table, MEMBERS)
    first = columns.get("name", [0])[0]
    for row in table.rows:
        party = cells_of(row, columns).get("party")
        cells = [
            cell.passage
            for cell in (*row[first:], *row[:first])
            if cell.passage and (LETTERS.search(cell.passage.text) or cell.passage is party)
        ]
        for person in people_in(join(cells, ", "))[:1]:
            of_party = party is not None and person.value.organisation == party.text
            value = as_party(person.value) if of_party else person.value
            # The cells may stand in another order than they are read in.
            yield ground(value, reduce(Span.through, (cell.span() for cell in cells)))


def without_repetition(people: People) -> People:
    """Everyone once: a person who is named again, also by surname alone, is the same person."""
    kept: People = []
    namesakes = Namesakes()
    for person in people:
        if namesakes.first(person.value) is None:
            kept.append(person)
            namesakes.add(person)
    return kept


def people_found(passage: Passage) -> People:
    """The people whom a title or sentence names."""
    return [grounded(reading, passage) for reading in find_people(passage.text)]
