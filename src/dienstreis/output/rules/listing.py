"""The table of rules."""

import json

from dienstreis.output.severities import STYLES
from dienstreis.output.table import Head, TableOrCards
from dienstreis.output.unbroken import Unbroken
from dienstreis.rules import RULES, summary
from dienstreis.vocabulary.interface import PHRASES, SEVERITIES

__all__ = ["array", "table"]


def table(language: str) -> TableOrCards:
    """A row a rule: code, name, severity, what it finds, and the norms that it comes from."""
    heads = [Head(PHRASES[key][language].capitalize()) for key in ("code", "name", "severity", "finds", "source")]
    rows = [
        (
            Unbroken(rule.code),
            Unbroken(rule.name),
            Unbroken(SEVERITIES[rule.severity][language], STYLES[rule.severity]),
            Unbroken(summary(rule, language)),
            Unbroken(rule.source),
        )
        for rule in RULES
    ]
    return TableOrCards(heads, rows, edge=True)


def array(language: str) -> str:
    """A JSON array of ``{code, name, severity, summary, source}``."""
    rows = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity,
            "summary": summary(rule, language),
            "source": rule.source,
        }
        for rule in RULES
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
