"""How the reports of a run are read for an archive: those that it has already are not read again."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from dienstreis.cli.contents import STANDARD_INPUT
from dienstreis.export.fingerprint import fingerprint, holds, with_days
from dienstreis.export.identity import file_at, is_file, place_from
from dienstreis.export.matching import Incoming, Stored
from dienstreis.export.schema import UNREAD

if TYPE_CHECKING:
    from typing import TypeAlias

    from dienstreis.cli.run import Run
    from dienstreis.document import Document
    from dienstreis.export.rows import Rows

    Told: TypeAlias = tuple[Incoming, Rows | None]

__all__ = ["Reader"]


class Reader:
    """What is known of the reports of a run before they are read, and what reading them tells."""

    def __init__(self, run: "Run", folder: Path, stored: Iterable[Stored] = ()) -> None:
        """``folder`` is that of the archive, and ``stored`` are the reports that it has."""
        self.run = run
        self.today = datetime.datetime.now().astimezone().date()
        self.places = self.places_from(folder)
        by_configuration: dict[tuple[Path | None, str], str] = {}
        self.fingerprints: dict[str, str] = {}
        for name in run.shown:
            configuration, suffix = run.configuration(name), PurePath(name).suffix
            if (configuration.path, suffix) not in by_configuration:
                settings = run.settings(name)  # what is wrong in them ends the command before anything is read
                by_configuration[configuration.path, suffix] = fingerprint(
                    settings, configuration.own_words, suffix, masked=run.mask_personal_data
                )
            self.fingerprints[name] = by_configuration[configuration.path, suffix]
        self.by_place = {each.place: each for each in stored if each.place is not None}
        self.gone: dict[str | None, list[Stored]] = {}
        here = set(self.places.values())
        for place, each in self.by_place.items():
            if place not in here and not is_file(file_at(folder, place)):
                self.gone.setdefault(each.sha256, []).append(each)

    def places_from(self, folder: Path) -> dict[str, str | None]:
        """Where the file of each input stands, from a folder, as it may be shown.

        ``None`` for what is no file, and for a file whose place only looks like that of another one when it is shown.
        """
        places: dict[str, str | None] = {}
        owners: dict[str, str] = {}
        for name in self.run.shown:
            path = self.run.file(name)
            place = None if str(path) == STANDARD_INPUT else place_from(folder, path)
            shown = None if place is None else self.run.name(place)
            is_own = shown is not None and place is not None and owners.setdefault(shown, place) == place
            places[name] = shown if is_own else None
        return places

    def told(self) -> "Iterator[Told]":
        """The reports of the run, with their rows where they had to be read."""
        return self.run.results(partial(read, self), unread=partial(passed_over, self))

    def told_again(self, names: Sequence[str]) -> "Iterator[Told]":
        """The same of some inputs that were passed over, and have to be read after all."""
        return self.run.results(partial(read, self), names=names)

    def is_current(self, stored: Stored, name: str) -> bool:
        """Whether the rows of a report are what they would be if an input with its text were read now."""
        return holds(stored.fingerprint, self.fingerprints[name], self.today)


def read(reader: Reader, document: "Document", name: str) -> "Told":
    """A report that was read, with its rows."""
    from dienstreis.agenda import steady_days
    from dienstreis.export.rows import rows_of
    from dienstreis.rules import check

    report = document.report
    findings = check(document, replace(reader.run.settings(name), today=reader.today), path=name)
    days = steady_days(report, reader.today)
    told = Incoming(
        name=name,
        place=reader.places[name],
        sha256=report.source.sha256 if report.source else "",
        # What could not be read for an error in dienstreis is read and told of again.
        fingerprint=UNREAD if document.guard.failures else with_days(reader.fingerprints[name], *days),
        id=report.id,
    )
    return told, rows_of(document, findings)


def passed_over(reader: Reader, name: str, sha256: str) -> "Told | None":
    """A report that need not be read, since the archive has it as it would be read now."""
    place = reader.places[name]
    if place is None:
        return None  # what is no file can be read once only
    at_place = reader.by_place.get(place)
    same = [at_place] if at_place and at_place.sha256 == sha256 else reader.gone.get(sha256, [])
    if not any(reader.is_current(each, name) for each in same):
        return None
    return Incoming(name, place, sha256, reader.fingerprints[name], is_read=False), None
