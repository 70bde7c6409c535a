"""What the rules on gifts say."""

from typing import Final

__all__ = ["MESSAGES"]

MESSAGES: Final[dict[str, dict[str, dict[str, str]]]] = {
    "DR501": {
        "nl": {
            "summary": "Er staat niets over geschenken.",
            "message": (
                "Het verslag zegt niets over geschenken. Noem wat er is ontvangen en van wie, verwijs naar het"
                ' geschenkenregister, of schrijf op dat er niets was: "Geschenken: geen".'
            ),
        },
        "en": {
            "summary": "Nothing is said about gifts.",
            "message": (
                "The report says nothing about gifts. Tell what was received and from whom, refer to the register of"
                ' gifts, or write that there were none: "Gifts: none".'
            ),
        },
    },
    "DR502": {
        "nl": {
            "summary": "Bij een duur geschenk ontbreekt de gever, de waarde of de bestemming.",
            "message": 'Bij het geschenk "{gift}", van meer dan € {bound}, staat niet {lacking}. Schrijf dat erbij.',
        },
        "en": {
            "summary": "The giver, the value or the destination of a valuable gift is missing.",
            "message": 'Of the gift "{gift}", worth more than € {bound}, the report does not tell {lacking}. Add that.',
        },
    },
    "DR503": {
        "nl": {
            "summary": "Een duur geschenk is gehouden, of naar het huisadres gestuurd.",
            "message": (
                'Het geschenk "{gift}", van meer dan € {bound}, is volgens het verslag gehouden ("{disposition}").'
                " Gedragscodes vragen dat zo'n geschenk teruggaat of van de gemeente wordt, en nooit thuis wordt"
                " ontvangen."
            ),
        },
        "en": {
            "summary": "A valuable gift was kept, or sent to the home address.",
            "message": (
                'According to the report, the gift "{gift}", worth more than € {bound}, was kept ("{disposition}").'
                " Codes of conduct ask that such a gift is returned or becomes the body's, and is never received at"
                " home."
            ),
        },
    },
    "DR504": {
        "nl": {
            "summary": "Er zijn geschenken ontvangen, en er wordt geen register genoemd.",
            "message": (
                "Er zijn geschenken ontvangen, en het verslag zegt niet of ze in het geschenkenregister staan."
                ' Schrijf dat erbij, bijvoorbeeld: "De geschenken zijn opgenomen in het geschenkenregister".'
            ),
        },
        "en": {
            "summary": "Gifts were received, and no register is mentioned.",
            "message": (
                "Gifts were received, and the report does not tell whether they stand in the register of gifts. Add"
                ' that, for instance: "The gifts were entered in the register of gifts".'
            ),
        },
    },
}
