"""Every example has its valid JSON beside it; of every report each value is proved, and no line is lost."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.promises import IN_ITS_OWN_WORDS, check_data, leaves
from typer.testing import CliRunner

import dienstreis
from dienstreis.cli.app import application
from dienstreis.reading import document_of

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted(path for path in (ROOT / "examples").iterdir() if path.suffix in {".md", ".txt"})
GOLD = sorted(path for path in (ROOT / "tests" / "gold").iterdir() if path.suffix in {".md", ".txt"})
REPORTS = [path for path in (*EXAMPLES, *GOLD) if path.stem != "README"]
each_example = pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
each_report = pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)


def test_there_are_three_layouts() -> None:
    assert len(EXAMPLES) >= 3
    assert {path.suffix for path in EXAMPLES} == {".md", ".txt"}
    assert {path.stem for path in (ROOT / "examples").glob("*.json")} == {path.stem for path in EXAMPLES}


@each_example
def test_the_json_beside_it_is_what_parse_prints(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = CliRunner().invoke(application(), ["parse", path.relative_to(ROOT).as_posix()])
    assert result.stdout_bytes == path.with_suffix(".json").read_bytes(), "run scripts/update_examples.py"


@each_example
def test_its_data_is_valid(path: Path) -> None:
    schema = json.loads((ROOT / "schemas" / "report.schema.json").read_bytes())
    Draft202012Validator(schema).validate(json.loads(path.with_suffix(".json").read_bytes()))


@each_example
def test_it_is_a_report_that_tells_the_main_things(path: Path) -> None:
    report = dienstreis.read(path)
    assert report.document_type == "trip_report"
    assert report.title
    assert report.organisation
    assert report.travellers
    assert report.destinations
    assert report.period
    assert report.period.start
    assert report.follow_ups


# --- every value is proved by its passage -------------------------------------------------------------------


@each_report
def test_every_value_has_a_passage_that_says_it_and_every_line_a_section(path: Path) -> None:
    check_data(document_of(path.read_bytes(), str(path)))


@each_example
def test_an_example_has_many_values_to_prove(path: Path) -> None:
    data = json.loads(path.with_suffix(".json").read_bytes())
    assert sum(key in IN_ITS_OWN_WORDS for _, key, _ in leaves(data)) > 20


# --- and its bytes do not matter ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [path if path in EXAMPLES else pytest.param(path, marks=pytest.mark.slow) for path in REPORTS],
    ids=lambda path: path.stem,
)
@pytest.mark.parametrize(
    ("encoding", "line_end"),
    [
        *(("utf-8", "\r\n"), ("utf-8", "\r"), ("utf-8-sig", "\n"), ("windows-1252", "\r\n"), ("utf-16", "\n")),
        *(("utf-16-le", "\r\n"), ("utf-16-be", "\r\n"), ("utf-32", "\n")),
    ],
)
def test_encodings_and_line_ends_change_no_value(path: Path, tmp_path: Path, encoding: str, line_end: str) -> None:
    text = path.read_text(encoding="utf-8").replace("\n", line_end)
    try:
        (tmp_path / path.name).write_bytes(text.encode(encoding))
    except UnicodeEncodeError:
        pytest.skip(f"{encoding} has not all its letters")
    assert without_bytes(dienstreis.read(tmp_path / path.name)) == as_it_stands(path)


@cache
def as_it_stands(path: Path) -> dict[str, Any]:
    """What the report in a file says."""
    return without_bytes(dienstreis.read(path))


def without_bytes(report: dienstreis.TripReport) -> dict[str, Any]:
    """What a report says, without what depends on the bytes that it was written in."""
    data = report.model_dump(mode="json")
    del data["source"]
    for place in data["provenance"].values():
        del place["start"], place["end"]
    return data
