"""Words of working together, and of what is signed."""

from typing import Final

TOGETHER: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "samengewerkt met", "voorbereid met", "voorbereid samen met", "voorbereid door", "voorbereid in overleg met", "in samenwerking met", "samen voorbereid met", "georganiseerd met", "georganiseerd door", "georganiseerd in samenwerking met", "opgesteld met", "opgesteld in samenwerking met", "voorbereid in samenwerking met", "voorbereid in nauwe samenwerking met", "met hulp van", "met ondersteuning van", "met medewerking van", "in nauwe samenwerking met", "tot stand gekomen met", "mede mogelijk gemaakt door", "in overleg met",
    ),
    "en": ("in cooperation with", "in close cooperation with", "in collaboration with", "together with", "prepared with", "organised with", "organised by", "in partnership with", "with the help of", "with the support of"),
}
"""What stands before partners that the trip was made or prepared with."""

OF_THE_TRIP: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("reis", "missie", "bezoek", "werkbezoek", "programma", "dienstreis", "voorbereid", "voorbereiding", "studiereis", "studiebezoek", "opgesteld", "delegatie"),
    "en": ("trip", "mission", "visit", "programme", "program", "prepared", "preparation", "itinerary", "delegation"),
}
"""What tells that a sentence is about the trip and not about some project."""

AGREEMENT_TYPES: Final[tuple[str, ...]] = (
    "memorandum of understanding", "memorandum van overeenstemming", "memoranda of understanding", "memorandum", "mou's", "mou", "letter of intent", "letters of intent", "intentieverklaring", "intentieovereenkomst", "samenwerkingsovereenkomst", "samenwerkingsverklaring", "samenwerkingsconvenant", "samenwerkingscontract", "samenwerkingsverband", "raamovereenkomst", "raamakkoord", "raamcontract", "leveringscontract", "huurovereenkomst", "koopovereenkomst", "koopcontract", "vriendschapsverklaring", "vriendschapsovereenkomst", "partnerschapsovereenkomst", "partnerschap", "stedenbandovereenkomst", "stedenband", "sister city agreement", "friendship agreement", "cooperation agreement", "partnership agreement", "framework agreement", "joint declaration", "declaration of intent", "associatieovereenkomst", "uitwisselingsovereenkomst", "dienstverleningsovereenkomst",
    "convenant", "covenant", "overeenkomst", "addendum", "protocol", "contract", "akkoord", "verklaring", "pact", "manifest", "charter", "agreement", "declaration", "treaty", "verdrag", "licentie", "licentieovereenkomst", "gezamenlijke verklaring", "pre-overeenkomst", "city agreement",
)  # fmt: skip
"""What a signed document is called, in lower case and in the singular where both are used."""

AGREEMENT_ENDINGS: Final = ("overeenkomst", "akkoord", "convenant", "contract", "protocol", "verdrag", "afspraak")
"""What compound words for a signed document end in."""

SIGNED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("getekend", "ondertekend", "tekende", "tekenden", "ondertekende", "ondertekenden", "ondertekening van", "ondertekening", "gesloten", "sloot", "sloten", "bekrachtigd", "zette ... handtekening onder", "zetten ... handtekening onder", "zetten ... handtekeningen onder", "handtekening gezet onder", "aangegaan", "bezegeld", "afgesloten", "te sluiten", "te tekenen", "te ondertekenen", "geparafeerd"),
    "en": ("signed", "signing of", "concluded", "entered into", "sealed"),
}
"""What tells that a document was signed."""

INTENDED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("zal", "zullen", "wordt", "worden", "willen", "gaan ... tekenen", "gaat ... tekenen", "voornemens", "te ondertekenen", "te tekenen", "nog te", "binnenkort", "kan worden", "voorbereiden"),
    "en": ("will", "to be signed", "intend to", "intends to", "plan to", "about to"),
}
"""What tells that a document is still to be signed."""

NOT_SIGNED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("niet", "geen", "nooit", "nog niet", "afgezien", "vorige", "eerdere", "destijds", "indertijd", "eerder", "vervalt", "beëindigd", "dateert", "dateerde", "nageleefd", "afgelopen jaren", "voorganger", "komt in de plaats van", "sinds"),
    "en": ("not", "no", "never", "earlier", "previous", "formerly", "ended", "expired", "since"),
}
"""What tells that nothing was signed, or that it was in former years."""
