"""What the rules on debris of extractions say."""

from typing import Final

__all__ = ["MESSAGES"]

MESSAGES: Final[dict[str, dict[str, dict[str, str]]]] = {
    "DR901": {
        "nl": {
            "summary": "Woorden die aan elkaar zijn geraakt.",
            "message": 'Aan elkaar geraakt: "{words}". Schrijf "{apart}".',
        },
        "en": {
            "summary": "Words that ran together.",
            "message": 'Run together: "{words}". Write "{apart}".',
        },
    },
    "DR902": {
        "nl": {
            "summary": "Een opsommingsteken dat niet leesbaar is, of twee punten van een lijst op één regel.",
            "bullet": (
                'Dit opsommingsteken is alleen in één lettertype te zien. Zet er een streepje en een spatie voor: "- ".'
            ),
            "items": (
                'Hier begint een nieuw punt van de lijst midden in een regel: "{words}". Zet het op een eigen regel.'
            ),
        },
        "en": {
            "summary": "A bullet that cannot be read, or two list items on one line.",
            "bullet": 'Only one font can show this bullet. Write a dash and a space instead: "- ".',
            "items": 'A new list item begins here in the middle of a line: "{words}". Put it on a line of its own.',
        },
    },
    "DR903": {
        "nl": {
            "summary": "Een genummerd tussenkopje dat vastzit aan wat ervoor staat, of aan zijn eigen nummer.",
            "number": 'Achter het nummer ontbreekt een spatie: "{words}".',
            "run-in": 'Hier begint een genummerd kopje midden in een regel: "{words}". Zet het op een eigen regel.',
        },
        "en": {
            "summary": "A numbered subheading that ran into what stands before it, or into its own number.",
            "number": 'A space is missing behind the number: "{words}".',
            "run-in": 'A numbered heading begins here in the middle of a line: "{words}". Put it on a line of its own.',
        },
    },
    "DR904": {
        "nl": {
            "summary": "Paginanummers, kop- en voetregels of afbreekstreepjes die in de tekst zijn blijven staan.",
            "furniture": 'Deze regel hoort bij een pagina en niet bij de tekst: "{words}". Haal haar weg.',
            "hyphen": 'Een woord is hier aan het eind van de regel afgebroken: "{words}". Schrijf het aan elkaar.',
        },
        "en": {
            "summary": "Page numbers, headers, footers or hyphens that were left in the text.",
            "furniture": 'This line belongs to a page and not to the text: "{words}". Remove it.',
            "hyphen": 'A word was broken here at the end of the line: "{words}". Write it in one.',
        },
    },
    "DR905": {
        "nl": {
            "summary": "Tekens die door een verkeerde codering zijn beschadigd.",
            "mojibake": (
                'Hier staan beschadigde tekens: "{words}". Schrijf het woord opnieuw, en sla het bestand op als UTF-8.'
            ),
        },
        "en": {
            "summary": "Characters damaged by a wrong encoding.",
            "mojibake": 'These characters are damaged: "{words}". Write the word again, and save the file as UTF-8.',
        },
    },
}
