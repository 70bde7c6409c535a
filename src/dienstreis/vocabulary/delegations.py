"""Words of delegations: what announces who went, and what tells that somebody did not."""

from typing import Final

MEMBERS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
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
    ),
    "en": (
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
        "party was made up of",
    ),
}
"""What announces members of the delegation in a sentence."""

MEMBERS_BEFORE: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
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
        "leidde de delegatie",
        "leidde de missie",
        "had de leiding",
        "stond aan het hoofd",
    ),
    "en": (
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
        "headed the mission",
        "headed the delegation",
        "led the mission",
        "led the delegation",
    ),
}
"""What stands behind members of the delegation in a sentence."""

WHO_WENT: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
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
    "en": ("who went", "who was there", "who came along", "who travelled", "who was with"),
}
"""Questions that the sentence behind them answers with the names of those who went."""

PREPARING: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("voorbereid", "voorbereiding", "georganiseerd", "tot stand gekomen", "in elkaar gezet", "opgezet samen met"),
    "en": ("prepared", "drawn up", "put together", "organised"),
}
"""What tells that a sentence is about those who made the trip possible, and not about those who went."""

NOT_ALONG: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "verhinderd",
        "afwezig",
        "afgemeld",
        "afmelden",
        "moest afzeggen",
        "zegde af",
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
        "tolk",
        "niemand",
        "geen deel",
        "bericht van verhindering",
        "achterblijven",
        "thuisblijven",
        "zag ... van deelname af",
        "afgezien van deelname",
    ),
    "en": (
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
        "stayed behind",
        "met us",
        "welcomed",
        "remained in",
    ),
}
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

ONLY: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("de enige ambtenaar", "de enige medewerker", "als enige ambtenaar"),
    "en": ("the only official", "the only civil servant", "the only staff member"),
}
"""What tells that one official went."""

NOBODY: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("niemand", "geen ambtenaren", "geen ambtenaar", "geen medewerkers", "geen enkele ambtenaar"),
    "en": ("nobody", "no one", "no officials", "no staff", "no civil servants"),
}
"""What tells that no official went."""

ALONG: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
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
    "en": ("went along", "came along", "travelled", "accompanied", "on the trip", "travelling", "went with you"),
}
"""What tells of going along, whoever went."""

PRONOUNS_FIRST_PERSON: Final = frozenset({"ik", "mij", "mijn", "i", "my", "me"})
"""What a letter of the traveller says of the traveller."""

NAME_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("naam", "wie", "deelnemer", "persoon", "lid"),
    "en": ("name", "who", "participant", "member", "person"),
}
"""Column heads of a table of people: the column with the names."""

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

BOARDS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "college van bestuur",
        "college",
        "dagelijks bestuur",
        "het college",
        "gedeputeerde staten",
        "raad van bestuur",
        "bestuur",
    ),
    "en": ("executive board", "board"),
}
"""The board of the body that reports, where a member's role names no other body."""

BOARD_ROLES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("voorzitter", "vicevoorzitter", "lid", "secretaris", "portefeuillehouder"),
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

TRAVELLED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
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
    ),
    "en": ("visited", "travelled", "paid a", "was in", "were in", "went to"),
}
"""What a sentence says of those who travelled, behind its subject."""

HOME_DELEGATION: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("nederland", "nederlandse delegatie", "nederlandse leden", "onze delegatie", "van onze kant"),
    "en": ("netherlands", "the netherlands", "dutch delegation", "our delegation"),
}
"""What stands before the members of the delegation that reports, where those of others are listed too."""
