"""Questions as headings ("Wat wij ervan leerden", "Hoe zag het programma eruit"): what tells what they ask about."""

from typing import Final

QUESTION_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "wat",
        "hoe",
        "wie",
        "welk",
        "welke",
        "hoeveel",
        "zo",
        "hoezo",
        "waarvoor",
        "waarom",
        "waartoe",
        "waar",
        "waarheen",
        "wanneer",
        "naar",
        "op",
        "van",
        "waarover",
        "dit",
        "dat",
    ),
    "en": ("what", "how", "who", "which", "why", "where", "when"),
}
"""What a question or a relative clause begins with that stands as a heading."""

YES_OR_NO: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("is", "zijn", "heeft", "hebt", "hebben", "werd", "werden", "was", "waren", "kreeg", "kregen", "bent"),
    "en": ("did", "was", "were", "has", "have"),
}
"""What a question begins with that asks for yes or no."""

ASKED: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "accompanying_officials": {
        "nl": ("hoeveel ambtenaren", "hoeveel ... ambtenaren", "hoeveel medewerkers"),
        "en": ("how many officials",),
    },
    "travellers": {
        "nl": (
            "collegeleden", "collegelid", "bestuurder", "bestuurders", "van het college", "wie ... reis ... {maken}",
            "wie {maken} ... reis", "wie ... reis {maken}", "wie ... reis ... {ondernemen}",
            "wie ... reis {ondernemen}",
        ),
        "en": ("office-holders", "who made", "who undertook"),
    },
    "destinations": {
        "nl": (
            "naartoe", "waarheen", "welk land", "welke landen", "welke plaats", "welke plaatsen", "welke stad",
            "waar ... u geweest", "waar ... u heen", "waar ... u toe", "waar ... {verblijven}", "waar {verblijven}",
        ),
        "en": ("where did ... go", "where did ... travel", "where ... been", "which country", "which city"),
    },
    "period": {
        "nl": ("wanneer vond", "wanneer was", "wanneer ... {gaan}", "welke dagen", "welke data", "welke periode",
            "wanneer ... weg", "wanneer ... {vertrekken}", "wanneer {vertrekken}", "wanneer ... thuis",
            "wanneer ... {terugkeren}", "wanneer ... {terugkomen}", "wanneer ... op reis"),
        "en": ("when did", "when was", "when were", "which dates"),
    },
    "follow_ups": {
        "nl": (
            "nu {gebeuren}", "{gebeuren} er nu", "{gebeuren} hierna", "hierna {gebeuren}", "gaan doen", "gaan ... doen",
            "doen we", "doen wij", "doen ... ermee", "ermee doen", "nog te doen", "te doen staat", "nu verder",
            "verder gaat", "nog moet", "gaat ... doen", "gaat doen", "doet u met", "doe je met", "doe jij met",
            "{gebeuren} er verder", "{gebeuren} verder", "verder {gebeuren}", "{afspreken}", "{toezeggen}", "{beloven}",
        ),
        "en": (
            "next", "happens now", "will do", "are going to do", "will happen", "agreed", "promised", "others promise",
            "others offer", "will you do",
        ),
    },
    "agreements": {
        "nl": ("{tekenen}", "{ondertekenen}", "handtekening", "handtekeningen"),
        "en": ("signed",),
    },
    "gifts": {
        "nl": ("{krijgen}", "{aanbieden}", "{schenken}", "cadeau", "cadeaus", "geschenk", "geschenken"),
        "en": ("gift", "gifts", "were given", "was given"),
    },
    "costs": {
        "nl": ("{kosten}", "{betalen}", "{uitgeven}", "{declareren}"),
        "en": ("{cost}", "{pay}", "{spend}"),
    },
    "purpose": {
        "nl": (
            "wilden", "wilde", "wilden ... {weten}", "wilde ... {weten}", "wilden ... {leren}", "wilde ... {leren}",
            "wilden ... {zien}", "wilden ... {horen}", "wilden {bereiken}", "wilden ... {bereiken}",
            "wilde ... {bereiken}", "{beogen}", "hoopten", "{dienen}", "waarom {gaan}", "waarom ... {gaan}",
            "waarom {reizen}", "waarom ... {reizen}", "verwachtten", "wat was het doel", "waren de doelen", "bedoeld",
        ),
        "en": (
            "wanted to know", "wanted to learn", "wanted to see", "we wanted", "hoped to", "why ... go", "why we went",
            "why ... went", "was the purpose", "were the aims", "set out to",
        ),
    },
    "programme": {
        "nl": (
            "programma eruit", "dagen eruit", "dag eruit", "week eruit", "reis eruit", "bezoek eruit", "programma",
            "gedaan", "deden", "deed", "bezochten", "bezocht", "ondernamen", "ondernomen", "op de agenda", "ingedeeld",
        ),
        "en": ("programme", "schedule", "agenda", "we did", "did you do", "did we do", "visited"),
    },
    "results": {
        "nl": (
            "{leren}", "{opleveren}", "{opsteken}", "{meenemen}", "{meebrengen}", "{verlopen}", "{brengen}", "{horen}",
            "{zien}", "opviel", "opvielen", "opgevallen", "ontdekten", "ontdekt", "wijzer", "troffen", "aantroffen",
            "vonden", "hebben aan", "bijbleef", "opbracht", "opgebracht", "overhielden", "overgehouden", "bijblijft",
            "bijblijven", "bijbleven", "bijgebleven", "opsteken", "te weten", "raakte", "raakten", "viel ... op",
            "vielen ... op", "trof", "verraste", "verrasten", "meekregen", "meekreeg", "weten we nu", "mee naar huis",
        ),
        "en": (
            "came out", "come out", "learn", "learned", "learnt", "{find}", "{hear}", "we saw", "took away",
            "take away", "brought back", "stood out", "yielded", "achieved", "gained",
        ),
    },
    "delegation": {
        "nl": ("wie ... {gaan}", "wie ... {reizen}", "wie {gaan}", "wie {reizen}", "wie ... mee", "wie ... erbij",
            "wie ... nog meer", "wie ... verder",
            "wie ... meegingen", "wie ... meeging", "wie ... meereisden", "wie ... meereisde", "met wie"),
        "en": ("who ... {travel}", "who {travel}", "who went", "who ... joined", "who joined", "who came", "who else"),
    },
}  # fmt: skip
"""What such a heading says of each topic; the first topic that is asked about counts."""

IN_HINDSIGHT: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("anders doen", "beter", "anders had", "anders hadden", "achteraf", "tevreden", "welk cijfer"),
    "en": ("differently", "better", "in hindsight", "satisfied"),
}
"""What a question has that asks how the trip itself is judged, and is about no field of the report."""

OF_THE_TRIP: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "reis", "dienstreis", "studiereis", "werkbezoek", "studiebezoek", "bezoek", "missie", "reisgenoten",
        "programma", "gemeente", "provincie", "waterschap", "college", "raad", "dagen", "week", "stukken", "iets",
        "alles", "allemaal", "delegatie", "daar", "ginds", "eruit", "er", "ervan", "ermee", "thuis", "terug", "keer",
        "deze", "me", "mij", "mijn", "elkaar", "huis", "thema", "onderwerp", "doel", "doelen", "vooraf", "daarvan",
        "hiervan", "uitkomsten", "resultaten", "lessen", "kennis",
    ),
    "en": (
        "trip", "visit", "mission", "tour", "city", "council", "province", "delegation", "days", "week", "anything",
        "everything", "back", "home", "out", "there", "happens", "happened", "it", "this",
    ),
}  # fmt: skip
"""What may stand in a question about the trip; any other noun makes it a theme of its own ("Wat kost een tram?")."""
