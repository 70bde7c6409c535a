"""What stands above gifts, or before them, and tells which way they went."""

from dienstreis.extract.gifts.sentence import Direction
from dienstreis.vocabulary import giving
from dienstreis.wording.phrases import any_of

__all__ = ["heading_direction"]

GIFTS = any_of(giving.GIFTS)
GIVEN_HEADING = any_of(giving.GIVEN_HEADINGS)
RECEIVED_HEADING = any_of(giving.RECEIVED_HEADINGS)


def heading_direction(words: str) -> Direction | None:
    """Which way the gifts went that stand under a heading or behind a label; ``None`` where it does not tell.

    The gifts themselves may be named beside it: "Geschenken gegeven", "Ontvangen cadeaus".
    """
    words = GIFTS.sub("", words).strip(" :–—-")
    if GIVEN_HEADING.fullmatch(words):
        return "given"
    return "received" if RECEIVED_HEADING.fullmatch(words) else None
