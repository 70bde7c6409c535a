"""Views of the database, for the questions that readers ask of trips."""

from dataclasses import dataclass
from typing import Final

__all__ = ["VIEWS", "View"]


@dataclass(frozen=True, slots=True)
class View:
    """A view: its name, what it shows, and its query."""

    name: str
    title: str
    description: str
    query: str


COSTS: Final = """
coalesce(reports.costs_total, (select sum(amount) from costs where costs.report = reports.key))
"""
BODIES: Final = (
    "("
    + " or ".join(
        f"lower(reports.costs_paid_by) like '%{word}%'"
        for word in (
            "gemeente",
            "provincie",
            "waterschap",
            "ministerie",
            "college",
            "kamer",
            "budget",
            "eigen",
            "municipality",
        )
    )
    + ")"
)

# ruff: noqa: S608 - the queries are put together of nothing but what stands here
VIEWS: Final[tuple[View, ...]] = (
    View(
        "costs_by_year_and_traveller",
        "Costs by year and traveller",
        "Trips, days and known costs of each office-holder in each year; a trip of two counts with both.",
        f"""
select substr(reports.start, 1, 4) as year, people.name as traveller, count(*) as trips, sum(reports.days) as days,
  round(sum({COSTS}), 2) as costs, reports.costs_currency as currency, sum({COSTS} is null) as trips_without_costs
from people join reports on reports.key = people.report
where people.capacity = 'traveller' and reports.document_type = 'trip_report'
group by year, traveller, currency order by year desc, costs desc
""",
    ),
    View(
        "trips_without_costs",
        "Trips without a report of costs",
        "Reports that tell neither a total nor any cost.",
        f"""
select key as report, title, organisation, start, end, path from reports
where document_type = 'trip_report' and {COSTS} is null order by start desc
""",
    ),
    View(
        "open_follow_ups",
        "Open follow-ups",
        "What is neither done nor dropped, as far as the reports say, by due date.",
        """
select follow_ups.due_until, follow_ups.text, follow_ups.kind, follow_ups.status, follow_ups.owner, follow_ups.due_text,
  reports.title, reports.key as report, reports.path, follow_ups.line
from follow_ups join reports on reports.key = follow_ups.report
where follow_ups.status not in ('done', 'dropped') order by follow_ups.due_until is null, follow_ups.due_until
""",
    ),
    View(
        "overdue_follow_ups",
        "Overdue follow-ups",
        "What is neither done nor dropped, and past its day.",
        "select * from open_follow_ups where due_until < date('now')",
    ),
    View(
        "gifts_over_50",
        "Gifts over EUR 50",
        "Gifts received that are worth more than EUR 50.",
        """
select gifts.value, gifts.description, gifts.giver, gifts.recipient, gifts.disposition, reports.title,
  reports.key as report, reports.path, gifts.line
from gifts join reports on reports.key = gifts.report
where gifts.direction = 'received' and gifts.value > 50 and gifts.currency = 'EUR' order by gifts.value desc
""",
    ),
    View(
        "trips_paid_by_others",
        "Trips paid by others",
        "Reports in which somebody paid who is not called a public body; look before you conclude.",
        f"""
select key as report, title, organisation, start, costs_paid_by, costs_total, path from reports
where document_type = 'trip_report' and costs_paid_by is not null and not {BODIES} order by start desc
""",
    ),
)
"""All views, those that others use first."""
