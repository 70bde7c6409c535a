"""``dienstreis rules``: what the rules are, and why."""

from typing import Annotated, Literal

import typer

from dienstreis.cli.exits import Exit
from dienstreis.cli.messages import tell
from dienstreis.cli.options import Language
from dienstreis.cli.usage import WrongUsage
from dienstreis.errors import Message, Refused

__all__ = ["rules"]


def rules(
    rule: Annotated[
        str | None,
        typer.Argument(metavar="RULE", help="A code or name, to have that rule explained.", show_default=False),
    ] = None,
    format: Annotated[Literal["table", "json"], typer.Option(help="What to write.")] = "table",  # noqa: A002
    lang: Language = None,
) -> None:
    """List the rules of `validate`, or explain one."""
    from rich.markdown import Markdown

    from dienstreis.cli.destination import writing_to
    from dienstreis.cli.language import message_language
    from dienstreis.output.console import show
    from dienstreis.output.rules import array, page, table
    from dienstreis.rules import RULES
    from dienstreis.rules.selection import named

    language = message_language(lang)
    if rule is not None and format == "json":
        raise WrongUsage(Message("json-of-all-rules"), "--format")
    with writing_to(None) as stream:
        if format == "json":
            stream.write(array(language))
        elif rule is None:
            show([table(language)], stream)
        else:
            try:
                pages = [page(each, language) for each in named(RULES, rule)]
            except Refused as error:
                tell(error.message)
                raise typer.Exit(Exit.USAGE) from None
            if stream.isatty():
                show(map(Markdown, pages), stream)
            else:
                stream.writelines(pages)
