"""DR401 to DR405: what the trip cost, and who paid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dienstreis.extract.content import says_nothing, statements, value_of
from dienstreis.extract.sides import Home
from dienstreis.grammar.amounts import find_amounts
from dienstreis.rules.places import where_missing
from dienstreis.rules.presence import is_report, missing
from dienstreis.rules.rule import Hit
from dienstreis.vocabulary import conduct, grammar
from dienstreis.vocabulary import costs as vocabulary
from dienstreis.wording.languages import in_order
from dienstreis.wording.patterns import regex
from dienstreis.wording.phrases import any_compound_of, any_of, source_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dienstreis.document import Document
    from dienstreis.model import Costs
    from dienstreis.text.passage import Span

__all__ = ["costs_estimate_only", "costs_missing", "costs_sum", "payer_missing", "third_party_paid"]

INVITED = any_of(conduct.INVITED)
DISCUSSED = any_of(conduct.DISCUSSED)
OWN_PURSE = any_compound_of(conduct.OWN_PURSES)
FOREIGN_PURSE = any_of(conduct.FOREIGN_PURSES)
BEFORE_BODY = "|".join(in_order(grammar.DEFINITE, grammar.OUR_OWN))
OWN_BODY = regex(lambda: rf"(?:(?:{BEFORE_BODY})\s)?{source_of(conduct.OWN_BODIES)}\W*", re.IGNORECASE)
ESTIMATE = any_of(vocabulary.ESTIMATE)
ACTUAL = any_of(vocabulary.ACTUAL)
FEWEST_ITEMS = 2  # that add up to something
CENT = 0.005
LONGEST_CLAUSE = 120
CLAUSE_END = regex(r"[.;,]\s|\n\s*\n")
ROUNDED = 0.5  # euros that each amount may be off where amounts are whole euros


def costs_missing(document: Document) -> Iterator[Hit]:
    """Norms ask what the trip cost the body that reports, or the statement that it cost nothing."""
    return missing(document, document.report.costs, "costs", "payer", "third_party_contribution")


def payer_missing(document: Document) -> Iterator[Hit]:
    """Norms ask who paid; all the more where somebody else invited, or contributed."""
    costs = document.report.costs
    if costs is None or costs.paid_by or not has_amounts(costs) or any(item.paid_by for item in costs.items):
        return
    place = document.place("/costs") or where_missing(document, "payer", "costs")
    if hint := third_party_hint(document):
        yield Hit(place, {"hint": hint}, "hinted", severity="error")
    else:
        yield Hit(place)


def third_party_hint(document: Document) -> str:
    """The words that hint that a third party paid; empty where there are none."""
    if document.report.invited_by:
        return document.report.invited_by
    for part in document.outline.about("third_party_contribution"):
        value = value_of(part)
        return "" if says_nothing(value) else value.text
    return next((s.passage.text for s in statements(document.outline) if INVITED.search(s.passage.text)), "")


def third_party_paid(document: Document) -> Iterator[Hit]:
    """A trip that a third party paid for: norms ask for discussion beforehand, and an entry in the register."""
    if any(DISCUSSED.search(statement.passage.text) for statement in statements(document.outline)):
        return
    report = document.report
    home = Home.of(report.travellers, report.organisation, "")
    for payer, place in payers(document):
        if place and not is_own(payer, home):
            yield Hit(place, {"payer": payer})
            return


def is_own(payer: str, home: Home) -> bool:
    """Whether those who report paid for themselves: their body by name, a body without a name, or a purse of theirs."""
    if home.has(payer) or OWN_BODY.fullmatch(payer):
        return True
    return OWN_PURSE.search(payer) is not None and FOREIGN_PURSE.search(payer) is None


def payers(document: Document) -> Iterator[tuple[str, Span | None]]:
    """Who paid, for the whole and for each cost, with their places."""
    costs = document.report.costs
    if costs is None:
        return
    if costs.paid_by:
        yield costs.paid_by, document.place("/costs/paid_by")
    for index, item in enumerate(costs.items):
        if item.paid_by:
            yield item.paid_by, document.place(f"/costs/items/{index}/paid_by")


def costs_sum(document: Document) -> Iterator[Hit]:
    """The costs, one by one, should add up to the total.

    Only costs of one kind do, all spent or all estimated, and those that one and the same purse paid; whole
    euros may be rounded.
    """
    costs = document.report.costs
    if costs is None or costs.total is None or len(costs.items) < FEWEST_ITEMS:
        return
    if len({item.basis for item in costs.items}) > 1 or any(item.paid_by for item in costs.items):
        return
    amounts = [costs.total, *(item.amount for item in costs.items)]
    rounded = all(amount == int(amount) for amount in amounts)
    allowed = ROUNDED * len(costs.items) if rounded else CENT * len(amounts)
    found = round(sum(item.amount for item in costs.items), 2)
    place = document.place("/costs/total")
    if place and abs(found - costs.total) > allowed:
        yield Hit(place, {"total": costs.total, "sum": found})


def costs_estimate_only(document: Document) -> Iterator[Hit]:
    """An estimate is not what was spent."""
    costs, place = document.report.costs, document.place("/costs")
    if costs is None or place is None or not has_amounts(costs) or not is_report(document):
        return
    vague = costs.total is None and not costs.items
    if vague and (not ESTIMATE.search(costs.text) or ACTUAL.search(costs.text)):
        return
    if all(item.basis == "estimate" for item in costs.items) and (costs.total is None or total_is_estimate(document)):
        yield Hit(place)


def total_is_estimate(document: Document) -> bool:
    """Whether the nearest word before the total, in its clause, calls it an estimate."""
    place = document.place("/costs/total")
    if place is None:
        return False
    before = CLAUSE_END.split(document.text[max(0, place.start - LONGEST_CLAUSE) : place.start])[-1]
    estimate, actual = (max((m.end() for m in pattern.finditer(before)), default=-1) for pattern in (ESTIMATE, ACTUAL))
    return estimate > actual


def has_amounts(costs: Costs) -> bool:
    """Whether any amount above zero is told, though it may not be understood."""
    told = any(amount.value for amount in find_amounts(costs.text))
    return bool(costs.total) or any(item.amount for item in costs.items) or told
