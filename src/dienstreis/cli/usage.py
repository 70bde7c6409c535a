"""Wrong usage: what is wrong with a command line, told in the reader's language and in the command line's terms."""

from typing import Any

import typer
from typer.core import TyperGroup

from dienstreis.cli.messages import tell
from dienstreis.errors import Message
from dienstreis.nearest import nearest
from dienstreis.output.printable import printable_lines

__all__ = ["USAGE_ERROR", "WrongUsage", "is_call_for_help", "tell_usage_error"]

USAGE_ERROR: Any = typer.BadParameter.__base__
"""The class of errors of usage, which typer has under another name in each of its versions."""

LONG = "--"


class WrongUsage(typer.BadParameter):
    """Wrong usage, in words of this project, at an option as it is typed or at a parameter as typer has it."""

    def __init__(self, said: Message, option: str | None = None, *, parameter: Any = None) -> None:
        super().__init__(str(said), param=parameter, param_hint=option)
        self.said = said
        self.option = option


def is_call_for_help(error: Any) -> bool:
    """Whether nothing was asked for, and help has been printed instead."""
    return type(error).__name__ == "NoArgsIsHelpError"


def tell_usage_error(error: Any) -> None:
    """Print what is wrong with a command line, and where to find what can be said on it."""
    what, option = said_of(error), option_of(error)
    tell(Message("of-option", option=option, what=what) if option else what)
    if error.ctx is not None:
        tell(Message("see-help", command=error.ctx.command_path))


def option_of(error: Any) -> str | None:
    """The option or argument that a value of is wrong; ``None`` where it is another thing."""
    if not isinstance(error, WrongUsage):
        return None
    return error.option or (name_of(error.param) if error.param else None)


def name_of(parameter: Any) -> str:
    """What an option is called in full, or an argument in the help of its command."""
    if parameter.param_type_name == "option":
        return str(max(parameter.opts, key=len))
    return str(parameter.metavar or parameter.name.upper())


def said_of(error: Any) -> Message | str:
    """What is wrong, as far as it is known; else in the words of typer."""
    if isinstance(error, WrongUsage):
        return error.said
    match type(error).__name__:
        case "NoSuchOption":
            return no_option(error)
        case "BadOptionUsage":
            return Message("takes-no-value" if is_flag(error) else "value-missing", name=error.option_name)
        case "MissingParameter":
            return Message("option-missing", name=name_of(error.param))
        case "UsageError" if isinstance(error.ctx.command, TyperGroup):
            return Message("command-missing", hint=Message("there-are", names=list(error.ctx.command.commands)))
        case _:
            return printable_lines(error.format_message())


def no_option(error: Any) -> Message:
    """That there is no such option, and which one was probably meant."""
    what = Message("no-option", name=error.option_name)
    long = [name for each in error.ctx.command.params for name in each.opts if name.startswith(LONG)]
    known = [name.removeprefix(LONG) for name in long]
    found = nearest(error.option_name.removeprefix(LONG), known) if error.option_name.startswith(LONG) else None
    return Message("with-hint", what=what, hint=Message("did-you-mean", name=f"{LONG}{found}")) if found else what


def is_flag(error: Any) -> bool:
    """Whether an option that is used wrongly takes no value."""
    return any(error.option_name in each.opts and each.is_flag for each in error.ctx.command.params)
