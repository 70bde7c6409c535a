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

DEFINITE: Final[dict[str, tuple[str, ...]]] = {"nl": ("de", "het"), "en": ("the",)}
"""The definite articles."""

INDEFINITE: Final[dict[str, tuple[str, ...]]] = {"nl": ("een", "dat"), "en": ("a", "an", "that")}
"""Words behind a finite verb that begin no subject."""

DEMONSTRATIVES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("dit", "dat", "die", "deze", "zijn", "alle", "beide"),
    "en": ("this", "that", "all", "both"),
}
"""Words that a noun phrase begins with, and that are one by themselves, too."""

POINTING: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("het", "dit", "dat", "die", "deze"),
    "en": ("it", "this", "that"),
}
"""Pronouns that are a subject right before the verb, and no part of a name elsewhere."""

EXPLETIVE: Final[dict[str, tuple[str, ...]]] = {"nl": ("er",), "en": ("there",)}
"""What stands in the place of a subject."""

NOMINATIVE: Final[dict[str, tuple[str, ...]]] = {"nl": ("ik", "wij", "we", "hij", "men")}
"""Pronouns that are the subject wherever they stand right behind the finite verb."""

ADDRESSED: Final[dict[str, tuple[str, ...]]] = {"nl": ("u",)}
"""Pronouns that are the subject behind the verb where no other one follows."""

PLURAL_PRONOUNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("wij", "we", "zij", "ze"),
    "en": ("we", "they", "i", "you"),
}
"""Subjects of a verb that has the form of the plural."""

FOCUS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("ook", "alleen", "zelfs", "juist", "vooral", "zowel"),
    "en": ("also", "even", "only"),
}
"""Adverbs that stand before a subject and are no part of it."""

LIKE_VERBS: Final[dict[str, tuple[str, ...]]] = {"nl": ("zijn",)}
"""Possessives that are forms of verbs elsewhere."""

NEVER_NOUNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "is", "was", "heeft", "had", "zal", "zou", "wordt", "werd", "kan", "moet", "mag", "wil", "gaat", "lijkt",
        "blijkt", "komt", "blijft", "loopt", "staat", "ligt", "geldt", "past", "lukt", "duurt", "kost", "helpt",
    ),
}  # fmt: skip
"""Finite verbs that are no nouns behind a word that may be an article or a pronoun: "het is"."""

INFINITIVE: Final[dict[str, tuple[str, ...]]] = {"nl": ("te",), "en": ("to",)}
"""What leads an infinitive."""

BEFORE_INFINITIVES: Final[dict[str, tuple[str, ...]]] = {"nl": ("te", "om", "aan", "in", "op", "of")}
"""Words behind which the plural of a verb is its infinitive, or a noun."""

AMID_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("van", "voor", "der", "den", "de", "des", "en", "het", "te", "ter", "ten", "in", "uit", "bij"),
    "mul": ("del", "di", "do", "da", "du", "des", "la", "le"),
    "en": ("of", "for", "and", "the"),
}
"""Little words within names of people and bodies."""

NAME_ENDS: Final[dict[str, tuple[str, ...]]] = {"en": ("group", "park", "company", "university", "college", "bank")}
"""Nouns in small letters that end a name."""

INFLECTED: Final = ("e", "ish", "ian", "ese")
ADJECTIVES_OF_PLACES: Final = ("se",)
"""What adjectives end with behind an article, and those of places anywhere: "de Poolse partij", "Deense boeren"."""

NAME_NOUNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("gemeente", "provincie", "stad", "regio", "stichting", "universiteit", "ministerie", "voor", "water"),
}
"""Nouns within such names."""

AND: Final[dict[str, tuple[str, ...]]] = {"nl": ("en",), "en": ("and",)}
OF: Final[dict[str, tuple[str, ...]]] = {"nl": ("van",), "en": ("of",)}
FROM: Final[dict[str, tuple[str, ...]]] = {"nl": ("van",), "en": ("from",)}
BY: Final[dict[str, tuple[str, ...]]] = {"nl": ("door",), "en": ("by",)}
"""What leads to the one who acts in the passive."""
WITH: Final[dict[str, tuple[str, ...]]] = {"nl": ("met",), "en": ("with",)}
TO: Final[dict[str, tuple[str, ...]]] = {"nl": ("aan",), "en": ("to",)}
"""What leads to the one who gets something."""
AT: Final[dict[str, tuple[str, ...]]] = {"nl": ("te", "in", "op"), "en": ("in", "at", "on")}
"""What leads to a place or a day."""
AS: Final[dict[str, tuple[str, ...]]] = {"nl": ("als",), "en": ("as",)}
DEFINING: Final[dict[str, tuple[str, ...]]] = {"en": ("that", "which")}
"""What opens a clause without a comma that may be a main one otherwise: "a plan that the board wrote"."""
THAT: Final[dict[str, tuple[str, ...]]] = {"nl": ("dat",), "en": ("that",)}
"""What opens a clause about what was said or agreed."""

PERFECT: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("heeft", "hebben", "heb", "is", "zijn", "ben", "werd", "werden"),
    "en": ("has", "have", "was", "were"),
}
"""Auxiliaries of a perfect tense, or of a passive in the past."""

PAST: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("heeft", "hebben", "had", "hadden", "was", "waren", "werd", "werden"),
    "en": ("has", "have", "were"),
}
"""Auxiliaries that tell that a sentence is not in the present tense."""

PASSIVE: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("wordt", "worden", "werd", "werden", "is", "zijn", "gebeurt", "gebeuren"),
    "en": ("been", "being"),
}
"""Words with which somebody behind "door" is the one who acts."""

SEPARABLE: Final[tuple[str, ...]] = (
    "aan", "af", "bij", "bijeen", "binnen", "deel", "door", "in", "klaar", "mee", "om", "op", "open", "over", "plaats",
    "terug", "toe", "uit", "voor", "vrij", "weg", "na", "rond", "samen",
)  # fmt: skip
"""Particles before a participle: "(toe)gezegd"."""

PARTICIPLE: Final = "ge"
"""What most participles begin with."""
PARTICIPLE_ENDS: Final[tuple[str, ...]] = ("d", "t", "en", "aan", "ien")
UNSTRESSED: Final[tuple[str, ...]] = ("ver", "be", "ont", "her")
"""Prefixes of verbs whose participles have nothing before them."""
UNSTRESSED_ENDS: Final[tuple[str, ...]] = ("d", "t", "en")
PARTICIPLES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("voorzien", "onderzocht", "onderhandeld", "ondertekend", "onderschreven", "onderbouwd"),
    "en": (
        "sent", "held", "made", "given", "begun", "drawn", "written", "taken", "put", "found", "brought", "paid",
        "told",
    ),
}  # fmt: skip
"""Participles that do not look like one."""
ENGLISH_PARTICIPLE: Final = "ed"
"""What most English participles end with."""

BEFORE_INFINITIVE_PAIRS: Final[dict[str, tuple[str, ...]]] = {"nl": ("heeft", "hebben", "heb")}
"""Auxiliaries behind which two infinitives stand for a participle: "heeft de kaart laten opsturen"."""
FIRST_OF_INFINITIVE_PAIRS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "laten", "kunnen", "mogen", "moeten", "willen", "gaan", "komen", "helpen", "zien", "horen",
    ),
}  # fmt: skip
"""The first of such a pair."""
NEVER_WITHIN_PAIRS: Final[dict[str, tuple[str, ...]]] = {"nl": ("die", "waar", "of", "als", "en", "maar", "te")}
"""Words that part such an auxiliary from what does not belong to it, beside those that open a clause."""
NEVER_IN_PAIRS: Final[dict[str, tuple[str, ...]]] = {"nl": ("weten",)}
"""The second of two infinitives that only tell that somebody was told: "heeft laten weten"."""

MODALS: Final[frozenset[str]] = frozenset({"zullen", "moeten", "kunnen", "mogen", "will", "must", "can", "may", "have"})
"""Verbs with an infinitive, or with "been"."""
PASSIVE_AUXILIARIES: Final[frozenset[str]] = frozenset({"zijn", "worden", "be"})
"""Verbs that with a participle make a passive."""
TO_BE_DONE: Final[frozenset[str]] = frozenset({"worden", "be", "been"})
"""Verbs that make one with a participle and a modal verb: "zal worden verstuurd"."""
OF_MOTION: Final[frozenset[str]] = frozenset({"beginnen", "starten", "komen", "gaan"})
"""Verbs that have "zijn" in the perfect tense of the active."""

PROGRESSIVE: Final = "ing"
"""What a verb in the progressive ends with."""
PROGRESSIVE_AUXILIARIES: Final[dict[str, tuple[str, ...]]] = {"en": ("am", "are", "is", "was", "were")}

BEFORE_PROGRESSIVE: Final[dict[str, tuple[str, ...]]] = {"en": ("now", "already")}
ADVERB: Final = "ly"
"""What adverbs of English end with."""

PLUPERFECT: Final[dict[str, tuple[str, ...]]] = {"nl": ("had", "hadden")}
WERE: Final[dict[str, tuple[str, ...]]] = {"nl": ("was", "waren"), "en": ("were",)}
"""Auxiliaries of what had happened before."""

INDIRECT_QUESTIONS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("of", "hoe", "hoeveel", "wat", "welk", "welke", "waar", "wie"),
    "en": ("whether", "how", "what", "which", "if"),
}
"""What opens a clause about what is to be found out."""

CLAUSE_ENDS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("om", "omdat", "die", "dat", "maar", "en"),
    "en": ("because", "but", "that", "which"),
}
"""Words at which the main clause is over, or a second one begins."""

BEFORE_NOUNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("de", "het", "een", "in", "op", "met", "van"),
    "en": ("the", "a", "an"),
}
"""Words right before a noun that looks like a participle."""

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
        "voordat", "zoals", "mocht", "aangezien", "mochten", "doordat", "ofschoon", "tenzij", "zolang", "waar",
        "hoe", "welke",
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

ADVERSATIVES: Final[dict[str, tuple[str, ...]]] = {"nl": ("maar", "terwijl"), "en": ("but", "while")}
"""What opens a clause that sets something else against the one before it."""

COPULA: Final[dict[str, tuple[str, ...]]] = {"nl": ("is", "ben", "was"), "en": ("is", "am", "was")}
"""What stands between somebody and what that person is."""

BELONGING: Final[dict[str, tuple[str, ...]]] = {"nl": ("van", "uit", "bij"), "en": ("of", "from", "at")}
"""What leads to the place or body that somebody is of."""

LEFT_OPEN: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("om", "erom", "ervoor", "te", "de", "het", "een", "namelijk", "volgende", "te weten", *WE["nl"]),
    "en": ("to", "the", "following", *WE["en"]),
}
"""Words at the end of a line that is not over, or that announces what follows."""

JOINERS: Final[dict[str, tuple[str, ...]]] = {"nl": ("en", "of", "alsook", "alsmede"), "en": ("and", "or")}
"""What stands before the last of several."""

ADJECTIVE_ENDS: Final[tuple[str, ...]] = ("e", "lijk", "ig", "goed")
"""What the adjectives end with that lose the space before a noun."""
