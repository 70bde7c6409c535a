"""The table of rules, the catalogue of their words and their pages agree with each other."""

import datetime
import re
import string

import pytest

from dienstreis.document import read_document
from dienstreis.grammar.glued import can_find_glued
from dienstreis.rules import RULES, Hit, Settings, summary
from dienstreis.rules.profiles import PROFILES
from dienstreis.rules.rule import Rule
from dienstreis.rules.settings import SEVERITIES
from dienstreis.rules.suppressions import Suppressions
from dienstreis.text.source import Why
from dienstreis.vocabulary.messages import CATALOGUE, LANGUAGES, TERMS
from dienstreis.vocabulary.norms import NORMS
from dienstreis.vocabulary.rule_pages import PAGES

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


def test_rules_stand_in_the_order_of_their_codes_each_once() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert all(re.fullmatch(r"DR[0-9]{3}", code) for code in codes)


def test_a_rule_has_a_name_of_its_own_a_severity_and_norms_that_are_known() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    for rule in RULES:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
        assert rule.severity in SEVERITIES
        norms = rule.source.split(", ")
        assert set(norms) <= set(NORMS), rule.code
        assert len(set(norms)) == len(norms), rule.code


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_code_name_and_beginning_of_a_code_all_choose_a_rule(rule: Rule) -> None:
    assert Settings(select=[rule.code]).rules(RULES) == Settings(select=[rule.name]).rules(RULES) == [rule]
    assert rule in Settings(select=[rule.code[:3]]).rules(RULES)
    assert rule not in Settings(ignore=[rule.name]).rules(RULES)


def test_rules_that_a_profile_weighs_are_in_the_table() -> None:
    assert {code for profile in PROFILES.values() for code in profile.severities} <= {rule.code for rule in RULES}


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
        if case != "summary" and code not in {"DR001", "DR005"}  # which no text shows
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
