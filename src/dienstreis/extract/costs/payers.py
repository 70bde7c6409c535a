"""Who paid for the trip."""

import re
from itertools import compress, pairwise

from dienstreis.extract.content import says_nothing, sentences_of
from dienstreis.extract.costs.amounts import MONEY
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.grammar.amounts import Amount, find_amounts
from dienstreis.grammar.clauses import read_noun_phrase, read_sentence
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import costs as vocabulary
from dienstreis.vocabulary import grammar, headings, organisations, spending
from dienstreis.wording.patterns import Finder, regex
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
PAYING = frozenset(spending.PAYING_VERBS)
PAYING_BODIES = frozenset((*organisations.BODIES, *vocabulary.PAYING_BODIES))
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
SETTLED = any_of(vocabulary.SETTLED)
RELATIVE = regex(lambda: rf",\s{source_of(spending.OF_WHICH)}\s.*$", re.IGNORECASE)
SPENT = any_of(vocabulary.SPENT)
ALL_AHEAD = regex(lambda: rf"[^.;:]*?{ALL.pattern}", re.IGNORECASE)
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
    payer = paying_subject(sentence, COSTS_BEFORE) or payer_of_object(sentence) or settling_agent(sentence)
    return ground(payer.text, payer.span()) if payer and not THEIR.match(payer.text) else None


def paying_subject(sentence: Passage, *paid: Finder) -> Passage | None:
    """The body with which a sentence begins, where one of some words stands behind its verb of paying."""
    read = read_sentence(sentence.text)
    if read.clause is None or read.clause.first or PAYING.isdisjoint(read.finite_lemmas):
        return None
    payer = sentence.part(0, read.clause.last)
    behind = sentence.text[read.finite_verbs[0].last :].lstrip()
    told = SPENT.search(sentence.text) and any(words.match(behind) for words in paid)
    return payer if told and is_body(payer) else None


def payer_of_object(sentence: Passage) -> Passage | None:
    """The body behind a verb of paying whose object the sentence begins with: "Die nam de gemeente op zich"."""
    read = read_sentence(sentence.text)
    if PAYING.isdisjoint(read.finite_lemmas) or not POINTING_BACK.match(sentence.text):
        return None
    first = sentence.text.find(" ", read.finite_verbs[0].last) + 1
    last = read_noun_phrase(sentence.text, first) if first else None
    payer = sentence.part(first, last)
    return payer if last and is_body(payer) else None


def is_body(words: Passage) -> bool:
    """Whether words begin with the name of a body that may pay for trips."""
    return not PAYING_BODIES.isdisjoint(words.text.casefold().split()[:MOST_WORDS])


def settling_agent(sentence: Passage) -> Passage | None:
    """Who paid in the passive: "Ze zijn door de gemeente voldaan", "De kosten worden door het Rijk gedragen"."""
    agent = read_sentence(sentence.text).agent
    costs = POINTING_BACK.match(sentence.text) or ALL.match(sentence.text)
    return sentence.part(*agent) if agent and costs and SETTLED.search(sentence.text, agent[1]) else None


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
MOST_WORDS = 4  # with which the name of a body begins, or that stand in parentheses


def payer_behind(passage: Passage, amount: Amount) -> Passage | None:
    """Who paid an amount, in the parentheses right behind it."""
    match = PAYER_BEHIND.match(passage.text, amount.last)
    if match is None:
        return None
    paid = PAID_BY.match(match["words"])
    words = passage.part(match.start("words") + (paid.end() if paid else 0), match.end("words"))
    return words if paid or (is_body(words) and len(words.text.split()) <= MOST_WORDS) else None


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
    payer = paying_subject(sentence, AMOUNT_AHEAD, ALL_AHEAD)
    return ground(payer.text, payer.span()) if payer else None
