"""``dienstreis validate``: what reports lack, and what is wrong in them."""

import datetime
from functools import partial
from typing import TYPE_CHECKING, Annotated, Literal

import typer

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
    choice,
)
from dienstreis.cli.usage import WrongUsage
from dienstreis.errors import Message
from dienstreis.output.findings import COUNTING, FORMATS, Look, Outcome

if TYPE_CHECKING:
    from dienstreis.cli.run import Run

__all__ = ["validate"]

COLORS = {"auto": None, "always": True, "never": False}


def validate(
    paths: Paths = None,
    format: Annotated[str, choice(FORMATS, "--format", "What to write.")] = "text",  # noqa: A002 - the option's name
    lang: Language = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            metavar="RULES",
            help="Apply only these rules: codes, names, or the beginning of codes such as DR5; several with commas.",
            show_default=False,
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="RULES", help="Leave these rules out.", show_default=False)
    ] = None,
    profile: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="The kind of body that reports: college, register, council, parliament or strict.",
            show_default=False,
        ),
    ] = None,
    severity: Annotated[
        list[str] | None,
        typer.Option(metavar="RULE=LEVEL", help="Give a rule another severity.", show_default=False),
    ] = None,
    fail_on: Annotated[
        Literal["error", "warning", "info"] | None,
        typer.Option(help="The least severity that gives exit status 1 (warning).", show_default=False),
    ] = None,
    exit_zero: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")
    ] = False,
    today: Annotated[
        datetime.datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="The day that actions are due by.", show_default="today"),
    ] = None,
    fix: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--fix", help="Repair what is certain in the files, and check what is left.")
    ] = False,
    diff: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--diff", help="Show what --fix would repair instead of doing it.")
    ] = False,
    stdin_filename: Annotated[
        str | None,
        typer.Option(metavar="PATH", help="The name of what comes from standard input.", show_default=False),
    ] = None,
    color: Annotated[Literal["auto", "always", "never"], typer.Option(help="Whether in colour.")] = "auto",
    baseline: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Leave out the findings that this file knows.", show_default=False),
    ] = None,
    no_baseline: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--no-baseline", help="Also show what the baseline of the configuration knows.")
    ] = False,
    write_baseline: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--write-baseline", help="Write what is found into the baseline, to be known from now on.")
    ] = False,
    statistics: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--statistics", help="Count the findings by rule.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Nothing but the findings.")] = False,  # noqa: FBT002
    files_from: FilesFrom = None,
    jobs: Jobs = None,
    timeout: Timeout = None,
    mask_personal_data: MaskPersonalData = False,  # noqa: FBT002 - a flag
    max_size: MaxSize = DEFAULT_MAX_SIZE,
    output: OutputFile = None,
) -> None:
    """Check reports against the rules: exit status 1 where something is missing or wrong."""
    from dienstreis.cli.baselines import Baselines
    from dienstreis.cli.checks import checked, fixed_and_checked, missed_rules
    from dienstreis.cli.contents import STANDARD_INPUT
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
    if fix and STANDARD_INPUT in run.inputs.paths:
        raise WrongUsage(Message("fix-of-standard-input"))
    if stdin_filename is not None and STANDARD_INPUT not in run.inputs.paths:
        raise WrongUsage(Message("name-without-standard-input"))
    for path in run.shown:
        run.settings(path)  # what is wrong in them is told before anything is read

    if diff:
        show_differences(run, output)
        run.end()

    baselines = Baselines(run, baseline, used=not no_baseline, write=write_baseline, output=output)
    with writing_to(output, wanted=run.worth_writing) as stream:
        results = list(run.results(partial(fixed_and_checked if fix else checked, run), here=fix))
        found, notes = baselines.sift(results)
        if any(overrides.fails(finding, run.configuration(finding.path or "")) for finding in found):
            run.met.add(Exit.FOUND)
        found += run.unreadable
        order = {path: index for index, path in enumerate(run.shown)}
        found.sort(key=lambda finding: order.get(finding.path or "", -1))
        look = Look(run.language, COLORS[color], quiet=quiet, statistics=statistics)
        FORMATS[format](Outcome(found, missed_rules(results, run.language) + notes, len(run.shown), look), stream)
    if exit_zero:
        run.met.discard(Exit.FOUND)
    run.end()


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
