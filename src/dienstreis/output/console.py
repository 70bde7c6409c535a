"""Renderables of rich to a stream: in colour and to its width on a terminal, else plain text."""

from collections.abc import Iterable
from io import StringIO
from typing import TextIO

from rich.console import Console, RenderableType

__all__ = ["show"]

UNLIMITED = 100_000  # columns: what is piped is neither cut nor wrapped


def show(renderables: Iterable[RenderableType], stream: TextIO) -> None:
    """Print ``renderables``; without colours and trailing spaces where ``stream`` is no terminal."""
    if stream.isatty():
        console = Console(file=stream, markup=False, emoji=False, highlight=False)
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
