"""What a name means beside others: Greenland beside Denmark is a place, Georgia beside Atlanta a region."""

from dienstreis.grammar.places.links import Route
from dienstreis.grammar.places.mentions import Mention
from dienstreis.vocabulary.places import NAMESAKE_REGIONS, NAMESAKE_STATES, SOVEREIGNS

__all__ = ["settled"]


def settled(route: Route) -> Route:
    """The route with its mentions as what they mean, without those that only say where in a place."""
    mentions = [mention for index, mention in enumerate(route.mentions) if not is_qualifier(route, index)]
    route = Route(route.wording, mentions)
    named = {mention.codes[0] for mention in mentions if mention.kind == "country"}
    route.mentions = [
        settled_mention(route, index, named) if mention.is_country else mention
        for index, mention in enumerate(mentions)
    ]
    return route


def is_qualifier(route: Route, index: int) -> bool:
    """Whether a name only says where in a place ("Gent (Dampoort)"), or what is held there."""
    mention = route.mentions[index]
    before, after = route.link(index - 1), route.link(index)
    if mention.kind == "city":
        place = route.mentions[index - 1]
        return bool(before and before.opens and place.kind == "city" and place.sure in mention.codes)
    if mention.kind != "unknown":
        return False
    if before and (before.is_blank or before.opens) and route.mentions[index - 1].is_place:
        return True
    return bool(after and after.is_blank and route.mentions[index + 1].kind == "city")


def settled_mention(route: Route, index: int, named: set[str]) -> Mention:
    """What the name of a country means, where the countries with the codes ``named`` are named too."""
    mention = route.mentions[index]
    neighbours = route.neighbours(index)
    other = NAMESAKE_REGIONS.get(mention.words)
    if other and any(tells_region(near, other, mention) for near in neighbours):
        return mention._replace(kind="region", codes=(other,), sure=other)
    if mention.kind == "nation":
        return mention._replace(kind="region") if mention.codes[0] in named else mention
    sovereign = SOVEREIGNS.get(mention.codes[0])
    if sovereign in named and (
        route.in_brackets[index] or any(near.is_country and sovereign in near.codes for near in neighbours)
    ):
        return mention._replace(kind="city", codes=(sovereign,), sure=sovereign)
    is_double = any(near.words == mention.words and near.start < mention.start for near in neighbours)
    return mention._replace(kind="city") if is_double else mention


def tells_region(near: Mention, code: str, mention: Mention) -> bool:
    """Whether the name beside a country says that a part of the country with this code is meant instead."""
    decides = near.is_country or mention.words in NAMESAKE_STATES
    return decides and code in near.codes and mention.codes[0] not in near.codes
