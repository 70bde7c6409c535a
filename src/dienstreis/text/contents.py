"""The contents of a page: lines that stand again further on, each as the heading of a section."""

from collections.abc import Iterator
from itertools import islice, pairwise

from dienstreis.text.blocks import Block, Heading, ItemList, Line, Paragraph, lines_of
from dienstreis.text.marks import ENDS_SENTENCE, HEADING_TOPICS, is_heading_shaped
from dienstreis.text.topics import recognise
from dienstreis.vocabulary import headings
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of

__all__ = ["headings_of_contents"]

CONTENTS = any_of(headings.CONTENTS)
FEWEST_ENTRIES = 3
FEWEST_KNOWN = 2
LONGEST_ENTRY = 100
LONG_LINE = 100  # characters of a line that is a whole paragraph
CLOSED = regex(r"[.!?][\"'”’)]?$")
SECTION_LEVEL = 2


def headings_of_contents(blocks: list[Block]) -> list[Block]:
    """The blocks without the contents of a page, the lines that the contents name as headings."""
    entries = find_contents(blocks)
    if not entries:
        return blocks
    found: list[Block] = []
    for block in blocks:
        match block:
            case Paragraph():
                found.extend(divided(block, entries))
            case ItemList() if all(entries.get(line) is False for line in lines_of([block])):
                pass
            case _:
                found.append(block)
    return found


def find_contents(blocks: list[Block]) -> dict[Line, bool]:
    """The lines of the contents, and the lines that they name as headings; ``True`` for a heading.

    The contents say what they are, or name sections that a report has.
    """
    lines = lines_of(blocks)
    words = [line.passage.text.casefold().rstrip(" ?:") for line in lines]
    last = {line: at for at, line in enumerate(words)}
    if len(last) == len(words):
        return {}  # no line stands again
    first = 0
    while first < len(lines):
        run = repeats(words, last, first)
        if len(run) >= FEWEST_ENTRIES and are_contents(lines, first, len(run)):
            contents = dict.fromkeys(islice(lines, first, first + len(run)), False)
            lead = lines[first - 1] if first and CONTENTS.fullmatch(lines[first - 1].passage.text.strip(" :")) else None
            return contents | {lines[at]: True for at in run} | ({lead: False} if lead else {})
        first += max(1, len(run))
    return {}


def repeats(words: list[str], last: dict[str, int], first: int) -> list[int]:
    """Where the lines from ``first`` on stand again, as far as they do in the same order behind them."""
    found: list[int] = []
    for at in range(first, len(words)):
        again = last[words[at]]
        if again <= (found[-1] if found else at) or len(words[at]) > LONGEST_ENTRY or (found and at >= found[0]):
            break
        found.append(again)
    return found


def are_contents(lines: list[Line], first: int, count: int) -> bool:
    """Whether lines that stand again are called the contents, or are headings that a report has."""
    if first and CONTENTS.fullmatch(lines[first - 1].passage.text.strip(" :")):
        return True
    topics = [recognise(line.passage.text.rstrip("?: ")) for line in islice(lines, first, first + count)]
    known = [topic for topic in topics if topic and topic.leads and topic.whole and topic.names[0] in HEADING_TOPICS]
    return len(known) >= FEWEST_KNOWN and 2 * len(known) >= count


def divided(block: Paragraph, entries: dict[Line, bool]) -> Iterator[Block]:
    """A paragraph without the contents, divided at the headings that they name."""
    kept: list[Line] = []
    apart = block.apart
    named = False
    for line in block.lines:
        heading = entries.get(line)
        if heading is None:
            kept.append(line)
            continue
        if kept:
            yield from under_heads(kept, apart=apart) if named else [Paragraph(kept, apart)]
        kept, apart = [], heading
        if heading:
            named = True
            yield Heading(SECTION_LEVEL, line)
    if kept:
        yield from under_heads(kept, apart=apart) if named else [Paragraph(kept, apart)]


def under_heads(lines: list[Line], *, apart: bool) -> Iterator[Block]:
    """The lines of a section as they are; where short lines stand over paragraphs of one line each, as headings."""
    heads = [is_head(line) for line in lines]
    paragraphs = [is_whole_paragraph(line) for line in lines]
    alternate = all(head or paragraph for head, paragraph in zip(heads, paragraphs, strict=True))
    lone = all(not (head and after) for head, after in pairwise(heads))
    if not (alternate and lone and heads[0] and not heads[-1] and sum(heads) > 1):
        yield Paragraph(lines, apart)
        return
    for line, head in zip(lines, heads, strict=True):
        yield Heading(SECTION_LEVEL + 1, line) if head else Paragraph([line])


def is_head(line: Line) -> bool:
    """Whether a line may be a heading over a paragraph of one line."""
    words = line.passage.text
    return len(words) < LONG_LINE and is_heading_shaped(words) and not words.endswith(ENDS_SENTENCE)


def is_whole_paragraph(line: Line) -> bool:
    """Whether a line is a paragraph that no line end broke."""
    return len(line.passage.text) >= LONG_LINE and CLOSED.search(line.passage.text) is not None
