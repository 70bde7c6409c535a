"""Arguments and options that commands share."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

import typer

__all__ = ["DEFAULT_MAX_SIZE", "Language", "MaxSize", "OutputFile", "Paths", "choice"]

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH",
        help="Reports: files, folders (their .md, .markdown and .txt files), or - for standard input.",
        show_default=False,
    ),
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
    typer.Option("--max-size", metavar="MB", min=0, help="Do not read files that are larger than this."),
]
DEFAULT_MAX_SIZE = 20.0  # MB; the longest real report that we know of has less than one


def choice(table: Mapping[str, object], flag: str, sentence: str) -> Any:
    """An option whose values are the keys of ``table``: one, or several."""

    def known(value: str | list[str] | None) -> str | list[str] | None:
        for each in [value] if isinstance(value, str) else value or []:
            if each not in table:
                raise typer.BadParameter(f"{each!r} is not one of {', '.join(table)}.")
        return value

    def matching(incomplete: str) -> list[str]:
        return [name for name in table if name.startswith(incomplete)]

    return typer.Option(flag, metavar="|".join(table), help=sentence, callback=known, autocompletion=matching)
