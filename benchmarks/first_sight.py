"""Processor time that a reader takes for texts that it sees for the first time, when it has read others before.

Usage: first_sight.py READER, with two lists of texts as JSON on standard input: to begin with, and to measure.
"""

import json
import sys
import time
from collections.abc import Callable
from typing import Any

Reader = Callable[[str], Any]


def dienstreis() -> Reader:
    """All data of a report."""
    from dienstreis import parse

    return parse


def markdown() -> Reader:
    """Its Markdown alone."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").parse


def dates() -> Reader:
    """Its dates alone."""
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["nl"])


def sentences() -> Reader:
    """Its words and sentences alone."""
    import spacy

    pipeline = spacy.blank("nl")
    pipeline.add_pipe("sentencizer")
    return lambda text: pipeline(text)


READERS: dict[str, Callable[[], Reader]] = {
    "dienstreis": dienstreis,
    "markdown": markdown,
    "dates": dates,
    "sentences": sentences,
}


def main() -> None:
    """Print the time in seconds."""
    read = READERS[sys.argv[1]]()
    before, texts = json.load(sys.stdin)
    for text in before:
        read(text)
    began = time.process_time()
    for text in texts:
        read(text)
    sys.stdout.write(str(time.process_time() - began))


if __name__ == "__main__":
    main()
