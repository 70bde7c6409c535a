"""The table of rules."""

from __future__ import annotations

from typing import Final

from dienstreis.rules import (
    dates,
    debris,
    destinations,
    follow_ups,
    gifts,
    money,
    people,
    presence,
    privacy,
    reading,
    results,
    suppressions,
)
from dienstreis.rules.rule import Rule, of_document

__all__ = ["READ_IN_PART", "RULES", "UNREADABLE", "UNUSED"]

UNREADABLE: Final = Rule("DR001", "unreadable", "error", "own", of_document(reading.unreadable_file), any_document=True)
UNUSED: Final = Rule(
    suppressions.UNUSED, "suppression-unused", "warning", "own", of_document(suppressions.unused_suppression)
)
READ_IN_PART: Final = Rule(
    "DR005", "read-in-part", "error", "own", of_document(reading.read_in_part), any_document=True
)

RULES: Final[tuple[Rule, ...]] = (
    UNREADABLE,
    Rule(
        "DR002",
        "not-a-trip-report",
        "error",
        "own",
        of_document(reading.not_a_trip_report),
        any_document=True,
        absence=True,
    ),
    Rule("DR003", "front-matter-invalid", "error", "own", of_document(reading.front_matter_invalid), any_document=True),
    UNUSED,
    READ_IN_PART,
    Rule("DR101", "traveller-missing", "error", "EL, DH, CA", of_document(presence.traveller_missing), absence=True),
    Rule(
        "DR102", "destination-missing", "error", "EL, DH, TK", of_document(presence.destination_missing), absence=True
    ),
    Rule("DR103", "dates-missing", "error", "EL, TK, CA", of_document(dates.dates_missing), absence=True),
    Rule("DR104", "dates-order", "error", "CA", of_document(dates.dates_order)),
    Rule("DR105", "dates-impossible", "error", "own", of_document(dates.dates_impossible)),
    Rule("DR106", "duration-mismatch", "warning", "EL", of_document(dates.duration_mismatch)),
    Rule("DR107", "date-outside-trip", "warning", "own", of_document(dates.date_outside_trip)),
    Rule("DR108", "destination-mismatch", "warning", "own", of_document(destinations.destination_mismatch)),
    Rule("DR201", "purpose-missing", "error", "EL, TK, DH", of_document(presence.purpose_missing), absence=True),
    Rule("DR202", "programme-missing", "warning", "own", of_document(presence.programme_missing), absence=True),
    Rule("DR203", "results-missing", "warning", "own", of_document(presence.results_missing), absence=True),
    Rule("DR204", "goal-without-result", "info", "own", of_document(results.goal_without_result)),
    Rule("DR205", "section-empty", "warning", "own", of_document(presence.section_empty), yields=True),
    Rule("DR301", "delegation-missing", "warning", "AL, DH", of_document(people.delegation_missing), absence=True),
    Rule(
        "DR302",
        "officials-count-missing",
        "warning",
        "AL, UK",
        of_document(people.officials_count_missing),
        absence=True,
    ),
    Rule("DR303", "officials-count-mismatch", "warning", "AL", of_document(people.officials_count_mismatch)),
    Rule("DR304", "traveller-not-in-delegation", "info", "own", of_document(people.traveller_not_in_delegation)),
    Rule("DR305", "companion-unexplained", "warning", "UK", of_document(people.companion_unexplained)),
    Rule("DR306", "private-extension-unexplained", "warning", "own", of_document(people.private_extension_unexplained)),
    Rule("DR401", "costs-missing", "error", "EL, DH, CA", of_document(money.costs_missing), absence=True),
    Rule("DR402", "payer-missing", "warning", "EL, DH, TK", of_document(money.payer_missing), absence=True),
    Rule("DR403", "third-party-paid", "warning", "EL, TK", of_document(money.third_party_paid)),
    Rule("DR404", "costs-sum", "error", "CA", of_document(money.costs_sum)),
    Rule("DR405", "costs-estimate-only", "warning", "AL", of_document(money.costs_estimate_only), absence=True),
    Rule("DR501", "gifts-missing", "warning", "VNG, MF", of_document(gifts.gifts_missing), absence=True),
    Rule("DR502", "gift-incomplete", "error", "VNG, MF, TK", gifts.gift_incomplete),
    Rule("DR503", "gift-kept", "error", "VNG, MF", gifts.gift_kept),
    Rule("DR504", "gift-unregistered", "warning", "VNG, TK", of_document(gifts.gift_unregistered), absence=True),
    Rule("DR601", "follow-up-missing", "info", "own", of_document(follow_ups.follow_up_missing), absence=True),
    Rule("DR602", "follow-up-without-owner", "warning", "own", of_document(follow_ups.follow_up_without_owner)),
    Rule("DR603", "follow-up-without-due", "info", "own", of_document(follow_ups.follow_up_without_due)),
    Rule("DR604", "follow-up-overdue", "info", "own", follow_ups.follow_up_overdue),
    Rule("DR605", "agreement-without-parties", "warning", "own", of_document(results.agreement_without_parties)),
    Rule("DR701", "report-date-missing", "warning", "Woo", of_document(presence.report_date_missing), absence=True),
    Rule("DR702", "report-late", "warning", "EL, TK", dates.report_late),
    Rule("DR801", "personal-data", "warning", "AVG", of_document(privacy.personal_data)),
    Rule(
        "DR901",
        "glued-words",
        "warning",
        "own",
        of_document(debris.glued_words),
        needs=debris.WORD_LIST,
        sign=debris.shows_glued_words,
    ),
    Rule("DR902", "stray-bullet", "warning", "own", of_document(debris.stray_bullet)),
    Rule("DR903", "glued-heading", "warning", "own", of_document(debris.glued_heading)),
    Rule("DR904", "page-furniture", "warning", "own", of_document(debris.page_furniture)),
    Rule("DR905", "mojibake", "warning", "own", of_document(debris.mojibake)),
)
"""All rules, in the order of their codes."""
