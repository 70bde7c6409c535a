"""What an extraction or a wrong encoding left in a text, and what should stand there instead.

The reader of blocks understands most of it (`dienstreis.text.tidy`); here it is told apart and placed, for those who
want to mend the text itself.
"""

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from dienstreis.text.furniture import without_furniture
from dienstreis.text.passage import ACRONYM, ELLIPTIC, HYPHENATED, Lines, Span
from dienstreis.text.tidy import GLUED_NUMBER, LETTERED, split_run_ins
from dienstreis.text.tidy_line import BULLET, NUMBERED, TidyLine
from dienstreis.vocabulary import characters
from dienstreis.wording.patterns import regex

__all__ = ["Damage", "Debris", "find_debris", "marker_of_line"]


class Damage(Enum):
    """Kinds of debris."""

    STRAY_BULLET = "bullet"
    """A bullet that is a character of a font's private use."""
    RUN_IN_ITEM = "items"
    """A list item behind another one on the same line."""
    GLUED_NUMBER = "number"
    """A number that is glued to its heading or item."""
    RUN_IN_HEADING = "run-in"
    """A numbered heading behind other words on the same line."""
    FURNITURE = "furniture"
    """A page number, or a running head or foot."""
    HYPHENATION = "hyphen"
    """A word that was broken at the end of a line."""
    MOJIBAKE = "mojibake"
    """Characters that were decoded with another encoding than they were written in."""


class Debris(NamedTuple):
    """A damaged passage, and the characters that should stand there."""

    kind: Damage
    span: Span
    repaired: str


PRIVATE_USE = regex(f"[{characters.PRIVATE_USE}]")
FIRST_LETTER = regex(r"\w")
DASH = "- "
NOT_ASCII = regex(r"[^\x00-\x7f]{2,}")
WINDOWS = "cp1252"
REPLACEMENT = "\ufffd"


def find_debris(text: str, lines: Lines) -> list[Debris]:
    """All debris of a text, in its order; none of it overlaps."""
    whole = [TidyLine(start, end) for start, end in zip(lines.starts, lines.ends, strict=True)]
    kept = {(line.start, line.end) for line in without_furniture(text, whole)}
    left_out = {line for line in whole if (line.start, line.end) not in kept and text[line.start : line.end].strip()}
    rest = [line for line in whole if line not in left_out]
    found = [
        *(Debris(Damage.FURNITURE, Span(line.start, line.end), "") for line in left_out),
        *markers(text, rest),
        *hyphens(text, rest),
        *mojibake(text),
    ]
    return list(apart(sorted(found, key=lambda debris: debris.span)))


def apart(found: list[Debris]) -> Iterator[Debris]:
    """Debris in the order of the text, without what overlaps the one before."""
    end = 0
    for debris in found:
        if debris.span.start >= end:
            yield debris
            end = debris.span.end


def markers(text: str, lines: Sequence[TidyLine]) -> Iterator[Debris]:
    """Bullets and numbers of lists and headings that Markdown does not see."""
    number_before = 0
    begin = 0
    for line in split_run_ins(text, lines):
        begin = begin if line.run_in else line.start
        words = text[line.start : line.end]
        numbered = GLUED_NUMBER.match(words) or NUMBERED.match(words)
        number = int(numbered["number"]) if numbered else 0
        if bullet := BULLET.match(words):
            yield from damaged_bullet(text, line, bullet, begin)
        elif numbered:
            yield from damaged_number(text, line, numbered, counts_on=number == number_before + 1)
        elif line.run_in and (letter := LETTERED.match(words)):
            yield Debris(Damage.RUN_IN_ITEM, gap_before(text, line.start, line.start + letter.start()), "\n")
        if numbered or not line.run_in:
            number_before = number


def damaged_bullet(text: str, line: TidyLine, bullet: re.Match[str], begin: int) -> Iterator[Debris]:
    """A bullet in the middle of a line that begins at ``begin``, or of private use."""
    at, end = line.start + bullet.start("bullet"), line.start + bullet.end()
    if line.run_in:
        yield Debris(Damage.RUN_IN_ITEM, gap_before(text, at, end), f"\n{marker_of_line(text, begin, at)}")
    elif PRIVATE_USE.match(bullet["bullet"]):
        yield Debris(Damage.STRAY_BULLET, Span(at, end), DASH)


def marker_of_line(text: str, start: int, at: int) -> str:
    """Indentation and bullet of a line before an offset; a dash where it has none that everybody can see."""
    bullet = BULLET.match(text, start, at)
    return DASH if bullet is None or PRIVATE_USE.match(bullet["bullet"]) else bullet[0]


def damaged_number(text: str, line: TidyLine, number: re.Match[str], *, counts_on: bool) -> Iterator[Debris]:
    """A number in mid-line, of an item where it counts on from the line's own and else of a heading, or a glued one."""
    at, end = line.start + number.start("number"), line.start + number.end()
    repaired = f"{number['number']}{number['stop']} "
    if line.run_in and counts_on:
        yield Debris(Damage.RUN_IN_ITEM, gap_before(text, at, end), f"\n{repaired}")
    elif line.run_in:
        yield Debris(Damage.RUN_IN_HEADING, gap_before(text, at, end), f"\n\n{repaired}")
    elif not number[0].endswith((" ", "\t")):
        yield Debris(Damage.GLUED_NUMBER, Span(at, end), repaired)


def gap_before(text: str, at: int, end: int) -> Span:
    """From the white space before ``at`` to ``end``."""
    start = at
    while start and text[start - 1].isspace():
        start -= 1
    return Span(start, end)


def hyphens(text: str, lines: Sequence[TidyLine]) -> Iterator[Debris]:
    """Words that go on in the next line behind a hyphen that does not belong to them."""
    for line, after in pairwise(lines):
        before, behind = text[line.start : line.end].rstrip(), text[after.start : after.end].lstrip()
        if not HYPHENATED.search(before) or ELLIPTIC.match(behind) or ACRONYM.search(before):
            continue
        if behind and behind[0].islower():
            hyphen = line.start + len(before) - 1
            first = FIRST_LETTER.search(text, after.start)
            yield Debris(Damage.HYPHENATION, Span(hyphen, first.start() if first else after.start), "")


def mojibake(text: str) -> Iterator[Debris]:
    """Characters that are UTF-8 read as Windows-1252 ("Ã«" for "ë"), and those that an encoding lost.

    Only what encodes to Windows-1252 and decodes as UTF-8 counts: that is hardly ever so by chance.
    """
    for match in NOT_ASCII.finditer(text):
        yield from decoded_twice(match[0], match.start())
    for index, character in enumerate(text):
        if character == REPLACEMENT:
            yield Debris(Damage.MOJIBAKE, Span(index, index + 1), REPLACEMENT)


def decoded_twice(characters_: str, start: int) -> Iterator[Debris]:
    """The parts of some characters that are UTF-8 read as Windows-1252."""
    first = 0
    while first < len(characters_):
        for length in (4, 3, 2):
            part = characters_[first : first + length]
            right = redecoded(part) if len(part) == length else None
            if right is not None:
                yield Debris(Damage.MOJIBAKE, Span(start + first, start + first + length), right)
                first += length - 1
                break
        first += 1


def redecoded(part: str) -> str | None:
    """The one character that ``part`` was in UTF-8; ``None`` where it was none."""
    try:
        right = b"".join(byte_of(character) for character in part).decode()
    except UnicodeError:
        return None
    return right if len(right) == 1 else None


def byte_of(character: str) -> bytes:
    """The byte that became a character; Windows-1252 leaves five bytes as they are. Raises UnicodeError."""
    try:
        return character.encode(WINDOWS)
    except UnicodeEncodeError:
        return character.encode("latin-1")
