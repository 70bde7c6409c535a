"""The table of rules."""

import json

from rich import box
from rich.table import Table

from dienstreis.rules import RULES, summary
from dienstreis.vocabulary.interface import PHRASES, SEVERITIES

__all__ = ["array", "table"]

STYLES = {"error": "bold red", "warning": "yellow", "info": "cyan"}


def table(language: str) -> Table:
    """A row a rule: code, name, severity, what it finds, and the norms that it comes from."""
    found = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in ("code", "name", "severity", "finds", "source"):
        found.add_column(PHRASES[column][language].capitalize(), overflow="fold")
    for rule in RULES:
        severity = SEVERITIES[rule.severity][language]
        found.add_row(
            rule.code,
            rule.name,
            f"[{STYLES[rule.severity]}]{severity}[/]",
            summary(rule, language),
            rule.source,
        )
    return found


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
