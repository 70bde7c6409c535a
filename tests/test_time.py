"""The time that a report takes grows with its length, whatever its shape: reading, checking and repairing it."""

import pytest
from tests.growth import grows_evenly
from tests.shapes import SHAPES

from dienstreis.document import read_document
from dienstreis.fixing import fix
from dienstreis.rules import check

ALONE = {name.removesuffix(" in a report") for name in SHAPES if name.endswith(" in a report")}
"""Shapes that stand in a report as well, where more of the code reads them."""

LONGEST = (
    *("opening brackets in a report", "nested brackets", "asterisks in a report", "pipes in a report"),
    *("stairs of items", "stairs of quotes", "digits and dots in a report", "one endless line in a report"),
    *("headings over text", "combining marks in a report"),
)
JOINED = (
    *(
        "people with titles and parties joined by en",
        "people with roles joined by commas",
        "surnames joined by slashes",
    ),
    *("different office-holders in a sentence", "different namesakes", "different destinations"),
    *("gifts received joined", "English gifts joined", "sums joined", "agreements signed joined", "partners joined"),
    *("officials who went joined", "one long label of people", "one long cell of costs", "one long heading"),
)
"""What a writer joins without an end, where each part might be held against all the others."""
REPAIRED = (
    *("bullets of a PDF in a report", "bullets of a PDF on a line in a report", "numbers glued to items in a report"),
    *("private use in a report", "broken words in a report", "page numbers in a report", "form feeds in a report"),
    *("page numbers in text in a report", "page numbers at line ends in a report", "running heads in a report"),
)
"""Shapes with something to repair; the others are only read, twice."""


def read_and_check(text: str) -> None:
    """What `validate` does."""
    check(read_document(text))


FAMILIES = [name for name in SHAPES if name not in ALONE]


@pytest.mark.parametrize("name", FAMILIES[::8])
def test_time_grows_with_the_length_only(name: str) -> None:
    assert grows_evenly(read_and_check, SHAPES[name], 4_000)


@pytest.mark.slow
@pytest.mark.parametrize("name", FAMILIES)
def test_time_grows_with_the_length_only_up_to_longer_texts(name: str) -> None:
    assert grows_evenly(read_and_check, SHAPES[name], 10_000)


@pytest.mark.slow
@pytest.mark.parametrize("name", JOINED)
def test_time_grows_with_what_is_joined_only(name: str) -> None:
    assert grows_evenly(read_and_check, SHAPES[name], 80_000)


@pytest.mark.slow
@pytest.mark.parametrize("name", LONGEST)
def test_time_grows_with_the_length_only_in_long_texts(name: str) -> None:
    assert grows_evenly(read_document, SHAPES[name], 250_000)


@pytest.mark.slow
@pytest.mark.parametrize("name", REPAIRED)
def test_time_of_repairs_grows_with_the_length_only(name: str) -> None:
    assert fix(SHAPES[name](1_500)) is not None
    assert grows_evenly(fix, SHAPES[name], 16_000)


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", [name for name in FAMILIES if "front matter" not in name and name not in REPAIRED][::4]
)
def test_time_of_looking_for_repairs_grows_with_the_length_only(name: str) -> None:
    assert grows_evenly(fix, SHAPES[name], 6_000)
