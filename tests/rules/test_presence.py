"""DR101, DR102, DR201 to DR203, DR401 and DR501: what every report of a trip tells."""

from collections.abc import Callable

import pytest

from dienstreis.model import Costs, Gifts

Found = Callable[..., list[str]]

FORM = """\
Verslag buitenlandse dienstreis Porvoo

Naam bestuurder:

Bestemming:

Reisperiode:

Aantal meereizende ambtenaren:

Aanleiding en doel:

Samenstelling van de delegatie:

Programma:

Resultaten:

Geschenken:

Kosten:
"""
LETTER = "Verslag dienstreis naar Porvoo\n\nWij waren in Porvoo en kwamen heelhuids thuis.\n"
TITLE = "Verslag dienstreis naar Porvoo"

PRESENCE = [
    ("DR101", {"travellers": []}, "Naam bestuurder"),
    ("DR102", {"destinations": []}, "Bestemming"),
    ("DR103", {"period": None}, "Reisperiode"),
    ("DR201", {"purpose": None}, "Aanleiding en doel"),
    ("DR202", {"programme": []}, "Programma"),
    ("DR203", {"results": []}, "Resultaten"),
    ("DR301", {"delegation": []}, "Samenstelling van de delegatie"),
    ("DR302", {"accompanying_officials": None}, "Aantal meereizende ambtenaren"),
    ("DR401", {"costs": None}, "Kosten"),
    ("DR501", {"gifts": None}, "Geschenken"),
]


@pytest.mark.parametrize(("code", "changes", "label"), PRESENCE)
def test_what_is_missing_is_found_at_its_empty_label(
    found: Found, code: str, changes: dict[str, object], label: str
) -> None:
    assert found(code, FORM, **changes) == [label]


@pytest.mark.parametrize(("code", "changes", "label"), PRESENCE)
def test_what_is_missing_without_a_label_is_found_at_the_title(
    found: Found, code: str, changes: dict[str, object], label: str
) -> None:
    assert label not in LETTER
    assert found(code, LETTER, **changes) == [TITLE]


@pytest.mark.parametrize("code", [code for code, _, _ in PRESENCE])
def test_what_is_there_is_no_finding(found: Found, code: str) -> None:
    assert found(code, FORM) == []


@pytest.mark.parametrize("kind", ["announcement", "trip_register", "other"])
@pytest.mark.parametrize(("code", "changes"), [(code, changes) for code, changes, _ in PRESENCE])
def test_nothing_is_missing_from_what_is_no_report(
    found: Found, kind: str, code: str, changes: dict[str, object]
) -> None:
    assert found(code, FORM, document_type=kind, **changes) == []


def test_the_statement_that_there_was_nothing_is_enough(found: Found) -> None:
    assert found("DR401", LETTER, costs=Costs(text="Er waren geen kosten.")) == []
    assert found("DR501", LETTER, gifts=Gifts(status="none", text="geen")) == []


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_front_matter_would_tell_is_not_missing_where_it_cannot_be_read(found: Found, end: str) -> None:
    text = end.join(["---", "bestemming: Porvoo: Finland", "Betaald_door: gemeente", "---", "", "# Verslag", ""])
    assert found("DR003", text) == [":"]
    assert found("DR102", text, destinations=[]) == []
    assert found("DR401", text, costs=None) == []
    assert found("DR501", text, gifts=None) == ["Verslag"]


def test_words_below_front_matter_do_not_count_as_its_keys(found: Found) -> None:
    text = "---\ntitel: a: b\n---\n\n# Verslag dienstreis\n\nKosten: volgen nog\n"
    assert found("DR401", text, costs=None) == ["Kosten"]
