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
