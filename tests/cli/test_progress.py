"""The bar that shows how far a run is."""

import io
import os
import sys
from collections.abc import Iterator

import pytest
from tests.terminals import needs_terminals

from dienstreis.cli.progress import watched
from dienstreis.cli.streams import WholeWrites


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("terminal", "patience", "shown"), [(True, -1.0, True), (True, 60.0, False), (False, -1.0, False)]
)
def test_a_bar_is_shown_on_a_terminal_and_where_it_takes_long(
    monkeypatch: pytest.MonkeyPatch, *, terminal: bool, patience: float, shown: bool
) -> None:
    stream = Terminal() if terminal else io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr("dienstreis.cli.progress.PATIENCE", patience)
    assert list(watched(range(3), 3)) == [0, 1, 2]
    assert ("/3" in stream.getvalue()) is shown


def test_it_ends_where_the_work_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setattr("dienstreis.cli.progress.PATIENCE", -1.0)
    with pytest.raises(ZeroDivisionError):
        [1 // item for item in watched(range(-1, 2), 3)]


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """What reads the terminal that both standard streams lead to."""
    import pty

    ours, its_own = pty.openpty()
    for name in ("stdout", "stderr"):
        stream = WholeWrites(os.fdopen(os.dup(its_own), "wb"), encoding="utf-8", line_buffering=True)
        monkeypatch.setattr(sys, name, stream)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr("dienstreis.cli.progress.PATIENCE", -1.0)
    yield ours
    for descriptor in (ours, its_own):
        os.close(descriptor)


@needs_terminals
@pytest.mark.parametrize("name", ["stdout", "stderr"])
def test_a_bar_gives_way_to_whatever_is_written(screen: int, name: str) -> None:
    results = watched(range(3), 3)
    next(results)
    before = os.read(screen, 65536)
    assert b"1/3" in before
    assert b"\x1b[2K" not in before.partition(b"1/3")[2]
    getattr(sys, name).write("iets anders\n")  # such as that it was stopped
    wiped, _, after = os.read(screen, 65536).partition(b"iets anders")
    assert wiped.endswith(b"\x1b[1A\x1b[2K")
    assert b"\x1b[?25h" in wiped  # the cursor shows again
    assert b"1/3" not in after
    assert list(results) == [1, 2]


@needs_terminals
def test_a_bar_stays_while_output_goes_elsewhere(screen: int) -> None:
    results = watched(range(3), 3)
    next(results)
    os.read(screen, 65536)
    elsewhere = WholeWrites(io.BytesIO(), encoding="utf-8")
    elsewhere.write("iets anders\n")
    list(results)
    assert b"\x1b[1A\x1b[2K" in os.read(screen, 65536)


def test_a_dumb_terminal_shows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setattr("dienstreis.cli.progress.PATIENCE", -1.0)
    assert list(watched(range(3), 3)) == [0, 1, 2]
    assert stream.getvalue() == ""
