"""What the fuzzer runs: a target by its name, under atheris, which chooses inputs by the code that they reach."""

import random
import sys

import atheris

with atheris.instrument_imports(include=["dienstreis"]):
    from tests.promises import check_bytes, check_text

from tests.damage import damaged


def read_bytes(data: bytes) -> None:
    """Any bytes."""
    check_bytes(data)


def read_text(data: bytes) -> None:
    """Any text, and lone halves of characters among it."""
    check_text(data.decode("utf-8", errors="surrogateescape" if len(data) % 2 else "replace"))


def read_report(data: bytes) -> None:
    """A damaged report."""
    check_text(data.decode("utf-8", errors="replace"))


def mutate_report(data: bytes, longest: int, seed: int) -> bytes:
    """A report damaged line by line, or by the fuzzer itself, which knows our cues."""
    chance = random.Random(seed)  # noqa: S311 - damage is no secret
    if chance.random() < 0.5:
        return bytes(atheris.Mutate(data, longest))
    return damaged(data.decode("utf-8", errors="replace"), chance).encode("utf-8", errors="replace")[:longest]


TARGETS = {"bytes": read_bytes, "text": read_text, "reports": read_report}


def main() -> None:
    """Fuzz the target that the first argument names, with the arguments of libFuzzer behind it."""
    name = sys.argv.pop(1)
    more = {"custom_mutator": mutate_report} if name == "reports" else {}
    atheris.Setup(sys.argv, TARGETS[name], **more)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
