"""Proofs that an output does nothing to who, or what, reads it: each parses it as its reader would."""

import csv
import html.parser
import io
import json
import re
import unicodedata
from itertools import chain
from typing import Any
from urllib.parse import unquote, urlsplit

import yaml
from icalendar import Calendar
from markdown_it import MarkdownIt

from dienstreis.output.summary.html import SCRIPT, STYLE, digest

__all__ = ["CHECKS", "check_log", "check_terminal"]

JOINED_PICTURES = re.compile("(?<=[\\u2600-\\U0001faff\\ufe0f])\\u200d")
SOFT_HYPHEN = "\xad"
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
COMMAND = re.compile(r"##[A-Za-z]*\[")
GITHUB = re.compile(r"::(?:error|warning|notice)(?: (?:[A-Za-z]+=[^,:\n]*)(?:,[A-Za-z]+=[^,:\n]*)*)?::[^\n]*")
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "section", "p", "label", "input"),
    *("output", "div", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "ol", "li", "time", "script"),
}
ATTRIBUTES = {
    *("lang", "charset", "http-equiv", "content", "name", "aria-labelledby", "id", "class", "type", "scope"),
    *("datetime", "data-key", "hidden"),
}
MARKDOWN = {
    *("table", "thead", "tbody", "tr", "th", "td", "paragraph", "inline", "text", "text_special", "softbreak"),
}
SIGNS = tuple("=+-@＝＋－＠\t\r")
CALL = re.compile(r"\w\(|\|")
TASK = {"UID", "DTSTAMP", "SUMMARY", "STATUS", "DUE", "DESCRIPTION"}


def check_terminal(text: str, *, coloured: bool = False) -> None:
    """Nothing moves a cursor, sets a title, opens a link, turns a direction or hides; colours are ours."""
    left = JOINED_PICTURES.sub("", COLOUR.sub("", text) if coloured else text)
    left = left.replace("\r\n", "\n").replace(SOFT_HYPHEN, "")
    wrong = {
        character
        for character in left
        if character not in "\n\t" and unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
    }
    assert not wrong, sorted(map(ascii, wrong))


def check_log(text: str) -> None:
    """No line is a command of GitHub Actions, Azure Pipelines or TeamCity."""
    for line in text.split("\n"):
        assert not line.lstrip().startswith("::"), line
        assert not COMMAND.search(line), line


def check_json(text: str) -> None:
    """It is JSON, and one line where it is JSON Lines."""
    json.loads(text)


def check_json_lines(text: str) -> None:
    """Each line is JSON, and there are no others."""
    assert text.endswith("\n")
    assert all(isinstance(json.loads(line), dict) for line in text[:-1].split("\n"))


def check_yaml(text: str) -> None:
    """It is YAML of plain data."""
    assert list(yaml.safe_load_all(text))


def check_csv(text: str, *, delimiter: str = ",", other: str = ";") -> None:
    """Rows of one length, and no formula: with its own separator none at all, with another none that calls."""
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter))
    assert len({len(row) for row in rows}) == 1
    for cell in (cell for row in rows for cell in row):
        assert not begins_with_sign(cell) or is_number(cell), cell
    for separator in (other, "\t"):
        for cell in chain(*csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator)):
            assert not (begins_with_sign(cell) and CALL.search(cell.lstrip(' "').partition('"')[0])), cell


def begins_with_sign(cell: str) -> bool:
    """Whether a spreadsheet may take a cell for a formula, behind quotes and spaces too."""
    return cell.lstrip(' "').startswith(SIGNS) and len(cell) > 1


def is_number(cell: str) -> bool:
    """Whether a cell is a number."""
    return re.fullmatch(r"-?\d+([.,]\d+)?", cell) is not None


def check_dutch_csv(text: str) -> None:
    """The same with the separators changed round."""
    assert text.startswith("\ufeff")
    check_csv(text, delimiter=";", other=",")


class Page(html.parser.HTMLParser):
    """What a browser would build: no element, attribute, script or style but our own."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = ""
        self.policy = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, tag
        for name, value in attrs:
            assert name in ATTRIBUTES, name
            if (tag, name) == ("meta", "content") and (value or "").startswith("default-src"):
                self.policy = value or ""
        self.inside = tag

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the parser's signature
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside in {"script", "style"}:
            assert data == {"script": SCRIPT, "style": STYLE}[self.inside]


def check_html(text: str) -> None:
    """A page that holds nothing but words in our own elements, and may load and run nothing else."""
    page = Page()
    page.feed(text)
    page.close()
    assert page.policy == f"default-src 'none'; style-src '{digest(STYLE)}'; script-src '{digest(SCRIPT)}'"


def check_markdown(text: str) -> None:
    """Tables of words, with as many cells in every row."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    every = [*tokens, *(child for token in tokens for child in token.children or ())]
    assert {token.type.removesuffix("_open").removesuffix("_close") for token in every} <= MARKDOWN
    cells = [token.type for token in tokens if token.type in {"tr_open", "th_open", "td_open"}]
    rows = "".join("|" if cell == "tr_open" else "." for cell in cells).split("|")[1:]
    assert len(set(rows)) == 1
    assert len(rows) == text.split("\n\n")[0].strip().count("\n"), "a row a line, but for the rule"


def check_calendar(text: str) -> None:
    """Tasks with the properties that we give them."""
    calendar: Any = Calendar.from_ical(text)
    assert set(calendar) == {"PRODID", "VERSION"}
    assert calendar.subcomponents
    for task in calendar.subcomponents:
        assert task.name == "VTODO"
        assert set(task) <= TASK
        assert not task.subcomponents
        assert len(set(task) & {"UID", "SUMMARY"}) == 2


def check_github(text: str) -> None:
    """A command a line, each one of those that annotate."""
    assert all(GITHUB.fullmatch(line) for line in text.removesuffix("\n").split("\n"))


def check_sarif(text: str) -> None:
    """Every place is a relative reference that leads nowhere else."""
    for result in json.loads(text)["runs"][0]["results"]:
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"(?:file://)?[A-Za-z0-9%/._~:-]+", uri), uri
        assert urlsplit(uri).scheme in {"", "file"}
        assert "#" in unquote(uri), "the whole of a name is there"


CHECKS = {
    "json": (check_json, check_log),
    "jsonl": (check_json_lines, check_log),
    "yaml": (check_yaml, check_log),
    "csv": (check_csv, check_log),
    "excel-nl": (check_dutch_csv, check_log),
    "html": (check_html, check_log),
    "markdown": (check_markdown, check_log),
    "ics": (check_calendar, check_log),
    "github": (check_github,),
    "sarif": (check_json, check_sarif, check_log),
    "gitlab": (check_json, check_log),
    "text": (check_log,),
    "table": (check_log,),
}
"""What must hold of each format, besides what holds of all that a terminal may show."""
