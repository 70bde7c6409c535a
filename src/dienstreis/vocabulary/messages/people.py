"""What the rules on who went along say."""

from typing import Final

__all__ = ["MESSAGES"]

MESSAGES: Final[dict[str, dict[str, dict[str, str]]]] = {
    "DR301": {
        "nl": {
            "summary": "Er staat niet bij wie er meereisden.",
            "message": (
                'Het verslag zegt niet wie er meereisden. Noem hen met naam en functie onder een kop "Samenstelling'
                ' van de delegatie", of schrijf op dat niemand meereisde: "Delegatie: geen".'
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
                "Het verslag zegt niet hoeveel ambtenaren er meereisden. Schrijf het aantal op, ook als het nul is:"
                ' "Aantal meereizende ambtenaren: geen".'
            ),
            "uncounted": (
                '"{text}" zegt niet hoeveel ambtenaren er meereisden. Schrijf het aantal op, ook als het nul is:'
                ' "Aantal meereizende ambtenaren: geen".'
            ),
        },
        "en": {
            "summary": "The number of accompanying officials is missing.",
            "message": (
                "The report does not tell how many officials travelled along. Write down the number, also where it is"
                ' zero: "Accompanying officials: none".'
            ),
            "uncounted": (
                '"{text}" does not tell how many officials travelled along. Write down the number, also where it is'
                ' zero: "Accompanying officials: none".'
            ),
        },
    },
    "DR303": {
        "nl": {
            "summary": "Het aantal ambtenaren klopt niet met de lijst van de delegatie.",
            "message": (
                "Hier staat dat er {stated} ambtenaren meereisden, en in de lijst van de delegatie staan er {listed}."
                " Ga na wat juist is, en pas het aantal of de lijst aan."
            ),
        },
        "en": {
            "summary": "The number of officials contradicts the list of the delegation.",
            "message": (
                "This says that {stated} officials went along, and the list of the delegation has {listed}. Find out"
                " what is right, and change the number or the list."
            ),
        },
    },
    "DR304": {
        "nl": {
            "summary": "Iemand die reisde, staat niet in de lijst van de delegatie.",
            "message": (
                '"{name}" ging op reis, maar staat niet in de lijst van de delegatie. Zet iedereen die meereisde in'
                " de lijst."
            ),
        },
        "en": {
            "summary": "A traveller is not in the list of the delegation.",
            "message": (
                '"{name}" travelled, and is not in the list of the delegation. Put everyone who went along in the list.'
            ),
        },
    },
    "DR305": {
        "nl": {
            "summary": "Een partner of familielid reisde mee, en er staat niet bij op wiens kosten.",
            "message": (
                'Volgens "{text}" reisde er een partner of familielid mee. Schrijf op wie dat betaalde, bijvoorbeeld:'
                ' "op eigen kosten".'
            ),
        },
        "en": {
            "summary": "A partner or relative travelled along, and it is not said at whose expense.",
            "message": (
                'According to "{text}", a partner or relative travelled along. Write down who paid for that, for'
                ' instance: "at their own expense".'
            ),
        },
    },
    "DR306": {
        "nl": {
            "summary": "De reis is privé verlengd, en er staat niet bij wie de kosten droeg.",
            "message": (
                'Volgens "{text}" is de reis privé verlengd. Schrijf op wie de kosten daarvan droeg, bijvoorbeeld:'
                ' "op eigen kosten".'
            ),
        },
        "en": {
            "summary": "The trip was extended privately, and it is not said who bore the costs.",
            "message": (
                'According to "{text}", the trip was extended privately. Write down who bore the costs, for instance:'
                ' "at his own expense".'
            ),
        },
    },
}
