"""What holds of every text, however damaged or hostile: no failure, no long wait, every value in its place."""

import json
import random
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.growth import grows_evenly

from dienstreis import parse, validate
from dienstreis.output.schema import report_schema
from dienstreis.reading import document_of

ROOT = Path(__file__).parents[1]
REPORTS = sorted(
    path
    for folder in ("examples", "tests/gold")
    for path in (ROOT / folder).glob("*.*")
    if path.suffix in {".md", ".txt"}
)
LINE_END = re.compile(r"\r\n|\n|\r")
SCHEMA = jsonschema.Draft202012Validator(json.loads(report_schema()))

REPEATED = [
    *("[", "](", "![", "[^1]", "*", "**a ", "_*", "`", "|", "||\n", "| a ", "<a ", "<!--", "&amp;", "\\", "~", "# a\n"),
    *("> ", "- ", "1. ", "1.1.", "1)", "a) b) ", "a)\n", "(a) ", "(", '"', "'", "“", "-", "--- ", "---\n", "a\n===\n"),
    *(
        ".",
        "!",
        "?",
        "…",
        ". ",
        ".\n",
        ",\n",
        ":\n",
        "a\n",
        "a: b\n",
        "Aa\n",
        "a\n\n",
        "aan-\n",
        "a\tb\tc\n",
        "\t",
        "\r",
    ),
    *("\u0301", "\u200b", "\u00a0", "\u2028", "\f\n", "\uf0b7 ", "\uf0b7\n", "\ue000", "\ud800", "\x00", "\x1b[31m"),
    *(
        "door ",
        "met ",
        "van ",
        "van der ",
        "en ",
        "om te ",
        "naar ",
        "€ ",
        "€ 1 ",
        "1,",
        "1-",
        "1-1-2020 ",
        "1 mei ",
        "t/m ",
    ),
    *("A", "A. ", "Aa ", "Aa, ", "J. de Vries, ", "drs. ", "burgemeester ", "10:00 ", "woord ", "Gent en ", "Doel:\n"),
    *("Datum: 1 mei 2020\n", "**a:** b\n", "pagina 1 van 2\n", "MoU tussen ", "zal ", "geen ", "kosten: € 1 "),
]
HEADINGS = ("Deelnemers", "Periode", "Doel", "Programma", "Resultaten", "Afspraken", "Geschenken", "Kosten")
NESTED = {
    "quotes": "> " * 2000 + "a\n",
    "bullets": "- " * 2000 + "a\n",
    "quoted bullets": "> - " * 1000 + "a\n",
    "indented bullets": "".join("  " * depth + "- a\n" for depth in range(300)),
    "brackets": "[" * 5000 + "a" + "](b)" * 5000,
    "wide table": "| a " * 500 + "|\n" + "|---" * 500 + "|\n" + ("| b " * 500 + "|\n") * 5,
    "open YAML lists": "---\na: " + "[" * 800 + "\n---\na\n",
    "open YAML mappings": "---\n" + "{a: " * 800 + "\n---\na\n",
    "deep YAML": "---\n" + "".join(" " * depth + "a:\n" for depth in range(200)) + "---\na\n",
    "YAML aliases": "---\na: &a [*a, *a]\nb: !!python/object:os.system x\n1: [[2], [3]]\n? [4]\n: 5\n---\na\n",
    "footnotes": "".join(f"a[^{number}]\n\n[^{number}]: b[^{number}]\n\n" for number in range(200)),
}
DEBRIS = (
    "\n",
    "\r",
    "\x00",
    "\ufeff",
    "\u200b",
    "|",
    "**",
    "```\n",
    "---\n",
    "# ",
    "> ",
    "- ",
    "a) ",
    "[",
    "<!--",
    "€ ",
    ": ",
)


def places_of_lines(sections: list[dict[str, Any]]) -> Iterator[int]:
    """Each line, once for every innermost section that it is in."""
    for section in sections:
        first, last = section["lines"]
        inner = {line for child in section["sections"] for line in range(child["lines"][0], child["lines"][1] + 1)}
        assert inner <= set(range(first, last + 1)), section["title"]
        yield from (line for line in range(first, last + 1) if line not in inner)
        yield from places_of_lines(section["sections"])


def resolve(data: Any, pointer: str) -> Any:
    """The value at a JSON Pointer."""
    for step in pointer.split("/")[1:]:
        data = data[int(step)] if isinstance(data, list) else data[step]
    return data


def check_promises(text: str) -> None:
    """Check what the data of every text promise."""
    report = parse(text)
    data = report.model_dump(mode="json")
    SCHEMA.validate(data)
    assert parse(text) == report
    body = text.removeprefix("\ufeff")
    for pointer, place in data["provenance"].items():
        assert resolve(data, pointer) is not None, pointer
        assert 0 <= place["start"] < place["end"] <= len(body), pointer
    lines = LINE_END.split(body)
    covered = sorted(places_of_lines(data["sections"]))
    assert all(before < after for before, after in pairwise(covered))
    assert {number for number, line in enumerate(lines, 1) if line.strip()} <= set(covered)
    for finding in validate(text):
        assert 1 <= finding.line <= finding.end_line <= len(lines)


@pytest.mark.parametrize("heading", ["", "# Verslag dienstreis Gent\n\n"])
@pytest.mark.parametrize("shape", REPEATED)
def test_repeated_shapes(shape: str, heading: str) -> None:
    check_promises(heading + shape * 60)


@pytest.mark.parametrize("name", NESTED)
def test_nested_shapes(name: str) -> None:
    check_promises(NESTED[name])


@pytest.mark.parametrize(
    "text", ["", " \n\t\n", "\ufeff", "\ufeff\ufeff", "\x00", "\n" * 50, "\r\n\r", "---", "---\n---", "a\x85b"]
)
def test_next_to_nothing(text: str) -> None:
    check_promises(text)


@pytest.mark.parametrize("shape", REPEATED)
def test_time_grows_with_the_length(shape: str) -> None:
    assert grows_evenly(parse, shape, (2_500, 10_000))


@pytest.mark.parametrize(
    "text",
    [
        "Reisverslag\n\n1.\nreis",
        "Reisverslag\n\n- .\n- - - a\n- \n  - b\n",
        "# Verslag dienstreis Gent\n\nDoel: leren \ud800 van\n",
        "# Verslag dienstreis Gent\n\nOnderwerp: a\n\nb\n\n## Doel\n\nc\n",
    ],
)
def test_what_once_went_wrong(text: str) -> None:
    check_promises(text)
    parse(text).model_dump_json()


def test_no_number_stands_for_a_letter_in_running_text() -> None:
    report = parse("# Verslag dienstreis Gent\n\n## Doel\n\na) een\nb) twee\n\nx\nc) drie\nd) vier\n")
    assert report.purpose is not None
    assert not re.search("[0-9]", str(report.purpose))


def damaged(text: str, chance: random.Random) -> str:
    """A text with some lines and characters deleted, doubled, swapped, cut off or put in."""
    for _ in range(chance.randint(1, 6)):
        lines = text.splitlines(keepends=True) or ["\n"]
        first, second, at = chance.randrange(len(lines)), chance.randrange(len(lines)), chance.randrange(len(text) + 1)
        match chance.randrange(6):
            case 0:
                del lines[first : first + 3]
            case 1:
                lines[second:second] = lines[first : first + 4]
            case 2:
                lines[first], lines[second] = lines[second], lines[first]
            case 3:
                lines[first] = lines[first][: chance.randint(0, 40)]
            case 4:
                lines = [text[:at], text[at + chance.randint(1, 8) :]]
            case _:
                lines = [text[:at], chance.choice(DEBRIS), text[at:]]
        text = "".join(lines)
    return text


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_damaged_reports(path: Path) -> None:
    check_damaged(path, 3)


@pytest.mark.slow
@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_many_damaged_reports(path: Path) -> None:
    check_damaged(path, 60)


def check_damaged(path: Path, count: int) -> None:
    """Check the promises of ``count`` damaged versions of a report, the same ones every time."""
    text = path.read_text(encoding="utf-8")
    for number in range(count):
        check_promises(damaged(text, random.Random(number)))  # noqa: S311 - damage is no secret


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_line_ends_and_encodings_change_no_value(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    windows, old = text.replace("\n", "\r\n"), text.replace("\n", "\r")
    versions = [
        *(version.encode() for version in (text, windows, old)),
        *(text.encode(encoding) for encoding in ("utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be")),
    ]
    told = []
    for data in versions:
        report = document_of(data, path.name).report
        told.append(report.model_dump(exclude={"source", "provenance"}))
    assert all(values == told[0] for values in told)
