"""Patterns that are compiled when they are first used."""

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import dienstreis
from dienstreis.wording.patterns import GatedPattern, Pattern, regex
from dienstreis.wording.phrases import Phrases


def test_a_pattern_finds_what_its_expression_finds() -> None:
    colour = regex("(?P<name>rood|blauw)", re.IGNORECASE)
    match = colour.search("Een BLAUWE auto")
    assert match is not None
    assert match["name"] == "BLAUW"
    assert colour.fullmatch("rood")
    assert not colour.match("een rood huis")
    assert colour.sub("groen", "rood") == "groen"
    assert colour.pattern == "(?P<name>rood|blauw)"


def test_a_source_is_made_when_it_is_first_needed_and_once() -> None:
    made: list[str] = []

    def source() -> str:
        made.append("made")
        return "rood|blauw"

    colour = regex(source, needs=("rood", "blauw"))
    assert not colour.search("groen")
    assert not made
    assert colour.search("een rood huis")
    assert colour.fullmatch("blauw")
    assert colour.pattern == "rood|blauw"
    assert made == ["made"]


def test_an_error_shows_when_a_pattern_is_used() -> None:
    unclosed = regex("(")
    with pytest.raises(re.error):
        unclosed.search("")


def test_it_has_nothing_that_an_expression_lacks() -> None:
    with pytest.raises(AttributeError):
        regex("a").find("a")  # type: ignore[attr-defined]


def patterns() -> Iterator[tuple[str, Pattern | Phrases]]:
    """All patterns and lists of phrases that stand in the modules of the package, in their tables too."""
    for found in pkgutil.walk_packages(dienstreis.__path__, "dienstreis."):
        for name, value in vars(importlib.import_module(found.name)).items():
            for one in flat(value):
                yield f"{found.name}.{name}", one


def flat(value: object) -> Iterator[Pattern | Phrases]:
    """The patterns in a value."""
    match value:
        case Pattern() | Phrases():
            yield value
        case GatedPattern():
            yield from flat(value.ungated)
        case tuple() | list():
            for one in value:
                yield from flat(one)
        case dict():
            yield from flat(list(value.values()))


def test_every_pattern_compiles() -> None:
    found = dict(patterns())
    assert len(found) > 500
    for name, one in found.items():
        try:
            re.compile(one.pattern, one.flags if isinstance(one, Pattern) else re.IGNORECASE)
        except (re.error, KeyError) as error:
            pytest.fail(f"{name}: {error!r}")
