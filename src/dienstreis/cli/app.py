"""The command ``dienstreis``: its commands, and what holds for all of them."""

import sys
from typing import Annotated

import typer

from dienstreis._version import __version__
from dienstreis.cli.commands import HELP_OPTIONS, Command, Commands
from dienstreis.cli.config import config
from dienstreis.cli.destination import writing_to
from dienstreis.cli.exits import Exit
from dienstreis.cli.export import export
from dienstreis.cli.messages import tell_failure
from dienstreis.cli.parse import parse
from dienstreis.cli.rules import rules
from dienstreis.cli.schema import schema
from dienstreis.cli.streams import whole_writes
from dienstreis.cli.summary import summary
from dienstreis.cli.track import track
from dienstreis.cli.validate import validate
from dienstreis.guard import Failure

__all__ = ["app", "run"]

app = typer.Typer(
    cls=Commands, name="dienstreis", no_args_is_help=True, pretty_exceptions_enable=False, context_settings=HELP_OPTIONS
)
for command in (parse, validate, summary, track, export, rules, config, schema):
    app.command(cls=Command)(command)


def print_version(wanted: bool) -> None:  # noqa: FBT001 - called by typer
    """Print the version and end."""
    if wanted:
        with writing_to(None) as stream:
            stream.write(f"dienstreis {__version__}\n")
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
