"""``validate --baseline``: what is known is left out of the findings of a run, and renewed where that is asked for."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from dienstreis.cli.exits import Exit
from dienstreis.cli.inputs import same_file
from dienstreis.cli.messages import tell, tell_unwritable
from dienstreis.cli.usage import WrongUsage
from dienstreis.configuration import own_place
from dienstreis.errors import Message
from dienstreis.output.counted import counted
from dienstreis.vocabulary.interface import PHRASES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dienstreis.baseline import Baseline, Comparison
    from dienstreis.cli.checks import Checked
    from dienstreis.cli.run import Run
    from dienstreis.model import Finding

__all__ = ["Baselines"]


class Baselines:
    """The baselines of a run: the one that an option names, else those that the configurations of the reports name."""

    def __init__(self, run: "Run", option: str | None, *, used: bool, write: bool, output: str | None) -> None:
        """Read them, if they are ``used``. Ends the command where one cannot be, or ``output`` is one.

        To ``write``, at least one must be named.
        """
        if option is not None and not used:
            raise WrongUsage(Message("baseline-or-none"))
        self.run, self.used, self.write = run, used, write
        self.option = own_place(Path(option)) if option is not None else None
        places = dict.fromkeys(place for path in run.shown if (place := self.place(path)))
        if write and not places and run.shown:
            raise WrongUsage(Message("baseline-unnamed"))
        if output is not None and same_file(output, map(str, places)):
            self.refuse("output", Path(output))
        self.all = {place: self.read(place) for place in places}

    def place(self, path: str) -> Path | None:
        """The file of the baseline that counts for a report, by its path as shown; ``None`` for none."""
        return (self.option or self.run.configuration(path).baseline) if self.used else None

    def read(self, place: Path) -> "Baseline":
        """The baseline in a file; an empty one for a file that is still to be written."""
        from dienstreis.baseline import Baseline, BaselineError, read_baseline

        try:
            return read_baseline(place)
        except BaselineError as error:
            if self.write and error.args[0] == "missing":
                return Baseline(place)
            return self.refuse(error.args[0], place)

    def sift(self, results: "Sequence[Checked]") -> "tuple[list[Finding], list[str]]":
        """The findings that no baseline knows, in their order, and what is to be said of the others."""
        by_place: dict[Path | None, list[Checked]] = {}
        for result in results:
            by_place.setdefault(self.place(result.path), []).append(result)
        new = [finding for result in by_place.pop(None, []) for finding in result.findings]
        if not by_place:
            return new, []
        from dienstreis.baseline import ALWAYS_TOLD

        notes = []
        for place, listed in by_place.items():
            if place is None:
                continue
            baseline = self.all[place]
            comparison = self.compared(baseline, listed)
            if self.write:
                self.renew(baseline, comparison)
                new += [finding for finding in comparison.new if finding.code in ALWAYS_TOLD]
            else:
                new += comparison.new
                notes += self.note(baseline, comparison)
        return new, notes

    def compared(self, baseline: "Baseline", results: "Sequence[Checked]") -> "Comparison":
        """What was found in reports, beside what their baseline knows."""
        from dienstreis.baseline import compare, relative_to
        from dienstreis.rules import applied_rules

        folder = baseline.file.parent
        places = {result.path: relative_to(folder, self.run.place(result.path)) for result in results}
        looked_at = {
            places[result.path]: frozenset(rule.code for rule in applied_rules(self.run.settings(result.path)))
            for result in results
            if result.is_whole
        }
        findings = [finding for result in results for finding in result.findings]
        return compare(baseline, findings, looked_at, places.__getitem__)

    def note(self, baseline: "Baseline", comparison: "Comparison") -> list[str]:
        """How much a baseline knew, and how much of it is gone."""
        language = self.run.language
        known, gone = len(comparison.found) - comparison.added, len(comparison.gone)
        parts = [
            PHRASES[f"baseline_{key}"][language].format(count=counted("finding", number, language))
            for key, number in (("known", known), ("gone", gone))
            if number
        ]
        return [f"{shown(baseline.file)}: {'; '.join(parts)}"] if parts else []

    def renew(self, baseline: "Baseline", comparison: "Comparison") -> None:
        """Write what was found to a baseline, and tell so. Ends the command where it cannot be written."""
        from dienstreis.baseline import write_baseline

        try:
            forgotten = write_baseline(baseline, comparison)
        except OSError as error:
            tell_unwritable(str(baseline.file), error)
            raise typer.Exit(Exit.USAGE) from None
        language = self.run.language
        count = counted("finding", len(comparison.found), language)
        words = PHRASES["baseline_written"][language]
        tell(words.format(path=shown(baseline.file), count=count, new=comparison.added, gone=len(forgotten)))

    def refuse(self, why: str, place: Path) -> "Baseline":
        """End the command, since nobody knows what is known."""
        tell(PHRASES[f"baseline_{why}"][self.run.language].format(path=shown(place)))
        raise typer.Exit(Exit.USAGE)


def shown(place: Path) -> str:
    """A file as it is shown: from the working directory on."""
    from dienstreis.baseline import relative_to

    return relative_to(Path(), place)
