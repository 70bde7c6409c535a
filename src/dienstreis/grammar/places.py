"""Countries and places: which are named in the field of a destination, a title or a sentence.

The list of countries decides what is a country, a list of cities to which of several countries a place
belongs; the order of the words only where neither knows the place.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from dienstreis.vocabulary import dates, people
from dienstreis.vocabulary import places as vocabulary

__all__ = ["PlaceReading", "country_code", "find_places", "fold", "read_places"]

Kind = Literal["country", "nation", "city", "region", "unknown"]
Lead = Literal["destination", "location", "other", "person", "start", "none"]


@dataclass(frozen=True, slots=True)
class PlaceReading:
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


# --- words --------------------------------------------------------------------------------------------------

MARKS = "\u0300-\u036f\u00ad"
APOSTROPHES = "'’‘ʼ`´"
HYPHENS = "-‐‑–"
WORD = rf"[^\W_][^\W_{MARKS}]*(?:[{MARKS}]+[^\W_{MARKS}]*)*"
TOKEN = re.compile(
    rf"[{APOSTROPHES}][sStT](?=[{HYPHENS}\s])"
    r"|(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?"
    rf"|{WORD}(?:[{APOSTROPHES}]{WORD})*"
    r"|[&+]"
)
UNACCENTED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ə": "e", "ð": "d", "þ": "th"}
    | {".": "", "\u00ad": ""}
    | dict.fromkeys(APOSTROPHES, "")
)  # fmt: skip
SAME_WORDS = {"and": "en", "&": "en", "+": "en", "sint": "st", "sankt": "st", "saint": "st", "szent": "st"}
TIGHT_HYPHEN = re.compile(rf"[{HYPHENS}]")
INSIDE_NAME = re.compile(rf"\.?\s*|\s*[{HYPHENS}]|[{HYPHENS}]\s*")
COMMA = re.compile(r"\s*,\s*")
HYPHENATION = re.compile(r"[-\u00ad]\s*")
ON_ONE_LINE = re.compile(r"\.?[^\S\n\r]*")
LONGEST_GLUED = 40
LONGEST_ACRONYM = 5


class Token(NamedTuple):
    """A word, a number or a sign that stands for "and"."""

    first: int
    last: int
    word: str


def fold(text: str) -> str:
    """A word without case, accents, dots and apostrophes, spelled like its synonyms ("St." and "Sint")."""
    word = text.casefold()
    if not word.isascii():
        decomposed = unicodedata.normalize("NFKD", word)
        word = "".join(character for character in decomposed if not unicodedata.combining(character))
    word = word.translate(UNACCENTED)
    return SAME_WORDS.get(word, word)


def all_words(words: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """The words of every language."""
    return frozenset(word for language in words.values() for word in language)


CONJUNCTIONS = all_words(vocabulary.CONJUNCTIONS) | {"en"}
LOCATORS = all_words(vocabulary.LOCATORS)
DESTINATION_WORDS = all_words(vocabulary.DESTINATION_WORDS)
DIRECTION_WORDS = all_words(vocabulary.DIRECTION_WORDS)
MOTION_WORDS = all_words(vocabulary.MOTION_WORDS)
PASSING_WORDS = all_words(vocabulary.PASSING_WORDS)
OTHER_RELATIONS = all_words(vocabulary.OTHER_RELATIONS)
ARTICLES = all_words(vocabulary.ARTICLES)
COMPASS_POINTS = all_words(vocabulary.COMPASS_POINTS)
OFFICIAL_FORMS = all_words(vocabulary.OFFICIAL_FORMS)
DESCRIPTIONS = all_words(vocabulary.DESCRIPTIONS) | OFFICIAL_FORMS | COMPASS_POINTS
ORGANISATIONS = all_words(vocabulary.ORGANISATIONS)
BODY_ADJECTIVE_ENDINGS = vocabulary.ADJECTIVE_ENDINGS["nl"]
ADJECTIVE_ENDINGS = tuple(ending for endings in vocabulary.ADJECTIVE_ENDINGS.values() for ending in endings)
ORGANISATION_ENDINGS = tuple(all_words(vocabulary.ORGANISATION_ENDINGS))
RETURN_BEGINNINGS = tuple(all_words(vocabulary.RETURN_BEGINNINGS))
TRIP_ENDINGS = tuple(all_words(vocabulary.TRIP_ENDINGS))
CALENDAR = frozenset(
    word
    for words in (dates.MONTHS, dates.MONTH_ABBREVIATIONS, dates.WEEKDAYS, dates.WEEKDAY_ABBREVIATIONS)
    for language in words.values()
    for word in language
)
PERSONAL_TITLES = frozenset(
    fold(word)
    for words in (people.ADDRESSES, people.ACADEMIC_TITLES)
    for language in words.values()
    for word in language
)
NO_NAMES = (
    CONJUNCTIONS
    | LOCATORS
    | DESTINATION_WORDS
    | OTHER_RELATIONS
    | ARTICLES
    | DESCRIPTIONS
    | CALENDAR
    | PERSONAL_TITLES
    | all_words(vocabulary.NOTHING)
)
FORMAL_WORDS = DESCRIPTIONS | ARTICLES | {"of", "van", "der"}
JOINING_PARTICLES = vocabulary.NAME_PARTICLES - vocabulary.LISTING_PARTICLES
LIST_WORDS = CONJUNCTIONS | ARTICLES | DESCRIPTIONS
GLUED_WORDS = CONJUNCTIONS | LOCATORS | DIRECTION_WORDS
SHORTEST_GLUED = 4


# --- names --------------------------------------------------------------------------------------------------


class Name(NamedTuple):
    """What is known of a name."""

    kind: Kind
    codes: tuple[str, ...]
    sure: str | None
    """The country where nothing else tells it; ``None`` where several are as likely."""
    in_capitals: bool
    """Whether it is an abbreviation, which only counts as written in capitals."""


class Names(NamedTuple):
    """All names by their folded words, and of each first word the number of words of the longest name."""

    by_words: dict[str, Name]
    lengths: dict[str, int]
    codes: frozenset[str]


KINDS: tuple[tuple[str, Kind], ...] = (
    ("countries", "country"),
    ("nations", "nation"),
    ("cities", "city"),
    ("regions", "region"),
)


def key(name: str) -> str:
    """A name as its folded words with a space, or a comma and a space, between them."""
    if name.isascii() and name.isalpha():
        return fold(name)
    tokens = list(TOKEN.finditer(name))
    parts = [fold(token.group()) for token in tokens]
    for index, (before, after) in enumerate(pairwise(tokens)):
        parts[index] += ", " if "," in name[before.end() : after.start()] else " "
    return "".join(parts)


@cache
def known_names() -> Names:
    """The gazetteer, read when it is first asked for."""
    gazetteer = vocabulary.gazetteer()
    by_words: dict[str, Name] = {}
    for section, kind in KINDS:
        for words, codes, in_capitals in grouped(gazetteer[section]):
            by_words.setdefault(words, Name(kind, codes, codes[0] if len(codes) == 1 else None, in_capitals))
    for words, lesser, _ in grouped(gazetteer["namesakes"]):
        name = by_words[words]
        if name.kind == "city":
            greater = tuple(code for code in name.codes if code not in lesser)
            sure = greater[0] if len(greater) == 1 else None
            by_words[words] = name._replace(codes=greater + lesser, sure=sure)
    for words, codes in vocabulary.SHARED_NAMES.items():
        if words in by_words:
            by_words[words] = by_words[words]._replace(codes=by_words[words].codes + codes)
    lengths: dict[str, int] = {}
    for words in by_words:
        first, _, rest = words.replace(",", "").partition(" ")
        lengths[first] = max(lengths.get(first, 0), words.count(" ") + 1 if rest else 1)
    return Names(by_words, lengths, frozenset(gazetteer["countries"]))


def grouped(names_by_code: Mapping[str, str]) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Each name of a section with its country codes, and whether it is an abbreviation."""
    codes: dict[str, list[str]] = {}
    abbreviations = set()
    for code, names in names_by_code.items():
        for name in names.split("|"):
            words = key(name)
            found = codes.setdefault(words, [])
            if code != "-" and code not in found:
                found.append(code)
            if name.replace(".", "").isupper():
                abbreviations.add(words)
    for words, found in codes.items():
        yield words, (*found, "")[: max(1, len(found))], words in abbreviations


def country_code(name: str) -> str | None:
    """ISO 3166-1 alpha-2 code of a country by a Dutch or English name; ``None`` where it is no country's."""
    names = known_names().by_words
    words = key(name)
    inverted = " ".join(reversed(words.split(", "))) if words.count(", ") == 1 else words
    stripped = [word for word in inverted.split() if word not in FORMAL_WORDS]
    for candidate in (words, inverted, " ".join(stripped)):
        known = names.get(candidate)
        if known and known.kind in ("country", "nation"):
            return known.codes[0]
    return None


# --- mentions -----------------------------------------------------------------------------------------------


class Wording:
    """A text and its words."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = [token for match in TOKEN.finditer(text) for token in unglued(match)]
        self.has_capitals = text != text.lower()

    def written(self, token: Token) -> str:
        """The word as it stands in the text."""
        return self.text[token.first : token.last]

    def gap(self, index: int) -> str:
        """What stands between the word ``index`` and the next."""
        if 0 <= index < len(self.tokens) - 1:
            return self.text[self.tokens[index].last : self.tokens[index + 1].first]
        return "\n"

    def is_tight(self, index: int) -> bool:
        """Whether only a hyphen stands between the word ``index`` and the next."""
        return TIGHT_HYPHEN.fullmatch(self.gap(index)) is not None

    def is_capital(self, index: int) -> bool:
        """Whether the word has a capital."""
        written = self.written(self.tokens[index])
        return written != written.lower() or written[0] in APOSTROPHES

    def may_be_named(self, index: int) -> bool:
        """Whether the word can stand in a name that no list knows."""
        token = self.tokens[index]
        if token.word in NO_NAMES or token.word.endswith(TRIP_ENDINGS) or not token.word.isalpha():
            return False
        if self.has_capitals:
            return self.is_capital(index)
        return len(token.word) > 2 and token.word not in vocabulary.NAME_PARTICLES


def unglued(match: re.Match[str]) -> Iterator[Token]:
    """The word, or the words that a PDF extraction ran together in it; without a footnote's number behind."""
    text, first = match.group(), match.start()
    word = fold(text)
    bare = word.rstrip("0123456789")
    if bare != word and bare in known_names().by_words:
        text, word = text.rstrip("0123456789"), bare
    while cut := glued_at(text, word):
        yield Token(first, first + cut, fold(text[:cut]))
        text, first = text[cut:], first + cut
        word = fold(text)
    yield Token(first, first + len(text), word)


def glued_at(text: str, word: str) -> int:
    """Where a glued word ends, as an index in ``text``; 0 where nothing is glued."""
    names = known_names()
    if word in names.by_words or word in names.lengths or word in NO_NAMES or not text.isalpha():
        return 0
    if len(text) != len(word) or len(text) > LONGEST_GLUED or text == text.lower() != text.title().lower():
        return 0
    return next((cut for cut in range(2, len(text) - 1) if is_seam(text, word, cut, names.by_words)), 0)


def is_seam(text: str, word: str, cut: int, names: Mapping[str, Name]) -> bool:
    """Whether two words meet at ``cut``: a known place, and a word that stands beside places or a capital."""
    before, after = word[:cut], word[cut:]
    camel = text[cut - 1].islower() and text[cut].isupper()
    place_before = cut >= SHORTEST_GLUED and before in names
    place_after = len(after) >= SHORTEST_GLUED and after in names
    if before in GLUED_WORDS:
        return camel or place_after
    return (place_before and (place_after or camel or after == "en")) or (place_after and camel)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text."""

    kind: Kind
    start: int
    """Index of its first word."""
    end: int
    """Index behind its last word."""
    words: str
    codes: tuple[str, ...] = ()
    sure: str | None = None

    @property
    def is_country(self) -> bool:
        """Whether it is a country, or a part of one that is commonly named instead of it."""
        return self.kind in ("country", "nation")

    @property
    def is_place(self) -> bool:
        """Whether it is a city, or a name that no list knows."""
        return self.kind in ("city", "unknown")


def mentions_of(wording: Wording, *, in_prose: bool) -> list[Mention]:
    """All names in their order; in prose only those that are written as names are."""
    found: list[Mention] = []
    index = 0
    while index < len(wording.tokens):
        mention = (
            known_at(wording, index, in_prose=in_prose)
            or abbreviation_at(wording, index, found, in_prose=in_prose)
            or unknown_at(wording, index)
        )
        if mention:
            found.append(mention)
        index = mention.end if mention else index + 1
    return [mention for mention in found if mention.kind != "unknown" or is_name(wording, mention)]


def known_at(wording: Wording, index: int, *, in_prose: bool) -> Mention | None:
    """The longest known name that begins with the word ``index``."""
    names = known_names()
    candidates = [(index + 2, hyphenated)] if (hyphenated := hyphenated_at(wording, index)) else []
    words = ""
    for end in range(
        index, min(len(wording.tokens), index + names.lengths.get(wording.tokens[index].word, 0))
    ):
        words += wording.tokens[end].word
        candidates.append((end + 1, words))
        gap = wording.gap(end)
        if INSIDE_NAME.fullmatch(gap):
            words += " "
        elif COMMA.fullmatch(gap):
            words += ", "
        else:
            break
    for end, words in reversed(candidates):
        name = names.by_words.get(words)
        if name and is_written_so(wording, index, end, name, words, in_prose=in_prose):
            return compounded(
                wording, Mention(name.kind, index, end, words, name.codes, name.sure), in_prose=in_prose
            )
    return None


def hyphenated_at(wording: Wording, index: int) -> str | None:
    """The name that was hyphenated over a line end behind the word ``index``."""
    if not HYPHENATION.fullmatch(wording.gap(index)):
        return None
    word = wording.tokens[index].word + wording.tokens[index + 1].word
    return word if word in known_names().by_words and not wording.is_capital(index + 1) else None


def is_written_so(wording: Wording, start: int, end: int, name: Name, words: str, *, in_prose: bool) -> bool:
    """Whether the words are written as the name is: abbreviations in capitals, ambiguous names with one."""
    written = wording.text[wording.tokens[start].first : wording.tokens[end - 1].last]
    if name.in_capitals:
        return written.isupper()
    if in_prose or words in vocabulary.AMBIGUOUS:
        return not wording.has_capitals or any(wording.is_capital(index) for index in range(start, end))
    return True


def compounded(wording: Wording, mention: Mention, *, in_prose: bool) -> Mention | None:
    """The name with what is tied to it by a hyphen ("Parijs-Saclay").

    ``None`` where that makes another word of it ("China-strategie").
    """
    end = mention.end
    while end < len(wording.tokens) and wording.is_tight(end - 1) and not begins_name(wording, end):
        if in_prose and not wording.is_capital(end):
            return None
        end += 1
    tied_before = mention.start > 0 and wording.is_tight(mention.start - 1)
    if tied_before and in_prose and wording.tokens[mention.start - 1].word not in COMPASS_POINTS:
        return mention if ends_name(wording, mention.start) else None
    return replace(mention, end=end) if mention.kind == "city" else mention


def begins_name(wording: Wording, index: int) -> bool:
    """Whether a known name begins with the word ``index``."""
    return wording.tokens[index].word in known_names().lengths


def ends_name(wording: Wording, index: int) -> bool:
    """Whether the word before ``index`` is a known name."""
    return wording.tokens[index - 1].word in known_names().by_words


def abbreviation_at(
    wording: Wording, index: int, found: Sequence[Mention], *, in_prose: bool
) -> Mention | None:
    """A state's or country's abbreviation behind a place: "Boston, MA", "Gent (B)"."""
    written = wording.written(wording.tokens[index])
    gap = wording.gap(index - 1)
    if (
        len(written) > 2
        or not written.isupper()
        or not found
        or found[-1].end != index
        or not found[-1].is_place
    ):
        return None
    if wording.is_tight(index):
        return None
    code = None
    place = found[-1]
    if (
        "," in gap
        and written in vocabulary.STATE_ABBREVIATIONS
        and (place.kind == "unknown" or "US" in place.codes)
    ):
        return (
            None
            if in_prose and place.kind == "unknown"
            else Mention("region", index, index + 1, written, ("US",), "US")
        )
    if "," in gap or "(" in gap:
        code = written if written in known_names().codes else None
    if "(" in gap:
        code = code or vocabulary.VEHICLE_CODES.get(written)
    if code is None or (in_prose and code not in place.codes):
        return None
    return Mention("country", index, index + 1, written, (code,))


def unknown_at(wording: Wording, index: int) -> Mention | None:
    """A name that no list knows: words with a capital, and the small words inside such a name."""
    if not wording.may_be_named(index) and not begins_compound(wording, index):
        return None
    end = index + 1
    while end < len(wording.tokens):
        if wording.is_tight(end - 1) and not is_country_at(wording, end):
            end += 1
            continue
        following = next_named(wording, end)
        if following is None:
            break
        end = following + 1
    words = " ".join(token.word for token in wording.tokens[index:end])
    return Mention("unknown", index, end, words)


def begins_compound(wording: Wording, index: int) -> bool:
    """Whether an ordinary word is the first of a name with a hyphen ("Oost-Kapelle")."""
    return (
        wording.is_tight(index)
        and wording.is_capital(index)
        and wording.may_be_named(index + 1)
        and not begins_name(wording, index + 1)
    )


def is_country_at(wording: Wording, index: int) -> bool:
    """Whether the single word is a country."""
    name = known_names().by_words.get(wording.tokens[index].word)
    return name is not None and name.kind == "country"


def next_named(wording: Wording, index: int) -> int | None:
    """The next word of a name that goes on at ``index``, perhaps behind particles; ``None`` where it ends."""
    while index < len(wording.tokens) and ON_ONE_LINE.fullmatch(wording.gap(index - 1)):
        if wording.may_be_named(index):
            return None if known_at(wording, index, in_prose=False) else index
        if wording.tokens[index].word not in JOINING_PARTICLES or not wording.has_capitals:
            return None
        index += 1
    return None


def is_name(wording: Wording, mention: Mention) -> bool:
    """Whether an unknown name can be a place: no body, no event, and no word that only begins a sentence."""
    tokens = wording.tokens[mention.start : mention.end]
    if any(token.word in ORGANISATIONS or token.word.endswith(ORGANISATION_ENDINGS) for token in tokens):
        return False
    if len(tokens) == 1 and is_short_acronym(wording, tokens[0]):
        return False
    last = mention.end - 1
    if (
        len(tokens) > 1
        and wording.is_tight(last - 1)
        and wording.has_capitals
        and not wording.is_capital(last)
    ):
        return False
    if len(tokens) > 1 and tokens[0].word.endswith(BODY_ADJECTIVE_ENDINGS):
        return False
    if mention.end == len(wording.tokens) or not wording.has_capitals or wording.is_capital(mention.end):
        return True
    if not ON_ONE_LINE.fullmatch(wording.gap(mention.end - 1)):
        return True
    following = wording.tokens[mention.end].word
    if tokens[-1].word.endswith(ADJECTIVE_ENDINGS) and following not in CONJUNCTIONS | LOCATORS:
        return False
    return len(tokens) > 1 or following in NO_NAMES or not following.isalpha()


def is_short_acronym(wording: Wording, token: Token) -> bool:
    """Whether the word is written in capitals, as a fair or body is, in a text that is not."""
    return (
        len(token.word) <= LONGEST_ACRONYM and wording.written(token).isupper() and not wording.text.isupper()
    )


# --- what stands between names ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Link:
    """What stands between two names."""

    text: str
    words: tuple[str, ...]

    @property
    def joins(self) -> bool:
        """Whether it makes two of them: "en", a slash."""
        return "/" in self.text or any(word in CONJUNCTIONS for word in self.words)

    @property
    def locates(self) -> bool:
        """Whether the second says where the first lies ("Parma in Italië")."""
        return any(word in LOCATORS for word in self.words)

    @property
    def opens(self) -> bool:
        """Whether a bracket is opened before the second name and not closed again."""
        return self.text.rfind("(") > self.text.rfind(")") or self.text.rfind("[") > self.text.rfind("]")

    @property
    def closes(self) -> bool:
        """Whether a bracket is closed behind the first name."""
        return ")" in self.text or "]" in self.text

    @property
    def ends_clause(self) -> bool:
        """Whether another part of the list begins behind it."""
        if self.joins and not self.closes:
            return ";" in self.text
        newline = "\n" in self.text.strip(" \t") and not self.text.lstrip(" \t").startswith(
            (",", "-", "–", "(", ":")
        )
        return newline or self.closes or ";" in self.text

    @property
    def is_list(self) -> bool:
        """Whether nothing else than the words of a list stands there."""
        only_list_words = all(word in LIST_WORDS for word in self.words)
        return only_list_words and not any(mark in self.text for mark in ".!?|") and not self.is_line_end

    @property
    def is_line_end(self) -> bool:
        """Whether only a line end stands there."""
        return not self.text.strip() and "\n" in self.text

    @property
    def is_apposition(self) -> bool:
        """Whether nothing else than the words of a list, or "in", stands there."""
        return not any(mark in self.text for mark in ".!?|") and all(
            word in LIST_WORDS or word in LOCATORS for word in self.words
        )

    @property
    def is_blank(self) -> bool:
        """Whether only white space of one line stands there."""
        return not self.words and ON_ONE_LINE.fullmatch(self.text) is not None

    @property
    def pairs(self) -> bool:
        """Whether the two names can be one place and its country."""
        return (
            not self.joins
            and ";" not in self.text
            and not (self.closes and not self.opens and "," not in self.text)
        )


def link_between(wording: Wording, before: Mention, after: Mention) -> Link:
    """What stands between two mentions."""
    tokens = wording.tokens
    text = wording.text[tokens[before.end - 1].last : tokens[after.start].first]
    return Link(text, tuple(token.word for token in tokens[before.end : after.start]))


class Route:
    """Mentions in their order, and what links each to the next."""

    def __init__(self, wording: Wording, mentions: Sequence[Mention]) -> None:
        self.wording = wording
        self.mentions = list(mentions)
        self.links = [link_between(wording, before, after) for before, after in pairwise(self.mentions)]
        self.in_brackets = self._in_brackets()

    def _in_brackets(self) -> list[bool]:
        inside = [False] * len(self.mentions)
        for index, link in enumerate(self.links):
            inside[index + 1] = link.opens or (inside[index] and not link.closes)
        return inside

    def link(self, index: int) -> Link | None:
        """What stands behind the mention ``index`` and before the next; ``None`` at either end."""
        return self.links[index] if 0 <= index < len(self.links) else None

    def neighbours(self, index: int) -> list[int]:
        """The mentions behind and before that can be its country, or the place in it."""
        found = []
        for neighbour in (index + 1, index - 1):
            link = self.link(min(index, neighbour))
            if link is not None and link.pairs:
                found.append(neighbour)
        return found

    def without(self, unwanted: Sequence[int]) -> "Route":
        """The same without some mentions."""
        gone = set(unwanted)
        return Route(
            self.wording, [mention for index, mention in enumerate(self.mentions) if index not in gone]
        )


# --- which country a place is in ----------------------------------------------------------------------------


def settled(route: Route) -> Route:
    """The route with mentions turned into what they are beside the others."""
    qualifiers = [index for index in range(len(route.mentions)) if is_qualifier(route, index)]
    route = route.without(qualifiers) if qualifiers else route
    named = {mention.codes[0] for mention in route.mentions if mention.kind == "country"}
    route.mentions = [settled_mention(route, index, named) for index in range(len(route.mentions))]
    return route


def is_qualifier(route: Route, index: int) -> bool:
    """Whether an unknown name only says where in a place ("Gent (Dampoort)"), or what is held there."""
    mention = route.mentions[index]
    before, after = route.link(index - 1), route.link(index)
    if mention.kind == "city":
        alone = before is not None and before.opens and (after is None or after.closes)
        return (
            alone and route.mentions[index - 1].kind == "city" and is_in(mention, route.mentions[index - 1])
        )
    if mention.kind != "unknown":
        return False
    if before and (before.is_blank or before.opens) and route.mentions[index - 1].is_place:
        return True
    return after is not None and after.is_blank and route.mentions[index + 1].kind == "city"


def settled_mention(route: Route, index: int, named: set[str]) -> Mention:
    """What a mention means: a territory beside its country is a place, "Georgia" beside Atlanta a region."""
    mention = route.mentions[index]
    if not mention.is_country:
        return mention
    neighbours = [route.mentions[neighbour] for neighbour in route.neighbours(index)]
    other = vocabulary.NAMESAKE_REGIONS.get(mention.words)
    if other and any(tells_region(near, other, mention) for near in neighbours):
        return replace(mention, kind="region", codes=(other,), sure=other)
    if mention.kind == "nation":
        return replace(mention, kind="region") if mention.codes[0] in named else mention
    sovereign = vocabulary.SOVEREIGNS.get(mention.codes[0])
    if sovereign in named and (
        route.in_brackets[index] or any(is_of(near, sovereign) for near in neighbours)
    ):
        return replace(mention, kind="city", codes=(sovereign,) if sovereign else (), sure=sovereign)
    double = (
        index > 0
        and index - 1 in route.neighbours(index)
        and route.mentions[index - 1].words == mention.words
    )
    return replace(mention, kind="city") if double else mention


def tells_region(near: Mention, code: str, mention: Mention) -> bool:
    """Whether the name beside a country says that a part of the country with this code is meant instead."""
    decides = near.is_country or mention.words in vocabulary.NAMESAKE_STATES
    return decides and code in near.codes and mention.codes[0] not in near.codes


def is_of(mention: Mention, code: str | None) -> bool:
    """Whether it is the country with this code."""
    return mention.kind == "country" and mention.codes[0] == code


def clauses(route: Route) -> list[range]:
    """The parts of a list that have a country and a place each; parts that lack one are taken together."""
    parts: list[range] = []
    start = 0
    for index in range(len(route.mentions)):
        link = route.link(index)
        if link is None or (link.ends_clause and not (route.in_brackets[index] and not link.closes)):
            parts.append(range(start, index + 1))
            start = index + 1
    merged: list[range] = []
    complete = True
    for part in parts:
        now_complete = is_complete(route, part)
        if merged and not complete and not now_complete:
            merged[-1] = range(merged[-1].start, part.stop)
        else:
            merged.append(part)
        complete = now_complete
    return merged


def is_complete(route: Route, part: range) -> bool:
    """Whether there is both a country and a place."""
    mentions = [route.mentions[index] for index in part]
    return any(mention.is_country for mention in mentions) and any(
        not mention.is_country for mention in mentions
    )


def countries_by_position(route: Route) -> dict[int, int]:
    """The country of each place, going by the order of the words alone: index to index."""
    found: dict[int, int] = {}
    previous: list[int] = []
    for part in clauses(route):
        countries = [index for index in part if route.mentions[index].is_country]
        found |= within_clause(route, part)
        if not countries and len(previous) == 1:
            found |= dict.fromkeys(part, previous[0])
        previous = countries or previous
    return found


def within_clause(route: Route, part: range) -> dict[int, int]:
    """The country of each place of one clause: the one before it, or behind it where places come first."""
    places_first = puts_places_first(route, part)
    found: dict[int, int] = {}
    countries: list[int] = []
    places: list[int] = []
    leading: list[int] = []
    for index in reversed(part) if places_first else part:
        if not route.mentions[index].is_country:
            (places if countries else leading).append(index)
            continue
        if places:
            found |= paired(countries, places)
            countries, places = [], []
        countries.append(index)
    found |= paired(countries, places)
    only = [index for index in part if route.mentions[index].is_country]
    if len(only) == 1:
        found |= dict.fromkeys(leading, only[0])
    return found


def paired(countries: Sequence[int], places: Sequence[int]) -> dict[int, int]:
    """Places shared out over the countries that stand together before them, as far as that is clear."""
    if len(countries) == len(places):
        return dict(zip(places, countries, strict=True))
    if len(countries) == 1 or len(places) == 1:
        return dict.fromkeys(places, countries[-1]) if countries else {}
    return {}


def puts_places_first(route: Route, part: range) -> bool:
    """Whether a country follows its places: as the known cities show, else as the first name does."""
    votes = 0
    before: Mention | None = None
    waiting: list[Mention] = []
    for index in part:
        mention = route.mentions[index]
        if not mention.is_country:
            votes += bool(before) and is_in(mention, before)
            waiting.append(mention)
            continue
        votes -= sum(is_in(place, mention) for place in waiting)
        before, waiting = mention, []
    if votes:
        return votes < 0
    return len(part) > 0 and not route.mentions[part.start].is_country


def is_in(place: Mention, country: Mention | None) -> bool:
    """Whether the lists know the place in that country."""
    return country is not None and any(code in country.codes for code in place.codes)


class Located(NamedTuple):
    """Where a place lies: the mention of its country, if there is one, and the code."""

    country: int | None
    code: str | None


class Locator:
    """Finds the country of each place of a route."""

    def __init__(self, route: Route) -> None:
        self.route = route
        self.by_position = countries_by_position(route)
        self.by_code: dict[str, list[int]] = {}
        for index, mention in enumerate(route.mentions):
            if mention.is_country:
                for code in mention.codes:
                    self.by_code.setdefault(code, []).append(index)
        self.shared: dict[int, int] = {}
        for country in self.by_position.values():
            self.shared[country] = self.shared.get(country, 0) + 1

    def locate(self, index: int) -> Located:
        """The country of the place ``index``."""
        mention = self.route.mentions[index]
        position = self.by_position.get(index)
        country = self._known_country(index, position)
        if country is None and position is not None and (not mention.codes or self._is_pair(index, position)):
            country = position
        if country is not None:
            codes = self.route.mentions[country].codes
            return Located(country, next((code for code in codes if code in mention.codes), codes[0]))
        return Located(None, self._code_beside(index))

    def _known_country(self, index: int, position: int | None) -> int | None:
        """The mention of a country that the lists know the place in: by position, else the nearest."""
        mention = self.route.mentions[index]
        if position is not None and is_in(mention, self.route.mentions[position]):
            return position
        for code in mention.codes:
            if code in self.by_code:
                return nearest(self.by_code[code], index)
        return None

    def _is_pair(self, place: int, country: int) -> bool:
        """Whether only a comma or bracket stands between them, and no other place shares the country."""
        link = self.route.link(min(place, country))
        if abs(place - country) != 1 or link is None or link.is_blank:
            return False
        if not link.pairs or not link.is_apposition:
            return False
        return link.opens or (self.shared[country] == 1 and "\n" not in link.text)

    def _code_beside(self, index: int) -> str | None:
        """The code of a place whose country is not named: that of a region beside it, or the best known."""
        mention = self.route.mentions[index]
        for neighbour in self.route.neighbours(index):
            near = self.route.mentions[neighbour]
            if near.kind == "region" and mention.is_place and len(near.codes) == 1 and near.codes[0]:
                return near.codes[0]
        return mention.sure or None


def nearest(indices: Sequence[int], index: int) -> int:
    """The index closest to ``index``, the earlier one of two."""
    after = bisect_left(indices, index)
    candidates = indices[max(0, after - 1) : after + 1]
    return min(candidates, key=lambda candidate: abs(candidate - index))


def readings(route: Route) -> list[PlaceReading]:
    """What the mentions say, in their order and each place once."""
    route = settled(route)
    locator = Locator(route)
    located = {
        index: locator.locate(index) for index, mention in enumerate(route.mentions) if not mention.is_country
    }
    cities = {place.code for index, place in located.items() if route.mentions[index].is_place}
    for index in [
        index for index in located if is_superfluous(route, index, has_city=located[index].code in cities)
    ]:
        del located[index]
    used = {place.country for place in located.values()}
    codes = {place.code for place in located.values() if place.code}
    found: dict[tuple[str | None, str], PlaceReading] = {}
    for index, mention in enumerate(route.mentions):
        if index in located:
            add(found, (located[index].code, mention.words), reading(route, index, located[index]))
        elif mention.is_country and index not in used and mention.codes[0] not in codes:
            name = mention.words if mention.kind == "nation" else ""
            add(found, (mention.codes[0], name), reading(route, index, None))
    return list(found.values())


def add(
    found: dict[tuple[str | None, str], PlaceReading], identity: tuple[str | None, str], new: PlaceReading
) -> None:
    """Keep one reading of each place: the one that names its country."""
    old = found.get(identity)
    if old is None or (old.country is None and new.country is not None):
        found[identity] = new


def is_superfluous(route: Route, index: int, *, has_city: bool) -> bool:
    """Whether a region is named only to say where a city lies."""
    mention = route.mentions[index]
    if mention.kind != "region":
        return False
    if not mention.codes[0]:
        return len(route.mentions) > 1
    links = (route.link(index - 1), route.link(index))
    return has_city and not any(link is not None and link.joins and not link.closes for link in links)


def reading(route: Route, index: int, located: Located | None) -> PlaceReading:
    """A place with its country, or a country alone where nothing is located."""
    mention = route.mentions[index]
    if located is None:
        first, last = bounds(route, mention)
        return PlaceReading(first, last, written(route, mention), mention.codes[0], None)
    ends = [bounds(route, mention)]
    country = None
    if located.country is not None:
        country = route.mentions[located.country]
        ends.append(bounds(route, country))
    return PlaceReading(
        min(first for first, _ in ends),
        max(last for _, last in ends),
        written(route, country) if country else None,
        located.code,
        written(route, mention),
    )


def bounds(route: Route, mention: Mention) -> tuple[int, int]:
    """Offsets of a mention in the text."""
    tokens = route.wording.tokens
    return tokens[mention.start].first, tokens[mention.end - 1].last


def written(route: Route, mention: Mention) -> str:
    """A mention as it is written, with white space folded and without a hyphen from a line end."""
    first, last = bounds(route, mention)
    text = " ".join(route.wording.text[first:last].split())
    return text if " " in mention.words else text.replace("- ", "")


# --- reading and finding ------------------------------------------------------------------------------------

PROSE = 6
EXPECTED_WORDS = DESCRIPTIONS | ARTICLES | CALENDAR


def read_places(text: str) -> list[PlaceReading]:
    """The destinations in the whole value of a field: one entry a place, or a country without a place."""
    wording = Wording(text)
    if is_prose(wording):
        found = find_places(text)
        if found:
            return found
    return readings(Route(wording, mentions_of(wording, in_prose=False)))


def is_prose(wording: Wording) -> bool:
    """Whether more ordinary words stand there than a list of places has."""
    if not wording.has_capitals:
        return False
    ordinary = (
        token.word.isalpha() and not wording.is_capital(index) and token.word not in EXPECTED_WORDS
        for index, token in enumerate(wording.tokens)
    )
    return sum(ordinary) > PROSE


def find_places(text: str) -> list[PlaceReading]:
    """The destinations that a title or sentence surely names; the Netherlands only where nothing else is."""
    wording = Wording(text)
    route = Route(wording, mentions_of(wording, in_prose=True))
    finder = Finder(route)
    found = readings(
        route.without([index for index in range(len(route.mentions)) if not finder.accepts(index)])
    )
    return [reading for reading in found if reading.country_code != "NL"] or found


class Finder:
    """Tells the destinations of a text from its other names."""

    def __init__(self, route: Route) -> None:
        self.route = route
        self.leads: list[Lead] = []
        self.codes_listed = self._codes_listed()
        for index in range(len(route.mentions)):
            self.leads.append(self._lead(index))
        self.accepted = [self._accepts_known(index) for index in range(len(route.mentions))]
        self.in_country = self._in_country()
        self.follows_known = self._beside_known(1)
        self.precedes_known = self._beside_known(-1)
        for index in range(len(route.mentions)):
            self.accepted[index] = self.accepted[index] or self._accepts_unknown(index)
        if not any(self.accepted):
            self._accept_goals()

    def accepts(self, index: int) -> bool:
        """Whether the mention is a destination."""
        return self.accepted[index]

    def _lead(self, index: int) -> Lead:
        """What the words before a mention say of it; in a list, those before its first name."""
        before = self.route.link(index - 1)
        if before is not None and before.is_list and not before.is_blank:
            return self.leads[-1]
        return lead_before(self.route.wording, self.route.mentions[index].start)

    def _accepts_known(self, index: int) -> bool:
        mention = self.route.mentions[index]
        if mention.kind == "unknown" or self.leads[index] in ("other", "person"):
            return False
        if mention.words not in vocabulary.AMBIGUOUS or self.leads[index] in ("destination", "location"):
            return True
        return not self.codes_listed[index].isdisjoint(mention.codes)

    def _codes_listed(self) -> list[set[str]]:
        """Of each mention the codes of the countries that stand in the same list."""
        found: list[set[str]] = []
        for index, mention in enumerate(self.route.mentions):
            link = self.route.link(index - 1)
            continues = link is not None and (link.is_list or link.locates)
            found.append(found[-1] if continues else set())
            if mention.is_country:
                found[-1].update(mention.codes)
        return found

    def _accepts_unknown(self, index: int) -> bool:
        mention = self.route.mentions[index]
        if mention.kind != "unknown" or is_acronym(self.route, mention):
            return False
        if self.route.in_brackets[index]:
            return self.in_country[index]
        return self.leads[index] == "destination" and (
            self.follows_known[index] or self.precedes_known[index]
        )

    def _in_country(self) -> list[bool]:
        """Whether each stands in the brackets of an accepted country, behind nothing but names."""
        found = [False] * len(self.route.mentions)
        for index, link in enumerate(self.route.links):
            if link.is_list and not link.is_blank:
                opened = self.accepted[index] and self.route.mentions[index].is_country
                found[index + 1] = found[index] if self.route.in_brackets[index] else opened
        return found

    def _beside_known(self, step: Literal[1, -1]) -> list[bool]:
        """Whether each shares a list with an accepted name before it (1) or behind it (-1).

        That is "X (LAND)", "X en Y in LAND", "LAND, X" and "Gent en X", but not "Gent, X".
        """
        found = [False] * len(self.route.mentions)
        order = range(len(found)) if step == 1 else range(len(found) - 1, -1, -1)
        for index in order:
            known = index - step
            link = self.route.link(min(index, known))
            if link is None or link.is_blank or not (link.is_list or (step == -1 and link.locates)):
                continue
            near = self.route.mentions[known]
            if near.kind == "unknown":
                found[index] = found[known]
            else:
                found[index] = self.accepted[known] and (step == -1 or link.joins or near.kind != "city")
        return found

    def _accept_goals(self) -> None:
        """Where nothing known is named: the unknown name that a word for a trip and "naar" lead to."""
        tokens = self.route.wording.tokens
        for index, mention in enumerate(self.route.mentions):
            if (
                mention.kind == "unknown"
                and goes_to(tokens, mention.start)
                and not is_acronym(self.route, mention)
            ):
                self.accepted[index] = True


def lead_before(wording: Wording, start: int) -> Lead:
    """What the words before the word ``start`` say of the name that begins there."""
    index = start - 1
    while (
        index >= 0 and wording.tokens[index].word in ARTICLES | DESCRIPTIONS and is_phrase(wording.gap(index))
    ):
        index -= 1
    if index < 0:
        return "start"
    gap = wording.gap(index)
    if gap.strip() == "." and len(wording.tokens[index].word) == 1:
        return "person"
    if not is_phrase(gap):
        return "start" if ":" in gap else "none"
    return lead_of(wording, index)


def lead_of(wording: Wording, index: int) -> Lead:
    """What the word ``index`` says of a name behind it."""
    word = wording.tokens[index].word
    if word in PASSING_WORDS and index and is_trip(wording.tokens[index - 1].word):
        return "destination"
    if word in OTHER_RELATIONS:
        return "other"
    if word in DIRECTION_WORDS or is_trip(word):
        return "destination"
    if word in DESTINATION_WORDS:
        return "location"
    return "person" if is_personal(wording, index) else "none"


def is_phrase(gap: str) -> bool:
    """Whether two words stand in one phrase."""
    return "\n\n" not in gap and not gap.strip(" \t\r\n'\"*_“”‘’")


def is_trip(word: str) -> bool:
    """Whether it is a word for a trip."""
    return word.endswith(TRIP_ENDINGS)


def is_personal(wording: Wording, index: int) -> bool:
    """Whether the word stands before the name of a person."""
    token = wording.tokens[index]
    initials = "." in wording.written(token) and wording.is_capital(index)
    return initials or token.word in PERSONAL_TITLES


def goes_to(tokens: Sequence[Token], start: int) -> bool:
    """Whether a word for a trip, and then one for its direction, stand before the word ``start``."""
    before = [token.word for token in tokens[max(0, start - 8) : start]]
    if not before or before[-1] not in MOTION_WORDS:
        return False
    return any(is_trip(word) for word in before) and not any(is_return(word) for word in before)


def is_return(word: str) -> bool:
    """Whether it is a word for the way home."""
    return word.startswith(RETURN_BEGINNINGS)


def is_acronym(route: Route, mention: Mention) -> bool:
    """Whether an unknown name is written in capitals in a text that is not."""
    name = written(route, mention)
    return name.isupper() and not route.wording.text.isupper()
