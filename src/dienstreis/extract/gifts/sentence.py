"""The phrases of a sentence around its verb of giving: who gave what to whom, whatever the order of the words."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from dienstreis.extract.gifts.directions import GETTING, OUR, THEM, Direction, Sides
from dienstreis.extract.gifts.things import DEPICTION, GROUP, THING, count_source, is_thing
from dienstreis.extract.sides import Home
from dienstreis.grammar.amounts import find_amounts
from dienstreis.grammar.clauses import Clause, read_sentence
from dienstreis.grammar.names import find_people, names_role
from dienstreis.vocabulary import giving as vocabulary
from dienstreis.vocabulary import grammar, money
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of
from dienstreis.wording.verbs import Form, Verb, find_verbs

__all__ = ["GiftSentence", "Giving", "verbs_of_being"]


class Giving(NamedTuple):
    """One thing that changes hands: ``text[first:last]``."""

    first: int
    last: int
    giver: str | None
    recipient: str | None
    direction: Direction
    ours: bool
    """Whether those who report are named as giver or recipient."""

    def moved(self, by: int) -> "Giving":
        """The same in a text that begins so many characters earlier."""
        return self._replace(first=self.first + by, last=self.last + by)


class Thing(NamedTuple):
    """A thing: ``text[first:last]``; the words about it end at ``limit``."""

    first: int
    last: int
    limit: int


class GiftLead(NamedTuple):
    """A preposition that may lead to somebody, where it stands, and where the words behind it begin."""

    word: str
    first: int
    behind: int


HANDING = every(vocabulary.HANDING)
WITH_THING = every(vocabulary.WITH_THING)
NO_RECIPIENT = any_of(vocabulary.NO_RECIPIENTS)
BEING = frozenset({"zijn", "worden", "be"})
AUXILIARIES = BEING | {"hebben", "have"}
MODALS = frozenset({"mogen", "kunnen", "moeten", "willen"})
ENDING_FORMS = frozenset({Form.PRESENT, Form.PAST, Form.PARTICIPLE, Form.JOINED})
OUR_OWN = every(grammar.OUR_OWN) - every(grammar.US)
PRONOUNS = every(grammar.WE, grammar.SINGULAR)
PREPOSITIONS = every(grammar.PREPOSITIONS)
ADVERBS = every(grammar.ADVERBS)
ARTICLES = every(grammar.ARTICLES)
EACH_OF_THEM = every(vocabulary.EACH_OF_THEM)
DANGLING = PREPOSITIONS | every(grammar.AND)
"""What belongs to the words behind it."""
EVERYBODY = every(vocabulary.EVERYBODY)
BETWEEN = ADVERBS | EACH_OF_THEM
"""What may stand between a verb and who gets or gives something."""
FROM_WHOM = every(vocabulary.FROM_WHOM)
TO_WHOM = every(grammar.TO)
FOR_WHOM = every(vocabulary.FOR_WHOM)
WITH_WHOM = every(grammar.WITH)
VAN = {"nl": grammar.OF["nl"]}
OF = every(VAN)
"""Leads to a giver, and as often to what a thing is of."""
LEADS = any_of(
    {
        language: tuple(
            word
            for words in (vocabulary.FROM_WHOM, grammar.TO, vocabulary.FOR_WHOM, grammar.WITH)
            for word in words[language]
        )
        for language in ("nl", "en")
    }
)
MARKS = r"[,;:()]|\.(?:\s|$)|\s[–—-]\s"
CLOSED = regex(
    lambda: (
        rf"{MARKS}|\s(?:{source_of(vocabulary.BEHIND_THINGS)}"
        rf"|{source_of(grammar.AND)}\s(?={count_source()}\s|{source_of(vocabulary.GOES_ON)}\s)"
        rf"|{source_of(VAN)}\s(?:\w+\s){{0,2}}(?:€\s?)?\d)"
    ),
    re.IGNORECASE,
)
PHRASE_END = regex(
    lambda: (
        rf"{MARKS}|\s(?={count_source()}\s|{source_of(vocabulary.BEHIND_SOMEBODY)}\s)"
        rf"|\s{source_of(grammar.AND)}\s(?={source_of(vocabulary.GOES_ON_BEHIND_SOMEBODY)}\s)"
    ),
    re.IGNORECASE,
)
ABOUT = any_of(money.ABOUT)
DETERMINER = any_of({"nl": (*grammar.DEFINITE["nl"], "een"), "en": (*grammar.DEFINITE["en"], "a", "an")})
LAST_WORD = regex(r"[^\s,;:]+$")
SPACES = regex(r"\s*")
WORD = regex(r"[^\s,;:.()]+")
LONGEST_NAME = 14  # words
LONGEST_REACH = 600  # characters between a thing and the words that tell of it
MOST_SUBJECT_WORDS = 5


def verbs_of_being(text: str, lemmas: frozenset[str] = BEING) -> Iterator[Verb]:
    """The forms of "zijn", "worden" and "be", with which a participle makes the passive."""
    return (verb for verb in find_verbs(text) if verb.lemma in lemmas)


def is_value(words: str) -> bool:
    """Whether words begin with an amount, or a number."""
    about = ABOUT.match(words)
    words = words[about.end() :].lstrip() if about else words
    return words[:1].isdigit() or any(amount.first == 0 for amount in find_amounts(words)[:1])


class GiftSentence:
    """The phrases of a sentence around its verb of giving."""

    def __init__(self, text: str, verb: Verb, home: Home) -> None:
        self.text = text
        self.verb = verb
        self.sides = Sides(home)
        self.clause = read_sentence(text).clause
        handed = verb.lemma in HANDING
        self.passive = handed and verb.form is Form.PARTICIPLE and any(verbs_of_being(text))
        self.getting = verb.lemma in GETTING
        self.first_thing: int | None = None

    def givings(self) -> Iterator[Giving]:
        """The things, each with the giver and the recipient of the sentence, or with those that stand behind it."""
        things = list(self.things())
        if not things:
            return
        edges = [*(thing.first for thing in things[1:]), len(self.text)]
        giver, recipient = self.around(things[0].first)
        after = things[0].first
        for thing, edge in zip(things, edges, strict=True):
            between = dict(self.phrases(after, thing.first))
            behind = dict(self.phrases(thing.last, max(thing.limit, edge)))
            giver = between.get("giver") or giver
            recipient = between.get("recipient") or recipient
            other = behind.get("recipient") if edge == len(self.text) or not between else None
            after = thing.limit
            if told := self.giving(thing, giver or behind.get("giver"), recipient or other):
                yield told

    def giving(self, thing: Thing, giver: str | None, recipient: str | None) -> Giving | None:
        """A thing that went one way or the other."""
        direction = self.sides.direction(giver, recipient, self.verb)
        if direction is None:
            return None
        gave, got = self.sides.side(giver), self.sides.side(recipient)
        ours = bool(gave or got or (self.passive and giver is None))
        named = None if (recipient or "").casefold() in PRONOUNS else recipient
        among_us = gave and got and not self.getting
        known = giver if direction == "received" and not among_us else None
        return Giving(thing.first, thing.last, known, named, direction, ours)

    # --- things ---------------------------------------------------------------------------------------------------

    def knows_giver(self, thing: int) -> bool:
        """Whether the words before the first thing name the giver, so that a "van" behind a thing does not."""
        first = thing if self.first_thing is None else self.first_thing
        return self.around(first)[0] is not None

    def things(self) -> Iterator[Thing]:
        """The things, in their order."""
        after = 0
        for match in THING.finditer(self.text):
            if match.start() < after or not self.is_free(match.start()):
                continue
            limit = self.closed(match.end())
            last = self.without_phrases(match.start(), limit)
            if is_thing(self.text[match.start() : last]):
                yield Thing(match.start(), last, limit)
                self.first_thing = match.start() if self.first_thing is None else self.first_thing
                after = limit

    def is_free(self, first: int) -> bool:
        """Whether a noun phrase depends on no preposition; "with" leads to the thing in "presented us with"."""
        words = self.text[max(0, first - LONGEST_REACH) : first].rstrip()
        before = LAST_WORD.search(words)
        word = before[0].casefold() if before else ""
        if self.clause and self.clause.first <= first < self.clause.last and not self.passive:
            return False
        return word not in PREPOSITIONS or (word in WITH_WHOM and self.verb.lemma in WITH_THING) or word == "nog"

    def closed(self, first: int) -> int:
        """Where the words about a thing end: at a mark, a verb, or what tells its value."""
        farthest = min(len(self.text), first + LONGEST_REACH)
        match = CLOSED.search(self.text, first, farthest)
        limit = match.start() if match else farthest
        for verb in find_verbs(self.text[first:limit]):
            ends = self.ends_thing(verb) or first + verb.first == self.verb.first
            if verb.first and ends and self.text[first + verb.first : first + verb.last].casefold() not in PREPOSITIONS:
                limit = min(limit, first + verb.first)
        return first + len(self.text[first:limit].rstrip())

    def ends_thing(self, verb: Verb) -> bool:
        """Whether a verb is no part of what a thing is."""
        return verb.form in ENDING_FORMS or (verb.lemma in MODALS and verb.form is Form.PLURAL)

    def without_phrases(self, first: int, limit: int) -> int:
        """Where a thing ends: before the one that it came from or went to."""
        for lead in self.leads(first, limit):
            words = self.text[lead.behind : self.phrase_end(lead.behind, limit)]
            depicted = lead.word in OF and DEPICTION.search(self.text[first : lead.first]) is not None
            if lead.word in OF and self.knows_giver(first):
                continue
            if self.leads_to_somebody(lead, words, depicted=depicted):
                return first + len(self.text[first : lead.first].rstrip())
        return limit

    def leads_to_somebody(self, lead: GiftLead, words: str, *, depicted: bool) -> bool:
        """Whether a phrase behind a thing, which ``depicted`` something, tells who gave it or got it."""
        if lead.word in OF | FOR_WHOM:
            return self.is_somebody(words, person=depicted or lead.word not in OF)
        return lead.word in FROM_WHOM | TO_WHOM and not THING.match(words)

    # --- people ---------------------------------------------------------------------------------------------------

    def around(self, thing: int) -> tuple[str | None, str | None]:
        """Giver and recipient as the words before the thing tell them."""
        found = dict(self.phrases(max(0, thing - LONGEST_REACH), thing, apart=self.clause))
        giver, recipient = found.get("giver"), found.get("recipient")
        subject = self.subject(thing)
        if self.getting:
            if subject and giver is None:
                subject, giver = self.parted(subject)
            recipient = subject or self.behind_verb(thing) or recipient
        elif not self.passive:
            giver = giver or subject
        elif subject and self.receives(subject, thing):
            recipient = subject
        return giver, recipient or self.indirect_object(thing)

    def receives(self, subject: str, thing: int) -> bool:
        """Whether the subject of a passive gets the thing: "werd de burgemeester een penning overhandigd"."""
        if self.receives_before(thing) and self.verb.last <= thing:
            return True
        return self.follows_subject(thing) and self.is_somebody(subject, person=False)

    @cached_property
    def receiving(self) -> Verb | None:
        """The first verb that may tell that the subject gets something: "was presented with"."""
        return next(verbs_of_being(self.text, frozenset({"be"})), None)

    def receives_before(self, thing: int) -> bool:
        """Whether a verb before the thing may tell that the subject gets something."""
        return self.verb.lemma in WITH_THING or (self.receiving is not None and self.receiving.last <= thing)

    def follows_subject(self, thing: int) -> bool:
        """Whether a thing stands right behind what follows the finite verb: the one who gets it in the passive."""
        clause = self.clause
        return (
            clause is not None
            and clause.verb < clause.first
            and SPACES.fullmatch(self.text, clause.last, thing) is not None
        )

    def subject(self, thing: int) -> str | None:
        """The subject, where it is nobody's phrase and not the thing itself."""
        clause = self.clause
        if clause is None or clause.first >= thing or clause.first == clause.last:
            return None
        words = self.text[clause.first : clause.last].strip(" ,")
        if LEADS.match(words):
            return None
        return None if THING.match(words) and not self.is_somebody(words, person=False) else words

    def behind_verb(self, thing: int) -> str | None:
        """The few words between a verb of getting and the thing, where they are somebody: "iedere leerling"."""
        if thing - self.verb.last > LONGEST_REACH:
            return None
        words = self.text[self.verb.last : thing].strip()
        if not words or len(words.split()) > MOST_SUBJECT_WORDS or CLOSED.search(words) or LEADS.search(words):
            return None
        first = words.split()[0].casefold()
        return words if first in EVERYBODY or self.is_somebody(words, person=False) else None

    def parted(self, subject: str) -> tuple[str, str | None]:
        """One of those who report and a giver behind them: "(ontving) mevrouw Laan van de organisatie"."""
        clause = self.clause
        by = LEADS.search(subject)
        if clause is None or clause.verb > clause.first or by is None or by[0].casefold() not in {"van", "from"}:
            return subject, None
        who, giver = subject[: by.start()].rstrip(), subject[by.end() :].lstrip()
        ours = self.sides.side(who) and (OUR.search(who) or any(person.name for person in find_people(who)))
        return (who, giver) if ours and DETERMINER.match(giver) else (subject, None)

    def indirect_object(self, thing: int) -> str | None:
        """Who gets it, without a preposition between the verb and the thing."""
        if self.getting or self.clause is None:
            return None
        told = " ".join(self.words_of_object(self.clause, thing))
        pronoun = OUR.search(told) or THEM.fullmatch(told)
        return told if told and (pronoun or self.is_somebody(told, person=False)) else None

    def words_of_object(self, clause: Clause, thing: int) -> Iterator[str]:
        """The words behind verb and subject up to a preposition; a pronoun is all of them."""
        verb = self.verb.first if clause.verb < self.verb.first < thing else clause.verb
        first = max(verb, clause.last if clause.last < thing else 0)
        words = list(WORD.finditer(self.text, first, min(thing, first + LONGEST_REACH)))
        begun = False
        for word in words[first == verb :]:
            lowered = word[0].casefold()
            if lowered in PREPOSITIONS or (begun and word.start() == self.verb.first):
                return
            if lowered not in OUR_OWN and (OUR.fullmatch(lowered) or THEM.fullmatch(lowered)):
                yield word[0]
                return
            if lowered in ARTICLES or not (lowered in BETWEEN or word.start() == self.verb.first):
                yield word[0]
                begun = True

    def leads(self, first: int, limit: int) -> Iterator[GiftLead]:
        """The prepositions that have words behind them, and may lead to somebody."""
        for match in LEADS.finditer(self.text, first, limit):
            spaces = SPACES.match(self.text, match.end(), limit)
            if spaces and match.end() < spaces.end() < limit:
                yield GiftLead(" ".join(match[0].casefold().split()), match.start(), spaces.end())

    def phrases(self, first: int, limit: int, apart: Clause | None = None) -> Iterator[tuple[str, str]]:
        """The giver and the recipient in phrases with a preposition, but in none that is part of the subject."""
        after = first
        for lead in self.leads(first, limit):
            if lead.first < after or (apart and apart.first < lead.first < apart.last):
                continue
            end = self.phrase_end(lead.behind, limit)
            words = self.text[lead.behind : end].strip()
            if not words or is_value(words) or (THING.match(words) and not self.is_somebody(words, person=False)):
                continue
            after = end
            if role := self.role(lead, words, first):
                yield role, words

    def role(self, lead: GiftLead, words: str, first: int) -> str | None:
        """Whether words behind a preposition are the giver or the recipient of what begins at ``first``."""
        if lead.word in TO_WHOM:
            return None if NO_RECIPIENT.match(words) else "recipient"
        somebody = self.is_somebody(words, person=False)
        if lead.word in FROM_WHOM:
            source = self.getting and DETERMINER.match(words) and self.may_name_giver(first, lead.first)
            return "giver" if lead.word not in OF or somebody or not lead.first or source else None
        left = lead.word in WITH_WHOM and self.verb.lemma == "leave" and first > self.verb.first
        return "recipient" if left or (lead.word in FOR_WHOM and somebody) else None

    def may_name_giver(self, first: int, at: int) -> bool:
        """Whether a "van" depends on the verb of getting: it stands right behind it, its auxiliary or its particle."""
        if first <= self.verb.last <= at or self.text[max(0, at - LONGEST_REACH) : at].rstrip().endswith(","):
            return at >= self.verb.last
        clause = self.clause
        if clause is None or first > clause.verb or at <= clause.verb:
            return False
        opening = max(clause.last, clause.verb) if clause.last <= at else clause.verb
        words = islice(WORD.finditer(self.text, opening, at), int(opening == clause.verb), None)
        between = (word[0].casefold() for word in words)
        return all(word in BETWEEN or OUR.fullmatch(word) for word in between)

    def phrase_end(self, first: int, limit: int) -> int:
        """Where the words for somebody end: at a mark, a finite verb, a thing."""
        match = PHRASE_END.search(self.text, first, limit)
        end = match.start() if match else limit
        for verb in find_verbs(self.text[first:end]):
            plural = verb.form is Form.PLURAL and verb.lemma in AUXILIARIES | GETTING | HANDING
            if verb.first and (verb.form in ENDING_FORMS or plural):
                end = min(end, first + verb.first)
        words = list(WORD.finditer(self.text, first, end))
        if len(words) > LONGEST_NAME:
            end = words[LONGEST_NAME].start()
        for word in reversed(words[:LONGEST_NAME]):
            if word[0].casefold() not in DANGLING:
                break
            end = word.start()
        return first + len(self.text[first:end].rstrip())

    def is_somebody(self, words: str, *, person: bool) -> bool:
        """Whether words name people or a body; where a ``person`` is wanted, a name alone may be a place."""
        if OUR.search(words) and words.split()[0].casefold() not in OUR_OWN:
            return True
        found = [word[0] for word in WORD.finditer(words)]
        if any(names_role(word.casefold()) for word in found[:4]) or GROUP.search(words):
            return True
        if not person and any(word[0].isupper() for word in found[:4]):
            return True
        return any(named.name for named in find_people(words))
