"""Whose side somebody is on: of those who report, or a third party."""

from itertools import takewhile
from typing import NamedTuple

from dienstreis.grammar.names import find_people
from dienstreis.model import Organisation, Person
from dienstreis.vocabulary import grammar, people
from dienstreis.vocabulary.organisations import BODIES
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of

__all__ = ["Home"]

OUR = any_of(grammar.OUR)
OWN_ROLES = any_of(grammar.OWN_ROLES)
WORD = regex(r"[\w'’-]+")
OF_ANOTHER = regex(
    lambda: (
        rf"{source_of(grammar.BELONGING)}\s+(?:{source_of(grammar.DEFINITE)}\s+)?(?:[\w-]+\s+){{0,3}}?"
        r"(?P<name>[^\W\d_a-zà-ÿ][\w-]+)"
    )
)
NAMED_HOLDER = regex(r"[^\W\d_][\w-]+\s[^\W\d_a-zà-ÿ][\w'’-]+\s[^\W\d_a-zà-ÿ][\w'’-]+\s*$")
"""An office with two names behind it: "Directeur Aino Lahtinen"."""
PARTICLES = every(people.PARTICLES)
ARTICLES = every(grammar.DEFINITE)
SHORTEST_NAME = 3  # letters; shorter words of a name say nothing


class Home(NamedTuple):
    """Those who report: their body, its office-holders and everyone who went along."""

    names: frozenset[str]
    """Words of the names of people and of the body, in lower case."""
    offices: frozenset[str]
    """First words of the offices of the travellers and of the members, in lower case."""
    body: str = ""
    """What kind of body it is ("gemeente"), in lower case: what it calls itself."""

    @classmethod
    def of(cls, people: list[Person], organisation: Organisation | None, officials: str) -> "Home":
        """The side of those who report; ``officials`` are the words about those who went along."""
        names = {WORD.findall(person.name.casefold())[-1] for person in find_people(officials) if person.name}
        offices: set[str] = set()
        for person in people:
            names |= given_names(person.name) | set(WORD.findall((person.name or "").casefold())[-1:])
            offices |= set(WORD.findall((person.role or "").casefold())[:1])
            names |= proper_words(person.organisation)
        if organisation:
            names |= proper_words(organisation.name)
        body = organisation.name.casefold().split()[0] if organisation and organisation.name else ""
        return cls(frozenset(names), frozenset(offices), body if body in BODIES else "")

    def has(self, words: str) -> bool:
        """Whether somebody named in these words belongs to those who report."""
        lowered = set(WORD.findall(words.casefold()))
        if lowered & self.names or OUR.search(words) or (self.body and lowered - ARTICLES == {self.body}):
            return True
        if lowered.isdisjoint(self.offices) and not OWN_ROLES.search(words):
            return False
        if OF_ANOTHER.search(words) or NAMED_HOLDER.match(words):
            return False
        return not any(person.name for person in find_people(words))

    def is_of_another(self, words: str) -> bool:
        """Whether words name somebody of another place or body: "de burgemeester van Lahti"."""
        lowered = set(WORD.findall(words.casefold()))
        return not lowered & self.names and OF_ANOTHER.search(words) is not None


def given_names(name: str | None) -> set[str]:
    """The given names with which a full name begins, in lower case: reports go on to call people by them."""
    words = (name or "").split()
    leading = takewhile(lambda word: word[0].isupper() and "." not in word, words[:-1])
    return {word.casefold() for word in leading if len(word) >= SHORTEST_NAME} - PARTICLES


GENERIC = frozenset(
    {
        "gemeente",
        "provincie",
        "waterschap",
        "ministerie",
        "universiteit",
        "stichting",
        "city",
        "university",
        "municipality",
        "van",
        "der",
        "den",
        "het",
        "the",
        "and",
        "groep",
        "regio",
        "stad",
        "kamer",
        "center",
        "centre",
        "institute",
        "haven",
        "port",
        "school",
        "hogeschool",
        "college",
        "academy",
        "museum",
        "bank",
        "werf",
        "dienst",
        "association",
        "bestuur",
        "board",
        "centrum",
        "council",
        "department",
        "executive",
        "fonds",
        "foundation",
        "instituut",
        "ministry",
        "office",
        "raad",
        "vereniging",
    }
)


def proper_words(name: str | None) -> set[str]:
    """The words of a name that tell it from others."""
    words = [word for word in WORD.findall(name or "") if any(character.isupper() for character in word)]
    return {word.casefold() for word in words if len(word) >= SHORTEST_NAME} - GENERIC
