"""What the names of a text say: each place once, with its country."""

from collections.abc import Iterable
from typing import NamedTuple

from dienstreis.grammar.places.links import Route
from dienstreis.grammar.places.locations import Located, Locator
from dienstreis.grammar.places.mentions import Mention
from dienstreis.grammar.places.senses import settled
from dienstreis.grammar.places.wording import PlaceWording
from dienstreis.vocabulary.places import HOME

__all__ = ["PlaceReading", "readings"]


class PlaceReading(NamedTuple):
    """One place, or a country without a place."""

    first: int
    """Offset of the passage that holds country and place as written, and perhaps words between them."""
    last: int
    """Offset behind that passage."""
    country: str | None
    """The country as written; ``None`` where only the place is named."""
    country_code: str | None
    """ISO 3166-1 alpha-2 code (XK for Kosovo); ``None`` where it cannot be told."""
    place: str | None
    """The place as written; ``None`` where only the country is named."""
    is_region: bool = False
    """Whether the place is a region, that is a part of a country or of the world, and no town."""

    @property
    def lies_at_home(self) -> bool:
        """Whether it lies in the country whose authorities report."""
        return self.country_code == HOME

    @property
    def lies_abroad(self) -> bool:
        """Whether it lies in another country; not where it cannot be told in which."""
        return self.country_code not in {None, HOME}


def readings(wording: PlaceWording, mentions: Iterable[Mention]) -> list[PlaceReading]:
    """What the mentions say, in their order and each place once: preferably as named with its country."""
    route = settled(Route(wording, mentions))
    located = located_places(route)
    countries = {place.country for place in located.values()}
    codes = {place.code for place in located.values()}
    found: dict[tuple[str | None, str], PlaceReading] = {}
    for index, mention in enumerate(route.mentions):
        if index in located:
            identity = (located[index].code, mention.words)
            new = reading(route, mention, located[index])
        elif mention.is_country and index not in countries and mention.codes[0] not in codes:
            identity = (mention.codes[0], mention.words if mention.kind == "nation" else "")
            new = reading(route, mention, None)
        else:
            continue
        if identity not in found or (new.country and not found[identity].country):
            found[identity] = new
    return list(found.values())


def located_places(route: Route) -> dict[int, Located]:
    """Where each place lies; without regions that are named only to say where a city lies."""
    locator = Locator(route)
    located = {index: locator.locate(index) for index, mention in enumerate(route.mentions) if not mention.is_country}
    cities = {place.code for index, place in located.items() if route.mentions[index].is_place}
    return {
        index: place
        for index, place in located.items()
        if not is_superfluous(route, index, has_city=place.code in cities)
    }


def is_superfluous(route: Route, index: int, *, has_city: bool) -> bool:
    """Whether a region is named only to say where a city lies."""
    mention = route.mentions[index]
    if mention.kind != "region":
        return False
    if not mention.codes:
        return len(route.mentions) > 1
    links = (route.link(index - 1), route.link(index))
    return has_city and not any(link is not None and link.joins and not link.closes for link in links)


def reading(route: Route, mention: Mention, located: Located | None) -> PlaceReading:
    """A place with its country, or a country alone where nothing is located."""
    first, last = bounds(route.wording, mention)
    name = written(route.wording, mention)
    if located is None:
        return PlaceReading(first, last, name, mention.codes[0], None)
    is_region = mention.kind == "region"
    if located.country is None:
        return PlaceReading(first, last, None, located.code, name, is_region)
    country = route.mentions[located.country]
    country_first, country_last = bounds(route.wording, country)
    return PlaceReading(
        min(first, country_first),
        max(last, country_last),
        written(route.wording, country),
        located.code,
        name,
        is_region,
    )


def bounds(wording: PlaceWording, mention: Mention) -> tuple[int, int]:
    """Offsets of a mention in the text."""
    return wording.tokens[mention.start].first, wording.tokens[mention.end - 1].last


def written(wording: PlaceWording, mention: Mention) -> str:
    """A mention as it is written, with white space folded and without a hyphen from a line end."""
    first, last = bounds(wording, mention)
    return " ".join(wording.text[first:last].split()).replace("- ", "")
