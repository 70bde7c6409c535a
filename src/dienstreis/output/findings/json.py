"""Findings for programs: one JSON object."""

import json
from typing import Any, TextIO

from dienstreis._version import __version__
from dienstreis.output.findings.outcome import Outcome
from dienstreis.output.printable import escape_json

__all__ = ["write"]


def write(outcome: Outcome, stream: TextIO) -> None:
    """``{findings, notes, files, tool}``, and ``statistics`` where the findings are to be counted."""
    whole: dict[str, Any] = {
        "findings": [finding.model_dump(mode="json") for finding in outcome.findings],
        "notes": list(outcome.notes),
        "files": outcome.files,
        "tool": {"name": "dienstreis", "version": __version__},
    }
    if outcome.look.statistics:
        from dienstreis.output.findings.statistics import counts

        whole["statistics"] = [count.model_dump(mode="json") for count in counts(outcome.findings)]
    stream.write(escape_json(json.dumps(whole, ensure_ascii=False, indent=2)) + "\n")
