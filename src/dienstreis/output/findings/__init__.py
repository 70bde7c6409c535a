"""Findings: one module a format, and the table of them all."""

from dienstreis.output.findings import json, text
from dienstreis.output.findings.outcome import Look, Outcome

__all__ = ["FORMATS", "Look", "Outcome"]

FORMATS = {
    "text": text.write,
    "json": json.write,
}
"""Each writes the outcome of a run to a stream."""
