"""Words of working together, and of what is signed."""

from typing import Final

from dienstreis.vocabulary.cues import Cues

TOGETHER: Final = Cues(
    nl=(
        "samengewerkt met",
        "voorbereid met",
        "voorbereid samen met",
        "voorbereid door",
        "voorbereid in overleg met",
        "in samenwerking met",
        "samen voorbereid met",
        "georganiseerd met",
        "georganiseerd door",
        "georganiseerd in samenwerking met",
        "opgesteld met",
        "opgesteld in samenwerking met",
        "voorbereid in samenwerking met",
        "voorbereid in nauwe samenwerking met",
        "met hulp van",
        "met ondersteuning van",
        "met medewerking van",
        "in nauwe samenwerking met",
        "tot stand gekomen met",
        "mede mogelijk gemaakt door",
        "in overleg met",
        "in nauw overleg met",
        "in goed overleg met",
        "in goede samenwerking met",
        "in afstemming met",
        "hulp van",
        "{voorbereiden} ... samen met",
        "voorbereid ... door",
        "voorbereiding ... samen met",
        "voorbereiding ... samen ... met",
        "voorbereiding ... gedaan met",
        "voorbereiding ... in handen van",
        "voorbereiding ... verzorgd door",
        "voorbereiding ... gedaan door",
        "in elkaar gezet samen met",
        "in elkaar gezet met",
        "opgezet met",
        "opgezet samen met",
        "samengesteld met",
        "samengesteld door",
        "{organiseren} ... samen met",
        "{samenstellen} ... met",
        "gezamenlijk voorbereid met",
        "uitgedacht met",
        "met dank aan de hulp van",
        "een beroep gedaan op",
        "{doen} ... een beroep op",
        "een beroep {doen} op",
        "geholpen door",
        "ondersteund door",
        "opgetrokken met",
        "in samenspraak met",
        "met steun van",
        "door bemiddeling van",
        "door tussenkomst van",
        "op touw gezet met",
        "op touw gezet door",
    ),
    en=(
        "in cooperation with",
        "in close cooperation with",
        "in collaboration with",
        "together with",
        "prepared with",
        "organised with",
        "organised by",
        "in partnership with",
        "with the help of",
        "with the support of",
        "help from",
        "help of",
        "put together with",
        "drawn up with",
        "drawn up in cooperation with",
        "arranged with",
        "jointly with",
        "assisted by",
        "with assistance from",
        "with help from",
        "with support from",
        "supported by",
    ),
    hits=("De reis is voorbereid met de ambassade.", "The trip was prepared with the embassy."),
    traps=("De ambassade ligt aan het park.", "The embassy is by the park."),
)
"""What stands before partners that the trip was made or prepared with."""

HELPING: Final[frozenset[str]] = frozenset(
    {
        "bijstaan", "helpen", "meedenken", "meewerken", "ondersteunen", "organiseren", "regelen", "samenstellen",
        "verzorgen", "voorbereiden", "opzetten", "opstellen", "uitdenken", "plannen", "uitstippelen", "arrange",
        "design", "help", "organise", "organize", "plan", "prepare", "support",
    }
)  # fmt: skip
"""What a partner does for a trip."""

PREPARED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("voorbereiding", "programma", "organisatie", "reis", "missie", "werkbezoek", "studiereis", "dienstreis"),
    "en": ("preparation", "preparations", "programme", "program", "itinerary", "trip", "mission", "visit"),
}
"""What partners help with."""

OF_THE_TRIP: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "reis",
        "missie",
        "bezoek",
        "werkbezoek",
        "programma",
        "dienstreis",
        "voorbereid",
        "voorbereiding",
        "studiereis",
        "studiebezoek",
        "opgesteld",
        "delegatie",
        "organisatie",
    ),
    "en": ("trip", "mission", "visit", "programme", "program", "prepared", "preparation", "itinerary", "delegation"),
}
"""What tells that a sentence is about the trip and not about some project."""

AGREEMENT_TYPES: Final[tuple[str, ...]] = (
    "memorandum of understanding",
    "memorandum van overeenstemming",
    "memoranda of understanding",
    "memorandum",
    "mou's",
    "mou",
    "letter of intent",
    "letters of intent",
    "intentieverklaring",
    "intentieovereenkomst",
    "samenwerkingsovereenkomst",
    "samenwerkingsverklaring",
    "samenwerkingsconvenant",
    "samenwerkingscontract",
    "samenwerkingsverband",
    "raamovereenkomst",
    "raamakkoord",
    "raamcontract",
    "leveringscontract",
    "huurovereenkomst",
    "koopovereenkomst",
    "koopcontract",
    "vriendschapsverklaring",
    "vriendschapsovereenkomst",
    "partnerschapsovereenkomst",
    "partnerschap",
    "stedenbandovereenkomst",
    "stedenband",
    "sister city agreement",
    "friendship agreement",
    "cooperation agreement",
    "partnership agreement",
    "framework agreement",
    "joint declaration",
    "declaration of intent",
    "associatieovereenkomst",
    "uitwisselingsovereenkomst",
    "dienstverleningsovereenkomst",
    "convenant",
    "covenant",
    "overeenkomst",
    "addendum",
    "protocol",
    "contract",
    "akkoord",
    "verklaring",
    "pact",
    "manifest",
    "charter",
    "agreement",
    "declaration",
    "treaty",
    "verdrag",
    "licentie",
    "licentieovereenkomst",
    "gezamenlijke verklaring",
    "pre-overeenkomst",
    "city agreement",
)
"""What a signed document is called, in lower case and in the singular where both are used."""

ENGLISH_TYPES: Final = (
    "agreement", "charter", "contract", "convention", "covenant", "declaration", "memorandum", "pact", "protocol",
    "statement", "treaty",
)  # fmt: skip
"""English nouns before which other words say what kind of document it is."""

NOT_OF_THE_TYPE: Final = (
    "new", "renewed", "first", "second", "third", "short", "brief", "formal", "signed", "final", "draft", "modest",
    "earlier", "previous", "existing", "old", "following", "same", "such", "one-year", "two-year", "three-year",
    "four-year", "five-year", "ten-year", "multi-year", "one-page", "two-page",
)  # fmt: skip
"""Adjectives that say of a document how it is, and not of what kind."""

PLURAL_ENDINGS: Final = ("en", "s")
GLUED_TYPES: Final = ("MoU", "Memorandum", "Letter of Intent")
"""Kinds of documents that are known behind a word that was glued to them."""
TYPE_COMPLEMENTS: Final = (
    "van samenwerking", "tot samenwerking", "van overeenstemming", "tot overeenstemming", "van intentie",
    "of cooperation", "of understanding", "of intent",
)  # fmt: skip
"""What belongs to the name of a kind of document behind it."""
CAPITALISED_HEADS: Final = ("Letter of", "Memorandum of", "Statement of", "Declaration of", "Protocol of", "Heads of")
CAPITALISED_ENDS: Final = ("Agreement", "Declaration", "Statement", "Communiqué", "Charter", "Understanding", "Intent")
"""How names of documents begin or end that are written with capitals."""

AGREEMENT_ENDINGS: Final = (
    "overeenkomst",
    "verklaring",
    "akkoord",
    "convenant",
    "contract",
    "protocol",
    "verdrag",
    "afspraak",
    "akte",
)
"""What compound words for a signed document end in."""

SIGNED: Final = Cues(
    nl=(
        "getekend",
        "ondertekend",
        "tekende",
        "tekenden",
        "ondertekende",
        "ondertekenden",
        "ondertekening van",
        "ondertekening",
        "gesloten",
        "sloot",
        "sloten",
        "bekrachtigd",
        "{zetten} ... handtekening onder",
        "{zetten} ... handtekeningen onder",
        "{zetten} ... handtekening",
        "handtekening onder ... {zetten}",
        "handtekeningen onder ... {zetten}",
        "handtekening ... {zetten} onder",
        "handtekeningen ... {zetten} onder",
        "{bekrachtigen}",
        "{aangaan}",
        "{ondertekenen}",
        "aangegaan",
        "bezegeld",
        "afgesloten",
        "zal ... tekenen",
        "zullen ... tekenen",
        "zal ... ondertekenen",
        "zullen ... ondertekenen",
        "willen ... tekenen",
        "willen ... ondertekenen",
        "willen ... sluiten",
        "bedoeling ... tekenen",
        "bedoeling ... ondertekenen",
        "plaatste ... handtekening onder",
        "plaatsten ... handtekening onder",
        "plaatsten ... handtekeningen onder",
        "te sluiten",
        "te tekenen",
        "te ondertekenen",
        "geparafeerd",
    ),
    en=("signed", "signing of", "will sign", "to sign", "concluded", "entered into", "sealed"),
    hits=("Beide steden ondertekenden een convenant.", "Both cities signed a covenant."),
    traps=(
        "De delegatie sloot zich aan bij de stoet.",
        "De sloten van de poort zijn oud.",
        "De sloot achter de dijk is diep.",
        "De rector sloot af met een lied.",
        "De tekenaar toonde zijn werk.",
        "The signal was red.",
    ),
    unless=(
        "de sloot",
        "een sloot",
        "sloot af",
        "sloten af",
        "sloot zich",
        "sloten zich",
        "sloot ons",
        "sloten ons",
        "de sloten",
    ),
)
"""What tells that a document was signed."""

SIGNING: Final[frozenset[str]] = frozenset(
    {
        "tekenen", "ondertekenen", "sluiten", "afsluiten", "zetten", "plaatsen", "bekrachtigen", "bezegelen", "aangaan",
        "gaan", "leggen", "hebben", "willen", "zullen", "sign", "conclude", "enter", "have", "will", "be",
    }
)  # fmt: skip
"""Verbs that have the parties as their subject, auxiliaries among them."""
SIGNING_FOR: Final[frozenset[str]] = SIGNING | {"doen", "do"}
"""What somebody does on behalf of a party."""
ON_BEHALF: Final[dict[str, tuple[str, ...]]] = {"nl": ("namens",), "en": ("on behalf of",)}
BETWEEN: Final[dict[str, tuple[str, ...]]] = {"nl": ("tussen",), "en": ("between",)}
"""What leads to the parties."""
BOTH: Final[dict[str, tuple[str, ...]]] = {"nl": ("beide",), "en": ("both",)}
POINTING_BACK: Final[dict[str, tuple[str, ...]]] = {"nl": ("zij", "ze", "hij"), "en": ("they", "it")}
"""Subjects that the sentence before names."""

INTENDED: Final = Cues(
    nl=(
        "zal",
        "zullen",
        "wordt",
        "worden",
        "willen",
        "bedoeling",
        "moet",
        "moeten",
        "gaan ... tekenen",
        "gaat ... tekenen",
        "voornemens",
        "te ondertekenen",
        "te tekenen",
        "nog te",
        "binnenkort",
        "kan worden",
        "voorbereiden",
    ),
    en=("will", "to be signed", "intend to", "intends to", "plan to", "about to"),
    hits=("Zij zullen in mei een convenant sluiten.", "They will sign a covenant."),
    traps=("De zaal was vol.", "The goodwill was great."),
)
"""What tells that a document is still to be signed."""

NOT_SIGNED: Final = Cues(
    nl=(
        "niet",
        "niets",
        "geen",
        "nooit",
        "nog niet",
        "afgezien",
        "vorige",
        "eerdere",
        "destijds",
        "indertijd",
        "eerder",
        "vervalt",
        "beëindigd",
        "dateert",
        "dateerde",
        "nageleefd",
        "afgelopen jaren",
        "voorganger",
        "komt in de plaats van",
        "sinds",
        "mits",
        "tenzij",
        "jaar geleden",
        "jaren geleden",
        "maanden geleden",
        "vorig jaar",
    ),
    en=(
        "provided that",
        "unless",
        "not",
        "no",
        "never",
        "earlier",
        "previous",
        "formerly",
        "ended",
        "expired",
        "since",
        "years ago",
        "months ago",
        "last year",
    ),
    hits=(
        "Het convenant is niet getekend.",
        "Vier jaar geleden is een convenant gesloten.",
        "It was never signed.",
        "The charter was signed six years ago.",
        "The covenant ended in 2020.",
    ),
    traps=(
        "De nietjes zaten los.",
        "The note was short.",
        "The day ended with a signing.",
        "The visit ended by signing it.",
    ),
    unless=("ended with", "ended by"),
)
"""What tells that nothing was signed, or that it was in former years."""

SIGNING_ITSELF: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("ondertekening", "tekening", "bekrachtiging", "handtekening", "handtekeningen"),
    "en": ("signing", "signature", "signatures", "conclusion", "ratification"),
}
"""What is done with a document: behind "met" and "with" no party to it."""

GENERAL_TYPES: Final = frozenset(
    {"overeenkomst", "overeenkomsten", "agreement", "agreements", "contract", "contracten", "contracts"}
)
"""What a summary calls a document that the report names elsewhere."""

BEFORE_PARTNERS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("met", "door", "van", "bij", "aan"),
    "en": ("with", "by", "from", "to"),
}
"""What may stand again before each of several partners."""

LOCAL: Final[dict[str, tuple[str, ...]]] = {"nl": ("lokale", "plaatselijke"), "en": ("local",)}
"""What is no part of a partner's name."""

BEHIND_PARTNERS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "is", "zijn", "was", "waren", "werd", "werden", "heeft", "hebben", "opgesteld", "voorbereid", "georganiseerd",
        "om", "die", "dat", "in het kader",
    ),
    "en": ("is", "was", "were"),
}  # fmt: skip
"""Where a clause about the partners ends: at the verb or the next remark."""

THANKS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("dank", "danken", "dankt", "dankten", "dankbaar", "dankbaarheid", "erkentelijk"),
    "en": ("grateful", "gratitude", "indebted", "thank", "thankful", "thanks"),
}
THANKED_TO: Final[dict[str, tuple[str, ...]]] = {"nl": ("aan", "naar"), "en": ("to", "for")}
WITH_WHOM: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("met wie", "waarmee", "die", "dat"),
    "en": ("with whom", "with which", "who", "which"),
}
"""Words of thanks, what stands before those who get them, and before what these did."""
