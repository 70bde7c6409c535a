"""What an amount in running text was for: a cost, the whole, or something that is none of the trip's costs."""

import re
from bisect import bisect_right
from itertools import pairwise
from operator import itemgetter

from dienstreis.extract.costs.kinds import ACTUAL, ESTIMATE, FAR
from dienstreis.extract.costs.payers import without_payer
from dienstreis.extract.sides import Home
from dienstreis.grammar.amounts import Amount, find_amounts
from dienstreis.grammar.sentences import sentences
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import costs as vocabulary
from dienstreis.vocabulary import grammar
from dienstreis.vocabulary.organisations import BODIES
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_compound_of, any_of, source_of
from dienstreis.wording.verbs import Form, find_verbs

__all__ = ["EACH_BEFORE", "end_of", "is_of_something_else", "loose_words", "words_for"]

NOT_OF_THE_TRIP = any_of(vocabulary.NOT_OF_THE_TRIP)
OF_OTHERS = any_of(vocabulary.OF_OTHERS)
EXCEPTION = any_of(vocabulary.EXCEPTIONS)
WHOLE = any_of(vocabulary.WHOLE)
COSTING = any_of(vocabulary.COSTING)
SPENDING = any_of(vocabulary.SPENDING)
ENGLISH_PAST = regex(r"\b\w{2,}ed\b")
COSTS = frozenset({"kosten", "cost", "betalen", "uitgeven", "besteden", "pay", "spend"})
DETERMINERS = frozenset(
    word for words in (*grammar.ARTICLES.values(), *vocabulary.DEMONSTRATIVES.values()) for word in words
)
COMPOUND = any_compound_of(vocabulary.BUDGETS)
COSTS_WERE = any_of(vocabulary.TRIP_COST)
EACH_BEFORE = regex(
    r"\b(?:per|each)\s(?:persoon|deelnemer|lid|kamer|nacht|dag|person|participant|member|room|night|day)"
    r"\s*:?\s*(?:(?:was|is|waren|kostte|bedroeg|cost|ca\.|circa|ongeveer|about|gemiddeld)\s)*$",
    re.IGNORECASE,
)
PEOPLE = regex(r"[\w-]+\s(?:personen|deelnemers|mensen|people|participants|persons)$", re.IGNORECASE)
YEAR = regex(r"(?:in|over|anno)\s(?:het\sjaar\s|the\syear\s)?(?:19|20)\d\d$", re.IGNORECASE)
EACH = regex(r"[,.-]*\s*(?:per|elk|each|a)\s\w+|\s*p\.\s?p\.", re.IGNORECASE)
# "€ 2.215,00 aan vluchten", "€ 423,60 voor trein, bus en eten."
FOR_WHAT = regex(
    r"\s*(?:uit\s|betaald\s|uitgegeven\s|went\s)?(?:aan|voor|naar|for|on)\s+(?P<what>[^,;.€()\d]{2,80}?)(?=,|;|\.|\)|\s(?:en|and)\s(?:€|£|\$|\d|EUR|GBP|USD)|$)"
)
LIST_GOES_ON = regex(r"(?:,\s[^\s,;.€()\d]+(?:\s[^\s,;.€()\d]+)?){1,3}\s(?:en|and)\s[^,;.€()\d]{2,40}?(?=[.;)]|$)")
OPENING = regex(
    r"^[\s,;:)–—-]*(?:(?:uitgegeven|betaald|gekost|kwijt|besteed|spent|paid)\s+)?"
    r"(?:(?:en|and|maar|but|plus|of which|waarvan|terwijl|while|met|with|incl\.|inclusief|including)(?:\s+|$))?",
    re.IGNORECASE,
)
PREPOSITION = regex(r"(?:aan|voor|on|for)\s+", re.IGNORECASE)
BREAK = regex(r"[;:(]\s*|\.\s+|,\s+(?=(?:de|het|the|een|a|aan|voor|for|on)\s)")
DANGLING = regex(
    r"(?:\s(?:for|to|at|op|samen|(?:ook )?(?:nog(?: eens)?)|erbij|daarbij|another|ca\.|circa|ongeveer|about|voor))+$",
    re.IGNORECASE,
)
MOST_WORDS = 10
FINITE = regex(
    r"\b(?:is|zijn|was|waren|heeft|hebben|wordt|kostte|kost|gekost|komt|kwam|kwamen|bedroeg|bedroegen|betaald|betaalde|gaf|gaven"
    r"|hadden|ging|gingen|spent|cost|were|had|has|paid|went|came)\b",
    re.IGNORECASE,
)
# "en" parts two costs only behind an amount: "eten en taxi € 318" is one cost.
SEGMENT = regex(
    r"[;:(]\s*|[.,]\s+|(?<=[\d-])\s+(?:en|and|plus)\s+|(?<=euro)\s+(?:en|and|plus)\s+|(?<!\w)(?:tegen|against)\s+"
)
PAYING_VERB = regex(
    r"\b(?:betaalden?|bekostigden?|vergoedden?|boekten?|paid(?:\sfor)?|covered|booked)\s+(?:ook\s|zelf\s|wij\s|we\s)?",
    re.IGNORECASE,
)
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
        or FINITE.search(words.text)
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
WORTH = regex(
    lambda: rf"(?:{source_of(vocabulary.WORTH)})(?:[^,.;:()€\d]{{1,30}})?\s*(?:€|EUR|\$|£)?\s*$", re.IGNORECASE
)
WORTH_BEHIND = regex(r"\s*(?:euro\s)?(?:waard|in value)\b", re.IGNORECASE)
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
    return ENGLISH_PAST.search(words) is not None or any(
        verb.form is Form.PARTICIPLE and verb.lemma not in COSTS for verb in find_verbs(words)
    )


def suited(told: Passage) -> Passage | None:
    """The words where they name a cost: not the whole trip, and nobody who pays."""
    conjunction = OPENING.match(told.text)
    words = told.part(conjunction.end() if conjunction else 0)
    dangling = DANGLING.search(words.text)
    words = words.part(0, dangling.start()) if dangling else words
    text = words.text
    if all(word.casefold() in DETERMINERS for word in text.split()):
        return None
    if any(word.casefold() in BODIES for word in text.split()[:2]) or PEOPLE.match(text) or YEAR.match(text):
        return None
    whole = " " in text and WHOLE.match(text)
    if not any(map(str.isalpha, text)) or len(text.split()) > MOST_WORDS or whole or OF_NOBODY.match(text):
        return None
    return None if find_amounts(text) or "." in text.rstrip(".") else words


def is_of_something_else(passage: Passage, amount: Amount, home: Home) -> bool:
    """Whether an amount is none of the trip's costs: what others paid, a subsidy, a part or a price each."""
    start, sentence = sentence_at(passage, amount.first)
    before = passage.text[max(start, amount.first - FAR) : amount.first]
    if WORTH.search(before) or WORTH_BEHIND.match(passage.text, amount.last):
        return True
    behind = FOR_WHAT.match(passage.text, amount.last)
    if behind and SHARE.match(behind["what"]):
        return True
    if EXCEPTION.search(before) or EACH_BEFORE.search(before) or EACH.match(passage.text, amount.last):
        return True
    return (is_of_a_purse(sentence) and not COSTS_WERE.search(before)) or is_of_others(sentence, home)


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
OURSELVES = regex(r"(?:(?P<who>[^,.;:€\d]{2,60}?)\s(?:\w+\s)?zelf\b|zelf\s\w+\s(?P<whom>wij|we|ik)\b)", re.IGNORECASE)


def pays_itself(who: str | None, home: Home) -> bool:
    """Whether it is the body that reports, or its people, who paid themselves."""
    if who is None:
        return True
    return home.has(who) or any(word.casefold() in BODIES for word in who.split()[:2])
