"""Words that a PDF extraction glued together ("enstudenten").

The method weighs every word with `wordfreq <https://github.com/rspeer/wordfreq>`_ (code Apache-2.0, data CC BY-SA 4.0):
a word that nobody writes, and whose halves everybody does, has lost a space. Since compounds, names and rare words
look alike, a loss counts only with others of its kind: where the extraction took the ends of printed lines for
nothing, losses stand one line width apart, and elsewhere at least three surer ones must stand in the text.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import IntEnum
from functools import cache
from importlib.util import find_spec
from itertools import groupby, islice
from typing import TYPE_CHECKING, NamedTuple

from dienstreis.vocabulary.closed_class import CLOSED_CLASS, NEVER_PREFIXES, ORDINARY_BEGINNINGS
from dienstreis.vocabulary.grammar import ADJECTIVE_ENDS
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from collections.abc import Set as AbstractSet

__all__ = ["WORD_LIST", "Glued", "can_find_glued", "find_glued", "looks_glued"]

WORD_LIST = "wordfreq"
"""The module that holds the word list, of the extra ``repair``."""
TOKEN = regex(r"\S+")
LETTERS = regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")
ADDRESS = regex(r"www\.|https?:|@|\w\.(?:nl|com|org|eu|net|be)\b", re.IGNORECASE)
PUNCTUATED = regex(r"(?<=[^\W\d_]{2})[,.;](?=[^\W\d_]{3})|(?<=[^\W\d_]{2})(?=\([^\W\d_]{4})|(?<=\d)(?=[^\W\d_]{5})")
LONGEST = 60  # letters; nobody leaves the space out of longer ones
SHORTEST = 5  # letters of a glued word
SHORTEST_HALF = 2
LONG_HALF = 4
LONGEST_PREFIX = max(map(len, NEVER_PREFIXES))
LONG_WORD = 12
KNOWN = 3.0  # Zipf frequency (base-10 logarithm of uses in 10^9 words): a word that a reader knows
COMMON = 3.6
KNOWN_NAME = 2.5
RARE_IN_ENGLISH = 2.0
NARROWEST, WIDEST = 50, 140  # characters of a printed line
RAGGED = 16  # characters that a line may be shorter than the others, for the word that did not fit
FEWEST = 3  # losses that are damage and not names
WORTH_A_LOOK = 2  # signs of losses, for which words are weighed: not all losses show one


class Strength(IntEnum):
    """How much a word by itself looks glued."""

    WEAK = 1
    """As much as a compound or a name."""
    FIRM = 2
    """One half is a closed-class word, or a mark stands between them: a few words are like that all the same."""
    SURE = 3
    """Hardly any word is like that."""


class Glued(NamedTuple):
    """A glued word: ``text[first:last]``, whose halves part at ``at``."""

    first: int
    at: int
    last: int
    strength: Strength

    def apart(self, text: str) -> str:
        """The word with the space that it lost."""
        return f"{text[self.first : self.at]} {text[self.at : self.last]}"


def can_find_glued() -> bool:
    """Whether the word list is installed."""
    return find_spec(WORD_LIST) is not None


def find_glued(text: str) -> list[Glued]:
    """The glued words of ``text``, in its order. Raises ImportError without the word list."""
    tokens = list(candidate_tokens(text))
    if not are_there((is_sign(token[0]) and not begins_as_others(token[0]) for token in tokens), WORTH_A_LOOK):
        return []  # the word list takes longer to load than all else together
    candidates = [found for token in tokens if (found := weigh(token[0], token.start()))]
    accepted = set(on_line_ends(text, candidates))
    sure = [found for found in candidates if found.strength is Strength.SURE]
    accepted.update(sure if len(sure) >= FEWEST else ())
    return [found for found in candidates if found in accepted]


def looks_glued(text: str) -> bool:
    """Whether a text shows glued words to a reader without the word list: as many as make them damage.

    Such a word has a mark without a space behind it, or is a closed-class word with a capital behind it, or with a word
    of the same text ("leraren enstudenten", where "studenten" stands elsewhere).
    """
    words = {word[0].casefold() for word in LETTERS.finditer(text)}
    return are_there((is_sign(token[0], words) for token in candidate_tokens(text)), FEWEST)


def are_there(signs: Iterable[bool], fewest: int) -> bool:
    """Whether there are so many signs of lost spaces."""
    return len(list(islice(filter(None, signs), fewest))) == fewest


def is_sign(token: str, words: AbstractSet[str] | None = None) -> bool:
    """Whether a token may have lost a space: beside the ``words`` of its text, in lower case, if these are known."""
    return PUNCTUATED.search(token) is not None or any(
        word[0][:at].islower() and word[0][:at] in NEVER_PREFIXES and may_be_word(word[0][at:], words)
        for word in LETTERS.finditer(token)
        for at in range(SHORTEST_HALF, LONGEST_PREFIX + 1)
    )


def may_be_word(half: str, words: AbstractSet[str] | None) -> bool:
    """Whether the second half of a token is long enough, and begins with a capital or is one of the words."""
    return len(half) >= LONG_HALF and (words is None or half[0].isupper() or half.casefold() in words)


def begins_as_others(token: str) -> bool:
    """Whether a token is likely to be a word that begins with another one for no reason ("dienstreis", "terug")."""
    return core(token).startswith(ORDINARY_BEGINNINGS)


def candidate_tokens(text: str) -> Iterator[re.Match[str]]:
    """The words that stand only once in a text, addresses left out."""
    tokens = [match for match in TOKEN.finditer(text) if len(match[0]) >= SHORTEST and not ADDRESS.search(match[0])]
    times = Counter(core(match[0]) for match in tokens)
    return (match for match in tokens if times[core(match[0])] == 1)


def core(token: str) -> str:
    """A token in lower case, without the marks around it."""
    return token.strip(".,;:!?()[]'\"“”‘’").casefold()


@cache
def frequencies() -> tuple[Callable[[str], float], Callable[[str], float]]:
    """Zipf frequencies of Dutch and of English words."""
    from wordfreq import get_frequency_dict

    def lookup(language: str) -> Callable[[str], float]:
        import math

        table = get_frequency_dict(language, "best")
        return lambda word: math.log10(table[word] * 1e9) if word in table else 0.0

    return lookup("nl"), lookup("en")


def weigh(token: str, start: int) -> Glued | None:
    """A token as a glued word, parted where its halves are most common; ``None`` where it may be a word."""
    if mark := PUNCTUATED.search(token):
        at = mark.end()
        known = any(is_known(word[0]) for word in LETTERS.finditer(token))
        return Glued(start, start + at, start + len(token), Strength.FIRM) if known else None
    for word in LETTERS.finditer(token):
        if SHORTEST <= len(word[0]) <= LONGEST and (found := weigh_word(word[0], start + word.start())):
            return found
    return None


def weigh_word(word: str, start: int) -> Glued | None:
    """A word of letters as a glued one; none that anyone writes."""
    dutch, english = frequencies()
    folded = word.casefold()
    if dutch(folded) > 0 or english(folded) >= RARE_IN_ENGLISH:
        return None
    partings = [
        (strength, score, at)
        for at in range(SHORTEST_HALF, len(word) - SHORTEST_HALF + 1)
        for strength, score in likelihood(word[:at], word[at:])
    ]
    if not partings:
        return None
    strength, _, at = max(partings)
    return Glued(start, start + at, start + len(word), strength)


def likelihood(left: str, right: str) -> Iterator[tuple[Strength, float]]:
    """How much two halves look like words of their own, and how common they are; nothing where they do not."""
    dutch, _ = frequencies()
    before, behind = left.casefold(), right.casefold()
    if "-" in (left[-1], right[0]):
        return
    usual = dutch(before) + dutch(behind)
    if before in CLOSED_CLASS and (dutch(behind) >= KNOWN or right[0].isupper()):
        sure = before in NEVER_PREFIXES and left.islower() and dutch(behind) >= COMMON and len(right) >= LONG_HALF
        yield (Strength.SURE if sure else Strength.FIRM), usual
    elif before in CLOSED_CLASS and len(right) >= LONG_WORD and right.islower():
        yield Strength.WEAK, usual
    elif behind in CLOSED_CLASS and (dutch(before) >= KNOWN or (left[0].isupper() and is_known(left))):
        yield Strength.FIRM, usual
    elif min(len(left), len(right)) >= LONG_HALF and (are_names(left, right) or are_adjective_and_noun(before, behind)):
        yield Strength.WEAK, usual


def are_names(left: str, right: str) -> bool:
    """Whether two halves look like parts of a name ("CityAgreement")."""
    return right[0].isupper() and is_known(right) and is_known(left)


def are_adjective_and_noun(before: str, behind: str) -> bool:
    """Whether two known halves, the first of which is inflected, are no compound ("digitaleeconomie")."""
    dutch, _ = frequencies()
    return before.endswith(ADJECTIVE_ENDS) and min(dutch(before), dutch(behind)) >= KNOWN


def is_known(word: str) -> bool:
    """Whether a word, or a name, is one that a reader may know."""
    dutch, english = frequencies()
    return max(dutch(word.casefold()), english(word.casefold())) >= KNOWN_NAME


def on_line_ends(text: str, candidates: list[Glued]) -> list[Glued]:
    """The candidates that stand about one line width apart from each other, or from the beginning of their line."""
    by_line = [
        (start, list(found))
        for start, found in groupby(candidates, key=lambda glued: text.rfind("\n", 0, glued.first) + 1)
    ]
    best: list[Glued] = []
    for width in range(NARROWEST, WIDEST):
        found = [glued for start, listed in by_line for glued in chain_of(start, listed, width)]
        if len(found) > len(best):
            best = found
    firm = [glued for glued in best if glued.strength >= Strength.FIRM]
    return best if len(firm) >= max(FEWEST, len(best) // 2) else []


def chain_of(start: int, listed: list[Glued], width: int) -> Iterator[Glued]:
    """The candidates of one line that stand where printed lines of ``width`` characters would end."""
    end, lines = start, 0
    for glued in listed:
        distance = glued.at - end
        lines = max(1, round(distance / (width - RAGGED / 2)))
        if lines * (width - RAGGED) <= distance <= lines * width:
            yield glued
            end = glued.at
