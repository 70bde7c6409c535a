"""From a text, a file or its bytes to data."""

import os
from dataclasses import replace
from pathlib import Path, PurePath

from dienstreis.document import Document, collection_paused, read_document
from dienstreis.model import Source, TripReport
from dienstreis.text.source import decode
from dienstreis.wording.memory import forget

__all__ = ["MARKDOWN_SUFFIXES", "document_of", "parse", "read", "source_path"]

MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})


@collection_paused()
def parse(text: str) -> TripReport:
    """The data of a report. Never fails: what cannot be understood is ``None`` or left out of its list.

    A byte-order mark is no part of the text; offsets in ``provenance`` count code points of what is left.
    """
    report = read_document(text.removeprefix("\ufeff")).report
    forget()  # nothing else will be asked of the text
    return report


def read(path: str | os.PathLike[str]) -> TripReport:
    """The data of the report in a file, with ``source`` filled in.

    Raises `OSError` where the file cannot be opened, and `Unreadable` where it holds no text.
    """
    return document_of(Path(path).read_bytes(), os.fspath(path)).report


def document_of(data: bytes, path: str) -> Document:
    """The document in the bytes of the file ``path``. Raises `Unreadable` where they are no text."""
    decoded = decode(data)
    document = read_document(decoded.text)
    source = Source(
        path=source_path(path),
        sha256=decoded.sha256,
        format="markdown" if PurePath(path).suffix.lower() in MARKDOWN_SUFFIXES else "text",
        encoding=decoded.encoding,
    )
    return replace(document, report=document.report.model_copy(update={"source": source}))


def source_path(path: str) -> str:
    """A path as it was given, with forward slashes; bytes of a name that are no UTF-8 become U+FFFD."""
    return os.fsencode(path.replace(os.sep, "/")).decode("utf-8", errors="replace")
