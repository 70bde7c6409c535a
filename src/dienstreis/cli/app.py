"""The command ``dienstreis``: its commands, and what holds for all of them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from dienstreis._version import __version__
from dienstreis.cli.config import config
from dienstreis.cli.exits import Exit
from dienstreis.cli.export import export
from dienstreis.cli.help import Command, fit_help
from dienstreis.cli.messages import Failure, tell_failure
from dienstreis.cli.parse import parse
from dienstreis.cli.rules import rules
from dienstreis.cli.schema import schema
from dienstreis.cli.streams import whole_writes
from dienstreis.cli.summary import summary
from dienstreis.cli.track import track
from dienstreis.cli.validate import validate
from dienstreis.output.printable import printable_lines

__all__ = ["app", "run"]

USAGE_ERROR: Any = typer.BadParameter.__base__
"""The class of errors of usage, which typer has under another name in each of its versions."""


class Commands(TyperGroup):
    """The commands; what is said about wrong usage may quote a file name that begins with a dash."""

    def make_context(self, *arguments: Any, **options: Any) -> Any:
        """Read the options that stand before a command."""
        with harmless_usage_errors():
            return super().make_context(*arguments, **options)

    def invoke(self, ctx: Any) -> Any:
        """Read the arguments of a command, and run it."""
        with harmless_usage_errors():
            return super().invoke(ctx)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        fit_help(self, formatter)
        super().format_help(ctx, formatter)


@contextmanager
def harmless_usage_errors() -> Iterator[None]:
    """Let nothing in the words of a usage error be obeyed, of which typer only escapes control characters."""
    try:
        yield
    except Exception as error:
        if isinstance(error, USAGE_ERROR) and isinstance(error.message, str):
            error.message = printable_lines(error.message)
        raise


app = typer.Typer(cls=Commands, name="dienstreis", no_args_is_help=True, pretty_exceptions_enable=False)
for command in (parse, validate, summary, track, export, rules, config, schema):
    app.command(cls=Command)(command)


def print_version(wanted: bool) -> None:  # noqa: FBT001 - called by typer
    """Print the version and end."""
    if wanted:
        typer.echo(f"dienstreis {__version__}")
        raise typer.Exit


@app.callback()
def dienstreis(
    version: Annotated[  # noqa: FBT002 - read by `print_version`
        bool,
        typer.Option("--version", callback=print_version, is_eager=True, help="Print the version and exit."),
    ] = False,
) -> None:
    """Turn reports of official trips (dienstreisverslagen) into structured, validated data.

    Exit status: 0 done, 1 findings, 2 wrong usage, 3 unreadable input, 70 an error in dienstreis itself, 130 stopped.
    """


def run() -> None:
    """Run the command line: UTF-8 with Unix line ends out, whatever the console's code page is."""
    sys.stdout, sys.stderr = (whole_writes(stream) for stream in (sys.stdout, sys.stderr))
    try:
        app()
    except Exception as error:  # noqa: BLE001 - one line instead of a traceback
        tell_failure(Failure.of(error))
        sys.exit(Exit.FAILED)
