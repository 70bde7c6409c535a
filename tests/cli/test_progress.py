"""The bar that shows how far a run is."""

import io
import os
import select
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

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


@contextmanager
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[bytes], bytes]]:
    """A terminal that both standard streams lead to, with a bar at once; reads until something is written there."""
    import pty

    ours, its_own = pty.openpty()

    def read_until(ending: bytes) -> bytes:
        written = b""
        while ending not in written:
            assert select.select([ours], [], [], 30.0)[0], (ending, written)
            written += os.read(ours, 65536)
        return written

    with monkeypatch.context() as patched, ExitStack() as streams:
        for name in ("stdout", "stderr"):
            stream = WholeWrites(os.fdopen(os.dup(its_own), "wb"), encoding="utf-8", line_buffering=True)
            patched.setattr(sys, name, streams.enter_context(stream))
        patched.setenv("TERM", "xterm-256color")
        patched.setattr("dienstreis.cli.progress.PATIENCE", -1.0)
        yield read_until
    for descriptor in (ours, its_own):
        os.close(descriptor)


WIPED = b"\x1b[1A\x1b[2K"


@needs_terminals
@pytest.mark.parametrize("name", ["stdout", "stderr"])
def test_a_bar_gives_way_to_whatever_is_written(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    with screen(monkeypatch) as read_until:
        results = watched(range(3), 3)
        next(results)
        assert WIPED not in read_until(b"1/3")
        getattr(sys, name).write("iets anders\n")  # such as that it was stopped
        wiped, _, after = read_until(b"iets anders\r\n").partition(b"iets anders")
        assert wiped.endswith(WIPED)
        assert b"\x1b[?25h" in wiped  # the cursor shows again
        assert b"1/3" not in after
        assert list(results) == [1, 2]


@needs_terminals
def test_a_bar_stays_while_output_goes_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    with screen(monkeypatch) as read_until:
        results = watched(range(3), 3)
        next(results)
        read_until(b"1/3")
        WholeWrites(io.BytesIO(), encoding="utf-8").write("iets anders\n")
        sys.stderr.buffer.write(b"behind it")
        sys.stderr.buffer.flush()
        assert WIPED not in read_until(b"behind it")
        list(results)
        read_until(WIPED)


def test_a_dumb_terminal_shows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setattr("dienstreis.cli.progress.PATIENCE", -1.0)
    assert list(watched(range(3), 3)) == [0, 1, 2]
    assert stream.getvalue() == ""
