"""A sentence as a reader of follow-ups sees it: its dates against the trip, its tense, and whose side it is on."""

import re
from collections.abc import Iterator
from functools import cached_property

from dienstreis.extract.content import Statement
from dienstreis.extract.follow_ups.dates import AHEAD, DateAnchors, is_ahead, is_deadline
from dienstreis.extract.follow_ups.deadlines import find_deadline, find_relative, find_vague
from dienstreis.extract.follow_ups.progress import acts_in, status_in
from dienstreis.extract.follow_ups.subjects import is_thing
from dienstreis.extract.follow_ups.wordings import (
    AGREED,
    COMMITMENT,
    DONE,
    DROPPED,
    EXAMINED,
    NEGATED,
    STARTED,
    VISITORS,
    WILL,
)
from dienstreis.extract.sides import Home
from dienstreis.grammar.clauses import PRESENT_FORMS, Sentence, find_participle, read_sentence
from dienstreis.grammar.dates import DateReading
from dienstreis.model import Due, FollowUpStatus
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.vocabulary import grammar
from dienstreis.wording.gates import Gate
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, any_word_of
from dienstreis.wording.verbs import Form, Verb, find_verbs, forms_of

__all__ = ["WELCOME", "FollowUpSentence", "begins_with_verb"]

FROM = any_word_of(grammar.FROM)
WELCOME = any_of(vocabulary.WELCOME)
RECEIVING = Gate(WELCOME, verbs=vocabulary.RECEIVING)
RELATIVE = regex(rf",\s(?:{'|'.join(in_order(grammar.RELATIVES))})\s", re.IGNORECASE)
PASSIVE_PRESENT = any_of(vocabulary.PASSIVE_PRESENT)
# As in: invite the provost - done on 4 November; een brief schrijven (griffie, is al begonnen).
REMARK_BEHIND = regex(r"(?:\s[–—-]\s|;\s|:\s)(?P<status>[^–—()]{2,40})\.?$|\((?P<bracketed>[^()]{2,80})\)\.?$")
REMARK_PART = regex(r"[,;]\s")
READERS = any_of(vocabulary.READERS)
EXPECTED = any_of(vocabulary.EXPECTED)
REST = regex(r"[;,]\s")
STEMS_FROM = regex(rf"\b(?:{'|'.join(in_order(vocabulary.STEMS_FROM))})\s+$", re.IGNORECASE)
SINCE_DATE = regex(rf"\b(?:{'|'.join(in_order(vocabulary.SINCE_DATE))})\s+$", re.IGNORECASE)
OBJECT = any_word_of(grammar.US)
TO_WHOM = every(vocabulary.TO_WHOM)
PLUPERFECT = regex(
    rf"\b(?:(?:{'|'.join(in_order(grammar.PLUPERFECT))})\s+(?:\w+\s+){{0,3}}"
    rf"|(?:{'|'.join(grammar.RELATIVES['nl'])})\s(?:\w+\s+){{0,4}}(?:{'|'.join(in_order(grammar.WERE))})\s+)$",
    re.IGNORECASE,
)


def label_of(statement: Statement) -> Passage | None:
    """The label of a list that names who does what under it, where a statement goes on from it without a subject."""
    if not begins_with_verb(statement.passage.text):
        return None
    above = (statement.lead, statement.part.title)
    return next((label for label in above if label and not read_sentence(label.text).clause), None)


def begins_with_verb(words: str) -> bool:
    """Whether words go on from a subject before them: "RVO – opent in juni een loket"."""
    first = words.split(maxsplit=1)[0] if words.split() else ""
    return first.islower() and bool(forms_of(first) & {Form.PRESENT, Form.PAST})


def is_wish(words: str) -> bool:
    """Whether words say how something should be, and not how it is: "moet in mei klaar zijn"."""
    return any(verb.lemma in vocabulary.MODALS for verb in find_verbs(words)) or WILL.search(words) is not None


def without_label(note: Passage) -> str:
    """What a note says behind its label."""
    return note.text.partition(":")[2] or note.text


class FollowUpSentence(Sentence):
    """What a statement says, worked out when it is asked for."""

    def __init__(self, statement: Statement, calendar: DateAnchors, home: Home, note: Passage | None = None) -> None:
        super().__init__(statement.passage.text)
        self.statement = statement
        self.note = note
        self.calendar = calendar
        self.home = home

    def with_clauses(self) -> Iterator[tuple[int, "FollowUpSentence"]]:
        """The whole, and then its main clauses, where it joins several; each with the offset at which it begins."""
        yield 0, self
        places = self.main_clauses
        yield from ((first, self.part(first, last)) for first, last in places if len(places) > 1)

    def part(self, first: int, last: int, note: Passage | None = None) -> "FollowUpSentence":
        """Some of its words, as a sentence by themselves."""
        passage = self.statement.passage.part(first, last)
        return FollowUpSentence(self.statement._replace(passage=passage), self.calendar, self.home, note)

    def of_note(self, note: Passage) -> "FollowUpSentence":
        """A note behind it, as a sentence by itself."""
        return FollowUpSentence(self.statement._replace(passage=note), self.calendar, self.home)

    @cached_property
    def dates(self) -> list[DateReading]:
        """Its dates and periods."""
        return self.calendar.dates(self.text)

    @cached_property
    def later(self) -> list[DateReading]:
        """Its dates that lie behind the trip."""
        return [reading for reading in self.dates if self.calendar.is_later(reading)]

    @cached_property
    def is_ours(self) -> bool:
        """Whether the one who acts is of those who report."""
        label = label_of(self.statement)
        if label is not None:
            return self.home.has(label.text)
        clause = self.clause
        if clause is not None:  # what stands in apposition to the subject may name it
            return self.home.has(self.text[clause.first : max(clause.last, clause.verb)])
        agent = self.agent
        return agent is not None and self.home.has(self.text[slice(*agent)])

    @cached_property
    def is_received(self) -> bool:
        """Whether those who report get something, or may do something: who lets them is the one who acts."""
        if not RECEIVING.opens(self.text):
            return False
        end = self.main_clause_end
        verbs = {verb.lemma for verb in find_verbs(self.text[:end]) if verb.form is not Form.PARTICIPLE}
        gets = vocabulary.RECEIVING & (verbs | self.finite_lemmas)
        if gets <= grammar.MODALS and not self.has_infinitive(0):  # "Kritiek mag" lets nobody do anything
            gets = frozenset()
        return bool(gets or WELCOME.search(self.text, 0, end)) and self.is_ours and not self.has_visitors

    @cached_property
    def has_visitors(self) -> bool:
        """Whether somebody is received as a guest: "ontvangt in mei een groep van vijf ouders"."""
        receives = any(verb.lemma in vocabulary.HAVING_GUESTS for verb in self.verbs)
        clause = self.clause if receives else None
        guests = VISITORS.search(self.text, clause.verb) if clause else None
        return clause is not None and guests is not None and not FROM.search(self.text, clause.verb, guests.start())

    @cached_property
    def is_accomplished(self) -> bool:
        """Whether it tells that something has been done, and not only agreed, promised, offered or begun."""
        done = self.is_perfect and not (
            PASSIVE_PRESENT.search(self.text) or STARTED.search(self.text) or is_ahead(self.text)
        )
        return done and not any(self.calendar.is_to_come(reading) for reading in self.dates)

    def has_infinitive(self, start: int) -> bool:
        """Whether an infinitive stands behind an offset."""
        infinitives = {Form.PLURAL, Form.JOINED}
        return any(verb.first >= start and verb.form in infinitives for verb in self.verbs)

    def is_own(self, place: int) -> bool:
        """Whether those who report are the ones who act in the words at ``place``, and not somebody they speak of."""
        return self.is_ours and not self.is_received and not self.is_aside(place)

    def is_aside(self, place: int) -> bool:
        """Whether the words at ``place`` stand in a relative clause about somebody."""
        clause = self.clause
        return clause is not None and RELATIVE.search(self.text, clause.last, max(place, clause.last)) is not None

    def is_for_readers(self, place: int) -> bool:
        """Whether those who read the report get something in the clause at ``place``: "u krijgt een uitnodiging"."""
        first, last = next(piece for piece in reversed(self.main_clauses) if piece[0] <= place or piece[0] == 0)
        clause = read_sentence(self.text[first:last]).clause
        return clause is not None and READERS.fullmatch(self.text[first:last], clause.first, clause.last) is not None

    def is_earlier(self, place: int) -> bool:
        """Whether a pluperfect at ``place`` tells what had been agreed or promised before."""
        return PLUPERFECT.search(self.text[:place]) is not None

    @cached_property
    def is_for_readers_only(self) -> bool:
        """Whether those who read the report are to get something: "u ontvangt in mei een voorstel"."""
        receives = any(verb.lemma in vocabulary.RECEIVING and verb.form in PRESENT_FORMS for verb in self.finite_verbs)
        return receives and self.is_for_readers(0)

    @cached_property
    def is_of_a_day(self) -> bool:
        """Whether it is an item under the heading of a day."""
        return self.statement.item is not None and self.statement.part.topics[:1] == ("day",)

    @cached_property
    def is_of_old(self) -> bool:
        """Whether it is about something that stems from before the trip: "De afspraak uit 2015 is van tafel"."""
        old = any(
            self.calendar.is_before_trip(reading) and STEMS_FROM.search(self.text[: reading.first])
            for reading in self.dates
        )
        return old and not self.later and not any(pattern.search(self.text) for pattern in (WILL, COMMITMENT))

    @cached_property
    def is_of_a_thing(self) -> bool:
        """Whether its subject is a thing, of which only a fact is told: "Ons schooljaar begint in augustus"."""
        clause = self.clause
        return clause is not None and is_thing(self.text[clause.first : clause.last])

    @cached_property
    def is_move(self) -> bool:
        """Whether somebody only comes or goes."""
        return not self.finite_lemmas.isdisjoint(vocabulary.MOVES)

    @cached_property
    def finding_out(self) -> Verb | None:
        """The finite verb, if it is one of looking into something."""
        present = (verb for verb in self.finite_verbs if verb.form in PRESENT_FORMS)
        return next((verb for verb in present if verb.lemma in vocabulary.FINDING_OUT), None)

    @cached_property
    def taking_up(self) -> Verb | None:
        """The finite verb, if it tells that advice is taken up."""
        return next((verb for verb in self.finite_verbs if verb.lemma in vocabulary.TAKING_UP), None)

    @cached_property
    def acts(self) -> Verb | None:
        """The verb, if it is one of following up."""
        return acts_in(self)

    @cached_property
    def is_awaited(self) -> bool:
        """Whether somebody is to get something: "krijgen wij", "zouden wij ontvangen", not "kregen wij"."""
        return self.is_present or not self.finite_lemmas.isdisjoint(vocabulary.SHALL)

    @cached_property
    def is_agreed_upon(self) -> bool:
        """Whether what stands above it says that it was agreed."""
        above = (self.statement.lead, self.statement.part.title)
        return any(words is not None and AGREED.search(words.text) is not None for words in above)

    @cached_property
    def is_there(self) -> bool:
        """Whether its verb only says where or how something is."""
        being = not self.finite_lemmas.isdisjoint(vocabulary.BEING)
        return being and self.is_present and not self.is_perfect

    @cached_property
    def is_timed(self) -> bool:
        """Whether it says by when, in a calendar's words or its own, or a note behind it does."""
        noted = self.note is not None and self.of_note(self.note).is_timed
        vague = find_vague(self.text) or find_deadline(self.text, self.calendar.until)
        return noted or bool(self.later) or vague is not None

    @cached_property
    def ahead(self) -> list[Verb]:
        """What somebody does in the present tense, or will do."""
        finite = [verb for verb in self.finite_verbs if verb.form in PRESENT_FORMS]
        if not any(verb.lemma in vocabulary.FUTURE for verb in finite):
            return finite
        return [verb for verb in self.verbs if verb.form in {Form.PLURAL, Form.JOINED}]

    @cached_property
    def is_to_us(self) -> bool:
        """Whether those who report are who gets it: "stuurt ons", "mailt de griffie"."""
        clause = self.clause
        start = max(clause.verb, clause.last) if clause else len(self.text)
        given = self.phrases(TO_WHOM, start)
        ours = any(self.home.has(self.text[phrase.first : phrase.last]) for phrase in given)
        return ours or OBJECT.search(self.text, start) is not None

    @cached_property
    def is_on_the_trip(self) -> bool:
        """Whether its dates lie within the trip: what a report in the present tense tells of a day."""
        return bool(self.dates) and all(map(self.calendar.is_on_the_trip, self.dates))

    @cached_property
    def is_negated(self) -> bool:
        """Whether its main clause says that something is not."""
        return NEGATED.search(self.text, 0, self.main_clause_end) is not None

    def words_of(self, reading: DateReading) -> str:
        """The words of a date."""
        return self.text[reading.first : reading.last]

    @cached_property
    def is_modal(self) -> bool:
        """Whether its finite verb only says that something was to happen: "zou", "moest"."""
        return not self.finite_lemmas.isdisjoint(vocabulary.MODALS)

    @cached_property
    def is_kept(self) -> bool:
        """Whether words behind a promise say that it has been kept: "beloofde een lijst, en die is al gemaild"."""
        promised = COMMITMENT.search(self.text) or EXPECTED.search(self.text)
        joint = REST.search(self.text, promised.end()) if promised else None
        if joint is None or find_participle(self.text, joint.end()) is None:
            return False
        rest = self.text[joint.end() :]
        if any(pattern.search(rest) for pattern in (*AHEAD, NEGATED, PASSIVE_PRESENT)):
            return False
        past = any(r.first >= joint.end() and self.calendar.is_before_report(r) for r in self.later)
        return past or DONE.search(rest) is not None

    @cached_property
    def is_since(self) -> bool:
        """Whether something has been where it is since a day behind the trip: "staat sinds 22 juni op intranet"."""
        return self.is_present and any(
            SINCE_DATE.search(self.text[: reading.first]) and self.calendar.is_before_report(reading)
            for reading in self.later
        )

    def is_deadline(self, reading: DateReading) -> bool:
        """Whether "uiterlijk", "vóór" or the like stands before a date."""
        return is_deadline(self.text, reading.first)

    @cached_property
    def is_dropped(self) -> bool:
        """Whether it was given up, and not promised that something is to be."""
        dropped = DROPPED.search(self.text)
        promised = COMMITMENT.search(self.text) if dropped else None
        return dropped is not None and (promised is None or promised.start() > dropped.start())

    @cached_property
    def has_happened(self) -> bool:
        """Whether its tense tells of the past, and its dates or adverbs that it is done."""
        past = self.is_perfect or (self.is_simple_past and not self.is_modal)
        if not past or any(pattern.search(self.text) for pattern in (PASSIVE_PRESENT, WILL, COMMITMENT)):
            return False
        if any(map(self.calendar.is_before_report, self.later)):
            return True
        if self.later and self.is_simple_past and not AGREED.search(self.text):
            return True
        return DONE.search(self.text) is not None and not STARTED.search(self.text)

    def status(self, default: FollowUpStatus) -> FollowUpStatus:
        """How far it is: by a remark, its tense, its adverbs and its dates; ``default`` where nothing tells."""
        if self.is_dropped:
            return "dropped"
        if remark := self.remark():
            return remark
        if self.is_since or self.is_kept or self.has_happened:
            return "done"
        goes_on = STARTED.search(self.text) or (default != "done" and EXAMINED.search(self.text))
        return "ongoing" if goes_on else default

    def remark(self) -> FollowUpStatus | None:
        """The status that a remark at the end gives; "gereed" with a day to come is a deadline."""
        match = REMARK_BEHIND.search(self.text)
        remark = without_label(self.note) if self.note else (match["status"] or match["bracketed"]) if match else ""
        parts = REMARK_PART.split(remark)
        said = next((status for part in parts if (status := status_in(part)) and not is_wish(part)), None)
        if said == "done" and any(self.calendar.is_to_come(reading) for reading in self.dates):
            return None
        return said if said in {"done", "ongoing", "dropped"} else None

    def due(self, place: int = 0) -> Due | None:
        """By when, or when it was done, by the words from the part of the sentence on in which an offset lies."""
        first = self.text.rfind(";", 0, place) + 1
        if first and (due := self.part(first, len(self.text), self.note).due()):
            return due
        if self.note and (due := self.of_note(self.note).due()):
            return due
        return (
            self.due_date()
            or find_deadline(self.text, self.calendar.until)
            or find_relative(self.text, self.calendar.report_date or self.calendar.until)
            or self.vague_due()
        )

    def due_date(self) -> Due | None:
        """The date by which, or on which, by the calendar; the one that is called a deadline rather than another."""
        known = [reading for reading in self.later if reading.start is not None]
        reading = next(filter(self.is_deadline, known), next(iter(known), None))
        return Due(text=self.words_of(reading), date=reading.iso()) if reading else None

    def vague_due(self) -> Due | None:
        """A time that no calendar has."""
        if vague_time := find_vague(self.text):
            return Due(text=self.text[slice(*vague_time)])
        vague = (r for r in self.dates if r.precision == "season" or r.problem == "year-unknown")
        return next((Due(text=self.words_of(reading)) for reading in vague), None)
