"""What the rules on what every report tells say."""

from typing import Final

__all__ = ["MESSAGES"]

MESSAGES: Final[dict[str, dict[str, dict[str, str]]]] = {
    "DR101": {
        "nl": {
            "summary": "Er wordt geen bestuurder of volksvertegenwoordiger genoemd.",
            "message": (
                "Het verslag noemt geen bestuurder of volksvertegenwoordiger die op reis ging. Schrijf naam en"
                ' functie op, bijvoorbeeld: "Deelnemer namens het college: wethouder A. Jansen".'
            ),
        },
        "en": {
            "summary": "No office-holder is named.",
            "message": (
                "The report names no office-holder who travelled. Write down name and office, for instance:"
                ' "Traveller: Alderman A. Jansen".'
            ),
        },
    },
    "DR102": {
        "nl": {
            "summary": "Er wordt geen land of plaats genoemd.",
            "message": (
                "Het verslag noemt geen land of plaats waar de reis heen ging. Schrijf ze op, bijvoorbeeld:"
                ' "Bestemming: Turku, Finland".'
            ),
        },
        "en": {
            "summary": "No country or place is named.",
            "message": (
                "The report names no country or place that the trip went to. Write them down, for instance:"
                ' "Destination: Turku, Finland".'
            ),
        },
    },
    "DR201": {
        "nl": {
            "summary": "De aanleiding of het doel van de reis ontbreekt.",
            "message": (
                "Het verslag zegt niet waarom de reis is gemaakt. Schrijf de aanleiding en het doel op, bijvoorbeeld"
                ' onder een kop "Aanleiding en doel".'
            ),
        },
        "en": {
            "summary": "The occasion or purpose of the trip is missing.",
            "message": (
                "The report does not tell why the trip was made. Write down its occasion and purpose, for instance"
                ' under a heading "Purpose".'
            ),
        },
    },
    "DR202": {
        "nl": {
            "summary": "Bezoeken, gesprekken en andere activiteiten ontbreken.",
            "message": (
                "Het verslag zegt niet wat er op reis is gedaan. Noem de bezoeken, gesprekken en andere activiteiten,"
                ' bijvoorbeeld als lijst onder een kop "Programma".'
            ),
        },
        "en": {
            "summary": "Visits, meetings and other activities are missing.",
            "message": (
                "The report does not tell what was done on the trip. List the visits, meetings and other activities,"
                ' for instance under a heading "Programme".'
            ),
        },
    },
    "DR203": {
        "nl": {
            "summary": "De resultaten ontbreken.",
            "message": (
                "Het verslag zegt niet wat de reis heeft opgeleverd. Schrijf dat op, bijvoorbeeld onder een kop"
                ' "Resultaten".'
            ),
        },
        "en": {
            "summary": "The results are missing.",
            "message": (
                "The report does not tell what the trip yielded. Write that down, for instance under a heading"
                ' "Results".'
            ),
        },
    },
    "DR108": {
        "nl": {
            "summary": "De titel en de bestemming noemen andere plaatsen of landen, of spellen ze anders.",
            "message": (
                'De titel noemt "{title}", en bij de bestemming staat "{field}". Ga na waar de reis heen ging, en'
                " noem overal hetzelfde."
            ),
            "spelling": (
                'De titel schrijft "{title}", en bij de bestemming staat "{field}". Ga na hoe de plaats heet, en'
                " schrijf haar overal hetzelfde."
            ),
        },
        "en": {
            "summary": "Title and destination name different places or countries, or spell them differently.",
            "message": (
                'The title names "{title}", and the destination is given as "{field}". Find out where the trip went,'
                " and write the same everywhere."
            ),
            "spelling": (
                'The title writes "{title}", and the destination is given as "{field}". Find out what the place is'
                " called, and spell it the same everywhere."
            ),
        },
    },
    "DR204": {
        "nl": {
            "summary": "Een doel waarover de resultaten niets zeggen.",
            "message": (
                'Over het doel "{goal}" zeggen de resultaten niets. Schrijf op wat er van dit doel terechtkwam, ook'
                " als het niet is gehaald."
            ),
        },
        "en": {
            "summary": "A goal that the results do not pick up.",
            "message": (
                'The results say nothing about the goal "{goal}". Write down what became of it, also where it was not'
                " reached."
            ),
        },
    },
    "DR205": {
        "nl": {
            "summary": "Een kop of label met niets eronder.",
            "message": 'Onder "{title}" staat niets. Vul het in, schrijf "geen" of "n.v.t.", of haal de kop weg.',
        },
        "en": {
            "summary": "A heading or label with nothing under it.",
            "message": 'Nothing stands under "{title}". Fill it in, write "none" or "n/a", or remove the heading.',
        },
    },
    "DR605": {
        "nl": {
            "summary": "Een overeenkomst zonder partijen.",
            "message": (
                'Bij de overeenkomst ("{type}") staat niet wie haar sloten. Noem alle partijen, bijvoorbeeld: "een'
                ' intentieverklaring tussen de gemeente Oudeveen en de stad Turku".'
            ),
        },
        "en": {
            "summary": "An agreement without its parties.",
            "message": (
                'It is not told who made the agreement ("{type}"). Name all parties, for instance: "a memorandum'
                ' between the municipality of Oudeveen and the city of Turku".'
            ),
        },
    },
    "DR701": {
        "nl": {
            "summary": "Het verslag heeft geen datum.",
            "message": (
                'Het verslag zegt niet wanneer het is geschreven of vastgesteld. Schrijf dat op, bijvoorbeeld: "Datum'
                ' verslag: 21 oktober 2024".'
            ),
        },
        "en": {
            "summary": "The report is not dated.",
            "message": (
                'The report does not tell when it was written or adopted. Write that down, for instance: "Date of'
                ' this report: 21 October 2024".'
            ),
        },
    },
}
