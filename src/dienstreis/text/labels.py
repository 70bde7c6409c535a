"""Labels with their values: behind a colon, a gap, a dash or a question, in a table of facts, in front matter."""

import re
from collections.abc import Iterator

from dienstreis.text.blocks import Block, ItemList, Line, ListItem, Paragraph, Table
from dienstreis.text.entries import FrontMatterEntry
from dienstreis.text.marks import (
    CURRENCY,
    DATE_LIKE,
    HEADING_TOPICS,
    MOST_LABEL_WORDS,
    MOST_MINOR_WORDS,
    Mark,
    Style,
    take_number,
)
from dienstreis.text.passage import Passage, join
from dienstreis.text.topics import recognise, recognise_day
from dienstreis.vocabulary import columns, giving, money
from dienstreis.wording.languages import in_order
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import Finder, regex
from dienstreis.wording.phrases import any_of

__all__ = [
    "blocks_of_entry",
    "blocks_of_records",
    "count_known_labels",
    "dash_labelled_line",
    "dated_label_line",
    "facts_of_table",
    "gap_labelled_line",
    "labelled_line",
    "question_and_answer",
    "states_fact",
    "value_of",
]


LABEL = regex(r"(?P<label>[^:\s][^:]{0,90}?)(?<![\d\s])\s*:(?!//)\s*(?P<value>.*)$")
QUESTION = regex(r"(?P<question>[^\W\d_a-z][^.!?:]{3,70}\?)\s+(?=\S)")
DASH_LABEL = regex(r"(?P<label>[^\W\d_][^–—:.]{1,50}?)\s+[–—]\s+(?P<value>\S.*)$")
DATE_AT_END = regex(lambda: rf"(?:{DATE_LIKE.pattern})\W*$")
ABOUT = "|".join(map(re.escape, in_order(money.ABOUT)))
ONLY_AMOUNT = regex(rf"(?:(?:{ABOUT})\s)?(?i:{CURRENCY})\s?\d[\d.,]*(?:-+)?\s*(?:\([^()]*\))?$")
MONEY = frozenset({"costs", "payer", "third_party_contribution"})
"""Topics of labels before amounts: "Wethouder: € 812" names nobody who went."""
QUESTION_HEAD = any_of(columns.QUESTION_COLUMNS)
ANSWER_HEAD = any_of(columns.ANSWER_COLUMNS)
SURE_FACTS = 3  # known labels in the first column of a table of facts


@remembered
def labelled_line(line: Line) -> tuple[Mark, Line | None] | None:
    """A label with a colon, and the value behind it."""
    words = line.passage.text
    match = LABEL.match(words) if ":" in words else None
    if not match or len(match["label"].split()) > MOST_LABEL_WORDS:
        return None
    label = match["label"]
    if ". " in label or recognise_day(label):
        return None
    topic = recognise(take_number(line.passage.part(0, match.end("label")), any_number=True)[1].text)
    if topic and (not topic.leads or (ONLY_AMOUNT.match(match["value"]) and topic.names[0] not in MONEY)):
        topic = None
    if not (label[0].isupper() or line.emphasis or (topic and topic.plain)) or label.endswith("."):
        return None
    title = line.passage.part(match.start("label"), match.end("label"))
    return Mark(title, Style.LABEL, topic=topic), value_of(line, match.start("value"))


def gap_labelled_line(line: Line) -> tuple[Mark, Line | None] | None:
    """A label that a wide gap sets off from its value, as in the head of a letter."""
    label, *values = line.passage.columns()
    topic = recognise(label.text) if values else None
    if topic and topic.leads and topic.plain and topic.names[0] not in HEADING_TOPICS:
        return Mark(label, Style.LABEL, topic=topic), value_of(line, len(label.text))
    return None


def dash_labelled_line(line: Line) -> tuple[Mark, Line | None] | None:
    """A known label that a dash sets off from its value."""
    words = line.passage.text
    match = DASH_LABEL.match(words) if "–" in words or "—" in words else None
    topic = recognise(match["label"]) if match else None
    if match and topic and topic.leads and topic.plain:
        title = line.passage.part(match.start("label"), match.end("label"))
        return Mark(title, Style.LABEL, topic=topic), value_of(line, match.start("value"))
    return None


def dated_label_line(line: Line) -> tuple[Mark, Line | None] | None:
    """A line that dates the report without a colon: "Vastgesteld door het college op 3 mei 2018"."""
    match = DATE_AT_END.search(line.passage.text)
    label = line.passage.text[: match.start()] if match else ""
    topic = recognise(label) if len(label.split()) <= MOST_MINOR_WORDS else None
    if match and topic and topic.leads and topic.names[0] == "report_date":
        return Mark(line.passage.part(0, match.start()), Style.LABEL, topic=topic), value_of(line, match.start())
    return None


def question_and_answer(line: Line) -> tuple[Mark, Line | None] | None:
    """A known question that its answer follows on the line: "Wat kostte het? In totaal ..."."""
    words = line.passage.text
    match = QUESTION.match(words) if "?" in words else None
    topic = recognise(match["question"].rstrip("?")) if match else None
    if match and topic and topic.leads and topic.whole:
        question = line.passage.part(0, match.end("question"))
        return Mark(question, Style.LABEL, topic=topic, in_prose=True), value_of(line, match.end())
    return None


def value_of(line: Line, first: int) -> Line | None:
    """What stands on a line from column ``first`` on, with its links."""
    value = line.passage.part(first)
    if not value:
        return None
    return Line(value, links=[link for link in line.links if link.passage.span().start >= value.offset(0)])


def count_known_labels(block: Paragraph) -> int:
    """How many lines of a paragraph begin with a label that the vocabulary knows."""
    return sum(1 for line in block.lines if (entry := labelled_line(line)) and entry[0].topic)


def states_fact(line: Line) -> bool:
    """Whether a line is a known label with its value."""
    entry = labelled_line(line)
    topic = entry[0].topic if entry else None
    return topic is not None and topic.names[0] not in {"body", "frame"}


def facts_of_table(block: Table) -> Iterator[Block | Mark]:
    """The rows of a table with two columns as labels and values, if it is a table of facts."""
    if not is_of_facts(block):
        yield block
        return
    for label, value in (block.header, *block.rows) if is_fact(*block.header) else block.rows:
        if label.passage:
            topic = recognise(label.passage.text.rstrip(":?"))
            yield Mark(label.passage.strip(":"), Style.LABEL, topic=topic)
            if value.passage:
                yield Paragraph([value])


def is_of_facts(table: Table) -> bool:
    """Whether a table has two columns, of which the first holds known labels: the heads of a form say so, too."""
    rows = [table.header, *table.rows]
    if any(len(row) != 2 for row in rows):
        return False
    known = sum(is_known_label(label.passage.text) for label, _ in rows)
    headed = all(map(is_headed, table.header, (QUESTION_HEAD, ANSWER_HEAD)))
    is_form = headed or not any(table.heads)
    return known >= SURE_FACTS or (known > 1 and (is_form or 2 * known >= len(rows)))


def is_known_label(words: str) -> bool:
    """Whether the cell before another one is a label or a question that the vocabulary knows."""
    topic = recognise(words.rstrip(":? "))
    return topic is not None and topic.leads and (topic.whole or words.endswith("?"))


def is_headed(cell: Line, heads: Finder) -> bool:
    """Whether a cell is one of the heads that a pattern stands for."""
    return heads.fullmatch(cell.passage.text.strip(" :")) is not None


def is_fact(label: Line, value: Line) -> bool:
    """Whether the head of a table is itself a fact, and not "Onderwerp" over "Gegevens"."""
    topic = recognise(label.passage.text)
    return topic is not None and topic.names[0] != "title" and recognise(value.passage.text) is None


def blocks_of_entry(entry: FrontMatterEntry) -> Iterator[Block]:
    """The values of a front matter's entry as a paragraph or a list."""
    if entry.listed:
        items = [ListItem(None, [Paragraph([Line(value)])]) for value in entry.values]
        items += [ListItem(None, [Paragraph([Line(mapping_line(nested))])]) for nested in entry.entries]
        if items:
            yield ItemList(items, ordered=False)
    elif entry.values:
        yield Paragraph([Line(value) for value in entry.values])
    elif entry.entries:
        yield Paragraph([Line(mapping_line(entry))])


def blocks_of_records(entry: FrontMatterEntry) -> Iterator[Block]:
    """The values of an entry about money or gifts, each with the key that says what it is.

    A list of mappings is a table; a mapping is a list of lines, and what it nests stands under its key.
    """
    if entry.values or not entry.entries:
        yield from blocks_of_entry(FrontMatterEntry(entry.key, entry.values, (), listed=entry.listed))
    if entry.listed:
        records = [record for record in entry.entries if len(record.entries) > 1]
        if records:
            yield table_of_records(records)
        yield from list_of_pairs([record.entries[0] for record in entry.entries if len(record.entries) == 1])
        return
    if is_record(entry):
        yield table_of_records([entry])
    else:
        yield from list_of_pairs([pair for pair in entry.entries if not is_nested(pair)])
    for nested in filter(is_nested, entry.entries):
        yield Paragraph([Line(nested.key)])
        yield from blocks_of_records(nested)


def is_nested(entry: FrontMatterEntry) -> bool:
    """Whether a key has more than a value."""
    return bool(entry.entries) or entry.listed


def is_record(entry: FrontMatterEntry) -> bool:
    """Whether a mapping tells of one gift: a key says what it is, and the others tell of it."""
    return any(map(names_gift, entry.entries)) and not any(pair.entries for pair in entry.entries)


def names_gift(entry: FrontMatterEntry) -> bool:
    """Whether a key says what a gift is, so that the keys beside it tell of one gift."""
    return any(entry.key.text.casefold() in words for words in giving.WHAT_COLUMNS.values())


def table_of_records(records: list[FrontMatterEntry]) -> Table:
    """Mappings as the rows of a table under their keys."""
    keys = {pair.key.text.casefold(): pair.key for record in records for pair in record.entries}
    rows = []
    for record in records:
        told = {pair.key.text.casefold(): join(pair.values, ", ") for pair in record.entries if pair.values}
        rows.append([Line(told.get(key, Passage("", ((0, record.key.offset(0)),)))) for key in keys])
    return Table([Line(key) for key in keys.values()], rows)


def list_of_pairs(pairs: list[FrontMatterEntry]) -> Iterator[ItemList]:
    """Keys with their values as the items of a list, if there are any."""
    lines = [Line(join([pair.key, join(pair.values, ", ")], ": ")) for pair in pairs]
    if lines:
        yield ItemList([ListItem(None, [Paragraph([line])]) for line in lines], ordered=False)


def mapping_line(entry: FrontMatterEntry) -> Passage:
    """The values of a mapping in one line, as a report would write them."""
    return join([value for nested in entry.entries for value in nested.values], ", ")
