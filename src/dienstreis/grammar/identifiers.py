"""What identifies a private person: citizen service numbers, bank accounts, telephone numbers, addresses.

Texts come from word processors, PDFs and web pages: `plain` writes them one way before anything is looked for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Literal, NamedTuple

from dienstreis.grammar.telephones import find_telephones
from dienstreis.text.lookalikes import GAP, plain
from dienstreis.vocabulary import privacy
from dienstreis.vocabulary.dates import MONTHS, NUMBER_WORDS
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Identifier", "find_identifiers"]

Kind = Literal["bsn", "email", "phone", "iban", "address"]


class Identifier(NamedTuple):
    """Personal data: ``text[first:last]``."""

    kind: Kind
    first: int
    last: int


def words(listed: tuple[str, ...]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(map(re.escape, sorted(listed, key=len, reverse=True)))


HINT = regex(r"[@＠]|\d|&#|&commat|%40|[(\[]\w+[)\]]")
NUMBER_WORD = words(tuple(sorted(in_order(NUMBER_WORDS))))
NUMBER = regex(rf"\d(?:{GAP}\d){{8}}")
"""What all numbers that identify somebody have: nine digits."""
OTHER_NUMBER = regex(
    rf"(?<![^\W_])(?:{words(privacy.OTHER_NUMBERS)})(?:[- ]?(?:{NUMBER_WORD})\b)?[\s.:#*|]{{0,4}}$", re.IGNORECASE
)
"""What tells, before a number, that it is none of a person."""
LONGEST_LABEL = 40  # characters before a number that may tell what it is
AMOUNT = regex(rf"\W?(?:{words(privacy.COUNTED)})(?!\w)", re.IGNORECASE)
BEGIN = r"(?<!\w)(?<![.,/+€$£-])(?<![€$£] )"
END = r"(?![\w/-]|[.,]\d)"
BSN = regex(
    rf"{BEGIN}(?:\d{{9}}|(?<!\d )\d{{3}} \d{{3}} \d{{3}}(?! \d)"
    rf"|\d{{3}}(?P<gap>\.| ?[-/] ?)\d{{3}}(?P=gap)\d{{3}}(?!(?P=gap)\d)"
    rf"|\d{{4}}(?P<mark>[ .]| ?[-/] ?)\d\d(?P=mark)\d{{3}}(?!(?P=mark)\d)){END}"
)
"""Nine digits together, in threes, or as tax offices wrote them (1112.22.333)."""
CALLED_BSN = regex(
    rf"(?<![^\W_])(?:{words(privacy.CITIZEN_NUMBER)})(?![^\W_])(?:[- ]?(?:{NUMBER_WORD})\.?)?\W{{0,6}}"
    rf"(?:(?:{words(privacy.NUMBER_IS)})[^\w\n]{{1,3}})?(?P<number>\d(?:{GAP}\d){{8}})(?!\w)",
    re.IGNORECASE,
)
AT = rf" ?(?:@|[(\[] ?(?:{words(privacy.AT)}) ?[)\]]) ?"
DOT = rf"(?:\.| ?[(\[] ?(?:{words(privacy.DOT)}) ?[)\]] ?)"
AT_SIGN = regex(AT, re.IGNORECASE)
EMAIL = regex(
    rf"(?<![\w.+-])[\w.+-]{{1,64}}{AT}(?:[a-z]{{1,20}}\.)?(?:{words(privacy.PRIVATE_MAIL)}){DOT}[a-z]{{2,4}}(?!\w)",
    re.IGNORECASE,
)
PRINTED_IBAN = regex(rf"(?<![^\W_])[A-Z]{{2}}\d{{2}}(?:{GAP}[A-Z0-9]{{4}}){{2,7}}(?:{GAP}[A-Z0-9]{{1,4}})?(?![^\W_])")
"""An account in fours, as ISO 13616 prints it."""
IBAN = regex(
    rf"(?<![^\W_])[A-Z]{{2}}{GAP}\d{GAP}\d(?:{GAP}[A-Z]{{4}}(?={GAP}\d))?(?:{GAP}[A-Z]{{0,4}}\d){{8,30}}[A-Z]{{0,3}}(?![^\W_])",
    re.IGNORECASE,
)
"""An account in any groups, where letters stand before the digits of a group only, or are those of the bank."""
SHORTEST_ACCOUNT = 15  # characters: those of Norway
GROUP_END = regex(r"(?<=[^\W_])(?![^\W_])")
NO_SIGN = regex(r"[\W_]+")
STREET = (
    r"[^\W\d_](?:[\w'’.]|-\n?){2,40}(?:[ \n][^\W\d_](?:[\w'’.]|-\n?){0,40}){0,3}(?<!\.) (?P<house>\d{1,5})"
    r"(?:[ -]?[a-zA-Z]|[ -]?(?:bis|hs|I{2,3}|\d{1,4}))?(?!\w)"
)
POSTCODE = r"(?:,? ?\n?\(?[1-9]\d{3} ?[A-Za-z]{2}(?!\w)(?: [^\W\d_][\w'’-]*)?)?"
CAPITALIZED = r"[A-Z][\w'’-]{1,40}"
ENGLISH_STREET = (
    rf"\d{{1,4}}[a-z]?,? {CAPITALIZED}(?: {CAPITALIZED}){{0,2}} (?i:{words(privacy.ENGLISH_STREETS)})(?!\w)"
)
ADDRESS = regex(
    rf"(?<![^\W_])(?:(?i:{words(privacy.HOME_ADDRESS)})\W{{1,6}}|(?P<lives>(?i:{words(privacy.LIVING)})\W{{1,3}}))"
    rf"(?:(?i:{words(privacy.ADDRESS_IS)})\W{{1,2}})?(?:{CAPITALIZED}(?: {CAPITALIZED}){{0,2}}, )?"
    rf"(?:(?i:{words(privacy.BEFORE_STREET)}) )?(?P<address>{STREET}{POSTCODE}|{ENGLISH_STREET})"
)
NO_HOUSE = regex(
    rf"\W?(?:{words((*privacy.COUNTED, *in_order(MONTHS)))})(?!\w)",
    re.IGNORECASE,
)
YEAR = regex(r"(?:19|20)\d\d")


def find_identifiers(text: str) -> list[Identifier]:
    """The personal data in ``text``, in its order.

    Citizen service numbers pass the elfproef and bank accounts the checksum of ISO 13616; e-mail addresses are those
    of providers for private people, and home addresses those that are called so.
    """
    if not HINT.search(text):
        return []
    passage = plain(text)
    apart: list[Identifier] = []
    for kind, first, last in sorted(candidates(passage.text), key=lambda found: (found.first, -found.last)):
        span = passage.span(first, last)
        if not apart or span.start >= apart[-1].last:
            apart.append(Identifier(kind, span.start, span.end))
    return apart


def candidates(text: str) -> Iterator[Identifier]:
    """All personal data in a plain text, also where some of it is a part of other."""
    if AT_SIGN.search(text):
        for match in EMAIL.finditer(text):
            yield Identifier("email", *match.span())
    if NUMBER.search(text):
        yield from numbers(text)
    yield from home_addresses(text)


def numbers(text: str) -> Iterator[Identifier]:
    """Personal data that are numbers."""
    printed = [match.span() for match in PRINTED_IBAN.finditer(text)]
    ends = [end for _, end in printed]
    yield from accounts(text)
    yield from citizen_numbers(text)
    for first, last in find_telephones(text):
        at = bisect_right(ends, first)
        in_account = at < len(printed) and printed[at][0] <= first
        if not in_account and not is_of_something_else(text, first, last):
            yield Identifier("phone", first, last)


def accounts(text: str) -> Iterator[Identifier]:
    """Bank accounts: as much of each match as is one."""
    for pattern in (PRINTED_IBAN, IBAN):
        for match in pattern.finditer(text):
            ends = [end.start() for end in GROUP_END.finditer(text, match.start() + 1, match.end())]
            for last in sorted({*ends, match.end()}, reverse=True):
                if is_account(NO_SIGN.sub("", text[match.start() : last])):
                    yield Identifier("iban", match.start(), last)
                    break


def citizen_numbers(text: str) -> Iterator[Identifier]:
    """Citizen service numbers."""
    for match in CALLED_BSN.finditer(text):
        if is_citizen(NO_SIGN.sub("", match["number"])):
            yield Identifier("bsn", *match.span("number"))
    for match in BSN.finditer(text):
        if is_citizen(NO_SIGN.sub("", match[0])) and not is_of_something_else(text, *match.span()):
            yield Identifier("bsn", *match.span())


def home_addresses(text: str) -> Iterator[Identifier]:
    """Addresses that are called somebody's home."""
    for match in ADDRESS.finditer(text):
        address = match["address"]
        counts = NO_HOUSE.match(text, match.end()) or (match["house"] and YEAR.fullmatch(match["house"]))
        if not (match["lives"] and (address[0].islower() or counts)):
            yield Identifier("address", *match.span("address"))


def is_of_something_else(text: str, first: int, last: int) -> bool:
    """Whether the words around a number tell that it counts something, or names something else than a person."""
    before = text[max(0, first - LONGEST_LABEL) : first]
    return bool(AMOUNT.match(text, last) or OTHER_NUMBER.search(before))


def is_account(number: str) -> bool:
    """Whether letters and digits are a bank account, by its checksum (ISO 13616) and its country's form."""
    if len(number) < SHORTEST_ACCOUNT:
        return False
    from stdnum import iban

    return bool(iban.is_valid(number, check_country=False))


def is_citizen(number: str) -> bool:
    """Whether a number of nine digits is a citizen service number, by the elfproef."""
    from stdnum.nl import bsn

    return bool(bsn.is_valid(number))
