"""DR004: comments in a report that switch rules off for all of it, for a line, or for the next line."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from dienstreis.nearest import nearest
from dienstreis.rules.rule import Hit
from dienstreis.rules.selection import named
from dienstreis.text.passage import Lines, Span
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from dienstreis.document import Document
    from dienstreis.rules.rule import Rule

__all__ = ["UNUSED", "Suppressions", "unused_suppression"]

COMMENT = regex(r"<!--\s*dienstreis:\s*(?P<scope>ignore(?:-next-line|-line)?)(?P<names>[^>]{0,500}?)-->", re.IGNORECASE)
NAME = regex(r"\w[\w-]*")
REASON = regex(r"(?::|\s--|\s[–—]|\().*", re.DOTALL)
"""What stands behind the names to tell people why."""
UNUSED = "DR004"
NEXT_LINE = "ignore-next-line"
WHOLE = "ignore"
SwitchedOff = tuple[int | None, str]
"""A line, or ``None`` for the whole report, and the code of a rule that is switched off there."""


class Suppression(NamedTuple):
    """A name of rules that is switched off, by one comment."""

    name: str
    span: Span
    """The name in the comment, or all of it where it names no rule and so switches off all."""
    line: int | None
    """The line that it speaks of; ``None`` for the whole report."""
    codes: frozenset[str] | None
    """What the name stands for; ``None`` where it is the name of no rule."""

    def places(self) -> Iterator[SwitchedOff]:
        """What it switches off."""
        return ((self.line, code) for code in self.codes or ())


class Suppressions:
    """The suppressions of one text."""

    def __init__(self, text: str, lines: Lines, table: Sequence[Rule]) -> None:
        self.table, self.text, self.lines = table, text, lines
        self.all = [found for match in COMMENT.finditer(text) for found in self.of_comment(match, lines)]
        self.off = {place for each in self.all for place in each.places()}
        self.lines_off = {line for line, _ in self.off if line is not None}
        self.met: set[SwitchedOff] = set()  # what was switched off, and found

    @cached_property
    def next_lines(self) -> list[int]:
        """The line that comes next, by line: not a blank one, nor one with nothing but comments of ours."""
        found = [len(self.lines) + 1] * (len(self.lines) + 1)
        for line in range(len(self.lines), 1, -1):
            words = self.text[self.lines.starts[line - 1] : self.lines.ends[line - 1]]
            found[line - 1] = line if COMMENT.sub("", words).strip() else found[line]
        return found

    def of_comment(self, match: re.Match[str], lines: Lines) -> Iterator[Suppression]:
        """What a comment switches off: the rules that it names, or all of them on a line."""
        scope = match["scope"].lower()
        line = None if scope == WHOLE else lines.number(match.start())
        if scope == NEXT_LINE:
            line = self.next_lines[lines.number(match.end() - 1)]
        names = list(NAME.finditer(REASON.sub("", match["names"])))
        for name in names:
            at = match.start("names") + name.start()
            yield Suppression(name[0], Span(at, at + len(name[0])), line, self.codes(name[0]))
        if not names and line is None:
            yield Suppression(scope, Span(*match.span()), line, None)
        elif not names:
            every = frozenset(rule.code for rule in self.table) - {UNUSED}
            yield Suppression(scope, Span(*match.span()), line, every)

    def codes(self, name: str) -> frozenset[str] | None:
        """The codes that a name stands for; ``None`` where it stands for none."""
        try:
            return frozenset(rule.code for rule in named(self.table, name))
        except ValueError:
            return None

    def holds(self, code: str, first: int, last: int) -> bool:
        """Whether what the rule ``code`` found on the lines from ``first`` to ``last`` is switched off."""
        lines = [line for line in range(first, last + 1) if line in self.lines_off] if self.lines_off else []
        met = {(line, code) for line in (None, *lines)} & self.off
        self.met |= met
        return bool(met)

    def is_off(self, code: str) -> bool:
        """Whether a rule is switched off for the whole report."""
        return (None, code) in self.off

    def unused(self, applied: Collection[str]) -> Iterator[Hit]:
        """A hit for each that switched nothing off, though one of its rules was applied, and for unknown names."""
        for each in self.all:
            if each.codes is None:
                known = [known for rule in self.table for known in (rule.code, rule.name)]
                found = nearest(each.name, known)
                facts = {"name": each.name} | ({"nearest": found} if found else {})
                yield Hit(each.span, facts, "unknown" if found else "nameless")
            elif self.met.isdisjoint(each.places()) and not each.codes.isdisjoint(applied):
                yield Hit(each.span, {"name": each.name})


def unused_suppression(_document: Document) -> Iterator[Hit]:
    """A comment that switches off a rule which finds nothing there: the fault that it was for has gone.

    Whoever applies the rules reports it, since it depends on what they find.
    """
    return iter(())
