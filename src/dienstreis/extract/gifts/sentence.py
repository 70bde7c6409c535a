"""The phrases of a sentence around its verb of giving: who gave what to whom, whatever the order of the words."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from typing import Literal, NamedTuple

from dienstreis.extract.sides import Home
from dienstreis.grammar.clauses import Clause, read_sentence
from dienstreis.grammar.names import find_people, names_role
from dienstreis.vocabulary import giving as vocabulary
from dienstreis.vocabulary import grammar
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_compound_of, any_of
from dienstreis.wording.verbs import Form, Verb, find_verbs

__all__ = ["Direction", "GiftSentence", "Giving"]

Direction = Literal["received", "given"]


class Giving(NamedTuple):
    """One thing that changes hands: ``text[first:last]``."""

    first: int
    last: int
    giver: str | None
    recipient: str | None
    direction: Direction
    ours: bool
    """Whether those who report are named as giver or recipient."""


GETTING = every(vocabulary.GETTING)
HANDING = every(vocabulary.HANDING)
TAKING_ALONG = every(vocabulary.TAKING_ALONG)
WITH_THING = every(vocabulary.WITH_THING)
OUR = any_of(grammar.OUR)
THEM = any_of(grammar.THEM)
GROUP = any_compound_of(vocabulary.GROUPS)
ENDS_AS_GROUP = regex(lambda: rf"{GROUP.pattern}$", re.IGNORECASE)
NO_OBJECT = any_compound_of(vocabulary.NO_OBJECTS)
DEPICTION = any_compound_of(vocabulary.DEPICTIONS)
PARTY = any_of(vocabulary.PARTY)
HOST = any_of(vocabulary.HOSTS)
NO_RECIPIENT = any_of(vocabulary.NO_RECIPIENTS)
GIFT = any_of(vocabulary.GIFTS)
AUXILIARIES = frozenset({"zijn", "hebben", "worden", "have", "be"})
MODALS = frozenset({"mogen", "kunnen", "moeten", "willen"})
ENDING_FORMS = frozenset({Form.PRESENT, Form.PAST, Form.PARTICIPLE, Form.JOINED})
OUR_OWN = every(grammar.OUR_OWN) - every(grammar.US)
EACH_OF_THEM = frozenset({"elk", "ieder", "allen", "allemaal", "each", "all"})
PRONOUNS = every(grammar.WE, grammar.SINGULAR)
PREPOSITIONS = every(grammar.PREPOSITIONS)
ADVERBS = every(grammar.ADVERBS)
ARTICLES = every(grammar.ARTICLES)
BETWEEN = ADVERBS | EACH_OF_THEM
"""What may stand between a verb and who gets or gives something."""
COUNT = (
    r"(?:een|één|'n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|enkele|a|an|one|two|three|four|five|six|seven"
    r"|eight|some|\d{1,2})"
)
THING = regex(rf"(?<![\w'’-])(?<![€$£])(?<![€$£]\s){COUNT}\s+(?=[^\W\d_])", re.IGNORECASE)
LAST_WORD = regex(r"[^\s,;:]+$")
SPACES = regex(r"\s*")
WORD = regex(r"[^\s,;:.()]+")
CLOSED = regex(
    rf"[,;:()]|\.(?:\s|$)|\s(?:(?:die|dat|waarvan|which|that|worth|valued|ter\swaarde)\b|t\.w\.v\.|met\seen\s(?:\w+\s)?waarde|bij\s(?:me|mij|ons|zich)"
    rf"|in\sontvangst|in\s(?:de|mijn|onze)\s(?:koffer|bagage|tas)|als\s|as\sa\s|namens\s|on\sbehalf|(?:en|and)\s(?={COUNT}\s|(?:de|het|the|aan|van|door|from|to|wij|we|ik|i)\s)|van\s(?:\w+\s){{0,2}}(?:€\s?)?\d|mee\b|cadeau\b|mede\b)",
    re.IGNORECASE,
)
PHRASE = regex(
    r"(?<!\w)(?P<by>uit\shanden\svan|met\sdank\saan|van|from|by|door|namens|aan|to|voor|for|with|met)\s+(?=\S)",
    re.IGNORECASE,
)
WORTH = regex(r"(?:(?:ca\.?|circa|ongeveer|naar schatting|about|some|zo['’]n)\s)?(?:€|EUR\b|\d)", re.IGNORECASE)
GIVER_WORDS = frozenset({"van", "from", "by", "door", "namens", "uit handen van", "met dank aan"})
RECIPIENT_WORDS = frozenset({"aan", "to"})
PURPOSE_WORDS = frozenset({"voor", "for"})
PHRASE_END = regex(
    rf"[,;:()]|\.(?:\s|$)|\s(?=(?:{COUNT}|ik|wij|we|i|aan|to|voor|for|with|met|als|as|tijdens|during|bij|die|dat|nog|ook)\s)|\s(?=bij\s)"
    r"|\s(?:en|and)\s(?=(?:aan|to|de|het|the|is|was|wij|we)\s)",
    re.IGNORECASE,
)
DETERMINED = regex(r"(?:de|het|een|the|a|an)\s", re.IGNORECASE)
PASSIVE = regex(r"\b(?:wordt|worden|werd|werden|is|zijn|was|were|been|are)\b", re.IGNORECASE)
RECEIVING_PASSIVE = regex(r"\b(?:was|were|been|is|are)\b", re.IGNORECASE)
LONGEST_NAME = 14  # words
LONGEST_REACH = 600  # characters between a thing and the words that tell of it
MOST_SUBJECT_WORDS = 5
EVERY = frozenset(
    {"iedereen", "everyone", "everybody", "iedere", "ieder", "elke", "elk", "every", "each", "alle", "all"}
)


def is_thing(words: str) -> bool:
    """Whether words that begin with an article or a number are a thing: nobody, and nothing like an explanation."""
    found = words.split()
    if len(found) < 2 or GIFT.fullmatch(found[-1]):
        return False
    return not NO_OBJECT.search(words.split(" van ")[0]) and not any(ENDS_AS_GROUP.search(word) for word in found[1:3])


class GiftSentence:
    """The phrases of a sentence around its verb of giving."""

    def __init__(self, text: str, verb: Verb, home: Home) -> None:
        self.text = text
        self.verb = verb
        self.home = home
        self.clause = read_sentence(text).clause
        handed = verb.lemma in HANDING
        self.passive = handed and verb.form is Form.PARTICIPLE and PASSIVE.search(text) is not None
        self.getting = verb.lemma in GETTING

    def givings(self) -> Iterator[Giving]:
        """The things, each with the giver and the recipient of the sentence, or with those that stand behind it."""
        things = list(self.things())
        if not things:
            return
        edges = [*(first for first, _, _ in things[1:]), len(self.text)]
        giver, recipient = self.around(things[0][0])
        after = things[0][0]
        for (first, last, limit), edge in zip(things, edges, strict=True):
            between = dict(self.phrases(after, first))
            behind = dict(self.phrases(last, max(limit, edge)))
            giver = between.get("giver") or giver
            recipient = between.get("recipient") or recipient
            one = giver or behind.get("giver")
            other = recipient or (behind.get("recipient") if edge == len(self.text) or not between else None)
            after = limit
            if direction := self.direction(one, other):
                ours = bool(self.side(one) or self.side(other) or (self.passive and one is None))
                named = None if (other or "").casefold() in PRONOUNS else other
                among_us = self.side(one) and self.side(other) and not self.getting
                known = one if direction == "received" and not among_us else None
                yield Giving(first, last, known, named, direction, ours)

    # --- things ---------------------------------------------------------------------------------------------------

    def knows_giver(self, thing: int) -> bool:
        """Whether the words before the thing name the giver, so that a "van" behind it does not."""
        return self.around(thing)[0] is not None

    def things(self) -> Iterator[tuple[int, int, int]]:
        """First and last offset of every thing, and where the words about it end."""
        after = 0
        for match in THING.finditer(self.text):
            if match.start() < after or not self.is_free(match.start()):
                continue
            limit = self.closed(match.end())
            last = self.without_phrases(match.start(), limit)
            words = self.text[match.start() : last]
            if not is_thing(words):
                continue
            yield match.start(), last, limit
            after = limit

    def is_free(self, first: int) -> bool:
        """Whether a noun phrase depends on no preposition; "with" leads to the thing in "presented us with"."""
        words = self.text[max(0, first - LONGEST_REACH) : first].rstrip()
        before = LAST_WORD.search(words)
        word = before[0].casefold() if before else ""
        if self.clause and self.clause.first <= first < self.clause.last and not self.passive:
            return False
        return word not in PREPOSITIONS or (word in {"with", "met"} and self.verb.lemma in WITH_THING) or word == "nog"

    def closed(self, first: int) -> int:
        """Where the words about a thing end: at a mark, a verb, or what tells its value."""
        farthest = min(len(self.text), first + LONGEST_REACH)
        match = CLOSED.search(self.text, first, farthest)
        limit = match.start() if match else farthest
        for verb in find_verbs(self.text[first:limit]):
            modal = verb.lemma in MODALS and verb.form is Form.PLURAL
            ends = modal or verb.form in ENDING_FORMS or first + verb.first == self.verb.first
            if verb.first and ends and self.text[first + verb.first : first + verb.last].casefold() not in PREPOSITIONS:
                limit = min(limit, first + verb.first)
        return first + len(self.text[first:limit].rstrip())

    def without_phrases(self, first: int, limit: int) -> int:
        """Where a thing ends: before the one that it came from or went to."""
        for match in PHRASE.finditer(self.text, first, limit):
            by = " ".join(match["by"].casefold().split())
            words = self.text[match.end() : self.phrase_end(match.end(), limit)]
            depicted = by in {"van", "of"} and DEPICTION.search(self.text[first : match.start()]) is not None
            if (by in GIVER_WORDS - {"van"} or by in RECIPIENT_WORDS) and not self.is_count(words):
                return first + len(self.text[first : match.start()].rstrip())
            if by == "van" and self.knows_giver(first):
                continue
            if by in {"van", *PURPOSE_WORDS} and self.is_somebody(words, person=depicted or by != "van"):
                return first + len(self.text[first : match.start()].rstrip())
        return limit

    @staticmethod
    def is_count(words: str) -> bool:
        """Whether words begin as a thing does."""
        return THING.match(words) is not None

    # --- people ---------------------------------------------------------------------------------------------------

    def around(self, thing: int) -> tuple[str | None, str | None]:
        """Giver and recipient as the words before the thing tell them."""
        found = dict(self.phrases(max(0, thing - LONGEST_REACH), thing, apart=self.clause))
        giver, recipient = found.get("giver"), found.get("recipient")
        subject = self.subject(thing)
        if self.getting and subject and giver is None:
            subject, giver = self.parted(subject)
        if self.getting and subject is None:
            subject = self.behind_verb(thing)
        receiving = self.verb.lemma in WITH_THING or self.receives_before(thing)
        if self.getting or (self.passive and receiving and self.verb.last <= thing):
            recipient = subject or recipient
        elif not self.passive:
            giver = giver or subject
        elif recipient is None and subject and self.follows_subject(thing) and self.is_somebody(subject, person=False):
            recipient = subject  # "werd de burgemeester een penning overhandigd"
        return giver, recipient or self.indirect_object(thing)

    @cached_property
    def receiving(self) -> re.Match[str] | None:
        """The first verb that may tell that the subject gets something: "was presented with"."""
        return RECEIVING_PASSIVE.search(self.text)

    def receives_before(self, thing: int) -> bool:
        """Whether a verb before the thing may tell that the subject gets something."""
        return self.receiving is not None and self.receiving.end() <= thing

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
        if match := PHRASE.match(words):
            return None if match.start() == 0 else words
        return None if self.is_count(words) and not self.is_somebody(words, person=False) else words

    def behind_verb(self, thing: int) -> str | None:
        """The few words between a verb of getting and the thing, where they are somebody: "iedere leerling"."""
        if thing - self.verb.last > LONGEST_REACH:
            return None
        words = self.text[self.verb.last : thing].strip()
        if not words or len(words.split()) > MOST_SUBJECT_WORDS or CLOSED.search(words) or PHRASE.search(f"{words} "):
            return None
        first = words.split()[0].casefold()
        return words if first in EVERY or self.is_somebody(words, person=False) else None

    def parted(self, subject: str) -> tuple[str, str | None]:
        """One of those who report and a giver behind them: "(ontving) mevrouw Laan van de organisatie"."""
        clause = self.clause
        by = PHRASE.search(subject)
        if clause is None or clause.verb > clause.first or by is None or by["by"].casefold() not in {"van", "from"}:
            return subject, None
        who, giver = subject[: by.start()].rstrip(), subject[by.end() :]
        ours = self.side(who) and (OUR.search(who) or any(person.name for person in find_people(who)))
        return (who, giver) if ours and DETERMINED.match(giver) else (subject, None)

    def indirect_object(self, thing: int) -> str | None:
        """Who gets it, without a preposition between the verb and the thing."""
        clause = self.clause
        if self.getting or clause is None:
            return None
        verb = self.verb.first if clause.verb < self.verb.first < thing else clause.verb
        first = max(verb, clause.last if clause.last < thing else 0)
        match = WORD.match(self.text, verb) if first == verb else None
        first = match.end() if match else first
        words: list[str] = []
        for word in WORD.finditer(self.text, first, min(thing, first + LONGEST_REACH)):
            lowered = word[0].casefold()
            if words and (lowered in PREPOSITIONS or word.start() == self.verb.first):
                break
            if lowered in EACH_OF_THEM:
                continue
            if lowered not in OUR_OWN and (OUR.fullmatch(lowered) or THEM.fullmatch(lowered)):
                words.append(word[0])
                break
            if lowered in PREPOSITIONS:
                break
            if lowered in ARTICLES or not (lowered in ADVERBS or word.start() == self.verb.first):
                words.append(word[0])
        told = " ".join(words)
        pronoun = OUR.search(told) or THEM.fullmatch(told)
        return told if told and (pronoun or self.is_somebody(told, person=False)) else None

    def phrases(self, first: int, limit: int, apart: Clause | None = None) -> Iterator[tuple[str, str]]:
        """The giver and the recipient in phrases with a preposition, but in none that is part of the subject."""
        after = first
        for match in PHRASE.finditer(self.text, first, limit):
            if match.start() < after or (apart and apart.first < match.start() < apart.last):
                continue
            by = " ".join(match["by"].casefold().split())
            end = self.phrase_end(match.end(), limit)
            words = self.text[match.end() : end].strip()
            somebody = self.is_somebody(words, person=False)
            if not words or WORTH.match(words) or (self.is_count(words) and not somebody):
                continue
            after = end
            source = self.getting and DETERMINED.match(words) and self.may_name_giver(first, match.start())
            if by in RECIPIENT_WORDS and NO_RECIPIENT.match(words):
                continue
            if by in GIVER_WORDS and (by != "van" or somebody or not match.start() or source):
                yield "giver", words
            elif by in RECIPIENT_WORDS or (by in PURPOSE_WORDS and somebody) or (by == "with" and self.is_left(first)):
                yield "recipient", words

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

    def is_left(self, first: int) -> bool:
        """Whether what stands behind ``first`` says with whom a thing was left."""
        return self.verb.lemma == "leave" and first > self.verb.first

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
        return first + len(self.text[first:end].rstrip())

    def is_somebody(self, words: str, *, person: bool) -> bool:
        """Whether words name people or a body; where a ``person`` is wanted, a name alone may be a place."""
        if OUR.search(words) and not words.casefold().startswith(("onze ", "our ")):
            return True
        found = [word[0] for word in WORD.finditer(words)]
        if any(names_role(word.casefold()) for word in found[:4]) or GROUP.search(words):
            return True
        if not person and any(word[0].isupper() for word in found[:4]):
            return True
        return any(named.name for named in find_people(words))

    # --- sides ----------------------------------------------------------------------------------------------------

    def side(self, words: str | None) -> bool | None:
        """Whether somebody belongs to those who report; ``None`` where nobody is named."""
        if not words or words.casefold() in {"er", "it", "het"}:
            return None
        if THEM.fullmatch(words) or HOST.search(words):
            return False
        return OUR.search(words) is not None or PARTY.search(words) is not None or self.home.has(words)

    def direction(self, giver: str | None, recipient: str | None) -> Direction | None:
        """Which way a thing went."""
        gave, got = self.side(giver), self.side(recipient)
        if gave and OUR.search(giver or ""):
            return "given"
        if got and not gave:
            return "received"
        if gave and not got:
            return "given"
        other = got is False and recipient and (HOST.search(recipient) or self.home.is_of_another(recipient))
        if other and giver is None and self.getting:
            return "given"
        if self.verb.lemma in TAKING_ALONG:
            return "given" if gave is not False else None
        if gave is None and got is False:
            return "received" if self.getting else "given"
        return "received"
