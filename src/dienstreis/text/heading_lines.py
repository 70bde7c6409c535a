"""What lines tell by themselves about being headings: by their emphasis, number, shape and words."""

from dienstreis.text.blocks import Line, Paragraph
from dienstreis.text.labels import labelled_line
from dienstreis.text.layout import is_outline, numbered_lines
from dienstreis.text.marks import (
    DATE_LIKE,
    ENDS_SENTENCE,
    HEADING_TOPICS,
    MOST_LABEL_WORDS,
    Mark,
    Style,
    heads_section,
    is_heading_shaped,
    take_number,
)
from dienstreis.text.passage import Passage
from dienstreis.text.topics import Topic, opens_day, recognise, recognise_day, recognise_headed_day
from dienstreis.wording.patterns import regex

__all__ = [
    "DASH_AND_SENTENCE",
    "LONGEST_VALUE",
    "begins_counted",
    "heading_between",
    "is_bold",
    "is_known_heading",
    "is_lead",
    "may_head_text",
    "numbered_topic",
    "opens_numbered",
    "runs_in",
    "style_of_lead",
    "topic_of_heading",
]

STATES_AMOUNT = regex(r"€|\d,\d{2}\b")
DASH_AND_SENTENCE = regex(r"(?P<dash>\s*[–—-]\s+)[^\W\d_a-z].{30,}[.!?]$")
COUNTED_LINE = regex(r"(?:\d{1,2}|[A-Z]|[IVX]{1,5})[.)]")
LONGEST_VALUE = 160  # characters under a label of a form; what is longer is running text under a heading


def runs_in(line: Line, lead: str) -> bool:
    """Whether text goes on behind the emphasised words that a line begins with, and these are ended as a heading is."""
    words = line.passage.text
    ended = lead.endswith((".", "?", ":")) or DASH_AND_SENTENCE.match(words, line.emphasis) is not None
    return line.emphasis < len(words) and ended and len(lead.split()) <= MOST_LABEL_WORDS


def is_lead(lead: str, *, over_text: bool, run_in: bool) -> bool:
    """Whether emphasised words that text stands under or behind are its heading, and no date or sentence."""
    if DATE_LIKE.search(lead):
        return False
    return recognise_day(lead) is None if run_in else over_text and not lead.endswith((".", ",", ";"))


def style_of_lead(lead: str, number: str | None, topic: Topic | None, *, over_text: bool) -> Style:
    """How a heading in bold or italics sets its section apart."""
    known, counted = heads_section(topic), number is not None and number.isdigit()
    if over_text and topic and topic.leads and not known:
        return Style.LABEL
    if known or (counted and lead.endswith("?")):
        return Style.NUMBERED if counted else Style.BARE
    return Style.MINOR


def is_bold(line: Line) -> bool:
    """Whether all of a line is emphasised, and is no sentence and no date."""
    words = line.passage.text
    return line.emphasis >= len(words) and not words.endswith(ENDS_SENTENCE) and not DATE_LIKE.search(words)


def may_head_text(block: Paragraph) -> bool:
    """Whether the first line of a paragraph has the shape of a heading, and is none of several alike."""
    words = block.lines[0].passage.text
    if not is_heading_shaped(words) or STATES_AMOUNT.search(words):
        return False
    if ": " in words and not is_running_text(block.lines[1:]):
        return False
    return not (opens_day(words) and opens_day(block.lines[1].passage.text))


def is_known_heading(words: Passage) -> bool:
    """Whether a line is nothing but the heading of a section ("11. Waartoe diende de reis?")."""
    topic = recognise(words.text.rstrip(":?. "))
    return topic is not None and heads_section(topic) and (topic.whole or words.text.endswith("?"))


def begins_counted(lines: list[Line]) -> bool:
    """Whether lines begin with a number, as a numbered heading does."""
    return bool(lines) and COUNTED_LINE.match(lines[0].passage.text) is not None


def opens_numbered(mark: Mark, rest: Paragraph) -> bool:
    """Whether a numbered heading stands right under another one ("5 Uitkomsten" over "5.1 De haven" over text)."""
    if len(rest.lines) < 2:
        return False
    if mark.topic and mark.topic.names[0] in HEADING_TOPICS and (listed := numbered_lines(rest)):
        return is_outline(listed)
    if mark.number is None:
        return False
    number, _ = take_number(rest.lines[0].passage)
    return number is not None and number.startswith(f"{mark.number}.") and is_heading_shaped(rest.lines[0].passage.text)


def heading_between(block: Paragraph, position: int) -> Mark | None:
    """A known heading on a line of its own between the end of a sentence and the beginning of another one."""
    if not 0 < position < len(block.lines) - 1:
        return None
    before, words, after = (line.passage.text for line in block.lines[position - 1 : position + 2])
    if not before.endswith((".", "!", "?")) or not is_heading_shaped(words):
        return None
    number, title, topic = numbered_topic(block.lines[position].passage, any_number=False, first=True)
    known = topic is not None and topic.plain and heads_section(topic)
    return Mark(title, Style.LABEL, number=number, topic=topic) if known and after[0].isupper() else None


def topic_of_heading(title: Passage) -> Topic | None:
    """What a heading is about: a day, or what its words say."""
    return recognise_headed_day(title.text) or recognise(title.text.rstrip(":?. "))


def is_running_text(lines: list[Line]) -> bool:
    """Whether lines are sentences, and not the further lines of a form."""
    return (
        sum(len(line.passage.text) for line in lines) > LONGEST_VALUE
        and lines[-1].passage.text.endswith((".", "!", "?"))
        and not any(labelled_line(line) for line in lines)
    )


def numbered_topic(line: Passage, *, any_number: bool, first: bool) -> tuple[str | None, Passage, Topic | None]:
    """Number, title and topic of a line; a doubtful number counts when it ``first`` makes the title a known one."""
    if first:
        number, title = take_number(line, any_number=True)
        topic = recognise(title.text.rstrip(":?. "))
        if number and topic and is_initial(number, topic):
            return None, line, topic
        if number and topic and topic.whole:
            return number, title, topic
    number, title = take_number(line, any_number=any_number)
    return number, title, recognise(title.text.rstrip(":?. "))


def is_initial(number: str, topic: Topic) -> bool:
    """Whether what might be a heading's letter is that of a person ("V. Pluk, wethouder")."""
    return len(number) == 1 and number.isalpha() and topic.names[0] == "travellers" and not topic.plain
