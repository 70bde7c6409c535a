"""``dienstreis validate``: what reports lack, and what is wrong in them."""

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from dienstreis.cli.exits import Exit
from dienstreis.cli.options import OutputFile, Paths, choice
from dienstreis.output.findings import FORMATS

if TYPE_CHECKING:
    from dienstreis.document import Document
    from dienstreis.model import Finding

__all__ = ["validate"]


def validate(
    paths: Paths,
    format: Annotated[str, choice(FORMATS, "--format", "What to write.")] = "text",  # noqa: A002 - the option's name
    lang: Annotated[Literal["nl", "en"], typer.Option(help="Language of the messages.")] = "en",
    output: OutputFile = None,
) -> None:
    """Check reports against the rules: exit status 1 where something is missing or wrong."""
    from dienstreis.cli.destination import writing_to
    from dienstreis.cli.run import Run
    from dienstreis.rules import check

    def check_one(document: "Document", path: str) -> "list[Finding]":
        return check(document, path=path, language=lang)

    run = Run(paths, output=output, language=lang)
    with writing_to(output, wanted=run.worth_writing) as stream:
        found = [finding for findings in run.results(check_one) for finding in findings] + run.unreadable
        order = {path: index for index, path in enumerate(run.shown)}
        found.sort(key=lambda finding: order.get(finding.path or "", -1))
        stream.writelines(FORMATS[format](found, [], len(run.shown)))
    if any(finding.severity != "info" for finding in found):
        run.met.add(Exit.FOUND)
    run.end()
