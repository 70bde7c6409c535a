"""Options of ``dienstreis validate``."""

import datetime
from typing import Annotated, Literal

import typer

from dienstreis.cli.options import choice
from dienstreis.output.findings import FORMATS

__all__ = [
    "BaselineFile",
    "Color",
    "Diff",
    "ExitZero",
    "FailOn",
    "FindingsFormat",
    "FixFiles",
    "Ignore",
    "NoBaseline",
    "ProfileName",
    "Quiet",
    "Select",
    "Severities",
    "Statistics",
    "StdinFilename",
    "Today",
    "WriteBaseline",
]

FindingsFormat = Annotated[str, choice(FORMATS, "--format", "What to write.")]

Select = Annotated[
    list[str] | None,
    typer.Option(
        metavar="RULES",
        help="Apply only these rules: codes, names, or the beginning of codes such as DR5; several with commas.",
        show_default=False,
    ),
]

Ignore = Annotated[list[str] | None, typer.Option(metavar="RULES", help="Leave these rules out.", show_default=False)]

ProfileName = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="The kind of body that reports: college, register, council, parliament or strict.",
        show_default=False,
    ),
]

Severities = Annotated[
    list[str] | None,
    typer.Option(metavar="RULE=LEVEL", help="Give a rule another severity.", show_default=False),
]

FailOn = Annotated[
    Literal["error", "warning", "info"] | None,
    typer.Option(help="The least severity that gives exit status 1 (warning).", show_default=False),
]

ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")]

Today = Annotated[
    datetime.datetime | None,
    typer.Option(formats=["%Y-%m-%d"], help="The day that actions are due by.", show_default="today"),
]

FixFiles = Annotated[bool, typer.Option("--fix", help="Repair what is certain in the files, and check what is left.")]

Diff = Annotated[bool, typer.Option("--diff", help="Show what --fix would repair instead of doing it.")]

StdinFilename = Annotated[
    str | None,
    typer.Option(metavar="PATH", help="The name of what comes from standard input.", show_default=False),
]

Color = Annotated[Literal["auto", "always", "never"], typer.Option(help="Whether in colour.")]

BaselineFile = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="Leave out the findings that this file knows.", show_default=False),
]

NoBaseline = Annotated[
    bool, typer.Option("--no-baseline", help="Also show what the baseline of the configuration knows.")
]

WriteBaseline = Annotated[
    bool, typer.Option("--write-baseline", help="Write what is found into the baseline, to be known from now on.")
]

Statistics = Annotated[bool, typer.Option("--statistics", help="Count the findings by rule.")]

Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Nothing but the findings.")]
