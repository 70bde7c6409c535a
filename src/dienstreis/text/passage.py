"""Words of a text, and where each of their characters stands in it."""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from dienstreis.vocabulary import characters, grammar
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex

__all__ = ["ACRONYM", "ELLIPTIC", "HYPHENATED", "Lines", "Passage", "Span", "fold", "join", "join_lines", "joined"]

LINE_END = regex(r"\r\n|\n|\r")
AT_WORK = (
    rf"(?:(?<=[{characters.SHAPED}])[{characters.JOINERS}](?=[{characters.SHAPED}])"
    rf"|(?<=[{characters.VIRAMAS}])[{characters.JOINERS}])"
)
"""A joiner without which an emoji or a word would be another one."""
UNEVEN = regex(
    rf"\s[\s{characters.INVISIBLE}]+|[{characters.INVISIBLE}](?<!{AT_WORK})[\s{characters.INVISIBLE}]*|[^\S ]"
)
"""Whatever is not a single space between words."""
HYPHENATED = regex(r"-(?<=[^\W_]-)$")
ELLIPTIC = regex(rf"(?:{'|'.join(in_order(grammar.JOINERS))})\b")
FARTHEST = sys.maxsize  # behind every offset in a text
ACRONYM = regex(r"(?:^|[\s(/-])[A-Z0-9]{2,}-$")


class Span(NamedTuple):
    """``text[start:end]`` of the decoded text."""

    start: int
    end: int

    def through(self, other: "Span") -> "Span":
        """The span from the first to the last character of both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


class Lines:
    """The lines of a text, as Markdown and its readers count them: ended by LF, CRLF or CR, and by nothing else."""

    def __init__(self, text: str) -> None:
        ends = [match.span() for match in LINE_END.finditer(text)]
        self.starts = [0, *[after for _, after in ends]]
        self.ends = [*[before for before, _ in ends], len(text)]

    def __len__(self) -> int:
        return len(self.starts)

    def number(self, offset: int) -> int:
        """The line of an offset, counted from 1."""
        return bisect_right(self.starts, offset)

    def column(self, offset: int) -> int:
        """The column of an offset in code points, counted from 1."""
        return offset - self.starts[self.number(offset) - 1] + 1

    def last_number(self, span: Span) -> int:
        """The line of the span's last character, counted from 1."""
        return self.number(max(span.start, span.end - 1))


class Passage(NamedTuple):
    """Cleaned words, with a run ``(offset here, offset in the text)`` wherever the two do not go on in step."""

    text: str
    runs: tuple[tuple[int, int], ...]

    def __bool__(self) -> bool:
        return self.text != ""

    def __str__(self) -> str:
        return self.text

    def offset(self, index: int) -> int:
        """Where in the text the character ``index`` of this passage stands."""
        here, there = self.runs[bisect_right(self.runs, (index, FARTHEST)) - 1]
        return there + index - here

    def index_at(self, offset: int) -> int:
        """The first character of this passage that stands at ``offset`` of the text, or behind it.

        The passage's parts stand in the order of the text.
        """
        here, there = self.runs[max(0, bisect_right(self.runs, offset, key=itemgetter(1)) - 1)]
        return here + offset - there

    def span(self, first: int = 0, last: int | None = None) -> Span:
        """Where in the text the characters from ``first`` to before ``last`` stand."""
        last = len(self.text) if last is None else last
        if len(self.runs) == 1 and first < last:
            ahead = self.runs[0][1] - self.runs[0][0]
            return Span(first + ahead, last + ahead)
        start = self.offset(first)
        return Span(start, self.offset(last - 1) + 1 if last > first else start)

    def part(self, first: int, last: int | None = None) -> "Passage":
        """The characters from ``first`` to before ``last``, without white space around them."""
        words = self.text[first:last]
        kept = words.strip()
        if kept == self.text:
            return self  # as is so nearly always
        if kept != words:
            first += len(words) - len(words.lstrip())
        return self.slice(first, first + len(kept))

    def slice(self, first: int, last: int) -> "Passage":
        """The characters from ``first`` to before ``last``, as they are."""
        if first == 0 and last == len(self.text):
            return self
        if len(self.runs) == 1:
            return Passage(self.text[first:last], ((0, self.runs[0][1] + first - self.runs[0][0]),))
        index = bisect_right(self.runs, (first, FARTHEST))
        runs = [(0, self.offset(first))]
        while index < len(self.runs) and self.runs[index][0] < last:
            here, there = self.runs[index]
            runs.append((here - first, there))
            index += 1
        return Passage(self.text[first:last], tuple(runs))

    def strip(self, characters: str) -> "Passage":
        """Without ``characters`` and white space at either end."""
        words = self.text.lstrip(characters + " \t")
        first = len(self.text) - len(words)
        return self.part(first, first + len(words.rstrip(characters + " \t")))

    def split(self, pattern: re.Pattern[str]) -> Iterator["Passage"]:
        """The parts between the matches of ``pattern``; empty ones are left out."""
        first = 0
        for match in pattern.finditer(self.text):
            if part := self.part(first, match.start()):
                yield part
            first = match.end()
        if part := self.part(first):
            yield part

    def starts_gap(self, index: int, width: int = 2) -> bool:
        """Whether at least ``width`` characters of white space stood in the text where here is one, at ``index``."""
        return (
            len(self.runs) > 1
            and 0 < index < len(self.text) - 1
            and self.text[index].isspace()
            and self.offset(index + 1) - self.offset(index - 1) > width
        )

    def columns(self) -> "list[Passage]":
        """The parts between wide gaps: what stood in columns of their own."""
        if len(self.runs) == 1:
            return [self.part(0)]
        gaps = sorted({index for run, _ in self.runs[1:] for index in (run - 1, run) if self.starts_gap(index)})
        return [self.part(first, last) for first, last in pairwise([0, *gaps, len(self.text)])]


def join(passages: Iterable[Passage], separator: str = " ") -> Passage:
    """One passage out of several; the separator stands for what is between them in the text."""
    parts = [passage for passage in passages if passage]
    if len(parts) == 1:
        return parts[0]
    return joined(parts, [separator] * (len(parts) - 1))


def joined(parts: Sequence[Passage], separators: Sequence[str]) -> Passage:
    """One passage out of ``parts`` with a separator of its own behind each but the last."""
    if len(parts) == 1:
        return parts[0]
    words: list[str] = []
    runs: list[tuple[int, int]] = []
    length = 0
    for index, part in enumerate(parts):
        runs += [(length + here, there) for here, there in part.runs]
        words.append(part.text)
        length += len(part.text)
        if index < len(separators) and separators[index]:
            runs.append((length, part.offset(len(part.text) - 1) + 1))
            words.append(separators[index])
            length += len(separators[index])
    return Passage("".join(words), tuple(runs) or ((0, 0),))


def fold(passage: Passage) -> Passage:
    """White space as single spaces, invisible characters left out that do nothing for a word, nothing at either end."""
    if passage.text.isascii() and passage.text.isprintable() and "  " not in passage.text:
        return passage.part(0)  # as most lines are
    pieces: list[Passage] = []
    separators: list[str] = []
    first, separator = 0, ""
    for match in UNEVEN.finditer(passage.text):
        if match.start() > first:
            pieces.append(passage.slice(first, match.start()))
            separators.append(separator)
            separator = ""
        separator = " " if any(map(str.isspace, match[0])) else separator
        first = match.end()
    if not first:
        return passage.part(0)
    if first < len(passage.text):
        pieces.append(passage.slice(first, len(passage.text)))
        separators.append(separator)
    return joined(pieces, separators[1:]).part(0)


def join_lines(lines: Sequence[Passage]) -> Passage:
    """Running text out of its lines; words that were hyphenated at a line end are joined."""
    lines = [line for line in lines if line.text]
    if len(lines) < 2:
        return lines[0] if lines else Passage("", ((0, 0),))
    parts = lines[:1]
    separators: list[str] = []
    for line in lines[1:]:
        before, separator = parts[-1], " "
        if before.text.endswith("-") and HYPHENATED.search(before.text) and not ELLIPTIC.match(line.text):
            separator = ""
            if line.text[0].islower() and not ACRONYM.search(before.text):
                parts[-1] = before.part(0, len(before.text) - 1)
        separators.append(separator)
        parts.append(line)
    return joined(parts, separators)
