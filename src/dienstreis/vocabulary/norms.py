"""The norms that rules come from, by the abbreviations of the table of rules."""

from typing import Final

__all__ = ["NORMS"]

NORMS: Final[dict[str, dict[str, str]]] = {
    "EL": {
        "nl": "Gedragscode integriteit collegeleden Etten-Leur, art. 4.3 en 5.3",
        "en": "code of conduct for the executive of Etten-Leur, art. 4.3 and 5.3",
    },
    "TK": {
        "nl": "Reglement van Orde van de Tweede Kamer, registers van reizen en geschenken",
        "en": "Rules of Procedure of the Dutch House of Representatives, registers of trips and gifts",
    },
    "VNG": {
        "nl": "VNG, handreiking integriteit: geschenken en uitnodigingen",
        "en": "VNG (association of Dutch municipalities), guidance on gifts and invitations",
    },
    "MF": {"nl": "geschenkenregister van Montfoort", "en": "gift register of Montfoort"},
    "DH": {"nl": "reizenregister van Den Haag", "en": "register of trips of The Hague"},
    "AL": {"nl": "formulier dienstreizen van Almere", "en": "form for official trips of Almere"},
    "UK": {
        "nl": "openbare reisgegevens van Britse ministers",
        "en": "travel disclosures of ministers of the United Kingdom",
    },
    "CA": {"nl": "openbare reisgegevens van Canadese ministers", "en": "travel disclosures of ministers of Canada"},
    "AVG": {
        "nl": "Algemene verordening gegevensbescherming",
        "en": "General Data Protection Regulation",
    },
    "Woo": {"nl": "Wet open overheid", "en": "Dutch Open Government Act"},
    "own": {"nl": "regel van dienstreis zelf", "en": "a rule of dienstreis itself"},
}
"""What each abbreviation stands for, by language."""
