"""Gifts one by one: what, from whom, to whom, worth what, and what became of them."""

import re
from collections.abc import Iterable, Iterator

from dienstreis.extract.content import says_nothing, sentences_of
from dienstreis.extract.gifts.giving import Direction, Giving, find_givings
from dienstreis.extract.gifts.headings import heading_direction
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.extract.sides import Home
from dienstreis.grammar.amounts import Amount, find_amounts
from dienstreis.model import Gift
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import giving, grammar
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of

__all__ = ["gift_of_item", "gifts_of_sentences"]

GIFT = any_of(giving.GIFTS)
GIVEN = any_of(giving.GIVEN)
REFUSED = any_of(giving.REFUSED)
NO_GIFTS = any_of(giving.NO_GIFTS)
NOT_ITS_VALUE = any_of(giving.NOT_ITS_VALUE)
VALUED = any_of(giving.VALUED)
ESTIMATED = any_of(giving.ESTIMATED)
OTHER_THING = any_of(giving.GIVEN)

COUNT = r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|a|an|two|three|four|five|\d+)"
THING = rf"(?P<what>{COUNT}\s+[^,.;:()]{{3,110}}?)"
SOMEBODY = r"[^,.;:()]{3,80}?"
STOP = (
    r"(?=[,.;:()]|\s(?:en|and|met een|ter waarde|die|dat|with an?|worth|cadeau|aangeboden|ontvangen|gekregen"
    r"|in ontvangst|gegeven|overhandigd|is|zijn|was|waren|werd|werden|heb|heeft|hebben|has|have|were"
    r"|van (?:\w+ ){0,2}(?:€ ?)?\d[\d.,]*)\b|$)"
)
# Where a gift was got, or in what it was wrapped: "in Kigali", "(about € 20)".
ASIDE = r"(?:(?:in|op|tijdens)\s[\w\s]{2,30}?\s)?"
PARTICIPLES = (
    "aangeboden", "gekregen", "ontvangen", "overhandigd", "geschonken", "gegeven", "given", "presented", "offered",
    "received",
)  # fmt: skip
GETTING = ("kreeg", "kregen", "ontving", "ontvingen", "received", "got")
GIVING = ("gaf", "gaven", "schonk", "schonken", "overhandigde", "overhandigden", "bood", "boden", "gave", "presented")
PRESENTS = ("geschenk", "cadeau", "gift", "present")
PRESENTED, GOT, GAVE = (rf"(?:{'|'.join(words)})" for words in (PARTICIPLES, GETTING, GIVING))
BY = r"(?:door|van|by|from)"
WE = r"(?:wij|we|ik|het college|de delegatie|de wethouder|de burgemeester|de dijkgraaf|the delegation)"

PATTERNS = (
    # Van de burgemeester is een schaal ontvangen.
    regex(
        rf"^(?:van|from)\s+(?P<giver>{SOMEBODY})\s+(?:is|zijn|werd|werden|hebben|heeft|heb|{GOT}|we|wij)\s+"
        rf"(?:{WE}\s+)?{THING}{STOP}",
        re.IGNORECASE,
        needs=("van", "from"),
    ),
    # Een doos, aangeboden door de burgemeester aan de wethouder.
    regex(
        rf"^(?P<what>[^,.;:()]{{3,110}}?),?\s*\(?{PRESENTED}\s+{BY}\s+(?P<giver>{SOMEBODY})"
        rf"(?:\s+(?:aan|to)\s+(?P<recipient>{SOMEBODY}))?(?=[,.;:()]|$)",
        re.IGNORECASE,
        needs=PARTICIPLES,
    ),
    # Als geschenk kreeg ik een scheepje van de burgemeester.
    regex(
        rf"(?:^|\b){GOT}\s+{WE}\s+(?:(?:als \w+\s)|(?:van|from)\s+(?P<giver>{SOMEBODY})\s+)?{THING}"
        rf"(?:\s+(?:van|from)\s+(?P<giver_after>{SOMEBODY}))?{STOP}",
        re.IGNORECASE,
        needs=GETTING,
    ),
    # De wethouder kreeg van de stad een boek; Ik heb in Kigali een mand gekregen; was given a scarf by the provost.
    regex(
        rf"^(?P<recipient>[^,.;:]{{2,60}}?)\s+(?:{GOT}|heeft|hebben|heb|was given|were given)\s+{ASIDE}"
        rf"(?:(?:van|from)\s+(?P<giver>{SOMEBODY})\s+)?{THING}(?:\s*\([^()]*\))?"
        rf"(?:\s+{BY}\s+(?P<giver_after>{SOMEBODY}))?{STOP}",
        re.IGNORECASE,
        needs=(*GETTING, "heeft", "heb", "given"),
    ),
    # Een geschenk van het stadsbestuur, een taart, is gedeeld.
    regex(
        rf"^(?:een|het|a|the)\s+(?:\w+\s)?(?:{'|'.join(PRESENTS)})\s+{BY}\s+(?P<giver>{SOMEBODY}),\s+{THING}(?=[,.;:(])",
        re.IGNORECASE,
        needs=PRESENTS,
    ),
    # Cadeaus: een mijnlamp, met dank aan de stad; Ja: drie pullen van de vereniging.
    regex(
        rf"^(?:[^:.]{{2,30}}:\s+)?{THING}(?:,?\s+(?:{BY}|met dank aan|thanks to)\s+(?P<giver>{SOMEBODY}))?"
        rf"(?:\s+(?:voor|for)\s+(?P<recipient>{SOMEBODY}))?{STOP}",
        re.IGNORECASE,
    ),
    # De burgemeester gaf ons een boek.
    regex(
        rf"^(?P<giver>{SOMEBODY})\s+{GAVE}\s+(?:(?P<recipient>ons|us|{WE})\s+)?{THING}"
        rf"(?:\s+(?:aan|to)\s+(?P<recipient_after>{SOMEBODY}))?{STOP}",
        re.IGNORECASE,
        needs=GIVING,
    ),
)
# Aan de burgemeester is een bord aangeboden en aan de school een kist met bollen.
GIVEN_TO = regex(
    rf"(?:^|\b)(?:aan|to)\s+(?P<recipient>(?:de|het|the|ons|onze)\s[^,.;:()]{{3,60}}?)\s+"
    rf"(?:is|zijn|hebben wij|hebben we|gaven wij|gaven we|we gave)?\s*{THING}{STOP}",
    re.IGNORECASE,
)
# Ontvangen presentjes (een sjaal van A, een boot van B) staan in het register.
IN_PARENTHESES = regex(
    lambda: rf"{GIFT.pattern}\s*\((?P<things>{COUNT}\s[^()]{{3,200}})\)", re.IGNORECASE, needs=("(",)
)
# Stands in the midst of any of the patterns, and says nothing of the gift itself.
AS_GIFT = regex(lambda: rf"\b(?:als|as)\s(?:(?:een|a)\s)?(?:{GIFT.pattern})", re.IGNORECASE)
COMMA = regex(r",\s+|\s+(?:en|and)\s+")
ANOTHER = regex(rf"{COUNT}\s", re.IGNORECASE)
REFUSED_THING = regex(rf"{THING}{STOP}", re.IGNORECASE)
# The last "van" before a person or a body: "een set van de school" has a giver, "een beeld van brons" has none.
FROM_SOMEBODY = regex(
    r"\s(?:van|from|by)\s+(?P<giver>(?:(?:de|het|the|onze)\s+)[^,.;:()]{3,70}?|[A-ZÀ-Þ][^,.;:()]{2,70}?)$"
)
PART_END = regex(r"[.;]\s")
LONGEST_PART = 600  # characters before an amount that tell what it is
DETAIL = regex(r"[,.;(]|:\s|\s[–—-]\s")
LABEL = regex(r"(?P<label>[^\W\d][^:;,.]{3,24}):\s+")
GIVER_IN_BRACKETS = regex(r"\((?:van|door|from|by)\s+(?P<giver>[^,;()€\d]{3,60}?)\s*[,;)]", re.IGNORECASE)
GIVER_BEHIND_COMMA = regex(
    r"(?:,|\s?[–—-])\s(?:(?:aangeboden|ontvangen|gekregen|overhandigd|geschonken|given|presented)\s)?(?:van|door|from|by)\s"
    r"(?P<giver>[^,;.()€\d]{3,60}?)(?=[,;.()]|\s[–—-]\s|$)",
    re.IGNORECASE,
)
TO_SOMEBODY = regex(r"\s(?:aan|voor|to|for)\s+(?P<recipient>[^,.;:()]{3,70}?)$", re.IGNORECASE)
ONLY_VALUE = regex(r"(?:geschatte\s|estimated\s)?(?:waarde|value)\b", re.IGNORECASE)
OURSELVES = any_of(giving.OURSELVES)
FIRST_PERSON = every(grammar.WE)


def gift_of_item(passage: Passage, direction: Direction = "received") -> Grounded[Gift] | None:
    """The gift that an item of a list, or the value of a label, describes."""
    label = LABEL.match(passage.text) if passage else None
    if label and (told := heading_direction(label["label"])):
        return gift_of_item(passage.part(label.end()), told)
    if not passage or NO_GIFTS.search(passage.text) or says_nothing(passage):
        return None
    first = (*sentences_of(passage), passage)[0]
    for pattern in (PATTERNS[1], PATTERNS[3], PATTERNS[6]) if direction == "received" else ():
        if match := pattern.match(first.text):
            return gift(passage, match)
    detail = DETAIL.search(first.text)
    words = first.part(0, detail.start() if detail else None)
    if direction == "given":
        to = TO_SOMEBODY.search(words.text)
        what = words.part(0, to.start()) if to else words
        return build(passage, what, None, to["recipient"] if to else None, "given", None) if what else None
    giver = FROM_SOMEBODY.search(words.text)
    what = words.part(0, giver.start()) if giver else words
    giver = giver or GIVER_IN_BRACKETS.search(first.text) or GIVER_BEHIND_COMMA.match(first.text, len(words.text))
    return build(passage, what, giver["giver"] if giver else None, None, "received", None) if what else None


def gifts_of_sentences(sentences: Iterable[tuple[Passage, Passage | None]], home: Home) -> Iterator[Grounded[Gift]]:
    """The gifts that sentences tell of; what became of one may stand in the sentence behind it."""
    for sentence, behind in sentences:
        told = list(find_givings(sentence.text, home))
        if told:
            goes_on = behind and not any(find_givings(behind.text, home))
            yield from handed_gifts(sentence, told, behind if goes_on else None)
        elif not NO_GIFTS.search(sentence.text):
            yield from described_gifts(sentence, behind)


def handed_gifts(sentence: Passage, told: list[Giving], behind: Passage | None) -> Iterator[Grounded[Gift]]:
    """The gifts of a sentence of giving, each with the words from it to the next one."""
    edges = [0, *(one.first for one in told[1:])]
    ends = [*edges[1:], len(sentence.text)]
    for one, edge, end in zip(told, edges, ends, strict=True):
        what = sentence.part(one.first, one.last)
        after = behind if one is told[-1] else None
        found = build(sentence.part(edge, end), what, one.giver, one.recipient, one.direction, after)
        yield ground(found.value, found.span.through(sentence.span()))


def described_gifts(sentence: Passage, behind: Passage | None) -> Iterator[Grounded[Gift]]:
    """The gifts of a sentence without a verb of giving that is understood."""
    text = sentence.text
    if GIFT.search(text):
        text = AS_GIFT.sub(lambda words: " " * len(words[0]), text)
    label = LABEL.match(sentence.text)
    if label and heading_direction(label["label"]):
        if found := gift_of_item(sentence):
            yield found
    elif match := IN_PARENTHESES.search(text):
        inside = sentence.part(match.start("things"), match.end("things"))
        yield from (found for thing in inside.split(COMMA) if (found := gift_of_item(thing)))
    elif REFUSED.search(text) and (match := REFUSED_THING.search(text)):
        yield gift(sentence, match)
    elif GIVEN.search(text) and (given := list(GIVEN_TO.finditer(text))):
        for match in given:
            passage = sentence.part(match.start(), clause_end(text, match.end()))
            yield gift(passage, match, offset=match.start(), direction="given")
    elif match := next((m for pattern in PATTERNS if (m := pattern.search(text)) and is_thing(m["what"])), None):
        yield gift(sentence, match, behind=behind)


def clause_end(text: str, start: int) -> int:
    """Where the remark behind a gift ends: its value in parentheses belongs to it."""
    match = regex(r"\s*(?:aangeboden\s*)?\([^()]*\)").match(text, start)
    return match.end() if match else start


def is_thing(words: str) -> bool:
    """Whether the words are a thing, and not just a word for gifts."""
    return len(words.split()) > 1 and not GIFT.fullmatch(words.split()[-1]) and not FINITE.search(words)


FINITE = regex(r"\b(?:is|zijn|was|waren|werd|werden|heb|heeft|hebben|wordt|worden|were|has|have|had)\b", re.IGNORECASE)


def gift(
    passage: Passage,
    match: re.Match[str],
    *,
    behind: Passage | None = None,
    offset: int = 0,
    direction: Direction | None = None,
) -> Grounded[Gift]:
    """A gift out of the words of a pattern; ``offset`` is where the passage begins in the text that matched."""
    groups = match.groupdict()
    first = match.start("what") - offset
    what = passage.part(first, first + len(match["what"].rstrip()))
    giver = groups.get("giver") or groups.get("giver_after")
    recipient = groups.get("recipient") or groups.get("recipient_after")
    return build(passage, what, giver, recipient, direction or direction_of(passage.text), behind)


def direction_of(text: str) -> Direction:
    """Whether those who report gave a gift; a refused one counts as received."""
    given = GIVEN.search(text) and OURSELVES.search(text) and not REFUSED.search(text)
    return "given" if given else "received"


def build(
    passage: Passage,
    what: Passage,
    giver: str | None,
    recipient: str | None,
    direction: Direction,
    behind: Passage | None,
) -> Grounded[Gift]:
    """A gift with its value and what became of it."""
    amount = value_in(passage) or (value_behind(behind) if behind else None)
    later = [sentence for sentence in sentences_of(passage)[1:] if not is_only_value(sentence)]
    if not later and behind and not is_only_value(behind) and not begins_another(behind):
        later = [behind]
    refused = REFUSED.search(passage.text)
    disposition = refused[0] if refused else later[0].text.rstrip(".") if later else None
    value = Gift(
        direction=direction,
        description=what.text,
        giver=giver.strip() if giver else None,
        recipient=recipient.strip() if recipient and recipient.strip().casefold() not in FIRST_PERSON else None,
        value=amount.value if amount else None,
        currency=amount.currency if amount else None,
        disposition=disposition,
    )
    span = passage.span()
    return ground(value, span.through(later[0].span()) if later and not refused else span)


def begins_another(sentence: Passage) -> bool:
    """Whether a sentence goes on to another gift."""
    return GIFT.match(sentence.text) is not None or ANOTHER.match(sentence.text) is not None


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
    return value_in(sentence) if told and not OTHER_THING.search(sentence.text) else None


def is_only_value(sentence: Passage) -> bool:
    """Whether a sentence only gives the value, or compares it with a threshold."""
    return ONLY_VALUE.match(sentence.text) is not None or NOT_ITS_VALUE.search(sentence.text) is not None
