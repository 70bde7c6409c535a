"""Known names of countries, cities and regions."""

from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from dienstreis.grammar.places.lexicon import FORMAL_WORDS
from dienstreis.grammar.places.tokens import key
from dienstreis.vocabulary import places as vocabulary

__all__ = ["Kind", "KnownName", "KnownNames", "country_code", "known_names"]

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


class KnownNames(NamedTuple):
    """All names by their folded words, and of each first word the number of words of the longest name."""

    by_words: dict[str, KnownName]
    lengths: dict[str, int]
    codes: frozenset[str]


@cache
def known_names() -> KnownNames:
    """The gazetteer, read when it is first asked for; a name of several kinds is the first of them."""
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
    lengths: dict[str, int] = {}
    for words in by_words:
        first = words.split(" ")[0].rstrip(",")
        lengths[first] = max(lengths.get(first, 0), words.count(" ") + 1)
    return KnownNames(by_words, lengths, frozenset(gazetteer["countries"]))


def entries(names_by_code: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Each name of a section with the code of its country, empty where it lies in no single one."""
    for code, names in names_by_code.items():
        for name in names.split("|"):
            yield code.strip("-"), name


def country_code(name: str) -> str | None:
    """ISO 3166-1 alpha-2 code of a country by a Dutch or English name; ``None`` where it is no country's."""
    words = key(name)
    inverted = " ".join(reversed(words.split(", ")))
    short = " ".join(word for word in inverted.split() if word not in FORMAL_WORDS)
    for candidate in (words, inverted, short):
        known = known_names().by_words.get(candidate)
        if known and known.kind in ("country", "nation"):
            return known.codes[0]
    return None
