"""Findings for programs: one JSON object."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from dienstreis._version import __version__
from dienstreis.output.printable import escape_json

if TYPE_CHECKING:
    from dienstreis.model import Finding

__all__ = ["write"]


def write(findings: "Sequence[Finding]", notes: Sequence[str], files: int) -> Iterator[str]:
    """``{findings, notes, files, tool}``."""
    whole = {
        "findings": [finding.model_dump(mode="json") for finding in findings],
        "notes": list(notes),
        "files": files,
        "tool": {"name": "dienstreis", "version": __version__},
    }
    yield escape_json(json.dumps(whole, ensure_ascii=False, indent=2)) + "\n"
