"""Gifts received and given."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from dienstreis.extract.content import Statement, items_of, says_nothing, sentences_of, tables_of, value_of
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.grammar.amounts import Amount, find_amounts
from dienstreis.grammar.words import any_of
from dienstreis.model import Gift, Gifts
from dienstreis.text.blocks import Table
from dienstreis.text.outline import Outline, Part
from dienstreis.text.passage import Passage, Span
from dienstreis.vocabulary import giving

__all__ = ["read_gifts"]

Direction = Literal["received", "given"]
Status = Literal["none", "registered", "received"]

GIFT = any_of(giving.GIFTS)
RECEIVED = any_of(giving.RECEIVED)
GIVEN = any_of(giving.GIVEN)
REFUSED = any_of(giving.REFUSED)
REGISTER = any_of(giving.REGISTER)
REGISTERED = any_of(giving.REGISTERED)
NO_GIFTS = any_of(giving.NO_GIFTS)
NOT_ITS_VALUE = any_of(giving.NOT_ITS_VALUE)
VALUE_COLUMN = any_of(giving.VALUE_COLUMNS)
GIVER_COLUMN = any_of(giving.GIVER_COLUMNS)
RECIPIENT_COLUMN = any_of(giving.RECIPIENT_COLUMNS)
DISPOSITION_COLUMN = any_of(giving.DISPOSITION_COLUMNS)
NOT_ABOUT_GIFTS = frozenset({"costs", "payer", "purpose"})

NOUN_PHRASE = r"(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|a|an|two|three|four|five|the|\d+)\s+[^,.;:(]{3,120}?"
OF = r"(?:van|door|from|by)"
# "Van de burgemeester van X is een schaal ontvangen", "De wethouder kreeg van X een boek", "ontvingen wij drie sjaals".
FROM_FIRST = re.compile(
    rf"\b(?:[Vv]an|From)\s+(?P<giver>[^,.;:]{{3,80}}?)\s+(?:is|zijn|werd|werden|heeft|hebben|kreeg|kregen|ontving|ontvingen|was|were|we)\s+(?:wij|we|het college|de wethouder|de burgemeester|ik|received)?\s*(?P<what>{NOUN_PHRASE})(?=\s(?:ontvangen|gekregen|met een|ter waarde|aangeboden|worth|with)|[,.;:(]|$)"
)
PRESENTED = re.compile(
    rf"^(?P<what>[^,.;:(]{{3,120}}?),?\s*\(?(?:aangeboden|gekregen|ontvangen|overhandigd|geschonken|gegeven|given|presented|offered)?\s*{OF}\s+(?P<giver>[^,.;:()]{{3,80}}?)(?:\s+(?:aan|voor|to)\s+(?P<recipient>[^,.;:()]{{3,60}}))?(?=[,.;:()]|$)"
)
SUBJECT_GOT = re.compile(
    rf"^(?P<recipient>[^,.;:]{{2,60}}?)\s+(?:kreeg|kregen|ontving|ontvingen|received|was given|heeft|hebben)\s+(?:{OF}\s+(?P<giver>[^,.;:]{{3,80}}?)\s+)?(?P<what>{NOUN_PHRASE})(?:\s+{OF}\s+(?P<giver_after>[^,.;:]{{3,80}}?))?(?:\s+(?:ontvangen|gekregen))?(?=[,.;:(]|\s(?:met een|ter waarde|with an|worth)|$)"
)
GIVER_GAVE = re.compile(
    rf"^(?P<giver>[^,.;:]{{3,80}}?)\s+(?:gaf|gaven|schonk|schonken|overhandigde|overhandigden|bood|boden|gave|presented)\s+(?:(?P<recipient>ons|de wethouder|de burgemeester|het college|de delegatie|us|the mayor)\s+)?(?P<what>{NOUN_PHRASE})(?=\s(?:aan|cadeau|ter waarde|met een)|[,.;:(]|$)"
)
REFUSED_GIFT = re.compile(rf"(?P<what>{NOUN_PHRASE})(?=[,.;:(]|\s(?:hebben|heeft|is|zijn|van|dat|die|ter)\b)", re.IGNORECASE)
FIRST_PERSON = re.compile(r"\b(?:wij|we|zelf|ons college)\b", re.IGNORECASE)


def read_gifts(outline: Outline, statements: list[Statement]) -> Grounded[Gifts] | None:
    """What the report says about gifts: in sections of their own, and in sentences anywhere else."""
    parts = [inner for part in outline.about("gifts") for inner in part.own()]
    for part in parts:
        value = value_of(part)
        if value and says_nothing(value):
            return ground(Gifts(status="none", text=value.text), value.span())
    inside = [s for s in statements if any(s.part is part for part in parts)]
    outside = [s for s in statements if is_about_gifts(s) and not any(s.part is part for part in parts)]
    told = [statement.passage for statement in (*inside, *outside)]
    tables = [table for part in parts for table in tables_of(part)]
    if not told and not tables:
        return None
    items = collect((*gifts_of_tables(tables), *gifts_of_parts(parts), *gifts_in(outside)))
    return assemble(told, items, tables)


def is_about_gifts(statement: Statement) -> bool:
    """Whether a sentence outside of a section about gifts tells of gifts received or given."""
    text = statement.passage.text
    if set(statement.part.topics[:1]) & NOT_ABOUT_GIFTS or not GIFT.search(text):
        return False
    return bool(
        NO_GIFTS.search(text) or RECEIVED.search(text) or GIVEN.search(text) or REFUSED.search(text)
        or (REGISTERED.search(text) and REGISTER.search(text))
    )  # fmt: skip


def assemble(
    told: list[Passage], items: Grounded[list[Gift]], tables: list[Table]
) -> Grounded[Gifts]:
    """The statement about gifts as a whole."""
    spans = [passage.span() for passage in told] + list(items.places.values())
    spans += [cell.passage.span() for table in tables for row in table.rows for cell in row if cell.passage]
    spans.sort()
    text = " ".join(passage.text for passage in told) or " ".join(
        cell.passage.text for table in tables for row in table.rows for cell in row if cell.passage
    )
    register, register_span = register_in(told)
    value = Gifts(status=status_of(told, items.value), register_=register, items=items.value, text=text)
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    places = {"": whole} | {f"/items{pointer}": span for pointer, span in items.places.items()}
    if register_span:
        places["/register"] = register_span
    return Grounded(value, places)


def status_of(told: list[Passage], items: list[Gift]) -> Status | None:
    """What is said of gifts received."""
    text = " ".join(passage.text for passage in told)
    if REGISTERED.search(text) and REGISTER.search(text):
        return "registered"
    received = [item for item in items if item.direction == "received"]
    if received:
        return "received"
    if NO_GIFTS.search(text):
        return "none"
    if items:
        return None
    return "received" if RECEIVED.search(text) and not GIVEN.search(text) else None


def register_in(told: list[Passage]) -> tuple[str | None, Span | None]:
    """The register that a sentence names."""
    for passage in told:
        if REGISTERED.search(passage.text) and (match := REGISTER_NAME.search(passage.text)):
            words = passage.part(match.start("name"), match.end())
            return words.text, words.span()
    return None, None


REGISTER_NAME = re.compile(
    r"\b(?:in|op)\s+(?:het|de|the|ons)\s+(?P<name>(?:openbare?\s|public\s)?[\w]*register(?:\s(?:van|of)\s(?:geschenken|gifts))?)",
    re.IGNORECASE,
)


# --- gifts one by one ------------------------------------------------------------------------------------------


def gifts_of_parts(parts: Iterable[Part]) -> Iterator[Grounded[Gift]]:
    """The gifts of the sections about gifts: an item each, else those in their sentences."""
    for part in parts:
        for item in items_of(part):
            if gift := listed_gift(item.passage):
                yield gift
        for block in part.blocks:
            passage = getattr(block, "passage", None)
            if isinstance(passage, Passage):
                yield from gifts_of_paragraph(list(sentences_of(passage)))


def gifts_in(statements: Iterable[Statement]) -> Iterator[Grounded[Gift]]:
    """The gifts in sentences outside of sections about gifts."""
    for statement in statements:
        yield from gifts_of_paragraph([statement.passage])


def listed_gift(passage: Passage) -> Grounded[Gift] | None:
    """A gift that a list's item describes."""
    if NO_GIFTS.search(passage.text) or not passage:
        return None
    first = next(iter(sentences_of(passage)), passage)
    match = PRESENTED.match(first.text) or GIVER_GAVE.match(first.text) or SUBJECT_GOT.match(first.text)
    if match:
        return gift_of(passage, match)
    amounts = find_amounts(first.text)
    end = re.search(r"[,.;:(]", first.text)
    stop = min([end.start()] if end else [len(first.text)], default=len(first.text))
    stop = min(stop, amounts[0].first) if amounts else stop
    words = first.part(0, stop)
    return build(passage, words, None, None, direction_of(first.text)) if words else None


def gifts_of_paragraph(sentences: list[Passage]) -> Iterator[Grounded[Gift]]:
    """The gifts that sentences tell of; what became of one stands in the sentences behind it."""
    for index, sentence in enumerate(sentences):
        if NO_GIFTS.search(sentence.text):
            continue
        match = next(
            (m for p in (FROM_FIRST, PRESENTED_SENTENCE, SUBJECT_GOT, GIVER_GAVE) if (m := p.search(sentence.text))), None
        )
        refused = REFUSED.search(sentence.text)
        if match is None and refused:
            match = REFUSED_GIFT.search(sentence.text)
        if match is None or not is_thing(match["what"]):
            continue
        behind = sentences[index + 1] if index + 1 < len(sentences) else None
        yield gift_of(sentence, match, behind)


PRESENTED_SENTENCE = re.compile(
    rf"^(?P<what>(?:Een|Twee|Drie|Vier|Vijf|A|An|Two|Three|\d+)\s[^,.;:(]{{3,120}}?),?\s*\(?(?:aangeboden|gekregen|ontvangen|overhandigd|geschonken|given|presented)\s*{OF}\s+(?P<giver>[^,.;:()]{{3,80}}?)(?:\s+(?:aan|voor|to)\s+(?P<recipient>[^,.;:()]{{3,60}}))?(?=[,.;:()]|$)"
)


def is_thing(words: str) -> bool:
    """Whether the words are a thing, and not just the word "gift" itself."""
    return not GIFT.fullmatch(words.split()[-1]) and len(words.split()) > 1


def gift_of(passage: Passage, match: re.Match[str], behind: Passage | None = None) -> Grounded[Gift]:
    """A gift out of the words of a pattern."""
    groups = match.groupdict()
    giver = groups.get("giver") or groups.get("giver_after")
    what = passage.part(match.start("what"), match.end("what"))
    return build(passage, what, giver, groups.get("recipient"), direction_of(passage.text), behind)


def direction_of(text: str) -> Direction:
    """Whether a sentence tells of a gift given; a refused one counts as received."""
    if REFUSED.search(text) or not GIVEN.search(text):
        return "received"
    return "given" if FIRST_PERSON.search(text) else "received"


def build(
    passage: Passage,
    what: Passage,
    giver: str | None,
    recipient: str | None,
    direction: Direction,
    behind: Passage | None = None,
) -> Grounded[Gift]:
    """A gift with its value and what became of it."""
    amount = value_in(passage)
    listed = list(sentences_of(passage))
    later = [sentence for sentence in listed[1:] if not is_only_value(sentence)] or ([behind] if behind else [])
    disposition = later[0].text.rstrip(".") if later and not GIFT.match(later[0].text) else None
    if REFUSED.search(passage.text):
        refused = REFUSED.search(passage.text)
        disposition = refused[0] if refused else None
    value = Gift(
        direction=direction,
        description=what.text,
        giver=giver.strip() if giver else None,
        recipient=recipient.strip() if recipient else None,
        value=amount.value if amount else None,
        currency=amount.currency if amount else None,
        disposition=disposition,
    )
    span = passage.span()
    return ground(value, span.through(later[0].span()) if later and disposition else span)


def value_in(passage: Passage) -> Amount | None:
    """The amount that is the gift's value: not a threshold, and not what an auction brought."""
    for amount in find_amounts(passage.text):
        before = re.split(r"[.;]\s", passage.text[: amount.first])[-1]
        if not NOT_ITS_VALUE.search(before):
            return amount
    return None


def is_only_value(sentence: Passage) -> bool:
    """Whether a sentence only gives the value, or says that it is unknown."""
    return bool(re.match(r"(?:Geschatte\s|Estimated\s)?(?:[Ww]aarde|[Vv]alue)\b", sentence.text)) or bool(
        NOT_ITS_VALUE.search(sentence.text)
    )


def gifts_of_tables(tables: Iterable[Table]) -> Iterator[Grounded[Gift]]:
    """A gift a row."""
    for table in tables:
        columns = columns_of(table)
        for row in table.rows:
            cells = {name: row[column].passage for name, column in columns.items() if column < len(row)}
            what = cells.get("what")
            if not what or says_nothing(what):
                continue
            amounts = find_amounts(cells["value"].text) if "value" in cells else []
            passages = [cell.passage for cell in row if cell.passage]
            giver, recipient, disposition = (cells.get(name) for name in ("giver", "recipient", "disposition"))
            value = Gift(
                direction="received",
                description=what.text,
                giver=giver.text or None if giver else None,
                recipient=recipient.text or None if recipient else None,
                value=amounts[0].value if amounts else None,
                currency=amounts[0].currency if amounts else None,
                disposition=disposition.text or None if disposition else None,
            )
            yield ground(value, passages[0].span().through(passages[-1].span()))


def columns_of(table: Table) -> dict[str, int]:
    """Which column of a table of gifts has what."""
    columns: dict[str, int] = {}
    patterns = (("value", VALUE_COLUMN), ("giver", GIVER_COLUMN), ("recipient", RECIPIENT_COLUMN), ("disposition", DISPOSITION_COLUMN))
    for column, cell in enumerate(table.header):
        name = next((name for name, pattern in patterns if pattern.search(cell.passage.text)), "what")
        columns.setdefault(name, column)
    return columns
