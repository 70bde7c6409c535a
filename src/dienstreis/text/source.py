"""Bytes to text: which encoding a file has, and why it cannot be read."""

import codecs
import hashlib
from enum import StrEnum
from typing import NamedTuple

from dienstreis.wording.patterns import regex

__all__ = ["Decoded", "Unreadable", "Why", "decode"]


class Why(StrEnum):
    """Why an input cannot be read."""

    MISSING = "missing"
    FORBIDDEN = "forbidden"
    FOLDER = "folder"
    FAILED = "failed"
    EMPTY = "empty"
    TOO_LARGE = "too-large"
    PDF = "pdf"
    WORD = "word"
    OFFICE = "office"
    BINARY = "binary"
    ENCODING = "encoding"
    DEVICE = "device"
    SILENT = "silent"
    TIMEOUT = "timeout"
    CRASH = "crash"


class Unreadable(Exception):  # noqa: N818 - it says what the input is, not what went wrong in the program
    """An input that cannot be read, and why."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


class Decoded(NamedTuple):
    """A text, and the bytes that it came from."""

    text: str
    """The text after a byte-order mark, with line ends as they stand in the file."""
    encoding: str
    """Python's name of the encoding."""
    sha256: str
    """SHA-256 of the bytes, in hexadecimal digits."""


BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
MAGIC = (
    (b"%PDF-", Why.PDF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Why.OFFICE),
    (b"{\\rtf", Why.OFFICE),
)
ZIP_MAGIC = b"PK\x03\x04"
ZIP_KINDS = ((b"word/", Why.WORD), (b"xl/", Why.OFFICE), (b"ppt/", Why.OFFICE), (b"opendocument", Why.OFFICE))
# Control characters that no text has: form feed and vertical tab do occur, in texts taken out of a PDF.
CONTROL = regex(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# What 0x80 to 0x9F hold in Windows-1252 but no Dutch or English text does: many of them mean another encoding.
UNLIKELY = regex("[\u0080-\u009f]")


def decode(data: bytes) -> Decoded:
    """Decode ``data``: by its byte-order mark, else as UTF-8, else as UTF-16 without a mark, else as Windows-1252.

    Raises `Unreadable` for what is no text, or is in no encoding of these.
    """
    text, encoding = decode_text(data)
    if CONTROL.search(text):
        raise Unreadable(Why.BINARY)
    if not text.strip("\ufeff \t\r\n"):
        raise Unreadable(Why.EMPTY)
    return Decoded(text.removeprefix("\ufeff"), encoding, hashlib.sha256(data).hexdigest())


def decode_text(data: bytes) -> tuple[str, str]:
    """The text of ``data`` and its encoding."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return strictly(data, encoding), encoding
    refuse_other_formats(data)
    if wide := unmarked_utf16(data):
        return strictly(data, wide), wide
    try:
        text, encoding = data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text, encoding = single_byte(data)
    return text, encoding


def strictly(data: bytes, encoding: str) -> str:
    """``data`` in the encoding that its byte-order mark names."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise Unreadable(Why.ENCODING) from None


def refuse_other_formats(data: bytes) -> None:
    """Raise for a document that is known by its first bytes."""
    for magic, why in MAGIC:
        if data.startswith(magic):
            raise Unreadable(why)
    if data.startswith(ZIP_MAGIC):
        raise Unreadable(next((why for part, why in ZIP_KINDS if part in data), Why.BINARY))


def unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a byte-order mark: nearly every second byte of a Western text is then zero."""
    sample = data[:4096]
    if len(sample) < 4 or len(data) % 2:
        return None
    half = len(sample) // 2
    for offset, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if sample[offset::2].count(0) > 0.7 * half and sample[1 - offset :: 2].count(0) < 0.1 * half:
            return encoding
    return None


def single_byte(data: bytes) -> tuple[str, str]:
    """Windows-1252, or Latin-1 where a byte has no meaning in Windows-1252."""
    try:
        return data.decode("windows-1252"), "windows-1252"
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    if len(UNLIKELY.findall(text)) * 100 > len(text):
        raise Unreadable(Why.ENCODING)
    return text, "latin-1"
