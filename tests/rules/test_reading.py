"""DR002 and DR003: whether a file can be read, and as what."""

from collections.abc import Callable

import pytest

from dienstreis.document import Document
from dienstreis.rules import check

Found = Callable[..., list[str]]

MINUTES = "# Notulen van de sportraad\n\nDe voorzitter opent de vergadering.\n"


def test_a_document_of_another_kind_is_found_at_its_title(found: Found) -> None:
    assert found("DR002", MINUTES, document_type="other") == ["Notulen van de sportraad"]
    assert found("DR002", "Wat losse woorden.\nEn nog een paar.\n", document_type="other") == ["Wat losse woorden."]


@pytest.mark.parametrize("text", ["", "\n\n", "\r\n"])
def test_an_empty_document_is_found_on_line_1(document: Callable[..., Document], text: str) -> None:
    [found] = check(document(text, document_type="other"))
    assert (found.code, found.line, found.column, found.end_line, found.end_column) == ("DR002", 1, 1, 1, 1)


@pytest.mark.parametrize("kind", ["trip_report", "announcement", "trip_register"])
def test_a_report_an_announcement_and_a_register_are_about_trips(found: Found, kind: str) -> None:
    assert found("DR002", MINUTES, document_type=kind) == []


def test_other_rules_keep_silent_about_what_is_no_report(document: Callable[..., Document]) -> None:
    text = "---\ntitel: Notulen: sportraad\n---\n\nVergadering van 31 juni 2023.\n"
    minutes = document(text, document_type="other", costs=None, problems=[("impossible", "31 juni 2023")])
    assert [finding.code for finding in check(minutes)] == ["DR002", "DR003"]
    assert [finding.code for finding in check(minutes, ignore=["DR002"])] == ["DR003"]


def test_front_matter_that_is_no_yaml_is_found_where_that_shows(document: Callable[..., Document]) -> None:
    broken = document("---\r\ntitel: 🛶 Vlonders: een verslag\r\n---\r\n\r\n# Verslag\r\n")
    [finding] = check(broken, select=["DR003"], language="nl")
    assert (finding.line, finding.column, finding.end_line, finding.end_column) == (2, 18, 2, 19)
    assert "hier kan geen dubbele punt staan" in finding.message
    assert not check(document("---\ntitel: Vlonders\n---\n\n# Verslag\n"), select=["DR003"])


def test_what_yaml_says_is_kept_where_no_words_of_ours_stand_for_it(
    document: Callable[..., Document],
) -> None:
    [finding] = check(document("---\nvertrek: *morgen\n---\n"), select=["DR003"], language="nl")
    assert "found undefined alias 'morgen'" in finding.message


def test_a_value_of_the_wrong_type_is_found_at_its_key(document: Callable[..., Document]) -> None:
    text = "---\nambtenaren: [a, b]\n---\n\n# Verslag\n"
    facts = {"key": "ambtenaren", "expected": "number"}
    made = document(text, problems=[("front-matter-type", "[a, b]")], facts=facts)
    [dutch] = check(made, select=["DR003"], language="nl")
    [english] = check(made, select=["DR003"])
    assert (dutch.line, dutch.column, dutch.end_column) == (2, 13, 19)
    assert (
        dutch.message == 'De waarde achter "ambtenaren" is niet te gebruiken. Daar hoort een getal, bijvoorbeeld "2".'
    )
    assert english.message == 'The value of "ambtenaren" cannot be used. It should be a number, for instance "2".'
