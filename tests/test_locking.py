"""One run at a time writes the files of a folder."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dienstreis import locking
from dienstreis.locking import InUseError, one_writer

HOLD = """
import sys
from pathlib import Path
from dienstreis.locking import one_writer
with one_writer(Path(sys.argv[1]), lambda: None):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_run(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another process that holds the lock of a file's folder."""
    line = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline().strip() == b"held"
        yield process
        process.kill()


def test_a_lock_leaves_nothing_behind(tmp_path: Path) -> None:
    with one_writer(tmp_path / "a.md", pytest.fail):
        pass
    assert list(tmp_path.iterdir()) == []


def test_another_run_is_waited_for_and_that_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locking, "SOON", 0.0)
    told: list[int] = []
    with another_run(tmp_path / "a.md") as other:

        def end() -> None:
            told.append(1)
            other.communicate()

        with one_writer(tmp_path / "b.md", end):
            assert told == [1]


def test_a_run_that_goes_on_is_not_waited_for_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locking, "PATIENCE", 0.05)
    with another_run(tmp_path / "a.md"), pytest.raises(InUseError), one_writer(tmp_path / "a.md", lambda: None):
        pytest.fail("two hold it")


def test_a_run_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    with another_run(tmp_path / "a.md") as other:
        other.kill()
        other.wait()
        with one_writer(tmp_path / "a.md", lambda: None):
            assert True
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_has_no_lock(tmp_path: Path) -> None:
    with one_writer(tmp_path / "weg" / "a.md", pytest.fail):
        assert not (tmp_path / "weg").exists()
