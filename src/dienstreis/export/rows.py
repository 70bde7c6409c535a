"""The rows that a report adds to the tables of an archive."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import TYPE_CHECKING, Any, TypeAlias

from dienstreis.agenda import last_day
from dienstreis.export.tables import KEY

if TYPE_CHECKING:
    from pydantic import BaseModel

    from dienstreis.document import Document
    from dienstreis.model import Finding, Item, Section, TripReport

__all__ = ["Row", "Rows", "keyed", "rows_of"]

Row: TypeAlias = dict[str, Any]
Rows: TypeAlias = Mapping[str, Sequence[Row]]
"""Rows by the name of their table."""
INDENT = "  "
REPORTS = "reports"


def keyed(rows: Rows, key: str) -> Rows:
    """The rows of a report under the key that names it."""
    return {name: [{"key" if name == REPORTS else KEY: key} | row for row in of_one] for name, of_one in rows.items()}


def rows_of(document: "Document", findings: "Sequence[Finding]") -> Rows:
    """The rows that a report adds to each table, still without its key."""
    report = document.report
    numbered: dict[str, Iterable[Row]] = {
        "people": people(report),
        "destinations": (place.model_dump() for place in report.destinations),
        "goals": ({"text": goal} for goal in (report.purpose.goals if report.purpose else ())),
        "partners": (partner.model_dump() for partner in report.partners),
        "programme": programme(report),
        "results": results(report),
        "agreements": agreements(report),
        "follow_ups": follow_ups(report),
        "gifts": gifts(report),
        "costs": costs(report),
        "links": (link.model_dump() for link in report.links),
        "sections": sections(document),
        "findings": (found.model_dump(include=FINDING) for found in findings),
    }
    found: dict[str, list[Row]] = {REPORTS: [report_row(report)]}
    for name, rows in numbered.items():
        found[name] = [{"number": number, **plain(row)} for number, row in enumerate(rows, 1)]
    return found


FINDING = {"code", "name", "severity", "message", "line", "column", "source"}


def plain(row: Row) -> Row:
    """A row with dates as ISO 8601."""
    return {name: value.isoformat() if isinstance(value, datetime.date) else value for name, value in row.items()}


def report_row(report: "TripReport") -> Row:
    """The row of a report."""
    source, body, period, gifts, costs_told = map(
        told, (report.source, report.organisation, report.period, report.gifts, report.costs)
    )
    return plain(
        {
            "id": report.id,
            "path": source.get("path"),
            "sha256": source.get("sha256"),
            "document_type": report.document_type,
            "language": report.language,
            "title": report.title,
            "organisation": body.get("name"),
            "organisation_type": body.get("type"),
            "report_date": report.report_date,
            "start": period.get("start"),
            "end": period.get("end"),
            "precision": period.get("precision"),
            "days": period.get("days"),
            "period": period.get("text"),
            "officials": told(report.accompanying_officials).get("count"),
            "invited_by": report.invited_by,
            "purpose": told(report.purpose).get("text"),
            "gifts_status": gifts.get("status"),
            "costs_total": costs_told.get("total"),
            "costs_currency": costs_told.get("currency"),
            "costs_paid_by": costs_told.get("paid_by"),
        }
    )


def told(part: "BaseModel | None") -> Row:
    """What a report tells of something by field; nothing where it does not speak of it."""
    return dict(part) if part else {}


def people(report: "TripReport") -> Iterator[Row]:
    """The travellers, and the members of the delegation."""
    for capacity, listed in (("traveller", report.travellers), ("delegation", report.delegation)):
        for person in listed:
            yield {"capacity": capacity, **person.model_dump()}


def programme(report: "TripReport") -> Iterator[Row]:
    """The activities."""
    for index, entry in enumerate(report.programme):
        yield {**entry.model_dump(exclude={"items"}), "line": line(report, f"/programme/{index}")}


def results(report: "TripReport") -> Iterator[Row]:
    """The results, with their items as lines."""
    for index, result in enumerate(report.results):
        yield {
            "heading_number": result.number,
            "title": result.title,
            "text": result.text,
            "items": "\n".join(lines_of(result.items)) or None,
            "line": line(report, f"/results/{index}"),
        }


def lines_of(items: "Iterable[Item]", depth: int = 0) -> Iterator[str]:
    """Items as lines, nested ones indented."""
    for item in items:
        yield INDENT * depth + item.text
        yield from lines_of(item.items, depth + 1)


def agreements(report: "TripReport") -> Iterator[Row]:
    """The agreements."""
    for index, agreement in enumerate(report.agreements):
        yield {
            **agreement.model_dump(exclude={"parties"}),
            "parties": "\n".join(agreement.parties) or None,
            "line": line(report, f"/agreements/{index}"),
        }


def follow_ups(report: "TripReport") -> Iterator[Row]:
    """The follow-ups."""
    for index, follow_up in enumerate(report.follow_ups):
        due = follow_up.due
        yield {
            **follow_up.model_dump(include={"id", "kind", "status", "text", "owner"}),
            "counterparts": "\n".join(follow_up.counterparts) or None,
            "due_text": due.text if due else None,
            "due": due.date if due else None,
            "due_until": last_day(due.date) if due and due.date else None,
            "line": line(report, f"/follow_ups/{index}"),
        }


def gifts(report: "TripReport") -> Iterator[Row]:
    """The gifts."""
    for index, gift in enumerate(report.gifts.items if report.gifts else ()):
        yield {**gift.model_dump(), "line": line(report, f"/gifts/items/{index}")}


def costs(report: "TripReport") -> Iterator[Row]:
    """The costs, with their currency."""
    for index, item in enumerate(report.costs.items if report.costs else ()):
        currency = report.costs.currency if report.costs else None
        yield {**item.model_dump(), "currency": currency, "line": line(report, f"/costs/items/{index}")}


def sections(document: "Document") -> Iterator[Row]:
    """The sections from the first line on, each with its own lines."""
    for section, parent in walk(document.report.sections, None, count(1)):
        yield {
            "parent": parent,
            "title": section.title,
            "kind": section.kind,
            "level": section.level,
            "first_line": section.lines[0],
            "last_line": section.lines[1],
            "text": own_text(document, section),
        }


def walk(
    listed: "Iterable[Section]", parent: int | None, numbers: Iterator[int]
) -> "Iterator[tuple[Section, int | None]]":
    """Sections in the order of the text, in which they are numbered, each with the number of the one around it."""
    for section in listed:
        number = next(numbers)
        yield section, parent
        yield from walk(section.sections, number, numbers)


def own_text(document: "Document", section: "Section") -> str:
    """The lines of a section that belong to none of the sections in it."""
    first, last = section.lines
    inner = {number for each in section.sections for number in range(each.lines[0], each.lines[1] + 1)}
    text, lines = document.shown_text, document.lines
    kept = [n for n in range(first, last + 1) if n not in inner]
    return "\n".join(text[lines.starts[n - 1] : lines.ends[n - 1]] for n in kept).strip("\n")


def line(report: "TripReport", pointer: str) -> int | None:
    """The line where a value stands."""
    place = report.provenance.get(pointer)
    return place.line if place else None
