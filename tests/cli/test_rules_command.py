"""``dienstreis rules``: the table, its JSON, and the page of a rule."""

import json
from collections.abc import Callable

import pytest
from typer.testing import Result

from dienstreis.rules import RULES, summary

Run = Callable[..., Result]


def test_the_table_names_every_rule(run: Run) -> None:
    lines = run("rules", "--lang", "nl").stdout.splitlines()
    for rule in RULES:
        assert any(rule.code in line and rule.name in line and summary(rule, "nl") in line for line in lines)


def test_json_is_an_array_of_rules(run: Run) -> None:
    rows = json.loads(run("rules", "--format", "json", "--lang", "en").stdout)
    assert rows[0] == {
        "code": "DR001",
        "name": "unreadable",
        "severity": "error",
        "summary": "A file that cannot be read.",
        "source": "own",
    }
    assert [row["code"] for row in rows] == [rule.code for rule in RULES]


def test_a_rule_is_explained_by_code_and_by_name(run: Run) -> None:
    by_code, by_name = (run("rules", name, "--lang", "nl").stdout for name in ("dr501", "gifts-missing"))
    assert by_code == by_name
    assert by_code.startswith("# DR501 gifts-missing\n\nEr staat niets over geschenken.")
    assert "Geschenken: geen" in by_code


@pytest.mark.parametrize(("name", "told"), [("DR5O1", "DR501"), ("gift-missing", "gifts-missing")])
def test_an_unknown_rule_names_the_nearest(run: Run, name: str, told: str) -> None:
    result = run("rules", name)
    assert result.exit_code == 2
    assert f"did you mean '{told}'" in result.stderr


def test_json_goes_with_all_rules(run: Run) -> None:
    assert run("rules", "DR501", "--format", "json").exit_code == 2
