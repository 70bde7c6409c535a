"""The office-holders whose trip it is."""

from collections.abc import Iterator

from dienstreis.extract.companions import NOT_ALONG, sent_by
from dienstreis.extract.content import items_of, opening_sentences, paragraphs_of, sentences_of, value_of
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.extract.namesakes import Namesakes
from dienstreis.extract.people import (
    WORD,
    People,
    people_found,
    people_in,
    without_repetition,
)
from dienstreis.extract.signature import LONGEST_SIGNATURE, signature, signers_of_letter
from dienstreis.grammar.names import is_office_holder, names_body
from dienstreis.model import Organisation, Person
from dienstreis.text.blocks import ItemList, Table
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Passage, join
from dienstreis.vocabulary import delegations, grammar, people
from dienstreis.vocabulary.organisations import BODIES, BODIES_BEHIND, CONNECTORS
from dienstreis.wording.languages import every
from dienstreis.wording.phrases import any_of

__all__ = ["read_travellers"]


OWN_ORGANS = frozenset(
    word
    for by_language in (delegations.BOARDS, delegations.OWN_BODIES)
    for names in by_language.values()
    for name in names
    for word in name.split()
)
COPULA = any_of(grammar.COPULA)
TRAVELLED = any_of(delegations.TRAVELLED)
HEAD = any_of(delegations.HEADS)
COOPERATION = any_of(delegations.COOPERATIONS)
BOARD = any_of(delegations.BOARDS)
BOARD_ROLE = any_of(delegations.BOARD_ROLES)
TITLES_OF_OFFICE = every(people.TITLES_OF_OFFICE)
MEETING = every(delegations.MEETING)
NO_OFFICES = frozenset({"portefeuillehouder", "bestuurder", "collegelid", "naam", "reiziger", "traveller"})
TWO_WORDS = 40  # characters: time would grow with the square of a list if all before a name were looked at
MOST_SENTENCES = 8  # in which a short report names the traveller
MOST_SENTENCES_OF_TRAVEL = 40  # in which a report says who travelled
SHARED_WORDS = frozenset(
    word for names in (BODIES, BODIES_BEHIND, CONNECTORS, ("het", "der")) for name in names for word in name.split()
)


def read_travellers(
    outline: Outline, delegation: Grounded[list[Person]], organisation: Organisation | None
) -> Grounded[list[Person]]:
    """The office-holders whose trip it is: as a label names them, else the title, the delegation, the signature."""
    everyone = members_of(delegation)
    if found := labelled_travellers(outline):
        return collect(with_roles_of_members(found, everyone))
    members = own_office_holders(with_offices(everyone, outline), organisation)
    found = announced(outline, members) or signed(outline, members, organisation) or told(outline, organisation)
    return collect(without_repetition(found))


def with_offices(members: People, outline: Outline) -> People:
    """Members, those of whom the list tells nothing but the name as the first sentences call them."""
    bare = [member for member in members if is_bare(member.value)]
    fuller = iter(fuller_names(bare, outline, []))
    return [next(fuller) if is_bare(member.value) else member for member in members]


def is_bare(person: Person) -> bool:
    """Whether of a named person neither role nor party nor organisation is told."""
    return person.name is not None and not (person.role or person.party or person.organisation)


def announced(outline: Outline, members: People) -> People:
    """The people whom a sentence sends for the body that reports, who lead the delegation, or whom the title names."""
    if sent := [person for sentence in told_of_delegation(outline) for person in sent_by(sentence)]:
        return sorted([*sent, *members], key=lambda person: person.span.start)
    leaders = [person for part in outline.about("leader") for person in people_of_value(part)]
    if leaders:
        return [*leaders, *members]
    named = [p for p in people_found(outline.title) if not is_group(p.value)] if outline.title else []
    return fuller_names(named, outline, members)


def signed(outline: Outline, members: People, organisation: Organisation | None) -> People:
    """The signer of a letter in the first person, with the members who hold an office as well."""
    signer = signature(outline)
    if signer is None:
        return signers_of_letter(outline) or (with_subjects(outline, members, organisation) if members else [])
    role = signer.value.role
    if role and (is_own_office_holder(signer.value, organisation) or HEAD.match(role)):
        return [signer, *members]
    return with_subjects(outline, members, organisation) if members else [signer]


def with_subjects(outline: Outline, members: People, organisation: Organisation | None) -> People:
    """The members who hold an office, with who is introduced, or is said to have travelled, before them."""
    return [*(introduced(outline, organisation) or who_travelled(outline, organisation)), *members]


def told(outline: Outline, organisation: Organisation | None) -> People:
    """The office-holders whom the first sentences name: as travellers, else at all."""
    if found := who_travelled(outline, organisation):
        return found
    for sentence in opening_sentences(outline, MOST_SENTENCES):
        if NOT_ALONG.search(sentence.text):
            continue
        people = [person for person in people_found(sentence) if not is_met(person, sentence)]
        if holders := [person for person in people if is_own_office_holder(person.value, organisation)]:
            return fuller_names(holders, outline, [])
    return introduced(outline, organisation)


def is_met(person: Grounded[Person], sentence: Passage) -> bool:
    """Whether a sentence names somebody as the one with whom, to whom or by whom something is done."""
    end = person.span.start - sentence.span().start
    words = WORD.findall(sentence.text[max(0, end - TWO_WORDS) : end].casefold())[-2:]
    return any(word in MEETING for word in (words[-1:] if words[-1:] != ["de"] else words))


def told_of_delegation(outline: Outline) -> list[Passage]:
    """The sentences that may tell who went."""
    told = opening_sentences(outline, MOST_SENTENCES_OF_TRAVEL)
    listing = [block.passage for part in outline.sections_about("delegation") for block in paragraphs_of(part)]
    return told + [sentence for passage in listing for sentence in sentences_of(passage)]


def with_roles_of_members(people: People, members: People) -> Iterator[Grounded[Person]]:
    """People, those of whom a label tells no more than that the trip is theirs as the delegation lists them."""
    with_roles = Namesakes(member for member in members if member.value.role)
    for person in people:
        told = person.value.role and person.value.role.casefold() not in NO_OFFICES
        yield person if told else with_roles.first(person.value) or person


def who_travelled(outline: Outline, organisation: Organisation | None) -> People:
    """The office-holders of whom a sentence says that they travelled: "Wethouder X was van 3 tot 5 mei in Y"."""
    for sentence in opening_sentences(outline, MOST_SENTENCES_OF_TRAVEL):
        match = TRAVELLED.search(sentence.text)
        if match is None or NOT_ALONG.search(sentence.text):
            continue
        subject = sentence.part(0, match.start()).strip(",")
        people = subjects(sentence) or people_found(subject)
        if holders := [p for p in people if is_own_office_holder(p.value, organisation)]:
            return holders
    return []


def introduced(outline: Outline, organisation: Organisation | None) -> People:
    """The office-holder whom a first sentence introduces: "X is burgemeester van de gemeente Y"."""
    for sentence in opening_sentences(outline, MOST_SENTENCES):
        match = COPULA.search(sentence.text)
        if match and not NOT_ALONG.search(sentence.text):
            named = join([sentence.part(0, match.start()), sentence.part(match.end()).strip(".")], ", ")
            if holders := [p for p in people_in(named)[:1] if is_own_office_holder(p.value, organisation)]:
                return holders
    return []


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
    return part.style not in {Style.LABEL, Style.FRONT_MATTER} and any(
        isinstance(b, ItemList | Table) for b in part.blocks
    )


def people_of_value(part: Part) -> Iterator[Grounded[Person]]:
    """The people of a label's value: items, lines, or one run of names."""
    if is_prose(part):
        for block in paragraphs_of(part):
            yield from people_found(block.passage)
        return
    label = part.title.text if part.title else ""
    for person in people_listed(part):
        if person.value.name:
            yield with_label_as_role(person, part, label)


def is_prose(part: Part) -> bool:
    """Whether running text stands under a heading, and no list."""
    if part.style in {Style.LABEL, Style.FRONT_MATTER} or items_of(part):
        return False
    return any(len(line.passage.text) > LONGEST_SIGNATURE for block in paragraphs_of(part) for line in block.lines)


def people_listed(part: Part) -> People:
    """The people of all words of a value, or of its items or lines one by one, whichever are more."""
    items = [item.passage for item in items_of(part)]
    lines = [line.passage for block in paragraphs_of(part) for line in block.lines]
    whole = people_in(value_of(part))
    apart = [person for passage in items or lines for person in people_in(passage)]
    if not whole and not apart:
        return people_found(value_of(part))
    return whole if len(whole) > len(apart) else apart


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
    if not any(map(str.isalnum, role.text)):  # marks alone are no role
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
    regional = organisation is not None and COOPERATION.match(organisation.name) is not None
    holders = [
        member
        for member in members
        if is_own_office_holder(member.value, organisation) or (regional and is_office_holder(member.value.role or ""))
    ]
    heads = [member for member in members if heads_body(member.value, organisation)]
    return holders or heads


def heads_body(person: Person, organisation: Organisation | None) -> bool:
    """Whether a member is at the head of the body that reports ("voorzitter van Veiligheidsregio X")."""
    if person.name is None or person.role is None or organisation is None or person.organisation is None:
        return False
    same = set(WORD.findall(person.organisation.casefold())) == set(WORD.findall(organisation.name.casefold()))
    return HEAD.match(person.role) is not None and same


def is_own_office_holder(person: Person, organisation: Organisation | None) -> bool:
    """Whether a member holds an office in the body that reports."""
    if person.name is None:
        return False
    if person.party is not None or has_title_of_office(person):
        return True
    if person.role is None:
        return False
    on_board = (
        person.organisation is not None
        and BOARD.match(person.organisation)
        and BOARD_ROLE.match(person.role)
        and serves(person, organisation)
    )
    return bool(on_board) or (is_office_holder(person.role) and serves(person, organisation))


def has_title_of_office(person: Person) -> bool:
    """Whether a title before or behind a name is that of an office-holder: "Cllr X"."""
    return person.title is not None and any(
        word.strip(".").casefold() in TITLES_OF_OFFICE for word in person.title.split()
    )


def serves(person: Person, organisation: Organisation | None) -> bool:
    """Whether a person serves the body that reports, as far as the passage tells."""
    if person.organisation is None or organisation is None:
        return True
    if other_kinds(person.organisation) - other_kinds(organisation.name):
        return False
    theirs = proper_words(person.organisation)
    own = BOARD.match(person.organisation) is not None or not theirs
    return own or not theirs.isdisjoint(proper_words(organisation.name))


def other_kinds(name: str) -> set[str]:
    """What kinds of body the words of a name tell, but for the organs that every body has."""
    words = WORD.findall(name.casefold())
    return {word for word in words if names_body(word) and word not in OWN_ORGANS}


def proper_words(name: str) -> set[str]:
    """The words of a body's proper name: without those that many bodies share."""
    return set(WORD.findall(name.casefold())) - SHARED_WORDS


def is_group(person: Person) -> bool:
    """Whether it is a counted group."""
    return person.name is None


def fuller_names(people: People, outline: Outline, members: People) -> People:
    """People as the delegation or the first sentences name them, if that says more."""
    if not people:
        return []
    told = [
        person
        for sentence in opening_sentences(outline, MOST_SENTENCES)
        for person in (*people_found(sentence), *subjects(sentence))
    ]
    others = Namesakes(sorted([*members, *told], key=fullness, reverse=True))
    return [max([person, others.first(person.value) or person], key=fullness) for person in people]


def fullness(person: Grounded[Person]) -> tuple[bool, int]:
    """How much is told of a person: a role, and a long name."""
    return bool(person.value.role), len(person.value.name or "")


def subjects(sentence: Passage) -> People:
    """The people whom the subject of a sentence about travelling names."""
    match = TRAVELLED.search(sentence.text)
    return people_in(sentence.part(0, match.start()).strip(",")) if match else []
