"""What the rules on the days of the trip say."""

from typing import Final

__all__ = ["MESSAGES"]

MESSAGES: Final[dict[str, dict[str, dict[str, str]]]] = {
    "DR103": {
        "nl": {
            "summary": "De dag van vertrek of terugkomst ontbreekt.",
            "message": (
                "Het verslag zegt niet op welke dag de reis begon en op welke dag zij eindigde. Schrijf beide dagen"
                ' op, bijvoorbeeld: "Periode: 7 tot en met 10 oktober 2024".'
            ),
            "half": (
                '"{text}" noemt één van de twee dagen: die van vertrek of die van terugkomst. Schrijf beide op,'
                ' bijvoorbeeld: "7 tot en met 10 oktober 2024".'
            ),
            "imprecise": (
                '"{text}" zegt niet op welke dag de reis begon en op welke dag zij eindigde. Schrijf beide dagen op,'
                ' bijvoorbeeld: "7 tot en met 10 oktober 2024".'
            ),
            "unreadable": (
                'In "{text}" zijn de dagen van vertrek en terugkomst niet te herkennen. Schrijf ze voluit,'
                ' bijvoorbeeld: "7 tot en met 10 oktober 2024".'
            ),
            "year-unknown": (
                'Bij "{text}" is niet te zien welk jaar het was. Schrijf het jaar erbij, bijvoorbeeld: "7 tot en met'
                ' 10 oktober 2024".'
            ),
        },
        "en": {
            "summary": "The day of departure or of return is missing.",
            "message": (
                "The report does not tell on which day the trip began and on which day it ended. Write down both"
                ' days, for instance: "Period: 7 to 10 October 2024".'
            ),
            "half": (
                '"{text}" is one of two days: that of the departure or that of the return. Write down both, for'
                ' instance: "7 to 10 October 2024".'
            ),
            "imprecise": (
                '"{text}" does not tell on which day the trip began and on which day it ended. Write down both days,'
                ' for instance: "7 to 10 October 2024".'
            ),
            "unreadable": (
                'The days of departure and return cannot be made out in "{text}". Write them in full, for instance:'
                ' "7 to 10 October 2024".'
            ),
            "year-unknown": (
                '"{text}" does not tell which year it was. Add the year, for instance: "7 to 10 October 2024".'
            ),
        },
    },
    "DR104": {
        "nl": {
            "summary": "De terugkomst ligt vóór het vertrek.",
            "message": (
                'Volgens "{text}" was de terugkomst vóór het vertrek. Ga beide dagen na, en schrijf de dag van'
                " vertrek als eerste op."
            ),
        },
        "en": {
            "summary": "The return lies before the departure.",
            "message": (
                'According to "{text}", the return was before the departure. Check both days, and write the day of'
                " departure first."
            ),
        },
    },
    "DR105": {
        "nl": {
            "summary": "Een datum die niet bestaat.",
            "message": (
                'In "{text}" staat een datum die op geen kalender voorkomt. Ga na welke dag bedoeld is, en schrijf'
                " die op."
            ),
        },
        "en": {
            "summary": "A date that does not exist.",
            "message": '"{text}" holds a date that no calendar has. Find out which day was meant, and write that one.',
        },
    },
    "DR106": {
        "nl": {
            "summary": "Een weekdag, een duur, of de maand in de titel, die niet bij de reisdata past.",
            "weekday": 'In "{text}" hoort de weekdag niet bij de datum. Ga na welke van de twee juist is.',
            "duration": (
                'Volgens "{text}" duurde de reis een ander aantal dagen of nachten dan de reisdata geven. Ga na wat'
                " juist is, en schrijf overal hetzelfde."
            ),
            "month": (
                'De titel noemt "{text}", en de reis was volgens de reisdata niet in die maand. Ga na wat juist is,'
                " en schrijf overal hetzelfde."
            ),
        },
        "en": {
            "summary": "A weekday, a number of days or nights, or the month in the title, that contradicts the dates.",
            "weekday": 'In "{text}", the weekday is not that of the date. Find out which of both is right.',
            "duration": (
                'According to "{text}", the trip took another number of days or nights than its dates give. Find out'
                " what is right, and write the same everywhere."
            ),
            "month": (
                'The title says "{text}", and the trip was not in that month by its dates. Find out what is right,'
                " and write the same everywhere."
            ),
        },
    },
    "DR107": {
        "nl": {
            "summary": "Een onderdeel van het programma dat buiten de reis valt.",
            "message": (
                "Dit onderdeel van het programma is van {day}, en de reis duurde van {first} tot en met {last}. Ga na"
                " welke datum juist is."
            ),
        },
        "en": {
            "summary": "A part of the programme outside of the trip.",
            "message": (
                "This part of the programme is dated {day}, and the trip was from {first} to {last}. Find out which"
                " date is right."
            ),
        },
    },
    "DR702": {
        "nl": {
            "summary": "Het verslag is laat.",
            "message": (
                "Het verslag is {days} dagen na de terugkomst gedateerd; gevraagd wordt {most} dagen. Schrijf op"
                " waarom het langer duurde."
            ),
        },
        "en": {
            "summary": "The report is late.",
            "message": (
                "The report is dated {days} days after the return; {most} days are asked for. Write down why it took"
                " longer."
            ),
        },
    },
}
