"""Reports and file names that attack whoever reads what is printed: through every command, in every format."""

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.harmless import CHECKS, check_csv, check_log, check_terminal
from typer.testing import Result

import dienstreis
from dienstreis import TripReport
from dienstreis.document import Document, read_document
from dienstreis.export.tables import TABLES
from dienstreis.output.findings import FORMATS as FINDINGS
from dienstreis.output.reports import FORMATS as REPORTS
from dienstreis.output.summary.details import TABLES as DETAILS
from dienstreis.output.summary.formats import FORMATS as SHEETS

Run = Callable[..., Result]

MARK = "ZQX"
ATTACKS = {
    "terminal": f"\x1b[31m{MARK}\x1b]8;;http://x\x1b\\klik\x1b]8;;\x1b\\\x9b2J\x7f\u202e\u2066\u200b\u2028\ufffe\U000e0069\u3164",
    "log": f"::error file=a,line=1::{MARK}%0A::stop-commands::x ##[add-mask]y ##vso[task.setvariable variable=z]1",
    "formula": f'=HYPERLINK("http://x","{MARK}");=cmd|\' /C calc\'!A0,@SUM(A1)\t=cmd|x',
    "formula behind quotes": f' "+{MARK}(1)";\t-{MARK}(2)',
    "page": f'"\'></td></script><script>{MARK}()</script><img src=x onerror=a()><a href="javascript:a()">x</a>',
    "markdown": f"|{MARK}`[x](javascript:a())![y](data:z)**b** <https://x> # k ~~d~~ \\| &lt;b&gt; $\\sum$",
    "rich": f"[bold red]{MARK}[/] [/nergens] [link=http://x]y[/link] :smile:",
    "calendar": f"{MARK}\r\nATTENDEE:MAILTO:x\r\nEND:VTODO\nBEGIN:VALARM;,\\",
    "yaml": f"{MARK}: !!python/object/apply:os.system ['x'] &a *a # c\n--- - x",
}
REPORT = """\
# Verslag dienstreis wethouder A. van Dalen naar Gent, 3 en 4 maart 2020

Vastgesteld op 10 maart 2020

- Organisatie: gemeente Lindewaard
- Reiziger namens het college: mevrouw drs. A. van Dalen, wethouder (D66)
- Bestemming: Gent, België
- Periode: 3 en 4 maart 2020
- Op uitnodiging van: stad Gent
- Partners: Universiteit Gent
- Aantal meereizende ambtenaren: twee

## Doel

Kennismaken met het plan. De doelen zijn:

- leren van Gent

## Delegatie

- A. van Dalen, wethouder
- B. Bos, adviseur, Bureau Noord

## Programma

- 3 maart 2020, 10:00 uur: ontvangst op het stadhuis
- 4 maart 2020: fietstocht

## Resultaten

### 1. Verkeer

Wij zagen veel.

- een punt

## Afspraken

Op 4 maart is een intentieverklaring getekend door gemeente Lindewaard en stad Gent.

## Vervolg

- De wethouder stuurt de raad vóór 1 juni 2020 een voorstel.
- Stad Gent heeft toegezegd de tellingen vóór 1 mei 2020 te sturen.

## Geschenken

- Vaas, ontvangen van burgemeester De Smet, waarde € 20, staat in het geschenkenregister

## Kosten

| Post | Bedrag |
| --- | --- |
| hotel | € 300 |

Betaald door gemeente Lindewaard.

Zie [de brief](https://example.org/brief).

"""
DEBRIS = """\
## Over {attack}

<!-- dienstreis: ignore {attack} -->

Mail {attack} a.jansen61@gmail.com over het cafÃ© {attack}.

\uf0b7 {attack} haven
\uf0b7 stadhuis
{attack}

"""
NAME = "::error::=1+1|<img src=x onerror=alert(1)>[x](y)\x1b[31m\u202e\x9b\r\nATTENDEE:x%0A,;'\"`*&lt; ##[error]#"
KEPT = {
    *("schema_version", "document_type", "language", "sha256", "format", "encoding", "country_code", "currency"),
    *("precision", "start", "end", "date", "report_date", "time", "kind", "status", "direction", "category", "basis"),
}
"""What is one of a few words, or is computed."""


def attacked(value: Any, attack: str, key: str = "") -> Any:
    """Data with the attack in every string that a report could fill."""
    if isinstance(value, dict) and key != "/provenance":
        return {name: attacked(each, attack, f"{key}/{name}") for name, each in value.items()}
    if isinstance(value, list):
        return [attacked(each, attack, key) for each in value]
    if not isinstance(value, str) or key.rpartition("/")[2] in KEPT or key == "/organisation/type":
        return value
    return attack


@cache
def read_attacked(text: str) -> Document:
    """A document that has its attack in every field, whatever the extraction would have kept from it."""
    document = read_document(text)
    attack = next(each for each in ATTACKS.values() if each.replace("\n", " ") in text)
    data = attacked(document.report.model_dump(mode="json"), attack)
    return replace(document, report=TripReport.model_validate(data))


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a report an attack, in a folder and under names that attack too."""
    folder = tmp_path / NAME
    folder.mkdir()
    for number, (name, attack) in enumerate(ATTACKS.items()):
        text = REPORT + DEBRIS.format(attack=attack.replace("\n", " "))
        (folder / f"{NAME}{number} {name}.md").write_text(text, encoding="utf-8", newline="")
    monkeypatch.setattr("dienstreis.reading.read_document", read_attacked)
    return folder


def arguments() -> Iterator[tuple[str, list[str]]]:
    """Every command that prints what reports say, with the format that comes out."""
    for name in REPORTS:
        yield name, ["parse", "--format", name]
    for name in FINDINGS:
        yield name, ["validate", "--format", name]
    yield "text", ["validate", "--diff"]
    kinds = [[], ["--follow-ups"], *(["--by", each] for each in ("year", "traveller", "country", "organisation"))]
    kinds += [["--table", each] for each in DETAILS]
    for kind in kinds:
        for name in SHEETS:
            yield name, ["summary", *kind, "--format", name]
        yield "excel-nl", ["summary", *kind, "--format", "csv", "--csv-dialect", "excel-nl"]
    for kind in ([], ["--follow-ups"]):
        yield "html", ["summary", *kind, "--format", "html"]
    yield "ics", ["summary", "--follow-ups", "--format", "ics"]


def check(result: Result, format_: str) -> str:
    """Check what was printed, on both streams, and give standard output."""
    assert result.exit_code in {0, 1}, result.stderr
    out = result.stdout_bytes.decode("utf-8")
    check_terminal(out.removeprefix("\ufeff"))
    for prove in CHECKS[format_]:
        prove(out)
    check_errors(result.stderr_bytes)
    return out


def check_errors(errors: bytes) -> None:
    """Check what was told on standard error."""
    text = errors.decode("utf-8")
    check_terminal(text)
    check_log(text)
    assert all(line.startswith("dienstreis: ") for line in text.splitlines())


def test_every_field_is_filled() -> None:
    report = dienstreis.parse(REPORT)
    empty = {name for name, value in report if value in (None, [])}
    assert empty == {"source", "trips"}
    data = attacked(report.model_dump(mode="json"), MARK)
    for name in data.keys() - KEPT - {"source", "trips", "provenance"}:
        assert MARK in json.dumps(data[name]), name


@pytest.mark.parametrize(
    ("format_", "call"), list(arguments()), ids=lambda value: value if isinstance(value, str) else " ".join(value)
)
def test_nothing_is_obeyed(run: Run, archive: Path, format_: str, call: list[str]) -> None:
    out = check(run(*call, archive), format_)
    assert len(out.splitlines()) >= len(ATTACKS) or "--by" in call
    assert MARK in out or {"year", "country", "--diff"} & set(call)


@pytest.mark.parametrize("call", [["summary"], ["summary", "--follow-ups"], ["validate"], ["validate", "--diff"]])
def test_the_page_of_one_report(run: Run, archive: Path, call: list[str]) -> None:
    for path in archive.iterdir():
        assert MARK in check(run(*call, path), "table")


def test_words_are_shown_and_not_lost(run: Run, archive: Path) -> None:
    page = run("summary", next(path for path in archive.iterdir() if "rich" in path.name)).stdout
    assert ATTACKS["rich"] in page
    reports = json.loads(run("parse", archive).stdout)
    assert {report["title"] for report in reports} == set(ATTACKS.values())
    assert all(NAME in report["source"]["path"] for report in reports)
    issues = json.loads(run("validate", archive, "--format", "gitlab").stdout)
    assert {issue["location"]["path"] for issue in issues} == {report["source"]["path"] for report in reports}


def test_an_archive(run: Run, archive: Path, tmp_path: Path) -> None:
    database = tmp_path / f"{NAME}.db"
    check_errors(run("export", archive, "--to", database, "--metadata", tmp_path / "m.json").stderr_bytes)
    with closing(sqlite3.connect(database)) as connection:
        names = {name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")}
        assert {name for name in names if "_fts" not in name and "sqlite" not in name} == {t.name for t in TABLES}
        assert {title for (title,) in connection.execute("select title from reports")} == set(ATTACKS.values())
    described = (tmp_path / "m.json").read_text(encoding="utf-8")
    check_terminal(described)
    assert list(json.loads(described)["databases"]) == [NAME]


def test_a_package(run: Run, archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pakket"
    check_errors(run("export", archive, "--to", folder).stderr_bytes)
    names = {path.name for path in folder.iterdir()}
    assert names == {"datapackage.json", *(f"{table.name}.csv" for table in TABLES)}
    for path in folder.glob("*.csv"):
        text = path.read_bytes().decode("utf-8")
        check_terminal(text)
        check_csv(text)
    titles = [row["title"] for row in csv.DictReader(io.StringIO((folder / "reports.csv").read_text("utf-8")))]
    assert ATTACKS["page"] in titles


def test_a_ledger(run: Run, archive: Path) -> None:
    for _ in range(2):
        result = run("track", archive)
        check(result, "text")
        assert len(result.stdout.splitlines()) == 1
    text = (archive / "follow-ups.yaml").read_text(encoding="utf-8")
    check_terminal(text)
    assert {entry["text"] for entry in yaml.safe_load(text).values()} == set(ATTACKS.values())
    for format_ in ("table", "json"):
        check(run("summary", "--follow-ups", archive, "--format", format_), format_)


def test_repairs(run: Run, archive: Path) -> None:
    result = run("validate", "--fix", archive)
    check(result, "text")
    assert len(result.stderr.splitlines()) == len(ATTACKS)


def test_settings(run: Run, archive: Path) -> None:
    words, patterns = list(ATTACKS.values()), [ATTACKS["terminal"], ATTACKS["rich"], ATTACKS["page"]]
    listed, called = (json.dumps(each, ensure_ascii=False) for each in (patterns, words))
    text = f"exclude = {listed}\n[words]\ngifts = {called}\n"
    (archive / "dienstreis.toml").write_text(text.replace("\x7f", "\\u007f"), encoding="utf-8")
    shown = tomllib.loads(check(run("config", archive), "text"))
    assert (shown["exclude"], shown["words"]) == (patterns, {"gifts": words})
    (archive / "dienstreis.toml").write_text('"\\u001b[31m\\u202e" = 1\n', encoding="utf-8")
    for command in ("config", "validate", "parse"):
        result = run(command, archive)
        assert result.exit_code == 2
        check_errors(result.stderr_bytes)


@pytest.mark.parametrize("command", ["parse", "validate", "summary", "track"])
def test_a_file_that_is_not_there(run: Run, tmp_path: Path, command: str) -> None:
    result = run(command, tmp_path / NAME / f"{NAME}.md")
    assert result.exit_code == 3
    check_errors(result.stderr_bytes)
    check_terminal(result.stdout)
    check_log(result.stdout)


@pytest.mark.parametrize(
    "arguments",
    [
        *(["parse", "--a##vso[b]\u202e"], ["--##vso[a]\u202e"], ["##vso[a]\u202e"], ["config", "a", NAME]),
        *(["parse", "--format", NAME], ["validate", "--severity", NAME, "-"], ["summary", "--by", NAME, "-"]),
    ],
    ids=lambda arguments: arguments[0],
)
def test_wrong_usage(run: Run, arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    check_terminal(result.stderr)
    check_log(result.stderr)
    assert "202e" in result.stderr


def test_an_output_that_cannot_be_written(run: Run, archive: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / f"{NAME}geen" / NAME
    for call in (["parse", "-o"], ["summary", "-o"], ["export", "--to"], ["track", "--file"]):
        result = run(call[0], archive, call[1], f"{nowhere}.db")
        assert result.exit_code == 2
        check_errors(result.stderr_bytes)


@pytest.mark.skipif(os.name != "posix", reason="there are no terminals of this kind")
@pytest.mark.parametrize(
    "call",
    [
        *(["summary"], ["rules"], ["validate"]),
        *(
            pytest.param(call, marks=pytest.mark.slow)
            for call in (
                *(["summary", "--follow-ups"], ["summary", "--follow-ups", "--format", "markdown"], ["parse"]),
                *(["validate", "--diff"], ["validate", "--color", "always"]),
            )
        ),
    ],
    ids=" ".join,
)
def test_a_terminal(tmp_path: Path, call: list[str]) -> None:
    import pty

    path = tmp_path / f"{NAME}.md"
    text = "".join(DEBRIS.format(attack=" ".join(attack.split())) for attack in ATTACKS.values())
    path.write_text(REPORT.replace("Gent", ATTACKS["terminal"], 1) + text, encoding="utf-8")
    own, other = pty.openpty()
    named = [] if call == ["rules"] else [str(path)]
    told = tmp_path / "told"  # and no terminal, where a bar may move the cursor
    stream = told.open("wb")
    process = subprocess.Popen(
        [sys.executable, "-m", "dienstreis", *call, *named],
        stdout=other,
        stderr=stream,
        env=os.environ | {"FORCE_COLOR": "1", "TERM": "xterm-256color", "COLUMNS": "100", "GITHUB_ACTIONS": ""},
    )
    os.close(other)
    shown = b""
    while True:
        try:
            piece = os.read(own, 65536)
        except OSError:  # the other end has been closed
            break
        if not piece:
            break
        shown += piece
    os.close(own)
    assert process.wait(timeout=60) in {0, 1}
    stream.close()
    check_terminal(shown.decode("utf-8"), coloured=True)
    check_terminal(told.read_text(encoding="utf-8"), coloured=True)
    assert MARK.encode() in shown or call == ["rules"]
