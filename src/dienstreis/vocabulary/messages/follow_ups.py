"""What the rules on follow-ups say."""

from typing import Final

__all__ = ["MESSAGES"]

MESSAGES: Final[dict[str, dict[str, dict[str, str]]]] = {
    "DR601": {
        "nl": {
            "summary": "Resultaten, en geen enkel vervolg.",
            "message": (
                "Het verslag noemt resultaten, en niet wat er nu mee gebeurt. Schrijf op wie wat doet, en wanneer, of"
                " dat er geen vervolg komt."
            ),
        },
        "en": {
            "summary": "Results, and not one follow-up.",
            "message": (
                "The report tells of results, and not of what happens next. Write down who does what, and by when, or"
                " that nothing follows."
            ),
        },
    },
    "DR602": {
        "nl": {
            "summary": "Een actie waarbij niet staat wie haar uitvoert.",
            "message": 'Wie doet dit: "{text}"? Schrijf erbij wie het uitvoert.',
        },
        "en": {
            "summary": "An action without somebody who must act.",
            "message": 'Who does this: "{text}"? Add who must act.',
        },
    },
    "DR603": {
        "nl": {
            "summary": "Een actie zonder datum of termijn.",
            "message": 'Wanneer is dit klaar: "{text}"? Schrijf er een datum of termijn bij.',
        },
        "en": {
            "summary": "An action without a date or period.",
            "message": 'By when is this done: "{text}"? Add a date or a period.',
        },
    },
    "DR604": {
        "nl": {
            "summary": "Een actie waarvan de datum voorbij is, en die nog niet is uitgevoerd.",
            "message": (
                'Dit zou klaar zijn ("{due}"), en het verslag zegt niet dat het is gebeurd: "{text}". Ga na hoe het'
                " ervoor staat."
            ),
        },
        "en": {
            "summary": "An action that is past its date, and not done.",
            "message": (
                'This should be done by now ("{due}"), and the report does not tell that it is: "{text}". Find out'
                " how it stands."
            ),
        },
    },
}
