"""The subject and the agent of a sentence: who does something, in its words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from dienstreis.vocabulary import grammar
from dienstreis.vocabulary.organisations import BODIES

__all__ = ["Clause", "find_agent", "read_clause"]


def lower_words(by_language: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """All words of all languages."""
    return frozenset(word for words in by_language.values() for word in words)


VERBS = lower_words(grammar.AUXILIARIES)
PREPOSITIONS = lower_words(grammar.PREPOSITIONS)
ADVERBS = lower_words(grammar.ADVERBS)
PERSONAL = lower_words(grammar.PERSONAL)
ARTICLES = lower_words(grammar.ARTICLES)
WORD = re.compile(r"[^\s,;:()]+")
TRIMMED = "“”\"'‘’*."
FIRST_PERSON = frozenset({"ik", "wij", "we", "i"})
POSSESSIVES = frozenset({"zijn"})
DEMONSTRATIVES = frozenset({"dit", "dat", "die", "deze", "this", "that", "zijn", "alle", "beide", "all", "both"})
LONGEST_SUBJECT = 16  # words
SHORTEST_VERB = 3  # letters
NAME_PREPOSITIONS = frozenset(
    {
        "van",
        "voor",
        "der",
        "den",
        "de",
        "des",
        "of",
        "for",
        "en",
        "and",
        "het",
        "the",
        "te",
        "in",
        "uit",
        "bij",
    }
)
PASSIVE = re.compile(r"\b(?:wordt|worden|werd|werden|is|zijn|gebeurt|gebeuren|been|being)\b", re.IGNORECASE)
BY = re.compile(r"\b(?:door|by)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """The subject of a sentence: ``text[first:last]``; and where its finite verb stands."""

    first: int
    last: int
    verb: int


def words_of(text: str) -> list[re.Match[str]]:
    """The words of a sentence with their offsets."""
    return list(WORD.finditer(text))


def plain(match: re.Match[str]) -> str:
    """A word in lower case without quotation marks."""
    return match[0].strip(TRIMMED).casefold()


def read_clause(text: str) -> Clause | None:
    """The subject and the finite verb of a main clause; the subject stands behind it where something else leads."""
    words = words_of(text)
    if not words:
        return None
    verb = finite_verb(words)
    if verb is None:
        return None
    if verb and opens_subject(words[0]):
        last = words[verb - 1].end()
        cut = text.find(",", words[0].start(), last)
        if cut < 0 or is_apposition(text[cut:last]):
            return Clause(words[0].start(), last if cut < 0 else cut, words[verb].start())
    return subject_behind(text, words, verb)


def opens_subject(word: re.Match[str]) -> bool:
    """Whether a sentence's first word can begin its subject."""
    lowered = plain(word)
    if lowered in PERSONAL:
        return True
    if lowered in ARTICLES:
        return True
    return lowered not in PREPOSITIONS and lowered not in ADVERBS and lowered not in VERBS


def is_apposition(rest: str) -> bool:
    """Whether what stands between commas belongs to the subject ("de heer X, voorzitter van Y,")."""
    return rest.count(",") >= 1


def finite_verb(words: list[re.Match[str]]) -> int | None:
    """The index of the finite verb: a known one, else the first word that looks like one behind a noun."""
    if plain(words[0]) in FIRST_PERSON and len(words) > 1:
        return 1
    for index, word in enumerate(words[: LONGEST_SUBJECT * 2]):
        if word[0].islower() and word[0] in VERBS and not follows_article(words, index):
            return index
    for index, word in enumerate(words[1:LONGEST_SUBJECT], 1):
        if looks_finite(word[0]) and not is_noun_here(words, index) and words[index - 1][0][0].isupper():
            return index
    for index, word in enumerate(words[2:LONGEST_SUBJECT], 2):
        if looks_finite(word[0]) and not is_noun_here(words, index):
            return index
    return None


def looks_finite(word: str) -> bool:
    """Whether a word has the ending of a Dutch present or an English past tense."""
    return (
        word.islower()
        and word.isalpha()
        and len(word) > SHORTEST_VERB
        and word.endswith(("t", "ed"))
        and word not in PREPOSITIONS | ADVERBS
    )


def follows_article(words: list[re.Match[str]], index: int) -> bool:
    """Whether a word stands behind an article, or behind "te" as an infinitive does."""
    if not index:
        return False
    before = plain(words[index - 1])
    if words[index][0] in POSSESSIVES and before in PREPOSITIONS:
        return True
    return before in (ARTICLES - DEMONSTRATIVES) | {"te", "om", "aan", "in", "op", "of"}


def is_noun_here(words: list[re.Match[str]], index: int) -> bool:
    """Whether a word that might be a verb stands where a noun does: behind an article or an adjective."""
    before = plain(words[index - 1])
    if follows_article(words, index):
        return True
    return (
        words[index - 1][0].islower()
        and before.endswith("e")
        and before not in PREPOSITIONS | ADVERBS | VERBS
        and len(before) > 4
    )


def subject_behind(text: str, words: list[re.Match[str]], verb: int) -> Clause | None:
    """The subject behind the verb: a pronoun, a name, or a noun with its article."""
    index = verb + 1
    while index < len(words) and plain(words[index]) in {
        "er",
        "daarom",
        "ook",
        "dan",
        "dus",
        "nu",
        "inmiddels",
        "verder",
    }:
        index += 1
    if index >= len(words):
        return None
    first = words[index]
    lowered = plain(first)
    if lowered in PERSONAL:
        return Clause(first.start(), first.end(), words[verb].start())
    is_name = first[0][0].isupper() and not first[0][0].isdigit()
    if lowered not in ARTICLES and not is_name:
        return None
    if lowered in {"een", "a", "an", "dat", "that"}:
        return None
    last = index + (lowered in ARTICLES)
    if last >= len(words):
        return None
    end = noun_phrase_end(text, words, index)
    return Clause(first.start(), words[end].end(), words[verb].start()) if end >= index else None


def noun_phrase_end(text: str, words: list[re.Match[str]], index: int) -> int:
    """The index of the last word of the noun phrase that begins at ``index``."""
    end = index
    seen_noun = plain(words[index]) not in ARTICLES
    while end + 1 < len(words) and end - index < LONGEST_SUBJECT:
        after = words[end + 1]
        between = text[words[end].end() : after.start()]
        if between.strip():
            break
        lowered = plain(after)
        if after[0][0].isupper() or (after[0].isdigit() and words[end][0][0].isupper()):
            end += 1
            seen_noun = True
        elif not seen_noun and lowered not in PREPOSITIONS | ADVERBS | VERBS:
            end += 1
            seen_noun = not looks_inflected(lowered)
        elif seen_noun and lowered in NAME_PREPOSITIONS and leads_to_name(words, end + 1):
            end += 1
        else:
            break
    return end


def looks_inflected(word: str) -> bool:
    """Whether a word has the ending of an adjective before its noun."""
    return word.endswith("e") and not word.endswith("ie") and word not in BODIES and len(word) > 4


def leads_to_name(words: list[re.Match[str]], index: int) -> bool:
    """Whether little words lead to a name: "van de gemeente Waterdam"."""
    for word in words[index : index + 4]:
        if word[0][0].isupper():
            return True
        if plain(word) not in NAME_PREPOSITIONS | {
            "gemeente",
            "provincie",
            "stad",
            "regio",
            "stichting",
            "universiteit",
            "ministerie",
            "voor",
            "water",
        }:
            return False
    return False


def find_agent(text: str) -> tuple[int, int] | None:
    """Who does it in the passive: the noun phrase behind "door"."""
    if not PASSIVE.search(text):
        return None
    for match in BY.finditer(text):
        words = list(islice(WORD.finditer(text, match.end()), LONGEST_SUBJECT))
        if not words:
            continue
        last = words[noun_phrase_end(text, words, 0)].end()
        phrase = text[match.end() : last].rstrip(".")
        if any(character.isupper() for character in phrase) or plain(words[0]) in ARTICLES:
            return match.end(), match.end() + len(phrase)
    return None
