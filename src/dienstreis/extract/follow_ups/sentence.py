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
from dienstreis.grammar.clauses import (
    PRESENT_FORMS,
    find_agent,
    find_participle,
    finite_verbs,
    is_perfect,
    is_present,
    is_simple_past,
    main_clause,
    main_clauses,
    read_clause,
)
from dienstreis.grammar.dates import DateReading
from dienstreis.model import Due, FollowUpStatus
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.vocabulary import grammar
from dienstreis.wording.gates import Gate
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of
from dienstreis.wording.verbs import Form, Verb, find_verbs, forms_of

__all__ = ["WELCOME", "FollowUpSentence", "begins_with_verb"]

FROM = regex(r"\b(?:van|from)\b", re.IGNORECASE)
WELCOME = regex(r"\b(?:welkom|welcome)\b", re.IGNORECASE, needs=("welkom", "welcome"))
RECEIVING = Gate(WELCOME, verbs=vocabulary.RECEIVING)
RELATIVE = regex(r",\s(?:die|who|which|waarvan|waarbij)\s", re.IGNORECASE)
PASSIVE_PRESENT = regex(r"\b(?:wordt|worden)\b", re.IGNORECASE)
# As in: invite the provost - done on 4 November; een brief schrijven (griffie, is al begonnen).
REMARK_BEHIND = regex(r"(?:\s[–—-]\s|;\s|:\s)(?P<status>[^–—()]{2,40})\.?$|\((?P<bracketed>[^()]{2,80})\)\.?$")
REMARK_PART = regex(r"[,;]\s")
READERS = any_of(vocabulary.READERS)
EXPECTED = regex(r"\b(?:zou|zouden|would)\b", re.IGNORECASE)
REST = regex(r"[;,]\s")
STEMS_FROM = regex(r"\b(?:uit|van|of|from|dating\sfrom)\s+$", re.IGNORECASE)
SINCE_DATE = regex(r"\b(?:sinds|sedert|since)\s+$", re.IGNORECASE)
US = any_of(grammar.US)
TO_WHOM = regex(r"\b(?:aan|naar|to)\s[^,;:()]{2,60}")
PLUPERFECT = regex(r"\b(?:(?:had|hadden)\s+(?:\w+\s+){0,3}|die\s(?:\w+\s+){0,4}(?:was|waren|were)\s+)$", re.IGNORECASE)


def label_of(statement: Statement) -> Passage | None:
    """The label of a list that names who does what under it, where a statement goes on from it without a subject."""
    if not begins_with_verb(statement.passage.text):
        return None
    above = (statement.lead, statement.part.title)
    return next((label for label in above if label and not read_clause(label.text)), None)


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


class FollowUpSentence:
    """What a statement says, worked out when it is asked for."""

    def __init__(self, statement: Statement, calendar: DateAnchors, home: Home, note: Passage | None = None) -> None:
        self.statement = statement
        self.text = statement.passage.text
        self.note = note
        self.calendar = calendar
        self.home = home

    def with_clauses(self) -> Iterator["FollowUpSentence"]:
        """The whole, and then its main clauses, where it joins several."""
        yield self
        places = main_clauses(self.text)
        yield from (self.part(first, last) for first, last in places if len(places) > 1)

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
        clause = read_clause(self.text)
        if clause is not None:  # what stands in apposition to the subject may name it
            return self.home.has(self.text[clause.first : max(clause.last, clause.verb)])
        agent = find_agent(self.text)
        return agent is not None and self.home.has(self.text[slice(*agent)])

    @cached_property
    def is_received(self) -> bool:
        """Whether those who report get something, or may do something: who lets them is the one who acts."""
        if not RECEIVING.opens(self.text):
            return False
        first = main_clause(self.text)
        verbs = {verb.lemma for verb in find_verbs(first) if verb.form is not Form.PARTICIPLE}
        verbs |= {verb.lemma for verb in finite_verbs(self.text)}
        received = not verbs.isdisjoint(vocabulary.RECEIVING) or WELCOME.search(self.text, 0, len(first)) is not None
        return received and self.is_ours and not self.has_visitors

    @cached_property
    def has_visitors(self) -> bool:
        """Whether somebody is received as a guest: "ontvangt in mei een groep van vijf ouders"."""
        receives = any(verb.lemma in vocabulary.HAVING_GUESTS for verb in find_verbs(self.text))
        clause = read_clause(self.text) if receives else None
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
        return any(verb.first >= start and verb.form in infinitives for verb in find_verbs(self.text))

    def is_own(self, place: int) -> bool:
        """Whether those who report are the ones who act in the words at ``place``, and not somebody they speak of."""
        return self.is_ours and not self.is_received and not self.is_aside(place)

    def is_aside(self, place: int) -> bool:
        """Whether the words at ``place`` stand in a relative clause about somebody."""
        clause = read_clause(self.text)
        return clause is not None and RELATIVE.search(self.text, clause.last, max(place, clause.last)) is not None

    def is_for_readers(self, place: int) -> bool:
        """Whether those who read the report get something in the clause at ``place``: "u krijgt een uitnodiging"."""
        first, last = next(piece for piece in reversed(main_clauses(self.text)) if piece[0] <= place or piece[0] == 0)
        clause = read_clause(self.text[first:last])
        return clause is not None and READERS.fullmatch(self.text[first:last], clause.first, clause.last) is not None

    def is_earlier(self, place: int) -> bool:
        """Whether a pluperfect at ``place`` tells what had been agreed or promised before."""
        return PLUPERFECT.search(self.text[:place]) is not None

    @cached_property
    def is_for_readers_only(self) -> bool:
        """Whether those who read the report are to get something: "u ontvangt in mei een voorstel"."""
        receives = any(
            verb.lemma in vocabulary.RECEIVING and verb.form in PRESENT_FORMS for verb in finite_verbs(self.text)
        )
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
        clause = read_clause(self.text)
        return clause is not None and is_thing(self.text[clause.first : clause.last])

    @cached_property
    def is_move(self) -> bool:
        """Whether somebody only comes or goes."""
        return any(verb.lemma in vocabulary.MOVES for verb in finite_verbs(self.text))

    @cached_property
    def finding_out(self) -> str | None:
        """The finite verb, if it is one of looking into something."""
        found = (verb for verb in finite_verbs(self.text) if verb.lemma in vocabulary.FINDING_OUT)
        return next((self.text[verb.first : verb.last] for verb in found), None)

    @cached_property
    def taking_up(self) -> str | None:
        """The finite verb, if it tells that advice is taken up."""
        found = (verb for verb in finite_verbs(self.text) if verb.lemma in vocabulary.TAKING_UP)
        return next((self.text[verb.first : verb.last] for verb in found), None)

    @cached_property
    def acts(self) -> str | None:
        """The finite verb, if it is one of following up."""
        return acts_in(self.text)

    @cached_property
    def is_perfect(self) -> bool:
        """Whether it has a perfect tense."""
        return is_perfect(self.text)

    @cached_property
    def is_present(self) -> bool:
        """Whether it has no past tense."""
        return is_present(self.text)

    @cached_property
    def is_awaited(self) -> bool:
        """Whether somebody is to get something: "krijgen wij", "zouden wij ontvangen", not "kregen wij"."""
        return self.is_present or any(verb.lemma in {"zullen", "will"} for verb in finite_verbs(self.text))

    @cached_property
    def is_agreed_upon(self) -> bool:
        """Whether what stands above it says that it was agreed."""
        above = (self.statement.lead, self.statement.part.title)
        return any(words is not None and AGREED.search(words.text) is not None for words in above)

    @cached_property
    def is_there(self) -> bool:
        """Whether its verb only says where or how something is."""
        being = any(verb.lemma in vocabulary.BEING for verb in finite_verbs(self.text))
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
        finite = [verb for verb in finite_verbs(self.text) if verb.form in PRESENT_FORMS]
        if not any(verb.lemma in vocabulary.FUTURE for verb in finite):
            return finite
        return [verb for verb in find_verbs(self.text) if verb.form in {Form.PLURAL, Form.JOINED}]

    @cached_property
    def is_to_us(self) -> bool:
        """Whether those who report are who gets it: "stuurt ons", "mailt de griffie"."""
        clause = read_clause(self.text)
        behind = self.text[max(clause.verb, clause.last) :] if clause else ""
        given = TO_WHOM.search(behind)
        return US.search(behind) is not None or (given is not None and self.home.has(given[0]))

    @cached_property
    def is_simple_past(self) -> bool:
        """Whether its finite verb is in the past tense."""
        return is_simple_past(self.text)

    @cached_property
    def is_on_the_trip(self) -> bool:
        """Whether its dates lie within the trip: what a report in the present tense tells of a day."""
        return bool(self.dates) and all(map(self.calendar.is_on_the_trip, self.dates))

    @cached_property
    def is_negated(self) -> bool:
        """Whether its main clause says that something is not."""
        return NEGATED.search(self.text, 0, len(main_clause(self.text))) is not None

    def words_of(self, reading: DateReading) -> str:
        """The words of a date."""
        return self.text[reading.first : reading.last]

    @cached_property
    def is_modal(self) -> bool:
        """Whether its finite verb only says that something was to happen: "zou", "moest"."""
        return any(verb.lemma in vocabulary.MODALS for verb in finite_verbs(self.text))

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

    def status(self, default: FollowUpStatus) -> FollowUpStatus:
        """How far it is: by a remark, its tense, its adverbs and its dates; ``default`` where nothing tells."""
        dropped, promised = DROPPED.search(self.text), COMMITMENT.search(self.text)
        if dropped and not (promised and promised.start() < dropped.start()):
            return "dropped"
        if remark := self.remark():
            return remark
        begun = STARTED.search(self.text)
        open_verbs = (PASSIVE_PRESENT, WILL, COMMITMENT)
        if self.is_since or self.is_kept:
            return "done"
        happened = self.is_perfect or (self.is_simple_past and not self.is_modal)
        if happened and not any(pattern.search(self.text) for pattern in open_verbs):
            past = [reading for reading in self.later if self.calendar.is_before_report(reading)]
            if (
                past
                or (self.later and self.is_simple_past and not AGREED.search(self.text))
                or (DONE.search(self.text) and not begun)
            ):
                return "done"
        if begun or (EXAMINED.search(self.text) and default != "done"):
            return "ongoing"
        return default

    def remark(self) -> FollowUpStatus | None:
        """The status that a remark at the end gives; "gereed" with a day to come is a deadline."""
        match = REMARK_BEHIND.search(self.text)
        remark = without_label(self.note) if self.note else (match["status"] or match["bracketed"]) if match else ""
        parts = REMARK_PART.split(remark)
        said = next((status for part in parts if (status := status_in(part)) and not is_wish(part)), None)
        if said == "done" and any(self.calendar.is_to_come(reading) for reading in self.dates):
            return None
        return said if said in {"done", "ongoing", "dropped"} else None

    def due(self, cue: str = "") -> Due | None:
        """By when, or when it was done, by the words from the part of the sentence on that has the cue."""
        at = self.text.find(cue)
        first = self.text.rfind(";", 0, max(at, 0)) + 1
        if first and (due := self.part(first, len(self.text), self.note).due()):
            return due
        if self.note and (due := self.of_note(self.note).due()):
            return due
        known = [reading for reading in self.later if reading.start is not None]
        if known:
            reading = next((reading for reading in known if self.is_deadline(reading)), known[0])
            return Due(text=self.words_of(reading), date=reading.iso())
        if deadline := find_deadline(self.text, self.calendar.until):
            return deadline
        if relative := find_relative(self.text, self.calendar.report_date or self.calendar.until):
            return relative
        if vague_time := find_vague(self.text):
            return Due(text=vague_time)
        vague = [
            reading for reading in self.dates if reading.precision == "season" or reading.problem == "year-unknown"
        ]
        return Due(text=self.words_of(vague[0])) if vague else None
