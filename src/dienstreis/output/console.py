"""Renderables of rich to a stream: in colour and to its width on a terminal, else plain text."""

from collections.abc import Iterable
from io import StringIO
from typing import TextIO

from rich.console import Console, RenderableType

__all__ = ["console_for", "show"]

UNLIMITED = 100_000  # columns: what is piped is neither cut nor wrapped


def console_for(stream: TextIO, *, color: bool | None = None, width: int | None = None) -> Console:
    """A console on ``stream`` that takes words as they are.

    ``color`` is whether it is in colour; ``None`` leaves it to the terminal and to NO_COLOR (no-color.org).
    """
    return Console(
        file=stream,
        width=None if stream.isatty() else width or UNLIMITED,
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
            console.print(renderable)
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
        stream.writelines(f"{line.rstrip()}\n" for line in plain.getvalue().splitlines())
