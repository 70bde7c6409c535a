"""Findings for readers and editors: a line each."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from dienstreis.output.printable import printable

if TYPE_CHECKING:
    from dienstreis.model import Finding

__all__ = ["write"]


def write(findings: "Sequence[Finding]", notes: Sequence[str], files: int) -> Iterator[str]:  # noqa: ARG001
    """``file:line:column: CODE message (name)``, a line a finding, then the notes."""
    for finding in findings:
        place = f"{finding.path or '-'}:{finding.line}:{finding.column}"
        yield printable(f"{place}: {finding.code} {finding.message} ({finding.name})") + "\n"
    for note in notes:
        yield printable(note) + "\n"
