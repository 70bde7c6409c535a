"""Forms of which an extraction left all labels in one block and their values in the next."""

from dienstreis.text.blocks import Block, Line, Paragraph, Table
from dienstreis.text.marks import ENDS_SENTENCE, HEADING_TOPICS
from dienstreis.text.passage import Passage
from dienstreis.text.topics import recognise

__all__ = ["pair_label_columns"]

FEWEST_LABELS = 3
LONGEST_LABEL = 50


def pair_label_columns(blocks: list[Block]) -> list[Block]:
    """The blocks, with a column of labels and the column of their values behind it as a table of facts."""
    found: list[Block] = []
    index = 0
    while index < len(blocks):
        block, after = blocks[index], blocks[index + 1] if index + 1 < len(blocks) else None
        index += 1
        if not isinstance(block, Paragraph):
            found.append(block)
        elif isinstance(after, Paragraph) and is_pair(block.lines, after.lines):
            found.append(facts(block.lines, after.lines))
            index += 1
        else:
            half = len(block.lines) // 2
            paired = len(block.lines) == 2 * half and is_pair(block.lines[:half], block.lines[half:])
            found.append(facts(block.lines[:half], block.lines[half:]) if paired else block)
    return found


def is_pair(labels: list[Line], values: list[Line]) -> bool:
    """Whether lines are nothing but labels, most of them of facts, and as many others are their values."""
    if len(labels) < FEWEST_LABELS or len(labels) != len(values):
        return False
    topics = [recognise_label(line.passage.text) for line in labels]
    known = [topic for topic in topics if topic is not None]
    stated = [topic for topic in known if topic not in HEADING_TOPICS]
    return (
        len(stated) >= FEWEST_LABELS
        and 4 * len(known) >= 3 * len(labels)
        and len(set(known)) > 2
        and not any(line.passage.text.endswith(ENDS_SENTENCE) for line in labels)
        and not any(recognise_label(line.passage.text) for line in values)
    )


def recognise_label(words: str) -> str | None:
    """The topic of a line that is nothing but a label."""
    topic = recognise(words.rstrip(":? ")) if len(words) <= LONGEST_LABEL else None
    return topic.names[0] if topic and topic.leads and topic.plain else None


def facts(labels: list[Line], values: list[Line]) -> Table:
    """Labels and values as the rows of a table under empty heads."""
    empty = Line(Passage("", labels[0].passage.runs[:1]))
    return Table([empty, empty], [list(row) for row in zip(labels, values, strict=True)])
