"""What the fuzzer runs: a target by its name, under atheris, which chooses inputs by the code that they reach."""

import random
import sys
import zlib

import atheris

with atheris.instrument_imports(include=["dienstreis"]):
    from tests.promises import check_bytes, check_reading, check_text

from tests.damage import damaged, spliced

EACH = 8  # of so many damaged reports one is written in every format, too, which takes several times as long as reading


def read_bytes(data: bytes) -> None:
    """Any bytes."""
    check_bytes(data)


def read_text(data: bytes) -> None:
    """Any text, and lone halves of characters among it."""
    check_text(data.decode("utf-8", errors="surrogateescape" if len(data) % 2 else "replace"))


def read_report(data: bytes) -> None:
    """A damaged report."""
    keeps_promises = check_reading if zlib.crc32(data) % EACH else check_text
    keeps_promises(data.decode("utf-8", errors="replace"))


def mutate_report(data: bytes, longest: int, seed: int) -> bytes:
    """A report damaged line by line, or by the fuzzer itself, which knows our cues."""
    chance = random.Random(seed)  # noqa: S311 - damage is no secret
    if chance.random() < 0.5:
        return bytes(atheris.Mutate(data, longest))
    return damaged(data.decode("utf-8", errors="replace"), chance).encode("utf-8", errors="replace")[:longest]


def splice_reports(data: bytes, other: bytes, longest: int, seed: int) -> bytes:
    """Two reports in one."""
    chance = random.Random(seed)  # noqa: S311 - damage is no secret
    one, two = (each.decode("utf-8", errors="replace") for each in (data, other))
    return spliced(one, two, chance).encode("utf-8", errors="replace")[:longest]


TARGETS = {"bytes": read_bytes, "text": read_text, "reports": read_report}


def main() -> None:
    """Fuzz the target that the first argument names, with the arguments of libFuzzer behind it."""
    name = sys.argv.pop(1)
    of_reports = {"custom_mutator": mutate_report, "custom_crossover": splice_reports}
    more = of_reports if name == "reports" else {}
    atheris.Setup(sys.argv, TARGETS[name], **more)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
