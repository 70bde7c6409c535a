"""Debris of PDF extractions made readable for the Markdown parser, line by line, without losing offsets.

Nothing is rewritten inside a line but characters that are replaced one for one; a damaged list marker is left out
and stands as Markdown in the line's ``prefix``.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from dienstreis.text.furniture import without_furniture
from dienstreis.text.passage import Lines
from dienstreis.text.tidy_line import BULLET, BULLET_CLASS, NUMBERED, TidyLine
from dienstreis.text.topics import recognise_day
from dienstreis.text.unspaced import with_blank_lines
from dienstreis.vocabulary import characters
from dienstreis.wording.patterns import regex

__all__ = ["markdown", "tidy"]


RUN_IN_BULLET = regex(rf"(?<=\S)[ \t{characters.SPACES}]+(?={BULLET_CLASS}[ \t{characters.SPACES}]*\S)")
SYMBOL_BULLET = regex(rf"[{characters.PRIVATE_USE}](?<=\s.)(?=\s)")
COUNTED = regex(r"[ \t]*\d{1,3}[.)]")
COUNTED_ITEM = regex(r"[ \t]*(?P<number>\d{1,2})(?P<stop>[.)])(?=\d{1,2}[ \t]+[^\W\d_]{4})")
GLUED_NUMBER = regex(r"[ \t]*(?P<number>\d{1,2})(?P<stop>[.)])(?=[^\W\d_])")
# "2. Daarna" in mid-line is a date or a day unless a sentence ended before it; "2.Daarna" is no notation of either.
RUN_IN_NUMBER = regex(
    r"(?<=[.;:!?)])\s+(?=(?P<number>\d{1,2})\.\s?[^\W\d_a-z])|(?<=\S)\s+(?=(?P<glued>\d{1,2})\.[^\W\d_a-z])"
)
LETTERED = regex(r"[ \t]*(?:\((?P<enclosed>[a-z])\)[ \t]*|(?P<letter>[a-z])(?:[.)][ \t]+|[.)](?=[^\W\d_a-z])))(?=\S)")
RUN_IN_LETTER = regex(r"(?<=[.;:!?])\s+(?=(?P<letter>[b-z])[.)]\s?[^\W\d_a-z])")
RUN_IN = regex(rf"[^\S\r\n](?:{BULLET_CLASS}|\d{{1,2}}\.\s?[^\W\d_a-z]|[b-z][.)]\s?[^\W\d_a-z])")
"""What one of them stands in; the first line of a list may be there, too."""


def tidy(text: str, lines: Lines) -> list[TidyLine]:
    """The lines of ``text`` as the Markdown parser should see them, page furniture left out."""
    found = [TidyLine(start, end) for start, end in zip(lines.starts, lines.ends, strict=True)]
    found = without_furniture(text, found)
    if RUN_IN.search(text):
        found = list(split_run_ins(text, found))
    found = with_blank_lines(text, mark_letters(text, found))
    found = list(space_numbers(text, found))
    found = list(mark_bullets(text, found))
    return list(part_from_items(text, found))


REPLACED = {
    ord(character): " "
    for character in (
        *"\u00a0\u1680\u202f\u205f\u3000\u000b\u000c\u0085\u2028\u2029\u001c\u001d\u001e\u001f\u200b\ufeff",
        *map(chr, range(0x2000, 0x200B)),
    )
} | {0: "\ufffd"}  # as the Markdown parser has it, which would else not be found back in the line
UNUSUAL = regex(f"[{''.join(map(chr, REPLACED))}]")


def markdown(text: str, lines: Iterable[TidyLine]) -> list[str]:
    """The tidied lines as strings, each character of a line but its prefix at its place in the report's line."""
    replaced = text.translate(REPLACED) if UNUSUAL.search(text) else text
    return [line.prefix + replaced[line.start : line.end] for line in lines]


# --- list items and headings run into the line before -----------------------------------------------------


def split_run_ins(text: str, lines: Iterable[TidyLine]) -> Iterator[TidyLine]:
    """Put bullets and numbered headings that stand in mid-line on lines of their own."""
    state = RunIns()
    for line in lines:
        words = text[line.start : line.end]
        edges = [0, *state.cuts(words), len(words)] if words.strip() else [0, len(words)]
        for first, last in pairwise(edges):
            yield TidyLine(line.start + first, line.start + last, run_in=first > 0)


class RunIns:
    """What stands in mid-line depends on what came before: the number that is counted on, an open bullet."""

    def __init__(self) -> None:
        self.number = 0
        self.letter = ""
        self.bulleted = False

    def cuts(self, words: str) -> list[int]:
        """Where in a line the next bullets, numbers and letters stand, in order."""
        self.begin(words)
        bulleted = self.bulleted or (not words.isascii() and SYMBOL_BULLET.search(words))
        cuts = [match.end() for match in RUN_IN_BULLET.finditer(words)] if bulleted else []
        for match in RUN_IN_NUMBER.finditer(words) if self.number else ():
            if int(match["number"] or match["glued"]) == self.number + 1:
                self.number += 1
                cuts.append(match.end())
        for match in RUN_IN_LETTER.finditer(words) if self.letter else ():
            if match["letter"] == chr(ord(self.letter) + 1):
                self.letter = match["letter"]
                cuts.append(match.end())
        return sorted(cuts)

    def begin(self, words: str) -> None:
        """Take note of what a line begins with."""
        leading = NUMBERED.match(words)
        if leading:
            self.number = int(leading["number"])
        if lettered := LETTERED.match(words):
            self.letter = letter_of(lettered)
        if BULLET.match(words):
            self.bulleted = True
        elif not words[0].isspace() and not leading:
            self.bulleted = self.bulleted and RUN_IN_BULLET.search(words) is not None


def space_numbers(text: str, lines: Iterable[TidyLine]) -> Iterator[TidyLine]:
    """Make ``1.Title`` a numbered line, and ``5.2 officials`` the fifth item of a list."""
    number = 0
    blank = True
    for line in lines:
        words = text[line.start : line.end]
        if COUNTED.match(words):
            if match := GLUED_NUMBER.match(words) or counted_item(words, number, blank=blank):
                number = int(match["number"])
                if not blank and number > 1:
                    yield TidyLine(line.start, line.start)
                line = TidyLine(line.start + match.end(), line.end, f"{number}{match['stop']} ")
            elif leading := NUMBERED.match(words):
                number = int(leading["number"])
        yield line
        blank = not words or words.isspace()


def counted_item(words: str, number: int, *, blank: bool) -> re.Match[str] | None:
    """An item such as ``5.2 officials`` right behind item 4, whose number ran into the count of a group."""
    match = COUNTED_ITEM.match(words)
    return match if match and not blank and int(match["number"]) == number + 1 else None


def mark_letters(text: str, lines: list[TidyLine]) -> list[TidyLine]:
    """Make a), b), c) list items, where at least two letters follow each other."""
    found = [
        (index, match) for index, line in enumerate(lines) if (match := LETTERED.match(text, line.start, line.end))
    ]
    if len(found) < 2:
        return lines
    lettered: dict[int, re.Match[str]] = {}
    expected = ""
    for position, (index, match) in enumerate(found):
        letter = letter_of(match)
        after = letter_of(found[position + 1][1]) if position + 1 < len(found) else ""
        starts = letter == "a" and after == "b"
        if starts or (letter == expected and expected):
            lettered[index] = match
            expected = chr(ord(letter) + 1)
        else:
            expected = ""
    return [letter_item(line, lettered[index]) if index in lettered else line for index, line in enumerate(lines)]


def letter_of(match: re.Match[str]) -> str:
    """The letter of a lettered item."""
    return match["letter"] or match["enclosed"]


def letter_item(line: TidyLine, match: re.Match[str]) -> TidyLine:
    """A lettered item as an ordered one, so that it does not run together with bullets."""
    letter = letter_of(match)
    return TidyLine(match.end(), line.end, f"{ord(letter) - ord('a') + 1}) ", letter)


# --- bullets -------------------------------------------------------------------------------------------------


def mark_bullets(text: str, lines: Iterable[TidyLine]) -> Iterator[TidyLine]:
    """Make bullets that Markdown does not know into its own, nested by their indentation and their kind."""
    open_bullets: list[tuple[int, str]] = []
    blank = True
    for line in lines:
        words = line.prefix + text[line.start : line.end]
        match = None if line.prefix else BULLET.match(words)
        if match:
            if line.run_in and open_bullets:
                depth = len(open_bullets) - 1
            else:
                depth = nest(open_bullets, len(words[: match.start("bullet")].expandtabs(4)), match["bullet"])
            kept = match.start("box") if match["box"] else match.end()
            yield TidyLine(line.start + kept, line.end, "  " * depth + "- ")
        else:
            if open_bullets and blank and words and not words[0].isspace():
                open_bullets.clear()
            yield line
        blank = not words or words.isspace()


def nest(open_bullets: list[tuple[int, str]], indent: int, bullet: str) -> int:
    """Keep the stack of open bullets, and tell how deep a new one stands."""
    while open_bullets and open_bullets[-1][0] > indent:
        open_bullets.pop()
    same_indent = [position for position, (at, _) in enumerate(open_bullets) if at == indent]
    if same_indent:
        same_kind = [position for position in same_indent if open_bullets[position][1] == bullet]
        if same_kind:
            del open_bullets[same_kind[-1] + 1 :]
            return same_kind[-1]
    open_bullets.append((indent, bullet))
    return len(open_bullets) - 1


# --- what stands under a list without a blank line -----------------------------------------------------------

BULLETED = regex(r"[ \t]*[-*+][ \t]+\S")
LONGEST_WRAPPED = 120
MOST_OF_WIDTH = 0.6  # of the lines' width, up to which a line was not broken, but ended by its author


def part_from_items(text: str, lines: Sequence[TidyLine]) -> Iterator[TidyLine]:
    """Put a blank line between bullets and a line that goes on from none of them.

    Markdown takes every line right behind an item for the rest of it. Numbers may as well be those of headings.
    """
    width = max((line.end - line.start for line in lines), default=0)
    widest = width if width <= LONGEST_WRAPPED else None
    before, bullets = "", 0
    for line in lines:
        words = line.prefix + text[line.start : line.end].rstrip()
        if BULLETED.match(words):
            bullets = bullets + 1 if before else 1
        elif (
            before and words[:1].strip() and (is_day_line(words) or (bullets > 1 and ends_list(before, words, widest)))
        ):
            yield TidyLine(line.start, line.start)
            words = ""
        elif not before:
            words = ""
        before = words
        yield line


def is_day_line(words: str) -> bool:
    """Whether a line is the heading of a day, which stands over the items behind it."""
    return (words[0].isupper() or words[0].isdigit()) and words[-1] not in ".!?" and recognise_day(words) is not None


def ends_list(before: str, words: str, width: int | None) -> bool:
    """Whether a line under an item goes on from none: it would have fitted on the line above; ``None``: all would."""
    if not words[0].isupper() or before.endswith(("-", ",")):
        return False
    return width is None or len(before) + 1 + len(words.partition(" ")[0]) < MOST_OF_WIDTH * width
