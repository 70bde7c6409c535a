"""Tables of what many reports tell, for spreadsheets: a row a trip, person, cost, gift, agreement or follow-up.

The columns of trips are those of registers that people fill in (who, where, purpose, when, costs, paid by, report), and
of ``PersoonReis`` in the open data of the Tweede Kamer; those of gifts of its ``PersoonGeschenk``.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from dienstreis.agenda import entries_of
from dienstreis.model import TripReport
from dienstreis.output.summary import follow_ups as follow_up_rows
from dienstreis.output.summary.sheet import Cell, Sheet, columns
from dienstreis.overview import trip_of

__all__ = ["TABLES", "DetailsTable", "sheet_of"]

Rows = Iterator[tuple[Cell, ...]]


class DetailsTable:
    """A table of details: its keys, and the rows that a report adds to it."""

    def __init__(self, keys: tuple[str, ...], rows: Callable[[TripReport, str, str], Rows]) -> None:
        self.keys = (*keys, "report", "report_id")
        self.read = rows

    def rows(self, report: TripReport, path: str, language: str) -> Rows:
        """The rows of the report in the file ``path``, each with the file and the report's id behind it."""
        for row in self.read(report, path, language):
            yield (*row, path, report.id)


def trips(report: TripReport, path: str, _language: str) -> Rows:
    """The one row of a trip."""
    trip = trip_of(report, path)
    purpose = report.purpose
    yield (
        trip.travellers,
        trip.places,
        purpose.text or tuple(purpose.goals) if purpose else None,
        trip.start,
        report.period.end if report.period else None,
        trip.days,
        trip.costs,
        trip.currency,
        trip.paid_by,
        trip.organisation,
    )


def people(report: TripReport, _path: str, _language: str) -> Rows:
    """The travellers, and the members of the delegation."""
    for capacity, listed in (("traveller", report.travellers), ("delegation", report.delegation)):
        for person in listed:
            yield (
                person.name,
                person.title,
                person.role,
                person.organisation,
                person.party,
                person.count,
                capacity,
            )


def costs(report: TripReport, _path: str, _language: str) -> Rows:
    """The costs, one by one."""
    if report.costs:
        for item in report.costs.items:
            payer = item.paid_by or report.costs.paid_by
            yield item.category, item.description, float(item.amount), report.costs.currency, item.basis, payer


def gifts(report: TripReport, _path: str, _language: str) -> Rows:
    """The gifts, received and given."""
    start = report.period.start if report.period else None
    for gift in report.gifts.items if report.gifts else ():
        value = None if gift.value is None else float(gift.value)
        yield (
            gift.direction,
            gift.description,
            start,
            value,
            gift.currency,
            gift.giver,
            gift.recipient,
            gift.disposition,
        )


def agreements(report: TripReport, _path: str, _language: str) -> Rows:
    """What was signed, or is to be."""
    for agreement in report.agreements:
        yield agreement.type, agreement.title, tuple(agreement.parties), agreement.status, agreement.text


def follow_ups(report: TripReport, path: str, language: str) -> Rows:
    """What is to be done, or was."""
    for entry in entries_of(report, path):
        yield follow_up_rows.row(entry, language)


TABLES: Final[Mapping[str, DetailsTable]] = {
    "trips": DetailsTable(
        (
            *("traveller", "destination", "purpose", "from", "until", "days", "costs", "currency", "payer"),
            "organisation",
        ),
        trips,
    ),
    "people": DetailsTable(("name", "title", "role", "organisation", "party", "count", "capacity"), people),
    "costs": DetailsTable(("category", "description", "amount", "currency", "basis", "payer"), costs),
    "gifts": DetailsTable(
        ("direction", "description", "date", "value", "currency", "giver", "recipient", "disposition"), gifts
    ),
    "agreements": DetailsTable(("type", "title", "parties", "status", "text"), agreements),
    "follow-ups": DetailsTable(follow_up_rows.KEYS, follow_ups),
}
"""What a spreadsheet may be filled with."""


def sheet_of(name: str, rows: list[tuple[Cell, ...]], language: str) -> Sheet:
    """The rows of many reports as a sheet."""
    keys = TABLES[name].keys
    return Sheet(columns(keys, language), rows, [dict(zip(keys, map(plain, row), strict=True)) for row in rows])


def plain(cell: Cell) -> Any:
    """A value as JSON has it."""
    if cell is None or isinstance(cell, str | int | float):
        return cell
    return list(cell) if isinstance(cell, tuple) else cell.isoformat()
