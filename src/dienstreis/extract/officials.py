"""How many officials went along."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain, pairwise

from dienstreis.extract.companions import NOT_ALONG, leading_people
from dienstreis.extract.content import items_of, paragraphs_of, prose_parts, says_nothing, sentences_of, value_of
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.extract.member_lines import read_member_lines
from dienstreis.grammar.names import read_count, read_people
from dienstreis.model import AccompanyingOfficials
from dienstreis.text.blocks import ListItem
from dienstreis.text.outline import Outline, Part
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import delegations, grammar
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_compound_of, any_of

__all__ = ["read_accompanying_officials"]


OFFICIAL = any_compound_of(delegations.OFFICIALS)
OFFICIALS = regex(lambda: r"(?<![\w-])[\w-]*?" + OFFICIAL.pattern, re.IGNORECASE)
HOME_STAFF = any_of(delegations.HOME_STAFF)
STAFFED = any_of(delegations.STAFFED)
ONLY = any_of(delegations.ONLY)
NOBODY = any_of(delegations.NOBODY)
ALONG = any_of(delegations.ALONG)
MEMBERS = any_of(delegations.MEMBERS)
WORD = regex(r"[\w-]+")
WORDS_BEFORE = 3  # before "ambtenaren", the first of which is their number
ABOUT_PEOPLE = frozenset({"delegation", "travellers", "frame", "purpose", "body", "summary"})
INDEFINITE = every(grammar.INDEFINITE)
LONGEST_LABEL = 80
LISTING = {("delegation",), ("frame",), ("purpose",), ()}


def read_accompanying_officials(outline: Outline) -> Grounded[AccompanyingOfficials] | None:
    """How many officials went along: as a label says, else a sentence about the delegation."""
    for part in outline.about("accompanying_officials"):
        if value := value_of(part):
            return listed_officials(part, value) or labelled_count(value)
    for value in answers(outline):
        if says_nothing(value) or read_count(value.text):
            return labelled_count(value)
    return told_count(outline)


def listed_officials(part: Part, value: Passage) -> Grounded[AccompanyingOfficials] | None:
    """The officials who stand a line each under a label, counted."""
    members = [read_member_lines(block) for block in paragraphs_of(part)]
    people = [person.value for listed in members if listed for person in listed.people]
    return count_of(sum(person.count for person in people), value) if people and all(members) else None


def labelled_count(value: Passage) -> Grounded[AccompanyingOfficials]:
    """The value of a label: a number, nobody, or names that are counted."""
    if says_nothing(value):
        return count_of(0, value)
    reading = read_count(value.text)
    return count_of(reading[2] if reading else len(read_people(value.text)) or None, value)


def told_count(outline: Outline) -> Grounded[AccompanyingOfficials] | None:
    """How many officials went along, as a sentence or an item tells."""
    for part in prose_parts(outline, ABOUT_PEOPLE):
        items = (words for item in items_of(part) for words in words_of_item(item))
        for passage in chain(items, lines_of_members(part), prose_of(part)):
            for sentence in sentences_of(passage):
                if found := officials_along(sentence) or officials_listed(sentence, part):
                    return found
    return None


def officials_listed(sentence: Passage, part: Part) -> Grounded[AccompanyingOfficials] | None:
    """A number of officials in a section that may list people; "een ambtenaar" only where it does."""
    if part.topics[:1] not in LISTING:
        return None
    found = counted_officials(sentence)
    number = found.value.text.split()[0] if found and found.value.text else ""
    return None if part.kind != "delegation" and number.casefold() in INDEFINITE else found


def lines_of_members(part: Part) -> Iterator[Passage]:
    """The lines of a section that name a member each."""
    if part.kind == "delegation":
        for block in paragraphs_of(part):
            members = read_member_lines(block)
            yield from members.entries if members else ()


def words_of_item(item: ListItem) -> Iterator[Passage]:
    """The words of an item and of those nested under it."""
    yield item.passage
    for inner in item.items:
        yield from words_of_item(inner)


def prose_of(part: Part) -> Iterator[Passage]:
    """The paragraphs of a section."""
    return (block.passage for block in paragraphs_of(part))


def answers(outline: Outline) -> Iterator[Passage]:
    """The values of labels that no list knows, but that ask for officials who went: "City staff on the trip: 2"."""
    for part in outline.walk():
        paragraphs = list(prose_of(part))
        if part.title and not part.topics:
            paragraphs.insert(0, part.title)
        for label, value in pairwise(paragraphs):
            if len(label.text) <= LONGEST_LABEL and len(value.text) <= LONGEST_LABEL and asks_for_officials(label):
                yield value


def asks_for_officials(label: Passage) -> bool:
    """Whether a label or question is about officials who went along."""
    if label.text.endswith(".") or NOT_ALONG.search(label.text) or not tells_who_went(label.text):
        return False
    return OFFICIALS.search(label.text) is not None or HOME_STAFF.search(label.text) is not None


def tells_who_went(text: str) -> bool:
    """Whether words tell that somebody went along."""
    return ALONG.search(text) is not None or MEMBERS.search(text) is not None


def officials_along(sentence: Passage) -> Grounded[AccompanyingOfficials] | None:
    """How many officials a sentence says to have gone along: a number, "de enige ambtenaar", "niemand"."""
    text = sentence.text
    staff = HOME_STAFF.search(text)
    if not tells_who_went(text) and not STAFFED.search(text):
        return None
    if (nobody := NOBODY.search(text)) and (staff or OFFICIALS.search(nobody[0])):
        return count_of(0, sentence.part(nobody.start(), nobody.end()))
    if NOT_ALONG.search(text):
        return None
    if staffed := STAFFED.search(text):
        return named_officials(sentence.part(staffed.end()))
    if only := ONLY.search(text):
        return count_of(1, sentence.part(only.start(), only.end()))
    if found := counted_officials(sentence):
        return found
    if staff and (reading := read_count(text[staff.end() :])):
        return count_of(reading[2], sentence.part(staff.end() + reading[0], staff.end() + reading[1]))
    return None


def named_officials(clause: Passage) -> Grounded[AccompanyingOfficials] | None:
    """The officials with whose names a clause begins, counted."""
    people = leading_people(clause)
    if not people:
        return None
    count = sum(person.value.count for person in people)
    return count_of(count, clause.strip(" ."))


def counted_officials(sentence: Passage) -> Grounded[AccompanyingOfficials] | None:
    """A number of officials in a sentence or item: "twee ambtenaren van de provincie", "ambtelijk (2 personen)"."""
    if NOT_ALONG.search(sentence.text):
        return None
    named = OFFICIAL.search(sentence.text) is not None
    words = [word.start() for word in WORD.finditer(sentence.text)] if named else []
    for match in OFFICIALS.finditer(sentence.text) if named else ():
        before = bisect_left(words, match.start())
        for start in reversed(words[max(0, before - WORDS_BEFORE) : before]):
            reading = read_count(sentence.text[start : match.end()])
            if reading and reading[0] == 0 and reading[2]:
                return count_of(reading[2], sentence.part(start, match.end()))
    staff = HOME_STAFF.search(sentence.text)
    behind = sentence.part(staff.end()) if staff else None
    if behind and behind.text.startswith("(") and (reading := read_count(behind.text)):
        return count_of(reading[2], behind.part(reading[0], reading[1]))
    return None


def count_of(count: int | None, words: Passage) -> Grounded[AccompanyingOfficials]:
    """A number of officials with the words that give it."""
    return ground(AccompanyingOfficials(count=count, text=words.text), words.span())
