"""Sentences that tell who went along: "met hem mee gingen", "werd ik vergezeld door", "Wie waren erbij? ..."."""

import re
from collections.abc import Iterator

from dienstreis.extract.content import sentences_of
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.grammar.names import PersonReading, find_people, read_people
from dienstreis.grammar.words import any_of
from dienstreis.model import Person
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import delegations

__all__ = ["NOT_ALONG", "People", "announces_members", "grounded", "people_in", "people_in_sentences"]

People = list[Grounded[Person]]
MEMBERS = any_of(delegations.MEMBERS)
MEMBERS_BEFORE = any_of(delegations.MEMBERS_BEFORE)
NOT_ALONG = any_of(delegations.NOT_ALONG)
WHO_WENT = any_of(delegations.WHO_WENT)
RELATIVE = re.compile(r",\s+(?:die|dat|who|which|that)\s", re.IGNORECASE)
TAIL = re.compile(r"\s+(?:aan\s+(?:de|het|deze|dit)\s+\w+\s+)?(?:deel|mee|op)\.?$", re.IGNORECASE)
PREPARING = any_of(delegations.PREPARING)


def people_in_sentences(passage: Passage, *, asked: bool = False) -> Iterator[Grounded[Person]]:
    """The people of those sentences that announce members, or answer the question who went.

    ``asked`` says that the question stands before the first of them.
    """
    for sentence in sentences_of(passage):
        answers, asked = asked, sentence.text.endswith("?") and WHO_WENT.search(sentence.text) is not None
        if NOT_ALONG.search(sentence.text) or PREPARING.search(sentence.text):
            continue
        yield from companions_in(sentence) or (people_in(sentence) if answers else ())


def companions_in(sentence: Passage) -> People:
    """The people whom a sentence says to have gone along: behind its cue, else before it."""
    if match := MEMBERS.search(sentence.text):
        behind = trimmed(sentence.part(match.end()).strip(":"))
        relative = RELATIVE.search(behind.text)
        apart = people_in(behind.part(0, relative.start())) if relative else []
        if found := people_in(behind) or apart or people_among(behind):
            return found
    if match := MEMBERS_BEFORE.search(sentence.text):
        before = sentence.part(0, match.start())
        return people_in(before) or people_among(before)
    return []


def trimmed(clause: Passage) -> Passage:
    """A clause without the particle of its verb behind it: "... aan de reis deel", "... mee"."""
    tail = TAIL.search(clause.text)
    return clause.part(0, tail.start()) if tail else clause


def announces_members(passage: Passage) -> bool:
    """Whether the last sentence of a passage announces a list of members."""
    last = list(sentences_of(passage))[-1:]
    return bool(last) and last[0].text.endswith(":") and MEMBERS.search(last[0].text) is not None


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
