"""The commonest words of each language, by which running text shows what it is written in."""

from typing import Final

__all__ = ["COMMON_WORDS"]

COMMON_WORDS: Final[dict[str, frozenset[str]]] = {
    "nl": frozenset(
        """
        aan al als bij dan dat deze die dit door een er geen had heeft hebben het hun kan maar meer met naar niet nog
        om onder ook op over te tijdens tot tussen uit van vanuit voor waar waren wat werd werden wij worden wordt zal
        ze zich zij zijn zo zoals
        """.split()  # noqa: SIM905 - so many words as a tuple would fill screens
    ),
    "en": frozenset(
        """
        also an and are as at be been between but by during from had has have he his how it its no not on or our she
        than that the their they this to which while with would
        """.split()  # noqa: SIM905
    ),
}
"""Words of hardly any meaning that every other sentence has, and that the other languages here do not have."""
