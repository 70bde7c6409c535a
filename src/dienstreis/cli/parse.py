"""``dienstreis parse``: reports as data."""

from functools import partial
from typing import TYPE_CHECKING, Annotated

from dienstreis.cli.options import (
    DEFAULT_MAX_SIZE,
    FilesFrom,
    Jobs,
    MaskPersonalData,
    MaxSize,
    OutputFile,
    Paths,
    Timeout,
    choice,
)
from dienstreis.output.reports import FORMATS

if TYPE_CHECKING:
    from dienstreis.document import Document

__all__ = ["parse"]


def parse(
    paths: Paths = None,
    format: Annotated[str, choice(FORMATS, "--format", "What to write.")] = "json",  # noqa: A002 - the option's name
    files_from: FilesFrom = None,
    jobs: Jobs = None,
    timeout: Timeout = None,
    mask_personal_data: MaskPersonalData = False,  # noqa: FBT002 - a flag
    max_size: MaxSize = DEFAULT_MAX_SIZE,
    output: OutputFile = None,
) -> None:
    """Print what reports say as data: one object for one FILE or -, else a list.

    What cannot be read is a line on standard error, and the others still come out.
    """
    from dienstreis.cli.destination import writing_to
    from dienstreis.cli.run import Run

    run = Run(
        paths,
        output=output,
        max_size=max_size,
        streams=True,
        files_from=files_from,
        jobs=jobs,
        timeout=timeout,
        mask_personal_data=mask_personal_data,
    )
    with writing_to(output, wanted=run.worth_writing) as stream:
        reports = run.results(partial(dumped, format))
        for piece in FORMATS[format].frame(reports, one=run.inputs.one):
            stream.write(piece)
    run.end()


def dumped(format_: str, document: "Document", _path: str) -> str:
    """A report in a format."""
    return FORMATS[format_].dump(document.report)
