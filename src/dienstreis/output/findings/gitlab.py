"""Findings as GitLab's code quality report: an array of issues, after its implementation of the Code Climate format."""

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING, Any, TextIO

from dienstreis.output.findings.outcome import Outcome
from dienstreis.output.printable import escape_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dienstreis.model import Finding

__all__ = ["fingerprints", "write"]

SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def write(outcome: Outcome, stream: TextIO) -> None:
    """An array with an issue a finding; notes have no place in it."""
    marks = fingerprints(outcome.findings)
    issues: list[dict[str, Any]] = [
        {
            "description": f"{finding.code} {finding.message}",
            "check_name": finding.name,
            "fingerprint": mark,
            "severity": SEVERITIES[finding.severity],
            "location": {
                "path": finding.path or "-",
                "lines": {"begin": finding.line, "end": finding.end_line},
            },
        }
        for finding, mark in zip(outcome.findings, marks, strict=True)
    ]
    stream.write(escape_json(json.dumps(issues, ensure_ascii=False, indent=2)) + "\n")


def fingerprints(findings: "Sequence[Finding]") -> list[str]:
    """What tells each finding from the others, and stays where lines above it are added or removed."""
    seen: Counter[tuple[str | None, str, str]] = Counter()
    marks = []
    for finding in findings:
        same = (finding.path, finding.code, finding.excerpt.strip())
        seen[same] += 1
        words = "\0".join([finding.path or "", finding.code, finding.excerpt.strip(), str(seen[same])])
        marks.append(hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest())
    return marks
