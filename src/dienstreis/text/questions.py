"""Headings that ask, or tell in a clause, what the section under them answers: "Wat wij ervan leerden"."""

from functools import cache
from typing import NamedTuple

from dienstreis.vocabulary import grammar, headings, questions
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import Finder, regex
from dienstreis.wording.phrases import any_of
from dienstreis.wording.verbs import find_verbs

__all__ = ["Question", "asks_only", "read_question"]


class Question(NamedTuple):
    """What a heading asks about."""

    topic: str
    language: str
    """BCP 47 tag of the words that matched."""
    whole: bool
    """Whether it asks about the trip, and about nothing that it names beside it."""


WORD = regex(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
LITTLE_WORDS = frozenset(
    word
    for by_language in (
        questions.QUESTION_WORDS, questions.YES_OR_NO, questions.OF_THE_TRIP, grammar.PREPOSITIONS, grammar.ADVERBS,
        grammar.PERSONAL, grammar.ARTICLES, grammar.OUR, headings.FILLERS,
    )
    for words in by_language.values()
    for word in words
)  # fmt: skip
WITH = frozenset({"met", "with"})
AUXILIARIES = frozenset(
    {
        "zijn", "hebben", "worden", "zullen", "kunnen", "willen", "gaan", "mogen", "moeten", "doen", "zien", "staan",
        "komen", "weten", "hopen", "bereiken", "leren", "horen",
        "be", "have", "do", "will", "can",
    }
)  # fmt: skip
TRAVELLING = frozenset(
    {"gaan", "mee|gaan", "reizen", "mee|reizen", "plaats|vinden", "vinden", "maken", "volgen", "nemen", "travel", "go"}
)
"""Verbs of going, beside which a question asks for nothing but its fact."""
ASKING = every(questions.QUESTION_WORDS, questions.YES_OR_NO)
IN_HINDSIGHT = any_of(questions.IN_HINDSIGHT)
YES_OR_NO_TOPICS = frozenset({"agreements", "gifts"})


@cache
def patterns() -> dict[tuple[str, str], Finder]:
    """The pattern of every topic, by topic and language."""
    return {
        (topic, language): any_of({language: phrases})
        for topic, by_language in questions.ASKED.items()
        for language, phrases in by_language.items()
    }


def read_question(words: str) -> Question | None:
    """What a heading that is a question or a relative clause asks about."""
    opening = WORD.match(words)
    first = opening[0].casefold() if opening else ""
    if opening and first in WITH and (second := WORD.search(words, opening.end())):
        first = second[0].casefold()
    if first not in ASKING or IN_HINDSIGHT.search(words):
        return None
    for (topic, language), pattern in patterns().items():
        opens = first in questions.QUESTION_WORDS[language] or (
            first in questions.YES_OR_NO[language] and topic in YES_OR_NO_TOPICS
        )
        if opens and pattern.search(words):
            return Question(topic, language, is_about_trip(words, pattern))
    return None


def asks_only(words: str, told: set[str]) -> bool:
    """Whether words are a question that has nothing but little words and the words ``told`` ("Wie ging er mee")."""
    opening = WORD.match(words)
    if opening is None or not any(opening[0].casefold() in asking for asking in questions.QUESTION_WORDS.values()):
        return False
    light = {(verb.first, verb.last) for verb in find_verbs(words) if verb.lemma in AUXILIARIES | TRAVELLING}
    return all(
        word[0].casefold() in LITTLE_WORDS or word[0] in told or any(a <= word.start() < b for a, b in light)
        for word in WORD.finditer(words)
    )


def is_about_trip(words: str, pattern: Finder) -> bool:
    """Whether nothing but little words, auxiliary verbs and names stands beside what tells the topic."""
    auxiliary = {(verb.first, verb.last) for verb in find_verbs(words) if verb.lemma in AUXILIARIES | TRAVELLING}
    found = [match[0].split() for match in pattern.finditer(words)]
    inside = {word for parts in found for part in (parts[0], parts[-1]) for word in WORD.findall(part)}
    return all(
        word[0].casefold() in LITTLE_WORDS or word[0] in inside or word.span() in auxiliary
        for word in WORD.finditer(words)
    )
