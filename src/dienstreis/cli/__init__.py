"""The command line: one module a command; options in, a call, an exit status out."""

import gc
import sys

from dienstreis._version import __version__

__all__ = ["main"]

GARBAGE = 400_000
"""Objects between two looks for garbage: what a start makes is kept to the end, and looking through it takes time."""


def main() -> None:
    """Run the command line. Tools ask for the version at each of their starts: that answer waits for no import."""
    if sys.argv[1:] == ["--version"] and sys.stdout is not None:
        tell_version()
        return
    from dienstreis.cli.interruption import Stopped, end_early, listen

    gc.set_threshold(GARBAGE)
    listen()
    try:
        from dienstreis.cli.app import run

        run()
    except Stopped as stopped:
        end_early(stopped)
    finally:
        keep_patterns()
        gc.freeze()  # the interpreter looks through all that is left when it ends, which is a fifth of a short run


def keep_patterns() -> None:
    """Keep what this start had to compile, for the next ones."""
    patterns = sys.modules.get("dienstreis.wording.patterns")
    if patterns is not None and patterns.COMPILED:
        from dienstreis.wording.kept import keep

        keep(patterns.COMPILED)


def tell_version() -> None:
    """Print the version."""
    try:
        print(f"dienstreis {__version__}", flush=True)  # noqa: T201 - typer, which prints all else, is not imported
    except OSError as error:
        from dienstreis.cli.destination import unwritten

        sys.exit(unwritten(None, error))
