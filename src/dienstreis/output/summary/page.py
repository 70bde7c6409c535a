"""One report on one page: who, where, when, why, and what came of it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dienstreis.model import (
    Agreement,
    CostItem,
    Costs,
    Finding,
    FollowUp,
    Gift,
    Gifts,
    Item,
    Organisation,
    Period,
    Purpose,
    Result,
    TripReport,
)
from dienstreis.output.counted import counted
from dienstreis.output.summary import words
from dienstreis.vocabulary.interface import KINDS, SEVERITIES, STATUSES
from dienstreis.vocabulary.page import LABELS, VALUES

__all__ = ["page"]

BULLET = "•"


def page(report: TripReport, language: str = "en", findings: Sequence[Finding] = ()) -> Iterator[RenderableType]:
    """The page of one report, and how much was found in it."""
    return Page(report, language, findings).renderables()


class Page:
    """A page in one language."""

    def __init__(self, report: TripReport, language: str, findings: Sequence[Finding]) -> None:
        self.report = report
        self.language = language
        self.findings = findings

    def value(self, name: str) -> str:
        """What a value is called."""
        return VALUES[name][self.language]

    def renderables(self) -> Iterator[RenderableType]:
        """All that stands on the page, from top to bottom."""
        path = self.report.source.path if self.report.source else None
        yield words.text(self.report.title or path or self.value("untitled"), "bold")
        yield self.facts(path)
        if self.report.document_type == "other":
            return
        for name, lines in self.sections():
            yield Text()
            yield Text(LABELS[name][self.language], style="bold cyan")
            yield from lines or [line(self.value("silent"), style="dim")]

    def facts(self, path: str | None) -> Table:
        """Who, where and when."""
        report, silent = self.report, self.value("silent")
        rows: list[tuple[str, str | None]] = [("file", path), ("document", self.value(report.document_type))]
        if report.document_type != "other":
            rows += [
                ("organisation", self.organisation(report.organisation) if report.organisation else silent),
                ("who", words.listed(map(words.person, report.travellers), "; ") or silent),
                ("where", words.listed(map(words.destination, report.destinations), "; ") or silent),
                ("when", self.period(report.period) if report.period else silent),
                ("officials", report.accompanying_officials.text if report.accompanying_officials else None),
                ("invited", report.invited_by),
                ("reported", str(report.report_date) if report.report_date else None),
            ]
        rows.append(("findings", self.found()))
        table = Table.grid(padding=(0, 2))
        table.add_column(style="cyan", no_wrap=True)
        table.add_column(overflow="fold")
        for name, value in rows:
            if value:
                table.add_row(LABELS[name][self.language], words.text(value, "dim" if value == silent else ""))
        return table

    def found(self) -> str:
        """How much was found, by severity."""
        found: Counter[str] = Counter(finding.severity for finding in self.findings)
        return ", ".join(counted(each, found[each], self.language) for each in SEVERITIES if found[each])

    def organisation(self, value: Organisation) -> str:
        """An organisation with its kind."""
        return f"{value.name} ({self.value(value.type)})" if value.type and value.type != "other" else value.name

    def period(self, value: Period) -> str:
        """First and last day, the number of days, and the report's own words."""
        if value.start is None or value.end is None:
            return value.text
        several = value.start != value.end
        days = f"{value.start} {self.value('to')} {value.end}" if several else str(value.start)
        unit = self.value("days" if value.days != 1 else "day")
        count = f", {value.days} {unit}" if value.days else ""
        return f"{days}{count}: {value.text}"

    def sections(self) -> Iterator[tuple[str, list[RenderableType]]]:
        """The sections of the page under their names."""
        report = self.report
        yield "why", list(purpose(report.purpose))
        yield "delegation", [line(words.person(person), BULLET) for person in report.delegation]
        if report.partners:
            yield "partners", [line(partner.name, BULLET) for partner in report.partners]
        yield "programme", list(programme(report))
        yield "results", [piece for result in report.results for piece in result_lines(result)]
        yield "agreements", [piece for agreement in report.agreements for piece in self.agreement(agreement)]
        yield "gifts", list(self.gifts(report.gifts))
        yield "costs", list(self.costs(report.costs))
        yield "follow_ups", [piece for follow_up in report.follow_ups for piece in self.follow_up(follow_up)]

    def agreement(self, agreement: Agreement) -> Iterator[RenderableType]:
        """What was signed or is to be, and between whom."""
        what = words.listed((agreement.type, agreement.title), ": ")
        parties = words.listed(agreement.parties)
        yield line(f"{what} ({words.listed((self.value(agreement.status), parties), '; ')})", BULLET)
        yield line(agreement.text, depth=1, style="dim")

    def gifts(self, value: Gifts | None) -> Iterator[RenderableType]:
        """What is said about gifts."""
        if value is None:
            return
        if value.status:
            yield line(words.listed((self.value(value.status), value.register_), ": "))
        for gift in value.items:
            yield line(self.gift(gift), BULLET)
        if not value.items and value.text:
            yield line(value.text, style="dim")

    def gift(self, gift: Gift) -> str:
        """A gift with its giver or recipient, its value, and what became of it."""
        worth = words.amount(gift.value, gift.currency) if gift.value is not None else None
        giver = gift.giver and f"{self.value('from')} {gift.giver}"
        recipient = gift.recipient and f"{self.value('to_whom')} {gift.recipient}"
        what = f"{self.value(gift.direction)}: {gift.description}"
        return words.listed((what, giver, recipient, worth, gift.disposition))

    def costs(self, value: Costs | None) -> Iterator[RenderableType]:
        """What is said about costs."""
        if value is None:
            return
        total = None
        if value.total is not None:
            total = f"{words.amount(value.total, value.currency)} {self.value('in_total')}"
        summed = words.listed((total, self.payer(value.paid_by)))
        if summed:
            yield line(summed)
        for item in value.items:
            yield line(self.cost(item, value.currency), BULLET)
        if not summed and not value.items:
            yield line(value.text)

    def cost(self, item: CostItem, currency: str | None) -> str:
        """One cost."""
        category = self.value("other_costs" if item.category == "other" else item.category)
        what = f"{item.description or category}: {words.amount(item.amount, currency)} ({self.value(item.basis)})"
        return words.listed((what, self.payer(item.paid_by)))

    def payer(self, name: str | None) -> str | None:
        """Who paid."""
        return name and f"{self.value('paid_by')} {name}"

    def follow_up(self, follow_up: FollowUp) -> Iterator[RenderableType]:
        """A follow-up with its kind, status, owner and time."""
        yield line(follow_up.text, BULLET)
        when = words.due(follow_up.due)
        kind, status = KINDS[follow_up.kind][self.language], STATUSES[follow_up.status][self.language]
        facts = (kind, status, follow_up.owner, when and f"{self.value('due')} {when}")
        yield line(words.listed(facts), depth=1, style="dim")


def purpose(value: Purpose | None) -> Iterator[RenderableType]:
    """Occasion and purpose, and the goals."""
    if value and value.text:
        yield line(value.text)
    for goal in value.goals if value else ():
        yield line(goal, BULLET)


def programme(report: TripReport) -> Iterator[RenderableType]:
    """The activities, each behind its day and time."""
    for entry in report.programme:
        when = words.listed((str(entry.date) if entry.date else None, entry.time), " ")
        where = f" ({entry.place})" if entry.place and entry.place not in entry.text else ""
        yield line(words.listed((when, entry.text), "  ") + where, BULLET)
        yield from items(entry.items, 1)


def result_lines(result: Result) -> Iterator[RenderableType]:
    """A result under its number and title."""
    title = words.listed((result.number and f"{result.number}.", result.title), " ")
    if title:
        yield line(title, style="bold")
    if result.text:
        yield line(result.text)
    yield from items(result.items, 0)


def items(values: Iterable[Item], depth: int) -> Iterator[RenderableType]:
    """Items with what is nested under them."""
    for item in values:
        yield line(item.text, BULLET, depth)
        yield from items(item.items, depth + 1)


def line(value: str, marker: str = "", depth: int = 0, style: str = "") -> RenderableType:
    """Words behind a marker, with the lines that they wrap to under the first."""
    table = Table.grid(padding=(0, 1))
    if marker:
        table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    cells = [Text(marker)] if marker else []
    table.add_row(*cells, words.text(value, style))
    return Padding(table, (0, 0, 0, 2 + 2 * depth), expand=False)
