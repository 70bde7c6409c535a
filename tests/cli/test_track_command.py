"""``dienstreis track``, and what `summary` makes of the file."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import Result

Run = Callable[..., Result]
REPORT = """\
# Verslag dienstreis wethouder A. van Dalen naar Gent, 3 en 4 maart 2020

Gemeente Lindewaard

Bestemming: Gent, België

## Vervolg

- De wethouder stuurt de raad vóór 1 juni 2020 een voorstel.
- De griffie heeft op 12 maart 2020 de bedankbrieven verstuurd.
- Gent heeft toegezegd de tellingen vóór 1 mei 2020 te sturen.
"""


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    (tmp_path / "2020").mkdir()
    (tmp_path / "2020" / "gent.md").write_text(REPORT, encoding="utf-8")
    return tmp_path


def ledger(reports: Path) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load((reports / "follow-ups.yaml").read_text(encoding="utf-8"))
    return data


def rows(result: Result) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(result.stdout)
    return found


def test_the_file_gets_what_is_open(run: Run, reports: Path) -> None:
    result = run("track", reports, "--lang", "nl")
    assert result.exit_code == 0
    assert result.stdout == f"{reports / 'follow-ups.yaml'}: 2 vervolgacties toegevoegd\n"
    assert [entry["text"] for entry in ledger(reports).values()] == [
        "Gent heeft toegezegd de tellingen vóór 1 mei 2020 te sturen.",
        "De wethouder stuurt de raad vóór 1 juni 2020 een voorstel.",
    ]
    assert all(key.startswith("gemeente-lindewaard-2020-03-03-gent/") for key in ledger(reports))


def test_what_stands_in_the_file_stays(run: Run, reports: Path) -> None:
    run("track", reports)
    path = reports / "follow-ups.yaml"
    path.write_text("# van ons\n" + path.read_text(encoding="utf-8").rstrip("\n"), encoding="utf-8")
    before = path.read_text(encoding="utf-8")
    assert "0 " in run("track", reports).stdout
    assert path.read_text(encoding="utf-8") == before
    report = reports / "2020" / "gent.md"
    report.write_text(REPORT + "- De wethouder belt de schepen.\n", encoding="utf-8")
    run("track", reports / "2020")
    assert path.read_text(encoding="utf-8").startswith(before + "\n")
    assert len(ledger(reports)) == 3


def test_changes_hold_in_every_list(run: Run, reports: Path) -> None:
    run("track", reports)
    first, second = ledger(reports)
    text = f'"{first}":\n  status: done\n  due: 2020-04-30\n  remark: per post\n"{second}":\n  due: 2021-Q1\n'
    (reports / "follow-ups.yaml").write_text(text, encoding="utf-8")
    listed = rows(run("summary", "--follow-ups", reports, "--format", "json"))
    assert [(row["status"], row["due"]["date"], row.get("remark")) for row in listed] == [
        ("done", "2020-03-12", None),
        ("done", "2020-04-30", "per post"),
        ("planned", "2021-Q1", None),
    ]
    overdue = rows(run("summary", "--follow-ups", "--overdue", "--today", "2021-03-31", reports, "--format", "json"))
    assert overdue == []


def test_ids_survive_headings_lines_and_names(run: Run, reports: Path) -> None:
    run("track", reports)
    report = reports / "2020" / "gent.md"
    moved = REPORT.replace("## Vervolg", "## Wat wij gaan doen\n\nHieronder staat het.").replace(
        "Gemeente", "\n\nGemeente"
    )
    report.rename(reports / "gent-definitief.md")
    (reports / "gent-definitief.md").write_text(moved, encoding="utf-8")
    assert "0 " in run("track", reports).stdout


def test_what_cannot_be_matched_is_said(run: Run, reports: Path) -> None:
    run("track", reports)
    path = reports / "follow-ups.yaml"
    gone = next(iter(ledger(reports))).partition("/")[0] + "/weg"
    other = "gemeente-elders-2019-01-01-luik/x"
    path.write_text(f"{gone}: {{status: done}}\n{other}: {{status: done}}\n", encoding="utf-8")
    result = run("summary", "--follow-ups", reports, "--lang", "nl")
    assert f"geen vervolgactie in deze verslagen heeft het kenmerk {gone}" in result.stderr
    assert other not in result.stderr
    assert result.exit_code == 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("x: {state: done}\n", "x: state: unknown key: did you mean 'status'?"),
        ("x: {status: klaar}\n", "x: status: input should be"),
        ("x: {due: morgen}\n", "x: due: is no date: write it as 2025-03-01, 2025-03, 2025-Q1 or 2025"),
        ("x: {due: 2025-02-30}\n", "x: due: is no date"),
        ("x: {due: 2025-13}\n", "x: due: is no date"),
        ("x: {due: '0000'}\n", "x: due: is no date"),
        ("x: {due: ٢٠٢٥}\n", "x: due: is no date"),
        (f"x: {'[' * 5000}\n", "is no YAML: values nested too deep"),
        (f"%YAML 1.{'1' * 5000}\n---\nx: {{}}\n", "is no YAML: a number that is too large"),
        ('x: {text: "\\UFFFFFFFF"}\n', "is no YAML: a number that is too large"),
        ("x: [\n", "is no YAML"),
        ("- x\n", "input should be a valid dictionary"),
    ],
)
def test_a_file_that_cannot_be_used_ends_the_command(run: Run, reports: Path, text: str, told: str) -> None:
    (reports / "follow-ups.yaml").write_text(text, encoding="utf-8")
    for command in (["summary", "--follow-ups"], ["track"]):
        result = run(*command, reports)
        assert result.exit_code == 2
        assert str(reports / "follow-ups.yaml") in result.stderr
        assert told in result.stderr
    assert (reports / "follow-ups.yaml").read_text(encoding="utf-8") == text


@pytest.mark.parametrize("format_", ["table", "json", "yaml", "csv", "markdown", "html", "ics"])
def test_half_a_character_in_the_file_ends_no_format(run: Run, reports: Path, format_: str) -> None:
    run("track", reports)
    path = reports / "follow-ups.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("  status:", '  remark: "\\ud800"\n  status:'), encoding="utf-8"
    )
    result = run("summary", "--follow-ups", reports, "--format", format_)
    assert result.exit_code == 0
    assert "\ufffd" in result.stdout
