"""The report's own title: what calls itself the report of a trip outranks a caption above it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from dienstreis.text.blocks import Block, Heading, Line, Paragraph
from dienstreis.text.labels import states_fact
from dienstreis.text.marks import COUNTED, ENDS_SENTENCE, HEADING_TOPICS
from dienstreis.text.passage import join_lines
from dienstreis.text.topics import is_phrase, recognise
from dienstreis.vocabulary import grammar, headings, organisations, trips
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.memory import remembered
from dienstreis.wording.offices import names_role
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of
from dienstreis.wording.verbs import Form, forms_of

__all__ = ["REPORT_WORD", "SURE_TITLE", "TRIP_WORD", "find_title", "join_wrapped_titles", "tells_return", "title_score"]


REPORTS = "|".join(in_order(headings.REPORT_WORDS))
TRIPS = "|".join(in_order(headings.TRIP_WORDS))
JOURNEYS = "|".join(in_order(headings.COMPOUNDED_TRIPS))
# A compound counts as what its last part is ("treinreis"), and tells of both in "reisverantwoording".
NO_JOURNEYS = rf"[a-zé]*(?:{'|'.join(headings.NO_MISSIONS)})|(?:{'|'.join(headings.NO_TRIPS)})[a-z]*"
COMPOUND = rf"(?!{NO_JOURNEYS})[^\W\d_]{{0,20}}(?:{JOURNEYS})"
REPORT_WORD = regex(
    rf"\b(?:(?:{COMPOUND}s?-?)?(?:{REPORTS}))\b", re.IGNORECASE, needs=tuple(in_order(headings.REPORT_WORDS))
)
TRIP_WORD = regex(
    rf"\b(?:{TRIPS}|{COMPOUND}(?:s?-?(?:{REPORTS}))?)\b",
    re.IGNORECASE,
    needs=tuple(in_order(headings.TRIP_WORDS, headings.COMPOUNDED_TRIPS)),
)
RETURN = any_of(trips.BACK_FROM)
NAVIGATION = any_of(headings.NAVIGATION)
PAGES = "|".join(map(re.escape, in_order(headings.PAGES)))
PAGE_NUMBER = regex(rf"\s(?:{PAGES}|p\.?)\s*\d+(?:\s*(?:{'|'.join(in_order(grammar.OF))}|/)\s*\d+)?$", re.IGNORECASE)
SEPARATED = regex(r"\s[|›»>]\s")
NO_VERBS = frozenset({"zijn"})  # in a title: his
BODY_NAME = regex(rf"(?:{'|'.join(re.escape(word) for word in organisations.BODIES)})(?:\s+\S+){{1,5}}$", re.IGNORECASE)
TOWARDS = regex(rf"\b(?:{'|'.join(in_order(trips.TOWARDS))})\s+(?=[^\W\d_a-z])")
JOINING = every(grammar.PREPOSITIONS, grammar.ARTICLES) | {"en", "and"}
LONGEST_TITLE = 180
TITLE_BLOCKS = 30
TITLE_OPENING = 8  # words in which a title says that it is one
MOST_RETURN_WORDS = 12  # of a title such as "Wethouder Pluk terug uit Molde"
LONG_PARAGRAPH = 200  # characters
FEW_PARAGRAPHS = 2  # long ones, behind which only a heading may be a title
SENTENCE_END = regex(r"[.!?]\s+[^\W\d_a-z]")
MOST_HEAD_LINES = 24  # lines of menus above the text of a page
LONGEST_HEAD_LINE = 120
MOST_TITLE_LINES = 4  # lines of a paragraph in which a title may stand
HEAD_TITLE = 3  # the score of a line among menus that names a trip and where to
SURE_TITLE = 4  # the score of a line that calls itself the report of a trip


def join_wrapped_titles(blocks: list[Block]) -> list[Block]:
    """The blocks, with a title that was wrapped over several lines at their head in one line again."""
    return [
        Paragraph(joined_title([cell for line in block.lines for cell in letterhead_apart(line)]), block.apart)
        if index < TITLE_BLOCKS and isinstance(block, Paragraph) and len(block.lines) <= MOST_TITLE_LINES
        else block
        for index, block in enumerate(blocks)
    ]


def joined_title(lines: list[Line]) -> list[Line]:
    """The lines of a paragraph, with those in one that go on with a title."""
    found: list[Line] = []
    for line in lines:
        if found and goes_on(found[-1], line):
            found[-1] = Line(join_lines([found[-1].passage, line.passage]), 0, [*found[-1].links, *line.links])
        else:
            found.append(line)
    return found


def goes_on(line: Line, after: Line) -> bool:
    """Whether a line is the rest of the title above it: a little word stands where they meet."""
    above, below = line.passage.text, after.passage.text
    if ":" in below or not TRIP_WORD.search(above + " " + below):
        return False
    if len(above) + len(below) >= LONGEST_TITLE or above.endswith((".", ":", ";")):
        return False
    last, first = above.split()[-1].casefold(), below.split()[0].casefold()
    if above.isupper() and below.isupper():
        return last in JOINING or first in JOINING
    meets = last in JOINING or first in JOINING or (names_role(last) and below[0].isupper())
    return meets and title_score(above) > 1 and not states_more(below) and not has_verb(above)


def states_more(words: str) -> bool:
    """Whether a line under a title tells more than the rest of the title: a date, or a sentence."""
    return words.endswith(ENDS_SENTENCE) or any(map(str.isdigit, words)) or has_verb(words)


def find_title(blocks: list[Block]) -> Line | None:
    """The line that is the report's own title: what calls itself the report of a trip outranks a caption above it."""
    best: Line | None = None
    highest = 0
    paragraphs = 0
    for block in blocks[:TITLE_BLOCKS]:
        if isinstance(block, Paragraph) and len(block.passage.text) > LONG_PARAGRAPH:
            paragraphs += 1
        if paragraphs >= FEW_PARAGRAPHS and not isinstance(block, Heading):
            continue
        for line in title_lines(block):
            first = isinstance(block, Heading) and block.level == 1 and not BODY_NAME.match(line.passage.text)
            score = title_score(line.passage.text) + 2 * first
            same = best is not None and score == highest and is_shorter(line, best)
            if (score > highest or same) and (score > 1 or isinstance(block, Heading)):
                best, highest = line, score
    return best


def is_shorter(line: Line, found: Line) -> bool:
    """Whether a line is the title that a page's head gave with more behind it."""
    return line.passage.text != found.passage.text and found.passage.text.startswith(line.passage.text)


def letterhead_apart(line: Line) -> list[Line]:
    """The cells of a line in which a wide gap parts the name of a body from the title, as lines; else the line."""
    cells = line.passage.columns()
    if len(cells) == 2 and BODY_NAME.match(cells[0].text) and title_score(cells[1].text) > 1:
        return [Line(cell) for cell in cells]
    return [line]


def title_lines(block: Block) -> list[Line]:
    """The lines of a block that may be a title."""
    if isinstance(block, Heading):
        return [block.line]
    if not isinstance(block, Paragraph):
        return []
    if len(block.lines) >= MOST_TITLE_LINES:
        return list(lines_above_text(block))
    lines = [
        line
        for line, after in zip(block.lines, [*block.lines[1:], None], strict=True)
        if not states_fact(line) and not (after and after.passage.text[0].islower() and has_verb(line.passage.text))
    ]
    if len(block.lines) > 1 and block.lines[-1].passage.text.endswith("."):
        return [line for line in lines if not is_running_text(line.passage.text)]
    return lines


def lines_above_text(block: Paragraph) -> Iterator[Line]:
    """The lines that surely are titles at the head of a page without blank lines, before its text begins."""
    for line, after in pairwise(block.lines[:MOST_HEAD_LINES]):
        words = line.passage.text
        if len(words) > LONGEST_HEAD_LINE or words.endswith((".", "!")):
            return
        goes_on = after.passage.text[0].islower() or words.split()[-1].casefold() in JOINING
        if title_score(words) >= HEAD_TITLE and not goes_on and not has_verb(words) and not states_fact(line):
            yield line


def is_running_text(words: str) -> bool:
    """Whether a line of a paragraph that ends as a sentence does is a part of that sentence."""
    return not words.isupper() and (has_verb(words) or SENTENCE_END.search(words) is not None)


def names_journey(words: str) -> bool:
    """Whether a line begins with the word for a journey and says where to ("Bezoek van een delegatie aan Molde")."""
    trip = TRIP_WORD.match(words)
    return trip is not None and not is_phrase(trip[0]) and TOWARDS.search(words) is not None


def is_navigation(words: str) -> bool:
    """Whether a line leads to other pages."""
    return SEPARATED.search(words) is not None or NAVIGATION.match(words) is not None


def tells_return(words: str) -> bool:
    """Whether a title says that somebody came back ("Terug uit Molde")."""
    return len(words.split()) <= MOST_RETURN_WORDS and RETURN.search(words) is not None and not words.endswith(".")


@remembered
def title_score(words: str) -> int:
    """How much a line looks like the title of a report of a trip; 0 for what can be none."""
    if not words or len(words) > LONGEST_TITLE or not (words[0].isupper() or words[0].isdigit()):
        return 0
    opening = " ".join(words.split()[:TITLE_OPENING])
    report, trip = REPORT_WORD.search(opening) is not None, TRIP_WORD.search(opening) is not None
    returns = not report and not trip and tells_return(words)
    if not (report or trip or returns) or is_no_title(words):
        return 0
    return 2 * report + 2 * trip + (not returns and TOWARDS.search(words) is not None) + 3 * returns


def is_no_title(words: str) -> bool:
    """Whether a line that names a trip or report is none of its own: a label, a link, a known heading, a sentence."""
    if words.endswith((":", ";", ",")) or PAGE_NUMBER.search(words) or is_navigation(words) or is_phrase(words):
        return True
    if heads_section(words) and not names_journey(words):
        return True
    return words.endswith(".") and (has_verb(words) or not TOWARDS.search(words))


def heads_section(words: str) -> bool:
    """Whether a line is nothing but the heading of a section."""
    topic = recognise(COUNTED.sub("", words, count=1))
    return topic is not None and topic.whole and topic.leads and topic.names[0] in HEADING_TOPICS - {"body", "frame"}


def has_verb(words: str) -> bool:
    """Whether a line has a verb in the present or past tense, and so is a sentence."""
    written = [word.rstrip(".,") for word in words.split()]
    return any(
        word not in NO_VERBS and forms_of(word) & {Form.PRESENT, Form.PAST} for word in written if word.islower()
    )
