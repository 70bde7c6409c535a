"""Words and signs of money."""

from typing import Final

CURRENCIES: Final[dict[str, str]] = {
    "€": "EUR",
    "eur": "EUR",
    "euro": "EUR",
    "euro's": "EUR",
    "euros": "EUR",
    "$": "USD",
    "us$": "USD",
    "usd": "USD",
    "c$": "CAD",
    "ca$": "CAD",
    "can$": "CAD",
    "cad": "CAD",
    "canadian dollars": "CAD",
    "canadese dollar": "CAD",
    "canadese dollars": "CAD",
    "a$": "AUD",
    "au$": "AUD",
    "aud": "AUD",
    "australian dollars": "AUD",
    "australische dollar": "AUD",
    "australische dollars": "AUD",
    "nz$": "NZD",
    "nzd": "NZD",
    "new zealand dollars": "NZD",
    "nieuw-zeelandse dollar": "NZD",
    "nieuw-zeelandse dollars": "NZD",
    "hk$": "HKD",
    "hkd": "HKD",
    "s$": "SGD",
    "sgd": "SGD",
    "dollar": "USD",
    "dollars": "USD",
    "£": "GBP",
    "gbp": "GBP",
    "pond": "GBP",
    "pound": "GBP",
    "pounds": "GBP",
    "¥": "JPY",
    "yen": "JPY",
    "jpy": "JPY",
    "chf": "CHF",
    "zloty": "PLN",
    "pln": "PLN",
    "kronen": "SEK",
    "zweedse kronen": "SEK",
    "sek": "SEK",
    "deense kronen": "DKK",
    "danish kroner": "DKK",
    "dkk": "DKK",
    "noorse kronen": "NOK",
    "norwegian kroner": "NOK",
    "nok": "NOK",
    "cny": "CNY",
    "rmb": "CNY",
    "yuan": "CNY",
}
"""ISO 4217 code of every sign and word, in lower case."""

MULTIPLES: Final[dict[str, int]] = {
    "duizend": 1_000,
    "thousand": 1_000,
    "miljoen": 1_000_000,
    "mln": 1_000_000,
    "million": 1_000_000,
    "miljard": 1_000_000_000,
    "billion": 1_000_000_000,
}
"""Words that multiply the number before them."""

CARDINALS: Final[dict[str, dict[str, int]]] = {
    "nl": {
        "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
        "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16,
        "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50,
        "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90,
    },
    "en": {
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    },
}  # fmt: skip
"""Numbers in words that others are made of."""

MAGNITUDES: Final[dict[str, dict[str, int]]] = {
    "nl": {"honderd": 100, "duizend": 1_000, "miljoen": 1_000_000},
    "en": {"hundred": 100, "thousand": 1_000, "million": 1_000_000},
}
"""Words that multiply the number before them, also as the last part of it."""

CENTS: Final[dict[str, tuple[str, ...]]] = {"nl": ("cent",), "en": ("cent", "cents")}
"""Hundredths of a currency."""

ADDED: Final[dict[str, tuple[str, ...]]] = {"nl": ("en", "plus"), "en": ("and", "plus")}
"""What stands between amounts that belong together."""

ABOUT: Final[dict[str, tuple[str, ...]]] = {
    "nl": ("ca.", "ca", "circa", "ongeveer", "naar schatting", "zo'n", "rond", "bijna", "ruim"),
    "en": ("about", "some", "around", "approximately", "roughly", "circa", "almost", "nearly"),
}
"""What stands before an amount that is not exact."""
