"""The whole report, put together from its fields."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any

from dienstreis.extract.agreements import read_agreements
from dienstreis.extract.content import Wrapping, statements, value_of
from dienstreis.extract.costs import read_costs
from dienstreis.extract.follow_ups import read_follow_ups
from dienstreis.extract.gifts import read_gifts
from dienstreis.extract.grounded import Grounded, Problem
from dienstreis.extract.kind import read_document_type
from dienstreis.extract.links import read_links
from dienstreis.extract.officials import read_accompanying_officials
from dienstreis.extract.organisation import read_organisation
from dienstreis.extract.partners import read_partners
from dienstreis.extract.people import read_delegation
from dienstreis.extract.period import impossible_dates, read_dates
from dienstreis.extract.places import read_destinations
from dienstreis.extract.programme import read_programme
from dienstreis.extract.purpose import read_invited_by, read_purpose
from dienstreis.extract.results import read_results
from dienstreis.extract.sides import Home
from dienstreis.extract.title import read_title
from dienstreis.extract.travellers import read_travellers
from dienstreis.grammar.dates import Reference
from dienstreis.model import Organisation, Person, Place, Section, TripReport
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Lines, Span

__all__ = ["read_report"]


def read_report(outline: Outline, lines: Lines) -> tuple[TripReport, list[Problem]]:
    """The data of a report, and the problems met on the way."""
    told = list(statements(outline))
    kind = read_document_type(outline, told)
    fields: dict[str, Grounded[Any] | None] = {"title": read_title(outline), "links": read_links(outline)}
    problems: list[Problem] = []
    if kind in {"trip_report", "announcement"}:
        fields |= read_trip(outline, told, problems)
    values = {name: field.value for name, field in fields.items() if field is not None}
    places = {
        f"/{name}{pointer}": span
        for name, field in fields.items()
        if field is not None
        for pointer, span in field.places.items()
        if span.start < span.end  # what has no words is in no place of its own
    }
    report = TripReport(
        document_type=kind,
        language=language_of(outline),
        **values,
        sections=list(sections(outline.parts)),
        provenance={pointer: place(lines, span) for pointer, span in places.items()},
    )
    report.id = identity(outline, report)
    return report, problems


def read_trip(outline: Outline, told: list[Any], problems: list[Problem]) -> dict[str, Grounded[Any] | None]:
    """The fields of a trip: those that others need to be understood come first."""
    wrapping = Wrapping(outline)
    dates = read_dates(outline)
    problems.extend(dates.problems)
    problems.extend(impossible_dates(outline, told))
    organisation = read_organisation(outline)
    delegation = read_delegation(outline)
    travellers = read_travellers(outline, delegation, organisation.value if organisation else None)
    period = dates.period.value if dates.period else None
    report_date = dates.report_date.value if dates.report_date else None
    officials = read_accompanying_officials(outline)
    home = Home.of(
        [*delegation.value, *travellers.value],
        organisation.value if organisation else None,
        officials.value.text if officials else "",
    )
    reference = Reference(since=period.start if period else None, until=report_date)
    return {
        "organisation": organisation,
        "report_date": dates.report_date,
        "travellers": travellers,
        "destinations": read_destinations(
            outline,
            organisation.value if organisation else None,
            dates.period.span if dates.period else None,
        ),
        "period": dates.period,
        "accompanying_officials": officials,
        "invited_by": read_invited_by(outline),
        "purpose": read_purpose(outline, wrapping),
        "delegation": delegation,
        "partners": read_partners(outline, told, home),
        "programme": read_programme(outline, wrapping, reference, period),
        "results": read_results(outline, wrapping),
        "agreements": read_agreements(outline, told, period, names_of_bodies(organisation, delegation.value)),
        "follow_ups": read_follow_ups(outline, told, period, report_date, home),
        "gifts": read_gifts(outline, told, home),
        "costs": read_costs(outline, told, wrapping, home),
    }


def names_of_bodies(organisation: Grounded[Organisation] | None, people: list[Person]) -> list[str]:
    """The names of organisations that the report has given so far, with and without the body's word."""
    names = [person.organisation for person in people if person.organisation]
    if organisation:
        names += [organisation.value.name, organisation.value.name.partition(" ")[2]]
    return [name for name in names if name]


def language_of(outline: Outline) -> str | None:
    """The language whose labels and headings the report has most of."""
    counted = Counter(part.topic.language for part in outline.walk() if part.topic)
    return counted.most_common(1)[0][0] if counted else None


def identity(outline: Outline, report: TripReport) -> str | None:
    """What names the report: the front matter's id, else organisation, departure and first place."""
    for part in outline.walk():
        if part.style == Style.FRONT_MATTER and part.title and part.title.text.casefold() == "id":
            return value_of(part).text or None
    start = report.period.start if report.period else None
    first = report.destinations[0] if report.destinations else None
    place = (first.place or first.country) if first else None
    if report.organisation is None or start is None or place is None:
        return None
    return "-".join((slug(report.organisation.name), start.isoformat(), slug(place)))


def slug(words: str) -> str:
    """Words as lower-case letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    return (
        re.sub(r"[^a-z0-9]+", "-", "".join(c for c in plain if not unicodedata.combining(c))).strip("-")
        or hashlib.sha256(words.encode()).hexdigest()[:8]
    )


def place(lines: Lines, span: Span) -> Place:
    """A span with its lines."""
    return Place(start=span.start, end=span.end, line=lines.number(span.start), end_line=lines.last_number(span))


def sections(parts: list[Part]) -> Iterator[Section]:
    """The outline as data; sections without a line of their own are left out."""
    for part in parts:
        if part.last_line < part.first_line:
            continue
        yield Section(
            title=part.title.text if part.title else None,
            kind=part.kind,
            level=part.level,
            lines=[part.first_line, part.last_line],
            sections=list(sections(part.parts)),
        )
