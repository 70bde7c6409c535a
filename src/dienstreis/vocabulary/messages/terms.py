"""Words for facts that are no words of the report."""

from typing import Final

__all__ = ["NOTES", "PARTS", "TERMS"]

NOTES: Final[dict[str, dict[str, str]]] = {
    "lacks": {
        "nl": "{code} is niet gecontroleerd: daarvoor is een woordenlijst nodig (pip install 'dienstreis[repair]').",
        "en": "{code} did not run: it needs a word list (pip install 'dienstreis[repair]').",
    },
}
"""What a reader should know about a run."""

PARTS: Final[dict[str, dict[str, str]]] = {
    "document_type": {"nl": "de soort van het document", "en": "the kind of document"},
    "status": {"nl": "of de reis doorging", "en": "whether the trip was made"},
    "language": {"nl": "de taal", "en": "the language"},
    "title": {"nl": "de titel", "en": "the title"},
    "organisation": {"nl": "de organisatie", "en": "the organisation"},
    "dates": {"nl": "de periode en de datum van het verslag", "en": "the period and the date of the report"},
    "dates_impossible": {"nl": "datums die niet bestaan", "en": "dates that no calendar has"},
    "travellers": {"nl": "wie er reisde", "en": "who travelled"},
    "destinations": {"nl": "de bestemmingen", "en": "the destinations"},
    "accompanying_officials": {"nl": "het aantal meereizende ambtenaren", "en": "the number of officials"},
    "invited_by": {"nl": "wie er uitnodigde", "en": "who invited"},
    "purpose": {"nl": "het doel", "en": "the purpose"},
    "delegation": {"nl": "de delegatie", "en": "the delegation"},
    "partners": {"nl": "de partners", "en": "the partners"},
    "programme": {"nl": "het programma", "en": "the programme"},
    "results": {"nl": "de resultaten", "en": "the results"},
    "agreements": {"nl": "de overeenkomsten", "en": "the agreements"},
    "follow_ups": {"nl": "de vervolgacties", "en": "the follow-ups"},
    "gifts": {"nl": "de geschenken", "en": "the gifts"},
    "costs": {"nl": "de kosten", "en": "the costs"},
    "links": {"nl": "de verwijzingen", "en": "the links"},
    "sections": {"nl": "de indeling", "en": "the sections"},
    "id": {"nl": "het kenmerk", "en": "the id"},
    "debris": {"nl": "resten van een omzetting", "en": "what an extraction left"},
    "repairs": {"nl": "wat te herstellen is", "en": "what can be repaired"},
}
"""What readers call the parts that a report is read in."""

TERMS: Final[dict[str, dict[str, str]]] = {
    **PARTS,
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
    "giver": {"nl": "wie het gaf", "en": "who gave it"},
    "value": {"nl": "wat het waard is", "en": "what it is worth"},
    "disposition": {"nl": "wat ermee is gebeurd", "en": "what became of it"},
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
    "an alias": {"nl": "een verwijzing (*)", "en": "a reference (*)"},
    "values nested too deep": {"nl": "te veel inspringing", "en": "too much indentation"},
    "a number that is too large": {
        "nl": "een getal dat voor geen teken of versie staat",
        "en": "a number that stands for no character or version",
    },
    "a tag": {"nl": "een type (!) bij een waarde", "en": "a type (!) of a value"},
    "front matter that is too long": {"nl": "het zijn er te veel", "en": "there are too many of them"},
}
"""Words for facts that are this tool's own or YAML's: values of front matter, and what is wrong in it.

What YAML reports besides keeps its own words.
"""
