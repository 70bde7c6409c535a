"""What becomes of a database when reports change: of their rows, of what users have added, and of what was lost."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

from dienstreis.export.tables import TABLES

# ruff: noqa: S608 - the queries are put together of names of ours

Run = Callable[..., Result]
ACTIONS = """\
# Verslag dienstreis {place}, 3 en 4 maart 2020

- Organisatie: gemeente Lindewaard
- Reiziger namens het college: wethouder A. van Dalen
- Bestemming: {place}

## Kosten

| Post | Bedrag |
| --- | ---: |
| Trein | € 120 |
| Hotel | € 230 |

## Vervolg

{actions}
"""
LETTER = "De wethouder stuurt vóór 1 juni 2020 een bedankbrief."
NOTE = "Het college legt vóór 1 juli 2020 een voorstel aan de raad voor."
CALL = "De wethouder belt vóór 1 mei 2020 de schepen."


def report(*actions: str, place: str = "Gent, België") -> str:
    return ACTIONS.format(place=place, actions="\n".join(f"- {action}" for action in actions))


def ask(database: Path, query: str, *values: Any) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(database)) as connection, connection:
        return connection.execute(query, values).fetchall()


def do(database: Path, script: str) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(script)


def dump(database: Path) -> dict[str, list[tuple[Any, ...]]]:
    """All rows, without the keys of reports."""
    found = {}
    for table in TABLES:
        columns = ", ".join(f'"{column.name}"' for column in table.columns if column.name not in {"key", "report"})
        path = "path" if table.name == "reports" else "(select path from reports where key = report)"
        found[table.name] = ask(database, f'select {path}, {columns} from "{table.name}" order by {path}, 2')
    return found


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two reports, beside which the commands run."""
    monkeypatch.chdir(tmp_path)
    folder = Path("r")
    folder.mkdir()
    (folder / "gent.md").write_text(report(LETTER, NOTE), encoding="utf-8")
    (folder / "oslo.md").write_text(report(CALL, place="Oslo, Noorwegen"), encoding="utf-8")
    return folder


@pytest.fixture
def database(reports: Path, run: Run) -> Path:
    path = Path("x.db")
    result = run("export", reports, "--to", path)
    assert result.stdout == "x.db: 2 new, 0 changed, 0 the same, 0 removed, 0 unreadable\n", result.stderr
    return path


def counts(result: Result) -> list[int]:
    """How many are new, changed, the same, removed and unreadable."""
    assert result.exit_code in {0, 3}, result.output
    return [int(word) for word in result.stdout.partition(": ")[2].split() if word.isdigit()]


def keys(database: Path) -> dict[str, str]:
    return dict(ask(database, "select path, key from reports"))


def test_an_edit_of_what_makes_the_id_is_an_edit(run: Run, reports: Path, database: Path) -> None:
    before = keys(database)
    path = reports / "gent.md"
    path.write_text(path.read_text(encoding="utf-8").replace("3 en 4 maart", "5 en 6 maart"), encoding="utf-8")
    assert counts(run("export", path, "--to", database)) == [0, 1, 0, 0, 0]
    assert keys(database) == before
    fresh = Path("y.db")
    run("export", reports, "--to", fresh)
    assert dump(fresh) == dump(database)
    assert keys(fresh) == before


def test_nothing_changed_leaves_every_byte(run: Run, reports: Path, database: Path) -> None:
    before, when = database.read_bytes(), database.stat().st_mtime_ns
    assert counts(run("export", reports, "--to", database)) == [0, 0, 2, 0, 0]
    assert counts(run("export", reports / "oslo.md", "--to", database)) == [0, 0, 1, 0, 0]
    assert (database.read_bytes(), database.stat().st_mtime_ns) == (before, when)


def test_what_has_not_changed_is_not_read(
    run: Run, reports: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        pytest.fail("a report was read")

    monkeypatch.setattr("dienstreis.cli.run.document_of", fail)
    (reports / "gent.md").rename(reports / "verslag.md")
    assert counts(run("export", reports, "--to", database)) == [0, 1, 1, 0, 0]
    assert set(keys(database)) == {"r/oslo.md", "r/verslag.md"}


def test_settings_are_not_forgotten(run: Run, reports: Path, database: Path) -> None:
    assert ask(database, "select 1 from findings where code = 'DR501'")
    Path("dienstreis.toml").write_text('ignore = ["DR501"]\n', encoding="utf-8")
    assert counts(run("export", reports, "--to", database)) == [0, 2, 0, 0, 0]
    assert not ask(database, "select 1 from findings where code = 'DR501'")


def test_the_command_may_run_from_anywhere(
    run: Run, reports: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(keys(database).values())
    monkeypatch.chdir(reports)
    assert counts(run("export", "gent.md", "oslo.md", "--to", "../x.db"))[0] == 0
    assert keys(Path("../x.db")) == {path.removeprefix("r/"): key for path, key in keys(Path("../x.db")).items()}
    assert set(keys(Path("../x.db")).values()) == before


def test_a_folder_and_its_database_may_be_moved(run: Run, reports: Path, database: Path) -> None:
    before = set(keys(database).values())
    Path("elders").mkdir()
    shutil.move(reports, "elders/verslagen")
    shutil.move(database, "elders/y.db")
    assert counts(run("export", "elders/verslagen", "--to", "elders/y.db")) == [0, 2, 0, 0, 0]
    assert set(keys(Path("elders/y.db")).values()) == before


def test_a_part_leaves_the_rest(run: Run, reports: Path, database: Path) -> None:
    before = dump(database)
    (reports / "gent.md").unlink()
    (reports / "riga.md").write_text(report(NOTE, place="Riga, Letland"), encoding="utf-8")
    assert counts(run("export", reports / "riga.md", "--to", database)) == [1, 0, 0, 0, 0]
    after = dump(database)
    assert all(set(before[name]) <= set(after[name]) for name in before)


def test_reports_of_the_same_id_are_two(run: Run, reports: Path, database: Path) -> None:
    (reports / "gent-2.md").write_text(report(LETTER, CALL), encoding="utf-8")
    result = run("export", reports / "gent-2.md", "--to", database)
    assert counts(result) == [1, 0, 0, 0, 0]
    assert "r/gent.md, r/gent-2.md: have the same id (gemeente-lindewaard-2020-03-03-gent)" in result.stderr
    assert len(keys(database)) == 3
    assert "have the same id" in run("export", reports, "--to", "map").stderr


def test_copies_are_told_and_count_once_where_asked(run: Run, reports: Path, database: Path) -> None:
    key = keys(database)["r/gent.md"]
    shutil.copy(reports / "gent.md", reports / "a.md")
    result = run("export", reports, "--to", database)
    assert counts(result) == [1, 0, 2, 0, 0]
    assert "r/a.md: the same text stands in r/gent.md too; each counts" in result.stderr
    assert "same id" not in result.stderr
    result = run("export", reports, "--to", database, "--unique")
    assert counts(result) == [0, 0, 2, 1, 0]
    assert "r/a.md: the same text stands in r/gent.md too, which does not count again" in result.stderr
    assert set(keys(database)) == {"r/a.md", "r/oslo.md"}
    assert keys(database)["r/a.md"] != key


def test_a_copy_that_counts_instead_takes_over_what_users_have_added(run: Run, reports: Path, database: Path) -> None:
    key = keys(database)["r/gent.md"]
    shutil.copy(reports / "gent.md", reports / "a.md")
    assert counts(run("export", reports, "--to", database, "--unique")) == [0, 1, 1, 0, 0]
    assert keys(database)["r/a.md"] == key


def test_a_name_that_another_report_takes_over_leaves_no_report_twice(run: Run, reports: Path, database: Path) -> None:
    before = keys(database)
    (reports / "gent.md").replace(reports / "oslo.md")
    assert counts(run("export", reports, "--to", database)) == [0, 1, 0, 0, 0]
    after = dict(ask(database, "select key, sha256 from reports"))
    assert len(set(after.values())) == len(after) == 2
    assert counts(run("export", reports, "--to", database, "--prune")) == [0, 0, 1, 1, 0]
    assert keys(database) == {"r/oslo.md": before["r/gent.md"]}


def test_standard_input_is_known_by_its_text(run: Run, database: Path) -> None:
    for place in ("Riga, Letland", "Bern, Zwitserland", "Riga, Letland"):
        run("export", "-", "--to", database, stdin=report(place=place).encode())
    assert ask(database, "select count(*) from reports where path = '-'") == [(2,)]


def test_what_users_add_stays_with_what_it_is_about(run: Run, reports: Path, database: Path) -> None:
    do(
        database,
        """
        alter table reports add column mark text;
        alter table follow_ups add column mark text;
        create table tag (report text references reports(key) on delete cascade, tag text);
        create table memo (report text, number integer, memo text,
            foreign key (report, number) references follow_ups(report, number));
        create table memo2 (doc text, nr integer, memo text unique,
            foreign key (doc, nr) references follow_ups on update cascade on delete cascade);
        update reports set mark = path;
        update follow_ups set mark = text;
        insert into tag select key, path from reports;
        insert into memo select report, number, text from follow_ups;
        insert into memo2 select report, number, text from follow_ups;
        """,
    )
    text = report(CALL, NOTE.replace("juli", "augustus"), NOTE, "Het college schrijft een nota.", LETTER)
    (reports / "gent.md").write_text(text, encoding="utf-8")
    (reports / "gent.md").rename(reports / "verslag.md")
    assert counts(run("export", reports, "--to", database)) == [0, 1, 1, 0, 0]
    assert ask(database, "select count(*) from follow_ups")[0][0] == 6
    assert ask(database, "select mark from reports order by 1") == [("r/gent.md",), ("r/oslo.md",)]
    assert ask(database, "select count(*) from tag join reports on key = report") == [(2,)]
    marks = ask(database, "select mark, text from follow_ups where mark is not null")
    assert len(marks) == 3
    assert all(mark == words for mark, words in marks)
    for query in (
        "select memo, text from memo join follow_ups using (report, number)",
        "select memo, text from memo2 join follow_ups on (report, number) = (doc, nr)",
    ):
        joined = ask(database, query)
        assert len(joined) == 3
        assert all(memo == words for memo, words in joined)
    assert ask(database, "pragma foreign_key_check") == []
    run("export", reports, "--to", "y.db")
    assert dump(Path("y.db")) == dump(database)


def test_a_row_that_a_user_holds_on_to_costs_that_report_only(run: Run, reports: Path, database: Path) -> None:
    do(
        database,
        """
        create table memo (report text, number integer, foreign key (report, number) references follow_ups);
        insert into memo select report, number from follow_ups where text like '%bedankbrief%';
        """,
    )
    before = dump(database)
    (reports / "gent.md").write_text(report(NOTE), encoding="utf-8")
    (reports / "oslo.md").write_text(report(NOTE, place="Oslo, Noorwegen"), encoding="utf-8")
    result = run("export", reports, "--to", database)
    assert result.exit_code == 2
    assert "r/gent.md: stays in x.db as it was" in result.stderr
    after = dump(database)
    gent = [row for row in before["follow_ups"] if row[0] == "r/gent.md"]
    assert [row for row in after["follow_ups"] if row[0] == "r/gent.md"] == gent
    assert after["follow_ups"] != before["follow_ups"]


def test_what_search_has_lost_is_built_anew(run: Run, reports: Path, database: Path) -> None:
    def whole() -> bool:
        with closing(sqlite3.connect(database)) as connection:
            try:
                for name in ("sections_fts", "follow_ups_fts"):
                    connection.execute(f"insert into {name}({name}, rank) values ('integrity-check', 1)")
            except sqlite3.DatabaseError:
                return False
            return bool(connection.execute("select 1 from sections_fts where sections_fts match 'gent'").fetchall())

    definitions = "select name, sql from sqlite_master order by name"
    before = ask(database, definitions)
    for loss in (
        "drop trigger sections_au; update sections set title = 'Iets anders' where number = 2;",
        "drop trigger sections_ad; drop trigger sections_ai; drop trigger follow_ups_ai;",
        "drop table sections_fts; drop trigger sections_ai; drop trigger sections_ad; drop trigger sections_au;",
        "insert into follow_ups_fts(follow_ups_fts) values ('delete-all');",
        "delete from reports where path like '%gent%'; pragma foreign_keys = off; vacuum;",
    ):
        do(database, loss)
        run("export", reports, "--to", database)
        assert whole(), loss
        assert ask(database, definitions) == before


def test_a_table_that_sqlite_utils_has_made_anew_is_as_good(run: Run, reports: Path, database: Path) -> None:
    sqlite_utils = pytest.importorskip("sqlite_utils", reason="sqlite-utils is not installed")
    with closing(sqlite3.connect(database)) as connection:
        tables = sqlite_utils.Database(connection)
        for name in ("sections", "follow_ups"):
            tables[name].transform(rename={"line" if name == "follow_ups" else "level": "x"})
            tables[name].transform(rename={"x": "line" if name == "follow_ups" else "level"})
    (reports / "gent.md").write_text(report(NOTE), encoding="utf-8")
    assert counts(run("export", reports / "gent.md", "--to", database, "--prune")) == [0, 1, 0, 1, 0]
    run("export", reports / "gent.md", "--to", "y.db")
    assert dump(Path("y.db")) == dump(database)


def test_a_database_of_the_release_before_is_brought_up_to_date(run: Run, reports: Path, database: Path) -> None:
    whole = dump(database)
    do(
        database,
        """
        alter table reports drop column _place;
        alter table reports drop column _fingerprint;
        drop table findings;
        drop view gifts_over_50;
        drop view trips_paid_by_others;
        drop view trips_without_costs;
        drop view costs_by_year_and_traveller;
        alter table reports drop column costs_paid_by;
        pragma user_version = 0;
        """,
    )
    key = keys(database)["r/gent.md"]
    for table, column in (("reports", "key"), *((table.name, "report") for table in TABLES if table.name != "reports")):
        if table != "findings":
            do(
                database,
                f"update {table} set {column} = 'gemeente-lindewaard-2020-03-03-gent' where {column} = '{key}'",
            )
    result = run("export", reports, "--to", database)
    assert counts(result)[0] == 0
    assert dump(database) == whole
    assert "gemeente-lindewaard-2020-03-03-gent" in keys(database).values()
    assert ask(database, "pragma user_version") == [(1,)]
    assert counts(run("export", reports, "--to", database)) == [0, 0, 2, 0, 0]


def test_a_database_of_a_newer_release_is_refused(run: Run, reports: Path, database: Path) -> None:
    do(database, "pragma user_version = 2")
    before = database.read_bytes()
    for language, told in (("en", "upgrade dienstreis"), ("nl", "werk dienstreis bij")):
        result = run("export", reports, "--to", database, "--lang", language)
        assert result.exit_code == 2
        assert told in result.stderr
        assert result.stdout == ""
    assert database.read_bytes() == before


@pytest.mark.parametrize(
    "script", ["create table costs (year integer primary key, amount)", "create view people as select 1 as report"]
)
def test_a_table_of_somebody_else_is_left_alone(run: Run, reports: Path, script: str) -> None:
    database = Path("eigen.db")
    do(database, script)
    before = database.read_bytes()
    result = run("export", reports, "--to", database)
    assert result.exit_code == 2
    assert "that dienstreis has not made" in result.stderr
    assert database.read_bytes() == before


def test_a_view_of_somebody_else_is_left_alone(run: Run, reports: Path, database: Path) -> None:
    do(database, "drop view open_follow_ups; create view open_follow_ups as select 'van mij' as mine")
    (reports / "gent.md").write_text(report(CALL), encoding="utf-8")
    result = run("export", reports, "--to", database)
    assert counts(result) == [0, 1, 1, 0, 0]
    assert "open_follow_ups is not what dienstreis made" in result.stderr
    assert ask(database, "select * from open_follow_ups") == [("van mij",)]


def test_views_are_the_same_however_they_are_written(run: Run, reports: Path, database: Path) -> None:
    ((sql,),) = ask(database, "select sql from sqlite_master where name = 'open_follow_ups'")
    do(
        database,
        f"drop view open_follow_ups; {sql.replace(chr(34) + 'open_follow_ups' + chr(34), '[open_follow_ups]')}",
    )
    assert "open_follow_ups" not in run("export", reports, "--to", database).stderr


@pytest.mark.parametrize("others", [[], ["leeg"]])
def test_where_there_is_no_report_nothing_is_pruned(run: Run, reports: Path, database: Path, others: list[str]) -> None:
    for name in others:
        Path(name).mkdir()
    (reports / "gent.md").unlink()
    if not others:
        (reports / "oslo.md").unlink()
    result = run("export", reports, *others, "--to", database, "--prune")
    assert counts(result)[3] == 0
    assert "nothing is pruned, since there is no report at all in" in result.stderr
    assert len(keys(database)) == 2


def test_an_empty_list_prunes_nothing(run: Run, database: Path) -> None:
    Path("lijst").write_text("", encoding="utf-8")
    result = run("export", "@lijst", "--to", database, "--prune")
    assert "nothing is pruned" in result.stderr
    assert len(keys(database)) == 2


def test_what_users_put_into_reports_themselves_is_not_pruned(run: Run, reports: Path, database: Path) -> None:
    do(database, "insert into reports (key, path) values ('eigen', 'eigen.md')")
    assert counts(run("export", reports, "--to", database, "--prune")) == [0, 0, 2, 0, 0]
    assert keys(database)["eigen.md"] == "eigen"


@pytest.mark.parametrize(
    ("to", "is_folder"),
    [("pakket", True), ("pakket.v2/", True), ("x.DB", False), ("y.sqlite3", False), ("map.db", True)],
)
def test_what_a_name_says(run: Run, reports: Path, to: str, *, is_folder: bool) -> None:
    Path("map.db").mkdir()
    result = run("export", reports, "--to", to)
    assert result.exit_code == 0
    assert Path(to).is_dir() is is_folder
    assert result.stdout.startswith(f"{to.removesuffix('/')}: 2 {'written' if is_folder else 'new'}, ")


@pytest.mark.parametrize("to", ["x.xlsx", "x.csv", "map/x.jsonl"])
def test_an_unknown_suffix_is_an_error(run: Run, reports: Path, to: str) -> None:
    result = run("export", reports, "--to", to)
    assert result.exit_code == 2
    assert all(word in result.stderr for word in (".db", ".sqlite", ".sqlite3", "folder"))
    assert not Path(to).exists()


def test_the_line_is_beside_what_stands_on_standard_output(run: Run, reports: Path) -> None:
    result = run("export", reports, "--to", "x.db", "--metadata", "-", "--lang", "nl")
    assert result.stdout.startswith("{\n")
    assert "x.db: 2 nieuw, 0 gewijzigd, 0 hetzelfde, 0 verwijderd, 0 onleesbaar" in result.stderr


def test_a_number_beyond_measure_costs_nothing_else(run: Run, reports: Path, database: Path) -> None:
    text = report(LETTER).replace("€ 230", "€ 99999999999999999999999999")
    (reports / "gent.md").write_text(text, encoding="utf-8")
    for _ in range(2):
        assert run("export", reports, "--to", database).exit_code == 0


@pytest.mark.skipif(os.name != "posix", reason="links are those of POSIX")
def test_a_file_by_two_ways_is_one_report(run: Run, reports: Path) -> None:
    Path("link").symlink_to(reports)
    run("export", reports, "link", "--to", "x.db")
    assert ask(Path("x.db"), "select count(*) from reports") == [(2,)]


def test_files_whose_masked_names_are_the_same_are_two_reports(run: Run, reports: Path) -> None:
    for number, place in (("0612345678", "Riga, Letland"), ("0687654321", "Bern, Zwitserland")):
        (reports / f"bel {number}.md").write_text(report(CALL, place=place), encoding="utf-8")
    for first in (4, 0):
        result = run("export", reports, "--to", "x.db", "--mask-personal-data")
        assert result.stdout.startswith(f"x.db: {first} new, 0 changed, {4 - first} the same, 0 removed")
    assert ask(Path("x.db"), "select count(*) from reports") == [(4,)]


def test_a_report_of_which_a_part_could_not_be_read_is_read_again(
    run: Run, reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("nobody foresaw this")

    with monkeypatch.context() as patched:
        patched.setattr("dienstreis.extract.report.read_gifts", fail)
        for _ in range(2):
            result = run("export", reports, "--to", "x.db")
            assert result.exit_code == 70
            assert "nobody foresaw this" in result.stderr
    assert run("export", reports, "--to", "x.db").exit_code == 0
