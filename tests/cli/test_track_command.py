"""``dienstreis track``, and what `summary` makes of the file."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import Result

from dienstreis.locking import InUseError

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
        (f"x: {'[' * 5000}\n", ":1: is no YAML: values nested too deep"),
        ('x: {text: "\\UFFFFFFFF"}\n', ":1: is no YAML: a number that is too large"),
        ("x: [\n", ":2: is no YAML"),
        ("{x: {status: done}\n", ":2: is no YAML"),
        ("- x\n", ":1: here ids of follow-ups should stand"),
        ("Beste mensen\n", ":1: here ids of follow-ups should stand"),
        ("x\0y\n", ": this is no text"),
    ],
)
def test_a_file_of_which_nothing_can_be_used_stays_and_the_lists_come_out(
    run: Run, reports: Path, text: str, told: str
) -> None:
    path = reports / "follow-ups.yaml"
    path.write_text(text, encoding="utf-8")
    listed = run("summary", "--follow-ups", reports, "--format", "json")
    assert [row["status"] for row in rows(listed)] == ["done", "planned", "planned"]
    tracked = run("track", reports)
    assert tracked.stdout == ""
    for result in (listed, tracked, run("track", "--done", "x", "--file", path)):
        assert result.exit_code == 2
        assert f"{path}{told}" in result.stderr
    assert path.read_text(encoding="utf-8") == text


SLIPS = (
    ("  state: done\n", "x/y: state cannot stand here: did you mean status?"),
    ("  hoe: done\n", "x/y: hoe cannot stand here: write text, trip, place, status, due, remark"),
    ("  status: gedan\n", "x/y: gedan is no status: did you mean gedaan?"),
    ("  status: x\n", "x/y: x is no status: write done, ongoing, planned, open, dropped"),
    ("  status: [done]\n", "x/y: behind status there should be one text"),
    ("  [status]: done\n", "x/y:  cannot stand here"),
    ("  due: morgen\n", "x/y: morgen is no date: write it as 2025-03-01, 2025-03, 2025-Q1 or 2025"),
    ("  due: 2025-02-30\n", "x/y: 2025-02-30 is no date"),
    ("  due: 2025-13\n", "x/y: 2025-13 is no date"),
    ("  due: '0000'\n", "x/y: 0000 is no date"),
    ("  due: ٢٠٢٥\n", "x/y: ٢٠٢٥ is no date"),
    ("  remark: brief: 12\n", "this cannot be read (mapping values are not allowed here); put words with : or #"),
    ("\tstatus: done\n", "this cannot be read"),
    ("  - done\n", "x/y: below it there should be lines such as status: done"),
)


@pytest.mark.parametrize(("slip", "told"), SLIPS)
def test_a_slip_costs_its_own_entry(run: Run, reports: Path, slip: str, told: str) -> None:
    run("track", reports)
    path = reports / "follow-ups.yaml"
    before = path.read_text(encoding="utf-8").replace("status: planned", "status: done", 1)
    text = f"{before}x/y:\n{slip}"
    path.write_text(text, encoding="utf-8")
    line = text.count("\n")
    listed = run("summary", "--follow-ups", reports, "--format", "json")
    assert [row["status"] for row in rows(listed)] == ["done", "done", "planned"]
    (message,) = [each for each in listed.stderr.splitlines() if f"{path}:" in each]
    assert told in message
    assert f"{path}:{line}: " in message or (f"{path}:{line - 1}: " in message and "- done" in slip)
    assert listed.exit_code == 0
    (reports / "2020" / "gent.md").write_text(REPORT + "- De wethouder belt de schepen.\n", encoding="utf-8")
    tracked = run("track", reports)
    assert (tracked.exit_code, tracked.stdout) == (0, f"{path}: 1 follow-up added\n")
    assert path.read_text(encoding="utf-8").startswith(text)
    listed = run("summary", "--follow-ups", reports, "--format", "json")
    assert [row["status"] for row in rows(listed)] == ["done", "done", "planned", "planned"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_wrong_is_told_in_the_language_of_the_reader(run: Run, reports: Path, language: str) -> None:
    path = reports / "follow-ups.yaml"
    path.write_text("x/y: {status: klaar}\n", encoding="utf-8")
    told = {
        "nl": "x/y: klaar is geen stand: schrijf gedaan, loopt, gepland, open, vervallen",
        "en": "x/y: klaar is no status: write done, ongoing, planned, open, dropped",
    }
    assert f"{path}:1: {told[language]}\n" in run("track", reports, "--lang", language).stderr


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


def test_an_entry_is_changed_without_an_editor(run: Run, reports: Path) -> None:
    run("track", reports)
    path = reports / "follow-ups.yaml"
    first, second = ledger(reports)
    before = path.read_text(encoding="utf-8")
    own = first.partition("/")[2]
    result = run("track", reports, "--done", own[:5], "--due", "2020-04-30", "--remark", "per post: 12", "--lang", "nl")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        f"{path}: Gent heeft toegezegd de tellingen vóór 1 mei 2020 te sturen."
        " (stand: gedaan, wanneer: 2020-04-30, opmerking: per post: 12)\n"
    )
    added = '  status: done\n  due: 2020-04-30\n  remark: "per post: 12"\n'
    assert path.read_text(encoding="utf-8") == before.replace("  status: planned\n", added, 1)
    run("track", reports, "--dropped", second)
    run("track", reports, "--entry", first, "--remark", "")
    assert [(entry["status"], entry.get("remark")) for entry in ledger(reports).values()] == [
        ("done", ""),
        ("dropped", None),
    ]


def test_a_change_needs_no_report_where_the_file_names_the_follow_up(
    run: Run, reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("track", reports)
    own = next(iter(ledger(reports))).partition("/")[2]
    (reports / "2020" / "gent.md").write_text("weg", encoding="utf-8")
    monkeypatch.chdir(reports / "2020")
    assert run("track", "--done", own).exit_code == 0
    assert next(iter(ledger(reports).values()))["status"] == "done"


def test_a_follow_up_that_is_not_in_the_file_yet_is_added_alone(
    run: Run, reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (row, *_) = rows(run("summary", "--follow-ups", reports, "--status", "planned", "--format", "json"))
    monkeypatch.chdir(reports)
    assert run("track", "--done", row["id"]).exit_code == 0
    assert ledger(reports) == {
        f"{row['report']}/{row['id']}": {
            "text": row["text"],
            "trip": row["trip"],
            "place": f"2020/gent.md:{row['line']}",
            "status": "done",
        }
    }


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("gemeente-lindewaard", "kan van alles zijn; schrijf een van deze: gemeente-lindewaard-2020-03-03-gent/"),
        ("zzz", "geen vervolgactie heeft het kenmerk zzz"),
    ],
)
def test_an_id_that_names_no_single_follow_up_changes_nothing(run: Run, reports: Path, written: str, told: str) -> None:
    run("track", reports)
    before = (reports / "follow-ups.yaml").read_text(encoding="utf-8")
    result = run("track", reports, "--done", written, "--lang", "nl")
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr
    own = next(iter(ledger(reports)))
    assert f"bedoel je {own[:-1]}" in run("track", reports, "--done", own[:-1] + "z", "--lang", "nl").stderr
    assert (reports / "follow-ups.yaml").read_text(encoding="utf-8") == before


@pytest.mark.parametrize(
    "options",
    [
        ["--due", "2025"],
        ["--remark", "x"],
        ["--done", ""],
        ["--entry", "x"],
        ["--done", "x", "--dropped", "x"],
        ["--done", "x", "--due", "ooit"],
        [],
    ],
)
def test_a_change_that_is_not_clear_is_wrong_usage(run: Run, options: list[str]) -> None:
    result = run("track", *options)
    assert (result.exit_code, result.stdout) == (2, "")


OF_AN_OLDER_RELEASE = """\
"gemeente-lindewaard-2020-03-03-gent/{first}":
  text: "Gent heeft toegezegd de tellingen vóór 1 mei 2020 te sturen."
  status: done
  remark: per post  # ja
"gemeente-lindewaard-2020-03-03-gent/{second}":
  text: "De wethouder stuurt de raad vóór 1 juni 2020 een voorstel."
  status: planned
"""


def test_what_an_older_release_wrote_is_found_again_under_another_date(run: Run, reports: Path) -> None:
    run("track", reports)
    first, second = (key.partition("/")[2] for key in ledger(reports))
    path = reports / "follow-ups.yaml"
    before = OF_AN_OLDER_RELEASE.format(first=first, second=second)
    path.write_text(before, encoding="utf-8")
    report = reports / "2020" / "gent.md"
    report.write_text(REPORT.replace("3 en 4 maart", "5 en 6 maart"), encoding="utf-8")
    listed = run("summary", "--follow-ups", reports, "--format", "json")
    assert [row["status"] for row in rows(listed)] == ["done", "done", "planned"]
    assert listed.stderr == ""
    assert path.read_text(encoding="utf-8") == before
    tracked = run("track", reports, "--lang", "nl")
    assert "0 " in tracked.stdout
    old, new = "gemeente-lindewaard-2020-03-03-gent", "gemeente-lindewaard-2020-03-05-gent"
    assert f"{path}: {old}/{first} is teruggevonden, en heet nu {new}/{first}" in tracked.stderr
    assert list(ledger(reports)) == [f"{new}/{first}", f"{new}/{second}"]
    assert ledger(reports)[f"{new}/{first}"]["place"].startswith("2020/gent.md:")
    assert "  status: done\n  remark: per post  # ja\n" in path.read_text(encoding="utf-8")
    report.write_text(REPORT.replace("Gemeente Lindewaard\n", ""), encoding="utf-8")  # an id can no longer be made
    assert [row["status"] for row in rows(run("summary", "--follow-ups", reports, "--format", "json"))][:2] == [
        "done",
        "done",
    ]
    run("track", reports)
    assert list(ledger(reports)) == [first, second]


def test_an_entry_that_cannot_be_read_holds_up_no_other(run: Run, reports: Path) -> None:
    run("track", reports)
    path = reports / "follow-ups.yaml"
    first, second = ledger(reports)
    path.write_text(f'"{first}":\n  remark: zie: 12\n"{second}":\n  status: done\n', encoding="utf-8")
    report = reports / "2020" / "gent.md"
    report.write_text(REPORT.replace("3 en 4 maart", "5 en 6 maart"), encoding="utf-8")
    result = run("track", reports)
    assert (result.exit_code, "0 " in result.stdout) == (0, True)
    first, second = (key.replace("03-03", "03-05") for key in (first, second))
    assert path.read_text(encoding="utf-8").startswith(
        f'"{first}":\n  remark: zie: 12\n"{second}":\n  status: done\n  trip: '
    )
    refused = run("track", reports, "--done", first, "--lang", "nl")
    assert refused.exit_code == 2
    assert "is gebleven zoals het was" in refused.stderr


def test_a_full_output_is_told_when_the_file_is_written(reports: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no full device here")
    line = f'"{sys.executable}" -m dienstreis track {reports} > /dev/full'
    result = subprocess.run(["sh", "-c", line], capture_output=True, timeout=60, check=False)
    assert (result.returncode, b"cannot write standard output" in result.stderr) == (2, True)
    assert len(ledger(reports)) == 2
    closed = f'"{sys.executable}" -m dienstreis track {reports} | true'
    assert subprocess.run(["sh", "-c", closed], capture_output=True, timeout=60, check=False).stderr == b""


def test_a_folder_in_use_is_told(run: Run, reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_: object) -> None:
        raise InUseError

    monkeypatch.setattr("dienstreis.locking.patiently", busy)
    (reports / "a.md").write_text("# Verslag dienstreis Gent\n\n\uf0b7 haven\n\uf0b7 kade\n", encoding="utf-8")
    for arguments in (["track", reports], ["validate", "--fix", reports]):
        result = run(*arguments, "--lang", "nl")
        assert result.exit_code == 2
        assert "is niet te schrijven: een andere dienstreis schrijft in deze map" in result.stderr
