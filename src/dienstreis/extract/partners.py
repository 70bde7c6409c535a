"""Organisations that the trip was made or prepared with."""

import re
from collections.abc import Iterator

from dienstreis.extract.content import Statement, prose_parts, says_nothing, sentences_of
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.extract.sides import Home
from dienstreis.grammar.clauses import find_participle, read_sentence
from dienstreis.grammar.enumeration import joins_themes
from dienstreis.grammar.names import find_people
from dienstreis.model import Partner
from dienstreis.text.blocks import ItemList, Paragraph
from dienstreis.text.outline import Outline, Part
from dienstreis.text.passage import Passage
from dienstreis.text.topics import opens_day, recognise
from dienstreis.vocabulary import grammar, partnerships
from dienstreis.wording.gates import Gate
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of
from dienstreis.wording.verbs import find_verbs

__all__ = ["names_in", "read_partners"]

TOGETHER = any_of(partnerships.TOGETHER)
OF_THE_TRIP = any_of(partnerships.OF_THE_TRIP)
GATE = Gate(TOGETHER, verbs=partnerships.HELPING)


def between_names() -> str:
    """What parts two names: "en" before an article or a capital, but not before a noun ("Land en water")."""
    joined, article = source_of(grammar.AND), source_of(grammar.DEFINITE)
    return (
        rf"\s*;\s*|,\s*(?=(?:{article}|{joined})\s|[A-Z])(?:{joined}\s+)?"
        rf"|\s+{joined}\s+(?=(?:{article}|{source_of(partnerships.BEFORE_PARTNERS)})\s|[^\W\d_a-z])"
    )


# Few clauses have words for "together" in them, and the pattern that knows them all is a large one to make.
PARTED = regex(between_names)
PARTED_TOGETHER = regex(
    lambda: rf",?\s+(?:{source_of(grammar.AND)}\s+)?{TOGETHER.pattern}\s+|{between_names()}",
)
SEMICOLON = regex(r"\s*;\s*")
ARTICLE = regex(
    lambda: (
        rf"(?:{source_of(partnerships.BEFORE_PARTNERS)}\s+)?(?:{source_of(grammar.DEFINITE, grammar.INDEFINITE)}\s+)?"
        rf"(?:{source_of(partnerships.LOCAL)}\s+)?"
    ),
    re.IGNORECASE,
)
CLAUSE_END = regex(lambda: rf"[.;:]?$|\s{source_of(partnerships.BEHIND_PARTNERS)}|[.;](?=\s)")
BEFORE_TOGETHER = regex(lambda: rf"\s*(?:{source_of(grammar.DEFINITE)}\s+)?", re.IGNORECASE)
FOOTNOTE_MARK = regex(r"(?<=[a-zà-ÿ]{3})\d{1,2}$")
PREPARED = regex(lambda: rf"{source_of(grammar.ARTICLES)}\s{source_of(partnerships.PREPARED)}", re.IGNORECASE)
WITH = regex(lambda: rf"{source_of(grammar.WITH, grammar.BY)}\s+")
THANKED = regex(
    lambda: (
        rf"{source_of(partnerships.THANKS)}[^,;]{{0,60}}?\s{source_of(partnerships.THANKED_TO)}\s"
        rf"(?P<names>[^;]{{2,200}}?),?\s{source_of(partnerships.WITH_WHOM)}\s"
    ),
    re.IGNORECASE,
)
NAME = regex(r"[^\W\d_a-z]")
ABOUT_THE_TRIP = frozenset(
    {
        "delegation",
        "travellers",
        "accompanying_officials",
        "programme",
        "purpose",
        "frame",
        "body",
        "summary",
        "partners",
    }
)


def read_partners(outline: Outline, told: list[Statement], home: Home) -> Grounded[list[Partner]]:
    """The partners: as a label or heading lists them, else those in sentences about making or preparing the trip."""
    parts = outline.about("partners")
    if parts:
        return collect(partner for part in parts for partner in listed_partners(part))
    prose = set(prose_parts(outline, ABOUT_THE_TRIP))
    return collect(
        partner
        for statement in told
        if statement.part in prose and not statement.opens_item
        for partner in partners_told(statement.passage, home)
    )


def partners_told(sentence: Passage, home: Home) -> list[Grounded[Partner]]:
    """The partners that a sentence tells of, by the first wording that fits."""
    if not GATE.opens(sentence.text):
        return []
    found = [*partners_in(sentence), *helpers_in(sentence, home)]
    return found or [*companions_in(sentence, home), *thanked_in(sentence, home)]


def listed_partners(part: Part) -> Iterator[Grounded[Partner]]:
    """The partners of a section: its items, its lines, or the names of one line."""
    passages: list[Passage] = []
    for block in part.blocks:
        if isinstance(block, ItemList):
            passages.extend(item.passage for item in block.items if not opens_day(item.passage.text))
        if not isinstance(block, Paragraph):
            continue
        if is_another_heading(block.passage.text):
            break
        if not TOGETHER.search(block.passage.text):
            passages.extend(line.passage for line in block.lines)
        for sentence in sentences_of(block.passage):
            yield from partners_in(sentence)
    for passage in passages:
        if not says_nothing(passage):
            for name in names_in(passage):
                yield ground(Partner(name=name.text), name.span())


def is_another_heading(words: str) -> bool:
    """Whether a paragraph is nothing but the heading of something else."""
    topic = recognise(words)
    return topic is not None and topic.plain and topic.names[0] != "partners"


def partners_in(sentence: Passage) -> Iterator[Grounded[Partner]]:
    """The partners that a sentence about the trip names."""
    match = TOGETHER.search(sentence.text)
    if not match or not OF_THE_TRIP.search(sentence.text):
        return
    first = match.end()
    while (gap := BEFORE_TOGETHER.match(sentence.text, first)) and (more := TOGETHER.match(sentence.text, gap.end())):
        first = more.end()
    end = CLAUSE_END.search(sentence.text, first)
    for name in names_in(sentence.part(first, end.start() if end else None)):
        yield ground(Partner(name=name.text), name.span())


def companions_in(sentence: Passage, home: Home) -> Iterator[Grounded[Partner]]:
    """Organisations with which a trip was prepared: "De reis is samen met de Waterbond opgezet"."""
    match = WITH.search(sentence.text)
    if match is None or not PREPARED.match(sentence.text) or not prepares(sentence.text, match.end()):
        return
    participle = find_participle(sentence.text, match.end())
    end = participle.start() if participle else len(sentence.text)
    yield from organisations_in(sentence.part(match.end(), end), home)


def thanked_in(sentence: Passage, home: Home) -> Iterator[Grounded[Partner]]:
    """Organisations that are thanked for their help: "We are grateful to Nordpunt, with whom we planned the week"."""
    match = THANKED.search(sentence.text)
    if match and prepares(sentence.text, match.end("names")):
        yield from organisations_in(sentence.part(*match.span("names")), home)


def prepares(text: str, start: int) -> bool:
    """Whether a verb of preparing stands behind an offset."""
    return any(verb.lemma in partnerships.HELPING and verb.first >= start for verb in find_verbs(text))


def organisations_in(clause: Passage, home: Home) -> Iterator[Grounded[Partner]]:
    """The names in a clause that are of no people and of nobody who reports."""
    for name in names_in(clause):
        if not home.has(name.text) and not any(person.name for person in find_people(name.text)):
            yield ground(Partner(name=name.text), name.span())


def helpers_in(sentence: Passage, home: Home) -> Iterator[Grounded[Partner]]:
    """Organisations that a sentence says helped to prepare the trip: its subject."""
    clause = read_sentence(sentence.text).clause
    if clause is None or not PREPARED.search(sentence.text, clause.last) or not prepares(sentence.text, clause.last):
        return
    subject = sentence.part(clause.first, clause.last)
    if (
        read_sentence(sentence.text).is_present
        or home.has(subject.text)
        or any(person.name for person in find_people(subject.text))
    ):
        return
    for name in names_in(subject):
        yield ground(Partner(name=name.text), name.span())


def names_in(clause: Passage) -> Iterator[Passage]:
    """The names in a clause, without their articles."""
    for piece in pieces_of(clause):
        match = ARTICLE.match(piece.text)
        name = piece.part(match.end() if match else 0).strip(".,;:")
        if mark := FOOTNOTE_MARK.search(name.text):
            name = name.part(0, mark.start())
        if name and NAME.search(name.text):
            yield name


def pieces_of(clause: Passage) -> Iterator[Passage]:
    """What stands between the names of a clause; where semicolons part them, "en" is part of one."""
    if ";" in clause.text.strip(" ;"):
        between = SEMICOLON
    else:
        between = PARTED_TOGETHER if TOGETHER.search(clause.text) else PARTED
    first = 0
    for match in between.finditer(clause.text):
        if not joins_themes(clause.text, *match.span()):
            yield clause.part(first, match.start())
            first = match.end()
    yield clause.part(first)
