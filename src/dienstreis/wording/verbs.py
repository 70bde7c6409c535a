"""Verbs in a sentence: which verb, in which form, and where its separable particle stands.

Forms are made from infinitives by the rules of Dutch spelling. A form that the rules make and nobody writes does no
harm: forms are looked up, never printed.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from itertools import chain, islice
from typing import NamedTuple

from dienstreis.vocabulary import grammar
from dienstreis.vocabulary import verbs as vocabulary
from dienstreis.wording.languages import every
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex
from dienstreis.wording.word_files import kept_words
from dienstreis.wording.words import letters_of

__all__ = [
    "FORMS",
    "Form",
    "Verb",
    "find_verbs",
    "forms_of",
    "is_english",
    "is_form",
    "lines_of_forms",
    "possible_verbs",
    "verbs_at",
    "written_forms",
]

FORMS = "verb_forms.tsv"
"""The file beside the vocabulary that ``scripts/build_spellings.py`` makes."""


class Form(StrEnum):
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


WORD = regex(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
CLAUSE_END = regex(r"[.;:!?]\s")
PREPOSITIONS = every(grammar.PREPOSITIONS)
LONGEST_BRACE = 24  # words from a verb to its particle
VOWELS = "aeiou"
VOICELESS = ("t", "k", "f", "s", "p", "ch", "sh", "x")
LONG_VOWEL = regex(r"(?<![aeiou])[aeou][^aeiouwxyj]$|[iu]er$")
MAY_BE_UNSTRESSED = regex(r"[aeiou].*e[lnr]$")
GE = {"e": "geë", "i": "geï", "u": "geü"}  # so that two vowels are not read as one: "geëvalueerd"
DUTCH = dict.fromkeys((*vocabulary.DUTCH, *vocabulary.IRREGULAR))
ENGLISH = dict.fromkeys((*vocabulary.ENGLISH, *vocabulary.ENGLISH_IRREGULAR))
IRREGULAR = vocabulary.STRONG.keys() | vocabulary.IRREGULAR.keys()


# --- making forms --------------------------------------------------------------------------------------------------


def stems(infinitive: str) -> tuple[str, ...]:
    """The stems of an infinitive: "maken" has "maak"; spelling does not tell "adviseer" from "vergader"."""
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


class Parts(NamedTuple):
    """The forms of a verb without particle, by tense."""

    present: tuple[str, ...]
    past: tuple[str, ...]
    participles: tuple[str, ...]


def principal_parts(infinitive: str) -> Parts:
    """The forms of a verb: irregular, made of a strong verb with a prefix, strong, or weak."""
    if infinitive in vocabulary.IRREGULAR:
        forms, past, participle = vocabulary.IRREGULAR[infinitive]
        return Parts(forms, past, (participle,) if participle else ())
    if infinitive not in vocabulary.STRONG and (found := inseparable(infinitive)):
        return with_prefix(*found)
    present = tuple(form for stem in stems(infinitive) for form in (stem, stem if stem.endswith("t") else stem + "t"))
    if infinitive in vocabulary.STRONG:
        singular, plural, participle = vocabulary.STRONG[infinitive]
        return Parts((*present, infinitive), (singular, plural), (participle,))
    return weak_parts(infinitive, (*present, infinitive))


def with_prefix(prefix: str, base: str) -> Parts:
    """The forms of a verb such as "bespreken" out of those of "spreken"."""
    present, past, participles = principal_parts(base)
    return Parts(
        tuple(prefix + form for form in present),
        tuple(prefix + form for form in past),
        tuple(prefix + form.removeprefix("ge") for form in participles),
    )


def weak_parts(infinitive: str, present: tuple[str, ...]) -> Parts:
    """The forms of a weak verb, for each stem that it may have."""
    past: list[str] = []
    participles: list[str] = []
    for stem in stems(infinitive):
        singular, plural, bare = weak_past(infinitive, stem)
        past += [singular, plural]
        if infinitive.startswith(vocabulary.INSEPARABLE):
            participles.append(bare)
        participles.append(GE.get(bare[0], "ge" + bare[0]) + bare[1:])
    return Parts(present, tuple(past), tuple(participles))


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
    if verb.endswith("y") and verb[-2] not in VOWELS:
        third, weak = verb[:-1] + "ies", verb[:-1] + "ied"
    else:
        third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
        weak = verb + ("d" if verb.endswith("e") else "ed")
    yield third, Form.PRESENT
    for form in (weak, verb + verb[-1] + "ed"):
        yield form, Form.PAST
        yield form, Form.PARTICIPLE


class VerbReading(NamedTuple):
    """What a word may be: a form of a verb, alone or with a particle that must stand elsewhere in the clause."""

    lemma: str
    form: Form
    particle: str | None = None


def entries(name: str) -> Iterator[tuple[str, VerbReading]]:
    """All forms of a verb, by its name in the vocabulary, where a bar stands between particle and verb."""
    particle, _, base = name.rpartition("|")
    if name in ENGLISH:
        yield from ((form, VerbReading(name, kind)) for form, kind in english_forms(name))
    if name not in DUTCH:
        return
    for form, kind in dutch_forms(base):
        if particle:
            whole = kind if kind in {Form.PARTICIPLE, Form.STEM} else Form.JOINED
            yield particle + form, VerbReading(particle + base, whole)
            if kind is not Form.PARTICIPLE:
                yield form, VerbReading(particle + base, kind, particle)
        else:
            yield form, VerbReading(base, kind)


def lines_of_forms() -> dict[str, str]:
    """Every form of every verb, with what it may be, as it is kept: form, infinitive and particle, between bars."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for name in DUTCH | ENGLISH:
        for form, entry in entries(name):
            found[form][" ".join(filter(None, (entry.form.value, entry.lemma, entry.particle)))] = None
    return {form: "|".join(kept) for form, kept in found.items() if form not in vocabulary.NOUNS}


@cache
def known_forms() -> dict[str, str]:
    """The same, kept as data: every start would feel the making of all forms of all verbs."""
    return kept_words(FORMS)


def readings(word: str) -> tuple[VerbReading, ...]:
    """What a word may be, in small letters; nothing for what is no form of a verb."""
    return readings_of_form(word) if word in known_forms() else ()


@cache
def readings_of_form(form: str) -> tuple[VerbReading, ...]:
    """What a form of verbs may be."""
    return tuple(
        VerbReading(lemma, Form(kind), *particle)
        for kind, lemma, *particle in (kept.split(" ") for kept in known_forms()[form].split("|"))
    )


@cache
def lemmas_of_form(form: str) -> frozenset[str]:
    """The infinitives of which it is a form."""
    return frozenset(reading.lemma for reading in readings_of_form(form))


@cache
def names() -> dict[str, list[str]]:
    """The names that each infinitive has in the vocabulary: several where a verb is separable in one meaning only."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in DUTCH | ENGLISH:
        found[name.replace("|", "")].append(name)
    return dict(found)


# --- finding verbs -----------------------------------------------------------------------------------------------


@remembered
def find_verbs(text: str) -> tuple[Verb, ...]:
    """All readings of the words of ``text`` as forms of verbs; one word may have several, one with a particle first.

    A separable verb whose particle stands elsewhere counts where the particle follows in the same clause.
    """
    matches = list(WORD.finditer(text))
    words = [match[0].casefold() for match in matches]
    return tuple(
        verb
        for index, word in enumerate(words)
        if word in known_forms()
        for verb in verbs_opening(text, matches[index : index + LONGEST_BRACE], words[index : index + LONGEST_BRACE])
    )


@remembered
def verbs_at(text: str, first: int) -> tuple[Verb, ...]:
    """What `find_verbs` finds in the word that begins at an offset."""
    opening = WORD.match(text, first)
    entries = readings(opening[0].casefold()) if opening else ()
    if not entries:
        return ()
    farthest = LONGEST_BRACE if any(entry.particle for entry in entries) else 1
    matches = list(islice(WORD.finditer(text, first), farthest))
    return tuple(verbs_opening(text, matches, [match[0].casefold() for match in matches]))


def verbs_opening(text: str, matches: Sequence[re.Match[str]], words: Sequence[str]) -> Iterator[Verb]:
    """What the first of some words may be as a form of a verb, with the particle that it may have among the others."""
    first, last = matches[0].span()
    entries = readings(words[0])
    apart = [
        entry
        for entry in entries
        if entry.particle in words and not CLAUSE_END.search(text, last, matches[words.index(entry.particle)].start())
    ]
    surely = any(entry.particle not in PREPOSITIONS for entry in apart)
    whole = [] if surely else [entry for entry in entries if not entry.particle]
    return (Verb(entry.lemma, entry.form, first, last) for entry in (*apart, *whole))


@remembered
def forms_of(word: str) -> frozenset[Form]:
    """The forms of verbs that a word may be, by itself or with a particle elsewhere; none for what is no verb."""
    return frozenset(entry.form for entry in readings(word.casefold()))


def is_form(word: str) -> bool:
    """Whether a word in small letters is a form of a verb, by itself or with a particle elsewhere."""
    return word in known_forms()


@remembered
def possible_verbs(text: str) -> frozenset[str]:
    """The infinitives of which the words of ``text`` may be forms, whatever stands beside them."""
    return frozenset(chain.from_iterable(map(lemmas_of_form, letters_of(text) & known_forms().keys())))


def is_english(word: str) -> bool:
    """Whether a word is a form of English verbs only."""
    lemmas = {entry.lemma for entry in readings(word.casefold())}
    return bool(lemmas) and lemmas <= ENGLISH.keys()


@cache
def written_forms(infinitive: str) -> tuple[tuple[str, str], ...]:
    """Each form of a verb but its stem and, of a separable one, its infinitive; with the particle that is apart.

    Raises `KeyError` for a verb that the vocabulary does not know.
    """
    return tuple(
        dict.fromkeys(
            (form, entry.particle or "")
            for name in names()[infinitive]
            for form, entry in entries(name)
            if form not in vocabulary.NOUNS
            and entry.form is not Form.STEM
            and not (entry.form is Form.JOINED and form == infinitive)
        )
    )
