"""A folder of reports that changes, and the database that follows it, beside a model of what must be in it."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from typer.testing import CliRunner

from dienstreis.cli.app import application
from dienstreis.export.tables import TABLES

# ruff: noqa: S608 - the queries are put together of names of ours

NAMES = ("a.md", "b.md", "c.txt", "map/a.md", "map/d.md")
PLACES = ("Gent", "Oslo", "Riga")
ACTIONS = (
    "De wethouder stuurt vóór 1 juni 2020 een brief.",
    "Het college legt vóór 1 juli 2020 een voorstel voor.",
    "De wethouder belt de schepen.",
)
Text = tuple[str, tuple[str, ...]]
texts = st.tuples(st.sampled_from(PLACES), st.lists(st.sampled_from(ACTIONS), unique=True, max_size=3).map(tuple))


def written(text: Text) -> str:
    place, actions = text
    return f"# Verslag dienstreis {place}, 3 en 4 maart 2020\n\n## Vervolg\n\n" + "".join(f"- {a}\n" for a in actions)


class Archive(RuleBasedStateMachine):
    """Files are written, edited, renamed, copied and removed, and all or some of them exported."""

    @initialize()
    def begin(self) -> None:
        self.root = Path(tempfile.mkdtemp())
        self.before = Path.cwd()
        os.chdir(self.root)
        Path("r/map").mkdir(parents=True)
        self.files: dict[str, Text] = {}
        self.rows: dict[str, tuple[str | None, Text]] = {}
        """What each report of the database is of, by its key: the file and the text."""
        self.whole = False
        """Whether nothing has happened since all reports were exported."""

    def teardown(self) -> None:
        os.chdir(self.before)
        shutil.rmtree(self.root)

    @rule(name=st.sampled_from(NAMES), text=texts)
    def write(self, name: str, text: Text) -> None:
        Path("r", name).write_text(written(text), encoding="utf-8")
        self.files[name] = text
        self.whole = False

    @precondition(lambda self: self.files)
    @rule(data=st.data(), name=st.sampled_from(NAMES), keep=st.booleans())
    def rename_or_copy(self, data: st.DataObject, name: str, *, keep: bool) -> None:
        old = data.draw(st.sampled_from(sorted(self.files)))
        if old != name:
            shutil.copy(Path("r", old), Path("r", name))
            self.files[name] = self.files[old]
            if not keep:
                self.remove(old)
        self.whole = False

    @precondition(lambda self: self.files)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        self.remove(data.draw(st.sampled_from(sorted(self.files))))

    def remove(self, name: str) -> None:
        Path("r", name).unlink()
        del self.files[name]
        self.whole = False

    @precondition(lambda self: self.files)
    @rule(prune=st.booleans())
    def export_all(self, *, prune: bool) -> None:
        self.export(sorted(self.files), prune=prune)
        self.whole = True

    @precondition(lambda self: self.files)
    @rule(data=st.data())
    def export_a_part(self, data: st.DataObject) -> None:
        names = data.draw(st.lists(st.sampled_from(sorted(self.files)), min_size=1, unique=True))
        self.export(sorted(names), prune=False)

    @precondition(lambda self: self.whole)
    @rule()
    def export_again(self) -> None:
        before = Path("x.db").read_bytes()
        self.export(sorted(self.files), prune=False)
        assert Path("x.db").read_bytes() == before

    @precondition(lambda self: self.whole)
    @rule()
    def export_anew(self) -> None:
        Path("y.db").unlink(missing_ok=True)
        self.call("y.db", sorted(self.files))
        assert content("y.db", self.paths()) == content("x.db", self.paths())

    def paths(self) -> list[str]:
        return [f"r/{name}" for name in self.files]

    def call(self, database: str, names: Iterable[str], *options: str) -> None:
        arguments = ["export", *(f"r/{name}" for name in names), "--to", database, "--jobs", "1", *options]
        result = CliRunner().invoke(application(), arguments)
        assert result.exit_code == 0, result.output

    def export(self, names: list[str], *, prune: bool) -> None:
        """Export files, and let the model foresee which report each of them is."""
        found: dict[str, str] = {}
        rows = dict(self.rows)

        def take(name: str, key: str) -> None:
            found[name] = key
            del rows[key]

        def gone() -> dict[str, tuple[str | None, Text]]:
            return {key: row for key, row in rows.items() if row[0] not in self.files}

        for name in names:
            for key in [key for key, row in rows.items() if row == (name, self.files[name])]:
                take(name, key)
        left = [name for name in names if name not in found]
        moved = {text: [n for n in left if self.files[n] == text] for text in {self.files[n] for n in left}}
        for text, there in moved.items():
            of_text = [key for key, row in gone().items() if row[1] == text]
            # Which of several that say the same is which does not matter: as many as there can be are the same.
            for name, key in zip(there, of_text, strict=False):
                take(name, key)
        amount = len(found)
        exact = {key: {self.files[name] for name in names if found.get(name) == key} for key in found.values()}
        self.call("x.db", names, *(["--prune"] if prune else []))
        after = read("x.db")
        kept = {key: row for key, row in after.items() if key in self.rows}
        assert sum(kept[key][1] in texts for key, texts in exact.items() if key in kept) == len(exact) == amount
        for name in names:
            (of_file,) = [key for key, row in after.items() if row[0] == name]
            assert after[of_file][1] == self.files[name]
            same_place = [key for key, row in self.rows.items() if row[0] == name and key in rows]
            assert name in found or not same_place or of_file in self.rows
        if prune:
            assert {row[0] for row in after.values()} == set(names)
        else:
            assert set(self.rows) <= set(after)
            touched = {row[0] for row in after.values() if row[0] in names}
            others = {key: row for key, row in self.rows.items() if after[key][0] not in touched}
            assert all(after[key][1] == row[1] for key, row in others.items())
        self.rows = after

    @invariant()
    def is_whole(self) -> None:
        if not Path("x.db").exists():
            return
        with closing(sqlite3.connect("x.db")) as connection:
            assert connection.execute("pragma foreign_key_check").fetchall() == []
            for name in ("sections_fts", "follow_ups_fts"):
                connection.execute(f"insert into {name}({name}, rank) values ('integrity-check', 1)")


def read(database: str) -> dict[str, tuple[str | None, Text]]:
    """What each report of a database is of, by its key; the file is ``None`` where another report has taken it over."""
    with closing(sqlite3.connect(database)) as connection:
        found = {}
        for key, place, title in connection.execute("select key, _place, title from reports").fetchall():
            query = "select text from follow_ups where report = ? order by number"
            actions = tuple(text for (text,) in connection.execute(query, (key,)))
            name = place.removeprefix("r/") if place else None
            found[key] = (name, (title.split()[2].rstrip(","), actions))
        return found


def content(database: str, paths: list[str]) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of reports by their paths, without their keys."""
    found = {}
    with closing(sqlite3.connect(database)) as connection:
        for table in TABLES:
            columns = ", ".join(f't."{each.name}"' for each in table.columns if each.name not in {"key", "report"})
            on = "t.key = r.key" if table.name == "reports" else "t.report = r.key"
            query = f'select r.path, {columns} from "{table.name}" t join reports r on {on} where r._place is not null'
            rows = connection.execute(query).fetchall()
            found[table.name] = sorted((row for row in rows if row[0] in paths), key=repr)
    return found


@pytest.mark.parametrize(
    ("examples", "steps"), [(4, 10), pytest.param(60, 25, marks=pytest.mark.slow)], ids=["short", "long"]
)
def test_a_database_follows_its_folder(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        Archive,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
