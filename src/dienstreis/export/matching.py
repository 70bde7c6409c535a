"""Which rows of an archive are those of a report, and which row of a report is which.

A report is that of the same file with the same text; else that with the same text whose own file is gone, since it was
moved or renamed; else that of the same file, which was edited; else that of the same id whose own file is gone.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from dienstreis.export.rows import Row
    from dienstreis.export.tables import ExportTable

__all__ = ["Incoming", "Pairs", "Stored", "match", "pair"]

Left = TypeVar("Left")
Right = TypeVar("Right")


@dataclass(frozen=True, slots=True)
class Stored:
    """A report as a database has it."""

    key: str
    path: str | None
    id: str | None
    sha256: str | None
    place: str | None
    """Where its file stands, from the folder of the database; ``None`` where it has none, or nobody knows it."""
    fingerprint: str | None
    """What its rows were read with; ``None`` where they are somebody else's."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A report as a run tells of it."""

    name: str
    """Its path as given."""
    place: str | None
    sha256: str
    fingerprint: str
    """What it is read with."""
    id: str | None = None
    """Its id; ``None`` also where it has not been read."""
    is_read: bool = True
    """Whether its rows are at hand: it need not be read where the database has them."""


def match(
    told: Iterable[Incoming], stored: Iterable[Stored], is_gone: Callable[[Stored], bool]
) -> dict[Incoming, Stored]:
    """The report of a database that each report of a run is; those that are missing are new.

    ``is_gone`` tells whether the file of a report is not there any more, and is only asked where that matters.
    """
    incoming, rows = list(told), [each for each in stored if each.fingerprint is not None]
    found: dict[Incoming, Stored] = {}

    def take(pairs: Iterable[tuple[Incoming, Stored]]) -> None:
        found.update(pairs)
        taken = {row.key for row in found.values()}
        incoming[:] = [each for each in incoming if each not in found]
        rows[:] = [each for each in rows if each.key not in taken]

    def moved(values: Collection[object], value: Callable[[Stored], object]) -> list[Stored]:
        return [each for each in rows if value(each) in values and is_gone(each)]

    take(joined(incoming, rows, lambda each: each.place and (each.place, each.sha256), place_and_text))
    texts = moved({each.sha256 for each in incoming}, lambda row: row.sha256)
    take(joined(incoming, texts, lambda each: (file_name(each.place), each.sha256), name_and_text))
    texts = moved({each.sha256 for each in incoming}, lambda row: row.sha256)
    take(joined(incoming, texts, lambda each: each.sha256, lambda row: row.sha256))
    take(joined(incoming, rows, lambda each: each.place, lambda row: row.place))
    ids = moved({each.id for each in incoming}, lambda row: row.id)
    take(joined(incoming, ids, lambda each: each.id, lambda row: row.id, alone=True))
    return found


def place_and_text(row: Stored) -> Hashable:
    """What says that nothing has happened to a report."""
    return row.place and (row.place, row.sha256)


def name_and_text(row: Stored) -> Hashable:
    """What says that a report was moved to another folder."""
    return file_name(row.place), row.sha256


def file_name(place: str | None) -> str | None:
    """The name of the file at a place."""
    return PurePosixPath(place).name if place else None


class Pairs(NamedTuple):
    """The rows of a report in one table, as they were and as they are to be."""

    kept: "list[tuple[Row, Row]]"
    gone: "list[Row]"
    new: "list[Row]"


def pair(before: "Sequence[Row]", after: "Sequence[Row]", table: "ExportTable") -> Pairs:
    """Which row is which: those that say the same, else those that are known by the same, if nothing else is."""
    old, new = dict(enumerate(before)), dict(enumerate(after))
    kept: list[tuple[Row, Row]] = []
    for names, alone in ((table.words, False), (table.known_by, True)):

        def values(row: "tuple[int, Row]", names: Sequence[str] = names) -> Hashable:
            return tuple(row[1][name] for name in names)

        def known(row: "tuple[int, Row]", names: Sequence[str] = names) -> Hashable:
            return values(row, names) if names and all(row[1][name] is not None for name in names) else None

        by = known if alone else values
        for (place_before, one), (place_after, other) in joined(old.items(), new.items(), by, by, alone=alone):
            kept.append((one, other))
            del old[place_before], new[place_after]
    return Pairs(kept, list(old.values()), list(new.values()))


def joined(
    lefts: Iterable[Left],
    rights: Iterable[Right],
    of_left: Callable[[Left], Hashable],
    of_right: Callable[[Right], Hashable],
    *,
    alone: bool = False,
) -> list[tuple[Left, Right]]:
    """Pairs that have the same value, the first with the first; ``alone`` leaves out values that several have.

    What has no value (``None``) has no partner.
    """
    left, right = grouped(lefts, of_left), grouped(rights, of_right)
    return [
        both
        for value, group in left.items()
        if value is not None and value in right and not (alone and (len(group) > 1 or len(right[value]) > 1))
        for both in zip(group, right[value], strict=False)
    ]


def grouped(items: Iterable[Left], value: Callable[[Left], Hashable]) -> dict[Hashable, list[Left]]:
    """Items by what they have in common."""
    groups: dict[Hashable, list[Left]] = {}
    for item in items:
        groups.setdefault(value(item), []).append(item)
    return groups
