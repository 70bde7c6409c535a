"""What is written is there whole or not at all, in its own place: when a process is killed, and when a disk is full."""

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import Result

from dienstreis.export.tables import TABLES

Run = Callable[..., Result]
Command = Callable[..., subprocess.CompletedProcess[bytes]]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="limits, links and pipes are those of POSIX")
OLD = "van gisteren"
DAMAGED = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\n" + "\uf0b7 één haven\n\uf0b7 stadhuis\n" * 40
READING = ["parse", *(pytest.param(name, marks=pytest.mark.slow) for name in ("validate", "summary"))]
"""Commands that read reports, all in one way."""
LIMIT = 600  # bytes, of which none of these outputs has as few

LIMITED = f"""
import resource, signal, sys
resource.setrlimit(resource.RLIMIT_FSIZE, ({LIMIT}, {LIMIT}))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
sys.dont_write_bytecode = True
if {{killed}}:
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
from dienstreis.cli import main
main()
"""
"""The command under a limit on the size of files: a write beyond it fails, or the kernel kills the process in it."""
AT_THE_END = """
import os, signal, sys
sys.dont_write_bytecode = True
def die(event, arguments):
    if event == "os.rename":
        os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(die)
from dienstreis.cli import main
main()
"""
"""The command, killed when all is written and nothing is in its place yet."""


def call(code: str, *arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    line = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(line, capture_output=True, timeout=60, check=False)


def killed(*arguments: str | Path) -> None:
    """Kill the command in mid-write, and again when everything is written."""
    assert call(LIMITED.format(killed=True), *arguments).returncode == -signal.SIGXFSZ
    assert call(AT_THE_END, *arguments).returncode == -signal.SIGKILL


def without_room(*arguments: str | Path) -> str:
    """What the command tells where there is no room for what it writes."""
    result = call(LIMITED.format(killed=False), *arguments)
    assert result.returncode == 2
    (line,) = [line for line in result.stderr.decode().splitlines() if "cannot write" in line]
    return line


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def leftovers(folder: Path) -> set[str]:
    """The files that are hidden, and say whose they are."""
    found = {path.name for path in folder.iterdir() if ".dienstreis-" in path.name}
    assert all(name.startswith(".") and ".tmp" in name for name in found)
    return found


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "uit" / "uit.json"
    path.parent.mkdir()
    path.write_text(OLD, encoding="utf-8")
    return path


def calls(folder: Path, target: Path) -> list[list[str | Path]]:
    return [
        ["parse", folder, "-o", target],
        ["validate", folder, "--format", "json", "-o", target],
        ["summary", folder, "--format", "html", "-o", target],
        ["schema", "-o", target],
        ["export", folder, "--to", target.parent / "pakket", "--metadata", target],
    ]


@pytest.mark.parametrize("number", [0, *(pytest.param(number, marks=pytest.mark.slow) for number in (1, 2, 3))])
def test_an_output_is_whole(run: Run, folder: Path, target: Path, number: int) -> None:
    arguments = calls(folder, target)[number]
    killed(*arguments)
    assert target.read_text(encoding="utf-8") == OLD
    left = leftovers(target.parent)
    assert len(left) == 2
    assert f"cannot write {target}: File too large" in without_room(*arguments)
    assert target.read_text(encoding="utf-8") == OLD
    assert leftovers(target.parent) == left
    assert run(*arguments).exit_code in {0, 1}
    assert target.read_text(encoding="utf-8") != OLD
    assert names(target.parent) == {"uit.json"} | left


def test_what_is_private_stays_private(folder: Path, target: Path) -> None:
    target.chmod(0o600)
    killed("parse", folder, "-o", target)
    assert {path.stat().st_mode & 0o777 for path in target.parent.iterdir()} == {0o600}


def test_what_is_left_over_is_never_read(run: Run, folder: Path) -> None:
    output = folder / "uit.md"
    killed("parse", folder, "-o", output)
    assert len(leftovers(folder)) == 2
    assert len(json.loads(run("parse", folder).stdout)) == 3


def test_a_repair_is_whole(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(DAMAGED, encoding="utf-8")
    killed("validate", "--fix", path)
    assert path.read_text(encoding="utf-8") == DAMAGED
    assert len(leftovers(tmp_path)) == 2
    assert f"cannot write {path}: File too large" in without_room("validate", "--fix", path)
    assert path.read_text(encoding="utf-8") == DAMAGED
    run("validate", "--fix", tmp_path)
    assert "\uf0b7" not in path.read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_ledger_is_whole(run: Run, folder: Path) -> None:
    run("track", folder)
    path = folder / "follow-ups.yaml"
    before = path.read_text(encoding="utf-8") + "# " + "van ons " * LIMIT + "\n"
    path.write_text(before, encoding="utf-8")
    text = (folder / "a.md").read_text(encoding="utf-8")
    (folder / "a.md").write_text(text + "\n## Vervolg\n\n- De wethouder belt de schepen.\n", encoding="utf-8")
    killed("track", folder)
    assert path.read_text(encoding="utf-8") == before
    assert f"cannot write {path}: File too large" in without_room("track", folder)
    assert path.read_text(encoding="utf-8") == before
    assert run("track", folder).exit_code == 0
    assert path.read_text(encoding="utf-8").startswith(before)


def content(database: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute("select path from reports order by 1").fetchall()


@pytest.mark.slow
def test_a_database_is_whole(run: Run, folder: Path, target: Path) -> None:
    database = target.with_name("r.db")
    run("export", folder, "--to", database)
    before = content(database)
    assert len(before) == 3
    (folder / "a.md").unlink()
    assert call(LIMITED.format(killed=True), "export", folder, "--to", database, "--prune").returncode < 0
    assert content(database) == before
    assert f"cannot write {database}: " in without_room("export", folder, "--to", database, "--prune")
    assert content(database) == before
    assert run("export", folder, "--to", database, "--prune").exit_code == 0
    assert len(content(database)) == 2
    assert names(target.parent) == {"uit.json", "r.db"}


def test_a_new_database_for_which_there_is_no_room_is_not_there(folder: Path, target: Path) -> None:
    database = target.with_name("r.db")
    assert f"cannot write {database}: " in without_room("export", folder, "--to", database)
    assert names(target.parent) == {"uit.json"}


@pytest.mark.slow
def test_a_package_has_whole_files(run: Run, folder: Path, target: Path) -> None:
    package = target.with_name("pakket")
    run("export", folder, "--to", package)
    before = {path.name: path.read_bytes() for path in package.iterdir()}
    assert set(before) == {"datapackage.json", *(f"{table.name}.csv" for table in TABLES)}
    (folder / "a.md").unlink()
    killed("export", folder, "--to", package)
    left = leftovers(package)
    assert {name: (package / name).read_bytes() for name in names(package) - left} == before
    assert f"cannot write {package}: File too large" in without_room("export", folder, "--to", package)
    assert {name: (package / name).read_bytes() for name in names(package) - left} == before
    assert run("export", folder, "--to", package).exit_code == 0
    assert names(package) - left == set(before)


@pytest.mark.parametrize("number", range(5))
def test_a_link_to_another_folder_is_not_written_through(
    run: Run, folder: Path, target: Path, tmp_path: Path, number: int
) -> None:
    outside = tmp_path / "buiten.json"
    outside.write_text(OLD, encoding="utf-8")
    target.unlink()
    target.symlink_to(outside)
    result = run(*calls(folder, target)[number])
    assert result.exit_code == 2
    told = f"cannot write {target}: uit.json is a link to {outside}, in another folder; name that file, or remove"
    assert told in result.stderr
    assert outside.read_text(encoding="utf-8") == OLD
    assert target.is_symlink()


def test_a_link_in_the_folder_of_a_package_database_or_ledger_is_not_written_through(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "buiten"
    outside.write_text("", encoding="utf-8")
    (tmp_path / "pakket").mkdir()
    for link, arguments in (
        (tmp_path / "pakket" / "gifts.csv", ["--to", tmp_path / "pakket"]),
        (tmp_path / "pakket" / "datapackage.json", ["--to", tmp_path / "pakket"]),
        (tmp_path / "pakket" / "r.db", ["--to", tmp_path / "pakket" / "r.db"]),
        (tmp_path / "pakket" / "n.db-journal", ["--to", tmp_path / "pakket" / "n.db"]),
    ):
        link.symlink_to(outside)
        result = run("export", folder, *arguments)
        assert result.exit_code == 2
        assert f"{link.name} is a link to {outside}" in result.stderr
        link.unlink()
    (folder / "follow-ups.yaml").symlink_to(outside)
    result = run("track", folder)
    assert result.exit_code == 2
    assert f"follow-ups.yaml is a link to {outside}" in result.stderr
    assert outside.read_text(encoding="utf-8") == ""


def test_what_is_no_file_is_not_put_away(run: Run, folder: Path, tmp_path: Path) -> None:
    package = tmp_path / "pakket"
    package.mkdir()
    for pipe, arguments in (
        (tmp_path / "pijp.yaml", ["track", folder, "--file", tmp_path / "pijp.yaml"]),
        (tmp_path / "pijp.db", ["export", folder, "--to", tmp_path / "pijp.db"]),
        (package / "gifts.csv", ["export", folder, "--to", package]),
    ):
        os.mkfifo(pipe)
        result = run(*arguments)
        assert result.exit_code == 2
        assert "it is a device or a pipe; name a file" in result.stderr
        assert pipe.is_fifo()


def test_a_link_to_itself_is_no_riddle(run: Run, folder: Path, target: Path) -> None:
    target.unlink()
    target.symlink_to(target)
    assert run("parse", folder, "-o", target).exit_code in {0, 2}
    assert leftovers(target.parent) == set()


def test_a_repair_leaves_the_other_names_of_a_file_alone(run: Run, tmp_path: Path) -> None:
    path, other = tmp_path / "a.md", tmp_path / "reservekopie.md"
    path.write_text(DAMAGED, encoding="utf-8")
    other.hardlink_to(path)
    run("validate", "--fix", path)
    assert "\uf0b7" not in path.read_text(encoding="utf-8")
    assert other.read_text(encoding="utf-8") == DAMAGED


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_an_owner_stays(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(DAMAGED, encoding="utf-8")
    os.chown(path, 12345, 23456)
    run("validate", "--fix", path)
    assert (path.stat().st_uid, path.stat().st_gid) == (12345, 23456)


def test_links_out_of_a_folder_are_passed_over(run: Run, folder: Path, tmp_path: Path, report: str) -> None:
    outside = tmp_path / "geheim.md"
    outside.write_text(report, encoding="utf-8")
    (folder / "link.md").symlink_to(outside)
    (folder / "zelfde.md").symlink_to(folder / "2020" / "b.TXT")
    result = run("parse", folder)
    assert result.exit_code == 0
    assert [Path(each["source"]["path"]).name for each in json.loads(result.stdout)] == [
        *("b.TXT", "c.markdown", "a.md", "zelfde.md"),
    ]
    told = f"passed over a link that leads out of this folder ({folder.as_posix()}/link.md); name it to have it read"
    assert told in result.stderr
    assert json.loads(run("parse", folder / "link.md").stdout)["title"]
    (folder / "2020" / "nog.md").symlink_to(outside)
    assert "passed over 2 links that lead out of this folder, such as" in run("parse", folder).stderr
    through = tmp_path / "snelkoppeling"
    through.symlink_to(folder)
    assert len(json.loads(run("parse", through).stdout)) == 4


def test_a_repair_does_not_leave_the_folder(run: Run, folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "geheim.md"
    outside.write_text(DAMAGED, encoding="utf-8")
    (folder / "link.md").symlink_to(outside)
    run("validate", "--fix", folder)
    run("validate", "--fix", folder / "link.md")
    assert outside.read_text(encoding="utf-8") == DAMAGED


@pytest.mark.parametrize("name", READING)
def test_a_pipe_that_nobody_writes_into_does_not_block(command: Command, tmp_path: Path, name: str) -> None:
    pipe = tmp_path / "pijp.md"
    os.mkfifo(pipe)
    result = command(name, pipe)
    assert result.returncode == 3
    assert b"This file is empty" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "status"), [(("validate", "--fix", "pijp.md"), 3), (("validate", "map"), 0)], ids=["repair", "link"]
)
def test_a_pipe_that_nobody_writes_into_blocks_no_repair_and_no_folder(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], status: int
) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("pijp.md")
    Path("map").mkdir()
    Path("map", "link.md").symlink_to(tmp_path / "pijp.md")
    assert command(*arguments).returncode == status


def test_a_pipe_that_somebody_writes_into_is_read(tmp_path: Path, report: str) -> None:
    pipe = tmp_path / "pijp.md"
    os.mkfifo(pipe)
    holding = os.open(pipe, os.O_RDWR)
    line = [sys.executable, "-m", "dienstreis", "parse", str(pipe)]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        with pipe.open("wb") as stream:
            stream.write(report.encode())
            stream.flush()
            wait_until(lambda: Path(f"/proc/{process.pid}/fd").exists() and is_open(process.pid, pipe))
        os.close(holding)
        out, errors = process.communicate(timeout=60)
    assert (json.loads(out)["title"], errors) == ("Verslag dienstreis Gent, 3 en 4 maart 2020", b"")


def is_open(process: int, path: Path) -> bool:
    """Whether a process has a file open."""
    with contextlib.suppress(OSError):
        return any(descriptor.resolve() == path for descriptor in Path(f"/proc/{process}/fd").iterdir())
    return False


def wait_until(met: Callable[[], bool]) -> None:
    """Wait until something is so, and not for ever."""
    if not Path("/proc/self/fd").exists():
        pytest.skip("nothing tells here which files a process has open")
    for _ in range(600):
        if met():
            return
        time.sleep(0.05)
    pytest.fail("it never came")


@pytest.mark.parametrize("line", ["parse <(cat a.md)", "parse /dev/stdin < a.md", "cat a.md | %s parse /dev/stdin"])
def test_what_a_shell_hands_over_is_read(folder: Path, line: str) -> None:
    own = f'"{sys.executable}" -m dienstreis'
    whole = line % own if "%s" in line else f"{own} {line}"
    result = subprocess.run(["bash", "-c", whole], cwd=folder, capture_output=True, timeout=60, check=False)
    assert json.loads(result.stdout)["title"] == "Verslag dienstreis Gent, 3 en 4 maart 2020"
    assert (result.returncode, result.stderr) == (0, b"")


def test_what_a_shell_hands_over_cannot_be_repaired(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(DAMAGED, encoding="utf-8")
    line = f'"{sys.executable}" -m dienstreis validate --lang en --fix <(cat a.md)'
    result = subprocess.run(["bash", "-c", line], cwd=tmp_path, capture_output=True, timeout=60, check=False)
    assert b"not repaired: it is no ordinary file" in result.stderr
    assert result.returncode == 1


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no endless device here")
@pytest.mark.parametrize("name", READING)
def test_a_device_is_refused(command: Command, name: str) -> None:
    result = command(name, "/dev/zero")
    assert result.returncode == 3
    assert b"This is a device and no file" in result.stderr


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no endless device here")
def test_standard_input_without_an_end_ends_at_the_size_limit(folder: Path) -> None:
    line = f'"{sys.executable}" -m dienstreis parse --max-size 1 - < /dev/zero'
    result = subprocess.run(["sh", "-c", line], cwd=folder, capture_output=True, timeout=60, check=False)
    assert result.returncode == 3
    assert b"larger than allowed" in result.stderr


@pytest.mark.parametrize("name", ["parse", "validate"])
def test_a_pipe_that_is_held_open_in_silence_is_given_up(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("dienstreis.cli.contents.PATIENCE", 0.1)
    pipe = tmp_path / "pijp.md"
    os.mkfifo(pipe)
    holding = os.open(pipe, os.O_RDWR)
    try:
        os.write(holding, b"# Verslag dienstreis Gent\n")
        result = run(name, pipe)
    finally:
        os.close(holding)
    assert result.exit_code == 3
    assert "holds this pipe open" in result.stderr


def test_standard_input_that_is_held_open_in_silence_is_late() -> None:
    line = [sys.executable, "-m", "dienstreis", "parse", "--timeout", "0.5", "-"]
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b"# Verslag")
        process.stdin.flush()
        report, errors = json.loads(process.stdout.read()), process.stderr.read()
    assert (report, process.returncode) == (None, 3)
    assert b"--timeout" in errors


def test_a_database_with_a_write_ahead_log_loses_nothing(run: Run, folder: Path, target: Path) -> None:
    database, log = target.with_name("r.db"), target.with_name("r.db-wal")
    run("export", folder, "--to", database)
    code = "pragma journal_mode = wal; create table own (note text); insert into own values ('van ons');"
    call(f"import os, sqlite3; sqlite3.connect({str(database)!r}).executescript({code!r}); os._exit(0)")
    assert log.stat().st_size
    with closing(sqlite3.connect(database)) as reader:
        reader.execute("begin")
        before = reader.execute("select path from reports").fetchall()
        (folder / "2020" / "b.TXT").unlink()
        assert run("export", folder, "--to", database, "--prune").exit_code == 0
        assert reader.execute("select path from reports").fetchall() == before
    assert len(content(database)) == len(before) - 1
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("select note from own").fetchall() == [("van ons",)]
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
