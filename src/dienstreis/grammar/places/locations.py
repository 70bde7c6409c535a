"""Which country each place of a list belongs to."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dienstreis.grammar.places.links import Route
from dienstreis.grammar.places.positions import countries_by_position

__all__ = ["Located", "Locator"]


class Located(NamedTuple):
    """Where a place lies: the index of the mention of its country, if there is one, and the code."""

    country: int | None
    code: str | None


class Locator:
    """Finds the country of each place of a route: the gazetteer decides, then the order of the names."""

    def __init__(self, route: Route) -> None:
        self.route = route
        self.by_position = countries_by_position(route)
        self.shares = Counter(self.by_position.values())
        self.by_code: dict[str, list[int]] = {}
        for index, mention in enumerate(route.mentions):
            if mention.is_country:
                for code in mention.codes:
                    self.by_code.setdefault(code, []).append(index)

    def locate(self, index: int) -> Located:
        """The country of the place ``index``."""
        codes = self.route.mentions[index].codes
        code = next((code for code in codes if code in self.by_code), None)
        if code:
            return Located(nearest(self.by_code[code], index), code)
        country = self.by_position.get(index)
        if country is not None and (not codes or self._is_pair(index, country)):
            return Located(country, self.route.mentions[country].codes[0])
        return Located(None, self._code_beside(index))

    def _is_pair(self, place: int, country: int) -> bool:
        """Whether a comma or bracket alone stands between them, and no other place shares the country."""
        if abs(place - country) != 1:
            return False
        link = self.route.links[min(place, country)]
        alone = link.opens or (self.shares[country] == 1 and "\n" not in link.text)
        return alone and link.is_list and not link.joins

    def _code_beside(self, index: int) -> str | None:
        """The code of a place whose country is not named: of a region or a city beside it, or the best known."""
        mention = self.route.mentions[index]
        beside = (near.sure for near in self.route.neighbours(index) if near.kind == "region" and near.sure)
        code = next(beside, mention.sure) if mention.is_place else mention.sure
        return code or next((near for near in self._listed_codes(index) if near in mention.codes), None)

    def _listed_codes(self, index: int) -> Iterator[str]:
        """The codes of the cities next to a place in the same list."""
        for near, link in ((index - 1, self.route.link(index - 1)), (index + 1, self.route.link(index))):
            if link is not None and link.is_list and (code := self.route.mentions[near].sure):
                yield code


def nearest(indices: Sequence[int], index: int) -> int:
    """The one of sorted indices that is closest to ``index``, the earlier of two."""
    after = bisect_left(indices, index)
    return min(indices[max(0, after - 1) : after + 1], key=lambda candidate: abs(candidate - index))
