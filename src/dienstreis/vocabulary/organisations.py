"""Words of public bodies, and what kind of body each one is."""

from typing import Final, Literal

Kind = Literal["municipality", "province", "water_authority", "ministry", "parliament", "university", "other"]

BODIES: Final[dict[str, Kind]] = {
    "gemeente": "municipality",
    "municipality of": "municipality",
    "city of": "municipality",
    "town of": "municipality",
    "deelgemeente": "municipality",
    "stadsdeel": "municipality",
    "provincie": "province",
    "province of": "province",
    "waterschap": "water_authority",
    "hoogheemraadschap van": "water_authority",
    "hoogheemraadschap van de": "water_authority",
    "hoogheemraadschap de": "water_authority",
    "hoogheemraadschap": "water_authority",
    "waterschap de": "water_authority",
    "waterschap van de": "water_authority",
    "wetterskip": "water_authority",
    "water board": "water_authority",
    "water authority": "water_authority",
    "ministerie van": "ministry",
    "ministry of": "ministry",
    "universiteit": "university",
    "university of": "university",
    "hogeschool": "university",
    "technische universiteit": "university",
    "veiligheidsregio": "other",
    "omgevingsdienst": "other",
    "gemeenschappelijke regeling": "other",
    "metropoolregio": "other",
    "openbaar lichaam": "other",
    "omroep": "other",
    "ggd": "other",
    "regio": "other",
}
"""The word before the proper name, in lower case."""

BODIES_BEHIND: Final[dict[str, Kind]] = {
    "university": "university",
    "university of applied sciences": "university",
    "city council": "municipality",
    "municipal council": "municipality",
    "borough council": "municipality",
    "provincial council": "province",
    "municipality": "municipality",
    "province": "province",
    "water board": "water_authority",
}
"""The word behind the proper name, in lower case."""

WHOLE_NAMES: Final[dict[str, Kind]] = {
    "tweede kamer der staten-generaal": "parliament",
    "eerste kamer der staten-generaal": "parliament",
    "staten-generaal": "parliament",
    "tweede kamer": "parliament",
    "eerste kamer": "parliament",
    "house of representatives of the netherlands": "parliament",
    "senate of the netherlands": "parliament",
}
"""Bodies with a name of their own, in lower case."""

SPOKESPERSONS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("voorzitter", "leden"),
    "en": ("president", "speaker"),
}
"""To whom a letter to a body is addressed."""

MINISTERS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("minister", "ministers", "staatssecretaris", "staatssecretarissen"),
    "en": ("minister", "ministers", "state secretary"),
}
BEFORE_OTHERS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("door", "bij", "op", "met", "aan", "naar"),
    "en": ("by", "at", "with", "to"),
}
"""What stands before a body that received or asked those who report, or met them."""
ISSUED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "uitgebracht door", "uitgegeven door", "opgesteld door", "gepubliceerd door", "geschreven door",
        "vastgesteld door", "aangeboden door",
    ),
    "en": ("issued by", "published by", "prepared by", "written by", "drawn up by"),
}  # fmt: skip
"""What stands before the body whose report it is."""
TOWNS: Final[dict[str, tuple[str, ...]]] = {"nl": ("stad",), "en": ("town", "city")}
"""What a town calls itself before its name, where an office-holder serves it."""
LETTERS: Final[dict[str, tuple[str, ...]]] = {"nl": ("brief van",), "en": ("letter of", "letter from")}
"""What the head of a letter to parliament begins with."""
BEFORE_DOMAIN: Final[dict[str, tuple[str, ...]]] = {"nl": ("van", "voor"), "en": ("of", "for")}
"""Those at the head of a ministry, and what stands between them and its name."""

MEMO_HEADS: Final[dict[str, tuple[str, ...]]] = {"nl": ("van", "aan", "afzender"), "en": ("from", "to", "sender")}
"""Labels at the head of a memo with the body that writes it, or its board."""

CONNECTORS: Final = (
    "en",
    "van",
    "van de",
    "van den",
    "van der",
    "de",
    "den",
    "aan den",
    "aan de",
    "op",
    "of",
    "and",
    "in",
    "bij",
    "over",
    "voor",
    "the",
)
"""Words that may stand inside a body's proper name, between words with a capital."""

PARTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "afdeling",
        "team",
        "stichting",
        "netwerk",
        "vereniging",
        "faculteit",
        "havenbedrijf",
        "gemeente",
        "provincie",
        "waterschap",
        "universiteit",
        "hogeschool",
        "bureau",
        "dienst",
        "college",
        "griffie",
        "bestuurssecretariaat",
        "raadsgriffie",
        "rederij",
        "bedrijf",
        "werkgroep",
        "comité",
        "brandweer",
        "ggd",
        "school",
        "museum",
        "de gemeente",
        "het college",
        "de afdeling",
        "ministerie",
        "mijn kabinet",
        "kabinet",
        "directie",
        "wijkplatform",
        "reinigingsbedrijf",
    ),
    "en": (
        "department",
        "faculty",
        "team",
        "executive board",
        "board",
        "university",
        "municipality",
        "city",
        "office",
        "foundation",
        "ministry",
        "the department",
        "the team",
        "working group",
    ),
}
"""What the name of an organisation, or of one of its parts, begins with."""

THEMES: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "arbeid", "bedrijf", "bestuur", "bodem", "bos", "bouw", "cultuur", "duurzaamheid", "economie", "economische",
        "energie", "erfgoed", "financiën", "gezin", "gezondheid", "haven", "handel", "industrie", "infrastructuur",
        "innovatie", "jeugd", "justitie", "klimaat", "koophandel", "kunst", "kunsten", "land", "landbouw", "landschap",
        "leefomgeving", "milieu", "mobiliteit", "natuur", "nijverheid", "ondernemen", "onderwijs", "onderzoek",
        "recreatie", "ruimte", "samenleving", "scheepvaart", "sport", "stad", "techniek", "technologie", "toerisme",
        "transport", "tuinbouw", "veiligheid", "verkeer", "vervoer", "visserij", "volksgezondheid", "voeding",
        "waterstaat", "water", "welzijn", "wetenschap", "wetenschappen", "wonen", "zaken", "zeevaart", "zorg",
    ),
    "en": (
        "agriculture", "arts", "business", "climate", "commerce", "culture", "design", "development", "economy",
        "education", "energy", "engineering", "environment", "fisheries", "food", "forestry", "health", "heritage",
        "industry", "innovation", "labour", "logistics", "mobility", "nature", "planning", "research", "science",
        "sciences", "security", "shipping", "sport", "sports", "technology", "tourism", "trade", "transport", "water",
        "welfare",
    ),
}  # fmt: skip
"""What bodies are about; two of them joined by "en" stand within one name: "Kamer voor Haven en Handel"."""

BODY_NOUNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "academie", "ambassade", "bank", "bedrijf", "bestuur", "bond", "bureau", "centrum", "club", "collectief",
        "commissie", "comité", "consulaat", "coöperatie", "dienst", "directie", "eenheid", "faculteit", "fonds",
        "fractie", "groep", "haven", "instelling", "instituut", "kamer", "koor", "ministerie", "museum", "netwerk",
        "orkest", "overheid", "ploeg", "provincie", "raad", "rederij", "regering", "regio", "school", "stad",
        "stichting", "team", "universiteit", "vakgroep", "vereniging", "werf", "zijde",
    ),
    "en": (
        "academy", "agency", "association", "authority", "bank", "board", "bureau", "centre", "city", "club",
        "committee", "company", "consulate", "council", "embassy", "faculty", "foundation", "government", "group",
        "institute", "ministry", "museum", "network", "office", "port", "region", "school", "side", "team", "unit",
        "university", "yard",
    ),
}  # fmt: skip
"""Common nouns for bodies that act, also at the end of a compound ("ingenieursbureau")."""
