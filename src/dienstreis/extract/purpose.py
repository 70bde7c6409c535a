"""Why they went, and who invited them."""

import re
from collections.abc import Iterable
from itertools import pairwise

from dienstreis.extract.columns import GOALS, columns_of
from dienstreis.extract.content import Wrapping, paragraphs_of, says_nothing, sentences_of, tables_of, value_of
from dienstreis.extract.grounded import Grounded, collect, ground, ground_passage
from dienstreis.extract.spans import extent
from dienstreis.extract.unmarked import with_lists
from dienstreis.model import Purpose
from dienstreis.text.blocks import Block, ItemList, ListItem, Paragraph
from dienstreis.text.marks import is_left_open
from dienstreis.text.outline import Outline, Part
from dienstreis.text.passage import Passage, join
from dienstreis.text.topics import recognise
from dienstreis.vocabulary import answers, trips
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of, source_of

__all__ = ["read_invited_by", "read_purpose"]

CUES = (any_of(trips.PURPOSE), any_of(trips.OCCASION))
INVITATION = any_of(trips.INVITATION)
AFTER_INVITER = regex(lambda: rf"[,;.(:]|\s{source_of(trips.BEHIND_INVITER)}\s")
INVITED = any_of(trips.INVITING)
YES = regex(lambda: rf"{source_of(answers.YES)}(?:$|[\s,;:.]+(?:{source_of(trips.BEFORE_INVITER)}\s+)?)", re.IGNORECASE)
LONGEST_NAME = 80
COUNTED_GOAL = regex(r"(?P<label>[^\W\d_]{4,20})\s+\d{1,2}\s*[:.–—-]\s*(?=\S)")
PUNCTUATION = ";,"


def read_purpose(outline: Outline, wrapping: Wrapping) -> Grounded[Purpose] | None:
    """Occasion and purpose: the text and the lists of the sections about them, else the sentence that tells."""
    blocks = blocks_about_purpose(outline, wrapping)
    paragraphs = [block.passage for block in blocks if isinstance(block, Paragraph)]
    items = (item for block in blocks if isinstance(block, ItemList) for item in block.items)
    goals = goals_of_items(items) or goals_of_tables(outline)
    if not paragraphs and not goals:
        paragraphs, goals = purpose_told(outline), announced_goals(outline)
    return purpose_of(paragraphs, goals) if paragraphs or goals else None


def blocks_about_purpose(outline: Outline, wrapping: Wrapping) -> list[Block]:
    """What stands in the sections about the purpose, but for those that say that there is nothing to tell."""
    parts = (part for part in outline.sections_about("purpose") if not says_nothing(value_of(part)))
    return [block for part in parts for block in with_lists(part.blocks, wrapping)]


def purpose_of(paragraphs: list[Passage], listed: list[Passage]) -> Grounded[Purpose]:
    """The purpose that paragraphs tell and items list, with their places."""
    goals = collect(map(ground_passage, listed))
    places = {f"/goals{pointer}": span for pointer, span in goals.places.items()}
    if paragraphs:
        places["/text"] = extent(passage.span() for passage in paragraphs)
    return Grounded(Purpose(text=join(paragraphs).text if paragraphs else None, goals=goals.value), places)


def goals_of_tables(outline: Outline) -> list[Passage]:
    """The goals in a table that tells what became of each."""
    tables = [table for part in outline.sections_about("purpose", anywhere=True) for table in tables_of(part)]
    for table in tables:
        if goals := columns_of(table, GOALS).get("goal"):
            return table.column(goals[0])
    return []


def announced_goals(outline: Outline) -> list[Passage]:
    """The goals that the sentence about the purpose announces ("Wij gingen erheen om") where no section does."""
    for part in outline.walk():
        for block, after in pairwise(part.blocks if not is_elsewhere(part) else ()):
            if isinstance(block, Paragraph) and isinstance(after, ItemList) and announces_goals(block.passage):
                return goals_of_items(after.items)
    return []


def announces_goals(paragraph: Passage) -> bool:
    """Whether the last sentence of a paragraph is about the purpose, and left open."""
    last = (paragraph, *sentences_of(paragraph))[-1]
    return is_left_open(last.text) and CUES[0].search(last.text) is not None


def goals_of_items(items: Iterable[ListItem]) -> list[Passage]:
    """What the items of a list name as goals; one that only has others under it names none."""
    return [words for item in items if (words := goal(item.passage))]


def goal(item: Passage) -> Passage:
    """What a list names as a goal, without the label that counts it ("Doel 1: ...")."""
    label = COUNTED_GOAL.match(item.text)
    topic = recognise(label["label"]) if label else None
    counted = label is not None and topic is not None and topic.names[0] == "purpose" and topic.plain
    return item.part(label.end() if label and counted else 0).strip(PUNCTUATION)


def purpose_told(outline: Outline) -> list[Passage]:
    """The first sentence of running text that tells what they went for, else the first that tells the occasion."""
    told = [
        sentence
        for part in outline.walk()
        if not is_elsewhere(part)
        for block in paragraphs_of(part)
        for sentence in sentences_of(block.passage)
    ]
    return [sentence for cue in CUES for sentence in told if cue.search(sentence.text)][:1]


def is_elsewhere(part: Part) -> bool:
    """Whether a section is about something that has aims of its own."""
    return part.topics[:1] in {("results",), ("follow_ups",), ("costs",), ("gifts",), ("agreements",)}


def read_invited_by(outline: Outline) -> Grounded[str] | None:
    """Who invited: as a label says, else what stands behind "op uitnodiging van"."""
    for part in outline.about("invited_by"):
        value = without_yes(value_of(part))
        if value and not says_nothing(value) and asks_who_invited(part):
            return ground_passage(value)
    for part in outline.walk():
        for block in paragraphs_of(part):
            if found := inviter(block.passage):
                return found
    return None


def asks_who_invited(part: Part) -> bool:
    """Whether a label asks for nothing else: "Door wie is de reis goedgekeurd?" does."""
    title = part.title.text if part.title else ""
    return part.topic is not None and (part.topic.whole or INVITED.search(title) is not None)


def without_yes(value: Passage) -> Passage:
    """A value without the answer before it: "Ja, door ..."."""
    match = YES.match(value.text) if value else None
    return value.part(match.end()) if match else value


def inviter(passage: Passage) -> Grounded[str] | None:
    """The words behind "op uitnodiging van", up to the verb."""
    told = any(INVITATION.search(sentence.text) for sentence in sentences_of(passage))  # whose words are known already
    match = INVITATION.search(passage.text) if told else None
    if not match:
        return None
    end = AFTER_INVITER.search(passage.text, match.end())
    words = passage.part(match.end(), end.start() if end else min(len(passage.text), match.end() + LONGEST_NAME))
    return ground(words.text, words.span()) if words else None
