"""Sentences that tell of what was before the trip."""

from dienstreis.extract.follow_ups.sentence import FollowUpSentence
from dienstreis.extract.follow_ups.wordings import ADVICE, COMMITMENT, DONE, OFFER, WILL
from dienstreis.grammar.dates import DateReading
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_of
from dienstreis.wording.verbs import Form, forms_of

__all__ = ["is_of_the_past"]

LAST = any_of(vocabulary.LAST_TIMES)
FIRST_WORD = regex(r"\s*(?P<word>[^\W\d_]+)")


def is_of_the_past(sentence: FollowUpSentence) -> bool:
    """Whether a sentence tells of former years only."""
    known = [reading for reading in sentence.dates if reading.end is not None]
    if any(is_former(sentence, reading) and is_when(sentence, reading) for reading in known):
        return True
    if not known or sentence.is_present or not all(map(sentence.calendar.is_before_trip, known)):
        return False
    return not any(pattern.search(sentence.text) for pattern in (DONE, ADVICE, OFFER, WILL, COMMITMENT))


def is_former(sentence: FollowUpSentence, reading: DateReading) -> bool:
    """Whether a date lies before the trip, by its year or by a word such as "jl."."""
    past = sentence.calendar.since is not None and reading.end is not None and reading.end < sentence.calendar.since
    return sentence.calendar.is_before_trip(reading) or (past and LAST.search(sentence.words_of(reading)) is not None)


def is_when(sentence: FollowUpSentence, reading: DateReading) -> bool:
    """Whether a date stands right before the verb, and so dates what happened: "In 2016 zegde de stad toe"."""
    behind = FIRST_WORD.match(sentence.text, reading.last)
    return behind is not None and not forms_of(behind["word"]).isdisjoint({Form.PAST, Form.PARTICIPLE})
