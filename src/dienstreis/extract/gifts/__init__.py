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
from dienstreis.extract.gifts.directions import Direction, heading_direction
from dienstreis.extract.gifts.giving import GIVING, Giving, find_givings
from dienstreis.extract.gifts.items import gifts_of_item, gifts_of_sentences
from dienstreis.extract.gifts.tables import gifts_of_table
from dienstreis.extract.gifts.things import GIFT, THING, names_object
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.extract.sides import Home
from dienstreis.grammar.amounts import amount_of_cell, find_amounts
from dienstreis.model import Gift, Gifts
from dienstreis.text.blocks import Block, ItemList, Paragraph, Table
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Passage, Span
from dienstreis.vocabulary import costs, giving
from dienstreis.wording.gates import Gate
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of

__all__ = ["read_gifts"]

Status = Literal["none", "registered", "received"]

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
PRICE_BEHIND = regex(
    lambda: rf"[^.;]{{0,20}}\([^()]*\)|\s*{source_of(costs.WORTH)}[^.;]{{0,20}}\d[\d.,]*\s?\w*", re.IGNORECASE
)
NEGATED = any_of(giving.NEGATED)
ASKED = any_of(giving.ASKED)
TELLING = (NO_GIFTS, NEGATED, RECEIVED, GIVEN, REFUSED)
GATE = Gate(GIFT, GIFT_REGISTER, NOTHING_TAKEN, RECEIVED)


def read_gifts(outline: Outline, statements: list[Statement], home: Home) -> Grounded[Gifts] | None:
    """What the report says about gifts: in sections of their own, and in sentences anywhere else."""
    parts = outline.sections_about("gifts")
    for value in filter(None, map(value_of, parts)):
        if says_nothing(value):
            return ground(Gifts(status="none", text=value.text), value.span())
    own = set(parts)
    sections = own | {part for part in outline.walk() if "gifts" in part.topics[1:]}
    found = [s for s in statements if s.part in own or is_about_gifts(s, home, sections)]
    told = list(with_antecedents(found, statements))
    outside = [statement for statement in told if statement.part not in own]
    items = collect((*gifts_of_parts(parts, home), *gifts_of_sentences(with_next(outside, statements), home)))
    passages = [statement.passage for statement in told] + cells_of(parts)
    in_section = not sections.isdisjoint(statement.part for statement in told)
    return assemble(passages, items, in_section=in_section) if passages else None


def cells_of(parts: list[Part]) -> list[Passage]:
    """What the tables of sections hold."""
    return [cell for part in parts for table in tables_of(part) for cell in table.cells]


def is_about_gifts(statement: Statement, home: Home, sections: Container[Part]) -> bool:
    """Whether a sentence tells of gifts: by name, or by something received that was entered in a register.

    In ``sections``, whose headings name gifts beside something else, everything that changes hands is one.
    """
    text = statement.passage.text
    if statement.part.topics[:1] == ("purpose",) or text.endswith("?") or not (GATE.opens(text) or GIVING.opens(text)):
        return False
    if tells_of_gifts(text):
        return True
    named = statement.part in sections
    return any(is_present(text, told) or (named and told.ours) for told in find_givings(text, home))


def tells_of_gifts(text: str) -> bool:
    """Whether words name gifts and what became of them, a register, or something of a value that was received."""
    registered = REGISTERED.search(text) is not None
    if NOTHING_TAKEN.search(text) or (registered and GIFT_REGISTER.search(text)):
        return True
    if GIFT.search(text) and (registered or any(p.search(text) for p in TELLING)):
        return True
    if not RECEIVED.search(text):
        return False
    return (registered and is_entered(text)) or (VALUED.search(text) is not None and bool(find_amounts(text)))


def is_present(text: str, told: Giving) -> bool:
    """Whether a thing that was given or received is a present: it has a price, or is such a thing."""
    price = PRICE_BEHIND.match(text, told.last)
    return told.ours and bool(names_object(text[told.first : told.last]) or (price and find_amounts(price[0])))


def with_antecedents(told: list[Statement], statements: list[Statement]) -> Iterator[Statement]:
    """The sentences, each with the one before it where it begins with "Deze" or "Het", which points back there.

    Those that ask after gifts tell of none.
    """
    by_passage = {statement.passage: statement for statement in statements if told}
    seen: set[Statement] = set()
    for statement in told:
        before = by_passage.get(statement.before) if statement.before else None
        wanted = [before, statement] if before and POINTING_BACK.match(statement.passage.text) else [statement]
        for one in wanted:
            if one not in seen and not ASKED.search(one.passage.text):
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
            items = [item.passage for item in block.items if not mixed or GIFT.search(item.passage.text)]
            yield from (gift for item in items for gift in gifts_of_item(item, home, direction))
    way = heading_direction(part.title.text) if part.title else None
    for index, block in enumerate(paragraphs_of(part)):
        if index == 0 and part.style == Style.LABEL:
            found = gifts_of_value(block, home, way)
            yield from (with_person_of_label(gift, part, home) for gift in found[:1])
            yield from found[1:]
        else:
            yield from gifts_of_paragraph(block, home, way)


def gifts_of_value(block: Paragraph, home: Home, way: Direction | None) -> list[Grounded[Gift]]:
    """The gifts of the value of a label: in its sentences, else as an item of a list describes them."""
    found = gifts_of_paragraph(block, home, way)
    if found or NEGATED.search(block.passage.text):
        return found
    return list(gifts_of_item(block.passage, home, way or "received"))


def gifts_of_paragraph(block: Paragraph, home: Home, way: Direction | None) -> list[Grounded[Gift]]:
    """The gifts in the sentences of a paragraph; under a heading of gifts that were given, those that it lists."""
    sentences = sentences_of(block.passage)
    lists = way == "given" and THING.match(block.passage.text)
    if lists and not any(any(find_givings(sentence.text, home)) for sentence in sentences):
        each = all(THING.match(line.passage.text) for line in block.lines)
        lines = [line.passage for line in block.lines] if each else [block.passage]
        return [gift for line in lines for gift in gifts_of_item(line, home, "given")]
    return list(gifts_of_sentences(zip(sentences, [*sentences[1:], None], strict=True), home))


GIVER_IN_LABEL = regex(lambda: rf"{source_of(giving.FROM_WHOM)}\s+(?P<giver>\S.*)$", re.IGNORECASE)


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
    received = [item for item in items if item.direction == "received"]
    if any(map(is_registered, texts)):
        return "registered"
    if not all(map(is_refused, received)):
        return "received"
    if any(says_none(text, in_section=in_section) for text in texts):
        return "none"
    if items:
        return "received" if received else None
    return "received" if any(RECEIVED.search(text) and not GIVEN.search(text) for text in texts) else None


def is_registered(text: str) -> bool:
    """Whether a sentence says that gifts were entered in a register."""
    return REGISTERED.search(text) is not None and not NOT_REGISTERED.search(text) and is_entered(text)


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
