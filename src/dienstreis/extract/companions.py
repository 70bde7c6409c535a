"""Sentences that tell who went along: "met hem mee gingen", "werd ik vergezeld door", "Wie waren erbij? ..."."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from dienstreis.extract.content import sentences_of
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.grammar.names import PersonReading, find_people, names_role, read_leading, read_people
from dienstreis.model import Person
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import delegations, grammar
from dienstreis.wording.gates import Gate
from dienstreis.wording.languages import every
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import Match, regex
from dienstreis.wording.phrases import any_of, source_of
from dienstreis.wording.wordings import alternatives

__all__ = [
    "NOT_ALONG",
    "People",
    "announces_members",
    "grounded",
    "leading_people",
    "people_among",
    "people_in",
    "people_in_sentences",
    "sent_by",
    "travelling_with",
]

People = list[Grounded[Person]]
MEMBERS = any_of(delegations.MEMBERS)
MEMBERS_BEFORE = any_of(delegations.MEMBERS_BEFORE)
NOT_ALONG = any_of(delegations.NOT_ALONG)
WHO_WENT = any_of(delegations.WHO_WENT)
RELATIVE = regex(lambda: rf",\s+(?:{source_of(grammar.RELATIVES)}|{source_of(grammar.THAT)})\s", re.IGNORECASE)
TAIL = regex(
    lambda: (
        rf"\s+(?:{source_of(grammar.TO)}\s+{source_of(grammar.ARTICLES)}\s+\w+\s+)?"
        rf"(?:{alternatives(grammar.SEPARABLE)})\.?$"
    ),
    re.IGNORECASE,
)
FURTHER = any_of(delegations.FURTHER)
LED = any_of(delegations.LED)
DELEGATION = any_of(delegations.DELEGATION)
ANAPHORA = any_of(delegations.ANAPHORA)
FOLLOWING = any_of(delegations.FOLLOWING)
BESIDES = any_of(delegations.BESIDES)
AS_WELL = any_of(delegations.AS_WELL)
PREPARING = any_of(delegations.PREPARING)
PART = any_of(delegations.PART)
ON_THE_WAY = any_of(delegations.ON_THE_WAY)
TOGETHER_WITH = any_of(delegations.TOGETHER_WITH)
APART = regex(lambda: rf";\s|,?\s{source_of(grammar.ADVERSATIVES)}\s", re.IGNORECASE)
ENDING = any_of(delegations.ENDING)
CAPACITY = regex(
    lambda: rf"{source_of(grammar.AS)}\s(?:{source_of(grammar.ARTICLES)}\s)?(?P<role>[^\W\d_][\w-]*)\s[\w\s]{{1,20}}$",
    re.IGNORECASE,
)
PRESENT = every(delegations.PRESENT)  # so are hosts, for a body that is named
CAPITAL = regex(r"\b[^\W\d_a-zß-öø-ÿ]")
LONGEST_CLAUSE = 600  # characters; each cue of a sentence costs no more than these
ALSO = regex(lambda: rf"[,;]?\s*(?:{source_of(delegations.ALSO)})", re.IGNORECASE)
SUBJECT = r"[^.,;:]{2,60}?"
OF_SOMEBODY = any_of(delegations.OF_OUR_BODY)
COMPANY = any_of(delegations.COMPANY)
GATE = Gate(MEMBERS, MEMBERS_BEFORE, COMPANY, ANAPHORA, FOLLOWING)
LONGEST_ASIDE = 80  # characters between "behalve" and "ook"


def clause_of_company(verbs: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    """The beginning of a clause behind which people stand: "met mij reisden", "namens de raad gingen ook"."""
    return regex(
        lambda: (
            rf"{COMPANY.pattern}\s(?P<subject>{SUBJECT})\s{source_of(verbs)}\s(?:{source_of(delegations.BETWEEN)}\s)*"
        ),
        re.IGNORECASE,
    )


WENT = clause_of_company(delegations.WENT)
TOOK = clause_of_company(delegations.TOOK)


def people_in_sentences(passage: Passage, *, asked: bool = False) -> Iterator[Grounded[Person]]:
    """The people of those sentences that announce members, or answer the question who went.

    ``asked`` says that the question stands before the first of them.
    """
    told = False
    for whole in sentences_of(passage):
        follows, told = told, DELEGATION.search(whole.text) is not None
        answers, asked = asked, whole.text.endswith("?") and WHO_WENT.search(whole.text) is not None
        sentence = without_absent(whole) if answers or GATE.opens(whole.text) else None
        if sentence is None or PREPARING.search(sentence.text):
            continue
        found = companions_in(sentence) or (people_behind(ANAPHORA.search(sentence.text), sentence) if follows else [])
        yield from found or (people_in(sentence) if answers else ())


def without_absent(sentence: Passage) -> Passage | None:
    """A sentence up to the clause that tells who did not go along; ``None`` where it tells of nobody else."""
    if not NOT_ALONG.search(sentence.text):
        return sentence
    match = APART.search(sentence.text)
    clause = sentence.part(0, match.start()) if match else None
    if clause is None or NOT_ALONG.search(clause.text):
        return None
    return clause if MEMBERS.search(clause.text) or MEMBERS_BEFORE.search(clause.text) else None


def companions_in(sentence: Passage) -> People:
    """The people whom a sentence says to have gone along: behind its cue, else before it."""
    match = MEMBERS.search(sentence.text)
    if match and not leads_others(match, sentence):
        found = people_behind(match, sentence)
        if further := FURTHER.search(sentence.text, match.end()):
            apart = people_behind(match, sentence.part(0, further.start())) + people_behind(further, sentence)
            found = max(found, apart, key=len)
        if found:
            return found
    if found := in_company(sentence) or people_of_following(sentence):
        return found
    if match := MEMBERS_BEFORE.search(sentence.text):
        before = sentence.part(0, match.start())
        found = people_in(before) or people_of_subject(before) or people_among(before)
        return [*found, *also_behind(match, sentence)] if found else []
    return []


def leads_others(cue: Match, sentence: Passage) -> bool:
    """Whether a cue tells of somebody who leads others than those who went: no word for these stands before it."""
    return bool(LED.fullmatch(cue[0])) and cue.start() > 0 and not DELEGATION.search(sentence.text, 0, cue.start())


def people_behind(cue: Match | None, sentence: Passage) -> People:
    """The people behind a cue, and those before it whom it joins to them."""
    if cue is None:
        return []
    clause = trimmed(sentence.part(cue.end()).strip(":"))
    relative = RELATIVE.search(clause.text)
    apart = people_in(clause.part(0, relative.start())) if relative else []
    found = people_in(clause) or apart or leading_people(clause) or people_among(clause)
    return [*also_before(cue, sentence), *with_capacity(found, sentence.part(0, cue.end()))] if found else []


def people_of_following(sentence: Passage) -> People:
    """The people behind the colon of a sentence that announces who took part: "namen de volgende leden deel: X"."""
    colon = sentence.text.find(":") if announces_following(sentence) else -1
    return people_in(sentence.part(colon + 1)) if colon >= 0 else []


def announces_following(sentence: Passage) -> bool:
    """Whether a sentence tells that those who are listed behind its colon took part."""
    if not FOLLOWING.search(sentence.text):
        return False
    part = any(match[0].casefold() not in PRESENT for match in PART.finditer(sentence.text))
    return part or ON_THE_WAY.search(sentence.text) is not None or MEMBERS.search(sentence.text) is not None


def also_before(cue: Match, sentence: Passage) -> People:
    """The people before a cue that others follow, too: "X ging mee, en ook Y", "X en Y vormden de delegatie, ...".

    The cue that they stand before is the same one, or another one before it.
    """
    same = MEMBERS_BEFORE.fullmatch(cue[0]) and ALSO.match(sentence.text, cue.end())
    match = cue if same else MEMBERS_BEFORE.search(sentence.text, 0, cue.start())
    if match is None:
        return []
    before = sentence.part(0, match.start())
    return people_in(before) or people_of_subject(before)


def also_behind(cue: Match, sentence: Passage) -> People:
    """The people who are joined to those before a cue: "X was mee, evenals Y"."""
    also = ALSO.match(sentence.text, cue.end())
    return leading_people(behind(sentence, also.end()).strip(" ")) if also else []


def people_of_subject(before: Passage) -> People:
    """The people who alone are the subject before a cue: "Mijn kabinetschef, de heer X,"."""
    found = leading_people(before.strip(" ,"))
    return found if found and found[-1].span.end >= before.strip(" ,").span().end else []


def with_capacity(people: People, before: Passage) -> People:
    """People of whom the words before them say as what they went: "Als griffier trad op ..."."""
    match = CAPACITY.search(before.text)
    if match is None or not names_role(match["role"].casefold()) or len(people) != 1 or people[0].value.role:
        return people
    role = before.part(*match.span("role"))
    return [ground(people[0].value.model_copy(update={"role": role.text}), people[0].span.through(role.span()))]


def in_company(sentence: Passage) -> People:
    """The people behind clauses that set them beside others, or tell for whom they went."""
    found: People = []
    for match in WENT.finditer(sentence.text):
        if people := people_beside(behind(sentence, match.end())):
            found = with_office_before(groups_of(match, sentence) + people, match, sentence)
            break
    parts = list(PART.finditer(sentence.text))
    for match in TOOK.finditer(sentence.text) if parts else ():
        people = people_beside(behind(sentence, match.end()))
        part = first_from(match.end(), parts) or first_from(match.start(), parts)
        received = part and not found and part[0].casefold() in PRESENT and CAPITAL.search(match["subject"])
        new = [person for person in people if not found or person.span.start >= found[-1].span.end]
        if new and part and not received:
            return found + with_office_before(groups_of(match, sentence) + new, match, sentence)
    return found


def people_beside(clause: Passage) -> People:
    """The people with whom a clause begins, also where it sets them beside others: "behalve X ook Y en Z"."""
    besides = BESIDES.match(clause.text)
    others = AS_WELL.search(clause.text, 0, LONGEST_ASIDE) if besides else None
    if besides is None or others is None:
        return leading_people(clause)
    found = leading_people(clause.part(others.end()).strip(" "))
    return [*people_in(clause.part(besides.end(), others.start()).strip(" ")), *found] if found else []


def with_office_before(people: People, match: Match, sentence: Passage) -> People:
    """Somebody of whom the words before the clause tell the office: "Griffier van de delegatie was X"."""
    office = sentence.part(0, match.start()).strip(" ")
    if len(people) != 1 or people[0].value.role or not people[0].value.name or not names_role(office.text.casefold()):
        return people
    told = people[0].value.model_copy(update={"role": office.text})
    return [ground(told, people[0].span.through(office.span()))]


def first_from(offset: int, matches: Sequence[Match]) -> Match | None:
    """The first of the matches, in the order of the text, that begins at an offset or behind it."""
    at = bisect_left(matches, offset, key=lambda match: match.start())
    return matches[at] if at < len(matches) else None


def groups_of(match: re.Match[str], sentence: Passage) -> People:
    """The counted groups beside whom others went: "naast twee medewerkers van de directie was ... van de partij"."""
    subject = leading_people(sentence.part(*match.span("subject")))
    return [person for person in subject if person.value.name is None]


def sent_by(sentence: Passage) -> People:
    """The people of whom a sentence says that they went for the body that reports: "namens het college reisden"."""
    found = OF_SOMEBODY.search(sentence.text)
    return in_company(sentence) if found and not NOT_ALONG.search(sentence.text) else []


def travelling_with(sentence: Passage) -> People:
    """The people behind "met" in a sentence that tells of the journey: "ben ik met wethouder X naar Y geweest"."""
    if not ON_THE_WAY.search(sentence.text) or NOT_ALONG.search(sentence.text) or PREPARING.search(sentence.text):
        return []
    for match in TOGETHER_WITH.finditer(sentence.text):
        found = leading_people(behind(sentence, match.end()).strip(" "))
        if any(person.value.name for person in found):
            return found
    return []


def behind(sentence: Passage, first: int) -> Passage:
    """What stands behind a cue, as far as a list of people may reach."""
    return sentence.part(first, min(len(sentence.text), first + LONGEST_CLAUSE))


def leading_people(clause: Passage) -> People:
    """The people with whom a clause begins, whatever follows."""
    end = ENDING.search(clause.text) if clause else None
    people = clause.part(0, end.start()) if end else clause
    return [grounded(reading, people) for reading in read_leading(people.text)] if people else []


def trimmed(clause: Passage) -> Passage:
    """A clause without the particle of its verb behind it: "... aan de reis deel", "... mee"."""
    tail = TAIL.search(clause.text)
    return clause.part(0, tail.start()) if tail else clause


def announces_members(passage: Passage) -> bool:
    """Whether the last sentence of a passage announces a list of members."""
    last = sentences_of(passage)[-1:]
    if not last or not last[0].text.endswith(":"):
        return False
    return MEMBERS.search(last[0].text) is not None or announces_following(last[0])


@remembered
def people_in(passage: Passage) -> People:
    """The people of a clause, an item or a value."""
    return [grounded(reading, passage) for reading in read_people(passage.text)] if passage else []


def people_among(passage: Passage) -> People:
    """The people and counted groups among the other words of a clause; mere sizes ("negen mensen") are none."""
    found = find_people(passage.text, groups=True) if passage else []
    named = any(reading.name for reading in found)
    return [grounded(reading, passage) for reading in found if named or reading.role]


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
