"""How wide a terminal is, and what it obeys."""

import os
from io import StringIO

import pytest

from dienstreis.output.console import console_for
from dienstreis.output.terminal import is_dumb, width_of


class Terminal(StringIO):
    """A terminal of 132 columns that nothing else knows."""

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        return 99


@pytest.fixture(autouse=True)
def sizes(monkeypatch: pytest.MonkeyPatch) -> None:
    def size(descriptor: int) -> os.terminal_size:
        if descriptor == 99:
            return os.terminal_size((132, 43))
        raise OSError

    monkeypatch.setattr("os.get_terminal_size", size)
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("term", ["dumb", "xterm-256color", ""])
def test_the_terminal_tells_how_wide_it_is(monkeypatch: pytest.MonkeyPatch, term: str) -> None:
    monkeypatch.setenv("TERM", term)
    assert width_of(Terminal()) == console_for(Terminal()).width == 132


@pytest.mark.parametrize(("columns", "width"), [("47", 47), ("0", 132), ("", 132), ("many", 132), ("-5", 132)])
def test_the_user_tells_better(monkeypatch: pytest.MonkeyPatch, columns: str, width: int) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert width_of(Terminal()) == width


def test_a_terminal_that_does_not_tell_has_eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.get_terminal_size", lambda _: os.terminal_size((0, 0)))
    assert width_of(Terminal()) == 80
    assert width_of(StringIO()) == 80


@pytest.mark.parametrize(("term", "dumb"), [("dumb", True), ("DUMB", True), ("unknown", True), ("xterm", False)])
def test_a_dumb_terminal_says_so(monkeypatch: pytest.MonkeyPatch, term: str, *, dumb: bool) -> None:
    monkeypatch.setenv("TERM", term)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert is_dumb() is dumb
    assert (console_for(Terminal()).color_system is None) is dumb
