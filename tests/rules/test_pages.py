"""The pages of the rules: their examples, and the files that they are rendered into."""

import datetime
from pathlib import Path

import pytest

from dienstreis.grammar.glued import can_find_glued
from dienstreis.output.rules import book, page
from dienstreis.rules import RULES, validate
from dienstreis.vocabulary.interface import LANGUAGES
from dienstreis.vocabulary.norms import NORMS
from dienstreis.vocabulary.rule_pages import PAGES

DOCS = Path(__file__).parents[2] / "docs"
TODAY = datetime.date(2026, 1, 1)
WITH = {"DR004": ["DR004", "DR401"]}
"""Rules that find nothing without others."""


@pytest.mark.parametrize("code", [code for code, page in PAGES.items() if page.bad])
def test_examples_are_found_and_not_found(code: str) -> None:
    if code == "DR901" and not can_find_glued():
        pytest.skip("the word list of dienstreis[repair] is not installed")
    bad, good = (
        {finding.code for finding in validate(text, select=WITH.get(code, [code]), today=TODAY)}
        for text in (PAGES[code].bad, PAGES[code].good)
    )
    assert code in bad
    assert code not in good


def test_every_rule_has_a_page_and_every_norm_a_name() -> None:
    assert list(PAGES) == [rule.code for rule in RULES]
    assert {name for rule in RULES for name in rule.source.split(", ")} == set(NORMS)
    assert all(set(words) == set(LANGUAGES) for words in NORMS.values())
    assert [code for code, page in PAGES.items() if not page.bad] == ["DR001", "DR005"]


@pytest.mark.parametrize(("name", "language"), [("rules.md", "en"), ("regels.md", "nl")])
def test_the_documentation_is_rendered_from_the_pages(name: str, language: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == book(language), "run scripts/update_examples.py"


def test_a_page_tells_how_to_switch_the_rule_off() -> None:
    rule = next(rule for rule in RULES if rule.code == "DR501")
    told = page(rule, "nl")
    assert "# DR501 gifts-missing" in told
    assert "<!-- dienstreis: ignore DR501 -->" in told
    assert "<!-- dienstreis: ignore-next-line DR501 -->" in told
    assert 'ignore = ["DR501"]' in told
    assert "geschenkenregister van Montfoort" in told
