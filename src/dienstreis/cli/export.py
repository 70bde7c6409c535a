"""``dienstreis export``: an archive as a database, or as a folder of tables."""

import json
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dienstreis.cli.exits import Exit
from dienstreis.cli.messages import tell, tell_unwritable
from dienstreis.cli.options import (
    DEFAULT_MAX_SIZE,
    FilesFrom,
    Jobs,
    Language,
    MaskPersonalData,
    MaxSize,
    Paths,
    Timeout,
)
from dienstreis.cli.usage import WrongUsage
from dienstreis.errors import Message

if TYPE_CHECKING:
    from dienstreis.cli.run import Run
    from dienstreis.document import Document
    from dienstreis.export.archive import Archive
    from dienstreis.export.package import Package
    from dienstreis.export.rows import Rows

__all__ = ["export"]

DATABASES = frozenset({".db", ".sqlite", ".sqlite3"})


def export(
    to: Annotated[
        Path, typer.Option(metavar="FILE.db|FOLDER", help="A SQLite database, or a folder for a data package.")
    ],
    paths: Paths = None,
    prune: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--prune", help="Remove from the database what is not among PATHs, if all can be read.")
    ] = False,
    metadata: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Also write titles, descriptions and facets for Datasette.", show_default=False
        ),
    ] = None,
    lang: Language = None,
    files_from: FilesFrom = None,
    jobs: Jobs = None,
    timeout: Timeout = None,
    mask_personal_data: MaskPersonalData = False,  # noqa: FBT002 - a flag
    max_size: MaxSize = DEFAULT_MAX_SIZE,
) -> None:
    """Write what reports say into tables: a SQLite database, or a Frictionless data package.

    Running again replaces the rows of each report; a report that cannot be read keeps those that it had.
    """
    import sqlite3

    from dienstreis.cli.destination import writing_to
    from dienstreis.cli.inputs import same_file
    from dienstreis.cli.run import Run
    from dienstreis.cli.settings import Overrides
    from dienstreis.export.archive import LIBRARY
    from dienstreis.export.archive import metadata as datasette
    from dienstreis.output.printable import escape_json
    from dienstreis.reading import source_path

    if metadata and same_file(str(metadata), [str(to)]):
        raise WrongUsage(Message("both-targets", path=str(metadata)))
    run = Run(
        paths,
        overrides=Overrides(language=lang),
        max_size=max_size,
        output=str(metadata) if metadata else None,
        files_from=files_from,
        jobs=jobs,
        timeout=timeout,
        mask_personal_data=mask_personal_data,
    )
    try:
        if to.suffix.lower() not in DATABASES:
            write_package(run, to)
        elif find_spec(LIBRARY) is None:
            tell(Message("extra-missing", what=Message("a-database"), extra="dienstreis[sqlite]"))
            run.met.add(Exit.USAGE)
        else:
            write_archive(run, to, prune=prune)
    except (OSError, sqlite3.Error) as error:
        tell_unwritable(str(to), error)
        run.met.add(Exit.USAGE)
    if metadata:
        with writing_to(str(metadata)) as stream:
            stream.write(escape_json(json.dumps(datasette(source_path(to.stem)), ensure_ascii=False, indent=2)) + "\n")
    run.end()


def write_archive(run: "Run", target: Path, *, prune: bool) -> None:
    """Write a database, whole or not at all."""
    from dienstreis.export.archive import Archive
    from dienstreis.writing import beside, place_of, put_in_place

    place = place_of(target)
    with beside(place) as temporary:
        with Archive(place, temporary) as archive:
            put_all(run, archive)
            if prune and run.met:  # whose rows those are that are not among PATHs, only a whole run can tell
                tell(Message("not-pruned"))
            elif prune:
                archive.prune()
            if run.mask_personal_data:
                archive.leave_no_traces()
        put_in_place(temporary, place)


def write_package(run: "Run", folder: Path) -> None:
    """Write a data package into a folder."""
    from dienstreis.export.package import Package

    with Package(folder) as package:
        put_all(run, package)


def put_all(run: "Run", target: "Archive | Package") -> None:
    """Put the rows of all reports of a run into a database or a package."""
    from dienstreis.export.archive import Keys
    from dienstreis.export.rows import keyed

    keys = Keys()
    for path in run.shown:
        run.settings(path)  # what is wrong in them ends the command before anything is read
    for id_, path, rows in run.results(partial(rows_under_id, run)):
        key = keys.of(id_, path)
        target.put(key, keyed(rows, key))


def rows_under_id(run: "Run", document: "Document", path: str) -> tuple[str | None, str, "Rows"]:
    """The id and the path of a report, and its rows."""
    from dienstreis.export.rows import rows_of
    from dienstreis.rules import check

    return document.report.id, path, rows_of(document, check(document, run.settings(path), path=path))
