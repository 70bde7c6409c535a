"""The report's own title: what calls itself the report of a trip outranks a caption above it."""

import re

from dienstreis.grammar.verbs import Form, forms_of
from dienstreis.text.blocks import Block, Heading, Line, Paragraph
from dienstreis.text.labels import states_fact
from dienstreis.text.marks import COUNTED, HEADING_TOPICS
from dienstreis.text.topics import is_phrase, recognise
from dienstreis.vocabulary import headings, organisations

__all__ = ["REPORT_WORD", "SURE_TITLE", "TRIP_WORD", "find_title", "title_score"]


REPORT_WORD = re.compile(
    rf"\b(?:{'|'.join(word for words in headings.REPORT_WORDS.values() for word in words)})\b", re.IGNORECASE
)
TRIP_WORD = re.compile(
    rf"\b(?:{'|'.join(word for words in headings.TRIP_WORDS.values() for word in words)})\b", re.IGNORECASE
)
NO_VERBS = frozenset({"zijn"})  # in a title: his
BODY_NAME = re.compile(
    rf"(?:{'|'.join(re.escape(word) for word in organisations.BODIES)})(?:\s+\S+){{1,5}}$", re.IGNORECASE
)
TOWARDS = re.compile(r"\b(?:naar|aan|to|in)\s+(?=[^\W\d_a-z])")
LONGEST_TITLE = 180
TITLE_BLOCKS = 30
TITLE_OPENING = 8  # words in which a title says that it is one
MOST_TITLE_LINES = 4  # lines of a paragraph in which a title may stand
SURE_TITLE = 4  # the score of a line that calls itself the report of a trip


def find_title(blocks: list[Block]) -> Line | None:
    """The line that is the report's own title: what calls itself the report of a trip outranks a caption above it."""
    best: Line | None = None
    highest = 0
    for block in blocks[:TITLE_BLOCKS]:
        for line in title_lines(block):
            first = isinstance(block, Heading) and block.level == 1 and not BODY_NAME.match(line.passage.text)
            score = title_score(line.passage.text) + 2 * first
            if score > highest and (score > 1 or isinstance(block, Heading)):
                best, highest = line, score
    return best


def title_lines(block: Block) -> list[Line]:
    """The lines of a block that may be a title."""
    if isinstance(block, Heading):
        return [block.line]
    if not isinstance(block, Paragraph) or len(block.lines) >= MOST_TITLE_LINES:
        return []
    behind = [*block.lines[1:], None]
    return [
        line
        for line, after in zip(block.lines, behind, strict=True)
        if not states_fact(line) and not (after and after.passage.text[0].islower() and has_verb(line.passage.text))
    ]


def title_score(words: str) -> int:
    """How much a line looks like the title of a report of a trip; 0 for what can be none."""
    if not words or len(words) > LONGEST_TITLE or not (words[0].isupper() or words[0].isdigit()):
        return 0
    if words.endswith((":", ";", ",")) or is_phrase(words):
        return 0
    topic = recognise(COUNTED.sub("", words, count=1))
    if topic and topic.whole and topic.leads and topic.names[0] in HEADING_TOPICS - {"body", "frame"}:
        return 0
    if words.endswith(".") and (has_verb(words) or not TOWARDS.search(words)):
        return 0
    opening = " ".join(words.split()[:TITLE_OPENING])
    report, trip = REPORT_WORD.search(opening), TRIP_WORD.search(opening)
    return 2 * bool(report) + 2 * bool(trip) + bool((report or trip) and TOWARDS.search(words))


def has_verb(words: str) -> bool:
    """Whether a line has a verb in the present or past tense, and so is a sentence."""
    written = [word.rstrip(".,") for word in words.split()]
    return any(
        word not in NO_VERBS and forms_of(word) & {Form.PRESENT, Form.PAST} for word in written if word.islower()
    )
