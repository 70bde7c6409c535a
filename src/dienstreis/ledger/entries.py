"""What a ledger holds: entries with their places in the file, and what is wrong in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import yaml

from dienstreis.agenda import OVER, AgendaEntry
from dienstreis.model import FollowUpStatus
from dienstreis.wording.patterns import regex

__all__ = [
    "FILE",
    "STROKE",
    "Change",
    "Ledger",
    "LedgerError",
    "LedgerProblem",
    "Written",
    "key_of",
    "place_of",
    "says_nothing",
]

FILE = "follow-ups.yaml"
STROKE = "/"
NOTHING = frozenset({"~", "null"})
"""What YAML writes where nothing is said."""
PLACE = regex(r"(?P<path>.+):[0-9]+")


@dataclass(frozen=True, slots=True)
class LedgerProblem:
    """Something in a ledger that cannot be used."""

    kind: str
    """Which of the vocabulary's `PROBLEMS` it is."""
    line: int | None = None
    """Counted from 1; ``None`` where it is the whole file."""
    values: Mapping[str, str] = field(default_factory=dict)
    """What the problem's words fill in."""


class LedgerError(ValueError):
    """A ledger of which nothing can be used."""

    def __init__(self, path: Path, problem: LedgerProblem) -> None:
        super().__init__(f"{path}: {problem.kind}")
        self.path, self.problem = path, problem


@dataclass(frozen=True, slots=True)
class Change:
    """What an entry says about a follow-up; ``None`` for what it does not say."""

    text: str | None = None
    """The follow-up's first words, for those who read the file."""
    trip: str | None = None
    """The title of its report."""
    place: str | None = None
    """Its report's path, from the ledger's folder, and its line: ``2024/turku.md:73``."""
    status: FollowUpStatus | None = None
    """How far it is now."""
    due: str | None = None
    """By when it is to be done now, or when it was done (ISO 8601, as exact as it is known)."""
    remark: str | None = None
    """What else there is to say."""

    @property
    def path(self) -> str | None:
        """The path in `place`."""
        found = PLACE.fullmatch(self.place or "")
        return found["path"] if found else self.place


@dataclass(frozen=True, slots=True)
class Written:
    """An entry as it stands in the file."""

    key: str
    change: Change
    key_node: yaml.Node
    value: yaml.Node | None
    """``None`` where it cannot be read."""
    offset: int
    """What is added to the places of both nodes to have those in the text."""
    line: int
    """The line of its key, counted from 1."""

    @property
    def takes_words(self) -> bool:
        """Whether it can say something else: it can be read, and is no reference to another entry."""
        value = self.value
        if value is None or value.start_mark.index < self.key_node.end_mark.index:
            return False
        return isinstance(value, yaml.MappingNode) or says_nothing(value)


@dataclass(frozen=True)
class Ledger:
    """The entries of one file."""

    path: Path
    data: bytes = b""
    """What the file holds."""
    text: str = ""
    """The same decoded, without a byte-order mark."""
    encoding: str = "utf-8"
    root: yaml.Node | None = None
    """All of the entries; ``None`` where there are none, or where the file had to be read entry by entry."""
    written: Sequence[Written] = ()
    """The entries in their order, those with the same key too."""
    problems: Sequence[LedgerProblem] = ()

    @cached_property
    def counted(self) -> Mapping[str, Written]:
        """The entry of each key that counts: of several the one that says it is over, else the last."""
        found: dict[str, Written] = {}
        for written in self.written:
            other = found.get(written.key)
            if other is None or other.change.status not in OVER or written.change.status in OVER:
                found[written.key] = written
        return found

    @cached_property
    def changes(self) -> Mapping[str, Change]:
        """What counts for each key."""
        return {key: written.change for key, written in self.counted.items()}


def key_of(entry: AgendaEntry) -> str:
    """The key of a follow-up: its report's id, where it has one, and its own."""
    return f"{entry.report}{STROKE}{entry.follow_up.id}" if entry.report else entry.follow_up.id


def place_of(entry: AgendaEntry, path: str | None) -> str | None:
    """Where a follow-up stands, in the words of a ledger that finds its report under ``path``."""
    return f"{path}:{entry.line}" if path else None


def says_nothing(node: yaml.Node) -> bool:
    """Whether a node is what YAML writes where nothing is said."""
    if not isinstance(node, yaml.ScalarNode):
        return False
    return node.value.strip() == "" or (not node.style and node.value.casefold() in NOTHING)
