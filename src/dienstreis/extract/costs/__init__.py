"""What the trip cost, and who paid."""

import re
from collections.abc import Iterator
from itertools import pairwise

from dienstreis.extract.content import (
    Statement,
    Wrapping,
    items_of,
    paragraphs_of,
    says_nothing,
    value_of,
)
from dienstreis.extract.costs.amounts import find_amounts
from dienstreis.extract.costs.kinds import TOTAL
from dienstreis.extract.costs.lines import lines_of_costs
from dienstreis.extract.costs.payers import payer_in
from dienstreis.extract.costs.reader import CostReader
from dienstreis.extract.costs.tables import columns_of_lines, split_table
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.extract.sides import Home
from dienstreis.model import Costs
from dienstreis.text.blocks import Block, Paragraph
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Passage, Span
from dienstreis.vocabulary import costs as vocabulary
from dienstreis.vocabulary import grammar, spending
from dienstreis.wording.gates import Gate
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of

__all__ = ["read_costs"]

TRIP_COST = any_of(vocabulary.TRIP_COST)
COMES_TO = any_of(vocabulary.COMES_TO)
TRIP_AS_SUBJECT = regex(
    lambda: (
        rf"^(?:[^,.;:]{{1,40}},?\s)?(?:{source_of(spending.OF_TRIPS)}\s){{0,2}}{source_of(vocabulary.TRIPS)}"
        rf"(?:\s[^,.;:€\d]{{1,60}}?)?\s{COMES_TO.pattern}"
    ),
    re.IGNORECASE,
)
SPENT = any_of(vocabulary.SPENT)
SPENT_ON = any_of(vocabulary.SPENT_ON)
SPENT_ON_TRIP = regex(
    lambda: rf"{SPENT_ON.pattern}\s(?:{source_of(spending.OF_TRIPS)}\s){{0,2}}{source_of(vocabulary.TRIPS)}",
    re.IGNORECASE,
)
# As in: heeft de reis de stad € 640 gekost.
HAS_COST = any_of(vocabulary.HAS_COST)
TRIP_BEFORE_COST = regex(
    lambda: (
        rf"{source_of(grammar.PERFECT)}\s(?:{source_of(spending.OF_TRIPS)}\s){{1,2}}{source_of(vocabulary.TRIPS)}"
        rf"\s[^;!?]{{1,80}}?\s{HAS_COST.pattern}"
    ),
    re.IGNORECASE,
)
# As in: was aan het bezoek € 640 kwijt; spent € 640 on the visit.
TRIP_BEFORE_SPENT = regex(
    lambda: (
        rf"{source_of(spending.SPENT_WHERE)}\s(?:{source_of(spending.OF_TRIPS)}\s){{0,2}}{source_of(vocabulary.TRIPS)}"
        rf"\s[^;!?]{{1,60}}?\s{SPENT.pattern}"
    ),
    re.IGNORECASE,
)
SPENT_BEFORE_TRIP = regex(
    lambda: (
        rf"{SPENT.pattern}\s[^;!?]{{1,40}}?\s{source_of(spending.SPENT_WHERE)}"
        rf"\s(?:{source_of(spending.OF_TRIPS)}\s){{0,2}}{source_of(vocabulary.TRIPS)}"
    ),
    re.IGNORECASE,
)
# As in: Kosten - € 147,60 voor drie kaartjes.
COST_LABEL = any_of(vocabulary.COST_LABELS)
LABELLED = regex(lambda: rf"(?:{COST_LABEL.pattern})\s?(?::|\s[–—-]\s)", re.IGNORECASE)
# "We waren in totaal € 212 kwijt", "In all we spent EUR 640"
SPENT_BY_US = regex(lambda: rf"^(?:[^,.;:]{{1,30}}\s)?{source_of(grammar.OUR)}\s[^.;]*{SPENT.pattern}", re.IGNORECASE)
GATE = Gate(COST_LABEL, SPENT, SPENT_ON, COMES_TO, HAS_COST)


def read_costs(outline: Outline, statements: list[Statement], wrapping: Wrapping, home: Home) -> Grounded[Costs] | None:
    """What the report says about costs: in sections of their own, else in sentences about what the trip cost."""
    payers = outline.about("payer")
    parts = [*outline.sections_about("costs", anywhere=True), *filter(tells_costs, payers)]
    told = list(filter(None, map(value_of, parts)))
    if nothing := nothing_spent(told):
        return ground(Costs(text=nothing.text), nothing.span())
    apart = {*parts, *payers}
    outside = [s.passage for s in statements if s.part not in apart and tells_trip_cost(s.passage.text)]
    prose = [passage for part in parts for passage in prose_of(part)]
    payer = payer_in([value_of(part) for part in payers], [*prose, *with_next(outside, statements)])
    if not told and not outside and payer is None:
        return None
    reader = CostReader(wrapping, home)
    for part in parts:
        reader.read(part)
    for passage in outside:
        reader.sentence(passage, sure=True)
    for block in announced_blocks(statements, outside):
        reader.block(block)
    return assemble(told or outside, reader, payer)


def nothing_spent(told: list[Passage]) -> Passage | None:
    """What says that there were no costs, where no amount stands beside it."""
    if any(find_amounts(value.text) for value in told):
        return None
    return next((value for value in told if says_nothing(value)), None)


def with_next(told: list[Passage], statements: list[Statement]) -> list[Passage]:
    """Sentences about costs, each with the one behind it."""
    of_costs = set(told)
    return [s.passage for s in statements if s.passage in of_costs or s.before in of_costs] if told else []


def announced_blocks(statements: list[Statement], told: list[Passage]) -> Iterator[Block]:
    """What stands right behind sentences about costs that end with a colon."""
    places = {passage.span() for passage in told}
    for statement in statements:
        if statement.passage.text.endswith(":") and statement.passage.span() in places:
            end = statement.passage.span().end
            for block, after in pairwise(statement.part.blocks):
                if isinstance(block, Paragraph) and block.passage.span().end == end:
                    yield after


def tells_trip_cost(text: str) -> bool:
    """Whether a sentence tells what the trip cost: in so many words, or with the trip as the subject of a cost."""
    if TRIP_COST.search(text):
        return True
    if not GATE.opens(text) or not find_amounts(text):
        return False
    if LABELLED.match(text):
        return True
    if SPENT_BY_US.search(text) and TOTAL.search(text):
        return True
    return any(
        pattern.search(text)
        for pattern in (TRIP_AS_SUBJECT, SPENT_ON_TRIP, TRIP_BEFORE_SPENT, SPENT_BEFORE_TRIP, TRIP_BEFORE_COST)
    )


def assemble(told: list[Passage], reader: CostReader, payer: Grounded[str] | None) -> Grounded[Costs]:
    """The statement about costs as a whole."""
    reader.settle()
    items = collect(reader.items)
    total = reader.total()
    paid_by = payer or reader.payer()
    spans = [passage.span() for passage in told] + ([payer.span] if payer else [])
    value = Costs(
        total=total.amount.value if total else None,
        currency=reader.currency(),
        paid_by=paid_by.value if paid_by else None,
        items=items.value,
        text=" ".join(passage.text for passage in told) or (payer.value if payer else ""),
    )
    places = {"": Span(min(span.start for span in spans), max(span.end for span in spans))}
    places |= {f"/items{pointer}": span for pointer, span in items.places.items()}
    if total:
        places["/total"] = total.span
    if paid_by:
        places["/paid_by"] = paid_by.span
    return Grounded(value, places)


def tells_costs(part: Part) -> bool:
    """Whether a section about the payer tells amounts under a heading or a question, and behind no label of a form."""
    asks = part.title is not None and part.title.text.endswith("?")
    if part.style in {Style.LABEL, Style.FRONT_MATTER} and not asks:
        return False
    return bool(find_amounts(value_of(part).text))


def without_table(block: Paragraph) -> Paragraph:
    """A paragraph without the table that its first lines are."""
    found = split_table(block.lines)
    return Paragraph(found[1]) if found and found[1] else block


def prose_of(part: Part) -> list[Passage]:
    """The words of a section, block by block and line by line, without its tables, whose heads are no sentences."""
    blocks = [without_table(block) for block in paragraphs_of(part) if not columns_of_lines(block.lines)]
    told = [lines_of_costs(block.lines) or [block.passage] for block in blocks]
    return [passage for passages in told for passage in passages] + [item.passage for item in items_of(part)]
