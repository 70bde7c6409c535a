"""Words that tell a report of a trip from other documents."""

from typing import Final

OTHER_KINDS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "algemeen overleg",
        "schriftelijk overleg",
        "commissiedebat",
        "notaoverleg",
        "plenair debat",
        "beleidsnota",
        "notulen",
        "raadsvoorstel",
        "besluitenlijst",
        "gedragscode",
        "verordening",
        "begroting",
        "jaarverslag",
        "persbericht",
        "motie",
        "amendement",
        "beleidsplan",
        "handreiking",
        "nota",
        "visie",
        "jaarrekening",
        "inkoopbeleid",
        "wetgevingsoverleg",
        "rondetafelgesprek",
        "hoorzitting",
        "vragenuur",
    ),
    "en": (
        "policy memo",
        "minutes of",
        "code of conduct",
        "press release",
        "annual report",
        "committee debate",
        "ordinance",
    ),
}
"""What other documents are called."""

SEVERAL_TRIPS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "reisregister",
        "dienstreizen",
        "werkbezoeken",
        "studiereizen",
        "handelsmissies",
        "reizen",
        "reisoverzicht",
        "reizenregister",
    ),
    "en": ("trips", "travels", "visits", "missions", "travel register", "register of travel"),
}
"""What a list of trips has in its title."""

LISTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("register", "reisregister", "reizenregister", "lijst", "overzicht", "reisoverzicht", "openbaarmaking"),
    "en": ("register", "list", "overview", "disclosure"),
}
"""What a list of trips calls itself."""

ANNOUNCED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "aankondiging",
        "voorgenomen",
        "vooraankondiging",
        "aanstaande",
        "gaat op werkbezoek",
        "gaat op dienstreis",
        "reist af naar",
        "vertrekt naar",
        "zal een bezoek brengen",
        "brengen een bezoek",
        "reizen in",
        "nemen de volgende leden deel",
        "staat gepland",
    ),
    "en": ("announcement", "upcoming", "will visit", "will travel", "is planned"),
}
"""What announces a trip."""

THIS_DOCUMENT: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "dit verslag",
        "dit reisverslag",
        "het verslag",
        "het reisverslag",
        "deze rapportage",
        "dit rapport",
        "dit memo",
        "deze memo",
        "deze notitie",
        "dit stuk",
        "dit document",
        "deze brief",
        "deze nota",
        "deze verantwoording",
        "deze terugblik",
        "dit formulier",
    ),
    "en": ("this report", "the report", "this memo", "this note", "this document", "this paper", "this letter"),
}
"""What a report calls itself."""

MADE: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "vastgesteld",
        "opgesteld",
        "opgemaakt",
        "geschreven",
        "afgerond",
        "voltooid",
        "ondertekend",
        "goedgekeurd",
        "uitgebracht",
    ),
    "en": (
        "adopted",
        "approved",
        "drawn up",
        "finalised",
        "finalized",
        "completed",
        "written",
        "submitted",
        "signed off",
    ),
}
"""What is done to a report on the day that it bears."""

PUBLISHED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("gepubliceerd", "geplaatst", "publicatie", "online gezet", "op de website gezet", "nieuwsbericht"),
    "en": ("published", "posted", "posted online"),
}
"""What dates a page where nothing dates the report on it."""

CHANGED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("gewijzigd", "bijgewerkt", "aangepast", "wijziging"),
    "en": ("updated", "modified", "changed", "revised"),
}
"""What dates only the last change of a page."""
