"""Known names of countries, cities and regions."""

from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple, cast

from dienstreis.grammar.places.lexicon import FORMAL_WORDS
from dienstreis.grammar.places.tokens import key
from dienstreis.vocabulary import places as vocabulary
from dienstreis.wording.word_files import kept_words

__all__ = [
    "PLACE_NAMES",
    "Kind",
    "KnownName",
    "country_code",
    "country_codes",
    "is_known",
    "kept_names",
    "known_name",
    "lines_of_names",
    "most_words",
]

PLACE_NAMES = "place_names.tsv"
"""The file beside the vocabulary that ``scripts/build_spellings.py`` makes."""
CAPITALS = "capitals"

Kind = Literal["country", "nation", "city", "region", "unknown"]

KINDS: tuple[tuple[str, Kind], ...] = (
    ("countries", "country"),
    ("nations", "nation"),
    ("cities", "city"),
    ("regions", "region"),
)


class KnownName(NamedTuple):
    """What is known of a name."""

    kind: Kind
    codes: tuple[str, ...]
    sure: str | None
    """The country where nothing else tells it; ``None`` where several are as likely, or none is."""
    in_capitals: bool
    """Whether it is an abbreviation, which only counts as written in capitals."""


def made_names() -> dict[str, KnownName]:
    """All names by their folded words, made of the vocabulary; a name of several kinds is the first of them."""
    gazetteer = vocabulary.gazetteer()
    by_words: dict[str, KnownName] = {}
    for section, kind in KINDS:
        for code, name in entries(gazetteer[section]):
            words = key(name)
            known = by_words.get(words)
            if known is None:
                in_capitals = name.replace(".", "").isupper()
                by_words[words] = KnownName(kind, (code,) if code else (), code or None, in_capitals)
            elif known.kind == kind and code not in known.codes:
                by_words[words] = known._replace(codes=(*known.codes, code), sure=None)
    for code, name in entries(gazetteer["namesakes"]):
        known = by_words[key(name)]
        by_words[key(name)] = known._replace(codes=(*known.codes, code))
    return by_words


def entries(names_by_code: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Each name of a section with the code of its country, empty where it lies in no single one."""
    for code, names in names_by_code.items():
        for name in names.split("|"):
            yield code.strip("-"), name


def lines_of_names() -> dict[str, str]:
    """The same as it is kept: kind, codes, the sure one, and a sign for capitals, between bars."""
    return {
        words: "|".join((known.kind, " ".join(known.codes), known.sure or "", CAPITALS if known.in_capitals else ""))
        for words, known in made_names().items()
    }


@cache
def kept_names() -> dict[str, str]:
    """The same, kept as data: every start would feel the folding of thousands of names."""
    return kept_words(PLACE_NAMES)


@cache
def most_words() -> dict[str, int]:
    """How many words the longest name has that begins with a word, by that word."""
    most = dict.fromkeys((name for name in kept_names() if " " not in name), 1)
    for first, *others in (name.split(" ") for name in kept_names() if " " in name):
        opening = first.rstrip(",")
        most[opening] = max(most.get(opening, 0), 1 + len(others))
    return most


def is_known(words: str) -> bool:
    """Whether some folded words are a name."""
    return words in kept_names()


@cache
def known_name(words: str) -> KnownName:
    """What is known of a name, by its folded words."""
    kind, codes, sure, capitals = kept_names()[words].split("|")
    return KnownName(cast("Kind", kind), tuple(codes.split()), sure or None, bool(capitals))


@cache
def country_codes() -> frozenset[str]:
    """The codes of all countries."""
    return frozenset(vocabulary.gazetteer()["countries"])


def country_code(name: str) -> str | None:
    """ISO 3166-1 alpha-2 code of a country by a Dutch or English name; ``None`` where it is no country's."""
    words = key(name)
    inverted = " ".join(reversed(words.split(", ")))
    short = " ".join(word for word in inverted.split() if word not in FORMAL_WORDS)
    for candidate in (words, inverted, short):
        if is_known(candidate) and known_name(candidate).kind in ("country", "nation"):
            return known_name(candidate).codes[0]
    return None
