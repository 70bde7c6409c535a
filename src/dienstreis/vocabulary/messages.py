"""What the rules say, by code and language: in a few words ("summary"), and to whoever must mend the report.

A message tells what is wrong here and what to write instead, to readers who know reports and not software;
what stands in braces is filled in. A rule with one message calls it "message"; others have the name of their
case.
"""

from typing import Final

__all__ = ["CATALOGUE", "LANGUAGES", "TERMS"]

LANGUAGES: Final = ("nl", "en")
"""The languages of the messages."""

CATALOGUE: Final[dict[str, dict[str, dict[str, str]]]] = {
    "DR001": {
        "nl": {
            "summary": "Een bestand dat niet te lezen is.",
            "missing": "Dit bestand bestaat niet. Controleer de naam en de map.",
            "forbidden": (
                "Dit bestand mag niet worden geopend. Vraag de beheerder om leesrechten, of kopieer het naar"
                " een eigen map."
            ),
            "folder": "Dit is een map en geen bestand. Noem een bestand in deze map.",
            "failed": (
                "Dit bestand is niet te lezen. Controleer of het nog op deze plek staat en of de schijf bereikbaar is."
            ),
            "pdf": (
                "Dit is een PDF, en die is niet te lezen. Sla het verslag voorlopig op als tekst (.txt) of"
                " Markdown (.md)."
            ),
            "word": (
                "Dit is een Word-document, en dat is niet te lezen. Sla het verslag in Word op als platte tekst (.txt)."
            ),
            "office": (
                "Dit is een bestand van een kantoorprogramma, en dat is niet te lezen. Sla het verslag op als"
                " platte tekst (.txt)."
            ),
            "binary": ("Dit bestand bevat geen tekst. Sla het verslag op als platte tekst (.txt) of Markdown (.md)."),
            "encoding": (
                "De letters in dit bestand zijn niet te herkennen. Sla het opnieuw op, en kies daarbij de"
                " codering UTF-8."
            ),
        },
        "en": {
            "summary": "A file that cannot be read.",
            "missing": "This file does not exist. Check its name and folder.",
            "forbidden": (
                "This file may not be opened. Ask its owner for permission to read it, or copy it to a folder"
                " of your own."
            ),
            "folder": "This is a folder and no file. Name a file in this folder.",
            "failed": ("This file cannot be read. Check that it is still there, and that the disk can be reached."),
            "pdf": ("This is a PDF, which cannot be read. Save the report as text (.txt) or Markdown (.md) for now."),
            "word": ("This is a Word document, which cannot be read. Save the report in Word as plain text (.txt)."),
            "office": (
                "This is the file of an office program, which cannot be read. Save the report as plain text (.txt)."
            ),
            "binary": "This file holds no text. Save the report as plain text (.txt) or Markdown (.md).",
            "encoding": ("The letters in this file cannot be made out. Save it again, and choose the encoding UTF-8."),
        },
    },
    "DR002": {
        "nl": {
            "summary": "Een document dat geen verslag van een dienstreis is.",
            "message": (
                "Dit lijkt geen verslag van een dienstreis, en is daarom niet verder gecontroleerd. Is het er"
                ' wel een, schrijf dat dan in de titel ("Verslag dienstreis Turku"), en noem wie er reisde,'
                " waarheen en wanneer."
            ),
        },
        "en": {
            "summary": "A document that is not the report of a trip.",
            "message": (
                "This does not look like the report of an official trip, so nothing else was checked. If it"
                ' is one, say so in the title ("Report of the trip to Turku"), and tell who travelled, where'
                " to and when."
            ),
        },
    },
    "DR003": {
        "nl": {
            "summary": "Gegevens boven aan het bestand (front matter) die niet te lezen zijn.",
            "message": (
                "De gegevens tussen de streepjes boven aan het bestand (front matter) zijn niet te lezen:"
                " {reason}. Schrijf op elke regel een woord, een dubbele punt, een spatie en de waarde"
                ' ("bestemming: Turku, Finland"), en zet een waarde waarin een dubbele punt staat tussen'
                " aanhalingstekens."
            ),
            "type": 'De waarde achter "{key}" is niet te gebruiken. Daar hoort {expected}.',
        },
        "en": {
            "summary": "Facts at the top of the file (front matter) that cannot be read.",
            "message": (
                "The facts between the dashes at the top of the file (front matter) cannot be read: {reason}."
                ' Write a word, a colon, a space and the value on each line ("destination: Turku, Finland"),'
                " and put a value that holds a colon between quotation marks."
            ),
            "type": 'The value of "{key}" cannot be used. It should be {expected}.',
        },
    },
    "DR101": {
        "nl": {
            "summary": "Er wordt geen bestuurder of volksvertegenwoordiger genoemd.",
            "message": (
                "Het verslag noemt geen bestuurder of volksvertegenwoordiger die op reis ging. Schrijf naam"
                ' en functie op, bijvoorbeeld: "Deelnemer namens het college: wethouder A. Jansen".'
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
    "DR103": {
        "nl": {
            "summary": "De dag van vertrek of terugkomst ontbreekt.",
            "message": (
                "Het verslag zegt niet op welke dag de reis begon en op welke dag zij eindigde. Schrijf beide"
                ' dagen op, bijvoorbeeld: "Periode: 7 tot en met 10 oktober 2024".'
            ),
            "half": (
                '"{text}" noemt één van de twee dagen: die van vertrek of die van terugkomst. Schrijf beide'
                ' op, bijvoorbeeld: "7 tot en met 10 oktober 2024".'
            ),
            "imprecise": (
                '"{text}" zegt niet op welke dag de reis begon en op welke dag zij eindigde. Schrijf beide'
                ' dagen op, bijvoorbeeld: "7 tot en met 10 oktober 2024".'
            ),
            "unreadable": (
                'In "{text}" zijn de dagen van vertrek en terugkomst niet te herkennen. Schrijf ze voluit,'
                ' bijvoorbeeld: "7 tot en met 10 oktober 2024".'
            ),
            "year-unknown": (
                'Bij "{text}" is niet te zien welk jaar het was. Schrijf het jaar erbij, bijvoorbeeld: "7 tot'
                ' en met 10 oktober 2024".'
            ),
        },
        "en": {
            "summary": "The day of departure or of return is missing.",
            "message": (
                "The report does not tell on which day the trip began and on which day it ended. Write down"
                ' both days, for instance: "Period: 7 to 10 October 2024".'
            ),
            "half": (
                '"{text}" is one of two days: that of the departure or that of the return. Write down both,'
                ' for instance: "7 to 10 October 2024".'
            ),
            "imprecise": (
                '"{text}" does not tell on which day the trip began and on which day it ended. Write down'
                ' both days, for instance: "7 to 10 October 2024".'
            ),
            "unreadable": (
                'The days of departure and return cannot be made out in "{text}". Write them in full, for'
                ' instance: "7 to 10 October 2024".'
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
                'Volgens "{text}" was de terugkomst vóór het vertrek. Ga beide dagen na, en schrijf de dag'
                " van vertrek als eerste op."
            ),
        },
        "en": {
            "summary": "The return lies before the departure.",
            "message": (
                'According to "{text}", the return was before the departure. Check both days, and write the'
                " day of departure first."
            ),
        },
    },
    "DR105": {
        "nl": {
            "summary": "Een datum die niet bestaat.",
            "message": (
                'In "{text}" staat een datum die op geen kalender voorkomt. Ga na welke dag bedoeld is, en'
                " schrijf die op."
            ),
        },
        "en": {
            "summary": "A date that does not exist.",
            "message": (
                '"{text}" holds a date that no calendar has. Find out which day was meant, and write that one.'
            ),
        },
    },
    "DR106": {
        "nl": {
            "summary": "Een weekdag, een duur, of de maand in de titel, die niet bij de reisdata past.",
            "message": (
                '"{text}" spreekt zichzelf of de reisdata tegen: de weekdag, het aantal dagen of nachten, of de maand'
                " klopt niet. Ga na wat juist is, en schrijf overal hetzelfde."
            ),
        },
        "en": {
            "summary": "A weekday, a number of days or nights, or the month in the title, that contradicts the dates.",
            "message": (
                '"{text}" contradicts itself or the dates of the trip: the weekday, the number of days or nights,'
                " or the month is wrong. Find out what is right, and write the same everywhere."
            ),
        },
    },
    "DR201": {
        "nl": {
            "summary": "De aanleiding of het doel van de reis ontbreekt.",
            "message": (
                "Het verslag zegt niet waarom de reis is gemaakt. Schrijf de aanleiding en het doel op,"
                ' bijvoorbeeld onder een kop "Aanleiding en doel".'
            ),
        },
        "en": {
            "summary": "The occasion or purpose of the trip is missing.",
            "message": (
                "The report does not tell why the trip was made. Write down its occasion and purpose, for"
                ' instance under a heading "Purpose".'
            ),
        },
    },
    "DR202": {
        "nl": {
            "summary": "Bezoeken, gesprekken en andere activiteiten ontbreken.",
            "message": (
                "Het verslag zegt niet wat er op reis is gedaan. Noem de bezoeken, gesprekken en andere"
                ' activiteiten, bijvoorbeeld als lijst onder een kop "Programma".'
            ),
        },
        "en": {
            "summary": "Visits, meetings and other activities are missing.",
            "message": (
                "The report does not tell what was done on the trip. List the visits, meetings and other"
                ' activities, for instance under a heading "Programme".'
            ),
        },
    },
    "DR203": {
        "nl": {
            "summary": "De resultaten ontbreken.",
            "message": (
                "Het verslag zegt niet wat de reis heeft opgeleverd. Schrijf dat op, bijvoorbeeld onder een"
                ' kop "Resultaten".'
            ),
        },
        "en": {
            "summary": "The results are missing.",
            "message": (
                "The report does not tell what the trip yielded. Write that down, for instance under a"
                ' heading "Results".'
            ),
        },
    },
    "DR301": {
        "nl": {
            "summary": "Er staat niet bij wie er meereisden.",
            "message": (
                "Het verslag zegt niet wie er meereisden. Noem hen met naam en functie onder een kop"
                ' "Samenstelling van de delegatie", of schrijf op dat niemand meereisde: "Delegatie: geen".'
            ),
        },
        "en": {
            "summary": "It is not told who went along.",
            "message": (
                "The report does not tell who went along. List them with name and position under a heading"
                ' "Delegation", or write that nobody did: "Delegation: none".'
            ),
        },
    },
    "DR302": {
        "nl": {
            "summary": "Het aantal meegereisde ambtenaren ontbreekt.",
            "message": (
                "Het verslag zegt niet hoeveel ambtenaren er meereisden. Schrijf het aantal op, ook als het"
                ' nul is: "Aantal meereizende ambtenaren: geen".'
            ),
            "uncounted": (
                '"{text}" zegt niet hoeveel ambtenaren er meereisden. Schrijf het aantal op, ook als het nul'
                ' is: "Aantal meereizende ambtenaren: geen".'
            ),
        },
        "en": {
            "summary": "The number of accompanying officials is missing.",
            "message": (
                "The report does not tell how many officials travelled along. Write down the number, also"
                ' where it is zero: "Accompanying officials: none".'
            ),
            "uncounted": (
                '"{text}" does not tell how many officials travelled along. Write down the number, also where'
                ' it is zero: "Accompanying officials: none".'
            ),
        },
    },
    "DR401": {
        "nl": {
            "summary": "De kosten ontbreken.",
            "message": (
                "Het verslag zegt niets over de kosten. Schrijf op wat de reis kostte en wie dat betaalde, of"
                ' dat er geen kosten waren, bijvoorbeeld: "Kosten: € 1.250, betaald door de gemeente".'
            ),
        },
        "en": {
            "summary": "The costs are missing.",
            "message": (
                "The report says nothing about costs. Write down what the trip cost and who paid, or that"
                ' there were no costs, for instance: "Costs: € 1,250, paid by the municipality".'
            ),
        },
    },
    "DR501": {
        "nl": {
            "summary": "Er staat niets over geschenken.",
            "message": (
                "Het verslag zegt niets over geschenken. Noem wat er is ontvangen en van wie, verwijs naar"
                ' het geschenkenregister, of schrijf op dat er niets was: "Geschenken: geen".'
            ),
        },
        "en": {
            "summary": "Nothing is said about gifts.",
            "message": (
                "The report says nothing about gifts. Tell what was received and from whom, refer to the"
                ' register of gifts, or write that there were none: "Gifts: none".'
            ),
        },
    },
}
"""Summary and messages of every rule."""

TERMS: Final[dict[str, dict[str, str]]] = {
    "date": {"nl": 'een datum, bijvoorbeeld "2024-10-07"', "en": 'a date, for instance "2024-10-07"'},
    "period": {
        "nl": 'een begin en een eind, bijvoorbeeld "7 tot en met 10 oktober 2024"',
        "en": 'a first and a last day, for instance "7 to 10 October 2024"',
    },
    "number": {"nl": 'een getal, bijvoorbeeld "2"', "en": 'a number, for instance "2"'},
    "amount": {"nl": 'een bedrag, bijvoorbeeld "€ 1.250"', "en": 'an amount, for instance "€ 1,250"'},
    "text": {"nl": "een woord of een zin", "en": "a word or a sentence"},
    "list": {
        "nl": "een lijst, met elk deel op een eigen regel achter een streepje",
        "en": "a list, each part on a line of its own behind a dash",
    },
    "mapping": {
        "nl": "woorden met elk een eigen waarde, ingesprongen op de regels eronder",
        "en": "words with a value each, indented on the lines below",
    },
    "mapping values are not allowed here": {
        "nl": "hier kan geen dubbele punt staan",
        "en": "a colon cannot stand here",
    },
    "could not find expected ':'": {
        "nl": "op de regel hierboven ontbreekt een dubbele punt",
        "en": "a colon is missing on the line above",
    },
    "found unexpected end of stream": {
        "nl": "een aanhalingsteken wordt niet gesloten",
        "en": "a quotation mark is not closed",
    },
    r"found character '\t' that cannot start any token": {
        "nl": "hier staat een tab waar spaties horen",
        "en": "a tab stands here instead of spaces",
    },
    "found character '@' that cannot start any token": {
        "nl": "een waarde die met @ begint, hoort tussen aanhalingstekens",
        "en": "a value that begins with @ needs quotation marks",
    },
    "found character '%' that cannot start any token": {
        "nl": "een waarde die met % begint, hoort tussen aanhalingstekens",
        "en": "a value that begins with % needs quotation marks",
    },
    "found character '`' that cannot start any token": {
        "nl": "een waarde die met ` begint, hoort tussen aanhalingstekens",
        "en": "a value that begins with ` needs quotation marks",
    },
    "expected <block end>, but found '<scalar>'": {
        "nl": "hier gaat een waarde verder achter haar aanhalingstekens",
        "en": "a value goes on here behind its quotation marks",
    },
    "expected <block end>, but found '<block mapping start>'": {
        "nl": "deze regel springt anders in dan die erboven",
        "en": "this line is not indented like those above it",
    },
    "expected <block end>, but found '<block sequence start>'": {
        "nl": "dit streepje springt anders in dan die erboven",
        "en": "this dash is not indented like those above it",
    },
    "expected <block end>, but found '-'": {
        "nl": "hier kan geen streepje staan",
        "en": "a dash cannot stand here",
    },
    "not a mapping of keys to values": {
        "nl": "er staan geen woorden met een dubbele punt en een waarde",
        "en": "there are no words with a colon and a value",
    },
    "a key that is not a word": {
        "nl": "vóór de dubbele punt staat iets anders dan een woord",
        "en": "something else than a word stands before the colon",
    },
    "an alias, or values nested too deep": {
        "nl": "een verwijzing (*), of te veel inspringing",
        "en": "a reference (*), or too much indentation",
    },
}
"""Words for facts that are this tool's own or YAML's: values of front matter, and what is wrong in it.

What YAML reports besides keeps its own words.
"""
