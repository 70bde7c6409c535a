"""Which entry of a ledger belongs to which follow-up, also where a report's id is another one than it was.

A report has another id when its date is corrected, or when a newer release reads it better. The follow-up's own id
stays, since it is made from its words alone.
"""

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any

from dienstreis.agenda import OVER, AgendaEntry
from dienstreis.ledger.entries import STROKE, Change, Ledger, key_of
from dienstreis.model import Due
from dienstreis.wording.patterns import regex

__all__ = ["Matching", "carried_on"]

DAY = regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Matching:
    """The follow-ups of some reports, each with the entry of a ledger that tells of it."""

    def __init__(
        self, ledger: Ledger, entries: Collection[AgendaEntry], path_of: Callable[[AgendaEntry], str | None]
    ) -> None:
        """Match ``entries``, which are all follow-ups of their reports; ``path_of`` is where an entry's report stands.

        That path is from the ledger's folder, and ``None`` for what is no file.
        """
        self.ledger, self.entries, self.path_of = ledger, entries, path_of
        self.by_key = {key_of(entry): entry for entry in reversed(list(entries))}
        self.paths = {path_of(entry) for entry in entries} - {None}
        self.known = {entry.path for key, entry in self.by_key.items() if key in ledger.changes}
        """The reports that have an entry."""
        self.free: defaultdict[str, list[tuple[str, AgendaEntry]]] = defaultdict(list)
        """The follow-ups that have none, with their keys, by their own ids."""
        for key, entry in self.by_key.items():
            if key not in ledger.changes:
                self.free[entry.follow_up.id].append((key, entry))
        self.moved: Mapping[str, str] = self.found_again()
        """Keys of the ledger that no report has any more, each with the key that its follow-up has now."""

    @property
    def changes(self) -> Mapping[str, Change]:
        """What the ledger says, by the keys that follow-ups have now."""
        return {self.moved.get(key, key): change for key, change in self.ledger.changes.items()}

    @property
    def unmatched(self) -> list[str]:
        """The keys that name no follow-up of the reports which they belong to."""
        reports = {entry.report or "" for entry in self.entries} | {""}
        return [
            key
            for key, change in self.ledger.changes.items()
            if key not in self.by_key and key not in self.moved
            if report_of(key) in reports or change.path in self.paths
        ]

    def found_again(self) -> dict[str, str]:
        """The keys that no report has any more, each with that of the one follow-up that it can mean."""
        lost = {key: change for key, change in self.ledger.changes.items() if key not in self.by_key}
        found = unambiguous((key, self.at_its_path(key, change)) for key, change in lost.items())
        taken = set(found.values())
        return found | unambiguous(
            (key, self.by_its_words(key, change) - taken) for key, change in lost.items() if key not in found
        )

    def alike(self, key: str) -> list[tuple[str, AgendaEntry]]:
        """The follow-ups without an entry that have the words of that of ``key``."""
        return self.free.get(key.rpartition(STROKE)[2], [])

    def at_its_path(self, key: str, change: Change) -> set[str]:
        """The follow-ups with its words in the file that it stood in."""
        return {now for now, entry in self.alike(key) if change.path and change.path == self.path_of(entry)}

    def by_its_words(self, key: str, change: Change) -> set[str]:
        """The follow-ups with its words in reports that nothing is known of, and whose id may be what its became.

        None where its own report is still there, and none that the report itself says is over and the entry is not.
        """
        if change.path and (change.path in self.paths or self.is_there(change.path)):
            return set()
        return {
            now
            for now, entry in self.alike(key)
            if entry.path not in self.known and may_have_become(report_of(key), entry.report or "")
            if change.status in OVER or entry.follow_up.status not in OVER
        }

    def is_there(self, path: str) -> bool:
        """Whether a file is where the ledger says that it is."""
        return os.path.isfile(self.ledger.path.parent / path)  # noqa: PTH113 - what no path can be is no file


def unambiguous(choices: Iterable[tuple[str, set[str]]]) -> dict[str, str]:
    """Keys with the one follow-up that each can mean, where no other key can mean it too."""
    claims: defaultdict[str, list[str]] = defaultdict(list)
    for key, possible in choices:
        near = {now for now in possible if undated(report_of(now)) == undated(report_of(key))}
        if len(near or possible) == 1:
            claims[(near or possible).pop()].append(key)
    return {keys[0]: now for now, keys in claims.items() if len(keys) == 1}


def report_of(key: str) -> str:
    """The report's id in a key; empty where it has none."""
    return key.rpartition(STROKE)[0]


def undated(report: str) -> str:
    """A report's id without its date."""
    return DAY.sub("", report)


def may_have_become(before: str, now: str) -> bool:
    """Whether an id may have become another: one of them is none, or they share the date, or all but the date."""
    if not before or not now or undated(before) == undated(now):
        return True
    return DAY.search(now) is not None and DAY.findall(before) == DAY.findall(now)


def carried_on(matching: Matching) -> Iterator[AgendaEntry]:
    """The follow-ups as the ledger says that they are now."""
    changes = matching.changes
    for entry in matching.entries:
        change = changes.get(key_of(entry))
        yield changed(entry, change) if change else entry


def changed(entry: AgendaEntry, change: Change) -> AgendaEntry:
    """A follow-up as a change says that it is now."""
    update: dict[str, Any] = {}
    if change.status:
        update["status"] = change.status
    if change.due:
        update["due"] = Due(text=change.due, date=change.due)
    return entry._replace(follow_up=entry.follow_up.model_copy(update=update), remark=change.remark)
