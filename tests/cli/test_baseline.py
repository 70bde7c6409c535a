"""``validate --baseline``: what is known is not told again, and what is new is, wherever it stands."""

import json
import os
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import Result

Run = Callable[..., Result]
Command = Callable[..., subprocess.CompletedProcess[bytes]]
COSTLESS = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\nPeriode: 7 tot en met 10 oktober 2024\n"
ONLY = ("--select", "DR401,DR501,DR905")


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two reports that lack costs and gifts, in which the command runs."""
    folder = tmp_path / "archief"
    (folder / "verslagen" / "2020").mkdir(parents=True)
    (folder / "verslagen" / "a.md").write_text(COSTLESS, encoding="utf-8")
    (folder / "verslagen" / "2020" / "b.md").write_text(COSTLESS, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def known(archive: Path, run: Run) -> Path:
    """The baseline of the folder."""
    assert run("validate", "verslagen", *ONLY, "--baseline", "bekend.json", "--write-baseline").exit_code == 0
    return archive / "bekend.json"


def content(file: Path) -> list[tuple[str, str]]:
    return [(entry["path"], entry["code"]) for entry in json.loads(file.read_text(encoding="utf-8"))["findings"]]


def found(result: Result) -> list[tuple[str, str]]:
    whole: dict[str, Any] = json.loads(result.stdout)
    return [(finding["path"], finding["code"]) for finding in whole["findings"]]


ALL = [
    ("verslagen/2020/b.md", "DR401"),
    ("verslagen/2020/b.md", "DR501"),
    ("verslagen/a.md", "DR401"),
    ("verslagen/a.md", "DR501"),
]


def test_it_is_sorted_with_a_line_a_finding_and_no_words_of_a_report(archive: Path, run: Run) -> None:
    for name in ("a.md", "2020/b.md"):
        (archive / "verslagen" / name).write_text(COSTLESS + "\nMail a.jansen61@gmail.com.\n", encoding="utf-8")
    result = run("validate", "verslagen", "--baseline", "bekend.json", "--write-baseline")
    text = (archive / "bekend.json").read_text(encoding="utf-8")
    lines = text.splitlines()
    assert (result.exit_code, result.stdout) == (0, "")
    assert (
        result.stderr == f"dienstreis: bekend.json: {len(lines) - 5} findings written ({len(lines) - 5} new; 0 gone)\n"
    )
    assert lines[:3] == ["{", '  "version": 1,', '  "findings": [']
    entries = [line.rstrip(",") for line in lines[3:-2]]
    assert entries == sorted(entries)
    assert ("verslagen/a.md", "DR801") in content(archive / "bekend.json")
    assert "jansen" not in text.lower()


def test_what_is_known_is_counted_and_no_failure(run: Run, known: Path) -> None:
    result = run("validate", "verslagen", *ONLY, "--baseline", known.name)
    assert (result.exit_code, result.stdout) == (0, "bekend.json: 4 findings known, and not shown\n")
    dutch = run("validate", "verslagen", *ONLY, "--baseline", known.name, "--lang", "nl")
    assert dutch.stdout == "bekend.json: 4 meldingen bekend, en niet getoond\n"
    assert run("validate", "verslagen", *ONLY, "--baseline", known.name, "--quiet").stdout == ""
    whole = json.loads(run("validate", "verslagen", *ONLY, "--baseline", known.name, "--format", "json").stdout)
    assert (whole["findings"], whole["files"]) == ([], 2)
    assert whole["notes"] == ["bekend.json: 4 findings known, and not shown"]


@pytest.mark.parametrize("format_", ["text", "json", "github", "sarif", "gitlab"])
def test_what_is_new_is_found_in_every_format(run: Run, known: Path, format_: str) -> None:
    (known.parent / "verslagen" / "a.md").write_text(f"\n\n{COSTLESS}\n\nHet cafÃ©.\n", encoding="utf-8")
    result = run("validate", "verslagen", *ONLY, "--baseline", known.name, "--format", format_)
    assert result.exit_code == 1
    results = json.loads(result.stdout)["runs"][0]["results"] if format_ == "sarif" else result.stdout
    assert "DR905" in str(results)
    assert "DR401" not in str(results)


def test_a_third_that_is_alike_is_new(run: Run, known: Path) -> None:
    report = known.parent / "verslagen" / "a.md"
    options = ("--select", "DR905", "--baseline", known.name)
    report.write_text(COSTLESS + "\nHet cafÃ©.\n" * 2, encoding="utf-8")
    assert run("validate", report, *options, "--write-baseline").exit_code == 0
    report.write_text(COSTLESS + "\nHet cafÃ©.\n" * 3, encoding="utf-8")
    result = run("validate", report, *options, "--format", "json")
    assert [finding["line"] for finding in json.loads(result.stdout)["findings"]] == [9]


def test_an_entry_hides_what_it_names_and_nothing_else(run: Run, known: Path) -> None:
    known.write_text(
        known.read_text().replace('"verslagen/a.md", "code": "DR401"', '"verslagen/a.md", "code": "DR604"')
    )
    result = run("validate", "verslagen", *ONLY, "--baseline", known.name, "--format", "json")
    assert (result.exit_code, found(result)) == (1, [("verslagen/a.md", "DR401")])


def test_what_was_mended_is_told_and_forgotten(run: Run, known: Path) -> None:
    (known.parent / "verslagen" / "a.md").write_text(COSTLESS + "\nGeschenken: geen\n", encoding="utf-8")
    result = run("validate", "verslagen", *ONLY, "--baseline", known.name)
    assert result.stdout == (
        "bekend.json: 3 findings known, and not shown; 1 finding gone (renew the file with --write-baseline)\n"
    )
    renewed = run("validate", "verslagen", *ONLY, "--baseline", known.name, "--write-baseline")
    assert renewed.stderr == "dienstreis: bekend.json: 3 findings written (0 new; 1 gone)\n"
    assert content(known) == ALL[:3]


def test_a_part_of_the_archive_or_of_the_rules_leaves_the_rest_alone(run: Run, known: Path) -> None:
    (known.parent / "verslagen" / "a.md").write_text(COSTLESS + "\nGeschenken: geen\n", encoding="utf-8")
    assert "gone" not in run("validate", "verslagen/2020", *ONLY, "--baseline", known.name).stdout
    assert "gone" not in run("validate", "verslagen", "--select", "DR401", "--baseline", known.name).stdout
    before = known.read_bytes()
    for options in (("verslagen/2020", *ONLY), ("verslagen", "--select", "DR401")):
        assert run("validate", *options, "--baseline", known.name, "--write-baseline").exit_code == 0
        assert known.read_bytes() == before


def test_what_cannot_be_read_is_told_and_keeps_its_entries(run: Run, known: Path) -> None:
    (known.parent / "verslagen" / "a.md").write_bytes(b"%PDF-1.7")
    result = run("validate", "verslagen", *ONLY, "--baseline", known.name, "--format", "json")
    assert (result.exit_code, found(result)) == (3, [("verslagen/a.md", "DR001")])
    before = known.read_bytes()
    assert run("validate", "verslagen", *ONLY, "--baseline", known.name, "--write-baseline").exit_code == 3
    assert known.read_bytes() == before


def test_an_error_in_dienstreis_is_always_told_and_forgets_nothing(
    run: Run, known: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise IndexError("list index out of range")

    monkeypatch.setattr("dienstreis.extract.report.read_costs", fail)
    options = ("--select", "DR005,DR401,DR501", "--baseline", known.name, "--format", "json")
    errors = [("verslagen/2020/b.md", "DR005"), ("verslagen/a.md", "DR005")]
    for more in ((), ("--write-baseline",)):
        result = run("validate", "verslagen", *options, *more)
        assert (result.exit_code, found(result)) == (70, errors)
        assert content(known) == ALL


def test_personal_data_in_the_names_of_files_are_masked(run: Run, known: Path) -> None:
    report = known.parent / "verslagen" / "tel 0612345678.md"
    report.write_text(COSTLESS, encoding="utf-8")
    for options in (("--mask-personal-data",), ()):
        assert run("validate", report, *ONLY, "--baseline", known.name, *options, "--write-baseline").exit_code == 0
        assert content(known)[4:] == [("verslagen/tel 0*********.md", code) for code in ("DR401", "DR501")]
        assert run("validate", report, *ONLY, "--baseline", known.name).exit_code == 0


def test_what_another_run_wrote_meanwhile_stays(run: Run, known: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = known.read_text()

    def meanwhile(*_: object) -> dict[str, int]:
        known.write_text(written + "\n")
        return {}

    monkeypatch.setattr("dienstreis.rules.applied_rules", meanwhile)
    result = run("validate", "verslagen", "--select", "DR401", "--baseline", known.name, "--write-baseline")
    assert (result.exit_code, known.read_text()) == (2, written + "\n")
    assert "bekend.json" in result.stderr


def test_files_that_are_gone_are_forgotten(run: Run, known: Path) -> None:
    (known.parent / "verslagen" / "2020" / "b.md").unlink()
    result = run("validate", "verslagen", *ONLY, "--baseline", known.name, "--write-baseline")
    assert "2 findings written (0 new; 2 gone)" in result.stderr
    assert content(known) == ALL[2:]


def test_paths_are_those_from_the_baseline_wherever_the_command_runs(
    run: Run, known: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert content(known) == ALL
    monkeypatch.chdir(known.parent / "verslagen" / "2020")
    for path in ("b.md", "./b.md", "../2020/b.md", known.parent / "verslagen" / "2020" / "b.md"):
        result = run("validate", path, *ONLY, "--baseline", "../../bekend.json")
        assert (result.exit_code, result.stdout) == (0, "../../bekend.json: 2 findings known, and not shown\n")


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="there are no links")
def test_another_way_to_the_same_folder(run: Run, known: Path, tmp_path: Path) -> None:
    (tmp_path / "koppeling").symlink_to(known.parent, target_is_directory=True)
    result = run("validate", tmp_path / "koppeling" / "verslagen", *ONLY, "--baseline", known)
    assert "4 findings known" in result.stdout


def test_standard_input_has_the_name_of_its_file(run: Run, known: Path) -> None:
    options = (*ONLY, "--baseline", known.name, "--stdin-filename", "verslagen/a.md")
    result = run("validate", "-", *options, stdin=(COSTLESS + "\nHet cafÃ©.\n").encode())
    assert result.stdout.splitlines()[0].startswith("verslagen/a.md:5:")
    assert result.stdout.splitlines()[1:] == ["bekend.json: 2 findings known, and not shown"]


def test_repairs_and_several_processes(run: Run, command: Command, known: Path) -> None:
    report = known.parent / "verslagen" / "a.md"
    report.write_text(f"\ufeff{COSTLESS}\n\uf0b7 een\n\uf0b7 twee\n", encoding="utf-8")
    result = run("validate", "verslagen", *ONLY, "--baseline", known.name, "--fix")
    assert (result.exit_code, "4 findings known" in result.stdout) == (0, True)
    assert not report.read_text(encoding="utf-8").startswith("\ufeff")
    for number in range(3):
        (known.parent / "verslagen" / f"{number}.md").write_text(COSTLESS + "\nHet cafÃ©.\n" * 500, encoding="utf-8")
    one, two = (
        command("validate", "verslagen", *ONLY, "--baseline", known.name, "--jobs", jobs) for jobs in ("1", "2")
    )
    assert (one.returncode, one.stdout) == (1, two.stdout)
    assert b"4 findings known" in one.stdout


def test_a_configuration_names_it_from_its_own_folder(run: Run, known: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (known.parent / "dienstreis.toml").write_text('baseline = "bekend.json"\nselect = ["DR401", "DR501", "DR905"]\n')
    monkeypatch.chdir(known.parent / "verslagen")
    assert run("validate", "a.md").exit_code == 0
    assert run("validate", "a.md", "--write-baseline").exit_code == 0
    assert content(known) == ALL
    assert tomllib.loads(run("config", "a.md").stdout)["baseline"] == "bekend.json"
    everything = run("validate", "a.md", "--no-baseline")
    assert (everything.exit_code, len(everything.stdout.splitlines())) == (1, 2)
    (known.parent / "verslagen" / "2020" / "dienstreis.toml").write_text('baseline = "eigen.json"\n')
    assert run("validate", ".", *ONLY).exit_code == 2
    assert run("validate", ".", *ONLY, "--write-baseline").exit_code == 0
    assert content(known.parent / "verslagen" / "2020" / "eigen.json") == [("b.md", "DR401"), ("b.md", "DR501")]
    assert run("validate", ".", *ONLY).exit_code == 0
    assert run("validate", ".", *ONLY, "--baseline", "../bekend.json").exit_code == 0


@pytest.mark.parametrize(
    ("words", "english", "dutch"),
    [
        (None, "does not exist; write it with --write-baseline", "bestaat niet; schrijf het met --write-baseline"),
        (COSTLESS, "is no file of known findings", "is geen bestand met bekende meldingen"),
        ("[" * 100_000, "is no file of known findings", "is geen bestand met bekende meldingen"),
        ('{"version": 1}', "is no file of known findings", "is geen bestand met bekende meldingen"),
        ('{"version": 1, "findings": [{"path": 1}]}', "is no file of known", "is geen bestand met bekende"),
        ('{"version": 2, "alles": []}', "is of a newer dienstreis", "is van een nieuwere dienstreis"),
    ],
)
def test_what_cannot_be_used(run: Run, archive: Path, words: str | None, english: str, dutch: str) -> None:
    file = archive / "bekend.json"
    if words is not None:
        file.write_text(words)
    for language, told in (("en", english), ("nl", dutch)):
        result = run("validate", "verslagen", "--baseline", file.name, "--lang", language)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.startswith("dienstreis: bekend.json: ")
        assert told in result.stderr
    if words is not None:
        assert run("validate", "verslagen", "--baseline", file.name, "--write-baseline").exit_code == 2
        assert file.read_text() == words


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--write-baseline"], "--baseline FILE"),
        (["--write-baseline", "--no-baseline"], "--baseline FILE"),
        (["--baseline", "a.json", "--no-baseline"], "--no-baseline"),
        (["--baseline", "verslagen"], "is no file of known findings"),
        (["--baseline", "weg/x.json", "--write-baseline"], "cannot write"),
        (["--baseline", "a.json", "--write-baseline", "-o", "a.json"], "behind -o"),
        (["--baseline", "a.json", "--write-baseline", "--diff"], "--diff"),
        (["--statistics", "--diff"], "--diff"),
        (["--statistics", "--format", "sarif"], "text, json"),
    ],
)
def test_wrong_usage(run: Run, archive: Path, options: list[str], told: str) -> None:
    result = run("validate", "verslagen", *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in " ".join(result.stderr.split())
    assert sorted(path.name for path in archive.iterdir()) == ["verslagen"]


def test_statistics_count_what_is_new(run: Run, known: Path) -> None:
    (known.parent / "verslagen" / "a.md").write_text(COSTLESS + "\nHet cafÃ©.\n" * 2, encoding="utf-8")
    result = run("validate", "verslagen", *ONLY, "--baseline", known.name, "--statistics", "--format", "json")
    (count,) = json.loads(result.stdout)["statistics"]
    assert (count["code"], count["count"], count["files"], result.exit_code) == ("DR905", 2, 1, 1)
    text = run("validate", "verslagen", *ONLY, "--baseline", known.name, "--statistics").stdout
    assert text.splitlines()[-2:] == ["bekend.json: 4 findings known, and not shown", "2 files checked: 2 warnings"]
