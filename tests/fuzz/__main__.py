"""Fuzzing for a while: ``python -m tests.fuzz --seconds 60``, and with ``--corpus`` in a folder that is kept.

It begins with the reports in ``examples/``, ``tests/gold/`` and ``tests/fuzz/seeds/``, which are all fictional, and
knows the words of the vocabulary. An input that breaks a promise is kept beside the corpus; it belongs into a test.
"""

import argparse
import itertools
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.sources import ROOT, SEEDS

from dienstreis.vocabulary import follow_ups, giving, headings

TARGETS = ("reports", "text", "bytes")
LONGEST = 1_000
MOST_BROKEN = 10  # inputs of one target
SLOWEST = 20  # seconds for one input, of which another program may take its part
MARKS = (
    "\ufeff",
    "\r\n",
    "\u00ad",
    "\u00a0",
    "\uf0b7",
    "• ",
    "---\n",
    "<!-- dienstreis: ignore -->",
    "[^1]",
    "| ",
    "€ 1 ",
)


def words() -> list[str]:
    """The cues of the vocabulary, which no fuzzer would find by itself."""
    found: list[str] = list(MARKS)

    def take(value: object) -> None:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict):
            for each in itertools.chain(value, value.values()):
                take(each)
        elif isinstance(value, (list, tuple, set, frozenset)):
            for each in value:
                take(each)

    for module in (headings, follow_ups, giving):
        for name in sorted(vars(module)):
            if name.isupper():
                take(vars(module)[name])
    return list(dict.fromkeys(word for word in found if 1 < len(word) <= 40))


def as_dictionary(entries: list[str]) -> str:
    """Words as a dictionary of libFuzzer."""
    return "".join('"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"\n' for word in entries)


def main() -> int:
    """Fuzz each target for its part of the time; 1 where a promise was broken."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--seconds", type=int, default=60, help="in all")
    arguments.add_argument("--corpus", type=Path, help="what reached new code, kept from run to run")
    arguments.add_argument("--target", choices=TARGETS, action="append")
    arguments.add_argument("--seed", type=int, default=0, help="where chance begins; by itself for 0")
    chosen = arguments.parse_args()
    targets = chosen.target or TARGETS
    with tempfile.TemporaryDirectory() as temporary:
        folder = chosen.corpus or Path(temporary)
        dictionary = Path(temporary) / "words.dict"
        dictionary.write_text(as_dictionary(words()), encoding="ascii")
        seconds = chosen.seconds // len(targets)
        failed = [target for target in targets if not fuzz(target, folder, dictionary, seconds, chosen.seed)]
    return bool(failed)


def fuzz(target: str, folder: Path, dictionary: Path, seconds: int, seed: int) -> bool:
    """Fuzz one target until its time is over, or promises were broken too often; whether all of them held."""
    corpus, broken = folder / target, folder / "broken"
    for each in (corpus, broken):
        each.mkdir(parents=True, exist_ok=True)
    before = set(broken.iterdir())
    print(f"-- {target}, {seconds} seconds", flush=True)  # noqa: T201
    command = [
        *(sys.executable, "-m", "tests.fuzz.targets", target, str(corpus), *map(str, SEEDS)),
        *(f"-dict={dictionary}", f"-max_len={LONGEST}", f"-timeout={SLOWEST}"),
        *(f"-artifact_prefix={broken}/", "-print_final_stats=1", "-rss_limit_mb=4096", f"-seed={seed}"),
    ]
    end = time.monotonic() + seconds
    found: set[Path] = set()
    while (left := round(end - time.monotonic())) > 0 and len(found) < MOST_BROKEN:
        done = subprocess.run([*command, f"-max_total_time={left}"], cwd=ROOT, check=False)
        found = set(broken.iterdir()) - before
        if done.returncode == 0 or not found:
            break
    for path in sorted(found):
        print(f"{path.name}: {json.dumps(path.read_bytes().decode('utf-8', 'backslashreplace'))}")  # noqa: T201
    return done.returncode == 0 and not found


if __name__ == "__main__":
    sys.exit(main())
