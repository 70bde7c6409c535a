"""Build what is kept of the vocabulary as data, since every start would feel the making of it.

Beside the vocabulary, ``phrases.txt`` holds its phrases, ``spellings.tsv`` all the ways to write them, by the word or
mark that a text begins them with: behind a tab the tree of what follows, with numbers of phrases and their wordings.
``verb_forms.tsv`` holds the forms of its verbs with what each may be, ``place_names.tsv`` the names of places with what
is known of each. They are made of nothing but the vocabulary and the lists of phrases in the package, and have to be
made anew when these change.

Usage: build_spellings.py [--check]
"""

import argparse
import importlib
import pkgutil
import sys
from pathlib import Path

import dienstreis
from dienstreis.grammar.places.gazetteer import PLACE_NAMES, lines_of_names
from dienstreis.wording.lexicon import LEXICON, PHRASES, SPELLINGS, Tree, grow, kept, spelled
from dienstreis.wording.verbs import FORMS, lines_of_forms

FOLDER = Path(dienstreis.__file__).parent / "vocabulary"


def lines(kept: dict[str, str]) -> str:
    """The content of a file of words, each with what is kept of it."""
    return "".join(f"{words}\t{behind}\n" for words, behind in sorted(kept.items()))


def phrases() -> list[str]:
    """The phrases of all lists in the package."""
    for module in pkgutil.walk_packages(dienstreis.__path__, "dienstreis."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return sorted({phrase for phrases in LEXICON.numbers for phrase in phrases})


def spellings(phrases: list[str]) -> dict[str, str]:
    """The words and marks that phrases begin with, each with the tree of what follows."""
    found: dict[str, Tree] = {}
    for number, phrase in enumerate(phrases):
        for word, wording, rest in spelled(phrase):
            grow(found.setdefault(word, {}), rest, number, wording)
    return {word: kept(tree) for word, tree in found.items()}


def main() -> int:
    """Write the files, or tell whether they are as they should be."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--check", action="store_true", help="only tell whether the files are up to date")
    listed = phrases()
    built = {
        FOLDER / PHRASES: "".join(f"{phrase}\n" for phrase in listed),
        FOLDER / SPELLINGS: lines(spellings(listed)),
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
