"""Trips in a row each, and totals over them."""

import dataclasses
import datetime
from collections.abc import Sequence
from typing import Any

from dienstreis.output.counted import counted
from dienstreis.output.summary.sheet import Cell, Sheet, columns
from dienstreis.overview import Group, Trip, group, total
from dienstreis.vocabulary.interface import PHRASES

__all__ = ["grouped", "trips"]

TRIP = ("date", "traveller", "destination", "days", "costs", "payer", "agreements", "open", "gifts", "place")
GROUP = ("trips", "days", "costs", "unknown", "agreements", "open", "gifts")


def trips(listed: Sequence[Trip], others: int, language: str) -> Sheet:
    """A row a trip, by departure, with totals; ``others`` are the documents that are no reports of a trip."""
    ordered = sorted(listed, key=lambda trip: (trip.start or datetime.date.max, trip.path))
    whole = total(ordered, PHRASES["total"][language])
    return Sheet(
        columns(TRIP, language),
        [row(trip) for trip in ordered],
        [record(trip) for trip in ordered],
        total=(
            whole.name,
            counted("trip", whole.trips, language),
            None,
            whole.days,
            amounts(whole.costs),
            None,
            whole.agreements,
            whole.open_follow_ups,
            whole.gifts,
            None,
        )
        if ordered
        else None,
        remarks=remarks(whole, others, language),
    )


def remarks(whole: Group, others: int, language: str) -> tuple[str, ...]:
    """What the table does not show."""
    found = []
    if not whole.trips:
        found.append(PHRASES["no_trips"][language])
    elif whole.costs_unknown:
        found.append(PHRASES["costs_unknown"][language].format(count=counted("trip", whole.costs_unknown, language)))
    if others:
        found.append(PHRASES["no_reports"][language].format(count=counted("document", others, language)))
    return tuple(found)


def row(trip: Trip) -> tuple[Cell, ...]:
    """The cells of a trip."""
    costs = {trip.currency or "": trip.costs} if trip.costs is not None else {}
    return (
        trip.start,
        trip.travellers,
        trip.places,
        trip.days,
        amounts(costs),
        trip.paid_by,
        trip.agreements,
        trip.open_follow_ups,
        trip.gifts,
        trip.path,
    )


def grouped(listed: Sequence[Trip], by: str, others: int, language: str) -> Sheet:
    """Totals a row, by what trips have in common, and over all of them."""
    groups = group(listed, by)
    whole = total(listed, PHRASES["total"][language])
    return Sheet(
        columns((by, *GROUP), language),
        [group_row(each) for each in groups],
        [dataclasses.asdict(each) for each in groups],
        total=group_row(whole) if groups else None,
        remarks=remarks(dataclasses.replace(whole, costs_unknown=0), others, language),
    )


def group_row(each: Group) -> tuple[Cell, ...]:
    """The cells of a group."""
    costs = amounts(each.costs)
    return each.name or "-", each.trips, each.days, costs, each.costs_unknown, *counts(each)


def counts(each: Group) -> tuple[int, int, int]:
    """Agreements, open follow-ups and gifts."""
    return each.agreements, each.open_follow_ups, each.gifts


def amounts(costs: dict[str, float]) -> tuple[str, ...] | None:
    """Sums of money with their currencies."""
    return tuple(f"{currency} {amount:,.2f}".strip() for currency, amount in costs.items()) or None


def record(trip: Trip) -> dict[str, Any]:
    """A trip as an object of JSON."""
    found = dataclasses.asdict(trip)
    return {key: value.isoformat() if isinstance(value, datetime.date) else value for key, value in found.items()}
