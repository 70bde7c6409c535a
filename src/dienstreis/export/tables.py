"""The tables of an archive: their columns, keys and references, and the sentences that describe them.

Descriptions of columns that a model has are the model's own; the other columns are told here.
"""

from dataclasses import dataclass
from typing import Final, Literal

from pydantic import BaseModel

from dienstreis import model
from dienstreis.descriptions import descriptions

__all__ = ["KEY", "TABLES", "Column", "ExportTable"]

Type = Literal["text", "integer", "number", "date"]
KEY: Final = "report"
"""The column that names the report of a row."""
WHERE: Final = frozenset({KEY, "number", "parent", "line", "first_line", "last_line"})
"""The columns that tell where a row stands."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column."""

    name: str
    type: Type
    description: str


@dataclass(frozen=True, slots=True)
class ExportTable:
    """A table; all but that of the reports have rows that are numbered in their report."""

    name: str
    title: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = (KEY, "number")
    references: tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...] = (((KEY,), "reports", ("key",)),)
    """Columns here, another table, and columns there."""
    known_by: tuple[str, ...] = ()
    """Columns that a row is known by when the others are corrected, if no other row of its report has the same."""

    @property
    def words(self) -> tuple[str, ...]:
        """The columns that say something: not those that tell where in a report it stands."""
        return tuple(column.name for column in self.columns if column.name not in WHERE)


def of(source: type[BaseModel], *columns: str, **types: Type) -> tuple[Column, ...]:
    """Columns that a model describes; ``types`` are those that are no text."""
    return tuple(
        Column(name, types.get(name, "text"), descriptions(source)[attribute(source, name)]) for name in columns
    )


def attribute(source: type[BaseModel], name: str) -> str:
    """The attribute that a key of the data stands for."""
    return next(key for key, field in source.model_fields.items() if name in {key, field.alias})


REPORT: Final = Column(KEY, "text", "The report that the row belongs to: its key in `reports`.")
NUMBER: Final = Column("number", "integer", "The place of the row in its report, from 1.")
LINE: Final = Column("line", "integer", "The line of the report where it stands, from 1.")
ROW: Final = (REPORT, NUMBER)

TABLES: Final[tuple[ExportTable, ...]] = (
    ExportTable(
        "reports",
        "Reports",
        "A row a report of a trip, or another document that was given.",
        (
            Column(
                "key", "text", "What names the report here: given once, and kept when it is edited, moved or renamed."
            ),
            *of(model.TripReport, "id"),
            *of(model.Source, "path", "sha256"),
            *of(model.TripReport, "document_type", "language", "title"),
            Column("organisation", "text", "The body that reports, as written."),
            Column("organisation_type", "text", "The kind of body."),
            *of(model.TripReport, "report_date", report_date="date"),
            *of(model.Period, "start", "end", "precision", "days", start="date", end="date", days="integer"),
            Column("period", "text", "When the trip was made, as written."),
            Column("officials", "integer", "How many officials travelled along."),
            *of(model.TripReport, "invited_by"),
            Column("purpose", "text", "Why the trip was made, in the report's words."),
            Column("gifts_status", "text", "Of gifts received: none, registered or received."),
            Column("costs_total", "number", "The total that is stated."),
            Column("costs_currency", "text", "ISO 4217 code of the amounts."),
            Column("costs_paid_by", "text", "Who paid."),
        ),
        ("key",),
        (),
    ),
    ExportTable(
        "people",
        "People",
        "Those who travelled: the office-holders whose trip it is, and the members of the delegation.",
        (
            *ROW,
            Column("capacity", "text", "`traveller` or `delegation`; who is both has two rows."),
            *of(model.Person, "name", "title", "role", "organisation", "party", "count", count="integer"),
        ),
        known_by=("capacity", "name"),
    ),
    ExportTable(
        "destinations",
        "Destinations",
        "Where they went, a row a place.",
        (*ROW, *of(model.Destination, "country", "country_code", "place")),
        known_by=("place",),
    ),
    ExportTable("goals", "Goals", "The goals that a report lists.", (*ROW, Column("text", "text", "The goal."))),
    ExportTable(
        "partners",
        "Partners",
        "Organisations that a trip was made or prepared with.",
        (*ROW, *of(model.Partner, "name")),
    ),
    ExportTable(
        "programme",
        "Programme",
        "Visits, meetings and other activities.",
        (*ROW, *of(model.ProgrammeEntry, "text", "date", "time", "place", date="date"), LINE),
        known_by=("text",),
    ),
    ExportTable(
        "results",
        "Results",
        "What each visit or theme yielded.",
        (
            *ROW,
            Column("heading_number", "text", "The subheading's number as written."),
            *of(model.Result, "title", "text"),
            Column("items", "text", "The items of its lists, a line each, nested ones indented."),
            LINE,
        ),
        known_by=("title",),
    ),
    ExportTable(
        "agreements",
        "Agreements",
        "What was signed on, or because of, a trip.",
        (
            *ROW,
            *of(model.Agreement, "type", "title"),
            Column("parties", "text", "The parties that the text names, a line each."),
            *of(model.Agreement, "status", "text"),
            LINE,
        ),
        known_by=("title",),
    ),
    ExportTable(
        "follow_ups",
        "Follow-ups",
        "What is to happen, or has happened, because of a trip.",
        (
            *ROW,
            *of(model.FollowUp, "id", "kind", "status", "text", "owner"),
            Column("counterparts", "text", "With or for whom, a line each."),
            Column("due_text", "text", "By when, as written."),
            Column("due", "text", "The same as a date, as exact as it is known (ISO 8601)."),
            Column("due_until", "date", "The last day of that date."),
            LINE,
        ),
        known_by=("id",),
    ),
    ExportTable(
        "gifts",
        "Gifts",
        "Gifts, received or given.",
        (
            *ROW,
            *of(model.Gift, "direction", "description", "giver", "recipient", "value", "currency", value="number"),
            *of(model.Gift, "disposition"),
            LINE,
        ),
        known_by=("direction", "description"),
    ),
    ExportTable(
        "costs",
        "Costs",
        "Costs, one by one.",
        (
            *ROW,
            *of(model.CostItem, "category", "description", "amount", "basis", "paid_by", amount="number"),
            Column("currency", "text", "ISO 4217 code of the amount."),
            LINE,
        ),
        known_by=("description",),
    ),
    ExportTable("links", "Links", "The links of a report.", (*ROW, *of(model.Link, "text", "url"))),
    ExportTable(
        "sections",
        "Sections",
        "A report as a tree of headings and labels.",
        (
            *ROW,
            Column("parent", "integer", "The number of the section around it; empty for an outermost one."),
            *of(model.Section, "title", "kind", "level", level="integer"),
            Column("first_line", "integer", "Its first line, from 1."),
            Column("last_line", "integer", "Its last line, those of the sections in it included."),
            Column("text", "text", "Its own lines, without those of the sections in it."),
        ),
        references=(((KEY,), "reports", ("key",)), ((KEY, "parent"), "sections", (KEY, "number"))),
        known_by=("title",),
    ),
    ExportTable(
        "findings",
        "Findings",
        "What `dienstreis validate` finds in a report; personal data are masked.",
        (
            *ROW,
            *of(model.Finding, "code", "name", "severity", "message", "line", "column", "source", line="integer"),
        ),
    ),
)
"""All tables, those that others refer to first."""
