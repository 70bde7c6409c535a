"""What a heading or label is about, as far as its words tell."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from dienstreis.text.questions import Question, asks_only, read_question
from dienstreis.vocabulary import dates, grammar, headings
from dienstreis.vocabulary.own_words import own_words
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex

__all__ = ["Topic", "is_phrase", "opens_day", "recognise", "recognise_day", "recognise_headed_day"]


class Topic(NamedTuple):
    """What a heading says that its section is about."""

    names: tuple[str, ...]
    """The topics in the order of the words; the first one is the section's."""
    language: str
    """BCP 47 tag of the vocabulary that matched."""
    leads: bool
    """Whether the heading begins with its phrase."""
    whole: bool
    """Whether nothing but words of headings and names stands beside the phrase: so is a heading without markup."""
    plain: bool
    """Whether not even a name stands beside it: so is a label without a colon."""


OwnTopics = tuple[tuple[str, tuple[str, ...]], ...]
OWN_LANGUAGE = "nl"
Phrase = tuple[int, int, str, str]
"""First and last word of a phrase, its topic and its language."""

LONGEST = 120
LONGEST_FILLER = 40  # letters of fillers run together
MOST_FILLERS = 3
LONGEST_OPENING = 3  # letters by which phrases are looked up
SURE = 9  # letters that a phrase must have to be found inside a glued word
PARENTHESIS = regex(r"\([^()]*\)(?!\w)|\((?=\w{1,3}\))|(?<=\w)\)", needs=("(", ")"))
WORD = regex(r"[^\W_]+(?:['’][^\W\d_]+)?")


def alternatives(*words: str) -> str:
    """A pattern for any of the words."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


WEEKDAY = alternatives(*in_order(dates.WEEKDAYS, dates.WEEKDAY_ABBREVIATIONS))
MONTH = alternatives(*in_order(dates.MONTHS, dates.MONTH_ABBREVIATIONS))
DAY_WORD = alternatives(*in_order(headings.DAY_WORDS))
PART = alternatives(*sorted(in_order(dates.DAY_PARTS)))
AND = alternatives(*in_order(grammar.AND))
DAY_NUMBER = r"\d{1,2}(?:e|st|nd|rd|th)?\b"
DATE = (
    rf"(?:{DAY_NUMBER}\s+(?:of\s+)?(?:{MONTH})\b\.?|(?:{MONTH})\b\.?\s+{DAY_NUMBER}|\d{{1,2}}[-/]\d{{1,2}}(?:[-/]\d{{2,4}})?)"
    rf"(?:,?\s+\d{{4}})?"
)
DATED_WEEKDAY = rf"(?:{WEEKDAY})(?:\s?(?:{PART}))?\b\.?"
DAY_OF_MONTH = r"(?:the\s)?\d{1,2}(?:e|de|ste|st|nd|rd|th)\b"  # "Monday 13th", whose month the trip tells
NUMBERED_DAY = regex(rf"(?:{DAY_WORD})\s+(?:\d{{1,2}}|[^\W\d_]{{3,6}})(?:\s*[-–—:,(].{{0,80}}|\s*)$", re.IGNORECASE)
NAMES_BEHIND = r"\s*[-–—,(]\s*(?-i:[^\W\d_a-z])[^\s.:;]*(?:\s[^\s.:;]+){0,3}"
ROUTE_WORD = alternatives(*in_order(headings.ROUTE_WORDS))
ROUTE_BEHIND = (
    rf"\s*[-–—,:(]\s*(?:(?:{ROUTE_WORD})\s+){{1,3}}(?-i:[^\W\d_a-z])[^\s.:;]*"
    rf"(?:\s(?:(?:{ROUTE_WORD})|(?-i:[^\W\d_a-z])[^\s.:;]*)){{0,5}}"
)
PART_BEHIND = rf"\s*[-–—,(]?\s*(?:(?:{PART})|(?:{DAY_WORD})\s\d{{1,2}})"
DATED_DAY = regex(
    rf"(?:{DATED_WEEKDAY}(?:,?\s+(?:{DATE}|{DAY_OF_MONTH}))?|{DATE})(?:{NAMES_BEHIND}|{ROUTE_BEHIND}|{PART_BEHIND})?[:)]?\s*$",
    re.IGNORECASE,
)
# "Donderdag 8 en vrijdag 9 mei"; with a year it may as well be the time of the whole trip.
TWO_DAYS = regex(
    rf"{DATED_WEEKDAY}(?:\s+{DAY_NUMBER}(?:\s+(?:{MONTH})\b\.?)?)?\s*(?:{AND}|&|\+|[-–—/])\s*"
    rf"{DATED_WEEKDAY}(?:\s+{DAY_NUMBER}(?:\s+(?:{MONTH})\b\.?)?)?(?:{NAMES_BEHIND})?[:)]?\s*$",
    re.IGNORECASE,
)


HEADED_DAY = regex(
    rf"(?:{DATED_WEEKDAY}(?:,?\s+{DATE})?|(?:{DAY_NUMBER}\s*(?:{AND}|&|[-–—/])\s*)?{DATE})(?:\s*[-–—:,(].{{0,80}}|\s*)$",
    re.IGNORECASE,
)


def recognise_headed_day(words: str) -> Topic | None:
    """Whether what is surely a heading is that of a day, whatever stands behind it ("8 mei – aankomst in Turku")."""
    return DAY if len(words) <= LONGEST and HEADED_DAY.match(words) else recognise_day(words)


def recognise_day(words: str) -> Topic | None:
    """Whether a line is the heading of a day ("Dag 2 - dinsdag 6 maart - Kumasi"), and nothing more than that."""
    if len(words) > LONGEST or not any(form.match(words) for form in (NUMBERED_DAY, DATED_DAY, TWO_DAYS)):
        return None
    return DAY


DAY = Topic(("day",), "nl", leads=True, whole=True, plain=True)


OPENING_DAY = regex(rf"(?:{DATED_WEEKDAY}(?:\s+{DATE})?|{DATE})(?::|\s)", re.IGNORECASE)


def opens_day(words: str) -> bool:
    """Whether a line begins with a weekday or a date, as the lines of a programme do."""
    return (words[:1].isupper() or words[:1].isdigit()) and OPENING_DAY.match(words) is not None


def recognise(words: str) -> Topic | None:
    """What the heading or label ``words`` is about; ``None`` where no phrase of the vocabulary is in it."""
    return None if len(words) > LONGEST else recognise_among(words, own_words().topics)


@remembered
def recognise_among(words: str, own: OwnTopics) -> Topic | None:
    """What ``words`` are about, by the phrases of the vocabulary and those of the user's ``own``."""
    bare = PARENTHESIS.sub(" ", words)
    written = WORD.findall(bare)
    plain = WORD.findall(bare.casefold()) if bare.isascii() else [fold_letters(word) for word in written]
    found = longest_phrases(plain, own)
    beside = words_beside(found, plain)
    whole = all(is_filler(plain[index]) or is_name(written[index]) for index in beside)
    if not whole:
        found = [phrase for phrase in found if "".join(plain[phrase[0] : phrase[1]]) not in alone()]
        beside = words_beside(found, plain)
    question = None if found and whole else read_question(words)
    if question and answers(question, found):
        return Topic((question.topic,), question.language, leads=True, whole=question.whole, plain=question.whole)
    if not found:
        return None
    asks = not whole and asks_only(words, {word for index, word in enumerate(written) if index not in beside})
    return Topic(
        names=tuple(dict.fromkeys(name for *_, name, _ in found)),
        language=found[0][3],
        leads=is_little(plain[: found[0][0]]) or (asks and found[0][0] == 1),
        whole=whole or asks,
        plain=all(is_filler(plain[index]) for index in beside),
    )


def answers(question: Question, found: list[Phrase]) -> bool:
    """Whether a question tells what a heading is about, and not the phrases that stand in it."""
    return not found or question.whole or question.topic in {name for *_, name, _ in found}


def is_little(words: list[str]) -> bool:
    """Whether words before a phrase say nothing: fillers and numbers."""
    return all(is_filler(word) or word.isdigit() for word in words)


def words_beside(found: list[Phrase], plain: list[str]) -> list[int]:
    """The indices of the words that belong to no phrase."""
    covered = {index for first, last, *_ in found for index in range(first, last)}
    return [index for index in range(len(plain)) if index not in covered]


def is_name(word: str) -> bool:
    """Whether a word is a name or a number."""
    return word[:1].isupper() or word.isdigit()


@cache
def alone() -> frozenset[str]:
    """The phrases that count only where nothing else stands beside them, in letters only."""
    return frozenset("".join(WORD.findall(phrase)) for phrase in headings.ALONE)


def is_phrase(words: str) -> bool:
    """Whether ``words`` are a phrase of the vocabulary and nothing else."""
    return letters_of(words[:LONGEST]) in phrases(own_words().topics)


def letters_of(words: str) -> str:
    """The letters and digits of some words."""
    return "".join(fold_letters(word) for word in WORD.findall(words))


def fold_letters(word: str) -> str:
    """A word in lower case without accents."""
    if word.isascii():
        return word.casefold()
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


def longest_phrases(plain: list[str], own: OwnTopics) -> list[Phrase]:
    """First and last word, topic and language of the phrases that stand in the words, longest first wins."""
    compact = "".join(plain)
    starts = {start: index for index, start in enumerate(accumulate(map(len, plain), initial=0))}
    known, opening = phrases(own), min(LONGEST_OPENING, shortest(own))
    opened, within = lengths(own, opening), lengths(own, SURE)
    places = [(at, opened[key]) for at in starts if (key := compact[at : at + opening]) in opened]
    places += [(at, within[key]) for at in range(len(compact)) if (key := compact[at : at + SURE]) in within]
    hits: dict[str, int] = {}
    for at, possible in sorted(places):
        for letters in possible:
            phrase = compact[at : at + letters]
            if phrase in known and phrase not in hits and fits(phrase, at, starts, plain):
                hits[phrase] = at
    found: list[Phrase] = []
    taken: set[int] = set()
    edges = list(starts)
    for phrase, at in sorted(hits.items(), key=lambda hit: (-len(hit[0]), hit[1], hit[0])):
        touched = range(bisect_right(edges, at) - 1, bisect_left(edges, at + len(phrase)))
        if taken.isdisjoint(touched):
            taken.update(touched)
            found.append((touched.start, touched.stop, *known[phrase]))
    return sorted(found)


def fits(phrase: str, at: int, starts: dict[int, int], plain: list[str]) -> bool:
    """Whether a phrase found in the letters stands there as words: from a word's start, a short one to its end."""
    if len(phrase) >= SURE:
        return True
    if at not in starts or at + len(phrase) in starts:
        return at in starts
    if plain[starts[at]] in headings.NO_FILLERS:
        return False
    rest = plain[starts[at]][len(phrase) :]
    return is_filler(rest) or (len(phrase) > 4 and rest in {"s", "en", "e", "n"})


@cache
def phrases(own: OwnTopics) -> dict[str, tuple[str, str]]:
    """Topic and language of every phrase, in letters only."""
    known = {
        "".join(WORD.findall(phrase)): (topic, language)
        for topic, by_language in headings.TOPICS.items()
        for language, listed in by_language.items()
        for phrase in listed
    }
    added = ((letters_of(phrase), topic) for topic, listed in own for phrase in listed)
    return known | {letters: (topic, OWN_LANGUAGE) for letters, topic in added if letters}


@cache
def shortest(own: OwnTopics) -> int:
    """How many letters the shortest phrase has."""
    return min(map(len, phrases(own)))


@cache
def lengths(own: OwnTopics, opening: int) -> dict[str, tuple[int, ...]]:
    """How long the phrases are that begin with some letters, as many as ``opening``, by these letters."""
    found: dict[str, set[int]] = {}
    for phrase in phrases(own):
        if len(phrase) >= opening:
            found.setdefault(phrase[:opening], set()).add(len(phrase))
    return {letters: tuple(sorted(known)) for letters, known in found.items()}


@cache
def fillers() -> frozenset[str]:
    """The words of headings that say nothing about a topic."""
    return every(headings.FILLERS)


def is_filler(word: str) -> bool:
    """Whether a word says nothing about what a section is about: a filler, or several run together by damage."""
    return len(word) <= LONGEST_FILLER and word not in headings.NO_FILLERS and is_made_of_fillers(word, MOST_FILLERS)


def is_made_of_fillers(word: str, most: int) -> bool:
    """Whether a word is at most so many fillers run together."""
    known = fillers()
    if word in known:
        return True
    cuts = range(1, len(word)) if most > 1 else ()
    return any(is_made_of_fillers(word[cut:], most - 1) for cut in cuts if word[:cut] in known)
