"""How often each rule found something: what an archive lacks most."""

from collections import defaultdict
from typing import TYPE_CHECKING, TextIO

from pydantic import BaseModel, ConfigDict

from dienstreis.model import Severity
from dienstreis.output.printable import printable
from dienstreis.output.severities import STYLES, summed_up
from dienstreis.vocabulary.interface import PHRASES, SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.table import Table

    from dienstreis.model import Finding
    from dienstreis.output.findings.outcome import Outcome

__all__ = ["Count", "counts", "write_counts"]


class Count(BaseModel):
    """How often a rule found something."""

    model_config = ConfigDict(extra="forbid")

    code: str
    """The rule's code ("DR401")."""
    name: str
    """The rule's name ("costs-missing")."""
    severity: Severity
    """How much it matters; the heaviest, where its findings differ in that."""
    count: int
    """How many findings there are."""
    files: int
    """In how many files."""


def counts(findings: "Iterable[Finding]") -> list[Count]:
    """The rules that found something, those with most findings first."""
    by_code: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_code[finding.code].append(finding)
    found = [
        Count(
            code=code,
            name=listed[0].name,
            severity=min((finding.severity for finding in listed), key=list(SEVERITIES).index),
            count=len(listed),
            files=len({finding.path for finding in listed}),
        )
        for code, listed in by_code.items()
    ]
    return sorted(found, key=lambda count: (-count.count, count.code))


def write_counts(outcome: "Outcome", stream: TextIO) -> None:
    """A table of the rules that found something, then the notes and a line that sums up."""
    from dienstreis.output.console import console_for, show

    found, look = counts(outcome.findings), outcome.look
    if found and (stream.isatty() or look.color):
        console_for(stream, color=look.color).print(table(found, look.language))
    elif found:
        show([table(found, look.language)], stream)
    if not look.quiet:
        stream.writelines(f"{printable(line)}\n" for line in [*outcome.notes, summed_up(outcome)])


def table(found: "Iterable[Count]", language: str) -> "Table":
    """A row a rule: code, name, severity, how many findings, and in how many files."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    made = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in ("code", "name", "severity"):
        made.add_column(PHRASES[column][language].capitalize(), overflow="fold")
    for column in ("number", "files"):
        made.add_column(PHRASES[column][language].capitalize(), justify="right")
    for count in found:
        severity = Text(SEVERITIES[count.severity][language], style=STYLES[count.severity])
        made.add_row(count.code, count.name, severity, str(count.count), str(count.files))
    return made
