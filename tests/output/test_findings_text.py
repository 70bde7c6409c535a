"""Findings as text: on a terminal, in colour, and piped."""

from io import StringIO

import pytest
from tests.harmless import check_log

from dienstreis import Finding
from dienstreis.output.findings import FORMATS, Look, Outcome
from dienstreis.rules import validate

ESCAPE = "\x1b"
TITLE = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\n"


class Terminal(StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def written(findings: list[Finding], stream: StringIO, look: Look | None = None, notes: list[str] | None = None) -> str:
    FORMATS["text"](Outcome(findings, notes or [], 2, look or Look()), stream)
    return stream.getvalue()


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)


def found(text: str, *select: str, path: str | None = "porvoo.md") -> list[Finding]:
    return validate(text, path=path, select=list(select))


def test_piped_findings_are_a_line_each() -> None:
    lines = written(found(TITLE, "DR401", "DR501"), StringIO(), notes=["Een opmerking."]).splitlines()
    assert [line.partition(" The")[0] for line in lines] == [
        "porvoo.md:1:3: DR401",
        "porvoo.md:1:3: DR501",
        "Een opmerking.",
    ]
    assert lines[0].endswith("(costs-missing; EL, DH, CA)")


def test_a_terminal_shows_files_excerpts_and_a_sum() -> None:
    text = written(found(TITLE, "DR401", "DR501"), Terminal(), Look(color=False))
    assert text.startswith("porvoo.md\n  1:3  error DR401 costs-missing\n    The report says nothing about costs.")
    assert "\n    | # Verslag dienstreis wethouder A. Jansen naar Porvoo\n    |   ^^^^^^^^" in text
    assert "norm: code of conduct for the executive of Etten-Leur" in text
    assert text.rstrip().endswith("2 files checked: 1 error, 1 warning")
    assert text.count("porvoo.md") == 1


def test_the_words_around_findings_are_in_the_readers_language() -> None:
    text = written(found(TITLE, "DR401"), Terminal(), Look("nl", color=False))
    assert "  1:3  fout DR401" in text
    assert text.rstrip().endswith("2 bestanden nagekeken: 1 fout")
    assert written([], Terminal(), Look("nl", color=False)).strip() == "2 bestanden nagekeken: niets gevonden"


def test_quiet_is_nothing_but_findings() -> None:
    text = written(found(TITLE, "DR401"), Terminal(), Look(color=False, quiet=True), ["Een opmerking."])
    assert "DR401" in text
    assert not any(words in text for words in ("checked", "Een opmerking", "norm:", "| #"))


def test_colour_follows_the_terminal_and_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    findings = found(TITLE, "DR401")
    assert ESCAPE in written(findings, Terminal())
    assert ESCAPE not in written(findings, Terminal(), Look(color=False))
    assert ESCAPE not in written(findings, StringIO())
    assert ESCAPE in written(findings, StringIO(), Look(color=True))
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[31" not in written(findings, Terminal())


@pytest.mark.parametrize("stream", [StringIO, Terminal])
@pytest.mark.parametrize("color", [None, False, True])
def test_a_report_can_neither_colour_nor_move_the_cursor(stream: type[StringIO], *, color: bool | None) -> None:
    hostile = "\x1b[31mrood\x1b[2J \x07 [bold]vet[/bold] \u202eomgekeerd :smile:"
    text = TITLE + f"## Kop {hostile}\n\nHet cafÃ© {hostile} is dicht.\n"
    findings = found(text, "DR205", "DR905", "DR401", path="verslag\x1b[31m\nx.md")
    shown = written(findings, stream(), Look(color=color))
    for forbidden in ("\x1b[31mrood", "\x1b[2J", "\x07", "\u202e", "\x1b[31m\nx.md"):
        assert forbidden not in shown
    assert "\\x1b[2J" in shown
    assert "[bold]vet[/bold]" in shown
    assert ":smile:" in shown


@pytest.mark.parametrize("columns", [12, 25, 40, 60])
def test_no_wrapped_line_begins_with_a_command(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    words = "wij gaan ::error::een ::error::twee " * 5
    findings = [finding.model_copy(update={"message": words}) for finding in found(TITLE, "DR401", path=words)]
    text = written(findings, Terminal(), Look(color=False), notes=[words])
    check_log(text)
    assert text.count(r"\x3a:") >= 3


def test_a_long_line_is_cut_around_the_passage_with_a_sign() -> None:
    line = "woord " * 60 + "cafÃ© " + "woord " * 60
    text = written(found(TITLE + line + "\n", "DR905"), Terminal(), Look(color=False))
    excerpt, marker = (row[4:] for row in text.splitlines() if row.startswith("    | "))
    assert len(excerpt) <= 96
    assert excerpt.startswith("| …")
    assert excerpt.endswith("…")
    assert excerpt[marker.index("^") : marker.rindex("^") + 1] == "Ã©"


def test_a_marker_stands_under_wide_characters_and_tabs() -> None:
    text = written(found(TITLE + "\t日本 cafÃ©\n", "DR905"), Terminal(), Look(color=False))
    marker = next(row for row in text.splitlines() if "^" in row)
    assert marker.index("^") == len("    | ") + 1 + 4 + 1 + 3
