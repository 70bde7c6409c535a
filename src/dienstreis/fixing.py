"""Repairs of a text that are certain: debris of extractions, and nothing that a reader could see otherwise.

A repair is proved before it counts: every word is still there, in order, and the data of the repaired text are the same
or richer.
"""

from dataclasses import dataclass
from typing import Any

from dienstreis.document import read_document
from dienstreis.model import TripReport
from dienstreis.text.debris import Damage
from dienstreis.text.furniture import without_furniture
from dienstreis.text.passage import Lines
from dienstreis.text.tidy_line import TidyLine
from dienstreis.vocabulary import characters
from dienstreis.wording.patterns import regex

__all__ = ["Fix", "fix"]

MOST_ROUNDS = 5  # until nothing is left to repair; two are usual
MENDED = frozenset(
    {
        Damage.STRAY_BULLET,
        Damage.RUN_IN_ITEM,
        Damage.GLUED_NUMBER,
        Damage.RUN_IN_HEADING,
        Damage.HYPHENATION,
    }
)
HARD_SPACE = regex(
    rf"(?:^|(?<=[\r\n]))(?P<marker>[ \t]*(?:[-*+]|\d{{1,3}}[.)]))[{characters.SPACES}][{characters.SPACES} ]*(?=\S)"
)
TAIL = regex(r"\S+[ \t]*")
LINE_END = regex(r"\r\n|\n|\r")
UNCOMPARED = frozenset({"source", "sections", "provenance"})
"""What of a report tells where things stand, and not what they are."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A repaired text."""

    text: str
    lost: str | None = None
    """Why it may not be used: the key of the report that would be poorer, or ``words``; ``None`` where it may."""


def fix(text: str) -> Fix | None:
    """The text repaired; ``None`` where there is nothing to repair, or repairs would find no end."""
    repaired, kept = text, text
    for _ in range(MOST_ROUNDS):
        without = leave_out_furniture(repaired)
        kept = leave_out_furniture(kept) if without != repaired else kept
        mended = mend(without)
        if mended == repaired:
            break
        repaired = mended
    else:
        return None
    if repaired == text:
        return None
    return Fix(repaired, lost_by(text, repaired, kept))


def lost_by(text: str, repaired: str, kept: str) -> str | None:
    """What a repair would lose; ``kept`` is the text without page furniture."""
    if letters(repaired) != letters(kept):
        return "words"
    read = [read_document(each) for each in (text, repaired)]
    if unread := next(iter(read[1].guard.failures), None):  # nobody knows whether that part is as rich
        return unread
    before, after = (dump(each.report) for each in read)
    return next((key for key in before if not is_as_rich(before[key], after[key])), None)


def dump(report: TripReport) -> dict[str, Any]:
    """The data of a report, without places."""
    return {key: value for key, value in report.model_dump(mode="json").items() if key not in UNCOMPARED}


def is_as_rich(before: Any, after: Any) -> bool:
    """Whether data say what they said before, and perhaps more; lists keep their entries in order."""
    if before is None or before == []:
        return True
    if isinstance(before, dict):
        return isinstance(after, dict) and all(is_as_rich(value, after.get(key)) for key, value in before.items())
    if isinstance(before, list):
        rest = iter(after or [])
        return all(any(is_as_rich(entry, other) for other in rest) for entry in before)
    if isinstance(before, str):
        return isinstance(after, str) and letters(before) == letters(after)
    return bool(before == after)


def letters(words: str) -> str:
    """Letters and digits only, in lower case."""
    return "".join(filter(str.isalnum, words)).casefold()


def leave_out_furniture(text: str) -> str:
    """The text without page numbers and running heads and feet, so that sentences go on over the ends of pages."""
    lines = Lines(text)
    whole = [TidyLine(start, end) for start, end in zip(lines.starts, lines.ends, strict=True)]
    kept = without_furniture(text, whole)
    if kept is whole or len(kept) == len(whole):
        return text
    end = line_end_of(text)
    return end.join(text[line.start : line.end] for line in kept)


def mend(text: str) -> str:
    """The text with the rest of its debris repaired."""
    end = line_end_of(text)
    damaged = [debris for debris in read_document(text).debris if debris.kind in MENDED]
    pieces: list[str] = []
    done = 0
    beginnings = [*(debris.span.start for debris in damaged[1:]), len(text)]
    for debris, following in zip(damaged, beginnings, strict=False):
        start, behind = debris.span
        pieces += [text[done:start], debris.repaired.replace("\n", end)]
        tail = TAIL.match(text, behind, following) if debris.kind is Damage.HYPHENATION else None
        if tail and tail.end() < following:  # what follows a broken word stays on its line
            behind = tail.end()
            pieces += [tail[0].rstrip(), "" if text.startswith(("\r", "\n"), behind) else end]
        done = behind
    return HARD_SPACE.sub(r"\g<marker> ", "".join((*pieces, text[done:])))


def line_end_of(text: str) -> str:
    """The line end that a text uses first."""
    found = LINE_END.search(text)
    return found[0] if found else "\n"
