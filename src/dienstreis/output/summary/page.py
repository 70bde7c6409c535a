"""One report on one page: who, where, when, why, and what came of it."""

from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dienstreis.model import (
    Agreement,
    CostItem,
    Costs,
    FollowUp,
    Gift,
    Gifts,
    Item,
    Organisation,
    Purpose,
    Result,
    TripReport,
)
from dienstreis.output.summary import words

__all__ = ["page"]

SILENT = "the report does not say"
BULLET = "•"


def page(report: TripReport) -> Iterator[RenderableType]:
    """The page of one report."""
    path = report.source.path if report.source else None
    yield words.text(report.title or path or "Untitled", "bold")
    yield facts(report, path)
    if report.document_type == "other":
        return
    for title, lines in sections(report):
        yield Text()
        yield Text(title, style="bold cyan")
        yield from lines or [line(SILENT, style="dim")]


def facts(report: TripReport, path: str | None) -> Table:
    """Who, where and when."""
    kind = report.document_type.replace("_", " ") if report.document_type != "other" else "not a trip report"
    rows: list[tuple[str, str | None]] = [("File", path), ("Document", kind)]
    if report.document_type != "other":
        rows += [
            ("Organisation", words.organisation(report.organisation or Organisation(name=SILENT))),
            ("Who", words.listed(map(words.person, report.travellers), "; ") or SILENT),
            ("Where", words.listed(map(words.destination, report.destinations), "; ") or SILENT),
            ("When", words.period(report.period) if report.period else SILENT),
            ("Officials", report.accompanying_officials.text if report.accompanying_officials else None),
            ("Invited by", report.invited_by),
            ("Reported", str(report.report_date) if report.report_date else None),
        ]
    table = Table.grid(padding=(0, 2))
    table.add_column(style="cyan", no_wrap=True)
    table.add_column(overflow="fold")
    for label, value in rows:
        if value:
            table.add_row(label, words.text(value, "dim" if value == SILENT else ""))
    return table


def sections(report: TripReport) -> Iterator[tuple[str, list[RenderableType]]]:
    """The sections of the page under their titles."""
    yield "Why", list(purpose(report.purpose))
    yield "Delegation", [line(words.person(person), BULLET) for person in report.delegation]
    if report.partners:
        yield "Partners", [line(partner.name, BULLET) for partner in report.partners]
    yield "Programme", list(programme(report))
    yield "Results", [piece for result in report.results for piece in result_lines(result)]
    yield "Agreements", [piece for agreement in report.agreements for piece in agreement_lines(agreement)]
    yield "Gifts", list(gifts(report.gifts))
    yield "Costs", list(costs(report.costs))
    yield "Follow-ups", [piece for follow_up in report.follow_ups for piece in follow_up_lines(follow_up)]


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


def agreement_lines(agreement: Agreement) -> Iterator[RenderableType]:
    """What was signed or is to be, and between whom."""
    what = words.listed((agreement.type, agreement.title), ": ")
    parties = words.listed(agreement.parties)
    yield line(f"{what} ({words.listed((agreement.status, parties), '; ')})", BULLET)
    yield line(agreement.text, depth=1, style="dim")


def gifts(value: Gifts | None) -> Iterator[RenderableType]:
    """What is said about gifts."""
    if value is None:
        return
    status = {"none": "none received", "registered": "entered in a register", "received": "received"}
    if value.status:
        yield line(words.listed((status[value.status], value.register_), ": "))
    for gift in value.items:
        yield line(gift_words(gift), BULLET)
    if not value.items and value.text:
        yield line(value.text, style="dim")


def gift_words(gift: Gift) -> str:
    """A gift with its giver or recipient, its value, and what became of it."""
    worth = words.amount(gift.value, gift.currency) if gift.value is not None else None
    giver, recipient = gift.giver and f"from {gift.giver}", gift.recipient and f"to {gift.recipient}"
    return words.listed((f"{gift.direction}: {gift.description}", giver, recipient, worth, gift.disposition))


def costs(value: Costs | None) -> Iterator[RenderableType]:
    """What is said about costs."""
    if value is None:
        return
    total = f"{words.amount(value.total, value.currency)} in total" if value.total is not None else None
    summed = words.listed((total, value.paid_by and f"paid by {value.paid_by}"))
    if summed:
        yield line(summed)
    for item in value.items:
        yield line(cost_words(item, value.currency), BULLET)
    if not summed and not value.items:
        yield line(value.text)


def cost_words(item: CostItem, currency: str | None) -> str:
    """One cost."""
    what = item.description or item.category.replace("_", " ")
    payer = item.paid_by and f"paid by {item.paid_by}"
    return words.listed((f"{what}: {words.amount(item.amount, currency)} ({item.basis})", payer))


def follow_up_lines(follow_up: FollowUp) -> Iterator[RenderableType]:
    """A follow-up with its kind, status, owner and time."""
    yield line(follow_up.text, BULLET)
    when = words.due(follow_up.due)
    facts = (follow_up.kind, follow_up.status, follow_up.owner, when and f"due {when}")
    yield line(words.listed(facts), depth=1, style="dim")


def line(value: str, marker: str = "", depth: int = 0, style: str = "") -> RenderableType:
    """Words behind a marker, with the lines that they wrap to under the first."""
    table = Table.grid(padding=(0, 1))
    if marker:
        table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    cells = [Text(marker)] if marker else []
    table.add_row(*cells, words.text(value, style))
    return Padding(table, (0, 0, 0, 2 + 2 * depth), expand=False)
