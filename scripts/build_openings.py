"""Build what is kept of the vocabulary as data, since every start would feel the making of it.

Beside the vocabulary, ``openings.json`` holds the words and marks that its phrases begin with, and ``verb_forms.tsv``
the forms of its verbs. They are made of nothing but the vocabulary and the lists of phrases in the
package, and have to be made anew when these change.

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
from dienstreis.wording.verbs import FORMS, verbs_by_form

FOLDER = Path(dienstreis.__file__).parent / "vocabulary"


def forms() -> str:
    """The content of the file of forms."""
    return "".join(f"{form}\t{' '.join(verbs)}\n" for form, verbs in sorted(verbs_by_form().items()))


def openings() -> str:
    """The content of the file of openings."""
    for module in pkgutil.walk_packages(dienstreis.__path__, "dienstreis."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    phrases = sorted({phrase for phrases in LEXICON.numbers for phrase in phrases})
    found: dict[str, list[int]] = {}
    for number, phrase in enumerate(phrases):
        for word in openings_of(phrase):
            found.setdefault(word, []).append(number)
    lines = (f"{word}\t{' '.join(map(str, found[word]))}" for word in sorted(found))
    opened = ",\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    listed = ",\n".join(json.dumps(phrase, ensure_ascii=False) for phrase in phrases)
    return '{"phrases": [\n' + listed + '\n], "openings": [\n' + opened + "\n]}\n"


def main() -> int:
    """Write the files, or tell whether they are as they should be."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--check", action="store_true", help="only tell whether the files are up to date")
    built = {FOLDER / OPENINGS: openings(), FOLDER / FORMS: forms()}
    if arguments.parse_args().check:
        return int(any(not path.exists() or path.read_text(encoding="utf-8") != built[path] for path in built))
    for path, content in built.items():
        path.write_text(content, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
