"""Which rules run."""

import pytest

from dienstreis.rules import RULES
from dienstreis.rules.selection import select_rules

ALL = [rule.code for rule in RULES]


def codes(select: list[str] | None, ignore: list[str]) -> list[str]:
    return [rule.code for rule in select_rules(RULES, select, ignore)]


def test_all_rules_run_unless_told_otherwise() -> None:
    assert codes(None, []) == ALL
    assert codes([], []) == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("DR401", ["DR401"]),
        ("costs-missing", ["DR401"]),
        ("dr401", ["DR401"]),
        ("Costs-Missing", ["DR401"]),
        (" DR401 ", ["DR401"]),
        ("DR10", ["DR101", "DR102", "DR103", "DR104", "DR105", "DR106", "DR107", "DR108"]),
        ("DR3", ["DR301", "DR302", "DR303", "DR304", "DR305", "DR306"]),
        ("DR", ALL),
    ],
)
def test_codes_names_and_beginnings_of_codes_name_rules(name: str, expected: list[str]) -> None:
    assert codes([name], []) == expected
    assert codes(None, [name]) == [code for code in ALL if code not in expected]


def test_what_is_ignored_is_ignored_though_selected() -> None:
    assert codes(["DR40", "gifts-missing"], ["DR401", "DR402", "DR403", "costs-sum"]) == ["DR405", "DR501"]


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("DR4O1", "DR401"),
        ("cost-missing", "costs-missing"),
        ("gifts_missing", "gifts-missing"),
        ("", ""),
        ("D", ""),
        ("kosten", ""),
        ("dr-401", "DR401"),
        ("DR40l", "DR401"),
        ("DR999", ""),
        ("DR411", ""),
        ("missing", "-missing"),
        ("é" * 1000, ""),
    ],
)
def test_an_unknown_name_is_an_error_that_names_the_nearest_rule(name: str, nearest: str) -> None:
    told = f"did you mean .*{nearest}.*" if nearest else "lists them"
    with pytest.raises(ValueError, match=told):
        codes([name], [])
    with pytest.raises(ValueError, match=told):
        codes(None, [name])
