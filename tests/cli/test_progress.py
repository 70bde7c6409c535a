"""The bar that shows how far a run is."""

import io
import sys

import pytest

from dienstreis.cli.progress import watched


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
