"""What the rules find in each report of a run, also after its repair; run by this process or another one."""

from typing import TYPE_CHECKING, NamedTuple

from dienstreis.cli.exits import Exit
from dienstreis.cli.messages import tell_unwritable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dienstreis.cli.run import Run
    from dienstreis.document import Document
    from dienstreis.model import Finding

__all__ = ["Checked", "checked", "fixed_and_checked", "missed_rules"]


class Checked(NamedTuple):
    """What was found in one report."""

    path: str
    """The report, as it is shown."""
    findings: "list[Finding]"
    """What the rules found, in the order of the text."""
    missed: list[str]
    """The codes of the rules that could not run, where that matters."""
    is_whole: bool
    """Whether every part of it was read, and every rule applied: nothing in dienstreis failed."""


def checked(run: "Run", document: "Document", path: str) -> Checked:
    """What the rules find in a document of a run."""
    from dienstreis.rules import check, missed

    settings = run.settings(path)
    findings = check(document, settings, path=path)
    return Checked(path, findings, missed(document, settings), not document.guard.failures)


def missed_rules(results: "Iterable[Checked]", language: str) -> list[str]:
    """A line for each rule that could not run where that matters."""
    from dienstreis.vocabulary.messages import NOTES

    codes = sorted({code for result in results for code in result.missed})
    return [NOTES["lacks"][language].format(code=code) for code in codes]


def fixed_and_checked(run: "Run", document: "Document", path: str) -> Checked:
    """What the rules find in a document of a run when it has been repaired."""
    from dienstreis.cli.fixes import fixed

    after = document
    try:
        after = fixed(document, run.file(path), path, run.language)
    except OSError as error:
        tell_unwritable(path, error)
        run.met.add(Exit.USAGE)
    result = checked(run, after, path)
    if after is not document:  # whoever reads the inputs knows only of what was read first
        run.tell_failures(path, after.guard)
    return result
