"""A text that is parsed once: what rules, summaries and exporters share."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from dienstreis.extract.grounded import Problem
from dienstreis.extract.report import read_report, unread_report
from dienstreis.guard import Guard
from dienstreis.model import TripReport
from dienstreis.text.blocks import read_blocks
from dienstreis.text.debris import Damage, Debris, find_debris, marker_of_line
from dienstreis.text.outline import Outline, read_outline
from dienstreis.text.passage import Lines, Span
from dienstreis.wording.memory import forget
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    from dienstreis.grammar.masking import Masking

__all__ = ["Document", "collection_paused", "read_document"]

SURROGATE = regex("[\ud800-\udfff]")
"""Half a character, which no encoding can write."""
READ_TOGETHER = {"period": "dates", "report_date": "dates"}
"""Fields that are read as one part, since each may be needed to understand the other."""


@dataclass(frozen=True)
class Document:
    """A text with its lines, sections, data, and the problems met on the way."""

    text: str
    lines: Lines
    outline: Outline
    report: TripReport
    find_problems: Callable[[], list[Problem]] = list
    guard: Guard = field(default_factory=Guard)
    """Remembers the parts that could not be read."""
    is_masked: bool = False
    """Whether what is shown of it holds no personal data: see `dienstreis.personal_data`."""

    def could_read(self, field_: str) -> bool:
        """Whether there was no error in the reader of a field: what it does not hold, the report does not say."""
        return READ_TOGETHER.get(field_, field_) not in self.guard.failures

    @cached_property
    def problems(self) -> list[Problem]:
        """What could not be understood, or contradicts itself; all dates are looked through when first asked for."""
        return self.find_problems()

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
        return self.guard.read("debris", self.all_debris, list[Debris])

    def all_debris(self) -> list[Debris]:
        """Debris of the text, and of the lists in it."""
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


@contextmanager
def collection_paused() -> Iterator[None]:
    """Let Python not look for garbage: what is made of a report is needed until it has been read.

    The many small records would set the collector off again and again, and each time it goes through all objects of
    the program, which takes a sixth of the time of reading, or more.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@collection_paused()
def read_document(text: str) -> Document:
    """Parse a text. Never fails: what cannot be understood is left out, and is a problem where it should have been.

    An error in dienstreis itself costs the field that it was met in, and ``guard`` remembers it.
    """
    forget()
    text = text if text.isascii() else SURROGATE.sub("\ufffd", text)
    lines, guard = Lines(text), Guard()
    outline = guard.read(
        "outline", lambda: read_outline(read_blocks(text, lines), text, lines), lambda: Outline.undivided(lines)
    )
    report, find_problems = guard.read(
        "report", lambda: read_report(outline, lines, text, guard), lambda: (unread_report(lines), list)
    )
    return Document(text, lines, outline, report, find_problems, guard)
