"""``dienstreis track``: a file beside the reports that tells what became of their follow-ups."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dienstreis.cli.exits import Exit
from dienstreis.cli.messages import tell, tell_unwritable
from dienstreis.cli.options import DEFAULT_MAX_SIZE, FilesFrom, Jobs, Language, MaxSize, Paths, Timeout
from dienstreis.cli.usage import WrongUsage
from dienstreis.errors import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from dienstreis.agenda import AgendaEntry
    from dienstreis.cli.run import Run
    from dienstreis.document import Document
    from dienstreis.ledger import Change, Matching
    from dienstreis.output.ledger import LedgerChanges

__all__ = ["track"]


def track(
    paths: Paths = None,
    done: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID", help="Say that this follow-up is done; several times for several.", show_default=False
        ),
    ] = None,
    dropped: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Say that this follow-up was dropped.", show_default=False),
    ] = None,
    entry: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Change this follow-up with --due and --remark only.", show_default=False),
    ] = None,
    due: Annotated[
        str | None,
        typer.Option(
            metavar="DATE",
            help="By when it must be done, or when it was: 2025-03-01, 2025-03, 2025-Q1 or 2025.",
            show_default=False,
        ),
    ] = None,
    remark: Annotated[
        str | None, typer.Option(metavar="TEXT", help="What else there is to say about it.", show_default=False)
    ] = None,
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

    What stands in the file stays as it is. With --done, --dropped or --entry only the follow-ups that they name are
    changed; their ids are those of `summary --follow-ups`, and the beginning of one will do.
    """
    from dienstreis.cli.run import Run
    from dienstreis.cli.settings import Overrides
    from dienstreis.ledger import FILE, find_ledger

    asked = Asked.by(done or [], dropped or [], entry or [], due, remark)
    anywhere = bool(asked.updates) and not paths and not files_from
    if anywhere:
        target = file or find_ledger(Path.cwd())
        paths = [str(target.parent) if target else "."]
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
    entries = [] if anywhere and asked.is_known_to(target) else follow_ups_of(run)
    write_ledger(target, entries, asked, run)
    run.end()


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asks to be changed."""

    updates: "Mapping[str, Mapping[str, str]]"
    """What follow-ups are to say, by their ids as they were written."""

    @classmethod
    def by(
        cls,
        done: "Sequence[str]",
        dropped: "Sequence[str]",
        others: "Sequence[str]",
        due: str | None,
        remark: str | None,
    ) -> "Asked":
        """What options ask for. Ends the command where they contradict each other."""
        from dienstreis.ledger import read_date

        also: dict[str, str] = {}
        if due is not None:
            read = read_date(due)
            if read is None:
                raise WrongUsage(Message("no-due", value=due), "--due")
            also["due"] = read
        if remark is not None:
            also["remark"] = os.fsencode(remark).decode("utf-8", "replace").strip()
        if also and not (done or dropped or others):
            raise WrongUsage(Message("due-without-entry"))
        if others and not also:
            raise WrongUsage(Message("entry-without-change"))
        if set(done) & set(dropped):
            raise WrongUsage(Message("done-or-dropped"))
        if not all((*done, *dropped, *others)):
            raise WrongUsage(Message("id-empty"))
        statuses = {**dict.fromkeys(done, "done"), **dict.fromkeys(dropped, "dropped")}
        changes = {written: {"status": status, **also} for written, status in statuses.items()}
        return cls({**dict.fromkeys(others, also), **changes})

    def is_known_to(self, target: Path) -> bool:
        """Whether the file names all that is to be changed, so that no report needs to be read."""
        from dienstreis.ledger import LedgerError, named, read_ledger

        try:
            keys = read_ledger(target).changes if target.is_file() else {}
        except LedgerError:
            return True  # it is told when it is to be written
        return all(len(named(written, keys)) == 1 for written in self.updates)

    def by_key(self, keys: "Collection[str]", language: str) -> "dict[str, Mapping[str, str]]":
        """What is to change, by the keys of follow-ups. Ends the command where it is not clear which they are."""
        from dienstreis.ledger import named
        from dienstreis.nearest import closest
        from dienstreis.vocabulary.interface import PHRASES

        found: dict[str, Mapping[str, str]] = {}
        for written, update in self.updates.items():
            match named(written, keys):
                case [key]:
                    found[key] = {**found.get(key, {}), **update}
                    continue
                case []:
                    own = {key.rpartition("/")[2]: key for key in keys}
                    near = closest(written, [*own, *keys])
                    phrase = "nearest_follow_up" if near else "no_such_follow_up"
                    values = {"nearest": near or ""}
                case several:
                    phrase, values = "several_follow_ups", {"keys": ", ".join(several)}
            tell(PHRASES[phrase][language].format(written=written, **values))
            raise typer.Exit(Exit.USAGE)
        return found


def write_ledger(target: Path, entries: "list[AgendaEntry]", asked: Asked, run: "Run") -> None:
    """Write what a ledger lacks, or what is asked for, while no other run does. Ends the command where that fails."""
    from dienstreis.cli.destination import writing_to
    from dienstreis.cli.ledgers import path_from, tell_problem
    from dienstreis.ledger import Ledger, LedgerError, Matching, read_ledger
    from dienstreis.locking import one_writer
    from dienstreis.output.ledger import NotProvedError, with_changes
    from dienstreis.output.printable import printable
    from dienstreis.vocabulary.interface import PHRASES
    from dienstreis.writing import replace_file

    language = run.language
    try:
        with one_writer(target.absolute(), lambda: tell(PHRASES["waiting"][language].format(path=target))):
            ledger = read_ledger(target) if target.is_file() else Ledger(target)
            for problem in ledger.problems:
                tell_problem(target, problem, language)
            matching = Matching(ledger, entries, path_from(target, run))
            wanted = asked.by_key({**matching.changes, **matching.by_key}, language)
            changes = changes_of(matching, wanted)
            if changes:
                replace_file(target, with_changes(ledger, changes, language), expected=ledger.data)
    except LedgerError as error:
        tell_problem(target, error.problem, language)
        raise typer.Exit(Exit.USAGE) from None
    except NotProvedError:
        tell(PHRASES["not_proved"][language].format(path=target))
        raise typer.Exit(Exit.USAGE) from None
    except OSError as error:
        tell_unwritable(str(target), error)
        raise typer.Exit(Exit.USAGE) from None
    for key, now in matching.moved.items():
        tell(PHRASES["found_again"][language].format(path=target, key=key, now=now))
    lines = told(matching, wanted, changes, language)
    with writing_to(None) as stream:
        stream.writelines(f"{printable(line)}\n" for line in lines)


def changes_of(matching: "Matching", wanted: "Mapping[str, Mapping[str, str]]") -> "LedgerChanges":
    """What is to change in a ledger: ids that are others now, and what is wanted, by key, else what is missing."""
    import datetime

    from dienstreis.agenda import OVER, Wanted, selected
    from dienstreis.ledger import key_of
    from dienstreis.output.ledger import LedgerChanges

    before = {now: key for key, now in matching.moved.items()}
    updates = {
        key: place_in(matching, matching.by_key[now])
        for key, now in matching.moved.items()
        if matching.ledger.counted[key].takes_words
    }
    added: dict[str, Change] = {}
    changes = matching.changes
    for key, update in wanted.items():
        if key in changes:
            updates.setdefault(before.get(key, key), {}).update(update)
        else:
            added[key] = new_entry(matching, matching.by_key[key], update)
    if not wanted:
        for entry in selected(matching.entries, Wanted(), datetime.date.min):
            key = key_of(entry)
            if entry.follow_up.status not in OVER and key not in changes and key not in added:
                added[key] = new_entry(matching, entry, {"status": entry.follow_up.status})
    return LedgerChanges(matching.moved, updates, added)


def place_in(matching: "Matching", entry: "AgendaEntry") -> dict[str, str]:
    """What an entry says to find its follow-up again: the trip, and the place in the file system."""
    from dienstreis.ledger import place_of

    said = {"trip": entry.trip or "", "place": place_of(entry, matching.path_of(entry)) or ""}
    return {name: value for name, value in said.items() if value}


def new_entry(matching: "Matching", entry: "AgendaEntry", update: "Mapping[str, str]") -> "Change":
    """An entry for a follow-up."""
    from typing import Any

    from dienstreis.ledger import Change
    from dienstreis.output.ledger import first_words

    values: dict[str, Any] = {**place_in(matching, entry), **{name: value or None for name, value in update.items()}}
    return Change(text=first_words(entry.follow_up.text), **values)


def told(
    matching: "Matching", wanted: "Mapping[str, Mapping[str, str]]", changes: "LedgerChanges", language: str
) -> "list[str]":
    """What was done, in lines."""
    from dienstreis.output.counted import counted
    from dienstreis.vocabulary.interface import COLUMNS, PHRASES, STATUSES

    path, lines = matching.ledger.path, []
    if not wanted:
        count = counted("follow_up", len(changes.added), language)
        return [PHRASES["tracked"][language].format(path=path, count=count)]
    entries = {**matching.changes, **changes.added}
    for key, update in wanted.items():
        shown = {name: STATUSES[value][language] if name == "status" else value for name, value in update.items()}
        what = ", ".join(f"{COLUMNS[name][language].lower()}: {value}" for name, value in shown.items())
        lines.append(PHRASES["changed"][language].format(path=path, text=entries[key].text or key, changes=what))
    return lines


def follow_ups_of(run: "Run") -> "list[AgendaEntry]":
    """The follow-ups of all reports of a run."""
    return [entry for of_one in run.results(follow_ups) for entry in of_one]


def follow_ups(document: "Document", path: str) -> "list[AgendaEntry]":
    """The follow-ups that a document tells of."""
    from dienstreis.agenda import entries_of

    return list(entries_of(document.report, path))


def folder_of(run: "Run") -> Path:
    """The folder that the reports of a run have in common."""
    folders = [os.path.abspath(path if os.path.isdir(path) else os.path.dirname(path) or ".") for path in run.arguments]  # noqa: PTH100, PTH112, PTH120
    return Path(os.path.commonpath(folders)) if folders else Path()
