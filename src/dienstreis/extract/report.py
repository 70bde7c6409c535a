"""The whole report, put together from its fields."""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from dienstreis.extract.agreements import read_agreements
from dienstreis.extract.content import Statement, Wrapping, statements, value_of
from dienstreis.extract.costs import read_costs
from dienstreis.extract.follow_ups import read_follow_ups
from dienstreis.extract.gifts import read_gifts
from dienstreis.extract.grounded import Grounded, Problem
from dienstreis.extract.kind import read_document_type, read_status
from dienstreis.extract.language import language_of
from dienstreis.extract.links import read_links
from dienstreis.extract.officials import read_accompanying_officials
from dienstreis.extract.organisation import read_organisation
from dienstreis.extract.partners import read_partners
from dienstreis.extract.people import read_delegation
from dienstreis.extract.period import Dates, impossible_dates, read_dates
from dienstreis.extract.places import read_destinations
from dienstreis.extract.programme import read_programme
from dienstreis.extract.purpose import read_invited_by, read_purpose
from dienstreis.extract.results import read_results
from dienstreis.extract.sides import Home
from dienstreis.extract.title import read_title
from dienstreis.extract.travellers import read_travellers
from dienstreis.grammar.dates import Reference
from dienstreis.guard import Guard
from dienstreis.model import (
    AccompanyingOfficials,
    Agreement,
    Destination,
    DocumentType,
    FollowUp,
    Organisation,
    Period,
    Person,
    Place,
    ProgrammeEntry,
    Section,
    TripReport,
)
from dienstreis.text.outline import Outline, Part, Style
from dienstreis.text.passage import Lines, Span

__all__ = ["read_report", "unread_report"]

T = TypeVar("T")
UNKNOWN_KIND: DocumentType = "trip_report"
"""What a document is taken for whose kind could not be read: what it says as the report of a trip is then not lost."""


def read_report(
    outline: Outline, lines: Lines, text: str, guard: Guard
) -> tuple[TripReport, Callable[[], list[Problem]]]:
    """The data of a report, and what finds the problems in it; a field with an error in its reader is empty."""
    reader = TripReader(outline, guard)
    kind = reader.kind
    fields = {
        "title": reader.field("title", lambda: read_title(outline)),
        "links": reader.field("links", lambda: read_links(outline)),
    }
    reader.is_announcement = kind == "announcement"
    is_of_trip = kind in {"trip_report", "announcement"}
    if is_of_trip:
        fields |= reader.fields()
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
        status=guard.read("status", lambda: read_status(kind, outline), nothing),
        language=guard.read("language", lambda: language_of(outline, text), nothing),
        **values,
        sections=guard.read("sections", lambda: list(sections(outline.parts)), lambda: whole(lines)),
        provenance={pointer: place(lines, span) for pointer, span in places.items()},
    )
    report.id = guard.read("id", lambda: identity(outline, report), nothing)
    return report, reader.problems if is_of_trip else list


def unread_report(lines: Lines) -> TripReport:
    """The report of which nothing could be read: all of its text as one section."""
    return TripReport(sections=whole(lines))


class TripReader:
    """The fields of a trip, each under a guard; what others need to be understood is read when the first one asks."""

    def __init__(self, outline: Outline, guard: Guard) -> None:
        self.outline = outline
        self.guard = guard
        self.is_announcement = False

    def field(self, name: str, read: Callable[[], Grounded[T] | None]) -> Grounded[T] | None:
        """A field; empty where there is an error in its reader."""
        return self.guard.read(name, read, nothing)

    @cached_property
    def kind(self) -> DocumentType:
        """What kind of document it is."""
        return self.guard.read(
            "document_type", lambda: read_document_type(self.outline, self.told), lambda: UNKNOWN_KIND
        )

    @cached_property
    def told(self) -> list[Statement]:
        """Every sentence and list item."""
        return statements(self.outline)

    @cached_property
    def wrapping(self) -> Wrapping:
        """Where lines were broken."""
        return Wrapping(self.outline)

    @cached_property
    def dates(self) -> Dates:
        """The period, and the report's own date."""
        return self.guard.read(
            "dates", lambda: read_dates(self.outline, coming=self.kind == "announcement"), lambda: Dates(None, None, [])
        )

    @cached_property
    def organisation(self) -> Grounded[Organisation] | None:
        """The body that reports."""
        return self.field("organisation", lambda: read_organisation(self.outline))

    @cached_property
    def delegation(self) -> Grounded[list[Person]]:
        """Everyone who went."""
        return self.guard.read("delegation", lambda: read_delegation(self.outline), nobody)

    @cached_property
    def travellers(self) -> Grounded[list[Person]]:
        """The office-holders whose trip it is."""
        return self.guard.read("travellers", lambda: read_travellers(self.outline, self.delegation, self.body), nobody)

    @cached_property
    def officials(self) -> Grounded[AccompanyingOfficials] | None:
        """How many officials went along."""
        return self.field("accompanying_officials", lambda: read_accompanying_officials(self.outline))

    @cached_property
    def home(self) -> Home:
        """The side of those who report."""
        people = [*self.delegation.value, *self.travellers.value]
        return Home.of(people, self.body, self.officials.value.text if self.officials else "")

    @property
    def body(self) -> Organisation | None:
        """The body that reports, without its places."""
        return self.organisation.value if self.organisation else None

    @property
    def period(self) -> Period | None:
        """The period, without its places."""
        return self.dates.period.value if self.dates.period else None

    @property
    def report_date(self) -> date | None:
        """The report's own date, without its place."""
        return self.dates.report_date.value if self.dates.report_date else None

    def problems(self) -> list[Problem]:
        """The problems with dates."""
        impossible = self.guard.read(
            "dates_impossible", lambda: list(impossible_dates(self.outline, self.told)), list[Problem]
        )
        return [*self.dates.problems, *impossible]

    def fields(self) -> dict[str, Grounded[Any] | None]:
        """All fields of the trip."""
        outline, field = self.outline, self.field
        return {
            "organisation": self.organisation,
            "report_date": self.dates.report_date,
            "travellers": self.travellers,
            "destinations": field("destinations", self.read_destinations),
            "period": self.dates.period,
            "accompanying_officials": self.officials,
            "invited_by": field("invited_by", lambda: read_invited_by(outline)),
            "purpose": field("purpose", lambda: read_purpose(outline, self.wrapping)),
            "delegation": self.delegation,
            "partners": field("partners", lambda: read_partners(outline, self.told, self.home)),
            "programme": field("programme", self.read_programme),
            "results": field("results", lambda: read_results(outline, self.wrapping)),
            "agreements": field("agreements", self.read_agreements),
            "follow_ups": field("follow_ups", self.read_follow_ups),
            "gifts": field("gifts", lambda: read_gifts(outline, self.told, self.home)),
            "costs": field("costs", lambda: read_costs(outline, self.told, self.wrapping, self.home)),
        }

    def read_destinations(self) -> Grounded[list[Destination]]:
        """Where the trip went."""
        return read_destinations(self.outline, self.body, self.dates.period)

    def read_programme(self) -> Grounded[list[ProgrammeEntry]]:
        """What was done."""
        reference = Reference(since=self.period.start if self.period else None, until=self.report_date)
        return read_programme(self.outline, self.wrapping, reference, self.period)

    def read_agreements(self) -> Grounded[list[Agreement]]:
        """What was signed."""
        bodies = names_of_bodies(self.organisation, self.delegation.value)
        return read_agreements(self.outline, self.told, self.period, bodies)

    def read_follow_ups(self) -> Grounded[list[FollowUp]]:
        """What is to be done, or was."""
        return read_follow_ups(
            self.outline,
            self.told,
            self.wrapping,
            self.period,
            self.report_date,
            self.home,
            is_announcement=self.is_announcement,
        )


def nothing() -> None:
    """The value of a field that could not be read."""


def nobody() -> Grounded[list[Person]]:
    """The value of a list of people that could not be read."""
    return Grounded([], {})


def names_of_bodies(organisation: Grounded[Organisation] | None, people: list[Person]) -> list[str]:
    """The names of organisations that the report has given so far, with and without the body's word."""
    names = [person.organisation for person in people if person.organisation]
    if organisation:
        names += [organisation.value.name, organisation.value.name.partition(" ")[2]]
    return [name for name in names if name]


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


def whole(lines: Lines) -> list[Section]:
    """A text whose sections could not be read, as one section."""
    return [Section(level=0, lines=[1, len(lines)])]


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
