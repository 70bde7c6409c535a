"""The language of a report: that of its sentences, else that of its labels and headings."""

from collections import Counter

from dienstreis.text.outline import Outline
from dienstreis.vocabulary.common_words import COMMON_WORDS
from dienstreis.wording.patterns import regex

__all__ = ["language_of"]

WORD = regex(r"\b(?<!\d\s)[^\W\d_]+")  # the word in "1 van 2" is a page's, and no sentence's
FEWEST = 4
"""So many common words must there be in a text for them to tell anything."""
SHARE = 12
"""One word in so many is a common one, in running text of the language; in that of others it is none."""
CLEAR = 2
"""So many times as often as those of another language."""


def language_of(outline: Outline, text: str) -> str | None:
    """The language that most common words of a text are in; where it has too few, that of its labels and headings."""
    counted = Counter(part.topic.language for part in outline.walk() if part.topic)
    headings = counted.most_common(1)[0][0] if counted else None
    return spoken(text) or headings


def spoken(text: str) -> str | None:
    """The language of running text, if one is clear."""
    words = WORD.findall(text.casefold())
    counted = Counter({tag: sum(map(common.__contains__, words)) for tag, common in COMMON_WORDS.items()})
    (tag, most), *others = counted.most_common()
    clear = most >= FEWEST and all(most >= CLEAR * number for _, number in others)
    return tag if clear and most * SHARE >= len(words) else None
