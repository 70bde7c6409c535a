"""Formats of reports: the same data in each, and strings that stay strings."""

import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dienstreis import Destination, Gifts, TripReport
from dienstreis.output.reports import FORMATS

TRICKY = [
    *("no", "NO", "yes", "on", "off", "y", "true", "~", "null", "", " ", "=", "<<", ".inf", ".nan"),
    *("12:30", "2016-05-29", "2016-05-29T10:00:00Z", "1e3", "1E5", "12e03", "0x1F", "0o17", "017", "1_000"),
    *("-1", "+12", "3.", ".5", "1.5", "3984116621e53", "- item", "a: b", "a #b", "# a", "&a", "*a", "!a"),
    *("%a", "@a", "`a`", "[a", "{a", "'a'", '"a"', "a\nb", "a\tb", "---", "...", "? a", "| a", "> a"),
    *("é“”–", "👩‍🚒", "\x9b31m", "\u202eom", "\u2028", "\ufeffx", "\x1b[31m", "\x7f", "\x85", "x" * 2000),
    *("een woord " * 40, "a\\b", "C:\\temp", "%1", "a:", ":a", "a,b", "-", "?", ":"),
]


def with_titles(texts: list[str]) -> TripReport:
    return TripReport(title=texts[0] if texts else None, destinations=[Destination(place=text) for text in texts])


@pytest.mark.parametrize("text", TRICKY)
def test_a_string_stays_that_string_in_every_format(text: str) -> None:
    report = with_titles([text])
    data = report.model_dump(mode="json")
    assert json.loads(FORMATS["json"].dump(report)) == data
    assert json.loads(FORMATS["jsonl"].dump(report)) == data
    assert yaml.safe_load(FORMATS["yaml"].dump(report)) == data
    assert len(FORMATS["jsonl"].dump(report).splitlines()) == 1


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1))
def test_yaml_and_json_say_the_same(texts: list[str]) -> None:
    report = with_titles(texts)
    assert yaml.safe_load(FORMATS["yaml"].dump(report)) == json.loads(FORMATS["json"].dump(report))


@pytest.mark.parametrize(
    "text", ["no", "12:30", "2016-05-29", "1e3", "~", "0o17", "12e03", ".5", "3.", "", "null", "True", ".inf"]
)
def test_what_either_yaml_reads_as_another_value_is_quoted(text: str) -> None:
    line = next(line for line in FORMATS["yaml"].dump(with_titles([text])).splitlines() if line.startswith("title:"))
    assert line in {f"title: '{text}'", f'title: "{text}"'}


def test_words_are_not_quoted_and_lines_not_folded() -> None:
    words = "een lange zin die over de rand van het scherm loopt " * 10 + "en eindigt"
    assert f"\ntitle: {words}\n" in FORMATS["yaml"].dump(with_titles([words]))
    assert "\ntitle: één café\n" in FORMATS["yaml"].dump(with_titles(["één café"]))


def test_an_alias_is_the_name_of_a_key() -> None:
    report = TripReport(gifts=Gifts(status="registered", register_="geschenkenregister", text="t"))
    for name, load in (("json", json.loads), ("yaml", yaml.safe_load)):
        data: Any = load(FORMATS[name].dump(report))
        assert data["gifts"]["register"] == "geschenkenregister"


@pytest.mark.parametrize("number", [0, 1, 3])
def test_frames(number: int) -> None:
    reports = [with_titles([str(index)]) for index in range(number)]
    data = [report.model_dump(mode="json") for report in reports]

    def framed(name: str) -> str:
        chosen = FORMATS[name]
        return "".join(chosen.frame(map(chosen.dump, reports), one=False))

    assert json.loads(framed("json")) == data
    assert [json.loads(line) for line in framed("jsonl").splitlines()] == data
    assert list(yaml.safe_load_all(framed("yaml"))) == data


def test_a_report_is_written_before_the_next_is_asked_for() -> None:
    asked = []

    def reports(name: str) -> Any:
        for index in range(3):
            asked.append(index)
            yield FORMATS[name].dump(with_titles([str(index)]))

    for name, chosen in FORMATS.items():
        asked.clear()
        pieces = iter(chosen.frame(reports(name), one=False))
        next(pieces)
        assert asked == [0]
