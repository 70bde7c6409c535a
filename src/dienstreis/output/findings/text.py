"""Findings for readers: by file and with the line on a terminal, else a line each, for editors and logs."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from dienstreis.output.findings.outcome import Outcome
from dienstreis.output.printable import printable
from dienstreis.output.severities import STYLES, summed_up
from dienstreis.vocabulary.interface import PHRASES, SEVERITIES
from dienstreis.vocabulary.norms import NORMS

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    from dienstreis.model import Finding

__all__ = ["write"]

STANDARD_INPUT = "-"
INDENT = "  "
BAR = "| "
ELLIPSIS = "…"
NARROWEST = 20  # columns that words need


def write(outcome: Outcome, stream: TextIO) -> None:
    """By file, in colour and with an excerpt where ``stream`` is a terminal, else a line a finding."""
    if outcome.look.statistics:
        from dienstreis.output.findings.statistics import write_counts

        write_counts(outcome, stream)
    elif stream.isatty():
        write_by_file(outcome, stream)
    elif outcome.look.color:
        from dienstreis.output.console import console_for

        console = console_for(stream, color=True)
        for finding in outcome.findings:
            console.print(coloured_line(finding))
    else:
        stream.writelines(f"{line}\n" for line in lines(outcome))


def lines(outcome: Outcome) -> Iterator[str]:
    """``file:line:column: CODE message (name; norms)``, a line a finding, then the notes."""
    for finding in outcome.findings:
        yield f"{place(finding)}: {finding.code} {printable(finding.message)} ({finding.name}; {finding.source})"
    if not outcome.look.quiet:
        yield from map(printable, outcome.notes)


def place(finding: "Finding") -> str:
    """``file:line:column``."""
    return printable(f"{finding.path or STANDARD_INPUT}:{finding.line}:{finding.column}")


def coloured_line(finding: "Finding") -> "Text":
    """The line of a finding, in colour."""
    from rich.text import Text

    code = (finding.code, STYLES[finding.severity])
    rest = f" {printable(finding.message)} ({finding.name}; {finding.source})"
    return Text.assemble((place(finding), "bold"), ": ", code, rest)


def write_by_file(outcome: Outcome, stream: TextIO, *, width: int | None = None) -> None:
    """The findings of each file under its name, and a line that sums up; ``width`` is the terminal's for ``None``."""
    from dienstreis.output.console import Wrapped, console_for
    from dienstreis.output.unbroken import Unbroken

    language = outcome.look.language
    console = console_for(stream, color=outcome.look.color, width=width)
    for path, findings in groupby(outcome.findings, key=lambda finding: finding.path or STANDARD_INPUT):
        console.print(Wrapped(Unbroken(path, "bold underline")))
        for finding in findings:
            for part in shown(finding, language, console.width, quiet=outcome.look.quiet):
                console.print(Wrapped(part))
        console.print()
    if not outcome.look.quiet:
        for note in outcome.notes:
            console.print(Wrapped(Unbroken(note, "dim")))
        console.print(Wrapped(Unbroken(summed_up(outcome), "bold")))


def shown(finding: "Finding", language: str, width: int, *, quiet: bool) -> Iterator["RenderableType"]:
    """A finding as a reader of a terminal sees it: place and rule, message, excerpt, norm."""
    from rich.text import Text

    from dienstreis.output.unbroken import Unbroken

    style = STYLES[finding.severity]
    severity = SEVERITIES[finding.severity][language]
    where = f"{finding.line}:{finding.column}{INDENT}"
    yield indented(
        Text.assemble(where, (severity, style), f" {finding.code} {finding.name}", overflow="fold"), len(INDENT)
    )
    yield indented(Unbroken(finding.message), len(INDENT * 2))
    if quiet:
        return
    if finding.excerpt.strip():
        words, marker = excerpt(finding, width - len(INDENT * 2) - len(BAR))
        yield Text(f"{INDENT * 2}{BAR}{words}", style="dim", no_wrap=True, overflow="ellipsis")
        yield Text(f"{INDENT * 2}{BAR}{marker}", style=style, no_wrap=True, overflow="ellipsis")
    yield indented(Unbroken(f"{PHRASES['norm'][language]}: {norms(finding.source, language)}", "dim"), len(INDENT * 2))


def indented(words: "Text", columns: int) -> "RenderableType":
    """Words whose lines stand so many columns to the right."""
    from rich.padding import Padding

    return Padding(words, (0, 0, 0, columns), expand=False)


def excerpt(finding: "Finding", width: int) -> tuple[str, str]:
    """The part of the report's line around the passage, and a line that marks the passage under it."""
    line = finding.excerpt
    first = finding.column - 1
    last = finding.end_column - 1 if finding.end_line == finding.line else len(line)
    start, end = window(line, first, max(width, NARROWEST))
    before = (ELLIPSIS if start else "") + visible(line[start:first])
    passage = visible(line[first : min(last, end)])
    behind = visible(line[min(last, end) : end]) + (ELLIPSIS if end < len(line) else "")
    return before + passage + behind, " " * columns(before) + "^" * max(1, columns(passage))


def window(line: str, first: int, width: int) -> tuple[int, int]:
    """The part of a line around ``first`` that so many columns can show, with room for a sign at both ends."""
    if columns(line) <= width:
        return 0, len(line)
    start = first
    while start and columns(line[start - 1 : first]) <= width // 4:
        start -= 1
    end = first
    while end < len(line) and columns(line[start : end + 1]) <= width - 2:
        end += 1
    while start and columns(line[start - 1 : end]) <= width - 2:
        start -= 1
    return start, end


def columns(words: str) -> int:
    """The columns of a terminal that words of a report take."""
    from rich.cells import cell_len

    return cell_len(visible(words))


def visible(words: str) -> str:
    """Words of a report with a space for a tab, and what a terminal would obey shown as an escape."""
    return printable(words.replace("\t", " "))


def norms(source: str, language: str) -> str:
    """The norms that a rule comes from, by their names."""
    return "; ".join(NORMS[name][language] for name in source.split(", "))
