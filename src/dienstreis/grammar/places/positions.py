"""Which country each place of a list belongs to, as the order of the names alone says."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from dienstreis.grammar.places.links import Route

__all__ = ["countries_by_position"]


def countries_by_position(route: Route) -> dict[int, int]:
    """The country of each place, as far as it is clear: index of the mention to index of the mention."""
    found: dict[int, int] = {}
    previous: list[int] = []
    for clause in clauses(route):
        countries = [index for index in clause if route.mentions[index].is_country]
        found |= within_clause(route, clause)
        if not countries and len(previous) == 1:
            found |= dict.fromkeys(clause, previous[0])
        previous = countries or previous
    return found


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
    indices = list(reversed(clause) if puts_places_first(route, clause) else clause)
    runs = [list(run) for _, run in groupby(indices, lambda index: route.mentions[index].is_country)]
    found: dict[int, int] = {}
    for countries, places in pairwise(runs):
        if route.mentions[countries[0]].is_country:
            found |= paired(countries, places)
    only = [index for index in clause if route.mentions[index].is_country]
    if len(only) == 1:
        found |= {index: only[0] for index in clause if index != only[0]}
    return found


def paired(countries: Sequence[int], places: Sequence[int]) -> dict[int, int]:
    """Places shared out over the countries that stand together before them, as far as that is clear."""
    if len(countries) == len(places):
        return dict(zip(places, countries, strict=True))
    if len(countries) == 1 or len(places) == 1:
        return dict.fromkeys(places, countries[-1])
    return {}


def puts_places_first(route: Route, clause: range) -> bool:
    """Whether a country follows its places: as the known cities show, else as the first name does."""
    votes = 0
    for index, after in pairwise(clause):
        first, second = route.mentions[index], route.mentions[after]
        if first.is_country != second.is_country and not set(first.codes).isdisjoint(second.codes):
            votes += 1 if second.is_country else -1
    return votes > 0 or (votes == 0 and not route.mentions[clause.start].is_country)
