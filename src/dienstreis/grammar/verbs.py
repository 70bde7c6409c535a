"""Verbs in a sentence: which verb, in which form, and where its separable particle stands.

Forms are made from infinitives by the rules of Dutch spelling. A form that the rules make and nobody writes does no
harm: forms are looked up, never printed.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from dienstreis.vocabulary import grammar
from dienstreis.vocabulary import verbs as vocabulary

__all__ = ["Form", "Verb", "find_verbs", "forms_of", "verb_pattern"]


class Form(Enum):
    """The form of a verb."""

    STEM = "stem"
    """The first person, or an order: "stuur"; as often a noun ("plan")."""
    PRESENT = "present"
    """The third person singular: "stuurt"."""
    PLURAL = "plural"
    """The plural of the present tense, and the infinitive: "sturen"."""
    PAST = "past"
    PARTICIPLE = "participle"
    JOINED = "joined"
    """A separable verb in one word, as only a subordinate clause or an infinitive has it: "toezegt", "toezeggen"."""


class Verb(NamedTuple):
    """A verb in a text: ``text[first:last]`` is its main word."""

    lemma: str
    """The infinitive, with its particle: "toezeggen"."""
    form: Form
    first: int
    last: int


WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
CLAUSE_END = re.compile(r"[.;:!?]\s")
PREPOSITIONS = frozenset(word for words in grammar.PREPOSITIONS.values() for word in words)
LONGEST_BRACE = 24  # words between a verb and its particle
VOWELS = "aeiou"
VOICELESS = ("t", "k", "f", "s", "p", "ch", "sh", "x")
LONG_VOWEL = re.compile(r"(?<![aeiou])[aeou][^aeiouwxyj]$|[iu]er$")
MAY_BE_UNSTRESSED = re.compile(r"[aeiou].*e[lnr]$")
GE = {"e": "geë", "i": "geï", "u": "geü"}  # so that two vowels are not read as one: "geëvalueerd"
IRREGULAR = vocabulary.STRONG.keys() | vocabulary.IRREGULAR.keys()


# --- making forms --------------------------------------------------------------------------------------------------


def stems(infinitive: str) -> tuple[str, ...]:
    """The stems that an infinitive may have: "maken" gives "maak"; spelling does not tell "adviseer" from "vergader"."""
    stem = infinitive.removesuffix("en")
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in VOWELS:
        return (stem[:-1],)
    if not LONG_VOWEL.search(stem):
        return (devoiced(stem),)
    doubled = devoiced(stem[:-1] + stem[-2] + stem[-1])
    return (doubled, stem) if MAY_BE_UNSTRESSED.search(stem) else (doubled,)


def devoiced(stem: str) -> str:
    """A stem as it is spelled at a word's end: "geev" is "geef", "reiz" is "reis"."""
    return stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])


def weak_past(infinitive: str, stem: str) -> tuple[str, str, str]:
    """Past tense, singular and plural, and participle of a weak verb."""
    sound = infinitive.removesuffix("en")
    ending = "t" if sound.endswith(VOICELESS) else "d"
    participle = stem if stem.endswith(ending) else stem + ending
    return stem + ending + "e", stem + ending + "en", participle


def inseparable(infinitive: str) -> tuple[str, str] | None:
    """The prefix of a verb such as "bespreken", and the strong verb behind it."""
    for prefix in vocabulary.INSEPARABLE:
        rest = infinitive.removeprefix(prefix)
        if rest != infinitive and rest in IRREGULAR:
            return prefix, rest
    return None


def principal_parts(infinitive: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Present (stem, third person, plural), past and participles of a verb without particle."""
    if infinitive in vocabulary.IRREGULAR:
        present, past, participle = vocabulary.IRREGULAR[infinitive]
        return present, past, (participle,) if participle else ()
    if infinitive not in vocabulary.STRONG and (parts := inseparable(infinitive)):
        prefix, base = parts
        present, past, participles = principal_parts(base)
        bare = (form.removeprefix("ge") for form in participles)
        return (
            tuple(prefix + form for form in present),
            tuple(prefix + form for form in past),
            tuple(prefix + form for form in bare),
        )
    found = stems(infinitive)
    present = tuple(form for stem in found for form in (stem, stem if stem.endswith("t") else stem + "t"))
    present += (infinitive,)
    if infinitive in vocabulary.STRONG:
        singular, plural, participle = vocabulary.STRONG[infinitive]
        return present, (singular, plural), (participle,)
    past: list[str] = []
    participles = []
    for stem in found:
        singular, plural, participle = weak_past(infinitive, stem)
        past += [singular, plural]
        prefixed = infinitive.startswith(vocabulary.INSEPARABLE)
        prefixed_ge = GE.get(participle[0], "ge" + participle[0]) + participle[1:]
        participles += [participle, prefixed_ge] if prefixed else [prefixed_ge]
    return present, tuple(past), tuple(participles)


def form_of_present(form: str, infinitive: str) -> Form:
    """Whether a form of the present tense is the stem, the third person or the plural."""
    if form == infinitive:
        return Form.PLURAL
    return Form.PRESENT if form.endswith("t") or form in {"is", "heeft", "zal", "kan", "wil", "mag"} else Form.STEM


def dutch_forms(infinitive: str) -> Iterator[tuple[str, Form]]:
    """All forms of a verb without particle."""
    present, past, participles = principal_parts(infinitive)
    yield from ((form, form_of_present(form, infinitive)) for form in present)
    yield infinitive, Form.PLURAL
    yield from ((form, Form.PAST) for form in past)
    yield from ((form, Form.PARTICIPLE) for form in participles)


def english_forms(verb: str) -> Iterator[tuple[str, Form]]:
    """All forms of an English verb but the one in "ing"."""
    if verb in vocabulary.ENGLISH_IRREGULAR:
        present, past, participle = vocabulary.ENGLISH_IRREGULAR[verb]
        yield from ((form, Form.PLURAL if form == verb else Form.PRESENT) for form in present)
        yield from ((form, Form.PAST) for form in past)
        if participle:
            yield participle, Form.PARTICIPLE
        return
    yield verb, Form.PLURAL
    consonant = verb.endswith("y") and verb[-2] not in VOWELS
    yield (
        verb[:-1] + "ies" if consonant else verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s"),
        Form.PRESENT,
    )
    past = verb[:-1] + "ied" if consonant else verb + ("d" if verb.endswith("e") else "ed")
    doubled = verb + verb[-1] + "ed"
    for form in (past, doubled):
        yield form, Form.PAST
        yield form, Form.PARTICIPLE


class Entry(NamedTuple):
    """What a word may be: a form of a verb, alone or with a particle that must stand elsewhere in the clause."""

    lemma: str
    form: Form
    particle: str | None = None


@cache
def lexicon() -> dict[str, tuple[Entry, ...]]:
    """All forms of all verbs."""
    found: dict[str, dict[Entry, None]] = defaultdict(dict)
    for name in (*vocabulary.DUTCH, *vocabulary.IRREGULAR):
        particle, _, base = name.rpartition("|")
        for form, kind in dutch_forms(base):
            if particle:
                whole = kind if kind in {Form.PARTICIPLE, Form.STEM} else Form.JOINED
                found[particle + form][Entry(particle + base, whole)] = None
                if kind is not Form.PARTICIPLE:
                    found[form][Entry(particle + base, kind, particle)] = None
            else:
                found[form][Entry(base, kind)] = None
    for verb in (*vocabulary.ENGLISH, *vocabulary.ENGLISH_IRREGULAR):
        for form, kind in english_forms(verb):
            found[form][Entry(verb, kind)] = None
    return {form: tuple(entries) for form, entries in found.items()}


# --- finding verbs -----------------------------------------------------------------------------------------------


def find_verbs(text: str) -> list[Verb]:
    """All readings of the words of ``text`` as forms of verbs; one word may have several, one with a particle first.

    A separable verb whose particle stands elsewhere counts where the particle follows in the same clause.
    """
    words = [(match[0].casefold(), match.start(), match.end()) for match in WORD.finditer(text)]
    ends = [match.start() for match in CLAUSE_END.finditer(text)]
    found: list[Verb] = []
    for index, (word, first, last) in enumerate(words):
        entries = lexicon().get(word, ())
        if not entries:
            continue
        limit = next((end for end in ends if end >= last), len(text))
        behind = {other for other, start, _ in words[index + 1 : index + LONGEST_BRACE] if start < limit}
        apart = [entry for entry in entries if entry.particle and entry.particle in behind]
        surely = any(entry.particle not in PREPOSITIONS for entry in apart)
        whole = [] if surely else [entry for entry in entries if not entry.particle]
        found.extend(Verb(entry.lemma, entry.form, first, last) for entry in (*apart, *whole))
    return found


@lru_cache(maxsize=4096)
def forms_of(word: str) -> frozenset[Form]:
    """The forms of verbs that a word may be, by itself or with a particle elsewhere; none for what is no verb."""
    return frozenset(entry.form for entry in lexicon().get(word.casefold(), ()))


@cache
def verb_pattern(infinitive: str, between: str) -> str:
    """A pattern for all forms of a verb but its stem and, of a separable one, its infinitive; ``between`` is what may part it from its particle.

    Raises `KeyError` for a verb that the vocabulary does not know.
    """
    forms: dict[str, None] = {}
    braced: dict[str, None] = {}
    particle = particles()[infinitive]
    for word, entries in lexicon().items():
        for entry in entries:
            infinitival = entry.form is Form.JOINED and word == infinitive
            if entry.lemma == infinitive and entry.form is not Form.STEM and not infinitival:
                (braced if entry.particle else forms)[word] = None
    alternatives = [re.escape(word) for word in forms]
    if braced:
        alternatives.append(rf"(?:{'|'.join(map(re.escape, braced))})(?:{between}|\s?){particle}")
    return rf"(?:{'|'.join(alternatives)})"


@cache
def particles() -> dict[str, str]:
    """The particle of every verb, an empty one for most."""
    dutch = {name.replace("|", ""): name.rpartition("|")[0] for name in (*vocabulary.DUTCH, *vocabulary.IRREGULAR)}
    return dutch | dict.fromkeys((*vocabulary.ENGLISH, *vocabulary.ENGLISH_IRREGULAR), "")
