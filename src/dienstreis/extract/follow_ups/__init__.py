"""What is to happen, or has happened, because of a trip.

A sentence is a follow-up where a family of wordings gives it away (`cues`), or where it stands in a section about
follow-ups; kind and status follow from the cue, from who acts (`owners`), and from tense and dates (`sentence`).
"""

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from dienstreis.extract.agreements import is_about_signing
from dienstreis.extract.content import Statement, Wrapping, tables_of
from dienstreis.extract.follow_ups.asides import is_aside
from dienstreis.extract.follow_ups.cues import cue_of
from dienstreis.extract.follow_ups.dates import DateAnchors
from dienstreis.extract.follow_ups.families import Cue
from dienstreis.extract.follow_ups.lines import with_lines
from dienstreis.extract.follow_ups.notes import owner_of_note, with_notes
from dienstreis.extract.follow_ups.owners import counterparts_in, find_owner, owner_in_title
from dienstreis.extract.follow_ups.sections import dedicated_sections, topic_of
from dienstreis.extract.follow_ups.sentence import FollowUpSentence
from dienstreis.extract.follow_ups.tables import TableReader
from dienstreis.extract.follow_ups.wordings import ADVICE, ANNOUNCING, COMMITMENT, OFFER, OUR, WILL
from dienstreis.extract.grounded import Grounded, collect
from dienstreis.extract.sides import Home
from dienstreis.grammar.clauses import read_sentence
from dienstreis.model import FollowUp, Period
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.vocabulary import giving
from dienstreis.vocabulary.questions import QUESTION_WORDS
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of

__all__ = ["read_follow_ups"]

REPORTS_BACK = any_of(vocabulary.REPORTS_BACK)
GIFT = any_of(giving.GIFTS)
QUESTION = any_of(QUESTION_WORDS)
DATED_LINE = regex(r"\d{4}\W*$")
MOST_TEXT = 1200  # characters; a longer "sentence" is a paragraph that lost its full stops
ID_LENGTH = 12  # hexadecimal digits: 48 bits tell the follow-ups of an archive apart
POSSIBLE_TOPICS = frozenset({None, "follow_ups", "results", "agreements", "body", "frame", "summary", "day"})
"""What a section may be about for its sentences to be follow-ups: facts, aims and costs tell of something else."""

SAID = (ADVICE, COMMITMENT, OFFER)
NARRATED_TOPICS = frozenset({"programme", "destinations", "organisation", "signature"})
"""Topics of sections whose running text may tell what somebody said."""


def read_follow_ups(
    outline: Outline,
    statements: list[Statement],
    wrapping: Wrapping,
    period: Period | None,
    report_date: date | None,
    home: Home,
    *,
    is_announcement: bool = False,
) -> Grounded[list[FollowUp]]:
    """All follow-ups, in the report's order; what an announcement plans for the trip itself is none."""
    known = period if period and period.precision == "day" else None
    calendar = DateAnchors(known.start if known else None, known.end if known else None, report_date)
    dedicated = dedicated_sections(outline)
    found = [
        build(sentence, cue, section_of(statement.part))
        for statement, note in with_notes(with_lines(statements, outline, wrapping, dedicated))
        if is_possible(statement, dedicated=statement.part in dedicated)
        and (sentence := FollowUpSentence(statement, calendar, home, note))
        and (cue := cue_of(sentence, dedicated=statement.part in dedicated))
        and (not is_announcement or is_apart_from_plans(sentence, cue))
    ]
    tables = TableReader(calendar, home)
    for part in outline.walk():
        if topic_of(part) in POSSIBLE_TOPICS:
            found.extend(row for table in tables_of(part) for row in tables.read(table, part, section_of(part)))
    return collect(with_ids(sorted(found, key=lambda follow_up: follow_up.span)))


def is_apart_from_plans(sentence: FollowUpSentence, cue: Cue) -> bool:
    """Whether an announcement tells of something else than its plans: what others promised, a report for afterwards."""
    if cue.kind == "action":
        return cue.status == "planned" and REPORTS_BACK.search(sentence.text) is not None
    return cue.kind == "commitment" or not sentence.is_present


def is_possible(statement: Statement, *, dedicated: bool) -> bool:
    """Whether a statement may be a follow-up, by where it stands and what it is about."""
    text = statement.passage.text
    topic = topic_of(statement.part)
    possible = dedicated or topic in POSSIBLE_TOPICS or (topic in NARRATED_TOPICS and is_said(statement))
    if not possible or is_lead(statement) or len(text) > MOST_TEXT or is_aside(statement):
        return False
    if (
        statement.item is None
        and not statement.opens_item
        and DATED_LINE.search(text)
        and not read_sentence(text).has_finite_verb
    ):
        return False
    return not GIFT.search(text) and (not is_about_signing(text) or any(p.search(text) for p in (WILL, COMMITMENT)))


def is_lead(statement: Statement) -> bool:
    """Whether a sentence only announces what follows it, or asks for it."""
    text = statement.passage.text
    end = len(text.rstrip(" .:"))
    announced = any(match.end() == end for match in ANNOUNCING.finditer(text, 0, end))
    asks = statement.item is None and text.endswith("?", 0, end) and QUESTION.match(text, 0, end) is not None
    return statement.announces or announced or asks


def is_said(statement: Statement) -> bool:
    """Whether a sentence of a paragraph tells that somebody advised, promised or offered something."""
    words = statement.passage.text
    told = statement.item is None and (OUR.search(words) is not None or not read_sentence(words).is_present)
    return told and any(said.search(words) for said in SAID)


def build(sentence: FollowUpSentence, cue: Cue, section: str | None) -> Grounded[FollowUp]:
    """A follow-up with its owner, its counterparts and its due date."""
    owner = find_owner(sentence, cue)
    named = owner_of_note(sentence.note) if sentence.note else owner_in_title(sentence)
    value = FollowUp(
        id="",
        kind=cue.kind,
        status=cue.status,
        text=sentence.text.rstrip(";,"),
        owner=named.text if named else sentence.text[slice(*owner)].strip(" ,.:") or None if owner else None,
        counterparts=counterparts_in(sentence, owner[1] if owner else 0),
        due=sentence.due(cue.first),
        section=section,
        cue=cue.words(sentence.text),
    )
    span = sentence.statement.passage.span()
    places = {"": span.through(sentence.note.span()), "/text": span} if sentence.note else {"": span}
    if named:
        places["/owner"] = named.span()
    return Grounded(value, places | ({"/cue": cue.announced.span()} if cue.announced else {}))


def section_of(part: Part) -> str | None:
    """Number or title of a section."""
    if part.number:
        return part.number
    return part.title.text if part.title and part.style != Style.TITLE else None


def with_ids(found: Iterable[Grounded[FollowUp]]) -> Iterator[Grounded[FollowUp]]:
    """Give every follow-up its id; where a report says the same twice, the second one gets an ordinal."""
    seen: Counter[str] = Counter()
    for follow_up in found:
        key = id_of(follow_up.value.text)
        seen[key] += 1
        name = key if seen[key] == 1 else f"{key}-{seen[key]}"
        yield Grounded(follow_up.value.model_copy(update={"id": name}), follow_up.places)


def id_of(text: str) -> str:
    """An id out of the letters and digits of a text: spaces, marks, case and accents' notation do not change it."""
    letters = "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))
    return hashlib.sha256(letters.encode()).hexdigest()[:ID_LENGTH]
