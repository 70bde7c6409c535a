"""``dienstreis track``: a file beside the reports that tells what became of their follow-ups."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dienstreis.cli.exits import Exit
from dienstreis.cli.messages import tell, tell_unwritable
from dienstreis.cli.options import DEFAULT_MAX_SIZE, FilesFrom, Jobs, Language, MaxSize, Paths, Timeout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dienstreis.agenda import Entry
    from dienstreis.cli.run import Run
    from dienstreis.document import Document
    from dienstreis.ledger import Ledger

__all__ = ["carried_on_entries", "track"]


def track(
    paths: Paths = None,
    file: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="The file; follow-ups.yaml in the folder of the reports or above it.",
            show_default=False,
        ),
    ] = None,
    lang: Language = None,
    files_from: FilesFrom = None,
    jobs: Jobs = None,
    timeout: Timeout = None,
    max_size: MaxSize = DEFAULT_MAX_SIZE,
) -> None:
    """Add the follow-ups that are still open to follow-ups.yaml, where `summary` reads what became of them.

    What stands in the file stays as it is.
    """
    import datetime

    from dienstreis.agenda import Wanted, selected
    from dienstreis.cli.run import Run
    from dienstreis.cli.settings import Overrides
    from dienstreis.ledger import FILE, find_ledger, missing_entries
    from dienstreis.output.counted import counted
    from dienstreis.output.printable import escape_quoted, printable
    from dienstreis.vocabulary.interface import PHRASES
    from dienstreis.writing import replace_file

    run = Run(
        paths,
        overrides=Overrides(language=lang),
        max_size=max_size,
        files_from=files_from,
        jobs=jobs,
        timeout=timeout,
    )
    folder = folder_of(run)
    target = file or find_ledger(folder) or folder / FILE
    ledger = ledger_at(target) if target.is_file() else None
    found = run.results(follow_ups)
    entries = selected((entry for of_one in found for entry in of_one), Wanted(), datetime.date.min)
    added = escape_quoted(missing_entries(entries, ledger))
    if added:
        before = target.read_bytes() if target.is_file() else b""
        separator = b"" if not before or before.endswith(b"\n") else b"\n"
        try:
            replace_file(target, before + separator + added.encode())
        except OSError as error:
            tell_unwritable(str(target), error)
            raise typer.Exit(Exit.USAGE) from None
    count = counted("follow_up", sum(not line.startswith(" ") for line in added.splitlines()), run.language)
    typer.echo(printable(PHRASES["tracked"][run.language].format(path=target, count=count)))
    run.end()


def follow_ups(document: "Document", path: str) -> "list[Entry]":
    """The follow-ups that a document tells of."""
    from dienstreis.agenda import entries_of

    return list(entries_of(document.report, path))


def folder_of(run: "Run") -> Path:
    """The folder that the reports of a run have in common."""
    import os

    folders = [os.path.abspath(path if os.path.isdir(path) else os.path.dirname(path) or ".") for path in run.arguments]  # noqa: PTH100, PTH112, PTH120
    return Path(os.path.commonpath(folders)) if folders else Path()


def carried_on_entries(entries: "Iterable[Entry]", run: "Run") -> "list[Entry]":
    """Follow-ups as the ledgers beside their reports say that they are now.

    What a ledger names and the reports do not tell is told. Ends the command where a ledger cannot be used.
    """
    from dienstreis.configuration import own_place
    from dienstreis.ledger import carried_on, find_ledger, unmatched
    from dienstreis.vocabulary.interface import PHRASES

    places: dict[Path, Path | None] = {}
    by_ledger: dict[Path | None, list[Entry]] = {}
    for entry in entries:
        folder = own_place(run.file(entry.path)).parent
        if folder not in places:
            places[folder] = find_ledger(folder)
        by_ledger.setdefault(places[folder], []).append(entry)
    found = by_ledger.pop(None, [])
    for place, told in by_ledger.items():
        if place is None:
            continue
        ledger = ledger_at(place)
        found += carried_on(told, ledger)
        for key in unmatched(ledger, told):
            tell(PHRASES["unmatched"][run.language].format(path=place, key=key))
    return [replace(entry, remark=run.shown_words(entry.remark)) if entry.remark else entry for entry in found]


def ledger_at(path: Path) -> "Ledger":
    """The ledger in a file. Ends the command where it cannot be used."""
    from dienstreis.ledger import LedgerError, read_ledger

    try:
        return read_ledger(path)
    except LedgerError as error:
        tell(str(error))
        raise typer.Exit(Exit.USAGE) from None
