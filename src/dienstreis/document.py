"""A text that is parsed once: what rules, summaries and exporters share."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from dienstreis.extract.grounded import Problem
from dienstreis.extract.report import read_report
from dienstreis.model import TripReport
from dienstreis.text.blocks import read_blocks
from dienstreis.text.debris import Damage, Debris, find_debris, marker_of_line
from dienstreis.text.memory import forget
from dienstreis.text.outline import Outline, read_outline
from dienstreis.text.passage import Lines, Span
from dienstreis.text.patterns import regex

if TYPE_CHECKING:
    from dienstreis.grammar.masking import Masking

__all__ = ["Document", "read_document"]

SURROGATE = regex("[\ud800-\udfff]")
"""Half a character, which no encoding can write."""


@dataclass(frozen=True)
class Document:
    """A text with its lines, sections, data, and the problems met on the way."""

    text: str
    lines: Lines
    outline: Outline
    report: TripReport
    problems: list[Problem]
    is_masked: bool = False
    """Whether what is shown of it holds no personal data: see `dienstreis.personal_data`."""

    @cached_property
    def masking(self) -> "Masking":
        """What masks the personal data of its text; they are looked for when first asked for."""
        from dienstreis.grammar.masking import Masking

        return Masking(self.text)

    def shown(self, words: str) -> str:
        """Words of its text as they may be shown."""
        return self.masking.words(words) if self.is_masked else words

    @property
    def shown_text(self) -> str:
        """Its text as it may be shown; offsets and lines are the same."""
        return self.masking.text if self.is_masked else self.text

    @cached_property
    def debris(self) -> list[Debris]:
        """What an extraction or a wrong encoding left in the text, in its order; looked for when first asked for."""
        found = [*find_debris(self.text, self.lines), *self.members_run_together()]
        return sorted(found, key=lambda debris: debris.span)

    def members_run_together(self) -> Iterator[Debris]:
        """Members of the delegation on one line, of whom nothing but a space tells where the next one begins."""
        places = [self.place(f"/delegation/{index}") for index in range(len(self.report.delegation))]
        for before, after in pairwise(places):
            gap = Span(before.end, after.start) if before and after else Span(0, 0)
            between = self.text[gap.start : gap.end]
            if between and not between.strip(" \t"):
                begin = self.lines.starts[self.lines.number(gap.start) - 1]
                yield Debris(Damage.RUN_IN_ITEM, gap, f"\n{marker_of_line(self.text, begin, gap.start)}")

    def place(self, pointer: str) -> Span | None:
        """Where the value at a JSON Pointer was read, or the nearest value around it; ``None`` where nothing tells."""
        while pointer:
            if found := self.report.provenance.get(pointer):
                return Span(found.start, found.end)
            pointer = pointer.rpartition("/")[0]
        return None


def read_document(text: str) -> Document:
    """Parse a text. Never fails: what cannot be understood is left out, and is a problem where it should have been."""
    forget()
    text = SURROGATE.sub("\ufffd", text)
    lines = Lines(text)
    outline = read_outline(read_blocks(text, lines), text, lines)
    report, problems = read_report(outline, lines)
    return Document(text, lines, outline, report, problems)
