"""Noun phrases: where one begins, and where it ends."""

from dienstreis.grammar.clauses.words import ARTICLES, LITTLE_WORDS, LONGEST_PHRASE, ClauseWords
from dienstreis.grammar.names import names_role
from dienstreis.vocabulary import grammar, people
from dienstreis.vocabulary.organisations import BODIES
from dienstreis.wording.languages import every
from dienstreis.wording.verbs import is_form

__all__ = ["NUMERALS", "begins_noun_phrase", "noun_phrase_end", "read_noun_phrase"]

NUMERALS = every(grammar.NUMERALS)
ADDRESSES = every(people.ADDRESSES) | every(people.ACADEMIC_TITLES)
DEFINITE = every(grammar.DEFINITE)
DUTCH_DEFINITE = frozenset(grammar.DEFINITE["nl"])
POSSESSIVE = frozenset(grammar.OF["nl"])
NAME_PREPOSITIONS = every(grammar.AMID_NAMES)
AMID_NAMES = NAME_PREPOSITIONS | every(grammar.NAME_NOUNS)


def read_noun_phrase(text: str, start: int) -> int | None:
    """Where the noun phrase that begins at an offset ends; ``None`` where none begins."""
    words = ClauseWords(text, start, LONGEST_PHRASE)
    if not words or not begins_noun_phrase(words, 0):
        return None
    return words.last(noun_phrase_end(words, 0))


def begins_noun_phrase(words: ClauseWords, index: int) -> bool:
    """Whether a subject may begin with a word: an article, a name, an office, a form of address."""
    word = words.written[index]
    lowered = words.plain[index]
    if lowered in ARTICLES or (word[0].isupper() and not word[0].isdigit()):
        return True
    if lowered in LITTLE_WORDS:
        return False
    return lowered in ADDRESSES or lowered in BODIES or names_role(lowered)


def noun_phrase_end(words: ClauseWords, index: int) -> int:
    """The index of the last word of the noun phrase that begins at ``index``."""
    end = index
    seen_noun = words.plain[index] not in ARTICLES
    while end + 1 < len(words) and end - index < LONGEST_PHRASE and not words.gap(end + 1).strip():
        after = end + 1
        if is_part_of_name(words, after):
            seen_noun = not (end == index and is_adjective_of_place(words, after))
        elif not seen_noun:
            if words.plain[after] in LITTLE_WORDS:
                break
            seen_noun = not looks_inflected(words.plain[after]) and words.plain[after] not in NUMERALS
        elif more := complement(words, index, after):
            end += more - 1
        else:
            break
        end += 1
    return end


def is_part_of_name(words: ClauseWords, index: int) -> bool:
    """Whether a word begins with a capital, or is a number behind such a word."""
    word = words.written[index]
    return word[0].isupper() or (word.isdigit() and words.written[index - 1][0].isupper())


def complement(words: ClauseWords, first: int, index: int) -> int:
    """How many words from ``index`` on belong to the noun before them: "van de gemeente (Waterdam)"."""
    if opens_another(words, first, index):
        return 0
    if words.plain[index] in NAME_PREPOSITIONS and leads_to_name(words, index):
        return 1
    length = possessor(words, index + 1) if words.plain[index] in POSSESSIVE else 0
    return length + 1 if length else 0


def opens_another(words: ClauseWords, first: int, index: int) -> bool:
    """Whether an article behind a common noun opens another noun phrase: "de delegatie (de minister)"."""
    before = words.written[index - 1]
    common = before.islower() and words.plain[first] in ARTICLES and words.plain[index - 1] not in NAME_PREPOSITIONS
    return common and words.plain[index] in DEFINITE and before not in ADDRESSES and not names_role(before)


def is_adjective_of_place(words: ClauseWords, index: int) -> bool:
    """Whether a capitalised word is an adjective with its noun behind it: "de Nederlandse delegatie"."""
    following = words.written_behind(index)
    noun = following.islower() and following not in LITTLE_WORDS and not is_form(following)
    return noun and words.written[index].endswith(("se", "e")) and words.plain[index - 1] in ARTICLES


def looks_inflected(word: str) -> bool:
    """Whether a word has the ending of an adjective before its noun."""
    return word.endswith("e") and not word.endswith("ie") and word not in BODIES and len(word) > 4


def possessor(words: ClauseWords, index: int) -> int:
    """How many words behind "van" name the body that somebody belongs to: "van het energiebedrijf"."""
    if index + 1 >= len(words) or words.plain[index] not in DUTCH_DEFINITE:
        return 0
    last = index + 1
    while looks_inflected(words.plain[last]) and last + 1 < len(words) and words.written[last + 1][0].islower():
        last += 1
    return last - index + 1 if words.written[last].isalpha() else 0


def leads_to_name(words: ClauseWords, index: int) -> bool:
    """Whether little words lead to a name: "van de gemeente Waterdam"."""
    for at in range(index, min(index + 4, len(words))):
        if words.written[at][0].isupper():
            return True
        if words.plain[at] not in AMID_NAMES:
            return False
    return False
