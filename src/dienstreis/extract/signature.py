"""Who signs a letter in the first person."""

import re
from collections.abc import Iterator

from dienstreis.extract.companions import People, grounded, leading_people, people_in
from dienstreis.extract.content import paragraphs_of
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.grammar.names import is_office_holder, read_person
from dienstreis.model import Person
from dienstreis.text.outline import Outline, Part
from dienstreis.text.passage import Passage, join, join_lines
from dienstreis.vocabulary import delegations, grammar
from dienstreis.vocabulary.organisations import BEFORE_DOMAIN, LETTERS, MINISTERS, WHOLE_NAMES
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import source_of
from dienstreis.wording.words import ends_with

__all__ = ["LONGEST_SIGNATURE", "letter_of_minister", "signature", "signers_of_letter"]

SIGNATURE_LINES = 10  # at the end of a letter
LONGEST_SIGNATURE = 80
LONGEST_OFFICE = 3  # lines
UNFINISHED = every(delegations.UNFINISHED)
WORD = regex(r"\w+")
WRITER = every(grammar.SINGULAR, delegations.MYSELF)
ARTICLES = every(grammar.DEFINITE)
BYLINE = regex(lambda: source_of(delegations.BYLINES) + r"\s*:?\s*", re.IGNORECASE)
LETTER_OF = regex(
    lambda: (
        rf"{source_of(LETTERS)}\s+(?:{source_of(grammar.DEFINITE)}\s+)?{source_of(MINISTERS)}\s+"
        rf"{source_of(BEFORE_DOMAIN)}\s+(?P<domain>[^\W\d_].*?)"
        rf"(?=$|\s+{source_of(grammar.AND)}\s+{source_of(BEFORE_DOMAIN)}\s)"
    ),
    re.IGNORECASE,
)
HEAD_LINES = 20
LONGEST_HEAD = 200
WHOLE_NAME = regex("|".join(map(re.escape, WHOLE_NAMES)), re.IGNORECASE)


def signature(outline: Outline) -> Grounded[Person] | None:
    """The signer of a letter in the first person: the last lines, a name under an office."""
    if not is_personal(outline):
        return None
    lines = [line for part in outline.walk() for line in lines_of(part)][-SIGNATURE_LINES:]
    signers = (signer_on(lines, index) for index in reversed(range(len(lines))))
    return next(filter(None, signers), None) or byline(outline)


def signers_of_letter(outline: Outline) -> People:
    """The office-holders who sign a letter whose head says that it is of ministers."""
    if letter_of_minister(outline) is None:
        return []
    lines = [line for part in outline.walk() for line in lines_of(part)][-SIGNATURE_LINES:]
    signers = (signer_on(lines, index) for index in range(len(lines)))
    return [signer for signer in signers if signer and signer.value.role and is_office_holder(signer.value.role)]


def letter_of_minister(outline: Outline) -> Passage | None:
    """The domain of the minister whose letter a line at the head says that it is: "BRIEF VAN DE MINISTER VAN X"."""
    lines = [line for part in outline.walk() for line in titles_and_lines(part)][:HEAD_LINES]
    for line in lines:
        match = LETTER_OF.search(line.text) if len(line.text) <= LONGEST_HEAD else None
        if match:
            return line.part(*match.span("domain"))
    return None


def titles_and_lines(part: Part) -> Iterator[Passage]:
    """The title of a section, whatever it is about, and its lines."""
    if part.title:
        yield part.title
    yield from (line.passage for block in paragraphs_of(part) for line in block.lines)


def is_personal(outline: Outline) -> bool:
    """Whether somebody writes in the first person."""
    told = (block.passage.text.casefold() for part in outline.walk() for block in paragraphs_of(part))
    return any(not WRITER.isdisjoint(WORD.findall(words)) for words in told)


def signer_on(lines: list[Passage], index: int) -> Grounded[Person] | None:
    """The signer on one of the lines at the end of a letter, who has an office there or on the lines beside it."""
    line = lines[index]
    reading = read_person(line.text) if len(line.text) < LONGEST_SIGNATURE else None
    if reading is None or reading.name is None or " " not in reading.name or WHOLE_NAME.search(reading.name):
        return None
    if is_office_holder(without_article(reading.name)):  # an office on a line of its own
        return None
    person = grounded(reading, line)
    return person if person.value.role else with_office(person, lines, index)


def with_office(person: Grounded[Person], lines: list[Passage], index: int) -> Grounded[Person] | None:
    """The signer on a line with the office that stands below the name, or above it, on one line or several."""
    if index and lines[index - 1].text.endswith(",") and is_office_holder(without_article(lines[index - 1].text)):
        return with_office_above(person, lines, index)
    below = office_below(lines[index + 1 : index + 1 + LONGEST_OFFICE])
    if below and is_office_holder(without_article(below.text)):
        signed = people_in(join([lines[index].strip(" ,"), below], ", "))
        return signed[0] if signed else person
    return with_office_above(person, lines, index)


def with_office_above(person: Grounded[Person], lines: list[Passage], index: int) -> Grounded[Person] | None:
    """The signer on a line with the office that stands above the name, on one line or several."""
    for count in range(1, min(LONGEST_OFFICE, index) + 1):
        if count > 1 and not goes_on(lines[index - count], lines[index - count + 1]):
            return None
        above = join_lines(lines[index - count : index]).strip(" ,")
        if above and is_office_holder(without_article(above.text).split(",")[0]):
            role = without_article(above.text)
            span = person.span.through(above.span())
            return ground(person.value.model_copy(update={"role": role}), span)
    return None


def goes_on(line: Passage, after: Passage) -> bool:
    """Whether a line of an office is unfinished without the one after it."""
    return is_unfinished(line) or after.text[:1].islower()


def is_unfinished(line: Passage) -> bool:
    """Whether a line ends amid the words of an office."""
    return line.text.endswith(",") or ends_with(line.text, UNFINISHED)


def office_below(lines: list[Passage]) -> Passage:
    """The first line below a name, with those on which it goes on."""
    end = next((at + 1 for at, line in enumerate(lines) if not is_unfinished(line)), len(lines))
    return join_lines(lines[:end]).strip(" ,")


def byline(outline: Outline) -> Grounded[Person] | None:
    """The office-holder by whom the report was written, as a line at its head says: "Door wethouder X"."""
    lines = [line for part in outline.walk() for line in lines_of(part)][:SIGNATURE_LINES]
    for line in lines:
        match = BYLINE.match(line.text)
        people = leading_people(line.part(match.end())) if match else []
        if people and people[0].value.name and people[0].value.role:
            return people[0]
    return None


def lines_of(part: Part) -> Iterator[Passage]:
    """The lines of a section; a name that was taken for a heading or label is one of them."""
    if part.title and not part.topics:
        yield part.title
    yield from (line.passage for block in paragraphs_of(part) for line in block.lines)


def without_article(words: str) -> str:
    """An office without its article."""
    first, _, rest = words.partition(" ")
    return rest.lstrip() if first.casefold() in ARTICLES else words
