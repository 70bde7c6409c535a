"""Families of wordings that give a follow-up away: one function a family, and a table of them in their order."""

import re
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from dienstreis.extract.follow_ups.dates import may_be_dated
from dienstreis.extract.follow_ups.deadlines import BY_EVENT, find_vague
from dienstreis.extract.follow_ups.past import is_of_the_past
from dienstreis.extract.follow_ups.sentence import WELCOME, FollowUpSentence
from dienstreis.extract.follow_ups.wordings import (
    ADVICE,
    AGREED,
    ALLOWED,
    ASKED,
    COMMITMENT,
    DONE,
    DROPPED,
    EXAMINED,
    GLADLY,
    GOING,
    HABITUAL,
    HOSTING,
    LESSON,
    NEXT_TIME,
    NOUNS,
    NOW,
    OFFER,
    OUR,
    PLANS,
    PROPOSES,
    SHARED,
    SINCE,
    STARTED,
    VAGUE_TIME,
    WILL,
)
from dienstreis.grammar.clauses import Sentence, first_word, read_sentence
from dienstreis.model import FollowUpKind, FollowUpStatus
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.vocabulary import grammar
from dienstreis.wording.gates import Gate, Gates
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.patterns import Finder, Match, regex
from dienstreis.wording.phrases import any_of, any_word_of
from dienstreis.wording.verbs import Form, Verb, find_verbs, forms_of, possible_verbs

__all__ = ["PROGRESSIVE", "Cue", "accomplished", "asked_of", "cue_in_words", "families_in", "first_cue"]

TO = every(grammar.TO)
BE = any_word_of(grammar.PASSIVE)
FIRST_READER = any_of(vocabulary.READERS)
RECEIVED_FROM = any_word_of(grammar.FROM)
CONCESSION = any_of(vocabulary.CONCESSIONS)
THAT = any_word_of(grammar.THAT)
OUGHT = any_of(vocabulary.OUGHT)
WHETHER = any_word_of(grammar.INDIRECT_QUESTIONS)
OBJECT_END = any_word_of(vocabulary.WHAT_IS_ASKED)
PROGRESSIVE = regex(
    lambda: (
        rf"\b(?:{'|'.join(in_order(grammar.PROGRESSIVE_AUXILIARIES))})\s"
        rf"(?:(?:{'|'.join(in_order(grammar.BEFORE_PROGRESSIVE))})\s|\w+{grammar.ADVERB}\s)?"
        rf"(?!(?:{'|'.join(in_order(vocabulary.NOTHING_GOING_ON))})\b)[a-z]{{2,}}{grammar.PROGRESSIVE}\b"
    ),
    needs=(grammar.PROGRESSIVE,),
)
US = any_word_of(grammar.US)
SOMEBODY = every(grammar.DEFINITE, grammar.OUR_OWN, grammar.US, grammar.THEM)
AIM = regex(rf"\b(?:{'|'.join(in_order(grammar.INFINITIVE))})\s$", re.IGNORECASE)
PAYING_A_VISIT = any_of(vocabulary.PAYING_A_VISIT)
IN_PASSING = every(vocabulary.IN_PASSING)
GOES = every(vocabulary.GOES)
EXPLETIVE = every(grammar.EXPLETIVE)  # what nobody did
ORDER_MARK = regex('[:"“‘«]')
ORDER = regex(r"(?:(?P<quote>[\"“‘«]\s*)|:\s+)(?P<order>[^\W\d_]{3,})(?=\s)")
OUR_BEFORE = 30  # characters before a verb in which its subject stands
REPORT_ITSELF = any_of(vocabulary.OF_THE_REPORT)
LEGAL = any_of(vocabulary.LEGAL)
LONG = frozenset({"season", "year", "quarter"})
EXACT = frozenset({"day", "week", "part_of_month", "month", "quarter"})
"""Precisions of a date that a plan has; a year alone is more often a forecast."""


class Cue(NamedTuple):
    """What gave a follow-up away: ``text[first:last]`` of its own words, or what announces it."""

    kind: FollowUpKind
    status: FollowUpStatus
    first: int = 0
    last: int = 0
    announced: Passage | None = None
    """Words above it, or a box before it."""

    def words(self, text: str) -> str:
        """Its words, in a follow-up of these words."""
        return self.announced.text if self.announced else text[self.first : self.last]


def cue_in_words(sentence: FollowUpSentence) -> Cue | None:
    """A follow-up that the words themselves give away, wherever they stand."""
    return first_cue(families_in(sentence.text), sentence)


def said(sentence: FollowUpSentence) -> Cue | None:
    """Somebody advised, promised or offered: where a sentence has several such words, the first is its verb."""
    found = [(match, cue) for pattern, cue in SAID if (match := pattern.search(sentence.text))]
    if not found:
        return None
    match, cue = min(found, key=lambda pair: (pair[0].start(), -pair[0].end()))
    if sentence.is_earlier(match.start()):
        return None
    return cue(sentence, match)


def advice(sentence: FollowUpSentence, match: Match) -> Cue | None:
    """A recommendation was given; what those who report will do with one is a plan of theirs."""
    if sentence.is_of_old or is_advice_to_others(sentence, match.start()):
        return None
    if sentence.is_own(match.start()) and (verb := sentence.taking_up):
        return Cue("action", sentence.status("planned"), verb.first, verb.last)
    if (sentence.is_ours and WILL.search(sentence.text)) or is_fact(sentence.text[match.end() :]):
        return None
    return Cue("advice", "open", *match.span())


def is_advice_to_others(sentence: FollowUpSentence, place: int) -> bool:
    """Whether a relative clause says whom somebody advises, and that is nobody of ours."""
    words = sentence.text[place:]
    return sentence.is_aside(place) and not sentence.home.has(words) and US.search(words) is None


def is_fact(words: str) -> bool:
    """Whether a clause with "dat" behind a verb of saying tells what has been, and not what is to be."""
    return (
        THAT.match(words.lstrip(" ,")) is not None and read_sentence(words).is_perfect and OUGHT.search(words) is None
    )


def promise(sentence: FollowUpSentence, match: Match) -> Cue:
    """Somebody promised: a third party's promise is a commitment, one's own an action."""
    own = sentence.is_own(match.start())
    return Cue("action" if own else "commitment", sentence.status("planned"), *match.span())


def offer(sentence: FollowUpSentence, match: Match) -> Cue | None:
    """A third party offered or invited; one's own offer is an action."""
    if sentence.is_own(match.start()):
        return Cue("action", sentence.status("planned"), *match.span())
    return None if sentence.is_for_readers(match.start()) else Cue("offer", "open", *match.span())


SAID: Final[tuple[tuple[Finder, Callable[[FollowUpSentence, Match], Cue | None]], ...]] = (
    (ADVICE, advice),
    (COMMITMENT, promise),
    (OFFER, offer),
)


def proposal(sentence: FollowUpSentence) -> Cue | None:
    """A third party proposes something to those who report."""
    match = PROPOSES.search(sentence.text)
    if not match or sentence.is_own(match.start()):
        return None
    return Cue("offer" if SHARED.search(sentence.text) else "advice", "open", *match.span())


def wish(sentence: FollowUpSentence) -> Cue | None:
    """A third party wants to have those who report with them, or says that it would like to."""
    match = HOSTING.search(sentence.text)
    wants = not sentence.finite_lemmas.isdisjoint(vocabulary.WANTING)
    gladly = GLADLY.search(sentence.text) is not None
    if match is None or not (wants or gladly) or sentence.is_negated or sentence.is_ours:
        return None
    if sentence.is_simple_past and not sentence.is_awaited:
        return None
    timed = gladly and NEXT_TIME.search(sentence.text) is not None
    concerned = sentence.later or timed or sentence.home.has(sentence.text)
    return Cue("offer", "open", *match.span()) if concerned else None


def asked(sentence: FollowUpSentence) -> Cue | None:
    """Those who report asked somebody for something; or were asked, or allowed, to come: an invitation."""
    match = ASKED.search(sentence.text)
    if (told := asked_of(sentence)) and sentence.home.has(sentence.text[slice(*told.owner)]):
        return Cue("action", sentence.status("planned"), told.verb.first, told.verb.last)
    if match and sentence.is_own(match.start()):
        return Cue("action", sentence.status("planned"), *match.span())
    ours = match is not None and not sentence.is_aside(match.start()) and sentence.home.has(whom(sentence.text))
    allowed = sentence.at_finite_verb(ALLOWED)
    if allowed and sentence.is_present and sentence.is_received and sentence.has_infinitive(allowed.end()):
        return Cue("offer", "open", *allowed.span())
    return Cue("offer", "open", *match.span()) if match and ours and not is_of_the_past(sentence) else None


class AskedToAct(NamedTuple):
    """Somebody who was asked to do something."""

    owner: tuple[int, int]
    verb: Verb


def asked_of(sentence: Sentence) -> AskedToAct | None:
    """Who was asked or told to do something: "Aan de griffier is gevraagd een memo te schrijven"."""
    if vocabulary.ASKING.isdisjoint(possible_verbs(sentence.text)):
        return None
    done = (verb for verb in sentence.verbs if verb.form is Form.PARTICIPLE)
    verb = next((verb for verb in done if verb.lemma in vocabulary.ASKING), None)
    if verb is None:
        return None
    clause, lead = sentence.clause, next(sentence.phrases(TO), None)
    if lead and lead.start == 0 and BE.match(sentence.text, lead.last + 1):
        return AskedToAct((lead.first, lead.last), verb)
    if clause and clause.first == 0 and clause.verb < verb.first and sentence.is_passive:
        return AskedToAct((clause.first, clause.last), verb)
    return None


def whom(text: str) -> str:
    """The words between the verb and what is asked: "vroeg (onze burgemeester) om te komen"."""
    clause = read_sentence(text).clause
    return OBJECT_END.split(text[clause.verb :], maxsplit=1)[0] if clause else ""


def lesson(sentence: FollowUpSentence) -> Cue | None:
    """A third party's advice as an order: "Haar les: begin klein"; "Neem nooit één merk", zei hij."""
    if sentence.statement.item is not None:
        return None
    for match in ORDER.finditer(sentence.text):
        if Form.STEM in forms_of(match["order"]) and (match["quote"] or LESSON.search(sentence.text[: match.start()])):
            return Cue("advice", "open", *match.span("order"))
    return None


def looked_into_by_us(sentence: FollowUpSentence) -> Cue | None:
    """Those who report look into something, whatever else the sentence tells."""
    match = EXAMINED.search(sentence.text)
    ours = (
        match
        and not sentence.is_simple_past
        and OUR.search(sentence.text[max(0, match.start() - OUR_BEFORE) : match.start()])
    )
    return Cue("action", "ongoing", *match.span()) if match and ours else None


def delivery(sentence: FollowUpSentence) -> Cue | None:
    """A third party sends those who report something, or will: nobody else knows whether they do."""
    if sentence.is_negated:
        return None
    giver = RECEIVED_FROM.search(sentence.text)
    if giver and sentence.is_awaited and sentence.is_received and is_giver(sentence, giver.end()):
        return Cue("commitment", sentence.status("planned"), *giver.span())
    if not sentence.is_present:
        return None
    verb = next((verb for verb in sentence.ahead if verb.lemma in vocabulary.DELIVERING), None)
    if verb is None or sentence.is_ours or not sentence.is_to_us:
        return None
    return Cue("commitment", sentence.status("planned"), verb.first, verb.last)


def is_giver(sentence: FollowUpSentence, place: int) -> bool:
    """Whether somebody stands behind "van", from whom those who report get something: no host receives guests so."""
    following = sentence.text[place:].lstrip()
    somebody = following[:1].isupper() or first_word(following) in SOMEBODY
    return somebody and not sentence.is_passive


def given_up(sentence: FollowUpSentence) -> Cue | None:
    """A plan was given up."""
    match = DROPPED.search(sentence.text)
    if match is None or sentence.is_of_old:
        return None
    planned = any(pattern.search(sentence.text) for pattern in (NOUNS, WILL, PLANS)) or sentence.is_ours
    return Cue("action", "dropped", *match.span()) if planned else None


def agreed(sentence: FollowUpSentence) -> Cue | None:
    """It was agreed that something is done."""
    match = AGREED.search(sentence.text)
    if match is None or sentence.is_earlier(match.start()) or is_custom(sentence, match.start()):
        return None
    return Cue("action", "planned", *match.span())


def is_custom(sentence: FollowUpSentence, place: int) -> bool:
    """Whether others agree on something time and again: "De ouders spreken samen een avondklok af"."""
    clauses = sentence.main_clauses
    first, last = next(piece for piece in reversed(clauses) if piece[0] <= place or piece[0] == 0)
    joined = read_sentence(sentence.text[first:last])
    clause = joined.clause
    present = (
        clause is not None and first + clause.verb == place and read_sentence(sentence.text[first:last]).is_present
    )
    ours = clause is not None and sentence.home.has(sentence.text[first + clause.first : first + clause.last])
    return present and not ours and not sentence.is_timed


def going_on(sentence: FollowUpSentence) -> Cue | None:
    """It is looked into, or goes on at home: what a host is doing anyway is none."""
    examined = EXAMINED.search(sentence.text)
    agreed_upon = sentence.is_agreed_upon and not NOW.search(sentence.text)
    if examined is None and not sentence.is_of_a_day and (verb := finding_out(sentence)):
        return Cue("action", "planned" if agreed_upon else "ongoing", verb.first, verb.last)
    match = going_on_of_us(sentence, examined)
    if match is None:
        return None
    planned = (examined and agreed_upon) or GOING.search(sentence.text[: match.end()]) is not None
    return Cue("action", "planned" if planned else "ongoing", *match.span())


def going_on_of_us(sentence: FollowUpSentence, examined: Match | None) -> Match | None:
    """The words that tell of something going on, where it is about those who report, or looked into at all."""
    match: Match | None = examined or STARTED.search(sentence.text) or PROGRESSIVE.search(sentence.text)
    if match is None or is_subordinate(sentence, match, aim=examined is not None):
        return None
    return match if concerns_us(sentence) or (examined and not sentence.is_of_a_day) else None


def is_subordinate(sentence: FollowUpSentence, match: Match, *, aim: bool) -> bool:
    """Whether the words stand in what somebody was told, or, of looking into something, in what a visit was for."""
    if aim:
        return AIM.search(sentence.text[: match.start()]) is not None
    asked = WHETHER.search(sentence.text, 1, match.start())
    return asked is not None and any(verb.first < asked.start() for verb in sentence.finite_verbs)


def finding_out(sentence: FollowUpSentence) -> Verb | None:
    """The verb of somebody who finds out whether, how or what: "Zij zoekt nog uit of het past"."""
    if sentence.is_timed or not sentence.is_present or not WHETHER.search(sentence.text):
        return None
    return sentence.finding_out


def happened_meanwhile(sentence: FollowUpSentence) -> Cue | None:
    """It has happened since, in the words of the sentence."""
    match = None if first_word(sentence.text) in EXPLETIVE else SINCE.search(sentence.text)
    if match and match[0].casefold() in IN_PASSING and not sentence.is_perfect:
        return None
    joined = any(verb.lemma in vocabulary.GOING_ALONG for verb in find_verbs(sentence.text[: sentence.main_clause_end]))
    if match and (sentence.is_perfect or (match.start() == 0 and not joined)):
        return Cue("action", sentence.status("done"), *match.span())
    done = accomplished(sentence)
    return done if done and sentence.is_ours else None


def accomplished(sentence: FollowUpSentence) -> Cue | None:
    """It has been done already, or the thing is where it should be by now: "De kaarten zijn inmiddels de deur uit"."""
    match = next(
        (found for found in DONE.finditer(sentence.text) if not CONCESSION.match(sentence.text, found.start())), None
    )
    if match is None or HABITUAL.search(sentence.text) or sentence.is_of_old:
        return None
    done = sentence.is_accomplished or sentence.is_there
    return Cue("action", sentence.status("done"), *match.span()) if done else None


def named(sentence: FollowUpSentence) -> Cue | None:
    """It is called a follow-up or a next step."""
    match = NOUNS.search(sentence.text)
    if match and (sentence.is_perfect or WILL.search(sentence.text)):
        return Cue("action", sentence.status("planned"), *match.span())
    return None


def our_plan(sentence: FollowUpSentence) -> Cue | None:
    """Those who report will do something, or do it by a day behind the trip."""
    words = planned(sentence)
    return Cue("action", sentence.status("planned"), *words) if words and sentence.is_ours else None


def planned(sentence: FollowUpSentence) -> tuple[int, int] | None:
    """The words that tell that something will be done, or is done by a day behind the trip."""
    if (match := WILL.search(sentence.text)) and is_plan(sentence, match):
        return match.span()
    timed = next((reading for reading in sentence.later if reading.precision != "year"), None)
    when = (timed.first, timed.last) if timed else find_vague(sentence.text)
    told = when and not REPORT_ITSELF.match(sentence.text) and (sentence.is_present or sentence.is_perfect)
    return when if told else None


def is_plan(sentence: FollowUpSentence, will: Match) -> bool:
    """Whether somebody will do something, and does not so time and again."""
    if HABITUAL.search(sentence.text) or sentence.is_simple_past or sentence.is_negated:
        return False
    return will[0].casefold() not in GOES or sentence.has_infinitive(will.end())


def act(sentence: FollowUpSentence) -> Cue | None:
    """One of those who report does something in the present tense; or somebody does so on a day behind the trip."""
    if PAYING_A_VISIT.search(sentence.text):
        return None
    if sentence.acts is None or sentence.is_negated or sentence.is_on_the_trip or HABITUAL.search(sentence.text):
        return None
    dated = any(reading.precision in EXACT for reading in sentence.later)
    if dated or (sentence.is_ours and not sentence.is_move and not sentence.is_of_a_thing):
        timed = dated or sentence.is_timed
        goes_on = not timed and (sentence.finding_out or NOW.search(sentence.text))
        return Cue(
            "action", sentence.status("ongoing" if goes_on else "planned"), sentence.acts.first, sentence.acts.last
        )
    return None


def happened_after_the_trip(sentence: FollowUpSentence) -> Cue | None:
    """It happened between the trip and the report, on a day that is told."""
    calendar = sentence.calendar
    if not sentence.later or calendar.report_date is None or calendar.until is None:
        return None
    reading = sentence.later[0]
    one_day = reading.precision != "day" or reading.start == reading.end
    told_to_the_day = calendar.is_before_report(reading) and one_day and reading.precision not in LONG
    happened = sentence.is_perfect or sentence.is_simple_past or sentence.is_since
    if PAYING_A_VISIT.search(sentence.text) or not sentence.finite_lemmas.isdisjoint(vocabulary.TRAVELLING):
        return None
    if told_to_the_day and happened and not REPORT_ITSELF.search(sentence.text):
        return Cue("action", sentence.status("done"), reading.first, reading.last)
    return None


def announced_to_readers(sentence: FollowUpSentence) -> Cue | None:
    """Those who read the report are to get something."""
    match = FIRST_READER.search(sentence.text) if sentence.is_for_readers_only and not sentence.is_negated else None
    return Cue("action", "planned", *match.span()) if match and sentence.is_timed else None


def soon(sentence: FollowUpSentence) -> Cue | None:
    """Somebody does something, or will, next week, next month, next year."""
    match = NEXT_TIME.search(sentence.text)
    acts = sentence.acts or sentence.at_finite_verb(GOING)
    return (
        Cue("action", sentence.status("planned"), *match.span()) if match and acts and not sentence.is_negated else None
    )


def dated_plan(sentence: FollowUpSentence) -> Cue | None:
    """Somebody will do something on a day or in a month behind the trip, or by then at the latest."""
    exact = [reading for reading in sentence.later if reading.precision in EXACT]
    if exact and not sentence.is_negated and (verb := sentence.at_finite_verb(GOING)):
        return Cue("action", "planned", *verb.span())
    for reading in exact:
        aside = sentence.is_simple_past and sentence.is_aside(reading.first)
        if sentence.is_deadline(reading) and not aside and not LEGAL.search(sentence.text):
            return Cue("action", sentence.status("planned"), reading.first, reading.last)
    return None


class Family(NamedTuple):
    """Wordings of one meaning."""

    find: Callable[[FollowUpSentence], Cue | None]
    gate: Gate
    """The words without which there is none of them."""


FAMILIES: Final[tuple[Family, ...]] = (
    Family(looked_into_by_us, Gate(EXAMINED)),
    Family(said, Gate(ADVICE, COMMITMENT, OFFER)),
    Family(delivery, Gate(WELCOME, verbs=vocabulary.DELIVERING | vocabulary.RECEIVING)),
    Family(proposal, Gate(PROPOSES)),
    Family(lesson, Gate(ORDER_MARK)),
    Family(wish, Gate(HOSTING)),
    Family(asked, Gate(ASKED, ALLOWED, verbs=vocabulary.ASKING)),
    Family(given_up, Gate(DROPPED)),
    Family(agreed, Gate(AGREED)),
    Family(going_on, Gate(EXAMINED, STARTED, PROGRESSIVE, verbs=vocabulary.FINDING_OUT)),
    Family(happened_meanwhile, Gate(SINCE, DONE)),
    Family(named, Gate(NOUNS)),
    Family(our_plan, Gate(WILL, VAGUE_TIME, BY_EVENT, speaks_of=may_be_dated)),
    Family(act, Gate(verbs=vocabulary.ACTS)),
    Family(happened_after_the_trip, Gate(speaks_of=may_be_dated)),
    Family(announced_to_readers, Gate(FIRST_READER)),
    Family(soon, Gate(NEXT_TIME)),
    Family(dated_plan, Gate(speaks_of=may_be_dated)),
)
"""The families in the order in which they are tried: the first one that fits says what a sentence is."""


GATES = Gates(family.gate for family in FAMILIES)


def families_in(text: str) -> list[Family]:
    """The families whose words stand in a sentence, and so may stand in its clauses."""
    opened = GATES.open_in(text)
    return [family for family in FAMILIES if family.gate in opened]


def first_cue(families: Iterable[Family], sentence: FollowUpSentence) -> Cue | None:
    """What the first of some families finds."""
    return next((cue for family in families if (cue := family.find(sentence))), None)


def concerns_us(sentence: FollowUpSentence) -> bool:
    """Whether something that goes on is about those who report."""
    named = any(pattern.search(sentence.text) for pattern in (NOUNS, SINCE))
    return named or sentence.is_ours or sentence.home.has(sentence.text)
