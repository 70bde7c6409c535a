"""Words beside personal data."""

from typing import Final

__all__ = [
    "AT",
    "CITIZEN_NUMBER",
    "COUNTED",
    "DOT",
    "ENGLISH_STREETS",
    "HOME_ADDRESS",
    "LIVING",
    "OTHER_NUMBERS",
    "PRIVATE_MAIL",
]

PRIVATE_MAIL: Final = (
    "gmail",
    "googlemail",
    "hotmail",
    "outlook",
    "live",
    "msn",
    "yahoo",
    "icloud",
    "me",
    "ziggo",
    "kpnmail",
    "kpnplanet",
    "planet",
    "xs4all",
    "hetnet",
    "home",
    "upcmail",
    "chello",
    "quicknet",
    "casema",
    "telfort",
    "tele2",
    "solcon",
    "zeelandnet",
    "caiway",
    "online",
    "protonmail",
    "proton",
    "gmx",
    "aol",
    "freedom",
)
"""Providers of mail for private people, without their top-level domain."""

AT: Final = ("at", "apenstaart", "apenstaartje")
DOT: Final = ("dot", "punt")
"""What is written in brackets for the marks of a mail address."""

HOME_ADDRESS: Final = (
    "huisadres",
    "woonadres",
    "privéadres",
    "priveadres",
    "privé-adres",
    "privé adres",
    "adres (privé)",
    "adres privé",
    "thuisadres",
    "home address",
    "private address",
    "residential address",
)
"""What stands before somebody's home address."""

LIVING: Final = ("woonachtig", "wonende", "wonend", "woont", "residing", "resides", "lives")
"""What tells where somebody lives; a home address stands behind it, or something else."""

ENGLISH_STREETS: Final = (
    "road",
    "street",
    "lane",
    "avenue",
    "drive",
    "close",
    "square",
    "way",
    "court",
    "place",
    "gardens",
    "terrace",
    "crescent",
    "hill",
    "row",
    "mews",
    "boulevard",
)
"""What the name of an English street ends with; the number stands before it."""

CITIZEN_NUMBER: Final = (
    "bsn",
    "burgerservicenummer",
    "burger service nummer",
    "sofinummer",
    "sofi-nummer",
    "citizen service number",
)
"""What a citizen service number is called; one behind it may be written in any groups."""

OTHER_NUMBERS: Final = (
    "rsin",
    "kvk",
    "k.v.k.",
    "kamer van koophandel",
    "vestigingsnummer",
    "fiscaal nummer",
    "btw",
    "isbn",
    "issn",
    "doi",
    "zaak",
    "zaaknummer",
    "zaaknr",
    "kenmerk",
    "dossier",
    "dossiernummer",
    "documentnummer",
    "registratienummer",
    "factuur",
    "factuurnummer",
    "ordernummer",
    "bestelnummer",
    "boekingsnummer",
    "ticketnummer",
    "artikelnummer",
    "projectnummer",
    "grootboek",
    "grootboeknummer",
    "referentie",
    "referentienummer",
    "case number",
    "document number",
    "file number",
    "invoice",
    "invoice number",
    "booking",
    "booking number",
    "ticket number",
    "order number",
    "reference",
    "reference number",
)
"""What numbers are called that are nobody's, however many digits they have."""

COUNTED: Final = (
    "euro",
    "eur",
    "€",
    "usd",
    "dollar",
    "dollars",
    "yen",
    "yuan",
    "rmb",
    "pond",
    "inwoners",
    "inhabitants",
    "mensen",
    "people",
    "miljoen",
    "million",
    "miljard",
    "billion",
    "mln",
    "mld",
    "procent",
    "percent",
    "%",
    "kg",
    "ton",
    "km",
    "kilometer",
    "kilometers",
    "m2",
    "m²",
    "m3",
    "m³",
    "hectare",
    "ha",
    "kwh",
    "mwh",
    "jaar",
    "years",
    "maanden",
    "months",
    "weken",
    "weeks",
    "dagen",
    "days",
    "minuten",
    "minutes",
    "stuks",
    "deelnemers",
    "participants",
    "bezoekers",
    "visitors",
    "leden",
    "members",
    "studenten",
    "students",
    "passagiers",
    "passengers",
)
"""What stands behind a number that counts something."""

NUMBER_IS: Final = ("is", "luidt", "van")
"""What stands between the name of a number and its digits."""
ADDRESS_IS: Final = ("is", "te", "aan", "op", "at", "in", "on")
"""What stands between the word for an address, or for living, and the address."""
BEFORE_STREET: Final = ("de", "het", "the", "'t", "’t")
"""Articles with which the name of a street may begin."""
