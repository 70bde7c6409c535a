"""The names in a text: those that the gazetteer knows, and those that only their capital tells."""

from typing import NamedTuple

from dienstreis.grammar.places.gazetteer import Kind, KnownName, country_codes, is_known, known_name, most_words
from dienstreis.grammar.places.lexicon import (
    COMMON_WORDS,
    CONJUNCTIONS,
    LOCATORS,
    ORGANISATION_ENDINGS,
    ORGANISATIONS,
)
from dienstreis.grammar.places.tokens import HYPHENS
from dienstreis.grammar.places.wording import ON_ONE_LINE, PlaceWording
from dienstreis.vocabulary import places as vocabulary
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex

__all__ = ["Mention", "mentions_of"]

INSIDE_NAME = regex(rf"\.?\s*|\s*[{HYPHENS}]|[{HYPHENS}]\s*")
COMMA = regex(r"\s*,\s*")
HYPHENATIONS = ("-", "\u00ad")
ADJECTIVE_ENDINGS = in_order(vocabulary.ADJECTIVE_ENDINGS)
BODY_ADJECTIVE_ENDINGS = vocabulary.ADJECTIVE_ENDINGS["nl"]
FOLLOWERS = CONJUNCTIONS | LOCATORS


class Mention(NamedTuple):
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


def mentions_of(wording: PlaceWording, *, in_prose: bool) -> list[Mention]:
    """All names in their order; in prose only those that are written as names are."""
    found: list[Mention] = []
    index = 0
    while index < len(wording.tokens):
        mention = known_at(wording, index, in_prose=in_prose)
        if mention is None and (wording.is_capital(index) or not wording.has_capitals):
            place = found[-1] if found else None
            mention = abbreviation_at(wording, index, place, in_prose=in_prose) or unknown_at(wording, index)
        if mention:
            found.append(mention)
        index = mention.end if mention else index + 1
    return [mention for mention in found if mention.kind != "unknown" or is_name(wording, mention)]


def known_at(wording: PlaceWording, index: int, *, in_prose: bool) -> Mention | None:
    """The longest known name that begins with the word ``index``."""
    for end, words in reversed(candidates_at(wording, index)):
        if not is_known(words):
            continue
        name = known_name(words)
        if is_written_so(wording, range(index, end), words, name, in_prose=in_prose):
            mention = Mention(name.kind, index, end, words, name.codes, name.sure)
            return compounded(wording, mention, in_prose=in_prose)
    return None


def candidates_at(wording: PlaceWording, index: int) -> list[tuple[int, str]]:
    """What may be a known name from the word ``index`` on: the index behind it, and its folded words."""
    tokens, gap = wording.tokens, wording.gap(index)
    most = most_words().get(tokens[index].word, 0)
    found: list[tuple[int, str]] = []
    if gap[:1] in HYPHENATIONS and not gap[1:].strip() and not wording.is_capital(index + 1):
        found.append((index + 2, tokens[index].word + tokens[index + 1].word))
    words = ""
    for end in range(index, min(len(tokens), index + most) if most else index):
        words += tokens[end].word
        found.append((end + 1, words))
        gap = wording.gap(end)
        if not INSIDE_NAME.fullmatch(gap) and not COMMA.fullmatch(gap):
            break
        words += ", " if "," in gap else " "
    return found


def is_written_so(wording: PlaceWording, part: range, words: str, name: KnownName, *, in_prose: bool) -> bool:
    """Whether the words are written as the name is: abbreviations in capitals, ambiguous names with one."""
    if name.in_capitals:
        return wording.text[wording.tokens[part.start].first : wording.tokens[part.stop - 1].last].isupper()
    if in_prose or words in vocabulary.AMBIGUOUS:
        return not wording.has_capitals or any(wording.is_capital(index) for index in part)
    return True


def compounded(wording: PlaceWording, mention: Mention, *, in_prose: bool) -> Mention | None:
    """The name with what is tied to it by a hyphen ("Parijs-Saclay").

    ``None`` where that makes another word of it ("China-strategie").
    """
    end = mention.end
    while wording.is_tight(end - 1) and wording.tokens[end].word not in most_words():
        if in_prose and not wording.is_capital(end):
            return None
        end += 1
    return mention._replace(end=end) if mention.kind == "city" else mention


def abbreviation_at(wording: PlaceWording, index: int, place: Mention | None, *, in_prose: bool) -> Mention | None:
    """A state's or country's abbreviation behind a place: "Boston, MA", "Gent (B)"."""
    gap = wording.gap(index - 1)
    if not place or place.end != index or not place.is_place:
        return None
    if not ("," in gap or "(" in gap) or wording.is_tight(index):
        return None
    written = wording.written(index)
    kind: Kind = "country"
    code = vocabulary.VEHICLE_CODES.get(written, written) if "(" in gap else written
    if written in vocabulary.STATE_ABBREVIATIONS and ("US" in place.codes or (place.kind == "unknown" and "," in gap)):
        kind, code = "region", "US"
    if code not in country_codes() or (in_prose and code not in place.codes):
        return None
    return Mention(kind, index, index + 1, written, (code,), code)


def unknown_at(wording: PlaceWording, index: int) -> Mention | None:
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


def begins_compound(wording: PlaceWording, index: int) -> bool:
    """Whether an ordinary word is the first of a name with a hyphen ("Oost-Kapelle")."""
    return wording.is_tight(index) and wording.is_capital(index) and wording.tokens[index + 1].word not in most_words()


def is_country_at(wording: PlaceWording, index: int) -> bool:
    """Whether the single word is a country."""
    word = wording.tokens[index].word
    return is_known(word) and known_name(word).kind == "country"


def next_named(wording: PlaceWording, index: int) -> int | None:
    """The next word of a name that goes on at ``index``, perhaps behind particles; ``None`` where it ends."""
    while index < len(wording.tokens) and ON_ONE_LINE.fullmatch(wording.gap(index - 1)):
        if wording.may_be_named(index):
            return None if known_at(wording, index, in_prose=False) else index
        if wording.tokens[index].word not in vocabulary.NAME_PARTICLES or not wording.has_capitals:
            return None
        index += 1
    return None


def is_body_name(words: list[str]) -> bool:
    """Whether words look like the name of a body, and of no place."""
    if any(word in ORGANISATIONS or word.endswith(ORGANISATION_ENDINGS) for word in words):
        return True
    return len(words) > 1 and words[0].endswith(BODY_ADJECTIVE_ENDINGS)


def is_name(wording: PlaceWording, mention: Mention) -> bool:
    """Whether an unknown name can be a place: no body, no event, and no word that only begins a sentence."""
    words = mention.words.split()
    if is_body_name(words) or (len(words) == 1 and wording.is_acronym(mention.start)):
        return False
    if wording.has_capitals and not wording.is_capital(mention.end - 1):
        return False
    if not ON_ONE_LINE.fullmatch(wording.gap(mention.end - 1)) or wording.is_capital(mention.end):
        return True
    following = wording.tokens[mention.end].word
    if words[-1].endswith(ADJECTIVE_ENDINGS) and following not in FOLLOWERS:
        return False
    return len(words) > 1 or following in COMMON_WORDS or not following.isalpha() or not wording.has_capitals
