"""Closed-class words of Dutch, which a lost space leaves glued to their neighbours."""

from typing import Final

__all__ = ["CLOSED_CLASS", "NEVER_PREFIXES", "ORDINARY_BEGINNINGS"]

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

ORDINARY_BEGINNINGS: Final = tuple(
    """
    alsme bijbl bijdr bijee bijge bijho bijko bijla bijna bijpr bijst bijwo bijzo datab datee datum debat debri dece
    deci decl deco defi degel degen degr deel dekk deleg delf demo denk depar depen deput derd dert desig desk desti
    descr detai deur devel dezelf diens diepe diepg dierg diesel eenda eenhe eenvou ender energ engin engl enkel enor
    enoug ensem enter entho entr envi haarl hetze isola maart meter meting metro naarm niette onszel teach team tech
    tege teken tekor tekst teleg telef telen teler telev tempe tenmi tento tenui terec term terpl terr terug terwi
    testi teven text vanaf vanav vanda vangs vanmi vanoch vanwe vanzel water wijkg wijkr wijkt wijzi zeeha zeeka zeeva
    zegge zeide zeker zelf zend zesho zesti zette zeven zicht zichz
    """.split()  # noqa: SIM905
)
"""How words begin that only look as if one of them stood before another word: no report is without some."""
