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
    "sek": "SEK",
    "dkk": "DKK",
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
