"""The agent of a passive: who does it, behind "door"."""

from dienstreis.grammar.clauses.noun_phrases import noun_phrase_end
from dienstreis.grammar.clauses.participles import is_participle
from dienstreis.grammar.clauses.words import ARTICLES, LONGEST_PHRASE, ClauseWords, clause_words
from dienstreis.grammar.names import names_role
from dienstreis.vocabulary import grammar
from dienstreis.wording.languages import every
from dienstreis.wording.memory import remembered
from dienstreis.wording.words import letters_of

__all__ = ["find_agent"]

BY = every(grammar.BY)
PASSIVE = every(grammar.PASSIVE)


@remembered
def find_agent(text: str) -> tuple[int, int] | None:
    """Who does it in the passive: the noun phrase behind "door"."""
    if BY.isdisjoint(letters_of(text)):
        return None
    passive = not PASSIVE.isdisjoint(letters_of(text))
    words = clause_words(text)
    for index, word in enumerate(words.plain[:-1]):
        if word in BY and (passive or is_participle(words.plain_before(index))) and not words.gap(index + 1).strip():
            first = words.first(index + 1)
            phrase = ClauseWords(text, first, LONGEST_PHRASE)
            agent = text[first : phrase.last(noun_phrase_end(phrase, 0))].rstrip(".")
            named = any(character.isupper() for character in agent) or phrase.plain[0] in ARTICLES
            if named or names_role(phrase.plain[0]):
                return first, first + len(agent)
    return None
