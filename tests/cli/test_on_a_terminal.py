"""The command on terminals of several widths: nothing is lost, and nothing is broken that fits."""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from itertools import product
from pathlib import Path

import pytest
from rich.cells import cell_len
from tests.terminals import needs_terminals, shown_on_terminal
from typer.testing import Result

from dienstreis.rules import RULES, summary
from dienstreis.vocabulary.interface import COLUMNS, PHRASES

pytestmark = needs_terminals

Run = Callable[..., Result]
WIDTHS = [60, 80, 120, 200]
TERMS = ["xterm-256color", "dumb"]
TERMINALS = [
    (60, "xterm-256color"),
    (120, "dumb"),
    *(
        pytest.param(columns, term, marks=pytest.mark.slow)
        for columns, term in product(WIDTHS, TERMS)
        if (columns, term) not in {(60, "xterm-256color"), (120, "dumb")}
    ),
]
REPORT = """\
# Verslag dienstreis Gent en 深圳市, 3 tot en met 5 maart 2020

- Organisatie: gemeente Lindewaard
- Reiziger namens het college: wethouder A. van Dalen-Zwartendijk, Duurzaamheid
- Bestemming: Gent, België
- Periode: 3 tot en met 5 maart 2020
- Kosten: € 12.412,50, betaald door de gemeente Lindewaard

## Geschenken

Geen.

## Vervolg

- Wethouder Van Dalen-Zwartendijk stuurt uiterlijk 1 mei 2030 het plan naar de verkeersveiligheidscommissie 🛶.
- De schepen van Mobiliteit heeft toegezegd de tellingen te sturen.
"""
NAME = "verslag-van-de-dienstreis-naar-het-circulatieplan-van-gent.md"
HEADS = {
    "--follow-ups": ("what", "kind", "status", "owner", "due", "trip", "place", "id"),
    "--table=trips": ("traveller", "destination", "from", "until", "days", "costs", "currency", "payer", "report"),
    "--table=people": ("name", "role", "count", "capacity", "report", "report_id"),
    "--by=year": ("year", "trips", "days", "costs", "unknown", "agreements", "open", "gifts"),
    "--by=organisation": ("organisation", "trips", "days", "costs", "unknown", "agreements", "open", "gifts"),
}


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """A folder with two reports."""
    (tmp_path / NAME).write_text(REPORT, encoding="utf-8")
    (tmp_path / "b.md").write_text(f"{REPORT}\nOpgesteld door het kabinet.\n", encoding="utf-8")
    return tmp_path


ONE_AFTER_THE_OTHER = """
import contextlib, os, sys
from dienstreis.cli import main
os.chdir({folder!r})
for arguments in {calls!r}:
    sys.argv = ["dienstreis", *arguments]
    with contextlib.suppress(SystemExit):
        main()
    print(end="\\f", flush=True)
"""
"""The command again and again, with a form feed behind each of its outputs."""


def shown(
    calls: Iterable[Sequence[str]],
    folder: Path,
    columns: int,
    term: str = "xterm-256color",
    *,
    before: str = "",
    **environment: str,
) -> list[str]:
    """What the command shows on a terminal, for each of some calls in a folder."""
    code = before + ONE_AFTER_THE_OTHER.format(folder=str(folder), calls=[list(call) for call in calls])
    return shown_on_terminal(["-c", code], columns, term, **environment).split("\f")[:-1]


def lines_left(shown: str) -> list[str]:
    """The lines that are left on a terminal, after the cursor has gone up and lines have been wiped."""
    lines, row = [""], 0
    for piece in re.findall(r"\x1b\[1A|\x1b\[2K|\r|\n|[^\x1b\r\n]+", re.sub(r"\x1b\[(?:\?25[lh]|[0-9;]*m)", "", shown)):
        if piece == "\n":
            row += 1
            lines += [""] * (row == len(lines))
        elif piece == "\x1b[1A":
            row -= 1
        elif piece == "\x1b[2K":
            lines[row] = ""
        elif piece != "\r":
            lines[row] += piece
    return lines


def checked(shown: str, columns: int) -> str:
    """What is shown, which no line of the terminal breaks, without colours and the spaces at line ends."""
    plain = "\n".join(line.rstrip() for line in lines_left(shown))
    assert max(map(cell_len, plain.split("\n"))) <= columns
    return plain


@pytest.mark.parametrize(("columns", "term"), TERMINALS)
def test_no_table_loses_a_column_or_a_word(run: Run, reports: Path, columns: int, term: str) -> None:
    calls = {asked: ["summary", str(reports), asked, "--lang", "nl"] for asked in HEADS}
    for (asked, arguments), table in zip(calls.items(), shown(calls.values(), reports, columns, term), strict=True):
        assert "\x1b" not in table or term != "dumb"
        plain = checked(table, columns)
        for head in HEADS[asked]:
            words = COLUMNS[head]["nl"].split()
            assert all(word in plain for word in words), (asked, head)
        if asked.startswith("--table") or asked == "--follow-ups":
            for row in rows(run, arguments):
                for value in row:
                    assert not missing(value, plain), (asked, value)


def rows(run: Run, arguments: list[str]) -> list[list[str]]:
    """The values of the rows of a table, in words."""
    records = json.loads(run(*arguments, "--format", "json").stdout)
    keys = {"text", "owner", "trip", "id", "path"} if "--follow-ups" in arguments else None
    return [
        [str(value) for key, value in record.items() if isinstance(value, str) and (keys is None or key in keys)]
        for record in records
    ]


def missing(value: str, plain: str) -> list[str]:
    """The words of a value that are not shown whole, but for the folder of a report, which is longer than a line."""
    return [word for word in value.split() if "/" not in word and word not in plain]


@pytest.mark.parametrize(("columns", "language"), [(60, "nl"), (80, "en"), (200, "nl")])
def test_dates_and_amounts_are_whole(reports: Path, columns: int, language: str) -> None:
    calls = (["summary", path, "--lang", language] for path in (".", "b.md"))
    trips, page = (checked(each, columns) for each in shown(calls, reports, columns))
    assert trips.count("2020-03-03") == 2
    assert trips.count("EUR 12,412.50") == 2
    assert "EUR 24,825.00" in trips
    for whole in ("2020-03-03", "2020-03-05", "5 maart 2020", "EUR 12,412.50", "1 mei 2030"):
        assert whole in page, whole
    assert "verkeersveiligheidscommissie" in page


@pytest.mark.parametrize(("columns", "term"), TERMINALS)
def test_the_rules_show_no_markup(tmp_path: Path, columns: int, term: str) -> None:
    languages = ("nl", "en")
    tables = shown((["rules", "--lang", language] for language in languages), tmp_path, columns, term)
    for language, table in zip(languages, tables, strict=True):
        plain = checked(table, columns)
        assert not re.search(r"\[/?[a-z]* ?[a-z]*\]", plain)
        for rule in RULES:
            words = (rule.code, rule.name, *rule.source.split(), *summary(rule, language).split())
            assert all(word in plain for word in words), rule.code
        for head in ("code", "name", "severity", "finds", "source"):
            assert PHRASES[head][language].capitalize() in plain


@pytest.mark.parametrize("columns", [60, 120])
def test_findings_are_whole(run: Run, reports: Path, columns: int) -> None:
    arguments = ("validate", "--profile", "strict", "--lang", "nl", "b.md")
    plain = checked(shown([arguments], reports, columns, "dumb")[0], columns)
    found = json.loads(run(*arguments[:-1], reports / "b.md", "--format", "json").stdout)["findings"]
    assert found
    for finding in found:
        assert f"{finding['code']} {finding['name']}" in plain
        assert all(word in plain for word in finding["message"].split())


@pytest.mark.parametrize("term", TERMS)
def test_help_loses_no_option(run: Run, tmp_path: Path, term: str) -> None:
    calls = [[command, "--help"] for command in ("summary", "validate")]
    for call, told in zip(calls, shown(calls, tmp_path, 60, term), strict=True):
        assert set(re.findall(r"--[a-z-]+", run(*call).stdout)) <= set(re.findall(r"--[a-z-]+", told))
        assert "…" not in told
        assert "╭" not in told


def test_columns_that_the_user_names_count(reports: Path) -> None:
    call = ["summary", "."]
    for columns in (60, 200):
        named, own = shown([call], reports, 100, COLUMNS=str(columns)), shown([call], reports, columns)
        assert checked(named[0], columns) == checked(own[0], columns)


@pytest.mark.parametrize("colours", [{"FORCE_COLOR": "1"}, {"COLORTERM": "truecolor"}])
def test_a_dumb_terminal_gets_no_escape_sequence(reports: Path, colours: dict[str, str]) -> None:
    calls = (["summary", "."], ["rules", "DR501"], ["validate", "."], ["--help"])
    outputs = shown(calls, reports, 80, "dumb", **colours)
    assert len(outputs) == len(calls)
    assert not any("\x1b" in output for output in outputs)


BARRED = """
import dienstreis.cli.progress as progress
import dienstreis.cli.run as run
progress.PATIENCE = progress.PAUSE = -1.0
run.MUCH = 0
"""
"""Before the command: a bar from the first report on, and other processes for reports that are short."""


@pytest.mark.parametrize(
    ("arguments", "jobs"),
    [
        (("summary",), "1"),
        (("summary", "--follow-ups"), "2"),
        (("validate", "--exit-zero"), "2"),
        (("validate", "--diff"), "1"),
    ],
)
def test_the_bar_is_gone_before_the_output_begins(reports: Path, arguments: tuple[str, ...], jobs: str) -> None:
    (reports / "c.md").write_text(REPORT + "\n\uf0b7 Een punt \uf0b7 en nog een\n", encoding="utf-8")
    (reports / "leeg.md").write_text("")
    call = [*arguments, "--jobs", jobs, "."]
    (barred,) = shown([call], reports, 100, before=BARRED)
    assert "/4" in barred
    (quiet,) = shown([call], reports, 100)
    left = [line for line in lines_left(barred) if line]
    assert not any("━" in line for line in left)
    assert [line for line in lines_left(quiet) if line] == left
    told = next(line for line in left if line.startswith("dienstreis: "))
    assert "leeg.md" in told


def test_one_report_needs_no_bar(reports: Path) -> None:
    (page,) = shown([["summary", "b.md"]], reports, 100, before=BARRED)
    assert "Gent" in page
    assert "/1" not in page


def test_a_dumb_terminal_shows_no_bar(reports: Path) -> None:
    (findings,) = shown([["validate", "."]], reports, 100, "dumb", before=BARRED)
    assert "DR" in findings
    assert "/2" not in findings
