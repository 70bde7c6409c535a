"""DR301 and DR302: who went along."""

from collections.abc import Callable

import pytest

from dienstreis.model import AccompanyingOfficials

Found = Callable[..., list[str]]

REPORT = """\
# Verslag dienstreis Porvoo

Deelnemer namens college: wethouder T. Vermaas

## Delegatie

{}

## Programma

- Rondleiding
"""
NONE = REPORT.replace("## Delegatie\n\n{}\n\n", "")
NOBODY = AccompanyingOfficials(count=0, text="geen")
SOME = AccompanyingOfficials(text="enkele ambtenaren")


def test_a_report_that_is_silent_about_its_delegation_is_found(found: Found) -> None:
    assert found("DR301", NONE, delegation=[]) == ["Deelnemer namens college"]
    assert found("DR301", REPORT.format(""), delegation=[]) == ["Delegatie"]


@pytest.mark.parametrize("words", ["geen", "Niemand.", "De wethouder reisde alleen."])
def test_a_word_under_the_heading_is_a_word(found: Found, words: str) -> None:
    assert found("DR301", REPORT.format(words), delegation=[]) == []


def test_no_officials_is_a_word_on_who_went_along(found: Found) -> None:
    assert found("DR301", NONE, delegation=[], accompanying_officials=NOBODY) == []
    assert found("DR301", NONE, delegation=[], accompanying_officials=SOME) == ["Deelnemer namens college"]


def test_a_report_without_a_number_of_officials_is_found(found: Found) -> None:
    assert found("DR302", NONE, accompanying_officials=None) == ["Deelnemer namens college"]


def test_none_is_a_number_and_some_is_not(found: Found) -> None:
    text = NONE + "\nEr reisden enkele ambtenaren mee.\n"
    places = {"/accompanying_officials": "enkele ambtenaren"}
    assert found("DR302", text, accompanying_officials=NOBODY) == []
    assert found("DR302", text, accompanying_officials=SOME, places=places) == ["enkele ambtenaren"]
    assert found("DR302", text, accompanying_officials=SOME, document_type="announcement") == []
