"""Groups of people that are counted: "2 ambtenaren", "geen", "zestienkoppige delegatie"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dienstreis.vocabulary import people as vocabulary
from dienstreis.wording.languages import every

from .words import NameToken, is_capitalised, is_role, is_word, tokenise, word_at

__all__ = ["CountedGroup", "read_count", "read_group"]

_NUMBERS = {word: value for words in vocabulary.NUMBERS.values() for value, word in enumerate(words)} | {
    word: value for words in vocabulary.OTHER_NUMBERS.values() for word, value in words.items()
}
_INDEFINITE = every(vocabulary.INDEFINITE_ARTICLES)
_GENITIVES = every(vocabulary.GENITIVES)
_ARTICLES = every(vocabulary.ARTICLES)
_COLLECTIVES = every(vocabulary.COLLECTIVES)
_PEOPLE = every(vocabulary.PEOPLE)
_GROUPS = every(vocabulary.GROUPS)
_SIZE_ENDINGS = tuple(every(vocabulary.SIZE_ENDINGS))
_NOBODY = every(vocabulary.NOBODY)
_JOINERS = every(vocabulary.JOINERS) | {",", "+", "&", "/", ";"}
_BEFORE = every(vocabulary.BEFORE_NUMBERS) | {"", ":", ",", "-", "–", "="}
_BEHIND = every(vocabulary.GENITIVES) | every(vocabulary.SERVICE_PREPOSITIONS) | {"(", ")", ".", ",", ";", ""}
_MOST_ADJECTIVES = 3


@dataclass(frozen=True, slots=True)
class CountedGroup:
    """A counted group: tokens ``first`` to ``last``, its number, its noun from ``noun`` on."""

    first: int
    number: tuple[int, int]
    noun: int
    last: int
    count: int
    role: bool
    """Whether the noun names a role, and not just people."""


def read_group(tokens: Sequence[NameToken], index: int) -> CountedGroup | None:
    """Read a number and a noun for people that begin at a token; ``None`` where there is no such group."""
    sized = _read_size(tokens, index)
    if sized is not None:
        return sized
    amount = _amount(tokens, index)
    if amount is None:
        return None
    count, noun = amount
    end = _noun(tokens, noun)
    if end is None:
        return None
    plain = tokens[end].key in _PEOPLE
    if tokens[noun - 1].key in _INDEFINITE and (plain or not is_role(tokens[end])):
        return None
    return CountedGroup(index, (index, noun), noun, end + 1, count, not plain)


def _number(tokens: Sequence[NameToken], index: int) -> int | None:
    if index >= len(tokens):
        return None
    text = tokens[index].text
    if text.isdecimal():
        return int(text) if len(text) <= 3 else None
    return _NUMBERS.get(tokens[index].key)


def _amount(tokens: Sequence[NameToken], index: int) -> tuple[int, int] | None:
    """Return a number ("twee", "a dozen") and the index behind it; ``None`` where there is none."""
    count = _number(tokens, index)
    if count is None:
        return None
    following = word_at(tokens, index + 1)
    if following in _COLLECTIVES:
        return count * _NUMBERS[following], index + 2
    if tokens[index].key in _INDEFINITE and following in _NUMBERS:
        return _NUMBERS[following], index + 2
    return count, index + 1


def _noun(tokens: Sequence[NameToken], index: int) -> int | None:
    """Return the index of the noun for people behind a number, with at most a few adjectives before it."""
    for at in range(index, min(index + _MOST_ADJECTIVES, len(tokens))):
        token = tokens[at]
        if not is_word(token) or token.key in _JOINERS:
            return None
        if at + 1 < len(tokens) and _is_compound_noun(tokens, at):
            continue
        if is_role(token) or token.key in _PEOPLE:
            return at
        if is_capitalised(token) and not token.text.istitle():
            return None
    return None


def _is_compound_noun(tokens: Sequence[NameToken], at: int) -> bool:
    """Whether the next word is the noun for people and this one only describes it ("staff members")."""
    return tokens[at + 1].text.islower() and is_word(tokens[at + 1]) and is_role(tokens[at + 1])


def _read_size(tokens: Sequence[NameToken], index: int) -> CountedGroup | None:
    """Read "zestienkoppige delegatie" and "delegatie van zes"."""
    at = index + 1 if word_at(tokens, index) in _ARTICLES else index
    word = word_at(tokens, at)
    for ending in _SIZE_ENDINGS:
        if word.endswith(ending) and word_at(tokens, at + 1) in _GROUPS:
            count = _value(word.removesuffix(ending).rstrip("-"))
            return None if count is None else CountedGroup(index, (at, at + 1), at, at + 2, count, role=False)
    if word in _GROUPS and word_at(tokens, at + 1) in _GENITIVES:
        count = _number(tokens, at + 2)
        if count is not None and word_at(tokens, at + 2) not in _INDEFINITE:
            group = read_group(tokens, at + 2)
            if group is not None:
                return replace(group, first=index)
            if word_at(tokens, at + 3) in _BEHIND:
                return CountedGroup(index, (at + 2, at + 3), at, at + 3, count, role=False)
    return None


def _value(word: str) -> int | None:
    return int(word) if word.isdecimal() and len(word) <= 3 else _NUMBERS.get(word)


def read_count(text: str) -> tuple[int, int, int] | None:
    """Read how many people a value names; ``None`` where it gives no number.

    Returns ``(first, last, number)``: the number is ``text[first:last]``.
    "geen" and the like are 0; groups that a list joins are added up ("1 adviseur en 1 tolk").
    """
    tokens = tokenise(text)
    for index, token in enumerate(tokens):
        if token.key in _NOBODY and (index == 0 or _noun(tokens, index + 1) is not None):
            return token.first, token.last, 0
        group = read_group(tokens, index)
        if group is not None:
            return _total(tokens, group)
        alone = _alone(tokens, index)
        if alone is not None:
            return token.first, tokens[alone[1] - 1].last, alone[0]
    return None


def _total(tokens: Sequence[NameToken], group: CountedGroup) -> tuple[int, int, int]:
    count, number, at = group.count, group.number, group.last
    while word_at(tokens, at) in _JOINERS:
        another = read_group(tokens, at + 1)
        at += 1
        if another is not None:
            count, number, at = count + another.count, another.number, another.last
    return tokens[group.number[0]].first, tokens[number[1] - 1].last, count


def _alone(tokens: Sequence[NameToken], index: int) -> tuple[int, int] | None:
    """Return a number that is the whole value but for a comment, and the index behind it."""
    amount = _amount(tokens, index)
    if amount is None or tokens[amount[1] - 1].key in _INDEFINITE:
        return None
    last = amount[1]
    ends = word_at(tokens, last) in _BEHIND and (word_at(tokens, last) != "." or _is_apart(tokens, last + 1))
    return amount if ends and word_at(tokens, index - 1) in _BEFORE else None


def _is_apart(tokens: Sequence[NameToken], index: int) -> bool:
    return index >= len(tokens) or tokens[index].spaced
