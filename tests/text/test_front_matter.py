"""YAML front matter."""

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.growth import grows_evenly

from dienstreis import parse
from dienstreis.text.entries import FrontMatterEntry, FrontMatterError
from dienstreis.text.front_matter import read_front_matter

RULE = "---\n"
Plain = str | list[object]


def read(yaml: str) -> list[FrontMatterEntry]:
    """The entries of front matter that stands behind its rule."""
    return read_front_matter(f"{RULE}{yaml}\n---\n", yaml, len(RULE))


def plain(entries: list[FrontMatterEntry] | tuple[FrontMatterEntry, ...]) -> list[tuple[str, Plain]]:
    """Keys with a value, or with a list of values and mappings."""
    return [
        (
            str(e.key),
            str(e.values[0]) if len(e.values) == 1 and not e.listed else [*map(str, e.values), *plain(e.entries)],
        )
        for e in entries
    ]


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("", []),
        ("# niets", []),
        ("titel: Reis naar Ulm", [("titel", "Reis naar Ulm")]),
        ("titel: 'Ulm'", [("titel", "Ulm")]),
        ('titel: "Ulm: een haven"', [("titel", "Ulm: een haven")]),
        ("titel: Ulm # of Gent", [("titel", "Ulm")]),
        ("titel: Reis\n  naar Ulm", [("titel", "Reis naar Ulm")]),
        ("plaatsen: [Ulm, Gent]", [("plaatsen", ["Ulm", "Gent"])]),
        ("plaatsen:\n- Ulm\n- Gent", [("plaatsen", ["Ulm", "Gent"])]),
        ("plaatsen: []", [("plaatsen", [])]),
        ("periode:\n  van: mei\n  tot: juni", [("periode", [("van", "mei"), ("tot", "juni")])]),
        (
            "mee:\n- naam: Vlier\n  rol: tolk\n- Doorn",
            [("mee", ["Doorn", ("mee", [("naam", "Vlier"), ("rol", "tolk")])])],
        ),
        ("titel: Ulm\ntitel: Gent", [("titel", "Ulm"), ("titel", "Gent")]),
    ],
)
def test_scalars_lists_and_mappings(yaml: str, expected: list[tuple[str, Plain]]) -> None:
    assert plain(read(yaml)) == expected


@pytest.mark.parametrize(
    "value", ["NO", "yes", "12:30", "2021-05-03", "0123", "1_000", "1e3", "0x1F", "=", ".5", "true"]
)
def test_values_are_strings_as_written(value: str) -> None:
    assert plain(read(f"sleutel: {value}")) == [("sleutel", value)]


@pytest.mark.parametrize("value", ["", "~", "null", "Null", '""', "''"])
def test_nothing_is_no_value(value: str) -> None:
    [entry] = read(f"sleutel: {value}")
    assert entry.values == ()


def test_a_quoted_null_is_a_word() -> None:
    assert plain(read("titel: 'null'")) == [("titel", "null")]


@pytest.mark.parametrize("indicator", ["|", ">", ">-", "|2"])
def test_a_block_scalar_has_no_indicator(indicator: str) -> None:
    assert plain(read(f"doel: {indicator}\n  Leren van\n  Ulm")) == [("doel", "Leren van Ulm")]


@pytest.mark.parametrize(
    ("value", "expected"),
    [("'''s-Gravenhage'", "'s-Gravenhage"), ('"de \\"haven\\""', 'de "haven"'), ('"caf\\u00e9"', "café")],
)
def test_escapes_are_read(value: str, expected: str) -> None:
    assert plain(read(f"titel: {value}")) == [("titel", expected)]


@pytest.mark.parametrize("yaml", ["a: &x Ulm\nb: *x", "a: &x [*x]", "a: &x {b: *x}"])
def test_aliases_are_refused(yaml: str) -> None:
    with pytest.raises(FrontMatterError):
        read(yaml)


@pytest.mark.parametrize("tag", ["!geheim", "!!int", "!!python/name:os.system"])
def test_tags_are_refused(tag: str) -> None:
    with pytest.raises(FrontMatterError):
        read(f"a: {tag} Ulm")


@pytest.mark.parametrize("yaml", ["a: " + "[" * 9 + "]" * 9, "a: " + "{b: " * 9 + "}" * 9, "[" * 20_000])
def test_deep_nesting_is_refused(yaml: str) -> None:
    with pytest.raises(FrontMatterError):
        read(yaml)


@pytest.mark.parametrize(
    "yaml",
    [r'titel: "\UFFFFFFFF"', r'titel: "\U00110000"', f"%YAML 1.{'1' * 5000}", f"titel: |{'9' * 5000}\n  Ulm"],
    ids=["escape too long to be a number", "escape of no character", "version", "indentation"],
)
def test_numbers_that_nothing_has_are_refused(yaml: str) -> None:
    with pytest.raises(FrontMatterError) as raised:
        read(yaml)
    assert len(RULE) <= raised.value.span.start < len(RULE) + len(yaml)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(r"\ud83d\ude82 naar Ulm", "🚂 naar Ulm"), (r"\ud83d naar Ulm\ude82", "\ufffd naar Ulm\ufffd")],
)
def test_halves_of_characters_are_put_together(value: str, expected: str) -> None:
    assert plain(read(f'"{value}": "{value}"')) == [(expected, expected)]
    report = parse(f'{RULE}title: "{value}"\nid: "{value}"\n---\n# Verslag dienstreis Ulm\n')
    assert report.title == expected
    assert json.loads(report.model_dump_json())["title"] == expected


@pytest.mark.parametrize(
    "value", [r"\ud83d\ude82\u00e9n naar Ulm", r"\U0001f682 \x41 \"naar\" Ulm", r"\ud83d naar Ulm"]
)
def test_what_stands_behind_an_escape_has_its_own_place(value: str) -> None:
    yaml = f'titel: "{value}"'
    title = read(yaml)[0].values[0]
    for word in ("naar", "Ulm"):
        at = title.text.index(word)
        assert [title.offset(at + index) - len(RULE) for index in range(len(word))] == [
            yaml.index(word) + index for index in range(len(word))
        ]


@pytest.mark.parametrize("yaml", ["een zin", "- een\n- lijst", "? [a, b]\n: c"])
def test_what_is_no_mapping_of_words_is_refused(yaml: str) -> None:
    with pytest.raises(FrontMatterError) as raised:
        read(yaml)
    assert raised.value.reason


@pytest.mark.parametrize(
    ("yaml", "character"),
    [
        ("titel: [Ulm\nland: x", ":"),
        ("titel: Ulm\n land: x", ":"),
        ("titel: @Ulm", "@"),
        ("a: b\n\tc: d", "\t"),
        ("🚂: 'Ulm", "-"),
    ],
)
def test_broken_yaml_tells_where(yaml: str, character: str) -> None:
    with pytest.raises(FrontMatterError) as raised:
        read(yaml)
    span = raised.value.span
    assert span.end == span.start + 1
    assert len(RULE) <= span.start
    assert f"{RULE}{yaml}\n---\n"[span.start] in {character, yaml[-1]}


def test_every_key_and_value_knows_its_place() -> None:
    yaml = "titel: '🚂 naar Ulm'\nplaatsen: [Gent, \u00a0Ulm]"
    text = f"{RULE}{yaml}\n---\n"
    for entry in read(yaml):
        for passage in (entry.key, *entry.values):
            span = passage.span()
            assert text[span.start : span.end] == str(passage)


@given(st.text() | st.lists(st.sampled_from([*"ab:-[]{}'\"|>&*!#%@\n ", ": ", "\n- ", "\n  ", "🚂"])).map("".join))
@settings(deadline=None)
def test_any_text_has_entries_or_an_error(yaml: str) -> None:
    text = f"{RULE}{yaml}\n---\n"
    try:
        entries = read(yaml)
    except FrontMatterError as error:
        passages, spans = [], [error.span]
    else:
        passages = [passage for entry in entries for passage in (entry.key, *entry.values)]
        spans = []
    for span in [*spans, *(passage.span() for passage in passages)]:
        assert 0 <= span.start <= span.end <= len(text)


@pytest.mark.parametrize("yaml", ["a: b\n" * 5_000, "a: " + "b " * 20_000], ids=["keys", "one value"])
def test_what_is_longer_than_front_matter_ever_is_is_refused(yaml: str) -> None:
    with pytest.raises(FrontMatterError) as raised:
        read(yaml)
    assert raised.value.span.start == len(RULE)


def test_a_doubling_of_aliases_is_refused_at_its_first() -> None:
    with pytest.raises(FrontMatterError) as raised:
        read("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]")
    assert raised.value.span.start == len(f"{RULE}a: &a [x, x]\nb: &b [")


@pytest.mark.parametrize("unit", ["[", "{", "{a: ", "- ", "? ", "a: b\n", "\\x41", "b ", '"'])
def test_time_grows_with_the_length_only(unit: str) -> None:
    def refused_or_read(yaml: str) -> None:
        with suppress(FrontMatterError):
            read(f'a: "{yaml}"' if unit == "\\x41" else yaml)

    assert grows_evenly(refused_or_read, unit, 10_000)
