"""Texts without blank lines get them back around lines that are nothing but a known heading."""

from collections.abc import Iterator

from dienstreis.text.marks import LONGEST_HEADING, heads_section, is_heading_shaped
from dienstreis.text.tidy_line import TidyLine
from dienstreis.text.topics import recognise
from dienstreis.wording.patterns import regex

__all__ = ["with_blank_lines"]

FEWEST_LINES = 6
LINES_A_BLANK = 25
"""A text with no more than one blank line in so many has lost those that it had."""
RULE = frozenset("-=")
NUMBER = regex(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[^\W\d_])")


def with_blank_lines(text: str, lines: list[TidyLine]) -> list[TidyLine]:
    """The lines of a text; of one without blank lines with some around its headings."""
    written = [text[line.start : line.end].strip() for line in lines]
    told = sum(map(bool, written))
    blank = len(written) - told
    if told < FEWEST_LINES or blank * LINES_A_BLANK > told:
        return lines
    return list(parted(lines, written))


def parted(lines: list[TidyLine], written: list[str]) -> Iterator[TidyLine]:
    """Lines with an empty one before and behind each that is a heading and stands over a line of another kind."""
    heads = [is_known(words) for words in written]
    for line, words, head, after, next_head in zip(
        lines, written, heads, [*written[1:], ""], [*heads[1:], False], strict=True
    ):
        apart = head and stands_over(words, after, next_head=next_head)
        if apart:
            yield TidyLine(line.start, line.start)
        yield line
        if apart and not RULE.issuperset(after):
            yield TidyLine(line.end, line.end)


def stands_over(words: str, after: str, *, next_head: bool) -> bool:
    """Whether a heading stands over what follows it, and is none of several lines alike."""
    if not after or after[0].islower() or (next_head and not NUMBER.match(after)):
        return False
    return not words.endswith("?") or len(after) > len(words) or RULE.issuperset(after)


def is_known(words: str) -> bool:
    """Whether a line is nothing but the heading of a section, with or without a number."""
    if not words or len(words) > LONGEST_HEADING or words.endswith(":") or not is_heading_shaped(words):
        return False
    number = NUMBER.match(words)
    topic = recognise(words[number.end() if number else 0 :].rstrip("? "))
    if topic is None or not (topic.leads and topic.whole):
        return False
    return number is not None or (heads_section(topic) and topic.plain)
