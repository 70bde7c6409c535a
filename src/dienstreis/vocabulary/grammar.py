"""Little words that tell the parts of a sentence apart."""

from typing import Final

AUXILIARIES: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "is", "zijn", "was", "waren", "ben", "heeft", "hebben", "had", "hadden", "heb", "wordt", "worden", "werd", "werden", "zal", "zullen", "zou", "zouden", "gaat", "gaan", "ging", "gingen", "kan", "kunnen", "kon", "konden", "moet", "moeten", "moest", "wil", "willen", "wilde", "wilden", "mag", "mogen", "laat", "laten", "liet", "lieten", "komt", "komen", "kwam", "kwamen", "blijft", "blijven", "doet", "doen", "deed", "deden", "geeft", "geven", "gaf", "gaven", "staat", "staan", "dient", "dienen", "bood", "boden", "biedt", "bieden", "zegde", "zegden", "zegt", "zeggen", "nodigde", "nodigden", "nodigt", "nodigen", "raadde", "raadden", "raadt", "raden", "neemt", "nemen", "nam", "namen", "stelt", "stellen", "stelde", "stelden", "brengt", "brengen", "bracht", "brachten", "houdt", "houden", "hield", "hielden", "vindt", "vinden", "vond", "ziet", "zien", "zag", "pakt", "pakken", "zet", "zetten", "legt", "leggen", "maakt", "maken", "stuurt", "sturen", "bespreekt", "bespreken", "onderzoekt", "onderzoeken", "bekijkt", "bekijken", "werkt", "werken", "verkent", "verkennen", "benadert", "benaderen", "regelt", "regelen", "schrijft", "schrijven", "organiseert", "organiseren", "plant", "plannen", "deelt", "delen", "informeert", "informeren", "informeer", "beloofde", "beloofden", "belooft", "adviseert", "adviseerde", "adviseerden", "adviseren", "suggereerde", "vroeg", "vroegen", "vraagt", "vragen", "gebeurt", "onderhoudt", "bereidt", "bereiden", "drong", "drongen", "verwerkt", "verwerken", "praat", "praten", "spreekt", "spreken", "sprak", "spraken", "levert", "leveren", "reist", "reizen", "bezoekt", "bezoeken", "ontvangt", "ontvangen", "kaart", "kaarten", "kijkt", "kijken", "zoekt", "zoeken", "start", "starten", "evalueert", "evalueren", "rapporteert", "rapporteren", "meldt", "melden", "checkt", "mailt", "belt", "vertaalt", "werft", "koopt", "huurt", "test", "agendeert", "presenteert", "verstuurt", "versturen", "vraagt", "trekt", "trekken", "verzorgt", "verzorgen", "coördineert", "volgt", "volgen", "tekent", "tekenen", "opent", "openen", "verleent", "verlenen", "haalt", "halen", "kom", "neem", "stuur", "ga", "bespreek", "leg", "bied", "vraag", "bereid", "werk",
    ),
    "en": ("is", "are", "was", "were", "has", "have", "had", "will", "shall", "would", "can", "could", "may", "should", "must", "promised", "offered", "advised", "recommended", "suggested", "invited", "agreed", "pledged", "urged", "offers", "invites", "advises", "plans", "intends", "needs", "works", "keeps", "sends", "prepares", "undertook", "committed"),
}
"""Finite verbs that often stand in sentences about follow-ups."""

PREPOSITIONS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "aan", "achter", "als", "behalve", "bij", "binnen", "boven", "door", "gedurende", "in", "met", "na", "naar", "naast", "namens", "om", "onder", "ook", "op", "over", "per", "sinds", "te", "tegen", "tijdens", "tot", "tussen", "uit", "van", "vanaf", "vanuit", "via", "volgens", "voor", "vóór", "wegens", "zonder",
        "ten", "ter", "rond", "richting", "conform", "vanwege", "samen", "mede",
    ),
    "en": ("about", "after", "at", "before", "between", "by", "during", "for", "from", "in", "into", "of", "on", "over", "through", "to", "towards", "until", "via", "with", "within", "without", "together"),
}
"""Prepositions, and adverbs that open a phrase like one."""

ADVERBS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "al", "alleen", "alvast", "begin", "eind", "medio", "half", "halverwege", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "bovendien", "daar", "daaraan", "daarbij", "daarmee", "daarna", "daarnaast", "daarom", "daarop", "daarover", "daartoe", "daarvan", "daarvoor", "dan", "dat", "dus", "eerst", "er", "ervan", "ervoor", "graag", "hier", "hierbij", "hiermee", "hierop", "hierover", "hiertoe", "hiervan", "hiervoor", "hierna", "inmiddels", "intussen", "jaarlijks", "maar", "momenteel", "mondeling", "nadrukkelijk", "niet", "nog", "nogmaals", "nu", "ondertussen", "opnieuw", "schriftelijk", "sindsdien", "snel", "spontaan", "straks", "thans", "tevens", "toe", "toen", "tot", "uiteindelijk", "uiterlijk", "verder", "vervolgens", "volgende", "weer", "wel", "zelf", "zich", "zo", "zodra", "ons", "u", "hen", "hun", "hem", "haar", "het", "deze", "dit", "die", "mij", "eveneens", "gezamenlijk", "binnenkort", "beiden", "allebei", "allen", "vooraf", "achteraf", "onze", "mogelijk", "concreet", "tenslotte", "afgesproken", "ten slotte", "elkaar", "een", "geen", "de",
    ),
    "en": ("also", "already", "currently", "further", "furthermore", "finally", "in", "kindly", "moreover", "now", "soon", "still", "then", "there", "therefore", "us", "them", "him", "her", "jointly", "since", "generously", "verbally", "meanwhile", "a", "an", "the", "not", "it", "that", "this"),
}
"""Adverbs and pronouns that are no part of a name or an office."""

PERSONAL: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("ik", "wij", "we", "hij", "zij", "ze", "u", "men"),
    "en": ("i", "we", "he", "she", "they"),
}
"""Pronouns that are a subject by themselves."""

OUR: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("ik", "wij", "we", "ons", "onze", "mijn"),
    "en": ("i", "we", "our", "my", "us"),
}
"""Pronouns of those who report."""

ARTICLES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("de", "het", "een", "deze", "dit", "die", "dat", "onze", "ons", "zijn", "haar", "hun", "mijn", "beide", "alle", "'t"),
    "en": ("the", "a", "an", "this", "that", "our", "its", "their", "his", "her", "both", "all", "my"),
}
"""Words that a noun phrase begins with."""

OWN_ROLES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("delegatie", "delegatieleden", "college", "collegeleden", "afdeling", "griffier", "griffie", "gemeentesecretaris", "kabinetschef", "bestuurssecretariaat", "projectleider", "wethouder", "portefeuillehouder", "gedeputeerde", "secretaris", "raadsgriffier", "werkgroep", "projectteam", "ambtenaren", "deelnemers", "reisgenoten"),
    "en": ("delegation", "department", "alderman", "clerk", "working group", "project team", "our team", "participants"),
}
"""Who belongs to the body that reports, unless another place is named behind it."""
