"""Sentences of giving: which things change hands, and by which verb."""

import re
from collections.abc import Iterator

from dienstreis.extract.gifts.directions import GETTING, TAKING_ALONG
from dienstreis.extract.gifts.sentence import HANDING, WITH_THING, GiftSentence, Giving, verbs_of_being
from dienstreis.extract.gifts.things import GIFT, THING
from dienstreis.extract.sides import Home
from dienstreis.vocabulary import giving as vocabulary
from dienstreis.vocabulary import grammar
from dienstreis.wording.gates import Gate
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of
from dienstreis.wording.verbs import Form, Verb, find_verbs

__all__ = ["GIVING", "Giving", "find_givings"]

PHRASES = (
    (any_of(vocabulary.FROM_HANDS), "krijgen"),
    (any_of(vocabulary.AT_HAND), "meenemen"),
    (any_of(vocabulary.AS_A_PRESENT), "geven"),
    (any_of(vocabulary.TAKEN_IN), "krijgen"),
)
GIVING = Gate(*(phrases for phrases, _ in PHRASES), verbs=GETTING | HANDING | TAKING_ALONG)
FINITE_FORMS = frozenset({Form.PRESENT, Form.PAST, Form.PLURAL})
JOINED = regex(lambda: rf"\s{source_of(grammar.AND)}\s")
BEHIND_PARTICLE = regex(
    lambda: rf"\s*(?:[.,;:()]|$|{source_of(vocabulary.BEHIND_PARTICLES)}\s)",
)
COLON = regex(r"\s*:")
BRACKETED = regex(r"\([^()]*\)")
AS_GIFT = regex(
    lambda: rf"{source_of(grammar.AS)}\s(?:\w+\s){{0,2}}{GIFT.pattern}",
    re.IGNORECASE,
)


def find_givings(text: str, home: Home) -> Iterator[Giving]:
    """The things that a sentence says were given or received."""
    if not GIVING.opens(text) or not THING.search(text):
        return
    plain = AS_GIFT.sub(blank, BRACKETED.sub(emptied, text))
    plain = with_parts(AS_GIFT.sub(blank, BRACKETED.sub(emptied, text)))
    first = 0
    before: Giving | None = None
    for part in plain.split(";"):
        opening = len(part) - len(part.lstrip())
        words = part[opening:]
        if (thing := THING.search(words)) and (verb := verb_of_giving(words, thing.start())):
            words = without_particle(words, verb)
            at = first + opening
            for told in GiftSentence(words, verb, home).givings():
                turned = told if text[first - 1 : first] == ";" else turned_round(told, before, verb)
                yield (before := turned.moved(at))
        first += len(part) + 1


def with_parts(text: str) -> str:
    """A text with a semicolon for an "en" between a thing and a second verb: "kreeg een vaas en gaf een boek"."""
    thing = THING.search(text)
    verbs = {verb.first for verb in find_verbs(text) if verb.form is Form.PAST and verb.lemma in GETTING | HANDING}
    for joined in JOINED.finditer(text, thing.end()) if thing else ():
        if joined.end() in verbs:
            text = f"{text[: joined.start()]};{' ' * (len(joined[0]) - 1)}{text[joined.end() :]}"
    return text


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
    particle = next((one for one in vocabulary.PARTICLES if verb.lemma.startswith(one)), None)
    if particle is None or particle in text[verb.first : verb.last].casefold():
        return text
    places = regex(rf"(?<!\w){particle}(?!\w)").finditer(text, verb.last)
    found = [match for match in places if BEHIND_PARTICLE.match(text, match.end())]
    if not found:
        return text
    first, last = found[-1].span()
    return f"{text[:first]},{' ' * (last - first - 1)}{text[last:]}"


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
        received = last.lemma in WITH_THING and any(verbs_of_being(text[: last.first]))
        return last._replace(form=Form.PARTICIPLE) if received else last
    if found:
        return min(found, key=lambda verb: (verb.lemma not in GETTING, verb.lemma in TAKING_ALONG))
    for pattern, lemma in PHRASES:
        if match := pattern.search(text):
            return Verb(lemma, Form.PAST, match.start(), match.end())
    return None
