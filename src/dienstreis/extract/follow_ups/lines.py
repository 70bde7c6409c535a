"""Lists that lost their markers: lines of a section about follow-ups that each say what is to be done."""

from collections.abc import Container, Iterator, Sequence

from dienstreis.extract.content import Statement, Wrapping, paragraphs_of
from dienstreis.text.blocks import Paragraph
from dienstreis.text.outline import Outline, Part
from dienstreis.vocabulary import grammar
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex

__all__ = ["with_lines"]

OPENING = regex(r"[\"'“‘(]?[^\W\d_a-zà-ÿ]")
GOES_ON = regex(rf"(?:[,:-]|\b(?:{'|'.join(in_order(grammar.LEFT_OPEN))}))$")
TOPIC = regex(r"[^:.;]{2,70}:\s")  # "Opzet van de proef: griffie"
FEWEST = 2


def with_lines(
    statements: Sequence[Statement], outline: Outline, wrapping: Wrapping, dedicated: Container[Part]
) -> list[Statement]:
    """The statements; in a section about follow-ups a paragraph that is a list without markers is one a line."""
    listed = {
        block.passage.span().start: (block, part)
        for part in outline.walk()
        if part in dedicated
        for block in paragraphs_of(part)
        if is_list(block, wrapping)
    }
    return list(replaced(statements, listed)) if listed else list(statements)


def replaced(statements: Sequence[Statement], listed: dict[int, tuple[Paragraph, Part]]) -> Iterator[Statement]:
    """The statements, with those of paragraphs that are lists replaced by their lines."""
    within = -1
    for statement in statements:
        span = statement.passage.span()
        if span.start in listed:
            block, part = listed[span.start]
            within = block.passage.span().end
            yield from (Statement(line.passage, part, opens_item=True) for line in block.lines)
        elif span.start >= within:
            yield statement


def is_list(block: Paragraph, wrapping: Wrapping) -> bool:
    """Whether the lines of a paragraph each begin anew, and some end before the width of the text."""
    lines = [line.passage for line in block.lines]
    if len(lines) < FEWEST or not all(OPENING.match(line.text) for line in lines):
        return False
    if any(line.text.endswith((".", "!", "?")) for line in lines[:-1]):  # sentences, a line each
        return False
    if all(TOPIC.match(line.text) for line in lines):
        return True
    inner = lines[:-1]
    return not any(GOES_ON.search(line.text) for line in inner) and not all(
        wrapping.goes_on(line, after) for line, after in zip(inner, lines[1:], strict=True)
    )
