"""Labels and headings: which words tell what a section is about.

A phrase is lower case, without accents, and stands for every heading in which it begins at a word; the longest phrase
wins, so that "kosten betaald door" is about the payer. What a PDF extraction glued together still matches.
"""

from typing import Final

TOPICS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "title": {
        "nl": ("titel", "betreft", "onderwerp"),
        "en": ("title", "subject"),
    },
    "organisation": {
        "nl": ("indienende organisatie", "organisatie van de reiziger", "instantie", "namens welke organisatie", "organisatie", "gemeente", "bestuursorgaan", "instelling", "opgesteld namens", "rapporterende organisatie"),
        "en": ("organisation", "organization", "municipality", "reporting body"),
    },
    "report_date": {
        "nl": ("datum opstellen verslag", "datum opstellen", "publicatiedatum verslag", "publicatiedatum", "verslag vastgesteld", "aldus vastgesteld", "vastgesteld door", "besproken in", "verslag opgesteld", "opgesteld", "opgemaakt", "ingeleverd op", "uitgebracht op", "datum en ondertekening", "vastgesteld in b w", "besproken in college", 
            "datum verslag", "datum van het verslag", "datum van dit verslag", "verslagdatum", "dagtekening", "datum rapport",
            "vastgesteld", "datum opgesteld", "opgesteld op", "opgemaakt op", "datum opmaak", "datum vaststelling",
            "datum ondertekening", "datum rapportage", "datum brief", "verslag gemaakt op", "gedateerd",
        ),
        "en": ("date of this return", "report completed", "completed on", "date of submission", "submitted on", "report date", "date of report", "date of the report", "date of this report", "reported on", "dated", "adopted on"),
    },
    "date": {
        "nl": ("datum", "data"),
        "en": ("date",),
    },
    "travellers": {
        "nl": ("naam en functie bestuurders", "naam en functie bestuurder", "bestuurder s", "naam bestuurders", "reizende bestuurders", "deelnemende bestuurders", "betrokken bestuurders", "collegeleden op reis", "wie reisde", "wie ging er op reis", "wie ging op reis", "wie is gegaan", "wie zijn gegaan", "wie van het college", "op reis", "naam wethouder", "bestuursleden", "bestuurslid", "leden van de raad", "deelnemende leden", "reizend collegelid", "gedeputeerden", 
            "deelnemer", "deelnemers namens college", "deelnemer s namens", "deelnemers namens", "deelnemers uit het college",
            "namens het college", "namens college", "naam bestuurder", "naam collegelid", "naam van de bestuurder", "bestuurder",
            "collegelid", "collegeleden", "reiziger", "reizigers", "wie", "naam reiziger", "naam portefeuillehouder", "portefeuillehouder",
            "reizende bestuurder", "betrokken bestuurder", "wethouder", "burgemeester", "gedeputeerde", "bewindspersoon",
            "naam en functie",
        ),
        "en": ("councillor s", "councillors", "office holders", "members travelling", "elected members", "who travelled on behalf", "who went on behalf", 
            "traveller", "traveler", "travellers", "travelers", "name of traveller", "office holder", "official travelling", "who",
        ),
    },
    "leader": {
        "nl": ("delegatieleider", "hoofd van de delegatie", "onder leiding van", "leider van de delegatie"),
        "en": ("head of delegation", "delegation led by", "led by", "delegation leader"),
    },
    "role": {
        "nl": ("functie", "ambt", "portefeuille", "functie bestuurder"),
        "en": ("function", "role", "office", "position", "job title"),
    },
    "destinations": {
        "nl": ("bezocht", "bezochte plaatsen", "bestemmingen", "bezochte bestemmingen", "land en steden", "landen en steden", "stad", "naar welke stad", "plaatsen", "naar welk land", "naar welke plaats", "waarnaartoe", "waar ging de reis heen", "waarheen en wanneer", 
            "reisdoel", "bestemming", "reisbestemming", "waarheen", "waar naartoe", "waar", "naar", "plaats en land", "land en plaats",
            "stad en land", "land en stad", "land plaats", "plaats land", "land", "landen", "bezochte plaats", "bezochte stad",
            "bezochte steden", "bezochte landen", "locatie", "plaats van bestemming", "steden",
        ),
        "en": ("destinations", "where to", "country and city", "destination", "where", "place", "country", "city and country", "location", "places visited", "cities visited", "countries visited"),
    },
    "period": {
        "nl": ("startdatum", "begindatum", "vertrek terugkeer", "vertrek en terugkeer", "dagen van de reis", "reisdagen en duur", "wanneer gingen we", "heen", "van wanneer tot wanneer", "wanneer was de reis", "datum vertrek", "vertrek", "reisperiode en duur", "data", 
            "vertrekdatum", "vertrek en terugkomst", "vertrek en retour", "vertrek en aankomst", "periode", "reisperiode", "reisdata", "reisdatum", "reisdagen",
            "data van de reis", "datum van de reis", "datum reis", "datum vertrek", "datum dienstreis", "data dienstreis", "wanneer", "duur van de reis", "reisduur", "datum en duur",
            "van en tot", "looptijd van de reis", "heen en terug", "datum bezoek", "datum van het bezoek", "data bezoek", "data werkbezoek", "datum werkbezoek",
        ),
        "en": ("start", "start date", "departure date", 
            "travel dates", "dates of travel", "dates of visit", "dates of the visit", "period", "when", "trip dates", "travel period",
            "departure", "date of visit", "date of travel", "dates", "mission dates",
        ),
    },
    "return": {
        "nl": ("einddatum", "terugkeer", "dag van terugkeer", "terug", "einde reis", "datum terug", "terugkeerdatum", "retourdatum", "datum terugkeer", "datum terugkomst", "terugkomst", "retour", "terugreisdatum"),
        "en": ("end", "end date", "return", "return date", "date of return"),
    },
    "duration": {
        "nl": ("aantal overnachtingen", "aantal nachten", "aantal dagen", "duur", "overnachtingen"),
        "en": ("number of nights", "number of days", "duration", "nights"),
    },
    "accompanying_officials": {
        "nl": ("ambtelijk mee", "meegereisde medewerkers waterschap", "meereizende medewerkers", "aantal collega s mee", "begeleidende medewerkers", "ambtelijke delegatie", "hoeveel ambtenaren", "hoeveel collega", "hoeveel medewerkers", "hoeveel ambtenaren gingen mee", "hoeveel collega s reisden mee", 
            "aantal meereizende ambtenaren", "meereizende ambtenaren", "aantal ambtenaren", "aantal meegereisde ambtenaren",
            "meegereisde ambtenaren", "ambtenaren mee", "ambtelijke begeleiding", "ambtelijke ondersteuning", "begeleidende ambtenaren",
            "aantal begeleidende ambtenaren", "begeleiding", "aantal medewerkers", "meegereisde medewerkers", "meereizende medewerkers",
            "aantal meereizenden", "ambtenaren", "aantal ambtelijke begeleiders", "ambtelijke begeleiders",
        ),
        "en": ("number of officials accompanying", "officials travelling", "officers accompanying", "accompanying officers", "number of staff", "staff support", "how many officials", 
            "accompanying officials", "accompanying civil servants", "accompanying staff", "number of officials", "number of accompanying officials",
            "officials accompanying", "staff members", "civil servants", "number of civil servants", "number of staff", "supporting staff",
        ),
    },
    "invited_by": {
        "nl": ("op verzoek van", "wie nodigde uit", "wie heeft uitgenodigd", "gastorganisatie", "uitgenodigd door", "uitnodigende instantie", "uitnodigende partij", "op uitnodiging van", "uitnodiging van", "gastheer", "uitnodigende organisatie", "uitnodiger"),
        "en": ("invited by", "invitation from", "at the invitation of", "host organisation", "inviting organisation"),
    },
    "purpose": {
        "nl": ("wat wilden we", "wat wilden wij", "waar ging het om", "waarom gingen we", "waarom gingen wij", "doel en aanleiding", "aanleiding tot de reis", "oogmerk", "de vraag", "vraag vooraf", "bedoeling", "waarom zijn we gegaan", "waarom is de uitnodiging aanvaard", "met welk doel", "leervragen", "leervraag", "reisvraag", "onderzoeksvraag", 
            "aanleiding", "doel", "doelen", "doelstelling", "doelstellingen", "waarom", "reden", "achtergrond", "motivering",
            "waarvoor", "vraagstelling", "aanleiding en doel", "inzet van de reis", "waartoe",
        ),
        "en": ("what we wanted to know", "aims", "purpose", "objective", "aim", "background", "why", "reason", "rationale", "goals", "motivation", "context of the visit"),
    },
    "delegation": {
        "nl": ("met wie", "wie nog meer", "wie behoorden", "wie hoorden", "wie waren er nog meer", "meereizenden", "wie reisden er mee", "leden van het gezelschap", "reisgenoten", "overige leden", "overige leden van het gezelschap", "delegatie en begeleiding", "samenstelling gezelschap", "deelnemers aan de reis", "wie reisden mee", 
            "samenstelling van de delegatie", "samenstelling delegatie", "delegatie", "delegatieleden", "deelnemers", "overige deelnemers", "deelnemerslijst", "deelnemende personen",
            "reisgezelschap", "wie gingen mee", "wie ging mee", "wie gingen er mee", "wie waren erbij", "gezelschap", "verder in de delegatie",
            "overige reisgenoten", "overige delegatieleden", "medereizigers", "meegereisd", "wie reisde mee", "wie reisden mee", "wie waren mee", "leden van de delegatie", "aanwezigen",
            "lijst van deelnemers", "samenstelling", "overige reizigers",
        ),
        "en": ("also travelling", "who came along", "who else travelled", "delegation members", 
            "delegation", "composition of the delegation", "participants", "members of the delegation", "who travelled", "who traveled", "who went",
            "travelling party", "attendees", "list of participants", "other participants", "the team",
        ),
    },
    "partners": {
        "nl": ("georganiseerd samen met", "voorbereid samen met", "opgezet met", "voorbereid met", "in samenspraak met", "met welke partijen", "met dank aan", "wie hielp bij de voorbereiding", 
            "partners", "samen met", "in samenwerking met", "voorbereid met", "reis voorbereid met", "samenwerkingspartners", "partners bij de voorbereiding",
            "voorbereiding met", "georganiseerd met", "mede georganiseerd door", "samengewerkt met", "betrokken organisaties", "partnerorganisaties",
        ),
        "en": ("prepared jointly with", "jointly with", "co organised with", "arranged with", "partners", "in cooperation with", "prepared with", "together with", "in partnership with", "partner organisations", "organised with"),
    },
    "programme": {
        "nl": ("bezoeken", "de bezoeken", "het bezoek", "dagindeling", "wat stond er op de agenda", "wat is er gedaan", "wat gedaan", "werkzaamheden", "programmaoverzicht", "wat gaan zij doen", "gesprekken en bezoeken", "bezochte locaties", "verslag per dag", 
            "programma", "activiteiten", "wat we deden", "wat hebben we gedaan", "wat hebben wij gedaan", "wat deden we", "wat deden wij", "bezoekprogramma", "reisprogramma", "dagprogramma",
            "programmaonderdelen", "verloop van de reis", "verloop van het bezoek", "bezochte instellingen", "agenda", "dag tot dag", "reisschema", "afgelegde bezoeken", "wat stond er op het programma",
        ),
        "en": ("where we went", "what we saw", "day by day", "meetings", "programme", "program", "activities", "itinerary", "schedule", "agenda", "what we did", "meetings and visits", "visits"),
    },
    "results": {
        "nl": ("wat we meebrachten", "wat het opleverde", "wat heeft de reis gebracht", "verslag van de gesprekken", "wat we hoorden", "resultaten per onderdeel", "wat hebben we opgestoken", "opgestoken", "wat leverde", "wat leverden", "wat bracht", "wat het bracht", "antwoorden", "wat geleerd", "de opbrengst", "welke resultaten", "wat viel op", "wat ons opviel", "wat heeft het gebracht", "kernpunten", "belangrijkste punten", "rendement", "wat we meenemen", "wat we meenamen", "wat hoorden we", "terugkijkend", "ervaringen", "resultaten en indrukken", 
            "resultaten", "resultaat", "uitkomsten", "opbrengst", "opbrengsten", "bevindingen", "conclusies", "wat we leerden", "wat we zagen", "geleerde lessen", "leerpunten", "inzichten",
            "wat heeft het opgeleverd", "wat leverde het op", "wat leverde de reis op", "wat heeft de reis opgeleverd", "wat we zagen en leerden", "indrukken", "lessen", "verslag per onderdeel", "wat namen we mee", "wat nemen we mee", "inhoudelijk verslag",
            "verslag per bezoek", "observaties", "wat hebben we geleerd", "wat hebben wij geleerd",
        ),
        "en": ("key findings", "results and impressions", "what it yielded", "results", "outcomes", "findings", "takeaways", "key takeaways", "what we learned", "what we learnt", "lessons", "conclusions", "observations", "yield"),
    },
    "agreements": {
        "nl": ("wat is er getekend", "iets getekend", 
            "ondertekende overeenkomsten", "overeenkomsten", "overeenkomst", "getekende overeenkomsten", "samenwerking vastgelegd", "ondertekeningen", "ondertekening", "convenanten", "contracten", "memoranda", "getekend",
        ),
        "en": ("agreements", "signed agreements", "memoranda", "contracts signed", "documents signed"),
    },
    "follow_ups": {
        "nl": ("wat ik heb meegenomen", "wat wij meenemen", "vervolg en acties", "afspraken en acties", "besluiten", "wat gaan we nu doen", "actielijst en afspraken", "hoe gaat het verder", "hoe gaat het nu verder", "wat gebeurt er nu", "wat gebeurt er nu verder", "te doen", "de taken", "afgesproken", "gevolg", "welke vervolgacties", "wat anderen ons zegden", "wat doen we ermee", "wat is afgesproken", "toegezegd", "wat gaan we ermee doen", "vooruitblik", "afsprakenlijst", "actietabel", "wie doet wat", "nog op te pakken", "wat nog moet", "vervolgtraject", "uitwerking", 
            "vervolg", "vervolgstappen", "vervolgacties", "vervolgafspraken", "afspraken", "gemaakte afspraken", "toezeggingen", "actielijst", "actiepunten", "acties", "actieplan", "hoe nu verder", "hoe verder", "hoe gaan we verder", "en nu", "en verder",
            "nog te regelen", "nog te doen", "wat staat er nog open", "openstaande punten", "opvolging", "follow up", "nazorg", "wat gaan we doen", "wat gaan wij doen", "hier gaan we mee verder", "voorgenomen acties", "te ondernemen acties", "takenlijst", "taken", "volgende stappen", "wat nu", "besluiten en acties", "aanbevelingen",
        ),
        "en": ("what next", "agreed next steps", "what happens now", "tasks", "looking ahead", "follow up", "next steps", "actions", "action points", "action items", "commitments", "agreed actions", "to do", "what happens next", "recommendations"),
    },
    "gifts": {
        "nl": ("over cadeaus", "is er iets aangenomen", "iets aangenomen", "zijn er geschenken", "geschenken en integriteit", "wat we kregen", "wat we gaven", "geschenken", "geschenk", "ontvangen geschenken", "gekregen geschenken", "cadeaus", "giften", "relatiegeschenken", "attenties"),
        "en": ("declaration of gifts", "gifts and hospitality received", "hospitality", "gifts", "gifts received", "gifts and hospitality", "presents"),
    },
    "costs": {
        "nl": ("totale uitgaven", "wat kostte alles", "bestede middelen", "over geld", "wat kost", "wat het kostte", "wat was het prijskaartje", "gekost", "totaalbedrag", "totale uitgaven", "wat waren de kosten", "rekening", "prijskaartje", "kosten en dekking", "geld en geschenken", 
            "kosten", "totale kosten", "bestuurlijke kosten", "reiskosten", "reis en verblijfkosten", "kosten reis en verblijf", "geld", "financien", "uitgaven", "wat kostte", "wat heeft de reis gekost", "wat heeft het gekost", "kostenoverzicht", "kostenverantwoording", "financiele verantwoording", "declaraties", "bekostiging", "raming", "begroting",
        ),
        "en": ("breakdown", "breakdown of costs", "total cost to the council", "cost breakdown", "costs incurred", "expenditure", "what did it cost", "costs and funding", "costs", "cost", "total cost", "total costs", "expenses", "expenditure", "budget", "what it cost", "financial statement", "spending"),
    },
    "payer": {
        "nl": ("uit welke pot", "wie heeft betaald", "wie betaalde de reis", "wie heeft de reis", "waarvan door derden", "rekening gestuurd aan", "uit welk budget", "budget", 
            "kosten betaald door", "betaald door", "betaald uit", "wordt betaald door", "kosten voor rekening van", "voor rekening van", "bekostigd door", "bekostigd uit", "gefinancierd door", "gefinancierd uit", "financiering", "ten laste van", "dekking", "betaler", "wie betaalde", "wie betaalt",
            "kostendrager",
        ),
        "en": ("funding", "funding source", "source of funding", "who pays", "source of funds", "paid by", "paid from", "funded by", "financed by", "costs paid by", "cost borne by", "costs borne by", "who paid", "charged to"),
    },
    "third_party_contribution": {
        "nl": ("bijdragen van derden", "bijdrage van derden", "sponsoring", "mede mogelijk gemaakt door", "bijdrage derden"),
        "en": ("third party contributions", "contributions from others", "sponsored by", "made possible by"),
    },
    "absent": {
        "nl": ("afwezig", "verhinderd", "niet mee", "niet aanwezig", "afgemeld", "met kennisgeving afwezig"),
        "en": ("absent", "apologies", "unable to attend", "did not travel"),
    },
    "companions": {
        "nl": ("op eigen kosten", "reisgenoten op eigen kosten", "meereizende partner", "partner mee", "meereizende partners", "meegereisde partner"),
        "en": ("accompanying partner", "accompanying spouse", "partner travelling along"),
    },
    "extension": {
        "nl": ("priveverlenging", "verlenging van de reis", "prive verlenging", "verlenging om priveredenen"),
        "en": ("private extension", "extension of the trip"),
    },
    "summary": {
        "nl": ("in het kort", "samenvatting", "samengevat", "kort samengevat", "kerngegevens", "gegevens", "algemene gegevens", "feiten", "algemeen", "basisgegevens", "reisgegevens"),
        "en": ("key facts", "summary", "facts", "in brief", "at a glance", "executive summary", "trip details", "general information"),
    },
    "body": {
        "nl": ("verslag", "verslag van de reis", "verslag van het bezoek", "verslag van het werkbezoek", "reisverslag", "inhoud van de reis", "beschrijving van de reis", "verslag van de dienstreis"),
        "en": ("report", "report of the trip", "report of the visit", "narrative"),
    },
    "frame": {
        "nl": ("inleiding", "introductie", "afronding", "tot slot", "slot", "ten slotte", "nawoord", "afsluiting", "voorwoord", "slotwoord"),
        "en": ("introduction", "closing", "closing remarks", "foreword", "afterword"),
    },
    "signature": {
        "nl": ("handtekening", "ondertekend door", "opgesteld door", "steller", "auteur", "opsteller", "kenmerk", "ons kenmerk", "uw kenmerk", "bijlagen", "bijlage n", "bijlage", "trefwoorden", "contactpersoon", "nummer", "zaaknummer", "versie"),
        "en": ("signature", "author", "prepared by", "written by", "reference", "annexes", "annex", "keywords", "contact", "version"),
    },
}
"""The phrases of every topic, by language."""

ALONE: Final = frozenset(
    {
        "wethouder", "burgemeester", "gedeputeerde", "gedeputeerden", "wie", "waar", "land", "landen", "data", "date", "who", "where", "place", "country", "start", "end", "rekening", "terug", "retour", "return", "vertrek", "departure", "taken", "tasks", "gevolg", "antwoorden", "bezoeken", "visits", "meetings", "agenda", "geld", "ambtenaren",
        "toegezegd", "afgesproken", "het bezoek", "naar", "gemeente", "datum", "functie", "role", "office", "position", "duur", "steden", "period", "periode", "when", "wanneer", "budget", "begroting", "raming", "besluiten", "afwezig", "verhinderd", "absent", "getekend", "acties", "actions", "tasks", "afspraken", "lessen", "lessons", "op reis", "bezocht", "stad", "plaatsen", "terugkeer", "heen", "besluiten", "opgesteld", "besproken in", "instantie", "funding", "breakdown", "hospitality", "vastgesteld door", "aldus vastgesteld", "samenstelling", "slot", "versie", "nummer", "contact", "kenmerk", "begeleiding", "municipality", "steller", "auteur", "author", "contracten", "conclusies", "resultaat", "voorwoord", "algemeen", "feiten", "gegevens",
    }
)  # fmt: skip
"""Phrases that count only where nothing but little words and names stands beside them: too common elsewhere."""

KIND_OF_TOPIC: Final[dict[str, str]] = {
    "day": "programme",
    "role": "travellers",
    "leader": "travellers",
    "date": "report_date",
    "return": "period",
    "duration": "period",
    "payer": "costs",
    "third_party_contribution": "costs",
}
"""Topics that are a part of a key of the report."""

NO_KIND: Final = frozenset({"absent", "companions", "extension", "summary", "body", "frame", "signature"})
"""Topics that are no key of the report."""

FILLERS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "aan", "alle", "andere", "bezoek", "bezoeken", "bij", "buitenlandse", "college", "collegeleden", "concrete", "de", "deelname", "delegatie", "deze", "die", "dienstreis", "dit", "door", "een", "eigen", "en", "er", "gemaakte", "gemeente", "gegevens", "het", "hoe", "in", "inhoudelijke", "is", "korte",
        "leden", "lijst", "met", "missie", "na", "naar", "namens", "of", "om", "onderdeel", "onderdelen", "onze", "op", "over", "overige", "overzicht", "ontvangen", "per", "provincie", "reis", "reizen", "specifieke", "stad", "te", "thema", "totale", "tot", "uit", "uitgenodigd",
        "van", "vanuit", "verder", "verdere", "voor", "voornaamste", "belangrijkste", "waarde", "waren", "waterschap", "we", "werkbezoek", "studiereis", "studiebezoek", "wij", "wordt", "zijn", "daarvan", "terugkeer", "terugkomst", "verblijf", "mee", "gegeven", "omschrijving", "algemene", "gezamenlijke", "thema's", "week", "verantwoording", "gedaan", "reisverslag", "genomen", "vervolgens", "opgedane", "wat", "wel", "nog", "nu", "kort", "bestuurder", "bestuurders", "dag", "volgens", "bestuurlijke", "ambtelijke",
    ),
    "en": (
        "a", "about", "and", "by", "council", "during", "for", "from", "general", "key", "main", "members", "mission", "of", "on", "other", "our", "received", "study", "the", "this", "to", "total", "tour", "travel", "trip", "up", "visit", "was", "were", "we", "with", "it", "did", "and hospitality",
    ),
}
"""Words that a heading may have beside its phrase; anything else makes a bare line a sentence."""

DAY_WORDS: Final[dict[str, tuple[str, ...]]] = {"nl": ("dag",), "en": ("day",)}
"""What a heading of a day begins with, before the day's number."""

NO_FILLERS: Final = frozenset({"reisde", "reisden", "bezoekende", "isde", "gaande"})
"""Words that look like fillers run together by damage, and are words of their own."""

REPORT_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("verslag", "rapport", "rapportage", "verantwoording", "reisverslag", "terugblik", "bevindingen", "impressie", "terugkoppeling", "evaluatie", "verslaglegging"),
    "en": ("report", "account", "debrief", "trip report", "mission report"),
}
"""What a title calls the document."""

TRIP_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "dienstreis", "dienstreizen", "werkbezoek", "studiereis", "studiebezoek", "handelsmissie", "missie", "reis", "reisverslag", "bezoek", "delegatiereis", "collegereis", "stedenbandreis", "oriëntatiereis", "kennisreis", "zakenreis", "congresbezoek", "delegatie", "jumelage", "werkreis", "conferentie", "zitting", "vergadering", "bijeenkomst", "excursie",
    ),
    "en": ("trip", "visit", "mission", "study tour", "travel", "delegation", "conference"),
}
"""What a title calls the journey."""
