"""Finding the headings and labels in the flow of blocks."""

import re
from collections.abc import Iterator

from dienstreis.text.blocks import Block, Definition, FrontMatter, Heading, ItemList, Line, ListItem, Paragraph, Table
from dienstreis.text.entries import FrontMatterError
from dienstreis.text.heading_lines import (
    DASH_AND_SENTENCE,
    LONGEST_VALUE,
    begins_counted,
    heading_between,
    is_bold,
    is_known_heading,
    is_lead,
    may_head_text,
    numbered_topic,
    opens_numbered,
    runs_in,
    style_of_lead,
    topic_of_heading,
)
from dienstreis.text.labels import (
    blocks_of_entry,
    blocks_of_records,
    count_known_labels,
    dash_labelled_line,
    dated_label_line,
    facts_of_table,
    gap_labelled_line,
    labelled_line,
    question_and_answer,
    value_of,
)
from dienstreis.text.layout import (
    columns_as_table,
    count_unpunctuated,
    head_and_text,
    is_head_over_text,
    is_outline,
    item_line,
    numbered_headings,
    numbered_lines,
)
from dienstreis.text.marks import (
    CURRENCY,
    DATE_LIKE,
    END_OF_FRONT_MATTER,
    ENDS_SENTENCE,
    HEADING_TOPICS,
    LONGEST_HEADING,
    Mark,
    Style,
    heads_section,
    is_heading_shaped,
    is_left_open,
    take_number,
)
from dienstreis.text.passage import Passage
from dienstreis.text.titles import find_title, join_wrapped_titles
from dienstreis.text.topics import Topic, recognise, recognise_day, recognise_headed_day
from dienstreis.vocabulary import dates, headings
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex

__all__ = ["Marker"]


NUMBER_WORDS = "|".join(sorted(in_order(dates.NUMBER_WORDS)))
FILE_NUMBER = regex(rf"(?P<number>(?i:{NUMBER_WORDS})\.?\s*\d+|[A-Z]|\d{{1,3}})\s+(?=[A-Z]{{4}})")
SUBJECT_WORDS = "|".join(in_order(headings.SUBJECTS))
SUBJECT = regex(rf"(?P<number>(?i:{SUBJECT_WORDS})\s+)(?=[A-Z])")
COSTS_SOMETHING = regex(rf"(?:{CURRENCY})\s?\d", re.IGNORECASE, needs=tuple("0123456789"))
RECORDED = frozenset({"costs", "gifts"})
"""Topics of whose front matter the keys say what each value is."""


class Marker:
    """Finds the headings and labels in the blocks of one text."""

    def __init__(self, blocks: list[Block], text: str) -> None:
        self.blocks = blocks = join_wrapped_titles(blocks)
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
                if isinstance(entry, Mark) and not entry.title and entry is not END_OF_FRONT_MATTER:
                    continue  # a colon, and no words before it
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
            if is_outline(numbered):
                yield from self.item_list(numbered, index)
            else:
                yield numbered
        elif table := columns_as_table(block):
            yield from facts_of_table(table)
        else:
            yield from self.paragraph(block, index)

    def front_matter(self, block: FrontMatter) -> Iterator[Block | Mark]:
        """The entries of the front matter as labels."""
        from dienstreis.text.front_matter import read_front_matter

        try:
            entries = read_front_matter(self.text, block.yaml, block.start)
        except FrontMatterError as error:
            self.errors.append(error)
            return
        for entry in entries:
            topic = recognise(entry.key.text.replace("_", " "))
            yield Mark(entry.key, Style.FRONT_MATTER, topic=topic)
            yield from (blocks_of_records if topic and topic.names[0] in RECORDED else blocks_of_entry)(entry)
            for nested in entry.entries if not entry.listed else ():
                if topic := recognise(nested.key.text.replace("_", " ")):
                    yield Mark(nested.key, Style.FRONT_MATTER, topic=topic)
                    yield from blocks_of_entry(nested)
        yield END_OF_FRONT_MATTER

    def heading(self, block: Heading) -> Mark:
        """A heading in Markdown's notation."""
        number, title = take_number(block.line.passage, any_number=True)
        if recognise_headed_day(block.line.passage.text):
            number, title = None, block.line.passage.strip(":")
        if block.line is self.title_line:
            self.title = title
        topic = topic_of_heading(title)
        return Mark(title, Style.MARKDOWN, block.level, number, None if block.line is self.title_line else topic)

    def item_list(self, block: ItemList, index: int) -> Iterator[Block | Mark]:
        """A list; or the numbered heading, or the list of labels, that it is in truth."""
        if index in self.numbered or is_outline(block):
            for item in block.items:
                yield from self.outline_entry(item, index)
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
                elif block.ordered and is_known_heading(item_line(item).passage):
                    yield from self.outline_entry(item, index)
                else:
                    yield ItemList([item], block.ordered)
            return
        yield block

    def outline_entry(self, item: ListItem, index: int) -> Iterator[Block | Mark]:
        """The numbered heading that an item is, and what stands under it."""
        title, under = head_and_text(item)
        depth = (item.marker or "").count(".") + 1
        style = Style.NUMBERED if (item.marker or "1")[0].isdigit() else Style.ROMAN
        yield Mark(title.strip(":."), style, depth, item.marker, recognise(title.text.rstrip(":?. ")))
        for inner in under:
            yield from self.marks_of(inner, index)

    def paragraph(self, block: Paragraph, index: int) -> Iterator[Block | Mark]:
        """The labels and headings in a paragraph, and what stands between them."""
        kept: list[Line] = []
        apart = block.apart
        several = count_known_labels(block) > 1
        for position, line in enumerate(block.lines):
            found = self.mark_of_line(block, position, index, several=several)
            if found is None:
                kept.append(line)
                continue
            if kept:
                yield Paragraph(kept, apart)
            mark, value = found
            counted = value is None and begins_counted(block.lines[position + 1 : position + 2])
            rest = Paragraph(block.lines[position + 1 :] if counted else [], apart=False)
            opens = counted and opens_numbered(mark, rest)
            yield mark._replace(style=Style.BARE) if opens and mark.style == Style.LABEL else mark
            if opens:
                yield from self.paragraph_or_rows(rest, index)
                return
            kept, apart = ([value] if value else []), False
        if kept:
            yield Paragraph(kept, apart)

    def mark_of_line(
        self, block: Paragraph, position: int, index: int, *, several: bool
    ) -> tuple[Mark, Line | None] | None:
        """The heading or label that a line is, and what stands behind it; ``several`` known ones make a form."""
        line = block.lines[position]
        if line is self.title_line:
            return self.title_mark(line), None
        if day := recognise_day(line.passage.text):
            return self.day_mark(block, position, index, day)
        entry = labelled_line(line)
        if entry and (line.emphasis or several or (entry[0].topic and line.passage.text[0].isupper())):
            return entry
        lead = self.mark_of_lead(block, line) if position == 0 else None
        if found := lead or gap_labelled_line(line) or dated_label_line(line):
            return found
        mark = heading_between(block, position) or self.lone_heading(block, position, index)
        return (mark, None) if mark else None

    def mark_of_lead(self, block: Paragraph, line: Line) -> tuple[Mark, Line | None] | None:
        """The heading or label that a paragraph begins with."""
        return dash_labelled_line(line) or question_and_answer(line) or self.emphasised_lead(block, line)

    def day_mark(self, block: Paragraph, position: int, index: int, day: Topic) -> tuple[Mark, None] | None:
        """The heading of a day, unless it is the value of a label, or dates what stands around or above it."""
        line = block.lines[position]
        followed = position + 1 < len(block.lines) or index + 1 < len(self.blocks)
        label = self.open_label.topic if self.open_label else None
        is_value = self.open_label is not None and (label is None or label.names[0] != "programme")
        if not self.begun or is_value or not followed or line.passage.text.endswith(ENDS_SENTENCE):
            return None
        if position and position + 1 == len(block.lines) and DATE_LIKE.fullmatch(line.passage.text):
            return None
        return Mark(line.passage.strip(":"), Style.DAY, topic=day), None

    def title_mark(self, line: Line) -> Mark:
        """The line that is the report's own title."""
        words = line.passage.text
        match = FILE_NUMBER.match(words) or SUBJECT.match(words)
        self.title = line.passage.part(match.end("number") if match else 0)
        return Mark(self.title, Style.TITLE)

    def emphasised_lead(self, block: Paragraph, line: Line) -> tuple[Mark, Line | None] | None:
        """A heading in bold or italics that the text goes on behind, or under: "**Haven.** Het gesprek ..."."""
        words = line.passage.text
        if not 0 < line.emphasis <= min(len(words), LONGEST_HEADING) or not self.begun:
            return None
        lead = words[: line.emphasis].rstrip()
        whole = line.emphasis >= len(words)
        if whole and len(block.lines) == 1 and lead.endswith(".") and not DATE_LIKE.search(lead):
            return self.lead_over_list(line.passage)
        over_text, run_in = whole and len(block.lines) > 1, runs_in(line, lead)
        if not is_lead(lead, over_text=over_text, run_in=run_in):
            return None
        number, title = take_number(line.passage.part(0, line.emphasis), any_number=True)
        title = title.strip(".:")
        if not title:
            return None
        topic = recognise(title.text.rstrip("?"))
        style = style_of_lead(lead, number, topic, over_text=over_text)
        dash = DASH_AND_SENTENCE.match(words, line.emphasis)
        behind = dash.end("dash") if dash else line.emphasis
        return Mark(title, style, number=number, topic=topic), value_of(line, behind) if run_in else None

    def lead_over_list(self, line: Passage) -> tuple[Mark, None] | None:
        """A known heading in bold with a full stop, which a list or table stands under: "**Programma.**"."""
        title = line.strip(".")
        topic = recognise(title.text)
        known = topic and topic.plain and heads_section(topic)
        return (Mark(title, Style.BARE, topic=topic), None) if known else None

    def lone_heading(self, block: Paragraph, position: int, index: int) -> Mark | None:
        """A heading without Markdown's notation: known, numbered, in capitals, bold, or just a short line."""
        line = block.lines[position]
        words = line.passage.text
        if len(words) > LONGEST_HEADING or (position and not self.unpunctuated) or COSTS_SOMETHING.search(words):
            return None
        counted = is_bold(line) or index in self.numbered
        number, title, topic = numbered_topic(line.passage, any_number=counted, first=position == 0)
        if position == 0 and topic and (known := self.known_heading(block, index, number, title, topic)):
            return known
        if len(block.lines) > 1:
            return None if position else self.heading_over_text(block, number, title)
        if not self.begun or self.open_label:
            return None
        return self.heading_alone(line, index, number, title, topic)

    def known_heading(
        self, block: Paragraph, index: int, number: str | None, title: Passage, topic: Topic
    ) -> Mark | None:
        """The heading or label that the first line of a paragraph is, if its words tell."""
        line, alone = block.lines[0], len(block.lines) == 1
        words = line.passage.text
        whole = topic.whole or (alone and words.endswith("?"))
        if not (topic.leads and whole) or words.endswith(ENDS_SENTENCE):
            return None
        if not alone:
            return self.known_label(block, index, number, title, topic)
        is_fact = self.begun and (self.unpunctuated or is_bold(line))
        return self.heading_mark(title, number, topic) if heads_section(topic) or is_fact else None

    def known_label(
        self, block: Paragraph, index: int, number: str | None, title: Passage, topic: Topic
    ) -> Mark | None:
        """The label, or numbered heading, over its value that the first line of a paragraph is."""
        first, second = (line.passage.text for line in block.lines[:2])
        dates = topic.names[0] == "report_date" and DATE_LIKE.search(second)
        if not (topic.plain or dates) or DATE_LIKE.search(first):
            return None
        counted = number is not None and (number[-1].isdigit() or index in self.numbered)
        if number and counted and (heads_section(topic) or ("." in number and is_head_over_text(block))):
            return self.heading_mark(title, number, topic)
        return Mark(title, Style.LABEL, number=number, topic=topic)

    def heading_alone(
        self, line: Line, index: int, number: str | None, title: Passage, topic: Topic | None
    ) -> Mark | None:
        """The heading that a paragraph of one line is: numbered, in bold or capitals, or of the shape of one."""
        words = line.passage.text
        ended = words.endswith(ENDS_SENTENCE)
        if number and not ended:
            return self.heading_mark(title, number, recognise_headed_day(title.text) or topic)
        if is_bold(line) or (words.isupper() and not ended):
            return Mark(title, Style.BARE if topic and topic.leads else Style.MINOR, topic=topic)
        if is_heading_shaped(words) and not is_left_open(words) and self.is_followed(index):
            return Mark(title, Style.MINOR)
        return None

    def heading_over_text(self, block: Paragraph, number: str | None, title: Passage) -> Mark | None:
        """An unknown heading or label that no blank line parts from what stands under it."""
        if not self.begun or not may_head_text(block):
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
