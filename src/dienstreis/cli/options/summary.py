"""Options of ``dienstreis summary``."""

import datetime
from typing import Annotated, Literal

import typer

from dienstreis.cli.options import choice
from dienstreis.vocabulary.interface import KINDS, STATUSES

__all__ = [
    "By",
    "CsvDialect",
    "DueBefore",
    "FailOnOverdue",
    "FollowUps",
    "Kind",
    "OpenOnly",
    "Overdue",
    "Owner",
    "Status",
    "SummaryFormat",
    "TableOf",
    "Today",
]

DAY = ["%Y-%m-%d"]

FollowUps = Annotated[bool, typer.Option("--follow-ups", help="Only the follow-ups, by due date.")]

By = Annotated[
    Literal["year", "traveller", "country", "organisation"] | None,
    typer.Option(help="Totals over the trips that have this in common.", show_default=False),
]

Status = Annotated[
    list[str] | None,
    choice(STATUSES, "--status", "With --follow-ups: only of this status; several times for several."),
]

Kind = Annotated[
    list[str] | None,
    choice(KINDS, "--kind", "With --follow-ups: only of this kind; several times for several."),
]

Owner = Annotated[
    str | None,
    typer.Option(help="With --follow-ups: only of owners with this in their name.", show_default=False),
]

DueBefore = Annotated[
    datetime.datetime | None,
    typer.Option(formats=DAY, help="With --follow-ups: only what is due before this day.", show_default=False),
]

OpenOnly = Annotated[bool, typer.Option("--open", help="With --follow-ups: only what is neither done nor dropped.")]

Overdue = Annotated[bool, typer.Option("--overdue", help="With --follow-ups: only what is open and past its day.")]

FailOnOverdue = Annotated[
    bool, typer.Option("--fail-on-overdue", help="Exit status 1 where anything shown is past its day.")
]

Today = Annotated[datetime.datetime | None, typer.Option(formats=DAY, help="The day that it is.", show_default="today")]

SummaryFormat = Annotated[
    Literal["table", "markdown", "csv", "json", "jsonl", "yaml", "html", "ics"], typer.Option(help="What to write.")
]

TableOf = Annotated[
    Literal["trips", "people", "costs", "gifts", "agreements", "follow-ups"] | None,
    typer.Option(help="Rows of this kind, for a spreadsheet.", show_default=False),
]

CsvDialect = Annotated[
    Literal["excel", "excel-nl"],
    typer.Option(help="excel-nl: semicolons, decimal commas and a byte-order mark, as a Dutch Excel opens it."),
]
