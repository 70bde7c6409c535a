"""The table of rules and the catalogue of their words agree with the specification and with each other."""

import string
from collections.abc import Callable
from typing import Any

import pytest

from dienstreis.document import Document
from dienstreis.model import AccompanyingOfficials, Period
from dienstreis.rules import RULES, summary
from dienstreis.text.source import Why
from dienstreis.vocabulary.messages import CATALOGUE, LANGUAGES, TERMS

SPECIFIED = [
    ("DR001", "unreadable", "error", "own"),
    ("DR002", "not-a-trip-report", "error", "own"),
    ("DR003", "front-matter-invalid", "error", "own"),
    ("DR101", "traveller-missing", "error", "EL, DH, CA"),
    ("DR102", "destination-missing", "error", "EL, DH, TK"),
    ("DR103", "dates-missing", "error", "EL, TK, CA"),
    ("DR104", "dates-order", "error", "CA"),
    ("DR105", "dates-impossible", "error", "own"),
    ("DR106", "duration-mismatch", "warning", "EL"),
    ("DR201", "purpose-missing", "error", "EL, TK, DH"),
    ("DR202", "programme-missing", "warning", "own"),
    ("DR203", "results-missing", "warning", "own"),
    ("DR301", "delegation-missing", "warning", "AL, DH"),
    ("DR302", "officials-count-missing", "warning", "AL, UK"),
    ("DR401", "costs-missing", "error", "EL, DH, CA"),
    ("DR501", "gifts-missing", "warning", "VNG, MF"),
]

TEXT = "# Verslag dienstreis Porvoo\n\nPeriode: voorjaar 2023\n"
BROKEN = "---\ntitel: Verslag: Porvoo\n---\n\nTekst.\n"
AT_PERIOD = {"/period": "voorjaar 2023"}
VAGUE = Period(text="voorjaar 2023")
HALF = VAGUE.model_copy(update={"start": "2023-05-08", "precision": "day"})
SEASON = VAGUE.model_copy(update={"start": "2023-03-01", "end": "2023-05-31", "precision": "season"})
CASES: list[tuple[str, str, str, dict[str, Any]]] = [
    ("DR002", "message", TEXT, {"document_type": "other"}),
    ("DR003", "message", BROKEN, {}),
    (
        "DR003",
        "type",
        TEXT,
        {"problems": [("front-matter-type", "Periode")], "facts": {"key": "periode", "expected": "date"}},
    ),
    ("DR101", "message", TEXT, {"travellers": []}),
    ("DR102", "message", TEXT, {"destinations": []}),
    ("DR103", "message", TEXT, {"period": None}),
    ("DR103", "half", TEXT, {"period": HALF, "places": AT_PERIOD}),
    ("DR103", "imprecise", TEXT, {"period": SEASON, "places": AT_PERIOD}),
    ("DR103", "unreadable", TEXT, {"period": VAGUE, "places": AT_PERIOD}),
    (
        "DR103",
        "year-unknown",
        TEXT,
        {"period": VAGUE, "places": AT_PERIOD, "problems": [("year-unknown", "voorjaar")]},
    ),
    (
        "DR104",
        "message",
        TEXT,
        {"period": VAGUE, "places": AT_PERIOD, "problems": [("reversed", "voorjaar 2023")]},
    ),
    ("DR105", "message", TEXT, {"problems": [("impossible", "voorjaar 2023")]}),
    ("DR106", "message", TEXT, {"places": AT_PERIOD, "problems": [("weekday", "voorjaar 2023")]}),
    ("DR201", "message", TEXT, {"purpose": None}),
    ("DR202", "message", TEXT, {"programme": []}),
    ("DR203", "message", TEXT, {"results": []}),
    ("DR301", "message", TEXT, {"delegation": []}),
    ("DR302", "message", TEXT, {"accompanying_officials": None}),
    ("DR302", "uncounted", TEXT, {"accompanying_officials": AccompanyingOfficials(text="enkele ambtenaren")}),
    ("DR401", "message", TEXT, {"costs": None}),
    ("DR501", "message", TEXT, {"gifts": None}),
]
"""For every case of a message, a document in which it arises."""


def placeholders(template: str) -> set[str]:
    """What a template leaves to be filled in."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_the_rules_are_those_that_are_specified() -> None:
    assert [(rule.code, rule.name, rule.severity, rule.source) for rule in RULES] == SPECIFIED


def test_a_rule_explains_itself() -> None:
    assert all(rule.check.__doc__ for rule in RULES)
    assert len({rule.check for rule in RULES}) == len(RULES)


def test_every_rule_has_words_in_every_language() -> None:
    assert list(CATALOGUE) == [rule.code for rule in RULES]
    for rule in RULES:
        assert list(CATALOGUE[rule.code]) == list(LANGUAGES)
        cases = [set(CATALOGUE[rule.code][language]) for language in LANGUAGES]
        assert cases.count(cases[0]) == len(cases), rule.code
        assert {"summary"} < cases[0], rule.code
    assert all(set(words) == set(LANGUAGES) for words in TERMS.values())


def test_words_are_sentences_without_placeholders_of_their_own() -> None:
    for by_language in CATALOGUE.values():
        for texts in by_language.values():
            assert all(words.endswith((".", '".')) and words == words.strip() for words in texts.values())
            assert all("  " not in words for words in texts.values())
            assert not placeholders(texts["summary"])
    assert summary(RULES[0], "nl") == CATALOGUE["DR001"]["nl"]["summary"]


def test_every_way_in_which_a_file_cannot_be_read_has_a_message() -> None:
    for texts in CATALOGUE["DR001"].values():
        assert set(texts) == {"summary", *(why.value for why in Why)}
        assert not any(map(placeholders, texts.values()))


def test_every_message_arises() -> None:
    written = {
        (code, case)
        for code, by_language in CATALOGUE.items()
        for case in by_language["nl"]
        if case != "summary" and code != "DR001"
    }
    assert {(code, case) for code, case, _, _ in CASES} == written


@pytest.mark.parametrize(
    ("code", "case", "text", "settings"), CASES, ids=[f"{code}-{case}" for code, case, *_ in CASES]
)
def test_a_message_has_the_facts_that_the_check_yields(
    document: Callable[..., Document], code: str, case: str, text: str, settings: dict[str, Any]
) -> None:
    check = next(rule.check for rule in RULES if rule.code == code)
    hits = list(check(document(text, **settings)))
    assert [hit.case for hit in hits] == [case]
    for language in LANGUAGES:
        assert placeholders(CATALOGUE[code][language][case]) == set(hits[0].facts)
