"""What makes a sentence a follow-up: its own words, or the place where it stands."""

from typing import Final

from dienstreis.extract.content import Statement
from dienstreis.extract.follow_ups.deadlines import find_vague
from dienstreis.extract.follow_ups.families import (
    PROGRESSIVE,
    Cue,
    accomplished,
    cue_in_words,
    families_in,
    first_cue,
)
from dienstreis.extract.follow_ups.past import is_of_the_past
from dienstreis.extract.follow_ups.sentence import FollowUpSentence
from dienstreis.extract.follow_ups.wordings import (
    ADVICE,
    AGREED,
    BACKGROUND,
    COMMITMENT,
    EXAMINED,
    NOUNS,
    NOW,
    OFFER,
    PROMISES,
    SINCE,
    STARTED,
    WILL,
)
from dienstreis.extract.sides import Home
from dienstreis.grammar.clauses import read_sentence
from dienstreis.model import FollowUpKind, FollowUpStatus
from dienstreis.text.outline import Style
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.vocabulary import grammar
from dienstreis.vocabulary.characters import TICKED
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import Finder, Match
from dienstreis.wording.phrases import any_of

__all__ = ["cue_of"]


def cue_of(sentence: FollowUpSentence, *, dedicated: bool) -> Cue | None:
    """What makes a sentence a follow-up, and which; ``dedicated`` if its section is about follow-ups."""
    statement = sentence.statement
    if statement.item and statement.item.box and statement.opens_item:
        return task(sentence)
    if BACKGROUND.search(sentence.text):
        return None
    cue = cue_told_or_placed(sentence, dedicated=dedicated)
    return None if cue is None or is_of_the_past(sentence) else cue


def cue_told_or_placed(sentence: FollowUpSentence, *, dedicated: bool) -> Cue | None:
    """The cue in the words of a sentence, else in the place where it stands."""
    statement = sentence.statement
    cue = cue_in_clauses(sentence)
    announced = statement.opens_item and is_announced(statement)
    set_apart = statement.is_action or (dedicated and statement.opens_item)
    ordered = set_apart and sentence.clause is None and is_advised(sentence)
    if cue and not (announced and cue.kind == "action") and not ordered:
        return cue
    placed = listed(sentence) if announced or set_apart else told(sentence) if dedicated else None
    return None if placed is None or is_nothing(sentence, placed) else placed


def cue_in_clauses(sentence: FollowUpSentence) -> Cue | None:
    """A follow-up that the words of a sentence give away, or those of one of its main clauses."""
    families = families_in(sentence.text)
    for offset, clause in sentence.with_clauses() if families else ():
        cue = first_cue(families, clause)
        if cue and not is_nothing(clause, cue):
            return cue._replace(first=cue.first + offset, last=cue.last + offset)
    return None


def task(sentence: FollowUpSentence) -> Cue | None:
    """A task of a task list; a ticked one is done."""
    item = sentence.statement.item
    if item is None or item.box is None:
        return None
    said = cue_in_words(sentence)
    checked = item.box.text.casefold().startswith(("[x", *TICKED))
    status = "done" if checked else sentence.status("planned")
    return Cue(said.kind if said else "action", status, announced=item.box)


def listed(sentence: FollowUpSentence) -> Cue:
    """An item of a list that is announced as follow-ups, or stands in a section about them."""
    lead = sentence.statement.lead or promising_title(sentence)
    if lead and is_agreed_plan(sentence):
        return Cue("action", sentence.remark() or "planned", announced=lead)
    words = going_on_in(sentence)
    announced = announced_as(lead.text, sentence.home) if lead and not words else None
    if announced:
        kind, open_status = announced
        return Cue(kind, sentence.status(open_status), announced=lead)
    status = sentence.status(usual_status(sentence, lead, words))
    if words:
        return Cue("action", status, *words.span())
    return Cue("action", status, announced=lead) if lead else Cue("action", status, 0, len(sentence.text.split()[0]))


def going_on_in(sentence: FollowUpSentence) -> Match | None:
    """The words that tell that something goes on."""
    words: Match | None = STARTED.search(sentence.text) or EXAMINED.search(sentence.text)
    return words if words or sentence.is_timed else PROGRESSIVE.search(sentence.text)


def usual_status(sentence: FollowUpSentence, lead: Passage | None, going_on: Match | None) -> FollowUpStatus:
    """How far an item is where it does not say so itself."""
    announces = sentence.statement.part.style == Style.LABEL or not is_heading(sentence.statement)
    if accomplished(sentence) or sentence.is_accomplished or (lead and announces and SINCE.search(lead.text)):
        return "done"
    meanwhile = sentence.is_present and not sentence.is_timed and MEANWHILE.search(sentence.text)
    return "ongoing" if going_on or meanwhile else "planned"


def is_agreed_plan(sentence: FollowUpSentence) -> bool:
    """Whether something is to be looked into because a list says that it was agreed, and not already."""
    lead = sentence.statement.lead
    agreed = lead is not None and not is_heading(sentence.statement) and AGREED.search(lead.text) is not None
    text = sentence.text
    return agreed and EXAMINED.search(text) is not None and not STARTED.search(text) and not NOW.search(text)


def promising_title(sentence: FollowUpSentence) -> Passage | None:
    """The heading over an item, if it speaks of promises, offers or advice."""
    title = sentence.statement.part.title
    return title if title and announced_as(title.text, sentence.home) else None


def is_advised(sentence: FollowUpSentence) -> bool:
    """Whether the heading over an item says that it is advice: what to do stands there as an order."""
    title = sentence.statement.part.title
    return title is not None and ADVICE.search(title.text) is not None


def announced_as(lead: str, home: Home) -> tuple[FollowUpKind, FollowUpStatus] | None:
    """What a heading or lead-in says that the items under it are: "Aan ons toegezegd", "Aanbevelingen"."""
    for pattern, kind, status in LISTED:
        if pattern.search(lead):
            actor = actor_in(lead)
            own = kind != "advice" and (home.has(actor) or actor in THEMSELVES or WE.search(lead) is not None)
            return ("action", "planned") if own else (kind, status)
    return None


def actor_in(lead: str) -> str:
    """Whom a heading or lead-in names as the one who acts."""
    announced = read_sentence(lead)
    if span := announced.agent:
        return lead[slice(*span)]
    if by := next(announced.phrases(BY), None):
        return lead[by.first : by.last]
    return lead[announced.clause.first : announced.clause.last] if announced.clause else ""


MEANWHILE = any_of(vocabulary.MEANWHILE)
WE = any_of(grammar.WE)
"""Pronouns that are the subject wherever they stand: "Wat wij hebben toegezegd"."""
THEMSELVES = every(grammar.THEM)
"""Pronouns that in a heading mean those who travelled."""
BY = every(grammar.BY)
LISTED: Final[tuple[tuple[Finder, FollowUpKind, FollowUpStatus], ...]] = (
    (ADVICE, "advice", "open"),
    (COMMITMENT, "commitment", "planned"),
    (PROMISES, "commitment", "planned"),
    (OFFER, "offer", "open"),
)


def told(sentence: FollowUpSentence) -> Cue | None:
    """A sentence of running text in a section about follow-ups."""
    default: FollowUpStatus = "done" if sentence.is_accomplished else "planned"
    timed = [reading for reading in sentence.later if reading.precision != "year"]
    if timed:
        return Cue("action", sentence.status(default), timed[0].first, timed[0].last)
    if vague := find_vague(sentence.text):
        return Cue("action", sentence.status("planned"), *vague)
    for pattern in (WILL, STARTED):
        if match := pattern.search(sentence.text):
            return Cue("action", sentence.status("planned"), *match.span())
    if acts := sentence.acts:
        return Cue("action", sentence.status("planned"), acts.first, acts.last)
    return accomplished(sentence)


def is_nothing(sentence: FollowUpSentence, cue: Cue) -> bool:
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
