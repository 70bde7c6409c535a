"""What identifies a private person: citizen service numbers, bank accounts, telephone numbers, addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from dienstreis.text.memory import remembered
from dienstreis.text.patterns import regex
from dienstreis.vocabulary import privacy

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MASK", "Identifier", "find_identifiers", "mask", "masked"]

Kind = Literal["bsn", "email", "phone", "iban", "address"]


class Identifier(NamedTuple):
    """Personal data: ``text[first:last]``."""

    kind: Kind
    first: int
    last: int


def words(listed: tuple[str, ...]) -> str:
    """A pattern for any of the words."""
    return "|".join(map(re.escape, listed))


HINT = regex(r"@|\d")
BSN = regex(r"(?<![\w.,/+€-])(?<![€$£]\s)\d{3}[ .]?\d{3}[ .]?\d{3}(?![\w/-]|[.,]\d|\s?(?:euro|EUR|€))")
EMAIL = regex(
    rf"(?<![\w.+-])[\w.+-]{{1,64}}@(?:[a-z]{{1,20}}\.)?(?:{words(privacy.PRIVATE_MAIL)})\.[a-z]{{2,4}}(?!\w)",
    re.IGNORECASE,
)
IBAN = regex(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?!\w)")
# A Dutch number: ten digits from 0, or +31 and nine; elsewhere + and seven to fourteen digits (ITU-T E.164).
PHONE = regex(
    r"(?<![\w.,/+-])(?:(?:\+31|0031)[ .-]?(?:\(0\))?[ .-]?[1-9](?:[ .-]?\d){8}|0[1-9](?:[ .-]?\d){8}"
    r"|\(0[1-9]\d{1,2}\)[ -]?\d(?:[ .-]?\d){5,6}|\+(?!31)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){7,12})(?![\w/-]|[.,]\d)"
)
NO_PHONE = regex(r"0[89]\d0")
"""Numbers of services (0800, 0900) are nobody's."""
STREET = r"[^\W\d_][\w'’.-]{2,40}(?: [^\W\d_][\w'’.-]{0,40}){0,3} \d{1,5}(?:[ -]?[a-zA-Z]{1,3})?(?!\w)"
POSTCODE = r"(?:,? ?\(?[1-9]\d{3} ?[A-Z]{2}(?!\w)(?: [^\W\d_][\w'’-]*)?)?"
ADDRESS = regex(
    rf"(?i:{words(privacy.HOME_ADDRESS)})\W{{1,3}}(?:(?i:is|te|aan|op|at)\W)?(?:(?i:de|het|the) )?"
    rf"(?P<address>{STREET}{POSTCODE})"
)
MASK = "*"
"""What stands for each character of personal data but the first, so that columns stay where they are."""


def find_identifiers(text: str) -> list[Identifier]:
    """The personal data in ``text``, in its order.

    Citizen service numbers pass the elfproef and bank accounts the checksum of ISO 13616; e-mail addresses are those
    of providers for private people, and home addresses those that are called so.
    """
    if not HINT.search(text):
        return []
    found = sorted(candidates(text), key=lambda identifier: (identifier.first, -identifier.last))
    apart: list[Identifier] = []
    for identifier in found:
        if not apart or identifier.first >= apart[-1].last:
            apart.append(identifier)
    return apart


def candidates(text: str) -> Iterator[Identifier]:
    """All personal data, also where some of it is a part of other."""
    for match in EMAIL.finditer(text):
        yield Identifier("email", *match.span())
    accounts = list(IBAN.finditer(text))
    yield from (Identifier("iban", *match.span()) for match in accounts if is_account(match[0]))
    for match in BSN.finditer(text):
        if is_citizen(match[0].replace(" ", "").replace(".", "")):
            yield Identifier("bsn", *match.span())
    for match in PHONE.finditer(text):
        in_account = any(account.start() <= match.start() < account.end() for account in accounts)
        if not in_account and not NO_PHONE.match(match[0]):
            yield Identifier("phone", *match.span())
    for match in ADDRESS.finditer(text):
        yield Identifier("address", *match.span("address"))


def is_account(number: str) -> bool:
    """Whether a number is that of a bank account, by its checksum (ISO 13616)."""
    from stdnum import iban

    return bool(iban.is_valid(number, check_country=False))


def is_citizen(number: str) -> bool:
    """Whether a number of nine digits is a citizen service number, by the elfproef."""
    from stdnum.nl import bsn

    return bool(bsn.is_valid(number))


def mask(words: str) -> str:
    """Personal data with an asterisk for each letter and digit but the first."""
    return words[:1] + "".join(MASK if character.isalnum() else character for character in words[1:])


@remembered
def masked(text: str) -> str:
    """``text`` with all personal data in it masked; it keeps its length. Many findings may stand on one long line."""
    parts, end = [], 0
    for identifier in find_identifiers(text):
        parts += [text[end : identifier.first], mask(text[identifier.first : identifier.last])]
        end = identifier.last
    return "".join([*parts, text[end:]])
