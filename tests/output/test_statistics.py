"""Findings counted by rule."""

import json
from io import StringIO
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from dienstreis import Finding
from dienstreis.output.findings import FORMATS, Look, Outcome
from dienstreis.output.findings.statistics import counts
from dienstreis.rules import validate

SCHEMA = Path(__file__).parents[2] / "schemas" / "findings.schema.json"
TITLE = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\nPeriode: 7 tot en met 10 oktober 2024\n"


@pytest.fixture
def findings() -> list[Finding]:
    select = ["DR401", "DR501", "DR905"]
    one = validate(TITLE + "\nHet cafÃ©.\n\nHet cafÃ©.\n\nHet cafÃ©.\n", path="a.md", select=select)
    return one + validate(TITLE, path="b.md", select=select, severity={"DR501": "error"})


def written(format_: str, findings: list[Finding], look: Look) -> str:
    stream = StringIO()
    FORMATS[format_](Outcome(findings, ["Een."], 3, look), stream)
    return stream.getvalue()


def test_most_findings_first_and_the_heaviest_severity(findings: list[Finding]) -> None:
    assert [tuple(count.model_dump().values()) for count in counts(findings)] == [
        ("DR905", "mojibake", "warning", 3, 1),
        ("DR401", "costs-missing", "error", 2, 2),
        ("DR501", "gifts-missing", "error", 2, 2),
    ]


def test_json_keeps_the_findings_and_follows_its_schema(findings: list[Finding]) -> None:
    whole = json.loads(written("json", findings, Look(statistics=True)))
    plain = json.loads(written("json", findings, Look()))
    assert whole["statistics"][0] == {
        "code": "DR905",
        "name": "mojibake",
        "severity": "warning",
        "count": 3,
        "files": 1,
    }
    assert {key: value for key, value in whole.items() if key != "statistics"} == plain
    validator = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert validator.is_valid(whole)
    assert validator.is_valid(plain)


@pytest.mark.parametrize(
    ("language", "head", "last"),
    [
        ("en", ["Code", "Name", "Severity", "Number", "Files"], "3 files checked: 3 errors, 4 warnings"),
        ("nl", ["Code", "Naam", "Gewicht", "Aantal", "Bestanden"], "3 bestanden nagekeken: 3 fouten, 4 waarschuwingen"),
    ],
)
def test_text_is_a_table(findings: list[Finding], language: str, head: list[str], last: str) -> None:
    lines = written("text", findings, Look(language, statistics=True)).splitlines()
    assert lines[1].split() == head
    assert lines[3].split()[::4] == ["DR905", "1"]
    assert lines[-2:] == ["Een.", last]


def test_colour_and_quiet(findings: list[Finding]) -> None:
    text = written("text", findings, Look(color=True, quiet=True, statistics=True))
    assert "\x1b[" in text
    assert "Een." not in text
    assert "checked" not in text


def test_nothing_is_no_table() -> None:
    assert written("text", [], Look(statistics=True)) == "Een.\n3 files checked: nothing found\n"
    assert json.loads(written("json", [], Look(statistics=True)))["statistics"] == []
