"""What kind of document a text is: evidence from its title, its form and its sentences, weighed."""

from datetime import date
from itertools import islice

from dienstreis.extract.content import Statement
from dienstreis.extract.evidence import tells_account, weigh_facts_told
from dienstreis.extract.genres import HEAD_LINES, SURE, calls_itself_other, has_articles, weigh_form
from dienstreis.extract.journeys import MOST_TOLD, Journeys, comes_from_abroad, find_journeys, names_abroad
from dienstreis.extract.registers import is_register
from dienstreis.grammar.dates import find_dates
from dienstreis.model import DocumentType, TripStatus
from dienstreis.text.blocks import Heading, Paragraph, lines_of, passages_of
from dienstreis.text.marks import HEADING_TOPICS
from dienstreis.text.outline import Outline, Style
from dienstreis.text.titles import REPORT_WORD, TRIP_WORD, tells_return
from dienstreis.text.topics import recognise
from dienstreis.vocabulary import documents
from dienstreis.wording.phrases import any_of

__all__ = ["read_document_type", "read_status"]

ANNOUNCED = any_of(documents.ANNOUNCED)
PROVISIONAL = any_of(documents.PROVISIONAL)
CANCELLED = any_of(documents.CANCELLED)
FACTS = frozenset(
    {"travellers", "destinations", "period", "accompanying_officials", "delegation", "purpose", "invited_by"}
)
THEMES = frozenset({"programme", "results", "purpose", "delegation", "follow_ups", "body"})
ENOUGH = 3  # evidence that makes a text one about a trip
REPORTS_TRIP = 3  # the weight of a title that names both
ENOUGH_FACTS = 2
ALL_FACTS = 3
LONGEST_DATE_LINE = 90
LONGEST_HEAD = 300  # characters of a paragraph of short lines


def read_document_type(outline: Outline, statements: list[Statement]) -> DocumentType:
    """The kind of document that the whole text speaks for; ``other`` where too little speaks for a trip."""
    title = outline.title.text if outline.title else ""
    heads = head_lines(outline, title)
    title = title or next(iter(heads), "")
    if not reports_trip(title) and calls_itself_other(heads):
        return "other"
    against = weigh_form(outline.blocks)
    if against >= SURE:
        return "other"
    if any(is_register(words, outline) for words in {*heads[:1], title}):
        return "trip_register"
    journeys = find_journeys(statements, written_on(outline))
    if has_articles(outline.blocks) and not decides_on_trip(title, journeys):
        return "other"
    told = min(journeys.made + (journeys.made > 1 and names_abroad(title)), MOST_TOLD) + ENOUGH * tells_return(title)
    about = weigh_title(title) + weigh_facts(outline) + speaks_of_trip(outline)
    if about < ENOUGH:
        about = max(about, weigh_content(outline, statements, title))
    against += 3 * min(journeys.hosted, 2) + SURE * comes_from_abroad(title)
    coming = weigh_plans(outline, statements, journeys, title, told)
    if coming > told and coming + about - against >= ENOUGH:
        return "announcement"
    return "trip_report" if told + about - against >= ENOUGH else "other"


def decides_on_trip(title: str, journeys: Journeys) -> bool:
    """Whether the articles of a text are those of a decision on the trip of its title, and of no rules."""
    return bool(weigh_title(title)) and names_abroad(title) and max(journeys.coming, journeys.made) >= ENOUGH


def weigh_plans(outline: Outline, statements: list[Statement], journeys: Journeys, title: str, told: int) -> int:
    """How much a text tells of a trip still to come, unless it is a report; ``told`` is what it tells of one made."""
    if REPORT_WORD.search(title):
        return 0
    coming = min(journeys.coming, MOST_TOLD) + provisional(outline) + 3 * (ANNOUNCED.search(title) is not None)
    if not (journeys.is_named or journeys.present or weigh_title(title)):
        return 0
    if journeys.present and not told and not weigh_facts(outline) and not tells_account(outline, statements):
        coming += journeys.present
    return coming


def read_status(kind: DocumentType, outline: Outline) -> TripStatus | None:
    """Whether the trip was made, is still to come, or was cancelled as the title says; a register has no one trip."""
    if kind not in {"trip_report", "announcement"}:
        return None
    if outline.title and CANCELLED.search(outline.title.text):
        return "cancelled"
    return "made" if kind == "trip_report" else "planned"


def head_lines(outline: Outline, title: str) -> list[str]:
    """The title and the headings and short lines at the head of a text, in which it may say what it is."""
    heads = [title] if title else []
    for block in outline.blocks[:HEAD_LINES]:
        if isinstance(block, Paragraph) and len(block.passage.text) > LONGEST_HEAD and not block.passage.text.isupper():
            continue
        if isinstance(block, Heading | Paragraph):
            lines = [line.passage.text for line in lines_of([block])]
            if isinstance(block, Heading) and (topic := recognise(lines[0])) and topic.names[0] in HEADING_TOPICS:
                break
            heads.extend(lines)
    return heads[:HEAD_LINES]


def weigh_title(title: str) -> int:
    """How much a title speaks of a trip, and of its report."""
    trip = TRIP_WORD.search(title) is not None
    reports = REPORT_WORD.search(title) is not None
    return 2 * (trip or (reports and names_abroad(title))) + (trip and reports)


def reports_trip(title: str) -> bool:
    """Whether a title says that the text is the report of a trip, and no document of another kind."""
    return weigh_title(title) == REPORTS_TRIP and not calls_itself_other([title])


def weigh_facts(outline: Outline) -> int:
    """How much the labels and headings of a text are those of a trip."""
    parts = [part for part in outline.walk() if part.topics]
    labels = {part.topics[0] for part in parts if part.style in {Style.LABEL, Style.FRONT_MATTER}} & FACTS
    themes = {part.topics[0] for part in parts} & THEMES
    return (len(labels) if len(labels) >= ENOUGH_FACTS else 0) + min(len(themes), 4) // 2


def weigh_content(outline: Outline, statements: list[Statement], title: str) -> int:
    """Enough where a text tells where to, when, who went and what was done; a trip in the title stands for one."""
    facts = weigh_facts_told(outline, title)
    named = TRIP_WORD.search(title) is not None
    return ENOUGH if facts and facts + named >= ALL_FACTS and tells_account(outline, statements) else 0


def speaks_of_trip(outline: Outline) -> bool:
    """Whether several lines speak of the trip that the title names."""
    title = outline.title.text if outline.title else ""
    if not TRIP_WORD.search(title):
        return False
    speaking = (line for line in lines_of(outline.blocks) if TRIP_WORD.search(line.passage.text))
    return len(list(islice(speaking, ENOUGH + 1))) > ENOUGH


def provisional(outline: Outline) -> int:
    """How much is said that is said only before a trip."""
    said = {match[0].casefold() for words in passages_of(outline.blocks) for match in PROVISIONAL.finditer(words.text)}
    return min(len(said), 3)


def written_on(outline: Outline) -> date | None:
    """The day on which a text seems to be written: the first whole date on a short line at its head."""
    for words in head_lines(outline, ""):
        if len(words) > LONGEST_DATE_LINE:
            continue
        for found in find_dates(words):
            if found.start and found.precision == "day" and found.start == found.end:
                return found.start
    return None
