"""Words of journeys: what tells that somebody went somewhere, or will."""

from typing import Final

TRAVELLED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "bezocht",
        "bezochten",
        "bezoek gebracht",
        "bracht een bezoek",
        "brachten een bezoek",
        "reisde",
        "reisden",
        "gereisd",
        "afgereisd",
        "ging",
        "gingen",
        "geweest",
        "vertrok",
        "vertrokken",
        "woonde",
        "woonden",
        "deelgenomen",
        "nam deel",
        "namen deel",
        "verbleef",
        "verbleven",
        "was in",
        "waren in",
        "ontvangen",
        "te gast",
        "werkbezoek",
        "dienstreis",
        "studiereis",
        "missie",
        "reis",
        "bijgewoond",
        "bezoek",
        "gegaan",
        "vlogen",
        "in polen geweest",
        "op reis",
        "vertrekken",
        "vertrekt",
        "reist",
        "reizen",
        "waren ... in",
        "was ... in",
        "ben ... in",
        "was ... te",
        "waren ... te",
        "zat ... in",
        "zaten ... in",
        "{trekken} ... naar",
        "naar ... {trekken}",
        "{gaan} ... naar",
        "naar ... {gaan}",
        "{verblijven}",
        "{bezoeken}",
        "{afreizen}",
        "{vliegen}",
        "{meereizen}",
        "op pad",
        "onderweg",
        "vertegenwoordigd",
    ),
    "en": (
        "visited",
        "travelled",
        "traveled",
        "went to",
        "was ... in",
        "were ... in",
        "spent",
        "flew",
        "headed to",
        "left for",
        "we left",
        "travelling",
        "visiting",
        "we were away",
        "attended",
        "took part",
        "visit",
        "trip",
        "mission",
        "was in",
        "were in",
        "stayed",
    ),
}
"""What stands in a sentence that tells of the trip."""

INVITATION: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("op uitnodiging van", "uitgenodigd door", "op verzoek van"),
    "en": ("at the invitation of", "invited by", "at the request of"),
}
"""What stands before the one who invited."""

JOURNEYS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "reisde",
        "reisden",
        "gereisd",
        "op reis",
        "bezoek gebracht",
        "brachten een bezoek",
        "bracht een bezoek",
        "bracht een werkbezoek",
        "bracht ik een bezoek",
        "bezocht",
        "bezochten",
        "was ik in",
        "waren wij in",
        "waren we in",
        "gingen naar",
        "ging naar",
        "ging ik naar",
    ),
    "en": ("travelled", "traveled", "visited", "went to", "paid a visit"),
}
"""What tells of a journey abroad and of nothing else."""

TRAVELLERS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "ik", "wij", "we", "ons", "onze", "mijn", "delegatie", "afvaardiging", "gezelschap", "groep", "wethouder", "wethouders",
        "burgemeester", "gedeputeerde", "gedeputeerden", "minister", "staatssecretaris", "commissie", "commissaris",
        "dijkgraaf", "heemraad", "rector", "decaan", "college", "raadsleden", "statenleden", "leden", "raad", "bestuur",
    ),
    "en": (
        "i", "we", "our", "my", "delegation", "mission", "party", "mayor", "deputy", "alderman", "councillor",
        "councillors", "minister", "state secretary", "committee", "members", "dean", "rector",
    ),
}  # fmt: skip
"""Who travels, as a sentence about the trip names them."""

GATHERINGS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "conferentie", "congres", "zitting", "bijeenkomst", "overleg", "vergadering", "symposium", "seminar", "top",
        "beurs", "forum", "assemblee", "week", "dagen",
    ),
    "en": ("conference", "congress", "session", "meeting", "assembly", "symposium", "summit", "seminar", "forum", "fair", "week"),
}  # fmt: skip
"""What a date right behind may be that of, and not of the trip to it."""

EARLIER: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "eerder", "eerdere", "voorgaande", "destijds", "indertijd", "al eens", "ook al", "vorig jaar", "vorige reis",
        "vorige missie", "vorige zitting", "vorige keer", "vorige editie", "vorig bezoek", "vorige bezoek",
        "vorige bijeenkomst", "voorafgaande", "toenmalig", "toenmalige", "laatste keer", "jaar geleden", "voor het laatst",
    ),
    "en": (
        "earlier", "previous", "previously", "last year", "last time", "years ago", "in the past", "back in", "preceding",
    ),
}  # fmt: skip
"""What tells of something before the trip."""

DECIDED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "{besluiten}", "besluit", "collegebesluit", "{instemmen}", "toestemming", "akkoord", "goedgekeurd",
        "{aankondigen}", "inschrijving", "inschrijven", "{aanmelden}", "afgemeld", "{aannemen}", "motie", "{aanvragen}",
        "uitnodiging", "{vaststellen}",
    ),
    "en": ("decided", "decision", "agreed to", "approved", "approval", "announced", "registration", "motion", "invitation"),
}  # fmt: skip
"""What was done on a day before a trip, or after it, and is no journey."""

PRIVATE: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "privé", "privédagen", "privédag", "privéverblijf", "vakantie", "vakantiedagen", "prive", "op eigen gelegenheid",
        "in eigen tijd",
    ),
    "en": ("private", "privately", "holiday", "annual leave", "own time", "vacation"),
}  # fmt: skip
"""What tells of days that somebody added for himself."""

EVENTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "festival",
        "conferentie was",
        "congres was",
        "conferentie van",
        "beurs",
        "tentoonstelling",
        "wereldtentoonstelling",
        "wereldexpo",
        "expo",
        "games",
        "evenement",
        "landbouwbeurs",
        "die duurde",
        "duurde van",
        "duurt van",
        "spelen",
        "ledenbijeenkomst",
        "gepland voor",
        "stond gepland",
        "uitgesteld",
        "jaren",
    ),
    "en": (
        "festival",
        "conference was",
        "conference of",
        "fair",
        "expo",
        "games",
        "event",
        "exhibition",
        "postponed",
        "ran from",
        "runs from",
    ),
}
"""What tells that a date is that of an event, or was changed."""

DEPARTED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "vertrok",
        "vertrokken",
        "vertrek",
        "vertrekt",
        "vertrekken",
        "vlogen",
        "reisde af",
        "reisden af",
        "heenreis",
        "afgereisd",
    ),
    "en": ("left", "departed", "departure", "flew out", "leave", "leaves"),
}
"""What stands with the day of departure."""

RETURNED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "terug",
        "thuis",
        "terugkomst",
        "keerde terug",
        "keerden terug",
        "bleef tot",
        "bleven tot",
        "terugreis",
        "retour",
        "kwamen weer aan",
        "teruggekeerd",
    ),
    "en": (
        "returned",
        "return",
        "back home",
        "was back",
        "were back",
        "home again",
        "got back",
        "flew home",
        "stayed until",
        "came back",
        "flew back",
    ),
}
"""What stands with the day of return."""

PURPOSE: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "had tot doel",
        "hadden tot doel",
        "heeft als doel",
        "had als doel",
        "doel van de reis",
        "doel van het bezoek",
        "doel van het werkbezoek",
        "doel van de missie",
        "het doel was",
        "doel was",
        "stond in het teken van",
        "in het kader van",
        "met als doel",
        "ten doel",
        "met het bezoek wil",
        "met deze reis wil",
        "aanleiding",
        "om kennis te",
        "bedoeld om",
        "was bedoeld",
        "bezocht om",
        "ging om",
        "gingen naar",
        "ik wilde",
        "wilde ik",
        "wilden wij",
        "wilden we",
        "zij wilde",
        "zij wilden",
        "wilden daar",
        "was de gelegenheid",
        "is bedoeld om",
        "de reden",
        "reden was",
        "bedoeling was",
        "om te bespreken",
        "wilde het college",
        "het college wilde",
        "de gemeente wilde",
        "wilde vooral",
        "om te zien hoe",
        "om te leren",
        "om kennis",
        "werd beoogd",
        "beoogde",
        "beoogt",
    ),
    "en": (
        "the purpose of",
        "the aim of",
        "the objective of",
        "aimed to",
        "was intended to",
        "in order to",
        "the reason for",
        "was meant to",
        "we wanted to",
        "we went to",
        "wanted to find out",
        "set out to",
    ),
}
"""What stands in a sentence that tells why somebody went."""

LATER: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "zal",
        "zullen",
        "gaat",
        "gaan",
        "vertrekt",
        "vertrekken",
        "reist",
        "reizen",
        "brengt",
        "brengen",
        "bezoekt",
        "bezoeken",
        "aanstaande",
        "a.s.",
        "komende",
        "nemen deel",
        "neemt deel",
    ),
    "en": ("will", "is going to", "are going to", "travels", "leaves", "upcoming"),
}
"""What tells that a trip is still to come."""
