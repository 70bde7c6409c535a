"""Links, in Markdown's notation and bare."""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterator

from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.model import Link
from dienstreis.text.blocks import Block, Definition, Heading, Hyperlink, ItemList, Line, Paragraph, Table
from dienstreis.text.outline import Outline, Style
from dienstreis.vocabulary.characters import WEB
from dienstreis.wording.patterns import regex
from dienstreis.wording.wordings import alternatives

__all__ = ["read_links"]

BARE = regex(rf"(?:{alternatives(WEB)})[^\s<>\"'“”‘’]{{3,}}", re.IGNORECASE, needs=WEB)
PUNCTUATION = ".,;:!?)]}*_"


def read_links(outline: Outline) -> Grounded[list[Link]]:
    """All links, in the report's order; an address without a scheme is taken for HTTP, as GitHub's Markdown does."""
    entries = (block for part in outline.walk() if part.style == Style.FRONT_MATTER for block in part.blocks)
    found = [link for block in (*outline.blocks, *entries) for line in lines_of(block) for link in links_of(line)]
    ordered = sorted(found, key=lambda link: link.passage.span())
    return collect(ground(Link(text=link.passage.text, url=link.url), link.passage.span()) for link in ordered)


def lines_of(block: Block) -> Iterator[Line]:
    """All lines of a block."""
    match block:
        case Paragraph():
            yield from block.lines
        case Heading():
            yield block.line
        case ItemList():
            yield from (line for item in block.items for inner in item.blocks for line in lines_of(inner))
        case Table():
            yield from (cell for row in (block.header, *block.rows) for cell in row)
        case Definition():
            yield block.term
            yield from (line for inner in block.blocks for line in lines_of(inner))


def links_of(line: Line) -> Iterator[Hyperlink]:
    """The links of a line: the marked ones, and addresses that stand bare outside of them."""
    yield from line.links
    marked = sorted(link.passage.span() for link in line.links)
    for match in BARE.finditer(line.passage.text):
        words = line.passage.part(match.start(), match.start() + len(match[0].rstrip(PUNCTUATION)))
        span = words.span()
        before = bisect_right(marked, (span.start, sys.maxsize)) - 1
        if before < 0 or marked[before].end <= span.start:
            yield Hyperlink(words, words.text if "://" in words.text else f"http://{words.text}")
