"""Cues of follow-ups: words that give away that something is to happen, or has happened, because of a trip.

``...`` stands for the words between the parts of a separable verb ("bood ... aan").
"""

from typing import Final

ADVICE: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "advies van", "advies aan", "advies om", "advies was", "advies is", "advies luidt", "advies luidde", "adviseert", "adviseerde", "adviseerden", "adviseren", "geadviseerd", "raadde ... aan", "raadden ... aan", "raadt ... aan", "raden ... aan", "aangeraden", "aan te raden", "de raad om", "de raad gegeven", "de raad mee", "beval ... aan", "bevalen ... aan", "beveelt ... aan", "aanbevolen", "aanbeveling", "de suggestie", "suggereerde", "suggereerden", "suggereert", "stelde voor om", "stelde voor dat", "stelde ons voor", "in overweging", "een tip", "tip was", "tip is", "op het hart gedrukt", "drukte ... op het hart", "drukten ... op het hart", "bepleitte", "bepleitten", "pleitte voor", "pleitten voor", "riep ... op om", "riepen ... op om", "waarschuwde om", "gaf ons mee", "gaven ons mee", "gaf ... mee om", "ons meegegeven", "het advies meegegeven", "zou verstandig zijn", "raadde ... af", "raadden ... af", "raadt ... af", "afgeraden", "ontraden", "bezwoer", "drong ... aan op", "drong ... op aan", "drongen ... op aan", "dringt ... op aan", "als tip", "gaf als tip", "spoorde ... aan", "waarschuwde", "waarschuwden", "deed de aanbeveling", "deden de aanbeveling", "ons voorgehouden", "raad gegeven", "zei ook: ", "vond dat wij", "vonden dat wij", "de oproep", "de raad was", "wees ons erop", "wezen ons erop", "wijst ons erop", "was van mening dat wij", "waren van mening dat wij", "vindt dat wij", "zei ons dat wij", "zeiden ons dat wij", "hield ons voor", "hielden ons voor", "moedigde ons aan", "attendeerde ons", "gaf ons de les", "raad neem",
    ),
    "en": ("advised", "advises", "the advice", "recommended", "recommends", "recommendation", "suggested", "suggests", "urged", "urges", "a tip", "encouraged us", "counselled", "warned us", "advice was", "encouraged", "told us to", "recommended that"),
}
"""A recommendation was given."""

OFFER: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "aanbod van", "aanbod vanuit", "aanbod om", "het aanbod", "bood ... aan", "boden ... aan", "biedt ... aan", "bieden ... aan", "heeft aangeboden", "hebben aangeboden", "is aangeboden", "heeft ... aangeboden", "hebben ... aangeboden", "aangeboden om", "ons aangeboden", "nodigde ... uit", "nodigden ... uit", "nodigt ... uit", "nodigen ... uit", "heeft ... uitgenodigd", "hebben ... uitgenodigd", "zijn ... uitgenodigd", "is ... uitgenodigd", "uitgenodigd om", "uitgenodigd voor", "de uitnodiging staat", "een uitnodiging voor", "uitnodiging om", "stelde ... beschikbaar", "stelden ... beschikbaar", "wil ... beschikbaar stellen", "bereid om", "bereid verklaard", "zijn welkom", "is welkom", "van harte welkom", "stelde ... ter beschikking", "wil ... graag ontvangen", "zou graag", "zouden graag", "is bereid", "zijn bereid", "bereid naar", "stelt ... ter beschikking", "stellen ... ter beschikking", "stelt ... beschikbaar", "stellen ... beschikbaar", "is beschikbaar om", "zijn beschikbaar om", "mogen ... gebruiken", "mag ... overnemen", "mogen ... overnemen", "een uitnodiging", "willen graag", "wil graag", "wil wel", "kunnen bij", "kunnen terecht", "wil in ... houden", "opende de mogelijkheid", "reikte ... aan", "welkom te zijn", "wil ons helpen", "wil ons ... helpen", "willen ons helpen", "zou graag zien", "vroeg ons om ... te sturen", "heet ons welkom", "deed ons het aanbod", "wil graag ontvangen", "leent ons", "zal ons ... lenen",
    ),
    "en": ("offered", "offers to", "has offered", "have offered", "an offer", "invited", "invites", "has invited", "have invited", "an invitation", "willing to", "happy to", "happy to host", "would like to", "made available", "makes available",  "are welcome", "is welcome"),
}
"""A third party offered or invited."""

COMMITMENT: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("toegezegd", "zegde ... toe", "zegden ... toe", "zegt ... toe", "zeggen ... toe", "zegde toe", "zegden toe", "zegt toe", "beloofd", "beloofde", "beloofden", "belooft", "garandeerde", "garandeerden", "gegarandeerd", "verzekerde ons", "verzekerden ons", "toezegging", "verplichtte zich", "verbond zich", "zei ... toe", "zeiden ... toe", "zei toe", "verzekerd dat", "verzekerd", "sprak de toezegging uit", "deed de toezegging", "deden de toezegging", "gaf zijn woord", "gaven hun woord", "zegt toe", "doet ... toekomen", "doen toekomen", "krijgen ... toegestuurd", "stuurt ons", "sturen ons", "levert ons", "deelt ... met ons", "delen ... met ons", "in het vooruitzicht", "stemde ermee in", "stemden ermee in", "stemde in met", "zal ... opsturen", "zal ... toesturen", "zullen ... toesturen", "zal ... leveren", "zullen ... leveren", "zal ... aanleveren", "gaf aan ... te zullen", "ging akkoord met", "gingen akkoord met", "verzekerde mij", "verklaarde dat ... zal", "verklaarden dat"),
    "en": ("promised", "promises", "pledged", "pledges", "undertook to", "committed to", "committed itself", "committed themselves", "assured us", "guaranteed", "agreed to share", "will lend us", "lends us",  "agreed to send", "agreed to provide", "undertakes to", "gave an undertaking", "will provide us", "will send us", "will share"),
}
"""Someone promised; a promise of one's own is an action."""

AGREED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("afgesproken", "spraken af", "sprak af", "spraken ... af", "sprak ... af", "overeengekomen", "kwamen overeen", "de afspraak", "afspraak gemaakt", "afspraken gemaakt", "is besloten", "is besloten om", "besloten om", "besloten is", "zijn voornemens", "is voornemens", "is het voornemen", "werd besloten"),
    "en": ("agreed", "it was agreed", "decided to", "it was decided", "resolved to"),
}
"""It was agreed that something is done."""

STARTED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "opgestart", "is begonnen", "zijn begonnen", "inmiddels begonnen", "inmiddels gestart", "is gestart", "zijn gestart", "in gang gezet", "is ingezet", "in voorbereiding", "voorbereidingen zijn", "in gesprek", "in onderhandeling", "in overleg met", "houden ... contact", "houdt ... contact", "onderhoudt", "onderhouden", "rekent ... uit",  "blijven in contact", "blijft in contact", "onderhoudt ... contact", "onderhouden ... contact", "loopt nog", "lopen nog", "is gaande", "zijn gaande", "mee bezig", "bezig met", "bezig om", "werkt aan", "werken aan", "werkt momenteel", "werken momenteel", "wordt gewerkt", "wordt nu gewerkt", "vindt ... onderzoek plaats", "gestart met", "begonnen met", "loopt een", "lopen gesprekken", "loopt overleg", "op dit ogenblik", "aan het nagaan", "aan het onderzoeken", "aan het uitzoeken", "aan het werk", "mee bezig", "wordt voorbereid", "wordt momenteel", "worden momenteel", "op dit moment", "momenteel", "thans",
    ),
    "en": ("currently", "at the moment", "is recruiting", "are recruiting", "already begun", "already started", "begun to", "started to", "is drafting", "are drafting", "is under way", "is underway", "are under way", "has started", "have started", "has begun", "in preparation", "in discussion", "is working on", "are working on", "in talks", "is being", "are being", "keep in touch", "stay in touch", "remain in contact", "ongoing"),
}
"""It is being done."""

EXAMINED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "onderzocht wordt", "bekeken wordt", "nagegaan wordt", "verkend wordt", "bezien wordt", "uitgezocht wordt", "verkent met", "wordt ... bekeken", "wordt bekeken", "wordt ... gekeken", "wordt ... onderzocht", "wordt ... nagegaan", "wordt ... verkend", "wordt ... uitgezocht", "wordt ... uitgewerkt", "wordt ... bezien", "wordt ... besproken of", "worden ... bekeken", "worden ... onderzocht", "worden ... verkend", "worden ... uitgewerkt", "onderzoekt of", "onderzoeken of", "onderzoekt hoe", "onderzoekt momenteel", "onderzoeken momenteel", "onderzoekt nu", "bekijkt of", "bekijken of", "bekijkt nu", "gaat na of", "gaan na of", "gaat na hoe", "gaan na hoe", "kijken we of", "kijken wij of", "kijkt of", "kijken of", "bekijken we of", "bekijken wij of", "verkent", "verkennen", "buigt zich over", "buigen zich over", "beraadt zich", "laat onderzoeken", "laat nagaan", "laat uitzoeken", "ligt ter beoordeling", "wordt ... meegenomen in", "zoekt uit", "zoeken uit", "verdere uitwerking", "laat ... uitzoeken", "laten ... uitzoeken", "laat ... onderzoeken",
    ),
    "en": ("is examining", "are examining", "are to examine", "is to examine", "weighing up", "looking at whether", "assessing whether", "is exploring", "are exploring", "is looking into", "are looking into", "is investigating", "is considering", "being explored", "being discussed", "being examined", "being prepared", "still being",  "being studied", "being drafted"),
}
"""It is being looked into."""

ACTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "stelt ... op", "stellen ... op", "stel ... op", "organiseert", "organiseren", "bereidt ... voor", "bereiden ... voor", "onderhoudt", "onderhouden", "voert", "voeren", "schrijft", "schrijven", "zoekt ... uit", "zoeken ... uit", "rekent ... uit", "rekent ... door", "rekenen ... uit", "maakt", "maken", "stuurt", "sturen", "bespreekt", "bespreken", "bespreek", "belt", "bellen", "meldt", "melden", "meld", "legt ... voor", "leggen ... voor", "regelt", "regelen", "levert", "leveren", "neem ... mee", "neemt ... mee", "nemen ... mee", "neemt ... contact", "nemen ... contact", "vraagt", "vragen", "peilt", "toetst", "volgt", "volgen", "werkt ... uit", "werken ... uit", "pakt ... op", "pakken ... op", "zet ... uit", "zetten ... uit", "zet ... op", "benadert", "benaderen", "informeert", "informeren", "informeer", "presenteert", "presenteren", "agendeert", "evalueert", "evalueren", "vertaalt", "onderzoekt", "onderzoeken", "bezie", "beziet", "bezien", "overlegt", "overleggen", "rapporteert", "rapporteren", "draagt ... bij", "brengt", "brengen", "komt", "komen", "biedt ... aan", "nodigt ... uit", "nodigen ... uit", "plant", "plannen", "deelt", "delen", "verwerkt", "verwerken", "start", "starten", "dient ... in", "dienen ... in", "praat ... bij", "trekt", "trekken", "stelt ... vragen", "stelt ... aan", "is aanspreekpunt", "coördineert", "bezoekt", "bezoeken", "ontvangt", "geeft ... uitsluitsel", "denkt ... na", "houdt", "houden", "bekijkt", "bekijken", "kijkt", "verkent", "bericht", "kaart ... aan", "koppelt ... terug", "koppelen ... terug", "bewaakt", "bewaken", "stelt ... samen", "stellen ... samen", "laat ... uitzoeken", "laten ... uitzoeken", "werft", "voegt ... toe", "vult ... aan", "licht ... in", "ligt er", "wordt ... gevraagd", "wordt ... belegd", "gevraagd om",
    ),
    "en": ("drafts", "writes", "sends", "organises", "organizes", "prepares", "contacts", "reports", "keeps", "arranges", "checks", "invites", "follows up", "is preparing", "are preparing", "is testing", "is now testing", "asked to", "to draft", "to set up", "to prepare", "to send", "to write", "to organise", "to contact", "to report", "presents", "discusses", "raised", "is to report"),
}
"""What somebody does by way of follow-up, in the present tense."""

WILL: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("zal", "zullen", "gaat", "gaan", "nemen ... contact op", "neemt ... contact op", "nemen wij", "nemen we", "komt ... terug op", "komen ... terug op", "kom ik terug", "komen wij terug", "pakt ... op", "pakken ... op", "zet ... uit", "moet nog", "moeten nog", "dient nog", "wil graag dat", "stuurt", "sturen", "informeer", "informeert", "informeren"),
    "en": ("will", "shall", "is going to", "are going to", "is to", "are to", "plans to", "plan to", "intends to", "intend to", "needs to", "need to"),
}
"""Somebody will do something."""

SINCE: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("inmiddels", "sindsdien", "intussen", "ondertussen", "naar aanleiding hiervan", "naar aanleiding daarvan", "naar aanleiding van het bezoek", "naar aanleiding van de reis", "na terugkeer", "na terugkomst", "na afloop van de reis", "na afloop van het bezoek", "bij terugkomst", "follow up gegeven", "vervolg gegeven", "gevolg gegeven", "opvolging gegeven", "als vervolg", "eerste vervolg", "op ons verzoek", "op mijn verzoek"),
    "en": ("since then", "texts since", "have exchanged", "have since", "has since", "in the meantime", "meanwhile", "after our return", "upon return", "as a follow-up", "as a result of the visit", "in response"),
}
"""It has happened since the trip."""

NOUNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("follow up", "follow-up", "vervolgacties", "vervolgactie", "vervolgstap", "vervolgstappen", "vervolgafspraak", "vervolgafspraken", "vervolgbezoek", "vervolggesprek", "vervolgoverleg", "actiepunt", "tegenbezoek aan nederland"),
    "en": ("follow-up", "follow up", "next step", "next steps", "action point"),
}
"""What a follow-up is called."""

DONE: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("al", "reeds", "inmiddels", "intussen", "is gebeurd", "afgerond", "gereed", "klaar", "voltooid", "uitgevoerd", "heeft plaatsgevonden", "hebben plaatsgevonden"),
    "en": ("already", "completed", "done", "finished", "since", "took place", "has been sent", "was sent"),
}
"""What tells, with a perfect tense, that it is done."""

DROPPED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("vervallen", "ziet af van", "zien af van", "afgezien van", "is afgezien", "wordt afgezien", "gaat niet door", "gaan niet door", "gaat niet meer door", "geen vervolg", "niet verder opgepakt", "stopgezet", "geschrapt", "komt te vervallen", "is vervallen", "niet doorgegaan", "van de baan", "niet voortgezet", "afgeblazen", "ingetrokken"),
    "en": ("dropped", "cancelled", "canceled", "abandoned", "will not be pursued", "no longer", "called off"),
}
"""What tells that it is given up."""

NEGATED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("niet", "geen", "nooit", "niets", "evenmin"),
    "en": ("not", "no", "never", "nothing"),
}
"""What tells that nothing came of it."""

BACKGROUND: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("zoals toegezegd", "zoals afgesproken", "zoals beloofd", "eerder toegezegd", "eerder afgesproken", "destijds", "indertijd", "was toegezegd", "was afgesproken", "waren uitgenodigd", "op uitnodiging", "uitgenodigde", "blijft hier verder buiten", "vorig werkbezoek", "vorige reis", "vorige werkbezoek"),
    "en": ("as promised", "as agreed", "previously", "at the time", "had promised", "had agreed", "at the invitation"),
}
"""What tells that something was promised or agreed before the trip."""

DEADLINES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("uiterlijk", "vóór", "voor", "voor het einde van", "voor eind", "per", "vanaf", "gereed in", "gereed op", "klaar in", "binnen", "nog voor", "deadline"),
    "en": ("by", "before", "no later than", "due", "deadline", "from", "within"),
}
"""What stands before the time by which something is to be done."""

VAGUE_TIMES: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "naar de zomer", "na de zomer", "voor de zomer", "vóór de zomer", "deze zomer", "dit najaar", "dit voorjaar", "in het najaar", "in het voorjaar", "in de zomer", "in de winter", "komende winter", "komend najaar", "komend voorjaar", "na het zomerreces", "voor het zomerreces", "vóór het zomerreces", "na de zomervakantie", "voor de kerst", "vóór de kerst", "na de kerst", "volgende week", "volgende maand", "volgend jaar", "volgend voorjaar", "volgend najaar", "komende week", "komende maand", "komend jaar", "komende maanden", "deze maand", "nog deze maand", "dit jaar", "nog dit jaar", "binnenkort", "op korte termijn", "zo spoedig mogelijk", "zo snel mogelijk", "dit kwartaal", "volgend kwartaal", "bij ons volgend bezoek", "bij het volgende bezoek", "bij terugkomst", "na de vakantie", "na de verkiezingen", "eind dit jaar", "begin volgend jaar", "later dit jaar", "over een half jaar", "over een jaar", "binnen een maand", "binnen twee weken",
    ),
    "en": ("after the summer", "before the summer", "this summer", "this autumn", "this spring", "in spring", "in autumn", "next week", "next month", "next year", "next spring", "next autumn", "this month", "this year", "later this year", "as soon as possible", "shortly", "soon", "before Christmas", "in the coming months"),
}
"""Times that no calendar has, or that depend on when the report was written."""

STATUS_WORDS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "planned": {
        "nl": ("nog niet", "gepland", "ingepland", "afspraak gemaakt", "nog te doen", "te doen", "afgesproken", "toegezegd", "staat gepland", "volgt"),
        "en": ("not yet", "planned", "scheduled", "to do", "not started", "agreed"),
    },
    "done": {
        "nl": ("gereed", "klaar", "afgerond", "gedaan", "gebeurd", "verstuurd", "ingediend", "uitgevoerd", "voltooid", "afgehandeld", "gerealiseerd", "verzonden", "ja", "v", "✓", "✔", "☑"),
        "en": ("done", "completed", "finished", "closed", "yes"),
    },
    "ongoing": {
        "nl": ("loopt", "begonnen", "lopend", "in uitvoering", "bezig", "onderhanden", "gestart", "mee bezig", "in behandeling", "opgestart", "in voorbereiding"),
        "en": ("ongoing", "in progress", "started", "running", "under way", "underway"),
    },
    "dropped": {
        "nl": ("vervallen", "geannuleerd", "gestopt", "geschrapt", "afgeblazen", "gaat niet door"),
        "en": ("dropped", "cancelled", "canceled", "stopped"),
    },
    "open": {
        "nl": ("open", "onbekend", "nader te bepalen", "ntb"),
        "en": ("open", "unknown", "to be decided", "tbd"),
    },
}
"""What a column of statuses says."""

WHAT_COLUMNS: Final[dict[str, tuple[str, ...]]] = {"nl": ("actie", "wat", "afspraak", "omschrijving", "actiepunt", "toezegging", "vervolgactie", "taak", "onderwerp"), "en": ("action", "what", "task", "agreement", "item", "commitment", "description")}
WHO_COLUMNS: Final[dict[str, tuple[str, ...]]] = {"nl": ("wie", "trekker", "eigenaar", "verantwoordelijke", "verantwoordelijk", "door", "actiehouder", "uitvoerder", "door wie", "houder"), "en": ("who", "owner", "responsible", "lead", "by whom", "assignee")}
WHEN_COLUMNS: Final[dict[str, tuple[str, ...]]] = {"nl": ("wanneer", "uiterlijk", "deadline", "termijn", "datum", "gereed", "planning", "gereed op", "voor"), "en": ("when", "due", "deadline", "by when", "date", "due date")}
STATUS_COLUMNS: Final[dict[str, tuple[str, ...]]] = {"nl": ("stand", "status", "stand van zaken", "voortgang", "gereed?"), "en": ("status", "state", "progress")}
"""Column heads of a table of actions."""

NEXT_TIMES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("volgende week", "volgende maand", "volgend jaar", "komende week", "komende maand", "komend jaar", "komend voorjaar", "komend najaar", "volgend voorjaar", "volgend najaar", "binnenkort", "op korte termijn"),
    "en": ("next week", "next month", "next year", "next spring", "next autumn", "shortly"),
}
"""Times that only a plan has."""

GOING: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("zal", "zullen", "gaat", "gaan"),
    "en": ("will", "shall", "is going to", "are going to"),
}
"""Finite verbs of the future."""

VISITS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("komt", "komen", "brengt", "brengen", "bezoekt", "bezoeken", "stuurt", "sturen"),
    "en": ("comes", "come", "visits", "visit", "sends", "send"),
}
"""What a third party does towards those who report."""
