"""The subject and the agent of a sentence: who does something, in its words."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from dienstreis.grammar.names import names_role
from dienstreis.vocabulary import dates, grammar, people, verbs
from dienstreis.vocabulary.organisations import BODIES
from dienstreis.wording.languages import every
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex
from dienstreis.wording.verbs import Form, forms_of, is_english, is_form
from dienstreis.wording.words import letters_of

__all__ = ["Clause", "find_agent", "read_clause", "read_noun_phrase"]


PREPOSITIONS = every(grammar.PREPOSITIONS)
ADVERBS = every(grammar.ADVERBS)
LITTLE_WORDS = PREPOSITIONS | ADVERBS
PERSONAL = every(grammar.PERSONAL)
ARTICLES = every(grammar.ARTICLES)
NUMERALS = every(grammar.NUMERALS)
SUBORDINATORS = every(grammar.SUBORDINATORS)
RELATIVES = every(grammar.RELATIVES)
WITHOUT_COMMA = every(grammar.WITHOUT_COMMA)
FILLERS_BEHIND_VERB = every(grammar.BEHIND_VERB)
ENGLISH = frozenset(verbs.ENGLISH)
ENGLISH_PREPOSITIONS = frozenset(grammar.PREPOSITIONS["en"]) - frozenset(grammar.PREPOSITIONS["nl"])
CALENDAR = frozenset(word for names in (dates.MONTHS, dates.WEEKDAYS) for word in (*names.get("mul", ()), *names["en"]))
ADDRESSES = every(people.ADDRESSES) | every(people.ACADEMIC_TITLES)
WORD = regex(r"[^\s,;:()]+")
TRIMMED = "“”\"'‘’*."
FIRST_PERSON = every(grammar.WE)
NOMINATIVE = FIRST_PERSON | {"hij", "men"}
"""Pronouns that are the subject wherever they stand right behind the finite verb."""
ADDRESSED = frozenset({"u"})
"""Pronouns that are the subject behind the verb where no other one follows."""
PLURAL_PRONOUNS = frozenset({"wij", "we", "zij", "ze", "they", "i", "you"})
POSSESSIVES = frozenset({"zijn"})
DEMONSTRATIVES = frozenset({"dit", "dat", "die", "deze", "this", "that", "zijn", "alle", "beide", "all", "both"})
FOCUS = frozenset({"ook", "alleen", "zelfs", "juist", "vooral", "zowel", "also", "even", "only"})
"""Adverbs that stand before a subject and are no part of it."""
POINTING = frozenset({"it", "this", "that", "het", "dit", "dat", "die", "deze"})
"""Pronouns that are a subject right before the verb, and no part of a name elsewhere."""
NEVER_NOUNS = frozenset(
    {
        "is", "was", "heeft", "had", "zal", "zou", "wordt", "werd", "kan", "moet", "mag", "wil", "gaat", "lijkt",
        "blijkt", "komt", "blijft", "loopt", "staat", "ligt", "geldt", "past", "lukt", "duurt", "kost", "helpt",
    }
)  # fmt: skip
"""Finite verbs that are no nouns behind a word that may be an article or a pronoun: "het is"."""
INDEFINITE = frozenset({"een", "a", "an", "dat", "that"})
NO_POSSESSOR = frozenset({"haar", "zijn", "hun", "harte", "onze", "ons", "mijn"})
BEFORE_NOUNS = (ARTICLES - DEMONSTRATIVES) | {"te", "om", "aan", "in", "op", "of"}
LONGEST_SUBJECT = 16  # words
LONGEST_OPENING = 32  # words before the finite verb, a relative clause among them
SHORTEST_VERB = 3  # letters
NAME_PREPOSITIONS = frozenset(
    {"van", "voor", "der", "den", "de", "des", "of", "for", "en", "and", "het", "the", "te", "in", "uit", "bij"}
)
NAME_NOUNS = frozenset(
    {"gemeente", "provincie", "stad", "regio", "stichting", "universiteit", "ministerie", "voor", "water"}
)
AMID_NAMES = NAME_PREPOSITIONS | NAME_NOUNS
PASSIVE = regex(r"\b(?:wordt|worden|werd|werden|is|zijn|gebeurt|gebeuren|been|being)\b", re.IGNORECASE)
LONGEST_PARTICIPLE = 30
DONE_BY = regex(r"\b(?:\w*ge\w{2,}[dtn]|(?:be|ver|ont|her)\w{3,}[dtn])\s+$")
"""A participle right before "door"."""
AGENTIVE = frozenset({"door", "by"})
BY = regex(r"\b(?:door|by)\s+", re.IGNORECASE)


class ClauseWords:
    """Words of a text, in their order."""

    def __init__(self, matches: Iterable[re.Match[str]]) -> None:
        self.matches = list(matches)
        self.written = [match[0] for match in self.matches]
        self.plain = [word.strip(TRIMMED).casefold() for word in self.written]
        """In small letters, without quotation marks."""

    def __len__(self) -> int:
        """How many there are."""
        return len(self.matches)

    def first(self, index: int) -> int:
        """Where a word begins."""
        return self.matches[index].start()

    def last(self, index: int) -> int:
        """Where a word ends."""
        return self.matches[index].end()

    def gap(self, index: int) -> str:
        """What stands before a word."""
        return self.matches[index].string[self.last(index - 1) : self.first(index)]

    def is_behind_comma(self, index: int) -> bool:
        """Whether a comma stands before a word."""
        return "," in self.gap(index)

    def plain_behind(self, index: int) -> str:
        """The next word in small letters; nothing at the end."""
        return self.plain[index + 1] if index + 1 < len(self.plain) else ""

    def written_behind(self, index: int) -> str:
        """The next word; nothing at the end."""
        return self.written[index + 1] if index + 1 < len(self.written) else ""


class Clause(NamedTuple):
    """The subject of a sentence: ``text[first:last]``; and where its finite verb stands."""

    first: int
    last: int
    verb: int


@remembered
def read_clause(text: str) -> Clause | None:
    """The subject and the finite verb of a main clause; the subject stands behind it where something else leads."""
    words = ClauseWords(WORD.finditer(text))
    start = main_clause_start(words)
    if words and words.plain[start] in FOCUS and start + 1 < len(words) and begins_noun_phrase(words, start + 1):
        start += 1
    verb = finite_verb(words, start)
    if verb is None:
        return None
    if verb > start and words.plain_behind(verb) in NOMINATIVE:
        return Clause(words.first(verb + 1), words.last(verb + 1), words.first(verb))
    if verb > start and (opens_subject(words, start) or (verb == start + 1 and words.plain[start] in POINTING)):
        last = words.last(verb - 1)
        cut = text.find(",", words.first(start), last)
        return Clause(words.first(start), last if cut < 0 else cut, words.first(verb))
    return subject_between(words, start, verb) or subject_behind(words, verb)


def subject_between(words: ClauseWords, start: int, verb: int) -> Clause | None:
    """The subject of an English clause that something else leads: "By May the clerk will draft a plan"."""
    if not is_english(words.written[verb]) and words.plain[start] not in ENGLISH_PREPOSITIONS:
        return None
    commas = [i for i in range(start + 1, verb) if words.is_behind_comma(i)]
    for index in range(commas[-1] if commas else start + 1, verb):
        lowered, before = words.plain[index], words.plain[index - 1]
        opens = lowered in PERSONAL or lowered in ARTICLES or words.written[index][0].isupper()
        follows = index in commas or not (before in PREPOSITIONS or before in ARTICLES)
        if opens and follows and lowered not in CALENDAR:
            return Clause(words.first(index), words.last(verb - 1), words.first(verb))
    return None


def main_clause_start(words: ClauseWords) -> int:
    """The index of the first word of the main clause: behind the comma that ends a subordinate one before it."""
    if not words or words.plain[0] not in SUBORDINATORS:
        return 0
    for index in range(1, min(len(words), LONGEST_OPENING)):
        if words.is_behind_comma(index) and (is_finite(words, index) or opens_subject(words, index)):
            return index
    return 0


def opens_subject(words: ClauseWords, index: int) -> bool:
    """Whether a clause's first word can begin its subject."""
    lowered = words.plain[index]
    if lowered in PERSONAL or lowered in ARTICLES:
        return True
    return lowered not in LITTLE_WORDS and not is_form(words.written[index].casefold())


def finite_verb(words: ClauseWords, start: int) -> int | None:
    """The index of the finite verb of a clause: a known one, else the first word that looks like one."""
    if not words:
        return None
    if words.plain[start] in FIRST_PERSON and len(words) > start + 1:
        return start + 1
    subordinate = False
    for index in range(start, min(len(words), start + LONGEST_OPENING)):
        if index > start:
            if (subordinate or words.plain[index] in RELATIVES) and words.is_behind_comma(index):
                subordinate = not subordinate
            subordinate = subordinate or opens_subordinate(words, index)
        if not subordinate and is_finite(words, index):
            return index
    candidates = range(start + 1, min(len(words), start + LONGEST_SUBJECT))
    likely = [index for index in candidates if looks_finite(words.written[index]) and not is_noun_here(words, index)]
    for index in candidates[:-1]:  # "J. Smith to draft a plan"
        if words.plain[index] == "to" and Form.PLURAL in forms_of(words.written[index + 1]):
            return index
    named = (index for index in likely if words.written[index - 1][0].isupper())
    return next(named, next((index for index in likely if index > start + 1), None))


def opens_subordinate(words: ClauseWords, index: int) -> bool:
    """Whether a word opens a subordinate clause in the midst of a sentence; "om" before a number tells a time."""
    return words.plain[index] in WITHOUT_COMMA and not words.written_behind(index)[:1].isdigit()


def is_finite(words: ClauseWords, index: int) -> bool:
    """Whether a word is a finite verb where it stands; the plural is the infinitive, too, and as often a noun."""
    if not is_form(words.plain[index]):
        return False
    word = words.written[index].rstrip(TRIMMED)
    forms = forms_of(word) if word.islower() else frozenset()
    before = words.plain[index - 1] if index else ""
    pointed_at = before in POINTING and word in NEVER_NOUNS
    if not forms or word in LITTLE_WORDS or (follows_article(words, index) and not pointed_at):
        return False
    if Form.PRESENT in forms or Form.PAST in forms:
        return True
    if Form.PLURAL in forms and before != "to":
        if before in PLURAL_PRONOUNS or words.plain_behind(index) in PLURAL_PRONOUNS:
            return True
        if index + 1 == len(words):  # an infinitive at the end: "zaal boeken"
            return False
        if word in ENGLISH:  # as often a noun: "a plan"
            return before.endswith("s")
        return bool(before) and before not in NUMERALS and not is_noun_here(words, index)
    return Form.STEM in forms and "ik" in (before, words.plain_behind(index))


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


def subject_behind(words: ClauseWords, verb: int) -> Clause | None:
    """The subject behind the verb: a pronoun, a name with or without an office, or a noun with its article."""
    index = verb + 1
    while index < len(words) and words.plain[index] in FILLERS_BEHIND_VERB:
        index += 1
    addressed = next((at for at in range(verb + 1, index) if words.plain[at] in ADDRESSED), None)
    reader = Clause(words.first(addressed), words.last(addressed), words.first(verb)) if addressed else None
    if index >= len(words):
        return reader
    lowered = words.plain[index]
    if lowered in PERSONAL:
        return Clause(words.first(index), words.last(index), words.first(verb))
    if lowered in INDEFINITE or not begins_noun_phrase(words, index):
        return reader
    if lowered in ARTICLES and index + 1 >= len(words):
        return None
    return Clause(words.first(index), words.last(noun_phrase_end(words, index)), words.first(verb))


def read_noun_phrase(text: str, start: int) -> int | None:
    """Where the noun phrase that begins at an offset ends; ``None`` where none begins."""
    words = ClauseWords(islice(WORD.finditer(text, start), LONGEST_SUBJECT))
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
    while end + 1 < len(words) and end - index < LONGEST_SUBJECT:
        after, lowered = words.written[end + 1], words.plain[end + 1]
        if words.gap(end + 1).strip():
            break
        if after[0].isupper() or (after.isdigit() and words.written[end][0].isupper()):
            end += 1
            seen_noun = not (end == index + 1 and is_adjective_of_place(words, end))
        elif not seen_noun and lowered not in LITTLE_WORDS:
            end += 1
            seen_noun = not looks_inflected(lowered) and lowered not in NUMERALS
        elif seen_noun and opens_another(words, index, end + 1):
            break
        elif seen_noun and lowered in NAME_PREPOSITIONS and leads_to_name(words, end + 1):
            end += 1
        elif seen_noun and lowered == "van" and (length := possessor(words, end + 2)):
            end += 1 + length
        else:
            break
    return end


def opens_another(words: ClauseWords, first: int, index: int) -> bool:
    """Whether an article behind a common noun opens another noun phrase: "de delegatie (de minister)"."""
    before = words.written[index - 1]
    common = before.islower() and words.plain[first] in ARTICLES and words.plain[index - 1] not in NAME_PREPOSITIONS
    return common and words.plain[index] in {"de", "het", "the"} and before not in ADDRESSES and not names_role(before)


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
    if index + 1 >= len(words) or words.plain[index] not in {"de", "het"} or words.plain[index] in NO_POSSESSOR:
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


def find_agent(text: str) -> tuple[int, int] | None:
    """Who does it in the passive: the noun phrase behind "door"."""
    if AGENTIVE.isdisjoint(letters_of(text)):
        return None
    passive = PASSIVE.search(text) is not None
    for match in BY.finditer(text):
        if not passive and not DONE_BY.search(text[max(0, match.start() - LONGEST_PARTICIPLE) : match.start()]):
            continue
        words = ClauseWords(islice(WORD.finditer(text, match.end()), LONGEST_SUBJECT))
        if not words:
            continue
        last = words.last(noun_phrase_end(words, 0))
        phrase = text[match.end() : last].rstrip(".")
        named = any(character.isupper() for character in phrase) or words.plain[0] in ARTICLES
        if named or names_role(words.plain[0]):
            return match.end(), match.end() + len(phrase)
    return None
