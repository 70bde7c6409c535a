"""Lists, tables and headings that plain text shows by its lines, and Markdown does not see."""

import re
from typing import TypeGuard

from dienstreis.text.blocks import Block, ItemList, Line, ListItem, Paragraph, Table
from dienstreis.text.marks import (
    COUNTED,
    DECIMAL,
    ENDS_SENTENCE,
    HEADING_TOPICS,
    LONGEST_HEADING,
    MOST_LABEL_WORDS,
    is_heading_shaped,
)
from dienstreis.text.passage import Passage, join_lines
from dienstreis.text.topics import recognise
from dienstreis.wording.patterns import regex

__all__ = [
    "columns_as_table",
    "count_unpunctuated",
    "head_and_text",
    "is_head_over_text",
    "is_outline",
    "item_line",
    "numbered_headings",
    "numbered_lines",
]


CAPITAL = regex(r"(?P<number>[A-Z])[.)]\s+(?=[^\W\d_])")
ROMAN_STOP = regex(r"(?P<number>[IVX]{1,5})[.)]\s+(?=[^\W\d_])")
ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
CAPITALS = tuple("ABCDEFGHIJ")
FEW_QUESTIONS = 2
MOST_QUESTION_LINES = 2


def is_outline(block: ItemList) -> bool:
    """Whether the items of a numbered list are headings with text of their own under them."""
    if not block.ordered:
        return False
    heads = [item for item in block.items if is_head(item)]
    known = [item for item in block.items if opens_section(item)]
    decimal = all("." in (item.marker or "") for item in block.items)
    enough = len(heads) > 2 or (decimal and len(heads) > 1) or len(known) > 1
    return enough and 3 * len({*heads, *known}) >= 2 * len(block.items)


def opens_section(item: ListItem) -> bool:
    """Whether the first line of an item is nothing but a known heading."""
    first = item.blocks[0] if item.blocks else None
    if not isinstance(first, Paragraph):
        return False
    words = first.lines[0].passage.text
    topic = recognise(words.rstrip(":?. "))
    return (
        topic is not None
        and topic.leads
        and topic.whole
        and topic.names[0] in HEADING_TOPICS
        and is_heading_shaped(words)
    )


def is_head(item: ListItem) -> bool:
    """Whether an item is a heading with text under it, in a paragraph of its own or on the lines behind."""
    match item.blocks:
        case [Paragraph() as head, Paragraph() | Table(), *_]:
            text = head.passage.text
            return len(text) <= LONGEST_HEADING and not text.endswith(ENDS_SENTENCE)
        case [Paragraph() as head, *_]:
            return is_head_over_text(head)
    return False


def head_and_text(item: ListItem) -> tuple[Passage, list[Block]]:
    """The heading that an item of an outline is, and what stands under it."""
    match item.blocks:
        case [Paragraph(lines=lines) as head, *others] if asked := question_lines(head):
            rest = lines[asked:]
            question = join_lines([line.passage for line in lines[:asked]])
            return question, [Paragraph(rest, apart=False), *others] if rest else others
        case [Paragraph(lines=[first, *rest]) as head, *others] if is_head_over_text(head) or opens_section(item):
            return first.passage, [Paragraph(rest, apart=False), *others] if rest else others
    return item_line(item).passage, item.blocks[1:]


def numbered_lines(block: Paragraph) -> ItemList | None:
    """Lines that begin with numbers that Markdown does not know, such as 5.1 and 5.2, or I and II, as a list."""
    numbers = line_numbers(block)
    if not numbers or not numbers[0]:
        return None
    items: list[ListItem] = []
    for line, match in zip(block.lines, numbers, strict=True):
        if match:
            rest = Line(line.passage.part(match.end()), links=line.links)
            items.append(ListItem(match["number"], [Paragraph([rest])]))
        else:
            last = items[-1].blocks[0]
            if isinstance(last, Paragraph):
                last.lines.append(line)
    return ItemList(items, ordered=True)


def line_numbers(block: Paragraph) -> list[re.Match[str] | None]:
    """The numbers before the lines of a paragraph, of the one notation in which at least two of them count."""
    lines = [line.passage.text for line in block.lines]
    decimals = [DECIMAL.match(words) for words in lines]
    if decimals[0] and sum(1 for match in decimals if match) > 1:
        return decimals
    for pattern, order in ((ROMAN_STOP, ROMANS), (CAPITAL, CAPITALS)):
        found: list[re.Match[str] | None] = []
        count = 0
        for words in lines:
            match = pattern.match(words)
            expected = match if match and count < len(order) and match["number"] == order[count] else None
            count += expected is not None
            found.append(expected)
        if found[0] and count > 1:
            return found
    return []


def columns_as_table(block: Paragraph) -> Table | None:
    """Lines whose cells wide gaps set apart, the same number on every line, as a table."""
    width = len(block.lines[0].passage.columns()) if len(block.lines) > 2 else 0
    if width < 3:
        return None
    rows = [[Line(cell) for cell in line.passage.columns()] for line in block.lines]
    return Table(rows[0], rows[1:]) if all(len(row) == width for row in rows) else None


def item_line(item: ListItem) -> Line:
    """The first line of an item, with those that go on from it."""
    first = item.blocks[0] if item.blocks else None
    if not isinstance(first, Paragraph):
        return Line(Passage("", ((0, 0),)))
    return Line(first.passage, first.lines[0].emphasis, [link for line in first.lines for link in line.links])


def is_head_over_text(block: Paragraph) -> bool:
    """Whether the first line of a paragraph looks like a heading over the rest of it."""
    if len(block.lines) < 2:
        return False
    first, second = (line.passage.text for line in block.lines[:2])
    lengths = [len(line.passage.text) for line in block.lines[1:]]
    is_prose = len(lengths) > 1 and block.lines[-1].passage.text.endswith((".", "!", "?"))
    broken_off = is_prose and 4 * len(first) < 3 * max(lengths) and 2 * len(first) < sum(lengths)
    return (
        is_heading_shaped(first)
        and not first.endswith(":")
        and len(first.split()) <= MOST_LABEL_WORDS
        and second[0].isupper()
        and (2 * len(first) < max(lengths) or broken_off)
    )


def numbered_headings(blocks: list[Block]) -> set[int]:
    """Lists of one item and numbered lines that count on from each other over what stands between them: headings."""
    found = numbered_questions(blocks)
    for count in (number_of, capital_of):
        single = [(index, number) for index, block in enumerate(blocks) if (number := count(block))]
        found.update(
            index
            for position, (index, number) in enumerate(single)
            if any(0 <= p < len(single) and single[p][1] == number + p - position for p in (position - 1, position + 1))
        )
    return found


def numbered_questions(blocks: list[Block]) -> set[int]:
    """The numbered lists of a questionnaire: all their items begin with a question, and answers stand under them."""
    lists = [(index, block) for index, block in enumerate(blocks) if isinstance(block, ItemList) and block.ordered]
    asking = [(index, block) for index, block in lists if all(map(begins_with_question, block.items))]
    questions = [item for _, block in asking for item in block.items]
    answered = len(asking) > 1 or any(len(item.blocks) > 1 or is_answered(item) for item in questions)
    others = sum(len(block.items) for _, block in lists) - len(questions)
    return {index for index, _ in asking} if answered and len(questions) > max(FEW_QUESTIONS, others) else set()


def begins_with_question(item: ListItem) -> bool:
    """Whether an item begins with a question on lines of its own."""
    first = item.blocks[0] if item.blocks else None
    return isinstance(first, Paragraph) and question_lines(first) > 0


def is_answered(item: ListItem) -> bool:
    """Whether an answer stands right under the question of an item."""
    first = item.blocks[0]
    return isinstance(first, Paragraph) and len(first.lines) > question_lines(first)


def question_lines(block: Paragraph) -> int:
    """How many lines of a paragraph are the question that it begins with; 0 where it begins with none."""
    for count, line in enumerate(block.lines[:MOST_QUESTION_LINES], 1):
        words = line.passage.text
        if len(words) > LONGEST_HEADING or words.endswith(ENDS_SENTENCE):
            return 0
        if words.endswith("?"):
            return count
    return 0


def number_of(block: Block) -> int:
    """The number of a block that may be a numbered heading; 0 for any other."""
    if isinstance(block, ItemList):
        return ordinal(block.items[0].marker or "") if is_numbered_line(block) else 0
    match = COUNTED.match(block.lines[0].passage.text) if is_heading_line(block) else None
    return int(match["number"]) if match else 0


def capital_of(block: Block) -> int:
    """The place in the alphabet of the capital before what may be a lettered heading ("B. De boeren")."""
    match = CAPITAL.match(block.lines[0].passage.text) if is_heading_line(block) else None
    return ord(match["number"]) - ord("A") + 1 if match else 0


def is_heading_line(block: Block) -> TypeGuard[Paragraph]:
    """Whether a paragraph is or begins with a line that may be a heading."""
    return (
        isinstance(block, Paragraph)
        and is_heading_shaped(block.lines[0].passage.text)
        and (is_lone_line(block) or is_head_over_text(block))
    )


def ordinal(marker: str) -> int:
    """The place of a number or letter in its order; 0 for what is neither."""
    if marker.isdigit():
        return int(marker)
    return ord(marker) - ord("a") + 1 if len(marker) == 1 and "a" <= marker <= "z" else 0


def is_numbered_line(block: ItemList) -> bool:
    """Whether a list is one numbered line, and nothing more than the text that it may stand over."""
    if len(block.items) != 1 or not block.ordered:
        return False
    item = block.items[0]
    if not ordinal(item.marker or "") or len(item.blocks) != 1 or not isinstance(item.blocks[0], Paragraph):
        return False
    return len(item.passage.text) <= LONGEST_HEADING or is_head_over_text(item.blocks[0])


def count_unpunctuated(blocks: list[Block]) -> int:
    """How many known labels stand over their values without a colon, in one paragraph or in one each."""
    lone = [block.lines[0].passage.text if is_lone_line(block) else None for block in blocks]
    labels = [words is not None and is_plain_fact(words) for words in lone]
    over_paragraphs = sum(
        1 for index, words in enumerate(lone[1:], 1) if words is not None and labels[index - 1] and not labels[index]
    )
    return over_paragraphs + sum(1 for block in blocks if isinstance(block, Paragraph) and begins_with_label(block))


def begins_with_label(block: Paragraph) -> bool:
    """Whether the first of several lines is nothing but a known label, without a colon."""
    first = block.lines[0].passage.text
    topic = recognise(first) if len(block.lines) > 1 else None
    return topic is not None and topic.leads and topic.plain and not first.endswith((*ENDS_SENTENCE, ":"))


def is_lone_line(block: Block) -> TypeGuard[Paragraph]:
    """Whether a block is a paragraph of one line."""
    return isinstance(block, Paragraph) and len(block.lines) == 1


def is_plain_fact(words: str) -> bool:
    """Whether a line is nothing but a label of a fact, without a colon."""
    topic = recognise(words)
    return topic is not None and topic.leads and topic.plain and topic.names[0] not in HEADING_TOPICS
