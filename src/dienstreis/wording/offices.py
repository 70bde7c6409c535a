"""Words that name an office or a role, those among them that users add to the vocabulary."""

from typing import NamedTuple

from dienstreis.vocabulary import people as vocabulary
from dienstreis.vocabulary.own_words import own_words
from dienstreis.wording.languages import every
from dienstreis.wording.memory import remembered

__all__ = ["OwnOffices", "is_listed_role", "names_role", "own_offices", "singular"]


_PREPOSITIONS = every(vocabulary.GENITIVES, vocabulary.SERVICE_PREPOSITIONS, vocabulary.DOMAIN_PREPOSITIONS)
_ROLES = every(vocabulary.ROLES, vocabulary.ROLES_OF_ORGANISATIONS) | {
    office for office in every(vocabulary.OFFICES) if " " not in office
}
_PLURALS = {
    letter: tuple(each for each in vocabulary.PLURAL_ENDINGS if each[0][-1] == letter)
    for letter in dict.fromkeys(ending[-1] for ending, _ in vocabulary.PLURAL_ENDINGS)
}
"""The ends of plurals, by their last letter: most words have none of these."""
_ROLE_ENDINGS = tuple(every(vocabulary.ROLE_ENDINGS))


class OwnOffices(NamedTuple):
    """Offices of one's own, in lower case."""

    names: frozenset[str]
    """The whole offices: "dorpsmeester", "hoofd van de wijk"."""
    nouns: frozenset[str]
    """The word of each that names its holder: the last one, or the one before a preposition."""
    modifiers: frozenset[str]
    """The words before those."""

    def tails(self, noun: str) -> tuple[str, ...]:
        """The words behind a noun that belong to an office."""
        return tuple(name.removeprefix(noun).strip() for name in self.names if name.startswith(f"{noun} "))


@remembered
def own_offices() -> OwnOffices:
    """The offices that are added now."""
    names = frozenset(" ".join(office.casefold().split()) for office in own_words().offices if office.strip())
    heads = [_head(name.split()) for name in names]
    return OwnOffices(
        names, frozenset(head[-1] for head in heads), frozenset(word for head in heads for word in head[:-1])
    )


def _head(words: list[str]) -> list[str]:
    """The words of an office up to the noun that names its holder."""
    return words[: next((at for at, word in enumerate(words) if at and word in _PREPOSITIONS), len(words))]


@remembered
def singular(word: str) -> str | None:
    """Return the singular of a plural that names a role, else ``None``."""
    for ending, one in _PLURALS.get(word[-1:], ()):
        if word.endswith(ending) and names_role(stem := word[: -len(ending)] + one):
            return stem
    return None


@remembered
def names_role(word: str) -> bool:
    """Whether a word in its vocabulary form names a role, in the singular."""
    if word in _ROLES or word.rpartition("-")[2] in _ROLES or word in own_offices().nouns:
        return True
    return len(word) > 4 and word.endswith(_ROLE_ENDINGS) and word not in vocabulary.NO_ROLES


def is_listed_role(word: str) -> bool:
    """Whether a word is itself in the vocabulary of roles, in the singular."""
    return word in _ROLES or word in own_offices().nouns
