"""Other kinds of documents, by what they call themselves and by how they are made."""

import re

from dienstreis.text.blocks import Block, lines_of, passages_of
from dienstreis.text.marks import ENDS_SENTENCE
from dienstreis.text.titles import REPORT_WORD, TRIP_WORD, has_verb
from dienstreis.text.topics import recognise
from dienstreis.vocabulary import dates, documents, grammar
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_compound_of, any_of
from dienstreis.wording.wordings import alternatives

__all__ = ["calls_itself_other", "has_articles", "weigh_form"]

OTHER = (any_of(documents.OTHER_KINDS), any_compound_of(documents.COMPOUNDED_KINDS))
DEFINITE = tuple([article] for article in in_order(grammar.DEFINITE))
FORMULA = any_of(documents.FORMULAS)
SPEAKER = regex(
    rf"(?:{'|'.join(in_order(documents.SPEAKERS))})\b\.?"
    r"(?:\s+[^\W\d_][^\s:()]*){0,4}\s*(?:\([^()]{1,40}\))?\s*:",
    re.IGNORECASE,
)
ARTICLE = regex(rf"(?:{alternatives(in_order(documents.ARTICLES))})\s+\d+[a-z]?(?:\.\d+)?\b", re.IGNORECASE)
FILE_NUMBER = regex(
    rf"^(?:[\d .,-]+(?!\d)|(?:{alternatives(sorted(in_order(dates.NUMBER_WORDS)))})\.?\s*\d+\s+)(?=[^\W\d_])",
    re.IGNORECASE,
)
HEAD_LINES = 12  # in which a document says what it is
MOST_HEAD_WORDS = 16
LITTLE_WORDS = frozenset({"van", "een", "het", "de", "of", "a", "the", "openbaar", "geredigeerd", "woordelijk"})
FEW_TURNS = 3
FEW_ARTICLES = 2
SURE = 6
"""The weight of what settles that a document is of another kind."""


def calls_itself_other(heads: list[str]) -> bool:
    """Whether a document says at its head that it is of another kind.

    "Verslag van een algemeen overleg" does; a line that speaks of a trip before it names the other document does not.
    """
    return any(names_other_kind(words) for words in heads)


def names_other_kind(words: str) -> bool:
    """Whether a line of the head is what a document of another kind is called."""
    words = value_of_title(FILE_NUMBER.sub("", words))
    if not words[:1].isupper() or len(words.split()) > MOST_HEAD_WORDS:
        return False
    start = find_kind(words)
    if start < 0 or words.endswith(ENDS_SENTENCE) or has_verb(words):
        return False
    trip, report = TRIP_WORD.search(words), REPORT_WORD.search(words)
    if report and report.start() < start:
        return trip is None and not tells_theme(words[report.end() : start])
    if words[:start].casefold().split()[-1:] in DEFINITE:
        return False  # "Schrijf u in voor de nieuwsbrief" speaks of another document
    return trip is None or trip.start() > start


def value_of_title(words: str) -> str:
    """A line of the head without a label for the title; nothing where another label stands there.

    "Datum besluit: 3 mei" dates the decision, and names no other document.
    """
    label, colon, value = words.partition(": ")
    if not colon:
        return words
    if topic := recognise(label):
        return value if topic.names[0] == "title" else ""
    return "" if value and find_kind(label) > 0 else words


def find_kind(words: str) -> int:
    """Where the name of another kind of document begins in a line; -1 where none does."""
    return min((match.start() for pattern in OTHER if (match := pattern.search(words))), default=-1)


def tells_theme(words: str) -> bool:
    """Whether more than the little words of "verslag van een debat" stands between a report and what it reports."""
    return any(word.casefold() not in LITTLE_WORDS for word in words.split())


def weigh_form(blocks: list[Block]) -> int:
    """How much the form of a text is that of another kind: turns of speakers, formulas."""
    lines = [line.passage.text for line in lines_of(blocks)]
    turns = sum(1 for words in lines if ":" in words and SPEAKER.match(words))
    formulas = {match[0].casefold() for words in passages_of(blocks) for match in FORMULA.finditer(words.text)}
    weight = 2 * len(formulas)
    return weight + SURE * (turns >= FEW_TURNS)


def has_articles(blocks: list[Block]) -> bool:
    """Whether a text has the articles of rules, or of a decision."""
    return sum(1 for line in lines_of(blocks) if ARTICLE.match(line.passage.text)) >= FEW_ARTICLES
