"""The wordings of follow-ups as patterns: each is compiled once, for all that look for it."""

from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.vocabulary import grammar
from dienstreis.wording.phrases import any_of

__all__ = [
    "ADVICE",
    "AGREED",
    "ALLOWED",
    "ANNOUNCING",
    "ASKED",
    "BACKGROUND",
    "COMMITMENT",
    "DEADLINE",
    "DONE",
    "DROPPED",
    "EXAMINED",
    "GLADLY",
    "GOING",
    "HABITUAL",
    "HOSTING",
    "LESSON",
    "NEGATED",
    "NEXT_TIME",
    "NOUNS",
    "NOW",
    "OFFER",
    "OUR",
    "PLANS",
    "PROMISES",
    "PROPOSES",
    "SHARED",
    "SINCE",
    "STARTED",
    "VAGUE_TIME",
    "VISITORS",
    "WILL",
]

ADVICE = any_of(vocabulary.ADVICE)
OFFER = any_of(vocabulary.OFFER)
COMMITMENT = any_of(vocabulary.COMMITMENT)
AGREED = any_of(vocabulary.AGREED)
STARTED = any_of(vocabulary.STARTED)
EXAMINED = any_of(vocabulary.EXAMINED)
WILL = any_of(vocabulary.WILL)
GOING = any_of(vocabulary.GOING)
SINCE = any_of(vocabulary.SINCE)
NOUNS = any_of(vocabulary.NOUNS)
DONE = any_of(vocabulary.DONE)
DROPPED = any_of(vocabulary.DROPPED)
BACKGROUND = any_of(vocabulary.BACKGROUND)
VAGUE_TIME = any_of(vocabulary.VAGUE_TIMES)
NEXT_TIME = any_of(vocabulary.NEXT_TIMES)
OUR = any_of(grammar.OUR)
PROPOSES = any_of(vocabulary.PROPOSES)
SHARED = any_of(vocabulary.SHARED)
PROMISES = any_of(vocabulary.PROMISES)
HABITUAL = any_of(vocabulary.HABITUAL)
ASKED = any_of(vocabulary.ASKED)
ALLOWED = any_of(vocabulary.ALLOWED)
PLANS = any_of(vocabulary.PLANS)
GLADLY = any_of(vocabulary.GLADLY)
VISITORS = any_of(vocabulary.VISITORS)
ANNOUNCING = any_of(vocabulary.ANNOUNCING)
HOSTING = any_of(vocabulary.HOSTING)
LESSON = any_of(vocabulary.LESSONS)
NOW = any_of(vocabulary.NOW)
NEGATED = any_of(vocabulary.NEGATED)
DEADLINE = any_of(vocabulary.DEADLINES)
