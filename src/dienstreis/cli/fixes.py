"""``validate --fix`` and ``--diff``: repairs written to their files, or shown."""

import codecs
import difflib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from dienstreis.cli.messages import tell
from dienstreis.document import read_document
from dienstreis.fixing import fix
from dienstreis.output.printable import printable
from dienstreis.text.source import decode
from dienstreis.vocabulary.interface import PHRASES
from dienstreis.writing import replace_file

if TYPE_CHECKING:
    from dienstreis.document import Document

__all__ = ["difference", "fixed"]

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def fixed(document: "Document", file: Path, path: str, language: str) -> "Document":
    """The document repaired, and its file written; the document as it is where nothing is, or may be, repaired.

    ``path`` is what the file is called in messages.

    Raises `OSError` where the file cannot be written; it is then as it was.
    """
    words = repaired(document, path, language)
    if not file.is_file():  # a pipe tells its text once, and takes none
        if words != document.text:
            tell(f"{path}: {PHRASES['no_file'][language]}")
        return document
    before = file.read_bytes()
    encoded = encode(words, document, before)
    if encoded is None or encoded == before:
        return document
    if file.is_symlink():
        tell(f"{path}: {PHRASES['link'][language]}")
        return document
    replace_file(file, encoded)
    tell(f"{path}: {PHRASES['repaired'][language]}")
    made = read_document(words)
    source = document.report.source
    if source:
        sha256, encoding = decode(encoded).sha256, decode(encoded).encoding
        source = source.model_copy(update={"sha256": sha256, "encoding": encoding})
    return replace(made, report=made.report.model_copy(update={"source": source}))


def difference(document: "Document", path: str, language: str) -> Iterator[str]:
    """The repairs of a document as a unified diff; nothing where there are none."""
    texts = document.shown_text, document.shown(repaired(document, path, language))
    before, after = (words.splitlines() for words in texts)
    for line in difflib.unified_diff(before, after, path, path, lineterm=""):
        yield printable(line) + "\n"


def repaired(document: "Document", path: str, language: str) -> str:
    """The text of a document repaired, where that is harmless; else it is told that it is not."""
    found = document.guard.read("repairs", lambda: fix(document.text), lambda: None)
    if found is None:
        return document.text
    if found.lost:
        tell(f"{path}: {PHRASES['unrepaired'][language].format(key=found.lost)}")
        return document.text
    return found.text


def encode(words: str, document: "Document", before: bytes) -> bytes | None:
    """A repaired text in the encoding of its file; ``None`` where the file's own text would not come back so.

    The mark of UTF-8 goes, since nothing needs it; those of other encodings stay.
    """
    source = document.report.source
    encoding, mark = source.encoding if source else "utf-8", b""
    for known, name in MARKS:
        if before.startswith(known):
            encoding, mark = name, known
            break
    body = before.removeprefix(mark).removeprefix(codecs.BOM_UTF8)
    try:
        same = document.text.encode(encoding) == body
        return mark + words.encode(encoding) if same else None
    except UnicodeEncodeError:
        return None
