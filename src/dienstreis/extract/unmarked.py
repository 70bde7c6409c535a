"""Lists without marks: what a PDF extraction or a web page left of bullets, and what a sentence numbers."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dienstreis.extract.content import Wrapping
from dienstreis.text.blocks import Block, ItemList, Line, ListItem, Paragraph
from dienstreis.text.marks import is_left_open
from dienstreis.text.passage import Passage, join_lines
from dienstreis.vocabulary import grammar
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import source_of

__all__ = ["with_lists"]

LONGEST_ITEM = 160
FEWEST_ITEMS = 2
CLEARLY_SHORT = 0.8  # of the width at which lines were broken
NARROWEST = 50  # characters at which a text may have been broken
SENTENCE_INSIDE = regex(r"[^\W\d_]{3,}[.!?]\s+[^\W\d_a-z]")
LABEL = regex(r"[^:]{2,40}:\s+\S")
OPEN_WORD = regex(r"([^\W\d_]+)$")
LITTLE_WORDS = every(grammar.ARTICLES, grammar.PREPOSITIONS)
GOING_ON = frozenset({"en", "of", "maar", "die", "want", "omdat", "zodat", "and", "or", "but", "that", "which"})
RUN_IN = regex(
    r"(?:(?<=\s)|^)(?:\((?P<enclosed>\d|[a-h]|[ivx]{1,4})\)|(?P<ended>\d|[a-h])\))\s*(?=[^\W_])",
    re.IGNORECASE,
    needs=(")",),
)
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii")
END_OF_ENUMERATION = regex(r"[.!?](?=\s+[^\W\d_a-z])|$")
SEPARATORS = (";", "; en", "; and", "; of", "; or")
COMMAS = (",", " en", " and", " of", " or")
AND_BEFORE = regex(lambda: rf"[\s;,]+{source_of(grammar.JOINERS)}[;,]?$")


def with_lists(blocks: Sequence[Block], wrapping: Wrapping) -> list[Block]:
    """The blocks of a section, what are lists without marks among its paragraphs as lists."""
    found: list[Block] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        index += 1
        if isinstance(block, ItemList):
            found.append(ItemList([part for item in block.items for part in items_of_lines(item)], block.ordered))
            continue
        if not isinstance(block, Paragraph):
            found.append(block)
            continue
        opens = index == 1
        led = bool(found) and ends_as_lead(found[-1])
        if opens or led:
            apart = items_apart(blocks[index - 1 :], wrapping, led=led)
            if apart:
                found.append(apart)
                index += len(apart.items) - 1
                continue
        found.extend(split(block, wrapping, opens=opens))
    return found


def items_of_lines(item: ListItem) -> Iterator[ListItem]:
    """An item; the items that it is where bullets were lost between lines that end in semicolons."""
    only = item.blocks[0] if len(item.blocks) == 1 else None
    lines = [line.passage for line in only.lines] if isinstance(only, Paragraph) else []
    ends = [at for at, line in enumerate(lines[:-1], 1) if line.text.endswith(SEPARATORS)]
    if (
        not ends
        or not is_item(lines[0].text)
        or any(lines[at].text[0].islower() != lines[0].text[0].islower() for at in ends)
    ):
        yield item
        return
    for first, last in pairwise([0, *ends, len(lines)]):
        words = without_and(join_lines(lines[first:last]))
        if not words:  # nothing but the "and" before the last item
            continue
        yield ListItem(item.marker if not first else None, [Paragraph([Line(words)])], item.box if not first else None)


def ends_as_lead(block: Block) -> bool:
    """Whether a paragraph announces what follows."""
    return isinstance(block, Paragraph) and block.lines[-1].passage.text.endswith(":")


def items_apart(blocks: Sequence[Block], wrapping: Wrapping, *, led: bool) -> ItemList | None:
    """The list that short paragraphs make together, which do not end as sentences do.

    Without a lead all paragraphs must be items, or end in semicolons.
    """
    items: list[Passage] = []
    for block in blocks:
        joined = wrapping.unwrap(block.lines) if isinstance(block, Paragraph) else []
        if len(joined) != 1 or ends_as_lead(block):
            break
        closes = joined[0].text.endswith((".", "!"))
        if closes and items and not items[-1].text.endswith(SEPARATORS):
            break
        items.append(joined[0])
        if closes:
            break
    closed = bool(items) and all(item.text.endswith(SEPARATORS) for item in items[:-1])
    return as_list(items) if led or closed or len(items) == len(blocks) else None


def split(block: Paragraph, wrapping: Wrapping, *, opens: bool) -> Iterator[Block]:
    """A paragraph, or the list in it with what stands before and behind."""
    lines = block.lines
    end = len(lines)
    for first in range(len(lines) - FEWEST_ITEMS, -1, -1):
        if first and not is_lead(lines[first - 1], lines[first], wrapping):
            continue
        if not first and not opens:
            continue
        rest = [line.passage for line in lines[first:end]]
        end = max(0, first - 1)
        if len(rest) < FEWEST_ITEMS:  # between two leads that follow each other
            continue
        taken, items = closed_items(rest) if first else (0, [])
        if not items:
            taken = end_of_clauses(rest, wrapping) if first else len(rest)
            items = broken_items(rest[:taken], wrapping, led=first > 0)
        if listed := as_list(items):
            if first:
                yield Paragraph(lines[:first], block.apart)
            yield listed
            if first + taken < len(lines):
                yield Paragraph(lines[first + taken :], apart=False)
            return
    yield from run_in(block)


def is_lead(line: Line, after: Line, wrapping: Wrapping) -> bool:
    """Whether a line announces the lines under it: by its colon, or as a sentence that was left open."""
    words = line.passage.text
    return words.endswith(":") or (is_left_open(words) and not wrapping.goes_on(line.passage, after.passage))


def closed_items(lines: list[Passage]) -> tuple[int, list[Passage]]:
    """How many lines are the items that end in semicolons, the last one in a full stop, and the items.

    Items that end in commas must have a line each.
    """
    last = next((at for at, line in enumerate(lines, 1) if line.text.endswith((".", "!", "?"))), len(lines))
    ends = [at for at, line in enumerate(lines[:last], 1) if line.text.endswith(SEPARATORS)]
    if not ends and last > 1 and all(line.text.endswith(COMMAS) for line in lines[: last - 1]):
        ends = list(range(1, last))
    edges = sorted({0, *ends, last})
    if len(edges) <= FEWEST_ITEMS:
        return 0, []
    items = (without_and(join_lines(lines[first:end])) for first, end in pairwise(edges))
    return last, [item for item in items if item]  # a line may hold nothing but the "and" before the last item


def end_of_clauses(lines: list[Passage], wrapping: Wrapping) -> int:
    """How many lines are items in lower case, up to where a sentence begins; all lines where they are no such items."""
    if not lines[0].text[0].islower():
        return len(lines)
    for at, (line, after) in enumerate(pairwise(lines), 1):
        if after.text[0].isupper() and not is_broken(line, after, wrapping):
            return at
    return len(lines)


def broken_items(lines: list[Passage], wrapping: Wrapping, *, led: bool) -> list[Passage]:
    """The items that lines are, each from where no line goes on; none where they are running text."""
    each = len(lines) > FEWEST_ITEMS and all(line.text[0].isupper() for line in lines)
    width = wrapping.width if wrapping.width >= NARROWEST and not each else 0
    items: list[list[Passage]] = []
    short = 0
    for line in lines:
        if items and is_broken(items[-1][-1], line, wrapping if width else None):
            items[-1].append(line)
        else:
            short += bool(items) and (not width or len(items[-1][-1].text) < CLEARLY_SHORT * width)
            items.append([line])
    if len(items) < FEWEST_ITEMS or (not led and 2 * short < len(items) - 1):
        return []
    return [join_lines(parts) for parts in items]


def is_broken(line: Passage, after: Passage, wrapping: Wrapping | None) -> bool:
    """Whether the end of a line broke what goes on in the next one."""
    last, first = OPEN_WORD.search(line.text), after.text.split()[0]
    little = last is not None and last[0].casefold() in LITTLE_WORDS
    return little or line.text.endswith("-") or first in GOING_ON or bool(wrapping and wrapping.goes_on(line, after))


def as_list(items: list[Passage]) -> ItemList | None:
    """Items that are short, alike, and no sentences of running text, as a list."""
    if len(items) < FEWEST_ITEMS or any(not is_item(item.text) for item in items):
        return None
    if any(item.text.endswith((".", "!")) for item in items[:-1]):
        return None
    lower = {item.text[0].islower() for item in items}
    return (
        ItemList([ListItem(None, [Paragraph([Line(item)])]) for item in items], ordered=False)
        if len(lower) == 1
        else None
    )


def is_item(words: str) -> bool:
    """Whether words may be an item of a list."""
    return (
        len(words) <= LONGEST_ITEM
        and not words.endswith(":")
        and (words[0].isalnum() or words[0] in "'\"‘“")
        and words.split()[0] not in GOING_ON
        and SENTENCE_INSIDE.search(words) is None
    )


def run_in(block: Paragraph) -> Iterator[Block]:
    """A paragraph, or the list that a sentence of it numbers: "de vragen: (a) hoe ..., (b) wie ..."."""
    passage = block.passage
    marks = enumerated(passage.text)
    if len(marks) < FEWEST_ITEMS:
        yield block
        return
    end = END_OF_ENUMERATION.search(passage.text, marks[-1].end())
    last = end.end() if end else len(passage.text)
    edges = [*(mark.start() for mark in marks[1:]), last]
    items = [
        ListItem(mark[0].strip(" ()"), [Paragraph([Line(without_and(passage.part(mark.end(), edge)))])])
        for mark, edge in zip(marks, edges, strict=True)
    ]
    if lead := passage.part(0, marks[0].start()):
        yield Paragraph([Line(lead)], block.apart)
    yield ItemList(items, ordered=True)
    if rest := passage.part(last):
        yield Paragraph([Line(rest)], apart=False)


def without_and(item: Passage) -> Passage:
    """An item without the "and" that joins it to the next one."""
    match = AND_BEFORE.search(item.text)
    return item.part(0, match.start()) if match else item


def enumerated(words: str) -> list[re.Match[str]]:
    """The marks of an enumeration in a sentence, from the first one on, each the next of the one before."""
    found: list[re.Match[str]] = []
    for match in RUN_IN.finditer(words):
        mark = (match["enclosed"] or match["ended"]).casefold()
        if mark in successors(len(found)):
            found.append(match)
        elif not found or mark not in successors(len(found) - 1):
            return found if len(found) >= FEWEST_ITEMS else []
    return found


def successors(count: int) -> tuple[str, ...]:
    """What marks an item behind ``count`` others."""
    return (str(count + 1), chr(ord("a") + count), ROMAN[count]) if count < len(ROMAN) else ()
