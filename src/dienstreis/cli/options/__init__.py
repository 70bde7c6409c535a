"""Arguments and options that commands share."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

import typer

from dienstreis.cli.messages import masking_messages
from dienstreis.cli.usage import WrongUsage
from dienstreis.errors import Message

__all__ = [
    "DEFAULT_MAX_SIZE",
    "FilesFrom",
    "Jobs",
    "Language",
    "MaskPersonalData",
    "MaxSize",
    "OutputFile",
    "Paths",
    "Timeout",
    "Unique",
    "choice",
]

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PATH",
        help=(
            "Reports: files, folders (their .md, .markdown and .txt files), - for standard input, or @FILE for the"
            " paths in a file."
        ),
        show_default=False,
    ),
]

FilesFrom = Annotated[
    list[str] | None,
    typer.Option(
        "--files-from",
        metavar="FILE",
        help="Also read the reports whose paths stand in FILE, one a line; - for standard input.",
        show_default=False,
    ),
]

Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        metavar="N",
        min=1,
        help="How many reports to read at the same time, where that saves time.",
        show_default="one for each processor core",
    ),
]

Timeout = Annotated[
    float | None,
    typer.Option(
        "--timeout",
        metavar="SECONDS",
        min=0.001,
        max=1_000_000,  # what every system can wait for
        help="Pass over a report that takes longer than this.",
        show_default="none",
    ),
]

Unique = Annotated[
    bool,
    typer.Option("--unique", help="Take each text once: of files with the same bytes only the first, by path."),
]

OutputFile = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.", show_default=False),
]

Language = Annotated[
    Literal["nl", "en"] | None,
    typer.Option("--lang", help="Language of the messages; your own where it is one of these.", show_default=False),
]

MaxSize = Annotated[
    float,
    typer.Option("--max-size", metavar="MB", min=0, max=100_000, help="Do not read files that are larger than this."),
]
DEFAULT_MAX_SIZE = 20.0  # MB; the longest real report that we know of has less than one


def mask_messages(context: typer.Context, masks: bool) -> bool:  # noqa: FBT001 - called by typer
    """Let what a command says besides its output show no personal data either."""
    if masks:
        context.with_resource(masking_messages())
    return masks


MaskPersonalData = Annotated[
    bool,
    typer.Option(
        "--mask-personal-data",
        callback=mask_messages,
        help="Show asterisks for the personal data that DR801 finds, wherever they would come out.",
    ),
]


def choice(table: Mapping[str, object], flag: str, sentence: str) -> Any:
    """An option whose values are the keys of ``table``: one, or several."""

    def known(value: str | list[str] | None) -> str | list[str] | None:
        for each in [value] if isinstance(value, str) else value or []:
            if each not in table:
                raise WrongUsage(Message("no-choice", value=each, known=list(table)))
        return value

    def matching(incomplete: str) -> list[str]:
        return [name for name in table if name.startswith(incomplete)]

    return typer.Option(flag, metavar="|".join(table), help=sentence, callback=known, autocompletion=matching)
