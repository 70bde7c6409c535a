"""Words about people: titles, roles, organisations, parties, numbers; in lower case unless case matters."""

ADDRESSES = {
    "nl": (
        "mevrouw", "mevr", "mevr.", "mw", "mw.", "mej.", "dhr", "dhr.", "heer", "heren", "dames", "jhr",
        "jhr.", "jkvr", "jkvr.", "baron", "barones", "freule", "z.e.", "h.e.",
    ),
    "en": (
        "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "miss", "mx", "mx.", "sir", "dame", "lady", "lord", "hon",
        "hon.", "messrs", "messrs.", "cllr", "cllr.", "cllrs", "crs", "clr", "clr.", "cr", "cr.", "baroness",
    ),
    "de": ("herr", "frau"),
    "fr": ("monsieur", "madame", "mme", "mme.", "mlle", "mlle."),
    "es": ("señor", "señora", "sr.", "sra.", "doña"),
    "it": ("signor", "signora", "sig.", "dott."),
    "pt": ("senhor", "senhora"),
}  # fmt: skip
"""Forms of address, which stand before a name; with and without their full stop."""

ADDRESSES_WITH_ARTICLE = {
    "nl": ("heer", "heren", "dames"),
}  # fmt: skip
"""Forms of address that want an article before them and are common nouns without it."""

ACADEMIC_TITLES = {
    "nl": (
        "drs", "drs.", "ir", "ir.", "ing", "ing.", "mr", "mr.", "bc", "bc.", "ds", "ds.", "lic", "lic.",
        "em.", "h.c.",
    ),
    "en": ("dr", "dr.", "prof", "prof.", "professor", "rev", "rev.", "revd"),
}  # fmt: skip
"""Academic titles that stand before a name."""

TITLES_BEHIND = (
    "ba", "bba", "bc", "bcs", "bed", "beng", "bsc", "ca", "cfa", "cpa", "cpc", "dba", "emba", "emfc",
    "emia", "emim", "empa", "empm", "llb", "llm", "ma", "mba", "mbi", "mc", "mcd", "mcm", "md", "med",
    "meng", "mfa", "mga", "mha", "mim", "mmo", "mpa", "mphil", "mpm", "mpp", "mps", "mre", "msc", "mst",
    "mued", "obe", "phd", "pmp", "ra", "rc", "re", "ri", "rt",
)  # fmt: skip
"""Degrees and registers that stand behind a name, without their full stops."""

DOTTED = (
    "a.d", "a.i", "b.a", "b.d", "o.l.v", "b.sc", "b.v", "e.a", "h.c", "h.e", "ll.b", "ll.m", "m.a", "m.b.a",
    "m.p.a", "m.phil", "m.sc", "n.v.t", "n.v", "ph.d", "u.a", "z.e",
)  # fmt: skip
"""Abbreviations with full stops inside, without the last one."""

GENERATIONS = ("jr.", "sr.", "jr", "sr")
"""Words behind a surname that tell a child from its parent."""

NOTE_MARKS = "*†‡¹²³⁴⁵⁶⁷⁸⁹"
"""Marks of a footnote, which may stand behind a name."""

TITLES_OF_OFFICE = {
    "en": ("cllr", "cllrs", "crs", "clr", "cr", "mp", "mep", "msp"),
}  # fmt: skip
"""Titles of those who hold an office, without their full stop."""

LONG_INITIALS = (
    "Alb", "Alph", "Ant", "Aug", "Chr", "Ch", "Cl", "Corn", "Dj", "Fr", "Gh", "Gerh", "Gijsb", "Hub", "IJ",
    "Ij", "Jac", "Joh", "Jos", "Kl", "Matth", "Ph", "Rob", "Sj", "Th", "Tj", "Tr", "Wm", "Yv",
)  # fmt: skip
"""Initials of more than one letter, without their full stop."""

PARTICLES = {
    "nl": (
        "aan", "bij", "de", "den", "der", "het", "in", "onder", "op", "over", "te", "ten", "ter", "tot",
        "uijt", "uit", "van", "ver", "voor", "'s", "'t", "’s", "’t", "v.d.", "vd",
    ),
    "other": (
        "abu", "af", "al", "av", "bar", "ben", "bin", "bint", "da", "das", "degli", "del", "della", "des",
        "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "les", "lo", "los", "ould", "san", "st.",
        "und", "von", "vom", "y", "zu", "zum", "zur",
    ),
}  # fmt: skip
"""Words that stand before or inside a surname; not all of them begin one (`PARTICLES_AT_START`)."""

PARTICLES_AT_START = (
    "abu", "af", "al", "av", "ben", "bin", "bint", "da", "de", "del", "della", "den", "der", "di", "dos",
    "du", "el", "het", "ibn", "in 't", "in ’t", "in de", "in der", "in het", "la", "le", "op de", "op den",
    "op 't", "op ’t", "op het", "ould", "te", "ten", "ter", "uit de", "uit den", "uit het", "uijt de",
    "van", "aan de", "aan den", "bij de", "onder de", "over de", "voor de", "vd", "ver", "von", "zu", "'t",
    "’t", "'s", "’s", "v.d.",
)  # fmt: skip
"""Particles that a surname begins with."""

SURNAMES = frozenset((
    "arts", "bakker", "bank", "bode", "boer", "bouw", "gast", "gids", "groen", "haven", "kamer", "kapel",
    "kerk", "kok", "koning", "kring", "meester", "prins", "raad", "ridder", "school", "staf", "stad",
    "visser", "water", "weber", "schepen", "werk", "zijn", "burger", "leeraar", "wijnboer", "host", "lord",
    "reader", "farmer", "fellow", "lead", "planner", "port", "club", "hall", "trust",
))  # fmt: skip
"""Common nouns of this vocabulary that are surnames too."""

SURNAME_ENDINGS = (
    "maker", "makers", "meester", "meesters", "boer", "werker", "bouwer", "houder", "houders", "kweker",
    "handelaar",
)  # fmt: skip
"""Ends of roles that are as often ends of surnames ("Kleermaker")."""

ABBREVIATIONS = {
    "nl": (
        "adv.", "afd.", "alg.", "burg.", "dir.", "gem.", "int.", "kon.", "ned.", "prov.", "secr.", "ver.",
        "vz.", "weth.",
    ),
    "en": ("dept.", "univ.", "gov.", "assoc.", "asst.", "intl.", "st.", "jr."),
}  # fmt: skip
"""Other abbreviations, whose full stop ends no sentence."""

ROLE_TAILS = {
    "commissaris": ("van de koning", "van de koningin", "des konings"),
    "rector": ("magnificus",),
    "member": ("of parliament", "of the provincial executive", "of the executive board"),
    "secretary": ("of state", "general"),
    "minister": ("of state",),
    "chief": ("of staff", "executive officer", "executive", "financial officer", "fire officer"),
    "consul": ("general", "generaal"),
    "director": ("general",),
    "commissioner": ("of the king",),
    "head": ("of mission", "of delegation", "of cabinet"),
    "chargé": ("d'affaires", "d’affaires"),
    "ridder": ("in de orde",),
}  # fmt: skip
"""Words behind the noun of a role that belong to it."""

FORMER = {
    "nl": ("oud", "ex", "voormalig", "gewezen", "aankomend", "kandidaat"),
    "en": ("former", "ex", "retired", "candidate"),
}  # fmt: skip
"""Words that say that a role is not held now."""

MEMBERS = {
    "nl": ("lid",),
    "en": ("member",),
}  # fmt: skip
"""Roles that are an office only in a body of `BODIES_OF_MEMBERS`, or where no body is named."""

BARE_OFFICES = {
    "nl": ("bestuurder",),
    "en": ("deputy",),
}  # fmt: skip
"""Roles that are an office only where nothing follows them."""

LOCATIVES = ("in",)
"""Prepositions between an office and the place where it is held."""

BODIES_OF_MEMBERS = {
    "nl": ("kamer", "college", "raad", "gemeenteraad", "staten", "bestuur", "parlement"),
    "en": ("parliament", "council", "executive", "senate", "house", "board"),
}  # fmt: skip
"""Bodies whose members hold an office."""

ORGANS = {
    "nl": ("commissie", "delegatie", "fractie", "kamer", "raad", "staten", "gemeenteraad", "afdeling", "directie"),
    "en": ("committee", "delegation", "council", "department"),
}  # fmt: skip
"""Organs that need no name behind them: who serves them may stand there ("griffier van de commissie De Wit")."""

GOVERNING_BODIES = {
    "nl": (
        "raad van bestuur", "college van bestuur", "raad van toezicht", "raad van commissarissen",
        "algemeen bestuur", "dagelijks bestuur", "bestuur", "directie", "delegatie", "managementteam", "ledenraad",
    ),
    "en": (
        "executive board", "board of directors", "board of governors", "supervisory board", "governing board",
        "management board", "board", "delegation", "management team",
    ),
}  # fmt: skip
"""Bodies that govern an organisation, which belong to the role of those on them ("lid van de raad van bestuur")."""

UNITS = {
    "en": ("school of", "faculty of", "department of", "school for", "faculty for"),
}  # fmt: skip
"""What the name of a part of an organisation begins with that belongs to the role of its head ("Dean of the ...")."""

HEADS_OF_UNITS = frozenset(("dean", "head", "chair", "vice-dean"))
"""Those who head such a part."""

ROLES_ON_BOARDS = {
    "nl": (
        "bestuurslid", "bestuursvoorzitter", "bestuursvoorzitster", "directeur", "directeur-bestuurder",
        "penningmeester", "secretaris", "eigenaar", "medewerker", "projectleider", "vrijwilliger",
    ),
    "en": ("director", "treasurer", "secretary", "owner", "manager", "volunteer"),
}  # fmt: skip
"""Roles behind which an association stands, though it sounds like a local party ("bestuurslid Dorpsbelangen X")."""

PUBLIC_BODIES = frozenset((
    "gemeente", "provincie", "waterschap", "hoogheemraadschap", "metropoolregio", "veiligheidsregio", "regio",
    "ministerie", "omgevingsdienst", "stadsdeel",
))  # fmt: skip
"""Bodies that a list names by their kind alone ("programmamanager Wonen metropoolregio")."""

NO_BODIES_OF_MEMBERS = {
    "nl": ("toezicht", "commissarissen", "advies"),
    "en": ("supervisory", "advisory"),
}  # fmt: skip
"""Words that turn such a body into another one ("raad van toezicht")."""

NEVER_NAMES = {
    "nl": (
        "aan", "aanleiding", "aantal", "achter", "afwezig", "al", "alle", "als", "anders", "april",
        "augustus", "beide", "behalve", "bij", "bijlage", "binnen", "boven", "daar", "daarbij", "daarmee",
        "daarna", "daarnaast", "daarom", "daarop", "dan", "dat", "de", "december", "deelnemers", "deze",
        "dienstreis", "die", "dinsdag", "dit", "doel", "donderdag", "door", "eerste", "een", "eind", "en",
        "er", "februari", "geen", "hallo", "het", "hier", "hierbij", "hierna", "hierover", "hij", "hoe",
        "hun", "ik", "in", "inleiding", "januari", "juli", "juni", "kosten", "maandag", "maar", "maart",
        "mede", "mei", "met", "mijn", "na", "naar", "namens", "niet", "nog", "november", "nu", "of",
        "oktober", "om", "onder", "ons", "onze", "ook", "op", "over", "per", "programma", "resultaten",
        "samen", "september", "sinds", "tegen", "tijdens", "toen", "tot", "tussen", "uit", "van", "vanaf",
        "vanuit", "vanwege", "veel", "verder", "verslag", "vervolg", "vervolgens", "via", "volgens", "voor",
        "voorts", "vrijdag", "waar", "wat", "we", "werkbezoek", "wie", "wij", "woensdag", "ze", "zaterdag",
        "zij", "zijn", "zo", "zondag", "zowel",
    ),
    "en": (
        "a", "after", "afterwards", "all", "also", "an", "and", "as", "at", "before", "both", "but", "by",
        "during", "for", "friday", "from", "he", "her", "his", "how", "i", "it", "its", "monday", "no",
        "none", "not", "on", "our", "saturday", "she", "since", "sunday", "that", "the", "their", "then",
        "there", "these", "they", "this", "thursday", "to", "together", "trip", "tuesday", "visit", "was",
        "wednesday", "what", "when", "who", "with", "report",
    ),
}  # fmt: skip
"""Words that are no surname or given name, though a capital may stand before them."""

GIVEN_NAMES = frozenset(
    """
    aad aart abdel abdullah achmed adam adriaan adrie aisha albert alex alexander alexandra ali alice amir
    an andre andrea andrew andré angela anita anja anke ann anna anne anneke annelies annemarie annemiek
    annet ans antoinette anton antoon ard arend ari arie arjan arjen arno arnold arthur astrid aylin aziz
    barbara bart bas bastiaan ben bernard bert birgit boris bram brian britt bruno carel carla carlo carlos
    carola caroline catherine cees charles charlotte chris christiaan christian christina christine coby
    coen conny cor cora corine cornelia cornelis corné daan dana daniel daniëlle danny david debbie derk
    diana dick diederik dilan dirk dominic dorien eddy edith edward eelco elif elisabeth elise elizabeth
    ellen elly els elsbeth emily emma emre eric erik erwin esther eva evelien evert fatima fatma femke
    ferdinand fleur floor floris frank frans fred frederik frits gea geert george gerard gerda gerrit gert
    gertjan gijs greet guido guus hannah hanneke hans harm harry hasan hassan helen helena helene hendrik
    henk hennie henriëtte herman hettie hilde huub ibrahim ilse ineke inge ingrid irene iris isabel ivo jaap
    jack jacob jacqueline jacques jake james jan jane janet janneke jannie jantine jasmijn jasper jeanette
    jelle jennifer jeroen jesse jessica jim jo job jochem joep johan johanna johannes john jolanda joost
    jordi joris jos joseph josé joyce judith julia jurgen jurriaan kaj karel karen karim karin kars katja
    kees ken kevin khadija kim klaas koen koos kristel lars laura laurens leendert leila leo leon leonie lex
    lia lian lieke lies liesbeth linda lisa lodewijk loes lot lotte louis louise luc lucas lucy ludo luuk
    maaike maarten madeleine manon marc marcel marco margaret margot margreet maria marian marianne marieke
    marijke marijn marion marja marjan marjolein mark marleen marlies marloes martijn martin martine marty
    mary mathijs maurits max mehmet melanie menno merel michael michel michiel mieke mike milan miranda
    mirjam mohamed mohammed monica monique murat mustafa myrthe nadia nancy nathalie nick nico nicole
    nicolien niek niels nienke nina noor nora olaf olga olivier omar onno oscar otto patricia patrick paul
    paula pauline peter petra philip pierre piet pieter pim quinten rachel rachid ralph ramon raymond
    rebecca reinier remco renate renske rené renée richard rick rik rob robbert robert robin roel roelof
    roland rolf ron ronald roos rosa ruben rudolf ruth ruud said samir samira sander sandra sanne sara sarah
    saskia sean selma sibel simon simone sjaak sjoerd sofia sonja sophie stan stefan stephan steven stijn
    susan susanne suzanne sven sylvia tamara tanja ted teun thea theo theresa thijs thomas tim tineke tjeerd
    tom ton toon trudy twan ulrike ursula valerie vera veronica victor vincent walter wendy werner wesley
    wiebe wil wilfred wilhelmina willem william willy wilma wim wouter xander yasmin yassin yolanda youssef
    yusuf yvette yvonne zeynep zoë
    """.split()  # noqa: SIM905 -- so many names as a tuple would fill screens
)
"""Given names that are common enough to tell "Piet Bakker" from an organisation."""

OFFICES = {
    "nl": (
        "burgemeester", "locoburgemeester", "loco-burgemeester", "wethouder", "gedeputeerde",
        "commissaris van de koning", "commissaris van de koningin", "commissaris des konings", "dijkgraaf",
        "watergraaf", "heemraad", "hoogheemraad", "minister", "premier", "minister-president",
        "viceminister-president", "staatssecretaris", "kamerlid", "kamervoorzitter", "senator", "lid",
        "raadslid", "statenlid", "stadsdeelbestuurder", "stadsdeelvoorzitter", "stadsdeelwethouder",
        "eilandgedeputeerde", "gezaghebber", "europarlementariër", "rijksvertegenwoordiger",
        "portefeuillehouder", "collegelid", "collegevoorzitter", "rector", "rector magnificus",
        "bestuurder", "duoburgemeester", "vicerector", "schepen",
    ),
    "en": (
        "mayor", "alderman", "alderwoman", "alderperson", "councillor", "councilor", "councilman",
        "councilwoman", "council member", "member of parliament", "mp", "state secretary",
        "secretary of state", "minister of state", "prime minister", "king's commissioner",
        "commissioner of the king", "mep", "msp", "cathaoirleach", "taoiseach", "provost",
        "dike reeve", "dyke reeve", "dike warden",
        "member of the provincial executive", "rector", "rector magnificus", "minister", "senator",
        "member",
    ),
}  # fmt: skip
"""Offices whose holder reports on an official trip."""

BOARDS = {
    "nl": (
        "veiligheidsregio", "college", "algemeen bestuur", "dagelijks bestuur", "raad van bestuur",
        "metropoolregio", "vervoerregio", "omgevingsdienst", "kamer", "eerste kamer", "tweede kamer",
    ),
    "en": ("safety region", "executive board", "board of governors", "provincial executive"),
}  # fmt: skip
"""Bodies whose chair holds such an office."""

CHAIRS = {
    "nl": ("voorzitter", "vicevoorzitter", "ondervoorzitter"),
    "en": ("chair", "chairman", "chairwoman", "president"),
}  # fmt: skip
"""Roles that are such an office where a board of `BOARDS` follows."""

ROLES_OF_ORGANISATIONS = {
    "nl": (
        "burgemeester", "locoburgemeester", "loco-burgemeester", "duoburgemeester", "dijkgraaf",
        "gezaghebber", "directeur", "directeur-bestuurder", "directeur-generaal", "adjunct-directeur",
        "directievoorzitter", "bestuurder", "bestuursvoorzitter", "bestuurslid", "voorzitter",
        "vicevoorzitter", "ondervoorzitter", "penningmeester", "secretaris", "secretaris-directeur",
        "secretaris-generaal", "gemeentesecretaris", "provinciesecretaris", "griffier", "raadsgriffier",
        "statengriffier", "vertegenwoordiger", "commandant", "korpschef", "eigenaar",
        "oprichter", "ondernemer", "lid", "hoofdredacteur", "president-commissaris", "president-directeur",
        "zaakvoerder", "bestuursvoorzitster", "voorzitster", "directrice", "eigenaresse", "afgevaardigde",
        "delegatielid", "bedrijfsleider", "vestigingsmanager",
    ),
    "en": (
        "mayor", "director", "director-general", "chair", "chairman", "chairwoman", "chairperson",
        "president", "ceo", "cfo", "cto", "coo", "cio", "cco", "representative", "manager", "commander",
        "owner", "founder", "co-founder", "partner", "secretary", "treasurer", "delegate", "dean", "rector",
        "governor", "entrepreneur", "vice-president",
    ),
}  # fmt: skip
"""Roles before whose organisation no preposition needs to stand ("directeur Havenbedrijf Noord")."""

ROLES = {
    "nl": (
        "accountant", "agrariër", "akkerbouwer", "ambassadeur", "ambtenaar", "archivaris", "adv.", "arts",
        "attaché", "boer", "chef", "commissaris", "conservator", "consul", "coördinator", "curator",
        "decaan", "delegatieleider", "diplomaat", "docent", "fotograaf", "gast", "geoloog", "gids", "hoofd",
        "hoogleraar", "jurist", "journalist", "kabinetschef", "kunstenaar", "kwartiermaker", "leerling",
        "lector", "leider", "lerares", "leraar", "luitenant", "kolonel", "generaal", "majoor", "kapitein",
        "muzikant", "fractieleider", "notulist", "onderzoeker", "planoloog", "promovenda", "promovendus",
        "rapporteur", "redacteur", "reisleider", "scholier", "secretaresse", "stafmedewerker", "stagiair",
        "stagiaire", "stedenbouwer", "student", "studente", "teler", "tolk", "tolk-vertaler", "trainee",
        "tuinder", "verpleegkundige", "verslaggever", "verslaglegger", "vertaler", "visser", "vrijwilliger",
        "woordvoerder", "consul-generaal", "stadsarchitect", "stadsbouwmeester", "rijksbouwmeester",
        "predikant", "dirigent", "kok", "chef-kok", "buitengewoon", "associatie-lector", "gastheer",
        "gastvrouw", "fractievoorzitter", "ambtsdrager", "griffiemedewerker", "bode", "kwaliteitsmanager",
        "ridder", "schepen", "gouverneur", "danser", "danseres", "zanger", "zangeres",
        "acteur", "actrice", "imker", "chauffeur", "technicus", "choreograaf", "wijkagent", "monteur", "bewoner",
        "bewoonster",
        "prefect", "ondersecretaris", "zaakgelastigde", "burg.", "dir.",
        "secr.", "vz", "vz.", "weth.",
    ),
    "en": (
        "accountant", "adviser", "advisor", "ambassador", "analyst", "architect", "assistant", "associate",
        "attaché", "civil servant", "clerk", "commissioner", "consul", "consultant", "coordinator",
        "co-ordinator", "curator", "developer", "engineer", "editor", "expert", "fellow", "geologist",
        "head", "host", "interpreter", "journalist", "lawyer", "lead", "leader", "lecturer", "librarian",
        "minister", "musician", "officer", "official", "photographer", "physician", "planner",
        "policymaker", "principal", "producer", "professor", "programmer", "rapporteur", "servant",
        "reader", "researcher", "scientist", "specialist", "spokesperson", "spokesman", "spokeswoman",
        "strategist", "student", "superintendent", "teacher", "trainee", "translator", "volunteer",
        "intern", "chief", "vice-chancellor", "chancellor", "provost", "economist", "hydrologist",
        "director-general", "deputy", "harbourmaster", "master",
        "registrar", "secretary-general", "under-secretary", "farmer", "grower",
        "designer", "artist",
    ),
}  # fmt: skip
"""Other jobs and functions, in the singular."""

ROLE_ENDINGS = {
    "nl": (
        "adviseur", "ambassadeur", "ambtenaar", "analist", "architect", "assistent", "attaché", "beheerder",
        "bestuurder", "boer", "bouwer", "chef", "commissaris", "consulent", "controller", "coördinator",
        "coordinator", "coach", "deskundige", "directeur", "docent", "econoom", "eigenaar", "expert",
        "griffier", "handelaar", "hoofd", "hoogleraar", "houder", "houdster", "inspecteur", "ingenieur",
        "journalist", "kundige", "kweker", "leider", "leidster", "lid", "maker", "makelaar", "manager",
        "medewerker", "medewerkster", "officier", "oloog", "onderwijzer", "onderzoeker", "ondernemer",
        "ontwikkelaar", "ontwerper", "redacteur", "regisseur", "secretaris", "secretaresse", "specialist",
        "strateeg", "student", "teler", "trainer", "verkenner", "vertegenwoordiger", "voorlichter",
        "voorzitter", "voorzitster", "wethouder", "werker", "woordvoerder", "trekker", "begeleider",
        "organisator", "planner", "jurist", "verbinder", "programmeur", "programmamaker", "burgemeester",
        "meester", "huisarts",
    ),
    "en": (),
}  # fmt: skip
"""Ends of compounds that name a role ("beleidsmedewerker", "melkveehouder")."""

NO_ROLES = frozenset(("solid", "euclid"))
"""Words that only look like a role."""

PLURAL_ENDINGS = (
    ("leden", "lid"), ("raden", "raad"), ("aren", "aar"), ("graven", "graaf"), ("dussen", "dus"),
    ("di", "dus"), ("dae", "da"), ("men", "man"), ("mannen", "man"), ("vrouwen", "vrouw"),
    ("women", "woman"), ("ogen", "oog"), ("egen", "eeg"), ("essen", "es"), ("omen", "oom"), ("oren", "or"),
    ("fs", "f"), ("issen", "is"), ("a's", "a"), ("o's", "o"), ("i's", "i"), ("a’s", "a"), ("o’s", "o"),
    ("i’s", "i"), ("en", ""), ("ën", ""), ("n", ""), ("s", ""),
)  # fmt: skip
"""Ends of plurals, each with the end of the singular."""

PEOPLE = {
    "nl": (
        "mensen", "personen", "persoon", "deelnemers", "deelnemer", "reisgenoten", "reisgenoot", "collega",
        "delegatieleden", "genodigden", "gasten", "medereizigers", "reizigers", "kinderen", "jongeren",
        "inwoners", "partners", "begeleiders", "fte", "man",
    ),
    "en": (
        "people", "persons", "person", "participants", "participant", "colleagues", "colleague", "guests",
        "staff", "children", "residents", "travellers", "delegates", "attendees",
    ),
}  # fmt: skip
"""Nouns for people that name no role."""

GROUPS = {
    "nl": ("delegatie", "gezelschap", "groep", "team", "afvaardiging"),
    "en": ("delegation", "group", "party", "team"),
}  # fmt: skip
"""Nouns for a body of people whose size may stand at them ("zestienkoppige delegatie")."""

SIZE_ENDINGS = {
    "nl": ("koppige", "hoofdige", "persoons"),
    "en": ("-person", "-strong", "-member"),
}  # fmt: skip
"""What a number grows with before such a noun."""

ROLE_MODIFIERS = {
    "nl": (
        "algemeen", "adjunct", "ambtelijk", "artistiek", "assistent", "beleidsmatig", "bestuurlijk",
        "bijzonder", "buitengewoon", "commercieel", "concern", "demissionair", "eerste", "emeritus",
        "externe", "financieel", "gewezen", "hoofd", "honorair", "interim", "internationaal", "junior",
        "lokaal", "loco", "loco-", "medior", "nieuwe", "operationeel", "politiek", "plaatsvervangend",
        "plv", "plv.", "programma", "regionaal", "senior", "strategisch", "technisch", "toegevoegd",
        "tweede", "tijdelijk", "universitair", "uitvoerend", "verantwoordelijk", "vice", "waarnemend",
        "waarnemende", "wnd", "wnd.", "wetenschappelijk", "zakelijk", "zelfstandig", "zittend",
        "nederlandse", "belgische", "vlaamse", "duitse", "algemene", "hoogste", "oud", "huidige",
        "kersverse", "tijdelijke", "plaatsvervangende", "bestuurlijke", "internationale", "politieke",
        "ambtelijke", "gemeentelijk", "gemeentelijke", "lokale", "vroegere", "gedelegeerd", "gedelegeerde",
    ),
    "en": (
        "acting", "assistant", "associate", "chief", "civil", "deputy", "dutch", "economic", "executive",
        "external", "first", "former", "general", "honorary", "independent", "interim", "international",
        "junior", "lead", "legal", "managing", "municipal", "new", "personal", "policy", "political",
        "principal", "press", "private", "programme", "program", "project", "public", "regional",
        "research", "scientific", "senior", "staff", "strategic", "technical", "trade", "vice", "visiting",
        "account", "business", "city", "commercial", "communications", "creative", "financial", "full",
        "human", "marketing", "operations", "sales", "urban", "water", "science", "information",
        "technology", "operating", "development", "artistic", "cultural", "lord", "prime", "state",
        "full-time", "town", "county", "borough",
        "harbour", "communication", "innovation", "sustainability", "environmental", "heritage",
    ),
}  # fmt: skip
"""Words before the noun of a role that belong to it."""

ROLES_OF_DOMAINS = {
    "nl": (
        "minister", "staatssecretaris", "hoogleraar", "lector", "hoofd", "ambassadeur", "docent",
        "buitengewoon hoogleraar",
    ),
    "en": ("minister", "secretary", "professor", "head", "lecturer", "ambassador", "lead"),
}  # fmt: skip
"""Roles whose domain stands behind "van" or "of" ("minister van Financiën")."""

DOMAINS = {
    "nl": (
        "afval", "afrika", "algemene", "amerika", "arbeid", "arbeidsmarkt", "azië", "bedrijfsvoering",
        "beleid", "bestuur", "binnenland", "binnenlandse", "binnenstad", "bodem", "bouw", "bouwen",
        "buitenland", "buitenlandse", "burgerzaken", "china", "circulair", "circulaire", "communicatie",
        "cultuur", "defensie", "digitale", "digitalisering", "diversiteit", "duurzaam", "duurzaamheid",
        "duurzame", "dienstverlening", "economie", "economische", "emancipatie", "energie",
        "energietransitie", "erfgoed", "europa", "europese", "evenementen", "externe", "financiën",
        "gebied", "gebieden", "gezondheid", "gezondheidszorg", "geo-informatie", "groen", "grondstoffen",
        "grondzaken", "haven", "havens", "handel", "handhaving", "hrm", "hr", "ict", "infrastructuur",
        "informatie", "innovatie", "inkoop", "integratie", "internationaal", "internationale",
        "inwonerszaken", "it", "jeugd", "jeugdzorg", "jongeren", "juridische", "justitie", "kennis",
        "klimaat", "klimaatadaptatie", "koninkrijksrelaties", "kunst", "landbouw", "landelijk",
        "leefbaarheid", "leefomgeving", "levenslang", "logistiek", "luchtvaart", "maatschappelijke",
        "marketing", "media", "medische", "milieu", "mobiliteit", "monumenten", "natuur", "onderwijs",
        "onderzoek", "ontwikkeling", "ontwikkelingssamenwerking", "openbaar", "openbare", "operations",
        "ouderen", "participatie", "personeel", "personeelszaken", "platteland", "pr", "protocol",
        "projecten", "publiekszaken", "recreatie", "riolering", "ro", "ruimte", "ruimtelijke",
        "scheepvaart", "smart", "sociaal", "sociale", "sport", "stad", "stedelijke", "stedenbanden",
        "stedenbouw", "strategie", "strategische", "studentenzaken", "techniek", "toerisme", "transport",
        "vastgoed", "veiligheid", "verkeer", "vervoer", "visserij", "volksgezondheid", "volkshuisvesting",
        "voedsel", "water", "waterbeheer", "waterbouw", "waterkeringen", "waterstof", "waterstaat",
        "waterveiligheid", "waterwegen", "welzijn", "werk", "wetenschap", "wijken", "wmo", "wonen",
        "woningbouw", "zaken", "zorg", "bestuurszaken", "kabinet", "kabinetszaken", "ez", "p&o", "mvo",
        "rechten",
    ),
    "en": (
        "affairs", "agriculture", "arts", "asia", "business", "city", "climate", "communications",
        "community", "culture", "development", "digital", "economic", "economy", "education", "energy",
        "engineering", "environment", "europe", "external", "finance", "foreign", "health", "heritage",
        "housing", "infrastructure", "innovation", "international", "investment", "labour", "legal",
        "logistics", "marketing", "mobility", "operations", "policy", "public", "quality", "relations",
        "research", "sales", "science", "social", "spatial", "sports", "strategy", "sustainability",
        "sustainable", "technology", "tourism", "trade", "traffic", "transport", "urban", "water",
        "welfare", "youth",
    ),
}  # fmt: skip
"""Words that a portfolio or field of work begins or ends with."""

DOMAIN_ENDINGS = {
    "nl": (
        "beheer", "beleid", "beheersing", "bestrijding", "economie", "heid", "iteit", "kunde", "logie",
        "nomie", "ontwikkeling", "relaties", "samenwerking", "techniek", "transitie", "veiligheid",
        "voorziening", "wetenschap", "wetenschappen", "zaken", "zorg", "isering", "omie", "grafie",
        "onderwijs", "communicatie", "management", "marketing", "inrichting",
    ),
    "en": ("ology", "onomy", "nomics", "ability"),
}  # fmt: skip
"""Ends of words that name a field of work."""

ORGANISATIONS = {
    "nl": (
        "academie", "adviesbureau", "afdeling", "ambassade", "architecten", "bank", "bedrijf",
        "bedrijvenkring", "beheersmaatschappij", "bestuur", "bestuursdienst", "bewonersvereniging",
        "bibliotheek", "boerenvereniging", "bond", "brancheorganisatie", "brandweer", "bureau", "bv",
        "b.v.", "b.v", "carnavalsvereniging", "centrum", "cluster", "coalitie", "college", "comité",
        "commissie", "concern", "consortium", "consulaat", "consulaat-generaal", "coöperatie", "corporatie",
        "dienst", "directie", "directoraat-generaal", "faculteit", "federatie", "festival", "fonds",
        "fractie", "fabriek", "galerie", "gebiedsorganisatie", "gemeente", "gemeenten", "gemeentebestuur",
        "gemeenteraad", "genootschap", "ggd", "ggz", "griffie", "groep", "handelskamer", "haven",
        "havenbedrijf", "havenschap", "hogeschool", "holding", "hoogheemraadschap", "hub", "inspectie",
        "instelling", "instituut", "kamer", "kapel", "kazerne", "kenniscentrum", "kerk", "kliniek",
        "koepel", "koninklijke", "koor", "kring", "laboratorium", "lyceum", "maatschap", "maatschappij",
        "mbo", "metropoolregio", "ministerie", "museum", "muziekschool", "netwerk", "nv", "n.v.", "n.v",
        "omgevingsdienst", "omroep", "onderneming", "orkest", "parlement", "platform", "politie",
        "provincie", "raad", "regio", "rijkswaterstaat", "roc", "school", "schouwburg", "secretariaat",
        "stadsbestuur", "stadsdeel", "stad", "staf", "staten", "provinciale", "gedeputeerde staten",
        "stichting", "studio", "team", "theater", "transportbedrijf", "tuinbouwbedrijf", "universiteit",
        "uitgeverij", "unie", "vakbond", "veiligheidsregio", "verbond", "vereniging", "vof", "volkstheater",
        "waterbedrijf", "waterschap", "waterleidingbedrijf", "werkgroep", "wijkraad",
        "winkeliersvereniging", "woningcorporatie", "woningstichting", "ziekenhuis", "zorggroep",
        "zuivelcoöperatie", "zustersteden", "waterschapsbedrijf", "dorpsraad", "koninklijk", "coöperatieve",
        "kvk", "vng", "tno", "ipo", "rvo", "nv's", "bv's", "campus", "stedenband", "eenheid", "sector",
        "domein", "programmabureau", "gemeenschap",
    ),
    "en": (
        "academy", "agency", "airport", "alliance", "association", "authority", "board", "bureau", "center",
        "centre", "chamber", "city", "club", "co", "commission", "committee", "company", "consulate",
        "corporation", "council", "county", "department", "district", "embassy", "enterprise", "faculty",
        "federation", "forum", "foundation", "gmbh", "government", "group", "hall", "hospital", "inc",
        "inc.", "industries", "initiative", "institute", "institution", "kingdom", "lab", "labs", "ltd",
        "ltd.", "library", "llc", "ministry", "municipality", "museum", "network", "office", "orchestra",
        "organisation", "organization", "parliament", "plc", "port", "programme", "province", "region",
        "s.a.", "school", "secretariat", "services", "society", "solutions", "studio", "studios", "systems",
        "technologies", "theatre", "trust", "union", "unit", "university", "ventures", "college",
        "consultancy", "consulting", "harbour", "holding", "trade", "partners", "safety",
    ),
}  # fmt: skip
"""Nouns and abbreviations that an organisation's name holds."""

ORGANISATION_ENDINGS = {
    "nl": (
        "academie", "-afdeling", "ambassade", "bank", "bedrijf", "bedrijven", "bestuur", "bond", "bureau", "centrum",
        "centrale", "college", "comité", "commissie", "coöperatie", "corporatie", "dienst", "directie",
        "faculteit", "federatie", "fonds", "fabriek", "gemeente", "genootschap", "groep", "hogeschool",
        "instituut", "instelling", "kapel", "koepel", "kring", "koor", "maatschap", "maatschappij",
        "ministerie", "museum", "netwerk", "omroep", "onderneming", "organisatie", "orkest", "platform",
        "raad", "regio", "schap", "school", "stichting", "theater", "unie", "universiteit", "verbond",
        "vereniging", "waterschap", "werf", "ziekenhuis", "zorggroep", "bouwers", "adviseurs", "ingenieurs",
        "architecten",
    ),
    "en": ("tech", "corp"),
}  # fmt: skip
"""Ends of compounds that name an organisation in lower case ("woningcorporatie", "brancheorganisatie")."""

PARTIES = (
    "VVD", "CDA", "D66", "PvdA", "GroenLinks", "GL", "SP", "PVV", "ChristenUnie", "CU", "SGP", "PvdD",
    "Partij voor de Dieren", "50PLUS", "50Plus", "50+", "DENK", "FVD", "FvD", "Forum voor Democratie",
    "JA21", "Volt", "BBB", "BoerBurgerBeweging", "NSC", "Nieuw Sociaal Contract", "BIJ1", "OSF", "OPNL",
    "LPF", "BVNL", "Partij van de Arbeid", "GroenLinks-PvdA", "PvdA-GroenLinks", "GL-PvdA", "CU-SGP",
    "ChristenUnie-SGP", "SGP-ChristenUnie", "SGP-CU", "GroenLinks/PvdA", "PvdA/GroenLinks", "GL/PvdA",
    "CU/SGP", "ChristenUnie/SGP", "SGP/ChristenUnie", "Democraten 66", "Piratenpartij", "Splinter",
    "Ouderen Appèl", "FNP", "Fryske Nasjonale Partij", "Partij voor het Noorden", "Water Natuurlijk", "AWP",
    "Algemene Waterschapspartij", "Labour", "Conservatives", "Liberal Democrats", "Scottish National Party",
)  # fmt: skip
"""National and regional parties as they are written."""

LOCAL_PARTY_WORDS = (
    "leefbaar", "lokaal", "lijst", "stadspartij", "stadsbelangen", "gemeentebelangen", "gemeentebelang",
    "dorpsbelangen", "dorpsbelang", "burgerbelangen", "burgerbelang", "burgerpartij", "inwonersbelangen",
    "ouderenpartij", "seniorenpartij", "plattelandspartij", "ondernemerspartij", "kiezersbelang",
    "volkspartij", "wijkbelangen", "dorpspartij", "onafhankelijk", "onafhankelijken", "partij", "belangen",
    "belang",
)  # fmt: skip
"""Words that the name of a local party holds."""

LOCAL_PARTY_ENDINGS = ("belangen", "belang", "partij")
"""Ends of compounds that name a local party."""

RELATIVES = {
    "nl": ("die", "welke"),
    "en": ("who",),
}  # fmt: skip
"""What a clause about a person begins with."""

CAUCUSES = {
    "nl": ("fractie",),
    "en": ("group", "caucus"),
}  # fmt: skip
"""What a party's members in a council are called."""

PREFIXES_OF_PARTIES = ("fractie-", "lijst-", "groep-", "lid-")
"""What stands before the name of who leads a party of his own."""

TITLES_OF_SEVERAL = ("cllrs", "crs")
"""Titles that hold for the names behind the first one too."""

REMARKS = {
    "nl": (
        "afwezig", "alleen", "behalve", "beide", "deels", "door", "echtgenote", "echtgenoot", "eigen",
        "gedeeltelijk", "gehele", "hele", "idem", "incl.", "inclusief", "met", "namens", "niet", "online",
        "op", "per", "privé", "reist", "samen", "sinds", "t/m", "tijdelijk", "tijdens", "tot", "uit", "v",
        "m", "vanaf", "vanwege", "verhinderd", "ziek", "zie", "zonder", "waarvan", "rest", "reserve",
        "eerste", "dag", "dagen", "o.v.b.", "vertrok", "terug", "wegens", "volgens", "linksboven", "links",
        "rechts", "midden", "in", "die", "dat", "welke", "wie", "van", "eveneens",
    ),
    "en": (
        "absent", "alone", "at", "due", "except", "excluding", "from", "ill", "including", "not", "on",
        "only", "own", "partly", "remote", "sick", "until", "virtual", "virtually", "with", "who", "which",
        "representing", "left", "right", "second", "first",
    ),
}  # fmt: skip
"""Words that begin a remark about a person which is no role ("op eigen kosten", "ziek")."""

VERBS = {
    "nl": (
        "is", "zijn", "was", "waren", "heeft", "hebben", "had", "hadden", "werd", "werden", "wordt",
        "worden", "gaat", "gaan", "ging", "gingen", "zal", "zullen", "zou", "zouden", "kan", "kunnen",
        "kon", "konden", "moet", "moeten", "wil", "willen", "wilde", "reist", "reisde", "reisden", "reizen", "sprak",
        "spraken", "spreekt", "bezocht", "bezoekt", "bezoeken", "bezochten", "nam", "namen", "neemt",
        "nemen", "gaf", "gaven", "geeft", "bracht", "brengt", "kreeg", "krijgt", "vertelde", "ontving",
        "ontvangt", "verzorgden", "verzorgde", "begeleidde", "begeleidden", "leidde", "verving",
        "ontmoette", "ontmoetten", "tekende", "tekenden", "ondertekende", "sloot", "sloten", "stelde",
        "zei", "vroeg", "liet", "bleef", "bood", "ga", "ben", "heb", "kwam", "kwamen", "komt", "komen",
        "doet", "deed", "werkt", "staat", "stond", "bestond", "bestaat", "opgedaan", "leren", "zien", "wij",
        "we", "zich", "er",
    ),
    "en": (
        "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "met", "visited",
        "visit", "visits", "spoke", "speaks", "went", "goes", "travelled", "traveled", "attended",
        "attends", "joined", "gave", "received", "signed", "said", "asked", "told", "led", "took", "takes",
        "explained", "be", "been", "did", "does", "we", "they",
    ),
}  # fmt: skip
"""Finite verbs and the like: their words are a sentence, and no role or organisation."""

ARTICLES = {
    "nl": ("de", "het", "een", "'t", "’t", "onze", "ons", "haar", "diens", "hun", "mijn"),
    "en": ("the", "a", "an", "our", "my", "its", "his", "their"),
}  # fmt: skip
"""Articles and possessives before a role or organisation."""

WRITERS = {
    "nl": ("ondergetekende", "ikzelf", "mijzelf"),
    "en": ("myself", "undersigned"),
}  # fmt: skip
"""What a list of people calls who writes."""

JOINERS = {
    "nl": (
        "en", "alsmede", "alsook", "evenals", "plus", "samen", "met", "verder", "ook", "tevens",
        "daarnaast", "door", "tenslotte", "respectievelijk",
    ),
    "en": ("and", "with", "also", "accompanied", "together", "by"),
}  # fmt: skip
"""Words between the people of a list."""

CONJUNCTIONS = {
    "nl": ("en", "alsmede", "alsook", "evenals", "plus"),
    "en": ("and",),
}  # fmt: skip
"""Words that join two people, roles or organisations."""

DIRECTIONS = {
    "nl": ("naar", "tijdens", "richting", "om"),
    "en": ("during", "towards", "into"),
}  # fmt: skip
"""Prepositions with which a sentence goes on behind the people that it names."""

SERVICE_PREPOSITIONS = {
    "nl": ("bij", "aan", "namens", "vanuit"),
    "en": ("at", "with", "from"),
}  # fmt: skip
"""Prepositions between a role and the organisation that is served."""

GENITIVES = {
    "nl": ("van", "der", "v.d.", "des"),
    "en": ("of",),
}  # fmt: skip
"""Prepositions behind which an organisation or a domain stands."""

DOMAIN_PREPOSITIONS = {
    "nl": ("voor", "inzake", "op", "in", "tegen", "over", "belast"),
    "en": ("for", "on", "in", "to"),
}  # fmt: skip
"""Prepositions between a role and its domain."""

QUALIFIERS = {
    "nl": ("uit", "met", "die", "sinds", "vanaf", "t/m", "waarvan"),
    "en": ("who", "since", "until", "including"),
}  # fmt: skip
"""Words that begin a qualification behind a role, which is no part of it."""

BOTH = {
    "nl": ("beiden", "beide", "allen", "alle"),
    "en": ("both", "all"),
}  # fmt: skip
"""Words before a role that several people hold."""

NUMBERS = {
    "nl": (
        "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
        "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
        "twintig", "eenentwintig", "tweeëntwintig", "drieëntwintig", "vierentwintig", "vijfentwintig",
        "zesentwintig", "zevenentwintig", "achtentwintig", "negenentwintig", "dertig",
    ),
    "en": (
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        "twenty", "twenty-one", "twenty-two", "twenty-three", "twenty-four", "twenty-five", "twenty-six",
        "twenty-seven", "twenty-eight", "twenty-nine", "thirty",
    ),
}  # fmt: skip
"""Number words from zero upward."""

OTHER_NUMBERS = {
    "nl": {
        "een": 1, "eén": 1, "ene": 1, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70,
        "tachtig": 80, "negentig": 90, "honderd": 100, "dozijn": 12, "tweetal": 2, "drietal": 3,
        "viertal": 4, "vijftal": 5, "zestal": 6, "zevental": 7, "achttal": 8, "negental": 9, "tiental": 10,
        "twaalftal": 12,
    },
    "en": {
        "a": 1, "an": 1, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
        "hundred": 100, "dozen": 12, "single": 1,
    },
}  # fmt: skip
"""Other words for a number, with their value."""

INDEFINITE_ARTICLES = {
    "nl": ("een", "ene"),
    "en": ("a", "an"),
}  # fmt: skip
"""Words that count one only where a noun for a person follows."""

BEFORE_NUMBERS = {
    "nl": ("ja", "circa", "ca.", "ongeveer", "totaal"),
    "en": ("yes", "about", "approximately", "total"),
}  # fmt: skip
"""Words that may stand before a number that is a value by itself."""

NAMELY = {
    "nl": ("namelijk", "te", "weten", "t.w."),
    "en": ("namely",),
}  # fmt: skip
"""Words between a counted group and the names of its members."""

NAME_PREPOSITIONS = {
    "nl": ("bij", "namens"),
    "en": ("at",),
}  # fmt: skip
"""Prepositions between a name and the organisation, besides those of the genitive."""

JOINING_PARTICLES = ("y", "bin", "ben", "ibn", "el", "al", "tot", "da", "das", "do", "dos")
"""Particles that join the halves of a double surname."""

FAMILY_PARTICLES = ("der", "den", "'t", "’t")
"""Ends of particles behind which a surname stands, and hardly ever an organisation ("van der")."""

ELISIONS = ("d", "l", "s", "t", "o", "n", "al", "el", "ben")
"""What an apostrophe or hyphen may part from the capital of a surname."""

GLUED_PARTICLES = ("van", "von", "der", "den", "de", "ter", "ten", "te", "el")
"""Particles that a lost space glues to the surname behind them."""

COLLECTIVES = {
    "nl": ("dozijn",),
    "en": ("dozen",),
}  # fmt: skip
"""Numbers that another number multiplies."""

AS = {
    "nl": ("als", "tevens", "ook"),
    "en": ("as", "also"),
}  # fmt: skip
"""Words between a person and the role in which they went."""

EMPLOYED = {
    "nl": ("werkzaam", "verbonden", "betrokken"),
    "en": ("employed", "working"),
}  # fmt: skip
"""Words between a person and the preposition before whom they serve."""

LED_BY = {
    "nl": (
        "onder leiding van", "o.l.v.", "geleid door", "als ambtelijke ondersteuning", "ter ondersteuning",
        "als ondersteuning", "als ambtelijke begeleiding", "ter begeleiding", "als begeleiding",
        "ambtelijk ondersteund door", "ambtelijk begeleid door", "van ambtelijke zijde",
        "als ambtelijk begeleider", "als begeleider",
    ),
    "en": ("led by", "headed by", "in support", "for support", "as support", "supported by"),
}  # fmt: skip
"""Words between people and who leads or supports them."""

STATUSES = {
    "nl": ("a.d.", "a.i.", "b.d."),
    "en": ("a.i.",),
}  # fmt: skip
"""Abbreviations behind a role that say how it is held."""

AGENTS = {
    "nl": ("door",),
    "en": ("by",),
}  # fmt: skip
"""Words before those who accompanied or supported ("ambtelijk ondersteund door")."""

PERSONAL_ROLES = {
    "nl": (
        "ambassadeur", "consul", "consul-generaal", "gouverneur", "kamervoorzitter", "prefect", "schepen",
        "tolk", "stadsarchitect", "generaal", "kolonel",
    ),
    "en": ("ambassador", "consul", "governor", "chancellor", "vice-chancellor", "president"),
}  # fmt: skip
"""Roles besides the offices behind which a name stands, and no organisation ("ambassadeur De Wit")."""

NOBODY = {
    "nl": ("geen", "niemand", "nihil", "nvt", "n.v.t.", "n.v.t", "nee"),
    "en": ("none", "nobody", "no", "nil", "n/a"),
}  # fmt: skip
"""Words that say that there is nobody."""
