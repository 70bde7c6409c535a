"""The table of rules and the catalogue of their words agree with the specification and with each other."""

import datetime
import string

import pytest

from dienstreis.document import read_document
from dienstreis.grammar.glued import can_find_glued
from dienstreis.rules import RULES, Hit, Settings, summary
from dienstreis.rules.suppressions import Suppressions
from dienstreis.text.source import Why
from dienstreis.vocabulary.messages import CATALOGUE, LANGUAGES, TERMS
from dienstreis.vocabulary.rule_pages import PAGES

SPECIFIED = [
    ("DR001", "unreadable", "error", "own"),
    ("DR002", "not-a-trip-report", "error", "own"),
    ("DR003", "front-matter-invalid", "error", "own"),
    ("DR004", "suppression-unused", "warning", "own"),
    ("DR101", "traveller-missing", "error", "EL, DH, CA"),
    ("DR102", "destination-missing", "error", "EL, DH, TK"),
    ("DR103", "dates-missing", "error", "EL, TK, CA"),
    ("DR104", "dates-order", "error", "CA"),
    ("DR105", "dates-impossible", "error", "own"),
    ("DR106", "duration-mismatch", "warning", "EL"),
    ("DR107", "date-outside-trip", "warning", "own"),
    ("DR108", "destination-mismatch", "warning", "own"),
    ("DR201", "purpose-missing", "error", "EL, TK, DH"),
    ("DR202", "programme-missing", "warning", "own"),
    ("DR203", "results-missing", "warning", "own"),
    ("DR204", "goal-without-result", "info", "own"),
    ("DR205", "section-empty", "warning", "own"),
    ("DR301", "delegation-missing", "warning", "AL, DH"),
    ("DR302", "officials-count-missing", "warning", "AL, UK"),
    ("DR303", "officials-count-mismatch", "warning", "AL"),
    ("DR304", "traveller-not-in-delegation", "info", "own"),
    ("DR305", "companion-unexplained", "warning", "UK"),
    ("DR306", "private-extension-unexplained", "warning", "own"),
    ("DR401", "costs-missing", "error", "EL, DH, CA"),
    ("DR402", "payer-missing", "warning", "EL, DH, TK"),
    ("DR403", "third-party-paid", "warning", "EL, TK"),
    ("DR404", "costs-sum", "error", "CA"),
    ("DR405", "costs-estimate-only", "warning", "AL"),
    ("DR501", "gifts-missing", "warning", "VNG, MF"),
    ("DR502", "gift-incomplete", "error", "VNG, MF, TK"),
    ("DR503", "gift-kept", "error", "VNG, MF"),
    ("DR504", "gift-unregistered", "warning", "VNG, TK"),
    ("DR601", "follow-up-missing", "info", "own"),
    ("DR602", "follow-up-without-owner", "warning", "own"),
    ("DR603", "follow-up-without-due", "info", "own"),
    ("DR604", "follow-up-overdue", "info", "own"),
    ("DR605", "agreement-without-parties", "warning", "own"),
    ("DR701", "report-date-missing", "warning", "Woo"),
    ("DR702", "report-late", "warning", "EL, TK"),
    ("DR801", "personal-data", "warning", "AVG"),
    ("DR901", "glued-words", "warning", "own"),
    ("DR902", "stray-bullet", "warning", "own"),
    ("DR903", "glued-heading", "warning", "own"),
    ("DR904", "page-furniture", "warning", "own"),
    ("DR905", "mojibake", "warning", "own"),
]

TITLE = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\n"
CASES: list[tuple[str, str, str]] = [
    *((code, "", page.bad) for code, page in PAGES.items() if page.bad),
    ("DR003", "type", "---\nverslagdatum: [1, 2]\n---\n\n" + TITLE),
    ("DR004", "unknown", TITLE + "<!-- dienstreis: ignore DR4O1 -->\n"),
    ("DR004", "nameless", TITLE + "<!-- dienstreis: ignore kosten -->\n"),
    ("DR106", "duration", TITLE + "Periode: 7 tot en met 10 oktober 2024\n\nDuur: 5 dagen\n"),
    (
        "DR106",
        "month",
        "# Verslag dienstreis wethouder A. Jansen naar Porvoo, mei 2024\n\nPeriode: 7 tot en met 10 oktober 2024\n",
    ),
    ("DR103", "message", TITLE),
    ("DR103", "half", TITLE + "Periode: vanaf 7 oktober 2024\n"),
    ("DR103", "unreadable", TITLE + "Periode: ergens in de herfstvakantie\n"),
    ("DR103", "year-unknown", TITLE + "Periode: 7 tot en met 10 oktober\n"),
    ("DR108", "spelling", TITLE + "Bestemming: Porwoo, Finland\n"),
    ("DR302", "message", TITLE),
    ("DR402", "hinted", TITLE + "Uitgenodigd door: de stad Porvoo\n\nKosten: € 900\n"),
    ("DR801", "bsn", TITLE + "Burgerservicenummer: 111222333\n"),
    ("DR801", "phone", TITLE + "Bel 0161-123456.\n"),
    ("DR801", "iban", TITLE + "Rekening: NL91 ABNA 0417 1643 00\n"),
    ("DR801", "address", TITLE + "Huisadres: Dorpsstraat 12, 1234 AB Oudeveen\n"),
    ("DR902", "items", TITLE + "• haven • stadhuis\n• museum\n"),
    ("DR903", "run-in", TITLE + "## Resultaten\n\n1. Haven\n\nDe haven groeit. 2. Stadhuis\n\nHet is oud.\n"),
    ("DR904", "furniture", TITLE + "De haven groeit.\n\nPagina 1 van 3\n\nHet stadhuis is oud.\n"),
]
"""For every case of a message, a report in which it arises; no case for whichever the report shows."""


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


def hits_of(code: str, text: str) -> list[Hit]:
    """What the rule of a code finds in a text."""
    document = read_document(text)
    if code == "DR004":
        return list(Suppressions(text, document.lines, RULES).unused([rule.code for rule in RULES]))
    rule = next(rule for rule in RULES if rule.code == code)
    return list(rule.check(document, Settings(today=datetime.date(2026, 1, 1)).bounds()))


def test_every_message_arises() -> None:
    written = {
        (code, case)
        for code, by_language in CATALOGUE.items()
        for case in by_language["nl"]
        if case != "summary" and code != "DR001"
    }
    if not can_find_glued():
        written.discard(("DR901", "message"))
    cases = [case for case in CASES if can_find_glued() or case[0] != "DR901"]
    assert {(code, hit.case) for code, _, text in cases for hit in hits_of(code, text)} == written


@pytest.mark.parametrize(
    ("code", "case", "text"), CASES, ids=[f"{code}-{case}" if case else code for code, case, _ in CASES]
)
def test_a_message_has_the_facts_that_the_check_yields(code: str, case: str, text: str) -> None:
    if code == "DR901" and not can_find_glued():
        pytest.skip("the word list of dienstreis[repair] is not installed")
    hits = hits_of(code, text)
    assert hits
    assert case in {"", *(hit.case for hit in hits)}
    for hit in hits:
        for language in LANGUAGES:
            assert placeholders(CATALOGUE[code][language][hit.case]) <= set(hit.facts)
