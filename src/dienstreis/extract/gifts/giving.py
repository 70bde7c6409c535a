"""Sentences of giving: which things change hands, and by which verb."""

import re
from collections.abc import Iterator

from dienstreis.extract.gifts.sentence import (
    DEPICTION,
    GETTING,
    GIFT,
    HANDING,
    PASSIVE,
    TAKING_ALONG,
    THING,
    WITH_THING,
    Direction,
    GiftSentence,
    Giving,
)
from dienstreis.extract.sides import Home
from dienstreis.vocabulary import giving as vocabulary
from dienstreis.wording.gates import Gate
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_compound_of, any_of
from dienstreis.wording.verbs import Form, Verb, find_verbs

__all__ = ["GIVING", "Direction", "Giving", "find_givings", "names_object"]

OBJECT = any_compound_of(vocabulary.OBJECTS)
MATERIAL = any_of(vocabulary.MATERIALS)
PHRASES = (
    (any_of(vocabulary.FROM_HANDS), "krijgen"),
    (any_of(vocabulary.AT_HAND), "meenemen"),
    (any_of(vocabulary.AS_A_PRESENT), "geven"),
    (any_of(vocabulary.TAKEN_IN), "krijgen"),
)
GIVING = Gate(*(phrases for phrases, _ in PHRASES), verbs=GETTING | HANDING | TAKING_ALONG)
FINITE_FORMS = frozenset({Form.PRESENT, Form.PAST, Form.PLURAL})
# "ontving een vaas en gaf een boek": a second verb of the same subject
GOES_ON = regex(
    r"\s(?:en|and)\s(?=(?:gaf|gaven|schonk|schonken|overhandigde|overhandigden|kreeg|kregen|ontving|ontvingen|gave|received)\s)"
)
SEPARABLE = ("aan", "mee", "uit", "toe")
PARTICLE_AT_END = regex(
    r"(?<!\w)(?P<particle>aan|mee|uit|toe)(?=\s*(?:[.,;:()]|$|(?:van|door|namens|uit|voor|met|op|in|bij|tijdens|na|en|die|dat)\s))"
)
COLON = regex(r"\s*:")
BRACKETED = regex(r"\([^()]*\)")
AS_GIFT = regex(lambda: rf"\b(?:als|as)\s(?:(?:een|a)\s)?(?:\w+\s)?(?:{GIFT.pattern})", re.IGNORECASE)


def find_givings(text: str, home: Home) -> Iterator[Giving]:
    """The things that a sentence says were given or received."""
    if not GIVING.opens(text) or not THING.search(text):
        return
    plain = AS_GIFT.sub(blank, BRACKETED.sub(emptied, text))
    first = 0
    before: Giving | None = None
    named = THING.search(plain)
    behind = named.end() if named else len(plain)
    parted = plain[:behind] + GOES_ON.sub(parting, plain[behind:])
    for part in parted.split(";"):
        opening = len(part) - len(part.lstrip())
        words = part[opening:]
        if (thing := THING.search(words)) and (verb := verb_of_giving(words, thing.start())):
            words = without_particle(words, verb)
            for told in GiftSentence(words, verb, home).givings():
                at = first + opening
                turned = (
                    turned_round(told, before, verb) if parted[first - 1 : first] != plain[first - 1 : first] else told
                )
                yield (before := turned._replace(first=told.first + at, last=told.last + at))
        first += len(part) + 1


def parting(match: re.Match[str]) -> str:
    """A semicolon for an "en" before a second verb."""
    return ";" + " " * (len(match[0]) - 1)


def turned_round(told: Giving, before: Giving | None, verb: Verb) -> Giving:
    """What a second verb of the same subject tells: who got a thing and gave one, or the other way round."""
    if before is None or told.giver or not before.ours:
        return told
    if before.direction == "received" and verb.lemma in HANDING:
        return told._replace(direction="given", giver=None, ours=True)
    if before.direction == "given" and verb.lemma in GETTING:
        return told._replace(direction="received", ours=True)
    return told


def blank(match: re.Match[str]) -> str:
    """As many spaces as there were characters."""
    return " " * len(match[0])


def emptied(match: re.Match[str]) -> str:
    """Brackets around nothing but spaces."""
    return f"({' ' * (len(match[0]) - 2)})"


def without_particle(text: str, verb: Verb) -> str:
    """A text with a comma for the particle behind a separable verb and its object: it leads to nobody."""
    particle = next((one for one in SEPARABLE if verb.lemma.startswith(one)), None)
    if particle is None or particle in text[verb.first : verb.last].casefold():
        return text
    found = [match for match in PARTICLE_AT_END.finditer(text, verb.last) if match["particle"] == particle]
    if not found:
        return text
    first, last = found[-1].span()
    return f"{text[:first]},{' ' * (last - first - 1)}{text[last:]}"


def names_object(words: str) -> bool:
    """Whether the words name something that can be held in a hand."""
    return any(pattern.search(words) for pattern in (OBJECT, MATERIAL, DEPICTION))


def verb_of_giving(text: str, thing: int) -> Verb | None:
    """The verb that tells of giving: the last finite one before the thing, else one of getting before a participle."""
    found = [
        verb
        for verb in find_verbs(text)
        if verb.lemma in GETTING | HANDING | TAKING_ALONG and verb.form is not Form.STEM
    ]
    if any(COLON.match(text, verb.last) for verb in found):
        return None  # "Gekregen: een vaas": a label, and no sentence
    if finite := [verb for verb in found if verb.first < thing and verb.form in FINITE_FORMS]:
        last = finite[-1]
        received = last.lemma in WITH_THING and PASSIVE.search(text[: last.first])
        return last._replace(form=Form.PARTICIPLE) if received else last
    if found:
        return min(found, key=lambda verb: (verb.lemma not in GETTING, verb.lemma in TAKING_ALONG))
    for pattern, lemma in PHRASES:
        if match := pattern.search(text):
            return Verb(lemma, Form.PAST, match.start(), match.end())
    return None
