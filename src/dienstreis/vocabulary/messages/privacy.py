"""What the rules on personal data say."""

from typing import Final

__all__ = ["MESSAGES"]

MESSAGES: Final[dict[str, dict[str, dict[str, str]]]] = {
    "DR801": {
        "nl": {
            "summary": "Persoonsgegevens die niet in een openbaar verslag horen.",
            "bsn": (
                "Hier staat een burgerservicenummer: {data}. Haal het weg; een openbaar verslag mag het niet bevatten."
            ),
            "email": (
                "Hier staat een privé-e-mailadres: {data}. Haal het weg, of noem een algemeen adres van de organisatie."
            ),
            "phone": (
                "Hier staat een telefoonnummer: {data}. Haal het weg, of noem een algemeen nummer van de organisatie."
            ),
            "iban": "Hier staat een bankrekeningnummer: {data}. Haal het weg.",
            "address": "Hier staat een huisadres: {data}. Haal het weg.",
        },
        "en": {
            "summary": "Personal data that do not belong in a public report.",
            "bsn": "A citizen service number stands here: {data}. Remove it; a public report may not hold it.",
            "email": "A private e-mail address stands here: {data}. Remove it, or give a general address of the body.",
            "phone": "A telephone number stands here: {data}. Remove it, or give a general number of the body.",
            "iban": "A bank account number stands here: {data}. Remove it.",
            "address": "A home address stands here: {data}. Remove it.",
        },
    },
}
