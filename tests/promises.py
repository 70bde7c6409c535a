"""What dienstreis promises of every input, whatever it is: for the tests by hypothesis and for the fuzzer."""

import datetime
import io
import json
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import jsonschema

from dienstreis import Unreadable
from dienstreis.agenda import Wanted, entries_of, selected
from dienstreis.document import Document, read_document
from dienstreis.export.rows import keyed, rows_of
from dienstreis.fixing import fix
from dienstreis.model import Finding, TripReport
from dienstreis.output.console import show
from dienstreis.output.findings import FORMATS as FINDINGS
from dienstreis.output.findings import Outcome
from dienstreis.output.reports import FORMATS as REPORTS
from dienstreis.output.schema import report_schema
from dienstreis.output.summary.details import TABLES, sheet_of
from dienstreis.output.summary.follow_ups import follow_ups
from dienstreis.output.summary.formats import FORMATS as SHEETS
from dienstreis.output.summary.formats import write_csv
from dienstreis.output.summary.html import PageSection, write_html
from dienstreis.output.summary.page import page
from dienstreis.output.summary.trips import trips
from dienstreis.overview import trip_of
from dienstreis.reading import document_of
from dienstreis.rules import check

__all__ = [
    "IN_ITS_OWN_WORDS",
    "check_bytes",
    "check_data",
    "check_read_whole",
    "check_reading",
    "check_text",
    "leaves",
]

LINE_END = re.compile(r"\r\n|\n|\r")
WORD = re.compile(r"\w+")
SCHEMA = jsonschema.Draft202012Validator(json.loads(report_schema()))
PATH = "verslag.md"
LANGUAGES = ("nl", "en")
TODAY = datetime.date(2024, 5, 1)
IN_ITS_OWN_WORDS = {
    *("text", "title", "name", "role", "organisation", "party", "place", "invited_by", "goals", "owner"),
    *("counterparts", "cue", "description", "giver", "recipient", "disposition", "paid_by", "register", "parties"),
}
"""The keys whose values are the report's own words; the others are codes, dates and numbers made from them."""
NOT_READ = {"schema_version", "id", "source", "document_type", "trips", "status", "language", "sections", "provenance"}


def check_bytes(data: bytes) -> None:
    """Bytes are a document that keeps all promises, or are told to be unreadable."""
    try:
        document = document_of(data, PATH)
    except Unreadable:
        return
    check_document(document)


def check_reading(text: str) -> None:
    """A text is read whole, and every value proved: the promises that damage may break first, in part of the time."""
    check_data(read_document(text.removeprefix("\ufeff")))


def check_text(text: str) -> None:
    """A text is a document that keeps all promises, in any encoding, and so is what it is repaired to."""
    document = read_document(text.removeprefix("\ufeff"))
    check_document(document)
    assert read_document(document.text).report == document.report, "parsing twice gives two reports"
    check_encodings(document)
    check_repairs(document.text)


def check_document(document: Document) -> None:
    """A document keeps the promises about its data, its findings and what is written of them."""
    data, findings = check_data(document)
    SCHEMA.validate(data)
    check_outputs(document, findings)


def check_data(document: Document) -> tuple[dict[str, Any], list[Finding]]:
    """The data and the findings of a document, which keep the promises about them; no part met an error."""
    findings = check(document, path=PATH)
    check_read_whole(document)
    lines = len(document.lines)
    assert all(1 <= finding.line <= finding.end_line <= lines for finding in findings)
    data = document.report.model_dump(mode="json")
    check_sections(document.text, data)
    check_provenance(document.text, data)
    return data, findings


def check_read_whole(document: Document) -> None:
    """The guard, which costs a field instead of a report, hides no error from a test."""
    for part, failure in document.guard.failures.items():
        raise AssertionError(f"{part} could not be read:\n{failure.trace}")


# --- sections --------------------------------------------------------------------------------------------------


def check_sections(text: str, data: dict[str, Any]) -> None:
    """Every line that is not blank is in exactly one innermost section."""
    covered = sorted(places_of_lines(data["sections"]))
    assert all(before < after for before, after in pairwise(covered)), "a line is in two sections"
    missing = {number for number, line in enumerate(LINE_END.split(text), 1) if line.strip()} - set(covered)
    assert not missing, f"lines {missing} are in no section"


def places_of_lines(sections: list[dict[str, Any]]) -> Iterator[int]:
    """Each line, once for every innermost section that it is in."""
    for section in sections:
        first, last = section["lines"]
        inner = {line for child in section["sections"] for line in range(child["lines"][0], child["lines"][1] + 1)}
        assert inner <= set(range(first, last + 1)), section["title"]
        yield from (line for line in range(first, last + 1) if line not in inner)
        yield from places_of_lines(section["sections"])


# --- every value is proved by its passage ----------------------------------------------------------------------


def check_provenance(text: str, data: dict[str, Any]) -> None:
    """Every pointer is of a value, every value has a passage, and a value in the report's words is in its passage."""
    starts = [0, *(match.end() for match in LINE_END.finditer(text))]
    for pointer, place in data["provenance"].items():
        assert resolve(data, pointer) is not None, f"{pointer} is a place of nothing"
        assert 0 <= place["start"] < place["end"] <= len(text), pointer
        assert place["line"] == bisect_right(starts, place["start"]), pointer
        assert place["end_line"] == bisect_right(starts, place["end"] - 1), pointer
    for pointer, key, value in leaves(data):
        at = pointer
        while at and at not in data["provenance"]:
            at = at.rpartition("/")[0]
        assert at, f"{pointer} has no passage"
        if key in IN_ITS_OWN_WORDS:
            place = data["provenance"][at]
            passage = text[place["start"] : place["end"]]
            found = letters(passage)
            missing = [word for word in WORD.findall(value) if not is_in(letters(word), found)]
            assert not missing, f"{pointer}: {value!r} is not in {passage!r}"


def is_in(word: str, passage: str) -> bool:
    """Whether a passage has a word, perhaps in two parts: broken at a line's end, with the foot of a page between."""
    return word in passage or any(word[:at] in passage and word[at:] in passage for at in range(1, len(word)))


def resolve(data: Any, pointer: str) -> Any:
    """The value at a JSON Pointer."""
    for step in pointer.split("/")[1:]:
        data = data[int(step)] if isinstance(data, list) else data[step]
    return data


def leaves(value: Any, pointer: str = "", key: str = "") -> Iterator[tuple[str, str, Any]]:
    """Pointer, innermost key and value of all that a report says."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if pointer or name not in NOT_READ:
                yield from leaves(inner, f"{pointer}/{name}", name)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, f"{pointer}/{index}", key)
    elif value is not None:
        yield pointer, key, value


def letters(text: str) -> str:
    """Letters and digits alone: white space, marks and hyphens at line ends are no part of a word."""
    return "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if c.isalnum())


# --- outputs ---------------------------------------------------------------------------------------------------


def check_outputs(document: Document, findings: list[Finding]) -> None:
    """Everything can be written, and what is data is read back as it was."""
    report = document.report
    for format_ in REPORTS.values():
        "".join(format_.frame([format_.dump(report)], one=True)).encode()
    assert TripReport.model_validate_json(REPORTS["json"].dump(report)) == report
    for write in FINDINGS.values():
        write(Outcome(findings, [], 1), io.StringIO())
    check_summaries(document, findings, LANGUAGES[len(document.text) % 2])
    keyed(rows_of(document, findings), PATH)


def check_summaries(document: Document, findings: list[Finding], language: str) -> None:
    """A summary can be written in each format."""
    report = document.report
    listed = trips([trip_of(report, PATH)], 0, language)
    entries = list(entries_of(report, PATH))
    agenda = follow_ups(selected(entries, Wanted(), TODAY), len(entries), language)
    details = [sheet_of(name, list(table.rows(report, PATH, language)), language) for name, table in TABLES.items()]
    for sheet in (listed, agenda, *details):
        for write in SHEETS.values():
            write(sheet, io.StringIO())
        write_csv(sheet, io.StringIO(), "excel-nl")
    show(list(page(report, language, findings)), io.StringIO())
    sections = [PageSection("a", listed, "date", "destination"), PageSection("b", agenda, "due", "what")]
    write_html("a", sections, language, io.StringIO())


# --- bytes and repairs -----------------------------------------------------------------------------------------


def check_encodings(document: Document) -> None:
    """An encoding and other line ends, which ones depends on the text's length, change no value."""
    text = document.text
    end = ("\n", "\r\n", "\r")[len(text) % 3]
    written = text if "\r" in text else text.replace("\n", end)
    try:
        report = document_of(written.encode(("utf-8-sig", "utf-16")[len(text) % 2]), PATH).report
    except Unreadable:  # control characters, or nothing at all
        return
    assert said(report) == said(document.report), "the bytes change the values"


def said(report: TripReport) -> dict[str, Any]:
    """What a report says, without where and in which bytes."""
    return report.model_dump(exclude={"source", "provenance"})


def check_repairs(text: str) -> None:
    """What is repaired needs no repair again; that it loses no word is proved by the repair itself."""
    found = fix(text)
    if found and not found.lost:
        again = fix(found.text)
        assert again is None or again.lost, "a second repair changes more"
