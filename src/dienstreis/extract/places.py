"""Where they went."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from dienstreis.extract.columns import PLACES, columns_of
from dienstreis.extract.content import (
    items_of,
    opening_sentences,
    paragraphs_of,
    says_nothing,
    sentences_of,
    tables_of,
    value_of,
)
from dienstreis.extract.grounded import Grounded, collect, ground
from dienstreis.grammar.dates import Reference, find_dates
from dienstreis.grammar.places import PlaceReading, find_places, read_places
from dienstreis.model import Destination, Organisation, Period
from dienstreis.text.outline import Outline, Part
from dienstreis.text.passage import Passage, Span
from dienstreis.vocabulary import grammar, trips
from dienstreis.vocabulary.places import CONJUNCTIONS, HOME
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of

__all__ = ["read_destinations"]

TRAVELLED = any_of(trips.TRAVELLED)
JOINING = every(CONJUNCTIONS) | {"", "and"}
EARLIER = any_of(trips.EARLIER)
STOPOVER = any_of(trips.STOPOVERS)
CLAUSE_MARK = regex(rf"[,;]\s|\s(?:{'|'.join(sorted(every(grammar.CLAUSE_ENDS) | JOINING - {''}))})\s")
MOST_SENTENCES = 12  # in which a report says where the trip went, if no label does
MOST_SENTENCES_OF_PERIOD = 3
LONGEST_HEAD = 90  # characters; longer ones are sentences
WITHOUT_JOURNEY = frozenset(
    {"follow_ups", "costs", "gifts", "payer", "organisation", "report_date", "invited_by", "partners"}
)
"""Topics of sections about what came after the trip, or about the body that reports."""

Places = list[Grounded[Destination]]


def read_destinations(
    outline: Outline, organisation: Organisation | None = None, period: Grounded[Period] | None = None
) -> Grounded[list[Destination]]:
    """The destinations: as labels give them, else the title, made precise by what is told of the trip.

    The sentences that give the ``period`` are the first to look in. A label that names the place of the
    ``organisation`` that reports ("Stad: ...") gives no destination.
    """
    found = labelled_places(outline, organisation) or told_places(outline, period)
    if found and not any(place.value.place for place in found):
        codes = {place.value.country_code for place in found}
        named = places_of_title(outline, codes) or places_of_programme(outline, codes)
        with_place = {place.value.country_code for place in named}
        found = [*named, *(country for country in found if country.value.country_code not in with_place)]
    return collect(found)


def told_places(outline: Outline, period: Grounded[Period] | None) -> Places:
    """The destinations of the title, made precise by what is told of the trip."""
    readings = find_places(outline.title.text) if outline.title else []
    in_title = [grounded(reading, outline.title) for reading in readings if outline.title]
    dated = places_of_period(outline, period.span if period else None)
    if in_title and all(map(is_town, readings)):
        more = added(in_title, dated) or added(in_title, places_of_opening(outline))
        return completed([*in_title, *more], outline)
    codes = {place.value.country_code for place in in_title}
    if dated and (not codes or codes & {place.value.country_code for place in dated}):
        return dated
    return places_told(sentences_of_trip(outline, period.value if period else None), in_title)


def is_town(reading: PlaceReading) -> bool:
    """Whether a place is more precise than a country or a region."""
    return bool(reading.place) and not reading.is_region


def places_told(sentences: list[Passage], in_title: Places) -> Places:
    """The places in the countries of the title that sentences name; else what the title names, or they do.

    A country of the title in which no place is named stays.
    """
    known = in_title
    found: Places = []
    for sentence in sentences:
        readings = [reading for reading in find_places(sentence.text) if is_of_trip(sentence.text, reading)]
        towns = [grounded(reading, sentence) for reading in filter(is_town, readings)]
        if towns and not known:
            found = known = towns
            continue
        codes = {*(place.value.country_code for place in known), None}
        found += unless_named([place for place in towns if place.value.country_code in codes], found)
        known = known or [grounded(reading, sentence) for reading in readings]
    codes = {place.value.country_code for place in found}
    return [*found, *(country for country in known if not (codes & {country.value.country_code, None}))]


def is_of_trip(words: str, reading: PlaceReading) -> bool:
    """Whether a place that a sentence names was more than passed through, and is not that of a dateline at home."""
    if reading.lies_at_home and not TRAVELLED.search(words):
        return False
    first = max((mark.end() for mark in CLAUSE_MARK.finditer(words) if mark.end() <= reading.first), default=0)
    last = min((mark.start() for mark in CLAUSE_MARK.finditer(words) if mark.start() >= reading.last), default=None)
    return STOPOVER.search(words[first:last]) is None


def places_of_title(outline: Outline, codes: set[str | None]) -> Places:
    """The places in the countries ``codes`` that the title names."""
    if outline.title is None:
        return []
    readings = [reading for reading in find_places(outline.title.text) if is_town(reading)]
    if not {reading.country_code for reading in readings} <= {*codes, None}:
        return []
    (code, *others) = codes
    return [
        grounded(reading if reading.country_code or others else reading._replace(country_code=code), outline.title)
        for reading in readings
    ]


def places_of_programme(outline: Outline, codes: set[str | None]) -> Places:
    """The places in the countries ``codes`` that the programme's days and its tables name."""
    return each_once(
        grounded(reading, words)
        for words in places_named_in_programme(outline)
        for reading in find_places(words.text)
        if is_town(reading) and reading.country_code in codes
    )


def places_named_in_programme(outline: Outline) -> Iterator[Passage]:
    """The headings of days, and the cells of the programme's columns of places."""
    for part in outline.walk():
        if part.topics[:1] == ("day",) and part.title:
            yield part.title
        for table in tables_of(part) if part.topics[:1] in {("programme",), ("day",)} else ():
            for column in columns_of(table, PLACES).get("place", ()):
                yield from table.column(column)


def labelled_places(outline: Outline, organisation: Organisation | None) -> Places:
    """What labels give: the first that names a place, those with the same words, and those that complete it."""
    found: Places = []
    label = ""
    for part in outline.about("destinations"):
        new = places_of_label(part, organisation)
        words = part.title.text.casefold().strip(" :") if part.title else ""
        if not found:
            found, label = new, words
        elif words == label:
            known = set(map(place_of, found))
            found = [*found, *(place for place in new if place_of(place) not in known)]
        elif new:
            found = together(found, new)
    return found


def places_of_label(part: Part, organisation: Organisation | None) -> Places:
    """The places of a label's value or of its items; a list without any that is known names something else."""
    listed = [item.passage for item in items_of(part)]
    values = (value for value in listed or [value_of(part)] if not says_nothing(value))
    places = [place for value in values for place in places_in(value)]
    if len(listed) > 1 and not any(place.value.country_code for place in places):
        return []
    return [place for place in places if not is_home(place.value, organisation)]


def place_of(place: Grounded[Destination]) -> tuple[str | None, ...]:
    """What tells one destination from another."""
    return place.value.country, place.value.country_code, place.value.place


def together(found: Places, new: Places) -> Places:
    """Places under one label and their country under another: each place with that country."""
    places, countries = (
        [one for one in (found, new) if has_places(one)],
        [one for one in (found, new) if not has_places(one)],
    )
    if len(places) != 1 or len(countries) != 1:
        return found
    (cities,), (lands,) = places, countries
    if len(lands) != 1:
        return (
            cities if {one.value.country_code for one in cities} == {one.value.country_code for one in lands} else found
        )
    land = lands[0].value
    if any(place.value.country_code not in {None, land.country_code} for place in cities):
        return found
    return [
        Grounded(
            place.value.model_copy(
                update={"country": place.value.country or land.country, "country_code": land.country_code}
            ),
            place.places,
        )
        for place in cities
    ]


def has_places(found: Places) -> bool:
    """Whether all of the destinations are places, and not countries alone."""
    return all(place.value.place for place in found)


def places_of_period(outline: Outline, period: Span | None) -> Places:
    """The places that the sentences name which give the period."""
    if period is None:
        return []
    sentences = [
        sentence
        for part in outline.walk()
        for block in paragraphs_of(part)
        if block.passage and block.passage.span().start < period.end and block.passage.span().end > period.start
        for sentence in sentences_of(block.passage)
        if sentence.span().start < period.end and sentence.span().end > period.start
    ]
    return places_abroad(sentences) if len(sentences) <= MOST_SENTENCES_OF_PERIOD else []


def places_of_opening(outline: Outline) -> Places:
    """The places of the first sentence that tells of the journey, and not of an earlier one."""
    told = (
        sentence
        for sentence in sentences_of_journey(outline)
        if TRAVELLED.search(sentence.text) and sentence.text.endswith(".")
    )
    first = next((sentence for sentence in told if places_abroad([sentence])), None)
    return places_abroad([first]) if first and not EARLIER.search(first.text) else []


def places_abroad(sentences: list[Passage]) -> Places:
    """The places outside the Netherlands that sentences name, each once."""
    return each_once(
        grounded(reading, sentence)
        for sentence in sentences
        for reading in with_listed_countries(sentence.text, find_places(sentence.text))
        if not reading.lies_at_home
    )


def with_listed_countries(words: str, readings: Sequence[PlaceReading]) -> list[PlaceReading]:
    """The towns that a sentence names, and the countries that stand in one list with them ("Aruba en Bonaire")."""
    towns = list(filter(is_town, readings))
    codes = {town.country_code for town in towns}
    kept: list[PlaceReading] = []
    for reading in reversed(readings):
        listed = bool(kept) and is_listed(words[reading.last : kept[0].first])
        if reading in towns or (listed and not reading.place and reading.country_code not in codes):
            kept.insert(0, reading)
    return kept


def is_listed(between: str) -> bool:
    """Whether what stands between two places makes one list of them."""
    return between.strip(" ,").casefold() in JOINING


def each_once(places: Iterable[Grounded[Destination]]) -> Places:
    """Each place where it is named first."""
    named = {(place.value.place, place.value.country_code): place for place in reversed(list(places))}
    return list(named.values())[::-1]


def unless_named(places: Places, known: Places) -> Places:
    """The places that are not among those known."""
    names = {place.value.place for place in known}
    return [place for place in places if place.value.place not in names]


def added(in_title: Places, dated: Places) -> Places:
    """The places that sentences about the trip name beside all of those in the title."""
    names = {place.value.place.casefold() for place in dated if place.value.place}
    titled = {place.value.place.casefold() for place in in_title if place.value.place}
    if not titled <= names:
        return []
    return [place for place in dated if place.value.place and place.value.place.casefold() not in titled]


def is_home(place: Destination, organisation: Organisation | None) -> bool:
    """Whether a place is the one that the body that reports has its name from."""
    if organisation is None or not organisation.name or place.country_code not in {None, HOME}:
        return False
    return bool(place.place) and organisation.name.casefold().endswith(f" {place.place}".casefold())


def places_in(value: Passage) -> Places:
    """The places of a field's value."""
    return [grounded(reading, value) for reading in read_places(value.text)]


def grounded(reading: PlaceReading, passage: Passage) -> Grounded[Destination]:
    """A reading as the contract's destination."""
    value = Destination(country=reading.country, country_code=reading.country_code, place=reading.place)
    return ground(value, passage.span(reading.first, reading.last))


def completed(places: Places, outline: Outline) -> Places:
    """Places of the title with the country that the first sentences name with them."""
    if all(place.value.country_code for place in places):
        return places
    known = {
        reading.place.casefold(): reading.country_code
        for sentence in sentences_of_journey(outline)
        for reading in find_places(sentence.text)
        if reading.place and reading.country_code
    }
    return [
        Grounded(
            place.value.model_copy(
                update={"country_code": place.value.country_code or known.get((place.value.place or "").casefold())}
            ),
            place.places,
        )
        for place in places
    ]


def sentences_of_journey(outline: Outline) -> list[Passage]:
    """The first sentences of running text that tell of a journey."""
    told = opening_sentences(outline, MOST_SENTENCES, WITHOUT_JOURNEY)
    return [sentence for sentence in told if TRAVELLED.search(sentence.text) or len(sentence.text) < LONGEST_HEAD]


def sentences_of_trip(outline: Outline, period: Period | None) -> list[Passage]:
    """The same, without those that tell of other days than those of the ``period``."""
    return [sentence for sentence in sentences_of_journey(outline) if not is_of_other_days(sentence.text, period)]


def is_of_other_days(words: str, period: Period | None) -> bool:
    """Whether all days that a sentence names lie before or after the trip."""
    if period is None or period.start is None or period.end is None or period.precision != "day":
        return False
    readings = find_dates(words, Reference(since=period.start - timedelta(days=1)))
    days = [(reading.start, reading.end) for reading in readings if reading.precision == "day"]
    return bool(days) and all(start and end and (end < period.start or start > period.end) for start, end in days)
