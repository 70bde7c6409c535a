"""``dienstreis parse``: reports as data."""

from typing import Annotated

from dienstreis.cli.options import DEFAULT_MAX_SIZE, MaxSize, OutputFile, Paths, choice
from dienstreis.output.reports import FORMATS

__all__ = ["parse"]


def parse(
    paths: Paths,
    format: Annotated[str, choice(FORMATS, "--format", "What to write.")] = "json",  # noqa: A002 - the option's name
    max_size: MaxSize = DEFAULT_MAX_SIZE,
    output: OutputFile = None,
) -> None:
    """Print what reports say as data: one object for one FILE or -, else a list.

    What cannot be read is a line on standard error, and the others still come out.
    """
    from dienstreis.cli.destination import writing_to
    from dienstreis.cli.run import Run

    chosen = FORMATS[format]
    run = Run(paths, output=output, max_size=max_size, streams=True)
    with writing_to(output, wanted=run.worth_writing) as stream:
        reports = run.results(lambda document, _: chosen.dump(document.report))
        for piece in chosen.frame(reports, one=run.inputs.one):
            stream.write(piece)
    run.end()
