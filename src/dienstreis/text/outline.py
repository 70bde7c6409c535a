"""Headings, labels and numbered subheadings to a tree of sections.

Reports are forms, letters, web pages and Markdown. What they share is that a heading or label says what the lines under
it are about; so front matter, tables of facts, labels and headings all become sections, and whoever looks for a field
asks for the sections of its topic.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise, zip_longest

from dienstreis.text.blocks import (
    Block,
    Definition,
    FrontMatter,
    Heading,
    Item,
    ItemList,
    Line,
    Paragraph,
    Table,
)
from dienstreis.text.front_matter import Entry, FrontMatterError, read_front_matter
from dienstreis.text.passage import Lines, Passage, join
from dienstreis.text.topics import Topic, is_phrase, recognise, recognise_day
from dienstreis.vocabulary import headings, organisations
from dienstreis.vocabulary.headings import KIND_OF_TOPIC, NO_KIND

__all__ = ["Outline", "Part", "Style", "read_outline"]


class Style(IntEnum):
    """How a section is set apart."""

    TOP = 0
    """What stands before the first heading."""
    FRONT_MATTER = 1
    LABEL = 2
    TITLE = 3
    MARKDOWN = 4
    BARE = 5
    """A line of its own, in capitals, bold or plain, that the vocabulary knows."""
    NUMBERED = 6
    ROMAN = 7
    DAY = 8
    """The heading of a day of the programme."""
    MINOR = 9
    """A line of its own that the vocabulary does not know."""


@dataclass(slots=True)
class Mark:
    """A heading or label that was found in the flow of blocks."""

    title: Passage
    style: Style
    depth: int = 1
    number: str | None = None
    topic: Topic | None = None
    in_form: bool = False
    """Whether it stands among labels without colons, which are no part of it."""
    in_prose: bool = False
    """Whether its value is the rest of its paragraph."""


@dataclass(slots=True)
class Part:
    """A section: a heading or label, what stands under it, and the sections under it."""

    title: Passage | None
    style: Style
    level: int
    number: str | None = None
    topic: Topic | None = None
    depth: int = 1
    in_form: bool = False
    in_prose: bool = False
    blocks: list[Block] = field(default_factory=list)
    parts: "list[Part]" = field(default_factory=list)
    first_line: int = 1
    last_line: int = 1

    @property
    def topics(self) -> tuple[str, ...]:
        """What its title says that it is about."""
        return self.topic.names if self.topic else ()

    @property
    def kind(self) -> str | None:
        """The key of the report that it is about."""
        name = next(iter(self.topics), None)
        return None if name is None or name in NO_KIND else KIND_OF_TOPIC.get(name, name)

    def walk(self) -> "Iterator[Part]":
        """This section and all under it, in the report's order."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def own(self) -> "Iterator[Part]":
        """This section and those under it that are about nothing else."""
        yield self
        for part in self.parts:
            if part.topics[:1] in ((), self.topics[:1], ("body",), ("frame",), ("summary",)):
                yield from part.own()


@dataclass(slots=True)
class Outline:
    """All sections of a text."""

    parts: list[Part]
    title: Passage | None
    errors: list[FrontMatterError]

    def walk(self) -> Iterator[Part]:
        """All sections, in the report's order."""
        for part in self.parts:
            yield from part.walk()

    def sections_about(self, topic: str, *, anywhere: bool = False) -> list[Part]:
        """The sections of a topic with those under them that are about nothing else, each once.

        ``anywhere`` takes those too whose heading names the topic beside another one ("Kosten en geschenken").
        """
        parts = [part for part in self.walk() if topic in part.topics] if anywhere else self.about(topic)
        found = {id(inner): inner for part in parts for inner in part.own()}
        return list(found.values())

    def about(self, *topics: str) -> list[Part]:
        """The sections of a topic: front matter first, then labels, then headings, each in the report's order."""
        found = [part for part in self.walk() if any(name in topics for name in part.topics[:1])]
        return sorted(found, key=lambda part: min(part.style, Style.TITLE))


HEADING_TOPICS = frozenset(
    {
        "purpose", "delegation", "partners", "programme", "results", "agreements", "follow_ups", "gifts", "costs",
        "summary", "body", "frame",
    }
)  # fmt: skip
LABEL = re.compile(r"(?P<label>[^:\s][^:]{0,90}?)(?<![\d\s])\s*:(?!//)\s*(?P<value>.*)$")
WHITE_SPACE = re.compile(r"\s")
LETTER = re.compile(r"[^\W\d_]")
DECIMAL = re.compile(
    r"(?P<number>(?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2})+)\.?\s*(?=[^\W\d_])|(?P<lettered>(?:\d{1,2}|[IVX]{1,5})\.[a-z])\s+(?=[^\W\d_])"
)
NUMBER = re.compile(
    r"(?:(?:vraag|onderdeel|punt|question|part)\s+)?(?P<number>\d{1,2}[a-z]?|[A-Z](?=[.)]))[.):]?\s+(?=[^\W\d_])", re.IGNORECASE
)
ROMAN = re.compile(r"(?P<number>[IVX]{1,5})\.?\s+(?=[^\W\d_])")
QUESTION = re.compile(r"(?P<question>[^\W\d_a-z][^.!?:]{3,70}\?)\s+(?=\S)")
DASH_LABEL = re.compile(r"(?P<label>[^\W\d_][^–—:.]{1,50}?)\s+[–—]\s+(?P<value>\S.*)$")
FILE_NUMBER = re.compile(r"(?P<number>(?:[Nn]r|NR|[Nn]ummer)\.?\s*\d+|[A-Z]|\d{1,3})\s+(?=[A-Z]{4})")
ENDS_SENTENCE = (".", ",", ";", "!")
DATE_LIKE = re.compile(r"\d{1,2}\s*[^\W\d_]{3,}\.?\s*\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}")
STATES_VALUE = re.compile(r":\s|€|\d,\d{2}\b")
DATE_AT_END = re.compile(rf"(?:{DATE_LIKE.pattern})\W*$")
LONGEST_HEADING = 100
LONGEST_TITLE = 180
LONGEST_VALUE = 160  # characters under a label of a form; what is longer is running text under a heading
MOST_LABEL_WORDS = 9
TITLE_BLOCKS = 30
SURE_FACTS = 3  # known labels in the first column of a table of facts
SURE_TITLE = 4  # the score of a line that calls itself the report of a trip
MOST_TITLE_LINES = 4  # lines of a paragraph in which a title may stand
TITLE_OPENING = 8  # words in which a title says that it is one
MOST_MINOR_WORDS = 12


def read_outline(blocks: list[Block], text: str, lines: Lines) -> Outline:
    """The sections of the blocks of ``text``."""
    marker = Marker(blocks, text)
    flow = list(marker.flow())
    parts = nest(flow)
    number_lines(parts, text, lines)
    title = marker.title if marker.title and title_score(marker.title.text) >= SURE_TITLE else None
    return Outline(parts, title or labelled_title(parts) or marker.title, marker.errors)


def labelled_title(parts: list[Part]) -> Passage | None:
    """The title that a label names ("Betreft: ...")."""
    for part in (part for root in parts for part in root.walk()):
        if part.topics[:1] == ("title",):
            return next((block.passage for block in part.blocks if isinstance(block, Paragraph)), None)
    return None


END_OF_FRONT_MATTER = Mark(Passage("", ((0, 0),)), Style.TOP)
"""What follows belongs to no entry of the front matter any more."""


# --- finding headings and labels -----------------------------------------------------------------------------


class Marker:
    """Finds the headings and labels in the blocks of one text."""

    def __init__(self, blocks: list[Block], text: str) -> None:
        self.blocks = blocks
        self.text = text
        self.errors: list[FrontMatterError] = []
        self.title_line = find_title(blocks)
        self.title: Passage | None = None
        self.numbered = numbered_headings(blocks)
        self.unpunctuated = count_unpunctuated(blocks) > 2
        self.glued_heads = sum(1 for block in blocks if isinstance(block, Paragraph) and is_head_over_text(block))
        self.begun = False
        self.open_label: Mark | None = None

    def flow(self) -> Iterator[Block | Mark]:
        """Blocks with the headings and labels between them."""
        for index, block in enumerate(self.blocks):
            for entry in self.marks_of(block, index):
                if isinstance(entry, Mark):
                    self.begun = True
                    self.open_label = entry if entry.style == Style.LABEL else None
                elif self.open_label:
                    self.open_label = None
                yield entry

    def marks_of(self, block: Block, index: int) -> Iterator[Block | Mark]:
        """What one block gives."""
        match block:
            case FrontMatter():
                yield from self.front_matter(block)
            case Heading():
                yield self.heading(block)
            case Definition():
                yield Mark(block.term.passage, Style.LABEL, topic=recognise(block.term.passage.text.rstrip(":")))
                yield from block.blocks
            case Table():
                yield from facts_of_table(block)
            case ItemList():
                yield from self.item_list(block, index)
            case Paragraph():
                yield from self.paragraph_or_rows(block, index)

    def paragraph_or_rows(self, block: Paragraph, index: int) -> Iterator[Block | Mark]:
        """A paragraph; or the list of numbered lines, or the table in columns, that it is in truth."""
        if numbered := numbered_lines(block):
            yield numbered
        elif table := columns_as_table(block):
            yield from facts_of_table(table)
        else:
            yield from self.paragraph(block, index)

    def front_matter(self, block: FrontMatter) -> Iterator[Block | Mark]:
        """The entries of the front matter as labels."""
        try:
            entries = read_front_matter(self.text, block.yaml, block.start)
        except FrontMatterError as error:
            self.errors.append(error)
            return
        for entry in entries:
            yield Mark(entry.key, Style.FRONT_MATTER, topic=recognise(entry.key.text.replace("_", " ")))
            yield from blocks_of_entry(entry)
        yield END_OF_FRONT_MATTER

    def heading(self, block: Heading) -> Mark:
        """A heading in Markdown's notation."""
        number, title = take_number(block.line.passage, any_number=True)
        if block.line is self.title_line:
            self.title = title
        topic = recognise_day(title.text) or recognise(title.text.rstrip(":?. "))
        return Mark(title, Style.MARKDOWN, block.level, number, None if block.line is self.title_line else topic)

    def item_list(self, block: ItemList, index: int) -> Iterator[Block | Mark]:
        """A list; or the numbered heading, or the list of labels, that it is in truth."""
        if index in self.numbered:
            item = block.items[0]
            title = item.passage.strip(":.")
            yield Mark(title, Style.NUMBERED, 1, item.marker, recognise(title.text))
            return
        if is_outline(block):
            for item in block.items:
                number, title = item.marker, Line(item.blocks[0].passage if isinstance(item.blocks[0], Paragraph) else item.passage)
                topic = recognise(title.passage.text.rstrip(":?. "))
                yield Mark(title.passage.strip(":"), Style.NUMBERED, 1, number, topic)
                for inner in item.blocks[1:]:
                    yield from self.marks_of(inner, index)
            return
        labelled = [labelled_line(item_line(item)) for item in block.items]
        known = [entry for entry in labelled if entry and entry[0].topic]
        if len(known) > 1 and 2 * len(known) >= len(block.items):
            for item, entry in zip(block.items, labelled, strict=True):
                if entry:
                    mark, value = entry
                    yield mark
                    if value:
                        yield Paragraph([value], apart=False)
                    yield from item.blocks[1:]
                else:
                    yield ItemList([item], block.ordered)
            return
        yield block

    def paragraph(self, block: Paragraph, index: int) -> Iterator[Block | Mark]:
        """The labels and headings in a paragraph, and what stands between them."""
        kept: list[Line] = []
        apart = block.apart
        for position, line in enumerate(block.lines):
            found = self.mark_of_line(block, position, index)
            if found is None:
                kept.append(line)
                continue
            if kept:
                yield Paragraph(kept, apart)
            mark, value = found
            yield mark
            kept, apart = ([value] if value else []), False
        if kept:
            yield Paragraph(kept, apart)

    def mark_of_line(self, block: Paragraph, position: int, index: int) -> tuple[Mark, Line | None] | None:
        """The heading or label that a line is, and what stands behind it on the line."""
        line = block.lines[position]
        if line is self.title_line:
            return self.title_mark(line), None
        if day := recognise_day(line.passage.text):
            return self.day_mark(block, position, index, day)
        entry = labelled_line(line)
        several = count_known_labels(block) > 1
        if entry and (line.emphasis or several or (entry[0].topic and line.passage.text[0].isupper())):
            return entry
        if position == 0 and (entry := dash_labelled_line(line) or question_and_answer(line)):
            return entry
        if position == 0 and (entry := self.emphasised_lead(block, line)):
            return entry
        if entry := gap_labelled_line(line):
            return entry
        if entry := dated_label_line(line):
            return entry
        mark = self.lone_heading(block, position, index)
        return (mark, None) if mark else None

    def day_mark(self, block: Paragraph, position: int, index: int, day: Topic) -> tuple[Mark, None] | None:
        """The heading of a day, unless it is the value of a label, or dates what stands around it."""
        line = block.lines[position]
        followed = position + 1 < len(block.lines) or index + 1 < len(self.blocks)
        if not self.begun or self.open_label or not followed or line.passage.text.endswith(ENDS_SENTENCE):
            return None
        return Mark(line.passage.strip(":"), Style.DAY, topic=day), None

    def title_mark(self, line: Line) -> Mark:
        """The line that is the report's own title."""
        match = FILE_NUMBER.match(line.passage.text)
        self.title = line.passage.part(match.end("number") if match else 0)
        return Mark(self.title, Style.TITLE)

    def emphasised_lead(self, block: Paragraph, line: Line) -> tuple[Mark, Line | None] | None:
        """A heading in bold or italics that the text goes on behind, or under: "**Haven.** Het gesprek ..."."""
        words = line.passage.text
        if not 0 < line.emphasis <= min(len(words), LONGEST_HEADING) or not self.begun:
            return None
        lead = words[: line.emphasis].rstrip()
        on_its_own_line = line.emphasis >= len(words) and len(block.lines) > 1
        run_in = line.emphasis < len(words) and lead.endswith((".", "?", ":")) and len(lead.split()) <= MOST_LABEL_WORDS
        if DATE_LIKE.search(lead) or not (run_in or (on_its_own_line and not lead.endswith((".", ",", ";")))):
            return None
        number, title = take_number(line.passage.part(0, line.emphasis), any_number=True)
        title = title.strip(".:")
        topic = recognise(title.text.rstrip("?"))
        known = topic and topic.leads and topic.names[0] in HEADING_TOPICS
        style = (Style.NUMBERED if number and number.isdigit() else Style.BARE) if known else Style.MINOR
        if on_its_own_line and topic and topic.names[0] not in HEADING_TOPICS:
            style = Style.LABEL
        return Mark(title, style, number=number, topic=topic), value_of(line, line.emphasis) if run_in else None

    def lone_heading(self, block: Paragraph, position: int, index: int) -> Mark | None:
        """A heading without Markdown's notation: known, numbered, in capitals, bold, or just a short line of its own."""
        line = block.lines[position]
        words = line.passage.text
        if len(words) > LONGEST_HEADING or (position and not self.unpunctuated):
            return None
        alone = len(block.lines) == 1
        bold = line.emphasis >= len(words) and not words.endswith(ENDS_SENTENCE) and not DATE_LIKE.search(words)
        number, title = take_number(line.passage, any_number=bold)
        topic = recognise(title.text.rstrip(":?. "))
        known = topic is not None and topic.leads and topic.whole and not words.endswith(ENDS_SENTENCE)
        if known and topic and position == 0:
            in_form = self.unpunctuated and self.begun
            if alone and (topic.names[0] in HEADING_TOPICS or (bold and self.begun) or in_form):
                return self.heading_mark(title, number, topic)
            if not alone and topic.plain and not DATE_LIKE.search(words):
                return Mark(title, Style.LABEL, number=number, topic=topic)
        if not alone:
            return self.heading_over_text(block, position, number, title)
        if not self.begun or self.open_label:
            return None
        if number and not words.endswith(ENDS_SENTENCE):
            return self.heading_mark(title, number, topic)
        if bold or (words.isupper() and not words.endswith(ENDS_SENTENCE)):
            return Mark(title, Style.BARE if topic and topic.leads else Style.MINOR, topic=topic)
        if is_heading_shaped(words) and not words.endswith(":") and self.is_followed(index):
            return Mark(title, Style.MINOR)
        return None

    def heading_over_text(self, block: Paragraph, position: int, number: str | None, title: Passage) -> Mark | None:
        """An unknown heading or label that no blank line parts from what stands under it."""
        words = block.lines[position].passage.text
        if position or not self.begun or not is_heading_shaped(words) or STATES_VALUE.search(words):
            return None
        if number and number[-1].isdigit():
            return Mark(title, Style.NUMBERED, number.count(".") + 1, number, recognise(title.text))
        over_text = is_head_over_text(block)
        if self.unpunctuated and not (over_text and len(block.passage.text) > LONGEST_VALUE):
            return Mark(title, Style.LABEL)
        return Mark(title, Style.MINOR) if over_text and (self.glued_heads > 1 or self.unpunctuated) else None

    def heading_mark(self, title: Passage, number: str | None, topic: Topic | None) -> Mark:
        """A heading of the style that its number tells."""
        if number is None:
            is_fact = self.unpunctuated and (topic is None or topic.names[0] not in HEADING_TOPICS)
            return Mark(title, Style.LABEL if is_fact else Style.BARE, topic=topic, in_form=self.unpunctuated)
        if number[0].isdigit():
            return Mark(title, Style.NUMBERED, number.count(".") + 1, number, topic)
        return Mark(title, Style.ROMAN, 1, number, topic)

    def is_followed(self, index: int) -> bool:
        """Whether something stands under a line that might be a heading."""
        after = self.blocks[index + 1] if index + 1 < len(self.blocks) else None
        if isinstance(after, Paragraph):
            return len(after.passage.text) > LONGEST_HEADING or after.passage.text.endswith((".", ":", "!", "?"))
        return isinstance(after, ItemList | Table)


def is_outline(block: ItemList) -> bool:
    """Whether the items of a numbered list are headings with text of their own under them."""
    heads = [
        item
        for item in block.items
        if len(item.blocks) > 1
        and isinstance(item.blocks[0], Paragraph)
        and len(item.blocks[0].passage.text) <= LONGEST_HEADING
        and not item.blocks[0].passage.text.endswith(ENDS_SENTENCE)
        and isinstance(item.blocks[1], Paragraph | Table)
    ]
    return block.ordered and len(heads) > 2 and 3 * len(heads) >= 2 * len(block.items)


def numbered_lines(block: Paragraph) -> ItemList | None:
    """Lines that begin with numbers such as 5.1 and 5.2, which Markdown takes for running text, as a list."""
    numbers = [DECIMAL.match(line.passage.text) for line in block.lines]
    if not numbers[0] or sum(1 for match in numbers if match) < 2:
        return None
    items: list[Item] = []
    for line, match in zip(block.lines, numbers, strict=True):
        if match:
            rest = Line(line.passage.part(match.end()), links=line.links)
            items.append(Item(match["number"], [Paragraph([rest])]))
        else:
            last = items[-1].blocks[0]
            if isinstance(last, Paragraph):
                last.lines.append(line)
    return ItemList(items, ordered=True)


def columns_as_table(block: Paragraph) -> Table | None:
    """Lines whose cells wide gaps set apart, the same number on every line, as a table."""
    rows = [cells_of(line) for line in block.lines]
    width = len(rows[0])
    if len(rows) < 3 or width < 3 or any(len(row) != width for row in rows):
        return None
    return Table(rows[0], rows[1:])


def cells_of(line: Line) -> list[Line]:
    """The cells of a line, between its wide gaps."""
    words = line.passage
    gaps = [match.start() for match in WHITE_SPACE.finditer(words.text) if words.starts_gap(match.start())]
    edges = [0, *gaps, len(words.text)]
    return [Line(words.part(first, last)) for first, last in pairwise(edges)]


def item_line(item: Item) -> Line:
    """The first line of an item, with those that go on from it."""
    first = item.blocks[0] if item.blocks else None
    if not isinstance(first, Paragraph):
        return Line(Passage("", ((0, 0),)))
    return Line(first.passage, first.lines[0].emphasis, [link for line in first.lines for link in line.links])


def labelled_line(line: Line) -> tuple[Mark, Line | None] | None:
    """A label with a colon, and the value behind it."""
    match = LABEL.match(line.passage.text)
    if not match or len(match["label"].split()) > MOST_LABEL_WORDS:
        return None
    label = match["label"]
    if ". " in label:
        return None
    topic = recognise(take_number(line.passage.part(0, match.end("label")), any_number=True)[1].text)
    if topic and not topic.leads:
        topic = None
    if not (label[0].isupper() or line.emphasis or (topic and topic.plain)) or label.endswith("."):
        return None
    title = line.passage.part(match.start("label"), match.end("label"))
    return Mark(title, Style.LABEL, topic=topic), value_of(line, match.start("value"))


def gap_labelled_line(line: Line) -> tuple[Mark, Line | None] | None:
    """A label that a wide gap sets off from its value, as in the head of a letter."""
    words = line.passage
    gap = next((m.start() for m in WHITE_SPACE.finditer(words.text) if words.starts_gap(m.start())), None)
    if gap is None:
        return None
    topic = recognise(words.text[:gap])
    if topic and topic.leads and topic.plain and topic.names[0] not in HEADING_TOPICS:
        return Mark(words.part(0, gap), Style.LABEL, topic=topic), value_of(line, gap)
    return None


def dash_labelled_line(line: Line) -> tuple[Mark, Line | None] | None:
    """A known label that a dash sets off from its value."""
    match = DASH_LABEL.match(line.passage.text)
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
    match = QUESTION.match(line.passage.text)
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


def facts_of_table(block: Table) -> Iterator[Block | Mark]:
    """The rows of a table with two columns as labels and values, if it is a table of facts."""
    rows = [row for row in (block.header, *block.rows) if len(row) == 2]
    known = [row for row in rows if (topic := recognise(row[0].passage.text)) and topic.leads and topic.whole]
    enough = len(known) >= SURE_FACTS or (len(known) > 1 and 2 * len(known) >= len(rows))
    if len(rows) != len(block.rows) + 1 or not enough:
        yield block
        return
    for label, value in rows:
        if label.passage and (label is not block.header[0] or recognise(label.passage.text)):
            topic = recognise(label.passage.text.rstrip(":"))
            yield Mark(label.passage.strip(":"), Style.LABEL, topic=topic)
            if value.passage:
                yield Paragraph([value])


def blocks_of_entry(entry: Entry) -> Iterator[Block]:
    """The values of a front matter's entry as a paragraph or a list."""
    if entry.listed:
        items = [Item(None, [Paragraph([Line(value)])]) for value in entry.values]
        items += [Item(None, [Paragraph([Line(mapping_line(nested))])]) for nested in entry.entries]
        if items:
            yield ItemList(items, ordered=False)
    elif entry.values:
        yield Paragraph([Line(value) for value in entry.values])
    elif entry.entries:
        yield Paragraph([Line(mapping_line(entry))])


def mapping_line(entry: Entry) -> Passage:
    """The values of a mapping in one line, as a report would write them."""
    return join([value for nested in entry.entries for value in nested.values], ", ")


def take_number(passage: Passage, *, any_number: bool = False) -> tuple[str | None, Passage]:
    """The number before a heading, and the heading without it."""
    patterns = (DECIMAL, NUMBER, ROMAN) if any_number else (DECIMAL, ROMAN)
    for pattern in patterns:
        if match := pattern.match(passage.text):
            number = match["number"] or match["lettered"] if pattern is DECIMAL else match["number"]
            return number, passage.part(match.end()).strip(":")
    return None, passage.strip(":")


def is_heading_shaped(words: str) -> bool:
    """Whether a line without any sign of a heading may be one: short, no sentence, no date, no address."""
    return (
        len(words.split()) <= MOST_MINOR_WORDS
        and not words.endswith(ENDS_SENTENCE)
        and (words[0].isupper() or words[0].isdigit())
        and not DATE_LIKE.search(words)
    )


def is_head_over_text(block: Paragraph) -> bool:
    """Whether the first line of a paragraph looks like a heading over the rest of it."""
    if len(block.lines) < 2:
        return False
    first, second = (line.passage.text for line in block.lines[:2])
    longest = max(len(line.passage.text) for line in block.lines[1:])
    return (
        is_heading_shaped(first)
        and not first.endswith(":")
        and len(first.split()) <= MOST_LABEL_WORDS
        and second[0].isupper()
        and 2 * len(first) < longest
    )


def numbered_headings(blocks: list[Block]) -> set[int]:
    """Lists of one item that count on from each other over what stands between them: they are headings."""
    single = [
        (index, ordinal(block.items[0].marker or ""))
        for index, block in enumerate(blocks)
        if isinstance(block, ItemList) and is_numbered_line(block)
    ]
    return {
        index
        for position, (index, number) in enumerate(single)
        if any(0 <= p < len(single) and single[p][1] == number + p - position for p in (position - 1, position + 1))
    }


def ordinal(marker: str) -> int:
    """The place of a number or letter in its order; 0 for what is neither."""
    if marker.isdigit():
        return int(marker)
    return ord(marker) - ord("a") + 1 if len(marker) == 1 and "a" <= marker <= "z" else 0


def is_numbered_line(block: ItemList) -> bool:
    """Whether a list is one numbered line, and nothing more."""
    if len(block.items) != 1 or not block.ordered:
        return False
    item = block.items[0]
    return (
        ordinal(item.marker or "") > 0
        and len(item.blocks) == 1
        and isinstance(item.blocks[0], Paragraph)
        and len(item.passage.text) <= LONGEST_HEADING
    )


def count_unpunctuated(blocks: list[Block]) -> int:
    """How many paragraphs begin with a known label on a line of its own, without a colon, over its value."""
    return sum(
        1
        for block in blocks
        if isinstance(block, Paragraph)
        and len(block.lines) > 1
        and (topic := recognise(block.lines[0].passage.text))
        and topic.leads
        and topic.plain
        and not block.lines[0].passage.text.endswith((*ENDS_SENTENCE, ":"))
    )


# --- the title -----------------------------------------------------------------------------------------------


def find_title(blocks: list[Block]) -> Line | None:
    """The line that is the report's own title: what calls itself the report of a trip outranks a caption above it."""
    best: Line | None = None
    highest = 0
    for block in blocks[:TITLE_BLOCKS]:
        for line in title_lines(block):
            first = isinstance(block, Heading) and block.level == 1 and not BODY_NAME.match(line.passage.text)
            score = title_score(line.passage.text) + 2 * first
            if score > highest and (score > 1 or isinstance(block, Heading)):
                best, highest = line, score
    return best


def title_lines(block: Block) -> list[Line]:
    """The lines of a block that may be a title."""
    if isinstance(block, Heading):
        return [block.line]
    if not isinstance(block, Paragraph) or len(block.lines) >= MOST_TITLE_LINES:
        return []
    return [line for line in block.lines if not states_fact(line)]


def states_fact(line: Line) -> bool:
    """Whether a line is a known label with its value."""
    entry = labelled_line(line)
    topic = entry[0].topic if entry else None
    return topic is not None and topic.names[0] not in {"body", "frame"}


REPORT_WORD = re.compile(
    rf"\b(?:{'|'.join(word for words in headings.REPORT_WORDS.values() for word in words)})\b", re.IGNORECASE
)
TRIP_WORD = re.compile(
    rf"\b(?:{'|'.join(word for words in headings.TRIP_WORDS.values() for word in words)})\b", re.IGNORECASE
)
BODY_NAME = re.compile(
    rf"(?:{'|'.join(re.escape(word) for word in organisations.BODIES)})(?:\s+\S+){{1,5}}$", re.IGNORECASE
)
TOWARDS = re.compile(r"\b(?:naar|aan|to|in)\s+(?=[^\W\d_a-z])")


def title_score(words: str) -> int:
    """How much a line looks like the title of a report of a trip; 0 for what can be none."""
    if not words or len(words) > LONGEST_TITLE or not (words[0].isupper() or words[0].isdigit()):
        return 0
    if words.endswith((":", ";", ",")) or is_phrase(words):
        return 0
    topic = recognise(words)
    if topic and topic.whole and topic.leads and topic.names[0] in HEADING_TOPICS - {"body", "frame"}:
        return 0
    if words.endswith(".") and not TOWARDS.search(words):
        return 0
    opening = " ".join(words.split()[:TITLE_OPENING])
    report, trip = REPORT_WORD.search(opening), TRIP_WORD.search(opening)
    return 2 * bool(report) + 2 * bool(trip) + bool((report or trip) and TOWARDS.search(words))


# --- nesting -------------------------------------------------------------------------------------------------


def nest(flow: list[Block | Mark]) -> list[Part]:
    """The tree of sections out of the flow of marks and blocks."""
    top = Part(None, Style.TOP, 0)
    roots: list[Part] = [top]
    stack: list[Part] = []
    for entry in flow:
        if not isinstance(entry, Mark):
            if stack and goes_beyond(entry, stack[-1]):
                stack.pop()
            (stack[-1] if stack else top).blocks.append(entry)
            continue
        if entry is END_OF_FRONT_MATTER:
            stack = []
            continue
        if entry.style == Style.FRONT_MATTER:
            part = Part(entry.title, entry.style, 1, entry.number, entry.topic)
            top.parts.append(part)
            stack = [part]
            continue
        while stack and closes(entry, stack):
            stack.pop()
        topic = entry.topic if is_own_topic(entry, stack) else None
        part = Part(entry.title, entry.style, len(stack) + 1, entry.number, topic, entry.depth, entry.in_form, entry.in_prose)
        (stack[-1].parts if stack else roots).append(part)
        stack.append(part)
    return roots


def is_own_topic(mark: Mark, stack: list[Part]) -> bool:
    """Whether a heading is about a topic of its own, and not a theme of the section that it stands in."""
    topic = mark.topic
    if topic is None or mark.style == Style.LABEL or not any(part.topics for part in stack):
        return True
    return topic.leads and topic.whole


def goes_beyond(block: Block, part: Part) -> bool:
    """Whether a block is no longer the value of a label that states a fact, and has its value."""
    states_fact = part.in_prose or not part.topics or part.topics[0] not in HEADING_TOPICS
    return (
        part.style == Style.LABEL and states_fact and bool(part.blocks) and isinstance(block, Paragraph) and block.apart
    )


def closes(mark: Mark, stack: list[Part]) -> bool:
    """Whether a new heading or label ends the innermost open section."""
    last = stack[-1]
    if last.style in {Style.FRONT_MATTER, Style.LABEL}:
        return True
    match mark.style:
        case Style.LABEL:
            return last.in_form or (last.style == Style.MINOR and any(part.in_form for part in stack))
        case Style.TITLE:
            return True
        case Style.MARKDOWN:
            return last.style != Style.MARKDOWN or last.depth >= mark.depth
        case Style.BARE:
            return last.style not in {Style.TITLE, Style.MARKDOWN}
        case Style.DAY:
            return last.style not in {Style.TITLE, Style.MARKDOWN} and last.topics[:1] != ("programme",)
        case Style.NUMBERED:
            return any(p.style == Style.NUMBERED and p.depth >= mark.depth for p in stack)
        case _:
            return any(part.style == mark.style for part in stack)


def number_lines(roots: list[Part], text: str, lines: Lines) -> None:
    """Give every section its lines: from its heading to before the next heading that is no part of it.

    A line in whose middle a heading begins belongs to the section before; a section without a line of its own has a
    last line before its first.
    """
    before = 1
    for part in (part for root in roots for part in root.walk()):
        if part.title:
            start = part.title.span().start
            number = lines.number(start)
            run_in = part.style == Style.NUMBERED and LETTER.search(text, lines.starts[number - 1], start)
            part.first_line = max(before, number + 1 if run_in else number)
            before = part.first_line
    end_sections(roots, len(lines))


def end_sections(parts: list[Part], last_line: int) -> None:
    """Let each of ``parts`` end where the next one begins, and the last one at ``last_line``."""
    for part, after in zip_longest(parts, parts[1:]):
        part.last_line = after.first_line - 1 if after else last_line
        end_sections(part.parts, part.last_line)
