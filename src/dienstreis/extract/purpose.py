"""Why they went, and who invited them."""

import re

from dienstreis.extract.content import items_of, paragraphs_of, says_nothing, sentences_of, value_of
from dienstreis.extract.grounded import Grounded, collect, ground, ground_passage
from dienstreis.grammar.words import any_of
from dienstreis.model import Purpose
from dienstreis.text.outline import Outline, Part
from dienstreis.text.passage import Passage, Span, join
from dienstreis.vocabulary import trips

__all__ = ["read_invited_by", "read_purpose"]

CUES = (any_of(trips.PURPOSE), any_of(trips.OCCASION))
INVITATION = any_of(trips.INVITATION)
AFTER_INVITER = re.compile(
    r"[,;.(:]|\s(?:heeft|hebben|is|was|zijn|waren|woonde[n]?|bracht(?:en)?|reisde[n]?|bezocht(?:en)?|nam(?:en)?"
    r"|ging(?:en)?|vertrok(?:ken)?|sprak(?:en)?|om|has|have|visited|travelled|went|we|the delegation)\s"
)
PUNCTUATION = ";,"


def read_purpose(outline: Outline) -> Grounded[Purpose] | None:
    """Occasion and purpose: the text and the lists of the sections about them, else the sentence that tells."""
    parts = outline.sections_about("purpose")
    parts = [part for part in parts if not (value_of(part) and says_nothing(value_of(part)))]
    paragraphs = [block.passage for part in parts for block in paragraphs_of(part)]
    goals = collect(ground_passage(item.passage.strip(PUNCTUATION)) for part in parts for item in items_of(part))
    if not paragraphs and not goals.value:
        sentence = purpose_sentence(outline)
        paragraphs = [sentence] if sentence else []
    if not paragraphs and not goals.value:
        return None
    places: dict[str, Span] = {f"/goals{pointer}": span for pointer, span in goals.places.items()}
    text = None
    if paragraphs:
        text = join(paragraphs).text
        places["/text"] = Span(
            min(passage.span().start for passage in paragraphs),
            max(passage.span().end for passage in paragraphs),
        )
    return Grounded(Purpose(text=text, goals=goals.value), places)


def purpose_sentence(outline: Outline) -> Passage | None:
    """The first sentence of running text that tells what they went for, else the first that tells the occasion."""
    told = [
        sentence
        for part in outline.walk()
        if not is_elsewhere(part)
        for block in paragraphs_of(part)
        for sentence in sentences_of(block.passage)
    ]
    return next((sentence for cue in CUES for sentence in told if cue.search(sentence.text)), None)


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
    match = INVITATION.search(passage.text)
    if not match:
        return None
    end = AFTER_INVITER.search(passage.text, match.end())
    words = passage.part(match.end(), end.start() if end else min(len(passage.text), match.end() + LONGEST_NAME))
    return ground(words.text, words.span()) if words else None


YES = re.compile(
    r"(?:ja|yes)(?:$|[\s,;:.]+(?:(?:door|van|by|op uitnodiging van|at the invitation of)\s+)?)", re.IGNORECASE
)
INVITED = re.compile("uitnod|uitgenod|invit|verzoek", re.IGNORECASE)
LONGEST_NAME = 80
