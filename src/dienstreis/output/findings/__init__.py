"""Findings: one module a format, and the table of them all."""

from dienstreis.output.findings import json, text

__all__ = ["FORMATS"]

FORMATS = {
    "text": text.write,
    "json": json.write,
}
"""Each turns findings, notes about the run and the number of files into pieces of output."""
