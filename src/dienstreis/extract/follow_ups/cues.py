"""What makes a sentence a follow-up: one function a family of wordings, and a table of them in their order."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from dienstreis.extract.content import Statement
from dienstreis.extract.follow_ups.sentence import Sentence
from dienstreis.extract.follow_ups.tense import finite_verbs, is_perfect, main_verb
from dienstreis.extract.sides import Home
from dienstreis.grammar.clauses import find_agent, read_clause
from dienstreis.grammar.dates import DateReading
from dienstreis.grammar.verbs import Form, forms_of
from dienstreis.grammar.words import any_of
from dienstreis.model import FollowUpKind, FollowUpStatus
from dienstreis.text.outline import Style
from dienstreis.text.passage import Passage, Span
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.vocabulary import grammar
from dienstreis.vocabulary.characters import TICKED

__all__ = ["Cue", "cue_in_words", "cue_of"]

ADVICE = any_of(vocabulary.ADVICE)
OFFER = any_of(vocabulary.OFFER)
COMMITMENT = any_of(vocabulary.COMMITMENT)
AGREED = any_of(vocabulary.AGREED)
STARTED = any_of(vocabulary.STARTED)
EXAMINED = any_of(vocabulary.EXAMINED)
WILL = any_of(vocabulary.WILL)
GOING = any_of(vocabulary.GOING)
SINCE = any_of(vocabulary.SINCE)
NOUNS = any_of(vocabulary.NOUNS)
DONE = any_of(vocabulary.DONE)
DROPPED = any_of(vocabulary.DROPPED)
BACKGROUND = any_of(vocabulary.BACKGROUND)
VAGUE_TIME = any_of(vocabulary.VAGUE_TIMES)
NEXT_TIME = any_of(vocabulary.NEXT_TIMES)
OUR = any_of(grammar.OUR)
PROPOSES = any_of(vocabulary.PROPOSES)
SHARED = any_of(vocabulary.SHARED)
PROMISES = any_of(vocabulary.PROMISES)
HABITUAL = any_of(vocabulary.HABITUAL)
ASKED = any_of(vocabulary.ASKED)
ALLOWED = any_of(vocabulary.ALLOWED)
PLANS = any_of(vocabulary.PLANS)
HOSTING = any_of(vocabulary.HOSTING)
LESSON = any_of(vocabulary.LESSONS)
NOW = any_of(vocabulary.NOW)
FIRST_WORD = re.compile(r"\s*(?P<word>[^\W\d_]+)")
OBJECT_END = re.compile(r"\s(?:om|of|to)\s")
PROGRESSIVE = re.compile(r"\b(?:is|are|am)\s(?:now\s|already\s|\w+ly\s)?[a-z]{2,}ing\b")
GOES = frozenset({"gaat", "gaan"})  # plans only with an infinitive: "gaat uit van" is none
EXPLETIVE = re.compile(r"(?:Er|There)\s")  # what nobody did
ORDER = re.compile(r"(?:(?P<quote>[\"“‘«]\s*)|:\s+)(?P<order>[^\W\d_]{3,})(?=\s)")
OUR_BEFORE = 30  # characters before a verb in which its subject stands
REPORT_ITSELF = re.compile(r"\b(?:vastgesteld|opgesteld|dit verslag is|adopted)\b", re.IGNORECASE)
LEGAL = re.compile(r"\b(?:artikel|wet|besluit|motie)\b", re.IGNORECASE)
LONG = frozenset({"season", "year", "quarter"})
EXACT = frozenset({"day", "week", "part_of_month", "month", "quarter"})
"""Precisions of a date that a plan has; a year alone is more often a forecast."""


@dataclass(frozen=True, slots=True)
class Cue:
    """What gave a follow-up away."""

    kind: FollowUpKind
    status: FollowUpStatus
    word: str
    place: Span | None = None
    """Where the word stands, if that is not in the follow-up's own words."""


def cue_of(sentence: Sentence, *, dedicated: bool) -> Cue | None:
    """What makes a sentence a follow-up, and which; ``dedicated`` if its section is about follow-ups."""
    statement = sentence.statement
    if statement.item and statement.item.box and statement.opens_item:
        return task(sentence)
    if BACKGROUND.search(sentence.text) or is_of_the_past(sentence):
        return None
    announced = statement.opens_item and is_announced(statement)
    cue = cue_in_words(sentence)
    set_apart = statement.is_action or (dedicated and statement.opens_item)
    if (announced and (cue is None or cue.kind == "action")) or (cue is None and set_apart):
        cue = listed(sentence)
    if cue is None and dedicated:
        cue = told(sentence)
    return None if cue is None or is_nothing(sentence, cue) else cue


def cue_in_words(sentence: Sentence) -> Cue | None:
    """A follow-up that the words themselves give away, wherever they stand."""
    return next((cue for family in FAMILIES if (cue := family(sentence))), None)


# --- families of wordings --------------------------------------------------------------------------------------


def said(sentence: Sentence) -> Cue | None:
    """Somebody advised, promised or offered: where a sentence has several such words, the first is its verb."""
    found = [(match, cue) for pattern, cue in SAID if (match := pattern.search(sentence.text))]
    if not found:
        return None
    match, cue = min(found, key=lambda pair: (pair[0].start(), -pair[0].end()))
    return cue(sentence, match)


def advice(sentence: Sentence, match: re.Match[str]) -> Cue | None:
    """A recommendation was given; what those who report will do with one is a plan of theirs."""
    if sentence.is_ours and WILL.search(sentence.text):
        return None
    return Cue("advice", "open", match[0])


def promise(sentence: Sentence, match: re.Match[str]) -> Cue:
    """Somebody promised: a third party's promise is a commitment, one's own an action."""
    own = sentence.is_own(match.start())
    return Cue("action" if own else "commitment", sentence.status("planned"), match[0])


def offer(sentence: Sentence, match: re.Match[str]) -> Cue:
    """A third party offered or invited; one's own offer is an action."""
    if sentence.is_own(match.start()):
        return Cue("action", sentence.status("planned"), match[0])
    return Cue("offer", "open", match[0])


SAID: Final[tuple[tuple[re.Pattern[str], Callable[[Sentence, re.Match[str]], Cue | None]], ...]] = (
    (ADVICE, advice),
    (COMMITMENT, promise),
    (OFFER, offer),
)


def proposal(sentence: Sentence) -> Cue | None:
    """A third party proposes something to those who report."""
    match = PROPOSES.search(sentence.text)
    if not match or sentence.is_own(match.start()):
        return None
    return Cue("offer" if SHARED.search(sentence.text) else "advice", "open", match[0])


def wish(sentence: Sentence) -> Cue | None:
    """A third party wants to have those who report with them, or says that it would like to."""
    wants = any(verb.lemma in vocabulary.WANTING for verb in finite_verbs(sentence.text))
    if not wants or sentence.is_ours or sentence.is_simple_past or sentence.is_negated:
        return None
    match = HOSTING.search(sentence.text)
    return Cue("offer", "open", match[0]) if match and (sentence.later or sentence.home.has(sentence.text)) else None


def asked(sentence: Sentence) -> Cue | None:
    """Those who report asked somebody for something; or were asked, or allowed, to come: an invitation."""
    match = ASKED.search(sentence.text)
    if match and sentence.is_own(match.start()):
        return Cue("action", sentence.status("planned"), match[0])
    ours = match is not None and sentence.home.has(whom(sentence.text))
    allowed = sentence.is_received and sentence.is_present and main_verb(sentence.text, ALLOWED)
    if allowed or (match and ours and not is_of_the_past(sentence)):
        return Cue("offer", "open", allowed or match[0] if match else allowed or "")
    return None


def whom(text: str) -> str:
    """The words between the verb and what is asked: "vroeg (onze burgemeester) om te komen"."""
    clause = read_clause(text)
    return OBJECT_END.split(text[clause.verb :], maxsplit=1)[0] if clause else ""


def lesson(sentence: Sentence) -> Cue | None:
    """A third party's advice as an order: "Haar les: begin klein"; "Neem nooit één merk", zei hij."""
    if sentence.statement.item is not None:
        return None
    for match in ORDER.finditer(sentence.text):
        if Form.STEM in forms_of(match["order"]) and (match["quote"] or LESSON.search(sentence.text[: match.start()])):
            return Cue("advice", "open", match["order"])
    return None


def looked_into_by_us(sentence: Sentence) -> Cue | None:
    """Those who report look into something, whatever else the sentence tells."""
    match = EXAMINED.search(sentence.text)
    ours = match and OUR.search(sentence.text[max(0, match.start() - OUR_BEFORE) : match.start()])
    return Cue("action", "ongoing", match[0]) if match and ours else None


def given_up(sentence: Sentence) -> Cue | None:
    """A plan was given up."""
    match = DROPPED.search(sentence.text)
    planned = sentence.is_ours or any(pattern.search(sentence.text) for pattern in (NOUNS, WILL, PLANS))
    return Cue("action", "dropped", match[0]) if match and planned else None


def agreed(sentence: Sentence) -> Cue | None:
    """It was agreed that something is done."""
    match = AGREED.search(sentence.text)
    return Cue("action", "planned", match[0]) if match else None


def going_on(sentence: Sentence) -> Cue | None:
    """It is looked into, or goes on at home: what a host is doing anyway is none."""
    examined = EXAMINED.search(sentence.text)
    match = examined or STARTED.search(sentence.text) or PROGRESSIVE.search(sentence.text)
    if not match or not (examined or concerns_us(sentence)):
        return None
    planned = GOING.search(sentence.text[: match.end()]) is not None
    return Cue("action", "planned" if planned else "ongoing", match[0])


def happened_meanwhile(sentence: Sentence) -> Cue | None:
    """It has happened since, in the words of the sentence."""
    match = None if EXPLETIVE.match(sentence.text) else SINCE.search(sentence.text)
    if match and (sentence.is_perfect or match.start() == 0):
        return Cue("action", sentence.status("done"), match[0])
    return None


def named(sentence: Sentence) -> Cue | None:
    """It is called a follow-up or a next step."""
    match = NOUNS.search(sentence.text)
    if match and (is_perfect(sentence.text) or WILL.search(sentence.text)):
        return Cue("action", sentence.status("planned"), match[0])
    return None


def our_plan(sentence: Sentence) -> Cue | None:
    """Those who report will do something, or do it by a day behind the trip."""
    if not sentence.is_ours:
        return None
    match = WILL.search(sentence.text)
    if match and not sentence.is_negated and (match[0].casefold() not in GOES or sentence.has_infinitive(match.end())):
        return Cue("action", sentence.status("planned"), match[0])
    if REPORT_ITSELF.match(sentence.text) or not (sentence.is_present or sentence.is_perfect):
        return None
    timed = [reading for reading in sentence.later if reading.precision != "year"]
    if timed:
        return Cue("action", sentence.status("planned"), sentence.words_of(timed[0]))
    vague = VAGUE_TIME.search(sentence.text)
    return Cue("action", sentence.status("planned"), vague[0]) if vague else None


def act(sentence: Sentence) -> Cue | None:
    """One of those who report does something in the present tense; or somebody does so on a day behind the trip."""
    if sentence.acts is None or sentence.is_negated or sentence.is_on_the_trip or HABITUAL.search(sentence.text):
        return None
    dated = any(reading.precision in EXACT for reading in sentence.later)
    if dated or (sentence.is_ours and not sentence.is_move):
        timed = dated or VAGUE_TIME.search(sentence.text)
        goes_on = not timed and (sentence.finds_out or NOW.search(sentence.text))
        return Cue("action", sentence.status("ongoing" if goes_on else "planned"), sentence.acts)
    return None


def happened_after_the_trip(sentence: Sentence) -> Cue | None:
    """It happened between the trip and the report, on a day that is told."""
    calendar = sentence.calendar
    if not sentence.later or calendar.report_date is None or calendar.until is None:
        return None
    reading = sentence.later[0]
    one_day = reading.precision != "day" or reading.start == reading.end
    told_to_the_day = calendar.is_before_report(reading) and one_day and reading.precision not in LONG
    happened = sentence.is_perfect or sentence.is_simple_past
    if told_to_the_day and happened and not REPORT_ITSELF.search(sentence.text):
        return Cue("action", "done", sentence.words_of(reading))
    return None


def soon(sentence: Sentence) -> Cue | None:
    """Somebody does something, or will, next week, next month, next year."""
    match = NEXT_TIME.search(sentence.text)
    acts = sentence.acts or main_verb(sentence.text, GOING)
    return Cue("action", sentence.status("planned"), match[0]) if match and acts and not sentence.is_negated else None


def dated_plan(sentence: Sentence) -> Cue | None:
    """Somebody will do something on a day or in a month behind the trip, or by then at the latest."""
    exact = [reading for reading in sentence.later if reading.precision in EXACT]
    if exact and not sentence.is_negated and (verb := main_verb(sentence.text, GOING)):
        return Cue("action", "planned", verb)
    for reading in exact:
        if sentence.is_deadline(reading) and not LEGAL.search(sentence.text):
            return Cue("action", sentence.status("planned"), sentence.words_of(reading))
    return None


FAMILIES: Final[tuple[Callable[[Sentence], Cue | None], ...]] = (
    looked_into_by_us,
    said,
    proposal,
    lesson,
    wish,
    asked,
    given_up,
    agreed,
    going_on,
    happened_meanwhile,
    named,
    our_plan,
    act,
    happened_after_the_trip,
    soon,
    dated_plan,
)
"""The families in the order in which they are tried: the first one that fits says what a sentence is."""


# --- where the place says that it is one -------------------------------------------------------------------------


def task(sentence: Sentence) -> Cue | None:
    """A task of a task list; a ticked one is done."""
    item = sentence.statement.item
    if item is None or item.box is None:
        return None
    said = cue_in_words(sentence)
    checked = item.box.text.casefold().startswith(("[x", *TICKED))
    status = "done" if checked else sentence.status("planned")
    return Cue(said.kind if said else "action", status, item.box.text, item.box.span())


def listed(sentence: Sentence) -> Cue:
    """An item of a list that is announced as follow-ups, or stands in a section about them."""
    lead = sentence.statement.lead or promising_title(sentence)
    words = STARTED.search(sentence.text) or EXAMINED.search(sentence.text)
    default: FollowUpStatus = "ongoing" if words else "planned"
    announces = sentence.statement.part.style == Style.LABEL or not is_heading(sentence.statement)
    if sentence.is_accomplished or (lead and announces and SINCE.search(lead.text)):
        default = "done"
    announced = announced_as(lead.text, sentence.home) if lead else None
    if announced and lead and not words:
        kind, open_status = announced
        return Cue(kind, sentence.status(open_status), lead.text, lead.span())
    status = sentence.status(default)
    if words or lead is None:
        return Cue("action", status, words[0] if words else sentence.text.split()[0])
    return Cue("action", status, lead.text, lead.span())


def promising_title(sentence: Sentence) -> Passage | None:
    """The heading over an item, if it speaks of promises, offers or advice."""
    title = sentence.statement.part.title
    return title if title and announced_as(title.text, sentence.home) else None


def announced_as(lead: str, home: Home) -> tuple[FollowUpKind, FollowUpStatus] | None:
    """What a heading or lead-in says that the items under it are: "Aan ons toegezegd", "Aanbevelingen"."""
    for pattern, kind, status in LISTED:
        if pattern.search(lead):
            agent = find_agent(lead) or BY_WHOM.search(lead)
            clause = read_clause(lead)
            span = agent.span("agent") if isinstance(agent, re.Match) else agent
            actor = lead[slice(*span)] if span else lead[clause.first : clause.last] if clause else ""
            own = kind != "advice" and (home.has(actor) or actor in THEMSELVES)
            return ("action", "planned") if own else (kind, status)
    return None


THEMSELVES = frozenset({"haar", "hem", "hen", "him", "her", "them"})
"""Pronouns that in a heading mean those who travelled."""
BY_WHOM = re.compile(r"\b(?:door|by)\s+(?P<agent>\w+)", re.IGNORECASE)
LISTED: Final[tuple[tuple[re.Pattern[str], FollowUpKind, FollowUpStatus], ...]] = (
    (ADVICE, "advice", "open"),
    (COMMITMENT, "commitment", "planned"),
    (PROMISES, "commitment", "planned"),
    (OFFER, "offer", "open"),
)


def told(sentence: Sentence) -> Cue | None:
    """A sentence of running text in a section about follow-ups."""
    default: FollowUpStatus = "done" if sentence.is_accomplished else "planned"
    timed = [reading for reading in sentence.later if reading.precision != "year"]
    if timed:
        return Cue("action", sentence.status(default), sentence.words_of(timed[0]))
    for pattern in (VAGUE_TIME, WILL, STARTED):
        if match := pattern.search(sentence.text):
            return Cue("action", sentence.status("planned"), match[0])
    return Cue("action", sentence.status("planned"), sentence.acts) if sentence.acts else None


# --- what is none ------------------------------------------------------------------------------------------------


def concerns_us(sentence: Sentence) -> bool:
    """Whether something that goes on is about those who report."""
    text = sentence.text
    return sentence.is_ours or sentence.home.has(text) or bool(NOUNS.search(text) or SINCE.search(text))


def is_of_the_past(sentence: Sentence) -> bool:
    """Whether a sentence tells of former years only."""
    known = [reading for reading in sentence.dates if reading.end is not None]
    if any(sentence.calendar.is_before_trip(reading) and is_when(sentence, reading) for reading in known):
        return True
    if not known or sentence.is_present or not all(map(sentence.calendar.is_before_trip, known)):
        return False
    return not any(pattern.search(sentence.text) for pattern in (DONE, ADVICE, OFFER, WILL, COMMITMENT))


def is_when(sentence: Sentence, reading: DateReading) -> bool:
    """Whether a date stands right before the verb, and so dates what happened: "In 2016 zegde de stad toe"."""
    behind = FIRST_WORD.match(sentence.text, reading.last)
    return behind is not None and not forms_of(behind["word"]).isdisjoint({Form.PAST, Form.PARTICIPLE})


def is_nothing(sentence: Sentence, cue: Cue) -> bool:
    """Whether a sentence says that nothing of the kind is done."""
    return cue.status != "dropped" and cue.kind not in {"advice", "offer"} and sentence.is_negated


def is_announced(statement: Statement) -> bool:
    """Whether what announces a list says that follow-ups are listed."""
    if statement.lead is None or is_heading(statement):
        return False
    lead = statement.lead.text
    announces = any(pattern.search(lead) for pattern in (AGREED, SINCE, NOUNS, COMMITMENT, ADVICE, OFFER))
    return lead.endswith((":", ".")) and announces


def is_heading(statement: Statement) -> bool:
    """Whether nothing but the heading announces a list."""
    return statement.lead is statement.part.title
