"""Findings: their places, order, words and settings."""

from collections.abc import Callable

import pytest

from dienstreis.document import Document
from dienstreis.rules import Settings, check, unreadable, validate
from dienstreis.text.source import Why

Make = Callable[..., Document]

REPORT = """\
# 🛶 Verslag dienstreis Porvoo

**Vaardag 🛶 datum:** 30 februari 2023
Aantal ambtenaren: enkele

## Kosten

Die waren er.
"""
LACKS = {
    "costs": None,
    "gifts": None,
    "destinations": [],
    "accompanying_officials": None,
    "problems": [("impossible", "30 februari 2023")],
}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_places_are_counted_in_code_points_from_1_and_end_behind_the_passage(document: Make, end: str) -> None:
    findings = check(document(REPORT.replace("\n", end), **LACKS), path="porvoo.md")
    assert [(f.code, f.line, f.column, f.end_line, f.end_column) for f in findings] == [
        ("DR102", 1, 3, 1, 30),
        ("DR105", 3, 22, 3, 38),
        ("DR302", 4, 1, 4, 18),
        ("DR401", 6, 4, 6, 10),
        ("DR501", 6, 4, 6, 10),
    ]
    assert {finding.path for finding in findings} == {"porvoo.md"}


def test_a_passage_may_run_over_line_ends(document: Make) -> None:
    text = "# Verslag 🛶\r\n\r\nReis: 10 mei\r\ntot 8 mei 2023\r\n"
    words = "10 mei\r\ntot 8 mei 2023"
    [finding] = check(
        document(text, places={"/period": words}, problems=[("reversed", words)]), Settings(select=["DR104"])
    )
    assert (finding.line, finding.column, finding.end_line, finding.end_column) == (3, 7, 4, 15)
    assert '"10 mei tot 8 mei 2023"' in finding.message


def test_a_finding_has_what_the_table_says_of_its_rule(document: Make) -> None:
    [finding] = check(document(REPORT, costs=None))
    assert (finding.code, finding.name, finding.severity, finding.source, finding.path) == (
        "DR401",
        "costs-missing",
        "error",
        "EL, DH, CA",
        None,
    )


def test_messages_are_in_the_language_that_is_asked_for(document: Make) -> None:
    lacking = document(REPORT, costs=None)
    [english], [dutch] = check(lacking), check(lacking, Settings(language="nl"))
    assert english.message.startswith("The report says nothing about costs.")
    assert dutch.message.startswith("Het verslag zegt niets over de kosten.")
    assert check(lacking, Settings(language="nl-NL")) == [dutch]
    with pytest.raises(ValueError, match="'fy'"):
        check(lacking, Settings(language="fy"))


def test_braces_in_a_report_are_just_words(document: Make) -> None:
    words = "{30} {februari}"
    [finding] = check(document(f"# Verslag\n\n{words}\n", problems=[("impossible", words)]))
    assert f'"{words}"' in finding.message


def test_select_and_ignore_choose_rules(document: Make) -> None:
    lacking = document(REPORT, **LACKS)
    assert [finding.code for finding in check(lacking, Settings(select=["DR4", "gifts-missing"]))] == ["DR401", "DR501"]
    assert [finding.code for finding in check(lacking, Settings(ignore=["DR1", "DR3"]))] == ["DR401", "DR501"]
    with pytest.raises(ValueError, match="DR400"):
        check(lacking, Settings(ignore=["DR400"]))


def test_a_report_that_lacks_nothing_has_no_findings(document: Make) -> None:
    assert check(document(REPORT)) == []


@pytest.mark.parametrize("why", list(Why))
def test_a_file_that_cannot_be_read_is_a_finding_on_its_first_line(why: Why) -> None:
    finding = unreadable("reizen/porvoo.pdf", why, Settings(language="nl"))
    assert (finding.code, finding.name, finding.severity) == ("DR001", "unreadable", "error")
    assert (finding.line, finding.column, finding.end_line, finding.end_column) == (1, 1, 1, 1)
    assert finding.path == "reizen/porvoo.pdf"
    assert finding.message != unreadable("reizen/porvoo.pdf", why).message


def test_a_pdf_is_to_be_saved_as_text() -> None:
    assert "(.txt)" in unreadable("porvoo.pdf", Why.PDF).message


def test_validate_parses_and_checks() -> None:
    [finding] = validate("Boodschappen: melk, brood\n", path="lijst.txt", language="nl")
    assert (finding.code, finding.path, finding.line) == ("DR002", "lijst.txt", 1)
    assert validate("Boodschappen: melk, brood\n", ignore=["not-a-trip-report"]) == []


@pytest.mark.parametrize("text", ["", "\ufeff", "\x00", "---", "---\n:\n---", "# \n\n:\n", "{" * 2000, "-\n" * 500])
def test_no_text_makes_it_fail(text: str, document: Make) -> None:
    assert validate(text)
    lacking = document(text, costs=None, travellers=[], results=[], gifts=None, delegation=[])
    assert {"DR101", "DR203", "DR301", "DR401", "DR501"} <= {finding.code for finding in check(lacking)}


def test_days_and_amounts_are_written_as_the_reader_does() -> None:
    title = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\nPeriode: 7 tot en met 10 mei 2024\n\n"
    late = title + "## Programma\n\n- 8 mei: haven\n- 12 mei: stadhuis\n"
    costs = title + "## Kosten\n\n- Vlucht: € 400\n- Hotel: € 700\n- Totaal: € 1.250\n\nBetaald door de gemeente.\n"
    for language, day, amount in (("nl", "12 mei 2024", "1.100,00"), ("en", "12 May 2024", "1,100.00")):
        [outside] = validate(late, select=["DR107"], language=language)
        [added] = validate(costs, select=["DR404"], language=language)
        assert day in outside.message
        assert amount in added.message
