"""``dienstreis summary``: what a reader of one report or many sees."""

import importlib.util
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

import dienstreis

Run = Callable[..., Result]


def test_a_page_tells_who_where_when_and_why(run: Run, folder: Path) -> None:
    result = run("summary", folder / "a.md")
    assert result.exit_code == 0
    for words in (
        "Verslag dienstreis Gent, 3 en 4 maart 2020",
        "gemeente Lindewaard (municipality)",
        "A. van Dalen",
        "Gent, België (BE)",
        "2020-03-03 to 2020-03-04, 2 days",
        "Kennismaken met het circulatieplan",
        "2020-03-04  fietstocht met de schepen van Mobiliteit",
        "Gent heeft toegezegd de tellingen vóór 1 mei 2020 te sturen.",
        "none received",
        "412.00",
    ):
        assert words in result.stdout, words


def test_what_is_no_report_of_a_trip_is_said_to_be_none(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notulen.md").write_text("Notulen van de volkstuinvereniging.\n")
    assert "not a trip report" in run("summary", tmp_path / "notulen.md").stdout


def test_the_table_of_follow_ups(run: Run, folder: Path) -> None:
    head, _, *rows = run("summary", "--follow-ups", folder / "a.md", "--lang", "en").stdout.splitlines()
    assert head.split() == ["What", "Kind", "Status", "Owner", "Due", "Trip", "Report", "Id"]
    (row,) = rows
    assert row.startswith("Gent heeft toegezegd de tellingen vóór 1 mei 2020 te sturen.")
    for words in ("commitment", "planned", "Gent", "2020-05-01", "a.md:21"):
        assert words in row
    dutch = run("summary", "--follow-ups", folder / "a.md", "--lang", "nl").stdout
    assert "toezegging" in dutch
    assert "gepland" in dutch


def test_each_follow_up_of_each_report_stands_in_the_table_once(run: Run, folder: Path) -> None:
    rows = run("summary", "--follow-ups", folder).stdout.splitlines()[2:]
    assert [row.split()[-2].rpartition("/")[2] for row in rows] == ["b.TXT:21", "c.markdown:21", "a.md:21"]


def test_follow_ups_as_json(run: Run, folder: Path) -> None:
    rows = json.loads(run("summary", "--follow-ups", "--format", "json", folder / "a.md").stdout)
    report = dienstreis.read(folder / "a.md")
    assert rows == [
        report.follow_ups[0].model_dump(mode="json")
        | {
            "report": report.id,
            "path": (folder / "a.md").as_posix(),
            "line": 21,
            "trip": "Verslag dienstreis Gent, 3 en 4 maart 2020",
        }
    ]


def test_no_follow_ups(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notulen.md").write_text("Notulen van de volkstuinvereniging.\n")
    assert run("summary", "--follow-ups", tmp_path).stdout == "No follow-ups.\n"
    assert run("summary", "--follow-ups", "--format", "json", tmp_path).stdout == "[]\n"


AGENDA = """\
# Verslag dienstreis wethouder A. van Dalen naar {place}, 3 en 4 maart 2020

Bestemming: {place}

## Vervolg

- De wethouder stuurt de raad vóór 1 juni 2020 een voorstel.
- De griffie heeft op 12 maart 2020 de bedankbrieven verstuurd.
- {place} heeft toegezegd de tellingen vóór 1 mei 2020 te sturen.
- De wethouder bespreekt de uitkomst met de buurt.
"""


@pytest.fixture
def agenda(tmp_path: Path) -> Path:
    for place in ("Gent", "Luik"):
        (tmp_path / f"{place}.md").write_text(AGENDA.format(place=place), encoding="utf-8")
    return tmp_path


def due(result: Result) -> list[tuple[str, str | None]]:
    rows = json.loads(result.stdout)
    return [(Path(row["path"]).stem, row["due"] and row["due"]["date"]) for row in rows]


def test_follow_ups_stand_by_due_date_then_by_trip_and_undated_ones_last(run: Run, agenda: Path) -> None:
    assert due(run("summary", "--follow-ups", agenda, "--format", "json")) == [
        ("Gent", "2020-03-12"),
        ("Luik", "2020-03-12"),
        ("Gent", "2020-05-01"),
        ("Luik", "2020-05-01"),
        ("Gent", "2020-06-01"),
        ("Luik", "2020-06-01"),
        ("Gent", None),
        ("Luik", None),
    ]


@pytest.mark.parametrize(
    ("options", "dates"),
    [
        (["--open"], ["2020-05-01", "2020-06-01", None]),
        (["--status", "done"], ["2020-03-12"]),
        (["--status", "done", "--status", "planned", "--kind", "commitment"], ["2020-05-01"]),
        (["--owner", "WETH"], ["2020-06-01", None]),
        (["--due-before", "2020-05-01"], ["2020-03-12"]),
        (["--overdue", "--today", "2020-05-20"], ["2020-05-01"]),
        (["--overdue", "--today", "2030-01-01"], ["2020-05-01", "2020-06-01"]),
        (["--overdue", "--today", "2020-05-01"], []),
    ],
)
def test_what_is_wanted(run: Run, agenda: Path, options: list[str], dates: list[str | None]) -> None:
    found = due(run("summary", "--follow-ups", agenda / "Gent.md", "--format", "json", *options))
    assert [date for _, date in found] == dates


def test_a_clear_line_where_nothing_is_left(run: Run, agenda: Path) -> None:
    result = run("summary", "--follow-ups", agenda, "--owner", "niemand", "--lang", "nl")
    assert result.stdout == "Niets gevonden dat aan de vraag voldoet, van 8 vervolgacties.\n"


def test_a_scheduled_job_fails_on_what_is_overdue(run: Run, agenda: Path) -> None:
    command = ["summary", "--follow-ups", agenda, "--fail-on-overdue", "--today"]
    assert run(*command, "2020-05-02").exit_code == 1
    assert run(*command, "2020-04-30").exit_code == 0


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--open"], "go with --follow-ups"),
        (["--follow-ups", "--by", "year"], "do not go with --follow-ups"),
        (["--follow-ups", "--status", "klaar"], "'klaar' is not one of done"),
    ],
)
def test_options_that_do_not_go_together(run: Run, agenda: Path, options: list[str], told: str) -> None:
    result = run("summary", agenda, *options)
    assert result.exit_code == 2
    assert told in " ".join(result.stderr.replace("│", " ").split())


def test_many_reports_are_a_table_with_totals(run: Run, folder: Path) -> None:
    (folder / "notulen.md").write_text("Notulen van de volkstuinvereniging.\n")
    lines = run("summary", folder, "--lang", "nl").stdout.splitlines()
    assert lines[0].split()[:4] == ["Vertrek", "Wie", "Waar", "Dagen"]
    rows = [line for line in lines if line.startswith("2020-03-03")]
    assert len(rows) == 3
    for words in ("A. van Dalen", "Gent", "EUR 412.00", "de gemeente Lindewaard"):
        assert all(words in row for row in rows)
    total = next(line for line in lines if line.startswith("Totaal"))
    assert total.split()[:6] == ["Totaal", "3", "reizen", "6", "EUR", "1,236.00"]
    assert lines[-1] == "Niet getoond: 1 document die geen reisverslag zijn."


@pytest.mark.parametrize(
    ("by", "names"),
    [
        ("year", ["2020"]),
        ("traveller", ["A. van Dalen"]),
        ("country", ["BE"]),
        ("organisation", ["gemeente Lindewaard"]),
    ],
)
def test_totals_by_what_trips_have_in_common(run: Run, folder: Path, by: str, names: list[str]) -> None:
    groups = json.loads(run("summary", folder, "--by", by, "--format", "json").stdout)
    assert [group["name"] for group in groups] == names
    assert [(group["trips"], group["days"], group["costs"], group["costs_unknown"]) for group in groups] == [
        (3, 6, {"EUR": 1236.0}, 0)
    ]


def test_spreadsheets(run: Run, folder: Path) -> None:
    head, row = run(
        "summary", folder / "a.md", "--table", "trips", "--format", "csv", "--lang", "nl"
    ).stdout.splitlines()
    assert head == "wie,waar,doel,van,tot en met,dagen,kosten,valuta,betaald door,organisatie,verslag,kenmerk verslag"
    assert row.split(",")[3:9] == ["2020-03-03", "2020-03-04", "2", "412.00", "EUR", "de gemeente Lindewaard"]
    excel = run("summary", folder, "--table", "trips", "--format", "csv", "--csv-dialect", "excel-nl").stdout
    assert excel.startswith("\ufeffwho;where;")
    assert ";412,00;" in excel
    people = run("summary", folder / "a.md", "--table", "people", "--format", "csv").stdout.splitlines()
    assert people[1].startswith("A. van Dalen,,wethouder,")


@pytest.mark.parametrize("name", ["table", "markdown", "csv", "json", "jsonl", "yaml", "html", "ics"])
def test_every_format_has_the_same_follow_ups(run: Run, agenda: Path, name: str) -> None:
    if name == "ics" and importlib.util.find_spec("icalendar") is None:
        pytest.skip("dienstreis[ics] is not installed")
    reports = [dienstreis.read(path) for path in sorted(agenda.iterdir())]
    ids = [follow_up.id for report in reports for follow_up in report.follow_ups]
    text = run("summary", "--follow-ups", agenda, "--format", name).stdout.replace("\r\n ", "")
    assert len(ids) == 8
    for id_ in ids:
        assert text.count(id_) == ids.count(id_)


def test_what_cannot_be_read_is_a_line_and_the_others_are_shown(run: Run, folder: Path) -> None:
    result = run("summary", folder / "a.md", folder / "weg.md")
    assert result.exit_code == 3
    assert "A. van Dalen" in result.stdout
    assert "weg.md: " in result.stderr


@pytest.mark.parametrize("arguments", [[], ["--by", "year"], ["--table", "people"], ["--follow-ups"]], ids=" ".join)
def test_copies_are_told_and_count_once_where_asked(run: Run, folder: Path, arguments: list[str]) -> None:
    rows = []
    for told, options in (("elk telt mee", []), ("die telt niet nog eens mee", ["--unique"])):
        result = run("summary", folder, "--format", "json", "--lang", "nl", *arguments, *options)
        (line,) = result.stderr.splitlines()
        assert (
            f"{folder.as_posix()}/2020/b.TXT: dezelfde tekst staat ook in {folder.as_posix()}/2020/c.markdown" in line
        )
        assert told in line
        rows.append(json.loads(result.stdout))
    several, once = rows
    if arguments[:1] == ["--by"]:
        assert ([row["trips"] for row in several], [row["trips"] for row in once]) == ([3], [1])
    else:
        assert len(several) == 3 * len(once)
        assert once
