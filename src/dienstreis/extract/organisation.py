"""Who reports: the public body, and what kind of body it is."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from dienstreis.extract.content import opening_sentences, says_nothing, value_of
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.extract.people import people_found
from dienstreis.extract.signature import letter_of_minister, signature, signers_of_letter
from dienstreis.grammar.names import is_office_holder
from dienstreis.model import Organisation, OrganisationType
from dienstreis.text.blocks import Paragraph
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Passage, join_lines
from dienstreis.vocabulary import delegations, grammar, organisations, people
from dienstreis.vocabulary.organisations import BODIES, BODIES_BEHIND, CONNECTORS, WHOLE_NAMES
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of
from dienstreis.wording.words import ends_with

__all__ = ["find_body", "read_organisation"]


def body_pattern() -> str:
    """A body's word and its proper name behind it."""
    listed = "|".join(re.escape(word) for word in sorted(BODIES, key=len, reverse=True))
    name = r"(?:(?-i:[^\W\d_a-zà-öø-ÿ])|['’]s-|['’]t )[\w'’&-]*"
    joined = rf"(?:\s+(?:{'|'.join(CONNECTORS)})\s+{name}|\s+{name})"
    return rf"\b(?P<body>{listed})\s+(?P<name>{name}(?:{joined}){{0,6}})"


NAME = r"(?-i:[A-ZÀ-Þ])[\w'’-]*"
ENUMERATED = regex(
    lambda: rf"(?:,\s+{NAME}(?:\s+{NAME})?)+,?\s+{source_of(grammar.AND)}\s+{NAME}(?:\s+(?-i:[A-ZÀ-Þ])[\w'’-]+)*"
)
ADDRESSEE = regex(
    lambda: (
        rf"^{source_of(grammar.TO)}"
        rf"|{source_of(organisations.SPOKESPERSONS)} {source_of(grammar.OF)} {source_of(grammar.DEFINITE)}\s"
    ),
    re.IGNORECASE,
)
HEADS_MINISTRY = regex(
    lambda: (
        rf"{source_of(organisations.MINISTERS)}\s+{source_of(organisations.BEFORE_DOMAIN)}\s+(?P<domain>[A-ZÀ-Þ].*)"
    ),
    re.IGNORECASE,
)
BEHIND = "|".join(sorted(BODIES_BEHIND, key=len, reverse=True))
NAME_FIRST = regex(rf"\b(?:[A-ZÀ-Þ][\w'’-]+\s){{1,3}}(?P<body>(?i:{BEHIND}))\b")
LONGEST_ADDRESS = 80
BODY = regex(
    rf"(?P<whole>{'|'.join(re.escape(name) for name in WHOLE_NAMES)})|{body_pattern()}",
    re.IGNORECASE,
)
MEMO_HEADS = every(organisations.MEMO_HEADS)
AMID_NAMES = every(grammar.AMID_NAMES)
VERB = any_of(people.VERBS)
TRAVELLED = any_of(delegations.TRAVELLED)
BY_OTHERS = regex(
    lambda: rf"(?:^|\s){source_of(organisations.BEFORE_OTHERS)}\s+(?:{source_of(grammar.DEFINITE)}\s+)?$", re.IGNORECASE
)
HOSTS = frozenset({"ministry", "university"})  # others are seldom named in passing but as those who paid or asked
ISSUED = any_of(organisations.ISSUED)
TOWN = regex(lambda: rf"{source_of(organisations.TOWNS)}\s+(?-i:[^\W\d_a-zß-öø-ÿ])", re.IGNORECASE)
MOST_SENTENCES = 40  # in which a report says who travelled
LONGEST_NAME = 120  # characters; what is longer under "Organisatie" tells of another one


def read_organisation(outline: Outline) -> Grounded[Organisation] | None:
    """The body that reports: as a label, the title, the letterhead or the label of the officials names it."""
    for part in outline.about("organisation"):
        value = value_of(part)
        if value and len(value.text) <= LONGEST_NAME and not says_nothing(value) and "@" not in value.text:
            return find_body(value) or whole_value(part, value)
    if (outline.title and (found := find_body(outline.title))) or (found := of_ministry(outline)):
        return found
    for words in candidates(outline):
        if found := find_body(words):
            return found
    found = of_traveller(outline)
    return found or next(filter(None, map(body_in_prose, told(outline))), None)


def wrapped(lines: list[Passage]) -> Iterator[Passage]:
    """The lines of an address, a name that goes on in the next line joined to it."""
    for line, after in zip_longest(lines, lines[1:]):
        yield join_lines([line, after]) if after and goes_on(line.text) else line


def goes_on(words: str) -> bool:
    """Whether a line ends amid a name."""
    return words.endswith((",", " &")) or ends_with(words, AMID_NAMES)


def candidates(outline: Outline) -> Iterator[Passage]:
    """Where the body that reports may be named, the surest place first."""
    head = [words for part in outline.parts[:1] for words in lines_of(part)]
    yield from (words for words in head if is_name_line(words))
    yield from (part.title for part in outline.walk() if part.style == Style.LABEL and part.title)
    yield from (value_of(part) for part in outline.walk() if is_memo_head(part))
    yield from (words for part in outline.walk() for words in lines_of(part) if is_name_line(words))
    yield from memo_lines(outline)


def told(outline: Outline) -> Iterator[Passage]:
    """All lines and paragraphs, those at the head first."""
    yield from (words for part in outline.parts[:1] for words in lines_of(part))
    yield from (words for part in outline.walk() for words in lines_of(part))


def of_traveller(outline: Outline) -> Grounded[Organisation] | None:
    """The body of the office-holder who is said to have travelled: "Schepen X van de stad Y bracht een bezoek"."""
    for sentence in opening_sentences(outline, MOST_SENTENCES):
        match = TRAVELLED.search(sentence.text)
        for person in people_found(sentence.part(0, match.start())) if match else ():
            served = person.value.organisation
            if served is None or not is_office_holder(person.value.role or ""):
                continue
            at = sentence.text.find(served)
            body = sentence.part(at, at + len(served)) if at >= 0 else None
            if body and (found := find_body(body) or of_town(body)):
                return found
    return None


def of_town(body: Passage) -> Grounded[Organisation] | None:
    """A body that is called by the word for a town: "stad Waterdam"."""
    named = TOWN.match(body.text)
    return ground(Organisation(name=body.text, type="municipality"), body.span()) if named else None


def body_in_prose(passage: Passage) -> Grounded[Organisation] | None:
    """The first public body that running text names, but for ministries and the like that received or asked."""
    found = find_body(passage)
    while found:
        last = found.span.end - passage.span().start
        before = passage.text[: found.span.start - passage.span().start]
        hosted = found.value.type in HOSTS and BY_OTHERS.search(before)
        if not hosted or ISSUED.search(before):
            return found
        found = find_body(passage.part(last))
    return None


def memo_lines(outline: Outline) -> Iterator[Passage]:
    """The lines of a memo's head that were not taken for labels."""
    for part in outline.walk():
        for block in part.blocks:
            if isinstance(block, Paragraph):
                yield from (line.passage for line in block.lines if is_memo_line(line.passage.text))


def is_memo_line(words: str) -> bool:
    """Whether a line begins with a label of a memo's head."""
    label, _, value = words.partition(":")
    return label.rstrip().casefold() in MEMO_HEADS and value[:1].isspace()


def is_name_line(words: Passage) -> bool:
    """Whether words are a line with a name, and no sentence in which a body is named in passing."""
    short = len(words.text) <= LONGEST_ADDRESS and not words.text.endswith((".", ",", ":", ";"))
    return short and not VERB.search(words.text)


def is_memo_head(part: Part) -> bool:
    """Whether a label is of a memo's sender, or of the board of the own body to whom it goes."""
    label = part.title.text.strip(" :") if part.title and part.style == Style.LABEL else ""
    return label.casefold() in MEMO_HEADS


def of_ministry(outline: Outline) -> Grounded[Organisation] | None:
    """The ministry of a minister who signs: as the letterhead names it, else by the domain of the office."""
    signer = signature(outline)
    if signer is None or signer.value.role is None:
        return of_letter(outline)
    office = " ".join(filter(None, (signer.value.role, signer.value.organisation)))
    match = HEADS_MINISTRY.match(office)
    if match is None:
        return None
    for part in outline.walk():
        for block in part.blocks:
            lines = [line.passage for line in block.lines] if isinstance(block, Paragraph) else []
            for words in wrapped(lines):
                found = find_body(words)
                if found and found.value.type == "ministry":
                    return found
    return ground(Organisation(name=match["domain"].strip(" ,."), type="ministry"), signer.span)


def of_letter(outline: Outline) -> Grounded[Organisation] | None:
    """The ministry whose letter it is: by the domain of the minister who signs first, else by that in its head."""
    domain = letter_of_minister(outline)
    if domain is None:
        return None
    for signer in signers_of_letter(outline)[:1]:
        if match := HEADS_MINISTRY.match(signer.value.role or ""):
            return ground(Organisation(name=match["domain"].strip(" ,."), type="ministry"), signer.span)
    return ground(Organisation(name=domain.text, type="ministry"), domain.span())


def lines_of(part: Part) -> list[Passage]:
    """The lines of a section's paragraphs, column by column, and the paragraphs; without those of an addressee."""
    blocks = [block for block in part.blocks if isinstance(block, Paragraph) and not is_addressee(block)]
    title = [part.title] if part.title and part.style not in {Style.TITLE, Style.LABEL} else []
    lines = [cell for block in blocks for line in block.lines for cell in line.passage.columns()]
    return title + lines + [block.passage for block in blocks]


def is_addressee(block: Paragraph) -> bool:
    """Whether a paragraph is the address of whom a letter is for: "De Voorzitter van de Tweede Kamer"."""
    short = all(len(line.passage.text) <= LONGEST_ADDRESS for line in block.lines)
    return short and ADDRESSEE.search(block.lines[0].passage.text) is not None


def find_body(passage: Passage) -> Grounded[Organisation] | None:
    """The first public body that a passage names."""
    match, behind = BODY.search(passage.text), NAME_FIRST.search(passage.text)
    if behind and (match is None or behind.start() < match.start() < behind.end()):
        named = Organisation(name=behind[0], type=BODIES_BEHIND[behind["body"].casefold()])
        return ground(named, passage.span(behind.start(), behind.end()))
    if match is None:
        return None
    kind: OrganisationType = (
        WHOLE_NAMES[match["whole"].casefold()] if match["whole"] else BODIES[match["body"].casefold()]
    )
    more = ENUMERATED.match(passage.text, match.end()) if kind == "ministry" else None
    last = more.end() if more else match.end()
    named = Organisation(name=passage.text[match.start() : last], type=kind)
    return ground(named, passage.span(match.start(), last))


def whole_value(part: Part, value: Passage) -> Grounded[Organisation]:
    """A name without a body's word; the label may have it ("Gemeente: Waterdam")."""
    label = part.title.text.casefold() if part.title else ""
    kind = next((body for word, body in (BODIES | BODIES_BEHIND).items() if label.startswith(word)), None)
    return ground(Organisation(name=value.text, type=kind), value.span())
