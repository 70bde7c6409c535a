"""Noun phrases: where one begins, and where it ends."""

from dienstreis.grammar.clauses.words import ARTICLES, CALENDAR, LITTLE_WORDS, LONGEST_PHRASE, ClauseWords
from dienstreis.grammar.names import names_role
from dienstreis.vocabulary import grammar, people
from dienstreis.vocabulary.organisations import BODIES
from dienstreis.wording.languages import every
from dienstreis.wording.verbs import is_form

__all__ = [
    "NUMERALS",
    "begins_named_phrase",
    "begins_noun_phrase",
    "noun_phrase_end",
    "noun_phrases_end",
    "read_noun_phrase",
    "read_noun_phrases",
]

NUMERALS = every(grammar.NUMERALS)
ADDRESSES = every(people.ADDRESSES) | every(people.ACADEMIC_TITLES)
DEFINITE = every(grammar.DEFINITE)
DUTCH_DEFINITE = frozenset(grammar.DEFINITE["nl"])
AND = every(grammar.AND)
AMPERSAND = "&"
NAME_ENDS = every(grammar.NAME_ENDS)
INFLECTED = grammar.INFLECTED
OF_PLACES = grammar.ADJECTIVES_OF_PLACES
LONGEST_LIST = 40  # words of noun phrases that are joined
POSSESSIVE = frozenset(grammar.OF["nl"])
NAME_PREPOSITIONS = every(grammar.AMID_NAMES)
AMID_NAMES = NAME_PREPOSITIONS | every(grammar.NAME_NOUNS)


def read_noun_phrase(text: str, start: int) -> int | None:
    """Where the noun phrase that begins at an offset ends; ``None`` where none begins."""
    words = ClauseWords(text, start, LONGEST_PHRASE)
    if not words or not begins_noun_phrase(words, 0):
        return None
    return words.last(noun_phrase_end(words, 0))


def read_noun_phrases(text: str, start: int) -> int | None:
    """Where the noun phrases end that begin at an offset and are joined: "de haven, werf Aalto en de stad Lahti"."""
    words = ClauseWords(text, start, LONGEST_LIST)
    if not words or not begins_named_phrase(words, 0):
        return None
    return words.last(noun_phrases_end(words, 0))


def noun_phrases_end(words: ClauseWords, index: int, *, commas: bool = True) -> int:
    """The index of the last word of the noun phrases that begin at ``index`` and are joined, by commas too."""
    end = noun_phrase_end(words, index)
    while following := next_of_list(words, end, commas=commas):
        end = noun_phrase_end(words, following)
    return end


def next_of_list(words: ClauseWords, end: int, *, commas: bool) -> int | None:
    """The index of the word with which another noun phrase begins behind "en" or a comma; none where none follows."""
    after = end + 1
    if after >= len(words):
        return None
    gap = words.gap(after).strip()
    if words.plain[after] in AND and (not gap or (gap == "," and commas)):
        after += 1
    elif gap != "," or not commas:
        return None
    opens = after < len(words) and not words.gap(after).strip(" ,") and begins_named_phrase(words, after)
    return after if opens else None


def begins_named_phrase(words: ClauseWords, index: int) -> bool:
    """Whether a noun phrase begins with a word, or a bare noun with a name behind it: "rederij Aalto"."""
    return begins_noun_phrase(words, index) or (
        words.plain[index].isalpha()
        and words.plain[index] not in LITTLE_WORDS
        and words.written_behind(index)[:1].isupper()
    )


def begins_noun_phrase(words: ClauseWords, index: int) -> bool:
    """Whether a subject may begin with a word: an article, a name, an office, a form of address."""
    word = words.written[index]
    lowered = words.plain[index]
    if lowered in ARTICLES or is_name(word):
        return True
    if lowered in LITTLE_WORDS:
        return False
    return lowered in ADDRESSES or lowered in BODIES or names_role(lowered)


def noun_phrase_end(words: ClauseWords, index: int) -> int:
    """The index of the last word of the noun phrase that begins at ``index``."""
    end = index
    seen_noun = words.plain[index] not in ARTICLES and not is_adjective_of_place(words, index)
    while end + 1 < len(words) and end - index < LONGEST_PHRASE and not words.gap(end + 1).strip():
        after = end + 1
        if is_part_of_name(words, after):
            seen_noun = not (end == index and is_adjective_of_place(words, after))
        elif not seen_noun and words.plain[after] not in LITTLE_WORDS:
            seen_noun = not looks_inflected(words.plain[after]) and words.plain[after] not in NUMERALS
        elif (seen_noun or end > index) and (more := complement(words, index, after)):
            end += more - 1
        else:
            break
        end += 1
    return end


def is_part_of_name(words: ClauseWords, index: int) -> bool:
    """Whether a word has a capital, or goes on with a name that such a word begins: "Deelplan 2", "Aalto & Co"."""
    word, before = words.written[index], words.written[index - 1]
    if word == AMPERSAND:
        return words.written_behind(index)[:1].isupper()
    return is_name(word) or (before[0].isupper() and (word.isdigit() or words.plain[index] in NAME_ENDS))


def is_name(word: str) -> bool:
    """Whether a word is written as a name: "Lahti", "eThekwini"."""
    return any(map(str.isupper, word))


def complement(words: ClauseWords, first: int, index: int) -> int:
    """How many words from ``index`` on belong to the noun before them: "van de gemeente (Waterdam)"."""
    if opens_another(words, first, index):
        return 0
    if words.plain[index] in NAME_PREPOSITIONS and leads_to_name(words, index):
        return noun_phrase_end(words, index + 1) - index + 1
    length = possessor(words, index + 1) if words.plain[index] in POSSESSIVE else 0
    return length + 1 if length else 0


def opens_another(words: ClauseWords, first: int, index: int) -> bool:
    """Whether an article behind a common noun opens another noun phrase: "de delegatie (de minister)"."""
    before = words.written[index - 1]
    common = before.islower() and words.plain[first] in ARTICLES and words.plain[index - 1] not in NAME_PREPOSITIONS
    return common and words.plain[index] in DEFINITE and before not in ADDRESSES and not names_role(before)


def is_adjective_of_place(words: ClauseWords, index: int) -> bool:
    """Whether a capitalised word is an adjective with its noun behind it: "de Nederlandse delegatie"."""
    word, following = words.written[index], words.written_behind(index)
    if not word[0].isupper() or not following.islower() or following in LITTLE_WORDS or is_form(following):
        return False
    endings = INFLECTED if words.plain_before(index) in ARTICLES else OF_PLACES
    return word.endswith(endings)


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
            return words.plain[at] not in CALENDAR
        if words.plain[at] not in AMID_NAMES:
            return False
    return False
