"""DR501 to DR504: gifts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dienstreis.extract.content import statements
from dienstreis.grammar.amounts import find_amounts
from dienstreis.rules.presence import missing
from dienstreis.rules.rule import Hit, Term
from dienstreis.vocabulary import conduct, giving
from dienstreis.wording.phrases import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document
    from dienstreis.model import Gift
    from dienstreis.rules.rule import Bounds
    from dienstreis.text.passage import Span

__all__ = ["gift_incomplete", "gift_kept", "gift_unregistered", "gifts_missing"]

WORTH_MORE = any_of(conduct.WORTH_MORE)
KEPT = any_of(conduct.KEPT)
OF_THE_BODY = any_of(conduct.OF_THE_BODY)
REFUSED = any_of(giving.REFUSED)
REGISTER = any_of(giving.REGISTER)
BEFORE_BOUND = 25  # characters between "meer dan" and the amount


def gifts_missing(document: Document) -> Iterator[Hit]:
    """Norms ask for a word on gifts: that there were none, which they were, or what register holds them."""
    return missing(document, document.report.gifts, "gifts")


def gift_incomplete(document: Document, bounds: Bounds) -> Iterator[Hit]:
    """Of a gift that is worth much, norms ask who gave it, its value, and what became of it."""
    for gift, place in valuable_gifts(document, bounds):
        told = {"giver": gift.giver, "value": gift.value, "disposition": gift.disposition}
        lacking = next((name for name, value in told.items() if value is None), None)
        if lacking:
            yield Hit(place, {"gift": gift.description, "lacking": Term(lacking), "bound": f"{bounds.gift_value:g}"})


def gift_kept(document: Document, bounds: Bounds) -> Iterator[Hit]:
    """A gift that is worth much goes back or becomes the body's, and is never sent to the home address."""
    for gift, place in valuable_gifts(document, bounds):
        if gift.disposition and KEPT.search(gift.disposition) and not OF_THE_BODY.search(gift.disposition):
            facts = {"gift": gift.description, "disposition": gift.disposition, "bound": f"{bounds.gift_value:g}"}
            yield Hit(place, facts)


def gift_unregistered(document: Document) -> Iterator[Hit]:
    """Gifts that were received belong in a public register."""
    gifts = document.report.gifts
    if gifts is None or gifts.status != "received" or gifts.register_:
        return
    received = [gift for gift in gifts.items if gift.direction == "received"]
    if received and all(is_refused(gift) for gift in received):
        return
    place = document.place("/gifts")
    if place and not any(REGISTER.search(statement.passage.text) for statement in statements(document.outline)):
        yield Hit(place)


def valuable_gifts(document: Document, bounds: Bounds) -> Iterator[tuple[Gift, Span]]:
    """The gifts received that are worth more than the bound, refused ones left out, with their places."""
    gifts = document.report.gifts
    if not gifts or not gifts.items:
        return
    told = "".join(f"{statement.passage.text}\n" for statement in statements(document.outline))
    for index, gift in enumerate(gifts.items):
        place = document.place(f"/gifts/items/{index}")
        if place and gift.direction == "received" and not is_refused(gift) and is_valuable(gift, told, bounds):
            yield gift, place


def is_valuable(gift: Gift, told: str, bounds: Bounds) -> bool:
    """Whether a gift is worth more than the bound, by its value or by words such as "meer dan € 50" in what is told."""
    if gift.value is not None:
        return gift.value > bounds.gift_value and gift.currency == "EUR"
    words = sentence_about(gift, told)
    return any(
        amount.value >= bounds.gift_value
        and WORTH_MORE.search(words, max(0, amount.first - BEFORE_BOUND), amount.first)
        for amount in find_amounts(words)
    )


def sentence_about(gift: Gift, told: str) -> str:
    """The first of the sentences, a line each, that tells of a gift; empty where none does."""
    at = told.find(gift.description)
    return told[told.rfind("\n", 0, at) + 1 : told.find("\n", at)] if at >= 0 else ""


def is_refused(gift: Gift) -> bool:
    """Whether a gift was not accepted, or was given back."""
    return gift.disposition is not None and REFUSED.search(gift.disposition) is not None
