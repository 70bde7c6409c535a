"""``--mask-personal-data``: nothing that comes out holds personal data, whatever the command, format and place."""

import random
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest
from typer.testing import Result

from dienstreis.document import read_document
from dienstreis.grammar.identifiers import find_identifiers

HOME = Path(__file__).parents[2]
REPORTS = [
    HOME / "examples" / "aarhus-2022-formulier.txt",
    HOME / "examples" / "turku-2024-koppen.md",
    HOME / "tests" / "gold" / "aken-2020-kort.txt",
    HOME / "tests" / "gold" / "birmingham-2022-english-front-matter.md",
    HOME / "tests" / "gold" / "leuven-2022-tabelformulier.md",
    HOME / "tests" / "gold" / "montreal-2018-dagboek.txt",
]
DATA = {
    "phone": "06\u201123\u00a045 67\u00a081",
    "email": "p.visser@ziggo.nl",
    "iban": "nl91 abna\u00a00417 1643 00",
    "bsn": "111-222-333",
    "address": "Zijlwal 17",
}
TELLS = {"phone": "6234567", "email": "visserziggo", "iban": "abna0417", "bsn": "1112223", "address": "ijlwal17"}
"""What of the planted data would be told if it came out, with letters and digits only."""
NAME = "bel 06-23456781.md"
WORD_END = re.compile(r"(?<=[a-z]) (?=[a-z])")
PLANTED_WORDS = 12  # words between two plants
UNTOLD = re.compile(r"(?:\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[nrt_]|&#?\w+;|[\W_])+")
"""Escapes and marks, which tell nothing."""
Command = Callable[..., Result]


def planted(text: str, seed: str) -> str:
    """A text with personal data here and there between its words."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    places = [match.start() for match in WORD_END.finditer(text)]
    chosen = sorted(chance.sample(places, max(len(DATA), len(places) // PLANTED_WORDS)))
    pieces, end = [], 0
    for place, kind in zip(chosen, (kind for _ in chosen for kind in DATA), strict=False):
        label = " (woonadres: " if kind == "address" else " ("
        pieces += [text[end:place], label, DATA[kind], ")"]
        end = place
    return "".join([*pieces, text[end:]])


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Reports of many layouts with personal data in their words, and one of them in its name too."""
    folder = tmp_path_factory.mktemp("archief")
    for path in REPORTS:
        text = planted(path.read_text(encoding="utf-8"), path.name)
        assert {found.kind for found in find_identifiers(text)} == set(DATA)
        (folder / path.name).write_text(text, encoding="utf-8")
    broken = "# Verslag dienstreis Gent\n\n•  Bel " + DATA["phone"] + " over het ver-\nkeer.\n\n•  Mail.\n"
    (folder / NAME).write_text(REPORTS[0].read_text(encoding="utf-8") + broken, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text is read once for all commands and formats, which is what takes long."""
    monkeypatch.setattr("dienstreis.reading.read_document", read_whole)


read_whole = cache(read_document)


def told(words: str) -> set[str]:
    """The kinds of planted data that an output tells."""
    plain = UNTOLD.sub("", words).casefold()
    return {kind for kind, tell in TELLS.items() if tell in plain}


COMMANDS = [
    *(("parse", "--format", format_) for format_ in ("json", "yaml", "jsonl")),
    *(("summary", "--format", format_) for format_ in ("table", "markdown", "csv", "json", "jsonl", "yaml", "html")),
    *(("summary", "--follow-ups", "--format", format_) for format_ in ("table", "csv", "json", "yaml", "html", "ics")),
    *(("summary", "--table", table, "--format", "csv") for table in ("people", "costs", "gifts", "agreements")),
    ("summary", "--by", "traveller"),
    *(("validate", "--exit-zero", "--format", format_) for format_ in ("text", "json", "sarif", "gitlab", "github")),
    ("validate", "--diff"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_output_tells_them(command: tuple[str, ...], archive: Path, run: Command) -> None:
    result = run(*command, "--mask-personal-data", archive)
    assert result.output.strip()
    assert result.exit_code in {0, 1}
    assert told(result.output) == set()


@pytest.mark.parametrize("command", [("parse",), ("summary", "--follow-ups"), ("validate", "--diff")], ids=" ".join)
def test_they_are_told_without_the_option(command: tuple[str, ...], archive: Path, run: Command) -> None:
    assert "phone" in told(run(*command, archive).output)


def test_a_page_of_one_report(archive: Path, run: Command) -> None:
    for path in (archive / name for name in ("aarhus-2022-formulier.txt", NAME)):
        result = run("summary", "--mask-personal-data", path)
        assert result.exit_code == 0
        assert told(result.output) == set()


def test_no_table_of_an_export_tells_them(archive: Path, run: Command, tmp_path: Path) -> None:
    pytest.importorskip("sqlite_utils")
    for target in (tmp_path / "reizen.db", tmp_path / "pakket"):
        result = run("export", "--mask-personal-data", archive, "--to", target)
        assert (result.exit_code, told(result.output)) == (0, set())
    for path in (tmp_path / "pakket").iterdir():
        assert told(path.read_text(encoding="utf-8")) == set(), path.name
    assert told((tmp_path / "reizen.db").read_bytes().decode("latin-1")) == set()
    with closing(sqlite3.connect(tmp_path / "reizen.db")) as database:
        found = database.execute("select count(*) from findings where code = 'DR801'").fetchone()
        [sections] = database.execute("select count(*) from sections where text like '%*%'").fetchone()
    assert found[0] > len(REPORTS)
    assert sections > len(REPORTS)


def test_a_database_forgets_what_it_said_before(archive: Path, run: Command, tmp_path: Path) -> None:
    pytest.importorskip("sqlite_utils")
    database = tmp_path / "reizen.db"
    report = archive / "turku-2024-koppen.md"
    run("export", report, "--to", database)
    assert told(database.read_bytes().decode("latin-1"))
    run("export", "--mask-personal-data", report, "--to", database)
    assert told(database.read_bytes().decode("latin-1")) == set()


def test_names_of_files_are_masked_in_data_and_messages(tmp_path: Path, run: Command, report: str) -> None:
    folder = tmp_path / "bsn 111222333"
    folder.mkdir()
    (folder / NAME).write_text(report, encoding="utf-8")
    (folder / "bel 06-23456782.md").write_text(report, encoding="utf-8")
    (folder / "06-23456783.md").write_bytes(b"\x00")
    (folder / "06-23456784.pdf").write_bytes(b"%PDF-")
    result = run("parse", "--format", "jsonl", "--mask-personal-data", folder)
    assert result.exit_code == 3
    assert "bsn 1********/bel 0*-********.md" in result.stdout
    assert "bsn 1********/bel 0*-********~2.md" in result.stdout
    assert "0*-********.md: " in result.stderr
    assert not re.search("2345678|111222333", result.output)


def test_a_configuration_holds_for_reports_with_masked_names(tmp_path: Path, run: Command, report: str) -> None:
    (tmp_path / "dienstreis.toml").write_text('select = ["DR401"]\nexclude = ["06-*"]\n', encoding="utf-8")
    (tmp_path / "06-23456781.md").write_text(report, encoding="utf-8")
    (tmp_path / NAME).write_text(report.replace("412 euro", "niets"), encoding="utf-8")
    result = run("validate", "--mask-personal-data", "--format", "json", tmp_path)
    assert '"files": 1' in result.stdout


def test_a_remark_beside_the_reports_is_masked_and_still_found(tmp_path: Path, run: Command, report: str) -> None:
    text = report.replace("de tellingen", f"de tellingen aan {DATA['email']}")
    (tmp_path / NAME).write_text(text, encoding="utf-8")
    run("track", tmp_path)
    ledger = tmp_path / "follow-ups.yaml"
    ledger.write_text(
        ledger.read_text(encoding="utf-8").replace("status: planned", "status: done\n  remark: bel 0161-234567"),
        encoding="utf-8",
    )
    result = run("summary", "--follow-ups", "--mask-personal-data", "--format", "json", tmp_path)
    assert '"status": "done"' in result.stdout
    assert '"remark": "bel 0***-******"' in result.stdout
    assert "p.******@*****.**" in result.stdout
    assert not re.search("234567|visser@", result.output)


def test_places_digests_and_findings_stay(archive: Path, run: Command) -> None:
    masked, whole = (
        run("parse", *option, archive / "turku-2024-koppen.md").stdout for option in (["--mask-personal-data"], [])
    )
    assert [line for line in whole.splitlines() if re.search(r'"(?:sha256|id|start|line)":', line)] == [
        line for line in masked.splitlines() if re.search(r'"(?:sha256|id|start|line)":', line)
    ]
    found, found_before = (
        run("validate", "--format", "json", *option, archive / "turku-2024-koppen.md").stdout
        for option in (["--mask-personal-data"], [])
    )
    assert found == found_before


def test_a_report_from_standard_input(run: Command) -> None:
    text = f"# Verslag dienstreis Gent\n\n{DATA['iban']} en woonadres: {DATA['address']}\n"
    result = run("parse", "-", "--mask-personal-data", stdin=text.encode())
    assert result.exit_code == 0
    assert told(result.output) == set()
