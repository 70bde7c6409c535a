"""``dienstreis summary``: reports for readers, and what became of their promises."""

import datetime
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from dienstreis.cli.exits import Exit
from dienstreis.cli.options import DEFAULT_MAX_SIZE, Language, MaxSize, OutputFile, Paths, choice
from dienstreis.vocabulary.interface import KINDS, STATUSES

if TYPE_CHECKING:
    from rich.console import RenderableType

    from dienstreis.agenda import Entry, Wanted
    from dienstreis.cli.run import Run
    from dienstreis.document import Document
    from dienstreis.output.summary.sheet import Sheet

__all__ = ["summary"]

DAY = ["%Y-%m-%d"]


def summary(
    paths: Paths,
    follow_ups: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--follow-ups", help="Only the follow-ups, by due date.")
    ] = False,
    by: Annotated[
        Literal["year", "traveller", "country", "organisation"] | None,
        typer.Option(help="Totals over the trips that have this in common.", show_default=False),
    ] = None,
    status: Annotated[
        list[str] | None,
        choice(STATUSES, "--status", "With --follow-ups: only of this status; several times for several."),
    ] = None,
    kind: Annotated[
        list[str] | None,
        choice(KINDS, "--kind", "With --follow-ups: only of this kind; several times for several."),
    ] = None,
    owner: Annotated[
        str | None,
        typer.Option(help="With --follow-ups: only of owners with this in their name.", show_default=False),
    ] = None,
    due_before: Annotated[
        datetime.datetime | None,
        typer.Option(formats=DAY, help="With --follow-ups: only what is due before this day.", show_default=False),
    ] = None,
    open_only: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--open", help="With --follow-ups: only what is neither done nor dropped.")
    ] = False,
    overdue: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--overdue", help="With --follow-ups: only what is open and past its day.")
    ] = False,
    fail_on_overdue: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--fail-on-overdue", help="Exit status 1 where anything shown is past its day.")
    ] = False,
    today: Annotated[
        datetime.datetime | None, typer.Option(formats=DAY, help="The day that it is.", show_default="today")
    ] = None,
    format: Annotated[  # noqa: A002 - the option's name
        Literal["table", "markdown", "csv", "json", "jsonl", "yaml"], typer.Option(help="What to write.")
    ] = "table",
    table: Annotated[
        Literal["trips", "people", "costs", "gifts", "agreements", "follow-ups"] | None,
        typer.Option(help="Rows of this kind, for a spreadsheet.", show_default=False),
    ] = None,
    csv_dialect: Annotated[
        Literal["excel", "excel-nl"],
        typer.Option(help="excel-nl: semicolons, decimal commas and a byte-order mark, as a Dutch Excel opens it."),
    ] = "excel",
    lang: Language = None,
    max_size: MaxSize = DEFAULT_MAX_SIZE,
    output: OutputFile = None,
) -> None:
    """Show what reports say: a page for one report, a table of trips for many, or their follow-ups."""
    from dienstreis.agenda import Wanted
    from dienstreis.cli.destination import writing_to
    from dienstreis.cli.run import Run
    from dienstreis.cli.settings import Overrides
    from dienstreis.output.summary.formats import FORMATS, write_csv

    wanted = Wanted(
        statuses=status or (),
        kinds=kind or (),
        owner=owner,
        due_before=due_before.date() if due_before else None,
        open_only=open_only,
        overdue_only=overdue,
    )
    if wanted != Wanted() and not follow_ups:
        raise typer.BadParameter("--status, --kind, --owner, --due-before, --open and --overdue go with --follow-ups.")
    if follow_ups and (by or table):
        raise typer.BadParameter("--by and --table do not go with --follow-ups; --table follow-ups is a table of them.")
    day = today.date() if today else datetime.datetime.now().astimezone().date()
    run = Run(paths, overrides=Overrides(language=lang), max_size=max_size, output=output)
    if run.inputs.one and format == "table" and not (follow_ups or by or table):
        print_page(run, output, day)
    else:
        with writing_to(output, wanted=run.worth_writing) as stream:
            if follow_ups:
                sheet = agenda(run, wanted, day, fail=fail_on_overdue)
            else:
                sheet = details(run, table) if table else trips(run, by)
            if format == "csv":
                write_csv(sheet, stream, csv_dialect)
            else:
                FORMATS[format](sheet, stream)
    run.end()


def print_page(run: "Run", output: str | None, today: datetime.date) -> None:
    """The page of one report, with how much there is to be found in it."""
    from dataclasses import replace

    from dienstreis.cli.destination import writing_to
    from dienstreis.output.console import show
    from dienstreis.output.summary.page import page
    from dienstreis.rules import check

    def page_of(document: "Document", path: str) -> list["RenderableType"]:
        findings = check(document, replace(run.settings(path), today=today), path=path)
        return list(page(document.report, run.language, findings))

    with writing_to(output, wanted=run.worth_writing) as stream:
        for renderables in run.results(page_of):
            show(renderables, stream)


def agenda(run: "Run", wanted: "Wanted", today: datetime.date, *, fail: bool) -> "Sheet":
    """The follow-ups of all reports that are wanted."""
    from dienstreis.agenda import entries_of, is_overdue, selected
    from dienstreis.output.summary.follow_ups import follow_ups

    found: list[Entry] = []
    for entries in run.results(lambda document, path: list(entries_of(document.report, path))):
        found += entries
    shown = selected(found, wanted, today)
    if fail and any(is_overdue(entry, today) for entry in shown):
        run.met.add(Exit.FOUND)
    return follow_ups(shown, len(found), run.language)


def trips(run: "Run", by: str | None) -> "Sheet":
    """The trips of all reports, or totals over them."""
    from dienstreis.output.summary import trips as sheets
    from dienstreis.overview import trip_of

    found = run.results(lambda document, path: (document.report.document_type, trip_of(document.report, path)))
    listed, others = [], 0
    for kind, trip in found:
        if kind == "trip_report":
            listed.append(trip)
        else:
            others += 1
    return sheets.grouped(listed, by, others, run.language) if by else sheets.trips(listed, others, run.language)


def details(run: "Run", table: str) -> "Sheet":
    """Rows of one kind out of all reports of trips."""
    from dienstreis.output.summary.details import TABLES, sheet_of

    rows = run.results(
        lambda document, path: (
            list(TABLES[table].rows(document.report, path, run.language))
            if document.report.document_type == "trip_report"
            else []
        )
    )
    return sheet_of(table, [row for of_one in rows for row in of_one], run.language)
