"""``validate --fix`` and ``--diff``: repairs written to their files, or shown."""

import codecs
import difflib
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from dienstreis.cli.messages import tell
from dienstreis.configuration import own_place
from dienstreis.fixing import fix
from dienstreis.locking import one_writer
from dienstreis.output.printable import printable
from dienstreis.reading import document_of
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

    ``path`` is what the file is called in messages. While the file is written no other run writes in its folder, and
    where somebody has changed it since it was read, it is read again.

    Raises `OSError` where the file cannot be written, and `Unreadable` where it holds no text any more; it is then as
    it was.
    """
    words = repaired(document, path, language)
    if not file.is_file():  # a pipe tells its text once, and takes none
        if words != document.text:
            tell(f"{path}: {PHRASES['no_file'][language]}")
        return document
    before = file.read_bytes()
    if is_source_of(document, before) and encode(words, document, before) in {None, before}:
        return document
    if file.is_symlink():
        tell(f"{path}: {PHRASES['link'][language]}")
        return document
    with one_writer(own_place(file), lambda: tell(PHRASES["waiting"][language].format(path=path))):
        before = file.read_bytes()
        if not is_source_of(document, before):
            document = document_of(before, path)
            words = repaired(document, path, language)
        encoded = encode(words, document, before)
        if encoded is None or encoded == before:
            return document
        replace_file(file, encoded, expected=before)
    tell(f"{path}: {PHRASES['repaired'][language]}")
    return document_of(encoded, path)


def is_source_of(document: "Document", data: bytes) -> bool:
    """Whether a document was read from these bytes."""
    source = document.report.source
    return source is not None and source.sha256 == hashlib.sha256(data).hexdigest()


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
