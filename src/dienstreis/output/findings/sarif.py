"""Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), for code scanning."""

import json
import os
from typing import TYPE_CHECKING, Any, TextIO
from urllib.parse import quote

from dienstreis._version import __version__
from dienstreis.output.findings.github import WORKSPACE
from dienstreis.output.findings.outcome import Outcome
from dienstreis.output.findings.places import below
from dienstreis.output.printable import escape_json
from dienstreis.vocabulary.addresses import HOME

if TYPE_CHECKING:
    from dienstreis.model import Finding

__all__ = ["write"]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
UNREADABLE = "DR001"


def write(outcome: Outcome, stream: TextIO) -> None:
    """One run, with all rules, their help, and a result a finding."""
    whole = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run(outcome)]}
    stream.write(escape_json(json.dumps(whole, ensure_ascii=False, indent=2)) + "\n")


def run(outcome: Outcome) -> dict[str, Any]:
    """The run that came to the outcome."""
    from dienstreis.rules.fingerprints import fingerprints

    language = outcome.look.language
    rules = descriptors(language)
    places = {rule["id"]: index for index, rule in enumerate(rules)}
    marks = fingerprints(outcome.findings)
    notes = [{"level": "note", "message": {"text": note}} for note in outcome.notes]
    unread = any(finding.code == UNREADABLE for finding in outcome.findings)
    return {
        "tool": {
            "driver": {
                "name": "dienstreis",
                "semanticVersion": __version__,
                "informationUri": HOME,
                "language": language,
                "rules": rules,
            }
        },
        "language": language,
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not unread, "toolExecutionNotifications": notes}],
        "results": [
            result(finding, places[finding.code], mark) for finding, mark in zip(outcome.findings, marks, strict=True)
        ],
    }


def descriptors(language: str) -> list[dict[str, Any]]:
    """What is to be said of each rule."""
    from dienstreis.output.rules import page
    from dienstreis.rules import RULES, summary
    from dienstreis.vocabulary.rule_pages import PAGES

    found = []
    for rule in RULES:
        why = PAGES[rule.code].nl if language == "nl" else PAGES[rule.code].en
        text = page(rule, language)
        found.append(
            {
                "id": rule.code,
                "name": rule.name,
                "shortDescription": {"text": summary(rule, language)},
                "fullDescription": {"text": why},
                "help": {"text": text, "markdown": text},
                "helpUri": f"{HOME}/blob/main/docs/rules.md#{rule.code}-{rule.name}".lower(),
                "defaultConfiguration": {"level": LEVELS[rule.severity]},
                "properties": {"source": rule.source},
            }
        )
    return found


def result(finding: "Finding", index: int, mark: str) -> dict[str, Any]:
    """A finding at its region."""
    region: dict[str, Any] = {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.end_line,
        "endColumn": max(finding.end_column, 1),
    }
    if finding.excerpt:
        region["snippet"] = {"text": finding.excerpt}
    place: dict[str, Any] = {"artifactLocation": {"uri": uri(finding.path)}}
    if finding.code != UNREADABLE:
        place["region"] = region
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"dienstreis/v2": mark},
    }


def uri(path: str | None) -> str:
    """A path as a relative reference (RFC 3986); an absolute one names a file."""
    written = quote(below(os.environ.get(WORKSPACE), path), safe="/")
    if written.startswith("/"):
        return f"file://{written}"
    return f"./{written}" if ":" in written.partition("/")[0] else written
