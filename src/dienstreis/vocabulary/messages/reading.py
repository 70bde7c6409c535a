"""What the rules on whether a file can be read, and as what, say."""

from typing import Final

from dienstreis.vocabulary.addresses import ISSUES

__all__ = ["MESSAGES"]

MESSAGES: Final[dict[str, dict[str, dict[str, str]]]] = {
    "DR001": {
        "nl": {
            "summary": "Een bestand dat niet te lezen is.",
            "missing": "Dit bestand bestaat niet. Controleer de naam en de map.",
            "forbidden": (
                "Dit bestand mag niet worden geopend. Vraag de beheerder om leesrechten, of kopieer het naar een"
                " eigen map."
            ),
            "folder": "Dit is een map en geen bestand. Noem een bestand in deze map.",
            "failed": (
                "Dit bestand is niet te lezen. Controleer of het nog op deze plek staat en of de schijf bereikbaar is."
            ),
            "empty": "Dit bestand is leeg. Controleer of het verslag erin is opgeslagen.",
            "too-large": (
                "Dit bestand is groter dan mag (--max-size). Controleer of het wel een verslag is, of geef een hogere"
                " grens op."
            ),
            "pdf": (
                "Dit is een PDF, en die is niet te lezen. Sla het verslag voorlopig op als tekst (.txt) of Markdown"
                " (.md)."
            ),
            "word": (
                "Dit is een Word-document, en dat is niet te lezen. Sla het verslag in Word op als platte tekst (.txt)."
            ),
            "office": (
                "Dit is een bestand van een kantoorprogramma, en dat is niet te lezen. Sla het verslag op als platte"
                " tekst (.txt)."
            ),
            "binary": "Dit bestand bevat geen tekst. Sla het verslag op als platte tekst (.txt) of Markdown (.md).",
            "encoding": (
                "De letters in dit bestand zijn niet te herkennen. Sla het opnieuw op, en kies daarbij de codering"
                " UTF-8."
            ),
            "device": (
                "Dit is een apparaat en geen bestand, en er komt geen eind aan. Noem een bestand, of - voor wat een"
                " ander programma doorgeeft."
            ),
            "silent": (
                "Hier komt niets meer: een ander programma houdt deze pijp open zonder erin te schrijven. Stop dat"
                " programma, of noem een bestand."
            ),
            "timeout": (
                "Dit bestand lezen duurde langer dan mag (--timeout). Controleer of het wel een verslag is, of geef het"
                " meer tijd."
            ),
            "crash": (
                "Het lezen van dit bestand is afgebroken, misschien omdat er te weinig geheugen was. Controleer of het"
                " wel een verslag is, en lees het nog eens, zonder andere (--jobs 1)."
            ),
        },
        "en": {
            "summary": "A file that cannot be read.",
            "missing": "This file does not exist. Check its name and folder.",
            "forbidden": (
                "This file may not be opened. Ask its owner for permission to read it, or copy it to a folder of your"
                " own."
            ),
            "folder": "This is a folder and no file. Name a file in this folder.",
            "failed": "This file cannot be read. Check that it is still there, and that the disk can be reached.",
            "empty": "This file is empty. Check that the report was saved in it.",
            "too-large": "This file is larger than allowed (--max-size). Check that it is a report, or allow more.",
            "pdf": "This is a PDF, which cannot be read. Save the report as text (.txt) or Markdown (.md) for now.",
            "word": "This is a Word document, which cannot be read. Save the report in Word as plain text (.txt).",
            "office": (
                "This is the file of an office program, which cannot be read. Save the report as plain text (.txt)."
            ),
            "binary": "This file holds no text. Save the report as plain text (.txt) or Markdown (.md).",
            "encoding": "The letters in this file cannot be made out. Save it again, and choose the encoding UTF-8.",
            "device": (
                "This is a device and no file, and does not come to an end. Name a file, or - for what another program"
                " hands over."
            ),
            "silent": (
                "Nothing more comes from here: another program holds this pipe open and does not write. End that"
                " program, or name a file."
            ),
            "timeout": (
                "Reading this file took longer than allowed (--timeout). Check that it is a report, or allow more time."
            ),
            "crash": (
                "Reading this file broke off, perhaps for want of memory. Check that it is a report, and read it once"
                " more, without others (--jobs 1)."
            ),
        },
    },
    "DR002": {
        "nl": {
            "summary": "Een document dat geen verslag van een dienstreis is.",
            "message": (
                "Dit lijkt geen verslag van een dienstreis, en is daarom niet verder gecontroleerd. Is het er wel"
                ' een, schrijf dat dan in de titel ("Verslag dienstreis Turku"), en noem wie er reisde, waarheen en'
                " wanneer."
            ),
        },
        "en": {
            "summary": "A document that is not the report of a trip.",
            "message": (
                "This does not look like the report of an official trip, so nothing else was checked. If it is one,"
                ' say so in the title ("Report of the trip to Turku"), and tell who travelled, where to and when.'
            ),
        },
    },
    "DR003": {
        "nl": {
            "summary": "Gegevens boven aan het bestand (front matter) die niet te lezen zijn.",
            "message": (
                "De gegevens tussen de streepjes boven aan het bestand (front matter) zijn niet te lezen: {reason}."
                ' Schrijf op elke regel een woord, een dubbele punt, een spatie en de waarde ("bestemming: Turku,'
                ' Finland"), en zet een waarde waarin een dubbele punt staat tussen aanhalingstekens.'
            ),
            "type": 'De waarde achter "{key}" is niet te gebruiken. Daar hoort {expected}.',
        },
        "en": {
            "summary": "Facts at the top of the file (front matter) that cannot be read.",
            "message": (
                "The facts between the dashes at the top of the file (front matter) cannot be read: {reason}. Write a"
                ' word, a colon, a space and the value on each line ("destination: Turku, Finland"), and put a value'
                " that holds a colon between quotation marks."
            ),
            "type": 'The value of "{key}" cannot be used. It should be {expected}.',
        },
    },
    "DR004": {
        "nl": {
            "summary": "Een uitzondering die niets uitzondert.",
            "message": (
                'Hier staat dat "{name}" niet hoeft te worden gemeld, maar er is niets te melden. Haal dit commentaar'
                " weg."
            ),
            "nameless": 'Hier staat "{name}", en dat noemt geen regel. `dienstreis rules` laat zien welke er zijn.',
            "unknown": 'Hier staat "{name}", en zo heet geen regel. De regel die er het meest op lijkt, is {nearest}.',
        },
        "en": {
            "summary": "A suppression that suppresses nothing.",
            "message": (
                'This says that "{name}" need not be reported, and there is nothing to report. Remove this comment.'
            ),
            "nameless": 'This says "{name}", which names no rule. `dienstreis rules` lists them.',
            "unknown": 'This says "{name}", which is the name of no rule. The nearest one is {nearest}.',
        },
    },
    "DR005": {
        "nl": {
            "summary": "Een verslag dat door een fout in dienstreis zelf niet helemaal is gelezen.",
            "message": (
                "Door een fout in dienstreis zelf is een deel niet gelezen: {part}. De rest is wel gelezen; aan het"
                f" verslag hoeft niets te veranderen. Meld dit op {ISSUES}, met het verslag erbij als dat kan."
            ),
            "whole": (
                "Door een fout in dienstreis zelf is de inhoud van dit bestand niet gelezen, en dus niet gecontroleerd."
                f" Aan het bestand hoeft niets te veranderen. Meld dit op {ISSUES}, met het bestand erbij als dat kan."
            ),
            "rule": (
                "Door een fout in dienstreis zelf is {part} niet gecontroleerd, de rest wel; aan het verslag hoeft"
                f" niets te veranderen. Meld dit op {ISSUES}, met het verslag erbij als dat kan."
            ),
        },
        "en": {
            "summary": "A report that was not read whole, because of an error in dienstreis itself.",
            "message": (
                "Because of an error in dienstreis itself, a part was not read: {part}. The rest was read; nothing in"
                f" the report needs to change. Please report this at {ISSUES}, with the report if you can."
            ),
            "whole": (
                "Because of an error in dienstreis itself, what this file says was not read, and so not checked."
                f" Nothing in the file needs to change. Please report this at {ISSUES}, with the file if you can."
            ),
            "rule": (
                "Because of an error in dienstreis itself, {part} was not checked; the rest was, and nothing in the"
                f" report needs to change. Please report this at {ISSUES}, with the report if you can."
            ),
        },
    },
}
