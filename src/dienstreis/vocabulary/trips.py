"""Words of journeys: what tells that somebody went somewhere, or will."""

from typing import Final

TRAVELLED: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "bezocht", "bezochten", "bezoek gebracht", "bracht een bezoek", "brachten een bezoek", "reisde", "reisden", "gereisd", "afgereisd", "ging", "gingen", "geweest", "vertrok", "vertrokken", "woonde", "woonden",
        "deelgenomen", "nam deel", "namen deel", "verbleef", "verbleven", "was in", "waren in", "ontvangen", "te gast", "werkbezoek", "dienstreis", "studiereis", "missie", "reis", "heeft een", "bijgewoond", "bezoek",
    ),
    "en": ("visited", "travelled", "traveled", "went to", "attended", "took part", "visit", "trip", "mission", "was in", "were in", "stayed"),
}
"""What stands in a sentence that tells of the trip."""

INVITATION: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("op uitnodiging van", "uitgenodigd door", "op verzoek van"),
    "en": ("at the invitation of", "invited by", "at the request of"),
}
"""What stands before the one who invited."""

PURPOSE: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("had tot doel", "hadden tot doel", "heeft als doel", "had als doel", "doel van de reis", "doel van het bezoek", "doel van het werkbezoek", "doel van de missie", "het doel was", "doel was", "stond in het teken van", "in het kader van", "met als doel", "ten doel", "met het bezoek wil", "met deze reis wil", "aanleiding", "om kennis te", "bedoeld om", "was bedoeld", "bezocht om", "ging om"),
    "en": ("the purpose of", "the aim of", "the objective of", "aimed to", "was intended to", "in order to", "the reason for"),
}
"""What stands in a sentence that tells why somebody went."""

LATER: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("zal", "zullen", "gaat", "gaan", "vertrekt", "vertrekken", "reist", "reizen", "brengt", "brengen", "bezoekt", "bezoeken", "aanstaande", "a.s.", "komende", "nemen deel", "neemt deel"),
    "en": ("will", "is going to", "are going to", "travels", "leaves", "upcoming"),
}
"""What tells that a trip is still to come."""
