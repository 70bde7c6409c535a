"""Compare what two checkouts make of the same texts, byte for byte: the proof of a refactoring.

The texts are the examples, the gold set, the fuzzer's seeds and the shapes of the tests of this checkout, and the
reports in more folders. Their data and findings are compared; status 1 where they differ, and the texts are named.

Usage: compare_outputs.py [--short] OTHER_CHECKOUT [FOLDER ...]
"""

import argparse
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OWN = (ROOT / "examples", ROOT / "tests" / "gold", ROOT / "tests" / "fuzz" / "seeds")
LENGTHS = (300, 3_000)  # characters of a shape
READER = """
import datetime, json, sys
from dienstreis.document import read_document
from dienstreis.rules import Settings, check
settings = Settings(language="nl", today=datetime.date(2024, 5, 1))
for line in sys.stdin:
    name, text = json.loads(line)
    document = read_document(text)
    findings = [finding.model_dump(mode="json") for finding in check(document, settings)]
    print(json.dumps([name, document.report.model_dump(mode="json"), findings]))
"""


def texts(folders: list[Path], lengths: tuple[int, ...]) -> dict[str, str]:
    """The texts by their names."""
    sys.path.insert(0, str(ROOT))
    from tests.shapes import SHAPES

    paths = [
        path for folder in (*OWN, *folders) for path in sorted(folder.rglob("*")) if path.suffix in {".md", ".txt"}
    ]
    found = {str(path): path.read_text(encoding="utf-8", errors="replace") for path in paths}
    return found | {f"{name}, {length} characters": make(length) for name, make in SHAPES.items() for length in lengths}


def outputs(checkout: Path, named: dict[str, str]) -> dict[str, str]:
    """What a checkout makes of each text, by its name."""
    lines = "".join(f"{json.dumps([name, text])}\n" for name, text in named.items())
    environment = os.environ | {"PYTHONPATH": str(checkout / "src")}
    command = [sys.executable, "-c", READER]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, env=environment, check=True)  # noqa: S603
    return {json.loads(line)[0]: line for line in done.stdout.splitlines()}


def main() -> int:
    """Compare, and tell what differs."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("other", type=Path)
    arguments.add_argument("folders", type=Path, nargs="*")
    arguments.add_argument("--short", action="store_true", help=f"shapes of {LENGTHS[0]} characters only")
    chosen = arguments.parse_args()
    named = texts(chosen.folders, LENGTHS[:1] if chosen.short else LENGTHS)
    with ThreadPoolExecutor() as both:
        ours, theirs = both.map(lambda checkout: outputs(checkout, named), (ROOT, chosen.other))
    different = [name for name in named if ours[name] != theirs[name]]
    for name in different:
        print(f"differs: {name}")
    print(f"{len(named)} texts, {len(different)} differ")
    return int(bool(different))


if __name__ == "__main__":
    sys.exit(main())
