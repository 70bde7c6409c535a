"""DR301 to DR306: who went along."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from dienstreis.extract.content import says_nothing, statements, value_of
from dienstreis.grammar.names import is_office_holder
from dienstreis.rules.places import has_words, where_missing
from dienstreis.rules.presence import is_due, missing
from dienstreis.rules.rule import Hit
from dienstreis.vocabulary import conduct, delegations, grammar
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_compound_of, any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dienstreis.document import Document
    from dienstreis.model import Person
    from dienstreis.text.passage import Passage

__all__ = [
    "companion_unexplained",
    "delegation_missing",
    "officials_count_mismatch",
    "officials_count_missing",
    "private_extension_unexplained",
    "traveller_not_in_delegation",
]

COMPANION = any_of(conduct.COMPANIONS)
ALONG = any_of(conduct.ALONG)
NOBODY_ALONG = any_of(conduct.NOBODY_ALONG)
EXTENDED = any_of(conduct.EXTENDED)
OFFICIALS = any_compound_of(delegations.OFFICIALS)
WHO_BORE = any_of(conduct.WHO_BORE)
WORD = regex(r"[^\W\d_]+")
ARTICLE = regex(rf"^(?:{'|'.join(in_order(grammar.DEFINITE))})\s", re.IGNORECASE)
SHORTEST_NAME = 3  # letters; shorter words of a name say nothing


def delegation_missing(document: Document) -> Iterator[Hit]:
    """Norms ask who went along: a list of the delegation, or a word that nobody did.

    "Aantal ambtenaren: geen" is such a word, and so is whatever stands under a heading of the delegation.
    """
    officials = document.report.accompanying_officials
    nobody = officials is not None and officials.count == 0
    if not nobody and not any(map(has_words, document.outline.about("delegation"))):
        yield from missing(document, document.report.delegation, "delegation")


def officials_count_missing(document: Document) -> Iterator[Hit]:
    """Norms ask how many officials travelled along; "geen" is a number, "enkele" is none."""
    officials = document.report.accompanying_officials
    topic = "accompanying_officials"
    if officials is None:
        yield from missing(document, None, topic)
    elif officials.count is None and is_due(document, topic):
        place = document.place(f"/{topic}") or where_missing(document, topic)
        yield Hit(place, {"text": officials.text}, "uncounted")


def officials_count_mismatch(document: Document) -> Iterator[Hit]:
    """The number of officials and the list of the delegation should say the same.

    Members of whom it is not told whom they serve may be officials or not, so the number must lie between those who
    surely are and those who may be. A list without the travellers, or without officials, need not be of everyone.
    """
    officials, members = document.report.accompanying_officials, document.report.delegation
    if officials is None or officials.count is None or not members:
        return
    least, most = officials_in(document)
    is_whole = least > 0 and not surnames(document.report.travellers).isdisjoint(surnames(members))
    if officials.count < least or (is_whole and officials.count > most):
        place = document.place("/accompanying_officials") or where_missing(document, "accompanying_officials")
        yield Hit(place, {"stated": str(officials.count), "listed": str(max(least, min(most, officials.count)))})


def officials_in(document: Document) -> tuple[int, int]:
    """How many officials of the body that reports the delegation surely has, and how many it may have."""
    least = most = 0
    travellers = surnames(document.report.travellers)
    for member in document.report.delegation:
        if surname(member.name) in travellers or (member.role and is_office_holder(member.role)):
            continue
        is_official = member.role is not None and OFFICIALS.search(member.role) is not None
        at_home = is_official or serves_home(document, member)
        most += 0 if at_home is False else member.count
        least += member.count if at_home and member.role else 0
    return least, most


def serves_home(document: Document, member: Person) -> bool | None:
    """Whether a member serves the body that reports; ``None`` where it is not told whom."""
    home = document.report.organisation
    if member.organisation is None or home is None:
        return None
    return ARTICLE.sub("", member.organisation).casefold() == ARTICLE.sub("", home.name).casefold()


def traveller_not_in_delegation(document: Document) -> Iterator[Hit]:
    """Where the report lists the delegation, a reader expects the travellers in it."""
    members = [member for member in document.report.delegation if member.name]
    if len(members) < SHORTEST_LIST:
        return
    listed = surnames(members)
    for index, traveller in enumerate(document.report.travellers):
        place = document.place(f"/travellers/{index}")
        if traveller.name and place and surname(traveller.name) not in listed:
            yield Hit(place, {"name": traveller.name})


SHORTEST_LIST = 2  # people; one name alone is hardly a list of who went


def surnames(people: Iterable[Person]) -> frozenset[str]:
    """The surnames by which people may be told apart."""
    return frozenset(filter(None, (surname(person.name) for person in people)))


def surname(name: str | None) -> str:
    """The last word of a name in lower case; ``""`` where it has none that tells it from others."""
    words = [word for word in WORD.findall(name or "") if len(word) >= SHORTEST_NAME]
    return words[-1].casefold() if words else ""


def companion_unexplained(document: Document) -> Iterator[Hit]:
    """A partner or relative who travels along: norms ask at whose expense that was."""
    for part in document.outline.about("companions"):
        value = value_of(part)
        if value and not tells_nobody(value) and not WHO_BORE.search(f"{part.title} {value}"):
            yield Hit(value.span(), {"text": f"{part.title}: {value}"})
            return
    for sentence, around in sentences_with_neighbours(document):
        if COMPANION.search(sentence.text) and ALONG.search(sentence.text) and not tells_nobody(sentence):
            if not WHO_BORE.search(around):
                yield Hit(sentence.span(), {"text": sentence.text})
            return


def private_extension_unexplained(document: Document) -> Iterator[Hit]:
    """A trip that was made longer for private reasons: norms ask who bore the costs of that."""
    for part in document.outline.about("extension"):
        value = value_of(part)
        if value and not tells_nobody(value) and not WHO_BORE.search(value.text):
            yield Hit(value.span(), {"text": f"{part.title}: {value}"})
            return
    for sentence, around in sentences_with_neighbours(document):
        if EXTENDED.search(sentence.text) and not tells_nobody(sentence):
            if not WHO_BORE.search(around):
                yield Hit(sentence.span(), {"text": sentence.text})
            return


def tells_nobody(words: Passage) -> bool:
    """Whether words say that there was nobody, or nothing of the kind."""
    return says_nothing(words) or NOBODY_ALONG.search(words.text) is not None


def sentences_with_neighbours(document: Document) -> Iterator[tuple[Passage, str]]:
    """Every sentence and list item, with the words of those before and behind it in the same paragraph or item."""
    found = list(statements(document.outline))
    for statement, after in zip_longest(found, found[1:]):
        around = [statement.passage.text]
        if statement.before:
            around.append(statement.before.text)
        if after and after.before is statement.passage:
            around.append(after.passage.text)
        yield statement.passage, " ".join(around)
