"""Which country each place of a list belongs to, as the order of the names alone says."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from dienstreis.grammar.places.links import Route

__all__ = ["countries_by_position"]


def countries_by_position(route: Route) -> dict[int, int]:
    """The country of each place, as far as it is clear: index of the mention to index of the mention."""
    return {place: country for clause in clauses(route) for place, country in within_clause(route, clause).items()}


def clauses(route: Route) -> list[range]:
    """The parts of a list that have a country and a place each; parts that lack one are taken together."""
    found: list[range] = []
    start = 0
    for index in range(len(route.mentions)):
        link = route.link(index)
        if link is None or (link.ends_clause and (link.closes or not route.in_brackets[index])):
            part = range(start, index + 1)
            start = index + 1
            if found and not is_complete(route, part) and not is_complete(route, found[-1]):
                part = range(found.pop().start, part.stop)
            found.append(part)
    return found


def is_complete(route: Route, part: range) -> bool:
    """Whether there is both a country and a place."""
    return len({route.mentions[index].is_country for index in part}) > 1


def within_clause(route: Route, clause: range) -> dict[int, int]:
    """The country of each place of one clause: the one before it, or behind it where places come first."""
    only = [index for index in clause if route.mentions[index].is_country]
    if len(only) == 1:
        return {index: only[0] for index in clause if index != only[0]}
    indices = clause if route.mentions[clause.start].is_country else reversed(clause)
    runs = [list(run) for _, run in groupby(indices, lambda index: route.mentions[index].is_country)]
    found: dict[int, int] = {}
    for countries, places in pairwise(runs):
        if route.mentions[countries[0]].is_country:
            found |= paired(countries, places)
    return found


def paired(countries: Sequence[int], places: Sequence[int]) -> dict[int, int]:
    """Places shared out over the countries that stand together before them, as far as that is clear."""
    if len(countries) == len(places):
        return dict(zip(places, countries, strict=True))
    if len(countries) == 1 or len(places) == 1:
        return dict.fromkeys(places, countries[-1])
    return {}
