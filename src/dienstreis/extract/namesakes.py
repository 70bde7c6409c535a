"""People by their names: who is named again, also by surname alone."""

from collections.abc import Iterable
from typing import NamedTuple

from dienstreis.extract.grounded import Grounded
from dienstreis.model import Person
from dienstreis.vocabulary import people as vocabulary
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import regex

__all__ = ["Namesakes"]

PARTICLES = every(vocabulary.PARTICLES)
WORD = regex(r"\w+")
NO_INITIAL, ANY_INITIAL = "", "*"


class Namesakes:
    """People of whom one can be found by name without a look at every other.

    Two names are one person's where the surname is the same, and the initials agree where both have them.
    """

    def __init__(self, people: Iterable[Grounded[Person]] = ()) -> None:
        """Know people, those first who are wanted most."""
        self.known: dict[tuple[str, str], tuple[int, Grounded[Person]]] = {}
        self.count = 0
        for person in people:
            self.add(person)

    def add(self, person: Grounded[Person]) -> None:
        """Know one more, who is wanted less than those before."""
        if name := name_of(person.value):
            for initial in (name.initial, ANY_INITIAL):
                self.known.setdefault((name.surname, initial), (self.count, person))
        self.count += 1

    def first(self, person: Person) -> Grounded[Person] | None:
        """The first of them who may be this person."""
        name = name_of(person)
        if name is None:
            return None
        initials = (name.initial, NO_INITIAL) if name.initial else (ANY_INITIAL,)
        found = [self.known[name.surname, initial] for initial in initials if (name.surname, initial) in self.known]
        return min(found, key=lambda known: known[0])[1] if found else None


class Name(NamedTuple):
    """What tells one person from another."""

    surname: str
    initial: str
    """The first letter of the name; `NO_INITIAL` of a surname alone ("Kolk", "van der Kolk")."""


def name_of(person: Person) -> Name | None:
    """The surname and the initial of a person; ``None`` for a group."""
    words = WORD.findall((person.name or "").casefold())
    if not words:
        return None
    return Name(words[-1], NO_INITIAL if all(word in PARTICLES for word in words[:-1]) else words[0][0])
