"""Closed-class words of Dutch, which a lost space leaves glued to their neighbours."""

from typing import Final

__all__ = ["CLOSED_CLASS", "NEVER_PREFIXES"]

NEVER_PREFIXES: Final = frozenset(
    """
    als bij dat de deze die dit een en had hadden haar hebben heeft het hun is maar met naar niet ons onze ook te van
    waren was werd wij worden wordt wat ze zich zijn
    """.split()  # noqa: SIM905 - so many words as a tuple would fill screens
)
"""Those that hardly any word begins with, so that a word unknown to everyone that does is damage."""

CLOSED_CLASS: Final = NEVER_PREFIXES | frozenset(
    """
    aan achter door dus eerste eigen er goed hem hij hoe ik in kan langs me na naast nog of om onder op over per sinds
    tegen tot tussen uit vanuit via volgens voor waar wel zo zonder
    """.split()  # noqa: SIM905
)
"""All of them, and a few words that are as common."""
