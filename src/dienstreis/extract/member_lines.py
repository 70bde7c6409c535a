"""Members of the delegation a line each in a paragraph: a list that lost its bullets, or aligned columns."""

from collections.abc import Sequence
from typing import NamedTuple

from dienstreis.extract.companions import NOT_ALONG, People, announces_members, people_in
from dienstreis.grammar.names import read_person
from dienstreis.text.blocks import Paragraph
from dienstreis.text.passage import Passage, join, join_lines
from dienstreis.vocabulary import delegations
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of
from dienstreis.wording.words import ends_with

__all__ = ["LABEL", "MemberLines", "announced_members", "read_member_lines"]

MYSELF = any_of(delegations.MYSELF)
FEWEST = 2  # lines without words before them that announce a list
LONGEST_MYSELF = 40
LONGEST_ENTRY = 1_000  # characters on the lines that name one person
LABEL = regex(r"(?P<label>[^\W\d_][\w'’/-]*(?: [\w'’/–-]+){0,5}):\s")
"""What stands before the people of a line: "Tweede Kamer: ..."."""
OPEN = regex(r"[,(]$|\([^()]*$")
UNFINISHED = every(delegations.UNFINISHED)


class MemberLines(NamedTuple):
    """The members of a paragraph, what announces them, and what stands behind them."""

    people: People
    entries: list[Passage]
    """Their lines."""
    lead: Passage | None
    behind: Passage | None


def read_member_lines(block: Paragraph) -> MemberLines | None:
    """The members that stand a line each, behind words that end with a colon or from the first line on."""
    lines = lines_of(block)
    return members_behind(lines, length_of_lead(lines))


def announced_members(block: Paragraph) -> MemberLines | None:
    """The members that stand a line each behind words that announce them."""
    lines = lines_of(block)
    first = length_of_lead(lines)
    announced = first > 0 and announces_members(join_lines(lines[:first]))
    return members_behind(lines, first) if announced else None


def lines_of(block: Paragraph) -> list[Passage]:
    """The lines of a paragraph, with commas between their columns."""
    return [join(line.passage.columns(), ", ") for line in block.lines]


def length_of_lead(lines: Sequence[Passage]) -> int:
    """How many lines end with the first colon that ends one."""
    return next((number for number, line in enumerate(lines, 1) if line.text.endswith(":")), 0)


def members_behind(lines: list[Passage], first: int) -> MemberLines | None:
    """The members that stand a line each from a line on."""
    entries, last = entries_of(lines[first:])
    people = [person for entry in entries for person in people_in(entry)]
    if len(entries) < (1 if first else FEWEST) or not people:
        return None
    behind = lines[first + last :]
    return MemberLines(
        people, entries, join_lines(lines[:first]) if first else None, join_lines(behind) if behind else None
    )


def entries_of(lines: Sequence[Passage]) -> tuple[list[Passage], int]:
    """The lines at the beginning that name people, those that go on joined to them; and the number of lines read."""
    entries: list[Passage] = []
    for index, line in enumerate(lines):
        if NOT_ALONG.search(line.text) or (entries and len(entries[-1].text) > LONGEST_ENTRY):
            return entries, index
        if MYSELF.match(line.text) and len(line.text) <= LONGEST_MYSELF:
            continue
        if entries and ends_with(entries[-1].text, UNFINISHED):
            entries[-1] = join_lines([entries[-1], line])
        elif names_member(line):
            entries.append(line)
        elif entries and goes_on(entries[-1], line):
            entries[-1] = join_lines([entries[-1], line])
        else:
            return entries, index
    return entries, len(lines)


def names_member(line: Passage) -> bool:
    """Whether a line begins with a person or a counted group, or the label of one, and holds nothing else."""
    reading = read_person(line.text)
    if reading is None or not people_in(line):
        return False
    return reading.first <= 1 or LABEL.fullmatch(line.text[: reading.first]) is not None


def goes_on(entry: Passage, line: Passage) -> bool:
    """Whether a line is the rest of the one before it."""
    joined = join_lines([entry, line])
    whole = line.text[0].islower() or OPEN.search(entry.text) is not None
    return whole and bool(people_in(joined))
