"""Reports read from texts, with every passage proved."""

from collections.abc import Callable

import pytest

import dienstreis
from dienstreis.model import TripReport


def report_of(text: str) -> TripReport:
    """What is read in ``text``; each value's passage lies within the text, on the lines that it names."""
    report = dienstreis.parse(text)
    for pointer, place in report.provenance.items():
        assert 0 <= place.start < place.end <= len(text), pointer
        assert text[place.start : place.end].strip(), pointer
        assert place.line <= place.end_line, pointer
    return report


@pytest.fixture
def parse_report() -> Callable[[str], TripReport]:
    """The reader of texts."""
    return report_of
