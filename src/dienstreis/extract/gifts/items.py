"""Gifts one by one: what, from whom, to whom, worth what, and what became of them."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from dienstreis.extract.content import says_nothing, sentences_of
from dienstreis.extract.gifts.description import described_things
from dienstreis.extract.gifts.directions import Direction, heading_direction
from dienstreis.extract.gifts.giving import Giving, find_givings
from dienstreis.extract.gifts.things import GIFT, THING, count_source
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.extract.sides import Home
from dienstreis.grammar.amounts import Amount, find_amounts
from dienstreis.model import Gift
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import giving, grammar
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of

__all__ = ["gifts_of_item", "gifts_of_sentences"]

GIVEN = any_of(giving.GIVEN)
REFUSED = any_of(giving.REFUSED)
NO_GIFTS = any_of(giving.NO_GIFTS)
NOT_ITS_VALUE = any_of(giving.NOT_ITS_VALUE)
VALUED = any_of(giving.VALUED)
ESTIMATED = any_of(giving.ESTIMATED)
ONLY_VALUE = any_of(giving.ONLY_VALUE)
# Ontvangen presentjes (een sjaal van A, een boot van B) staan in het register.
IN_PARENTHESES = regex(
    lambda: rf"{GIFT.pattern}\s*\((?P<things>{count_source()}\s[^()]{{3,200}})\)", re.IGNORECASE, needs=("(",)
)
COMMA = regex(lambda: rf",\s+|\s+{source_of(grammar.AND)}\s+", re.IGNORECASE)
LABEL = regex(r"(?P<label>[^\W\d][^:;,.]{1,24}):\s+")
PART_END = regex(r"[.;]\s")
LONGEST_PART = 600  # characters before an amount that tell what it is


def gifts_of_item(
    passage: Passage, home: Home, direction: Direction = "received", behind: Passage | None = None
) -> Iterator[Grounded[Gift]]:
    """The gifts that an item of a list, or the value of a label, describes."""
    label = LABEL.match(passage.text) if passage else None
    if label and (told := heading_direction(label["label"])):
        yield from gifts_of_item(passage.part(label.end()), home, told, behind)
    elif passage and not NO_GIFTS.search(passage.text) and not says_nothing(passage):
        first = (*sentences_of(passage), passage)[0].text
        handed = list(find_givings(first, home)) if direction == "received" else []
        yield from told_gifts(passage, handed or list(described_things(first, direction, home)), behind)


def gifts_of_sentences(sentences: Iterable[tuple[Passage, Passage | None]], home: Home) -> Iterator[Grounded[Gift]]:
    """The gifts that sentences tell of; what became of one may stand in the sentence behind it."""
    for sentence, behind in sentences:
        told = list(find_givings(sentence.text, home))
        if told:
            goes_on = behind and not any(find_givings(behind.text, home))
            yield from told_gifts(sentence, told, behind if goes_on else None)
        elif not NO_GIFTS.search(sentence.text):
            yield from described_gifts(sentence, behind, home)


def told_gifts(passage: Passage, told: list[Giving], behind: Passage | None) -> Iterator[Grounded[Gift]]:
    """The gifts that words tell of, each with the words from it to the next one."""
    edges = [0, *(one.first for one in told[1:]), len(passage.text)]
    for one, (edge, end) in zip(told, pairwise(edges), strict=False):
        after = behind if one is told[-1] else None
        found = gift_in(passage.part(edge, end), passage.part(one.first, one.last), one, after)
        yield ground(found.value, found.span.through(passage.span()))


def described_gifts(sentence: Passage, behind: Passage | None, home: Home) -> Iterator[Grounded[Gift]]:
    """The gifts of a sentence without a verb of giving that is understood."""
    label = LABEL.match(sentence.text)
    thing = THING.match(sentence.text, label.end() if label else 0)
    if label and heading_direction(label["label"]):
        yield from gifts_of_item(sentence, home)
    elif match := IN_PARENTHESES.search(sentence.text):
        inside = sentence.part(match.start("things"), match.end("things"))
        yield from (found for thing in inside.split(COMMA) for found in gifts_of_item(thing, home))
    elif thing := thing or (THING.search(sentence.text) if REFUSED.search(sentence.text) else None):
        first = thing.start()
        told = described_things(sentence.text[first:], "received", home)
        yield from told_gifts(sentence, [one.moved(first) for one in told], behind)


def gift_in(passage: Passage, what: Passage, told: Giving, behind: Passage | None) -> Grounded[Gift]:
    """A gift with its value and what became of it."""
    amount = value_in(passage) or (value_behind(behind) if behind else None)
    refused = REFUSED.search(passage.text)
    later = None if refused else remark_behind(passage, behind)
    value = Gift(
        direction=told.direction,
        description=what.text,
        giver=told.giver,
        recipient=told.recipient,
        value=amount.value if amount else None,
        currency=amount.currency if amount else None,
        disposition=refused[0] if refused else later.text.rstrip(".") if later else None,
    )
    return ground(value, passage.span().through(later.span()) if later else passage.span())


def remark_behind(passage: Passage, behind: Passage | None) -> Passage | None:
    """The sentence that tells what became of a gift: one of its own, else the one ``behind`` it."""
    own = (sentence for sentence in sentences_of(passage)[1:] if not is_only_value(sentence))
    told = behind if behind and not is_only_value(behind) and not begins_another(behind) else None
    return next(own, told)


def begins_another(sentence: Passage) -> bool:
    """Whether a sentence goes on to another gift."""
    return GIFT.match(sentence.text) is not None or THING.match(sentence.text) is not None


def value_in(passage: Passage) -> Amount | None:
    """The amount that is the gift's value: not a threshold, and not what an auction brought."""
    first = 0
    for amount in find_amounts(passage.text):
        ends = (match.end() for match in PART_END.finditer(passage.text, first, amount.first))
        first = max(first, amount.first - LONGEST_PART, *ends)
        if not NOT_ITS_VALUE.search(passage.text, first, amount.first):
            return amount
    return None


def value_behind(sentence: Passage) -> Amount | None:
    """The value that the sentence behind a gift gives: one that points back to it, or tells a price."""
    told = VALUED.search(sentence.text) or ESTIMATED.search(sentence.text)
    return value_in(sentence) if told and not GIVEN.search(sentence.text) else None


def is_only_value(sentence: Passage) -> bool:
    """Whether a sentence only gives the value, or compares it with a threshold."""
    return ONLY_VALUE.match(sentence.text) is not None or NOT_ITS_VALUE.search(sentence.text) is not None
