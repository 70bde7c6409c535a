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
        "travelled along",
        "joined by",
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
    ),
    "en": ("accompanied", "travelled along", "joined the delegation", "took part", "were part of", "was part of"),
}
"""What stands behind members of the delegation in a sentence."""

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
