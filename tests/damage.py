"""Damage to texts, as files suffer it on their way."""

import random
import re
from collections.abc import Callable
from itertools import accumulate

__all__ = ["KINDS", "damaged", "passage", "spliced"]

MOST_LINES = 4  # that one kind of damage deletes, doubles or changes
MOST_HEAD_LINES = 6  # that stay above a passage, since they tell what kind of document it is from
DEBRIS = (
    "\n",
    "\r",
    "\x00",
    "\ufeff",
    "\u200b",
    "|",
    "**",
    "```\n",
    "---\n",
    "# ",
    "> ",
    "- ",
    "a) ",
    "[",
    "<!--",
    "€ ",
    ": ",
)
MARKS_ALONE = (":", "::", "**:**", "…:", "; en", "1. :", "- :", "- ;", "2.", "•", "( )", "| |", "=", "<!-- -->", "****")
INDENTS = ("\t", "\t ", "  ", " \t", "> ", "- ", "1. ")
BLACKED_OUT = ("█", "███", "…", "[...]", "(…)", "-", "–", "xxx", "…,", "*", ".", "'", "")
WORD = re.compile(r"[\w'’-]+")
DIGIT = re.compile(r"[0-9]")


def damaged(text: str, chance: random.Random) -> str:
    """A text that suffered some kinds of damage, one after the other."""
    for _ in range(chance.randint(1, 6)):
        text = chance.choice(KINDS)(text, chance)
    return text


def spliced(text: str, other: str, chance: random.Random) -> str:
    """Two texts in one: some lines of the one within the other, or the beginning of one and the end of the other."""
    lines, others = lines_of(text), lines_of(other)
    first, last = sorted(chance.randrange(len(others) + 1) for _ in range(2))
    at = chance.randrange(len(lines) + 1)
    behind = lines[at:] if chance.random() < 0.5 else []
    return "".join((*lines[:at], *others[first:last], *behind))


def passage(text: str, chance: random.Random, longest: int = 1_000) -> str:
    """The head of a text, and some lines further down, in all not much longer than ``longest`` characters."""
    if len(text) <= longest:
        return text
    lines = lines_of(text)
    first = chance.randrange(len(lines))
    lines = [*lines[: min(first, chance.randint(1, MOST_HEAD_LINES))], "\n", *lines[first:]]
    ends = accumulate(map(len, lines))
    return "".join(line for line, end in zip(lines, ends, strict=True) if end - len(line) < longest)


def lines_of(text: str) -> list[str]:
    """The lines of a text with their ends, at least one."""
    return text.splitlines(keepends=True) or ["\n"]


def some_of(lines: list[str], chance: random.Random, most: int = MOST_LINES) -> slice:
    """Where a few lines stand that follow each other."""
    first = chance.randrange(len(lines))
    return slice(first, first + chance.randint(1, most))


def lines_deleted(text: str, chance: random.Random) -> str:
    """Without a few lines."""
    lines = lines_of(text)
    del lines[some_of(lines, chance)]
    return "".join(lines)


def lines_doubled(text: str, chance: random.Random) -> str:
    """With a few lines once more, elsewhere."""
    lines = lines_of(text)
    at = chance.randrange(len(lines))
    lines[at:at] = lines[some_of(lines, chance)]
    return "".join(lines)


def lines_swapped(text: str, chance: random.Random) -> str:
    """With two lines in each other's place."""
    lines = lines_of(text)
    first, second = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return "".join(lines)


def lines_shuffled(text: str, chance: random.Random) -> str:
    """With all lines, or those of a passage, in any order."""
    lines = lines_of(text)
    where = some_of(lines, chance, len(lines))
    lines[where] = chance.sample(lines[where], len(lines[where]))
    return "".join(lines)


def line_cut_off(text: str, chance: random.Random) -> str:
    """With a line that ends early, and runs into the next one."""
    lines = lines_of(text)
    at = chance.randrange(len(lines))
    lines[at] = lines[at][: chance.randint(0, 40)]
    return "".join(lines)


def blank_lines_removed(text: str, chance: random.Random) -> str:
    """Without the blank lines, all or those of a passage."""
    lines = lines_of(text)
    where = some_of(lines, chance, len(lines))
    lines[where] = [line for line in lines[where] if line.strip()]
    return "".join(lines)


def lines_ended_with_colons(text: str, chance: random.Random) -> str:
    """With a colon at the end of a few lines, instead of the mark that stood there."""
    lines = lines_of(text)
    where = some_of(lines, chance)
    lines[where] = [with_colon(line) for line in lines[where]]
    return "".join(lines)


def with_colon(line: str) -> str:
    """A line that ends in a colon."""
    words = line.rstrip()
    return words.rstrip(".,;:!?") + ":" + line[len(words) :] if words else line


def marks_put_in(text: str, chance: random.Random) -> str:
    """With a line of marks and no words, between blank lines or right between others."""
    lines = lines_of(text)
    around = chance.choice(("", "\n"))
    lines.insert(chance.randrange(len(lines) + 1), f"{around}{chance.choice(MARKS_ALONE)}\n{around}")
    return "".join(lines)


def lines_indented(text: str, chance: random.Random) -> str:
    """With white space or a marker before a few lines."""
    lines = lines_of(text)
    where = some_of(lines, chance)
    lines[where] = [chance.choice(INDENTS) + line for line in lines[where]]
    return "".join(lines)


def lines_joined(text: str, chance: random.Random) -> str:
    """With a few lines in one, and nothing or a space between them."""
    lines = lines_of(text)
    where = some_of(lines, chance)
    between = chance.choice(("", " ", " \t"))
    lines[where] = [between.join(line.rstrip("\r\n") for line in lines[where]) + "\n"]
    return "".join(lines)


def words_blacked_out(text: str, chance: random.Random) -> str:
    """With marks instead of some words of a few lines, as names are hidden before a report is published."""
    mark, hidden = chance.choice(BLACKED_OUT), chance.choice((0.2, 0.6, 1))
    lines = lines_of(text)
    where = some_of(lines, chance)
    lines[where] = [WORD.sub(lambda word: mark if chance.random() < hidden else word[0], line) for line in lines[where]]
    return "".join(lines)


def digits_changed(text: str, chance: random.Random) -> str:
    """With other digits in a few lines: days that are none, sums that do not add up."""
    lines = lines_of(text)
    where = some_of(lines, chance)
    lines[where] = [DIGIT.sub(lambda _: chance.choice("0123456789"), line) for line in lines[where]]
    return "".join(lines)


def capitals_changed(text: str, chance: random.Random) -> str:
    """With a few lines in capitals, in small letters, or with a capital at each word."""
    change = chance.choice((str.upper, str.lower, str.title))
    lines = lines_of(text)
    where = some_of(lines, chance)
    lines[where] = [change(line) for line in lines[where]]
    return "".join(lines)


def characters_deleted(text: str, chance: random.Random) -> str:
    """Without a few characters."""
    at = chance.randrange(len(text) + 1)
    return text[:at] + text[at + chance.randint(1, 8) :]


def debris_put_in(text: str, chance: random.Random) -> str:
    """With a mark that means something where it stands by chance."""
    at = chance.randrange(len(text) + 1)
    return text[:at] + chance.choice(DEBRIS) + text[at:]


def spliced_with_itself(text: str, chance: random.Random) -> str:
    """With its beginning and end, or a passage of it within another."""
    return spliced(text, text, chance)


KINDS: tuple[Callable[[str, random.Random], str], ...] = (
    lines_deleted,
    lines_doubled,
    lines_swapped,
    lines_shuffled,
    line_cut_off,
    blank_lines_removed,
    lines_ended_with_colons,
    marks_put_in,
    lines_indented,
    lines_joined,
    words_blacked_out,
    digits_changed,
    capitals_changed,
    characters_deleted,
    debris_put_in,
    spliced_with_itself,
)
"""What may happen to a text, each time it is damaged."""
