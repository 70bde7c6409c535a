"""How often a character of a report is looked at, and whether a long text costs more than many short ones.

A look is a character that a pattern, or the look-up of all phrases, is to look through. Time is that of the
processor, for each report by itself and for all of them ten times over as one text.

Usage, in the project's folder: python -m benchmarks.looks [FOLDER ...]
"""

import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.texts import REPORTS, other_texts, texts

from dienstreis.reading import parse
from dienstreis.wording import lexicon
from dienstreis.wording.patterns import Pattern

TEXT_OF = {"sub": slice(1, 2), "subn": slice(1, 2), "split": slice(1)}
"""Where the text stands among the arguments; elsewhere it is the first, and places in it follow."""
METHODS = ("search", "finditer", "findall", "match", "fullmatch", *TEXT_OF)
TIMES_OVER = 10
looks: Counter[str] = Counter()
compiled = cache(re.compile)


def counting(method: str) -> Callable[..., Any]:
    """A method of patterns that counts what it is handed; a pattern that is tried at one place looks at that."""

    def look(pattern: Pattern, *arguments: Any, **options: Any) -> Any:
        string, *places = arguments[TEXT_OF.get(method, slice(None))]
        begin, end, *_ = *places, None, None
        looks["patterns"] += 1 if method == "match" else len(string[begin:end])
        return getattr(compiled(pattern.pattern, pattern.flags), method)(*arguments, **options)

    return look


@contextmanager
def counted_looks() -> Iterator[None]:
    """Count the looks at what is read within; no pattern may have been used before."""
    look_up = lexicon.look_up

    def counted(text: str, pos: int, endpos: int) -> Any:
        looks["the look-up of phrases"] += endpos - pos
        return look_up(text, pos, endpos)

    for method in METHODS:
        setattr(Pattern, method, counting(method))
    lexicon.look_up = counted
    yield
    lexicon.look_up = look_up
    for method in METHODS:
        delattr(Pattern, method)


def seconds(reports: Iterable[str]) -> float:
    """The time that reports take."""
    began = time.process_time()
    for report in reports:
        parse(report)
    return time.process_time() - began


def main() -> None:
    """Print the figures."""
    folders = [Path(folder) for folder in sys.argv[1:]] or [REPORTS]
    reports = [text for folder in folders for text in texts(folder)]
    with counted_looks():
        seconds(reports)
    characters = sum(map(len, reports))
    for what, count in looks.items():
        sys.stdout.write(f"looks at a character by {what}: {count / characters:.1f}\n")
    sys.stdout.write(f"looks at a character: {looks.total() / characters:.1f}\n")
    seconds([*other_texts(), *reports])  # so that patterns and tables are there
    single, whole = seconds(reports), seconds(["\n\n".join(reports * TIMES_OVER)])
    sys.stdout.write(f"time of a character, as one text / one by one: {whole / TIMES_OVER / single:.2f}\n")


if __name__ == "__main__":
    main()
