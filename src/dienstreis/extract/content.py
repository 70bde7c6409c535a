"""What stands in a section, as the extractors want it: values of labels, lines, statements."""

from collections.abc import Callable, Container, Iterator
from itertools import islice
from typing import NamedTuple

from dienstreis.grammar.sentences import sentences
from dienstreis.text.blocks import Block, ItemList, Line, ListItem, Paragraph, Table
from dienstreis.text.outline import Outline, Part
from dienstreis.text.passage import Passage, join, join_lines
from dienstreis.text.topics import opens_day
from dienstreis.vocabulary.answers import NOTHING
from dienstreis.wording.lexicon import stands_in
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex

__all__ = [
    "Statement",
    "Wrapping",
    "items_of",
    "lists_of",
    "opening_sentences",
    "opening_statements",
    "paragraphs_of",
    "prose_parts",
    "says_nothing",
    "sentences_of",
    "statements",
    "tables_of",
    "value_of",
]


class Statement(NamedTuple):
    """A sentence, or a list item, with what a reader knows of the place where it stands."""

    passage: Passage
    part: Part
    item: ListItem | None = None
    """The list item that it stands in; ``None`` for a sentence of running text."""
    opens_item: bool = False
    """Whether it is the first sentence of its item."""
    lead: Passage | None = None
    """What announces the list that it stands in."""
    before: Passage | None = None
    """The sentence before it in the same paragraph or item."""
    announces: bool = False
    """Whether a list follows that it announces."""
    is_action: bool = False
    """Whether a label before it calls it an action."""


def says_nothing(passage: Passage) -> bool:
    """Whether a value says that there is nothing ("geen", "n.v.t.")."""
    return passage.text.strip(" .").casefold() in NOTHING


def paragraphs_of(part: Part) -> list[Paragraph]:
    """The paragraphs of a section, without those of the sections under it."""
    return [block for block in part.blocks if isinstance(block, Paragraph)]


def prose_parts(outline: Outline, topics: Container[str]) -> Iterator[Part]:
    """The sections of no topic or of one of ``topics``; the only day is the report's own date, above its text."""
    alone = len(outline.about("day")) == 1
    for part in outline.walk():
        told = part.topics
        if not told or told[0] in topics or (alone and told[0] == "day"):
            yield part


def lists_of(part: Part) -> list[ItemList]:
    """The lists of a section, without those of the sections under it."""
    return [block for block in part.blocks if isinstance(block, ItemList)]


def tables_of(part: Part) -> list[Table]:
    """The tables of a section, without those of the sections under it."""
    return [block for block in part.blocks if isinstance(block, Table)]


def items_of(part: Part) -> list[ListItem]:
    """The outermost items of a section's lists."""
    return [item for block in part.blocks if isinstance(block, ItemList) for item in block.items]


def value_of(part: Part) -> Passage:
    """All words of a section as one passage: the value of a label."""
    return join(words for block in part.blocks for words in words_of(block))


def words_of(block: Block) -> Iterator[Passage]:
    """The words of a block, item by item."""
    match block:
        case Paragraph():
            yield block.passage
        case ItemList():
            for item in block.items:
                yield from (words for inner in item.blocks for words in words_of(inner))
        case Table():
            for row in (block.header, *block.rows):
                yield from (cell.passage for cell in row)


@remembered
def sentences_of(passage: Passage) -> tuple[Passage, ...]:
    """The sentences of a passage."""
    found = [(first, passage.part(first, last)) for first, last in sentences(passage.text)]
    for first, sentence in found:
        stands_in(sentence.text, passage.text, first)
    return tuple(sentence for _, sentence in found)


def opening_sentences(outline: Outline, most: int, without: Container[str] = ()) -> list[Passage]:
    """The first sentences of running text, but for the sections about some topics."""
    return [told.passage for told in opening_statements(outline, most, without)]


def opening_statements(outline: Outline, most: int, without: Container[str] = ()) -> Iterator[Statement]:
    """The same, each with its section."""
    parts = (part for part in outline.walk() if not part.topics or part.topics[0] not in without)
    told = (
        Statement(sentence, part)
        for part in parts
        for block in paragraphs_of(part)
        for sentence in sentences_of(block.passage)
    )
    return islice(told, most)


def statements(outline: Outline) -> list[Statement]:
    """Every sentence and list item of a report, in its order."""
    return [statement for part in outline.walk() for statement in statements_of(part)]


def statements_of(part: Part) -> list[Statement]:
    """Every sentence and list item of one section, without those of the sections under it."""
    told: list[Statement] = []
    lead = part.title if part.title and part.topics else None
    for index, block in enumerate(part.blocks):
        if isinstance(block, Paragraph):
            after = part.blocks[index + 1] if index + 1 < len(part.blocks) else None
            followed = isinstance(after, ItemList | Table)
            found = statements_of_paragraph(block, part, announces=followed)
            told += found
            lead = found[-1].passage if found else lead
        elif isinstance(block, ItemList):
            told += statements_of_list(block, part, lead)
    return told


def statements_of_paragraph(block: Paragraph, part: Part, *, announces: bool) -> list[Statement]:
    """The sentences of a paragraph."""
    listed = sentences_of(block.passage)
    return [
        Statement(sentence, part, before=before, announces=announces and sentence is listed[-1])
        for before, sentence in zip((None, *listed), listed, strict=False)
    ]


def statements_of_list(block: ItemList, part: Part, lead: Passage | None) -> list[Statement]:
    """The items of a list, and those nested under them, sentence by sentence."""
    told: list[Statement] = []
    for item in block.items:
        before: Passage | None = None
        listed = sentences_of(item.passage)
        nested = [inner for inner in item.blocks if isinstance(inner, ItemList)]
        for sentence in listed:
            last = sentence is listed[-1]
            told.append(Statement(sentence, part, item, before is None, lead, before, announces=bool(nested) and last))
            before = sentence
        for inner in nested:
            told += statements_of_list(inner, part, before)
    return told


FIRST_WORD = regex(r"\S+")
LONGEST_WRAPPED = 120


class Wrapping:
    """Whether the lines of a text were broken at a certain width, or end where their words do."""

    def __init__(self, outline: Outline) -> None:
        lengths = [
            [len(line.passage.text) for line in block.lines] for part in outline.walk() for block in paragraphs_of(part)
        ]
        longest = max((length for of_block in lengths for length in of_block), default=0)
        broken = [length for of_block in lengths for length in of_block[:-1]]
        self.width = max(broken, default=0) if longest <= LONGEST_WRAPPED else 0

    def goes_on(self, line: Passage, after: Passage) -> bool:
        """Whether ``after`` goes on from ``line``: its first word would not have fitted on the line."""
        word = FIRST_WORD.match(after.text)
        if len(after.text) > self.width or opens_day(after.text):
            return False
        return bool(self.width and word) and len(line.text) + 1 + len(word[0] if word else "") > self.width

    def unwrap(self, lines: list[Line], begins: Callable[[str], bool] = opens_day) -> list[Passage]:
        """The lines of a paragraph, those that were broken joined again; what ``begins`` anew goes on from none."""
        found: list[list[Passage]] = []
        for line in lines:
            if found and not begins(line.passage.text) and self.goes_on(found[-1][-1], line.passage):
                found[-1].append(line.passage)
            else:
                found.append([line.passage])
        return [join_lines(parts) for parts in found]
