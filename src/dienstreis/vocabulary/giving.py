"""Words of gifts."""

from typing import Final

from dienstreis.vocabulary import grammar
from dienstreis.vocabulary.cues import Cues
from dienstreis.vocabulary.money import CARDINALS

GIFTS: Final = Cues(
    nl=(
        "geschenk",
        "geschenken",
        "cadeau",
        "cadeaus",
        "cadeautje",
        "cadeautjes",
        "relatiegeschenk",
        "relatiegeschenken",
        "presentje",
        "presentjes",
        "attentie",
        "attenties",
        "gift",
        "giften",
        "aandenken",
    ),
    en=("gift", "gifts", "present", "presents", "souvenir", "souvenirs"),
    hits=("Wij kregen een geschenk.", "We got a gift."),
    traps=(
        "The mayor presents the plan.",
        "Those present clapped.",
        "Ter attentie van de raad",
        "The mayor was present.",
        "De geschenkenwinkel was dicht.",
        "The gifted pupils sang.",
    ),
    unless=(
        "ter attentie van",
        "is present",
        "are present",
        "was present",
        "were present",
        "be present",
        "at present",
        "presents the",
        "presents a",
        "presents his",
        "presents her",
        "presents its",
        "those present",
        "all present",
    ),
)
"""What a gift is called."""

RECEIVED: Final = Cues(
    nl=(
        "ontvangen",
        "ontving",
        "ontvingen",
        "gekregen",
        "kreeg",
        "kregen",
        "aangeboden",
        "overhandigd",
        "overhandigde",
        "in ontvangst genomen",
        "aanvaard",
        "geaccepteerd",
        "aangenomen",
        "bood",
        "schonk",
        "uitgewisseld",
    ),
    en=("received", "was given", "were given", "presented with", "accepted", "offered", "exchanged"),
    hits=("Wij kregen een vaas.", "We received a vase."),
    traps=(
        "Wij werden met muziek ontvangen.",
        "In het stadhuis werden wij ontvangen.",
        "We were received by the mayor.",
        "Wij kregen een rondleiding.",
        "De kade bood uitzicht op zee.",
        "Wij zijn hartelijk ontvangen.",
        "Er zijn ervaringen uitgewisseld.",
        "We accepted the invitation.",
        "De ontvangst was hartelijk.",
        "The offer stands.",
    ),
    unless=(
        "hartelijk ontvangen",
        "warm ontvangen",
        "gastvrij ontvangen",
        "ervaringen uitgewisseld",
        "kennis uitgewisseld",
        "gedachten uitgewisseld",
        "accepted the invitation",
        "wij werden ... ontvangen",
        "we werden ... ontvangen",
        "ik werd ... ontvangen",
        "werden wij ... ontvangen",
        "werden wij ontvangen",
        "werden we ... ontvangen",
        "werden we ontvangen",
        "werd ik ... ontvangen",
        "werd ik ontvangen",
        "we were received",
        "kregen een rondleiding",
        "kreeg een rondleiding",
        "kregen een presentatie",
        "kreeg een presentatie",
        "kregen uitleg",
        "kreeg uitleg",
        "bood uitzicht",
    ),
)
"""What tells that something was received."""

NEGATED: Final = Cues(
    nl=("geen", "niets", "niet", "nooit", "evenmin"),
    en=("no", "not", "nothing", "none", "never"),
    hits=("Wij namen niets aan.", "We took nothing."),
    traps=("De nieten zaten los.", "The note was short."),
)
"""What tells, in a sentence about gifts, that there were none."""

ASKED: Final = Cues(
    nl=("welke geschenken", "of er geschenken", "wat voor geschenken", "eventuele geschenken"),
    en=("which gifts", "whether gifts", "any gifts that"),
    hits=("Welke geschenken zijn ontvangen?", "Which gifts were received?"),
    traps=("Wij kregen geschenken.", "The gifts were many."),
)
"""What asks after gifts and tells of none."""

GIVEN: Final = Cues(
    nl=(
        "gaf",
        "gaven",
        "gegeven aan",
        "achtergelaten bij",
        "is ... aangeboden",
        "zijn ... aangeboden",
        "hebben ... achtergelaten",
        "zelf gaven",
        "meegenomen",
        "meegebracht",
        "overhandigden wij",
        "hebben wij aangeboden",
        "gaven wij",
        "namens de gemeente aangeboden",
        "wij gaven",
        "we gaven",
        "gaven we",
        "boden wij",
        "wij boden",
        "schonken wij",
        "overhandigd aan",
        "aangeboden aan de gastheren",
        "bracht",
        "brachten",
    ),
    en=("we gave", "gave", "brought along", "presented to"),
    hits=("Wij gaven een boek.", "We gave a book."),
    traps=(
        "De rector gaf een rondleiding.",
        "De rector gaf aan dat het kan.",
        "De stad gaf opdracht tot de bouw.",
        "The rector gave a talk.",
        "Het beeld is een gave van de zanger.",
        "The cave was dark.",
    ),
    unless=(
        "een gave",
        "gaf aan dat",
        "gaven aan dat",
        "gaf een rondleiding",
        "gaven een rondleiding",
        "gaf een presentatie",
        "gaven een presentatie",
        "gaf een lezing",
        "gaf een toelichting",
        "gaven een toelichting",
        "gaf uitleg",
        "gaven uitleg",
        "gaf opdracht",
        "gave a talk",
        "gave a tour",
        "gave a presentation",
    ),
)
"""What tells that something was given to hosts."""

REFUSED: Final = Cues(
    nl=(
        "niet aangenomen",
        "niet geaccepteerd",
        "geweigerd",
        "weigerde",
        "weigerden",
        "teruggegeven",
        "terug te geven",
        "{teruggeven}",
        "geretourneerd",
        "bedankt voor",
        "afgeslagen",
        "{afslaan}",
        "teruggestuurd",
        "{terugsturen}",
    ),
    en=("declined", "refused", "returned", "not accepted"),
    hits=("Het horloge is geweigerd.", "The watch was declined."),
    traps=(
        "De wethouder bedankt voor de ontvangst.",
        "We returned home on Friday.",
        "De weigering kwam onverwacht.",
        "The return was late.",
    ),
    unless=("bedankt voor de ontvangst", "bedankt voor de gastvrijheid", "returned home", "returned to"),
)
"""What tells that a gift was refused."""

REGISTER: Final = Cues(
    nl=(
        "geschenkenregister",
        "register van geschenken",
        "register geschenken",
        "giftenregister",
        "openbare register",
        "openbaar register",
        "integriteitsregister",
        "register",
    ),
    en=("gift register", "register of gifts", "register"),
    hits=("Het staat in het geschenkenregister.", "It is in the register of gifts."),
    traps=("De registers van het orgel klonken.", "The cash registers rang."),
)
"""Where gifts are entered."""

REGISTERED: Final = Cues(
    nl=(
        "geregistreerd",
        "ingeschreven",
        "opgenomen",
        "vermeld",
        "aangemeld",
        "bijgeschreven",
        "genoteerd",
        "gemeld",
        "opgegeven",
        "opgave gedaan",
        "melding gedaan",
        "opgetekend",
        "laten opnemen",
        "geboekt",
        "ingevoerd",
        "staan in",
        "staat in",
        "staan ... in het",
        "staat ... in het",
        "register staan",
        "register staat",
        "register gezet",
        "register geplaatst",
        "register komen",
        "geschenkenregister staan",
        "geschenkenregister staat",
        "giftenregister staan",
        "giftenregister staat",
    ),
    en=("registered", "entered", "recorded", "listed", "declared", "reported"),
    hits=("De vaas is geregistreerd.", "The vase was recorded."),
    traps=("De registratie begint om acht uur.", "The record was good."),
)
"""What tells that gifts are entered in a register."""

NO_GIFTS: Final = Cues(
    nl=(
        "geen geschenken",
        "geen geschenk",
        "geen cadeaus",
        "geen cadeau",
        "geen relatiegeschenken",
        "geen giften",
        "niets ontvangen",
        "geen attenties",
        "geen presentjes",
        "niets aangenomen",
        "niets gekregen",
        "niets gegeven",
        "geschenken zijn niet",
        "geschenken werden niet",
        "zonder geschenken",
    ),
    en=("no gifts", "no gift", "no presents", "gifts were not", "without gifts", "nothing was received"),
    hits=("Er zijn geen geschenken ontvangen.", "There were no gifts."),
    traps=("Er was geen tijd voor het museum.", "There was no time."),
)
"""What tells that there were none."""

VALUED: Final = Cues(
    nl=("waarde", "ter waarde van", "geschatte waarde", "getaxeerd op", "winkelwaarde", "kostte", "kosten"),
    en=("value", "worth", "valued at", "estimated value"),
    hits=("Een vaas ter waarde van twintig euro.", "A vase worth twenty euros."),
    traps=(
        "De kosten van de sluis zijn hoog.",
        "Het gesprek was van grote waarde.",
        "De waardering was groot.",
        "A worthy cause.",
    ),
    unless=("van grote waarde", "van waarde", "de kosten", "kosten van"),
)
"""What stands before the value of a gift."""

NOT_ITS_VALUE: Final = Cues(
    nl=(
        "grens",
        "registratiegrens",
        "drempel",
        "opbrengst",
        "geveild",
        "meer dan",
        "meer waard",
        "minder waard",
        "boven de",
        "onder de",
        "waarde onder",
        "waarde van minder dan",
        "waarde ... minder dan",
        "limiet",
    ),
    en=(
        "threshold",
        "limit",
        "above",
        "below",
        "less than",
        "worth under",
        "value under",
        "valued under",
        "proceeds",
        "auction",
    ),
    hits=("De waarde ligt boven de vijftig euro.", "It is below fifty euros."),
    traps=("De bovendorpel was van eik.", "The limited edition sold out."),
)
"""What stands before an amount that is not the value of a gift."""

RECEIVED_HEADINGS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("gekregen", "ontvangen", "aangenomen", "wat we kregen", "wat wij kregen"),
    "en": ("received", "what we received"),
}
"""What stands above, or before a colon, where gifts received are listed."""

GIVEN_HEADINGS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "gegeven",
        "gegeven door ons",
        "door ons gegeven",
        "aan anderen",
        "aan gastheren",
        "aan de gastheren",
        "weggegeven",
        "meegenomen",
        "meegebracht",
        "uitgedeeld",
        "wat we gaven",
        "wat wij gaven",
    ),
    "en": ("given", "what we gave"),
}
"""What stands above, or before a colon, where gifts are listed that were given."""

WHAT_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("wat", "geschenk", "cadeau", "gift", "omschrijving", "beschrijving", "voorwerp"),
    "en": ("what", "gift", "present", "item", "description", "object"),
}
DIRECTION_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("richting", "ontvangen/gegeven", "gegeven/ontvangen", "gekregen/gegeven", "in/uit"),
    "en": ("direction", "received/given", "given/received"),
}
VALUE_COLUMNS: Final[dict[str, tuple[str, ...]]] = {"nl": ("waarde", "bedrag"), "en": ("value", "amount")}
GIVER_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("gever", "schenker", "aangeboden door", "ontvangen van", "gegeven door"),
    "en": ("giver", "from", "donor", "given by"),
}
SOURCE_COLUMNS: Final[dict[str, tuple[str, ...]]] = {"nl": ("van", "van wie"), "en": ("by",)}
RECIPIENT_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("ontvanger", "aan", "voor", "ontvangen door"),
    "en": ("recipient", "to", "received by"),
}
DISPOSITION_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "bestemming",
        "wat ermee gebeurd is",
        "wat ermee is gebeurd",
        "afhandeling",
        "opmerking",
        "opmerkingen",
        "waar is het",
        "waar is het nu",
    ),
    "en": ("disposition", "what became of it", "remarks"),
}
"""Column heads of a table of gifts."""

GIFT_REGISTERS: Final = Cues(
    nl=("geschenkenregister", "giftenregister", "register van geschenken", "register geschenken"),
    en=("gift register", "register of gifts", "gifts register"),
    hits=("Zie het giftenregister.", "See the gift register."),
    traps=("Zie het handelsregister.", "See the land register."),
)
"""Registers that hold nothing but gifts."""

POINTING_BACK: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("deze", "die", "dit", "dat", "het", "zij", "ze", "beide"),
    "en": ("it", "this", "these", "they", "both"),
}
"""What a sentence begins with that goes on about the one before."""

GETTING: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("krijgen", "ontvangen", "aannemen", "aanvaarden", "accepteren"),
    "en": ("receive", "get", "accept"),
}
"""Verbs whose subject gets something."""

HANDING: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "geven",
        "meegeven",
        "schenken",
        "overhandigen",
        "aanbieden",
        "uitreiken",
        "toestoppen",
        "vereren",
        "verrassen",
        "bedenken",
        "bedanken",
    ),
    "en": ("give", "present", "hand", "offer", "donate", "thank"),
}
"""Verbs whose subject hands something over."""

TAKING_ALONG: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("meenemen", "meebrengen", "achterlaten"),
    "en": ("bring", "leave"),
}
"""Verbs of taking something along, or leaving it behind, for the hosts."""

WITH_THING: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("vereren", "verrassen", "bedenken", "bedanken"),
    "en": ("present", "thank"),
}
"""Verbs whose thing stands behind a "with"."""

AT_HAND: Final = Cues(
    nl=(
        "had ik ... bij me",
        "had ik ... bij mij",
        "hadden wij ... bij ons",
        "hadden we ... bij ons",
        "wij hadden ... bij ons",
        "we hadden ... bij ons",
        "ik had ... bij me",
        "ik had ... bij mij",
        "hadden ... in de koffer",
        "had ... in de koffer",
        "had ... in mijn koffer",
        "hadden voor ... mee",
        "had voor ... mee",
        "hadden ... in onze koffer",
    ),
    en=("had ... with us", "had brought"),
    hits=("Wij hadden stroopwafels bij ons.", "We had brought waffles."),
    traps=("Wij hadden het koud.", "We had a cold."),
)
"""What tells that a present was carried to the hosts."""

PARTY: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("deelnemers", "deelnemer", "delegatieleden", "delegatielid", "reisgenoten", "reizigers"),
    "en": ("participants", "participant", "delegates", "members of the delegation", "delegation members"),
}
"""Those who went along, whatever their names."""

HOSTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("gastheer", "gastheren", "gastvrouw", "gastvrouwen", "sprekers", "spreker", "tolk", "chauffeur", "gids"),
    "en": ("host", "hosts", "speakers", "speaker", "interpreter", "driver", "guide"),
}
"""Those who are on the other side, whoever reports."""

NO_RECIPIENTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "het slot", "het einde", "het eind", "het begin", "tafel", "het diner", "de lunch", "boord", "de hand",
        "het ontbijt", "de borrel", "de grens", "de poort",
    ),
    "en": ("the end", "the start", "dinner", "lunch"),
}  # fmt: skip
"""What stands behind "aan" or "to" and tells when or where, and not to whom."""

MATERIALS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "houten", "zilveren", "bronzen", "glazen", "zijden", "wollen", "tinnen", "porseleinen", "keramische", "leren",
        "stenen", "marmeren", "kristallen", "koperen", "gouden", "ingelijste", "ingelijst", "gesigneerde", "gesigneerd",
        "handgemaakte", "handgemaakt", "geborduurde", "geborduurd", "beschilderde", "gegraveerde", "gevlochten",
    ),
    "en": (
        "wooden", "silver", "bronze", "glass", "silk", "woollen", "pewter", "porcelain", "ceramic", "leather",
        "crystal",
        "copper", "framed", "signed", "handmade", "hand-painted", "engraved", "embroidered", "carved", "woven",
    ),
}  # fmt: skip
"""What things that can be held in a hand are made of, and how."""

GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "leerlingen",
        "studenten",
        "kinderen",
        "bewoners",
        "medewerkers",
        "vrijwilligers",
        "boeren",
        "vissers",
        "gastheren",
        "gastvrouwen",
        "gastheer",
        "gastvrouw",
        "raadsleden",
        "collega",
        "collega's",
        "club",
        "vereniging",
        "genootschap",
        "school",
        "universiteit",
        "hogeschool",
        "museum",
        "bedrijf",
        "brandweer",
        "politie",
        "gemeente",
        "provincie",
        "ministerie",
        "stadsbestuur",
        "bestuur",
        "gemeenteraad",
        "stad",
        "regio",
        "haven",
        "kamer",
        "staten",
        "stichting",
        "coöperatie",
        "corporatie",
        "delegatie",
        "college",
        "atelier",
        "imker",
        "ambassade",
        "consul",
        "bakker",
        "dirigent",
        "koor",
        "orkest",
        "parlement",
    ),
    "en": (
        "students",
        "pupils",
        "children",
        "residents",
        "staff",
        "volunteers",
        "hosts",
        "host",
        "council",
        "city",
        "town",
        "club",
        "association",
        "school",
        "university",
        "museum",
        "company",
        "ministry",
        "mayor",
        "provost",
        "delegation",
        "port",
        "authority",
        "embassy",
        "parliament",
        "minister",
        "governor",
        "secretary",
        "deputy",
    ),
}
"""Words for people and bodies, also as the last part of a compound, that give and get presents."""

NO_OBJECTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "rondleiding",
        "uitleg",
        "presentatie",
        "toelichting",
        "advies",
        "adviezen",
        "raad",
        "tip",
        "tips",
        "ontvangst",
        "indruk",
        "beeld van",
        "kans",
        "plek",
        "toezegging",
        "antwoord",
        "antwoorden",
        "lunch",
        "diner",
        "maaltijd",
        "briefing",
        "uitnodiging",
        "welkom",
        "euro",
        "dagen",
        "dag",
        "week",
        "weken",
        "maanden",
        "jaar",
        "keer",
        "maal",
        "uur",
        "personen",
        "mensen",
        "compliment",
        "applaus",
        "woord",
        "toespraak",
        "speech",
        "glimlach",
        "stage",
        "stageplaats",
        "opdracht",
        "subsidie",
        "bijdrage",
        "lezing",
        "college",
        "cursus",
        "workshop",
        "kijkje",
        "voorbeeld",
        "overzicht",
        "inkijk",
        "inzicht",
        "demonstratie",
        "vergunning",
        "contract",
        "vraag",
        "vragen",
        "voorproefje",
        "korting",
        "impuls",
        "stem",
        "woning",
        "woningen",
        "baan",
        "taak",
        "taken",
        "aanbod",
        "voorstel",
        "motie",
        "amendement",
        "besluit",
        "wet",
        "resolutie",
        "verklaring",
        "functie",
        "uitdaging",
        "prijs",
        "reactie",
        "podium",
    ),
    "en": (
        "tour",
        "explanation",
        "presentation",
        "advice",
        "tip",
        "tips",
        "welcome",
        "impression",
        "overview",
        "idea",
        "chance",
        "briefing",
        "invitation",
        "lunch",
        "dinner",
        "days",
        "day",
        "week",
        "weeks",
        "years",
        "year",
        "times",
        "hours",
        "people",
        "persons",
        "talk",
        "lecture",
        "speech",
        "demonstration",
        "grant",
        "contract",
        "answer",
        "example",
        "copy of",
        "response",
        "paper",
        "role",
        "insight",
        "warning",
        "look",
        "plan",
        "offer",
        "place",
        "million",
    ),
}
"""What one gets or gives that is no present, also as the last part of a compound."""

OBJECTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "fles", "flessen", "wijn", "boek", "boeken", "vaas", "vaasje", "schaal", "schaaltje", "beker", "mok", "mand",
        "sjaal", "stropdas", "vulpen", "horloge", "lamp", "tegel", "tegeltje", "bord", "bordje", "schilderij",
        "tekening", "foto", "prent", "beeld", "beeldje", "penning", "medaille", "vlag", "vaantje", "doos", "doosje",
        "kist", "kistje", "potje", "taart", "koek", "bonbons", "chocolade", "kaas", "worst", "honing", "thee",
        "koffie", "bloemen", "boeket", "plant", "boompje", "klok", "klokje", "schaalmodel", "pennenset", "scheepje",
        "molentje", "theedoek", "plaid", "kleed", "kleedje", "servies", "kopje", "glas", "glazen", "karaf",
        "sculptuur", "replica", "speld", "speldje", "manchetknopen", "tas", "tasje", "pet", "muts", "shirt",
        "toegangskaarten", "kaartjes", "plattegrond", "stadskaart", "presse-papier", "icoon", "ketting", "armband",
        "maquette", "paraplu", "likeur", "notitieboek", "kubus", "tulpenbollen", "bloembollen", "kandelaar",
        "sleutelhanger",
        "rugzak", "kunstwerk", "wandbord", "wandkleed", "theepot", "schotel", "fotoboek", "jubileumboek",
        "stroopwafels",
        "koekjes", "pralines", "olijfolie", "jenever", "champagne", "cadeaubon", "waaier", "schaakbord", "appels",
        "wimpel",
        "atlas", "landkaart", "bierpul", "drumstel", "trommel", "kalender", "streekproducten", "delicatessen",
        "peperkoek",
        "lepel", "cd", "puzzel", "knuffel", "eland", "dwergje", "stadswapen", "plaquette", "oorkonde",
    ),
    "en": (
        "bottle", "bottles", "wine", "whisky", "book", "books", "vase", "bowl", "mug", "basket", "scarf", "watch",
        "lamp", "tile", "painting", "drawing", "photograph", "figurine", "statue", "medal", "flag", "pennant", "box",
        "jar", "cake", "chocolates", "cheese", "honey", "tea", "flowers", "bouquet", "clock", "cup", "glass",
        "umbrella", "print", "notebook", "candlestick", "keyring", "artwork", "teapot", "hamper", "biscuits",
        "calendar",
        "carafe", "sculpture", "replica", "cufflinks", "bag", "shirt", "tickets", "framed map", "scale model",
        "necktie", "fountain pen", "icon", "necklace", "spoon", "knife", "plaque", "blanket", "rug", "elk", "coin",
    ),
}  # fmt: skip
"""Things that presents are, also as the last part of a compound."""

DEPICTIONS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "foto", "luchtfoto", "tekening", "schilderij", "prent", "kaart", "plattegrond", "model", "maquette", "replica",
        "beeld", "beeldje", "afbeelding", "gravure", "ets", "portret", "miniatuur",
    ),
    "en": ("photograph", "picture", "drawing", "painting", "print", "map", "model", "replica", "statue", "portrait"),
}  # fmt: skip
"""Things behind which a "van" tells what they show."""

AS_A_PRESENT: Final = Cues(
    nl=("cadeau {doen}", "{doen} ... cadeau"),
    en=(),
    hits=("De rector deed ons een vaas cadeau.",),
    traps=("De cadeauwinkel was dicht.",),
)
"""What tells, beside the verbs of giving, that a present was given."""

TAKEN_IN: Final = Cues(
    nl=("in ontvangst {nemen}", "{nemen} ... in ontvangst", "nam ... aan van", "namen ... aan van"),
    en=("took home",),
    hits=("Wij namen een vaas in ontvangst.", "They took home a vase."),
    traps=("De ontvangst was in de hal.", "They went home."),
)
"""What tells, beside the verbs of getting, that a present was received."""

ESTIMATED: Final = Cues(
    nl=("{schatten}", "{taxeren}", "in de winkel", "euro waard", "de prijs"),
    en=("estimated at", "the price", "in the shops"),
    hits=("De rector schatte hem op twintig euro.", "It was estimated at twenty euros."),
    traps=("De schatkamer was open.", "It was priced."),
)
"""What tells, in the sentence behind a gift, what it is worth."""

NOTHING_TAKEN: Final = Cues(
    nl=(
        "niets gekregen ... niets gegeven",
        "niets gegeven ... niets gekregen",
        "niets ontvangen ... niets gegeven",
        "niets gegeven ... niets ontvangen",
        "niets gekregen of gegeven",
        "niets ontvangen of gegeven",
        "niets in ontvangst genomen",
        "niets aangenomen",
        "niets cadeau gekregen",
        "niets cadeau gedaan",
    ),
    en=(
        "accepted nothing",
        "nothing was accepted",
        "nothing of value was accepted",
        "nothing was offered or accepted",
    ),
    hits=("Wij hebben niets aangenomen.", "They accepted nothing."),
    traps=("Wij hebben alles aangenomen.", "They accepted the vase."),
)
"""What tells by itself that there were no gifts."""

FROM_HANDS: Final = Cues(
    nl=("uit handen van",),
    en=("from the hands of",),
    hits=("Uit handen van de rector kreeg zij een vaas.", "From the hands of the rector."),
    traps=("De handen van de smid waren zwart.", "He shook hands."),
)
"""What tells, without a verb, that somebody received a thing."""

COUNTS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("een", "'n", "enkele", *CARDINALS["nl"]),
    "en": ("a", "an", "some", *CARDINALS["en"]),
}
"""What things that change hands begin with, beside figures."""

FROM_WHOM: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("van", "door", "namens", "uit handen van", "met dank aan"),
    "en": ("from", "by"),
}
FOR_WHOM: Final[dict[str, tuple[str, ...]]] = {"nl": ("voor",), "en": ("for",)}
"""What leads to the one who gave a thing, or got it."""

BEHIND_THINGS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "die", "dat", "waarvan", "ter waarde", "t.w.v.", "met een waarde", "met een geschatte waarde", "bij me",
        "bij mij", "bij ons", "bij zich", "in ontvangst", "in de koffer", "in mijn koffer", "in onze koffer",
        "in de bagage", "in mijn bagage", "in onze bagage", "in de tas", "in mijn tas", "in onze tas", "als", "namens",
        "mee", "cadeau", "mede",
    ),
    "en": ("which", "that", "worth", "valued", "as a", "on behalf"),
}  # fmt: skip
"""What stands behind a thing and is no part of what it is."""

BEHIND_SOMEBODY: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("ik", "wij", "we", "aan", "voor", "met", "als", "tijdens", "bij", "die", "dat", "nog", "ook"),
    "en": ("i", "we", "to", "for", "with", "as", "during"),
}
"""What stands behind a giver or a recipient and is no part of who it is."""

GOES_ON: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("de", "het", "aan", "van", "door", "wij", "we", "ik"),
    "en": ("the", "to", "from", "by", "we", "i"),
}
"""What stands behind an "en" that tells of something else, or somebody else, than the words before it."""

GOES_ON_BEHIND_SOMEBODY: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("aan", "de", "het", "is", "wij", "we"),
    "en": ("to", "the", "is", "was", "we"),
}
"""The same, behind a giver or a recipient."""

EACH_OF_THEM: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("elk", "ieder", "allen", "allemaal"),
    "en": ("each", "all"),
}
"""What tells beside those who get something that all of them did."""

EVERYBODY: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("iedereen", "iedere", "ieder", "elke", "elk", "alle"),
    "en": ("everyone", "everybody", "every", "each", "all"),
}
"""What words for all of some people begin with."""

PARTICLES: Final[tuple[str, ...]] = ("aan", "mee", "uit", "toe")
"""Particles of the verbs of giving."""

BEHIND_PARTICLES: Final[dict[str, tuple[str, ...]]] = {
    language: (*grammar.PREPOSITIONS[language], *grammar.RELATIVES[language], *grammar.AND[language])
    for language in ("nl", "en")
}
"""What stands right behind a particle that belongs to the verb before it, and leads to nobody itself."""

ONLY_VALUE: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("waarde", "geschatte waarde"),
    "en": ("value", "estimated value"),
}
"""What a sentence begins with that only tells what a gift is worth."""
