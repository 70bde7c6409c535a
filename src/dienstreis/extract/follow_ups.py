"""What is to happen, or has happened, because of a trip.

A sentence is a follow-up where a cue of the vocabulary gives it away, or where it stands in a section about follow-ups;
kind and status follow from the cue, from who acts, and from the tense.
"""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from dienstreis.extract.agreements import is_about_signing
from dienstreis.extract.content import Statement, tables_of
from dienstreis.extract.grounded import Grounded, collect
from dienstreis.extract.sides import Home
from dienstreis.grammar.clauses import find_agent, read_clause
from dienstreis.grammar.names import find_people, is_office_holder
from dienstreis.grammar.dates import DateReading, Reference, find_dates
from dienstreis.grammar.words import any_of
from dienstreis.model import Due, FollowUp, FollowUpKind, FollowUpStatus, Period
from dienstreis.text.blocks import Table
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Passage, Span
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.vocabulary import giving, grammar, organisations

__all__ = ["FollowUpReader"]

ADVICE = any_of(vocabulary.ADVICE)
OFFER = any_of(vocabulary.OFFER)
COMMITMENT = any_of(vocabulary.COMMITMENT)
AGREED = any_of(vocabulary.AGREED)
STARTED = any_of(vocabulary.STARTED)
EXAMINED = any_of(vocabulary.EXAMINED)
WILL = any_of(vocabulary.WILL)
SINCE = any_of(vocabulary.SINCE)
NOUNS = any_of(vocabulary.NOUNS)
ACTS = any_of(vocabulary.ACTS)
DONE = any_of(vocabulary.DONE)
DROPPED = any_of(vocabulary.DROPPED)
NEGATED = any_of(vocabulary.NEGATED)
BACKGROUND = any_of(vocabulary.BACKGROUND)
DEADLINE = any_of(vocabulary.DEADLINES)
VAGUE_TIME = any_of(vocabulary.VAGUE_TIMES)
STATUS = {status: any_of(words) for status, words in vocabulary.STATUS_WORDS.items()}
WHAT_COLUMN = any_of(vocabulary.WHAT_COLUMNS)
WHO_COLUMN = any_of(vocabulary.WHO_COLUMNS)
WHEN_COLUMN = any_of(vocabulary.WHEN_COLUMNS)
STATUS_COLUMN = any_of(vocabulary.STATUS_COLUMNS)
GIFT = any_of(giving.GIFTS)

PARTICIPLE = re.compile(
    r"\b(?:(?:aan|af|bij|door|in|mee|om|op|over|terug|toe|uit|voor|na|rond|samen)?ge[a-zà-ÿ]{1,}(?:d|t|en|aan|ien)|(?:ver|be|ont|her)[a-zà-ÿ]{3,}(?:d|t|en)|[a-z]{3,}ed|sent|held|made|given|begun|drawn|written|taken|put|met|found|brought|paid|told)\b"
)
AUXILIARY = re.compile(r"\b(?:heeft|hebben|heb|is|zijn|ben|has|have|was|were|werd|werden)\b", re.IGNORECASE)
PASSIVE_PRESENT = re.compile(r"\b(?:wordt|worden)\b", re.IGNORECASE)
BULLET_NAME = re.compile(r"(?P<owner>[^:]{2,60}?)\s*:\s+(?=\S)")
FROM_WHOM = re.compile(r"^(?:Aanbod|Uitnodiging|Toezegging|Offer|Invitation)\s+(?:van|vanuit|door|from|by)\s+(?P<owner>[^:,.]{2,60}?)(?=\s+(?:om|voor|aan|to|for)\b|[:,.])")
WITHIN = re.compile(r"^(?:Binnen|Bij|Within)\s+(?P<owner>(?:de\s|het\s)?[^\W\d_a-z][\w-]*(?:\s[^\W\d_a-z][\w-]*)*)\s+(?=vindt|wordt|loopt|is|werkt)")
THAT_CLAUSE = re.compile(r"\b(?:dat|that)\s+(?P<owner>(?:(?:de|het|the|ons|onze)\s+)?[\w'’-]+(?:\s(?:van|voor|of)\s(?:de\s|het\s|the\s)?[^\W\d_a-z][\w-]*|\s[^\W\d_a-z][\w'’-]*){0,4})")
WITH = re.compile(r"\b(?:met|with|aan|to)\s+(?P<name>(?:(?:de|het|the)\s+)?(?:(?:gemeente|stad|provincie|universiteit|ministerie van|city of)\s+)?[^\W\d_a-zà-ÿ][\w&'’.-]*(?:\s(?:van|of|de|den|der)?\s?[^\W\d_a-zà-ÿ][\w&'’-]*){0,5})")
MOST_TEXT = 1200  # characters; a longer "sentence" is a paragraph that lost its full stops

BACKGROUND_TOPICS = frozenset(
    {
        "purpose", "costs", "payer", "gifts", "programme", "delegation", "travellers", "organisation", "report_date",
        "destinations", "period", "accompanying_officials", "partners", "invited_by", "role", "title", "signature",
        "absent", "duration", "return", "date", "agreements_label", "third_party_contribution", "companions", "extension",
        "summary",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cue:
    """What gave a follow-up away."""

    kind: FollowUpKind
    status: FollowUpStatus
    word: str
    place: Span | None = None
    """Where the word stands, if that is not in the follow-up's own words."""


class FollowUpReader:
    """Finds follow-ups; knows when the trip was, and who is of those who report."""

    def __init__(self, period: Period | None, report_date: date | None, home: Home) -> None:
        self.since = period.start if period and period.precision == "day" else None
        self.ended = period.end if period and period.precision == "day" else None
        self.report_date = report_date
        self.reference = Reference(since=self.since, until=report_date)
        self.home = home

    def read(self, outline: Outline, statements: list[Statement]) -> Grounded[list[FollowUp]]:
        """All follow-ups, in the report's order."""
        found = [follow_up for statement in statements for follow_up in self.of_statement(statement)]
        for part in outline.walk():
            for table in tables_of(part):
                found.extend(self.of_table(table, part))
        found.sort(key=lambda follow_up: follow_up.span)
        return collect(with_ids(found))

    # --- sentences and items ------------------------------------------------------------------------------------

    def of_statement(self, statement: Statement) -> Iterator[Grounded[FollowUp]]:
        """The follow-up that a sentence or item is, if it is one."""
        text = statement.passage.text
        topic = topic_of(statement.part)
        if topic in BACKGROUND_TOPICS or statement.announces or len(text) > MOST_TEXT or is_other_matter(text):
            return
        if is_about_signing(text) and not WILL.search(text):
            return
        dates = find_dates(text, self.reference_of(text))
        cue = self.cue_of(statement, dates, dedicated=topic == "follow_ups")
        if cue is None:
            return
        yield self.build(statement.passage, cue, dates, statement.part, self.owner_of(statement, cue))

    def reference_of(self, text: str) -> Reference:
        """What a date without a year is resolved against: what has happened lies before the day of the report."""
        happened = AUXILIARY.search(text) and PARTICIPLE.search(text) and not WILL.search(text)
        if happened and self.report_date:
            return Reference(until=self.report_date)
        return self.reference

    def cue_of(self, statement: Statement, dates: list[DateReading], *, dedicated: bool) -> Cue | None:
        """What makes a statement a follow-up, and which."""
        text = statement.passage.text
        if statement.item and statement.item.box and statement.opens_item:
            return self.task_cue(statement, statement.item.box)
        if BACKGROUND.search(text) or self.is_of_the_past(dates, text):
            return None
        announced = statement.opens_item and is_announced(statement)
        cue = self.said(statement, dates)
        if announced and (cue is None or cue.kind == "action"):
            cue = self.listed(statement, dates)
        if cue is None and (announced or (dedicated and statement.opens_item)):
            cue = self.listed(statement, dates)
        if cue is None and dedicated:
            cue = self.told(statement, dates)
        if cue is None or is_negated(text, cue):
            return None
        return cue

    def task_cue(self, statement: Statement, box: Passage) -> Cue:
        """A task of a task list."""
        checked = box.text.casefold().startswith("[x")
        said = self.said(statement, [])
        kind: FollowUpKind = said.kind if said else "action"
        status = self.status(statement.passage.text, [], "done" if checked else "planned")
        return Cue(kind, "done" if checked else status, box.text, box.span())

    def said(self, statement: Statement, dates: list[DateReading]) -> Cue | None:
        """A follow-up that the words themselves give away, wherever they stand."""
        text = statement.passage.text
        if match := ADVICE.search(text):
            if not self.is_ours(statement) or not WILL.search(text):
                return Cue("advice", "open", match[0])
        if match := COMMITMENT.search(text):
            kind: FollowUpKind = "action" if self.is_ours(statement) else "commitment"
            return Cue(kind, self.status(text, dates, "planned"), match[0])
        if (match := EXAMINED.search(text)) and OUR.search(text[: match.start()][-OUR_BEFORE:]):
            return Cue("action", "ongoing", match[0])
        if match := OFFER.search(text):
            if not self.is_ours(statement):
                return Cue("offer", "open", match[0])
            return Cue("action", self.status(text, dates, "planned"), match[0])
        if match := DROPPED.search(text):
            if NOUNS.search(text) or WILL.search(text):
                return Cue("action", "dropped", match[0])
        if match := AGREED.search(text):
            return Cue("action", "planned", match[0])
        if match := EXAMINED.search(text) or STARTED.search(text):
            # What goes on at home or because of the trip, not what a host is doing anyway.
            if self.concerns_us(statement, dates) or match.re is EXAMINED:
                planned = GOING.search(text[: match.end()]) is not None
                return Cue("action", "planned" if planned else "ongoing", match[0])
        if match := SINCE.search(text):
            if AUXILIARY.search(text) and (PARTICIPLE.search(text) or match.start() == 0):
                return Cue("action", self.status(text, dates, "done"), match[0])
        return self.own_plan(statement, dates)

    def own_plan(self, statement: Statement, dates: list[DateReading]) -> Cue | None:
        """What those who report will do or have done after the trip, or what somebody does by a day to come."""
        text = statement.passage.text
        later = [reading for reading in dates if self.is_later(reading)]
        vague = VAGUE_TIME.search(text)
        ours = self.is_ours(statement)
        acts = acts_in(text)
        negated = NEGATED.search(main_clause(text))
        tense = is_present(text) or (AUXILIARY.search(text) and PARTICIPLE.search(text))
        if match := NOUNS.search(text):
            if AUXILIARY.search(text) or WILL.search(text):
                return Cue("action", self.status(text, dates, "planned"), match[0])
        if ours and (match := WILL.search(text)) and not negated:
            return Cue("action", self.status(text, dates, "planned"), match[0])
        if ours and tense and (later or vague) and not REPORT_ITSELF.match(text):
            word = text[later[0].first : later[0].last] if later else vague[0] if vague else ""
            return Cue("action", self.status(text, dates, "planned"), word)
        if acts and not negated and (ours or VISITS.search(text)) and (ours or (later and self.home.has(text))):
            return Cue("action", self.status(text, dates, "planned"), acts)
        if later and self.happened_since(text, later):
            return Cue("action", "done", text[later[0].first : later[0].last])
        if acts and (match := NEXT_TIME.search(text)):
            return Cue("action", self.status(text, dates, "planned"), match[0])
        exact = [reading for reading in later if reading.precision in {"day", "week", "part_of_month", "month", "quarter"}]
        if exact and not negated and (match := main_verb(text, GOING)):
            return Cue("action", "planned", match)
        for reading in exact:
            if DEADLINE.search(text[max(0, reading.first - 14) : reading.first]) and not BRACKETED.search(text):
                return Cue("action", self.status(text, dates, "planned"), text[reading.first : reading.last])
        return None

    def happened_since(self, text: str, later: list[DateReading]) -> bool:
        """Whether something happened between the trip and the report."""
        if self.report_date is None or self.ended is None or not self.is_before_report(later[0]):
            return False
        if later[0].precision in {"season", "year", "quarter"}:
            return False
        return AUXILIARY.search(text) is not None and PARTICIPLE.search(text) is not None and not REPORT_ITSELF.search(text)

    def listed(self, statement: Statement, dates: list[DateReading]) -> Cue | None:
        """An item of a list that is announced as follow-ups, or stands in a section about them."""
        text = statement.passage.text
        lead = statement.lead.text if statement.lead else ""
        default: FollowUpStatus = "planned"
        if statement.lead and not is_heading(statement) and SINCE.search(lead):
            default = "done"
        words = STARTED.search(text) or EXAMINED.search(text)
        if words and default == "planned":
            default = "ongoing"
        status = self.status(text, dates, default)
        if words or statement.lead is None:
            return Cue("action", status, words[0] if words else text.split()[0])
        return Cue("action", status, lead, statement.lead.span())

    def told(self, statement: Statement, dates: list[DateReading]) -> Cue | None:
        """A sentence of running text in a section about follow-ups."""
        text = statement.passage.text
        later = [reading for reading in dates if self.is_later(reading)]
        if later:
            return Cue("action", self.status(text, dates, "planned"), text[later[0].first : later[0].last])
        if match := VAGUE_TIME.search(text) or WILL.search(text) or STARTED.search(text):
            return Cue("action", self.status(text, dates, "planned"), match[0])
        acts = acts_in(text)
        return Cue("action", self.status(text, dates, "planned"), acts) if acts else None

    # --- what a sentence says of itself -------------------------------------------------------------------------

    def status(self, text: str, dates: list[DateReading], default: FollowUpStatus) -> FollowUpStatus:
        """How far it is: by its tense, its adverbs, and its dates."""
        if DROPPED.search(text):
            return "dropped"
        if tail := ENDING.search(text):
            said = status_in(tail["status"])
            if said in {"ongoing", "dropped"} or (said == "done" and not any(self.is_to_come(r) for r in dates)):
                return said
        begun = STARTED.search(text)
        perfect = AUXILIARY.search(text) and PARTICIPLE.search(text)
        if perfect and not PASSIVE_PRESENT.search(text) and not WILL.search(text) and not COMMITMENT.search(text):
            past = [reading for reading in dates if self.is_later(reading) and self.is_before_report(reading)]
            if begun and not past:
                return "ongoing"
            if past or DONE.search(text):
                return "done"
        if begun or (EXAMINED.search(text) and default != "done"):
            return "ongoing"
        return default

    def is_later(self, reading: DateReading) -> bool:
        """Whether a date lies behind the trip."""
        return reading.end is not None and (self.ended is None or reading.end > self.ended)

    def is_to_come(self, reading: DateReading) -> bool:
        """Whether a date lies after the day of the report, or after the trip where that day is not known."""
        day = self.report_date or self.ended
        return day is not None and reading.end is not None and reading.end > day

    def is_before_report(self, reading: DateReading) -> bool:
        """Whether a date lies before the day of the report, as far as that is known."""
        return reading.start is not None and (self.report_date is None or reading.start <= self.report_date)

    def is_of_the_past(self, dates: list[DateReading], text: str) -> bool:
        """Whether a sentence tells of former years only."""
        if self.since is None or not dates or is_present(text) or DONE.search(text):
            return False
        known = [reading for reading in dates if reading.end is not None]
        former = [reading for reading in known if reading.end is not None and reading.end < self.since and reading.year_given]
        return bool(former) and len(former) == len(known) and not (
            ADVICE.search(text) or OFFER.search(text) or WILL.search(text) or COMMITMENT.search(text)
        )

    def is_ours(self, statement: Statement) -> bool:
        """Whether the one who acts is of those who report."""
        text = statement.passage.text
        clause = read_clause(text)
        if clause is None:
            agent = find_agent(text)
            return agent is not None and self.home.has(text[slice(*agent)])
        return self.home.has(text[clause.first : clause.last])

    def concerns_us(self, statement: Statement, dates: list[DateReading]) -> bool:
        """Whether something that goes on is about those who report."""
        text = statement.passage.text
        return self.is_ours(statement) or self.home.has(text) or bool(NOUNS.search(text)) or bool(SINCE.search(text))

    def owner_of(self, statement: Statement, cue: Cue) -> tuple[int, int] | None:
        """Who must act: the subject, or the one behind "door"; of advice nobody until someone takes it up."""
        text = statement.passage.text
        if cue.kind == "advice":
            return None
        for pattern in (FROM_WHOM, WITHIN, ARROW):
            if match := pattern.search(text):
                return match.span("owner")
        if statement.opens_item and (match := DASHED.match(text) or BULLET_NAME.match(text)) and self.is_somebody(match["owner"]):
            return match.span("owner")
        if statement.opens_item and (match := BEHIND.search(text)) and (FULL_NAME.fullmatch(match["owner"]) or self.is_somebody(match["owner"])):
            return match.span("owner")
        if match := AGREED.search(text):
            that = THAT_CLAUSE.search(text, match.end())
            if that:
                return that.span("owner")
            clause = read_clause(text)
            return (clause.first, clause.last) if clause and clause.first < match.start() and not PASSIVE_AGREED.search(text) else None
        if agent := find_agent(text):
            return agent
        clause = read_clause(text)
        if clause is None:
            return None
        if is_passive(text, clause.verb):
            return None
        aside = ASIDE.search(text, clause.first, clause.last)
        return clause.first, aside.start() if aside else clause.last

    def is_somebody(self, words: str) -> bool:
        """Whether words name a person, an office or a body, and nothing more."""
        if read_clause(words) is not None:
            return False
        return self.home.has(words) or any(person.name for person in find_people(words)) or is_office_holder(words) or find_body(words)

    # --- putting it together ------------------------------------------------------------------------------------

    def build(
        self, passage: Passage, cue: Cue, dates: list[DateReading], part: Part, owner: tuple[int, int] | None
    ) -> Grounded[FollowUp]:
        """A follow-up with its owner, its counterparts and its due date."""
        text = passage.text
        name = text[slice(*owner)].strip(" ,.:") if owner else None
        behind = text[owner[1] :] if owner else text
        counterparts = [match["name"] for match in WITH.finditer(behind)][:MOST_COUNTERPARTS]
        value = FollowUp(
            id="",
            kind=cue.kind,
            status=cue.status,
            text=text.rstrip(";,"),
            owner=name or None,
            counterparts=[name.rstrip(".") for name in dict.fromkeys(counterparts)],
            due=self.due(text, dates, cue),
            section=section_of(part),
            cue=cue.word,
        )
        return Grounded(value, {"": passage.span()} | ({"/cue": cue.place} if cue.place else {}))

    def due(self, text: str, dates: list[DateReading], cue: Cue) -> Due | None:
        """By when, or when it was done."""
        later = [reading for reading in dates if self.is_later(reading) and reading.start is not None]
        if later:
            deadline = [r for r in later if DEADLINE.search(text[max(0, r.first - 14) : r.first])]
            reading = (deadline or later)[0]
            return Due(text=text[reading.first : reading.last], date=reading.iso())
        if match := VAGUE_TIME.search(text):
            return Due(text=match[0])
        seasons = [reading for reading in dates if reading.precision == "season" or reading.problem == "year-unknown"]
        return Due(text=text[seasons[0].first : seasons[0].last]) if seasons else None

    # --- tables -------------------------------------------------------------------------------------------------

    def of_table(self, table: Table, part: Part) -> Iterator[Grounded[FollowUp]]:
        """A follow-up a row of a table of actions."""
        columns = columns_of(table)
        if "what" not in columns or not ({"who", "when", "status"} & set(columns)) or topic_of(part) in BACKGROUND_TOPICS:
            return
        for row in table.rows:
            cells = {name: row[column].passage for name, column in columns.items() if column < len(row)}
            if cells["what"]:
                yield self.of_row(cells, part)

    def of_row(self, cells: dict[str, Passage], part: Part) -> Grounded[FollowUp]:
        """One row of a table of actions."""
        what = cells["what"]
        who, when, state = (cells.get(name) for name in ("who", "when", "status"))
        dates = find_dates(when.text, self.reference) if when else []
        due = Due(text=when.text, date=dates[0].iso() if dates else None) if when else None
        cue = self.said_in(what, part)
        status = status_in(state.text) if state else None
        if status is None and when and not dates:
            status = status_in(when.text)
        kind: FollowUpKind = cue.kind if cue else "action"
        default: FollowUpStatus = "open" if kind in {"offer", "advice"} else "planned"
        span = what.span()
        for cell in cells.values():
            span = span.through(cell.span()) if cell else span
        value = FollowUp(
            id="",
            kind=kind,
            status=status or default,
            text=what.text,
            owner=who.text if who else None,
            due=due,
            section=section_of(part),
            cue=state.text if state else cue.word if cue else what.text.split()[0],
        )
        return Grounded(value, {"": span, "/text": what.span()})

    def said_in(self, passage: Passage, part: Part) -> Cue | None:
        """What the words of a cell give away of promises, offers and advice."""
        return self.said(Statement(passage, part), [])


MOST_COUNTERPARTS = 3
PRESENT = re.compile(r"\b(?:heeft|hebben|had|hadden|was|waren|werd|werden|has|have|had|were)\b", re.IGNORECASE)
REPORT_ITSELF = re.compile(r"\b(?:vastgesteld|opgesteld|dit verslag is|adopted)\b", re.IGNORECASE)
NEXT_TIME = any_of(vocabulary.NEXT_TIMES)
GOING = any_of(vocabulary.GOING)
VISITS = any_of(vocabulary.VISITS)
OUR = any_of(grammar.OUR)
OUR_BEFORE = 30  # characters before a verb in which its subject stands
FULL_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]+\s(?:(?:van|de|der|den|el|ten|ter)\s){0,2}[A-ZÀ-Þ][\w'’-]+")
# "- invite the provost - done on 4 November", "(is al begonnen)", "een lijst: verzonden"
ENDING = re.compile(r"(?:\s[–—-]\s|\(|;\s|:\s)(?P<status>[^–—()]{2,40})\)?\.?$")
# "task -> somebody, 1 June", "task (Somebody)"
ARROW = re.compile(r"\s(?:->|→|=>)\s*(?P<owner>[^,;(]{2,60})")
DASHED = re.compile(r"^(?P<owner>[^:–—]{2,45}?)\s+[–—-]\s+(?=\S)")
BEHIND = re.compile(r"\((?P<owner>[^\W\d_a-z][^()\d]{2,40})\)\.?$")
BRACKETED = re.compile(r"\b(?:artikel|wet|besluit|motie)\b", re.IGNORECASE)
PASSIVE_AGREED = re.compile(r"\b(?:is|zijn|werd|wordt|was|were)\b[^.]{0,80}\b(?:afgesproken|overeengekomen|besloten|agreed|decided)\b", re.IGNORECASE)
# Verbs that take "is" in the active perfect, and those whose passive subject is the one who must act.
ACTIVE_PARTICIPLE = re.compile(
    r"(?:is|zijn)\b.*\b(?:begonnen|gestart|gekomen|gegaan|bereid)|\w+\b.{0,60}?\b(?:gevraagd|verzocht|asked|requested)\b", re.IGNORECASE
)
ASIDE = re.compile(r"\s(?:van (?:zijn|haar|hun) kant|op (?:zijn|haar|hun) beurt|zelf|for (?:its|their) part)$")
PASSIVE_VERB = re.compile(r"(?:wordt|worden|werd|werden|is|zijn|was|were)\b", re.IGNORECASE)


def find_body(words: str) -> bool:
    """Whether words are the name of an organisation or one of its parts."""
    return BODY.match(words) is not None


BODY = any_of(organisations.PARTS)


def main_clause(text: str) -> str:
    """A sentence up to its first subordinate or second clause."""
    return CLAUSE_END.split(text, maxsplit=1)[0]


CLAUSE_END = re.compile(r"[,;]\s|\s(?:om|omdat|die|dat|maar|en|because|but|that|which)\s")


def main_verb(text: str, pattern: re.Pattern[str]) -> str | None:
    """The words of a pattern that begin with the finite verb of a sentence."""
    clause = read_clause(text)
    match = pattern.match(text, clause.verb) if clause else None
    return match[0] if match else None


def acts_in(text: str) -> str | None:
    """The verb of a follow-up, if it is the finite verb of a sentence in the present tense."""
    return main_verb(text, ACTS)


def is_present(text: str) -> bool:
    """Whether a sentence is in the present tense."""
    return PRESENT.search(text) is None


def topic_of(part: Part) -> str | None:
    """The topic of a section."""
    return next(iter(part.topics), None)


def is_other_matter(text: str) -> bool:
    """Whether a sentence is about gifts, which have a place of their own."""
    return GIFT.search(text) is not None


def is_announced(statement: Statement) -> bool:
    """Whether what announces a list says that follow-ups are listed."""
    if statement.lead is None or is_heading(statement):
        return False
    lead = statement.lead.text
    return lead.endswith((":", ".")) and bool(AGREED.search(lead) or SINCE.search(lead) or NOUNS.search(lead) or COMMITMENT.search(lead))


def is_heading(statement: Statement) -> bool:
    """Whether nothing but the heading announces a list."""
    return statement.lead is statement.part.title


def is_negated(text: str, cue: Cue) -> bool:
    """Whether a sentence says that nothing of the kind is done."""
    if cue.status == "dropped" or cue.kind in {"advice", "offer"}:
        return False
    return NEGATED.search(main_clause(text)) is not None


def is_passive(text: str, verb: int) -> bool:
    """Whether the finite verb and a participle make a passive: its subject is not who acts."""
    match = PASSIVE_VERB.match(text, verb)
    if not match:
        return False
    participle = PARTICIPLE.search(text, match.end())
    return participle is not None and not ACTIVE_PARTICIPLE.match(text, verb)


def section_of(part: Part) -> str | None:
    """Number or title of a section."""
    if part.number:
        return part.number
    return part.title.text if part.title and part.style != Style.TITLE else None


def status_in(words: str) -> FollowUpStatus | None:
    """What a cell of a column of statuses says."""
    for status, pattern in STATUS.items():
        if pattern.search(words) or words.strip() in {"✓", "✔", "☑"}:
            return status  # type: ignore[return-value]
    return None


def columns_of(table: Table) -> dict[str, int]:
    """Which column of a table of actions has what."""
    columns: dict[str, int] = {}
    patterns = (("status", STATUS_COLUMN), ("who", WHO_COLUMN), ("when", WHEN_COLUMN), ("what", WHAT_COLUMN))
    for column, cell in enumerate(table.header):
        for name, pattern in patterns:
            if name not in columns and pattern.match(cell.passage.text):
                columns[name] = column
                break
    return columns


# --- identity ----------------------------------------------------------------------------------------------------


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
    letters = "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())
    return hashlib.sha256(letters.encode()).hexdigest()[:ID_LENGTH]


ID_LENGTH = 12  # hexadecimal digits: 48 bits tell the follow-ups of an archive apart
