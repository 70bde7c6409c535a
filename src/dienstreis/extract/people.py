"""Who went: delegation, travellers, and how many officials."""

import re
from collections.abc import Iterable, Iterator

from dienstreis.extract.content import (
    items_of,
    paragraphs_of,
    says_nothing,
    sentences_of,
    tables_of,
    value_of,
)
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.grammar.names import (
    PersonReading,
    find_people,
    is_office_holder,
    read_count,
    read_people,
    read_person,
)
from dienstreis.grammar.words import any_of
from dienstreis.model import AccompanyingOfficials, Organisation, Person
from dienstreis.text.blocks import ItemList, Paragraph, Table
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Passage, join
from dienstreis.text.topics import recognise
from dienstreis.vocabulary import delegations

__all__ = ["read_accompanying_officials", "read_delegation", "read_travellers"]

People = list[Grounded[Person]]

MEMBERS = any_of(delegations.MEMBERS)
MEMBERS_BEFORE = any_of(delegations.MEMBERS_BEFORE)
NOT_ALONG = any_of(delegations.NOT_ALONG)
OFFICIALS = any_of(delegations.OFFICIALS)
NAME_COLUMN = any_of(delegations.NAME_COLUMNS)
WORD = re.compile(r"\w+")
PROSE_TOPICS = frozenset({"purpose", "body", "frame", "summary", "delegation"})


# --- the delegation ------------------------------------------------------------------------------------------


def read_delegation(outline: Outline) -> Grounded[list[Person]]:
    """Everyone who went, as the report lists them: under a heading or label, or in sentences that announce them."""
    found: People = []
    lists = [part for part in outline.about("travellers") if part.style not in {Style.LABEL, Style.FRONT_MATTER}]
    for part in {id(part): part for part in (*outline.sections_about("delegation"), *lists)}.values():
        found.extend(people_of_section(part))
    if not found:
        for part in outline.walk():
            if not part.topics or part.topics[0] in PROSE_TOPICS:
                found.extend(people_in_prose(part))
    return collect(without_repetition(found))


def people_of_section(part: Part) -> Iterator[Grounded[Person]]:
    """The people of a section that lists the delegation."""
    listed = False
    for block in part.blocks:
        if isinstance(block, ItemList):
            for item in block.items:
                yield from people_in(item.passage)
            listed = True
        elif isinstance(block, Table):
            yield from people_of_table(block)
            listed = True
        elif isinstance(block, Paragraph):
            yield from people_of_paragraph(block, part, listed=listed)


def people_of_paragraph(block: Paragraph, part: Part, *, listed: bool) -> Iterator[Grounded[Person]]:
    """The people of a paragraph: a label's value, a line each, or sentences that announce members."""
    passage = block.passage
    if says_nothing(passage):
        return
    found = list(people_in_sentences(passage))
    if found or listed:
        yield from found
        return
    lines = [line.passage for line in block.lines]
    if len(lines) > 1 and all(read_person(line.text) and line.text[0].isupper() for line in lines):
        for line in lines:
            yield from people_in(line)
    else:
        for sentence in sentences_of(passage):
            if not NOT_ALONG.search(sentence.text):
                yield from people_in(sentence)


def people_in_prose(part: Part) -> Iterator[Grounded[Person]]:
    """The people whom sentences outside of a section about the delegation announce."""
    blocks = part.blocks
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph):
            continue
        yield from people_in_sentences(block.passage)
        after = blocks[index + 1] if index + 1 < len(blocks) else None
        last = list(sentences_of(block.passage))[-1:]
        if last and isinstance(after, ItemList) and MEMBERS.search(last[0].text) and last[0].text.endswith(":"):
            for item in after.items:
                yield from people_in(item.passage)


def people_in_sentences(passage: Passage) -> Iterator[Grounded[Person]]:
    """The people of those sentences that announce members."""
    for sentence in sentences_of(passage):
        if NOT_ALONG.search(sentence.text):
            continue
        if match := MEMBERS.search(sentence.text):
            yield from people_in(sentence.part(match.end()).strip(":"))
        elif match := MEMBERS_BEFORE.search(sentence.text):
            yield from people_in(sentence.part(0, match.start()))


def people_in(passage: Passage) -> People:
    """The people of a clause, an item or a value."""
    return [grounded(reading, passage) for reading in read_people(passage.text)] if passage else []


def people_of_table(table: Table) -> Iterator[Grounded[Person]]:
    """A person a row, out of the cells from the name on."""
    heads = [cell.passage.text for cell in table.header]
    first = next((column for column, head in enumerate(heads) if NAME_COLUMN.search(head)), 0)
    for row in table.rows:
        cells = [cell.passage for cell in (row[first:] + row[:first]) if cell.passage and LETTERS.search(cell.passage.text)]
        if cells:
            yield from people_in(join(cells, ", "))[:1]


LETTERS = re.compile(r"[^\W\d_]{2}")


def grounded(reading: PersonReading, passage: Passage) -> Grounded[Person]:
    """A reading as the contract's person."""
    person = Person(
        name=reading.name,
        title=reading.title,
        role=reading.role,
        organisation=reading.organisation,
        party=reading.party,
        count=reading.count,
    )
    return ground(person, passage.span(reading.first, reading.last))


def without_repetition(people: People) -> People:
    """Everyone once: a person who is named again, also by surname alone, is the same person."""
    kept: People = []
    for person in people:
        if person.value.name is None or not any(same_person(person.value, other.value) for other in kept):
            kept.append(person)
    return kept


def same_person(one: Person, other: Person) -> bool:
    """Whether two names are one person's: the same surname, and initials that agree where both have them."""
    if one.name is None or other.name is None:
        return False
    mine, theirs = WORD.findall(one.name.casefold()), WORD.findall(other.name.casefold())
    if not mine or not theirs or mine[-1] != theirs[-1]:
        return False
    return len(mine) == 1 or len(theirs) == 1 or mine[0][0] == theirs[0][0]


# --- the travellers ------------------------------------------------------------------------------------------


def read_travellers(
    outline: Outline, delegation: Grounded[list[Person]], organisation: Organisation | None
) -> Grounded[list[Person]]:
    """The office-holders whose trip it is: as a label names them, else the title, the delegation, the signature."""
    if found := labelled_travellers(outline):
        return collect(found)
    members = own_office_holders(members_of(delegation), organisation)
    leaders = [person for part in outline.about("leader") for person in people_of_value(part)]
    if leaders:
        return collect(without_repetition([*leaders, *members]))
    if outline.title and (named := [p for p in people_found(outline.title) if not is_group(p.value)]):
        fuller = [fuller_name(person, outline, members) for person in named]
        return collect(fuller)
    signer = signature(outline)
    if signer and signer.value.role and is_own_office_holder(signer.value, organisation):
        return collect([signer])
    if members:
        return collect(without_repetition(members))
    if signer:
        return collect([signer])
    for sentence in opening_sentences(outline):
        if holders := [p for p in people_found(sentence) if is_own_office_holder(p.value, organisation)]:
            return collect(holders)
    return collect([])


def labelled_travellers(outline: Outline) -> People:
    """The people under a label such as "Deelnemer(s) namens college", with the role that another label gives."""
    for style in (Style.FRONT_MATTER, Style.LABEL, Style.BARE, Style.MARKDOWN, Style.NUMBERED):
        found: People = []
        for part in outline.about("travellers"):
            if part.style == style and not lists_people(part):
                found.extend(people_of_value(part))
        if found:
            return with_role(without_repetition(found), outline, style)
    return []


def lists_people(part: Part) -> bool:
    """Whether a heading stands over a list of everyone who went, office-holders and others."""
    return part.style not in {Style.LABEL, Style.FRONT_MATTER} and any(isinstance(b, ItemList | Table) for b in part.blocks)


def people_of_value(part: Part) -> Iterator[Grounded[Person]]:
    """The people of a label's value: items, lines, or one run of names."""
    items = [item.passage for item in items_of(part)]
    lines = [line.passage for block in paragraphs_of(part) for line in block.lines]
    label = part.title.text if part.title else ""
    if part.style not in {Style.LABEL, Style.FRONT_MATTER} and not items and any(len(line.text) > LONGEST_SIGNATURE for line in lines):
        for block in paragraphs_of(part):
            yield from people_found(block.passage)
        return
    whole = people_in(value_of(part))
    apart = [person for passage in items or lines for person in people_in(passage)]
    if not whole and not apart:
        apart = people_found(value_of(part))
    for person in whole if len(whole) > len(apart) else apart:
        if person.value.name:
            yield with_label_as_role(person, part, label)


def with_label_as_role(person: Grounded[Person], part: Part, label: str) -> Grounded[Person]:
    """A person whose office only the label tells: "Wethouder: P. Prins"."""
    if person.value.role or not is_office_holder(label) or part.title is None:
        return person
    return ground(person.value.model_copy(update={"role": label}), part.title.span().through(person.span))


def with_role(people: People, outline: Outline, style: Style) -> People:
    """One traveller gets the role under "Functie"."""
    roles = [part for part in outline.about("role") if part.style == style]
    if len(people) != 1 or len(roles) != 1:
        return people
    role = value_of(roles[0])
    if not role:
        return people
    person = people[0]
    return [ground(person.value.model_copy(update={"role": role.text}), person.span.through(role.span()))]


def members_of(delegation: Grounded[list[Person]]) -> People:
    """The members of the delegation with their places."""
    return [
        Grounded(person, {"": delegation.places[f"/{index}"]})
        for index, person in enumerate(delegation.value)
        if f"/{index}" in delegation.places
    ]


def own_office_holders(members: People, organisation: Organisation | None) -> People:
    """The members who hold an office in the body that reports; else the one who heads it."""
    holders = [member for member in members if is_own_office_holder(member.value, organisation)]
    heads = [member for member in members if heads_body(member.value, organisation)]
    return holders or heads


def heads_body(person: Person, organisation: Organisation | None) -> bool:
    """Whether a member is at the head of the body that reports ("voorzitter van Veiligheidsregio X")."""
    if person.name is None or person.role is None or organisation is None or person.organisation is None:
        return False
    same = set(WORD.findall(person.organisation.casefold())) == set(WORD.findall(organisation.name.casefold()))
    return HEAD.match(person.role) is not None and same


HEAD = any_of(delegations.HEADS)


def is_own_office_holder(person: Person, organisation: Organisation | None) -> bool:
    """Whether a member holds an office in the body that reports."""
    if person.name is None:
        return False
    if person.party is not None:
        return True
    if person.role is None:
        return False
    on_board = person.organisation is not None and BOARD.match(person.organisation) and BOARD_ROLE.match(person.role)
    return bool(on_board) or (is_office_holder(person.role) and serves(person, organisation))


def serves(person: Person, organisation: Organisation | None) -> bool:
    """Whether a person serves the body that reports, as far as the passage tells."""
    if person.organisation is None or organisation is None:
        return True
    own = {word for word in WORD.findall(organisation.name.casefold()) if len(word) > 3}
    return BOARD.match(person.organisation) is not None or bool(own & set(WORD.findall(person.organisation.casefold())))


BOARD = any_of(delegations.BOARDS)
BOARD_ROLE = any_of(delegations.BOARD_ROLES)


def is_group(person: Person) -> bool:
    """Whether it is a counted group."""
    return person.name is None


def people_found(passage: Passage) -> People:
    """The people whom a title or sentence names."""
    return [grounded(reading, passage) for reading in find_people(passage.text)]


def fuller_name(person: Grounded[Person], outline: Outline, members: People) -> Grounded[Person]:
    """The person as the delegation or the first sentences name them, if that says more."""
    others = [*members, *(p for sentence in opening_sentences(outline) for p in people_found(sentence))]
    same = [other for other in others if same_person(person.value, other.value)]
    best = max([person, *same], key=lambda p: (bool(p.value.role), len(p.value.name or "")))
    return best


def opening_sentences(outline: Outline) -> list[Passage]:
    """The first sentences of running text."""
    found: list[Passage] = []
    for part in outline.walk():
        for block in paragraphs_of(part):
            found.extend(sentences_of(block.passage))
            if len(found) > MOST_SENTENCES:
                return found
    return found


MOST_SENTENCES = 8  # in which a short report names the traveller


def signature(outline: Outline) -> Grounded[Person] | None:
    """The signer of a letter in the first person: the last lines, a name under an office."""
    paragraphs = [block for part in outline.walk() for block in paragraphs_of(part)]
    words = {word for block in paragraphs for word in WORD.findall(block.passage.text.casefold())}
    if not words & delegations.PRONOUNS_FIRST_PERSON:
        return None
    lines = [line.passage for block in paragraphs for line in block.lines][-SIGNATURE_LINES:]
    for index in range(len(lines) - 1, -1, -1):
        reading = read_person(lines[index].text) if len(lines[index].text) < LONGEST_SIGNATURE else None
        if reading is None or reading.name is None or " " not in reading.name:
            continue
        person = grounded(reading, lines[index])
        below = lines[index + 1] if index + 1 < len(lines) else None
        if person.value.role is None and below and is_office_holder(without_article(below.text)):
            signed = people_in(join([lines[index], below], ", "))
            return signed[0] if signed else person
        office = lines[index - 1].strip(",") if index else None
        if person.value.role is None and office and is_office_holder(without_article(office.text)):
            role = without_article(office.text)
            span = person.span.through(office.span())
            return ground(person.value.model_copy(update={"role": role}), span)
        if person.value.role:
            return person
    return None


SIGNATURE_LINES = 10  # at the end of a letter
LONGEST_SIGNATURE = 80
ARTICLE = re.compile(r"(?:de|het|the)\s+", re.IGNORECASE)


def without_article(words: str) -> str:
    """An office without its article."""
    match = ARTICLE.match(words)
    return words[match.end() :] if match else words


# --- accompanying officials ----------------------------------------------------------------------------------


def read_accompanying_officials(outline: Outline) -> Grounded[AccompanyingOfficials] | None:
    """How many officials went along: as a label says, else a sentence about the delegation."""
    for part in outline.about("accompanying_officials"):
        value = value_of(part)
        if not value:
            continue
        if says_nothing(value):
            return ground(AccompanyingOfficials(count=0, text=value.text), value.span())
        reading = read_count(value.text)
        count = reading[2] if reading else len(read_people(value.text)) or None
        return ground(AccompanyingOfficials(count=count, text=value.text), value.span())
    for part in outline.walk():
        if part.topics[:1] in {("delegation",), ("frame",), ("purpose",), ()}:
            for passage in (*(item.passage for item in items_of(part)), *(b.passage for b in paragraphs_of(part))):
                if found := counted_officials(passage):
                    return found
    return None


def counted_officials(passage: Passage) -> Grounded[AccompanyingOfficials] | None:
    """A number of officials in a sentence or item: "twee ambtenaren van de provincie"."""
    for sentence in sentences_of(passage):
        for match in OFFICIALS.finditer(sentence.text):
            start = max(0, match.start() - NUMBER_BEFORE)
            reading = read_count(sentence.text[start : match.end()])
            if reading and not NOT_ALONG.search(sentence.text):
                words = sentence.part(start + reading[0], match.end())
                return ground(AccompanyingOfficials(count=reading[2], text=words.text), words.span())
    return None


NUMBER_BEFORE = 14  # characters before "ambtenaren" in which their number stands
