"""A rule whose marks do not stand in a text finds nothing there: the parser without it gives the same blocks."""

import random
from pathlib import Path
from typing import Any

import pytest

from dienstreis.text.parser import MARKS, parser, parser_for

ROOT = Path(__file__).parents[2]
FOLDERS = [ROOT / "examples", ROOT / "tests" / "gold", ROOT / "tests" / "fuzz" / "seeds"]
PIECES = [
    *(
        "---",
        "- -\t- ",
        "***",
        "_ _ _",
        "===",
        "=",
        "-",
        "# ",
        "###",
        "> ",
        ">",
        "```",
        "~~~",
        "<div>",
        "<!--",
        "|",
        "|-|",
    ),
    *(
        ":-:",
        "[^1]: ",
        "[naam]: ",
        "<https://example.org>",
        ": ",
        "~ ",
        ":\t",
        "- ",
        "1. ",
        "\n",
        "\n\n",
        "\n",
        "  ",
        "    ",
    ),
    *("Reis naar Turku", "de haven", "\t", "\u00a0"),
]


def blocks(text: str, *, gated: bool) -> list[Any]:
    """What the parser makes of a text, with the rules that it has marks of or with all rules."""
    return [token.as_dict() for token in (parser_for(text) if gated else parser()).parse(text, {})]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: str(folder.relative_to(ROOT)))
def test_nothing_is_lost_in_reports(folder: Path) -> None:
    """Reports, and the seeds of the fuzzer."""
    paths = [path for path in folder.rglob("*") if path.suffix in {".md", ".txt"}]
    assert paths
    for path in paths:
        text = path.read_text(encoding="utf-8", errors="replace")
        assert blocks(text, gated=True) == blocks(text, gated=False), path


def test_nothing_is_lost_in_marks_that_chance_puts_together() -> None:
    """Texts of few marks, so that most rules are left out, and marks within the blocks of others."""
    chance = random.Random(16)  # noqa: S311 - the same texts every time
    for _ in range(3000):
        text = "".join(chance.choices(chance.sample(PIECES, 6), k=12))
        assert blocks(text, gated=True) == blocks(text, gated=False), text


@pytest.mark.parametrize(
    ("rule", "text", "block"),
    [
        ("front_matter", "---\nplaats: Turku\n---\n", "front_matter"),
        ("table", "Wie | Wat\n--|--\nwij | varen\n", "table_open"),
        ("fence", "```\ncode\n```\n", "fence"),
        ("blockquote", "> gezegd", "blockquote_open"),
        ("hr", "* * * \t", "hr"),
        ("footnote_def", "[^1]: bron", "footnote_reference_open"),
        ("reference", "[bron]: https://example.org\n", "paragraph_open"),
        ("html_block", "<div>\n", "html_block"),
        ("heading", "# Turku", "heading_open"),
        ("lheading", "Turku\n= \n", "heading_open"),
        ("deflist", "Plaats\n\n:\tTurku", "dl_open"),
    ],
)
def test_each_rule_is_there_where_it_finds_something(rule: str, text: str, block: str) -> None:
    """One text a rule; of a reference, no paragraph is left."""
    kinds = {token["type"] for token in blocks(text, gated=True)}
    without = {token.type for token in parser(frozenset({rule})).parse(text)}
    assert rule in MARKS
    assert (block in kinds) != (block in without)


def test_plain_prose_needs_none_of_them() -> None:
    """As most reports are."""
    active = parser_for("Reis naar Turku\n\n1. De haven.\n- De kade.").get_active_rules()["block"]
    assert active == ["list", "paragraph"]
