"""Countries and places: which are named in the field of a destination, a title or a sentence.

The gazetteer decides what is a country, and to which of several countries a place belongs; the order of the
names only where it does not know the place. The modules build on one another in this order: ``tokens``,
``lexicon``, ``gazetteer``, ``wording``, ``mentions``, ``links``, ``senses``, ``positions``, ``locations``,
``readings``, ``prose``.
"""

from collections.abc import Sequence

from dienstreis.grammar.places.gazetteer import country_code
from dienstreis.grammar.places.lexicon import CALENDAR, MODIFIERS
from dienstreis.grammar.places.links import Route
from dienstreis.grammar.places.mentions import mentions_of, names_foreign_country
from dienstreis.grammar.places.prose import destinations
from dienstreis.grammar.places.readings import PlaceReading, readings
from dienstreis.grammar.places.tokens import fold, key
from dienstreis.grammar.places.wording import PlaceWording
from dienstreis.wording.memory import remembered

__all__ = ["PlaceReading", "country_code", "find_places", "fold", "key", "lies_abroad", "read_places"]

LONGEST = 20_000
"""Characters of a text that are read: no list of destinations, title or sentence is longer."""
MOST_ORDINARY_WORDS = 6
"""Words beside the names and their descriptions that a list of places may have."""
EXPECTED_WORDS = MODIFIERS | CALENDAR


def read_places(text: str) -> Sequence[PlaceReading]:
    """The destinations in the whole value of a field: one entry a place, or a country without a place."""
    wording = wording_of(text)
    found = find_places(text) if is_prose(wording) else ()
    return found or readings(wording, mentions_of(wording, in_prose=False))


@remembered
def find_places(text: str) -> tuple[PlaceReading, ...]:
    """The destinations that a title or sentence surely names; the Netherlands only where nothing else is."""
    wording = wording_of(text)
    found = readings(wording, destinations(Route(wording, mentions_of(wording, in_prose=True))))
    return tuple(reading for reading in found if not reading.lies_at_home) or tuple(found)


def lies_abroad(text: str) -> bool:
    """Whether a title or sentence surely names a place abroad as a destination: none does without a known name."""
    return names_foreign_country(wording_of(text)) and any(place.lies_abroad for place in find_places(text))


@remembered
def wording_of(text: str) -> PlaceWording:
    """A text as words."""
    return PlaceWording(text[:LONGEST])


def is_prose(wording: PlaceWording) -> bool:
    """Whether more ordinary words stand there than a list of places has."""
    ordinary = (
        token.word.isalpha() and not wording.is_capital(index) and token.word not in EXPECTED_WORDS
        for index, token in enumerate(wording.tokens)
    )
    return wording.has_capitals and sum(ordinary) > MOST_ORDINARY_WORDS
