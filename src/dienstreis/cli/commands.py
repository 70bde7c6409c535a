"""What all commands have in common: how they tell of wrong usage, and print their help."""

from collections.abc import Iterator
from contextlib import contextmanager
from inspect import unwrap
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from dienstreis.cli.destination import unwritten, writing_to
from dienstreis.cli.exits import Exit
from dienstreis.cli.help import fit_help
from dienstreis.cli.language import asked_for, speak
from dienstreis.cli.usage import USAGE_ERROR, WrongUsage, is_call_for_help, tell_usage_error
from dienstreis.errors import Message
from dienstreis.nearest import hint

__all__ = ["HELP_OPTIONS", "Command", "Commands"]

HELP_OPTIONS = {"help_option_names": ["-h", "--help"]}


class Helped:
    """What has a help, which is printed so that it fits the terminal, and as other output is."""

    def get_help(self, ctx: Any) -> str:
        """The help, which is printed on the way."""
        with printing_help():
            return super().get_help(ctx)  # type: ignore[misc,no-any-return] # of typer's class behind this one

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help."""
        fit_help(self, formatter)
        super().format_help(ctx, formatter)  # type: ignore[misc] # of typer's class behind this one


class Command(Helped, TyperCommand):
    """A command."""

    allow_extra_args = True  # they are told of here

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments, each of which must have a use."""
        words = list(args)
        with usage_errors_of(ctx):
            try:
                left = super().parse_args(ctx, args)
            except typer.BadParameter as error:
                raise self.in_our_terms(ctx, words, error) from None
            if left:
                raise WrongUsage(Message("too-many", names=left))
        return left

    def in_our_terms(self, ctx: Any, words: list[str], error: Any) -> Any:
        """An error about a value, with what was given and what should be; as it is where that cannot be told."""
        if type(error) is not typer.BadParameter or error.param is None or self.callback is None:
            return error
        from dienstreis.cli.values import wrong_value

        given, *_ = self.make_parser(ctx).parse_args(args=words)
        found = wrong_value(unwrap(self.callback), error.param.name, given.get(error.param.name))
        return WrongUsage(found, parameter=error.param) if found else error

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
        with usage_errors_of(ctx):
            return super().invoke(ctx)


class Commands(Helped, TyperGroup):
    """The commands together."""

    def make_context(self, info_name: str | None, args: list[str], *arguments: Any, **options: Any) -> Any:
        """Read the options that stand before a command."""
        speak(asked_for(args))
        with usage_errors_told():
            return super().make_context(info_name, args, *arguments, **options)

    def invoke(self, ctx: Any) -> Any:
        """Read the arguments of a command, and run it."""
        with usage_errors_told(), usage_errors_of(ctx):
            return super().invoke(ctx)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that is named first."""
        if self.get_command(ctx, args[0]) is None:
            raise WrongUsage(Message("no-command", name=args[0], hint=hint(args[0], list(self.commands))))
        return super().resolve_command(ctx, args)


@contextmanager
def usage_errors_of(ctx: Any) -> Iterator[None]:
    """Let errors know which command is used wrongly."""
    try:
        yield
    except USAGE_ERROR as error:
        error.ctx = error.ctx or ctx
        raise


@contextmanager
def usage_errors_told() -> Iterator[None]:
    """End the command where it is used wrongly, and where nobody reads what it prints."""
    try:
        yield
    except BrokenPipeError as error:
        raise typer.Exit(unwritten(None, error)) from None
    except USAGE_ERROR as error:
        if not is_call_for_help(error):
            tell_usage_error(error)
        raise typer.Exit(Exit.USAGE) from None


@contextmanager
def printing_help() -> Iterator[None]:
    """Print on standard output; rich, with which typer prints help, ends the command when its reader has gone."""
    with writing_to(None):
        try:
            yield
        except SystemExit:
            raise BrokenPipeError from None
