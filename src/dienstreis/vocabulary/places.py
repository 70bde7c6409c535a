"""Countries, cities and regions, and the words around them, by BCP 47 tag of their language.

The names themselves stand in two files beside this one: ``places.json`` is kept by hand, ``cldr_places.json``
is made from the CLDR by ``scripts/build_places.py``. All words here are folded: lower case, without accents
and dots.
"""

import json
from pathlib import Path
from typing import Final

__all__ = ["gazetteer"]

Gazetteer = dict[str, dict[str, str]]
Words = dict[str, frozenset[str]]

HOME: Final = "NL"
"""The country whose authorities report, by its ISO 3166-1 alpha-2 code."""

CONJUNCTIONS: Final[Words] = {
    "nl": frozenset(
        {
            "en", "alsmede", "alsook", "evenals", "plus", "respectievelijk", "resp", "of", "daarna",
            "vervolgens",
        }
    ),
    "en": frozenset({"then"}),
}  # fmt: skip
"""Words between two places of a list; "and", "&" and "+" are folded to "en"."""

LOCATORS: Final[Words] = {"nl": frozenset({"in", "te"}), "en": frozenset({"at"})}
"""Words between a place and the country that it lies in."""

DESTINATION_WORDS: Final[Words] = {
    "nl": frozenset(
        {
            "naar", "aan", "te", "in", "bezocht", "bezochten", "bezoekt", "bezoeken", "bestemming", "nabij",
            "bij",
        }
    ),
    "en": frozenset({"to", "at", "visited", "visiting", "visits", "destination", "near"}),
}  # fmt: skip
"""Words that stand before the place one goes to or stays at."""

DIRECTION_WORDS: Final[Words] = {"nl": frozenset({"naar", "aan"}), "en": frozenset({"to"})}
"""Those of them that name where a trip goes, and not merely where something is."""

MOTION_WORDS: Final[Words] = {"nl": frozenset({"naar"}), "en": frozenset({"to"})}
"""Those of them that only a place stands behind, where a word for a trip stands before."""

PASSING_WORDS: Final[Words] = {"nl": frozenset({"door"}), "en": frozenset({"through"})}
"""Words that stand before a destination only when they stand behind a word for a trip."""

OTHER_RELATIONS: Final[Words] = {
    "nl": frozenset(
        {
            "van", "uit", "vanuit", "met", "door", "tussen", "namens", "voor", "via", "over", "tegen",
            "vanaf", "zonder", "wegens",
        }
    ),
    "en": frozenset({"of", "from", "with", "by", "between", "for", "about", "through", "behalf"}),
}  # fmt: skip
"""Words that relate something else than a visit to the place behind them."""

OUTWARD: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "nl": (("terug", "uit"), ("terug", "van")),
    "en": (("out", "for"), ("left", "for"), ("off", "for"), ("back", "from"), ("returned", "from"), ("home", "from")),
}
"""Two words behind which the place stands that somebody went to, though the second alone says something else."""

TRIP_ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "reis", "reizen", "bezoek", "bezoeken", "missie", "missies", "reisverslag", "excursie", "excursies",
        "delegatie", "tour",
    ),
    "en": ("trip", "trips", "visit", "visits", "mission", "missions", "journey"),
}  # fmt: skip
"""What words for a trip end in."""

RETURN_BEGINNINGS: Final[dict[str, tuple[str, ...]]] = {"nl": ("terug", "retour"), "en": ("return",)}
"""What words for the way home begin with."""

ARTICLES: Final[Words] = {
    "nl": frozenset({"de", "het", "een", "den", "onze", "haar", "zijn", "hun"}),
    "en": frozenset({"the", "a", "an", "our"}),
}

DESCRIPTIONS: Final[Words] = {
    "nl": frozenset(
        {
            "stad", "steden", "stadje", "hoofdstad", "havenstad", "provincie", "regio", "regios",
            "omgeving", "omstreken", "eo", "gebied", "eiland", "eilanden", "deelstaat", "bondsstaat",
            "staat", "gemeente", "gemeenten", "plaats", "plaatsen", "land", "landen", "dorp", "district",
            "gewest", "graafschap", "kanton", "departement", "zusterstad", "partnerstad", "zustersteden",
            "partnersteden", "partnerstadt", "stedenband", "stedenbanden", "oa", "waaronder", "onder",
            "andere", "meer", "zoals", "rond", "rondom", "nabije", "diverse", "verschillende", "meerdere",
            "enkele", "enige", "beide", "drie", "twee", "vier", "vijf", "noorden", "zuiden", "oosten",
            "westen", "binnenstad", "centrum", "wijk", "noordelijke", "zuidelijke", "oostelijke",
            "westelijke", "noordelijk", "zuidelijk", "oostelijk", "westelijk", "geheel", "heel", "vooral",
            "tevens", "ook", "eveneens", "bestemming", "bestemmingen", "metropool", "metropoolregio",
            "agglomeratie", "buurland", "buurlanden", "verder", "bestemmingsland", "reisdoel", "locatie",
            "locaties", "partnergemeente", "partnergemeenten", "zustergemeente", "zustergemeenten",
            "partnerregio", "achtereenvolgens",
        }
    ),
    "en": frozenset(
        {
            "city", "cities", "town", "towns", "capital", "region", "area", "province", "state", "county",
            "island", "islands", "district", "municipality", "place", "places", "country", "countries",
            "several", "various", "including", "greater", "northern", "southern", "eastern", "western",
            "central", "sister", "partner", "both", "location", "locations",
        }
    ),
}  # fmt: skip
"""Words that say what kind of place it is, or how many there are; they belong to no name."""

OFFICIAL_FORMS: Final[Words] = {
    "nl": frozenset(
        {
            "republiek", "koninkrijk", "bondsrepubliek", "volksrepubliek", "vorstendom", "groothertogdom",
            "sultanaat", "emiraat", "islamitische", "arabische", "democratische", "federale", "federatieve",
            "socialistische", "bolivariaanse", "verenigde", "hasjemitisch", "hasjemitische", "gemenebest",
            "unie", "oosterse", "cooperatieve",
        }
    ),
    "en": frozenset(
        {
            "republic", "kingdom", "principality", "duchy", "grand", "sultanate", "emirate", "islamic",
            "arab", "democratic", "federal", "federative", "federation", "socialist", "bolivarian",
            "plurinational", "united", "hashemite", "commonwealth", "union", "peoples", "independent",
            "eastern", "province", "cooperative", "plurinationale",
        }
    ),
}  # fmt: skip
"""Words of a country's official name that its usual name does without ("Republiek Polen")."""

COMPASS_POINTS: Final[Words] = {
    "nl": frozenset(
        {
            "noord", "zuid", "oost", "west", "midden", "centraal", "noordoost", "noordwest", "zuidoost",
            "zuidwest",
        }
    ),
    "en": frozenset({"north", "south", "east", "northern", "southern"}),
}  # fmt: skip
"""What a part of a country is named with ("Noord-Italië")."""

NOTHING: Final[Words] = {
    "nl": frozenset(
        {
            "nvt", "niet", "toepassing", "onbekend", "geen", "nog", "onbepaald", "zie", "programma",
            "bijlage", "online", "digitaal", "volgt", "divers", "overig", "overige", "buitenland",
            "binnenland", "buitenlandse", "wereldwijd", "nader", "later", "wordt", "worden", "bekend",
            "bepalen", "gemaakt", "volgen", "ingevuld", "ter", "plaatse", "totaal", "retour", "vertrek",
            "aankomst", "verslag", "rapport", "rapportage", "verslagen", "deelnemer", "deelnemers", "datum",
            "periode", "dag", "dagen", "week", "jaar", "overnachting", "onder", "tot", "tm", "naar",
            "vanuit", "van", "op", "bij", "aan", "voor", "per", "om", "als", "is", "er", "we", "wij", "ik",
            "tijdens", "na", "uit", "over", "door", "nabij", "met", "name", "dit", "deze", "die", "dat",
            "vliegtuig", "trein", "auto", "bus",
        }
    ),
    "en": frozenset(
        {
            "na", "none", "unknown", "tbd", "tba", "tbc", "abroad", "see", "annex", "report", "from", "to",
            "by", "on", "of", "for", "be", "announced", "determined", "confirmed", "this", "that", "we",
            "i", "day", "days", "date", "and", "is", "was", "virtual",
        }
    ),
}  # fmt: skip
"""Words that may begin with a capital in a destination's field, and are no place."""

ORGANISATIONS: Final[Words] = {
    "nl": frozenset(
        {
            "parlement", "commissie", "raad", "unie", "verenigde", "naties", "ministerie", "ambassade",
            "consulaat", "universiteit", "hogeschool", "universitair", "school", "beurs", "vakbeurs",
            "congres", "conferentie", "forum", "festival", "hotel", "vliegveld", "luchthaven", "station",
            "hoofdkantoor", "kantoor", "bedrijf", "bedrijven", "stichting", "vereniging", "bureau",
            "instituut", "museum", "stadhuis", "rijksdienst", "kamer", "koophandel", "federatie",
            "organisatie", "bank", "staten", "waterschap", "haven", "havenbedrijf", "bv", "nv", "navo",
            "vn", "oeso", "top", "week", "dagen", "netwerk", "ministers", "minister", "wethouder",
            "wethouders", "burgemeester", "burgemeesters", "gedeputeerde", "college", "nederlandse",
            "europese", "internationale", "bestuur", "bestuurders", "directie", "colleges",
        }
    ),
    "en": frozenset(
        {
            "parliament", "commission", "council", "nations", "ministry", "embassy", "consulate",
            "university", "fair", "congress", "conference", "summit", "expo", "messe", "hotel", "airport",
            "headquarters", "office", "company", "institute", "museum", "foundation", "association",
            "chamber", "commerce", "bank", "organisation", "organization", "ltd", "inc", "gmbh", "nato",
            "un", "oecd", "who", "world", "web", "european", "international", "global", "smart", "mayor",
            "mayors", "conferences", "exhibition", "network", "delegation",
        }
    ),
}  # fmt: skip
"""Words in the names of bodies, events and offices: a name that holds one of them is no place."""

ORGANISATION_ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "universiteit", "hogeschool", "ministerie", "commissie", "parlement", "beurs", "conferentie",
        "congres", "instituut", "bedrijf", "maatschappij",
    ),
    "de": ("messe", "hochschule"),
}  # fmt: skip

ADJECTIVE_ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("se", "sche"),
    "en": ("ish", "ian", "ese", "can", "man", "ch"),
}
"""What words made from a country's name end in ("Duitse deelstaat")."""

NAME_PARTICLES: Final = frozenset(
    {
        "a", "am", "an", "auf", "bei", "by", "ca", "d", "da", "das", "de", "dei", "del", "della", "den",
        "der", "des", "di", "do", "dos", "du", "e", "el", "im", "l", "la", "las", "le", "les", "los", "nad",
        "o", "ob", "pod", "sous", "sul", "sur", "s", "t", "under", "upon", "y", "zu",
    }
)  # fmt: skip
"""Words that are written small inside the name of a place ("Krems an der Donau"), of many languages.

Those that are a Dutch or English word between places as well ("in", "aan") join no name.
"""

AMBIGUOUS: Final = frozenset(
    {
        "aalst", "adelaide", "alba", "alexandria", "antigua", "austin", "bath", "bergen", "boom", "brabant",
        "bree", "brest", "brooklyn", "buffalo", "cali", "chad", "charlotte", "chester", "cleveland",
        "columbia", "columbus", "como", "cork", "dallas", "damme", "dayton", "denver", "derby", "devon",
        "diest", "dover", "durham", "essen", "faro", "florence", "flores", "galle", "geel", "georgia",
        "greven", "hagen", "halle", "hamilton", "hamm", "haren", "harz", "hastings", "herne", "hoei",
        "hoogstraten", "hoorn", "houston", "hue", "hull", "irvine", "java", "jordan", "jura", "kanton",
        "kapellen", "kempen", "kent", "kirov", "kos", "lagos", "lancaster", "leer", "lens", "lier", "lima",
        "lincoln", "lund", "madison", "male", "marche", "marken", "medan", "medina", "memphis", "menen",
        "milan", "minden", "mol", "namen", "nancy", "natal", "newport", "nice", "nome", "norden", "norfolk",
        "oral", "oran", "orlando", "palma", "paro", "pau", "pelt", "phoenix", "plymouth", "preston",
        "princeton", "providence", "pula", "reading", "rees", "regina", "reno", "richmond", "rochester",
        "santiago", "santos", "savannah", "sedan", "shannon", "sierre", "sion", "soest", "solo", "spa",
        "split", "stanford", "suez", "sydney", "timor", "toledo", "tours", "trente", "turkey", "twist",
        "ulm", "unna", "victoria", "vreden", "wallis", "washington", "waterloo", "waver", "wesel", "wezel",
        "windsor", "worms", "york", "zug",
    }
)  # fmt: skip
"""Names that are a Dutch place, an ordinary word or a person's name too.

In a sentence they need a sign of travel or a country beside them.
"""

NAMESAKE_REGIONS: Final = {"georgia": "US", "luxemburg": "BE", "luxembourg": "BE"}
"""Names of countries that are names of a part of another country as well: that country decides."""

NAMESAKE_STATES: Final = frozenset({"georgia"})
"""Those of them that a city of that other country decides as well."""

SOVEREIGNS: Final = {
    "HK": "CN", "MO": "CN", "RE": "FR", "GP": "FR", "MQ": "FR", "GF": "FR", "YT": "FR", "NC": "FR", "PF":
    "FR", "PM": "FR", "PR": "US", "GU": "US", "VI": "US", "AS": "US", "GL": "DK", "FO": "DK", "GI": "GB",
    "BM": "GB", "KY": "GB", "FK": "GB", "IM": "GB", "JE": "GB", "GG": "GB", "AX": "FI", "SJ": "NO",
}  # fmt: skip
"""The country that a territory with a code of its own belongs to."""

STATE_ABBREVIATIONS: Final = frozenset(
    {
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY",
        "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC",
        "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI",
        "WY",
    }
)  # fmt: skip
"""Abbreviated states of the United States, as they stand behind a city; Delaware's would be Germany's."""

VEHICLE_CODES: Final = {
    "A": "AT", "B": "BE", "CH": "CH", "D": "DE", "E": "ES", "F": "FR", "H": "HU", "I": "IT", "L": "LU", "N":
    "NO", "P": "PT", "S": "SE", "UK": "GB",
}  # fmt: skip
"""Signs of countries that stand in brackets behind a place, where they are not ISO codes."""


def gazetteer() -> Gazetteer:
    """Names by kind and country code, joined by ``|``; the code "-" is that of no single country.

    The kinds are ``countries``; ``nations``, parts of a country that are named as if they were one;
    ``cities``; ``regions``; and ``namesakes``, lesser known places or countries that share a name with one
    of the others, and only count where their country is named too.
    """
    merged: Gazetteer = {}
    for file in ("places.json", "cldr_places.json"):
        for kind, names in json.loads(Path(__file__).with_name(file).read_text(encoding="utf-8")).items():
            known = merged.setdefault(kind, {})
            for code, joined in names.items():
                known[code] = f"{known[code]}|{joined}" if code in known else joined
    return merged
