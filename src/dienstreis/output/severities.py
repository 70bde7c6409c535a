"""Severities of findings: how they look, and how many there are of each, in words."""

from collections import Counter
from typing import TYPE_CHECKING

from dienstreis.output.counted import counted
from dienstreis.vocabulary.interface import PHRASES, SEVERITIES

if TYPE_CHECKING:
    from dienstreis.output.findings.outcome import Outcome

__all__ = ["STYLES", "summed_up"]

STYLES = {"error": "bold red", "warning": "yellow", "info": "cyan"}


def summed_up(outcome: "Outcome") -> str:
    """How many files were looked at, and how much was found."""
    language = outcome.look.language
    found: Counter[str] = Counter(finding.severity for finding in outcome.findings)
    counts = [counted(severity, found[severity], language) for severity in SEVERITIES if found[severity]]
    told = ", ".join(counts) or PHRASES["nothing"][language]
    return PHRASES["checked"][language].format(files=counted("file", outcome.files, language), counts=told)
