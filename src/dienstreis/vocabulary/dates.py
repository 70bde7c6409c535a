"""Words of dates and periods, by BCP 47 tag of their language; ``mul`` holds what both languages spell alike.

All words are lower case and without the dots of an abbreviation.
"""

from typing import Final

Words = dict[str, frozenset[str]]
Numbers = dict[str, dict[str, int]]

MONTHS: Final[Numbers] = {
    "mul": {"april": 4, "september": 9, "november": 11, "december": 12},
    "nl": {
        "januari": 1,
        "februari": 2,
        "maart": 3,
        "mei": 5,
        "juni": 6,
        "juli": 7,
        "augustus": 8,
        "oktober": 10,
    },
    "en": {
        "january": 1,
        "february": 2,
        "march": 3,
        "may": 5,
        "june": 6,
        "july": 7,
        "august": 8,
        "october": 10,
    },
}
MONTH_ABBREVIATIONS: Final[Numbers] = {
    "mul": {
        "jan": 1,
        "feb": 2,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "nov": 11,
        "dec": 12,
    },
    "nl": {"febr": 2, "mrt": 3, "okt": 10},
    "en": {"mar": 3, "oct": 10},
}

# Monday is 0, as in `datetime.date.weekday`.
WEEKDAYS: Final[Numbers] = {
    "nl": {
        "maandag": 0,
        "dinsdag": 1,
        "woensdag": 2,
        "donderdag": 3,
        "vrijdag": 4,
        "zaterdag": 5,
        "zondag": 6,
    },
    "en": {
        "monday": 0,
        "tuesday": 1,
        "wednesday": 2,
        "thursday": 3,
        "friday": 4,
        "saturday": 5,
        "sunday": 6,
    },
}
WEEKDAY_ABBREVIATIONS: Final[Numbers] = {
    "nl": {
        "ma": 0,
        "maa": 0,
        "di": 1,
        "din": 1,
        "wo": 2,
        "woe": 2,
        "do": 3,
        "don": 3,
        "vr": 4,
        "vrij": 4,
        "vrijd": 4,
        "za": 5,
        "zat": 5,
        "zo": 6,
        "zon": 6,
    },
    "en": {
        "mon": 0,
        "tue": 1,
        "tues": 1,
        "wed": 2,
        "thu": 3,
        "thur": 3,
        "thurs": 3,
        "fri": 4,
        "sat": 5,
        "sun": 6,
    },
}

DAY_PARTS: Final[Words] = {
    "nl": frozenset({"avond", "middag", "morgen", "nacht", "ochtend"}),
    "en": frozenset({"afternoon", "evening", "morning"}),
}
"""What follows a weekday, in Dutch in one word with it."""

SEASONS: Final[Numbers] = {
    "mul": {"winter": 12},
    "nl": {
        "voorjaar": 3,
        "lente": 3,
        "zomer": 6,
        "najaar": 9,
        "herfst": 9,
    },
    "en": {"spring": 3, "summer": 6, "autumn": 9, "fall": 9},
}
"""The first month of each season."""

PARTS_OF_MONTH: Final[Numbers] = {
    "mul": {"begin": 0, "mid": 1},
    "nl": {
        "medio": 1,
        "half": 1,
        "halverwege": 1,
        "midden": 1,
        "eind": 2,
        "einde": 2,
        "ultimo": 2,
    },
    "en": {
        "beginning": 0,
        "early": 0,
        "start": 0,
        "middle": 1,
        "late": 2,
        "end": 2,
    },
}
"""0 for days 1 to 10, 1 for days 11 to 20, 2 for the rest."""

CARDINALS: Final[Numbers] = {
    "nl": {
        "één": 1,
        "twee": 2,
        "drie": 3,
        "vier": 4,
        "vijf": 5,
        "zes": 6,
        "zeven": 7,
        "acht": 8,
        "negen": 9,
        "tien": 10,
        "elf": 11,
        "twaalf": 12,
        "dertien": 13,
        "veertien": 14,
        "vijftien": 15,
        "zestien": 16,
        "zeventien": 17,
        "achttien": 18,
        "negentien": 19,
        "twintig": 20,
        "eenentwintig": 21,
        "eenendertig": 31,
        "dertig": 30,
    },
    "en": {
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "thirty": 30,
    },
}
INDEFINITE_ARTICLES: Final[Words] = {"nl": frozenset({"een"}), "en": frozenset({"a", "an", "one"})}
"""They count one before a unit, and nothing elsewhere."""

HOURS: Final[Numbers] = {"nl": {"een": 1} | {word: hour for word, hour in CARDINALS["nl"].items() if hour <= 12}}
"""The hours of the clock in words ("half tien", "kwart over negen")."""

ORDINAL_ENDINGS: Final[dict[str, tuple[str, ...]]] = {"nl": ("ste", "de", "e"), "en": ("st", "nd", "rd", "th")}
"""What makes an ordinal of a number in digits ("3e", "22nd")."""
CLOCK_UNITS: Final[dict[str, tuple[str, ...]]] = {"nl": ("uur", "uren"), "en": ("hours", "hour", "hrs", "hr")}
"""What stands behind the hour of a clock; "u" and "h" besides."""
CLOCK_PREPOSITIONS: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("om", "van", "vanaf", "tussen", "rond", "circa", "ca."),
    "en": ("at", "from", "between", "around"),
}
"""What stands before the time of a clock."""
CLOCK_POINTS: Final[dict[str, tuple[str, ...]]] = {"nl": ("om", "rond", "vanaf")}
"""What stands before the hour of a clock in words, and not before how long something took."""
CLOCK_RANGES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("tot", "t/m", "en"),
    "en": ("to", "until", "till", "and"),
}
"""What stands between two times of a clock."""
PARTS_OF_HOUR: Final[dict[str, int]] = {"half": -30, "kwart over": 15, "kwart voor": -15}
"""Words before the hour of a clock, and the minutes that they add to it."""
MEASURES: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("%", "€", "euro", "eur", "usd", "km", "m2", "m²", "meter", "miljoen", "miljard", "jaar"),
    "en": ("million", "year", "years"),
}
"""What stands behind a number that is no time of a clock."""

ORDINALS: Final[Numbers] = {
    "nl": {
        "eerste": 1,
        "tweede": 2,
        "derde": 3,
        "vierde": 4,
        "vijfde": 5,
        "zesde": 6,
        "zevende": 7,
        "achtste": 8,
        "negende": 9,
        "tiende": 10,
        "laatste": 0,
    },
    "en": {
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "final": 0,
    },
}
"""0 for the last one."""

WEEK_WORDS: Final[Words] = {
    "mul": frozenset({"week", "wk"}),
    "nl": frozenset({"weken", "weeknr", "weeknummer", "kalenderweek"}),
    "en": frozenset({"weeks"}),
}
WEEKEND_WORDS: Final[Words] = {"mul": frozenset({"weekend"}), "nl": frozenset({"weekeinde"})}
QUARTER_WORDS: Final[Words] = {
    "nl": frozenset({"kwartaal", "kwartalen", "kw"}),
    "en": frozenset({"quarter", "quarters"}),
}
HALF_WORDS: Final[Words] = {
    "nl": frozenset({"helft", "halfjaar", "halve", "decennium", "eeuw"}),
    "en": frozenset({"decade", "century"}),
}
"""Parts that no precision fits, so that what they are part of is not the date."""
YEAR_WORDS: Final[Words] = {
    "nl": frozenset({"jaar", "jaren", "kalenderjaar", "anno"}),
    "en": frozenset({"year", "years"}),
}
MONTH_WORDS: Final[Words] = {"nl": frozenset({"maand"}), "en": frozenset({"month"})}

DAY_UNITS: Final[Words] = {
    "nl": frozenset({"dag", "dagen", "kalenderdagen", "daagse", "daags", "dgn"}),
    "en": frozenset({"day", "days"}),
}
NIGHT_UNITS: Final[Words] = {
    "nl": frozenset({"nacht", "nachten", "overnachting", "overnachtingen", "hotelovernachtingen"}),
    "en": frozenset({"night", "nights"}),
}
WORKING_DAY_UNITS: Final[Words] = {
    "nl": frozenset({"werkdag", "werkdagen", "reisdag", "reisdagen"}),
    "en": frozenset({"workday", "workdays"}),
}
"""Days of which a period may hold any number."""
COMPOUND_DAYS: Final[tuple[str, ...]] = ("daagse", "daags")
"""What follows a cardinal in one word ("vijfdaagse")."""

RANGE_WORDS: Final[Words] = {
    "nl": frozenset({"tot", "tm", "tem", "totenmet"}),
    "en": frozenset({"to", "till", "til", "until", "through", "thru"}),
}
RANGE_PHRASES: Final[tuple[tuple[str, ...], ...]] = (
    ("tot", "en", "met"),
    ("tot", "aan"),
    ("t", "/", "m"),
    ("up", "to", "and", "including"),
    ("up", "to"),
)
WEEK_PHRASES: Final[tuple[tuple[str, ...], ...]] = (
    ("w", "/", "c"),
    ("w", "/", "b"),
    ("week", "commencing"),
    ("week", "beginning"),
    ("week", "starting"),
)
"""What stands before the first day of a week."""
OVER_NIGHT_WORDS: Final[Words] = {"nl": frozenset({"op"}), "en": frozenset({"to"})}
"""What stands between the two days of a night."""
JOINING_WORDS: Final[Words] = {"nl": frozenset({"en", "alsmede", "alsook"}), "en": frozenset({"and"})}
BETWEEN_WORDS: Final[Words] = {"nl": frozenset({"tussen"}), "en": frozenset({"between"})}
OF_WORDS: Final[Words] = {"nl": frozenset({"van"}), "en": frozenset({"of"})}
ARTICLES: Final[Words] = {"nl": frozenset({"de", "het", "den"}), "en": frozenset({"the"})}
NUMBER_WORDS: Final[Words] = {"nl": frozenset({"nr", "nummer"}), "en": frozenset({"no", "number"})}

PAST_WORDS: Final[Words] = {
    "nl": frozenset({"jl", "jongstleden", "afgelopen", "vorige", "vorig", "voorbije", "verleden"}),
    "en": frozenset({"last", "past", "previous"}),
}
COMING_WORDS: Final[Words] = {
    "nl": frozenset(
        {
            "aanstaande",
            "aanstaand",
            "eerstkomende",
            "eerstvolgende",
            "komende",
            "komend",
            "volgende",
            "volgend",
        }
    ),
    "en": frozenset({"next", "coming", "upcoming"}),
}
SUFFIX_RELATIONS: Final[frozenset[str]] = frozenset(
    {"jl", "jongstleden", "aanstaande", "eerstkomende", "eerstvolgende", "last"}
)
"""The past and coming words that stand behind the date ("30 juni jl.")."""
DOTTED_RELATIONS: Final[dict[str, str]] = {"jl": "jl", "as": "aanstaande"}
"""Abbreviations with a dot behind each letter, and the word that they mean."""
DOTTED_RANGES: Final[frozenset[str]] = frozenset({"tm", "tem"})

THIS_WORDS: Final[Words] = {
    "nl": frozenset({"dit", "deze", "huidige", "lopende"}),
    "en": frozenset({"this", "current"}),
}
THIS_MONTH_WORDS: Final[Words] = {"nl": frozenset({"dezer", "dezes"})}
"""What stands behind the number of a day for the month in which it is written ("de 12e dezer")."""
THAT_WORDS: Final[Words] = {
    "nl": frozenset({"dat", "datzelfde", "hetzelfde"}),
    "en": frozenset({"that", "same"}),
}

COUNTED_WORDS: Final[Words] = {
    "mul": frozenset({"m", "km", "cm", "mm", "ha", "kg", "ton", "eur", "euro", "usd", "kwh", "mw", "gw", "dollar"}),
    "nl": frozenset(
        {
            "aanwezigen",
            "ambtenaren",
            "arbeidsplaatsen",
            "banen",
            "bedrijven",
            "bezoekers",
            "burgers",
            "deelnemers",
            "fietsen",
            "gasten",
            "gezinnen",
            "hectare",
            "huizen",
            "huishoudens",
            "inwoners",
            "jaar",
            "jongeren",
            "kilo",
            "kilometer",
            "kinderen",
            "leden",
            "leerlingen",
            "medewerkers",
            "mensen",
            "meter",
            "miljard",
            "miljoen",
            "ondernemers",
            "personen",
            "plaatsen",
            "studenten",
            "stuks",
            "vierkante",
            "vluchtelingen",
            "werknemers",
            "woningen",
            "woorden",
        }
    ),
    "en": frozenset(
        {
            "billion",
            "businesses",
            "children",
            "companies",
            "delegates",
            "dollars",
            "employees",
            "euros",
            "hectares",
            "homes",
            "houses",
            "inhabitants",
            "jobs",
            "kilometres",
            "members",
            "metres",
            "million",
            "miles",
            "participants",
            "people",
            "percent",
            "persons",
            "pupils",
            "residents",
            "students",
            "visitors",
            "words",
            "years",
        }
    ),
}
"""What numbers count: a number before one of them is no year and no day of a month."""
NUMBERING_WORDS: Final[Words] = {
    "nl": frozenset(
        {
            "art",
            "artikel",
            "bijlage",
            "artikelen",
            "bijlagen",
            "blz",
            "dag",
            "deel",
            "fase",
            "groep",
            "hoofdstuk",
            "kamer",
            "lijn",
            "lokaal",
            "pagina",
            "paragraaf",
            "postbus",
            "punt",
            "punten",
            "ronde",
            "versie",
            "zaal",
        }
    ),
    "en": frozenset(
        {
            "annex",
            "article",
            "chapter",
            "day",
            "figure",
            "group",
            "item",
            "page",
            "part",
            "phase",
            "room",
            "round",
            "section",
            "table",
            "version",
        }
    ),
}
"""What numbers name: a number behind one of them is no day of a month."""

YEAR_CONTEXTS: Final[Words] = {
    "nl": frozenset(
        {
            "in",
            "sinds",
            "vanaf",
            "van",
            "uit",
            "tot",
            "na",
            "voor",
            "vóór",
            "per",
            "tussen",
            "rond",
            "omstreeks",
        }
    ),
    "en": frozenset({"since", "from", "of", "until", "till", "after", "before", "by", "during", "between", "around"}),
}
"""Words behind which a bare number may be a year."""
MONTH_CONTEXTS: Final[Words] = {
    "nl": frozenset(
        {
            "in",
            "sinds",
            "vanaf",
            "per",
            "tot",
            "na",
            "voor",
            "vóór",
            "tussen",
            "naar",
            "rond",
            "uiterlijk",
            "gedurende",
            "richting",
            "van",
        }
    ),
    "en": frozenset({"since", "from", "until", "till", "after", "before", "by", "during", "between"}),
}
"""Words behind which a bare name of a month is one."""
DAY_PREPOSITIONS: Final[Words] = {"nl": frozenset({"op", "om"}), "en": frozenset({"on", "at"})}
REPEATING_WORDS: Final[Words] = {
    "nl": frozenset({"per", "elke", "iedere"}),
    "en": frozenset({"every", "each"}),
}

HALF_DAY_PREFIXES: Final[Words] = {
    "nl": frozenset({"hele", "gehele", "volledige", "dezelfde", "zelfde"}),
    "en": frozenset({"full", "whole", "entire"}),
}
"""What makes a day without a number one day ("hele dag", "dezelfde dag")."""

DEPARTURE_WORDS: Final[Words] = {
    "nl": frozenset(
        {
            "heen",
            "heenreis",
            "heenvlucht",
            "heenweg",
            "startdatum",
            "vertrek",
            "vertrekdag",
            "vertrekdatum",
            "vertrokken",
            "uitreis",
            "begindatum",
            "afreis",
        }
    ),
    "en": frozenset({"departure", "departed", "depart", "departing", "outbound", "leaving", "left"}),
}
RETURN_WORDS: Final[Words] = {
    "nl": frozenset(
        {
            "einddatum",
            "retour",
            "retourdatum",
            "terug",
            "terugkeer",
            "terugkomst",
            "teruggekeerd",
            "terugreis",
            "terugvlucht",
            "terugweg",
            "thuiskomst",
        }
    ),
    "en": frozenset({"return", "returned", "returning", "inbound", "homebound"}),
}
START_WORDS: Final[Words] = {
    "nl": frozenset({"vanaf", "ingaande", "startend", "beginnend", "miv"}),
    "en": frozenset({"from", "starting", "commencing"}),
}
"""They give the first day, so that the last must come from elsewhere."""

PERIOD_WORDS: Final[Words] = {
    "nl": frozenset(
        {
            "aankomst",
            "bezoek",
            "bij",
            "d",
            "data",
            "datum",
            "der",
            "dienstreis",
            "duur",
            "gedurende",
            "inclusief",
            "incl",
            "met",
            "om",
            "op",
            "periode",
            "reis",
            "reisdata",
            "reisperiode",
            "te",
            "ten",
            "ter",
            "totaal",
            "reisduur",
            "tijdens",
            "uur",
            "werkbezoek",
            "naar",
            "aan",
            "s",
            "morgens",
            "ochtends",
            "middags",
            "avonds",
            "ochtend",
            "middag",
            "avond",
            "weer",
            "is",
            "was",
            "eerst",
            "vervolgens",
            "deel",
            "wethouder",
            "burgemeester",
            "delegatie",
            "aldaar",
            "respectievelijk",
            "resp",
        }
    ),
    "en": frozenset(
        {
            "arrival",
            "at",
            "date",
            "dates",
            "duration",
            "for",
            "including",
            "on",
            "period",
            "total",
            "trip",
            "travel",
            "visit",
            "with",
            "then",
            "morning",
            "afternoon",
            "evening",
        }
    ),
}
"""Words between the parts of a period that change nothing about it."""

BEFORE_OR_AFTER_WORDS: Final[Words] = {
    "nl": frozenset({"na", "voor", "vóór", "sinds", "per"}),
    "en": frozenset({"after", "before", "by", "since"}),
}
"""Right before a date they say that the period is another."""

REFUSED_WORDS: Final[Words] = {
    "nl": frozenset(
        {
            "aanvankelijk",
            "afgelast",
            "begroot",
            "behalve",
            "besloten",
            "besluit",
            "bijna",
            "brief",
            "ca",
            "carnaval",
            "circa",
            "collegebesluit",
            "daarna",
            "daarvoor",
            "dagtekening",
            "danwel",
            "doch",
            "eerder",
            "enz",
            "enzovoort",
            "erna",
            "ervoor",
            "ev",
            "exclusief",
            "excl",
            "gecorrigeerd",
            "geannuleerd",
            "geen",
            "gekomen",
            "gewijzigd",
            "gisteren",
            "heden",
            "hemelvaart",
            "hetzij",
            "ingekort",
            "ipv",
            "kenmerk",
            "kerst",
            "kerstmis",
            "kerstvakantie",
            "koningsdag",
            "krap",
            "later",
            "maar",
            "minus",
            "misschien",
            "mogelijk",
            "morgen",
            "nadien",
            "nader",
            "niet",
            "nieuwjaar",
            "nnb",
            "nog",
            "ntb",
            "nu",
            "ofwel",
            "omstreeks",
            "onbekend",
            "ongeveer",
            "oorspronkelijk",
            "overmorgen",
            "pasen",
            "pinksteren",
            "plus",
            "rapport",
            "rond",
            "ruim",
            "tel",
            "telefoon",
            "uitgesteld",
            "uiterlijk",
            "uitgezonderd",
            "uitnodiging",
            "uitzondering",
            "vakantie",
            "vandaag",
            "vastgesteld",
            "verder",
            "verlengd",
            "verlenging",
            "vermoedelijk",
            "versie",
            "verplaatst",
            "verschoven",
            "verslag",
            "vervallen",
            "vervroegd",
            "volgde",
            "vooraf",
            "voorbehoud",
            "voorlopig",
            "waarschijnlijk",
            "wellicht",
            "zonder",
        }
    ),
    "en": frozenset(
        {
            "about",
            "afterwards",
            "approx",
            "approximately",
            "around",
            "but",
            "canceled",
            "cancelled",
            "christmas",
            "dated",
            "decision",
            "earlier",
            "easter",
            "etc",
            "except",
            "excluding",
            "extended",
            "instead",
            "invitation",
            "letter",
            "moved",
            "not",
            "now",
            "onwards",
            "or",
            "originally",
            "perhaps",
            "possibly",
            "postponed",
            "present",
            "probably",
            "report",
            "rescheduled",
            "roughly",
            "tba",
            "tbc",
            "tbd",
            "today",
            "tomorrow",
            "unknown",
            "version",
            "without",
            "yesterday",
        }
    ),
}
"""Words that change what the dates beside them say, so that a period with one of them is not read."""
