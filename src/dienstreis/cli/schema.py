"""``dienstreis schema``: the JSON Schemas of the data."""

from typing import Annotated, Literal

import typer

from dienstreis.cli.options import OutputFile

__all__ = ["schema"]


def schema(
    of: Annotated[
        Literal["report", "findings"], typer.Argument(help="What `parse` prints for a report, or `validate` for all.")
    ] = "report",
    output: OutputFile = None,
) -> None:
    """Print the JSON Schema (2020-12) of a report's data, or of findings."""
    from dienstreis.cli.destination import writing_to
    from dienstreis.output.schema import SCHEMAS

    with writing_to(output) as stream:
        stream.write(SCHEMAS[of]())
