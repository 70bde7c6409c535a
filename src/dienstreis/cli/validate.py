"""``dienstreis validate``: what reports lack, and what is wrong in them."""

import datetime
from functools import partial
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from dienstreis.cli.exits import Exit
from dienstreis.cli.messages import tell_unwritable
from dienstreis.cli.options import (
    DEFAULT_MAX_SIZE,
    FilesFrom,
    Jobs,
    Language,
    MaxSize,
    OutputFile,
    Paths,
    Timeout,
    choice,
)
from dienstreis.output.findings import FORMATS, Look, Outcome

if TYPE_CHECKING:
    from dienstreis.cli.run import Run
    from dienstreis.document import Document
    from dienstreis.model import Finding

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
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Nothing but the findings.")] = False,  # noqa: FBT002
    files_from: FilesFrom = None,
    jobs: Jobs = None,
    timeout: Timeout = None,
    max_size: MaxSize = DEFAULT_MAX_SIZE,
    output: OutputFile = None,
) -> None:
    """Check reports against the rules: exit status 1 where something is missing or wrong."""
    from dienstreis.cli.destination import writing_to
    from dienstreis.cli.inputs import STANDARD_INPUT
    from dienstreis.cli.run import Run
    from dienstreis.cli.settings import Overrides, notes_of

    if fix and timeout is not None:
        raise typer.BadParameter("--fix breaks off no repair; leave out --timeout.")
    overrides = Overrides(
        language=lang,
        select=listed(select),
        ignore=listed(ignore),
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
    )
    if fix and STANDARD_INPUT in run.inputs.paths:
        raise typer.BadParameter("--fix repairs files; --diff shows what it would do to standard input.")
    if stdin_filename is not None and STANDARD_INPUT not in run.inputs.paths:
        raise typer.BadParameter("--stdin-filename names what comes from standard input, which is - among PATHs.")
    notes = notes_of(run.settings(path) for path in run.shown)

    if diff:
        show_differences(run, output)
        run.end()

    with writing_to(output, wanted=run.worth_writing) as stream:
        results = run.results(partial(fixed_and_checked if fix else checked, run), here=fix)
        found = [finding for findings in results for finding in findings]
        if any(overrides.fails(finding, run.configuration(finding.path or "")) for finding in found):
            run.met.add(Exit.FOUND)
        found += run.unreadable
        order = {path: index for index, path in enumerate(run.shown)}
        found.sort(key=lambda finding: order.get(finding.path or "", -1))
        look = Look(run.language, COLORS[color], quiet=quiet)
        FORMATS[format](Outcome(found, notes, len(run.shown), look), stream)
    if exit_zero:
        run.met.discard(Exit.FOUND)
    run.end()


def checked(run: "Run", document: "Document", path: str) -> "list[Finding]":
    """What the rules find in a document of a run."""
    from dienstreis.rules import check

    return check(document, run.settings(path), path=path)


def fixed_and_checked(run: "Run", document: "Document", path: str) -> "list[Finding]":
    """What the rules find in a document of a run when it has been repaired."""
    from dienstreis.cli.fixes import fixed

    try:
        document = fixed(document, run.file(path), path, run.language)
    except OSError as error:
        tell_unwritable(path, error, run.language)
        run.met.add(Exit.USAGE)
    return checked(run, document, path)


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


def listed(values: list[str] | None) -> list[str] | None:
    """The names in the values of an option, each of which may hold several behind commas."""
    if values is None:
        return None
    names = [name for value in values for name in value.split(",") if name.strip()]
    if not names:
        raise typer.BadParameter("names no rule: write codes or names, or leave the option out.")
    return names


def severities(values: list[str]) -> dict[str, str]:
    """Severities by rule out of ``RULE=LEVEL``."""
    found = {}
    for value in values:
        name, equals, level = value.partition("=")
        if not equals:
            raise typer.BadParameter(f"{value!r} is not RULE=LEVEL, such as DR401=info.", param_hint="--severity")
        found[name] = level
    return found
