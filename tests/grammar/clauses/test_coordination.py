"""Main clauses joined in one sentence."""

import pytest

from dienstreis.grammar.clauses.coordination import main_clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Een proef komt er niet, maar de wethouder stuurt een brief.",
            ["Een proef komt er niet", "de wethouder stuurt een brief."],
        ),
        ("Hij belt; zelf kom ik in mei terug.", ["Hij belt", "zelf kom ik in mei terug."]),
        ("The clerk wrote a letter, but the board will wait.", ["The clerk wrote a letter", "the board will wait."]),
        (
            "De wethouder stuurt een brief, die in mei klaar is.",
            ["De wethouder stuurt een brief, die in mei klaar is."],
        ),
        ("Als het lukt, komt de rector in mei.", ["Als het lukt, komt de rector in mei."]),
        ("Brood, kaas en soep.", ["Brood, kaas en soep."]),
    ],
)
def test_main_clauses(text: str, clauses: list[str]) -> None:
    assert [text[first:last] for first, last in main_clauses(text)] == clauses
