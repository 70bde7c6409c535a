"""Damaged reports, many in a short time: ``python -m tests.fuzz.damage --seconds 60``, also of folders of one's own.

Nothing looks for new code in them, so this needs no atheris, and reads several times as many inputs as the fuzzer does.
An input that breaks a promise is kept in the folder ``--broken``; it belongs into a test.
"""

import argparse
import hashlib
import random
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

from tests.damage import damaged, passage, spliced
from tests.fuzz.sources import SEEDS, texts
from tests.promises import check_reading, check_text

EACH = 20  # of so many one is written in every format, too
SPLICED = 0.3  # of all
TOLD = 1_000  # inputs after which it is told how many there were
MOST_ALIKE = 3  # inputs that are kept of those that break a promise at the same place


def inputs(reports: list[str], chance: random.Random) -> Iterator[str]:
    """Damaged passages of reports, some of them of two reports, without end."""
    while True:
        text = passage(chance.choice(reports), chance)
        if chance.random() < SPLICED:
            text = spliced(text, passage(chance.choice(reports), chance), chance)
        yield damaged(text, chance)


def broken_at(text: str, *, whole: bool) -> str | None:
    """Where a text breaks a promise, of all promises or only those of reading; ``None`` where it keeps them."""
    try:
        (check_text if whole else check_reading)(text)
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        traceback.print_exception(error)
        frame = traceback.extract_tb(error.__traceback__)[-1]
        return f"{frame.filename}:{frame.lineno}"
    return None


def main() -> int:
    """Damage reports until the time is over; 1 where a promise was broken."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folders", type=Path, nargs="*", help="of more reports to damage")
    arguments.add_argument("--seconds", type=int, default=60)
    arguments.add_argument("--seed", type=int, default=0, help="another one gives other damage")
    arguments.add_argument("--broken", type=Path, default=Path("broken"), help="where inputs that break are kept")
    chosen = arguments.parse_args()
    chance = random.Random(chosen.seed)  # noqa: S311 - damage is no secret
    end = time.monotonic() + chosen.seconds
    found: dict[str, int] = {}
    count = 0
    for count, text in enumerate(inputs(texts([*SEEDS, *chosen.folders]), chance), 1):
        place = broken_at(text, whole=count % EACH == 0)
        if place:
            found[place] = found.get(place, 0) + 1
            if found[place] <= MOST_ALIKE:
                keep(text, chosen.broken)
        if count % TOLD == 0:
            print(f"{count} inputs", flush=True)  # noqa: T201
        if time.monotonic() > end:
            break
    print(f"{count} inputs, {sum(found.values())} of them broke a promise at {len(found)} places")  # noqa: T201
    return bool(found)


def keep(text: str, folder: Path) -> None:
    """Write an input into a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    written = text.encode("utf-8", errors="surrogatepass")
    (folder / f"{hashlib.sha256(written).hexdigest()[:12]}.txt").write_bytes(written)


if __name__ == "__main__":
    sys.exit(main())
