"""Build what is kept of the vocabulary as data, since every start would feel the making of it.

Beside the vocabulary, ``spellings.json`` holds its phrases in all the ways to write them, by the word or mark that a
text begins them with, in lines: that word, and for each spelling, behind a tab, the number of the phrase, that of the
wording, and the words and marks that follow, each with a sign for what stands before it. ``verb_forms.tsv`` holds the
forms of its verbs with what each may be, ``place_names.tsv`` the names of places with what is known of each. They are
made of nothing but the vocabulary and the lists of phrases in the package, and have to be made anew when these change.

Usage: build_spellings.py [--check]
"""

import argparse
import importlib
import json
import pkgutil
import sys
from pathlib import Path

import dienstreis
from dienstreis.grammar.places.gazetteer import PLACE_NAMES, lines_of_names
from dienstreis.wording.lexicon import BETWEEN, LEXICON, SPELLINGS, spelled
from dienstreis.wording.verbs import FORMS, lines_of_forms

FOLDER = Path(dienstreis.__file__).parent / "vocabulary"
SIGNS = {between: sign for sign, between in BETWEEN.items()}


def lines(kept: dict[str, str]) -> str:
    """The content of a file of words, each with what is kept of it."""
    return "".join(f"{words}\t{behind}\n" for words, behind in sorted(kept.items()))


def spellings() -> str:
    """The content of the file of spellings."""
    for module in pkgutil.walk_packages(dienstreis.__path__, "dienstreis."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    phrases = sorted({phrase for phrases in LEXICON.numbers for phrase in phrases})
    found: dict[str, list[str]] = {}
    for index, phrase in enumerate(phrases):
        for word, wording, rest in spelled(phrase):
            tokens = (SIGNS[between] + token for between, token in rest)
            found.setdefault(word, []).append(" ".join((str(index), str(wording), *tokens)))
    opened = ",\n".join(json.dumps("\t".join((word, *found[word])), ensure_ascii=False) for word in sorted(found))
    listed = ",\n".join(json.dumps(phrase, ensure_ascii=False) for phrase in phrases)
    return '{"phrases": [\n' + listed + '\n], "spellings": [\n' + opened + "\n]}\n"


def main() -> int:
    """Write the files, or tell whether they are as they should be."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--check", action="store_true", help="only tell whether the files are up to date")
    built = {
        FOLDER / SPELLINGS: spellings(),
        FOLDER / FORMS: lines(lines_of_forms()),
        FOLDER / PLACE_NAMES: lines(lines_of_names()),
    }
    if arguments.parse_args().check:
        return int(any(not path.exists() or path.read_text(encoding="utf-8") != built[path] for path in built))
    for path, content in built.items():
        path.write_text(content, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
