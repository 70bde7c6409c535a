"""The words around names, of all languages together."""

from dienstreis.grammar.places.tokens import fold
from dienstreis.vocabulary import dates, people, places
from dienstreis.wording.languages import every

CONJUNCTIONS = every(places.CONJUNCTIONS)
LOCATORS = every(places.LOCATORS)
DESTINATION_WORDS = every(places.DESTINATION_WORDS)
DIRECTION_WORDS = every(places.DIRECTION_WORDS)
MOTION_WORDS = every(places.MOTION_WORDS)
PASSING_WORDS = every(places.PASSING_WORDS)
OTHER_RELATIONS = every(places.OTHER_RELATIONS)
OUTWARD = frozenset(pair for pairs in places.OUTWARD.values() for pair in pairs)
DESCRIPTIONS = every(places.DESCRIPTIONS, places.OFFICIAL_FORMS, places.COMPASS_POINTS)
MODIFIERS = DESCRIPTIONS | every(places.ARTICLES)
LIST_WORDS = CONJUNCTIONS | MODIFIERS
FORMAL_WORDS = MODIFIERS | {"of", "van", "der"}
GLUED_WORDS = CONJUNCTIONS | LOCATORS | DIRECTION_WORDS
ORGANISATIONS = every(places.ORGANISATIONS)
ORGANISATION_ENDINGS = tuple(every(places.ORGANISATION_ENDINGS))
TRIP_ENDINGS = tuple(every(places.TRIP_ENDINGS))
RETURN_BEGINNINGS = tuple(every(places.RETURN_BEGINNINGS))
CALENDAR = every(dates.MONTHS, dates.MONTH_ABBREVIATIONS, dates.WEEKDAYS, dates.WEEKDAY_ABBREVIATIONS)
PERSONAL_TITLES = frozenset(map(fold, every(people.ADDRESSES, people.ACADEMIC_TITLES)))
COMMON_WORDS = (
    LIST_WORDS | LOCATORS | DESTINATION_WORDS | OTHER_RELATIONS | CALENDAR | PERSONAL_TITLES | every(places.NOTHING)
)
"""Words that stand in no name that only its capital tells."""
