"""Pages and tables: words of a report are words, on a terminal and in a pipe."""

import io
import re

import pytest
from rich.console import RenderableType
from tests.harmless import check_log

from dienstreis import FollowUp, Person, TripReport
from dienstreis.agenda import entries_of
from dienstreis.output.console import show
from dienstreis.output.summary import words
from dienstreis.output.summary.follow_ups import follow_ups
from dienstreis.output.summary.formats import table
from dienstreis.output.summary.page import page

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def shown(*renderables: RenderableType, terminal: bool = False) -> str:
    stream = Terminal() if terminal else io.StringIO()
    show(renderables, stream)
    return stream.getvalue()


LONG = "Dat is een heel lange zin, met een heellangwoordzonderspatiesofstreepjesdaarin. " * 10


def report(text: str) -> TripReport:
    follow_up = FollowUp(id="x", kind="action", status="open", text=text, owner=text, section=text, cue="x")
    return TripReport(document_type="trip_report", title=text, invited_by=text, follow_ups=[follow_up])


@pytest.fixture(autouse=True)
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "60")


def pieces(text: str) -> list[RenderableType]:
    listed = list(entries_of(report(text), "a.md"))
    return [*page(report(text)), table(follow_ups(listed, 1, "en"))]


@pytest.mark.parametrize("text", ["[bold]vet[/bold]", "[/]", "[link=x]", ":smile:", "[red", "\\[x]"])
def test_words_are_no_markup(text: str) -> None:
    for terminal in (True, False):
        out = COLOUR.sub("", shown(*pieces(text), terminal=terminal))
        assert out.count(text) >= 5


@pytest.mark.parametrize("text", ["\x1b[2J", "\x1b]0;titel\x07", "\x9b2J", "a\rb", "a\nb", "\u202ea", "\x08\x0c\x7f"])
def test_words_neither_colour_nor_move_the_cursor(text: str) -> None:
    assert not set(shown(*pieces(text))) & set("\x1b\x9b\x07\r\u202e\x08\x0c\x7f")
    left = COLOUR.sub("", shown(*pieces(text), terminal=True))
    assert not set(left) & set("\x1b\x9b\x07\r\u202e\x08\x0c\x7f")
    assert words.text(text).plain in shown(*pieces(text))


@pytest.mark.parametrize("columns", [12, 25, 40, 60])
def test_no_wrapped_line_begins_with_a_command(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    out = COLOUR.sub("", shown(*pieces("wij gaan ::error::een ::error::twee " * 5), terminal=True))
    check_log(out)
    assert out.count(r"\x3a:") >= 5


def test_no_line_of_a_pipe_that_is_too_long_begins_with_a_command() -> None:
    out = shown(*page(report("wij gaan " + "::error::een " * 10_000)))
    check_log(out)
    assert r"\x3a:error::een ::error::een" in out


def test_a_pipe_gets_whole_lines_without_colours_and_trailing_spaces() -> None:
    out = shown(*pieces(LONG.strip()))
    assert "\x1b" not in out
    assert out.count(LONG.strip()) >= 5
    assert all(line == line.rstrip() for line in out.splitlines())


def test_a_terminal_gets_colours_and_lines_of_its_width() -> None:
    out = shown(*pieces(LONG), terminal=True)
    assert COLOUR.search(out)
    plain = COLOUR.sub("", out)
    assert max(map(len, plain.splitlines())) <= 60
    assert "…" not in plain


def test_no_color_is_respected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert not re.search(r"\x1b\[[0-9;]*3\dm", shown(*pieces("tekst"), terminal=True))


def test_silence_is_said() -> None:
    out = shown(*page(TripReport(document_type="trip_report")))
    assert out.startswith("Untitled\n")
    assert out.count("the report does not say") >= 8


@pytest.mark.parametrize(
    ("person", "said"),
    [
        (
            Person(name="A. van Dalen", title="mw. drs.", role="wethouder", party="D66"),
            "mw. drs. A. van Dalen, wethouder (D66)",
        ),
        (Person(name="B. Bos", organisation="TU Delft"), "B. Bos, TU Delft"),
        (Person(role="ambtenaren", organisation="gemeente Gein", count=2), "2 ambtenaren, gemeente Gein"),
    ],
)
def test_people(person: Person, said: str) -> None:
    assert words.person(person) == said
