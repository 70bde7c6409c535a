"""What makes a sentence a follow-up: one function a family of wordings, and a table of them in their order."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from dienstreis.extract.content import Statement
from dienstreis.extract.follow_ups.sentence import Sentence
from dienstreis.extract.follow_ups.tense import is_perfect, main_verb
from dienstreis.grammar.words import any_of
from dienstreis.model import FollowUpKind, FollowUpStatus
from dienstreis.text.outline import Style
from dienstreis.text.passage import Span
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
VISITS = any_of(vocabulary.VISITS)
OUR = any_of(grammar.OUR)
OUR_BEFORE = 30  # characters before a verb in which its subject stands
REPORT_ITSELF = re.compile(r"\b(?:vastgesteld|opgesteld|dit verslag is|adopted)\b", re.IGNORECASE)
LEGAL = re.compile(r"\b(?:artikel|wet|besluit|motie)\b", re.IGNORECASE)
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
    if (announced and (cue is None or cue.kind == "action")) or (cue is None and dedicated and statement.opens_item):
        cue = listed(sentence)
    if cue is None and dedicated:
        cue = told(sentence)
    return None if cue is None or is_nothing(sentence, cue) else cue


def cue_in_words(sentence: Sentence) -> Cue | None:
    """A follow-up that the words themselves give away, wherever they stand."""
    return next((cue for family in FAMILIES if (cue := family(sentence))), None)


# --- families of wordings --------------------------------------------------------------------------------------


def advice(sentence: Sentence) -> Cue | None:
    """A recommendation was given; what those who report will do with one is a plan of theirs."""
    match = ADVICE.search(sentence.text)
    if match and not (sentence.is_ours and WILL.search(sentence.text)):
        return Cue("advice", "open", match[0])
    return None


def promise(sentence: Sentence) -> Cue | None:
    """Somebody promised: a third party's promise is a commitment, one's own an action."""
    match = COMMITMENT.search(sentence.text)
    return Cue("action" if sentence.is_ours else "commitment", sentence.status("planned"), match[0]) if match else None


def looked_into_by_us(sentence: Sentence) -> Cue | None:
    """Those who report look into something, whatever else the sentence tells."""
    match = EXAMINED.search(sentence.text)
    ours = match and OUR.search(sentence.text[max(0, match.start() - OUR_BEFORE) : match.start()])
    return Cue("action", "ongoing", match[0]) if match and ours else None


def offer(sentence: Sentence) -> Cue | None:
    """A third party offered or invited; one's own offer is an action."""
    match = OFFER.search(sentence.text)
    if not match:
        return None
    return Cue("action", sentence.status("planned"), match[0]) if sentence.is_ours else Cue("offer", "open", match[0])


def given_up(sentence: Sentence) -> Cue | None:
    """A plan was given up."""
    match = DROPPED.search(sentence.text)
    planned = sentence.is_ours or NOUNS.search(sentence.text) or WILL.search(sentence.text)
    return Cue("action", "dropped", match[0]) if match and planned else None


def agreed(sentence: Sentence) -> Cue | None:
    """It was agreed that something is done."""
    match = AGREED.search(sentence.text)
    return Cue("action", "planned", match[0]) if match else None


def going_on(sentence: Sentence) -> Cue | None:
    """It is looked into, or goes on at home: what a host is doing anyway is none."""
    examined = EXAMINED.search(sentence.text)
    match = examined or STARTED.search(sentence.text)
    if not match or not (examined or concerns_us(sentence)):
        return None
    planned = GOING.search(sentence.text[: match.end()]) is not None
    return Cue("action", "planned" if planned else "ongoing", match[0])


def happened_meanwhile(sentence: Sentence) -> Cue | None:
    """It has happened since, in the words of the sentence."""
    match = SINCE.search(sentence.text)
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
    if (match := WILL.search(sentence.text)) and not sentence.is_negated:
        return Cue("action", sentence.status("planned"), match[0])
    if REPORT_ITSELF.match(sentence.text) or not (sentence.is_present or sentence.is_perfect):
        return None
    if sentence.later:
        return Cue("action", sentence.status("planned"), sentence.words_of(sentence.later[0]))
    vague = VAGUE_TIME.search(sentence.text)
    return Cue("action", sentence.status("planned"), vague[0]) if vague else None


def act(sentence: Sentence) -> Cue | None:
    """One of those who report does something in the present tense; or somebody comes to them on a day."""
    if sentence.acts is None or sentence.is_negated:
        return None
    comes = VISITS.search(sentence.text) and sentence.later and sentence.home.has(sentence.text)
    if sentence.is_ours or comes:
        return Cue("action", sentence.status("planned"), sentence.acts)
    return None


def happened_after_the_trip(sentence: Sentence) -> Cue | None:
    """It happened between the trip and the report, on a day that is told."""
    calendar = sentence.calendar
    if not sentence.later or calendar.report_date is None or calendar.until is None:
        return None
    reading = sentence.later[0]
    told_to_the_day = calendar.is_before_report(reading) and reading.precision not in {
        "season",
        "year",
        "quarter",
    }
    if told_to_the_day and sentence.is_perfect and not REPORT_ITSELF.search(sentence.text):
        return Cue("action", "done", sentence.words_of(reading))
    return None


def soon(sentence: Sentence) -> Cue | None:
    """Somebody does something next week, next month, next year."""
    match = NEXT_TIME.search(sentence.text)
    return Cue("action", sentence.status("planned"), match[0]) if match and sentence.acts else None


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
    advice,
    promise,
    looked_into_by_us,
    offer,
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
    lead = sentence.statement.lead
    words = STARTED.search(sentence.text) or EXAMINED.search(sentence.text)
    default: FollowUpStatus = "ongoing" if words else "planned"
    announces = sentence.statement.part.style == Style.LABEL or not is_heading(sentence.statement)
    if lead and announces and SINCE.search(lead.text):
        default = "done"
    status = sentence.status(default)
    if words or lead is None:
        return Cue("action", status, words[0] if words else sentence.text.split()[0])
    return Cue("action", status, lead.text, lead.span())


def told(sentence: Sentence) -> Cue | None:
    """A sentence of running text in a section about follow-ups."""
    if sentence.later:
        return Cue("action", sentence.status("planned"), sentence.words_of(sentence.later[0]))
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
    if not known or sentence.is_present or not all(map(sentence.calendar.is_before_trip, known)):
        return False
    return not any(pattern.search(sentence.text) for pattern in (DONE, ADVICE, OFFER, WILL, COMMITMENT))


def is_nothing(sentence: Sentence, cue: Cue) -> bool:
    """Whether a sentence says that nothing of the kind is done."""
    return cue.status != "dropped" and cue.kind not in {"advice", "offer"} and sentence.is_negated


def is_announced(statement: Statement) -> bool:
    """Whether what announces a list says that follow-ups are listed."""
    if statement.lead is None or is_heading(statement):
        return False
    lead = statement.lead.text
    announces = any(pattern.search(lead) for pattern in (AGREED, SINCE, NOUNS, COMMITMENT))
    return lead.endswith((":", ".")) and announces


def is_heading(statement: Statement) -> bool:
    """Whether nothing but the heading announces a list."""
    return statement.lead is statement.part.title
