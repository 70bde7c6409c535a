"""Which way gifts went: as a heading says, or as those who gave and got them do."""

from typing import Literal, NamedTuple

from dienstreis.extract.sides import Home
from dienstreis.vocabulary import giving, grammar
from dienstreis.wording.languages import every
from dienstreis.wording.phrases import any_of
from dienstreis.wording.verbs import Verb

__all__ = ["GETTING", "OUR", "TAKING_ALONG", "THEM", "Direction", "Sides", "heading_direction"]

Direction = Literal["received", "given"]

GIFTS = any_of(giving.GIFTS)
GIVEN_HEADING = any_of(giving.GIVEN_HEADINGS)
RECEIVED_HEADING = any_of(giving.RECEIVED_HEADINGS)
GETTING = every(giving.GETTING)
TAKING_ALONG = every(giving.TAKING_ALONG)
OUR = any_of(grammar.OUR)
THEM = any_of(grammar.THEM)
PARTY = any_of(giving.PARTY)
HOST = any_of(giving.HOSTS)
EXPLETIVES = frozenset({"er", "it", "het"})


def heading_direction(words: str) -> Direction | None:
    """Which way the gifts went that stand under a heading or behind a label; ``None`` where it does not tell.

    The gifts themselves may be named beside it: "Geschenken gegeven", "Ontvangen cadeaus".
    """
    words = GIFTS.sub("", words).strip(" :–—-")
    if GIVEN_HEADING.fullmatch(words):
        return "given"
    return "received" if RECEIVED_HEADING.fullmatch(words) else None


class Sides(NamedTuple):
    """Who is on the side of those who report, and so which way a thing went."""

    home: Home

    def side(self, words: str | None) -> bool | None:
        """Whether somebody belongs to those who report; ``None`` where nobody is named."""
        if not words or words.casefold() in EXPLETIVES:
            return None
        if THEM.fullmatch(words) or HOST.search(words):
            return False
        return OUR.search(words) is not None or PARTY.search(words) is not None or self.home.has(words)

    def direction(self, giver: str | None, recipient: str | None, verb: Verb) -> Direction | None:
        """Which way a thing went, as giver and recipient tell, else the verb."""
        gave, got = self.side(giver), self.side(recipient)
        if gave and (not got or OUR.search(giver or "")):
            return "given"
        if got and not gave:
            return "received"
        if verb.lemma in TAKING_ALONG:
            return "given" if gave is not False else None
        others = gave is None and got is False and (verb.lemma not in GETTING or self.is_elsewhere(recipient or ""))
        return "given" if others else "received"

    def is_elsewhere(self, recipient: str) -> bool:
        """Whether words name a host, or somebody of another place or body."""
        return HOST.search(recipient) is not None or self.home.is_of_another(recipient)
