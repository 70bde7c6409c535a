"""Words of programmes: what an activity is called, and the heads of their tables."""

from typing import Final

ACTIVITIES: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "Bezoek",
        "Bedrijfsbezoek",
        "Werkbezoek",
        "Veldbezoek",
        "Ontmoeting",
        "Ontvangst",
        "Gesprek",
        "Gesprekken",
        "Kennismaking",
        "Presentatie",
        "Rondleiding",
        "Rondgang",
        "Wandeling",
        "Fietstocht",
        "Overleg",
        "Werkoverleg",
        "Werklunch",
        "Lunch",
        "Diner",
        "Borrel",
        "Receptie",
        "Seminar",
        "Workshop",
        "Conferentie",
        "Congres",
        "Opening",
        "Ondertekening",
        "Vertrek",
        "Aankomst",
        "Terugreis",
        "Heenreis",
        "Vlucht",
        "Excursie",
        "Werksessie",
        "Debriefing",
        "Afscheid",
        "Kranslegging",
        "Toespraak",
        "Symposium",
        "Vergadering",
        "Afspraak",
        "Interview",
    ),
    "en": (
        "Meeting",
        "Visit",
        "Tour",
        "Reception",
        "Dinner",
        "Breakfast",
        "Presentation",
        "Round table",
        "Arrival",
        "Departure",
        "Signing",
        "Conference",
        "Briefing",
        "Site visit",
        "Workshop",
    ),
}
"""What an activity begins with, with a capital: where one stands in mid-line, two activities ran together."""

DATE_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("dag", "data", "datum", "wanneer", "tijd", "tijden", "tijdstip", "moment", "uur", "hoe laat"),
    "en": ("day", "days", "date", "dates", "when", "time", "hour"),
}
"""Column heads of days and times."""

PLACE_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("plaats", "locatie", "waar", "stad"),
    "en": ("place", "location", "where", "city", "venue"),
}
"""Column heads of places."""

WHAT_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "onderdeel",
        "activiteit",
        "activiteiten",
        "programma",
        "programmaonderdeel",
        "wat",
        "bezoek",
        "omschrijving",
        "afspraak",
        "afspraken",
        "agenda",
        "bezoeken",
        "bezocht",
        "bijeenkomst",
        "gesprek",
        "inhoud",
        "onderwerp",
    ),
    "en": (
        "activity",
        "activities",
        "agenda",
        "what",
        "event",
        "item",
        "program",
        "programme",
        "session",
        "visit",
        "visits",
        "meeting",
        "meetings",
        "description",
    ),
}
"""Column heads of activities."""

NUMBER_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("nr", "nummer", "#", "volgnummer"),
    "en": ("no", "number", "item no"),
}
"""Column heads of numbers."""

PART_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        "ochtend", "middag", "avond", "voormiddag", "namiddag", "'s ochtends", "'s morgens", "'s middags", "'s avonds",
        "ochtendprogramma", "middagprogramma", "avondprogramma", "lunch", "diner",
    ),
    "en": ("morning", "afternoon", "evening", "a.m.", "p.m.", "am", "pm", "lunch", "dinner"),
}  # fmt: skip
"""Column heads of the parts of a day, each with its activities."""

IN_PART_OF_DAY: Final[dict[str, tuple[str, ...]]] = {"nl": ("in de", "op de"), "en": ("in the",)}
"""What stands before a part of the day that leads an activity."""

LENGTHS_OF_DAY: Final = ("hele", "halve", "gehele", "whole", "all", "full", "half")
"""What stands before a day, or a part of it, that an activity took."""

PARTS_OF_DAY: Final = ("ochtend", "middag", "avond", "nacht", "morgen", " morning", " afternoon", " evening")
"""What may stand behind a weekday."""

SEEN: Final[dict[str, tuple[str, ...]]] = {
    "nl": (
        *(
            phrase
            for we, have in (("we", "hebben"), ("wij", "hebben"), ("ik", "heb"))
            for verb in ("gezien", "bezocht", "bekeken")
            for phrase in (f"wat {we} {have} {verb}", f"wat {have} {we} {verb}", f"wat {we} {verb} {have}")
        ),
        "gezien",
        "bezocht",
        "waar we zijn geweest",
        "waar wij zijn geweest",
        "waar we waren",
        "wat we zagen",
        "wat wij zagen",
    ),
    "en": ("what we saw", "what we visited", "where we went", "where we have been", "seen", "visited"),
}
"""Headings of what was seen: of its places where they are listed, else of what was learnt there."""

BEHIND_ACTIVITY: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("aan", "met", "bij", "van", "in", "op", "tussen"),
    "en": ("with", "to", "at", "of"),
}
"""What stands behind the word for an activity."""
