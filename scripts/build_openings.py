"""Build ``src/dienstreis/vocabulary/openings.json``: the words and marks that the phrases of the vocabulary begin with.

It is made of nothing but the lists of phrases in the package, and has to be made anew when they change.

Usage: build_openings.py [--check]
"""

import argparse
import importlib
import json
import pkgutil
import sys
from pathlib import Path

import dienstreis
from dienstreis.wording.lexicon import LEXICON, OPENINGS, openings_of

TARGET = Path(dienstreis.__file__).parent / "vocabulary" / OPENINGS


def built() -> str:
    """The content of the file."""
    for module in pkgutil.walk_packages(dienstreis.__path__, "dienstreis."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    phrases = sorted({phrase for phrases in LEXICON.numbers for phrase in phrases})
    openings: dict[str, list[int]] = {}
    for number, phrase in enumerate(phrases):
        for word in openings_of(phrase):
            openings.setdefault(word, []).append(number)
    lines = (f"{word}\t{' '.join(map(str, openings[word]))}" for word in sorted(openings))
    opened = ",\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    listed = ",\n".join(json.dumps(phrase, ensure_ascii=False) for phrase in phrases)
    return '{"phrases": [\n' + listed + '\n], "openings": [\n' + opened + "\n]}\n"


def main() -> int:
    """Write the file, or tell whether it is as it should be."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--check", action="store_true", help="only tell whether the file is up to date")
    content = built()
    if arguments.parse_args().check:
        return int(not TARGET.exists() or TARGET.read_text(encoding="utf-8") != content)
    TARGET.write_text(content, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
