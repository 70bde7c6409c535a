"""Ledgers as commands use them: the one that counts for a report, and what is wrong in it."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from dienstreis.cli.contents import STANDARD_INPUT
from dienstreis.cli.exits import Exit
from dienstreis.cli.messages import tell
from dienstreis.ledger import LedgerError, LedgerProblem, Matching, carried_on, find_ledger, read_ledger
from dienstreis.nearest import nearest
from dienstreis.reading import source_path
from dienstreis.vocabulary.interface import PHRASES, STATUSES
from dienstreis.vocabulary.ledger import ALLOWED, FIELDS, MEANT, PROBLEMS, STATUS_WORDS

if TYPE_CHECKING:
    from dienstreis.agenda import AgendaEntry
    from dienstreis.cli.run import Run

__all__ = ["carried_on_entries", "path_from", "tell_problem"]


def carried_on_entries(entries: "Iterable[AgendaEntry]", run: "Run") -> "list[AgendaEntry]":
    """Follow-ups as the ledgers beside their reports say that they are now.

    What a ledger names and the reports do not tell is told, and so is what is wrong in it; a ledger of which nothing
    can be used is passed over, and the run has met it.
    """
    from dienstreis.configuration import own_place

    places: dict[Path, Path | None] = {}
    by_ledger: dict[Path | None, list[AgendaEntry]] = {}
    for entry in entries:
        folder = own_place(run.file(entry.path)).parent
        if folder not in places:
            places[folder] = find_ledger(folder)
        by_ledger.setdefault(places[folder], []).append(entry)
    found = by_ledger.pop(None, [])
    for place, told in by_ledger.items():
        if place is not None:
            found += carried_on_by(place, told, run)
    return [entry._replace(remark=run.shown_words(entry.remark)) if entry.remark else entry for entry in found]


def carried_on_by(place: Path, entries: "list[AgendaEntry]", run: "Run") -> "Iterable[AgendaEntry]":
    """Follow-ups as the ledger in the file ``place`` says that they are now."""
    try:
        ledger = read_ledger(place)
    except LedgerError as error:
        run.met.add(Exit.USAGE)
        tell_problem(place, error.problem, run.language)
        return entries
    for problem in ledger.problems:
        tell_problem(place, problem, run.language)
    matching = Matching(ledger, entries, path_from(place, run))
    for key in matching.unmatched:
        tell(PHRASES["unmatched"][run.language].format(path=place, key=key))
    return carried_on(matching)


def path_from(ledger: Path, run: "Run") -> "Callable[[AgendaEntry], str | None]":
    """Where the report of a follow-up stands, seen from the folder of a ledger."""
    from dienstreis.configuration import own_place

    folder = own_place(ledger).parent
    known: dict[str, str | None] = {}

    def path_of(entry: "AgendaEntry") -> str | None:
        if entry.path not in known:
            file = run.file(entry.path)
            known[entry.path] = None if str(file) == STANDARD_INPUT else relative(own_place(file), folder)
        return known[entry.path]

    return path_of


def relative(path: Path, folder: Path) -> str:
    """A path from a folder, with forward slashes; the path itself where they are on different drives."""
    try:
        return source_path(os.path.relpath(path, folder))
    except ValueError:
        return source_path(str(path))


def tell_problem(path: Path, problem: LedgerProblem, language: str) -> None:
    """Tell what is wrong in a ledger, where, and what may be written."""
    values = dict(problem.values)
    word = values.get("word", "")
    if problem.kind == "status":
        values["hint"] = hint(word, STATUS_WORDS, [words[language] for words in STATUSES.values()], language)
    elif problem.kind == "field":
        known = [name for names in FIELDS.values() for name in names]
        values["hint"] = hint(word, known, list(FIELDS), language)
    where = f"{path}:{problem.line}" if problem.line else str(path)
    tell(f"{where}: {PROBLEMS[problem.kind][language].format(**values)}")


def hint(word: str, known: Iterable[str], allowed: list[str], language: str) -> str:
    """What was probably meant, else what may be written."""
    found = nearest(word, list(known))
    return MEANT[language].format(nearest=found) if found else ALLOWED[language].format(words=", ".join(allowed))
