"""The finite verb of a clause: the word that tells its tense."""

from dienstreis.grammar.clauses.noun_phrases import NUMERALS
from dienstreis.grammar.clauses.words import (
    ARTICLES,
    LITTLE_WORDS,
    LONGEST_PHRASE,
    PREPOSITIONS,
    TRIMMED,
    ClauseWords,
)
from dienstreis.vocabulary import grammar, verbs
from dienstreis.wording.languages import every
from dienstreis.wording.verbs import Form, forms_of, is_form

__all__ = ["LONGEST_OPENING", "finite_verb", "is_finite"]

RELATIVES = every(grammar.RELATIVES)
WITHOUT_COMMA = every(grammar.WITHOUT_COMMA)
ENGLISH = frozenset(verbs.ENGLISH)
SPEAKERS = every(grammar.WE)
SPEAKER = SPEAKERS & every(grammar.SINGULAR)
PLURAL_PRONOUNS = every(grammar.PLURAL_PRONOUNS)
POSSESSIVES = every(grammar.LIKE_VERBS)
POINTING = every(grammar.POINTING)
NEVER_NOUNS = every(grammar.NEVER_NOUNS)
BEFORE_NOUNS = (ARTICLES - every(grammar.DEMONSTRATIVES)) | every(grammar.BEFORE_INFINITIVES)
INFINITIVE = frozenset(grammar.INFINITIVE["en"])
LONGEST_OPENING = 32  # words before the finite verb, a relative clause among them
SHORTEST_VERB = 3  # letters


def finite_verb(words: ClauseWords, start: int) -> int | None:
    """The index of the finite verb of a clause: a known one, else the first word that looks like one."""
    if not words:
        return None
    if words.plain[start] in SPEAKERS and len(words) > start + 1:
        return start + 1
    known = known_verb(words, start)
    return likely_verb(words, start) if known is None else known


def known_verb(words: ClauseWords, start: int) -> int | None:
    """The first known finite verb that stands in no subordinate clause."""
    subordinate = False
    for index in range(start, min(len(words), start + LONGEST_OPENING)):
        if index > start:
            if (subordinate or words.plain[index] in RELATIVES) and words.is_behind_comma(index):
                subordinate = not subordinate
            subordinate = subordinate or opens_subordinate(words, index)
        if not subordinate and is_finite(words, index):
            return index
    return None


def likely_verb(words: ClauseWords, start: int) -> int | None:
    """The first word that looks like a finite verb: behind a name rather than elsewhere."""
    candidates = range(start + 1, min(len(words), start + LONGEST_PHRASE))
    for index in candidates[:-1]:  # "J. Smith to draft a plan"
        if words.plain[index] in INFINITIVE and Form.PLURAL in forms_of(words.written[index + 1]):
            return index
    likely = [index for index in candidates if looks_finite(words.written[index]) and not is_noun_here(words, index)]
    named = (index for index in likely if words.written[index - 1][0].isupper())
    return next(named, next((index for index in likely if index > start + 1), None))


def opens_subordinate(words: ClauseWords, index: int) -> bool:
    """Whether a word opens a subordinate clause in the midst of a sentence; "om" before a number tells a time."""
    return words.plain[index] in WITHOUT_COMMA and not words.written_behind(index)[:1].isdigit()


def is_finite(words: ClauseWords, index: int) -> bool:
    """Whether a word is a finite verb where it stands."""
    if not is_form(words.plain[index]):
        return False
    word = words.written[index].rstrip(TRIMMED)
    if not word.islower() or word in LITTLE_WORDS:
        return False
    before = words.plain_before(index)
    if follows_article(words, index) and not (before in POINTING and word in NEVER_NOUNS):
        return False
    forms = forms_of(word)
    if Form.PRESENT in forms or Form.PAST in forms:
        return True
    if Form.PLURAL in forms and before not in INFINITIVE:
        return is_finite_plural(words, index)
    return Form.STEM in forms and not SPEAKER.isdisjoint((before, words.plain_behind(index)))


def is_finite_plural(words: ClauseWords, index: int) -> bool:
    """Whether a plural of the present tense is the finite verb: it is the infinitive, too, and as often a noun."""
    before = words.plain_before(index)
    if before in PLURAL_PRONOUNS or words.plain_behind(index) in PLURAL_PRONOUNS:
        return True
    if index + 1 == len(words):  # an infinitive at the end: "zaal boeken"
        return False
    if words.plain[index] in ENGLISH:  # as often a noun: "a plan"
        return before.endswith("s")
    return bool(before) and before not in NUMERALS and not is_noun_here(words, index)


def looks_finite(word: str) -> bool:
    """Whether a word has the ending of a Dutch present or an English past tense."""
    return (
        word.islower()
        and word.isalpha()
        and len(word) > SHORTEST_VERB
        and word.endswith(("t", "ed"))
        and word not in LITTLE_WORDS
    )


def follows_article(words: ClauseWords, index: int) -> bool:
    """Whether a word stands behind an article, or behind "te" as an infinitive does."""
    if not index:
        return False
    before = words.plain[index - 1]
    if index > 1 and words.written[index - 1][0].isupper():  # a surname: "mevrouw Ter Haar is"
        return False
    if words.written[index] in POSSESSIVES and before in PREPOSITIONS:
        return True
    return before in BEFORE_NOUNS


def is_noun_here(words: ClauseWords, index: int) -> bool:
    """Whether a word that might be a verb stands where a noun does: behind an article or an adjective."""
    if not index:
        return False
    before = words.plain[index - 1]
    if follows_article(words, index):
        return True
    return (
        words.written[index - 1].islower()
        and before.endswith("e")
        and before not in LITTLE_WORDS
        and not is_form(before)
        and len(before) > 4
    )
