"""``dienstreis export``: a database that follows the reports, and a data package."""

import csv
import importlib.util
import json
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from dienstreis.export.tables import TABLES
from dienstreis.export.views import VIEWS

Run = Callable[..., Result]
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.[mt][dx]*"))
HOSTILE = """\
# Verslag dienstreis &lt;script>alert(2)&lt;/script> naar Gent, 3 en 4 maart 2020

- Reiziger: wethouder A. van Dalen
- Bestemming: Gent, België

## Vervolg

- De wethouder stuurt &lt;script>alert(3)&lt;/script> vóór 1 juni 2020 een brief; zie [x](javascript:alert(4)).
"""
SELECT = 'select * from "{}" order by 1, 2'


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "verslagen"
    folder.mkdir()
    for path in EXAMPLES:
        shutil.copy(path, folder)
    return folder


def rows(database: Path, query: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(database)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def content(database: Path) -> dict[str, list[tuple[Any, ...]]]:
    return {table.name: rows(database, SELECT.format(table.name)) for table in TABLES}


def test_twice_is_the_same_and_references_hold(run: Run, archive: Path, tmp_path: Path) -> None:
    database = tmp_path / "r.db"
    assert run("export", archive, "--to", database).exit_code == 0
    first = content(database)
    assert len(first["reports"]) == len(EXAMPLES)
    assert all(first[name] for name in ("people", "programme", "follow_ups", "sections", "findings"))
    assert run("export", archive, "--to", database).exit_code == 0
    assert content(database) == first
    assert rows(database, "pragma foreign_key_check") == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.db", "verslagen"]


def test_the_database_says_what_the_reports_say(run: Run, archive: Path, tmp_path: Path) -> None:
    database = tmp_path / "r.db"
    run("export", archive, "--to", database)
    before = content(database)
    turku = archive / "turku-2024-koppen.md"
    text = turku.read_text(encoding="utf-8")
    turku.unlink()
    (archive / "definitief.md").write_text(text.replace("bedankbrief", "bedankkaart"), encoding="utf-8")
    gone = next(path for path in archive.iterdir() if "vilnius" in path.name)
    gone.unlink()
    run("export", archive, "--to", database)
    after = content(database)
    assert len(after["reports"]) == len(before["reports"])
    assert {row[0] for row in after["reports"]} == {row[0] for row in before["reports"]}
    assert any(row[2].endswith("definitief.md") for row in after["reports"])
    run("export", archive, "--to", database, "--prune")
    assert len(content(database)["reports"]) == len(before["reports"]) - 1
    assert not rows(database, "select * from people where report not in (select key from reports)")
    assert rows(database, "pragma foreign_key_check") == []


def test_full_text_follows_the_reports(run: Run, archive: Path, tmp_path: Path) -> None:
    database = tmp_path / "r.db"
    run("export", archive, "--to", database)
    query = "select count(*) from sections_fts where sections_fts match 'brandweer'"
    ((found,),) = rows(database, query)
    assert found
    run("export", archive, "--to", database)
    assert rows(database, query) == [(found,)]
    run("export", archive / "vilnius-2017-pdf-extractie.txt", "--to", database, "--prune")
    assert rows(database, query) == [(0,)]


def test_a_report_that_cannot_be_read_keeps_its_rows(run: Run, archive: Path, tmp_path: Path) -> None:
    database = tmp_path / "r.db"
    run("export", archive, "--to", database)
    before = content(database)
    (archive / "turku-2024-koppen.md").write_bytes(b"\x00\x01")
    result = run("export", archive, "--to", database)
    assert result.exit_code == 3
    assert "turku" in result.stderr
    assert content(database) == before
    result = run("export", archive, "--to", database, "--prune")
    assert result.exit_code == 3
    assert "nothing is pruned, since not all of PATHs could be read" in result.stderr
    assert content(database) == before


def test_a_run_that_fails_leaves_the_database_as_it_was(
    run: Run, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = tmp_path / "r.db"
    run("export", archive, "--to", database)
    before = database.read_bytes()
    (archive / "turku-2024-koppen.md").write_text(HOSTILE, encoding="utf-8")

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("dienstreis.export.changes.Changes.put", stop)
    run("export", archive, "--to", database)
    assert database.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.db", "verslagen"]


@pytest.mark.parametrize("view", [view.name for view in VIEWS])
def test_every_view_answers(run: Run, archive: Path, tmp_path: Path, view: str) -> None:
    database = tmp_path / "r.db"
    run("export", archive, "--to", database)
    found = rows(database, SELECT.format(view))
    assert bool(found) is (view not in {"gifts_over_50", "trips_paid_by_others"})


def test_a_data_package(run: Run, archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pakket"
    assert run("export", archive, "--to", folder).exit_code == 0
    described = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert [resource["name"] for resource in described["resources"]] == [table.name for table in TABLES]
    for resource in described["resources"]:
        with (folder / resource["path"]).open(encoding="utf-8", newline="") as stream:
            head, *listed = csv.reader(stream)
        assert head == [field["name"] for field in resource["schema"]["fields"]]
        assert all(len(row) == len(head) for row in listed)


def test_where_the_database_cannot_be_written(run: Run, archive: Path, tmp_path: Path) -> None:
    result = run("export", archive, "--to", tmp_path / "geen" / "map" / "r.db")
    assert result.exit_code == 2
    assert "cannot write" in result.stderr


def test_a_report_is_not_written_over(run: Run, archive: Path, tmp_path: Path) -> None:
    report = archive / "turku-2024-koppen.md"
    before = report.read_bytes()
    result = run("export", archive, "--to", tmp_path / "pakket", "--metadata", report)
    assert result.exit_code == 2
    assert "not written over" in result.stderr
    assert report.read_bytes() == before


@pytest.mark.slow
def test_the_package_is_valid(run: Run, archive: Path, tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless", reason="frictionless is not installed")
    folder = tmp_path / "pakket"
    run("export", archive, "--to", folder)
    report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.valid, report.flatten(["title", "fieldName", "message"])


@pytest.fixture
def datasette(run: Run, archive: Path, tmp_path: Path) -> Iterator[str]:
    if importlib.util.find_spec("datasette") is None:
        pytest.skip("datasette is not installed")
    database, metadata = tmp_path / "reizen.db", tmp_path / "metadata.json"
    (archive / "<script>alert(1)<").mkdir()
    (archive / "<script>alert(1)<" / "script>.md").write_text(HOSTILE, encoding="utf-8")
    run("export", archive, "--to", database, "--metadata", metadata)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "datasette", "serve", str(database), "-m", str(metadata), "-p", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(100):
            try:
                asked(f"{address}/-/versions.json")
                break
            except OSError:
                time.sleep(0.2)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=10)


def asked(address: str) -> Any:
    return json.loads(page_of(address))


def page_of(address: str) -> str:
    with urllib.request.urlopen(address, timeout=10) as answer:  # noqa: S310 - our own server on loopback
        return str(answer.read().decode())


@pytest.mark.slow
def test_datasette_answers(datasette: str) -> None:
    for view in ("costs_by_year_and_traveller", "open_follow_ups", "trips_without_costs"):
        assert asked(f"{datasette}/reizen/{view}.json?_shape=array")
    assert asked(f"{datasette}/reizen/sections.json?_shape=array&_search=brandweer")
    page = page_of(f"{datasette}/reizen/open_follow_ups")
    assert "What is neither done nor dropped" in page


@pytest.mark.slow
def test_a_report_runs_nothing_in_datasette(datasette: str) -> None:
    for table in ("reports", "follow_ups", "open_follow_ups", "sections"):
        page = page_of(f"{datasette}/reizen/{table}")
        assert "alert(" in page
        assert not re.search(r"<script[^>]*>alert", page)
        assert 'href="javascript:' not in page


@pytest.mark.parametrize("to", ["r.db", "map"])
def test_descriptions_are_not_written_over_what_they_describe(run: Run, archive: Path, tmp_path: Path, to: str) -> None:
    result = run("export", archive, "--to", tmp_path / to, "--metadata", tmp_path / "x" / ".." / to)
    assert result.exit_code == 2
    assert "--metadata" in result.stderr
    assert not (tmp_path / to).exists()
