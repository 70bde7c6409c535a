"""Bytes to text."""

import codecs
import hashlib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dienstreis.text.source import Unreadable, Why, decode

SENTENCE = "Één café in Ötisheim kostte € 4 – “best veel”."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (SENTENCE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + SENTENCE.encode(), "utf-8"),
        (SENTENCE.encode("windows-1252"), "windows-1252"),
        (SENTENCE.encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"), "utf-16"),
        (SENTENCE.encode("utf-16-le"), "utf-16-le"),
        (SENTENCE.encode("utf-16-be"), "utf-16-be"),
        (SENTENCE.encode("utf-32"), "utf-32"),
        (codecs.BOM_UTF32_BE + SENTENCE.encode("utf-32-be"), "utf-32"),
    ],
)
def test_every_usual_encoding_gives_the_same_text(data: bytes, encoding: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding) == (SENTENCE, encoding)


def test_a_byte_without_meaning_in_windows_1252_makes_it_latin_1() -> None:
    letters = "a" * 200
    assert decode(letters.encode() + b"\xe9\x81").encoding == "latin-1"


def test_line_ends_stay_as_they_stand() -> None:
    assert decode(b"een\r\ntwee\rdrie\n").text == "een\r\ntwee\rdrie\n"


@pytest.mark.parametrize("character", ["\t", "\x0b", "\x0c", "\x1b", "\u00a0", "\u00ad"])
def test_what_a_pdf_or_a_terminal_leaves_behind_is_text(character: str) -> None:
    assert decode(f"een{character}twee".encode()).text == f"een{character}twee"


@pytest.mark.parametrize("data", [b"", b"\n", b" \t\r\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE + b"\n\0"])
def test_an_empty_file_holds_no_report(data: bytes) -> None:
    with pytest.raises(Unreadable) as caught:
        decode(data)
    assert caught.value.why is Why.EMPTY


def test_the_hash_is_that_of_the_bytes_with_their_mark() -> None:
    data = codecs.BOM_UTF8 + b"Ulm"
    assert decode(data).sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"%PDF-1.7\n", Why.PDF),
        (b"PK\x03\x04....word/document.xml", Why.WORD),
        (b"PK\x03\x04....xl/workbook.xml", Why.OFFICE),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text", Why.OFFICE),
        (b"PK\x03\x04holiday.jpg", Why.BINARY),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Why.OFFICE),
        (b"{\\rtf1 Ulm}", Why.OFFICE),
        (b"\x7fELF\x02\x01\x01\x00", Why.BINARY),
        (b"Ulm\x00", Why.BINARY),
        (codecs.BOM_UTF16_LE + b"a", Why.ENCODING),
        (codecs.BOM_UTF8 + b"caf\xe9", Why.ENCODING),
        (b"\x81\x8d\x8f\x90\x9d" * 20, Why.ENCODING),
    ],
)
def test_what_is_no_text_says_what_it_is(data: bytes, why: Why) -> None:
    with pytest.raises(Unreadable) as raised:
        decode(data)
    assert raised.value.why is why


@pytest.mark.parametrize(
    "data", [codecs.BOM_UTF8 + b"\x00\x01\x02\x03", codecs.BOM_UTF16_LE + b"a\x00\x00\x00\x01\x00"]
)
def test_a_byte_order_mark_does_not_make_a_text_of_bytes(data: bytes) -> None:
    with pytest.raises(Unreadable):
        decode(data)


@given(
    st.binary()
    | st.text().map(str.encode)
    | st.sampled_from([b"\xff\xfe", b"\xfe\xff"]).flatmap(lambda mark: st.binary().map(lambda data: mark + data))
)
@settings(deadline=None)
@example(b"\xff\xfe\x00\xd8")
@example(b"\xff\xfe\x00\x00\x00\xd8\x00\x00")
def test_bytes_are_a_text_or_unreadable(data: bytes) -> None:
    try:
        decoded = decode(data)
    except Unreadable:
        return
    decoded.text.encode()
    assert len(decoded.sha256) == 64


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
@settings(deadline=None)
def test_any_text_comes_back_out_of_utf_8(text: str) -> None:
    words = f"x{text}"
    assert decode(codecs.BOM_UTF8 + words.encode()).text == words
