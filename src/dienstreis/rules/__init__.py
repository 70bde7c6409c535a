"""What a report of a trip should tell and does not, or tells wrongly: the rules, and the check of a document.

A rule is a function that finds places (`Hit`), a row of `dienstreis.rules.table`, and its words in the catalogue
`dienstreis.vocabulary.messages`.
"""

from dienstreis.rules.checking import applied_rules, check, missed, unreadable, validate
from dienstreis.rules.findings import summary
from dienstreis.rules.rule import Hit, Rule
from dienstreis.rules.settings import Settings
from dienstreis.rules.table import RULES

__all__ = ["RULES", "Hit", "Rule", "Settings", "applied_rules", "check", "missed", "summary", "unreadable", "validate"]
