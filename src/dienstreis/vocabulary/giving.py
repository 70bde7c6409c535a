"""Words of gifts."""

from typing import Final

GIFTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "geschenk",
        "geschenken",
        "cadeau",
        "cadeaus",
        "cadeautje",
        "cadeautjes",
        "relatiegeschenk",
        "relatiegeschenken",
        "presentje",
        "presentjes",
        "attentie",
        "attenties",
        "gift",
        "giften",
        "aandenken",
    ),
    "en": ("gift", "gifts", "present", "presents", "souvenir", "souvenirs"),
}
"""What a gift is called."""

RECEIVED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "ontvangen",
        "ontving",
        "ontvingen",
        "gekregen",
        "kreeg",
        "kregen",
        "aangeboden",
        "overhandigd",
        "overhandigde",
        "in ontvangst genomen",
        "aanvaard",
        "geaccepteerd",
        "aangenomen",
        "bood",
        "schonk",
    ),
    "en": ("received", "was given", "were given", "presented with", "accepted", "offered"),
}
"""What tells that something was received."""

NEGATED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("geen", "niets", "niet", "nooit", "evenmin"),
    "en": ("no", "not", "nothing", "none", "never"),
}
"""What tells, in a sentence about gifts, that there were none."""

ASKED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("welke geschenken", "of er geschenken", "wat voor geschenken", "eventuele geschenken"),
    "en": ("which gifts", "whether gifts", "any gifts that"),
}
"""What asks after gifts and tells of none."""

GIVEN: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "gaf",
        "gaven",
        "gegeven aan",
        "achtergelaten bij",
        "is ... aangeboden",
        "zijn ... aangeboden",
        "hebben ... achtergelaten",
        "zelf gaven",
        "meegenomen",
        "meegebracht",
        "overhandigden wij",
        "hebben wij aangeboden",
        "gaven wij",
        "namens de gemeente aangeboden",
        "wij gaven",
        "we gaven",
        "gaven we",
        "boden wij",
        "wij boden",
        "schonken wij",
        "overhandigd aan",
        "aangeboden aan de gastheren",
        "bracht",
        "brachten",
    ),
    "en": ("we gave", "gave", "brought along", "presented to"),
}
"""What tells that something was given to hosts."""

REFUSED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "niet aangenomen",
        "niet geaccepteerd",
        "geweigerd",
        "teruggegeven",
        "geretourneerd",
        "bedankt voor",
        "afgeslagen",
        "teruggestuurd",
    ),
    "en": ("declined", "refused", "returned", "not accepted"),
}
"""What tells that a gift was refused."""

REGISTER: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "geschenkenregister",
        "register van geschenken",
        "register geschenken",
        "giftenregister",
        "openbare register",
        "openbaar register",
        "integriteitsregister",
        "register",
    ),
    "en": ("gift register", "register of gifts", "register"),
}
"""Where gifts are entered."""

REGISTERED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "geregistreerd",
        "ingeschreven",
        "opgenomen",
        "vermeld",
        "aangemeld",
        "bijgeschreven",
        "genoteerd",
        "gemeld",
        "opgegeven",
        "laten opnemen",
        "geboekt",
        "ingevoerd",
        "staan in",
        "staat in",
    ),
    "en": ("registered", "entered", "recorded", "listed", "declared", "reported"),
}
"""What tells that gifts are entered in a register."""

NO_GIFTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "geen geschenken",
        "geen geschenk",
        "geen cadeaus",
        "geen cadeau",
        "geen relatiegeschenken",
        "geen giften",
        "niets ontvangen",
        "geen attenties",
        "geen presentjes",
        "niets aangenomen",
        "niets gekregen",
        "niets gegeven",
        "geschenken zijn niet",
        "geschenken werden niet",
        "zonder geschenken",
    ),
    "en": ("no gifts", "no gift", "no presents", "gifts were not", "without gifts", "nothing was received"),
}
"""What tells that there were none."""

VALUED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("waarde", "ter waarde van", "geschatte waarde", "getaxeerd op", "winkelwaarde", "kostte", "kosten"),
    "en": ("value", "worth", "valued at", "estimated value"),
}
"""What stands before the value of a gift."""

NOT_ITS_VALUE: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "grens",
        "registratiegrens",
        "drempel",
        "opbrengst",
        "geveild",
        "meer dan",
        "boven de",
        "onder de",
        "limiet",
    ),
    "en": ("threshold", "limit", "above", "below", "proceeds", "auction"),
}
"""What stands before an amount that is not the value of a gift."""

VALUE_COLUMNS: Final[dict[str, tuple[str, ...]]] = {"nl": ("waarde", "bedrag"), "en": ("value", "amount")}
GIVER_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("gever", "schenker", "aangeboden door", "ontvangen van", "gegeven door"),
    "en": ("giver", "from", "donor", "given by"),
}
RECIPIENT_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("ontvanger", "aan", "voor", "ontvangen door"),
    "en": ("recipient", "to", "received by"),
}
DISPOSITION_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("bestemming", "wat ermee gebeurd is", "wat ermee is gebeurd", "afhandeling", "opmerking", "opmerkingen"),
    "en": ("disposition", "what became of it", "remarks"),
}
"""Column heads of a table of gifts."""

GIFT_REGISTERS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("geschenkenregister", "giftenregister", "register van geschenken", "register geschenken"),
    "en": ("gift register", "register of gifts", "gifts register"),
}
"""Registers that hold nothing but gifts."""

POINTING_BACK: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("deze", "die", "dit", "dat", "het", "zij", "ze", "beide"),
    "en": ("it", "this", "these", "they", "both"),
}
"""What a sentence begins with that goes on about the one before."""
