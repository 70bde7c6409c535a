"""Findings for programs: one JSON object."""

import json
from typing import TextIO

from dienstreis._version import __version__
from dienstreis.output.findings.outcome import Outcome
from dienstreis.output.printable import escape_json

__all__ = ["write"]


def write(outcome: Outcome, stream: TextIO) -> None:
    """``{findings, notes, files, tool}``."""
    whole = {
        "findings": [finding.model_dump(mode="json") for finding in outcome.findings],
        "notes": list(outcome.notes),
        "files": outcome.files,
        "tool": {"name": "dienstreis", "version": __version__},
    }
    stream.write(escape_json(json.dumps(whole, ensure_ascii=False, indent=2)) + "\n")
