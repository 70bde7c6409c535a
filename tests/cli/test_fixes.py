"""``validate --fix`` and ``--diff``."""

import codecs
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from dienstreis.fixing import Fix, fix

Run = Callable[..., Result]
TITLE = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\n"
DAMAGED = TITLE + "\uf0b7 één haven\n\uf0b7 stadhuis\n"
REPAIRED = TITLE + "- één haven\n- stadhuis\n"
SELECT = ("--select", "DR902")


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    path = tmp_path / "-verslag één.md"
    path.write_text(DAMAGED, encoding="utf-8")
    return path


def test_what_is_certain_is_repaired_and_the_rest_is_told(run: Run, damaged: Path) -> None:
    assert run("validate", damaged, *SELECT).exit_code == 1
    result = run("validate", "--fix", damaged, *SELECT, "--lang", "nl")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"dienstreis: {damaged}: hersteld\n"
    assert damaged.read_text(encoding="utf-8") == REPAIRED
    again = run("validate", "--fix", damaged, *SELECT)
    assert (again.exit_code, again.stderr) == (0, "")
    assert "DR401" in run("validate", "--fix", damaged).stdout


def test_a_difference_is_shown_and_nothing_written(run: Run, damaged: Path) -> None:
    result = run("validate", "--diff", damaged)
    assert result.exit_code == 1
    assert "-\\uf0b7 één haven\n" in result.stdout or "-\uf0b7 één haven\n" in result.stdout
    assert "+- één haven\n" in result.stdout
    assert damaged.read_text(encoding="utf-8") == DAMAGED
    damaged.write_text(REPAIRED, encoding="utf-8")
    assert (run("validate", "--diff", damaged).exit_code, run("validate", "--diff", damaged).stdout) == (0, "")


@pytest.mark.parametrize(
    ("mark", "encoding", "kept"),
    [
        (b"", "utf-8", b""),
        (codecs.BOM_UTF8, "utf-8", b""),
        (codecs.BOM_UTF16_LE, "utf-16-le", codecs.BOM_UTF16_LE),
        (codecs.BOM_UTF16_BE, "utf-16-be", codecs.BOM_UTF16_BE),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_encoding_line_ends_and_permissions_stay(
    run: Run, tmp_path: Path, mark: bytes, encoding: str, kept: bytes, end: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(mark + DAMAGED.replace("\n", end).encode(encoding))
    path.chmod(0o640)
    run("validate", "--fix", path)
    assert path.read_bytes() == kept + REPAIRED.replace("\n", end).encode(encoding)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [file.name for file in tmp_path.iterdir()] == ["a.txt"]


def test_windows_1252_stays(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes((TITLE + "1.Haven\n\nZij groeit, “één” keer.\n").encode("windows-1252"))
    run("validate", "--fix", path)
    assert path.read_bytes() == (TITLE + "1. Haven\n\nZij groeit, “één” keer.\n").encode("windows-1252")


def test_a_mark_of_utf_8_goes_by_itself(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(codecs.BOM_UTF8 + REPAIRED.encode())
    run("validate", "--fix", path)
    assert path.read_bytes() == REPAIRED.encode()


def test_a_link_is_not_written_through(run: Run, damaged: Path) -> None:
    link = damaged.with_name("link.md")
    link.symlink_to(damaged)
    result = run("validate", "--fix", link, "--lang", "en")
    assert "it is a link" in result.stderr
    assert damaged.read_text(encoding="utf-8") == DAMAGED


def test_standard_input_cannot_be_repaired_and_only_shown(run: Run) -> None:
    result = run("validate", "--fix", "-", *SELECT, stdin=DAMAGED.encode())
    assert (result.exit_code, result.stdout) == (2, "")
    shown = run("validate", "--diff", "-", stdin=DAMAGED.encode())
    assert "+- één haven" in shown.stdout


def test_standard_input_has_the_name_and_the_settings_of_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "dienstreis.toml").write_text('ignore = ["DR902"]\nexclude = ["weg.md"]\n')
    name = tmp_path / "a.md"
    result = run("validate", "-", "--stdin-filename", name, stdin=DAMAGED.encode())
    assert result.stdout.startswith(f"{name.as_posix()}:1:3: DR")
    assert "DR902" not in result.stdout
    gone = run("validate", "-", "--stdin-filename", tmp_path / "weg.md", stdin=DAMAGED.encode())
    assert (gone.exit_code, gone.stdout) == (0, "")


def test_a_file_that_cannot_be_written_is_told(run: Run, damaged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("dienstreis.cli.fixes.replace_file", full)
    result = run("validate", "--fix", damaged)
    assert result.exit_code == 2
    assert "No space left on device" in result.stderr
    assert damaged.read_text(encoding="utf-8") == DAMAGED


def test_what_somebody_saves_while_a_report_is_read_is_repaired_too(
    run: Run, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def saved_meanwhile(text: str) -> Fix | None:
        if "kade" not in text:
            damaged.write_text(DAMAGED + "\uf0b7 kade\n", encoding="utf-8")
        return fix(text)

    monkeypatch.setattr("dienstreis.cli.fixes.fix", saved_meanwhile)
    result = run("validate", "--fix", damaged, *SELECT)
    assert (result.exit_code, result.stdout) == (0, "")
    assert damaged.read_text(encoding="utf-8") == REPAIRED + "- kade\n"


def test_what_somebody_saves_while_a_repair_is_written_is_kept(
    run: Run, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def saved_meanwhile(_: int) -> None:
        damaged.write_text(DAMAGED + "kade\n", encoding="utf-8")

    monkeypatch.setattr("os.fsync", saved_meanwhile)
    result = run("validate", "--fix", damaged, *SELECT, "--lang", "nl")
    assert result.exit_code == 2
    assert "is niet te schrijven: iemand anders heeft het intussen gewijzigd" in result.stderr
    assert damaged.read_text(encoding="utf-8") == DAMAGED + "kade\n"
    assert list(damaged.parent.iterdir()) == [damaged]
