"""Findings as GitLab's code quality report: an array of issues, after its implementation of the Code Climate format."""

import json
import os
from typing import Any, TextIO

from dienstreis.output.findings.outcome import Outcome
from dienstreis.output.findings.places import below, repository
from dienstreis.output.printable import escape_json

__all__ = ["write"]

PROJECT = "CI_PROJECT_DIR"
"""GitLab's variable with the folder that it has checked the repository out to."""
SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def write(outcome: Outcome, stream: TextIO) -> None:
    """An array with an issue a finding; notes have no place in it."""
    from dienstreis.rules.fingerprints import fingerprints

    marks = fingerprints(outcome.findings)
    top = os.environ.get(PROJECT) or repository()
    issues: list[dict[str, Any]] = [
        {
            "description": f"{finding.code} {finding.message}",
            "check_name": finding.name,
            "fingerprint": mark,
            "severity": SEVERITIES[finding.severity],
            "location": {
                "path": below(top, finding.path),
                "lines": {"begin": finding.line, "end": finding.end_line},
            },
        }
        for finding, mark in zip(outcome.findings, marks, strict=True)
    ]
    stream.write(escape_json(json.dumps(issues, ensure_ascii=False, indent=2)) + "\n")
