"""What a terminal would obey is shown instead."""

import json
import tomllib

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from tests.growth import grows_evenly

from dienstreis.output.printable import UNPRINTABLE, escape_json, escape_quoted, printable, printable_lines


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("“één” – café 👩‍🚒", "“één” – café 👩‍🚒"),
        ("\x1b[31mrood", "\\x1b[31mrood"),
        ("bel\x07", "bel\\x07"),
        ("regel\r\nbreuk\ten tab", "regel\\x0d\\x0abreuk\\x09en tab"),
        ("\x9b31m\x7f\x85", "\\x9b31m\\x7f\\x85"),
        ("\u202eom\u2066\u200f\u2028", "\\u202eom\\u2066\\u200f\\u2028"),
        ("\udce9", "\\udce9"),
        ("on\u200bzicht\u200dbaar\u2060", "on\\u200bzicht\\u200dbaar\\u2060"),
        (
            "mooi\U000e0069\U000e0067 \ufe01\u3164\u034f☎\ufe0e",
            "mooi\\U000e0069\\U000e0067 \\ufe01\\u3164\\u034f☎\ufe0e",
        ),
        ("zach\xadte streep", "zach\xadte streep"),
        ("::error::a", "\\x3a:error::a"),
        (" ::a: b::", " \\x3a:a: b::"),
        ("a::b", "a::b"),
        ("1. ##[error]a ##vso[b] ## [c] ###", "1. \\x23#[error]a \\x23#vso[b] ## [c] ###"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_line_ends_and_tabs_may_stay() -> None:
    assert printable_lines("a\tb\n::c\r\n\x1b") == "a\tb\n\\x3a:c\\x0d\n\\x1b"


@given(st.text())
def test_nothing_is_left_that_a_terminal_obeys(text: str) -> None:
    assert not UNPRINTABLE.search(printable(text))


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"]))
    )
)
def test_escaped_json_means_the_same(value: dict[str, str]) -> None:
    escaped = escape_json(json.dumps(value, ensure_ascii=False))
    assert json.loads(escaped) == value
    assert not UNPRINTABLE.search(escaped)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
@example("\U000e0069 ##[x]\u202e")
def test_escaped_toml_and_yaml_mean_the_same(value: str) -> None:
    escaped = escape_quoted(f"x = {json.dumps(value, ensure_ascii=False)}")
    assert tomllib.loads(escaped) == {"x": value}
    assert yaml.safe_load(escaped.removeprefix("x = ")) == value
    assert not UNPRINTABLE.search(escaped)


@pytest.mark.parametrize("unit", ["#", "##a", " ", ":", "\x1b", "\u200d", "👩\u200d"])
def test_time_grows_with_the_length(unit: str) -> None:
    for escape in (printable, printable_lines, escape_json, escape_quoted):
        assert grows_evenly(escape, unit, 80_000)
