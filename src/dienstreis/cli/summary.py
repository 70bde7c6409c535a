"""``dienstreis summary``: reports for readers, and what became of their promises."""

import datetime
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TextIO

import typer

from dienstreis.cli.exits import Exit
from dienstreis.cli.messages import tell
from dienstreis.cli.options import (
    DEFAULT_MAX_SIZE,
    FilesFrom,
    Jobs,
    Language,
    MaskPersonalData,
    MaxSize,
    OutputFile,
    Paths,
    Timeout,
    Unique,
)
from dienstreis.cli.options.summary import (
    By,
    CsvDialect,
    DueBefore,
    FailOnOverdue,
    FollowUps,
    Kind,
    OpenOnly,
    Overdue,
    Owner,
    Status,
    SummaryFormat,
    TableOf,
    Today,
)
from dienstreis.cli.usage import WrongUsage
from dienstreis.errors import Message

if TYPE_CHECKING:
    from dienstreis.agenda import AgendaEntry, Wanted
    from dienstreis.cli.run import Run
    from dienstreis.document import Document
    from dienstreis.model import Finding, TripReport
    from dienstreis.output.summary.sheet import Cell, Sheet
    from dienstreis.overview import Trip

__all__ = ["summary"]

TRIP = "trip_report"


def summary(
    paths: Paths = None,
    follow_ups: FollowUps = False,  # noqa: FBT002 - a flag
    by: By = None,
    status: Status = None,
    kind: Kind = None,
    owner: Owner = None,
    due_before: DueBefore = None,
    open_only: OpenOnly = False,  # noqa: FBT002 - a flag
    overdue: Overdue = False,  # noqa: FBT002 - a flag
    fail_on_overdue: FailOnOverdue = False,  # noqa: FBT002 - a flag
    today: Today = None,
    format: SummaryFormat = "table",  # noqa: A002 - the option's name
    table: TableOf = None,
    csv_dialect: CsvDialect = "excel",
    unique: Unique = False,  # noqa: FBT002 - a flag
    lang: Language = None,
    files_from: FilesFrom = None,
    jobs: Jobs = None,
    timeout: Timeout = None,
    mask_personal_data: MaskPersonalData = False,  # noqa: FBT002 - a flag
    max_size: MaxSize = DEFAULT_MAX_SIZE,
    output: OutputFile = None,
) -> None:
    """Show what reports say: a page for one report, a table of trips for many, or their follow-ups."""
    from dienstreis.agenda import Wanted
    from dienstreis.cli.destination import writing_to
    from dienstreis.cli.run import Run
    from dienstreis.cli.settings import Overrides

    wanted = Wanted(
        statuses=status or (),
        kinds=kind or (),
        owner=owner,
        due_before=due_before.date() if due_before else None,
        open_only=open_only,
        overdue_only=overdue,
    )
    refuse_contradictions(format, follow_ups=follow_ups, chosen=wanted != Wanted(), grouped=bool(by or table))
    day = today.date() if today else datetime.datetime.now().astimezone().date()
    run = Run(
        paths,
        overrides=Overrides(language=lang),
        max_size=max_size,
        output=output,
        files_from=files_from,
        jobs=jobs,
        timeout=timeout,
        mask_personal_data=mask_personal_data,
        unique=unique,
    )
    read = partial(Summary, run, wanted, day)
    with writing_to(output, wanted=run.worth_writing) as stream:
        if format == "ics":
            read().write_calendar(stream)
        elif format == "html":
            read().write_page(stream, trips_too=not follow_ups)
        elif table:
            write(details(run, table), format, csv_dialect, stream)
        elif follow_ups:
            write(read().agenda(), format, csv_dialect, stream)
        elif run.inputs.one and format == "table" and not by:
            print_page(run, day, stream)
        else:
            write(read().trips(by), format, csv_dialect, stream)
    if not fail_on_overdue:
        run.met.discard(Exit.FOUND)
    run.end()


def refuse_contradictions(format_: str, *, follow_ups: bool, chosen: bool, grouped: bool) -> None:
    """Refuse options that do not go together: some ``chosen`` follow-ups, trips ``grouped`` or told of one by one."""
    if chosen and not follow_ups:
        raise WrongUsage(Message("with-follow-ups"))
    if follow_ups and grouped:
        raise WrongUsage(Message("without-follow-ups"))
    if format_ == "ics" and not follow_ups:
        raise WrongUsage(Message("calendar-of-follow-ups"), "--format")
    if format_ == "html" and grouped:
        raise WrongUsage(Message("page-of-all"), "--format")


def write(sheet: "Sheet", format_: str, dialect: str, stream: TextIO) -> None:
    """Write a sheet in a format; the dialect is that of CSV."""
    from dienstreis.output.summary.formats import FORMATS, write_csv

    if format_ == "csv":
        write_csv(sheet, stream, dialect)
    else:
        FORMATS[format_](sheet, stream)


def print_page(run: "Run", today: datetime.date, stream: TextIO) -> None:
    """The page of one report, with how much there is to be found in it."""
    from dienstreis.output.console import show
    from dienstreis.output.summary.page import page

    for report, findings in run.results(partial(report_and_findings, run, today)):
        show(page(report, run.language, findings), stream)


def report_and_findings(
    run: "Run", today: datetime.date, document: "Document", path: str
) -> tuple["TripReport", "list[Finding]"]:
    """What a document says, and what there is to be found in it."""
    from dienstreis.rules import check

    return document.report, check(document, replace(run.settings(path), today=today), path=path)


@dataclass(frozen=True, slots=True)
class Told:
    """What one document tells that a summary shows."""

    kind: str
    trip: "Trip"
    entries: "list[AgendaEntry]"


def told_by(document: "Document", path: str) -> Told:
    """What a document tells that a summary shows."""
    from dienstreis.agenda import entries_of
    from dienstreis.overview import trip_of

    report = document.report
    return Told(report.document_type, trip_of(report, path), list(entries_of(report, path)))


class Summary:
    """What all documents of a run tell, read once, in the words of one language."""

    def __init__(self, run: "Run", wanted: "Wanted", today: datetime.date) -> None:
        self.run, self.wanted, self.today = run, wanted, today
        self.told = list(run.results(told_by))

    def entries(self) -> tuple["list[AgendaEntry]", int]:
        """The follow-ups that are wanted, and out of how many; overdue ones among them are remembered."""
        from dienstreis.agenda import is_overdue, selected
        from dienstreis.cli.ledgers import carried_on_entries

        found = carried_on_entries((entry for told in self.told for entry in told.entries), self.run)
        shown = selected(found, self.wanted, self.today)
        if any(is_overdue(entry, self.today) for entry in shown):
            self.run.met.add(Exit.FOUND)
        return shown, len(found)

    def agenda(self) -> "Sheet":
        """The follow-ups that are wanted."""
        from dienstreis.output.summary.follow_ups import follow_ups

        return follow_ups(*self.entries(), self.run.language)

    def trips(self, by: str | None = None) -> "Sheet":
        """The trips, or totals over them."""
        from dienstreis.output.summary.trips import grouped, trips

        listed = [told.trip for told in self.told if told.kind == TRIP]
        others = len(self.told) - len(listed)
        return grouped(listed, by, others, self.run.language) if by else trips(listed, others, self.run.language)

    def write_calendar(self, stream: TextIO) -> None:
        """The follow-ups that are wanted as tasks of a calendar."""
        from importlib.util import find_spec

        from dienstreis.output.summary.calendar import LIBRARY, as_calendar

        if find_spec(LIBRARY) is None:
            tell(Message("extra-missing", what=Message("the-format", name="ics"), extra="dienstreis[ics]"))
            raise typer.Exit(Exit.USAGE)
        stream.write(as_calendar(self.entries()[0]))

    def write_page(self, stream: TextIO, *, trips_too: bool) -> None:
        """A page of HTML with the follow-ups that are wanted, and with the trips."""
        from dienstreis.output.summary.html import PageSection, write_html
        from dienstreis.vocabulary.page import LABELS, VALUES

        language = self.run.language
        sections = [PageSection(LABELS["follow_ups"][language], self.agenda(), "due", "what")]
        if trips_too:
            sections.insert(0, PageSection(VALUES["trips"][language], self.trips(), "date", "destination"))
        write_html(VALUES["page"][language], sections, language, stream)


def details(run: "Run", table: str) -> "Sheet":
    """Rows of one kind out of all reports of trips."""
    from dienstreis.output.summary.details import sheet_of

    rows = run.results(partial(rows_of, table, run.language))
    return sheet_of(table, [row for of_one in rows for row in of_one], run.language)


def rows_of(table: str, language: str, document: "Document", path: str) -> "list[tuple[Cell, ...]]":
    """The rows of a table that a document adds to it: none unless it is the report of a trip."""
    from dienstreis.output.summary.details import TABLES

    report = document.report
    return list(TABLES[table].rows(report, path, language)) if report.document_type == TRIP else []
