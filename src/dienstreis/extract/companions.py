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
GATE = Gate(MEMBERS, MEMBERS_BEFORE, COMPANY)


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
    for whole in sentences_of(passage):
        answers, asked = asked, whole.text.endswith("?") and WHO_WENT.search(whole.text) is not None
        sentence = without_absent(whole) if answers or GATE.opens(whole.text) else None
        if sentence is None or PREPARING.search(sentence.text):
            continue
        yield from companions_in(sentence) or (people_in(sentence) if answers else ())


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
    if match := MEMBERS.search(sentence.text):
        clause = trimmed(sentence.part(match.end()).strip(":"))
        relative = RELATIVE.search(clause.text)
        apart = people_in(clause.part(0, relative.start())) if relative else []
        if found := people_in(clause) or apart or leading_people(clause) or people_among(clause):
            return [*also_before(match, sentence), *with_capacity(found, sentence.part(0, match.end()))]
    if found := in_company(sentence):
        return found
    if match := MEMBERS_BEFORE.search(sentence.text):
        before = sentence.part(0, match.start())
        found = people_in(before) or people_of_subject(before) or people_among(before)
        return [*found, *also_behind(match, sentence)] if found else []
    return []


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
    """The people behind a clause that sets them beside others, or tells for whom they went."""
    for match in WENT.finditer(sentence.text):
        if found := leading_people(behind(sentence, match.end())):
            return groups_of(match, sentence) + found
    parts = list(PART.finditer(sentence.text))
    for match in TOOK.finditer(sentence.text) if parts else ():
        found = leading_people(behind(sentence, match.end()))
        part = first_from(match.end(), parts) or first_from(match.start(), parts)
        received = part and part[0].casefold() in PRESENT and CAPITAL.search(match["subject"])
        if found and part and not received:
            return groups_of(match, sentence) + found
    return []


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
    return bool(last) and last[0].text.endswith(":") and MEMBERS.search(last[0].text) is not None


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
