"""Words of costs."""

from typing import Final, Literal

from dienstreis.vocabulary.cues import Cues

Category = Literal["airfare", "other_transport", "lodging", "meals", "other"]

CATEGORIES: Final[dict[Category, dict[str, tuple[str, ...]]]] = {
    "airfare": {
        "nl": ("vlieg", "vlucht", "luchthavenbelasting", "retourvlucht", "airline"),
        "en": ("flight", "airfare", "air fare", "air ticket", "plane"),
    },
    "other_transport": {
        "nl": (
            "trein",
            "taxi",
            "vervoer",
            "bus",
            "auto",
            "huurauto",
            "tram",
            "metro",
            "transfer",
            "parkeren",
            "parkeer",
            "transport",
            "kilometer",
            "veerboot",
            "boot",
            "ov-",
        ),
        "en": ("train", "taxi", "transport", "bus", "car rental", "rental car", "ferry", "parking", "mileage"),
    },
    "lodging": {
        "nl": ("hotel", "overnachting", "verblijf", "logies", "accommodatie", "kamer", "appartement"),
        "en": ("hotel", "lodging", "accommodation", "overnight", "room"),
    },
    "meals": {
        "nl": (
            "maaltijd",
            "diner",
            "lunch",
            "eten",
            "consumptie",
            "ontbijt",
            "koffie",
            "catering",
            "restaurant",
            "drank",
        ),
        "en": ("meal", "dinner", "lunch", "food", "breakfast", "catering", "drinks", "subsistence"),
    },
}
"""Beginnings of words that tell the kind of a cost."""

TOTAL: Final = Cues(
    nl=(
        "totaal",
        "totale kosten",
        "in totaal",
        "totaal van",
        "totaal voor",
        "komt het totaal",
        "brengt het totaal",
        "alles opgeteld",
        "alles samen",
        "alles tezamen",
        "all-in",
        "uit op",
        "komen op",
        "komen we op",
        "komen wij op",
        "kwamen we op",
        "kwamen wij op",
        "som",
        "dus",
        "samen",
        "tezamen",
        "totale uitgaven",
        "de totale",
        "totaalbedrag",
        "alles bij elkaar",
        "al met al",
        "bij elkaar",
        "opgeteld",
        "eindtotaal",
    ),
    en=("total", "in total", "altogether", "sum", "grand total", "total cost", "in all", "all in"),
    hits=("In totaal € 400", "Total: € 400"),
    traps=("Wij aten samen met de rector.", "Het totaalbeeld van de haven", "The totality of it"),
    unless=("samen met",),
)
"""What stands with a total."""

ESTIMATE: Final = Cues(
    nl=(
        "raming",
        "geraamd",
        "geraamde",
        "begroot",
        "begrote",
        "begroting",
        "schatting",
        "geschat",
        "geschatte",
        "naar verwachting",
        "verwacht",
        "offerte",
        "voorlopig",
        "voorlopige",
        "vooraf",
        "gerekend op",
        "rekenden op",
        "uitgegaan van",
        "gingen uit van",
    ),
    en=("estimate", "estimated", "budget", "budgeted", "expected", "provisional", "quotation"),
    hits=("De raming was € 400.", "The estimate was € 400."),
    traps=("De ramen kostten € 400.", "The estate cost € 400."),
)
"""What stands before an estimate."""

ACTUAL: Final = Cues(
    nl=(
        "werkelijk",
        "werkelijke",
        "gerealiseerd",
        "realisatie",
        "feitelijk",
        "feitelijke",
        "uiteindelijk",
        "definitief",
        "definitieve",
        "daadwerkelijk",
        "uitgegeven",
        "besteed",
        "achteraf",
    ),
    en=("actual", "actually", "spent", "final", "realised"),
    hits=("De werkelijke kosten waren € 400.", "The actual cost was € 400."),
    traps=("De werkplaats kostte € 400.", "The factual part"),
)
"""What stands before what was really spent."""

TRIP_COST: Final = Cues(
    nl=(
        "de reis kostte",
        "de reis heeft ... gekost",
        "de missie kostte",
        "de missie heeft ... gekost",
        "kosten van de reis",
        "kosten van deze reis",
        "kosten van het bezoek",
        "kosten van het werkbezoek",
        "kosten voor de reis",
        "kosten van de missie",
        "kosten van de dienstreis",
        "het bezoek kostte",
        "het bezoek heeft ... gekost",
        "het werkbezoek kostte",
        "reiskosten",
        "reis- en verblijfkosten",
        "verblijfkosten",
        "kosten bedroegen",
        "kosten bedragen",
        "kosten waren",
        "kosten kwamen uit",
        "kosten komen ten laste",
        "kosten zijn betaald",
        "kosten zijn voor rekening",
        "kosten werden betaald",
        "kwam de reis op",
        "heeft de reis gekost",
        "kostte de reis",
        "was de reis",
        "aan de reis uitgegeven",
        "op de rekening",
        "wat het kostte",
        "totale kosten",
        "de trein, het hotel",
        "kosten voor de",
        "geen kosten",
    ),
    en=(
        "the trip cost",
        "the visit cost",
        "the mission cost",
        "cost of the trip",
        "cost of the visit",
        "costs of the trip",
        "costs of the visit",
        "travel costs",
        "travel expenses",
        "costs were",
        "costs amounted",
        "total cost",
        "no costs",
    ),
    hits=("De reis kostte € 400.", "The trip cost € 400."),
    traps=("De sluis kostte € 400.", "The lock cost € 400."),
)
"""What tells, outside of a section about costs, that a sentence is about what the trip cost."""

PAID_BY: Final = Cues(
    nl=(
        "ten laste van",
        "ten laste gebracht van",
        "ten laste gekomen van",
        "t.l.v.",
        "voor rekening van",
        "betaald door",
        "bekostigd door",
        "bekostigd uit",
        "gefinancierd door",
        "gefinancierd uit",
        "betaald uit",
        "gedekt uit",
        "gedekt door",
        "voldaan uit",
        "voldaan door",
        "gedeclareerd bij",
        "geboekt op",
        "verantwoord op",
        "gefactureerd aan",
        "voor de rekening van",
        "op rekening van",
        "op kosten van",
        "gedragen door",
        "vergoed door",
        "komt uit",
        "komen uit",
        "drukken op",
    ),
    en=(
        "paid by",
        "paid from",
        "charged to",
        "funded by",
        "financed by",
        "borne by",
        "covered by",
        "met by",
        "met from",
        "paid out of",
        "funded from",
        "financed from",
        "drawn from",
        "at the expense of",
    ),
    hits=("Het hotel is betaald door de stad.", "The hotel was paid by the city."),
    traps=("De stad betaalde het hotel.", "The paper was thick."),
)
"""What stands before the one who paid."""

FUNDS: Final = Cues(
    nl=(
        "uit de post",
        "uit het budget",
        "uit mijn budget",
        "uit ons budget",
        "uit het programma",
        "uit de begroting",
        "uit het programmabudget",
        "uit het reisbudget",
        "uit de pot",
        "uit het representatiebudget",
    ),
    en=("from the budget", "from the fund", "out of the budget"),
    hits=("Betaald uit het budget griffie", "Taken from the budget for travel"),
    traps=("Het budget was op.", "The fund was empty."),
)
"""What stands before the post of the budget that paid; the first word is not part of its name."""

COUNTED: Final = Cues(
    nl=("aantal", "personen", "nachten", "overnachtingen", "dagen", "deelnemers", "kilometers", "nummer"),
    en=("number", "nights", "people", "persons", "days", "participants", "miles"),
    hits=("Vier nachten", "Four nights"),
    traps=("De nachttrein", "The nightly train"),
)
"""What tells that a number is a count, and no amount."""

RATES: Final = Cues(
    nl=("koers", "wisselkoers", "omrekenkoers"),
    en=("exchange rate", "rate of exchange"),
    hits=("Koers: 11,20", "Exchange rate: 11.20"),
    traps=("De koersbal rolde.", "At any rate it rained."),
)
"""What stands before the price of a currency."""

SHARES: Final = Cues(
    nl=("haar rekening", "zijn rekening", "hun rekening", "eigen rekening"),
    en=("its account", "their account", "its own account", "their own account"),
    hits=("De maaltijd nam de werf voor haar rekening.", "The yard took it on its own account."),
    traps=("De rekening kwam.", "The account was long."),
)
"""What tells, behind "voor", that an amount is somebody's share of the costs."""

PURSES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("budget", "post", "begroting", "programma", "pot", "potje", "krediet", "fonds", "middelen", "kas", "gelden"),
    "en": ("budget", "fund", "funds", "account"),
}
"""Where money that was spent came from, also as the last part of a compound."""

CHARGED: Final = Cues(
    nl=(
        "kostte",
        "was",
        "gekost heeft",
        "bedroegen voor",
        "bedragen voor",
        "waren voor",
        "uitgaven voor",
        "kosten voor",
        "kwam voor",
        "heeft",
    ),
    en=("cost", "costs for", "spending by"),
    hits=("Voor de gemeente kostte het € 40.", "It cost the city € 40."),
    traps=("De kostbare vaas", "The coast is near."),
)
"""What stands before the body that the trip cost something."""

NOT_OF_THE_TRIP: Final = Cues(
    nl=(
        "subsidie",
        "budget",
        "begroting",
        "opgenomen",
        "beschikbaar",
        "gereserveerd",
        "beurs",
        "staan los",
        "staat los",
        "niet in de tabel",
        "vergelijkbare",
        "vorige reis",
        "eerdere reis",
        "ter vergelijking",
        "zelf betaald",
        "eigen kosten",
        "eigen rekening",
        "zelf",
        "buiten",
    ),
    en=(
        "set aside",
        "budget",
        "grant",
        "subsidy",
        "own expense",
        "themselves",
        "not included",
        "available",
        "comparable",
        "previous trip",
    ),
    hits=("De subsidie was € 4.000.", "The grant was € 4,000."),
    traps=("De reis was € 400.", "The grand hall was € 400."),
)
"""What tells that an amount in a sentence about costs is none of the trip's."""

AMOUNT_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "bedrag",
        "kosten",
        "euro",
        "eur",
        "prijs",
        "uitgaven",
        "werkelijk",
        "werkelijke kosten",
        "realisatie",
        "begroot",
        "raming",
        "geraamd",
        "totaal",
    ),
    "en": ("amount", "cost", "costs", "eur", "price", "actual", "estimate", "budget", "total"),
}
PAYER_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "betaald door",
        "betaler",
        "ten laste van",
        "voor rekening van",
        "wie betaalt",
        "betaald uit",
        "rekening",
        "door wie",
        "bekostigd door",
    ),
    "en": ("paid by", "payer", "charged to", "funded by"),
}
EACH_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("per persoon", "p.p.", "pp", "per stuk", "stukprijs", "per nacht", "prijs per", "per kamer", "tarief"),
    "en": ("per person", "each", "unit price", "per night", "rate"),
}
"""Column heads of a table of costs."""

OF_OTHERS: Final = Cues(
    nl=(
        "op rekening van haar",
        "op rekening van zijn",
        "op rekening van hun",
        "hun eigen",
        "zijn eigen",
        "haar eigen",
        "zelf hun",
        "subsidie",
        "de helft ervan",
        "een deel ervan",
        "een derde ervan",
        "de helft daarvan",
        "deelnamebijdrage",
        "droeg ieder",
        "droegen ieder",
        "droegen elk",
        "legden ieder",
        "legden elk",
    ),
    en=("their own", "his own", "her own", "half of it", "half of this", "a third of it", "subsidy", "grant"),
    hits=("De helft ervan betaalde de werf.", "Half of it was theirs."),
    traps=("De helft van de leden betaalde.", "Half an hour"),
)
"""What tells that an amount in a sentence is somebody else's, or a part of one already told."""

EXCEPTIONS: Final = Cues(
    nl=("behalve", "uitgezonderd", "exclusief", "niet meegerekend", "los van"),
    en=("except", "apart from", "excluding", "not counting"),
    hits=("Alles behalve het diner", "All except dinner"),
    traps=("Alles en het diner", "The exception was dinner"),
)
"""What stands before an amount that is left out of the sum."""

WHOLE: Final[dict[str, tuple[str, ...]]] = {
    language: tuple(f"{determiner} {noun}".strip() for determiner in determiners for noun in nouns) + others
    for language, determiners, nouns, others in (
        (
            "nl",
            ("", "de", "het", "deze", "dit", "onze", "ons", "de hele", "het hele", "de totale", "alle", "mijn"),
            (
                "reis",
                "dienstreis",
                "studiereis",
                "missie",
                "handelsmissie",
                "werkbezoek",
                "bezoek",
                "kosten",
                "uitgaven",
                "rekening",
                "eindafrekening",
                "bedrag",
                "geheel",
                "totaal",
                "werkelijke kosten",
                "totale kosten",
                "raming",
                "begroting",
                "schatting",
            ),
            ("alles", "dat", "dit", "dit alles", "samen", "in totaal", "bij elkaar", "tezamen", "al met al", "begroot"),
        ),
        (
            "en",
            ("", "the", "this", "our", "the whole", "the total", "all"),
            (
                "trip",
                "visit",
                "mission",
                "tour",
                "cost",
                "costs",
                "expenses",
                "bill",
                "total",
                "sum",
                "amount",
                "estimate",
                "budget",
                "final bill",
                "final cost",
            ),
            ("it", "everything", "that", "in all", "altogether", "in total"),
        ),
    )
}
"""What a sentence is about that tells what the trip cost as a whole, or was to cost."""

PAYING: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "wij",
        "we",
        "ik",
        "de gemeente",
        "de provincie",
        "het ministerie",
        "het waterschap",
        "de kamer",
        "de universiteit",
        "de stichting",
        "gemeente",
        "provincie",
        "de delegatie",
        "een personen",
        "twee personen",
        "drie personen",
        "vier personen",
        "vijf personen",
        "zes personen",
        "iedereen",
        "de burgemeester",
        "de wethouder",
        "haar rekening",
        "zijn rekening",
        "hun rekening",
        "eigen rekening",
        "onze rekening",
        "rekening",
    ),
    "en": (
        "we",
        "i",
        "the municipality",
        "the province",
        "the ministry",
        "the city",
        "the council",
        "the delegation",
        "the university",
        "two people",
        "three people",
        "four people",
    ),
}
"""Those who pay, or for whom, and not what was paid for."""

COSTING: Final = Cues(
    nl=(
        "kostte",
        "kostten",
        "kosten",
        "kost",
        "hebben ... gekost",
        "heeft",
        "hebben",
        "kwam uit op",
        "kwamen uit op",
        "kwam op",
        "kwamen op",
        "kwam ... op",
        "kwamen ... op",
        "kwam neer op",
        "kwamen neer op",
        "bedroeg",
        "bedroegen",
        "bedraagt",
        "was",
        "waren",
        "is",
        "zijn",
        "vergde",
        "vergden",
    ),
    en=(
        "cost",
        "costs",
        "came to",
        "came in at",
        "amounted to",
        "accounted for",
        "was",
        "were",
        "totalled",
        "took",
    ),
    hits=("De trein kostte € 40.", "The train cost € 40."),
    traps=("De kostbare trein", "The coast"),
)
"""Verbs whose subject is what an amount was for."""

SPENDING: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "is",
        "zijn",
        "was",
        "waren",
        "werd",
        "werden",
        "heeft",
        "hebben",
        "gaf",
        "gaven",
        "betaalde",
        "betaalden",
        "ging",
        "gingen",
    ),
    "en": ("was", "were", "is", "are", "has", "have", "we", "the", "it"),
}
"""What stands behind "aan" or "voor" and what was paid for, before the amount."""

BUDGETS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("budget", "subsidie", "begroting", "krediet"),
    "en": ("budget", "subsidy", "grant"),
}
"""Money that is there to be spent, also as the last part of a compound."""

TRIPS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "reis",
        "dienstreis",
        "studiereis",
        "werkreis",
        "missie",
        "handelsmissie",
        "werkbezoek",
        "bezoek",
        "reis van de delegatie",
        "dag",
        "dagen",
        "excursie",
        "studieweek",
        "zending",
        "uitstap",
        "tocht",
        "werkreis",
        "driedaagse",
        "tweedaagse",
    ),
    "en": (
        "trip",
        "visit",
        "mission",
        "day",
        "days",
        "excursion",
        "study tour",
        "study visit",
        "working visit",
        "journey",
    ),
}
"""What a trip is called where its costs are told."""

COMES_TO: Final = Cues(
    nl=("kostte", "heeft", "kwam", "kwam uit op", "kwam op", "was", "bedroeg"),
    en=("cost", "came to", "came in at", "has cost", "amounted to", "totalled"),
    hits=("De reis kwam uit op € 40.", "It came to € 40."),
    traps=("De kwaliteit is hoog.", "The camera broke."),
)
"""Verbs of what a trip cost."""

HAS_COST: Final = Cues(
    nl=("gekost",),
    hits=("Toch heeft de reis de stad € 40 gekost.",),
    traps=("De kostschool was vol.",),
)
"""What stands behind the amount that a trip has cost."""

SPENT_ON: Final = Cues(
    nl=("kwijt aan", "uitgegeven aan", "betaald voor", "besteed aan", "kwijt voor"),
    en=("spent on", "paid for"),
    hits=("Wij waren € 40 kwijt aan taxi's.", "We spent € 40; most was spent on taxis."),
    traps=("Wij raakten de taxi kwijt.", "We spent a day there."),
)
"""What stands between an amount and the trip that it was spent on."""

PAYING_BODIES: Final[tuple[str, ...]] = (
    "kamer",
    "stichting",
    "ministerie",
    "city",
    "municipality",
    "province",
    "ministry",
    "council",
    "university",
    "water board",
)
"""Bodies, beside those with a proper name, that pay for trips."""

ALL_OF_IT: Final = Cues(
    nl=("alles", "alle kosten", "de kosten", "de rekening", "de hele reis", "de reis"),
    en=("everything", "all costs", "the costs", "the bill", "for the trip", "for it all"),
    hits=("De gemeente betaalde alles.", "The city paid for everything."),
    traps=("De gemeente betaalde het diner.", "The city paid for dinner."),
)
"""What somebody paid who paid for the trip."""

SPENT: Final = Cues(
    nl=(
        "betaald",
        "betaalde",
        "betaalt",
        "kwijt",
        "uitgegeven",
        "voldaan",
        "voor zijn rekening",
        "voor haar rekening",
    ),
    en=("paid", "spent", "covered"),
    hits=("De stad betaalde € 40.", "The city paid € 40."),
    traps=("De betaling volgt.", "The payment follows."),
)
"""What tells that a body paid."""

POINTING_BACK: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "dit",
        "deze",
        "die",
        "dat",
        "ze",
        "het",
        *(f"{word} {noun}" for word in ("deze", "die", "de") for noun in ("kosten", "uitgaven", "rekening")),
        *(f"{word} {noun}" for word in ("dit", "dat", "het") for noun in ("bedrag", "totaal", "geheel", "alles")),
    ),
    "en": (
        "this",
        "these",
        "that",
        "those",
        "them",
        "it",
        "this amount",
        "these costs",
        "those costs",
        "these expenses",
    ),
}
"""What stands for the costs that the sentence before told."""

SETTLED: Final = Cues(
    nl=("betaald", "voldaan", "gedragen", "bekostigd", "vergoed", "gefinancierd", "voorgeschoten", "afgerekend"),
    en=("paid", "settled", "covered", "reimbursed", "funded"),
    hits=("Ze zijn door de gemeente voldaan.", "They were settled by the council."),
    traps=("De reis was voldoende voorbereid.", "The settlers came by boat."),
)
"""What tells, at the end of a sentence, that costs were paid."""

DEMONSTRATIVES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("dit", "dat", "deze", "die", "alle", "al", "van", "uit"),
    "en": ("this", "that", "these", "those", "all", "of"),
}
"""What stands before an amount, beside an article, and names nothing that was paid for."""

WORTH: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("waarde", "ter waarde van", "t.w.v.", "winkelwaarde", "getaxeerd op", "waarde van"),
    "en": ("worth", "valued at", "value of", "value"),
}
"""What stands before what a thing is worth, which is no cost."""

COST_LABELS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "kosten",
        "de kosten",
        "reiskosten",
        "totale kosten",
        "kosten van de reis",
        "kosten in totaal",
        "uitgaven",
        "onkosten",
    ),
    "en": ("costs", "cost", "the costs", "expenses", "total cost", "cost of the trip", "travel costs"),
}
"""What stands, before a colon in the midst of a paragraph, before what the trip cost."""
