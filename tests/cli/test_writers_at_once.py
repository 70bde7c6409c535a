"""Several runs that write the same files, and runs that are killed: nothing is half, and nothing is lost."""

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import yaml

DAMAGED = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\n" + "".join(
    f"\uf0b7 haven {number}\n" for number in range(60)
)
REPAIRED = DAMAGED.replace("\uf0b7", "-")
REPORT = """\
# Verslag dienstreis wethouder A. van Dalen naar {place}, 3 en 4 maart 2020

Gemeente Lindewaard

Bestemming: {place}

## Vervolg

"""
PROMISES = "".join(f"- De wethouder stuurt de raad vóór 1 juni 2020 brief {number}.\n" for number in range(30))


def start(*arguments: str | Path) -> subprocess.Popen[bytes]:
    line = [sys.executable, "-m", "dienstreis", *map(str, arguments)]
    return subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def finish(*processes: subprocess.Popen[bytes]) -> None:
    for process in processes:
        _, errors = process.communicate(timeout=120)
        assert process.returncode in {0, 1}, errors


def kill_at(share: float, took: float, *arguments: str | Path) -> None:
    """Kill the command at a share of the time that it takes."""
    with start(*arguments) as process:
        time.sleep(share * took)
        process.kill()


def moments(rounds: int) -> Iterator[float]:
    """Shares of the time that the command takes, spread over its second half and a little beyond."""
    chance = random.Random(1)  # noqa: S311 - moments, and no secrets
    return (0.5 + 0.6 * (number + chance.random()) / rounds for number in range(rounds))


def duration(*arguments: str | Path) -> float:
    begin = time.monotonic()
    finish(start(*arguments))
    return time.monotonic() - begin


def archive(folder: Path) -> Path:
    for place in ("Gent", "Luik"):
        (folder / f"{place}.md").write_text(REPORT.format(place=place) + PROMISES, encoding="utf-8")
    return folder / "follow-ups.yaml"


def keys(path: Path) -> list[str]:
    """The keys in a ledger, also those that stand there twice."""
    root = yaml.compose(path.read_text(encoding="utf-8"))
    assert isinstance(root, yaml.MappingNode)
    return [key.value for key, _ in root.value]


def test_two_that_track_write_each_key_once(tmp_path: Path, rounds: int) -> None:
    path = archive(tmp_path)
    for _ in range(rounds):
        path.unlink(missing_ok=True)
        finish(start("track", tmp_path), start("track", tmp_path))
        assert len(keys(path)) == len(set(keys(path))) == 60


def test_two_that_change_entries_lose_none(tmp_path: Path, rounds: int) -> None:
    path = archive(tmp_path)
    finish(start("track", tmp_path))
    for first, second in zip(keys(path)[:30][:rounds], reversed(keys(path)), strict=False):
        finish(start("track", "--done", first, "--file", path), start("track", "--dropped", second, "--file", path))
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert (entries[first]["status"], entries[second]["status"]) == ("done", "dropped")
    assert len(keys(path)) == 60


def test_two_that_repair_lose_nothing(tmp_path: Path, rounds: int) -> None:
    for _ in range(rounds):
        for name in "abcd":
            (tmp_path / f"{name}.md").write_text(DAMAGED, encoding="utf-8")
        finish(start("validate", "--fix", tmp_path), start("validate", "--fix", tmp_path))
        assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {
            f"{name}.md": REPAIRED for name in "abcd"
        }


def test_a_repair_that_is_killed_leaves_a_whole_file(tmp_path: Path, rounds: int) -> None:
    path = tmp_path / "a.md"
    path.write_text(DAMAGED, encoding="utf-8")
    took = duration("validate", "--fix", path)
    for share in moments(rounds):
        path.write_text(DAMAGED, encoding="utf-8")
        kill_at(share, took, "validate", "--fix", path)
        assert path.read_text(encoding="utf-8") in {DAMAGED, REPAIRED}
    finish(start("validate", "--fix", tmp_path))
    assert path.read_text(encoding="utf-8") == REPAIRED


def test_a_ledger_whose_run_is_killed_is_whole(tmp_path: Path, rounds: int) -> None:
    path = archive(tmp_path)
    before = "# van ons\nx/y: {status: done}\n"
    took = duration("track", tmp_path)
    whole = set(keys(path))
    for share in moments(rounds):
        path.write_text(before, encoding="utf-8")
        kill_at(share, took, "track", tmp_path)
        text = path.read_text(encoding="utf-8")
        assert text.startswith(before)
        assert set(keys(path)) in ({"x/y"}, whole | {"x/y"})
    finish(start("track", tmp_path))
    assert set(keys(path)) == whole | {"x/y"}
