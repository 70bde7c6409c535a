"""Little words around the amounts of costs: they tell what an amount was for, who paid it, and where both end."""

from typing import Final

from dienstreis.vocabulary import grammar

RESULTS_IN: Final[dict[str, tuple[str, ...]]] = {"nl": ("dus", "oftewel", "ofwel", "maakt")}
"""What stands before the result of a computation."""

TIMES: Final[dict[str, tuple[str, ...]]] = {"nl": ("maal", "keer"), "en": ("times", "at")}
"""What multiplies."""

OPERATORS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (*TIMES["nl"], "per", "p. p.", "a"),
    "en": (*TIMES["en"], "per", "of"),
}
"""What tells that an amount was computed from others."""

UNITS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("procent", "km", "kilometer", "uur", "kg", "miljoen", "mln"),
    "en": ("percent",),
}
"""What stands behind a number that is no amount."""

INSTEAD: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("in plaats van", "i.p.v."),
    "en": ("instead of",),
}
"""What stands before an amount that was not paid."""

AGAINST: Final[dict[str, tuple[str, ...]]] = {"nl": ("tegen",), "en": ("against",)}
OF_WHICH: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("waarvan", "waarin", "waarvoor", "waaruit"),
    "en": ("of which", "for which", "from which"),
}
CONTRASTED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (*AGAINST["nl"], "waarvan"),
    "en": (*AGAINST["en"], "instead"),
}
"""What parts an amount from others that it is compared with."""

WOULD_COST: Final[dict[str, tuple[str, ...]]] = {
    "nl": tuple(
        f"{auxiliary} {verb}"
        for auxiliary in ("zou", "zouden", "was", "waren")
        for verb in ("kosten", "gaan kosten", "begroot", "geraamd")
    ),
    "en": tuple(f"{auxiliary} {verb}" for auxiliary in ("was", "were", "would") for verb in ("budgeted", "estimated")),
}
"""What tells behind an amount that it was an estimate."""

BEFORE_TOTALS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("en", "dat", "dit", "is", "komt", "maakt", "het", "de", "een", "voor", "op", "tot", "dus", "we", "wij"),
    "en": ("a", "an", "the", "and", "for", "thus"),
}
"""What may stand before a word for the total."""

FOR: Final[dict[str, tuple[str, ...]]] = {"nl": ("aan", "voor"), "en": ("on", "for")}
"""What stands before what an amount was for."""

BEFORE_FOR: Final[dict[str, tuple[str, ...]]] = {"nl": ("uit", "betaald", "uitgegeven"), "en": ("went",)}
FOR_WHAT: Final[dict[str, tuple[str, ...]]] = {"nl": (*FOR["nl"], "naar"), "en": FOR["en"]}
"""The same, behind the amount, and what may stand between them."""

SPENT: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("uitgegeven", "betaald", "gekost", "kwijt", "besteed"),
    "en": ("spent", "paid"),
}
"""What may stand before the words for a cost, behind the amount before."""

OPENING: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("en", "maar", "plus", "waarvan", "terwijl", "met", "incl.", "inclusief"),
    "en": ("and", "but", "of which", "while", "with", "including"),
}
"""What joins a cost to the one before."""

DANGLING: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "op", "samen", "nog", "nog eens", "ook nog", "ook nog eens", "erbij", "daarbij", "ca.", "circa", "ongeveer",
        "voor",
    ),
    "en": ("for", "to", "at", "another", "about"),
}  # fmt: skip
"""What may stand between the words for a cost and its amount."""

OPENS_COST: Final[dict[str, tuple[str, ...]]] = {
    "nl": (*grammar.DEFINITE["nl"], "een", *FOR["nl"]),
    "en": (*grammar.DEFINITE["en"], "a", *FOR["en"]),
}
"""What stands behind a comma where the words for another cost begin."""

TELLING: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "is", "zijn", "was", "waren", "heeft", "hebben", "wordt", "kostte", "kost", "gekost", "komt", "kwam", "kwamen",
        "bedroeg", "bedroegen", "betaald", "betaalde", "gaf", "gaven", "hadden", "ging", "gingen",
    ),
    "en": ("spent", "cost", "were", "had", "has", "paid", "went", "came"),
}  # fmt: skip
"""Verbs that words for a cost never hold."""

PAYING: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "betaalde", "betaalden", "bekostigde", "bekostigden", "vergoedde", "vergoedden", "boekte", "boekten",
    ),
    "en": ("paid", "paid for", "covered", "booked"),
}  # fmt: skip
"""Verbs whose object is what was paid for."""

OF_PAYERS: Final[dict[str, tuple[str, ...]]] = {"nl": ("ook", "zelf", "wij", "we"), "en": ()}
"""What may stand between such a verb and its object."""

PEOPLE: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("personen", "deelnemers", "mensen"),
    "en": ("people", "participants", "persons"),
}
IN_YEAR: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("in", "over", "anno", "in het jaar", "over het jaar"),
    "en": ("in the year",),
}
"""What names, with a number, nothing that was paid for."""

SPENT_WHERE: Final[dict[str, tuple[str, ...]]] = {"nl": ("aan", "voor"), "en": ("on",)}
"""What stands between what was spent and the trip."""

EACH: Final[dict[str, tuple[str, ...]]] = {"nl": ("per", "elk", "ieder"), "en": ("each", "a", "per")}
EACH_PERSON: Final[tuple[str, ...]] = ("p. p.", "the head")
"""What tells behind an amount that it was paid more than once."""

PER_UNIT: Final[dict[str, tuple[str, ...]]] = {
    "nl": tuple(f"per {unit}" for unit in ("persoon", "deelnemer", "lid", "kamer", "nacht", "dag")),
    "en": tuple(
        f"{each} {unit}"
        for each in ("per", "each")
        for unit in ("person", "participant", "member", "room", "night", "day")
    ),
}
"""The same, before an amount."""

PRICED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("was", "is", "waren", "kostte", "bedroeg", "ca.", "circa", "ongeveer", "gemiddeld"),
    "en": ("cost", "about"),
}
"""What may stand between them."""

WORTH_BEHIND: Final[dict[str, tuple[str, ...]]] = {"nl": ("waard", "euro waard"), "en": ("in value",)}
"""What tells behind an amount that a thing is worth it."""

COST_VERBS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("kostte", "kostten", "gekost", "kosten", "betaald", "uitgegeven", "bedroegen", "kwijt", "rekening"),
    "en": ("cost", "costs", "spent", "paid", "bill"),
}
"""What tells that a sentence with an amount tells a cost."""

WHOLE: Final[dict[str, tuple[str, ...]]] = {"nl": ("hele",), "en": ("whole", "entire")}
OF_TRIPS: Final[dict[str, tuple[str, ...]]] = {
    language: (*grammar.ARTICLES[language], *WHOLE[language]) for language in ("nl", "en")
}
"""What stands before a word for the trip."""

OUT_OF: Final[dict[str, tuple[str, ...]]] = {"nl": ("uit",), "en": ("from", "out of")}
"""What stands before the budget that something was paid from."""

OF_PAYER: Final[dict[str, tuple[str, ...]]] = {"nl": ("uit", "door", "van"), "en": ("by", "from")}
"""What may stand at the end of a label before the one who paid."""

ENDS_PAYER: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "en", "is", "zijn", "was", "waren", "komt", "komen", "kwam", "kwamen", "betaald", "bekostigd", "gefinancierd",
        "gedekt", "voldaan", "gehaald", "vergoed", "gekomen", "bedroeg", "bedroegen", "bedraagt", "bedragen", "heeft",
        "hebben", "gebracht", "met",
    ),
    "en": ("and", "with"),
}  # fmt: skip
"""What stands behind the one who paid."""

PAID: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("betaalde", "betaalden", "heeft", "hebben"),
    "en": ("paid", "has paid"),
}
"""What stands before a body that paid an amount."""

ALL_COSTS: Final[dict[str, tuple[str, ...]]] = {"nl": ("de kosten", "alle")}
"""What stands behind it, if no amount does."""

PAYING_VERBS: Final[tuple[str, ...]] = (
    "betalen", "vergoeden", "dragen", "nemen", "hebben", "zijn", "pay", "spend", "cover", "have",
)  # fmt: skip
"""Verbs of a body that paid."""

BEHIND_COSTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("geheel", "volledig", "zelf", "voor", "uit", "via", "in", "allemaal"),
    "en": ("from",),
}
"""What stands behind the costs that somebody paid."""

THEIR: Final[dict[str, tuple[str, ...]]] = {"nl": ("hun", "haar", "zijn"), "en": ("their", "his", "her", "its")}
"""Possessives of somebody else."""

SELF: Final[dict[str, tuple[str, ...]]] = {"nl": ("zelf",)}
"""What tells that somebody paid for themselves."""
