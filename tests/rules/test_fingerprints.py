"""What names findings from run to run: it stays while what is found does, whatever happens around it."""

import pytest

from dienstreis import Finding
from dienstreis.rules import RULES, validate
from dienstreis.rules.fingerprints import fingerprints
from dienstreis.vocabulary.rule_pages import PAGES

TITLE = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\nPeriode: 7 tot en met 10 oktober 2024\n\n"
ACTION = "De gemeente onderzoekt of het circulatieplan ook in de eigen binnenstad kan worden ingevoerd."


def found(text: str, *codes: str) -> list[Finding]:
    return validate(text, select=codes, path="a.md")


def marks(text: str, *codes: str) -> list[str]:
    return fingerprints(found(text, *codes))


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        (TITLE + "Het cafÃ©.\n", "\n\n" + TITLE + "Het cafÃ©.\n", "DR905"),
        (TITLE + "## Programma\n\nBezoek.\n", TITLE + "## Programma\n\nBezoek.\n\n## Dank\n\nAan allen.\n", "DR401"),
        (TITLE, TITLE.replace("A. Jansen", "A. Jansen-Smit"), "DR401"),
        (TITLE + f"## Vervolg\n\n{ACTION}\n", TITLE + f"## Vervolg\n\nHet was goed. {ACTION}\n", "DR603"),
        (TITLE + "## 5. Kosten\n\n## 6. Dank\n\nX.\n", TITLE + "## 6. Kosten\n\n## 7. Dank\n\nX.\n", "DR205"),
        (TITLE + "- Dit  is   het cafÃ©.\n", TITLE + "- Dit is het cafÃ©.\n", "DR905"),
    ],
    ids=["moved lines", "what is absent elsewhere", "another title", "another sentence", "numbers", "white space"],
)
def test_it_stays(before: str, after: str, code: str) -> None:
    assert len(marks(before, code)) == 1
    assert found(before, code) != found(after, code)
    assert marks(before, code) == marks(after, code)


def test_what_is_alike_is_numbered() -> None:
    two, three = (marks(TITLE + "Het cafÃ©.\n\n" * times, "DR905") for times in (2, 3))
    assert len(set(three)) == 3
    assert three[:2] == two


def test_what_is_masked_is_known_by_its_line() -> None:
    long = "a.jansen.van.de.afdeling.internationale.zaken@gmail.com"
    one, other = (marks(TITLE + f"{words} {long}.\n", "DR801") for words in ("Mail", "Schrijf naar"))
    assert one != other


def test_the_language_makes_no_difference() -> None:
    one, other = (fingerprints(validate(TITLE, language=language)) for language in ("nl", "en"))
    assert one == other
    assert len(set(one)) > 5


def test_the_path_does() -> None:
    findings = found(TITLE)
    assert set(fingerprints(findings)).isdisjoint(fingerprints(findings, ["b.md"] * len(findings)))


@pytest.mark.parametrize("code", [rule.code for rule in RULES if rule.absence])
def test_what_is_absent_is_found_once(code: str) -> None:
    assert len(found(PAGES[code].bad, code)) == 1
