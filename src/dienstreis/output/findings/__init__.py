"""Findings: one module a format, and the table of them all."""

from dienstreis.output.findings import github, gitlab, json, sarif, text
from dienstreis.output.findings.outcome import Look, Outcome

__all__ = ["COUNTING", "FORMATS", "Look", "Outcome"]

FORMATS = {
    "text": text.write,
    "json": json.write,
    "github": github.write,
    "sarif": sarif.write,
    "gitlab": gitlab.write,
}
"""Each writes the outcome of a run to a stream."""
COUNTING = ("text", "json")
"""The formats that can count findings by rule."""
