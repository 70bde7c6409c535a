"""``dienstreis validate``: findings as text and as JSON, and exit statuses."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

import dienstreis
from dienstreis import Finding

Run = Callable[..., Result]
NO_REPORT = "Notulen van de vergadering van de volkstuinvereniging.\n\nEr was koffie.\n"
LINE = re.compile(r"(?P<path>.+):(?P<line>\d+):(?P<column>\d+): (?P<code>DR\d{3}) .+ \((?P<name>[a-z-]+); [^)]+\)")


def test_text_is_a_line_a_finding(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "notulen.md"
    path.write_text(NO_REPORT)
    result = run("validate", path)
    assert result.exit_code == 1
    (line,) = result.stdout.splitlines()
    match = LINE.fullmatch(line)
    assert match
    assert match.group("path", "line", "code", "name") == (path.as_posix(), "1", "DR002", "not-a-trip-report")


def test_json_is_what_the_library_finds(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "notulen.md"
    path.write_text(NO_REPORT)
    whole = json.loads(run("validate", path, "--format", "json").stdout)
    expected = [finding.model_dump(mode="json") for finding in dienstreis.validate(NO_REPORT, path=path.as_posix())]
    assert whole == {
        "findings": expected,
        "notes": [],
        "files": 1,
        "tool": {"name": "dienstreis", "version": dienstreis.__version__},
    }
    for finding in whole["findings"]:
        assert Finding.model_validate(finding).source


def test_messages_are_in_the_language_asked_for(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "notulen.md"
    path.write_text(NO_REPORT)
    english, dutch = run("validate", path).stdout, run("validate", path, "--lang", "nl").stdout
    assert english == run("validate", path, "--lang", "en").stdout
    assert english != dutch
    assert run("validate", path, "--lang", "fr").exit_code == 2


def test_what_cannot_be_read_is_a_finding_and_a_line(run: Run, folder: Path, tmp_path: Path) -> None:
    (folder / "b.pdf").write_bytes(b"%PDF-1.7")
    result = run("validate", folder / "b.pdf", folder / "a.md", tmp_path / "weg.md", "--format", "json")
    assert result.exit_code == 3
    whole = json.loads(result.stdout)
    assert whole["files"] == 3
    unread = [finding for finding in whole["findings"] if finding["code"] == "DR001"]
    assert [Path(finding["path"]).name for finding in unread] == ["b.pdf", "weg.md"]
    assert len(result.stderr.splitlines()) == 2
    assert all(finding["message"] in result.stderr for finding in unread)


def test_findings_stand_in_the_order_of_the_files_and_lines(run: Run, folder: Path) -> None:
    (folder / "2020" / "b.TXT").write_text(NO_REPORT)
    (folder / "z.md").write_text(NO_REPORT)
    whole = json.loads(run("validate", folder, folder / "m.md", "--format", "json").stdout)
    places = [(Path(f["path"]).relative_to(folder).as_posix(), f["line"], f["column"]) for f in whole["findings"]]
    order = ["2020/b.TXT", "2020/c.markdown", "a.md", "m.md", "z.md"]
    assert places == sorted(places, key=lambda place: (order.index(place[0]), *place[1:]))


def test_a_finding_that_only_informs_is_no_failure(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    finding = dienstreis.validate(NO_REPORT)[0]
    for severity, status in (("info", 0), ("warning", 1), ("error", 1)):
        found = [finding.model_copy(update={"severity": severity})]
        monkeypatch.setattr("dienstreis.rules.check", lambda *_, found=found, **__: found)
        assert run("validate", folder / "a.md").exit_code == status


def test_output_to_a_file(run: Run, tmp_path: Path) -> None:
    path, target = tmp_path / "notulen.md", tmp_path / "uit.txt"
    path.write_text(NO_REPORT)
    assert run("validate", path, "-o", target).exit_code == 1
    assert target.read_text() == run("validate", path).stdout


def test_standard_input(run: Run) -> None:
    assert run("validate", "-", stdin=NO_REPORT.encode()).stdout.startswith("-:1:1: DR002 ")


COSTLESS = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\nPeriode: 7 tot en met 10 oktober 2024\n"


@pytest.fixture
def costless(tmp_path: Path) -> Path:
    path = tmp_path / "porvoo.md"
    path.write_text(COSTLESS)
    return path


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (["--select", "DR401"], 1),
        (["--select", "DR401", "--fail-on", "error"], 1),
        (["--select", "DR501", "--fail-on", "error"], 0),
        (["--select", "DR501"], 1),
        (["--select", "DR401", "--severity", "DR401=info"], 0),
        (["--select", "DR401", "--severity", "DR401=info", "--fail-on", "info"], 1),
        (["--select", "DR401", "--profile", "register"], 0),
        (["--select", "DR501", "--profile", "strict", "--fail-on", "error"], 1),
        (["--exit-zero"], 0),
        (["--select", "DR105"], 0),
        (["--ignore", "DR"], 0),
    ],
)
def test_what_a_run_fails_for(run: Run, costless: Path, options: list[str], status: int) -> None:
    assert run("validate", costless, *options).exit_code == status


def test_exit_zero_does_not_hide_what_cannot_be_read(run: Run, tmp_path: Path) -> None:
    assert run("validate", tmp_path / "weg.md", "--exit-zero").exit_code == 3


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--select", "DR4O1"], "did you mean 'DR401'?"),
        (["--ignore", "cost-missing"], "did you mean 'costs-missing'?"),
        (["--severity", "DR401=eror"], "did you mean 'error'?"),
        (["--severity", "DR401"], "is not RULE=LEVEL"),
        (["--profile", "colege"], "did you mean 'college'?"),
        (["--today", "morgen"], "morgen"),
    ],
)
def test_wrong_options_say_what_was_meant(run: Run, costless: Path, options: list[str], told: str) -> None:
    result = run("validate", costless, *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr


def test_the_day_of_the_check(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "porvoo.md"
    path.write_text(COSTLESS + "\n## Vervolg\n\n- De wethouder stuurt de raad vóór 1 december 2024 een voorstel.\n")
    command = ["validate", path, "--select", "DR604", "--fail-on", "info", "--today"]
    assert run(*command, "2024-11-30").exit_code == 0
    assert run(*command, "2024-12-02").exit_code == 1


GLUED = "\nDe stad en de haven zijn groot.\n\nWij zagen destad, dehaven en hetstadhuis,daarna wasalles klaar: alles.\n"


@pytest.fixture
def without_word_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dienstreis.rules.checking.lacks", lambda rule: rule.needs is not None)


@pytest.mark.usefixtures("without_word_list")
def test_a_rule_that_cannot_run_and_might_find_something_is_a_note(run: Run, costless: Path) -> None:
    glued = costless.with_name("geplakt.md")
    for path in (glued, costless.with_name("ook geplakt.md")):
        path.write_text(COSTLESS + GLUED)
    whole = json.loads(run("validate", costless.parent, "--format", "json").stdout)
    assert whole["notes"] == ["DR901 did not run: it needs a word list (pip install 'dienstreis[repair]')."]
    assert run("validate", glued).stdout.splitlines()[-1] == whole["notes"][0]
    assert "DR901" not in run("validate", glued, "--quiet").stdout
    assert run("validate", glued, "--lang", "nl").stdout.splitlines()[-1].startswith("DR901 is niet gecontroleerd")
    assert "DR901" not in run("validate", glued, "--ignore", "DR9").stdout
    assert "DR901" not in run("validate", costless).stdout
    glued.write_text(COSTLESS + GLUED + "\n<!-- dienstreis: ignore DR901 -->\n")
    assert "DR901 did not run" not in run("validate", glued).stdout
    glued.write_text(GLUED)
    assert "DR901" not in run("validate", glued).stdout


@pytest.mark.usefixtures("without_word_list")
@pytest.mark.parametrize(
    ("select", "told"), [("DR901", 1), ("dr9", 1), ("glued-words", 1), ("DR401,DR901", 1), ("DR", 0), ("DR401", 0)]
)
def test_a_rule_that_was_asked_for_and_cannot_run_is_a_note(run: Run, costless: Path, select: str, told: int) -> None:
    result = run("validate", costless, costless.parent, "--select", select)
    assert result.stdout.count("DR901 did not run") == told


@pytest.mark.usefixtures("without_word_list")
def test_a_configuration_asks_for_rules_too(run: Run, costless: Path) -> None:
    (costless.parent / "dienstreis.toml").write_text('select = ["DR90"]\n')
    assert "DR901 did not run" in run("validate", costless).stdout


def test_two_runs_print_the_same(run: Run, folder: Path) -> None:
    for options in ([], ["--format", "json"]):
        assert run("validate", folder, *options).stdout == run("validate", folder, *options).stdout


@pytest.mark.parametrize("options", [(), ("--exit-zero",), ("--ignore", "DR005")], ids=" ".join)
def test_an_error_in_one_field_is_a_finding_and_a_status_of_its_own(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...]
) -> None:
    def fail(*_: object) -> None:
        raise IndexError("list index out of range")

    monkeypatch.setattr("dienstreis.extract.report.read_costs", fail)
    result = run("validate", folder / "a.md", "--lang", "nl", *options)
    assert result.exit_code == 70
    assert ("DR005" in result.stdout) == ("DR005" not in options)
    assert "DR401" not in result.stdout
    assert len(result.stderr.splitlines()) == 1


def test_an_error_in_a_rule_is_told_of_what_was_repaired_too(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise IndexError("list index out of range")

    path = tmp_path / "a.md"
    path.write_text("# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\n\uf0b7 haven\n", encoding="utf-8")
    monkeypatch.setattr("dienstreis.rules.people.officials_in", fail)
    monkeypatch.setattr("dienstreis.rules.findings.message", fail)
    result = run("validate", path, "--fix", "--select", "DR101,DR902,DR302,DR401,DR005")
    assert result.exit_code == 70
    assert "DR401: IndexError" in result.stderr
    assert path.read_text(encoding="utf-8").endswith("\n- haven\n")
