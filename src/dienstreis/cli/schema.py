"""``dienstreis schema``: the JSON Schema of a report's data."""

from dienstreis.cli.options import OutputFile

__all__ = ["schema"]


def schema(output: OutputFile = None) -> None:
    """Print the JSON Schema (2020-12) of what `parse` prints for one report."""
    from dienstreis.cli.destination import writing_to
    from dienstreis.output.schema import report_schema

    with writing_to(output) as stream:
        stream.write(report_schema())
