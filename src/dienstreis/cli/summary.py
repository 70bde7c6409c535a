"""``dienstreis summary``: reports for readers."""

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from dienstreis.cli.options import DEFAULT_MAX_SIZE, MaxSize, Paths

if TYPE_CHECKING:
    from dienstreis.cli.run import Run

__all__ = ["summary"]


def summary(
    paths: Paths,
    follow_ups: Annotated[  # noqa: FBT002 - a flag
        bool, typer.Option("--follow-ups", help="Only the follow-ups, as a table.")
    ] = False,
    format: Annotated[  # noqa: A002 - the option's name
        Literal["table", "json"], typer.Option(help="What to write; json goes with --follow-ups.")
    ] = "table",
    max_size: MaxSize = DEFAULT_MAX_SIZE,
) -> None:
    """Show what reports say: who, where, when, why, and what came of it."""
    from dienstreis.cli.run import Run

    if format == "json" and not follow_ups:
        raise typer.BadParameter("json goes with --follow-ups; `dienstreis parse` prints whole reports as JSON")
    run = Run(paths, max_size=max_size)
    if follow_ups:
        print_follow_ups(run, as_json=format == "json")
    else:
        print_pages(run)
    run.end()


def print_pages(run: "Run") -> None:
    """A page a report, each on its own."""
    from dienstreis.cli.destination import writing_to
    from dienstreis.output.console import show
    from dienstreis.output.summary.page import page

    with writing_to(None) as stream:
        for index, renderables in enumerate(run.results(lambda document, _: list(page(document.report)))):
            show(["", *renderables] if index else renderables, stream)


def print_follow_ups(run: "Run", *, as_json: bool) -> None:
    """The follow-ups of all reports together."""
    from dienstreis.cli.destination import writing_to
    from dienstreis.output.console import show
    from dienstreis.output.summary.follow_ups import array, follow_ups_of, table

    with writing_to(None) as stream:
        found = run.results(lambda document, path: list(follow_ups_of(document.report, path)))
        listed = [each for of_one in found for each in of_one]
        if as_json:
            stream.write(array(listed))
        else:
            show(table(listed, several=not run.inputs.one), stream)
