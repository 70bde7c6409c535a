"""Words of goals that do not tell what a goal is about: every goal has them, and every result."""

from typing import Final

__all__ = ["EMPTY_WORDS"]

EMPTY_WORDS: Final = frozenset(
    """
    aandacht aangaan aanhalen andere behouden bekijken bespreken beter bevorderen bezoek bezoeken bezoeken binnen
    bijeenkomst bijwonen brengen contact contacten daar deelnemen deelname deze doel doelen door ervaring ervaringen
    eventueel gaan gebied gemeente geven goede halen hebben hoeverre informatie inspiratie inzicht kansen kennis
    kennismaken kennismaking kijken komen krijgen laten leggen leren lokale maken mede meer mensen mogelijke
    mogelijkheden nader naar nemen netwerk nieuwe onder onderhouden onderzoeken onze opdoen opgedaan organisaties
    oriënteren orienteren over partijen partners praktijk project projecten relatie relaties samen samenwerken
    samenwerking samenwerkingen samenwerkingsmogelijkheden stad steden tussen uitbouwen uitwisselen uitwisseling
    verbeteren verder verkennen verkrijgen versterken verstevigen vinden voor waar waarop wederzijdse welke werken
    werkt willen wisselen worden zien zijn zoeken
    about between city contact contacts cooperation deepen discuss exchange experience explore find gain from good
    have idea ideas information insight into knowledge learn local make meet more network opportunities other partner
    project projects promote relation relations relationship share strengthen that their this ties visit what with
    work
    """.split()  # noqa: SIM905 - so many words as a tuple would fill screens
)
"""In lower case, without accents."""
