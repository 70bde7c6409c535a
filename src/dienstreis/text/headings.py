"""Finding the headings and labels in the flow of blocks."""

import re
from collections.abc import Iterator

from dienstreis.text.blocks import Block, Definition, FrontMatter, Heading, ItemList, Line, ListItem, Paragraph, Table
from dienstreis.text.entries import FrontMatterError
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
    MOST_LABEL_WORDS,
    Mark,
    Style,
    is_heading_shaped,
    is_left_open,
    take_number,
)
from dienstreis.text.passage import Passage
from dienstreis.text.titles import find_title, join_wrapped_titles
from dienstreis.text.topics import Topic, opens_day, recognise, recognise_day, recognise_headed_day
from dienstreis.vocabulary import dates, headings
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex

__all__ = ["Marker"]


NUMBER_WORDS = "|".join(sorted(in_order(dates.NUMBER_WORDS)))
FILE_NUMBER = regex(rf"(?P<number>(?i:{NUMBER_WORDS})\.?\s*\d+|[A-Z]|\d{{1,3}})\s+(?=[A-Z]{{4}})")
SUBJECT_WORDS = "|".join(in_order(headings.SUBJECTS))
SUBJECT = regex(rf"(?P<number>(?i:{SUBJECT_WORDS})\s+)(?=[A-Z])")
STATES_AMOUNT = regex(r"€|\d,\d{2}\b")
COSTS_SOMETHING = regex(rf"(?:{CURRENCY})\s?\d", re.IGNORECASE)
RECORDED = frozenset({"costs", "gifts"})
"""Topics of whose front matter the keys say what each value is."""
DASH_AND_SENTENCE = regex(r"(?P<dash>\s*[–—-]\s+)[^\W\d_a-z].{30,}[.!?]$")
COUNTED_LINE = regex(r"(?:\d{1,2}|[A-Z]|[IVX]{1,5})[.)]")
LONGEST_VALUE = 160  # characters under a label of a form; what is longer is running text under a heading


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
        if position == 0 and (entry := dash_labelled_line(line) or question_and_answer(line)):
            return entry
        if position == 0 and (entry := self.emphasised_lead(block, line)):
            return entry
        if entry := gap_labelled_line(line):
            return entry
        if entry := dated_label_line(line):
            return entry
        mark = heading_between(block, position) or self.lone_heading(block, position, index)
        return (mark, None) if mark else None

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
        on_its_own_line = line.emphasis >= len(words) and len(block.lines) > 1
        if len(block.lines) == 1 and line.emphasis >= len(words) and lead.endswith(".") and not DATE_LIKE.search(lead):
            return self.lead_over_list(line.passage)
        ended = lead.endswith((".", "?", ":")) or DASH_AND_SENTENCE.match(words, line.emphasis) is not None
        run_in = line.emphasis < len(words) and ended and len(lead.split()) <= MOST_LABEL_WORDS
        if (
            DATE_LIKE.search(lead)
            or (run_in and recognise_day(lead))
            or not (run_in or (on_its_own_line and not lead.endswith((".", ",", ";"))))
        ):
            return None
        number, title = take_number(line.passage.part(0, line.emphasis), any_number=True)
        title = title.strip(".:")
        if not title:
            return None
        topic = recognise(title.text.rstrip("?"))
        known = topic and topic.leads and topic.names[0] in HEADING_TOPICS
        counted = number is not None and number.isdigit()
        style = Style.MINOR
        if known or (counted and lead.endswith("?")):
            style = Style.NUMBERED if counted else Style.BARE
        if on_its_own_line and topic and topic.leads and topic.names[0] not in HEADING_TOPICS:
            style = Style.LABEL
        dash = DASH_AND_SENTENCE.match(words, line.emphasis)
        behind = dash.end("dash") if dash else line.emphasis
        return Mark(title, style, number=number, topic=topic), value_of(line, behind) if run_in else None

    def lead_over_list(self, line: Passage) -> tuple[Mark, None] | None:
        """A known heading in bold with a full stop, which a list or table stands under: "**Programma.**"."""
        title = line.strip(".")
        topic = recognise(title.text)
        known = topic and topic.leads and topic.plain and topic.names[0] in HEADING_TOPICS
        return (Mark(title, Style.BARE, topic=topic), None) if known else None

    def lone_heading(self, block: Paragraph, position: int, index: int) -> Mark | None:
        """A heading without Markdown's notation: known, numbered, in capitals, bold, or just a short line."""
        line = block.lines[position]
        words = line.passage.text
        if len(words) > LONGEST_HEADING or (position and not self.unpunctuated) or COSTS_SOMETHING.search(words):
            return None
        alone = len(block.lines) == 1
        bold = line.emphasis >= len(words) and not words.endswith(ENDS_SENTENCE) and not DATE_LIKE.search(words)
        counted = bold or index in self.numbered
        number, title, topic = numbered_topic(line.passage, any_number=counted, first=position == 0)
        if position == 0 and topic and (known := self.known_heading(block, index, number, title, topic)):
            return known
        if not alone:
            return self.heading_over_text(block, position, number, title)
        if not self.begun or self.open_label:
            return None
        if number and not words.endswith(ENDS_SENTENCE):
            return self.heading_mark(title, number, recognise_headed_day(title.text) or topic)
        if bold or (words.isupper() and not words.endswith(ENDS_SENTENCE)):
            return Mark(title, Style.BARE if topic and topic.leads else Style.MINOR, topic=topic)
        if is_heading_shaped(words) and not is_left_open(words) and self.is_followed(index):
            return Mark(title, Style.MINOR)
        return None

    def known_heading(
        self, block: Paragraph, index: int, number: str | None, title: Passage, topic: Topic
    ) -> Mark | None:
        """The heading or label that the first line of a paragraph is, if its words tell."""
        line, alone = block.lines[0], len(block.lines) == 1
        words = line.passage.text
        whole = topic.whole or (alone and words.endswith("?"))
        if not (topic.leads and whole) or words.endswith(ENDS_SENTENCE):
            return None
        heads_section = topic.names[0] in HEADING_TOPICS
        bold = line.emphasis >= len(words) and not DATE_LIKE.search(words)
        if alone and (heads_section or (self.begun and (bold or self.unpunctuated))):
            return self.heading_mark(title, number, topic)
        dates = topic.names[0] == "report_date" and not alone and DATE_LIKE.search(block.lines[1].passage.text)
        if alone or not (topic.plain or dates) or DATE_LIKE.search(words):
            return None
        counted = number is not None and (number[-1].isdigit() or index in self.numbered)
        if number and counted and (heads_section or ("." in number and is_head_over_text(block))):
            return self.heading_mark(title, number, topic)
        return Mark(title, Style.LABEL, number=number, topic=topic)

    def heading_over_text(self, block: Paragraph, position: int, number: str | None, title: Passage) -> Mark | None:
        """An unknown heading or label that no blank line parts from what stands under it."""
        words = block.lines[position].passage.text
        if position or not self.begun or not is_heading_shaped(words) or STATES_AMOUNT.search(words):
            return None
        if ": " in words and not is_running_text(block.lines[1:]):
            return None
        if opens_day(words) and opens_day(block.lines[1].passage.text):
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


def is_known_heading(words: Passage) -> bool:
    """Whether a line is nothing but the heading of a section ("11. Waartoe diende de reis?")."""
    topic = recognise(words.text.rstrip(":?. "))
    whole = topic is not None and topic.leads and (topic.whole or words.text.endswith("?"))
    return topic is not None and whole and topic.names[0] in HEADING_TOPICS


def begins_counted(lines: list[Line]) -> bool:
    """Whether lines begin with a number, as a numbered heading does."""
    return bool(lines) and COUNTED_LINE.match(lines[0].passage.text) is not None


def opens_numbered(mark: Mark, rest: Paragraph) -> bool:
    """Whether a numbered heading stands right under another one ("5 Uitkomsten" over "5.1 De haven" over text)."""
    if len(rest.lines) < 2:
        return False
    if mark.topic and mark.topic.names[0] in HEADING_TOPICS and (listed := numbered_lines(rest)):
        return is_outline(listed)
    if mark.number is None:
        return False
    number, _ = take_number(rest.lines[0].passage)
    return number is not None and number.startswith(f"{mark.number}.") and is_heading_shaped(rest.lines[0].passage.text)


def heading_between(block: Paragraph, position: int) -> Mark | None:
    """A known heading on a line of its own between the end of a sentence and the beginning of another one."""
    if not 0 < position < len(block.lines) - 1:
        return None
    before, words, after = (line.passage.text for line in block.lines[position - 1 : position + 2])
    if not before.endswith((".", "!", "?")) or not is_heading_shaped(words):
        return None
    number, title, topic = numbered_topic(block.lines[position].passage, any_number=False, first=True)
    known = topic is not None and topic.leads and topic.plain and topic.names[0] in HEADING_TOPICS
    return Mark(title, Style.LABEL, number=number, topic=topic) if known and after[0].isupper() else None


def topic_of_heading(title: Passage) -> Topic | None:
    """What a heading is about: a day, or what its words say."""
    return recognise_headed_day(title.text) or recognise(title.text.rstrip(":?. "))


def is_running_text(lines: list[Line]) -> bool:
    """Whether lines are sentences, and not the further lines of a form."""
    return (
        sum(len(line.passage.text) for line in lines) > LONGEST_VALUE
        and lines[-1].passage.text.endswith((".", "!", "?"))
        and not any(labelled_line(line) for line in lines)
    )


def numbered_topic(line: Passage, *, any_number: bool, first: bool) -> tuple[str | None, Passage, Topic | None]:
    """Number, title and topic of a line; a doubtful number counts when it ``first`` makes the title a known one."""
    if first:
        number, title = take_number(line, any_number=True)
        topic = recognise(title.text.rstrip(":?. "))
        if number and topic and is_initial(number, topic):
            return None, line, topic
        if number and topic and topic.whole:
            return number, title, topic
    number, title = take_number(line, any_number=any_number)
    return number, title, recognise(title.text.rstrip(":?. "))


def is_initial(number: str, topic: Topic) -> bool:
    """Whether what might be a heading's letter is that of a person ("V. Pluk, wethouder")."""
    return len(number) == 1 and number.isalpha() and topic.names[0] == "travellers" and not topic.plain
