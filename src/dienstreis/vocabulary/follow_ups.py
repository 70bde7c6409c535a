"""Cues of follow-ups: words that give away that something is to happen, or has happened, because of a trip.

``...`` stands for the words between the parts of a separable verb ("bood ... aan").
"""

from typing import Final, Literal

from dienstreis.vocabulary.cues import Cues

Status = Literal["done", "ongoing", "planned", "open", "dropped"]

ADVICE: Final = Cues(
    nl=(
        "{adviseren}", "zou ... afraden", "zou ... aanraden", "{opperen} om", "{aanraden}", "{aanbevelen}",
        "{suggereren}", "{bepleiten}", "{afraden}", "{ontraden}",
        "{bezweren}", "{tippen}", "{pleiten} voor", "{pleiten} ervoor", "de wenk", "aanbevelingen", "adviezen",
        "{waarschuwen}", "{aandringen}", "{dringen} ... op aan",
        "{aanmoedigen} ons", "moedigde ons aan", "{aansporen}", "{roepen} ... op om", "{attenderen} ons",
        "advies van", "advies aan", "advies om", "advies was", "advies is", "advies luidt", "advies luidde",
        "het advies mee", "aanbeveling", "de suggestie", "de tip", "tip mee", "in overweging", "een tip", "tip was",
        "tip is", "als tip",
        "zijn tip", "haar tip",
        "hun tip", "op het hart {drukken}", "{drukken} ... op het hart", "{geven} ons mee", "{geven} mij mee",
        "{geven} ... mee om", "{geven} ... mee dat",
        "ons meegegeven", "verstandig {zijn}", "{doen} er goed aan", "goed aan {doen}", "{doen} ... verstandig aan",
        "verstandig aan {doen}",
        "ons voorgehouden", "{houden} ... ons voor", "raad gegeven", "{geven} ... de raad om", "{geven} ons de raad",
        "{geven} mij de raad", "{geven} haar de raad", "{geven} hem de raad", "{geven} hun de raad",
        "{geven} de leden de raad", "{geven} de delegatie de raad", "{geven} de groep de raad", "{geven} als raad",
        "{krijgen} ... raad om", "met de raad om", "de raad mee", "de raad was om", "raad neem",
        "wijze raad", "goede raad", "belangrijkste raad", "haar raad", "zijn raad", "hun raad", "zijn advies",
        "haar advies", "hun advies", "met de raad:",
        "met de raad niet", "was zijn raad",
        "was haar raad", "was hun raad", "zei ook: ", "{vinden} dat wij", "{vinden} dat we", "{vinden} ook dat wij",
        "{vinden} ook dat we", "de oproep", "{wijzen} ons erop", "{zijn} van mening dat wij",
        "{zijn} van mening dat we", "{zeggen} ons dat wij", "{zeggen} ons dat we", "{geven} ons de les",
        "in onze plaats", "als ik jullie was", "als hij ons was", "als zij ons was", "volgens ... we ... beter",
        "volgens ... wij ... beter", "volgens ... kan ... beter",
        "volgens ... we ... eerst", "volgens ... wij ... eerst", "volgens ... moeten we", "volgens ... moeten wij",
        "kunnen wij beter", "kunnen we beter",
        "kan beter", "zijn boodschap", "haar boodschap", "hun boodschap", "de boodschap was", "waarschuwing",
    ),
    en=(
        "{advise}", "{recommend}", "{suggest}", "{urge}", "{counsel}", "{warn} us", "{encourage}", "the advice",
        "recommendation", "recommendations", "a tip", "advice was", "his advice", "her advice", "their advice",
        "{tell} us to",
        "{tell} us not to", "in our place", "if he were us", "if she were us", "were they in our shoes",
        "in our shoes",
    ),
    hits=(
        "De rector gaf de bezoekers de raad om klein te beginnen.",
        "De werf raadde ons aan te wachten.",
        "She advised us to start small.",
    ),
    traps=(
        "De raad mee te nemen in het plan was nodig.",
        "Het college vraagt advies aan de brandweer.",
        "Wij bespreken het voorstel in juni 2024 met de raad.",
        "De wethouder neemt de raad mee in de plannen.",
        "De burgemeester besprak het met zijn raad.",
        "De adviseur van de werf was ziek.",
    ),
    unless=(
        "{nemen} de raad mee",
        "in zijn raad",
        "in haar raad",
        "in hun raad",
        "met zijn raad",
        "met haar raad",
        "met hun raad",
        "de raad mee te",
        "{vragen} advies aan",
    ),
)  # fmt: skip
"""Somebody recommends something. ``{infinitive}`` stands for every form of a verb."""

OFFER: Final = Cues(
    nl=(
        "{aanbieden}", "{uitnodigen}", "{houden} zich aanbevolen", "{uitlenen}", "{openstellen} ... voor",
        "aanbod van", "aanbod vanuit",
        "aanbod om", "het aanbod", "een aanbod", "de uitnodiging staat", "uitnodiging om", "een uitnodiging voor",
        "een uitnodiging aan", "{krijgen} ... een uitnodiging",
        "{stellen} ... beschikbaar", "beschikbaar {stellen}", "{stellen} ... ter beschikking",
        "ter beschikking {stellen}", "bereid om", "{zijn} bereid", "bereid naar",
        "{zijn} welkom", "{zijn} ... welkom om", "{zijn} ... welkom bij", "{zijn} ... welkom in",
        "van harte welkom", "welkom te zijn", "heet ons welkom", "is beschikbaar om",
        "zijn beschikbaar om", "zou ... graag", "zouden ... graag", "wil ... graag", "willen ... graag",
        "zou ... leuk vinden", "zouden ... leuk vinden", "wil wel", "willen wel", "wil ons ... helpen",
        "willen ons ... helpen", "wil ons helpen", "willen ons helpen", "wil in ... houden", "mag ... gebruiken",
        "mogen ... gebruiken", "mag ... overnemen", "mogen ... overnemen", "mag ... uitproberen",
        "mogen ... uitproberen", "kunnen ... gratis", "kunnen ... kosteloos", "kunnen van", "mag kosteloos",
        "mogen kosteloos", "mag gratis", "mogen gratis", "kosteloos",
        "als wij dat willen", "als we dat willen", "desgewenst", "kunnen bij", "kunnen terecht", "kan terecht",
        "opende de mogelijkheid", "reikte ... aan", "het voorstel om",
        "een voorstel om", "{doen} ons het aanbod",  "{lenen} ons", "zal ons ... lenen",
        "vroeg ons om ... te sturen", "in bruikleen", "de deur staat open", "staat open voor",
        "{houden} ... plaatsen vrij", "{houden} ... plaats vrij",
    ),
    en=(
        "{offer}", "{invite}", "volunteered to", "volunteers to", "an offer", "an invitation", "willing to", "happy to",
        "{be} delighted to", "would like to", "would love to", "{make} available", "{be} welcome", "free of charge",
    ),
    hits=(
        "Het museum bood ons aan de maquette te lenen.",
        "De werf is bereid te helpen.",
        "The museum offered to lend us the model.",
    ),
    traps=(
        "De lunch werd ons aangeboden.",
        "De werf biedt werk aan 300 mensen.",
        "De haven biedt plaats aan tien schepen.",
        "De aanbieder van de stroom is een bedrijf uit Espoo.",
        "De tribune bood een fraai uitzicht.",
        "Het programma was bedoeld om een breed beeld aan te bieden.",
        "The tower offered a wide view over the lake.",
        "The schedule was meant to offer a broad picture of the town.",
        "The college offers degrees in art.",
        "We heard what the region has to offer.",
        "The stay offered an opportunity to compare notes.",
    ),
    unless=(
        "bedoeld ... {aanbieden}",
        "{aanbieden} opleidingen",
        "{aanbieden} cursussen",
        "{offer} ... view",
        "{offer} ... views",
        "{offer} ... picture of",
        "{offer} ... insight",
        "{offer} ... insights",
        "{offer} ... glimpse",
        "{offer} ... overview",
        "{offer} ... impression",
        "{offer} ... opportunity",
        "{offer} ... opportunities",
        "{offer} ... chance to",
        "{offer} degrees",
        "{offer} courses",
        "{offer} a course",
        "{offer} classes",
        "have to offer",
        "has to offer",
        "had to offer",
        "designed to offer",
        "meant to offer",
        "intended to offer",
        "{bieden} werk aan",
        "{bieden} plaats aan",
        "{bieden} ruimte aan",
        "{bieden} onderdak aan",
        "lunch ... aangeboden",
        "diner ... aangeboden",
        "maaltijd ... aangeboden",
        "borrel ... aangeboden",
    ),
)  # fmt: skip
"""Somebody offers something, or invites."""

COMMITMENT: Final = Cues(
    nl=(
        "{toezeggen}", "{beloven}", "{garanderen}", "{aankondigen} ... te", "{verzekeren} ons", "{verzekeren} mij",
        "{verzekeren} dat", "{verzekeren} haar dat", "{verzekeren} hem dat", "{verzekeren} hun dat",
        "{verzekeren} hen dat",
        "{verzekeren} de delegatie", "{geven} ... de verzekering", "de verzekering dat", "{geven} ... de garantie",
        "{geven} ... de belofte", "{doen} ... de belofte", "{doen} ... de toezegging",
        "verzekerd dat", "zei ... toe", "zeiden ... toe", "toezegging", "{verplichten} zich", "{verbinden} zich",
        "zich ... {verbinden}", "zich ... {verplichten}",
        "zijn woord", "haar woord", "hun woord", "{doen} ... toekomen", "doen toekomen", "krijgen ... toegestuurd",
        "krijgen we van", "krijgen wij van", "stuurt ons", "sturen ons", "levert ons", "leveren ons",
        "deelt ... met ons", "delen ... met ons", "in het vooruitzicht", "op zich genomen", "{nemen} ... op zich",
        "{instemmen} met", "{stemmen} ermee in",
        "zal ... opsturen", "zal ... toesturen", "zullen ... toesturen", "zal ... leveren", "zullen ... leveren",
        "zal ... aanleveren", "gaf aan ... te zullen", "gaven aan ... te zullen", "{gaan} akkoord met",
        "bereid verklaard", "verklaarde zich bereid", "verklaarden zich bereid",
        "verklaarde dat ... zal", "verklaarden dat", "met een handdruk", "is er een handdruk op gegeven",
    ),
    en=(
        "{promise}", "{pledge}", "{undertake} to", "{vow}", "{guarantee}", "{commit} to", "committed itself",
        "committed themselves", "{assure} us", "{assure} her that", "{assure} him that", "{assure} them that",
        "{give} ... assurance",
        "{give} ... assurances", "agreed to share", "agreed to send", "agreed to provide",
        "agreed to lend", "{give} ... word", "gave an undertaking", "will lend us", "lends us", "will provide us",
        "will send us", "will share",
    ),
    hits=(
        "De rector beloofde een lijst te sturen.",
        "De stad zegde toe mee te doen.",
        "The rector promised to send a list.",
    ),
    traps=("Het stadje oogt veelbelovend.", "De verzekering vergoedde de koffer.", "The committee met twice."),
)  # fmt: skip
"""Somebody promises something."""

AGREED: Final = Cues(
    nl=(
        "{afspreken}", "{overeenkomen}", "de afspraak", "afspraak gemaakt", "afspraken gemaakt",
        "is besloten", "zijn besloten", "besloten om", "besloten is", "werd besloten", "{zijn} voornemens",
        "is het voornemen",
    ),
    en=(
        "{agree}", "decided to", "it was decided", "resolved to", "{arrange}",
    ),
    hits=(
        "Afgesproken is dat de stad de tekeningen stuurt.",
        "Wij kwamen overeen te ruilen.",
        "We agreed to meet again.",
    ),
    traps=(
        "De gesprekken over de overeenkomst duurden lang.",
        "De besluiten van de haven zijn openbaar.",
        "It was an agreeable evening.",
    ),
)  # fmt: skip
"""Something is agreed."""

STARTED: Final = Cues(
    nl=(
        "{opstarten}", "is begonnen", "zijn begonnen", "inmiddels begonnen", "inmiddels gestart", "is gestart",
        "zijn gestart", "in gang gezet", "is ingezet", "in voorbereiding", "voorbereidingen zijn", "in gesprek",
        "in onderhandeling", "in overleg", "{voeren} ... overleg", "{onderhouden}", "{houden} ... contact",
        "{blijven} in contact", "loopt nog", "lopen nog", "loopt door", "lopen door", "{lopen} inmiddels",
        "{lopen} nu", "is gaande", "zijn gaande", "mee bezig", "bezig met", "bezig om", "{zijn} bezig", "is al bezig",
        "{werken} aan", "werkt momenteel", "werken momenteel", "wordt gewerkt", "wordt nu gewerkt",
        "wordt ... gewerkt aan", "{vinden} ... onderzoek plaats", "gestart met", "begonnen met", "loopt een",
        "lopen gesprekken", "loopt overleg", "op weg met", "een eind op weg", "wordt nog ... gesproken",
        "op dit ogenblik", "in beraad", "{voeren} ... gesprekken", "{voeren} gesprekken", "{zijn} ... aan het",
        "wordt voorbereid",
        "wordt momenteel", "worden momenteel", "op dit moment", "momenteel", "thans", "in de maak", "in onderzoek",
    ),
    en=(
        "currently", "at the moment", "is recruiting", "are recruiting", "already begun", "already started",
        "begun to", "started to", "started work", "is drafting", "are drafting", "is under way", "is underway",
        "are under way", "are underway", "{have} started", "{have} begun", "in preparation", "in discussion",
        "is working on", "are working on", "in talks", "is being", "are being", "{keep} in touch", "{stay} in touch",
        "{remain} in contact", "ongoing", "in progress", "now working",
    ),
    hits=("De afdeling werkt aan een proef.", "Het onderzoek is gestart.", "The pilot is under way."),
    traps=(
        "De wedstrijd werd vroeg gespeeld.",
        "De start van de rondleiding was om tien uur.",
        "The startup sells lamps.",
    ),
)  # fmt: skip
"""Something goes on."""

EXAMINED: Final = Cues(
    nl=(
        "in onderzoek",
        "onderzocht wordt", "zal ... worden opgenomen", "zal ... worden gezocht", "zal worden onderzocht",
        "zal worden bekeken", "zal worden nagegaan", "zal worden uitgewerkt", "zal worden verkend",
        "zullen worden uitgewerkt", "wordt contact opgenomen", "wordt contact gezocht", "bekeken wordt",
        "nagegaan wordt", "verkend wordt", "bezien wordt", "uitgezocht wordt", "wordt ... bekeken",
        "wordt ... gekeken", "wordt ... onderzocht", "wordt ... nagegaan", "wordt ... verkend",
        "wordt ... uitgezocht", "wordt ... uitgewerkt", "wordt ... bezien", "wordt ... overwogen",
        "wordt ... bestudeerd", "wordt ... geïnventariseerd", "wordt ... berekend", "wordt ... besproken of",
        "worden ... bekeken", "worden ... onderzocht", "worden ... verkend", "worden ... uitgewerkt",
        "worden ... uitgezocht", "zoekt uit of", "zoekt uit hoe", "zoeken uit of", "zoeken uit hoe", "onderzoekt of",
        "onderzoekt hoe", "onderzoekt nu", "onderzoekt momenteel", "onderzoeken of", "onderzoeken hoe",
        "onderzoeken momenteel",
        "bekijkt of", "bekijkt nu", "bekijken of", "beziet of", "gaat na of", "gaan na of", "gaat na hoe",
        "gaan na hoe", "kijken we of", "kijken wij of", "kijkt of",
        "kijken of", "bekijken we of", "bekijken wij of", "verkent", "verkennen", "{buigen} zich over",
        "beraadt zich", "{volgen} ... op de voet", "vinger aan de pols", "laat ... onderzoeken", "laat ... nagaan",
        "laat ... uitzoeken", "laten ... uitzoeken", "ligt ter beoordeling", "wordt ... meegenomen in",
        "verdere uitwerking",
    ),
    en=(
        "is examining", "are examining", "are to examine", "is to examine", "weighing up", "looking at whether",
        "assessing whether", "is assessing", "are assessing", "is exploring", "are exploring", "is looking into",
        "are looking into", "is investigating", "is considering", "are considering", "is studying", "are studying",
        "is finding out", "are finding out", "being explored", "being discussed", "being examined",
        "being considered", "being prepared", "still being", "being studied", "being drafted",
    ),
    hits=("Onderzocht wordt wat het kost.", "De dienst gaat na of het kan.", "We are looking at whether it fits."),
    traps=(
        "Het onderzoek van de universiteit liep drie jaar.",
        "De verkenners van de haven liepen voorop.",
        "The study was long.",
    ),
)  # fmt: skip
"""Something is looked into."""

ACTS: Final[frozenset[str]] = frozenset(
    {
        "aanbieden", "aankaarten", "aanleveren", "aanmelden", "aanpassen", "aanschrijven", "aanstellen", "aansturen",
        "aanvragen", "aanvullen", "afhandelen", "afronden", "afstemmen", "agenderen", "analyseren", "attenderen",
        "bekijken", "begeleiden", "bellen", "benaderen", "beoordelen", "berekenen", "berichten", "bespreken",
        "bestellen", "bestuderen", "bevestigen", "bewaken", "bezien", "bezoeken", "bijdragen", "bijpraten", "boeken",
        "brengen", "bundelen", "checken", "controleren", "coördineren", "declareren", "delen", "doorgeven",
        "doorrekenen", "doorsturen", "evalueren", "faciliteren", "houden", "inbrengen", "indienen", "informeren",
        "inhuren", "inlichten", "inplannen", "inrichten", "inschakelen", "inschrijven", "insturen", "inventariseren",
        "inwinnen", "inzenden", "kijken", "komen", "kopen", "leggen", "leveren", "mailen", "maken", "meenemen",
        "meesturen", "melden", "nabellen", "nagaan", "nasturen", "nemen", "onderhouden", "onderzoeken",
        "ontvangen", "ontwerpen", "opbellen", "opleveren", "opmaken", "opnemen", "oppakken", "oprichten",
        "opschrijven", "opstarten", "opstellen", "opsturen", "opvolgen", "opvragen", "opzetten", "opzoeken",
        "organiseren", "overleggen", "overhandigen", "peilen", "plannen", "presenteren", "publiceren", "rapporteren",
        "regelen", "registreren", "reserveren", "rondsturen", "samenstellen", "schrijven", "spreken", "starten",
        "steken", "sturen", "terugbetalen", "terugkomen", "terugkoppelen", "terugsturen", "testen", "toelichten",
        "toesturen", "toetsen", "toevoegen", "toezenden", "trekken", "uitnodigen", "uitproberen", "uitrekenen",
        "uitrollen", "uitschrijven", "uitsturen", "uitvoeren", "uitwerken", "uitzetten", "uitzoeken", "vastleggen",
        "vergelijken", "verkennen", "verspreiden", "verstrekken", "versturen", "vertalen", "verwerken", "verzamelen",
        "verzenden", "verzoeken", "verzorgen", "voeren", "volgen", "voorbereiden", "voorleggen", "voorstellen",
        "vragen", "werven", "zenden", "zoeken", "zorgen", "zetten", "wisselen", "uitwisselen", "dragen", "herzien",
        "schakelen", "reizen", "arrange", "book", "check", "circulate", "collect", "compare", "complete",
        "contact", "coordinate", "deliver", "develop", "discuss", "distribute", "draft", "draw", "evaluate",
        "examine", "explore", "file", "finalise", "finalize", "follow", "forward", "hire", "host", "inform", "invite",
        "investigate", "keep", "launch", "lead", "mail", "make", "meet", "monitor", "negotiate", "order", "organise",
        "organize", "phone", "prepare", "present", "produce", "propose", "publish", "raise", "recruit", "register",
        "remind", "reply", "report", "request", "research", "review", "schedule", "seek", "send", "set", "share",
        "ship", "start", "study", "submit", "supply", "talk", "test", "track", "train", "translate", "update",
        "visit", "work", "write",
    }
)  # fmt: skip
"""What somebody sets about doing by way of follow-up."""

WILL: Final = Cues(
    nl=(
        "{zijn} van plan",
        "zal", "zullen", "gaat", "gaan", "neemt ... contact op", "nemen ... contact op", "nemen wij", "nemen we",
        "komt ... terug op", "komen ... terug op", "kom ik terug", "komen wij terug", "moet nog", "moeten nog",
        "dient nog", "wil graag dat", "gaat op zoek", "gaan op zoek", "gaat aan de slag", "gaan aan de slag",
        "gaat ermee aan de slag", "gaan ermee aan de slag", "gaat in gesprek", "gaan in gesprek", "gaat om de tafel",
        "gaan om de tafel", "gaat ... om de tafel", "gaan ... om de tafel", "pakt ... op", "pakken ... op",
        "maakt werk van", "maken werk van",
    ),
    en=(
        "will", "shall", "is going to", "are going to", "is to", "are to", "plans to", "plan to", "intends to",
        "intend to", "needs to", "need to", "has to", "have to",
    ),
    hits=("De wethouder zal de raad informeren.", "The clerk will write a letter."),
    traps=(
        "Het gaat om water.",
        "Het verslag gaat over de haven.",
        "De stad gaat uit van groei.",
        "De zaal was vol.",
        "De weg liep langs de haven.",
        "The goodwill was great.",
    ),
    unless=(
        "gaat om",
        "gaat het om",
        "gaat over de",
        "gaat over het",
        "gaan over de",
        "gaan over het",
        "gaat uit van",
        "gaan uit van",
    ),
)  # fmt: skip
"""Somebody will do something."""

SINCE: Final = Cues(
    nl=(
        "inmiddels",
        "sindsdien",
        "intussen",
        "ondertussen",
        "naar aanleiding hiervan",
        "naar aanleiding daarvan",
        "naar aanleiding van het bezoek",
        "naar aanleiding van de reis",
        "na terugkeer",
        "na terugkomst",
        "na afloop van de reis",
        "na afloop van het bezoek",
        "bij terugkomst",
        "follow up gegeven",
        "vervolg gegeven",
        "gevolg gegeven",
        "opvolging gegeven",
        "als vervolg",
        "eerste vervolg",
        "op ons verzoek",
        "op mijn verzoek",
    ),
    en=(
        "since then",
        "texts since",
        "have exchanged",
        "have since",
        "has since",
        "in the meantime",
        "meanwhile",
        "after our return",
        "upon return",
        "as a follow-up",
        "as a result of the visit",
        "in response",
    ),
    hits=("Na terugkeer heeft de griffier gebeld.", "Since then the clerk has called."),
    traps=("De terugkeer van de zalm is goed te zien.", "The quay has stood for long."),
)
"""It has happened since the trip."""

NOUNS: Final = Cues(
    nl=(
        "follow up",
        "follow-up",
        "vervolgacties",
        "vervolgactie",
        "vervolgstap",
        "vervolgstappen",
        "vervolgafspraak",
        "vervolgafspraken",
        "vervolgbezoek",
        "vervolggesprek",
        "vervolgoverleg",
        "actiepunt",
        "tegenbezoek aan nederland",
    ),
    en=("follow-up", "follow up", "next step", "next steps", "action point"),
    hits=("Een vervolgafspraak staat in mei.", "The next steps are clear."),
    traps=("De stappen van de kerk zijn glad.", "The stepson of the mayor joined."),
)
"""What a follow-up is called."""

DONE: Final = Cues(
    nl=(
        "al",
        "reeds",
        "inmiddels",
        "intussen",
        "is gebeurd",
        "afgerond",
        "gereed",
        "klaar",
        "voltooid",
        "uitgevoerd",
        "heeft plaatsgevonden",
        "hebben plaatsgevonden",
    ),
    en=("already", "completed", "done", "finished", "since", "took place", "has been sent", "was sent"),
    hits=("De brief is inmiddels verstuurd.", "The letter was sent."),
    traps=("De brief ligt op tafel.", "The letter is on the table."),
)
"""What tells, with a perfect tense, that it is done."""

DROPPED: Final = Cues(
    nl=(
        "vervallen",
        "afgelast",
        "heeft afgezegd",
        "hebben afgezegd",
        "komt er niet",
        "komen er niet",
        "zien ervan af",
        "ziet ervan af",
        "ervan afgezien",
        "ziet af van",
        "zien af van",
        "zien wij af",
        "zien we af",
        "afgezien van",
        "is afgezien",
        "wordt afgezien",
        "gaat niet door",
        "gaan niet door",
        "gaat niet meer door",
        "geen vervolg",
        "niet verder opgepakt",
        "stopgezet",
        "geschrapt",
        "komt te vervallen",
        "is vervallen",
        "niet doorgegaan",
        "van de baan",
        "niet voortgezet",
        "afgeblazen",
        "ingetrokken",
        "{laten} ... rusten",
        "{laten} ... varen",
        "laten rusten",
        "laten varen",
        "in de ijskast",
        "van tafel",
        "op de lange baan",
    ),
    en=("dropped", "cancelled", "canceled", "abandoned", "will not be pursued", "no longer", "called off"),
    hits=("Het bezoek gaat niet door.", "The visit was cancelled."),
    traps=(
        "De raad liet zijn oog rusten op de haven.",
        "It took no longer than an hour.",
        "Wij stonden op van tafel.",
        "De kabelbaan gaat door tot tien uur.",
        "The visit went on.",
    ),
    unless=("op van tafel", "{laten} ... oog rusten", "no longer than"),
)
"""What tells that it is given up."""

NEGATED: Final = Cues(
    nl=("niet", "geen", "nooit", "niets", "evenmin"),
    en=("not", "no", "never", "nothing"),
    hits=("Wij doen het niet.", "We never wrote."),
    traps=(
        "Wij kwamen niet voor niets.",
        "Er was niets dan lof.",
        "Nothing but praise was heard.",
        "Niet alleen de rector komt, ook de decaan.",
        "Not only the rector comes.",
        "De nietmachine was leeg.",
        "The note was short.",
    ),
    unless=("niet alleen", "not only", "niet voor niets", "niets dan", "nothing but"),
)
"""What tells that nothing came of it."""

BACKGROUND: Final = Cues(
    nl=(
        "met deze brief",
        "hierbij",
        "bij dezen",
        "in deze brief",
        "in deze memo",
        "in deze rapportage",
        "leest u hoe",
        "in dit verslag",
        "in dit memo",
        "met dit verslag",
        "zoals toegezegd",
        "zoals afgesproken",
        "zoals beloofd",
        "eerder toegezegd",
        "eerder afgesproken",
        "destijds",
        "indertijd",
        "was toegezegd",
        "was afgesproken",
        "waren uitgenodigd",
        "op uitnodiging",
        "uitgenodigde",
        "hieronder",
        "in deze blog",
        "in dit stuk",
        "leg ik hier",
        "vertel ik hier",
        "dit bericht",
        "deze e-mail",
        "geadresseerde",
        "onze dank",
        "mijn dank",
        "blijft hier verder buiten",
        "vorig werkbezoek",
        "vorige reis",
        "vorige werkbezoek",
    ),
    en=(
        "as promised",
        "as agreed",
        "previously",
        "at the time",
        "had promised",
        "had agreed",
        "at the invitation",
        "in this report",
        "in this post",
        "this message",
        "this e-mail",
        "this email",
        "addressee",
    ),
    hits=("Zoals afgesproken staat hier het programma.", "As promised, here are the days."),
    traps=("Wij hebben afgesproken te bellen.", "They promised to call."),
)
"""What tells that something was promised or agreed before the trip."""

DEADLINES: Final = Cues(
    nl=(
        "uiterlijk",
        "vóór",
        "voor",
        "voor het einde van",
        "voor eind",
        "per",
        "vanaf",
        "gereed in",
        "gereed op",
        "klaar in",
        "binnen",
        "nog voor",
        "deadline",
    ),
    en=("by", "before", "no later than", "due", "deadline", "from", "within"),
    hits=("Klaar uiterlijk 1 mei.", "Send it before 1 May."),
    traps=("De gids is klaar met de rondleiding.", "The bypass opened."),
)
"""What stands before the time by which something is to be done."""

VAGUE_TIMES: Final = Cues(
    nl=(
        "naar de zomer",
        "na de zomer",
        "voor de zomer",
        "vóór de zomer",
        "deze zomer",
        "dit najaar",
        "dit voorjaar",
        "in het najaar",
        "in het voorjaar",
        "in de zomer",
        "in de winter",
        "komende winter",
        "komend najaar",
        "komend voorjaar",
        "na het zomerreces",
        "voor het zomerreces",
        "vóór het zomerreces",
        "na de zomervakantie",
        "voor de kerst",
        "vóór de kerst",
        "na de kerst",
        "volgende week",
        "volgende maand",
        "volgend jaar",
        "volgend voorjaar",
        "volgend najaar",
        "komende week",
        "komende maand",
        "komend jaar",
        "komende maanden",
        "deze maand",
        "nog deze maand",
        "dit jaar",
        "nog dit jaar",
        "binnenkort",
        "op korte termijn",
        "zo spoedig mogelijk",
        "zo snel mogelijk",
        "dit kwartaal",
        "volgend kwartaal",
        "bij ons volgend bezoek",
        "bij het volgende bezoek",
        "bij terugkomst",
        "na de vakantie",
        "na de verkiezingen",
        "eind dit jaar",
        "begin volgend jaar",
        "later dit jaar",
        "over een half jaar",
        "over een jaar",
        "binnen een maand",
        "binnen twee weken",
    ),
    en=(
        "after the summer",
        "before the summer",
        "this summer",
        "this autumn",
        "this spring",
        "in spring",
        "in autumn",
        "next week",
        "next month",
        "next year",
        "next spring",
        "next autumn",
        "this month",
        "this year",
        "later this year",
        "as soon as possible",
        "shortly",
        "soon",
        "before Christmas",
        "in the coming months",
    ),
    hits=("Na de zomer volgt een brief.", "A letter follows next month."),
    traps=("De zomer was koud.", "The month was cold."),
)
"""Times that no calendar has, or that depend on when the report was written."""

STATUS_WORDS: Final[dict[Status, Cues]] = {
    "planned": Cues(
        nl=(
            "nog niet",
            "gepland",
            "ingepland",
            "afspraak gemaakt",
            "nog te doen",
            "te doen",
            "afgesproken",
            "toegezegd",
            "staat gepland",
            "volgt",
        ),
        en=("not yet", "planned", "scheduled", "to do", "not started", "agreed"),
        hits=("nog niet begonnen", "not yet started"),
        traps=("niets", "notes"),
    ),
    "done": Cues(
        nl=(
            "gereed",
            "verzonden",
            "geplaatst",
            "geregeld",
            "besproken",
            "verwerkt",
            "klaar",
            "afgerond",
            "gedaan",
            "gebeurd",
            "verstuurd",
            "ingediend",
            "uitgevoerd",
            "voltooid",
            "afgehandeld",
            "gerealiseerd",
            "verzonden",
            "ja",
            "v",
            "✓",
            "✔",
            "☑",
        ),
        en=("done", "completed", "finished", "closed", "yes"),
        hits=("de brief is verstuurd", "done in May"),
        traps=("verzending in mei", "undone"),
    ),
    "ongoing": Cues(
        nl=(
            "loopt",
            "doorlopend",
            "in gang gezet",
            "lopen",
            "aan gewerkt",
            "begonnen",
            "lopend",
            "in uitvoering",
            "bezig",
            "onderhanden",
            "gestart",
            "mee bezig",
            "in behandeling",
            "opgestart",
            "in voorbereiding",
        ),
        en=("ongoing", "in progress", "started", "running", "under way", "underway"),
        hits=("mee bezig", "in progress"),
        traps=("begin mei", "at the start of May"),
    ),
    "dropped": Cues(
        nl=(
            "vervallen",
            "vervalt",
            "komt niet",
            "afgezegd",
            "niet doorgegaan",
            "niet opgepakt",
            "geannuleerd",
            "gestopt",
            "geschrapt",
            "afgeblazen",
            "gaat niet door",
        ),
        en=("dropped", "cancelled", "canceled", "stopped"),
        hits=("gaat niet door", "cancelled by the yard"),
        traps=("gaat door", "went through"),
    ),
    "open": Cues(
        nl=("open", "onbekend", "nader te bepalen", "ntb"),
        en=("open", "unknown", "to be decided", "tbd"),
        hits=("nader te bepalen", "to be decided"),
        traps=("opening in mei", "opener"),
    ),
}
"""What a column of statuses says."""

WHAT_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "actie",
        "wat",
        "waar gaat het om",
        "waarover",
        "afspraak",
        "omschrijving",
        "actiepunt",
        "toezegging",
        "vervolgactie",
        "taak",
        "onderwerp",
        "punt",
        "vervolg",
        "vervolgstap",
        "te doen",
        "besluit",
        "stap",
        "opdracht",
    ),
    "en": ("action", "what", "task", "agreement", "item", "commitment", "description"),
}
WHO_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "wie",
        "neemt het op zich",
        "aangewezen",
        "belegd bij",
        "betrokkene",
        "toegewezen aan",
        "trekker",
        "eigenaar",
        "verantwoordelijke",
        "verantwoordelijk",
        "door",
        "actiehouder",
        "uitvoerder",
        "door wie",
        "houder",
        "bij wie",
        "ligt bij",
        "pakt op",
        "aan zet",
        "penvoerder",
        "portefeuillehouder",
        "initiatief",
        "initiatiefnemer",
        "uitvoering",
        "afdeling",
        "verantwoording",
    ),
    "en": ("who", "owner", "responsible", "lead", "by whom", "assignee"),
}
WHEN_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "wanneer",
        "uiterlijk",
        "deadline",
        "termijn",
        "datum",
        "gereed",
        "planning",
        "gereed op",
        "voor",
        "klaar",
        "streefdatum",
        "einddatum",
        "opleverdatum",
        "vóór",
        "tijdpad",
        "tijdstip",
        "afgerond",
    ),
    "en": ("when", "due", "deadline", "by when", "date", "due date"),
}
STATUS_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "stand",
        "status",
        "stand van zaken",
        "voortgang",
        "gereed?",
        "hoe ver",
        "hoe staat",
        "fase",
        "stand nu",
        "resultaat",
    ),
    "en": ("status", "state", "progress"),
}
"""Column heads of a table of actions."""

NEXT_TIMES: Final = Cues(
    nl=(
        "volgende week",
        "volgende maand",
        "volgend jaar",
        "komende week",
        "komende maand",
        "komend jaar",
        "komend voorjaar",
        "komend najaar",
        "volgend voorjaar",
        "volgend najaar",
        "binnenkort",
        "op korte termijn",
    ),
    en=("next week", "next month", "next year", "next spring", "next autumn", "shortly"),
    hits=("Volgende week komt de rector.", "The rector comes next week."),
    traps=("De week was druk.", "The week was busy."),
)
"""Times that only a plan has."""

GOING: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("is van plan", "zijn van plan", "zal", "zullen", "gaat", "gaan"),
    "en": ("will", "shall", "is going to", "are going to"),
}
"""Finite verbs of the future."""

VISITORS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "groep", "groepje", "delegatie", "gezelschap", "afvaardiging", "klas", "team", "bezoek", "tegenbezoek",
        "bezoekers", "gasten", "studenten", "leerlingen", "collega's", "ambtenaren", "ouders", "stagiairs",
        "technici", "bestuurders", "raadsleden", "ondernemers", "boeren", "docenten", "jongeren", "onderzoekers",
    ),
    "en": ("group", "delegation", "party", "class", "team", "visit", "visitors", "guests", "students", "colleagues"),
}  # fmt: skip
"""Whom somebody receives who has guests, and gets nothing."""

HAVING_GUESTS: Final[frozenset[str]] = frozenset({"ontvangen", "receive"})
"""Verbs of somebody who has guests, or gets something."""

GETTING: Final[frozenset[str]] = frozenset({"krijgen", "get", "receive"})
"""Verbs whose subject only gets something."""

RECEIVING: Final[frozenset[str]] = frozenset({"krijgen", "ontvangen", "mogen", "receive", "get", "may"})
"""Verbs whose subject is not the one who acts, but the one who is given something."""

PROPOSES: Final = Cues(
    nl=("{voorstellen} om", "{voorstellen} dat", "{stellen} ons voor", "{voorstellen} ons"),
    en=("{propose} to", "{propose} that", "{propose} we"),
    hits=("De rector stelt voor om te ruilen.", "De werf stelde ons voor te wachten.", "They proposed that we wait."),
    traps=(
        "De gids stelde ons voor aan de rector.",
        "De rector stelde de docenten aan ons voor.",
        "The proposal was long.",
    ),
    unless=("{stellen} ons voor aan",),
)
"""Somebody proposes something: what the one who proposes takes part in is an offer, else it is advice."""

SHARED: Final = Cues(
    nl=(
        "ruilen", "uitwisselen", "uit te wisselen", "samen", "gezamenlijk", "elkaar", "te sturen", "sturen",
        "te ontvangen",
        "te lenen", "te komen", "te geven", "in bruikleen", "naar ons", "bij ons", "beurtelings", "om de beurt",
        "over en weer",
    ),
    en=("exchange", "swap", "together", "jointly", "each other", "to send", "to host", "to lend", "joint"),
    hits=("Wij doen het samen.", "We do it together."),
    traps=("De samenstelling was vast.", "The joiner showed us his shop."),
)  # fmt: skip
"""What tells that somebody takes part in what is proposed."""

FINDING_OUT: Final[frozenset[str]] = frozenset(
    {
        "uitrekenen", "uitzoeken", "onderzoeken", "nagaan", "bekijken", "verkennen", "doorrekenen", "inventariseren",
        "peilen", "bestuderen", "vergelijken", "toetsen", "testen", "bezien", "analyseren", "berekenen", "beoordelen",
        "examine", "explore", "investigate", "study", "test", "compare", "research", "review",
    }
)  # fmt: skip
"""Acts that are going on where no time is set for them."""

WANTING: Final[frozenset[str]] = frozenset({"willen", "zullen", "want", "wish", "will"})
"""Verbs of somebody who wants something."""

GLADLY: Final = Cues(
    nl=("graag", "gaarne", "met plezier", "met alle plezier", "met genoegen"),
    en=("gladly", "with pleasure"),
    hits=("De werf komt graag kijken.", "They gladly help."),
    traps=("De graagte was groot.", "We were glad."),
)
"""What tells that somebody likes to do something for others."""

HOSTING: Final = Cues(
    nl=(
        "ontvangen", "verwelkomen", "terugzien", "weerzien", "op bezoek", "over de vloer", "begroeten", "uitnodigen",
        "te gast", "rondleiden", "helpen", "delen", "langskomen", "meekijken", "laten zien", "onderdak", "opvangen",
        "huisvesten", "logeren", "opleiden", "begeleiden", "plaats bieden", "plek geven", "gratis", "kosteloos",
        "zonder kosten", "op eigen kosten", "{ontvangen}", "{verwelkomen}", "{helpen}", "{delen}",
    ),
    en=("host", "welcome", "receive", "have us", "show us", "help us", "share", "visit us",
        "put up", "accommodate", "free of charge", "for free", "at no cost", "at its own expense"),
    hits=("De school wil ons ontvangen.", "They want to host us."),
    traps=("De ontvangst was hartelijk.", "The ghost story was good."),
)  # fmt: skip
"""What a host wants to do for guests."""

HEADINGS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "{toezeggen}", "{beloven}", "{afspreken}", "{aanbieden}", "toezeggingen", "beloften", "beloftes", "afspraken",
        "stand op", "stand van zaken", "sindsdien", "wat doen wij", "wat doen we", "wie doet wat", "hoe nu verder",
        "hoe verder", "en nu", "wat nu", "vervolg", "nog te doen", "huiswerk", "acties", "actielijst", "aanbevelingen",
        "op de rol", "volgende stappen", "agenda voor thuis",
    ),
    "en": (
        "{promise}", "{agree}", "{offer}", "promises", "commitments", "recommendations", "since then", "next steps",
        "what next", "to do", "what happens next", "going forward", "actions",
    ),
}  # fmt: skip
"""What a heading about follow-ups has in it, where the vocabulary of headings does not know it."""

NOTES: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "actie",
        "actiehouder",
        "wie",
        "trekker",
        "uitvoering",
        "door",
        "verantwoordelijk",
        "eigenaar",
    ),
    "en": ("action", "owner", "lead", "who", "responsible"),
}
"""Labels behind a follow-up that say who does it, and when."""

TIME_NOTES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("gereed", "klaar", "deadline", "termijn", "wanneer", "planning", "status", "stand"),
    "en": ("due", "deadline", "when", "status", "by when"),
}
"""Labels behind a follow-up that say when it is due, or how far it is."""

ACTION_LABELS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("actie", "actiepunt", "vervolgactie", "afspraak", "vervolg", "toezegging"),
    "en": ("action", "action point", "follow-up", "commitment"),
}
"""What a line calls itself that is a follow-up."""

HABITUAL: Final = Cues(
    nl=(
        "al jaren",
        "al lang",
        "al sinds",
        "elk jaar",
        "ieder jaar",
        "jaarlijks",
        "altijd",
        "van oudsher",
        "al tien jaar",
    ),
    en=("for years", "every year", "always", "annually", "traditionally"),
    hits=("De stad doet dit al jaren.", "The city does this every year."),
    traps=("Dat werkt niet altijd.", "It does not always work.", "De toren is honderd jaren oud.", "The year was dry."),
    unless=("niet altijd", "not always"),
)
"""What tells that somebody does something anyway."""

NOBODY: Final = Cues(
    nl=(
        "nog te verdelen", "nader te bepalen", "ntb", "n.t.b", "nog te bepalen", "onbekend", "open",
        "nog niemand", "geen",
    ),
    en=("to be decided", "tbd", "to be determined", "nobody", "none", "open"),
    hits=("nog te bepalen", "to be decided"),
    traps=("de opening", "the opener"),
)  # fmt: skip
"""What stands where nobody must act yet."""

PLANS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "plan", "plannen", "voornemen", "idee", "tegenbezoek", "reünie", "afspraak", "proef", "uitwisseling",
        "aanvraag", "toezegging", "voorstel",
    ),
    "en": ("plan", "idea", "visit", "pilot", "meeting", "exchange", "application", "action", "proposal"),
}  # fmt: skip
"""What can be given up."""

UNITS: Final[dict[str, tuple[str, ...]]] = {
    "day": ("dagen", "dag", "days", "day"),
    "week": ("weken", "week", "weeks"),
    "month": ("maanden", "maand", "months", "month"),
}
"""Units in which a deadline is counted."""

RETURNS: Final[tuple[str, ...]] = (
    "terugkeer", "terugkomst", "thuiskomst", "reis", "bezoek", "werkbezoek", "missie", "dienstreis", "studiereis",
    "return", "trip", "visit", "mission",
)  # fmt: skip
"""What a deadline is counted from."""

PROMISES: Final = Cues(
    nl=("toezeggingen", "beloften", "beloftes"),
    en=("promises", "commitments", "pledges"),
    hits=("Toezeggingen aan ons", "Promises to us"),
    traps=("Toegezegd aan ons", "Promised to us"),
)
"""What a heading calls the promises under it."""

ASKED: Final = Cues(
    nl=("{vragen} ... om ... te", "{verzoeken} ... om ... te", "{vragen} ... of"),
    en=("{ask} ... to", "{request} ... to"),
    hits=("Wij vroegen de rector om een lijst te sturen.", "We asked the rector to send a list."),
    traps=("Wij stelden een vraag over de sluis.", "We asked about the lock."),
)
"""Somebody is asked to do something."""

ASKING: Final[frozenset[str]] = frozenset({"vragen", "verzoeken", "opdragen", "ask", "request"})
"""Verbs of asking, and of telling, somebody to do something."""

ALLOWED: Final = Cues(
    nl=("mag", "mogen"),
    en=("may", "can"),
    hits=("Wij mogen de zaal gebruiken.", "We may use the hall."),
    traps=("It opens in May.", "Het vermogen van de molen is groot.", "In the month of mayflies we went."),
    unless=("in may", "early may", "late may", "of may", "until may", "before may", "by may"),
)
"""Somebody may do something."""

ANNOUNCING: Final = Cues(
    nl=("het volgende", "als volgt", "het volgende af", "het onderstaande", "de volgende punten"),
    en=("the following", "as follows"),
    hits=("Wij spraken het volgende af:", "We agreed the following:"),
    traps=("De volgende dag regende het.", "We followed the guide."),
)
"""What stands at the end of a sentence that only announces what follows it."""

GOING_ALONG: Final[frozenset[str]] = frozenset(
    {"meegaan", "meereizen", "aansluiten", "vergezellen", "gaan", "reizen", "accompany", "go", "join", "travel"}
)
"""What those do who join a trip."""

MOVES: Final[frozenset[str]] = frozenset({"komen", "terugkomen", "reizen", "come", "travel", "visit"})
"""Acts that are follow-ups only where it is told when."""

NOW: Final = Cues(
    nl=("nu", "al", "inmiddels", "intussen", "ondertussen", "alvast", "thans"),
    en=("now", "already", "meanwhile", "in the meantime"),
    hits=("De gids is nu ziek.", "The guide is now ill."),
    traps=("Al met al was het nuttig.", "Nu en dan regende het.", "De nuance was van belang.", "The snow was deep."),
    unless=("al met al", "nu en dan"),
)
"""What says of an act in the present tense that it is going on."""

LESSONS: Final = Cues(
    nl=("les", "lessen", "raad", "advies", "tip", "boodschap", "motto", "waarschuwing", "aanbeveling", "devies"),
    en=("lesson", "advice", "tip", "message", "motto", "warning", "recommendation"),
    hits=("De les: begin klein.", "The lesson: start small."),
    traps=("Het lesgeld is laag.", "The lessee came."),
)
"""What stands before advice in the form of an order."""

READERS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "u", "uw raad", "uw kamer", "uw staten", "uw college", "de raad", "de gemeenteraad", "de kamer",
        "de tweede kamer", "de eerste kamer", "de staten", "provinciale staten", "het bestuur", "het algemeen bestuur",
        "het dagelijks bestuur", "de algemene vergadering",
    ),
    "en": ("you", "the council", "your council", "parliament", "the board", "the executive board"),
}  # fmt: skip
"""Those whom a report is written for."""

OUGHT: Final = Cues(
    nl=("{moeten}", "{kunnen}", "zou", "zouden", "beter", "verstandig", "nodig", "niet te", "eerst"),
    en=("should", "ought", "must", "better", "need", "needs", "wise"),
    hits=("De stad moet eerst meten.", "The city should wait."),
    traps=("De moeder van de rector kwam.", "The shoulder was wide."),
)
"""What tells advice from a fact."""

DELIVERING: Final[frozenset[str]] = frozenset(
    {
        "aanleveren", "bezorgen", "doorgeven", "doorsturen", "geven", "lenen", "leveren", "mailen", "meegeven",
        "meesturen", "nasturen", "opsturen", "sturen", "toesturen", "toezenden", "uitlenen", "verstrekken", "zenden",
        "deliver", "forward", "lend", "mail", "provide", "send", "share", "supply",
    }
)  # fmt: skip
"""What somebody does who lets others have something."""

BEING: Final[frozenset[str]] = frozenset({"zijn", "staan", "liggen", "be", "stand", "lie"})
"""Verbs that only say where or how something is."""

BECOMING: Final[frozenset[str]] = frozenset({"worden"})
"""Verbs of a passive in the present tense."""

SHALL: Final[frozenset[str]] = frozenset({"zullen", "will"})
"""Verbs of what is to come, whatever their tense: "zou"."""

FUTURE: Final[frozenset[str]] = frozenset({"zullen", "gaan", "will"})
"""Auxiliaries of the future."""

BY_EVENTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "aan", "in de loop van", "na", "nog voor", "nog vóór", "rond", "tegen", "tot", "tot aan", "uiterlijk",
        "uiterlijk bij", "uiterlijk in", "uiterlijk met", "uiterlijk tijdens", "uiterlijk voor", "uiterlijk vóór",
        "voor", "vóór",
    ),
    "en": ("after", "around", "at the latest at", "before", "by", "in the course of", "in time for", "until"),
}  # fmt: skip
"""What stands before an event by which something is to be done."""

EVENTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "begroting", "begrotingsbehandeling", "behandeling", "begrotingsronde", "jaareinde", "jaarwisseling",
        "einde van het jaar", "eind van het jaar", "jaarrekening", "kadernota", "kerst", "kerstdagen", "najaar",
        "najaarsnota", "perspectiefnota", "raadsvergadering", "commissievergadering", "reces", "statenvergadering",
        "schooljaar", "studiejaar",
        "vakantie", "verkiezingen", "voorjaar", "voorjaarsnota", "winter", "zomer",
    ),
    "en": (
        "budget debate", "christmas", "council meeting", "easter", "elections", "end of the year", "holidays", "recess",
        "summer", "summer break", "winter",
    ),
}  # fmt: skip
"""Events that are the time of something, also at the end of a compound ("zomervakantie")."""

MODALS: Final[frozenset[str]] = frozenset(
    {"zullen", "moeten", "willen", "kunnen", "mogen", "will", "must", "can", "may", "want", "plan", "intend"}
)
"""Verbs that in the past tense say that something was to happen, and not that it did."""

WRITINGS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "brief", "brieven", "bericht", "berichten", "kaart", "kaarten", "kaartjes", "mail", "mails", "uitnodiging",
        "uitnodigingen", "verslag", "verslagen", "foto's", "notitie", "memo", "voorstel", "stukken", "nota",
    ),
    "en": (
        "letter", "letters", "card", "cards", "invitation", "invitations", "report", "reports", "note", "notes",
        "photos", "minutes", "mail", "emails", "proposal", "thanks",
    ),
}  # fmt: skip
"""What is written or sent, also as the last part of a compound ("bedankbrieven")."""

OWN_MOTION: Final[frozenset[str]] = frozenset({"gaan", "komen", "volgen", "follow", "go", "come"})
"""What is said of a letter that somebody else sends."""

STATES: Final[frozenset[str]] = frozenset(
    {
        "zijn", "staan", "liggen", "lopen", "verschijnen", "plaatsvinden", "be", "stand", "appear",
    }
)  # fmt: skip
"""Verbs of things, which say where they are or how far they have come."""

MEANWHILE: Final = Cues(
    nl=("inmiddels", "intussen", "ondertussen", "thans", "momenteel"),
    en=("meanwhile", "in the meantime", "currently"),
    hits=("Inmiddels is het gebouw af.", "Meanwhile the hall is done."),
    traps=("Midden in de stad staat een toren.", "We came for a while."),
)
"""What says of an act in the present tense that it is going on, also in a list of what is to be done."""

THIS: Final[tuple[str, ...]] = ("dit", "deze", "this")
NEXT: Final[tuple[str, ...]] = ("volgend", "volgende", "komend", "komende", "next")
"""Which year, quarter or month is meant, counted from the day of the report."""

SPANS: Final[dict[str, tuple[str, ...]]] = {
    "month": ("maand", "month"),
    "quarter": ("kwartaal", "quarter"),
    "year": ("jaar", "year", "kalenderjaar"),
}
"""Spans of time that a deadline may be."""

READY: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("klaar", "gereed", "af", "rond", "liggen", "lukken", "gebeuren", "gebeurd", "afgerond", "afronden", "zover"),
    "en": ("ready", "done", "finished", "completed", "complete", "due"),
}
"""What is said of a task with the time by which it is to be done."""

TAKING_UP: Final[frozenset[str]] = frozenset(
    {"betrekken", "meenemen", "omarmen", "opvolgen", "overnemen", "volgen", "adopt", "follow"}
)
"""What those who got advice do with it."""

CONCESSIONS: Final = Cues(
    nl=("al is", "al was", "al zijn", "al waren", "al heeft", "al hebben", "al had", "al hadden"),
    hits=("Al was de zaal koud, wij bleven.",),
    traps=("Het was al koud.",),
)
"""What is no "already": "al was de zaal koud"."""

WHAT_IS_ASKED: Final[dict[str, tuple[str, ...]]] = {"nl": ("om", "of"), "en": ("to",)}
"""What stands before what somebody is asked to do."""

NOTHING_GOING_ON: Final[dict[str, tuple[str, ...]]] = {
    "en": ("going", "planning", "hoping", "expecting", "coming", "during", "nothing", "something", "interesting"),
}
"""Words in "ing" behind a form of "be" that do not say what somebody is doing."""

GOES: Final[dict[str, tuple[str, ...]]] = {"nl": ("gaat", "gaan")}
"""Plans only with an infinitive: "gaat uit van" is none."""

OF_THE_REPORT: Final = Cues(
    nl=("vastgesteld", "opgesteld", "dit verslag is"),
    en=("adopted",),
    hits=("Dit verslag is in mei opgesteld.", "The report was adopted in May."),
    traps=("De raad stelt het plan vast.", "They will adopt the plan."),
)
"""What happened to the report itself."""

LEGAL: Final = Cues(
    nl=("artikel", "wet", "besluit", "motie"),
    hits=("Dat volgt uit artikel 5.",),
    traps=("De wethouder leest een krantenartikel.",),
)
"""What has a date of its own, which is no deadline."""

WELCOME: Final = Cues(
    nl=("welkom",),
    en=("welcome",),
    hits=("Wij zijn welkom in mei.", "We are welcome in May."),
    traps=("De verwelkoming duurde lang.",),
)

PASSIVE_PRESENT: Final = Cues(
    nl=("wordt", "worden"),
    hits=("De kade wordt gebouwd.",),
    traps=("De kade werd gebouwd.",),
)
"""What is being done, and not done yet."""

EXPECTED: Final = Cues(
    nl=("zou", "zouden"),
    en=("would",),
    hits=("Zij zou een brief sturen.", "She would send a letter."),
    traps=("Zij zal een brief sturen.", "She will send it."),
)
"""What was to happen."""

STEMS_FROM: Final[dict[str, tuple[str, ...]]] = {"nl": ("uit", "van"), "en": ("of", "from", "dating from")}
"""Words before a date that something is of."""

SINCE_DATE: Final[dict[str, tuple[str, ...]]] = {"nl": ("sinds", "sedert"), "en": ("since",)}
"""Words before a date from which on something is so."""

TO_WHOM: Final[dict[str, tuple[str, ...]]] = {"nl": ("aan", "naar"), "en": ("to",)}
"""What leads to the one who is sent something."""

LAST_TIMES: Final = Cues(
    nl=("jl", "jongstleden", "vorig", "vorige", "afgelopen"),
    en=("last",),
    hits=("In maart jl. was de haven dicht.", "The port closed last March."),
    traps=("De haven is dicht tot maart.", "The port closes in March."),
)
"""Words in a date that say that it is over."""

ORDINAL_ENDINGS: Final[tuple[str, ...]] = ("e", "ste", "de")
OF_THIS_MONTH: Final[tuple[str, ...]] = ("dezer", "dezes")
"""What stands behind a day of the month of the report."""

BEFORE_DAY: Final[dict[str, tuple[str, ...]]] = {"nl": ("in", "op"), "en": ("on", "at")}
PART_OF_TIME: Final[dict[str, tuple[str, ...]]] = {"nl": ("begin", "eind", "einde", "week", "maand"), "en": ("end",)}
"""Words that may stand between a word such as "uiterlijk" and its date."""

WITHIN_TIME: Final[tuple[str, ...]] = ("binnen", "within")
"""What stands before a number of days, weeks or months."""
COUNTED_FROM: Final[tuple[str, ...]] = ("na", "after", "of")
YEARS: Final[tuple[str, ...]] = ("jaar", "year")

DONE_ON: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("afgerond op", "afgerond in", "gereed op", "gereed in", "voltooid op", "voltooid in"),
    "en": ("completed on", "completed in", "done on", "done in"),
}
"""How a note begins that says when something was done."""

IS_TO_BE: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("moet", "moeten", "wil", "willen", "zal", "zullen", "gaat", "gaan", "hoopt", "hopen", "is", "zijn"),
    "en": ("must", "should", "will", "hope", "hopes", "has to", "is to", "is"),
}
"""Verbs of a note that says by when something is to be ready."""
BEHIND_READY: Final[dict[str, tuple[str, ...]]] = {"nl": ("zijn", "hebben", "komen", "in"), "en": ("by", "on")}

OFFERED_BY: Final = Cues(
    nl=(
        "aanbod van",
        "aanbod vanuit",
        "aanbod door",
        "uitnodiging van",
        "uitnodiging vanuit",
        "uitnodiging door",
        "toezegging van",
        "toezegging vanuit",
        "toezegging door",
    ),
    en=("offer from", "offer by", "invitation from", "invitation by"),
    hits=("Aanbod van de haven om mee te lezen.", "Offer from the port to read along."),
    traps=("Het aanbod staat nog.", "Our offer stands."),
)
"""How an item begins that names an offer, with the one behind it who makes it."""
WHAT_FOR: Final[dict[str, tuple[str, ...]]] = {"nl": ("om", "voor", "aan"), "en": ("to", "for")}
"""What stands behind that one: what is offered, and to whom."""

WITHIN: Final[dict[str, tuple[str, ...]]] = {"nl": ("binnen", "bij"), "en": ("within",)}
"""How a sentence begins that says in whose house something goes on."""
GOES_ON: Final[dict[str, tuple[str, ...]]] = {"nl": ("vindt", "wordt", "loopt", "is", "werkt"), "en": ("is",)}

TASK_OF: Final = Cues(
    nl=("een taak voor", "een taak van", "een klus voor", "een klus van", "een actie voor", "een actie van"),
    en=("a task for", "a job for"),
    hits=("Dat is een taak voor de griffie.", "That is a task for the clerk."),
    traps=("De taak is verdeeld.", "The task is done."),
)
"""What leads to the one whose task it is."""

HELD_BY: Final[dict[str, tuple[str, ...]]] = {"nl": ("bij",), "en": ("with",)}
IN_HAND: Final = Cues(
    nl=("in onderzoek", "in behandeling", "in bewerking", "in voorbereiding", "neergelegd", "belegd", "ondergebracht"),
    hits=("Dat is bij de griffie in onderzoek.",),
    traps=("Wij bezochten een onderzoekscentrum.",),
)
"""What is said of a task that lies with somebody, who stands before it."""

OWNER_LABELS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "trekker :", "trekker is", "trekker wordt", "uitvoering :", "uitvoering is", "uitvoering wordt",
        "actiehouder :", "actiehouder is", "actiehouder wordt",
    ),
    "en": ("owner :", "owner is"),
}  # fmt: skip
"""Labels of the one who acts, in the midst of a sentence."""

AGREEING: Final[frozenset[str]] = frozenset({"afspreken", "overeenkomen", "besluiten", "agree", "decide"})
"""Verbs whose passive tells nobody who acts: "er is afgesproken"."""

WILLING: Final = Cues(
    nl=("bereid",),
    en=("willing", "prepared"),
    hits=("De rector is bereid te komen.", "The rector is willing to come."),
    traps=("De soep is klaar.", "He will come."),
)
"""Words that look like a participle and tell what somebody will do."""

ON_THEIR_PART: Final = Cues(
    nl=("van zijn kant", "van haar kant", "van hun kant", "op zijn beurt", "op haar beurt", "op hun beurt", "zelf"),
    en=("for its part", "for their part"),
    hits=("De haven van haar kant stuurt een kaart.", "The port for its part sends a map."),
    traps=("Aan de overkant staat een kraan.", "They take part."),
)
"""What stands behind a subject and is no part of it."""

COMING: Final[frozenset[str]] = frozenset({"komen", "krijgen", "ontvangen", "volgen", "come", "follow"})
"""Verbs of what comes from somebody: "Van de haven komen de tekeningen"."""

SAYS_SO: Final = Cues(
    nl=("aldus", "zei", "zegt", "zeiden", "vertelde", "verzekerde"),
    en=("said", "says", "told us"),
    hits=("Dat kan in mei, zei de rector.", "It can be done, said the rector."),
    traps=("Zij zeilen in mei.", "They sail in May."),
)
"""What leads behind a comma to the one who said what stands before it."""
ACCORDING_TO: Final = Cues(
    nl=("volgens",),
    en=("according to",),
    hits=("Volgens de rector kan het.", "According to the rector it can be done."),
    traps=("Zij volgt de les.", "They agree."),
)

DOING_IT: Final[frozenset[str]] = frozenset({"hebben", "doen", "regelen", "verzorgen"})
"""Verbs behind "dat" with the one who does what was told before: "; dat regelt de griffie"."""

EVERYBODY: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("allen", "iedereen", "alle deelnemers", "alle leden", "alle reisgenoten", "beiden", "hele delegatie"),
    "en": ("all", "everyone", "everybody", "all members", "all participants", "both"),
}
"""Who must act where a list names nobody in particular."""

REPORTS_BACK: Final = Cues(
    nl=(
        "verslag",
        "reisverslag",
        "terugkoppeling",
        "{terugkoppelen}",
        "{rapporteren}",
        "rapportage",
        "evaluatie",
        "{evalueren}",
        "na terugkeer",
        "na terugkomst",
        "na afloop van de reis",
        "na afloop van het bezoek",
    ),
    en=(
        "{report}",
        "a report",
        "report back",
        "evaluation",
        "{evaluate}",
        "debrief",
        "on their return",
        "after the trip",
    ),
    hits=("Na afloop volgt een verslag.", "The mayor will report to the council.", "An evaluation follows in May."),
    traps=("De verslagenheid was groot.", "De waarde van het land steeg.", "The reporters came along."),
)
"""What is promised for afterwards by those who announce a trip."""

OF_SITES: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "meer informatie", "meer weten", "meer lezen", "lees meer", "lees ook", "lees verder", "zie ook", "bekijk ook",
        "deel dit", "deel dit bericht", "deel deze pagina", "naar boven", "terug naar boven", "terug naar overzicht",
        "contact", "contact opnemen", "neem contact op", "reageren", "reacties", "afdrukken", "print deze pagina",
        "inschrijven nieuwsbrief", "nieuwsbrief", "aanmelden nieuwsbrief", "gerelateerd nieuws", "gerelateerd",
        "vragen", "pers", "vacatures", "cookies", "privacy", "toegankelijkheid", "sitemap", "proclaimer", "disclaimer",
        "volg ons", "was deze informatie nuttig",
    ),
    "en": (
        "more information", "further information", "find out more", "read more", "read also", "read on", "learn more",
        "see also", "share this", "share this page", "share this story", "back to top", "back to overview",
        "contact us", "get in touch", "comments", "print this page", "subscribe", "newsletter",
        "subscribe to our newsletter", "related news", "related stories", "related", "follow us", "accessibility",
        "terms of use", "vacancies", "was this page helpful",
    ),
}  # fmt: skip
"""What stands in the menus and at the foot of a site, and is nothing that anybody is to do for the trip."""

PICTURES: Final = Cues(
    nl=("foto", "foto's", "fotoalbum", "beeldverslag", "foto-impressie", "video", "video's", "afbeeldingen", "filmpje"),
    en=("photo", "photos", "photographs", "pictures", "gallery", "photo gallery", "video", "videos", "images"),
    hits=("Foto's van de reis", "Photos", "Photo gallery"),
    traps=("De fotograaf van dienst", "The photographer"),
)
"""What pictures stand under: what is said of them is no plan."""

TRAVELLING: Final[frozenset[str]] = frozenset(
    {
        "afreizen", "bezoeken", "doorreizen", "reizen", "terugkeren", "terugreizen", "vertrekken", "vliegen", "depart",
        "fly", "return", "travel", "visit",
    }
)  # fmt: skip
"""What is done on a trip, and is no follow-up of it: also on a day that was not known to belong to it."""

PAYING_A_VISIT: Final = Cues(
    nl=(
        "{brengen} ... bezoek aan",
        "{brengen} ... een bezoek",
        "rondt ... werkbezoek",
        "rondt ... bezoek",
        "rondt ... reis",
        "{worden} ... begeleid door",
        "{afronden} ... bezoek",
        "{afronden} ... werkbezoek",
        "{afronden} ... reis",
        "{afronden} ... missie",
        "{nemen} ... gelegenheid te baat",
    ),
    en=("{pay} ... visit to", "{conclude} ... visit", "{complete} ... visit", "{complete} ... trip"),
    hits=("Op 3 mei bracht ik een bezoek aan Riga.", "She paid a visit to the port."),
    traps=("De brief over het bezoek is klaar.", "The visitors paid for the lunch."),
)
"""How a report tells of a part of the trip itself."""

IN_PASSING: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("intussen", "ondertussen"),
    "en": ("meanwhile", "in the meantime"),
}
"""What tells as often of the same hour as of the time since the trip."""

ADDRESSED: Final[dict[str, tuple[str, ...]]] = {"nl": ("u", "uw", "je", "jij", "jouw"), "en": ("you", "your")}
"""How a page speaks to its readers."""
