"""DR002 and DR003: whether a file can be read, and as what."""

from collections.abc import Callable

import pytest

from dienstreis.document import Document
from dienstreis.rules import Settings, check

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
    assert [finding.code for finding in check(minutes, Settings(ignore=["DR002"]))] == ["DR003"]


def test_front_matter_that_is_no_yaml_is_found_where_that_shows(document: Callable[..., Document]) -> None:
    broken = document("---\r\ntitel: 🛶 Vlonders: een verslag\r\n---\r\n\r\n# Verslag\r\n")
    [finding] = check(broken, Settings(select=["DR003"], language="nl"))
    assert (finding.line, finding.column, finding.end_line, finding.end_column) == (2, 18, 2, 19)
    assert "hier kan geen dubbele punt staan" in finding.message
    assert not check(document("---\ntitel: Vlonders\n---\n\n# Verslag\n"), Settings(select=["DR003"]))


def test_what_yaml_says_is_kept_where_no_words_of_ours_stand_for_it(
    document: Callable[..., Document],
) -> None:
    [finding] = check(document('---\nvertrek: "\\q"\n---\n'), Settings(select=["DR003"], language="nl"))
    assert "found unknown escape character" in finding.message


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("verslagdatum: volgende week", 'The value of "verslagdatum" cannot be used. It should be a date'),
        ("verslagdatum: [2024-10-21, 2024-10-22]", 'The value of "verslagdatum" cannot be used. It should be a date'),
        ("titel: [Porvoo, Turku]", 'The value of "titel" cannot be used. It should be a word or a sentence.'),
        ("ambtenaren: {a: 1}", 'The value of "ambtenaren" cannot be used. It should be a number'),
    ],
)
def test_a_value_of_the_wrong_type_is_found_at_its_key(
    document: Callable[..., Document], line: str, message: str
) -> None:
    [finding] = check(document(f"---\n{line}\n---\n\n# Verslag\n"), Settings(select=["DR003"]))
    assert (finding.line, finding.column, finding.end_column) == (2, 1, line.index(":") + 1)
    assert finding.message.startswith(message)


@pytest.mark.parametrize(
    "line", ["verslagdatum: 21-10-2024", "verslagdatum:", "kosten: {vlucht: 300}", "reizen: [a, b]"]
)
def test_values_of_the_right_type(document: Callable[..., Document], line: str) -> None:
    assert not check(document(f"---\n{line}\n---\n\n# Verslag\n"), Settings(select=["DR003"]))
