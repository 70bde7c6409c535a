"""A text that is parsed once, and where its values stand in it."""

import gc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dienstreis import document
from dienstreis.document import read_document
from dienstreis.text.passage import Span

TEXT = """# Verslag dienstreis gemeente Veenhorst

Bestemming: Finland, Lahti
Periode: 12 tot en met 14 maart 2024
"""


def test_text_is_kept_as_it_was() -> None:
    text = TEXT.replace("\n", "\r\n")
    assert read_document(text).text == text


def test_place_of_a_value() -> None:
    document = read_document(TEXT)
    span = document.place("/period")
    assert span is not None
    assert TEXT[span.start : span.end] == "12 tot en met 14 maart 2024"


@pytest.mark.parametrize("pointer", ["/period/start", "/period/start/deeper"])
def test_place_of_a_part_is_that_of_the_nearest_value_around_it(pointer: str) -> None:
    document = read_document(TEXT)
    assert document.place(pointer) == document.place("/period")


@pytest.mark.parametrize("pointer", ["", "/costs", "/no/such/value"])
def test_no_place(pointer: str) -> None:
    assert read_document(TEXT).place(pointer) is None


def test_place_is_a_span_of_the_text() -> None:
    assert isinstance(read_document(TEXT).place("/title"), Span)


def test_period_that_cannot_be_is_a_problem() -> None:
    document = read_document(TEXT.replace("12 tot en met 14 maart", "14 tot en met 12 maart"))
    assert document.problems


def test_good_text_has_no_problems() -> None:
    assert read_document(TEXT).problems == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    assert read_document(text).text == text


@pytest.mark.parametrize("enabled", [True, False])
def test_garbage_is_not_looked_for_while_a_text_is_read_and_then_as_before(
    enabled: bool,  # noqa: FBT001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[bool] = []
    monkeypatch.setattr(document, "forget", lambda: seen.append(gc.isenabled()))
    try:
        if not enabled:
            gc.disable()
        read_document("Verslag dienstreis Gent")
        assert (seen, gc.isenabled()) == ([False], enabled)
    finally:
        gc.enable()
