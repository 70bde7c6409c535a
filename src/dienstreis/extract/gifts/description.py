"""Things that are told without a verb, in an item of a list or behind a label: "een sjaal van de schaatsclub"."""

import re
from collections.abc import Iterator

from dienstreis.extract.gifts.directions import GETTING, Direction
from dienstreis.extract.gifts.sentence import FOR_WHOM, HANDING, OF, GiftLead, GiftSentence, Giving, is_value
from dienstreis.extract.gifts.things import GIFT, THING, is_present, names_object
from dienstreis.extract.sides import Home
from dienstreis.grammar.clauses import read_sentence
from dienstreis.vocabulary import grammar
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of
from dienstreis.wording.verbs import Form, Verb, verbs_at

__all__ = ["described_things"]

DEFINITE = any_of(grammar.DEFINITE)
GAP = regex(r"\s*[,(–—-]?\s*")
JOINED = regex(lambda: rf"(?:\s*\([^()]*\))?,?\s*{source_of(grammar.AND)}\s+", re.IGNORECASE)
NAMED_BEHIND = regex(r"\s*[,:]\s*")


def described_things(text: str, direction: Direction, home: Home) -> Iterator[Giving]:
    """The things that a text begins with; in a sentence, what stands before its verb, if it is an object."""
    clause = read_sentence(text).clause
    if clause and is_finite(text, clause.verb):
        text = text[: clause.verb] if clause.first == 0 else ""
        if not names_object(text):
            return
    yield from Description(text, direction, home).givings()


def is_finite(text: str, first: int) -> bool:
    """Whether a verb is one of a sentence, and neither a participle of giving nor the noun of "een doos drop"."""
    verbs = verbs_at(text, first)
    if any(map(is_participle, verbs)):
        return False
    return THING.match(text) is None or any(verb.form in {Form.PRESENT, Form.PAST} for verb in verbs)


def is_participle(verb: Verb) -> bool:
    """Whether a verb is a participle of giving: "aangeboden"."""
    return verb.form is Form.PARTICIPLE and verb.lemma in GETTING | HANDING


class Description(GiftSentence):
    """A thing, with who gave it or got it right behind it: the verb is understood."""

    def __init__(self, text: str, direction: Direction, home: Home) -> None:
        lemma = "krijgen" if direction == "received" else "geven"
        super().__init__(text, Verb(lemma, Form.PARTICIPLE, 0, 0), home)
        self.way = direction

    def givings(self) -> Iterator[Giving]:
        """The thing, and those that an "en" joins to it; "een geschenk van de rector" is the thing named behind it."""
        first: int | None = 0
        giver = None
        while first is not None:
            count = THING.match(self.text, first)
            last = self.without_phrases(first, self.closed(count.end() if count else first))
            words = self.text[first:last]
            roles, end = self.roles_behind(last)
            only_named = GIFT.fullmatch(words.rpartition(" ")[2]) is not None
            if is_present(words):
                yield Giving(first, last, roles.get("giver") or giver, roles.get("recipient"), self.way, ours=True)
            giver = roles.get("giver") if only_named else None
            joint = (NAMED_BEHIND if only_named else JOINED).match(self.text, end)
            first = joint.end() if joint and THING.match(self.text, joint.end()) else None

    def roles_behind(self, last: int) -> tuple[dict[str, str], int]:
        """Who gave a thing and who got it, as the words right behind it tell, and where these end."""
        roles: dict[str, str] = {}
        while True:
            first = self.behind_participle(GAP.match(self.text, last).end())  # type: ignore[union-attr]
            lead = next(self.leads(first, len(self.text)), None)
            if lead is None or lead.first != first:
                return roles, last
            end = self.phrase_end(lead.behind, len(self.text))
            words = self.text[lead.behind : end]
            if is_value(words):
                return roles, last
            if role := self.role(lead, words, first):
                roles.setdefault(role, words)
            last = end

    def behind_participle(self, first: int) -> int:
        """Where the words behind a participle of giving begin: "aangeboden door"."""
        verb = next((verb for verb in verbs_at(self.text, first) if is_participle(verb)), None)
        return len(self.text) - len(self.text[verb.last :].lstrip()) if verb else first

    # --- what a sentence tells otherwise --------------------------------------------------------------------------

    def ends_thing(self, verb: Verb) -> bool:
        """Whether a verb is no part of what a thing is: an "ingelijste" photograph is one."""
        return is_participle(verb)

    def knows_giver(self, thing: int) -> bool:  # noqa: ARG002 - nothing stands before a description
        """Whether the giver is known."""
        return False

    def leads_to_somebody(self, lead: GiftLead, words: str, *, depicted: bool) -> bool:
        """Whether a phrase tells who gave a thing or got it: without a verb, any definite words may."""
        if super().leads_to_somebody(lead, words, depicted=depicted):
            return True
        return lead.word in OF | FOR_WHOM and not depicted and DEFINITE.match(words) is not None

    def role(self, lead: GiftLead, words: str, first: int) -> str | None:
        """Whether words behind a preposition right behind a thing are the giver or the recipient."""
        if lead.word in FOR_WHOM:
            return "recipient"
        return "giver" if lead.word in OF else super().role(lead, words, first)
