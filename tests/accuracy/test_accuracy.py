"""How well the reports of ``tests/gold`` are read: each field above its floor, and the README up to date."""

from functools import cache
from itertools import chain

import pytest
from tests.promises import check_read_whole

from dienstreis.document import read_document

from .__main__ import README, renewed
from .gold import cases, comparisons
from .scoring import ALL, Comparison, Count, figures
from .tables import HEADS, LEAST_SUPPORT, MARKED_TABLE, aligned, has_figure, misses, rows

# What F1 must reach, a step of 0.05 or so below what it was when this was written. Raise them as it rises.
FLOORS: dict[str, float] = {
    "accompanying_officials.count": 0.95,
    "agreements.parties": 0.8,
    "costs.items": 0.95,
    "costs.items.amount": 0.95,
    "costs.paid_by": 0.95,
    "costs.total": 0.95,
    "delegation": 0.95,
    "delegation.organisation": 0.95,
    "delegation.role": 0.95,
    "destinations.country_code": 0.95,
    "destinations.place": 0.95,
    "document_type": 0.95,
    "follow_ups": 0.85,
    "follow_ups.due": 0.95,
    "follow_ups.kind": 0.95,
    "follow_ups.owner": 0.95,
    "follow_ups.status": 0.9,
    "gifts.status": 0.9,
    "organisation.name": 0.95,
    "organisation.type": 0.95,
    "period.days": 0.75,
    "period.end": 0.75,
    "period.start": 0.95,
    "programme": 0.95,
    "programme.date": 0.95,
    "purpose.text": 0.65,
    "report_date": 0.95,
    "results": 0.9,
    "title": 0.95,
    "travellers": 0.95,
    "travellers.role": 0.95,
    ALL: 0.9,
}
FLOOR_OF_ALL_STRICT = 0.9


@cache
def of_all() -> list[Comparison]:
    """The comparisons of all reports, which are read when a test first asks for them."""
    return list(chain.from_iterable(comparisons().values()))


@cache
def soft() -> dict[str, Count]:
    """The figures of each field."""
    return figures(of_all(), "soft")


@pytest.mark.parametrize("field", FLOORS)
def test_no_field_falls_below_its_floor(field: str) -> None:
    lost = [line for case, of_case in comparisons().items() for line in misses(case, of_case) if f" {field}: " in line]
    assert soft()[field].f1 >= FLOORS[field], "\n".join(lost)


def test_nor_do_all_fields_together_word_for_word() -> None:
    assert figures(of_all(), "strict")[ALL].f1 >= FLOOR_OF_ALL_STRICT


def test_every_field_with_enough_values_has_a_floor() -> None:
    assert sorted(FLOORS) == sorted(field for field, count in soft().items() if has_figure(field, count.support))


def test_there_are_twelve_reports_and_each_counts() -> None:
    assert len(comparisons()) >= 12
    assert all(comparisons().values())


def test_of_what_is_no_trip_report_nothing_is_read() -> None:
    (only,) = comparisons()["beleidsnota-stedenbanden"]
    assert (only.field, only.found) == ("document_type", "other")


def test_the_table_of_the_readme_is_todays() -> None:
    readme = README.read_text(encoding="utf-8")
    assert len(MARKED_TABLE.findall(readme)) == 1
    assert readme == renewed(readme), "the figures have changed: run python -m tests.accuracy --write-readme"


def test_fields_with_few_values_have_no_row_of_their_own_in_the_readme() -> None:
    few = {row[0] for row in rows(of_all())} - {row[0] for row in rows(of_all(), every_field=False)}
    assert few == {field for field, count in soft().items() if field != ALL and count.support < LEAST_SUPPORT}


def test_the_printed_table_has_a_line_a_field_and_its_columns_stand_under_each_other() -> None:
    first, *lines = aligned(rows(of_all())).splitlines()
    assert first.split() == " ".join(HEADS).split()
    assert [line.split()[0] for line in lines] == list(soft())
    assert {len(line) for line in lines} == {len(first)}


@pytest.mark.parametrize("case", cases())
def test_an_empty_field_is_no_error_in_its_reader(case: str) -> None:
    text, _ = cases()[case]
    check_read_whole(read_document(text))
