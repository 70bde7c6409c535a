"""How many officials went along."""

from dienstreis.extract.content import items_of, paragraphs_of, says_nothing, sentences_of, value_of
from dienstreis.extract.grounded import Grounded, ground
from dienstreis.extract.people import NOT_ALONG
from dienstreis.grammar.names import read_count, read_people
from dienstreis.grammar.words import any_of
from dienstreis.model import AccompanyingOfficials
from dienstreis.text.outline import Outline
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import delegations

__all__ = ["read_accompanying_officials"]


OFFICIALS = any_of(delegations.OFFICIALS)
NUMBER_BEFORE = 14  # characters before "ambtenaren" in which their number stands


def read_accompanying_officials(outline: Outline) -> Grounded[AccompanyingOfficials] | None:
    """How many officials went along: as a label says, else a sentence about the delegation."""
    for part in outline.about("accompanying_officials"):
        value = value_of(part)
        if not value:
            continue
        if says_nothing(value):
            return ground(AccompanyingOfficials(count=0, text=value.text), value.span())
        reading = read_count(value.text)
        count = reading[2] if reading else len(read_people(value.text)) or None
        return ground(AccompanyingOfficials(count=count, text=value.text), value.span())
    for part in outline.walk():
        if part.topics[:1] in {("delegation",), ("frame",), ("purpose",), ()}:
            for passage in (
                *(item.passage for item in items_of(part)),
                *(b.passage for b in paragraphs_of(part)),
            ):
                if found := counted_officials(passage):
                    return found
    return None


def counted_officials(passage: Passage) -> Grounded[AccompanyingOfficials] | None:
    """A number of officials in a sentence or item: "twee ambtenaren van de provincie"."""
    for sentence in sentences_of(passage):
        for match in OFFICIALS.finditer(sentence.text):
            start = max(0, match.start() - NUMBER_BEFORE)
            reading = read_count(sentence.text[start : match.end()])
            if reading and not NOT_ALONG.search(sentence.text):
                words = sentence.part(start + reading[0], match.end())
                return ground(AccompanyingOfficials(count=reading[2], text=words.text), words.span())
    return None
