"""A command that is asked to stop, or whose reader goes away: whole lines, words, and nothing left behind."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

import dienstreis

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are looked for in /proc")

SCRIPT = Path(__file__).with_name("troubled.py")
PATIENCE = 60.0  # seconds: far more than anything here takes
Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def start() -> Iterator[Start]:
    """The command as a group of processes of its own, in which some words in a report make trouble."""
    started: list[subprocess.Popen[bytes]] = []

    def call(*arguments: str | Path, **environment: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, SCRIPT, *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            env=os.environ | {"LC_ALL": "en_GB.UTF-8"} | environment,
            start_new_session=True,
            # Where a shell runs the tests in the background, they and their children would else ignore Ctrl-C.
            preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
        )
        started.append(process)
        return process

    yield call
    for process in started:
        if process.poll() is None or group(process.pid):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(timeout=PATIENCE)


@pytest.fixture
def batch(tmp_path: Path, report: str) -> Path:
    """A folder of reports; when the first ones are written, the last one never comes."""
    folder = tmp_path / "verslagen"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.md").write_text(report, encoding="utf-8")
    (folder / "9.md").write_text("HANGS")
    return folder


def group(leader: int) -> list[int]:
    """The processes of a group that still live."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, of_group = entry.read_text().rpartition(")")[2].split()[:3]
        except OSError:
            continue  # it has just ended
        if int(of_group) == leader and state not in {"Z", "X"}:
            found.append(int(entry.parent.name))
    return found


def wait_for(condition: Callable[[], object]) -> None:
    """Wait until something holds."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it never came so far"
        time.sleep(0.02)


def is_at_work(process: subprocess.Popen[bytes], processes: int) -> Callable[[], bool]:
    """Whether a command has so many processes."""
    return lambda: len(group(process.pid)) == processes


def ends(process: subprocess.Popen[bytes]) -> tuple[bytes, bytes, int]:
    """What a command still writes, and its status; no process of it is left then."""
    out, err = process.communicate(timeout=PATIENCE)
    wait_for(lambda: not group(process.pid))
    return out, err, process.returncode


MESSAGE = b"dienstreis: stopped: what stands above is not all, and a file behind -o has stayed as it was\n"


@pytest.mark.parametrize(
    ("to", "number", "status"),
    [
        pytest.param(os.killpg, signal.SIGINT, 130, id="INT to all, as from a keyboard"),
        pytest.param(os.kill, signal.SIGTERM, 143, id="TERM to itself, as from a service"),
        pytest.param(os.killpg, signal.SIGTERM, 143, id="TERM to all", marks=pytest.mark.slow),
        pytest.param(os.kill, signal.SIGINT, 130, id="INT to itself", marks=pytest.mark.slow),
    ],
)
@pytest.mark.parametrize("jobs", [1, 2])
def test_stopping_leaves_whole_lines_and_no_process(
    start: Start, batch: Path, to: Callable[[int, int], None], number: int, status: int, jobs: int
) -> None:
    process = start("parse", "--format", "jsonl", "--jobs", str(jobs), batch)
    assert process.stdout is not None
    first = process.stdout.readline()
    to(process.pid, number)
    out, err, returned = ends(process)
    assert returned == status
    assert err == MESSAGE
    lines = [first, *out.splitlines(keepends=True)]
    assert all(line.endswith(b"\n") and json.loads(line) for line in lines)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_stopping_at_the_beginning(start: Start, batch: Path, method: str) -> None:
    process = start("parse", "--jobs", "2", batch, METHOD=method)
    wait_for(lambda: len(group(process.pid)) > 1)
    os.killpg(process.pid, signal.SIGINT)
    out, err, status = ends(process)
    assert (status, err) == (130, MESSAGE)
    assert not out or out.startswith(b"[\n")


def test_a_file_stays_as_it_was(start: Start, batch: Path, tmp_path: Path) -> None:
    target = tmp_path / "uit.jsonl"
    target.write_text("van gisteren\n")
    process = start("parse", "--format", "jsonl", "--jobs", "2", "-o", target, batch)
    wait_for(lambda: len(list(tmp_path.iterdir())) == 3)
    os.killpg(process.pid, signal.SIGINT)
    assert ends(process)[1:] == (MESSAGE, 130)
    assert target.read_text() == "van gisteren\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["uit.jsonl", "verslagen"]


@pytest.mark.parametrize("target", ["archief.db"])
def test_an_archive_stays_as_it_was(start: Start, batch: Path, tmp_path: Path, target: str) -> None:
    process = start("export", "--jobs", "2", batch, "--to", tmp_path / target)
    wait_for(is_at_work(process, 3))
    os.killpg(process.pid, signal.SIGINT)
    assert ends(process)[1:] == (MESSAGE, 130)
    assert [path.name for path in tmp_path.iterdir()] == ["verslagen"]


def test_the_message_is_in_the_users_language(start: Start, batch: Path) -> None:
    process = start("validate", batch, LC_ALL="nl_NL.UTF-8", MUCH="1000000")
    wait_for(lambda: has_begun(process))
    os.killpg(process.pid, signal.SIGINT)
    assert "afgebroken" in ends(process)[1].decode()


def has_begun(process: subprocess.Popen[bytes]) -> bool:
    """Whether a command has a handler of signals of its own."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    caught = next(line.split()[1] for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught, 16) & 1 << signal.SIGTERM - 1)


def test_a_reader_that_goes_away_ends_all_processes_quietly(start: Start, batch: Path, report: str) -> None:
    for number in range(10, 40):
        (batch / f"{number}.md").write_text(report, encoding="utf-8")
    process = start("parse", "--format", "jsonl", "--jobs", "2", batch)
    assert process.stdout is not None
    assert process.stdout.readline()
    process.stdout.close()
    process.stdout = None
    assert ends(process)[1:] == (b"", 0)


def test_no_process_outlives_the_command_for_long(start: Start, batch: Path) -> None:
    (batch / "9.md").write_text("SLOW")
    process = start("parse", "--jobs", "2", batch)
    wait_for(is_at_work(process, 3))
    process.kill()
    process.communicate(timeout=PATIENCE)
    wait_for(lambda: not group(process.pid))


@pytest.mark.slow
def test_a_process_that_somebody_ends_costs_one_report_at_most(start: Start, batch: Path) -> None:
    for number in range(10, 30):
        (batch / f"{number}.md").write_text("SLOW")
    (batch / "9.md").write_text("SLOW")
    process = start("parse", "--format", "jsonl", "--jobs", "2", batch)
    wait_for(is_at_work(process, 3))
    os.kill(max(group(process.pid)), signal.SIGKILL)
    out, err, status = ends(process)
    told = err.splitlines()
    assert len(told) <= 1
    assert len(out.splitlines()) == 27 - len(told)
    assert status == (3 if told else 0)


KILLS = 30


@pytest.mark.slow
def test_processes_that_are_ended_at_random_moments(start: Start, batch: Path, tmp_path: Path, report: str) -> None:
    for path in batch.iterdir():
        path.unlink()
    names = [f"{number:03}.md" for number in range(3 * KILLS)]
    for name in names:
        (batch / name).write_text(f"{report}\nSLOW {name}\n", encoding="utf-8")
    target = tmp_path / "uit.jsonl"
    target.write_text("van gisteren\n")
    process = start("parse", "--format", "jsonl", "--jobs", "2", "-o", target, batch)
    wait_for(is_at_work(process, 3))
    chance = random.Random(1)  # noqa: S311 - nobody need be unable to guess
    killed = 0
    while killed < KILLS and process.poll() is None:
        time.sleep(chance.uniform(0, 0.4))
        workers = [number for number in group(process.pid) if number != process.pid]
        if workers:
            with suppress(ProcessLookupError):  # it has ended by itself since it was listed
                os.kill(chance.choice(workers), signal.SIGKILL)
                killed += 1
        assert process.poll() is not None or target.read_text() == "van gisteren\n"
    _, err, status = ends(process)
    assert killed == KILLS, "it was done too soon"
    told = [Path(line.split(": ")[1]).name for line in err.decode().splitlines()]
    read = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert len(told) <= KILLS
    assert status == (3 if told else 0)
    assert sorted([*told, *(Path(each["source"]["path"]).name for each in read)]) == names
    assert read == [dienstreis.read(batch / name).model_dump(mode="json") for name in names if name not in told]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["uit.jsonl", "verslagen"]
