"""The command ``dienstreis``: its commands, and what holds for all of them."""

import importlib
import sys
from collections.abc import Iterable
from typing import Annotated, Final

import typer

from dienstreis._version import __version__
from dienstreis.cli.commands import HELP_OPTIONS, Command, Commands
from dienstreis.cli.destination import writing_to
from dienstreis.cli.exits import Exit
from dienstreis.cli.messages import tell_failure
from dienstreis.cli.streams import whole_writes
from dienstreis.guard import Failure

__all__ = ["COMMANDS", "application", "run"]

COMMANDS: Final = ("parse", "validate", "summary", "track", "export", "rules", "config", "schema")
"""The commands, each a function in the module of its name."""


def application(names: Iterable[str] = COMMANDS) -> typer.Typer:
    """The command line with some of the commands."""
    app = typer.Typer(
        cls=Commands,
        name="dienstreis",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings=HELP_OPTIONS,
    )
    app.callback()(dienstreis)
    for name in names:
        app.command(cls=Command)(getattr(importlib.import_module(f"dienstreis.cli.{name}"), name))
    return app


def print_version(wanted: bool) -> None:  # noqa: FBT001 - called by typer
    """Print the version and end."""
    if wanted:
        with writing_to(None) as stream:
            stream.write(f"dienstreis {__version__}\n")
        raise typer.Exit


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
    """Run the command line: UTF-8 with Unix line ends out, whatever the console's code page is.

    Of the commands only the one that is named is imported; help and hints need all of them.
    """
    sys.stdout, sys.stderr = (whole_writes(stream) for stream in (sys.stdout, sys.stderr))
    named = [name for name in COMMANDS if name in sys.argv[1:2]]
    try:
        application(named or COMMANDS)()
    except Exception as error:  # noqa: BLE001 - one line instead of a traceback
        tell_failure(Failure.of(error))
        sys.exit(Exit.FAILED)
