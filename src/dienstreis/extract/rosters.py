"""People one a line, and tables of people that were flattened to one cell a line: a PDF loses bullets and rules."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from dienstreis.extract.companions import NOT_ALONG, People, people_in
from dienstreis.grammar.clauses import has_finite_verb
from dienstreis.grammar.names import PersonReading, names_role, read_person
from dienstreis.grammar.words import any_of
from dienstreis.text.passage import Passage, join, join_lines
from dienstreis.vocabulary import delegations

__all__ = ["is_bare_name", "read_roster", "without_run_on"]

COLUMN = re.compile(rf"(?:{any_of(delegations.PEOPLE_COLUMNS).pattern})\W*", re.IGNORECASE)
NAME_COLUMN = any_of(delegations.NAME_COLUMNS)
WORD = re.compile(r"[^\W\d_][\w-]*")
LIST_MARK = re.compile(r"(?:\d{1,2}[.)]|[a-z]\))\s+")
ENDS_IN_PIECES = re.compile(r"(?:,|&|-|\b(?:en|and|van|de|het|der|voor|bij|of|the|for|at))$", re.IGNORECASE)
FEWEST_ENTRIES = 2
LONGEST_CELL = 80
MOST_COLUMNS = 5


@dataclass(slots=True)
class Roster:
    """The people of a roster, and the lines behind the last of them."""

    people: People = field(default_factory=list)
    rest: list[Passage] = field(default_factory=list)


def read_roster(lines: Sequence[Passage]) -> Roster | None:
    """The people whom lines list, one a line or one cell a line; ``None`` where the lines are no list of people."""
    return read_cells(lines) or read_entries(lines)


def read_cells(lines: Sequence[Passage]) -> Roster | None:
    """The people of a table whose cells stand below each other: a name, a function, an organisation in turn."""
    heads = column_heads(lines)
    cells = list(lines[len(heads) :])
    if rows := rows_of_width(cells, heads):
        return Roster([person for row in rows for person in people_in(join(row, ", "))[:1]])
    starts = [index for index in range(len(cells) - 1) if begins_row(cells, index)]
    if len(starts) < FEWEST_ENTRIES or starts[0]:
        return None
    found = Roster()
    for first, last in zip(starts, [*starts[1:], len(cells)], strict=True):
        row = cells[first:last]
        ended = next((at for at, cell in enumerate(row) if not is_cell(cell)), len(row))
        row, beyond = row[: min(ended, MOST_COLUMNS)], row[min(ended, MOST_COLUMNS) :]
        if beyond and last < len(cells):
            return None
        found.people.extend(people_in(join(row, ", "))[:1])
        found.rest.extend(beyond)
    return found


def column_heads(lines: Sequence[Passage]) -> Sequence[Passage]:
    """The heads of the columns with which a flattened table of people begins."""
    first = 0
    while first < len(lines) and COLUMN.fullmatch(lines[first].text):
        first += 1
    return lines[:first]


def rows_of_width(cells: Sequence[Passage], heads: Sequence[Passage]) -> list[list[Passage]]:
    """The rows of a flattened table that has all its cells, the name first; none where it has not."""
    width = len(heads)
    name = next((at for at, head in enumerate(heads) if NAME_COLUMN.search(head.text)), None)
    if width < FEWEST_ENTRIES or name is None or not cells or len(cells) % width:
        return []
    rows = [list(cells[first : first + width]) for first in range(0, len(cells), width)]
    if not all(is_bare_name(row[name]) for row in rows):
        return []
    return [row[name:] + row[:name] for row in rows]


def begins_row(cells: Sequence[Passage], index: int) -> bool:
    """Whether a cell is the name with which a row begins: a role follows it."""
    return is_bare_name(cells[index]) and is_role_cell(cells[index + 1])


def is_bare_name(line: Passage) -> bool:
    """Whether a line is a person's name and nothing else."""
    reading = whole_reading(line)
    return reading is not None and reading.name is not None and reading.role is None and reading.organisation is None


def is_role_cell(line: Passage) -> bool:
    """Whether a line is a role and names nobody."""
    words = WORD.findall(line.text.casefold())[:4]
    return is_cell(line) and any(map(names_role, words)) and whole_reading(line) is None


def is_cell(line: Passage) -> bool:
    """Whether a line may be the cell of a table: short and no sentence."""
    return len(line.text) <= LONGEST_CELL and not line.text.endswith(".") and not has_finite_verb(line.text)


def whole_reading(line: Passage) -> PersonReading | None:
    """The person or group that a line is about from its first to its last word."""
    if not line or has_finite_verb(line.text):
        return None
    reading = read_person(line.text)
    if reading is None or reading.last < len(line.text.rstrip(" .;,")):
        return None
    mark = LIST_MARK.match(line.text)
    return reading if reading.first <= (mark.end() if mark else 0) else None


def read_entries(lines: Sequence[Passage]) -> Roster | None:
    """The people of lines that name one each; what is too long for its line goes on in lower case."""
    entries: list[list[Passage]] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        if not entries and line.text.endswith(":") and not NOT_ALONG.search(line.text):
            index += 1
            continue
        if is_entry(line) and not (entries and ENDS_IN_PIECES.search(entries[-1][-1].text.rstrip(","))):
            entries.append([line])
        elif entries and goes_on(entries[-1], line):
            entries[-1].append(line)
        else:
            break
        index += 1
    if len(entries) < FEWEST_ENTRIES:
        return None
    people = [person for entry in entries for person in people_in(join_lines(entry))]
    return Roster(people, list(lines[index:])) if len(people) >= len(entries) else None


def is_entry(line: Passage) -> bool:
    """Whether a line names one person or counted group with what is said of them, and nothing else."""
    reading = whole_reading(line)
    if reading is None:
        return False
    return reading.name is None or reading.role is not None or reading.organisation is not None or " " in reading.name


def goes_on(entry: Sequence[Passage], line: Passage) -> bool:
    """Whether a line goes on from an entry that did not fit on its own."""
    before = entry[-1].text
    lower = line.text[:1].islower() or ENDS_IN_PIECES.search(before.rstrip(",")) is not None
    return lower and not before.endswith((".", ";")) and not has_finite_verb(line.text)


def without_run_on(lines: Sequence[Passage]) -> Passage:
    """The words of an item without the sentences that run on below it, where its own words have no full stop."""
    for index in range(1, len(lines)):
        before, line = lines[index - 1].text, lines[index].text
        if line[:1].isupper() and not ENDS_IN_PIECES.search(before) and has_finite_verb(line):
            return join_lines(lines[:index])
    return join_lines(lines)
