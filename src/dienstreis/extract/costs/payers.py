"""Who paid for the trip."""

import re
from itertools import compress, pairwise

from dienstreis.extract.content import says_nothing, sentences_of
from dienstreis.extract.costs.amounts import MONEY
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.grammar.amounts import Amount, find_amounts
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import costs as vocabulary
from dienstreis.vocabulary import grammar, headings, organisations, spending
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_compound_of, any_of, source_of
from dienstreis.wording.wordings import alternatives

__all__ = ["PAID_BY", "payer_behind", "payer_in", "payer_of_sentence", "without_payer"]

PAID_BY = any_of(vocabulary.PAID_BY)
FUND = any_of(vocabulary.FUNDS)
# "uit het opleidingsbudget van de raad", "from our own travel fund"
FROM_FUND = regex(
    lambda: (
        rf"{source_of(spending.OUT_OF)}\s+(?P<fund>{source_of(grammar.ARTICLES)}\s+(?:[\w-]+\s+){{0,2}}?[\w-]*?"
        rf"{any_compound_of(vocabulary.PURSES).pattern})"
    ),
    re.IGNORECASE,
)
# A label in the midst of the text, such as "Dekking: budget Economie".
PAYER_LABELS = headings.TOPICS["payer"]
LABEL = regex(lambda: rf"{source_of(PAYER_LABELS)}(?:\s{source_of(spending.OF_PAYER)})?\s*:\s*", re.IGNORECASE)
CHARGED = any_of(vocabulary.CHARGED)
NOT_OF_THE_TRIP = any_of(vocabulary.NOT_OF_THE_TRIP)
BODY = alternatives(sorted({*organisations.BODIES, *vocabulary.PAYING_BODIES}))
END = regex(lambda: rf"[,;:)(]|\.(?:\s|$)|\s{source_of(spending.ENDS_PAYER)}|$")
# "heeft de gemeente Waterdam € 3.874,20 betaald", "kostte de gemeente € 2.764", "bedroegen voor de Kamer 8.914 euro"
BODY_BEFORE_AMOUNT = regex(
    lambda: (
        rf"\s*(?P<payer>(?:{source_of(grammar.ARTICLES)}\s+)?(?:{BODY})(?:\s[^.,;:€\d]{{1,60}}?)?)\s+"
        rf"(?={MONEY}|\d|{source_of(spending.ALL_COSTS)})"
    ),
    re.IGNORECASE,
)
# "De gemeente heeft alles betaald", "The ministry spent € 9,312 in all", "Het ministerie was € 900 kwijt"
PAYING_BODY = regex(
    lambda: (
        rf"^(?P<payer>(?:{source_of(grammar.ARTICLES)}\s+(?:[^\W\d_]+\s)?)?(?:{BODY})(?:\s[^.,;:€\d]{{1,40}}?)?)\s+"
        rf"{source_of(spending.BODY_PAYS)}\s+(?P<rest>[^.;:]*)"
    ),
    re.IGNORECASE,
)
ALL = any_of(vocabulary.ALL_OF_IT)
TOTAL = any_of(vocabulary.TOTAL)
TRIP_COST = any_of(vocabulary.TRIP_COST)
WHOLE = any_of(vocabulary.WHOLE)
POINTING_BACK = any_of(vocabulary.POINTING_BACK)
# "dit betaald", "deze kosten voor haar rekening", but not "die taxi betaald"
COSTS_BEFORE = regex(
    lambda: (
        rf"(?:{source_of(spending.FOR)}\s)?{POINTING_BACK.pattern}"
        rf"(?=\s*$|\s*[.,;(]|\s(?:{source_of(spending.BEHIND_COSTS)}|{source_of(vocabulary.SETTLED)}))"
    ),
    re.IGNORECASE,
)
# "Die nam de gemeente voor haar rekening", "Dit heeft de provincie betaald"
PAID_THEM = regex(
    lambda: (
        rf"^{POINTING_BACK.pattern}\s{source_of(spending.TAKING_ON)}\s+"
        rf"(?P<payer>(?:{source_of(grammar.ARTICLES)}\s+)?(?:{BODY})(?:\s[^.,;:€\d]{{1,40}}?)??)"
        rf"(?=\s*[.,;(]|\s*$|\s(?:{source_of(spending.ENTIRELY)}|{source_of(vocabulary.SETTLED)}))"
    ),
    re.IGNORECASE,
)
# "Ze zijn door de gemeente voldaan", "De kosten worden door het ministerie gedragen"
SETTLED_BY = regex(
    lambda: (
        rf"^(?:{POINTING_BACK.pattern}|{ALL.pattern})\s{source_of(spending.PASSIVE)}\s(?:\w+\s)?{source_of(grammar.BY)}\s"
        rf"(?P<payer>[^.,;:€\d]{{2,60}}?)\s{source_of(vocabulary.SETTLED)}"
    ),
    re.IGNORECASE,
)
RELATIVE = regex(lambda: rf",\s{source_of(spending.OF_WHICH)}\s.*$", re.IGNORECASE)
SPENT = any_of(vocabulary.SPENT)
AMOUNT_AHEAD = regex(rf"(?:\w+\s){{0,4}}?\(?(?:{MONEY}|\d)", re.IGNORECASE)
THEIR = any_of(spending.THEIR)
PAID = any_of(spending.PAID)


def payer_in(labelled: list[Passage], told: list[Passage]) -> Grounded[str] | None:
    """Who paid: as a label says, else a sentence about costs."""
    for value in labelled:
        if value and not says_nothing(value) and not find_amounts(value.text):
            words = value.part(0, REMARK.search(value.text).start())  # type: ignore[union-attr]
            return ground(words.text, words.span()) if words else None
    said = [sentence for passage in told for sentence in sentences_of(passage)]
    ours = [is_about_the_trip(sentence) for sentence in said]
    for find in (named_payer, charged_body, paying_body):
        if payer := next(filter(None, map(find, compress(said, ours))), None):
            return payer
    behind = (after for before, after in compress(pairwise(said), ours) if tells_whole(before.text))
    return next(filter(None, map(payer_of_costs_before, behind)), None)


def tells_whole(words: str) -> bool:
    """Whether a sentence tells what the whole trip cost: as a total, or amount by amount."""
    amounts = find_amounts(words)
    return len(amounts) > 1 or (bool(amounts) and any(pattern.search(words) for pattern in (TOTAL, TRIP_COST, WHOLE)))


def payer_of_costs_before(sentence: Passage) -> Grounded[str] | None:
    """Who paid the costs of the sentence before: "De gemeente heeft dit betaald", "Die nam het Rijk op zich"."""
    match = PAYING_BODY.match(sentence.text)
    if match and not (SPENT.search(sentence.text) and COSTS_BEFORE.match(match["rest"])):
        match = None
    match = match or PAID_THEM.match(sentence.text) or SETTLED_BY.match(sentence.text)
    if match is None:
        return None
    words = sentence.part(match.start("payer"), match.end("payer"))
    return None if THEIR.match(words.text) else ground(words.text, words.span())


def is_about_the_trip(sentence: Passage) -> bool:
    """Whether a sentence with an amount does not speak of somebody else's money."""
    before, mark, last = without_payer(sentence.text).rpartition(";")
    rest = BRACKETED.sub("", before + mark + RELATIVE.sub("", last))
    return not (find_amounts(rest) and NOT_OF_THE_TRIP.search(rest))


def without_payer(text: str) -> str:
    """A sentence without the words that say who or what paid."""
    for pattern in (PAID_BY, FROM_FUND, FUND, LABEL):
        if match := pattern.search(text):
            end = END.search(text, match.end())
            text = text[: match.start()] + (text[end.start() :] if end else "")
    return text


REMARK = regex(r"\s*\(|\.?$")
BRACKETED = regex(r"\([^()]*\)")
PAYER_BEHIND = regex(r"\s*\((?P<words>[^()\d]{3,60})\)")
MOST_WORDS_BEHIND = 4


def payer_behind(passage: Passage, amount: Amount) -> Passage | None:
    """Who paid an amount, in the parentheses right behind it."""
    match = PAYER_BEHIND.match(passage.text, amount.last)
    if match is None:
        return None
    paid = PAID_BY.match(match["words"])
    words = passage.part(match.start("words") + (paid.end() if paid else 0), match.end("words"))
    is_body = any(word.casefold() in organisations.BODIES for word in words.text.split())
    return words if paid or (is_body and len(words.text.split()) <= MOST_WORDS_BEHIND) else None


def payer_of_sentence(sentence: Passage) -> Grounded[str] | None:
    """Who paid, in a sentence."""
    return named_payer(sentence) or charged_body(sentence) or paying_body(sentence)


def named_payer(sentence: Passage) -> Grounded[str] | None:
    """The one behind "betaald door", or the budget behind "uit"."""
    for pattern in (LABEL, PAID_BY, FROM_FUND, FUND):
        if match := pattern.search(sentence.text):
            first = match.end()
            first += len(sentence.text[first:]) - len(sentence.text[first:].lstrip(" :"))
            if isinstance(match, re.Match) and pattern is FROM_FUND:
                first = match.start("fund")
            elif pattern is FUND:
                first = sentence.text.find(" ", match.start())
            end = END.search(sentence.text, max(first, match.end()))
            words = sentence.part(first, end.start() if end else None).strip(":")
            if words and not THEIR.match(words.text):
                return ground(words.text, words.span())
    return None


def charged_body(sentence: Passage) -> Grounded[str] | None:
    """The body that paid an amount, or that the trip cost it."""
    for pattern in (PAID, CHARGED):
        for found in pattern.finditer(sentence.text):
            match = BODY_BEFORE_AMOUNT.match(sentence.text, found.end())
            if match and (end := END.search(sentence.text, match.start("payer"))):
                words = sentence.part(match.start("payer"), min(match.end("payer"), end.start()))
                return ground(words.text, words.span())
    return None


def paying_body(sentence: Passage) -> Grounded[str] | None:
    """The body that a sentence begins with, where it paid everything or spent an amount."""
    match = PAYING_BODY.match(sentence.text)
    if match is None or not SPENT.search(sentence.text):
        return None
    if not ALL.search(match["rest"]) and not AMOUNT_AHEAD.match(sentence.text, match.start("rest")):
        return None
    words = sentence.part(match.start("payer"), match.end("payer"))
    return ground(words.text, words.span())
