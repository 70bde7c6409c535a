"""Findings as workflow commands of GitHub Actions, which annotate the lines of a pull request.

Escapes are those of GitHub's documentation of workflow commands: ``%``, line ends, and in properties ``:`` and ``,``.
"""

import os
from typing import TYPE_CHECKING, TextIO

from dienstreis.output.findings.outcome import Outcome
from dienstreis.output.findings.places import below
from dienstreis.output.printable import printable

if TYPE_CHECKING:
    from dienstreis.model import Finding

__all__ = ["WORKSPACE", "write"]

WORKSPACE = "GITHUB_WORKSPACE"
"""The variable with the folder that a workflow has checked the repository out to."""

COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
IN_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
IN_PROPERTY = IN_DATA | str.maketrans({":": "%3A", ",": "%2C"})


def write(outcome: Outcome, stream: TextIO) -> None:
    """A command a finding, and a notice a note."""
    for finding in outcome.findings:
        stream.write(f"{command(finding)}\n")
    for note in outcome.notes:
        stream.write(f"::notice::{data(note)}\n")


def command(finding: "Finding") -> str:
    """``::error file=...,line=...::message``."""
    properties = {
        "file": below(os.environ.get(WORKSPACE), finding.path),
        "line": finding.line,
        "endLine": finding.end_line,
        "title": f"{finding.code} {finding.name}",
    }
    if finding.line == finding.end_line:  # GitHub wants columns on one line only
        properties |= {"col": finding.column, "endColumn": max(finding.column, finding.end_column - 1)}
    written = ",".join(f"{key}={property_value(value)}" for key, value in properties.items())
    return f"::{COMMANDS[finding.severity]} {written}::{data(finding.message)}"


def data(words: str) -> str:
    """Words behind the second pair of colons."""
    return printable(words.translate(IN_DATA))


def property_value(value: object) -> str:
    """A value between commas."""
    return printable(str(value).translate(IN_PROPERTY))
