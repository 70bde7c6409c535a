"""Renderables of rich to a stream: in colour and to its width on a terminal, else plain text."""

from collections.abc import Iterable, Iterator
from io import StringIO
from typing import TextIO

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

from dienstreis.output.printable import printable
from dienstreis.output.terminal import width_of

__all__ = ["Wrapped", "console_for", "show"]

UNLIMITED = 100_000  # columns: what is piped is neither cut nor wrapped, unless a paragraph is longer than any

HEIGHT = 25  # lines, which no output depends on; rich asks for the width of a dumb terminal unless it has both


class PlainConsole(Console):
    """A console that leaves it to others what becomes of the command when nobody reads it any more."""

    def on_broken_pipe(self) -> None:
        """Raise what was met: rich would end the command here, with a status of its own."""
        raise


class Wrapped:
    """A renderable whose lines are words, however it is wrapped: none begins with a command that a log obeys."""

    def __init__(self, renderable: RenderableType) -> None:
        self.renderable = renderable

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Segment]:
        for line in console.render_lines(self.renderable, options, pad=False):
            yield from without_command(line)
            yield Segment.line()


def without_command(line: list[Segment]) -> Iterator[Segment]:
    """The segments of a line, the first colon of which is an escape where the line begins with a command."""
    obeyed = "".join(segment.text for segment in line).lstrip().startswith("::")
    for segment in line:
        shown = segment.text.replace(":", r"\x3a", 1) if obeyed else segment.text
        obeyed = obeyed and shown == segment.text
        yield Segment(shown, segment.style, segment.control)


def console_for(stream: TextIO, *, color: bool | None = None, width: int | None = None) -> Console:
    """A console on ``stream`` that takes words as they are.

    ``color`` is whether it is in colour; ``None`` leaves it to the terminal and to NO_COLOR (no-color.org).
    """
    columns = width or (width_of(stream) if stream.isatty() else UNLIMITED)
    return PlainConsole(
        file=stream,
        width=columns,
        height=HEIGHT,
        force_terminal=True if color else None,
        no_color=None if color is None else not color,
        color_system="auto" if color is None else ("standard" if color else None),
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=not (stream.isatty() or width),
    )


def show(renderables: Iterable[RenderableType], stream: TextIO) -> None:
    """Print ``renderables``; without colours and trailing spaces where ``stream`` is no terminal."""
    if stream.isatty():
        console = console_for(stream)
        for renderable in renderables:
            console.print(Wrapped(renderable))
        return
    for renderable in renderables:
        plain = StringIO()
        Console(
            file=plain,
            width=UNLIMITED,
            force_terminal=False,
            color_system=None,
            legacy_windows=False,
            highlight=False,
        ).print(renderable)
        stream.writelines(f"{printable(line.rstrip())}\n" for line in plain.getvalue().splitlines())
