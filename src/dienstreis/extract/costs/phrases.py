"""What an amount in running text was for: a cost, the whole, or something that is none of the trip's costs."""

import re
from bisect import bisect_right
from itertools import pairwise
from operator import itemgetter

from dienstreis.extract.costs.amounts import MONEY
from dienstreis.extract.costs.kinds import ACTUAL, ESTIMATE, FAR
from dienstreis.extract.costs.payers import without_payer
from dienstreis.extract.sides import Home
from dienstreis.grammar.amounts import Amount, find_amounts
from dienstreis.grammar.sentences import sentences
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import costs as vocabulary
from dienstreis.vocabulary import grammar, money, spending
from dienstreis.vocabulary.organisations import BODIES
from dienstreis.wording.languages import every
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_compound_of, any_of, source_of
from dienstreis.wording.verbs import Form, find_verbs
from dienstreis.wording.wordings import alternatives

__all__ = ["EACH_BEFORE", "end_of", "is_for_each", "is_of_something_else", "loose_words", "words_for"]

NOT_OF_THE_TRIP = any_of(vocabulary.NOT_OF_THE_TRIP)
OF_OTHERS = any_of(vocabulary.OF_OTHERS)
EXCEPTION = any_of(vocabulary.EXCEPTIONS)
WHOLE = any_of(vocabulary.WHOLE)
COSTING = any_of(vocabulary.COSTING)
SPENDING = any_of(vocabulary.SPENDING)
COSTS = frozenset({"kosten", "cost", "betalen", "uitgeven", "besteden", "pay", "spend"})
DETERMINERS = frozenset(
    word for words in (*grammar.ARTICLES.values(), *vocabulary.DEMONSTRATIVES.values()) for word in words
)
SAYS_NOTHING = DETERMINERS | every(money.ABOUT, grammar.JOINERS)
"""Words that stand before an amount and say nothing of what it was for: "circa € 30", "or € 900"."""
COMPOUND = any_compound_of(vocabulary.BUDGETS)
COSTS_WERE = any_of(vocabulary.TRIP_COST)
EURO = "euro"  # the name behind a number
SUBJECTS = {"nl": grammar.WE["nl"]}
EACH_BEFORE = regex(
    lambda: rf"{source_of(spending.PER_UNIT)}\s*:?\s*(?:{source_of(spending.PRICED)}\s)*$", re.IGNORECASE
)
PEOPLE = every(spending.PEOPLE)
YEAR = regex(lambda: rf"{source_of(spending.IN_YEAR)}\s(?:19|20)\d\d$", re.IGNORECASE)
EACH = regex(
    lambda: rf"[,.-]*\s*{source_of(spending.EACH)}(?:\s\w+|(?=[,.;)]|$))|\s*(?:{alternatives(spending.EACH_PERSON)})",
    re.IGNORECASE,
)
# "€ 2.215,00 aan vluchten", "€ 423,60 voor trein, bus en eten."
FOR_WHAT = regex(
    lambda: (
        rf"\s*(?:{source_of(spending.BEFORE_FOR)}\s)?{source_of(spending.FOR_WHAT)}\s+(?P<what>[^,;.€()\d]{{2,80}}?)"
        rf"(?=,|;|\.|\)|\s{source_of(grammar.AND)}\s(?:\d|{MONEY})|$)"
    )
)
LIST_GOES_ON = regex(
    lambda: (
        r"(?:,\s[^\s,;.€()\d]+(?:\s[^\s,;.€()\d]+)?){1,3}"
        rf"\s{source_of(grammar.AND)}\s[^,;.€()\d]{{2,40}}?(?=[.;)]|$)"
    )
)
OPENING = regex(
    lambda: rf"^[\s,;:)–—-]*(?:{source_of(spending.SPENT)}\s+)?(?:{source_of(spending.OPENING)}(?:\s+|$))?",
    re.IGNORECASE,
)
PREPOSITION = regex(lambda: rf"{source_of(spending.FOR)}\s+", re.IGNORECASE)
BREAK = regex(lambda: rf"[;:(]\s*|\.\s+|,\s+(?={source_of(spending.OPENS_COST)}\s)")
DANGLING = regex(lambda: rf"(?:\s{source_of(spending.DANGLING)})+$", re.IGNORECASE)
MOST_WORDS = 10
TELLING = any_of(spending.TELLING)
# "en" parts two costs only behind an amount: "eten en taxi € 318" is one cost.
SEGMENT = regex(
    lambda: (
        rf"[;:(]\s*|[.,]\s+|(?:(?<=[\d-])|(?<={EURO}))\s+{source_of(money.ADDED)}\s+|{source_of(spending.AGAINST)}\s+"
    )
)
PAYING_VERB = regex(lambda: rf"{source_of(spending.PAYING)}\s+(?:{source_of(spending.OF_PAYERS)}\s)?", re.IGNORECASE)
SEPARATORS = " .:;,–—-\t("
FEWEST_WORDS_OF_SEGMENT = 8
SENTENCE_END = regex(r"[.!?]\s+(?=[A-ZÀ-Þ])")


def words_for(passage: Passage, plain: Passage, amount: Amount, after: int) -> Passage | None:
    """What an amount was for: the few words right before it, behind the amount before, or behind "aan" or "voor".

    ``plain`` is the passage without remarks and computations.
    """
    found = words_behind(plain, amount) or words_of_clause(plain, amount, after) or words_before(plain, amount, after)
    return restored(found, passage) if found else None


def restored(words: Passage, passage: Passage) -> Passage:
    """The same words as they stand in ``passage``."""
    first = passage.index_at(words.offset(0))
    return passage.part(first, first + len(words.text))


def words_before(passage: Passage, amount: Amount, after: int) -> Passage | None:
    """The few words right before an amount, behind the last mark that parts costs."""
    edges = [match.end() for match in SEGMENT.finditer(passage.text, after, amount.first)]
    # A comma or colon right before the amount parts nothing.
    first = next((edge for edge in reversed(edges) if passage.text[edge : amount.first].strip(SEPARATORS)), after)
    words = passage.part(first, amount.first).strip(SEPARATORS)
    if paying := list(PAYING_VERB.finditer(words.text)):
        words = words.part(paying[-1].end())
    if (
        not words
        or len(words.text.split()) > FEWEST_WORDS_OF_SEGMENT
        or TELLING.search(words.text)
        or words.text[-1].isdigit()
    ):
        return None
    return None if ESTIMATE.search(words.text) or ACTUAL.search(words.text) else suited(words)


def loose_words(passage: Passage, told: Passage, amount: Amount, after: int) -> Passage | None:
    """The words before an amount that a sum proves to be a cost: all of its clause, whatever they are.

    ``told`` is the passage without computations.
    """
    ends = [match.end() for match in SENTENCE_END.finditer(passage.text, after, amount.first)]
    edges = [match.end() for match in BREAK.finditer(passage.text, ends[-1] if ends else after, amount.first)]
    first = next((edge for edge in reversed(edges) if told.text[edge : amount.first].strip(SEPARATORS)), after)
    words = told.part(max(first, ends[-1] if ends else after), amount.first).strip(SEPARATORS + ")")
    opening = OPENING.match(words.text)
    words = words.part(opening.end() if opening else 0)
    dangling = DANGLING.search(words.text)
    words = words.part(0, dangling.start()) if dangling else words
    return words if any(map(str.isalpha, words.text)) else None


def words_behind(passage: Passage, amount: Amount) -> Passage | None:
    """What an amount was for, behind "aan" or "voor" after it."""
    match = FOR_WHAT.match(passage.text, amount.last)
    if not match or (" " in match["what"] and WHOLE.match(match["what"])) or OF_NOBODY.match(match["what"]):
        return None
    last = match.end("what")
    if goes_on := LIST_GOES_ON.match(passage.text, last):
        last = goes_on.end()
    return passage.part(match.start("what"), last)


SHARE = any_of(vocabulary.SHARES)
WORTH = regex(lambda: rf"(?:{source_of(vocabulary.WORTH)})(?:[^,.;:()€\d]{{1,30}})?\s*{MONEY}?\s*$", re.IGNORECASE)
WORTH_BEHIND = regex(lambda: rf"\s*{source_of(spending.WORTH_BEHIND)}", re.IGNORECASE)
OF_NOBODY = any_of(vocabulary.PAYING)


def end_of(passage: Passage, amount: Amount) -> int:
    """Where the words about an amount end: behind what stands after it, if anything does."""
    match = FOR_WHAT.match(passage.text, amount.last)
    return match.end() if match else amount.last


def words_of_clause(passage: Passage, amount: Amount, after: int) -> Passage | None:
    """What an amount was for, where its clause says it with a verb.

    That is the subject of "kostte" and "kwam uit op", or what stands behind "aan" and "voor" before "uitgegeven".
    """
    text = passage.text
    ends = [match.end() for match in SENTENCE_END.finditer(text, after, amount.first)]
    after = ends[-1] if ends else after
    breaks = [match.end() for match in BREAK.finditer(text, after, amount.first)]
    costing = [match.start() for match in COSTING.finditer(text, after, amount.first)]
    first = next((edge for edge in reversed(breaks) if costing and edge <= costing[-1]), after)
    opening = OPENING.match(text[first : amount.first])
    first += opening.end() if opening else 0
    if preposition := PREPOSITION.match(text, first):
        verb = SPENDING.search(text, preposition.end(), amount.first)
        return suited(passage.part(preposition.end(), verb.start() if verb else amount.first).strip(",:"))
    verb = None if WHOLE.match(text, first) else COSTING.search(text, first, amount.first)
    if verb is None or tells_something_else(text[verb.end() : amount.first]):
        return None
    return suited(passage.part(first, verb.start()))


def tells_something_else(words: str) -> bool:
    """Whether a participle stands between the verb and the amount that tells of no cost: "zijn getaxeerd op"."""
    return any(len(word) > 3 and word.endswith(grammar.ENGLISH_PARTICIPLE) for word in words.split()) or any(
        verb.form is Form.PARTICIPLE and verb.lemma not in COSTS for verb in find_verbs(words)
    )


def suited(told: Passage) -> Passage | None:
    """The words where they name a cost: not the whole trip, and nobody who pays."""
    conjunction = OPENING.match(told.text)
    words = told.part(conjunction.end() if conjunction else 0)
    dangling = DANGLING.search(words.text)
    words = words.part(0, dangling.start()) if dangling else words
    return words if names_cost(words.text) else None


def names_cost(words: str) -> bool:
    """Whether words are few, and neither the whole trip, who pays, a year nor an amount."""
    found = words.casefold().split()
    if SAYS_NOTHING.issuperset(found) or not BODIES.keys().isdisjoint(found[:2]) or len(found) > MOST_WORDS:
        return False
    if counts_people(words) or YEAR.match(words) or OF_NOBODY.match(words) or (len(found) > 1 and WHOLE.match(words)):
        return False
    return any(map(str.isalpha, words)) and "." not in words.rstrip(".") and not find_amounts(words)


def counts_people(words: str) -> bool:
    """Whether words are people and their number: "twee deelnemers"."""
    found = words.casefold().split()
    return len(found) == 2 and found[1] in PEOPLE


def is_of_something_else(passage: Passage, amount: Amount, home: Home) -> bool:
    """Whether an amount is none of the trip's costs: what others paid, a subsidy, a part or a price each."""
    start, sentence = sentence_at(passage, amount.first)
    before = passage.text[max(start, amount.first - FAR) : amount.first]
    if WORTH.search(before) or WORTH_BEHIND.match(passage.text, amount.last):
        return True
    behind = FOR_WHAT.match(passage.text, amount.last)
    if behind and SHARE.match(behind["what"]):
        return True
    if EXCEPTION.search(before) or is_for_each(passage.text, amount):
        return True
    return (is_of_a_purse(sentence) and not COSTS_WERE.search(before)) or is_of_others(sentence, home)


def is_for_each(text: str, amount: Amount) -> bool:
    """Whether an amount is a head, a day or a night, and not the whole."""
    before = text[max(0, amount.first - FAR) : amount.first]
    return EACH_BEFORE.search(before) is not None or EACH.match(text, amount.last) is not None


@remembered
def is_of_a_purse(sentence: str) -> bool:
    """Whether a sentence speaks of a budget or the like, and not only as what the trip was paid from."""
    return COMPOUND.search(without_payer(sentence)) is not None


@remembered
def is_of_others(sentence: str, home: Home) -> bool:
    """Whether a sentence speaks of money that the trip did not cost."""
    rest = without_payer(sentence)
    if ours := OURSELVES.match(rest):
        rest = rest[ours.end() :] if pays_itself(ours["who"], home) else rest
    return bool(OF_OTHERS.search(sentence) or NOT_OF_THE_TRIP.search(rest))


def sentence_at(passage: Passage, index: int) -> tuple[int, str]:
    """Where the sentence begins that a character stands in, and its words."""
    found = sentences_in(passage.text)
    return found[max(0, bisect_right(found, index, key=itemgetter(0)) - 1)]


@remembered
def sentences_in(text: str) -> tuple[tuple[int, str], ...]:
    """Where the sentences of a text begin, and their words."""
    starts = [first for first, _ in sentences(text)] or [0]
    return tuple((first, text[first:last].strip()) for first, last in pairwise([*starts, len(text)]))


# "Zeedelta was zelf in totaal € 612 kwijt", "Zelf betaalden wij € 80"
OURSELVES = regex(
    lambda: (
        rf"(?:(?P<who>[^,.;:€\d]{{2,60}}?)\s(?:\w+\s)?{source_of(spending.SELF)}"
        rf"|{source_of(spending.SELF)}\s\w+\s(?P<whom>{source_of(SUBJECTS)}))"
    ),
    re.IGNORECASE,
)


def pays_itself(who: str | None, home: Home) -> bool:
    """Whether it is the body that reports, or its people, who paid themselves."""
    if who is None:
        return True
    return home.has(who) or any(word.casefold() in BODIES for word in who.split()[:2])
