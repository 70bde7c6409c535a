"""Build ``src/dienstreis/vocabulary/spellings.json``: the phrases of the vocabulary in all the ways to write them.

They stand by the word or mark that a text begins them with, in lines: that word, and for each spelling, behind a tab,
the number of the phrase, that of the wording, and the words and marks that follow, each with a sign for what stands
before it. It is made of nothing but the lists of phrases in the package, and has to be made anew when they change.

Usage: build_spellings.py [--check]
"""

import argparse
import importlib
import json
import pkgutil
import sys
from pathlib import Path

import dienstreis
from dienstreis.wording.lexicon import BETWEEN, LEXICON, SPELLINGS, spelled

TARGET = Path(dienstreis.__file__).parent / "vocabulary" / SPELLINGS
SIGNS = {between: sign for sign, between in BETWEEN.items()}


def built() -> str:
    """The content of the file."""
    for module in pkgutil.walk_packages(dienstreis.__path__, "dienstreis."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    phrases = sorted({phrase for phrases in LEXICON.numbers for phrase in phrases})
    spellings: dict[str, list[str]] = {}
    for index, phrase in enumerate(phrases):
        for word, wording, rest in spelled(phrase):
            tokens = (SIGNS[between] + token for between, token in rest)
            spellings.setdefault(word, []).append(" ".join((str(index), str(wording), *tokens)))
    lines = ("\t".join((word, *spellings[word])) for word in sorted(spellings))
    opened = ",\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    listed = ",\n".join(json.dumps(phrase, ensure_ascii=False) for phrase in phrases)
    return '{"phrases": [\n' + listed + '\n], "spellings": [\n' + opened + "\n]}\n"


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
