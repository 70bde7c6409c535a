"""Little words that tell the parts of a sentence apart."""

from typing import Final

PREPOSITIONS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "aan",
        "achter",
        "als",
        "behalve",
        "bij",
        "binnen",
        "boven",
        "door",
        "gedurende",
        "in",
        "met",
        "na",
        "naar",
        "naast",
        "namens",
        "om",
        "onder",
        "ook",
        "op",
        "over",
        "per",
        "sinds",
        "te",
        "tegen",
        "tijdens",
        "tot",
        "tussen",
        "uit",
        "van",
        "vanaf",
        "vanuit",
        "via",
        "volgens",
        "voor",
        "vóór",
        "wegens",
        "zonder",
        "ten",
        "ter",
        "rond",
        "richting",
        "conform",
        "vanwege",
        "samen",
        "mede",
    ),
    "en": (
        "about",
        "after",
        "at",
        "before",
        "between",
        "by",
        "during",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "over",
        "through",
        "to",
        "towards",
        "until",
        "via",
        "with",
        "within",
        "without",
        "together",
    ),
}
"""Prepositions, and adverbs that open a phrase like one."""

ADVERBS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "al",
        "alleen",
        "alvast",
        "begin",
        "eind",
        "medio",
        "half",
        "halverwege",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
        "bovendien",
        "daar",
        "daaraan",
        "daarbij",
        "daarmee",
        "daarna",
        "daarnaast",
        "daarom",
        "daarop",
        "daarover",
        "daartoe",
        "daarvan",
        "daarvoor",
        "dan",
        "dat",
        "dus",
        "eerst",
        "er",
        "ervan",
        "ervoor",
        "graag",
        "hier",
        "hierbij",
        "hiermee",
        "hierop",
        "hierover",
        "hiertoe",
        "hiervan",
        "hiervoor",
        "hierna",
        "inmiddels",
        "intussen",
        "jaarlijks",
        "maar",
        "momenteel",
        "mondeling",
        "nadrukkelijk",
        "niet",
        "nog",
        "nogmaals",
        "nu",
        "ondertussen",
        "opnieuw",
        "schriftelijk",
        "sindsdien",
        "snel",
        "spontaan",
        "straks",
        "thans",
        "tevens",
        "toe",
        "toen",
        "tot",
        "uiteindelijk",
        "uiterlijk",
        "verder",
        "vervolgens",
        "volgende",
        "morgen",
        "vandaag",
        "vorige",
        "vorig",
        "afgelopen",
        "komende",
        "komend",
        "volgend",
        "weer",
        "wel",
        "zelf",
        "zich",
        "zo",
        "zodra",
        "ons",
        "u",
        "hen",
        "hun",
        "hem",
        "haar",
        "het",
        "deze",
        "dit",
        "die",
        "mij",
        "eveneens",
        "gezamenlijk",
        "binnenkort",
        "beiden",
        "allebei",
        "allen",
        "vooraf",
        "achteraf",
        "onze",
        "mogelijk",
        "concreet",
        "tenslotte",
        "afgesproken",
        "ten slotte",
        "elkaar",
        "een",
        "geen",
        "de",
    ),
    "en": (
        "also",
        "already",
        "last",
        "next",
        "currently",
        "further",
        "furthermore",
        "finally",
        "in",
        "kindly",
        "moreover",
        "now",
        "soon",
        "still",
        "then",
        "there",
        "therefore",
        "us",
        "them",
        "him",
        "her",
        "jointly",
        "since",
        "generously",
        "verbally",
        "meanwhile",
        "a",
        "an",
        "the",
        "not",
        "it",
        "that",
        "this",
    ),
}
"""Adverbs and pronouns that are no part of a name or an office."""

PERSONAL: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("ik", "wij", "we", "hij", "zij", "ze", "u", "men"),
    "en": ("i", "we", "he", "she", "they"),
}
"""Pronouns that are a subject by themselves."""

WE: Final[dict[str, tuple[str, ...]]] = {"nl": ("ik", "wij", "we"), "en": ("i", "we")}
US: Final[dict[str, tuple[str, ...]]] = {"nl": ("mij", "me", "ons"), "en": ("me", "us")}
OUR_OWN: Final[dict[str, tuple[str, ...]]] = {"nl": ("mijn", "ons", "onze"), "en": ("my", "our")}
OUR: Final[dict[str, tuple[str, ...]]] = {
    language: (*WE[language], *US[language], *OUR_OWN[language]) for language in ("nl", "en")
}
"""The first person, those who report: as a subject, as an object, as a possessor, and all of these."""

SINGULAR: Final[dict[str, tuple[str, ...]]] = {"nl": ("ik", "mij", "me", "mijn"), "en": ("i", "me", "my")}
"""The first person of one who writes alone."""

THEM: Final[dict[str, tuple[str, ...]]] = {"nl": ("hem", "haar", "hun", "hen"), "en": ("him", "her", "them")}
"""The third person as an object."""

ARTICLES: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "de",
        "het",
        "een",
        "deze",
        "dit",
        "die",
        "dat",
        "onze",
        "ons",
        "zijn",
        "haar",
        "hun",
        "mijn",
        "beide",
        "alle",
        "'t",
    ),
    "en": ("the", "a", "an", "this", "that", "our", "its", "their", "his", "her", "both", "all", "my"),
}
"""Words that a noun phrase begins with."""

OWN_ROLES: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "delegatie",
        "delegatielid",
        "delegatieleden",
        "college",
        "collegeleden",
        "afdeling",
        "griffier",
        "griffie",
        "gemeentesecretaris",
        "kabinetschef",
        "bestuurssecretariaat",
        "projectleider",
        "wethouder",
        "portefeuillehouder",
        "gedeputeerde",
        "secretaris",
        "raadsgriffier",
        "werkgroep",
        "projectteam",
        "ambtenaren",
        "deelnemers",
        "reisgenoten",
    ),
    "en": (
        "delegation",
        "department",
        "alderman",
        "clerk",
        "working group",
        "project team",
        "our team",
        "participants",
    ),
}
"""Who belongs to the body that reports, unless another place is named behind it."""

NUMERALS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "veel", "enkele",
        "enige", "meer", "minder", "geen", "alle", "verschillende", "diverse",
    ),
    "en": ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "many", "several", "some", "no"),
}  # fmt: skip
"""Words behind which a noun in the plural stands."""

SUBORDINATORS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "als", "omdat", "nadat", "hoewel", "toen", "terwijl", "zodra", "wanneer", "indien", "of", "dat", "wat", "wie",
        "voordat", "aangezien", "mocht", "mochten", "doordat", "ofschoon", "tenzij", "zolang", "waar", "hoe", "welke",
    ),
    "en": (
        "when", "if", "because", "although", "after", "while", "since", "whether", "as", "before", "once", "unless",
        "though", "until", "what", "how",
    ),
}  # fmt: skip
"""Words that open a clause before the main one."""

RELATIVES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("die", "dat", "wie", "waar", "waarvan", "waarmee", "waarin", "waarbij", "waaronder", "wiens", "welke"),
    "en": ("who", "which", "whose", "where", "whom"),
}
"""Words that open a clause about the noun before them."""

COORDINATORS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("maar", "en", "dus", "want", "doch"),
    "en": ("but", "and", "so", "yet"),
}
"""Words that behind a comma join a main clause to another."""

CONTRASTS: Final = ("maar", "but")
"""Coordinators that need no comma before them."""

WITHOUT_COMMA: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("om", "hoe", "omdat", "zodat", "terwijl", "waarin", "waarmee", "waarvan", "waarbij", "waarop", "waarover"),
    "en": ("because", "that", "who", "which"),
}
"""Words that open a clause in the midst of a sentence and need no comma for it."""

BEHIND_VERB: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "er", "daarom", "ook", "dan", "dus", "nu", "inmiddels", "verder", "daarvoor", "daarop", "daarna", "hierover",
        "daarover", "hiervoor", "hem", "haar", "hun", "hen", "ons", "mij", "u", "zich", "vervolgens", "intussen",
        "binnenkort", "eerst", "nog", "alvast", "meteen", "direct", "daarbij", "hierbij", "tevens", "eveneens",
    ),
    "en": ("also", "now", "then", "therefore", "us", "them", "him", "her"),
}  # fmt: skip
"""Little words that may stand between the verb and its subject."""

LIKE_PARTICIPLES: Final[tuple[str, ...]] = (
    "gebed", "gebied", "geduld", "geld", "geluid", "gemoed", "gerecht", "geweld", "gewest", "gezicht", "gemeenten",
    "gebieden", "gebouwen", "gelden", "geschenken", "gesprekken", "gevolgen", "gewesten", "gezinnen", "bedragen",
    "bedrijven", "beelden", "belangen", "berichten", "besluiten", "verenigingen", "verhalen", "verslagen",
)  # fmt: skip
"""Nouns that look like participles."""
