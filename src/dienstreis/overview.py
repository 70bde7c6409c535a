"""Many trips as rows, and totals over them."""

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from dienstreis.agenda import OVER
from dienstreis.model import TripReport

__all__ = ["GROUPS", "Group", "Trip", "group", "total", "trip_of"]

UNKNOWN = ""
"""The group of the trips that do not tell."""


@dataclass(frozen=True, slots=True)
class Trip:
    """What a reader of many trips wants to know of one."""

    id: str | None
    path: str
    title: str | None
    organisation: str | None
    start: datetime.date | None
    days: int | None
    travellers: tuple[str, ...]
    """Names of the office-holders."""
    places: tuple[str, ...]
    """Places as written; of a country without a place, the country."""
    countries: tuple[str, ...]
    """ISO 3166-1 alpha-2 codes, each once."""
    costs: float | None
    """The total that is stated, else the sum of the costs one by one; ``None`` where no amount is told."""
    currency: str | None
    paid_by: str | None
    agreements: int
    open_follow_ups: int
    gifts: int
    """Gifts received that are told one by one."""


@dataclass(frozen=True, slots=True)
class Group:
    """Totals over some trips."""

    name: str
    """What they have in common; empty where they do not tell."""
    trips: int
    days: int
    """Days of the trips whose days are known."""
    costs: dict[str, float] = field(default_factory=dict)
    """Costs of the trips whose costs are known, by currency."""
    costs_unknown: int = 0
    """How many trips do not tell what they cost."""
    agreements: int = 0
    open_follow_ups: int = 0
    gifts: int = 0


def trip_of(report: TripReport, path: str) -> Trip:
    """The row of a report."""
    period, costs = report.period, report.costs
    return Trip(
        id=report.id,
        path=path,
        title=report.title,
        organisation=report.organisation.name if report.organisation else None,
        start=period.start if period else None,
        days=period.days if period else None,
        travellers=tuple(person.name or person.role or "" for person in report.travellers),
        places=tuple(place.place or place.country or "" for place in report.destinations),
        countries=tuple(dict.fromkeys(place.country_code for place in report.destinations if place.country_code)),
        costs=known_costs(report),
        currency=costs.currency if costs else None,
        paid_by=costs.paid_by if costs else None,
        agreements=len(report.agreements),
        open_follow_ups=sum(follow_up.status not in OVER for follow_up in report.follow_ups),
        gifts=received_gifts(report),
    )


def received_gifts(report: TripReport) -> int:
    """How many gifts those who report have got."""
    return sum(gift.direction == "received" for gift in report.gifts.items) if report.gifts else 0


def known_costs(report: TripReport) -> float | None:
    """The total that is stated, else the sum of the costs one by one."""
    costs = report.costs
    if costs is None or costs.total is not None or not costs.items:
        return costs.total if costs else None
    return round(sum(item.amount for item in costs.items), 2)


def years(trip: Trip) -> Sequence[str]:
    """The year of the departure."""
    return [str(trip.start.year)] if trip.start else []


GROUPS: dict[str, Callable[[Trip], Sequence[str]]] = {
    "year": years,
    "traveller": lambda trip: trip.travellers,
    "country": lambda trip: trip.countries,
    "organisation": lambda trip: [trip.organisation] if trip.organisation else [],
}
"""What trips may be grouped by; a trip of several travellers, or to several countries, counts in each group."""


def group(trips: Iterable[Trip], by: str) -> list[Group]:
    """Totals by year, traveller, country or organisation, sorted by name; those that do not tell come last."""
    members: dict[str, list[Trip]] = defaultdict(list)
    for trip in trips:
        for name in dict.fromkeys(GROUPS[by](trip)) or [UNKNOWN]:
            members[name].append(trip)
    return [total(members[name], name) for name in sorted(members, key=lambda name: (name == UNKNOWN, name.casefold()))]


def total(trips: Sequence[Trip], name: str) -> Group:
    """Totals over trips."""
    costs: dict[str, float] = defaultdict(float)
    for trip in trips:
        if trip.costs is not None:
            costs[trip.currency or UNKNOWN] += trip.costs
    return Group(
        name=name,
        trips=len(trips),
        days=sum(trip.days or 0 for trip in trips),
        costs={currency: round(amount, 2) for currency, amount in sorted(costs.items())},
        costs_unknown=sum(trip.costs is None for trip in trips),
        agreements=sum(trip.agreements for trip in trips),
        open_follow_ups=sum(trip.open_follow_ups for trip in trips),
        gifts=sum(trip.gifts for trip in trips),
    )
