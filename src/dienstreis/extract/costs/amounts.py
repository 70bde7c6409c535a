"""The amounts of a passage that are costs, and the numbers that they were computed from."""

import re
from bisect import bisect_left

from dienstreis.extract.costs.sums import find_sum
from dienstreis.grammar.amounts import Amount, find_plain_amounts, find_whole_numbers
from dienstreis.grammar.amounts import find_amounts as find_all_amounts
from dienstreis.text import marks
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import spending
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import source_of
from dienstreis.wording.wordings import alternatives

__all__ = [
    "CURRENCY",
    "MONEY",
    "MOST",
    "amounts_in",
    "find_amounts",
    "plain_amounts",
    "without_computations",
    "without_remarks",
]

CURRENCY = "EUR"
MONEY = rf"(?i:{marks.CURRENCY})"
"""The source of a pattern for the sign, code or name of a currency."""
MOST = 1_000_000  # what no trip costs: such an amount is an investment that hosts told of
# What stands before a result: "3 nachten à € 112 p.p. =", "£412.60 per person (x3) =".
COMPUTATION = regex(
    lambda: (
        rf"(?:{MONEY}\s?)?(?<![\w.,-])\d(?:[^=;,:.]|\.(?!\s)|\.\s(?![A-Z])|,(?=\s?[\d-])){{0,80}}?"
        rf"(?:=|,?\s{source_of(spending.RESULTS_IN)}(?=\s))\s*"
    ),
    needs=("=", *every(spending.RESULTS_IN)),
)
OPERATOR = regex(lambda: rf"[x×à*+@/]|{source_of(spending.OPERATORS)}", re.IGNORECASE)
PRODUCT = regex(
    lambda: (
        rf"\([^()]{{0,200}}?\d\s?(?:[^\W\d]{{2,12}}\s)?(?:[x×à*@]|{source_of(spending.TIMES)})\s?[^()\d]{{0,12}}\d[^()]{{0,200}}\)"
        rf"(?=\s*:?\s*{MONEY}?\s?\d)"
    )
)
REMARK = regex(r"\([^()]*\)")
COUNTED = regex(lambda: rf"\s?(?:%|(?:{alternatives(in_order(spending.UNITS))})\b)", re.IGNORECASE)
MASK = "_"


def find_amounts(text: str) -> list[Amount]:
    """The amounts in ``text`` that a trip may cost."""
    return [amount for amount in find_all_amounts(text) if amount.value < MOST]


def amounts_in(passage: Passage, *, plain: bool) -> list[Amount]:
    """The amounts of a passage, results of computations and not what they were computed from.

    ``plain`` ones without a sign count where only costs are expected; whole numbers where a sum proves them.
    """
    text = without_computations(passage).text
    signed = find_amounts(text)
    if not plain:
        return signed
    return plain_amounts(text, signed)


def plain_amounts(text: str, signed: list[Amount]) -> list[Amount]:
    """The amounts of a text with those that have no sign."""
    currency = signed[0].currency if signed else CURRENCY
    decimals = [a for a in find_plain_amounts(text, currency) if not COUNTED.match(text, a.last) and a.value < MOST]
    found = united(signed, decimals)
    whole = united(found, find_whole_numbers(text, currency))
    if len(whole) > len(found):
        summed = find_sum([amount.value for amount in whole])
        if summed:
            kept = {*found, *(whole[at] for at in (summed.total, *summed.parts))}
            return [amount for amount in whole if amount in kept]
    return found


def united(first: list[Amount], second: list[Amount]) -> list[Amount]:
    """The amounts of both lists in their order; those of the second one where none of the first stands.

    Each list is in the order of the text.
    """
    starts = [amount.first for amount in first]

    def stands_apart(amount: Amount) -> bool:
        before = bisect_left(starts, amount.last) - 1
        return before < 0 or first[before].last <= amount.first

    return sorted((*first, *filter(stands_apart, second)), key=lambda amount: amount.first)


def without_computations(passage: Passage) -> Passage:
    """A passage with spaces for what stands before an equals sign and was multiplied or added there."""

    def blank(match: re.Match[str]) -> str:
        return " " * len(match[0]) if OPERATOR.search(match[0]) else match[0]

    text = COMPUTATION.sub(blank, passage.text)
    if PRODUCT.search(text):  # "Airfare (2 x $640): $1,280"
        last = max((amount.first for amount in find_all_amounts(text)), default=0)
        text = PRODUCT.sub(lambda match: " " * len(match[0]) if match.end() <= last else match[0], text)
    return Passage(text, passage.runs)


def without_remarks(passage: Passage, amounts: list[Amount]) -> Passage:
    """A passage in which remarks in parentheses, but for those with one of its amounts, are one word each."""
    starts = [amount.first for amount in amounts]

    def masked(match: re.Match[str]) -> str:
        holds_amount = bisect_left(starts, match.start()) < bisect_left(starts, match.end())
        return match[0] if holds_amount else MASK * len(match[0])

    return Passage(REMARK.sub(masked, passage.text), passage.runs)
