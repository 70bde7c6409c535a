"""A database that several use at once, and an export that is killed: nothing is half, and nothing is lost."""

import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]
REPORT = """\
# Verslag dienstreis {place}, 3 en 4 maart 2020, versie {version}

- Reiziger: wethouder A. van Dalen

## Vervolg

- De wethouder stuurt vóór 1 juni 2020 een brief, nummer {version}.
"""
PLACES = ("Gent", "Oslo", "Riga", "Bern", "Lyon", "Cork")


def write(folder: Path, version: int) -> None:
    """Write reports of one version, and none of any other."""
    for number, place in enumerate(PLACES):
        (folder / f"{number}.md").write_text(REPORT.format(place=place, version=version), encoding="utf-8")


def versions(database: Path) -> list[int]:
    """The version of each report in a database that is whole."""
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        for name in ("sections_fts", "follow_ups_fts"):
            connection.execute(f"insert into {name}({name}, rank) values ('integrity-check', 1)")  # noqa: S608
        query = "select title, text from reports join follow_ups on report = key"
        found = [
            (int(title.split()[-1]), int(text.rstrip(".").split()[-1])) for title, text in connection.execute(query)
        ]
        assert all(of_title == of_text for of_title, of_text in found)
        return [of_title for of_title, _ in found]


def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
    line = [sys.executable, "-m", "dienstreis", "export", *map(str, arguments)]
    return subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def status_of(process: subprocess.Popen[bytes]) -> int:
    """How a process ends."""
    process.communicate(timeout=120)
    return process.returncode


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "r"
    folder.mkdir()
    write(folder, 0)
    return folder


def test_an_export_that_is_killed_leaves_the_old_state_or_the_new_one(
    reports: Path, tmp_path: Path, rounds: int
) -> None:
    database = tmp_path / "x.db"
    began = time.monotonic()
    assert status_of(start(reports, "--to", database)) == 0
    lasts = time.monotonic() - began
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript("create table own (note text); alter table reports add column mark text;")
        connection.executescript("insert into own values ('van ons'); update reports set mark = path;")
    chance, before = random.Random(4), 0  # noqa: S311 - no secret
    for version in range(1, rounds + 1):
        write(reports, version)
        process = start(reports, "--to", database, "--prune")
        try:
            process.communicate(timeout=(0.2 + (version - chance.random()) / rounds) * lasts)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        found = versions(database)
        assert len(found) == len(PLACES)
        assert set(found) in ({before}, {version})
        before = found[0]
        with closing(sqlite3.connect(database)) as connection:
            assert connection.execute("select note from own").fetchall() == [("van ons",)]
            assert connection.execute("select count(mark) from reports").fetchall() == [(len(PLACES),)]
    assert status_of(start(reports, "--to", database)) == 0
    assert set(versions(database)) == {version}


def test_two_exports_at_once_lose_nothing(reports: Path, tmp_path: Path, rounds: int) -> None:
    for turn in range(rounds):
        database = tmp_path / f"{turn}.db"
        both = [start(*sorted(reports.glob(pattern)), "--to", database) for pattern in ("[0-2].md", "[2-5].md")]
        assert [status_of(process) for process in both] == [0, 0]
        assert versions(database) == [0] * len(PLACES)


def test_what_others_write_meanwhile_is_not_lost(reports: Path, tmp_path: Path) -> None:
    database = tmp_path / "x.db"
    assert status_of(start(reports, "--to", database)) == 0
    write(reports, 1)
    with closing(sqlite3.connect(database, timeout=60)) as connection:
        connection.execute("create table own (number integer)")
        connection.commit()
        process, count = start(reports, "--to", database), 0
        while process.poll() is None:
            connection.execute("insert into own values (?)", (count,))
            connection.commit()
            count += 1
            time.sleep(0.01)
        assert status_of(process) == 0
        assert connection.execute("select count(*) from own").fetchall() == [(count,)]
    assert set(versions(database)) == {1}


@contextmanager
def held(database: Path, *statements: str) -> Iterator[sqlite3.Connection]:
    """A database that somebody uses."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement).fetchone()
        yield connection


@pytest.mark.parametrize("statements", [("begin immediate",), ("begin", "select * from reports")], ids=" ".join)
def test_a_database_in_use_is_waited_for_and_then_left_alone(
    run: Run, reports: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, statements: tuple[str, ...]
) -> None:
    database = tmp_path / "x.db"
    run("export", reports, "--to", database)
    before = database.read_bytes()
    write(reports, 1)
    monkeypatch.setattr("dienstreis.export.archive.PATIENCE", 0.5)
    with held(database, *statements):
        result = run("export", reports, "--to", database)
    assert result.exit_code == 2
    waits, fails = result.stderr.splitlines()
    assert f"{database} is in use by another program; waiting for at most" in waits
    assert f"cannot write {database}: it stayed in use by another program" in fails
    assert database.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r", "x.db"]
    monkeypatch.setattr("dienstreis.export.archive.PATIENCE", 60)
    with held(database, *statements) as connection:
        told: list[str] = []

        def release(message: str) -> None:
            told.append(message)
            connection.execute("rollback")

        monkeypatch.setattr("dienstreis.cli.export.tell", release)
        result = run("export", reports, "--to", database)
    assert (result.exit_code, len(told)) == (0, 1)
    assert set(versions(database)) == {1}


def test_a_report_that_somebody_has_removed_meanwhile_is_read_after_all(
    run: Run, reports: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dienstreis.cli import archives

    database = tmp_path / "x.db"
    run("export", reports, "--to", database)
    told = archives.Reader.told

    def slowly(reader: archives.Reader) -> Iterator[object]:
        yield from told(reader)
        with closing(sqlite3.connect(database)) as connection, connection:
            connection.execute("pragma foreign_keys = on")
            connection.execute("delete from reports where path like '%/3.md'")

    monkeypatch.setattr(archives.Reader, "told", slowly)
    result = run("export", reports, "--to", database, "--prune")
    assert result.stdout.endswith(": 1 new, 0 changed, 5 the same, 0 removed, 0 unreadable\n")
    assert versions(database) == [0] * len(PLACES)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everything")
def test_a_database_that_may_not_be_written_is_told(run: Run, reports: Path, tmp_path: Path) -> None:
    database = tmp_path / "x.db"
    run("export", reports, "--to", database)
    database.chmod(0o400)
    write(reports, 1)
    result = run("export", reports, "--to", database)
    assert (result.exit_code, "cannot write" in result.stderr) == (2, True)
    assert set(versions(database)) == {0}
