"""Markdown's blocks with their words and places: what markdown-it-py reads in a tidied text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from markdown_it.token import Token

from dienstreis.text.inline import Hyperlink, InlineReader, Line
from dienstreis.text.parser import parser_for
from dienstreis.text.passage import Lines, Passage, fold, join_lines, joined
from dienstreis.text.tidy import markdown, tidy
from dienstreis.text.tidy_line import TidyLine
from dienstreis.vocabulary import characters
from dienstreis.wording.patterns import regex

__all__ = [
    "Block",
    "Definition",
    "FrontMatter",
    "Heading",
    "Hyperlink",
    "ItemList",
    "Line",
    "ListItem",
    "Paragraph",
    "Table",
    "lines_of",
    "passages_of",
    "read_blocks",
]


@dataclass
class Paragraph:
    """Lines of running text."""

    lines: list[Line]
    apart: bool = True
    """Whether a blank line (or the edge of the text) stands before it."""

    @cached_property
    def passage(self) -> Passage:
        """Its words as one passage."""
        return join_lines([line.passage for line in self.lines])


class Heading(NamedTuple):
    """A heading in Markdown's own notation."""

    level: int
    line: Line


@dataclass(eq=False)
class ListItem:
    """An item of a list. Two items of the same words are two."""

    marker: str | None
    """Its number or letter as written; ``None`` for a bullet."""
    blocks: "list[Block]"
    box: Passage | None = None
    """The box of a task, ``[x]`` or ``[ ]``; ``None`` for what is no task."""

    @cached_property
    def passage(self) -> Passage:
        """Its own words, without the items nested under it."""
        return join_lines(
            [line.passage for block in self.blocks if isinstance(block, Paragraph) for line in block.lines]
        )

    @property
    def items(self) -> "list[ListItem]":
        """The items nested under it."""
        return [item for block in self.blocks if isinstance(block, ItemList) for item in block.items]


class ItemList(NamedTuple):
    """A bulleted, numbered or lettered list."""

    items: list[ListItem]
    ordered: bool


class Table(NamedTuple):
    """A table: every row has a passage for every cell, an empty one for an empty cell."""

    header: list[Line]
    rows: list[list[Line]]

    @property
    def heads(self) -> list[str]:
        """The words over its columns."""
        return [cell.passage.text for cell in self.header]

    @property
    def cells(self) -> list[Passage]:
        """The cells under its heads that hold anything, row by row."""
        return [cell.passage for row in self.rows for cell in row if cell.passage]

    def column(self, number: int) -> list[Passage]:
        """The cells of a column that hold anything."""
        return [row[number].passage for row in self.rows if number < len(row) and row[number].passage]


class Definition(NamedTuple):
    """A term and what is said of it."""

    term: Line
    blocks: "list[Block]"


class FrontMatter(NamedTuple):
    """The YAML between the rules at the top of a file; ``start`` is its offset in the text."""

    yaml: str
    start: int


Block = Paragraph | Heading | ItemList | Table | Definition | FrontMatter
INLINE_MARKUP = regex(r"[*_`\[<\\&](?:(?<!&)|(?=[\w#]))", needs=tuple("*_`[<\\&"))
MOST_HEADING_LINES = 3
LONGEST_HEADING = 200
TAG = regex(r"<!--.*?(?:-->|$)|<[^<>]{0,500}>", re.DOTALL)
LINE_BREAK = regex("\n")
TASK = regex(rf"(?:\[[ xX]\]|[{characters.BOXES}])[ \t]+(?=\S)")


def read_blocks(text: str, lines: Lines) -> list[Block]:
    """The blocks of ``text``, in its order."""
    return BlockReader(text, tidy(text, lines)).read()


class BlockReader:
    """Walks the tokens of one text."""

    def __init__(self, text: str, lines: list[TidyLine]) -> None:
        self.text = text
        self.lines = lines
        self.lettered = any(line.marker for line in lines)
        self.markdown = markdown(text, lines)
        self.environment: dict[str, object] = {}
        whole = "\n".join(self.markdown)
        self.parser = parser_for(whole)
        self.tokens = self.parser.parse(whole, self.environment)
        self.index = 0

    def read(self) -> list[Block]:
        """All blocks of the text."""
        return self.blocks("")

    def blocks(self, closing: str) -> list[Block]:
        """The blocks up to the token ``closing``, or up to the end."""
        found: list[Block] = []
        while self.index < len(self.tokens):
            token = self.tokens[self.index]
            self.index += 1
            if token.type == closing:
                break
            found.extend(self.block(token))
        return found

    def block(self, token: Token) -> Iterable[Block]:
        """The block that ``token`` begins; nothing for tokens that only close or separate."""
        match token.type:
            case "inline":
                return self.paragraph(token)
            case "heading_open":
                return self.heading(token)
            case "bullet_list_open" | "ordered_list_open":
                return self.item_list(token)
            case "table_open":
                return [self.table()]
            case "dl_open":
                return self.definitions()
            case "blockquote_open":
                return self.blocks("blockquote_close")
            case "footnote_reference_open":
                self.blocks("footnote_reference_close")
            case "front_matter":
                return [self.front_matter(token)]
            case "fence" | "html_block":
                return self.verbatim(token)
        return ()

    def paragraph(self, token: Token) -> Iterator[Block]:
        """Running text, if there are words in it."""
        if lines := self.inline(token):
            yield Paragraph(lines, apart=self.stands_apart(token))

    def front_matter(self, token: Token) -> FrontMatter:
        """The YAML as it stands in the text: the token's has other line ends."""
        first, last = token.map or [0, 0]
        start, end = self.lines[first + 1].start, self.lines[last - 2].end
        return FrontMatter(self.text[start:end], start)

    def stands_apart(self, token: Token) -> bool:
        """Whether a blank line stands before the block."""
        first = token.map[0] if token.map else 0
        return first == 0 or not self.markdown[first - 1].strip()

    def heading(self, token: Token) -> Iterator[Block]:
        """A heading, or a paragraph where a rule under several lines made one of them."""
        inline = self.tokens[self.index]
        self.index += 2
        lines = self.inline(inline)
        whole = join_lines([line.passage for line in lines])
        if lines and len(lines) <= MOST_HEADING_LINES and len(whole.text) <= LONGEST_HEADING:
            yield Heading(int(token.tag[1:]), lines[0] if len(lines) == 1 else Line(whole))
        elif lines:
            yield Paragraph(lines)

    def item_list(self, token: Token) -> Iterator[Block]:
        """A list with its items; what looks like a heading in one is its words, and one without words is none."""
        ordered = token.type.startswith("ordered")
        closing = token.type.replace("open", "close")
        items: list[ListItem] = []
        while (token := self.tokens[self.index]).type != closing:
            self.index += 1
            line = self.lines[token.map[0]] if token.map else None
            marker = (line.marker if line else None) or token.info or None
            blocks = [as_words(block) for block in self.blocks("list_item_close")]
            if blocks:
                items.append(ListItem(marker, blocks, take_task_box(blocks)))
        self.index += 1
        if items:
            yield ItemList(items, ordered)

    def table(self) -> Table:
        """A table, its header apart."""
        rows: list[list[Line]] = []
        while (token := self.tokens[self.index]).type != "table_close":
            if token.type == "tr_open":
                rows.append([])
                column = 0
            elif token.type == "inline" and token.map:
                line = self.line_passage(token.map[0])
                cell, column = align(token.content, line, column)
                rows[-1].append(self.markup([cell])[0] if cell else Line(cell))
            self.index += 1
        self.index += 1
        return Table(rows[0] if rows else [], rows[1:])

    def definitions(self) -> Iterator[Block]:
        """Terms with all that is said of each."""
        found: list[Definition] = []
        while (token := self.tokens[self.index]).type != "dl_close":
            self.index += 1
            if token.type == "inline":
                lines = self.inline(token)
                if lines:
                    found.append(Definition(lines[0], []))
            elif token.type == "dd_open":
                blocks = self.blocks("dd_close")
                if found:
                    found[-1].blocks.extend(blocks)
                else:
                    yield from blocks
        self.index += 1
        yield from found

    def verbatim(self, token: Token) -> Iterator[Block]:
        """Code and HTML as lines of text, without tags; comments say nothing."""
        if not token.map:
            return
        first = token.map[0] + (token.type == "fence")
        written = token.content.rstrip("\n").split("\n")
        raw = [align(words, self.line_passage(index), 0, at_end=True)[0] for index, words in enumerate(written, first)]
        if lines := [Line(passage) for passage in without_tags(raw) if passage]:
            yield Paragraph(lines)

    def inline(self, token: Token) -> list[Line]:
        """The lines of running text."""
        if not token.map or not token.content:
            return []
        raw = []
        for index, content in enumerate(token.content.split("\n"), token.map[0]):
            passage, _ = align(content, self.line_passage(index), 0, at_end=True)
            raw.append(self.without_letter(passage, index) if self.lettered else passage)
        if not INLINE_MARKUP.search(token.content):
            folded = [fold(passage if token.content.isascii() else hard_hyphen(passage)) for passage in raw]
            return [Line(passage) for passage in folded if passage]
        return [line for line in self.markup(raw) if line.passage]

    def without_letter(self, passage: Passage, index: int) -> Passage:
        """A line without the number that stands for its letter, which is still there where no list begins."""
        line = self.lines[index] if index < len(self.lines) else None
        if line and line.marker and passage.text.startswith(line.prefix):
            return passage.slice(len(line.prefix), len(passage.text))
        return passage

    def line_passage(self, index: int) -> Passage:
        """A tidied line with its places; the marker in its prefix stands where the line begins."""
        if index >= len(self.lines):
            return Passage("", ((0, len(self.text)),))
        line = self.lines[index]
        begins = (0, line.start), (len(line.prefix), line.start)
        return Passage(self.markdown[index], begins if line.prefix else begins[:1])

    def markup(self, raw: Sequence[Passage]) -> list[Line]:
        """Lines without the marks of emphasis, links, code and escapes."""
        whole = joined(raw, ["\n"] * (len(raw) - 1))
        tokens: list[Token] = []
        self.parser.inline.parse(whole.text, self.parser, self.environment, tokens)
        return InlineReader(whole).read(tokens)


def lines_of(blocks: list[Block]) -> list[Line]:
    """The lines of all blocks but tables, in the text's order."""
    found: list[Line] = []
    for block in blocks:
        match block:
            case Heading():
                found.append(block.line)
            case Paragraph():
                found += block.lines
            case ItemList():
                for item in block.items:
                    found += lines_of(item.blocks)
            case _:
                pass
    return found


def passages_of(blocks: list[Block]) -> list[Passage]:
    """The headings and paragraphs of all blocks but tables, in the text's order."""
    found: list[Passage] = []
    for block in blocks:
        match block:
            case Heading():
                found.append(block.line.passage)
            case Paragraph():
                found.append(block.passage)
            case ItemList():
                for item in block.items:
                    found += passages_of(item.blocks)
            case _:
                pass
    return found


def align(content: str, line: Passage, first: int, *, at_end: bool = False) -> tuple[Passage, int]:
    """Find ``content`` in ``line`` from column ``first`` on; also give the column behind it.

    The parser takes away what stands around the content, and the backslash before ``|`` in a table's cell; of a tab
    that it takes in part, it leaves spaces.
    """
    if content == line.text and not first:
        return line, len(content)
    at = len(line.text.rstrip()) - len(content.rstrip()) if at_end else line.text.find(content, first)
    if at < first or not line.text.startswith(content, at):
        at = line.text.find(content, first)
    if at >= 0:
        return line.slice(at, at + len(content)), at + len(content)
    if content.startswith(" "):
        return align(content.lstrip(" "), line, first, at_end=at_end)
    pieces, column = [], first
    for character in content:
        found = line.text.find(character, column)
        if found >= 0:
            pieces.append(line.slice(found, found + 1))
            column = found + 1
    return joined(pieces, []), column


def without_tags(raw: Sequence[Passage]) -> list[Passage]:
    """Lines of HTML without its tags and comments, which may go on over a line's end."""
    whole = joined(raw, ["\n"] * (len(raw) - 1))
    edges = [edge for match in TAG.finditer(whole.text) for edge in match.span()]
    kept = [whole.slice(first, last) for first, last in batched_pairs([0, *edges, len(whole.text)])]
    words = joined([piece for piece in kept if piece], [" "] * len(kept))
    found, first = [], 0
    for end in [*(match.start() for match in LINE_BREAK.finditer(words.text)), len(words.text)]:
        found.append(fold(words.slice(first, end)) if end > first else words.slice(first, end))
        first = end + 1
    return found


def batched_pairs(edges: Sequence[int]) -> list[tuple[int, int]]:
    """Offsets two by two."""
    return list(zip(edges[::2], edges[1::2], strict=True))


def hard_hyphen(passage: Passage) -> Passage:
    """A line whose last character is a soft or typographic hyphen, with a plain one."""
    words = passage.text.rstrip()
    if not words.endswith(("\u00ad", "\u2010")):
        return passage
    return Passage(words[:-1] + "-", passage.slice(0, len(words)).runs)


def as_words(block: Block) -> Block:
    """A heading as a paragraph: in a list it is a word over a line of hyphens, such as an empty item under it."""
    return Paragraph([block.line]) if isinstance(block, Heading) else block


def take_task_box(blocks: list[Block]) -> Passage | None:
    """Take ``[x]`` or ``[ ]`` off the first line of an item."""
    if not blocks or not isinstance(blocks[0], Paragraph):
        return None
    line = blocks[0].lines[0]
    match = TASK.match(line.passage.text)
    if not match:
        return None
    box = line.passage.part(0, match.end())
    line.passage = line.passage.part(match.end())
    line.emphasis = max(0, line.emphasis - match.end())
    return box
