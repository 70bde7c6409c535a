"""``dienstreis validate``: what reports lack, and what is wrong in them."""

from functools import partial
from typing import TYPE_CHECKING

from dienstreis.cli.exits import Exit
from dienstreis.cli.options import (
    DEFAULT_MAX_SIZE,
    FilesFrom,
    Jobs,
    Language,
    MaskPersonalData,
    MaxSize,
    OutputFile,
    Paths,
    Timeout,
)
from dienstreis.cli.options.validate import (
    BaselineFile,
    Color,
    Diff,
    ExitZero,
    FailOn,
    FindingsFormat,
    FixFiles,
    Ignore,
    NoBaseline,
    ProfileName,
    Quiet,
    Select,
    Severities,
    Statistics,
    StdinFilename,
    Today,
    WriteBaseline,
)
from dienstreis.cli.usage import WrongUsage
from dienstreis.errors import Message
from dienstreis.output.findings import COUNTING, FORMATS, Look, Outcome

if TYPE_CHECKING:
    from dienstreis.cli.baselines import Baselines
    from dienstreis.cli.run import Run

__all__ = ["validate"]

COLORS = {"auto": None, "always": True, "never": False}


def validate(
    paths: Paths = None,
    format: FindingsFormat = "text",  # noqa: A002 - the option's name
    lang: Language = None,
    select: Select = None,
    ignore: Ignore = None,
    profile: ProfileName = None,
    severity: Severities = None,
    fail_on: FailOn = None,
    exit_zero: ExitZero = False,  # noqa: FBT002 - a flag
    today: Today = None,
    fix: FixFiles = False,  # noqa: FBT002 - a flag
    diff: Diff = False,  # noqa: FBT002 - a flag
    stdin_filename: StdinFilename = None,
    color: Color = "auto",
    baseline: BaselineFile = None,
    no_baseline: NoBaseline = False,  # noqa: FBT002 - a flag
    write_baseline: WriteBaseline = False,  # noqa: FBT002 - a flag
    statistics: Statistics = False,  # noqa: FBT002 - a flag
    quiet: Quiet = False,  # noqa: FBT002 - a flag
    files_from: FilesFrom = None,
    jobs: Jobs = None,
    timeout: Timeout = None,
    mask_personal_data: MaskPersonalData = False,  # noqa: FBT002 - a flag
    max_size: MaxSize = DEFAULT_MAX_SIZE,
    output: OutputFile = None,
) -> None:
    """Check reports against the rules: exit status 1 where something is missing or wrong."""
    from dienstreis.cli.baselines import Baselines
    from dienstreis.cli.destination import writing_to
    from dienstreis.cli.run import Run
    from dienstreis.cli.settings import Overrides

    if fix and timeout is not None:
        raise WrongUsage(Message("fix-without-timeout"))
    if diff and (write_baseline or statistics):
        raise WrongUsage(Message("diff-without-findings"))
    if statistics and format not in COUNTING:
        raise WrongUsage(Message("statistics-formats", known=COUNTING))
    overrides = Overrides(
        language=lang,
        select=listed(select, "--select"),
        ignore=listed(ignore, "--ignore"),
        profile=profile,
        severity=severities(severity or []),
        fail_on=fail_on,
        today=today.date() if today else None,
    )
    run = Run(
        paths,
        output=output,
        overrides=overrides,
        max_size=max_size,
        stdin_filename=stdin_filename,
        files_from=files_from,
        jobs=jobs,
        timeout=timeout,
        mask_personal_data=mask_personal_data,
    )
    refuse_standard_input(run, fix=fix, named=stdin_filename is not None)
    for path in run.shown:
        run.settings(path)  # what is wrong in them is told before anything is read

    if diff:
        show_differences(run, output)
        run.end()

    baselines = Baselines(run, baseline, used=not no_baseline, write=write_baseline, output=output)
    look = Look(run.language, COLORS[color], quiet=quiet, statistics=statistics)
    with writing_to(output, wanted=run.worth_writing) as stream:
        FORMATS[format](outcome(run, baselines, look, fix=fix), stream)
    if exit_zero:
        run.met.discard(Exit.FOUND)
    run.end()


def refuse_standard_input(run: "Run", *, fix: bool, named: bool) -> None:
    """Raise `WrongUsage` where standard input is to be repaired, or is named and not read."""
    from dienstreis.cli.contents import STANDARD_INPUT

    is_read = STANDARD_INPUT in run.inputs.paths
    if fix and is_read:
        raise WrongUsage(Message("fix-of-standard-input"))
    if named and not is_read:
        raise WrongUsage(Message("name-without-standard-input"))


def outcome(run: "Run", baselines: "Baselines", look: Look, *, fix: bool) -> Outcome:
    """What is found in all reports, in their order, after the repair if it is wanted; the run remembers if it fails."""
    from dienstreis.cli.checks import checked, fixed_and_checked, missed_rules

    results = list(run.results(partial(fixed_and_checked if fix else checked, run), here=fix))
    found, notes = baselines.sift(results)
    if any(run.overrides.fails(finding, run.configuration(finding.path or "")) for finding in found):
        run.met.add(Exit.FOUND)
    found += run.unreadable
    order = {path: index for index, path in enumerate(run.shown)}
    found.sort(key=lambda finding: order.get(finding.path or "", -1))
    return Outcome(found, missed_rules(results, run.language) + notes, len(run.shown), look)


def show_differences(run: "Run", output: str | None) -> None:
    """Print what would be repaired; a run that would repair something has found something."""
    from dienstreis.cli.destination import writing_to
    from dienstreis.cli.fixes import difference

    with writing_to(output, wanted=run.worth_writing) as stream:
        # What cannot be repaired is told on the way, so that it is done here.
        for lines in run.results(lambda document, path: list(difference(document, path, run.language)), here=True):
            stream.writelines(lines)
            if lines:
                run.met.add(Exit.FOUND)


def listed(values: list[str] | None, option: str) -> list[str] | None:
    """The names in the values of an option, each of which may hold several behind commas."""
    if values is None:
        return None
    names = [name for value in values for name in value.split(",") if name.strip()]
    if not names:
        raise WrongUsage(Message("no-rule-named"), option)
    return names


def severities(values: list[str]) -> dict[str, str]:
    """Severities by rule out of ``RULE=LEVEL``."""
    found = {}
    for value in values:
        name, equals, level = value.partition("=")
        if not equals:
            raise WrongUsage(Message("no-severity-of-a-rule", value=value), "--severity")
        found[name] = level
    return found
