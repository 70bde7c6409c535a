"""What a report says about gifts: none, registered, received; and the gifts one by one."""

import re
from collections.abc import Container, Iterable, Iterator
from itertools import pairwise
from typing import Literal

from dienstreis.extract.columns import GIFT_LABELS, column_name
from dienstreis.extract.content import (
    Statement,
    paragraphs_of,
    says_nothing,
    sentences_of,
    tables_of,
    value_of,
)
from dienstreis.extract.gifts.giving import GIVING, Direction, Giving, find_givings
from dienstreis.extract.gifts.headings import heading_direction
from dienstreis.extract.gifts.items import gift_of_item, gifts_of_sentences
from dienstreis.extract.gifts.tables import gifts_of_table
from dienstreis.extract.gifts.things import names_object
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.extract.sides import Home
from dienstreis.grammar.amounts import amount_of_cell, find_amounts
from dienstreis.model import Gift, Gifts
from dienstreis.text.blocks import Block, ItemList, Paragraph, Table
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Passage, Span
from dienstreis.vocabulary import giving
from dienstreis.wording.gates import Gate
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of

__all__ = ["read_gifts"]

Status = Literal["none", "registered", "received"]

GIFT = any_of(giving.GIFTS)
RECEIVED = any_of(giving.RECEIVED)
GIVEN = any_of(giving.GIVEN)
VALUED = any_of(giving.VALUED)
GIFT_REGISTER = any_of(giving.GIFT_REGISTERS)
POINTING_BACK = any_of(giving.POINTING_BACK)
REFUSED = any_of(giving.REFUSED)
REGISTER = any_of(giving.REGISTER)
REGISTERED = any_of(giving.REGISTERED)
NOT_REGISTERED = any_of(
    {
        "nl": [f"niet {word}" for word in giving.REGISTERED["nl"]],
        "en": [f"not {word}" for word in giving.REGISTERED["en"]],
    }
)
NO_GIFTS = any_of(giving.NO_GIFTS)
NOTHING_TAKEN = any_of(giving.NOTHING_TAKEN)
PRICE_BEHIND = regex(r"[^.;]{0,20}\([^()]*\)|\s*(?:ter waarde van|t\.w\.v\.|worth|valued at)[^.;]{0,20}\d[\d.,]*\s?\w*")
NEGATED = any_of(giving.NEGATED)
COUNTED = regex(r"(?:een|één|twee|drie|vier|vijf|zes|enkele|a|an|one|two|three|four|some|\d{1,2})\s", re.IGNORECASE)
ASKED = any_of(giving.ASKED)
TELLING = (NO_GIFTS, NEGATED, RECEIVED, GIVEN, REFUSED)
GATE = Gate(GIFT, GIFT_REGISTER, NOTHING_TAKEN, RECEIVED)


def read_gifts(outline: Outline, statements: list[Statement], home: Home) -> Grounded[Gifts] | None:
    """What the report says about gifts: in sections of their own, and in sentences anywhere else."""
    parts = outline.sections_about("gifts")
    for part in parts:
        value = value_of(part)
        if value and says_nothing(value):
            return ground(Gifts(status="none", text=value.text), value.span())
    own = set(parts)
    sections = own | {part for part in outline.walk() if "gifts" in part.topics[1:]}
    told = [s for s in statements if s.part in own or is_about_gifts(s, home, sections)]
    told = [s for s in with_antecedents(told, statements) if not ASKED.search(s.passage.text)]
    tables = [cell.passage for part in parts for table in tables_of(part) for row in table.rows for cell in row]
    passages = [statement.passage for statement in told] + [cell for cell in tables if cell]
    if not passages:
        return None
    outside = [statement for statement in told if statement.part not in own]
    items = collect((*gifts_of_parts(parts, home), *gifts_of_sentences(with_next(outside, statements), home)))
    in_section = any(statement.part in sections for statement in told)
    return assemble(passages, items, in_section=in_section)


def is_about_gifts(statement: Statement, home: Home, sections: Container[Part]) -> bool:
    """Whether a sentence tells of gifts: by name, or by something received that was entered in a register.

    In ``sections``, whose headings name gifts beside something else, everything that changes hands is one.
    """
    text = statement.passage.text
    if not (GATE.opens(text) or GIVING.opens(text)) or statement.part.topics[:1] == ("purpose",) or text.endswith("?"):
        return False
    registered = REGISTERED.search(text) is not None
    if GIFT.search(text) and (registered or any(p.search(text) for p in TELLING)):
        return True
    if (registered and GIFT_REGISTER.search(text)) or NOTHING_TAKEN.search(text):
        return True
    named = statement.part in sections
    if any(is_present(text, told) or (named and told.ours) for told in find_givings(text, home)):
        return True
    if not RECEIVED.search(text):
        return False
    return (registered and is_entered(text)) or (VALUED.search(text) is not None and bool(find_amounts(text)))


def is_present(text: str, told: Giving) -> bool:
    """Whether a thing that was given or received is a present: it has a price, or is such a thing."""
    price = PRICE_BEHIND.match(text, told.last)
    return told.ours and bool(names_object(text[told.first : told.last]) or (price and find_amounts(price[0])))


def with_antecedents(told: list[Statement], statements: list[Statement]) -> Iterator[Statement]:
    """The sentences, each with the one before it where it begins with "Deze" or "Het", which points back there."""
    by_passage = {statement.passage: statement for statement in statements if told}
    seen: set[Statement] = set()
    for statement in told:
        before = by_passage.get(statement.before) if statement.before else None
        wanted = [before, statement] if before and POINTING_BACK.match(statement.passage.text) else [statement]
        for one in wanted:
            if one not in seen:
                seen.add(one)
                yield one


def with_next(told: list[Statement], statements: list[Statement]) -> Iterator[tuple[Passage, Passage | None]]:
    """Each sentence with the one behind it, which may tell what became of a gift."""
    following = dict(pairwise(statements if told else ()))
    for statement in told:
        after = following.get(statement)
        same = after is not None and after.before is statement.passage
        yield statement.passage, after.passage if after and same else None


def gifts_of_parts(parts: Iterable[Part], home: Home) -> Iterator[Grounded[Gift]]:
    """The gifts of the sections about gifts: a row or an item each, else those in their sentences."""
    before: Grounded[Gift] | None = None
    for part in sorted(parts, key=lambda part: part.first_line):
        told = value_of(part) if part.style == Style.LABEL and part.title else None
        name = column_name(part.title.text, GIFT_LABELS) if part.title else ""
        if before and told and name:
            before = with_attribute(before, name, told)
            continue
        if before:
            yield before
            before = None
        found = list(gifts_of_part(part, home))
        before = found.pop() if found and part.style == Style.LABEL else None
        yield from found
    if before:
        yield before


def with_attribute(gift: Grounded[Gift], name: str, told: Passage) -> Grounded[Gift]:
    """A gift with what a label of its own tells of it."""
    amount = amount_of_cell(told.text, "EUR") if name == "value" else None
    known = {"value": amount.value, "currency": amount.currency} if amount else {name: told.text}
    if name == "value" and amount is None:
        return gift
    return ground(gift.value.model_copy(update=known), gift.span.through(told.span()))


def gifts_of_part(part: Part, home: Home) -> Iterator[Grounded[Gift]]:
    """The gifts of one section: a row or an item each, else those in its sentences."""
    mixed = "costs" in part.topics
    for block, direction in directed(part):
        if isinstance(block, Table):
            yield from gifts_of_table(block, mixed=mixed, direction=direction)
        elif isinstance(block, ItemList):
            for item in block.items:
                wanted = not mixed or GIFT.search(item.passage.text)
                if wanted and (gift := gift_of_item(item.passage, direction)):
                    yield gift
    way = heading_direction(part.title.text) if part.title else None
    for index, block in enumerate(paragraphs_of(part)):
        sentences = sentences_of(block.passage)
        if (
            way == "given"
            and (lines := lines_of_gifts(block))
            and not any(any(find_givings(s.text, home)) for s in sentences)
        ):
            yield from filter(None, (gift_of_item(line, way) for line in lines))
            continue
        found = list(gifts_of_sentences(zip(sentences, [*sentences[1:], None], strict=True), home))
        if not found and index == 0 and part.style == Style.LABEL and not NEGATED.search(block.passage.text):
            gift = gift_of_item(block.passage, way or "received")
            found = [gift] if gift else []
        if found and index == 0 and part.style == Style.LABEL:
            found[0] = with_person_of_label(found[0], part, home)
        yield from found


def lines_of_gifts(block: Paragraph) -> list[Passage]:
    """What a paragraph lists under a heading of gifts that were given: a gift a line, or one in all of it."""
    if not COUNTED.match(block.passage.text):
        return []
    each = all(COUNTED.match(line.passage.text) for line in block.lines)
    return [line.passage for line in block.lines] if each else [block.passage]


GIVER_IN_LABEL = regex(r"\b(?:van|door|from|by)\s+(?P<giver>\S.*)$", re.IGNORECASE)


def with_person_of_label(gift: Grounded[Gift], part: Part, home: Home) -> Grounded[Gift]:
    """A gift behind a label that names who gave or got it: "Ontvangen van rector Laan", "Wethouder Laan"."""
    if part.title is None or part.topics or gift.value.direction != "received":
        return gift
    match = GIVER_IN_LABEL.search(part.title.text)
    if match and not gift.value.giver:
        told = gift.value.model_copy(update={"giver": match["giver"]})
    elif not match and not gift.value.recipient and home.has(part.title.text):
        told = gift.value.model_copy(update={"recipient": part.title.text})
    else:
        return gift
    return ground(told, gift.span.through(part.title.span()))


def directed(part: Part) -> Iterator[tuple[Block, Direction]]:
    """The blocks of a section, each with the way that the gifts went as the line above them or its title says."""
    direction = (heading_direction(part.title.text) if part.title else None) or "received"
    for block in part.blocks:
        if isinstance(block, Paragraph) and (told := heading_direction(block.passage.text)):
            direction = told
        yield block, direction


def assemble(told: list[Passage], items: Grounded[list[Gift]], *, in_section: bool) -> Grounded[Gifts]:
    """The statement about gifts as a whole."""
    spans = [passage.span() for passage in told] + list(items.places.values())
    register = register_in(told)
    value = Gifts(
        status=status_of(told, items.value, in_section=in_section),
        register_=register.value if register else None,
        items=items.value,
        text=" ".join(passage.text for passage in told),
    )
    places = {"": Span(min(span.start for span in spans), max(span.end for span in spans))}
    places |= {f"/items{pointer}": span for pointer, span in items.places.items()}
    if register:
        places["/register"] = register.span
    return Grounded(value, places)


def status_of(told: list[Passage], items: list[Gift], *, in_section: bool) -> Status | None:
    """What is said of gifts received."""
    texts = [passage.text for passage in told]
    if any(REGISTERED.search(text) and not NOT_REGISTERED.search(text) and is_entered(text) for text in texts):
        return "registered"
    if any(item.direction == "received" and not is_refused(item) for item in items):
        return "received"
    if any(says_none(text, in_section=in_section) for text in texts):
        return "none"
    if items:
        return "received" if any(item.direction == "received" for item in items) else None
    return "received" if any(RECEIVED.search(text) and not GIVEN.search(text) for text in texts) else None


def says_none(text: str, *, in_section: bool) -> bool:
    """Whether a sentence says that there were no gifts."""
    if NO_GIFTS.search(text) or NOTHING_TAKEN.search(text):
        return True
    return NEGATED.search(text) is not None and (in_section or GIFT.search(text) is not None)


def is_entered(text: str) -> bool:
    """Whether a sentence speaks of a register, by name or as "geregistreerd"."""
    return REGISTER.search(text) is not None or "geregistreerd" in text or "registered" in text


def is_refused(gift: Gift) -> bool:
    """Whether a gift was refused."""
    return gift.disposition is not None and REFUSED.search(gift.disposition) is not None


def register_in(told: list[Passage]) -> Grounded[str] | None:
    """The register that a sentence names."""
    for passage in told:
        match = REGISTER.search(passage.text) if REGISTERED.search(passage.text) else None
        if match:
            words = passage.part(match.start(), match.end())
            return ground(words.text, words.span())
    return None
