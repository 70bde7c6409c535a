"""Which names in running text are the destinations of a trip."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from dienstreis.grammar.places.lexicon import (
    DESTINATION_WORDS,
    DIRECTION_WORDS,
    LOCATORS,
    MODIFIERS,
    MOTION_WORDS,
    OTHER_RELATIONS,
    OUTWARD,
    PASSING_WORDS,
    RETURN_BEGINNINGS,
    TRIP_ENDINGS,
)
from dienstreis.grammar.places.links import Route
from dienstreis.grammar.places.mentions import Mention
from dienstreis.grammar.places.wording import PlaceWording
from dienstreis.vocabulary.places import AMBIGUOUS

__all__ = ["destinations"]

PlaceLead = Literal["destination", "location", "other", "none"]

QUOTES_AND_EMPHASIS = " \t\r\n'\"*_“”‘’"
LONGEST_APPROACH = 8
"""Words from the one for a trip to the place it leads to."""


def destinations(route: Route) -> list[Mention]:
    """The mentions that are surely destinations."""
    leads = leads_of(route)
    accepted: set[int] = set()
    for group in groups(route):
        accepted |= accepted_in(route, group, leads)
    return [
        mention
        for index, mention in enumerate(route.mentions)
        if index in accepted or (not accepted and is_goal(route.wording, mention))
    ]


def groups(route: Route) -> list[range]:
    """The lists of names: "Krems en Steyr in Oostenrijk" is one."""
    starts = [index for index in range(len(route.mentions)) if not index or not route.links[index - 1].is_list]
    return [range(start, end) for start, end in pairwise([*starts, len(route.mentions)])]


def accepted_in(route: Route, group: range, leads: list[PlaceLead]) -> set[int]:
    """The destinations of one list: its known names, and the unknown ones that these vouch for."""
    codes = countries_of(route.mentions[group.start : group.stop])
    known = {index for index in group if is_accepted(route.mentions[index], leads[index], codes)}
    codes |= {code for index in known if (code := route.mentions[index].sure)}
    accepted = known | {index for index in group if is_accepted(route.mentions[index], leads[index], codes)}
    has_area = not all(route.mentions[index].is_place for index in accepted)
    unknown = (index for index in group if is_told_place(route, group.start, index, leads[index]))
    return accepted | {index for index in unknown if has_area or is_joined(route, index, accepted)}


def countries_of(mentions: Sequence[Mention]) -> set[str]:
    """The codes of the countries that some names may be."""
    return {code for mention in mentions if mention.is_country for code in mention.codes}


def is_told_place(route: Route, first: int, index: int, lead: PlaceLead) -> bool:
    """Whether brackets, a word of travel or a country beside an unknown name tell that it is a place."""
    if route.mentions[index].kind != "unknown":
        return False
    return route.in_brackets[index] or lead == "destination" or is_located(route, first, index)


def is_accepted(mention: Mention, lead: PlaceLead, codes: set[str]) -> bool:
    """Whether a known name is a destination: ambiguous ones need a sign of travel, or a name of their country."""
    if mention.kind == "unknown" or lead == "other":
        return False
    return mention.words not in AMBIGUOUS or lead in ("destination", "location") or not codes.isdisjoint(mention.codes)


def is_located(route: Route, first: int, index: int) -> bool:
    """Whether a name in a list behind "in" is followed by the country that it lies in ("in X en Y (Ierland)")."""
    link = route.link(index)
    start = route.mentions[first].start
    if link is None or not (link.opens or link.locates) or not start:
        return False
    return route.wording.tokens[start - 1].word in LOCATORS and route.mentions[index + 1].is_country


def is_joined(route: Route, index: int, accepted: set[int]) -> bool:
    """Whether "en" joins a name to an accepted one ("Gent en X", but not "Gent, X")."""
    return any(near in accepted and route.links[min(near, index)].joins for near in (index - 1, index + 1))


def leads_of(route: Route) -> list[PlaceLead]:
    """What the words before each mention say of it; in a list, those before its first name."""
    found: list[PlaceLead] = []
    for index, mention in enumerate(route.mentions):
        link = route.link(index - 1)
        continues = link is not None and link.is_list and not link.locates
        found.append(found[-1] if continues else lead_before(route.wording, mention.start))
    return found


def lead_before(wording: PlaceWording, start: int) -> PlaceLead:
    """What the words before the word ``start`` say of the name that begins there."""
    index = start - 1
    while index >= 0 and wording.tokens[index].word in MODIFIERS:
        index -= 1
    gap = wording.gap(index)
    if gap.strip() == "." and len(wording.tokens[index].word) == 1:
        return "other"
    if index < 0 or not is_phrase(gap):
        return "none"
    return lead_of(wording, index)


def lead_of(wording: PlaceWording, index: int) -> PlaceLead:
    """What the word ``index`` says of a name behind it."""
    word = wording.tokens[index].word
    if word in PASSING_WORDS and is_trip(wording.tokens[index - 1].word):
        return "destination"
    if index and (wording.tokens[index - 1].word, word) in OUTWARD:
        return "destination"
    if word in OTHER_RELATIONS:
        return "other"
    if word in DIRECTION_WORDS or is_trip(word):
        return "destination"
    return "location" if word in DESTINATION_WORDS else "none"


def is_phrase(gap: str) -> bool:
    """Whether two words stand in one phrase."""
    return "\n\n" not in gap and not gap.strip(QUOTES_AND_EMPHASIS)


def is_trip(word: str) -> bool:
    """Whether it is a word for a trip."""
    return word.endswith(TRIP_ENDINGS)


def is_goal(wording: PlaceWording, mention: Mention) -> bool:
    """Whether a word for a trip out, and then one for its direction, lead to a name."""
    start = mention.start
    before = [token.word for token in wording.tokens[max(0, start - LONGEST_APPROACH) : start]]
    if not before or before[-1] not in MOTION_WORDS:
        return False
    return any(map(is_trip, before)) and not any(word.startswith(RETURN_BEGINNINGS) for word in before)
