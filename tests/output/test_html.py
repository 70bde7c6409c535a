"""The page of HTML: what stands on it, and that nothing on it is obeyed."""

import re
from html.parser import HTMLParser
from io import StringIO

import pytest

from dienstreis.output.summary.html import SCRIPT, STYLE, PageSection, digest, write_html
from dienstreis.output.summary.sheet import Sheet, columns

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)> &amp; \x1b[31m \u202e 🛶'


class Reader(HTMLParser):
    """Collects tags, their attributes and the words between them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attributes

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def page(*rows: tuple[str, str], language: str = "nl", remarks: tuple[str, ...] = ()) -> str:
    sheet = Sheet(columns(("what", "due"), language), list(rows), [], remarks=remarks)
    stream = StringIO()
    write_html(f"Reizen {HOSTILE}", [PageSection(f"Vervolg {HOSTILE}", sheet, "due", "what")], language, stream)
    return stream.getvalue()


def read(text: str) -> Reader:
    reader = Reader()
    reader.feed(text)
    return reader


def test_nothing_of_a_report_is_obeyed() -> None:
    reader = read(page((HOSTILE, "2024-10-07"), remarks=(HOSTILE,)))
    assert reader.tags.count("script") == 1
    assert "img" not in reader.tags
    assert not any(name.startswith("on") for name, _ in reader.attributes)
    words = "".join(reader.text)
    assert words.count("<script>alert(1)</script>") == 7
    assert "\x1b" not in words
    assert "\u202e" not in words


def test_nothing_is_loaded_from_elsewhere() -> None:
    text = page(("Brief sturen", "2024-10-07"))
    reader = read(text)
    assert not {"link", "iframe", "object", "img"} & set(reader.tags)
    assert not {"src", "href", "action"} & {name for name, _ in reader.attributes}
    assert f"style-src '{digest(STYLE)}'; script-src '{digest(SCRIPT)}'" in text
    assert "url(" not in text
    assert "http" not in re.sub(r"http-equiv", "", text)


@pytest.mark.parametrize(
    ("language", "words"), [("nl", ["Wat", "Wanneer", "Tijdlijn"]), ("en", ["What", "Due", "Timeline"])]
)
def test_it_reads_well_without_scripts_in_the_readers_language(language: str, words: list[str]) -> None:
    text = page(("Brief", "2024-10-07"), ("Bezoek", "2024-03-01"), ("Later", "na de zomer"), language=language)
    reader = read(text)
    assert f'<html lang="{language}">' in text
    assert all(word in reader.text for word in words)
    assert text.index('datetime="2024-03-01"') < text.index('datetime="2024-10-07"')
    assert text.count("<time ") == 2
    assert ("scope", "col") in reader.attributes


def test_an_empty_sheet_has_its_remark_and_no_table() -> None:
    reader = read(page(remarks=("Geen vervolgacties.",)))
    assert "table" not in reader.tags
    assert "Geen vervolgacties." in reader.text
