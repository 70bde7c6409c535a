"""Words of delegations: what announces who went, and what tells that somebody did not."""

from typing import Final

from dienstreis.vocabulary import grammar
from dienstreis.vocabulary.cues import Cues

MEMBERS: Final = Cues(
    nl=(
        "bestaande uit",
        "bestond uit",
        "bestond verder uit",
        "bestaat uit",
        "bestaat verder uit",
        "bestonden uit",
        "onder leiding van",
        "o.l.v.",
        "geleid door",
        "vergezeld door",
        "vergezeld van",
        "begeleid door",
        "ondersteund door",
        "ambtelijk ondersteund door",
        "samen met collega",
        "vertegenwoordigd door",
        "gevormd door",
        "als volgt samengesteld",
        "samengesteld uit",
        "het betrof",
        "dit waren",
        "deelnemers waren",
        "deelnemers zijn",
        "gingen mee",
        "reisden mee",
        "reisde mee",
        "ging mee",
        "mee waren",
        "met mij reisden mee",
        "reisde ik met",
        "samen met",
        "behalve ikzelf",
        "naast mij",
        "verder gingen",
        "verder reisden",
        "namens de gemeente gingen",
        "namens het college gingen",
        "in het gezelschap van",
        "aan de reis namen deel",
        "aan het bezoek namen deel",
        "namen deel",
        "namen verder deel",
        "namen ook deel",
        "ook mee waren",
        "reisde met",
        "reisden met",
        "reisde samen met",
        "reisden samen met",
        "maakten deel uit",
        "maakte deel uit",
        "bijgestaan door",
        "terzijde gestaan door",
        "geassisteerd door",
        "geflankeerd door",
        "gezelschap bestond ... uit",
        "gezelschap bevond zich",
        "gezelschap bevonden zich",
        "gezelschap telde",
        "gezelschap waren",
        "gezelschap was",
        "mee ging",
        "mee gingen",
        "mee reisde",
        "mee reisden",
        "{meegaan}",
        "{meereizen}",
        "reisgenoten waren",
        "erbij waren",
        "waren erbij",
        "waren daarbij",
        "missieleider was",
        "missieleider trad",
        "delegatieleider trad",
        "leider fungeerde",
        "delegatieleider was",
        "reisleider was",
        "leiding was in handen van",
        "leiding lag bij",
        "met aan het hoofd",
        "vergezelden mij",
        "vergezelde mij",
        "vergezelden ons",
        "op pad geweest met",
        "op reis geweest met",
        "aanwezig met",
        "vertegenwoordigd met",
        "gecompleteerd door",
        "compleet gemaakt door",
        "aangevuld met",
        "aangevuld door",
        "vaardigde",
        "vaardigden",
        "begeleiding lag bij",
        "ondersteuning lag bij",
        "begeleiding was in handen van",
        "ondersteuning was in handen van",
        "begeleiding kwam van",
        "ondersteuning kwam van",
        "begeleiding berustte bij",
        "delegatie telde",
        "delegatie zaten",
        "delegatie behoorden",
        "delegatie bestond ... uit",
        "groep bestond ... uit",
        "gezelschap behoorden",
        "mee waren ook",
        "van de partij waren",
        "van de partij was",
        "waren van de partij",
        "meegereisd zijn",
        "meegegaan zijn",
        "in mijn gezelschap",
        "deelgenomen door",
        "meegereisd met",
        "bijgewoond door",
        "deelnemers aan de reis waren",
        "deelnemers aan het bezoek waren",
        "reisgezelschap vormden",
        "delegatie vormden",
        "griffier trad op",
        "griffier traden op",
        "secretaris trad op",
        "griffier fungeerde",
        "secretaris fungeerde",
        "delegatieleden waren",
        "delegatieleden zijn",
        "leden van de delegatie waren",
        "leden van de delegatie zijn",
        "reisgezelschap behoorden",
        "missie behoorden",
        "afvaardiging behoorden",
        "missie telde",
        "afvaardiging telde",
    ),
    en=(
        "consisted of",
        "consisting of",
        "led by",
        "headed by",
        "accompanied by",
        "composed of",
        "made up of",
        "the members were",
        "participants were",
        "supported by",
        "assisted by",
        "travelled along",
        "travelling with me were",
        "travelled with",
        "came along",
        "went along",
        "with me were",
        "joined by",
        "led for us by",
        "mission leader was",
        "comprised",
        "our party included",
        "the party included",
        "delegation included",
        "delegation comprised",
        "accompanying me were",
        "accompanying her were",
        "accompanying him were",
        "in the party were",
        "completed by",
        "also on the trip were",
        "also in the party were",
        "party was made up of",
        "represented by",
        "making the trip were",
        "making the journey were",
        "making the visit were",
        "on the trip were",
        "accompanying them were",
        "accompanying the mayor were",
        "travelling were",
        "comprising",
        "delegation comprises",
        "delegation includes",
        "delegation members were",
        "members of the delegation were",
        "members of the delegation are",
    ),
    hits=("De delegatie bestond uit twee leden.", "The delegation consisted of two members."),
    traps=("De delegatie keek rond.", "The delegation looked around."),
)
"""What announces members of the delegation in a sentence."""

FURTHER: Final = Cues(
    nl=(
        "bestond verder uit", "bestaat verder uit", "telde verder", "verder bestond uit", "bestond voorts uit",
        "vergezeld door", "begeleid door", "ondersteund door", "bijgestaan door", "en bestond uit", "en bestaat uit",
    ),
    en=(
        "and included", "and also included", "and includes", "and comprised", "and consisted of", "and comprises",
        "accompanied by", "supported by", "assisted by", "further consisted of",
    ),
    hits=("Zij bestond verder uit twee leden.", "It was led by the mayor and included two members."),
    traps=("Zij bestond verder.", "The fee was included."),
)  # fmt: skip
"""What announces more members in a sentence that has told of others: "was led by X and included Y"."""

LED: Final = Cues(
    nl=("onder leiding van", "o.l.v.", "geleid door"),
    en=("led by", "headed by"),
    hits=("De delegatie stond onder leiding van de griffier.", "The delegation was led by the clerk."),
    traps=("De leiding was lek.", "The lead was lost."),
)
"""Those cues for members that tell of a leader, who may be the host's as well."""

DELEGATION: Final = Cues(
    nl=(
        "delegatie", "delegaties", "deputatie", "afvaardiging", "missie", "missies", "handelsmissie", "gezelschap",
        "reisgezelschap", "groep", "commissie", "werkbezoek", "studiereis", "dienstreis", "reis", "delegatieleden",
        "kamerleden", "raadsleden", "statenleden", "leden", "deelnemers", "reisgenoten",
    ),
    en=(
        "delegation", "delegations", "mission", "trade mission", "group", "party", "contingent", "members", "trip",
        "visit", "participants", "delegates", "councillors", "committee",
    ),
    hits=("De delegatie kwam aan.", "The delegation arrived."),
    traps=("De delegering van taken", "The delegated task"),
)  # fmt: skip
"""What those who went are called together, and their journey."""

ANAPHORA: Final = Cues(
    nl=(
        "het ging om", "het ging hierbij om", "het ging daarbij om", "het gaat om", "onder hen waren", "onder hen was",
        "dat waren", "dit zijn", "onder wie",
    ),
    en=("these were", "they were", "among them were", "among them was", "among whom were", "those travelling were"),
    hits=("Het ging om de griffier.", "These were the clerk and the chair."),
    traps=("De griffier ging om tien uur.", "The clerk was there."),
)  # fmt: skip
"""What announces members behind a sentence that has told of their journey, or how many went."""

FOLLOWING: Final = Cues(
    nl=(
        "de volgende leden", "de volgende personen", "de volgende deelnemers", "de volgende raadsleden",
        "de volgende kamerleden", "de volgende statenleden", "de volgende collega's", "de volgende bestuurders",
    ),
    en=(
        "the following members", "the following people", "the following persons", "the following participants",
        "the following councillors", "the following delegates", "the following colleagues",
    ),
    hits=("De volgende leden gingen mee:", "The following members took part:"),
    traps=("De volgende stap", "The following day"),
)  # fmt: skip
"""What stands for the people of a list behind a colon."""

BESIDES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("behalve", "naast"),
    "en": ("besides", "apart from", "in addition to", "as well as"),
}
"""What stands before some of those who went, where others follow behind "ook"."""

AS_WELL: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("ook", "eveneens", "tevens"),
    "en": ("also",),
}
"""What stands before those others."""

MEMBERS_BEFORE: Final = Cues(
    nl=(
        "verzorgden de begeleiding",
        "verzorgde de begeleiding",
        "gingen mee",
        "ging mee",
        "reisden mee",
        "reisde mee",
        "reisden met",
        "maakten deel uit",
        "maakte deel uit",
        "namen deel",
        "nam deel",
        "vergezelden",
        "vergezelde",
        "begeleidden de delegatie",
        "begeleidde de delegatie",
        "{meegaan}",
        "{meereizen}",
        "mee gingen",
        "van de partij",
        "waren erbij",
        "was erbij",
        "was mee",
        "waren mee",
        "vormde de delegatie",
        "vormden de delegatie",
        "vormde het gezelschap",
        "vormden het gezelschap",
        "vormden het reisgezelschap",
        "vormden samen de delegatie",
        "reisden samen",
        "gingen samen",
        "leidde de delegatie",
        "leidde de missie",
        "had de leiding",
        "stond aan het hoofd",
        "behoorden tot de delegatie",
        "behoorde tot de delegatie",
        "behoorden tot het gezelschap",
        "behoorde tot het gezelschap",
        "behoorden tot het reisgezelschap",
        "behoorden tot de afvaardiging",
        "behoorden tot de deelnemers",
        "reisden af",
        "reisde ... na",
        "reisden ... na",
        "deel uitmaakten van de delegatie",
    ),
    en=(
        "accompanied",
        "travelled along",
        "came along",
        "went along",
        "joined the delegation",
        "joined me",
        "joined us",
        "took part",
        "were part of",
        "was part of",
        "travelled with",
        "made the trip with",
        "headed the mission",
        "headed the delegation",
        "led the mission",
        "led the delegation",
    ),
    hits=("Twee leden gingen mee.", "Two members came along."),
    traps=("Twee leden spraken.", "Two members spoke."),
)
"""What stands behind members of the delegation in a sentence."""

ALSO: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("en", "evenals", "net als", "alsook", "alsmede", "samen met", "met", "naast"),
    "en": ("and", "as did", "as well as", "together with", "with", "alongside"),
}
"""What joins more members to those before such a cue."""

WHO_WENT: Final = Cues(
    nl=(
        "wie {zijn} erbij",
        "wie {zijn} er bij",
        "wie {zijn} er nog meer",
        "wie {zijn} mee",
        "wie {zijn} er mee",
        "wie {meegaan}",
        "wie {meereizen}",
        "wie ging mee",
        "wie gingen mee",
        "wie ging er mee",
        "met wie",
    ),
    en=("who went", "who was there", "who came along", "who travelled", "who was with"),
    hits=("Wie waren erbij?", "Who went?"),
    traps=("Wie betaalde?", "Who paid?"),
)
"""Questions that the sentence behind them answers with the names of those who went."""

COMPANY: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("met", "samen met", "naast", "behalve", "namens", "vanuit", "van", "uit", "in gezelschap van", "onder"),
    "en": ("with", "together with", "besides", "alongside", "apart from", "in addition to", "on behalf of", "from"),
}
"""What a clause begins with that sets those who went beside others, or behind whom they stand for."""

WENT: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "reis", "reisde", "reisden", "reizen", "reist", "reisde ik", "ging", "gingen", "gaan", "gaat", "vloog",
        "vlogen", "vertrok", "vertrokken", "trok", "trokken", "toog", "togen", "vergezelde", "vergezelden",
        "betrof het", "ging het om", "gaat het om", "betreft het",
    ),
    "en": ("travelled", "went", "flew", "set off", "travel", "came along"),
}  # fmt: skip
"""What such a clause goes on with, where it tells of a journey."""

TOOK: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("was", "waren", "is", "zijn", "nam", "namen", "behoorde", "behoorden", "maakte", "maakten", "zat",
        "zaten", "deed", "deden",
    ),
    "en": ("was", "were", "took", "had joined"),
}  # fmt: skip
"""What it goes on with, where words behind the people tell of the journey."""

PART: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "deel", "mee", "van de partij", "erbij", "aanwezig", "delegatie", "gezelschap", "aan boord", "op reis",
        "meegegaan", "meegereisd", "dat",
    ),
    "en": ("part", "present", "delegation", "party", "along", "on board"),
}  # fmt: skip
"""What those words are."""

BETWEEN: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("dat", "er", "ook", "verder", "voorts", "nog", "tevens", "eveneens", "ditmaal", "mee", "onder meer"),
    "en": ("also", "there", "this time"),
}
"""What may stand between the verb and the people."""

PRESENT: Final[dict[str, tuple[str, ...]]] = {"nl": ("aanwezig",), "en": ("present",)}
"""What tells of hosts as well as of those who went."""

ON_THE_WAY: Final = Cues(
    nl=(
        "{reizen}", "{afreizen}", "{gaan}", "{vliegen}", "{vertrekken}", "op pad", "op reis", "op werkbezoek",
        "op dienstreis", "op studiereis", "op bezoek", "geweest", "maakte ... reis", "maakten ... reis",
        "reis gemaakt", "reis ondernomen", "bracht ... bezoek", "brachten ... bezoek",
        "{bezoeken}",
    ),
    en=("{travel}", "went", "visited", "flew", "gone", "paid a visit", "toured", "made the trip"),
    hits=("Wij reisden.", "We visited it."),
    traps=("De reisgids lag klaar.", "The guide lay ready."),
)  # fmt: skip
"""What tells in a sentence that somebody went, whose companions stand behind "met"."""

TOGETHER_WITH: Final = Cues(
    nl=("samen met", "tezamen met", "met", "in gezelschap van"),
    en=("together with", "with", "in the company of"),
    hits=("Ik ging samen met de griffier.", "I went together with the clerk."),
    traps=("Ik ging samenvattend te werk.", "I withdrew."),
)
"""What stands before those companions."""

OF_OUR_BODY: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "namens het college", "namens ons college", "namens het college van bestuur",
        "namens burgemeester en wethouders",
        "namens het dagelijks bestuur", "namens het bestuur", "namens gedeputeerde staten", "namens de gemeente",
        "namens de provincie", "namens het waterschap", "namens de raad van bestuur", "vanuit het college",
        "vanuit het bestuur", "uit het college",
    ),
    "en": ("on behalf of the executive", "on behalf of the board", "on behalf of the council", "for the executive"),
}  # fmt: skip
"""For whom those went whose trip it is."""

BYLINES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("door", "geschreven door", "opgetekend door", "een blog van", "blog van", "column van", "tekst"),
    "en": ("by", "written by", "a blog by"),
}
"""What stands before who wrote a report, at its head."""

MYSELF: Final = Cues(
    nl=("ikzelf", "ik zelf", "ondergetekende", "mijzelf", "uw verslaglegger", "schrijver dezes"),
    en=("myself", "the undersigned"),
    hits=("ondergetekende", "myself"),
    traps=("getekende", "self"),
)
"""What a list of members calls who writes."""

ENDING: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "deel", "deel uit", "mee", "af", "erbij", "van de partij", "aanwezig", "naar", "op reis", "meegegaan",
        "meegereisd", "vertegenwoordigd", "tot de delegatie", "tot het gezelschap", "tot het reisgezelschap",
        "tot de afvaardiging", "tot de deelnemers",
    ),
    "en": ("along", "to", "took part", "travelled", "went"),
}  # fmt: skip
"""What the clause may end with behind the people."""

IN_SUM: Final = Cues(
    nl=("dus", "in totaal", "totaal", "kortom", "al met al", "waarvan", "tezamen"),
    en=("in all", "in total", "thus", "all told", "of whom"),
    hits=("In totaal vier leden", "Four members in all"),
    traps=("Vier leden", "Four members"),
)
"""What tells that a number counts those who are listed already."""

PREPARING: Final = Cues(
    nl=(
        "{ondertekenen}",
        "{tekenen}",
        "handtekening",
        "handtekeningen",
        "voorbereid",
        "voorbereiding",
        "georganiseerd",
        "tot stand gekomen",
        "in elkaar gezet",
        "opgezet samen met",
    ),
    en=("prepared", "drawn up", "put together", "organised", "signed"),
    hits=("De reis is voorbereid.", "The trip was prepared."),
    traps=("De bereiding van de vis", "The paper"),
)  # fmt: skip
"""What tells that a sentence is about those who made the trip possible or signed, and not about those who went."""

NOT_ALONG: Final = Cues(
    nl=(
        "verhinderd",
        "afwezig",
        "afgemeld",
        "afmelden",
        "moest afzeggen",
        "zegde af",
        "zegde ... af",
        "zegden ... af",
        "haakte ... af",
        "niet mee",
        "thuis gebleven",
        "thuisgebleven",
        "achtergebleven",
        "in nederland gebleven",
        "kon niet",
        "konden niet",
        "zou ook",
        "zouden ook",
        "ontbrak",
        "ontbraken",
        "ter plaatse",
        "dank",
        "dankt",
        "danken",
        "gastheer",
        "gastvrouw",
        "sloot zich",
        "sloten zich",
        "eigen programma",
        "tegelijk",
        "gelijktijdig",
        "wegens ziekte",
        "vanwege ziekte",
        "bleef thuis",
        "bleven thuis",
        "verving",
        "in plaats van",
        "aangemeld, maar",
        "geen verlof",
        "afzeggen",
        "geannuleerd",
        "ontbreekt",
        "niet meereizen",
        "kreeg geen",
        "geen gebruik",
        "voegde zich",
        "voegde",
        "thuis",
        "onze gastheer",
        "niemand",
        "geen deel",
        "bericht van verhindering",
        "achterblijven",
        "thuisblijven",
        "zag ... van deelname af",
        "afgezien van deelname",
        "ervan afgezien",
        "daar ... van afgezien",
        "had mee zullen",
        "verstek",
        "ziek",
        "had griep",
        "hoorde niet",
        "moest ... blijven",
        "moesten ... blijven",
        "had ... mee gewild",
        "over te slaan",
        "sloeg ... over",
        "sloegen ... over",
        "liet zich vertegenwoordigen",
        "liet zich vervangen",
        "liet zich verontschuldigen",
        "lieten zich verontschuldigen",
        "verontschuldigd",
        "hadden ... mee gewild",
        "zou ... aansluiten",
    ),
    en=(
        "unable to",
        "absent",
        "could not",
        "did not travel",
        "stayed at home",
        "thank",
        "own programme",
        "hosted by",
        "withdrew",
        "cancelled",
        "had to cancel",
        "had meant to",
        "fallen ill",
        "was ill",
        "taken ill",
        "represented by her deputy",
        "represented by his deputy",
        "represented by their deputy",
        "sent apologies",
        "sent her apologies",
        "sent his apologies",
        "will not travel",
        "did not make the trip",
        "did not go",
        "stays at home",
        "in the mayor's absence",
        "stayed behind",
        "met us",
        "welcomed",
        "remained in",
        "had to stay",
        "was to have",
    ),
    hits=("De griffier was verhinderd.", "The clerk was absent."),
    traps=("De griffier was hinderlijk vroeg.", "The clerk sat."),
)
"""What tells that those named in a sentence were no members, or not all of them."""

OFFICIALS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "ambtenaar",
        "ambtenaren",
        "medewerker",
        "medewerkers",
        "beleidsmedewerker",
        "beleidsmedewerkers",
        "ambtelijke begeleiders",
        "beleidsadviseurs",
        "beleidsadviseur",
    ),
    "en": (
        "official",
        "officials",
        "civil servant",
        "civil servants",
        "policy officer",
        "policy officers",
        "staff member",
        "staff members",
    ),
}
"""Officials of the home organisation, who are counted."""

HOME_STAFF: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "ambtelijke organisatie",
        "ambtelijk apparaat",
        "ambtelijke zijde",
        "ambtelijke staf",
        "gemeentehuis",
        "stadhuis",
        "provinciehuis",
        "waterschapshuis",
        "ministerie",
        "departement",
    ),
    "en": ("town hall staff", "our staff", "city staff", "civil service", "official side"),
}
"""Where officials come from, in a sentence that counts those who went along."""

STAFFED: Final = Cues(
    nl=(
        "ambtelijke begeleiding lag bij", "ambtelijke ondersteuning lag bij", "ambtelijke begeleiding kwam van",
        "ambtelijke ondersteuning kwam van", "ambtelijke begeleiding was in handen van",
        "ambtelijke ondersteuning was in handen van", "als ambtelijke ondersteuning", "als ambtelijke begeleiding",
    ),
    en=("official support came from", "staff support came from"),
    hits=("De ambtelijke begeleiding lag bij de griffier.",),
    traps=("De begeleiding was goed.",),
)  # fmt: skip
"""What stands before the officials who went along, where they are named and not counted."""

ONLY: Final = Cues(
    nl=("de enige ambtenaar", "de enige medewerker", "als enige ambtenaar"),
    en=("the only official", "the only civil servant", "the only staff member"),
    hits=("De griffier was de enige ambtenaar.", "The clerk was the only official."),
    traps=("De ambtenaar sprak.", "The official spoke."),
)
"""What tells that one official went."""

NOBODY: Final = Cues(
    nl=("niemand", "geen ambtenaren", "geen ambtenaar", "geen medewerkers", "geen enkele ambtenaar"),
    en=("nobody", "no one", "no officials", "no staff", "no civil servants"),
    hits=("Geen ambtenaren", "No officials"),
    traps=("Ambtenaren", "Officials"),
)
"""What tells that no official went."""

ALONG: Final = Cues(
    nl=(
        "{meegaan}",
        "{meereizen}",
        "mee ging",
        "mee gingen",
        "meeging",
        "meereisde",
        "op reis",
        "mee op reis",
        "meegegaan",
    ),
    en=("went along", "came along", "travelled", "accompanied", "on the trip", "travelling", "went with you"),
    hits=("De griffier ging mee.", "The clerk came along."),
    traps=("De griffier sprak.", "The clerk spoke."),
)
"""What tells of going along, whoever went."""

UNFINISHED: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("tevens", *grammar.AMID_NAMES["nl"]),
    "en": ("also", *grammar.AMID_NAMES["en"]),
}
"""What ends a line of an office or a name that goes on in the next one."""

NAME_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("naam", "wie", "deelnemer", "persoon", "lid"),
    "en": ("name", "who", "participant", "member", "person"),
}
"""Column heads of a table of people: the column with the names."""

PEOPLE_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("naam", "namen", "wie", "deelnemer", "deelnemers", "persoon", "lid", "leden", "reiziger", "reizigers"),
    "en": ("name", "names", "who", "participant", "participants", "member", "members", "traveller", "travellers"),
}
"""Heads of the column with the names where another one tells that the table is of people."""

ROLE_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("functie", "functies", "rol", "ambt", "hoedanigheid", "functie organisatie"),
    "en": ("function", "role", "position", "title", "job title"),
}
"""Column heads of such a table: the column with the roles, which shows that it is one of people."""

PARTY_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("fractie", "partij", "politieke partij", "namens fractie", "lijst"),
    "en": ("party", "group", "political party"),
}
"""Column heads of such a table: the column with the parties."""

HEADS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "voorzitter",
        "directeur",
        "directeur-bestuurder",
        "algemeen directeur",
        "bestuurder",
        "rector",
        "president",
    ),
    "en": ("chair", "president", "director", "chief executive", "rector", "head"),
}
"""Who heads a body that has no college."""

COOPERATIONS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "metropoolregio", "vervoerregio", "veiligheidsregio", "arbeidsmarktregio", "regio", "stedendriehoek",
        "gemeenschappelijke regeling", "samenwerkingsverband", "ggd", "omgevingsdienst",
    ),
    "en": ("metropolitan region", "region", "safety region"),
}  # fmt: skip
"""Bodies of several municipalities, whose office-holders are theirs."""

BOARDS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "college van bestuur",
        "college",
        "dagelijks bestuur",
        "het college",
        "gedeputeerde staten",
        "raad van bestuur",
        "bestuur",
        "eerste kamer",
        "tweede kamer",
        "provinciale staten",
    ),
    "en": ("executive board", "board"),
}
"""The board of the body that reports, where a member's role names no other body."""

BOARD_ROLES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("voorzitter", "vicevoorzitter", "ondervoorzitter", "lid", "secretaris", "portefeuillehouder"),
    "en": ("chair", "vice-chair", "vice-president", "president", "member", "secretary"),
}
"""What the members of a board are."""

OWN_BODIES: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "kamer",
        "gemeenteraad",
        "gemeentebestuur",
        "raad",
        "staten",
        "provinciale",
        "gedeputeerde",
        "commissie",
        "afdeling",
        "team",
        "directie",
        "dienst",
        "griffie",
        "eenheid",
        "sector",
        "fractie",
        "gemeente",
        "provincie",
        "ministerie",
        "koninklijke",
        "stad",
        "stadsbestuur",
        "regio",
        "staf",
    ),
    "en": (
        "city",
        "council",
        "parliament",
        "municipality",
        "province",
        "ministry",
        "committee",
        "department",
        "unit",
        "executive",
        "government",
        "trade",
        "safety",
    ),
}
"""Words of bodies that are the body that reports, or an organ of it."""

MEETING: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("met", "door", "bij", "aan"),
    "en": ("with", "by", "to"),
}
"""What stands before those whom who went met, or by whom they were received."""

TRAVELLED: Final = Cues(
    nl=(
        "was van",
        "was op",
        "was in",
        "waren van",
        "waren op",
        "waren in",
        "{bezoeken}",
        "{reizen}",
        "{afreizen}",
        "{vertrekken}",
        "bracht ... bezoek",
        "brachten ... bezoek",
        "verbleef",
        "verbleven",
        "missie ... geleid",
        "handelsmissie ... geleid",
        "delegatie ... geleid",
        "leidde",
    ),
    en=("visited", "travelled", "paid a", "was in", "were in", "went to", "went on", "went with"),
    hits=("De wethouder bezocht Lahti.", "The alderman visited Lahti."),
    traps=("De bezoekers kwamen.", "The visitor came."),
)
"""What a sentence says of those who travelled, behind its subject."""

HOME_DELEGATION: Final = Cues(
    nl=("nederland", "nederlandse delegatie", "nederlandse leden", "onze delegatie", "van onze kant"),
    en=("netherlands", "the netherlands", "dutch delegation", "our delegation"),
    hits=("Nederlandse delegatie", "Dutch delegation"),
    traps=("Finse delegatie", "Finnish delegation"),
)
"""What stands before the members of the delegation that reports, where those of others are listed too."""
