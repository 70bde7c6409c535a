"""Things that change hands: a vase, two books; and no explanation or tour."""

import re

from dienstreis.vocabulary import giving
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_compound_of, any_of, source_of

__all__ = ["DEPICTION", "GIFT", "GROUP", "THING", "count_source", "is_present", "is_thing", "names_object"]

GIFT = any_of(giving.GIFTS)
MATERIAL = any_of(giving.MATERIALS)
OBJECT = any_compound_of(giving.OBJECTS)
NO_OBJECT = any_compound_of(giving.NO_OBJECTS)
DEPICTION = any_compound_of(giving.DEPICTIONS)
GROUP = any_compound_of(giving.GROUPS)
ENDS_AS_GROUP = regex(lambda: rf"{GROUP.pattern}$", re.IGNORECASE)


def count_source() -> str:
    """The source of a pattern for what tells how many things there are."""
    return rf"(?:{source_of(giving.COUNTS)}|\d{{1,2}})"


THING = regex(lambda: rf"(?<![\w'’-])(?<![€$£])(?<![€$£]\s){count_source()}\s+(?=[^\W\d_])", re.IGNORECASE)


def is_thing(words: str) -> bool:
    """Whether words that begin with an article or a number are a thing."""
    return " " in words and is_present(words)


def is_present(words: str) -> bool:
    """Whether words name what may be a present: nobody, nothing like an explanation, and not just a present."""
    found = words.split()
    if not found or GIFT.fullmatch(found[-1]):
        return False
    return not NO_OBJECT.search(words.split(" van ")[0]) and not any(ENDS_AS_GROUP.search(word) for word in found[1:3])


def names_object(words: str) -> bool:
    """Whether the words name something that can be held in a hand."""
    return any(pattern.search(words) for pattern in (OBJECT, MATERIAL, DEPICTION))
