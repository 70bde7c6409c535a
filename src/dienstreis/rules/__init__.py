"""What a report of a trip should tell and does not, or tells wrongly: the rules, and the check of a document.

A rule is a function that finds places (`Hit`), a row of `RULES`, and its words in the catalogue
`dienstreis.vocabulary.messages`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dienstreis.document import Document, read_document
from dienstreis.rules import dates, gifts, money, people, presence, reading
from dienstreis.rules.findings import finding, known_language, summary
from dienstreis.rules.rule import Hit, Rule
from dienstreis.rules.selection import select_rules
from dienstreis.text.passage import Lines, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dienstreis.model import Finding
    from dienstreis.text.source import Why

__all__ = ["RULES", "Hit", "Rule", "check", "summary", "unreadable", "validate"]

UNREADABLE: Final = Rule("DR001", "unreadable", "error", "own", reading.unreadable_file, any_document=True)

RULES: Final[tuple[Rule, ...]] = (
    UNREADABLE,
    Rule("DR002", "not-a-trip-report", "error", "own", reading.not_a_trip_report, any_document=True),
    Rule("DR003", "front-matter-invalid", "error", "own", reading.front_matter_invalid, any_document=True),
    Rule("DR101", "traveller-missing", "error", "EL, DH, CA", presence.traveller_missing),
    Rule("DR102", "destination-missing", "error", "EL, DH, TK", presence.destination_missing),
    Rule("DR103", "dates-missing", "error", "EL, TK, CA", dates.dates_missing),
    Rule("DR104", "dates-order", "error", "CA", dates.dates_order),
    Rule("DR105", "dates-impossible", "error", "own", dates.dates_impossible),
    Rule("DR106", "duration-mismatch", "warning", "EL", dates.duration_mismatch),
    Rule("DR201", "purpose-missing", "error", "EL, TK, DH", presence.purpose_missing),
    Rule("DR202", "programme-missing", "warning", "own", presence.programme_missing),
    Rule("DR203", "results-missing", "warning", "own", presence.results_missing),
    Rule("DR301", "delegation-missing", "warning", "AL, DH", people.delegation_missing),
    Rule("DR302", "officials-count-missing", "warning", "AL, UK", people.officials_count_missing),
    Rule("DR401", "costs-missing", "error", "EL, DH, CA", money.costs_missing),
    Rule("DR501", "gifts-missing", "warning", "VNG, MF", gifts.gifts_missing),
)
"""All rules, in the order of their codes."""


def check(
    document: Document,
    *,
    path: str | None = None,
    language: str = "en",
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
) -> list[Finding]:
    """What the rules find in a document, in the order of the text, and of the codes at one place.

    ``path`` is noted in the findings; ``language`` ("nl" or "en") is that of the messages. ``select`` and
    ``ignore`` hold codes ("DR401"), names ("costs-missing") or beginnings of codes ("DR4"); what both name is
    ignored. Where the document is no report of a trip, the rules but DR002 and DR003 keep silent.
    Raises ValueError for an unknown rule or language.
    """
    language = known_language(language)
    is_trip = document.report.document_type != "other"
    found = [
        finding(rule, hit, document.lines, path, language)
        for rule in select_rules(RULES, select, ignore)
        if is_trip or rule.any_document
        for hit in rule.check(document)
    ]
    return sorted(found, key=lambda item: (item.line, item.column, item.code))


def validate(
    text: str,
    *,
    path: str | None = None,
    language: str = "en",
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
) -> list[Finding]:
    """Parse a text and return what the rules find in it; settings and errors are those of `check`."""
    return check(read_document(text), path=path, language=language, select=select, ignore=ignore)


def unreadable(path: str, why: Why, *, language: str = "en") -> Finding:
    """The finding DR001 of a file that cannot be read; raises ValueError for an unknown language."""
    hit = Hit(Span(0, 0), case=why.value)
    return finding(UNREADABLE, hit, Lines(""), path, known_language(language))
