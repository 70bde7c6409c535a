"""``dienstreis summary``: what a reader of one report or many sees."""

import json
from collections.abc import Callable
from pathlib import Path

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


def test_several_reports_are_a_page_each(run: Run, folder: Path) -> None:
    assert run("summary", folder).stdout.count("Verslag dienstreis Gent") == 3


def test_what_is_no_report_of_a_trip_is_said_to_be_none(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notulen.md").write_text("Notulen van de volkstuinvereniging.\n")
    assert "not a trip report" in run("summary", tmp_path / "notulen.md").stdout


def test_the_table_of_follow_ups(run: Run, folder: Path) -> None:
    result = run("summary", "--follow-ups", folder / "a.md")
    head, _, *rows = result.stdout.splitlines()
    assert head.split() == ["What", "Kind", "Status", "Owner", "Due", "Section"]
    (row,) = rows
    assert row.startswith("Gent heeft toegezegd de tellingen vóór 1 mei 2020 te sturen.")
    assert row.split()[-5:] == ["commitment", "planned", "Gent", "2020-05-01", "Resultaten"]


def test_the_table_names_the_report_where_there_are_several(run: Run, folder: Path) -> None:
    head, _, *rows = run("summary", "--follow-ups", folder).stdout.splitlines()
    assert head.split()[-1] == "Report"
    assert [row.split()[-1].rpartition("/")[2] for row in rows] == ["b.TXT:21", "c.markdown:21", "a.md:21"]


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


def test_json_is_only_for_follow_ups(run: Run, folder: Path) -> None:
    result = run("summary", "--format", "json", folder)
    assert result.exit_code == 2
    assert "dienstreis parse" in " ".join(result.stderr.split())


def test_what_cannot_be_read_is_a_line_and_the_others_are_shown(run: Run, folder: Path) -> None:
    result = run("summary", folder / "a.md", folder / "weg.md")
    assert result.exit_code == 3
    assert "Verslag dienstreis Gent" in result.stdout
    assert "weg.md: " in result.stderr


HOSTILE = """\
# Verslag dienstreis [bold red]Gent[/bold red] :smile: \x1b[31m\u202e\u009b2J, 3 maart 2020

- Organisatie: gemeente Lindewaard
- Reiziger namens het college: wethouder A. van Dalen
- Bestemming: Gent, België

## Resultaten

Gent heeft toegezegd [link=x]de tellingen[/] te sturen \x1b]0;titel\x1b\\ [/nergens].
"""


def test_a_report_can_neither_colour_nor_move_the_cursor(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "vreemd.md"
    path.write_text(HOSTILE, encoding="utf-8")
    page, table = run("summary", path).stdout, run("summary", "--follow-ups", path).stdout
    parsed = [run("parse", path, "--format", name).stdout for name in ("json", "jsonl", "yaml")]
    checked = run("validate", path).stdout
    for out in (page, table, checked, *parsed):
        assert not set(out) & {"\x1b", "\x9b", "\u202e", "\x07"}
    assert "[bold red]Gent[/bold red] :smile: \\x1b[31m\\u202e\\x9b2J" in page
    assert "[link=x]de tellingen[/]" in page
    assert json.loads(parsed[0])["title"].count("\x1b") == 1
