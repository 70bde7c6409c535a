"""Amounts of money in Dutch and English notation."""

import re
from typing import NamedTuple

from dienstreis.grammar.numerals import read_numeral
from dienstreis.vocabulary import grammar, money
from dienstreis.vocabulary.money import CURRENCIES, MULTIPLES
from dienstreis.wording.languages import in_order
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex
from dienstreis.wording.wordings import alternatives
from dienstreis.wording.words import letters_of

__all__ = ["Amount", "amount_of_cell", "find_amounts", "find_plain_amounts", "find_whole_numbers"]


class Amount(NamedTuple):
    """An amount: ``text[first:last]`` are its words."""

    first: int
    last: int
    value: float
    currency: str
    """ISO 4217 code."""


LETTERED = alternatives(word for word in CURRENCIES if word[0].isalpha() and not word[-1].isalpha())
# As in: C$, NZ$; the letters of a word before a sign are none of it.
SIGNS = rf"(?:\b(?:{LETTERED})|{alternatives(word for word in CURRENCIES if not word[0].isalpha())})"
CODES = alternatives(word for word in CURRENCIES if word[-1].isalpha())
NUMBER = r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?![\d])(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?(?![\d])"
MULTIPLE = alternatives(MULTIPLES)
OF = alternatives(in_order(grammar.OF))
YEAR_BEFORE = rf"(?:19|20)\d\d\s(?:{SIGNS}|(?:{CODES})\s)\s?\d"  # "in 2023 € 900"
AMOUNT = regex(
    rf"(?:(?P<sign>{SIGNS})\s?|\b(?P<code>{CODES})\s?(?:(?:{OF})\s)?)(?P<number>{NUMBER})(?:,-+|,–|,=)?(?:\s(?P<times>{MULTIPLE})\b)?"
    rf"|(?=\d)(?<![\d.,/-])(?!{YEAR_BEFORE})(?P<number_first>{NUMBER})(?:,-+)?(?:\s(?P<times_first>{MULTIPLE}))?\s?"
    rf"(?:(?P<unit>{CODES})\b|(?P<unit_sign>€))",
    re.IGNORECASE,
)
FIGURE = regex(r"\d")
SIGN = regex(f"[{re.escape(''.join(name for name in CURRENCIES if len(name) == 1))}]")
NAMES = frozenset(before + name.partition("'")[0].split()[-1] for name in CURRENCIES for before in ("", *MULTIPLES))
"""The names of currencies, also behind a multiple without its space ("2 miljoeneuro")."""
BY_LETTERS = {name.replace(" ", ""): code for name, code in CURRENCIES.items()}
CENTS = regex(
    rf"\s+(?:{alternatives(in_order(grammar.AND))})\s+(?P<cents>\d{{1,2}})\s+(?:{alternatives(in_order(money.CENTS))})\b",
    re.IGNORECASE,
)


UNIT = regex(rf"\b(?:{alternatives(word for word in CURRENCIES if word.isalpha() and len(word) > 3)})\b", re.IGNORECASE)
LAST_WORDS = regex(r"(?:[^\W\d_]+[\s-]){1,4}$")
LONGEST_NUMERAL = 60  # characters


def find_amounts(text: str) -> list[Amount]:
    """All amounts of money in ``text``, such as ``€ 1.412,75``, ``EUR 6,910.00``, ``€ 216,-``, ``vijftien euro``."""
    if not speaks_of_money(text):
        return []
    found = find_amounts_in_digits(text)
    if NAMES.isdisjoint(letters_of(text)):
        return found
    ends = {amount.last for amount in found}
    in_words = [amount for amount in find_amounts_in_words(text) if amount.last not in ends]
    return sorted((*found, *in_words), key=lambda amount: amount.first) if in_words else found


def speaks_of_money(text: str) -> bool:
    """Whether the sign, code or name of a currency stands in a text: without one it tells no amount."""
    return SIGN.search(text) is not None or not NAMES.isdisjoint(letters_of(text))


def find_amounts_in_words(text: str) -> list[Amount]:
    """The amounts whose number is written in words before the currency."""
    found = []
    for unit in UNIT.finditer(text):
        start = max(0, unit.start() - LONGEST_NUMERAL)
        before = LAST_WORDS.search(text[start : unit.start()])
        starts = [before.start() + word.start() for word in re.finditer(r"[^\s-]+", before[0])] if before else []
        for first in starts:
            value = read_numeral(text[start + first : unit.start()].replace("-", " "))
            if value and value > 1:  # "een euro" is as often the price of something
                found.append(Amount(start + first, unit.end(), float(value), currency_of(unit[0])))
                break
    return found


def find_amounts_in_digits(text: str) -> list[Amount]:
    """The amounts whose number is written in digits."""
    found = []
    for match in AMOUNT.finditer(text) if FIGURE.search(text) else ():
        number = match["number"] or match["number_first"]
        unit = match["sign"] or match["code"] or match["unit"] or match["unit_sign"]
        times = match["times"] or match["times_first"]
        value = read_number(number) * (MULTIPLES[times.casefold()] if times else 1)
        last = match.end()
        if cents := CENTS.match(text, last):
            value += int(cents["cents"]) / 100
            last = cents.end()
        found.append(Amount(match.start(), last, round(value, 2), currency_of(unit)))
    return found


def currency_of(unit: str) -> str:
    """The code of a currency's sign or name, however its words are spaced."""
    return BY_LETTERS["".join(unit.casefold().split())]


PLAIN = regex(
    r"(?<![\d.,/-])(?P<number>(?:\d{1,3}(?:\.\d{3})+|\d{1,6}),\d{2}|\d{3,6}\.\d{2}(?![\d.])|\d{1,6}(?=,-))(?:,-)?(?![\d/])"
)


def find_plain_amounts(text: str, currency: str) -> list[Amount]:
    """Amounts without a sign, where only amounts are expected: numbers with two decimals, or with ``,-``."""
    return amounts_without_sign(PLAIN, text, currency)


WHOLE = regex(
    r"(?<![\d.,/=-])(?P<number>\d{1,3}(?:[. ]\d{3})+|\d{1,6})"
    rf"(?=\s*(?:[;),]|\.(?:\s|$)|\s(?:{alternatives(in_order(money.ADDED))})\s|$))(?!,\d)"
)


def find_whole_numbers(text: str, currency: str) -> list[Amount]:
    """Whole numbers with nothing behind them that they count: amounts where nothing else is meant."""
    return amounts_without_sign(WHOLE, text, currency)


def amounts_without_sign(pattern: re.Pattern[str], text: str, currency: str) -> list[Amount]:
    """The amounts of one currency that a pattern finds."""
    numbers = pattern.finditer(text) if FIGURE.search(text) else ()
    return [Amount(match.start(), match.end(), read_number(match["number"]), currency) for match in numbers]


CELL = regex(r"\s*(?P<number>\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{2})?|\d+(?:[.,]\d{1,2})?)\s*(?:,-)?\s*$")


def amount_of_cell(text: str, currency: str) -> Amount | None:
    """The amount that a cell of a table, or a value of its own, holds; without a sign it is in ``currency``."""
    if amounts := find_amounts(text):
        return amounts[0]
    match = CELL.match(text)
    return Amount(0, len(text), read_number(match["number"]), currency) if match else None


@remembered
def read_number(digits: str) -> float:
    """A number whose last mark is a decimal mark if one or two digits stand behind it, else a thousands mark."""
    digits = re.sub(r"\s", "", digits)
    at = max(digits.rfind("."), digits.rfind(","))
    if at >= 0 and len(digits) - at - 1 < 3:
        return float(re.sub(r"[.,]", "", digits[:at]) + "." + digits[at + 1 :])
    return float(re.sub(r"[.,]", "", digits))
