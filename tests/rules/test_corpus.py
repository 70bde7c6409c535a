"""The rules over the reports with gold files that the project was given, where they are at hand."""

import datetime
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from dienstreis import Finding
from dienstreis.grammar.glued import can_find_glued, find_glued
from dienstreis.reading import document_of
from dienstreis.rules import Settings, check

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared corpus is not beside the project")
SETTINGS = Settings(today=datetime.date(2026, 1, 1))
TELLS = {
    "DR101": ("travellers",),
    "DR102": ("destinations",),
    "DR103": ("period",),
    "DR201": ("purpose",),
    "DR202": ("programme",),
    "DR203": ("results",),
    "DR301": ("delegation",),
    "DR302": ("accompanying_officials",),
    "DR401": ("costs",),
    "DR402": ("costs", "paid_by"),
    "DR501": ("gifts",),
    "DR601": ("follow_ups",),
    "DR701": ("report_date",),
}
"""What the gold file of a report has that a rule calls missing."""
DAMAGED = {
    "shenzhen-2016": {"DR901", "DR902", "DR903"},
    "malmo-kopenhagen-2014-pdf-resten": {"DR901", "DR902", "DR903", "DR904"},
    "georgie-2018-kamerdelegatie-partijen": {"DR904"},
}
CASES = sorted(CORPUS.glob("*.gold.yaml"))


def findings_of(gold: Path) -> list[Finding]:
    """What the rules find in the report beside a gold file."""
    name = gold.name.removesuffix(".gold.yaml")
    path = next(path for suffix in (".md", ".txt") if (path := gold.with_name(name + suffix)).exists())
    return check(document_of(path.read_bytes(), path.name), SETTINGS)


@pytest.mark.parametrize("gold", CASES, ids=lambda path: path.name.partition(".")[0])
def test_nothing_is_missing_that_the_gold_file_gives(gold: Path) -> None:
    told: dict[str, Any] = yaml.safe_load(gold.read_text(encoding="utf-8"))
    found = findings_of(gold)
    for finding in found:
        value: Any = told
        for key in TELLS.get(finding.code, ("?",)):
            value = value.get(key) if isinstance(value, dict) else None
        assert not value, finding
    debris = {finding.code for finding in found if finding.code.startswith("DR90")}
    expected = DAMAGED.get(gold.name.partition(".")[0], set())
    assert debris == (expected if can_find_glued() else expected - {"DR901"})


def test_the_damaged_form() -> None:
    found = findings_of(CORPUS / "shenzhen-2016.gold.yaml")
    codes = {finding.code for finding in found}
    assert {"DR401", "DR701", "DR602", "DR603", "DR902", "DR903"} <= codes
    never = ("DR101", "DR102", "DR103", "DR104", "DR105", "DR201", "DR202", "DR203", "DR301", "DR302", "DR303", "DR304")
    assert not codes & {*never, "DR501", "DR502", "DR503", "DR504"}
    lines = {finding.line for finding in found if finding.code in {"DR902", "DR903"}}
    assert {34, 41, 42, 45, 57, 66} <= lines


@pytest.mark.skipif(not can_find_glued(), reason="the word list of dienstreis[repair] is not installed")
def test_glued_words_of_the_damaged_form() -> None:
    rows = [row.split("\t") for row in (CORPUS / "strings" / "glued.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    glued = [(int(line), token) for line, token, _ in rows if not re.match(r"\d{1,2}\.[A-Z]", token)]
    not_glued = (CORPUS / "strings" / "glued-not.tsv").read_text(encoding="utf-8").splitlines()[1:]
    text = (CORPUS / "shenzhen-2016.txt").read_text(encoding="utf-8")
    found = {(text.count("\n", 0, each.first) + 1, text[each.first : each.last]) for each in find_glued(text)}
    hits = [row for row in glued if any(row[0] == line and (row[1] in word or word in row[1]) for line, word in found)]
    assert len(glued) == 60
    assert len(hits) >= 55
    for row in not_glued:
        line, token, *_ = row.split("\t")
        assert (int(line), token) not in found
