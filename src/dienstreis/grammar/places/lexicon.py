"""The words around names, of all languages together."""

from collections.abc import Iterable, Mapping

from dienstreis.grammar.places.tokens import fold
from dienstreis.vocabulary import dates, people, places


def all_words(*tables: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """The words of every language."""
    return frozenset(word for table in tables for words in table.values() for word in words)


CONJUNCTIONS = all_words(places.CONJUNCTIONS)
LOCATORS = all_words(places.LOCATORS)
DESTINATION_WORDS = all_words(places.DESTINATION_WORDS)
DIRECTION_WORDS = all_words(places.DIRECTION_WORDS)
MOTION_WORDS = all_words(places.MOTION_WORDS)
PASSING_WORDS = all_words(places.PASSING_WORDS)
OTHER_RELATIONS = all_words(places.OTHER_RELATIONS)
DESCRIPTIONS = all_words(places.DESCRIPTIONS, places.OFFICIAL_FORMS, places.COMPASS_POINTS)
MODIFIERS = DESCRIPTIONS | all_words(places.ARTICLES)
LIST_WORDS = CONJUNCTIONS | MODIFIERS
FORMAL_WORDS = MODIFIERS | {"of", "van", "der"}
GLUED_WORDS = CONJUNCTIONS | LOCATORS | DIRECTION_WORDS
ORGANISATIONS = all_words(places.ORGANISATIONS)
ORGANISATION_ENDINGS = tuple(all_words(places.ORGANISATION_ENDINGS))
TRIP_ENDINGS = tuple(all_words(places.TRIP_ENDINGS))
RETURN_BEGINNINGS = tuple(all_words(places.RETURN_BEGINNINGS))
CALENDAR = all_words(dates.MONTHS, dates.MONTH_ABBREVIATIONS, dates.WEEKDAYS, dates.WEEKDAY_ABBREVIATIONS)
PERSONAL_TITLES = frozenset(map(fold, all_words(people.ADDRESSES, people.ACADEMIC_TITLES)))
COMMON_WORDS = (
    LIST_WORDS | LOCATORS | DESTINATION_WORDS | OTHER_RELATIONS | CALENDAR | PERSONAL_TITLES | all_words(places.NOTHING)
)
"""Words that stand in no name that only its capital tells."""
