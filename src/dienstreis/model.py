"""What a report says: the data contract, as pydantic models.

Keys are fixed and English; values are the report's own words unless a format is given. What a report does not
say is ``None`` (objects and scalars) or ``[]`` (lists).
"""

import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

__all__ = [
    "AccompanyingOfficials",
    "Agreement",
    "CostItem",
    "Costs",
    "Destination",
    "Due",
    "Finding",
    "FollowUp",
    "Gift",
    "Gifts",
    "Item",
    "Link",
    "Organisation",
    "Partner",
    "Period",
    "Person",
    "Place",
    "ProgrammeEntry",
    "Purpose",
    "Result",
    "Section",
    "Source",
    "TripReport",
]

Precision = Literal["day", "week", "part_of_month", "month", "quarter", "season", "year"]
OrganisationType = Literal[
    "municipality", "province", "water_authority", "ministry", "parliament", "university", "other"
]
DocumentType = Literal["trip_report", "trip_register", "announcement", "other"]
TripStatus = Literal["made", "planned", "cancelled"]
FollowUpKind = Literal["action", "commitment", "offer", "advice"]
FollowUpStatus = Literal["done", "ongoing", "planned", "open", "dropped"]
CostCategory = Literal["airfare", "other_transport", "lodging", "meals", "other"]
CostBasis = Literal["actual", "estimate"]
Severity = Literal["error", "warning", "info"]


class Model(BaseModel):
    """What all parts of a report share: unknown keys are refused, and the sentence under a field describes it."""

    model_config = ConfigDict(extra="forbid", json_schema_serialization_defaults_required=True)


class Place(Model):
    """The passage of the text that a value was read from."""

    start: Annotated[int, Field(ge=0)]
    """Offset of the passage's first character, in Unicode code points of the decoded text after a byte-order mark."""
    end: Annotated[int, Field(ge=1)]
    """Offset behind the passage's last character."""
    line: Annotated[int, Field(ge=1)]
    """Line of the first character, counted from 1."""
    end_line: Annotated[int, Field(ge=1)]
    """Line of the last character, counted from 1."""


class Source(Model):
    """Which bytes were read, and how."""

    path: str
    """The path as it was given; ``-`` for standard input."""
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    """SHA-256 of the bytes, in hexadecimal digits."""
    format: Literal["markdown", "text"]
    """``markdown`` for .md and .markdown files, else ``text``."""
    encoding: str
    """The encoding that the bytes were decoded with, by its name in Python."""


class Organisation(Model):
    """The body that reports."""

    name: str
    """The name as written."""
    type: OrganisationType | None = None
    """The kind of body; ``None`` where its name does not tell."""
    identifier: str | None = None
    """Its TOOI URI (the register of Dutch government organisations); ``None`` where it is not known."""


class Person(Model):
    """A person, or a group that is counted but not named."""

    name: str | None = None
    """The name as written, less titles and forms of address; ``None`` for a group that is only counted."""
    title: str | None = None
    """Academic titles and forms of address ("drs.", "mevrouw"); ``None`` where none is written."""
    role: str | None = None
    """Office or job ("Burgemeester", "wethouder Economie"); ``None`` where none is written."""
    organisation: str | None = None
    """Whom they serve, where the passage names it; else ``None``."""
    party: str | None = None
    """Political party; ``None`` where none is written."""
    count: Annotated[int, Field(ge=0)] = 1
    """How many people: 1 for a named person, else the number in the group."""


class Destination(Model):
    """A place that was visited, or a country where no place is named."""

    country: str | None = None
    """The country as written; ``None`` where the report names only the place."""
    country_code: Annotated[str, Field(pattern="^[A-Z]{2}$")] | None = None
    """ISO 3166-1 alpha-2 code of the country; ``None`` where it cannot be told."""
    place: str | None = None
    """The place as written; ``None`` where only a country is named."""


class Period(Model):
    """When the trip was made."""

    start: datetime.date | None = None
    """First day (ISO 8601); ``None`` where the words cannot be read as a date, or can be none."""
    end: datetime.date | None = None
    """Last day, inclusive (ISO 8601); ``None`` like ``start``."""
    precision: Precision | None = None
    """How exact the words are; a season is its three meteorological months, a part of a month ten days or so."""
    days: Annotated[int, Field(ge=1)] | None = None
    """Calendar days from ``start`` to ``end``, both included."""
    text: str
    """The period as written."""


class AccompanyingOfficials(Model):
    """How many officials travelled along."""

    count: Annotated[int, Field(ge=0)] | None = None
    """The number; "geen" is 0, and ``None`` stands for words that give no number."""
    text: str
    """The number as written."""


class Purpose(Model):
    """Why the trip was made."""

    text: str | None = None
    """Occasion and purpose in the report's words, without the listed goals; ``None`` where there are only goals."""
    goals: list[str] = []
    """The goals that are enumerated as a list."""


class Partner(Model):
    """An organisation that the trip was made or prepared with."""

    name: str
    """The name as written."""


class Item(Model):
    """An item of a list, with the items nested under it."""

    text: str
    """The item's words."""
    items: "list[Item]" = []
    """The items nested under it, in the report's order."""


class ProgrammeEntry(Model):
    """A visit, meeting or other activity."""

    text: str
    """The activity, without the date or time before it."""
    date: datetime.date | None = None
    """Its day (ISO 8601), its own or that of the heading above it; ``None`` where no day is given."""
    time: Annotated[str, Field(pattern="^[0-2][0-9]:[0-5][0-9]$")] | None = None
    """When it began, as ``HH:MM``; ``None`` where no time is given."""
    place: str | None = None
    """Where, if the heading of the day or the entry names it apart; else ``None``."""
    items: list[Item] = []
    """What the report nests under the activity."""


class Result(Model):
    """What a visit or theme yielded."""

    number: str | None = None
    """The subheading's number as written (``1``, ``4.1``, ``a``); ``None`` where it has none."""
    title: str | None = None
    """The subheading without its number; ``None`` where the section of results has no subheadings."""
    text: str | None = None
    """The running text, without the items; ``None`` where there are only items."""
    items: list[Item] = []
    """The items of its lists, nested as in the report."""


class Agreement(Model):
    """A memorandum, contract or covenant signed on, or because of, the trip."""

    type: str
    """The report's own word ("MoU", "intentieverklaring")."""
    title: str | None = None
    """The agreement's own title, where it has one; else ``None``."""
    parties: list[str] = []
    """The parties that the text names."""
    status: Literal["signed", "intended"]
    """Whether it was signed, or is still to be."""
    text: str
    """The sentence or item that tells of it."""


class Due(Model):
    """By when something is to be done, or when it was done."""

    text: str
    """The time as written."""
    date: Annotated[str, Field(pattern=r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4])?$")] | None = None
    """ISO 8601 at the precision known (``2016-07-01``, ``2016-07``, ``2016-Q3``, ``2016``).

    ``None`` where the words cannot be resolved to a date.
    """


class FollowUp(Model):
    """Something that is to happen, or has happened, because of the trip."""

    id: str
    """Made from the letters and digits of ``text``: it stays while the words do."""
    kind: FollowUpKind
    """Whether someone acts, a third party promised, a third party offered, or a recommendation was given."""
    status: FollowUpStatus
    """How far it is, as the report says or implies."""
    text: str
    """The sentence or list item."""
    owner: str | None = None
    """Who must act, in the report's words; ``None`` where nobody is named."""
    counterparts: list[str] = []
    """With or for whom, where the words name them."""
    due: Due | None = None
    """By when, or when it was done; ``None`` where no time is named."""
    section: str | None = None
    """Number or title of the section that it stands in; ``None`` above the first heading."""
    cue: str
    """The word or phrase that gave it away."""


class Gift(Model):
    """A gift, received or given."""

    direction: Literal["received", "given"]
    """Whether the travellers received or gave it; a refused gift counts as received."""
    description: str
    """What it is."""
    giver: str | None = None
    """Who gave it; ``None`` where that is not told."""
    recipient: str | None = None
    """Who got it; ``None`` where that is not told."""
    value: Annotated[float, Field(ge=0)] | None = None
    """What it is worth, in ``currency``; ``None`` where that is not told or unknown."""
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")] | None = None
    """ISO 4217 code; ``None`` without a value."""
    disposition: str | None = None
    """What became of it; ``None`` where that is not told."""


class Gifts(Model):
    """What the report says about gifts."""

    model_config = ConfigDict(validate_by_name=True, validate_by_alias=True, serialize_by_alias=True)

    status: Literal["none", "registered", "received"] | None = None
    """Of gifts received: none, entered in a register, or told of; ``None`` where only gifts given are told of."""
    # The attribute has an underscore, since `register` is a method of every abstract class; the key has none.
    register_: Annotated[str | None, Field(alias="register", title="Register")] = None
    """The register that they stand in, as written; ``None`` where none is named."""
    items: list[Gift] = []
    """The gifts, one by one."""
    text: str
    """The words about gifts."""


class CostItem(Model):
    """One cost."""

    category: CostCategory
    """The kind of cost; a line that mixes kinds is ``other``."""
    description: str | None = None
    """The cost's own words; ``None`` where there is only an amount."""
    amount: Annotated[float, Field(ge=0)]
    """The amount, in the currency of the costs."""
    basis: CostBasis
    """Whether it was spent or estimated."""
    paid_by: str | None = None
    """Who paid, where the line says so; else ``None``."""


class Costs(Model):
    """What the trip cost the body that reports."""

    total: Annotated[float, Field(ge=0)] | None = None
    """The total that is stated, the actual one where an estimate stands too; ``None`` where none is stated."""
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")] | None = None
    """ISO 4217 code of the amounts; ``None`` where there are none."""
    paid_by: str | None = None
    """Who paid; ``None`` where that is not told."""
    items: list[CostItem] = []
    """The costs, one by one."""
    text: str
    """The words about costs."""


class Link(Model):
    """A link in the report."""

    text: str
    """The words that are linked."""
    url: str
    """Where the link leads."""


class Section(Model):
    """A part of the report under one heading or label."""

    title: str | None = None
    """The heading or label; ``None`` for what stands before the first one."""
    kind: str | None = None
    """The key of the report that the section is about; ``None`` where it is about none."""
    level: Annotated[int, Field(ge=0)]
    """Depth: 0 for what stands before the first heading, 1 for the outermost headings."""
    lines: Annotated[list[int], Field(min_length=2, max_length=2)]
    """First and last line, counted from 1, with those of the sections under it."""
    sections: "list[Section]" = []
    """The sections under it."""


class TripReport(Model):
    """The report of an official trip, as data."""

    schema_version: Literal["1"] = "1"
    """The version of this shape; it grows when a consumer would break."""
    id: str | None = None
    """Names the report when its file is edited or renamed; ``None`` where body, departure or place is unknown."""
    source: Source | None = None
    """Which bytes were read; ``None`` where a text was handed over and no file."""
    document_type: DocumentType = "other"
    """What kind of document this is; of ``other``, every field of a trip is empty."""
    trips: "list[TripReport]" = []
    """The trips of a register; empty for a report."""
    status: TripStatus | None = None
    """Whether the trip was made, is still to come or was cancelled; ``None`` where there is no trip."""
    language: str | None = None
    """BCP 47 tag of the vocabulary that matched; ``None`` where none did."""
    title: str | None = None
    """The report's own title; ``None`` where it has none."""
    organisation: Organisation | None = None
    """Who reports; ``None`` where the report does not say."""
    report_date: datetime.date | None = None
    """Date of the report itself (ISO 8601); ``None`` where it is not dated."""
    travellers: list[Person] = []
    """The office-holders whose trip it is."""
    destinations: list[Destination] = []
    """Where they went, one entry a place."""
    period: Period | None = None
    """When they went; ``None`` where the report does not say."""
    accompanying_officials: AccompanyingOfficials | None = None
    """How many officials went along; ``None`` where the report does not say."""
    invited_by: str | None = None
    """Who invited, in the report's words; ``None`` where nobody is named."""
    purpose: Purpose | None = None
    """Why they went; ``None`` where the report does not say."""
    delegation: list[Person] = []
    """Everyone who went, as the report lists them."""
    partners: list[Partner] = []
    """Organisations that the trip was made or prepared with."""
    programme: list[ProgrammeEntry] = []
    """Visits, meetings and other activities, in the report's order."""
    results: list[Result] = []
    """What each visit or theme yielded."""
    agreements: list[Agreement] = []
    """What was signed on, or because of, the trip."""
    follow_ups: list[FollowUp] = []
    """What is to happen, or has happened, because of the trip."""
    gifts: Gifts | None = None
    """What is said about gifts; ``None`` where the report is silent."""
    costs: Costs | None = None
    """What is said about costs; ``None`` where the report is silent."""
    links: list[Link] = []
    """The links of the report."""
    sections: list[Section] = []
    """The whole report as a tree of headings and labels: every line that is not blank is in one innermost section."""
    provenance: dict[str, Place] = {}
    """Where each value stands in the text: maps a JSON Pointer into this object to a passage."""


class Finding(Model):
    """What ``validate`` found, and where."""

    code: Annotated[str, Field(pattern=r"^DR\d{3}$")]
    """The rule's code ("DR401")."""
    name: str
    """The rule's name ("costs-missing")."""
    severity: Severity
    """How much it matters."""
    message: str
    """What is wrong, and what to write instead."""
    path: str | None = None
    """The file; ``None`` where a text was handed over and no file."""
    line: Annotated[int, Field(ge=1)]
    """Line of the first character, counted from 1."""
    column: Annotated[int, Field(ge=1)]
    """Column of the first character in code points, counted from 1."""
    end_line: Annotated[int, Field(ge=1)]
    """Line where the passage ends."""
    end_column: Annotated[int, Field(ge=1)]
    """Column behind the passage's last character."""
    source: str
    """The norm that the rule comes from."""
    excerpt: SkipJsonSchema[str] = Field(default="", exclude=True, repr=False)
    """The line of the report where the passage begins, personal data masked; no part of the contract's JSON."""
