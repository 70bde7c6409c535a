"""What kind of amount one is: an estimate or what was spent, a part or the total; and what kind of cost."""

import re

from dienstreis.grammar.amounts import Amount, find_amounts
from dienstreis.model import CostBasis, CostCategory
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import costs as vocabulary
from dienstreis.vocabulary import money, spending
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of

__all__ = ["ACTUAL", "ESTIMATE", "TOTAL", "basis_at", "category_of", "chosen", "names_kinds", "names_total"]

TOTAL = any_of(vocabulary.TOTAL)
ESTIMATE = any_of(vocabulary.ESTIMATE)
ACTUAL = any_of(vocabulary.ACTUAL)
CATEGORIES: dict[CostCategory, re.Pattern[str]] = {
    category: regex(rf"\b(?:{'|'.join(in_order(by))})", re.IGNORECASE) for category, by in vocabulary.CATEGORIES.items()
}
CLAUSE = regex(lambda: rf"[,;]\s|\s{source_of(spending.CONTRASTED)}\s")
SENTENCE_END = regex(r"[.!?]\s+(?=[A-ZÀ-Þ])")
WOULD_COST = any_of(spending.WOULD_COST)
BRACKETED = regex(r"\s*\((?P<words>[^()]*)\)")
INSTEAD_OF = regex(lambda: rf"{source_of(spending.INSTEAD)}(?:\s\w+)?\s*$", re.IGNORECASE)
LEADING = regex(lambda: rf"^(?:{source_of(spending.BEFORE_TOTALS)}\s)+", re.IGNORECASE)
SEVERAL = regex(lambda: rf"\s(?:{source_of(money.ADDED)}|&)\s", re.IGNORECASE)
SPACES = regex(r"\s*")
NEAR = 20  # characters before an amount in which a word says what it is
FAR = 500  # characters before an amount in which its clause begins; what goes on for longer is no clause


def basis_at(passage: Passage, amount: Amount) -> CostBasis:
    """Whether an amount is an estimate: by the nearest word before it in its clause, or right behind it."""
    sentence = SENTENCE_END.split(passage.text[max(0, amount.first - FAR) : amount.first])[-1]
    clause = CLAUSE.split(sentence)[-1]
    if clause.strip() in {"", "("}:
        clause = sentence
    before, colon, last = clause.rpartition(":")
    if colon and find_amounts(before):  # "terwijl € 2.500 was geraamd: € 702 aan ..."
        clause = last
    behind = SPACES.match(passage.text, amount.last).end()  # type: ignore[union-attr]
    if WOULD_COST.match(passage.text, behind) or INSTEAD_OF.search(clause):
        return "estimate"
    estimates = [match.end() for match in ESTIMATE.finditer(clause)]
    actuals = [match.end() for match in ACTUAL.finditer(clause)]
    if not estimates and not actuals:
        remark = BRACKETED.match(passage.text, amount.last)
        return "estimate" if remark and ESTIMATE.fullmatch(remark["words"]) else "actual"
    return "estimate" if max(estimates, default=-1) > max(actuals, default=-1) else "actual"


def chosen(passage: Passage, amounts: list[Amount]) -> Amount:
    """The total where a word says which it is, else the actual amount where an estimate stands too."""
    for amount in amounts:
        before = passage.text[max(0, amount.first - NEAR) : amount.first]
        if TOTAL.search(before) and basis_at(passage, amount) == "actual":
            return amount
    return next((amount for amount in amounts if basis_at(passage, amount) == "actual"), amounts[0])


def names_total(words: str) -> bool:
    """Whether the words before an amount say that it is the total."""
    return TOTAL.match(LEADING.sub("", words)) is not None


def category_of(words: str) -> CostCategory:
    """The kind of cost; words of several kinds make it ``other``."""
    found = kinds_in(words)
    return found[0] if len(found) == 1 else "other"


def names_kinds(words: str) -> bool:
    """Whether words enumerate several kinds of cost, as those of a whole trip do: "Trein, hotel en eten"."""
    return len(kinds_in(words)) > 1 and SEVERAL.search(words) is not None


def kinds_in(words: str) -> list[CostCategory]:
    """The kinds of cost that words name."""
    return [category for category, pattern in CATEGORIES.items() if pattern.search(words)]
