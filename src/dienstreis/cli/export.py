"""``dienstreis export``: an archive as a database, or as a folder of tables."""

import json
import os
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
    Unique,
)
from dienstreis.cli.usage import WrongUsage
from dienstreis.errors import Message, Refused

if TYPE_CHECKING:
    from dienstreis.cli.run import Run
    from dienstreis.export.archive import ExportOutcome
    from dienstreis.export.staging import Staging

__all__ = ["export"]

DATABASES = (".db", ".sqlite", ".sqlite3")


def export(
    to: Annotated[
        str, typer.Option(metavar="FILE.db|FOLDER", help="A SQLite database, or a folder for a data package.")
    ],
    paths: Paths = None,
    prune: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--prune", help="Remove from the database what is not among PATHs, if all can be read.")
    ] = False,
    unique: Unique = False,  # noqa: FBT002 - a flag
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

    Running again reads what has changed; a report that cannot be read keeps its rows in a database.
    """
    import sqlite3

    from dienstreis.cli.inputs import same_file
    from dienstreis.cli.run import Run
    from dienstreis.cli.settings import Overrides

    target = Path(to)
    is_database = is_one_file(to)
    if metadata and same_file(str(metadata), [to]):
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
        unique=unique,
    )
    line = None
    try:
        line = write_archive(run, target, prune=prune) if is_database else write_package(run, target)
    except (OSError, sqlite3.Error, Refused) as error:
        tell_unwritable(to, error)
        run.met.add(Exit.USAGE)
    if metadata:
        write_metadata(metadata, target)
    if line:
        print_line(line, metadata)
    run.end()


def is_one_file(to: str) -> bool:
    """Whether a database is meant, and no folder. Ends the command where it is neither."""
    suffix = Path(to).suffix.lower()
    if to.endswith(("/", os.sep)) or Path(to).is_dir() or not suffix:
        return False
    if suffix not in DATABASES:
        raise WrongUsage(Message("no-such-export", path=to, suffix=suffix, known=DATABASES), "--to")
    return True


def write_archive(run: "Run", target: Path, *, prune: bool) -> str:
    """Write a database in one transaction, and give the line that tells what was done."""
    from dienstreis.cli.archives import Reader
    from dienstreis.export.archive import PATIENCE, Archive, stored_in
    from dienstreis.export.staging import Staging
    from dienstreis.vocabulary.interface import PHRASES

    def waiting() -> None:
        tell(PHRASES["database_waiting"][run.language].format(path=target, seconds=round(PATIENCE)))

    reader = Reader(run, target.parent, stored_in(target, waiting=waiting))
    with Staging() as staging:
        for told in reader.told():
            staging.put(*told)
        prune = prune and may_prune(run, staging)
        left_out = {place for name in left_out_of(run) if (place := reader.places[name])}
        with Archive(target, waiting=waiting) as archive:
            while isinstance(
                outcome := archive.write(staging, left_out=left_out, prune=prune, is_current=reader.is_current), list
            ):
                staging.drop(outcome)
                for told in reader.told_again(outcome):
                    staging.put(*told)
                prune = prune and may_prune(run, staging)
            if run.mask_personal_data and (outcome.changed or outcome.removed):
                archive.leave_no_traces()
        tell_outcome(run, target, outcome)
        return PHRASES["exported"][run.language].format(
            path=target,
            new=len(outcome.new),
            changed=len(outcome.changed),
            same=len(outcome.same),
            removed=len(outcome.removed),
            unreadable=unreadable(run, len(staging.reports)),
        )


def may_prune(run: "Run", staging: "Staging") -> bool:
    """Whether reports may be removed: whose rows those are that are not among PATHs, only a whole run can tell."""
    from dienstreis.reading import source_path
    from dienstreis.vocabulary.interface import PHRASES

    why = None
    if run.met:
        why = PHRASES["unread_unpruned"][run.language]
    elif run.inputs.empty:  # such as that of a disk which is away
        empty = ", ".join(map(source_path, run.inputs.empty))
        why = PHRASES["empty_unpruned"][run.language].format(path=empty)
    elif not staging.reports:
        why = PHRASES["none_unpruned"][run.language]
    if why:
        tell(why)
    return why is None


def left_out_of(run: "Run") -> set[str]:
    """The inputs that are copies of others, and do not count."""
    return run.copies.left_out if run.copies else set()


def unreadable(run: "Run", told: int) -> int:
    """How many inputs and folders could not be read, by how many reports there are."""
    return len(run.shown) - told - len(left_out_of(run)) + len(run.inputs.closed)


def tell_outcome(run: "Run", target: Path, outcome: "ExportOutcome") -> None:
    """Tell what else a reader should know of what was written into a database."""
    from dienstreis.vocabulary.interface import PHRASES

    for name in outcome.foreign:
        tell(PHRASES["foreign"][run.language].format(path=target, name=name))
    for name in outcome.held:
        tell(PHRASES["held"][run.language].format(path=target, name=name))
        run.met.add(Exit.USAGE)
    tell_same_ids(run, outcome.same_id)


def tell_same_ids(run: "Run", same_ids: "dict[str, list[str]]") -> None:
    """Tell which reports have an id in common."""
    from dienstreis.vocabulary.interface import PHRASES

    for id_, paths in same_ids.items():
        tell(PHRASES["same_id"][run.language].format(paths=", ".join(paths), id=id_))


def write_package(run: "Run", folder: Path) -> str:
    """Write a data package into a folder, and give the line that tells what was done."""
    from dienstreis.cli.archives import Reader
    from dienstreis.export.archive import same_ids
    from dienstreis.export.matching import Stored
    from dienstreis.export.package import Package
    from dienstreis.vocabulary.interface import PHRASES

    written: list[Stored] = []
    reader = Reader(run, folder.parent)
    with Package(folder) as package:
        for report, rows in reader.told():
            if rows is not None:
                key = package.put(report, rows)
                written.append(Stored(key, report.name, report.id, report.sha256, report.place, report.fingerprint))
    tell_same_ids(run, same_ids(written, {each.path or "" for each in written}))
    return PHRASES["packaged"][run.language].format(
        path=folder, written=len(written), unreadable=unreadable(run, len(written))
    )


def write_metadata(path: Path, target: Path) -> None:
    """Write what Datasette shows of a database besides its rows."""
    from dienstreis.cli.destination import writing_to
    from dienstreis.export.datasette import metadata
    from dienstreis.output.printable import escape_json
    from dienstreis.reading import source_path

    with writing_to(str(path)) as stream:
        stream.write(escape_json(json.dumps(metadata(source_path(target.stem)), ensure_ascii=False, indent=2)) + "\n")


def print_line(line: str, metadata: Path | None) -> None:
    """Print what was done; beside what stands on standard output, on standard error."""
    from dienstreis.cli.destination import STANDARD_OUTPUT, writing_to
    from dienstreis.output.printable import printable

    if str(metadata) == STANDARD_OUTPUT:
        tell(line)
    else:
        with writing_to(None) as stream:
            stream.write(printable(line) + "\n")
